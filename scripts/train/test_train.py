"""Tests of what training relies on; no data set needed. Run: /usr/bin/python3 -m unittest -v (in this folder)."""

import dataclasses
import tempfile
import unittest
from pathlib import Path

import numpy as np
import torch

import data
import figures
from evaluate import Model
from export import to_onnx
from fit import RADIUS, calibrate, fit
from network import Head, Tail
from recipes import FASHION, PNEUMONIA
from release import normalise
from vectors import forward


def untrained(recipe, cut):
    """A head and tail with drawn weights."""
    torch.manual_seed(3)
    return Head(cut), Tail(cut.k, recipe.hidden, recipe.classes)


def drawn(n):
    """n pictures of static."""
    return np.random.Generator(np.random.PCG64(1)).random((n, 1, 28, 28), dtype=np.float32)


class ExportTest(unittest.TestCase):
    def test_the_file_computes_what_torch_computes(self):
        for recipe in (PNEUMONIA, FASHION):
            for cut in recipe.cuts:
                with self.subTest(f"{recipe.name}/{cut.name}"):
                    head, tail = untrained(recipe, cut)
                    model = Model(to_onnx(recipe, cut, head, tail, RADIUS))
                    pixels = (drawn(1)[0, 0] * 255).astype(np.uint8)
                    noise = np.linspace(-1, 1, cut.k)
                    want = forward(head.double(), tail.double(), pixels, noise)
                    image = (pixels.astype(np.float32) / np.float32(255)).astype(np.float64)[None, None]
                    for name, values in want.items():
                        got = model.run({"image": image, "noise": noise[None]}, name)[0]
                        np.testing.assert_allclose(got, values, atol=1e-6, err_msg=name)

    def test_equal_weights_give_equal_bytes(self):
        cut = PNEUMONIA.cuts[1]
        files = [to_onnx(PNEUMONIA, cut, *untrained(PNEUMONIA, cut), RADIUS) for _ in range(2)]
        self.assertEqual(*files)


class HeadTest(unittest.TestCase):
    def test_balancing_keeps_the_function_and_fixes_the_reach(self):
        for cut in PNEUMONIA.cuts:
            head, _ = untrained(PNEUMONIA, cut)
            images = torch.from_numpy(drawn(4))
            before = head(images)
            head.balance(8.0)
            torch.testing.assert_close(head(images), before, rtol=1e-3, atol=1e-4)
            torch.testing.assert_close(head.reach(), torch.full((cut.channels,), 8.0))
            self.assertLessEqual(head.conv(images).abs().max().item(), 8.0)

    def test_almost_all_activations_are_longer_than_r_after_calibration(self):
        head, _ = untrained(PNEUMONIA, PNEUMONIA.cuts[1])
        images = torch.from_numpy(drawn(3000))
        calibrate(head, images)
        short = (head(images).norm(dim=1) < RADIUS).float().mean().item()
        self.assertGreater(short, 0)
        self.assertLess(short, 0.001)


class ReleaseTest(unittest.TestCase):
    def test_no_activation_leaves_the_ball(self):
        y = torch.randn(1000, 8) * torch.logspace(-3, 3, 1000)[:, None]
        norms = normalise(y, RADIUS).norm(dim=1)
        self.assertLessEqual(norms.max().item(), 8**0.5 * 1.000001)
        self.assertTrue((norms[y.norm(dim=1) < RADIUS] < 8**0.5).all())

    def test_bits(self):
        self.assertAlmostEqual(figures.bits(32, 1.0), 16)
        self.assertAlmostEqual(figures.bits(8, 0.5), 9.28771, places=5)


class FiguresTest(unittest.TestCase):
    def test_auc_is_the_share_of_pairs_in_order(self):
        generator = np.random.Generator(np.random.PCG64(2))
        scores, labels = generator.integers(0, 9, 60).astype(float), generator.integers(0, 2, 60)
        pairs = scores[labels == 1][:, None] - scores[labels == 0][None]
        want = np.mean((pairs > 0) + 0.5 * (pairs == 0))
        self.assertAlmostEqual(figures.auc(scores, labels), want)

    def test_the_wire_saturates(self):
        np.testing.assert_array_equal(figures.wire(np.array([1e9, -1e9, 0.3])), [32767 / 256, -128, 77 / 256])


class FitTest(unittest.TestCase):
    def test_equal_seeds_train_equal_weights_that_learn(self):
        images = drawn(240)
        labels = np.arange(240) % 2
        images[labels == 1, :, :14] *= 0.3
        recipe = dataclasses.replace(PNEUMONIA, epochs=3, tail_epochs=3)
        runs = [fit(recipe, recipe.cuts[1], data.Split(images, labels), say=lambda _: None) for _ in range(2)]
        for a, b in zip(runs[0][0].parameters(), runs[1][0].parameters()):
            self.assertTrue(torch.equal(a, b))
        head, tail = runs[0]
        with torch.no_grad():
            right = tail(normalise(head(torch.from_numpy(images)), RADIUS)).argmax(1).numpy() == labels
        self.assertGreater(right.mean(), 0.9)


class DataTest(unittest.TestCase):
    def test_missing_data_is_an_error_with_a_hint(self):
        for name, path in (("pneumonia", None), ("pneumonia", "/nowhere.npz"), ("fashion", "/nowhere")):
            with self.assertRaisesRegex(data.DataError, "hint: "):
                data.load(name, path)

    def test_another_archive_is_refused(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "x.npz"
            np.savez(path, train_images=np.zeros((2, 28, 28), np.uint8))
            with self.assertRaisesRegex(data.DataError, "has no array train_labels"):
                data.load("pneumonia", path)


if __name__ == "__main__":
    unittest.main()
