"""How strongly errors under encryption reach the activation, at worst over all images in [0, 1]: computed from the shipped file.

A head is y = A_n u_{n-1}^2 + b_n with u_i = A_i u_{i-1}^2 + b_i, u_1 = A_1 x + b_1. The gain of a vector v inside it is
the largest Frobenius norm of dy/dv, for v each u_i, each u_i^2, and the columns of pixels that the first layer is given.

- |u_i| <= U_i by interval arithmetic, exact for u_1.
- J = dy/du_i is A_n D_{n-1} A_{n-1} ... D_i with D = 2 diag(u). bounded() bounds tr(J K J^T) for a fixed K >= 0. At the
  last square that is 4 u^T Q u with Q = (A_n^T A_n) * K, element by element, Q >= 0: bounded pair by pair over the ranges
  of u, or over the ranges of the v in u = A v + b, which u's elements have in common; whichever is less.
- Before the last square: K <= m W^2 with W^2 = diag K and m the largest eigenvalue of K/WW; and D^2 W^2 <= 4 U^2 W^2 enters
  the trace monotonically, so that it is a fixed matrix for the layer behind.

Every bound holds for all images. SLACK covers the rounding of double precision.
Run alone it prints the gains of the named files, and what they mean for the strength of the flooding.
"""

import argparse
import math
from pathlib import Path

import numpy as np

from evaluate import Model

SLACK = 1e-9

ROUNDING = 2.0**-33.6  # deviation of one slot after a rescaling: ring degree 2^14, scale 2^45
FRESH = 2.0**-36.8  # of one slot of a fresh ciphertext
MEAN = 2.0**-37.6  # of an output, the mean of 256 slots
TAILS = 10.9  # deviations that are exceeded with a probability below 2^-84


class Bound:
    """Ranges and gains of one head, given the bytes of its file: a convolution, and at least one square."""

    def __init__(self, content):
        model = Model(content)
        self.layers = affine_layers(model)
        self.filters = model.constants[model.nodes[0].input[1]]
        pixels = self.layers[0][0].shape[1]
        self.sources, self.ranges = [(np.zeros(pixels), np.ones(pixels))], []
        for matrix, bias in self.layers:
            self.ranges.append(through(matrix, bias, *self.sources[-1]))
            self.sources.append(squares(*self.ranges[-1]))
        self.reach = [np.maximum(-low, high) for low, high in self.ranges]

    def gains(self):
        """The gain of each vector by name: x, u1, s1 (its square), u2, ..."""
        found = {"x": self.columns()}
        for i, (matrix, _) in enumerate(self.layers[1:], start=1):
            found[f"u{i}"] = self.norm(i, matrix * (2 * self.reach[i - 1]))
            found[f"s{i}"] = self.norm(i, matrix)
        weights = np.diag((self.layers[-1][0] ** 2).sum(axis=0))
        last = 2 * math.sqrt(self.quadratic(len(self.layers) - 2, weights))
        return found | {f"u{len(self.layers) - 1}": last}

    def columns(self):
        """The gain of the pixels' columns: every value of the first layer has its own, also where the picture ends."""
        lengths = np.linalg.norm(self.filters.reshape(len(self.filters), -1), axis=1)
        lengths = lengths.repeat(len(self.layers[0][0]) // len(lengths))
        return self.norm(1, self.layers[1][0] * (2 * self.reach[0] * lengths))

    def norm(self, i, matrix):
        """Bound on |dy/du_{i+1} matrix|_F, for a fixed matrix behind layer i (from 0)."""
        if i == len(self.layers) - 1:
            return float(np.linalg.norm(matrix)) * (1 + SLACK)
        return math.sqrt(self.bounded(i, matrix @ matrix.T)) * (1 + SLACK)

    def bounded(self, i, inner):
        """Bound on tr(J inner J^T), J = dy/du_{i+1}, inner >= 0."""
        behind, _ = self.layers[i + 1]
        if i + 2 == len(self.layers):
            return 4 * self.quadratic(i, (behind.T @ behind) * inner)
        outer = behind * (2 * self.reach[i] * np.sqrt(np.diagonal(inner)))
        return largest(inner) * self.bounded(i + 1, outer @ outer.T)

    def quadratic(self, i, factors):
        """Bound on u^T factors u, u = u_{i+1}, factors >= 0."""
        return min(pairwise(factors, *self.ranges[i]), joint(factors, *self.layers[i], *self.sources[i]))

    def gain(self):
        """All gains together, an error of a fresh ciphertext counted as small as it is beside a rounding."""
        gains = self.gains()
        gains["x"] *= FRESH / ROUNDING
        return math.sqrt(sum(g * g for g in gains.values()))

    def error(self):
        """An estimate of the worst l2 error of the activation under encryption, in units of the activation."""
        k = len(self.layers[-1][0])
        return TAILS * math.hypot(ROUNDING * self.gain(), MEAN * math.sqrt(k))


def strength(error, k, radius, sigma=1.0, releases=4):
    """Flooding strength in bits that is left after so many releases."""
    term = math.sqrt(k) / radius * error / sigma
    return -math.log2(12 * releases * term * term)


def affine_layers(model):
    """(matrix, bias) of each affine map between the squares, from the image to the activation."""
    nodes = list(model.needed({"image"} | set(model.constants), "activation"))
    multiplied = [node for node in nodes if node.op_type == "Mul"]
    if any(node.input[0] != node.input[1] for node in multiplied):
        raise ValueError("a product of two values is no square")
    if not multiplied or nodes[0].op_type != "Conv":
        raise ValueError("the head has no square, or does not begin with a convolution")
    sources = ["image"] + [node.output[0] for node in multiplied]
    targets = [node.input[0] for node in multiplied] + ["activation"]
    layers, shape = [], (1, 28, 28)
    for source, target in zip(sources, targets):
        matrix, bias, shape = affine(model, source, shape, target)
        layers.append((matrix, bias))
    return layers


def affine(model, source, shape, target):
    """The map from `source` of `shape` to `target` as a matrix and a bias, and the target's shape."""
    size = math.prod(shape)
    zero = model.run({source: np.zeros((1, *shape))}, target)
    columns = []
    for start in range(0, size, 256):
        unit = np.eye(min(256, size - start), size, start).reshape(-1, *shape)
        columns.append((model.run({source: unit}, target) - zero).reshape(len(unit), -1))
    return np.concatenate(columns).T, zero.ravel(), zero.shape[1:]


def through(matrix, bias, low, high):
    """The range of matrix v + bias for v between low and high."""
    middle, half = (low + high) / 2, (high - low) / 2
    centre, spread = matrix @ middle + bias, np.abs(matrix) @ half
    spread = spread + SLACK * (spread + np.abs(matrix) @ np.abs(middle) + np.abs(bias))
    return centre - spread, centre + spread


def squares(low, high):
    """The range of the squares."""
    return np.where((low < 0) & (high > 0), 0, np.minimum(low**2, high**2)), np.maximum(low**2, high**2)


def pairwise(factors, low, high):
    """Bound on the sum of factors_jl u_j u_l over low <= u <= high, each pair by itself."""
    corners = [np.outer(low, low), np.outer(low, high), np.outer(high, low), np.outer(high, high)]
    high, low = np.maximum.reduce(corners), np.minimum.reduce(corners)
    np.fill_diagonal(low, 0)
    return np.maximum(factors * high, factors * low).sum()


def joint(factors, matrix, bias, low, high):
    """Bound on the same sum where u = matrix v + bias, over low <= v <= high: what u's elements share is not counted twice."""
    middle, half = (low + high) / 2, (high - low) / 2
    centre = matrix @ middle + bias
    mapped = factors @ matrix
    slope, curvature = np.abs(centre @ mapped), np.abs(matrix.T @ mapped)
    return (centre @ factors @ centre + 2 * slope @ half + half @ curvature @ half) * (1 + SLACK)


def largest(inner):
    """The largest eigenvalue of a positive matrix whose diagonal is scaled to 1."""
    scale = 1 / np.sqrt(np.maximum(np.diagonal(inner), 1e-300))
    scaled = inner * scale[:, None] * scale
    return float(np.linalg.eigvalsh(scaled)[-1]) * (1 + SLACK) + SLACK


def main():
    """Print what is known of the named files."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="+", type=Path)
    for file in parser.parse_args().files:
        model = Model(file.read_bytes())
        bound, radius = Bound(file.read_bytes()), float(model.constants["radius"])
        k = len(bound.layers[-1][0])
        print(f"{file.name}: gain/R {bound.gain() / radius:.2f}, strength {strength(bound.error(), k, radius):.1f} after four releases")
        print("  gains/R " + ", ".join(f"{name} {g / radius:.2f}" for name, g in bound.gains().items()))
        print("  values within " + ", ".join(f"{reach.max():.1f}" for reach in bound.reach))


if __name__ == "__main__":
    main()
