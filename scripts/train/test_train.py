"""Tests of what training relies on; no data set needed. Run: /usr/bin/python3 -m unittest -v (in this folder)."""

import dataclasses
import json
import tempfile
import unittest
from pathlib import Path

import numpy as np
import torch

import attacks
import card
import data
import decoder
import figures
import measures
from evaluate import Model
from export import to_onnx
from fit import RADIUS, calibrate, fit
from differentiable import Network
from network import Head, Tail
from privacy import Exposure, differences
from recipes import FASHION, PNEUMONIA, Attackers
from release import normalise
from target import Target, release
from train import keep_labels
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


def smooth(n, seed=4):
    """n pictures of three drawn waves each: [n, 1, 28, 28] in [0, 1]."""
    generator = torch.Generator().manual_seed(seed)
    axis = torch.linspace(0, 3, 28)
    waves = [torch.sin(axis[None] * f + p)[:, :, None] * torch.cos(axis * g)[None, None] for f, g, p in ((1, 2, 0), (2, 1, 1), (1, 1, 2))]
    weights = torch.rand(n, 3, generator=generator)
    return (0.5 + (weights[:, :, None, None] - 0.5) * torch.cat(waves)[None]).mean(dim=1, keepdim=True)


def exposed(sigmas=(0.5, 1.0)):
    """A drawn cut over synthetic pictures, with small attackers."""
    cut = PNEUMONIA.cuts[1]
    content = to_onnx(PNEUMONIA, cut, *untrained(PNEUMONIA, cut), RADIUS)
    split = data.Split(smooth(300).numpy(), np.arange(300) % 2)
    held = data.Split(smooth(60, 5).numpy(), np.arange(60) % 2)
    attackers = Attackers(40, (16,), (16,), (8,), epochs=2, batch=50)
    return Exposure(attackers, {"sigmas": list(sigmas)}, content, data.DataSet(split, held, {}))


class MeasuresTest(unittest.TestCase):
    def test_a_picture_is_like_itself_and_unlike_its_negative(self):
        images = smooth(5)
        torch.testing.assert_close(measures.ssim(images, images), torch.ones(5))
        self.assertLess(measures.ssim(images, 1 - images).max().item(), 0.5)
        self.assertEqual(measures.similarity(images, images), {"ssim": 1.0, "mse": 0.0})

    def test_ssim_is_the_textbook_sum_over_windows(self):
        a, b = torch.from_numpy(drawn(2)).double()
        offsets = np.arange(11) - 5
        window = np.exp(-(offsets[:, None] ** 2 + offsets[None] ** 2) / (2 * 1.5**2))
        window /= window.sum()
        values = []
        for i in range(18):
            for j in range(18):
                x, y = (p[0, i : i + 11, j : j + 11].numpy() for p in (a, b))
                mx, my = (window * x).sum(), (window * y).sum()
                vx, vy = (window * (x - mx) ** 2).sum(), (window * (y - my) ** 2).sum()
                vxy = (window * (x - mx) * (y - my)).sum()
                values.append((2 * mx * my + 1e-4) * (2 * vxy + 9e-4) / ((mx**2 + my**2 + 1e-4) * (vx + vy + 9e-4)))
        self.assertAlmostEqual(measures.ssim(a[None], b[None]).item(), np.mean(values), places=9)

    def test_reidentification_is_certain_without_noise_and_chance_without_information(self):
        u = torch.randn(50, 8, generator=torch.Generator().manual_seed(1))
        own = torch.arange(50)
        self.assertEqual(measures.reidentification(u, own, u), 1)
        self.assertAlmostEqual(measures.reidentification(u, own, torch.zeros(50, 8)), 1 / 50)
        far = release(u, 1000.0, torch.Generator().manual_seed(2))
        self.assertLess(measures.reidentification(far, own, u), 0.1)

    def test_dfil_of_a_linear_map_is_its_squared_norm(self):
        images, weights = torch.rand(7, 1, 28, 28), torch.randn(3, 784)
        found = measures.dfil(lambda x: x.flatten(1) @ weights.T, images, 0.5, batch=4)
        self.assertAlmostEqual(found, weights.square().sum().item() / (784 * 0.25), places=4)


class AttacksTest(unittest.TestCase):
    def test_the_linear_attack_inverts_an_invertible_map_that_is_not_released(self):
        images = torch.from_numpy(drawn(300))[:, :, :12, :12].contiguous()
        weights = torch.randn(144, 144, generator=torch.Generator().manual_seed(1))
        y = images.flatten(1) @ weights.T
        attack = attacks.linear(y[None, :250], images[:250])
        self.assertGreater(measures.similarity(attack(y[250:]), images[250:])["ssim"], 0.99)

    def test_a_constant_release_gives_the_floor(self):
        images, constant = smooth(200), torch.ones(200, 8)
        floor = measures.similarity(images[:150].mean(dim=0).expand(50, 1, 28, 28), images[150:])
        linear = measures.similarity(attacks.linear(constant[None, :150], images[:150])(constant[150:]), images[150:])
        self.assertAlmostEqual(linear["mse"], floor["mse"], places=5)
        torch.manual_seed(1)
        net = decoder.Decoder(8, (16,), (1, 28, 28))
        settings = decoder.Settings((16,), epochs=20, batch=50)
        generator = torch.Generator().manual_seed(1)
        decoder.fit_decoder(net, lambda z, _: z * 0, constant[:150], images[:150], [1.0], settings, generator)
        with torch.no_grad():
            decoded = measures.similarity(net(constant[150:] * 0), images[150:])
        self.assertGreater(decoded["mse"], 0.95 * floor["mse"])

    def test_optimisation_finds_a_picture_that_fits_a_release_with_little_noise(self):
        exposure = exposed()
        attack = attacks.optimisation(exposure.target, exposure.u, exposure.images, 0.02, exposure.generator("x"))
        u = exposure.candidates[:40]
        near = measures.similarity(attack(u), exposure.held)
        mean = measures.similarity(exposure.images.mean(dim=0).expand_as(exposure.held), exposure.held)
        self.assertLess(near["mse"], 0.5 * mean["mse"])

    def test_torch_and_numpy_read_a_file_alike(self):
        for recipe in (PNEUMONIA, FASHION):
            for cut in recipe.cuts:
                content = to_onnx(recipe, cut, *untrained(recipe, cut), RADIUS)
                u = Target(content).u(torch.from_numpy(drawn(3)))
                want = Model(content).run({"image": drawn(3).astype(np.float64), "noise": np.zeros(1)}, "released")
                np.testing.assert_allclose(u.numpy(), want, atol=1e-5)

    def test_the_decoders_file_computes_what_torch_computes(self):
        net = decoder.Decoder(8, (12, 9), (1, 28, 28))
        content, z = decoder.to_onnx("x", net), torch.randn(4, 8)
        want = net(z).detach().numpy()
        np.testing.assert_allclose(Model(content).run({"released": z.double().numpy()}, "image"), want, atol=1e-6)
        torch.testing.assert_close(Network(Model(content)).run({"released": z}, "image"), net(z))


class LabelTest(unittest.TestCase):
    def test_measuring_twice_gives_the_same_label_and_a_changed_one_is_noticed(self):
        exposure = exposed()
        content = exposure.decoder("x")
        self.assertEqual(content, exposed().decoder("x"))
        labels = exposure.labels(content, lambda _: None)
        again = exposed().labels(content, lambda _: None)
        self.assertEqual(labels, again)
        self.assertEqual([a["name"] for a in labels[0]["attacks"]], ["linear", "optimisation", "decoder", "shipped-decoder"])
        public = card.public_label(labels[0])
        self.assertEqual(list(differences(public, public)), [])
        self.assertEqual(list(differences(labels[0], exposure.exact(0.5))), [])
        for change in ({"bits": 1.0}, {"dfil": 9.0}, {"images": 39}, {"attacks": public["attacks"][1:]}):
            self.assertEqual(len(list(differences(public | change, public))), 1, change)
        wrong = public | {"floor": public["floor"] | {"ssim": public["floor"]["ssim"] + 0.02}}
        self.assertEqual(len(list(differences(wrong, public))), 1)


class CardTest(unittest.TestCase):
    def test_a_model_that_was_trained_anew_claims_nothing(self):
        folder = Path(__file__).resolve().parents[2] / "models" / "pneumonia"
        report = json.loads((folder / "figures.json").read_text())
        self.assertIn("shipped decoder", card.card(PNEUMONIA, report))
        for cut in report["cuts"]:
            del cut["privacy"], cut["decoder"]
        self.assertIn("Not measured.", card.card(PNEUMONIA, report))
        for cut in card.model_json(PNEUMONIA, report)["cuts"]:
            self.assertFalse({"privacy", "decoder"} & set(cut))


    def test_labels_stay_with_the_file_that_they_are_about(self):
        folder = Path(__file__).resolve().parents[2] / "models" / "pneumonia"
        report = json.loads((folder / "figures.json").read_text())
        want = [cut["privacy"] for cut in report["cuts"]]
        for cut in report["cuts"]:
            del cut["privacy"], cut["decoder"]
        report["cuts"][1]["sha256"] = "0"
        keep_labels(report, folder / "figures.json")
        self.assertEqual(report["cuts"][0]["privacy"], want[0])
        self.assertEqual(report["cuts"][0]["decoder"]["file"], "conv-decoder.onnx")
        self.assertNotIn("privacy", report["cuts"][1])


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
