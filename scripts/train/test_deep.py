"""Tests of what the deep cuts rely on: ranges, gains and their bounds. Run: /usr/bin/python3 -m unittest -v (in this folder)."""

import dataclasses
import json
import math
import tempfile
import unittest
from pathlib import Path

import numpy as np
import torch
from torch.autograd.functional import jacobian

import bound
import data
import gain
from bound import Bound, joint, pairwise, strength
from evaluate import Model
from export import to_onnx
from fit import RADIUS, fit
from intervals import ranges, reaches
from network import Head, Tail
from recipes import FASHION, Cut
from train import kept

SMALL = Cut("small", 4, (1.0,), channels=2, kernel=3, stride=2, padding=1, square=True, second=3, dense=5, gain=0.1)
CUTS = {"dense": SMALL, "conv2": dataclasses.replace(SMALL, dense=0)}


def drawn(n, k=1):
    """n pictures: static, and for every other one its extremes."""
    images = torch.from_numpy(np.random.Generator(np.random.PCG64(k)).random((n, 1, 28, 28), dtype=np.float32))
    images[::2] = images[::2].round()
    return images


def balanced(cut, seed=3):
    """A head with drawn weights, and its file."""
    torch.manual_seed(seed)
    head, tail = Head(cut), Tail(cut.k, 8, 10)
    head.balance(8.0)
    return head, to_onnx(FASHION, cut, head, tail, RADIUS)


def values(head, image):
    """Every u and its square inside a head, in order, by name."""
    found, x = {}, image
    for i, layer in enumerate(head.squared(), start=1):
        u = layer(x if layer.weight.dim() == 4 else x.flatten(1))
        found[f"u{i}"], found[f"s{i}"] = u, u * u
        x = u * u
    return found


def after(head, name, value):
    """The activation, given one of the values inside."""
    layers, i = head.squared() + [head.linear], int(name[1])
    x = value if name[0] == "s" else value * value
    for j, layer in enumerate(layers[i:], start=i):
        x = layer(x if layer.weight.dim() == 4 else x.flatten(1))
        x = x * x if j < len(layers) - 1 else x
    return x


class RangeTest(unittest.TestCase):
    def test_no_picture_leaves_the_range_and_the_first_layer_reaches_its_ends(self):
        head, content = balanced(SMALL)
        exact = [tuple(torch.from_numpy(edge) for edge in pair) for pair in Bound(content).ranges]
        inside = values(head, drawn(200))
        for i in range(3):
            u = inside[f"u{i + 1}"].flatten(1)
            for low, high in (exact[i], [edge.flatten() for edge in ranges(head)[i]]):
                self.assertTrue(((u >= low - 1e-4) & (u <= high + 1e-4)).all())
        weight = head.conv.weight[0, 0].detach()
        picture = torch.zeros(1, 1, 28, 28)
        picture[0, 0, 1:4, 1:4] = (weight > 0).float()
        self.assertAlmostEqual(head.conv(picture)[0, 0, 1, 1].item(), exact[0][1].view(2, 14, 14)[0, 1, 1].item(), places=4)

    def test_balancing_keeps_the_function_and_lets_every_channel_reach_the_limit(self):
        for cut in CUTS.values():
            torch.manual_seed(3)
            head, images = Head(cut), drawn(4)
            before = head(images)
            head.balance(8.0)
            torch.testing.assert_close(head(images), before, rtol=1e-3, atol=1e-4)
            for reach in reaches(head):
                torch.testing.assert_close(reach.flatten(2).amax(dim=2) if reach.dim() > 2 else reach, torch.full(reach.shape[:2], 8.0))


class GainTest(unittest.TestCase):
    def test_no_pictures_jacobian_exceeds_the_gains(self):
        for name, cut in CUTS.items():
            head, content = balanced(cut)
            head, gains = head.double(), Bound(content).gains()
            for image in drawn(6).double():
                inside = values(head, image[None])
                for vector, value in inside.items():
                    with self.subTest(f"{name} {vector}"):
                        found = jacobian(lambda v: after(head, vector, v), value).norm().item()
                        self.assertLessEqual(found, gains[vector] * (1 + 1e-5))
                columns = jacobian(lambda v: after(head, "u1", v), inside["u1"]).flatten(3).square().sum(dim=(0, 1, 3)).sqrt()
                found = (columns * head.conv.weight.flatten(1).norm(dim=1)).norm().item()
                self.assertLessEqual(found, gains["x"] * (1 + 1e-5))

    def test_the_last_gains_are_those_of_the_last_layer(self):
        head, content = balanced(SMALL)
        gains, weight = Bound(content).gains(), head.linear.weight
        self.assertAlmostEqual(gains["s3"] / weight.norm().item(), 1, places=5)
        self.assertLessEqual(gains["u3"], 16 * weight.norm().item() * (1 + 1e-5))

    def test_training_sees_the_gain_of_the_file(self):
        for name, cut in CUTS.items():
            with self.subTest(name):
                torch.manual_seed(4)
                head = Head(cut)
                seen_by = gain.Gain(head, 8.0)
                with torch.no_grad():
                    for _ in range(200):
                        seen = seen_by().item()
                head.balance(8.0)
                found = Bound(to_onnx(FASHION, cut, head, Tail(cut.k, 8, 10), RADIUS)).gain()
                self.assertLess(found, 1.001 * seen)  # the file's bound knows more
                self.assertGreater(found, 0.3 * seen)

    def test_the_penalty_lowers_the_gain_and_equal_seeds_give_equal_files(self):
        split = data.Split(drawn(240).numpy(), np.arange(240) % 2)
        split.images[split.labels == 1, :, :14] *= 0.3
        recipe = dataclasses.replace(FASHION, tail_epochs=1, batch=40)
        files = []
        for weight in (1e-9, 0.3, 0.3):
            cut = dataclasses.replace(SMALL, gain=weight, epochs=10)
            files.append(to_onnx(recipe, cut, *fit(recipe, cut, split, say=lambda _: None), RADIUS))
        self.assertEqual(files[1], files[2])
        self.assertLess(Bound(files[1]).gain(), Bound(files[0]).gain() / 2)


class BoundTest(unittest.TestCase):
    def test_quadratic_forms_are_bounded_over_the_whole_box(self):
        generator = np.random.Generator(np.random.PCG64(5))
        corners = np.stack(np.meshgrid(*[[0, 1]] * 6), -1).reshape(-1, 6)
        for _ in range(20):
            factors = generator.standard_normal((6, 6))
            factors = factors @ factors.T
            low = generator.standard_normal(6)
            high = low + generator.random(6)
            most = max(u @ factors @ u for u in low + (high - low) * corners)
            self.assertLessEqual(most, pairwise(factors, low, high))
            matrix, bias = generator.standard_normal((3, 6)), generator.standard_normal(3)
            mapped = [matrix @ v + bias for v in low + (high - low) * corners]
            most = max(u @ factors[:3, :3] @ u for u in mapped)
            self.assertLessEqual(most, joint(factors[:3, :3], matrix, bias, low, high))
        self.assertAlmostEqual(pairwise(np.eye(6), low, high), (np.maximum(-low, high) ** 2).sum())
        self.assertAlmostEqual(joint(np.eye(6), np.eye(6), 0 * low, -high, high), (high**2).sum())

    def test_strength(self):
        self.assertAlmostEqual(strength(2.0**-20 / math.sqrt(48), 4, 2.0), 40)
        self.assertAlmostEqual(strength(2.0**-20 / math.sqrt(12), 4, 2.0, sigma=2.0, releases=1), 42)

    def test_a_fresh_ciphertexts_error_counts_as_in_training(self):
        self.assertAlmostEqual(bound.FRESH / bound.ROUNDING, gain.FRESH)

    def test_a_head_of_another_form_is_refused(self):
        cut = FASHION.cuts[0]
        content = to_onnx(FASHION, cut, Head(cut), Tail(cut.k, 8, 10), RADIUS)
        with self.assertRaisesRegex(ValueError, "no square"):
            Bound(content)
        self.assertEqual(Model(content).nodes[0].op_type, "Conv")


class KeptTest(unittest.TestCase):
    def test_a_cut_that_is_not_trained_stays_and_must_be_there(self):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "figures.json"
            file.write_text(json.dumps({"cuts": [{"name": "small", "k": 4}]}))
            self.assertEqual(kept(file, SMALL), {"name": "small", "k": 4})
            with self.assertRaisesRegex(data.DataError, "hint: "):
                kept(file, dataclasses.replace(SMALL, name="other"))


if __name__ == "__main__":
    unittest.main()
