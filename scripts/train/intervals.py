"""What the values inside a head can become over all images in [0, 1], by interval arithmetic. Differentiable."""

import torch
from torch.nn.functional import conv2d


def ranges(head):
    """Per squared layer, bounds (low, high), each [1, ...], on its values before the square."""
    low, high = torch.zeros(1, 1, 28, 28), torch.ones(1, 1, 28, 28)
    found = []
    for layer in head.squared():
        low, high = through(layer, low, high)
        found.append((low, high))
        low, high = squares(low, high)
    return found


def reaches(head):
    """Per squared layer, the largest magnitude [1, ...] of each of its values."""
    return [torch.maximum(-low, high) for low, high in ranges(head)]


def channels(values):
    """The largest of [1, channels, ...] in each channel: [channels]."""
    return values.flatten(2).amax(dim=(0, 2)) if values.dim() > 2 else values[0]


def through(layer, low, high):
    """The range behind a linear layer: exact for each value alone, if the ones before it are independent."""
    rising, falling = layer.weight.clamp_min(0), layer.weight.clamp_max(0)
    if layer.weight.dim() == 4:
        low, high = (
            conv2d(a, rising, layer.bias, layer.stride, layer.padding) + conv2d(b, falling, None, layer.stride, layer.padding)
            for a, b in ((low, high), (high, low))
        )
        return low, high
    low, high = low.flatten(1), high.flatten(1)
    return low @ rising.T + high @ falling.T + layer.bias, high @ rising.T + low @ falling.T + layer.bias


def squares(low, high):
    """The range of the squares."""
    a, b = low * low, high * high
    inside = (low < 0) & (high > 0)
    return torch.where(inside, torch.zeros_like(a), torch.minimum(a, b)), torch.maximum(a, b)
