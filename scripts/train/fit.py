"""Training: head and tail end to end through the release, then the tail alone with the final R."""

import math

import torch
from torch.nn.functional import cross_entropy

from augment import AUGMENTATIONS
from gain import Gain, penalty
from network import Head, Tail
from release import add_noise, normalise, radius_of

RADIUS = 2.0  # the head is scaled so that R is this
EARLY_RADIUS = 0.25  # while the head is still moving


def fit(recipe, cut, split, say=print):
    """Train one cut; returns (head, tail) with R = RADIUS, weights averaged over the last steps."""
    torch.manual_seed(recipe.seed)
    generator = torch.Generator().manual_seed(recipe.seed)
    images, labels = torch.from_numpy(split.images), torch.from_numpy(split.labels)
    head, tail = Head(cut), Tail(cut.k, recipe.hidden, recipe.classes)
    fit_both(recipe, cut, head, tail, images, labels, generator, say)
    calibrate(head, images)
    fit_tail(recipe, cut, head, tail, images, labels, generator, say)
    return head.eval(), tail.eval()


def fit_both(recipe, cut, head, tail, images, labels, generator, say):
    """End to end, with the norm of the activation held together by a penalty."""
    augment = AUGMENTATIONS[recipe.augment]
    modules = torch.nn.ModuleList([head, tail])
    epochs = cut.epochs or recipe.epochs
    steps = epochs * math.ceil(len(images) / recipe.batch)
    schedule = Schedule(modules, recipe.rate, recipe.decay, steps, clip=1.0 if cut.gain else math.inf)
    gain = Gain(head, recipe.reach) if cut.gain else None
    for epoch in range(epochs):
        total = 0.0
        for index in batches(len(images), recipe.batch, generator):
            y = head(augment(images[index], generator))
            u = normalise(y, EARLY_RADIUS)
            loss = noisy_loss(recipe, cut, tail, u, labels[index], generator)
            norms = y.norm(dim=1)
            spread = (norms.clamp_min(1e-3) / 2).log().square().mean()
            extra = recipe.spread * spread
            if gain:
                extra = extra + cut.gain * min(1, 5 * schedule.progress()) * penalty(gain(), norms)
            schedule.step(loss + extra)
            total += loss.item() * len(index)
        say(f"{recipe.name}/{cut.name} epoch {epoch + 1}/{epochs} loss {total / len(images):.4f}")
    schedule.finish()
    head.balance(cut.reach or recipe.reach)


def fit_tail(recipe, cut, head, tail, images, labels, generator, say):
    """The tail alone, the head as it will be shipped."""
    augment = AUGMENTATIONS[recipe.augment]
    steps = recipe.tail_epochs * math.ceil(len(images) / recipe.batch)
    schedule = Schedule(tail, recipe.rate / 2, recipe.decay, steps)
    for _ in range(recipe.tail_epochs):
        for index in batches(len(images), recipe.batch, generator):
            with torch.no_grad():
                u = normalise(head(augment(images[index], generator)), RADIUS)
            schedule.step(noisy_loss(recipe, cut, tail, u, labels[index], generator))
    schedule.finish()
    say(f"{recipe.name}/{cut.name} tail done")


def noisy_loss(recipe, cut, tail, u, labels, generator):
    """Cross entropy over several draws of the noise, all but one of them at the default sigma."""
    sigmas = [cut.sigmas[0]] * (recipe.draws - 1) + [cut.sigmas[-1]]
    logits = tail(add_noise(u, sigmas, generator).flatten(0, 1))
    return cross_entropy(logits, labels.repeat(recipe.draws), label_smoothing=recipe.smoothing)


@torch.no_grad()
def calibrate(head, images):
    """Scale the head so that R = RADIUS lies at the 0.05 % quantile of |y| over the training images."""
    norms = torch.cat([head(part).norm(dim=1) for part in images.split(1024)])
    head.scale(RADIUS / radius_of(norms))


def batches(n, size, generator):
    """Index tensors that visit 0..n-1 once in random order."""
    return torch.randperm(n, generator=generator).split(size)


class Schedule:
    """AdamW under a cosine rate with a short warm-up, and a moving average of the weights."""

    def __init__(self, module, rate, decay, steps, clip=math.inf):
        self.steps, self.clip = steps, clip
        self.parameters = list(module.parameters())
        self.average = [p.detach().clone() for p in self.parameters]
        self.optimiser = torch.optim.AdamW(self.parameters, lr=rate, weight_decay=decay)
        warm = max(1, steps // 20)
        self.rate = torch.optim.lr_scheduler.LambdaLR(
            self.optimiser, lambda i: min((i + 1) / warm, 0.5 + 0.5 * math.cos(math.pi * min(1, i / steps)))
        )
        self.keep = 1 - 20 / max(steps, 40)

    def progress(self):
        """Share of the steps that are done."""
        return self.rate.last_epoch / self.steps

    def step(self, loss):
        """One step of descent."""
        self.optimiser.zero_grad(set_to_none=True)
        loss.backward()
        if self.clip < math.inf:
            torch.nn.utils.clip_grad_norm_(self.parameters, self.clip)
        self.optimiser.step()
        self.rate.step()
        with torch.no_grad():
            for mean, p in zip(self.average, self.parameters):
                mean.lerp_(p, 1 - self.keep)

    @torch.no_grad()
    def finish(self):
        """Put the averaged weights in place."""
        for mean, p in zip(self.average, self.parameters):
            p.copy_(mean)
