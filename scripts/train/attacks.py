"""Attacks: ways from a release back to the picture, by somebody who has the clear head and images to learn from.

Each attack is fitted to the training images and is then a function from
releases [n, k] to pictures [n, 1, h, w]. None sees the images that it is judged
on. `answers` are attackers who see the tail's answer alone: the floor.
"""

import torch

from decoder import Decoder, fit_decoder
from target import release

RIDGE = 1e-9  # relative; it only keeps the system solvable, there are far more images than numbers
COMPONENTS = 60  # of the prior
STEPS, RATE = 100, 0.1  # of the optimisation: more steps change nothing


def linear(z, images):
    """Closed form: the affine map of least squared error from releases to pixels. z [draws, n, k] are several per image."""
    k, pixels = z.shape[2], images[0].numel()
    gram, cross = torch.zeros(k + 1, k + 1, dtype=torch.float64), torch.zeros(k + 1, pixels, dtype=torch.float64)
    flat = images.flatten(1).double()
    for draw in z:
        rows = with_one(draw)
        gram += rows.T @ rows
        cross += rows.T @ flat
    weights = torch.linalg.solve(gram + RIDGE * gram.diagonal().mean() * torch.eye(k + 1), cross)
    return lambda z: (with_one(z) @ weights).float().view(-1, *images.shape[1:]).clamp(0, 1)


def with_one(z):
    """z and a column of ones, in double precision."""
    return torch.cat([z.double(), torch.ones(len(z), 1, dtype=torch.float64)], dim=1)


class Prior:
    """What images of one label look like: a Gaussian, by mean and principal components with standard normal weights."""

    def __init__(self, images, components):
        flat = images.flatten(1).double()
        self.mean = flat.mean(dim=0)
        covariance = (flat - self.mean).T @ (flat - self.mean) / len(flat)
        values, vectors = torch.linalg.eigh(covariance)
        scale = values[-components:].clamp_min(0).sqrt()
        self.basis = (vectors[:, -components:] * scale).float()
        self.mean, self.shape = self.mean.float(), images.shape[1:]

    def image(self, weights):
        """Weights [n, c] of the components as images in [0, 1]."""
        return (self.mean + weights @ self.basis.T).view(-1, *self.shape).clamp(0, 1)


def optimisation(target, u, images, sigma, generator, steps=STEPS):
    """Maximum a posteriori: the likeliest image given a release, by gradient descent through the head.

    The prior is a Gaussian of the training images with the same answer; the
    search starts at its mean, as steps of Adam under a cosine rate.
    """
    labels = answers(target, release(u, sigma, generator))
    spare = Prior(images, COMPONENTS)
    priors = {c.item(): Prior(images[labels == c], COMPONENTS) for c in labels.unique() if (labels == c).sum() > COMPONENTS}

    def attack(z):
        labels, guesses = answers(target, z), torch.empty(len(z), *images.shape[1:])
        for c in labels.unique():
            guesses[labels == c] = likeliest(target, priors.get(c.item(), spare), z[labels == c], sigma, steps)
        return guesses

    return attack


def likeliest(target, prior, z, sigma, steps):
    """The images [n, 1, h, w] of the least |z - u|^2/2sigma^2 + |weights|^2/2."""
    weights = torch.zeros(len(z), prior.basis.shape[1], requires_grad=True)
    optimiser = torch.optim.Adam([weights], lr=RATE)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, steps)
    for _ in range(steps):
        optimiser.zero_grad()
        off = target.mapped(prior.image(weights)) - z
        (off.square().sum() / (2 * sigma**2) + weights.square().sum() / 2).backward()
        optimiser.step()
        schedule.step()
    return prior.image(weights.detach())


def answers(target, z):
    """The likeliest label of each release's answer."""
    return target.probabilities(z).argmax(dim=1)


def decoders(target, u, images, sigmas, settings, generator):
    """A network from release and sigma to picture, for all sigmas of a cut; returns one attack per sigma."""
    net = Decoder(u.shape[1] + 1, settings.hidden, images.shape[1:])
    fit_decoder(net, lambda z, s: known(z, s), u, images, sigmas, settings, generator)
    return [guess(net, lambda z, s=s: known(z, s)) for s in sigmas]


def answer_decoders(target, u, images, sigmas, settings, generator):
    """A network from the answer's probabilities and sigma to picture; returns one attack per sigma."""
    classes = target.probabilities(u[:1]).shape[1]
    net = Decoder(classes + 1, settings.hidden, images.shape[1:])
    fit_decoder(net, lambda z, s: known(answer(target, z), s), u, images, sigmas, settings, generator)
    return [guess(net, lambda z, s=s: known(answer(target, z), s)) for s in sigmas]


def known(values, sigma):
    """Values with a column for the noise level, which is public."""
    if not torch.is_tensor(sigma):
        sigma = torch.full((len(values), 1), sigma)
    return torch.cat([values, sigma], dim=1)


def answer(target, z):
    """The logarithms of the answer's probabilities, around 0."""
    return target.probabilities(z).clamp_min(1e-4).log() / 3 + 1


def guess(net, inputs):
    """A fitted network as an attack."""

    @torch.no_grad()
    def attack(z):
        return torch.cat([net(inputs(part)) for part in z.split(1000)])

    return attack


def mean_of_answer(target, u, images, sigma, generator):
    """The mean training image of the answer's likeliest label."""
    labels = answers(target, release(u, sigma, generator))
    classes = target.probabilities(u[:1]).shape[1]
    means = [images[labels == c].mean(dim=0) if (labels == c).any() else images.mean(dim=0) for c in range(classes)]
    means = torch.stack(means)
    return lambda z: means[answers(target, z)]
