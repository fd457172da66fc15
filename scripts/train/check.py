"""Recompute what the cards of the shipped models say, from the files themselves.

Without data: the files' digests and the reference vectors. With data: also the
data's digest, every figure (off by more than its deviation: failure), that
R lies below the 0.1 % quantile of |y| over the training images, and of the
privacy labels all that takes no training: label.py recomputes the rest.
"""

import argparse
import json
import sys
from pathlib import Path

try:
    import numpy as np
    import onnx  # noqa: F401
except ImportError as error:
    sys.exit(f"error: {error}\nhint: apt-get install python3-numpy python3-onnx, and run with /usr/bin/python3")

import card
import data
import figures
from bound import Bound
from evaluate import Model
from recipes import RECIPES

MODELS = Path(__file__).resolve().parents[2] / "models"
TOLERANCE = 1e-6  # both sides compute in double precision; root_k is float32 in the file


def main():
    """Check the named models; exit 1 on any failure."""
    options = parse()
    failures = []
    for name in options.model or ["pneumonia", "fashion"]:
        try:
            failures += check_model(options, name)
        except data.DataError as error:
            failures.append(str(error))
        except (OSError, ValueError, KeyError) as error:
            failures.append(f"{name}: {error!r}")
    for failure in failures:
        print(f"error: {failure}", file=sys.stderr)
    sys.exit(1 if failures else 0)


def parse():
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, help="PneumoniaMNIST's .npz, Fashion-MNIST's folder, or a folder with the .npz")
    parser.add_argument("--no-data", action="store_true", help="digests and reference vectors only")
    parser.add_argument("--model", action="append", choices=["pneumonia", "fashion"], help="default: both")
    parser.add_argument("--models", type=Path, default=MODELS, help="folder of the models (default: %(default)s)")
    return parser.parse_args()


def check_model(options, name):
    """All failures of one model."""
    folder = options.models / name
    report = json.loads((folder / "figures.json").read_text())
    dataset = None if options.no_data else data.load(name, data.locate(name, options.data))
    failures = check_card(folder, report) + check_vectors(folder)
    if dataset is not None and dataset.digests != report["data"]:
        return failures + [f"{name}: the data's digest is not the card's: {dataset.digests}"]
    for cut in report["cuts"]:
        failures += check_file(folder, cut)
        if dataset is not None:
            failures += check_figures(folder, cut, dataset) + check_privacy(folder, cut, dataset)
    return failures


def check_card(folder, report):
    """The card and model.json say what figures.json says, and nothing else."""
    recipe = RECIPES[folder.name]
    if json.loads((folder / "model.json").read_text()) != card.model_json(recipe, report):
        return [f"{folder.name}: model.json is not the one of figures.json"]
    if (folder / "CARD.md").read_text() != card.card(recipe, report):
        return [f"{folder.name}: CARD.md is not the one of figures.json"]
    return []


def check_file(folder, cut):
    """The ONNX files are those that were measured, and hold the R that is stated."""
    where = f"{folder.name}/{cut['name']}"
    for stated in (cut, cut.get("decoder", cut)):
        digest = data.sha256(folder / stated["file"])
        if digest != stated["sha256"]:
            return [f"{where}: {stated['file']} has digest {digest}, the card says {stated['sha256']}"]
    constants = Model((folder / cut["file"]).read_bytes()).constants
    if constants["radius"] != cut["radius"] or abs(constants["root_k"] ** 2 - cut["k"]) > 1e-5:
        return [f"{where}: radius {constants['radius']} and root_k {constants['root_k']} are not those stated"]
    return check_gain(where, cut, (folder / cut["file"]).read_bytes())


def check_gain(where, cut, content):
    """Where a gain of the encryption's errors is stated, it is the file's."""
    if "gain_ratio" not in cut:
        return []
    found = round(Bound(content).gain() / cut["radius"], 2)
    return [] if abs(found - cut["gain_ratio"]) < 0.011 else [f"{where}: gain / R is {found}, stated {cut['gain_ratio']}"]


def check_vectors(folder):
    """Every reference vector comes out of the file."""
    reference = json.loads((folder / "vectors.json").read_text())
    failures = []
    for cut in reference["cuts"]:
        model = Model((folder / cut["file"]).read_bytes())
        for vector in cut["vectors"]:
            pixels = np.array(reference["images"][vector["image"]], np.float32) / np.float32(255)
            values = {"image": pixels.reshape(1, 1, 28, 28).astype(np.float64), "noise": np.array([vector["noise"]])}
            for name in ("activation", "released", "probabilities"):
                off = np.abs(model.run(values, name)[0] - vector[name]).max()
                if not off <= TOLERANCE:
                    failures.append(f"{folder.name}/{cut['name']}: vector {vector['image']}: {name} is off by {off:.2g}")
    print(f"{folder.name}: {sum(len(c['vectors']) for c in reference['cuts'])} vectors compared")
    return failures


def check_figures(folder, cut, dataset):
    """Every figure within its deviation, and R below the quantile."""
    where = f"{folder.name}/{cut['name']}"
    model = Model((folder / cut["file"]).read_bytes())
    failures = []
    quantile = np.quantile(figures.norms(model, dataset.train.images), 0.001)
    if not cut["radius"] < quantile:
        failures.append(f"{where}: R is {cut['radius']}, the 0.1 % quantile of |y| is {quantile:.4f}")
    held = figures.activations(model, dataset.held.images)
    for stated in cut["figures"]:
        found = figures.measure(model, held, dataset.held.labels, stated["sigma"])
        print(f"{where}: {found}")
        failures += [f"{where}: {message}" for message in compare(stated, found)]
    return failures


def check_privacy(folder, cut, dataset):
    """What of the privacy labels needs no training, and the shipped decoder's figures on its file."""
    if "privacy" not in cut:
        return []
    from privacy import Exposure, differences  # needs torch, as nothing else here does

    where, recipe = f"{folder.name}/{cut['name']}", RECIPES[folder.name]
    exposure = Exposure(recipe.attackers, cut, (folder / cut["file"]).read_bytes(), dataset)
    failures = []
    decoded = exposure.shipped((folder / cut["decoder"]["file"]).read_bytes())
    for stated, sigma, shipped in zip(cut["privacy"], cut["sigmas"], decoded, strict=True):
        found = exposure.exact(sigma)
        found["attacks"].append(shipped)
        print(f"{where}: {found}")
        failures += [f"{where}: {text}" for text in differences(stated, found)]
    return failures


def compare(stated, found):
    """What differs by more than the stated deviation."""
    for name in ("accuracy", "auc"):
        if name in stated and not abs(stated[name] - found[name]) <= stated[f"{name}_deviation"]:
            yield f"sigma {stated['sigma']}: {name} is {found[name]}, stated {stated[name]}"
    if abs(stated["bits"] - found["bits"]) > 1e-4:
        yield f"sigma {stated['sigma']}: {found['bits']} bits, stated {stated['bits']}"


if __name__ == "__main__":
    main()
