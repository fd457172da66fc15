"""The release that every tail is trained with.

    u = root(k) * y / max(|y|, R),   released = u + N(0, sigma^2)

u never leaves the ball of radius root(k), so what a release tells about the
input is bounded by k and sigma alone, whatever the weights are.
"""

import math

import torch

QUANTILE = 0.0005  # R lies here among the training images' norms; it may reach 0.001 at most


def normalise(y, radius):
    """Map activations [..., k] into the ball of radius root(k)."""
    norm = y.norm(dim=-1, keepdim=True).clamp_min(radius)
    return math.sqrt(y.shape[-1]) * y / norm


def add_noise(u, sigmas, generator):
    """One draw of N(0, sigma^2) for each of `sigmas`, on top of u [n, k]: [len(sigmas), n, k]."""
    noise = torch.randn(len(sigmas), *u.shape, generator=generator)
    return u + torch.tensor(sigmas).view(-1, 1, 1) * noise


def radius_of(norms):
    """The norm at QUANTILE."""
    return torch.quantile(norms.double(), QUANTILE).item()
