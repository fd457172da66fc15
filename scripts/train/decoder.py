"""The decoder: a small network from released numbers to a picture, and the file that ships."""

import math
from dataclasses import dataclass

import numpy as np
import torch
from onnx import helper, numpy_helper
from torch import nn

import export
from fit import Schedule, batches
from measures import ssim
from target import release


@dataclass(frozen=True)
class Settings:
    """How a decoder is trained; fixed, nothing is selected on the images that are reported on."""

    hidden: tuple
    epochs: int
    batch: int = 128
    rate: float = 2e-3
    decay: float = 1e-2
    structure: float = 0.3  # weight of 1-SSIM beside the squared error


class Decoder(nn.Module):
    """Numbers [n, inputs] to pictures [n, *shape] in (0, 1)."""

    def __init__(self, inputs, hidden, shape):
        super().__init__()
        sizes = [inputs, *hidden, math.prod(shape)]
        self.layers = nn.ModuleList([nn.Linear(a, b) for a, b in zip(sizes, sizes[1:])])
        self.shape = tuple(shape)

    def forward(self, x):
        for layer in self.layers[:-1]:
            x = torch.relu(layer(x))
        return torch.sigmoid(self.layers[-1](x)).view(-1, *self.shape)


def fit_decoder(net, inputs, u, images, sigmas, settings, generator):
    """Train `net` on fresh releases of every image at any of `sigmas`; inputs(released, sigma [n, 1]) feeds it."""
    levels = torch.tensor(sigmas)
    with torch.no_grad():
        net.layers[-1].bias.copy_(images.mean(dim=0).flatten().clamp(0.01, 0.99).logit())
    schedule = Schedule(net, settings.rate, settings.decay, settings.epochs * math.ceil(len(u) / settings.batch))
    for _ in range(settings.epochs):
        for index in batches(len(u), settings.batch, generator):
            sigma = levels[torch.randint(len(levels), (len(index), 1), generator=generator)]
            with torch.no_grad():
                x = inputs(release(u[index], sigma, generator), sigma)
            picture, want = net(x), images[index]
            loss = (picture - want).square().mean() + settings.structure * (1 - ssim(picture, want).mean())
            schedule.step(loss)
    schedule.finish()
    return net.eval()


def to_onnx(name, net):
    """The bytes of a decoder's file: released [1, k] to image [1, c, h, w]."""
    graph, value = export.Graph(), "released"
    for i, layer in enumerate(net.layers, start=1):
        last = i == len(net.layers)
        value = graph.gemm(value, layer, f"decoder{i}", "logits" if last else f"dense{i}")
        value = graph.add("Sigmoid" if last else "Relu", [value], "pixels" if last else f"hidden{i}")
    shape = [1, *net.shape]
    graph.initializers.append(numpy_helper.from_array(np.array(shape, np.int64), "shape"))
    graph.add("Reshape", [value, "shape"], "image")
    k = net.layers[0].in_features
    return export.model_bytes(
        helper.make_graph(
            graph.nodes, name, [export.tensor("released", [1, k])], [export.tensor("image", shape)], graph.initializers
        )
    )
