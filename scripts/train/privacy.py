"""The privacy label of one cut: every attack and measure, at each noise level, from the clear head.

Each part draws from a generator of its own, so that a part can be computed
alone and gives the same figures.
"""

import zlib

import torch

import attacks
import measures
from decoder import Decoder, Settings, fit_decoder, to_onnx
from differentiable import Network
from evaluate import Model
from figures import bits
from target import Target, release

DRAWS = 8  # of the noise per training image, for the linear attack

# How far a recomputation may be off: arithmetic differs between processors, and training amplifies it.
TOLERANCE = {"ssim": 0.01, "mse": 0.001, "share": 0.01}
DFIL_TOLERANCE = 0.01  # relative


class Exposure:
    """One cut's file, the attacker's images and the images under attack. `cut` is its entry in figures.json or model.json."""

    def __init__(self, attackers, cut, content, dataset):
        self.attackers, self.sigmas = attackers, cut["sigmas"]
        self.target = Target(content)
        self.images = torch.from_numpy(dataset.train.images)
        self.candidates = self.target.u(torch.from_numpy(dataset.held.images))
        self.held = torch.from_numpy(dataset.held.images[: attackers.images])
        self.u = self.target.u(self.images)

    def generator(self, *purpose):
        """Numbers for one purpose alone."""
        return torch.Generator().manual_seed(zlib.crc32(repr((self.attackers.seed, *purpose)).encode()))

    def releases(self, sigma):
        """One release [n, k] of each image under attack."""
        return release(self.candidates[: len(self.held)], sigma, self.generator("held", sigma))

    def judge(self, name, attack, sigma):
        """One attack's figures."""
        figures = measures.similarity(attack(self.releases(sigma)), self.held)
        return {"name": name, "ssim": round(figures["ssim"], 4), "mse": round(figures["mse"], 5)}

    def exact(self, sigma):
        """What needs no training: bits, information, re-identification, the closed-form attack and the simpler floor."""
        k, draw = self.u.shape[1], self.generator("linear", sigma)
        linear = attacks.linear(torch.stack([release(self.u, sigma, draw) for _ in range(DRAWS)]), self.images)
        mean = attacks.mean_of_answer(self.target, self.u, self.images, sigma, self.generator("mean", sigma))
        share = measures.reidentification(self.releases(sigma), torch.arange(len(self.held)), self.candidates)
        return {
            "sigma": sigma,
            "bits": round(bits(k, sigma), 5),
            "attacks": [self.judge("linear", linear, sigma)],
            "floors": [self.judge("mean-of-answer", mean, sigma)],
            "reidentification": {"candidates": len(self.candidates), "share": round(share, 4)},
            "dfil": round(measures.dfil(self.target.mapped, self.held, sigma), 5),
            "mu_gdp": round(measures.mu_gdp(k, sigma), 5),
            "images": len(self.held),
            "seed": self.attackers.seed,
        }

    def shipped(self, content):
        """The figures of a decoder's file at each noise level."""
        network = Network(Model(content))
        return [self.judge("shipped-decoder", lambda z: network.run({"released": z}, "image"), s) for s in self.sigmas]

    def labels(self, content, say):
        """One label per noise level, with the figures of the decoder's file `content`."""
        labels = [self.exact(sigma) for sigma in self.sigmas]
        say("closed-form attack, floor, re-identification, dFIL")
        for label, sigma in zip(labels, self.sigmas):
            attack = attacks.optimisation(self.target, self.u, self.images, sigma, self.generator("prior", sigma))
            label["attacks"].append(self.judge("optimisation", attack, sigma))
        say("optimisation")
        strongest, answer = self.train("decoder"), self.train("answer")
        for label, sigma, one, other, shipped in zip(labels, self.sigmas, strongest, answer, self.shipped(content)):
            label["attacks"] += [self.judge("decoder", one, sigma), shipped]
            label["floors"].append(self.judge("decoder-of-answer", other, sigma))
        say("decoders")
        return labels

    def train(self, kind):
        """The attacks, per noise level, of one trained network."""
        attackers, fit = self.attackers, attacks.decoders if kind == "decoder" else attacks.answer_decoders
        hidden = attackers.hidden if kind == "decoder" else attackers.answer_hidden
        settings = Settings(hidden, attackers.epochs, attackers.batch)
        torch.manual_seed(attackers.seed)
        return fit(self.target, self.u, self.images, self.sigmas, settings, self.generator(kind))

    def decoder(self, name):
        """The file of a decoder small enough to ship: it takes releases of any noise level, and is not told which."""
        attackers = self.attackers
        settings = Settings(attackers.shipped_hidden, attackers.epochs, attackers.batch)
        torch.manual_seed(attackers.seed)
        net = Decoder(self.u.shape[1], settings.hidden, self.images.shape[1:])
        fit_decoder(net, lambda z, _: z, self.u, self.images, self.sigmas, settings, self.generator("shipped"))
        return to_onnx(name, net)


def differences(stated, found):
    """What `found` has in another amount than the label that is stated, as sentences. Attacks it lacks are not compared."""
    where = f"sigma {stated['sigma']:g}"
    for name in ("bits", "mu_gdp", "images", "seed"):
        if abs(stated[name] - found[name]) > 1e-4:
            yield f"{where}: {name} is {found[name]}, stated {stated[name]}"
    if abs(stated["dfil"] - found["dfil"]) > DFIL_TOLERANCE * found["dfil"] + 1e-5:
        yield f"{where}: dfil is {found['dfil']}, stated {stated['dfil']}"
    one, other = stated["reidentification"], found["reidentification"]
    if one["candidates"] != other["candidates"] or abs(one["share"] - other["share"]) > TOLERANCE["share"]:
        yield f"{where}: re-identification is {other}, stated {one}"
    claimed = {a["name"]: a for a in guesses(stated)}
    for attack in guesses(found):
        yield from (f"{where}: {text}" for text in unlike(claimed.get(attack["name"]), attack))


def guesses(label):
    """All reconstructions of a label, as figures.json (several floors) or model.json (the better one) has it."""
    return label["attacks"] + label.get("floors", []) + ([label["floor"]] if "floor" in label else [])


def unlike(stated, found):
    """Where one attack's figures differ."""
    if stated is None:
        yield f"{found['name']} is not stated"
        return
    for name in ("ssim", "mse"):
        if not abs(stated[name] - found[name]) <= TOLERANCE[name]:
            yield f"{found['name']}: {name} is {found[name]}, stated {stated[name]}"
