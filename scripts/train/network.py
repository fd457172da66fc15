"""The networks: a head that will run under encryption, and a tail that will not.

conv head:  conv -> linear to k              (one affine map)
pool head:  conv -> square -> average pool -> linear to k

A square with a free bias in front and a linear map behind is as expressive as
any polynomial of degree two, a(x+c)^2+d, so no other coefficient is trained.
"""

import torch
from torch import nn


class Head(nn.Module):
    """Image [n, 1, 28, 28] to activation [n, k]."""

    def __init__(self, cut):
        super().__init__()
        self.cut = cut
        self.conv = nn.Conv2d(1, cut.channels, cut.kernel, stride=cut.stride, padding=cut.padding)
        side = (28 + 2 * cut.padding - cut.kernel) // cut.stride + 1
        side //= cut.pool
        self.linear = nn.Linear(cut.channels * side * side, cut.k)
        if cut.square:
            nn.init.uniform_(self.conv.bias, 0.2, 0.6)

    def forward(self, image):
        x = self.conv(image)
        if self.cut.square:
            x = nn.functional.avg_pool2d(x * x, self.cut.pool)
        return self.linear(x.flatten(1))

    def reach(self):
        """Per filter, a bound on its output over all images in [0, 1]: |w|_1 + |b|."""
        return self.conv.weight.abs().sum(dim=(1, 2, 3)) + self.conv.bias.abs()

    @torch.no_grad()
    def balance(self, limit):
        """Scale every filter to reach `limit`, and its linear weights back: same function, least weight behind."""
        factor = limit / self.reach().clamp_min(1e-3)
        self.conv.weight.mul_(factor.view(-1, 1, 1, 1))
        self.conv.bias.mul_(factor)
        power = 2 if self.cut.square else 1
        self.linear.weight.view(self.cut.k, self.cut.channels, -1).div_(factor.view(-1, 1) ** power)

    @torch.no_grad()
    def scale(self, factor):
        """Scale the activation; the release does not see it, but for R."""
        self.linear.weight.mul_(factor)
        self.linear.bias.mul_(factor)


class Tail(nn.Sequential):
    """Released values [n, k] to logits [n, classes]."""

    def __init__(self, k, hidden, classes):
        super().__init__(
            nn.Linear(k, hidden), nn.ReLU(), nn.Linear(hidden, hidden), nn.ReLU(), nn.Linear(hidden, classes)
        )
