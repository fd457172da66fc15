"""Changes that must not change the answer, drawn anew for every image and epoch."""

import math

import torch
from torch.nn.functional import affine_grid, grid_sample


def film(images, generator):
    """Another exposure and another position of the same chest: what differs between two X-ray rooms."""
    return exposure(place(images, generator, turn=8, zoom=0.1, shift=0.1), generator)


def garment(images, generator):
    """Mirror half of the pictures."""
    mirrored = torch.rand(len(images), 1, 1, 1, generator=generator) < 0.5
    return torch.where(mirrored, images.flip(3), images)


def none(images, generator):
    """Leave the images as they are."""
    return images


def place(images, generator, turn, zoom, shift):
    """Turn (degrees), scale and shift (fractions of the picture), each uniform within its limit."""
    n = len(images)
    angle = uniform(n, generator) * math.radians(turn)
    size = 1 + uniform(n, generator) * zoom
    matrix = torch.zeros(n, 2, 3)
    matrix[:, 0, 0] = matrix[:, 1, 1] = size * angle.cos()
    matrix[:, 0, 1] = -size * angle.sin()
    matrix[:, 1, 0] = size * angle.sin()
    matrix[:, 0, 2] = uniform(n, generator) * 2 * shift
    matrix[:, 1, 2] = uniform(n, generator) * 2 * shift
    grid = affine_grid(matrix, list(images.shape), align_corners=False)
    return grid_sample(images, grid, padding_mode="border", align_corners=False)


def exposure(images, generator):
    """Change gamma, contrast and brightness."""
    n = len(images)
    gamma = (uniform(n, generator) * 0.35).exp().view(-1, 1, 1, 1)
    contrast = (uniform(n, generator) * 0.35).exp().view(-1, 1, 1, 1)
    brightness = (uniform(n, generator) * 0.12).view(-1, 1, 1, 1)
    images = images.clamp(1e-4, 1) ** gamma
    mean = images.mean(dim=(1, 2, 3), keepdim=True)
    return ((images - mean) * contrast + mean + brightness).clamp(0, 1)


def uniform(n, generator):
    """n numbers in [-1, 1)."""
    return torch.rand(n, generator=generator) * 2 - 1


AUGMENTATIONS = {"film": film, "garment": garment, "none": none}
