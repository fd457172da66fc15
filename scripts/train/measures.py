"""How much of a picture is in a release: similarity, re-identification, Fisher information.

Images are torch tensors [n, 1, h, w] in [0, 1]; u and releases are [n, k].
docs/obfuscation.md states the formulas.
"""

import math

import torch

WINDOW = 11  # of the structural similarity, pixels
WINDOW_SIGMA = 1.5
C1, C2 = 0.01**2, 0.03**2  # for pixels in [0, 1]


def ssim(a, b):
    """Structural similarity of each pair of images [n], Wang et al. 2004.

    Gaussian window of 11x11 pixels with sigma 1.5, at all positions that lie
    inside the picture; K1 = 0.01, K2 = 0.03, range 1.
    """
    rows, columns = window_matrix(a.shape[2]).to(a), window_matrix(a.shape[3]).to(a)

    def smooth(x):
        return rows @ x @ columns.T

    mean_a, mean_b = smooth(a), smooth(b)
    variance_a = smooth(a * a) - mean_a**2
    variance_b = smooth(b * b) - mean_b**2
    covariance = smooth(a * b) - mean_a * mean_b
    luminance = (2 * mean_a * mean_b + C1) / (mean_a**2 + mean_b**2 + C1)
    structure = (2 * covariance + C2) / (variance_a + variance_b + C2)
    return (luminance * structure).mean(dim=(1, 2, 3))


def window_matrix(side):
    """The matrix [side-10, side] that weighs the pixels of one axis at each position of the window."""
    offsets = torch.arange(WINDOW, dtype=torch.float64) - (WINDOW - 1) / 2
    weights = torch.exp(-(offsets**2) / (2 * WINDOW_SIGMA**2))
    matrix = torch.zeros(side - WINDOW + 1, side, dtype=torch.float64)
    for i in range(len(matrix)):
        matrix[i, i : i + WINDOW] = weights / weights.sum()
    return matrix


def similarity(guesses, images):
    """Mean SSIM, and MSE over all pixels, of guesses clipped to [0, 1]."""
    guesses, images = guesses.double().clamp(0, 1), images.double()
    return {"ssim": ssim(guesses, images).mean().item(), "mse": (guesses - images).square().mean().item()}


def reidentification(released, own, u):
    """Share of the releases whose likeliest candidate is the right one.

    released [m, k] came from the candidates numbered own [m]; u [n, k] are all
    candidates' mapped activations. Under Gaussian noise the likeliest is the
    nearest one. Of equally near ones, one is drawn, so each counts its share.
    """
    right = 0.0
    for some, numbers in zip(released.double().split(500), own.split(500)):
        distances = torch.cdist(some, u.double(), compute_mode="donot_use_mm_for_euclid_dist")
        nearest = distances == distances.min(dim=1, keepdim=True).values
        hit = nearest.gather(1, numbers[:, None])[:, 0]
        right += (hit / nearest.sum(dim=1)).sum().item()
    return right / len(released)


def dfil(mapped, images, sigma, batch=200):
    """Mean over the images of Tr(I)/d, I = J^T J / sigma^2, J the Jacobian of `mapped` at the d pixels."""
    total = 0.0
    for part in images.split(batch):
        part = part.clone().requires_grad_()
        u = mapped(part)
        for i in range(u.shape[1]):
            (gradient,) = torch.autograd.grad(u[:, i].sum(), part, retain_graph=True)
            total += gradient.double().square().sum().item()
    return total / (len(images) * images[0].numel() * sigma**2)


def mu_gdp(k, sigma):
    """mu of Gaussian differential privacy for any two inputs: they lie at most 2 root(k) apart."""
    return 2 * math.sqrt(k) / sigma
