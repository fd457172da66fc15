"""Train one model and write models/<name>: its ONNX files, model.json, figures.json, vectors.json, CARD.md."""

import argparse
import hashlib
import json
import os
import sys
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")
try:
    import onnx  # noqa: F401
    import torch
except ImportError as error:
    sys.exit(f"error: {error}\nhint: apt-get install python3-torch python3-onnx, and run with /usr/bin/python3")

import card
import data
import figures
from bound import Bound
from evaluate import Model
from export import to_onnx
from fit import RADIUS, fit
from recipes import RECIPES
from vectors import images, vectors

MODELS = Path(__file__).resolve().parents[2] / "models"


def main():
    """Parse, train, write."""
    options = parse()
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    recipe = RECIPES[options.model]
    try:
        dataset = data.load(recipe.name, options.data)
        train(recipe, data.for_tuning(dataset) if options.tune else dataset, options.models / recipe.name, options.cut)
    except (data.DataError, OSError) as error:
        sys.exit(f"error: {error}")


def parse():
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", choices=sorted(RECIPES))
    parser.add_argument("--data", type=Path, help="pneumonia: the .npz file; fashion: the folder (default: Debian's)")
    parser.add_argument("--models", type=Path, default=MODELS, help="folder of the models (default: %(default)s)")
    parser.add_argument("--cut", action="append", help="train this cut alone and leave the others as they are; may be repeated")
    parser.add_argument("--tune", action="store_true", help="figures on a tenth of the training images, held out; needs --models")
    options = parser.parse_args()
    if options.tune and options.models == MODELS:
        parser.error("--tune would overwrite the shipped models: name another folder with --models")
    unknown = set(options.cut or []) - {cut.name for cut in RECIPES[options.model].cuts}
    if unknown:
        parser.error(f"{options.model} has no cut {', '.join(sorted(unknown))}")
    return options


def train(recipe, dataset, folder, chosen=None):
    """Train every cut, or those chosen, then write everything."""
    cuts, references, files = [], [], {}
    for cut in recipe.cuts:
        if chosen and cut.name not in chosen:
            cuts.append(kept(folder / "figures.json", cut))
            references.append(kept(folder / "vectors.json", cut))
            continue
        head, tail = fit(recipe, cut, dataset.train, say=log)
        file = f"{cut.name}.onnx"
        files[file] = to_onnx(recipe, cut, head, tail, RADIUS)
        cuts.append(describe(cut, file, files[file], head, dataset))
        references.append({"name": cut.name, "file": file, "vectors": vectors(cut, head, tail)})
        log(f"{recipe.name}/{cut.name}: {cuts[-1]['figures']}")
    report = {"model": recipe.name, "data": dataset.digests, "held": len(dataset.held.labels), "cuts": cuts}
    keep_labels(report, folder / "figures.json")
    pictures = {name: pixels.ravel().tolist() for name, pixels in images().items()}
    files["figures.json"] = card.to_json(report) + "\n"
    files["model.json"] = card.to_json(card.model_json(recipe, report)) + "\n"
    files["vectors.json"] = card.to_json({"images": pictures, "cuts": references}) + "\n"
    files["CARD.md"] = card.card(recipe, report)
    for name, content in files.items():
        card.write(folder / name, content)


def keep_labels(report, earlier):
    """Privacy labels stay with the file that they are about: take those of unchanged cuts from earlier figures."""
    if not earlier.is_file():
        return
    old = json.loads(earlier.read_text())
    labelled = {cut["sha256"]: cut for cut in old["cuts"] if "privacy" in cut and old["data"] == report["data"]}
    for cut in report["cuts"]:
        same = labelled.get(cut["sha256"], {})
        cut |= {name: same[name] for name in ("decoder", "privacy") if name in same}


def kept(file, cut):
    """What a file says of a cut that is not trained."""
    entries = [entry for entry in json.loads(file.read_text())["cuts"] if entry["name"] == cut.name]
    if not entries:
        raise data.DataError(f"{file} has no cut {cut.name}\nhint: name it with --cut as well")
    return entries[0]


def log(line):
    """Progress, for people."""
    print(line, file=sys.stderr, flush=True)


def describe(cut, file, content, head, dataset):
    """What is known about one shipped file, measured on the file itself."""
    model = Model(content)
    held = figures.activations(model, dataset.held.images)
    gain = {"gain_ratio": round(Bound(content).gain() / RADIUS, 2)} if cut.gain else {}
    return {
        "name": cut.name,
        "file": file,
        "sha256": hashlib.sha256(content).hexdigest(),
        "bytes": len(content),
        "layers": cut.layers,
        "geometry": cut.geometry,
        "k": cut.k,
        "radius": RADIUS,
        "sigmas": list(cut.sigmas),
        "norm_ratio": round(figures.norms(model, dataset.train.images).max() / RADIUS, 2),
        "reach": round(head.reach().max().item(), 3),
        **gain,
        "figures": [figures.measure(model, held, dataset.held.labels, sigma) for sigma in cut.sigmas],
    }


if __name__ == "__main__":
    main()
