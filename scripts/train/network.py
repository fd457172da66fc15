"""The networks: a head that will run under encryption, and a tail that will not.

conv head:   conv -> linear to k              (one affine map)
pool head:   conv -> square -> average pool -> linear to k
conv2 head:  conv -> square -> conv -> square -> linear to k
dense head:  conv -> square -> conv -> square -> dense -> square -> linear to k

A square with a free bias in front and a linear map behind is as expressive as
any polynomial of degree two, a(x+c)^2+d, so no other coefficient is trained.
"""

import torch
from torch import nn

from intervals import channels, reaches


class Head(nn.Module):
    """Image [n, 1, 28, 28] to activation [n, k]."""

    def __init__(self, cut):
        super().__init__()
        self.cut = cut
        self.conv = nn.Conv2d(1, cut.channels, cut.kernel, stride=cut.stride, padding=cut.padding)
        side = (28 + 2 * cut.padding - cut.kernel) // cut.stride + 1
        features = cut.channels * (side // cut.pool) ** 2
        if cut.second:
            self.conv2 = nn.Conv2d(cut.channels, cut.second, 3, stride=2, padding=1)
            features = cut.second * ((side + 1) // 2) ** 2
        if cut.dense:
            self.dense = nn.Linear(features, cut.dense)
            features = cut.dense
        self.linear = nn.Linear(features, cut.k)
        for layer in self.squared():
            nn.init.uniform_(layer.bias, 0.2, 0.6)

    def squared(self):
        """The layers whose values are squared, in order."""
        layers = [self.conv] if self.cut.square else []
        return layers + [getattr(self, name) for name in ("conv2", "dense") if hasattr(self, name)]

    def forward(self, image):
        x = self.conv(image)
        if self.cut.square:
            x = nn.functional.avg_pool2d(x * x, self.cut.pool)
        if self.cut.second:
            x = self.conv2(x)
            x = x * x
        x = x.flatten(1)
        if self.cut.dense:
            x = self.dense(x)
            x = x * x
        return self.linear(x)

    def reach(self):
        """Per filter of the first layer, a bound on its output over all images in [0, 1]: |w|_1 + |b|, tighter before others."""
        if self.cut.second:
            return channels(reaches(self)[0])
        return self.conv.weight.abs().sum(dim=(1, 2, 3)) + self.conv.bias.abs()

    @torch.no_grad()
    def balance(self, limit):
        """Scale every filter to reach `limit`, and the weights behind it back: same function, least weight behind."""
        layers = [self.conv] + self.squared()[1:] + [self.linear]
        for i, (layer, behind) in enumerate(zip(layers, layers[1:])):
            reach = self.reach() if i == 0 else channels(reaches(self)[i])
            factor = limit / reach.clamp_min(1e-3)
            layer.weight.mul_(factor.view(-1, *[1] * (layer.weight.dim() - 1)))
            layer.bias.mul_(factor)
            power = 2 if self.cut.square else 1
            behind.weight.view(len(behind.weight), len(factor), -1).div_(factor.view(-1, 1) ** power)

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
