"""What a shipped file achieves: accuracy and AUC over independent draws of the noise."""

import math

import numpy as np

DRAWS = 20
GRID = 256  # the release travels as int16 multiples of 1/256


def bits(k, sigma):
    """Upper bound on what one release tells, in bits: (k/2) log2(1 + 1/sigma^2)."""
    return k / 2 * math.log2(1 + 1 / sigma**2)


def activations(model, images):
    """y [n, k] of images [n, 1, 28, 28], a thousand at a time."""
    parts = [images[i : i + 1000].astype(np.float64) for i in range(0, len(images), 1000)]
    return np.concatenate([model.run({"image": part}, "activation") for part in parts])


def norms(model, images):
    """|y| [n] of images [n, 1, 28, 28]."""
    return np.linalg.norm(activations(model, images), axis=1)


def measure(model, y, labels, sigma):
    """Mean and deviation over the draws of accuracy, and of AUC where there are two labels."""
    accuracies, areas = [], []
    for noise in noise_draws(*y.shape, sigma):
        released = wire(model.run({"activation": y, "noise": noise}, "released"))
        probabilities = model.run({"released": released}, "probabilities")
        accuracies.append(accuracy(probabilities, labels))
        if probabilities.shape[1] == 2:
            areas.append(auc(probabilities[:, 1], labels))
    figures = {"sigma": sigma, "bits": bits(y.shape[1], sigma)}
    figures |= summary("accuracy", accuracies)
    if areas:
        figures |= summary("auc", areas)
    return {name: round(value, 5) for name, value in figures.items()}


def summary(name, values):
    """Mean and standard deviation (n-1) under two names."""
    return {name: float(np.mean(values)), f"{name}_deviation": float(np.std(values, ddof=1))}


def noise_draws(n, k, sigma, draws=DRAWS):
    """Yield `draws` noise arrays [n, k], the same every time."""
    generator = np.random.Generator(np.random.PCG64(20))
    for _ in range(draws):
        yield sigma * generator.standard_normal((n, k))


def wire(values):
    """The release as it arrives: rounded to the grid and saturated to int16."""
    return np.clip(np.rint(values * GRID), -32768, 32767) / GRID


def accuracy(probabilities, labels):
    """Share of the images whose likeliest label is right."""
    return float(np.mean(probabilities.argmax(axis=1) == labels))


def auc(scores, labels):
    """Area under the ROC curve (Mann-Whitney), ties counted half."""
    _, inverse, counts = np.unique(scores, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[inverse]
    positive = int(labels.sum())
    negative = len(labels) - positive
    return float((ranks[labels == 1].sum() - positive * (positive + 1) / 2) / (positive * negative))
