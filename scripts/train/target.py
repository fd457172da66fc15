"""What an attacker has: the clear head, the release as the product makes it, and images to learn from."""

import torch

from differentiable import Network
from evaluate import Model
from figures import GRID

WIRE = 32768  # the release travels as int16


class Target:
    """One cut's file, and everything that attacks ask of it. Images [n, 1, h, w], u and releases [n, k]."""

    def __init__(self, content):
        self.network = Network(Model(content))

    def mapped(self, images):
        """u, in the ball of radius root(k); differentiable. The file's own map, with a noise of zero."""
        return self.network.run({"image": images, "noise": torch.zeros(())}, "released")

    @torch.no_grad()
    def u(self, images):
        """u of any number of images, some at a time."""
        return torch.cat([self.mapped(part) for part in images.split(500)])

    @torch.no_grad()
    def probabilities(self, released):
        """The tail's answer to releases."""
        return self.network.run({"released": released}, "probabilities")


def release(u, sigma, generator):
    """u with one draw of the noise, rounded and saturated as it travels. sigma: a number, or one per row [n, 1]."""
    noisy = u + sigma * torch.randn(u.shape, generator=generator)
    return (noisy * GRID + 0.5).floor().clamp(-WIRE, WIRE - 1) / GRID
