"""What errors under encryption become, at worst: the quantity that deep heads are trained to keep small.

Every intermediate value carries an independent error of about one size, and the
error of the activation is that size times the gain: the norm of the Jacobian of
the activation with respect to all of these values, over all images in [0, 1].
With u the values before a square, |u| <= U, and y = A u^2, each square multiplies an
error by up to 2U. bound.py computes the bound from the shipped file; this is its
differentiable twin for training, where one norm comes from power iteration.
"""

import math

import torch
from torch.nn.functional import conv2d, conv_transpose2d

from intervals import channels, reaches

FRESH = 2**-3.2  # error of a fresh ciphertext, relative to that of a rounded one


class Gain:
    """The gain of one head, asked for once a step: power iteration goes on where the step before left it."""

    def __init__(self, head, limit):
        self.head, self.limit = head, limit
        self.directions = {}

    def __call__(self):
        """The gain [] of the head as it would be after balancing to `limit`."""
        first, second, *third = reaches(self.head)
        behind = Behind(self.head, *third)
        parts = [behind(c) for c in self.columns(second)] + behind.late(self.limit)
        taps = self.head.conv.weight.flatten(1).norm(dim=1).view(1, -1, 1, 1)
        for i, columns in enumerate([*self.columns(first), FRESH * 2 * first * taps]):
            rows, norm = self.convolution(i, columns)
            parts.append(behind(2 * second * rows) * norm)
        return torch.stack(parts).square().sum().sqrt()

    def columns(self, reach):
        """By how much errors of the balanced squares, and of the balanced values, count for the squares as they are now."""
        scale = (channels(reach).view(1, -1, 1, 1) / self.limit).expand_as(reach)
        return scale**2, 2 * reach * scale

    def convolution(self, i, columns):
        """Norms of the second convolution's rows, its columns multiplied by `columns`, and its norm once each row is 1 long."""
        weight = self.head.conv2.weight
        rows = conv2d(columns**2, weight**2, stride=2, padding=1).clamp_min(1e-20).sqrt()
        v = self.directions.get(i, torch.linspace(0.9, 1.1, columns.numel()).view_as(columns))
        with torch.no_grad():
            for _ in range(2):
                v = conv2d(v * columns, weight, stride=2, padding=1) / rows
                v = conv_transpose2d(v / rows, weight, stride=2, padding=1, output_padding=1) * columns
                v = v / v.norm().clamp_min(1e-30)
        self.directions[i] = v
        return rows, (conv2d(v * columns, weight, stride=2, padding=1) / rows).norm()


class Behind:
    """Gain from the squares of the second convolution to the activation."""

    def __init__(self, head, *third):
        self.head, self.third = head, third
        if third:
            outer = head.linear.weight * 2 * third[0]
            self.gram = outer.T @ outer

    def __call__(self, columns):
        """The gain [] where square j is multiplied by columns[j]."""
        if not self.third:
            return (self.head.linear.weight * columns.flatten()).norm()
        inner = self.head.dense.weight * columns.flatten()
        return (self.gram * (inner @ inner.T)).abs().sum().sqrt()

    def late(self, limit):
        """Gains from the dense layer's squares and values."""
        weight = self.head.linear.weight
        return [(weight * p).norm() for u in self.third for p in ((u / limit) ** 2, 2 * u * u / limit)]


def penalty(gain, norms):
    """log(gain / |y|) for the shortest activations of a batch, [n] norms: they decide R."""
    return gain.log() - norms.clamp_min(1e-3).log().topk(math.ceil(len(norms) / 20), largest=False).values.mean()
