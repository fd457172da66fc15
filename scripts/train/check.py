"""Recompute what the cards of the shipped models say, from the files themselves.

Without data: the files' digests and the reference vectors. With data: also the
data's digest, every figure (off by more than its deviation: failure), and that
R lies below the 0.1 % quantile of |y| over the training images.
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

import data
import figures
from evaluate import Model

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
            failures += check_figures(folder, cut, dataset)
    return failures


def check_card(folder, report):
    """The card and model.json repeat what figures.json says."""
    text = (folder / "CARD.md").read_text()
    described = json.loads((folder / "model.json").read_text())["cuts"]
    failures = []
    for cut, public in zip(report["cuts"], described, strict=True):
        told = [cut["sha256"]] + [f"{f['accuracy']:.4f} ± {f['accuracy_deviation']:.4f}" for f in cut["figures"]]
        failures += [f"{folder.name}/{cut['name']}: the card does not say {t}" for t in told if t not in text]
        for key in ("name", "file", "k", "radius", "sigmas"):
            if public[key] != cut[key]:
                failures.append(f"{folder.name}/{cut['name']}: model.json says {key} {public[key]}, not {cut[key]}")
        for key in {"accuracy", "auc"} & set(public):
            if public[key] != round(cut["figures"][0][key], 4):
                failures.append(f"{folder.name}/{cut['name']}: model.json says {key} {public[key]}")
    return failures


def check_file(folder, cut):
    """The ONNX file is the one that was measured, and holds the R that is stated."""
    where = f"{folder.name}/{cut['name']}"
    digest = data.sha256(folder / cut["file"])
    if digest != cut["sha256"]:
        return [f"{where}: {cut['file']} has digest {digest}, the card says {cut['sha256']}"]
    constants = Model((folder / cut["file"]).read_bytes()).constants
    if constants["radius"] != cut["radius"] or abs(constants["root_k"] ** 2 - cut["k"]) > 1e-5:
        return [f"{where}: radius {constants['radius']} and root_k {constants['root_k']} are not those stated"]
    return []


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


def compare(stated, found):
    """What differs by more than the stated deviation."""
    for name in ("accuracy", "auc"):
        if name in stated and not abs(stated[name] - found[name]) <= stated[f"{name}_deviation"]:
            yield f"sigma {stated['sigma']}: {name} is {found[name]}, stated {stated[name]}"
    if abs(stated["bits"] - found["bits"]) > 1e-4:
        yield f"sigma {stated['sigma']}: {found['bits']} bits, stated {stated['bits']}"


if __name__ == "__main__":
    main()
