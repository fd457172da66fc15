"""Reference vectors: what PyTorch computes for a few drawn pictures, for every other reader of the files."""

import numpy as np
import torch

from fit import RADIUS
from release import normalise


def images():
    """Pictures that belong to no data set, uint8 [28, 28] by name."""
    row, column = np.mgrid[0:28, 0:28]
    generator = np.random.Generator(np.random.PCG64(28))
    blob = 255 * np.exp(-((row - 12) ** 2) / 60 - (column - 15) ** 2 / 90)
    return {
        "black": np.zeros((28, 28), np.uint8),
        "white": np.full((28, 28), 255, np.uint8),
        "slope": (row * 5 + column * 4).astype(np.uint8),
        "checks": ((row // 4 + column // 4) % 2 * 255).astype(np.uint8),
        "blob": blob.astype(np.uint8),
        "static": generator.integers(0, 256, (28, 28), dtype=np.uint8),
    }


def vectors(cut, head, tail):
    """One vector per picture: noise, activation, released and probabilities, in double precision."""
    generator = np.random.Generator(np.random.PCG64(cut.k))
    head, tail = head.double(), tail.double()
    result = []
    for name, pixels in images().items():
        noise = np.round(cut.sigmas[0] * generator.standard_normal(cut.k) * 256) / 256
        result.append({"image": name, "noise": noise.tolist()} | forward(head, tail, pixels, noise))
    return result


@torch.no_grad()
def forward(head, tail, pixels, noise):
    """The named values that PyTorch computes for one picture."""
    image = torch.from_numpy(pixels.astype(np.float32) / np.float32(255)).double()
    y = head(image[None, None])
    released = normalise(y, RADIUS) + torch.from_numpy(noise)
    values = {"activation": y, "released": released, "probabilities": tail(released).softmax(dim=1)}
    return {name: [round(v, 12) for v in value[0].tolist()] for name, value in values.items()}
