"""Recompute the privacy label of a model's cuts from the clear heads, and compare it with what model.json claims.

With --write the decoders that ship are trained too, and figures.json,
model.json and CARD.md are written anew instead.
"""

import argparse
import hashlib
import json
import os
import sys
import time
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")
try:
    import torch
except ImportError as error:
    sys.exit(f"error: {error}\nhint: apt-get install python3-torch python3-onnx, and run with /usr/bin/python3")

import card
import data
from privacy import Exposure, differences
from recipes import RECIPES

MODELS = Path(__file__).resolve().parents[2] / "models"


def main():
    """Parse, measure, compare or write; exit 1 on any difference."""
    options = parse()
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    recipe, folder = RECIPES[options.model], options.models / options.model
    try:
        dataset = data.load(recipe.name, data.locate(recipe.name, options.data))
        failures = (write if options.write else compare)(recipe, folder, dataset, options.cut)
    except (data.DataError, OSError, ValueError, KeyError) as error:
        failures = [f"{error}" if isinstance(error, data.DataError) else f"{options.model}: {error!r}"]
    for failure in failures:
        print(f"error: {failure}", file=sys.stderr)
    sys.exit(1 if failures else 0)


def parse():
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", choices=sorted(RECIPES))
    parser.add_argument("cut", nargs="?", help="default: all cuts")
    parser.add_argument("--data", type=Path, help="pneumonia: the .npz file; fashion: the folder (default: Debian's)")
    parser.add_argument("--models", type=Path, default=MODELS, help="folder of the models (default: %(default)s)")
    parser.add_argument("--write", action="store_true", help="train the decoders that ship and write what is found")
    return parser.parse_args()


def chosen(cuts, name):
    """The entries of a list of cuts that are asked for."""
    found = [c for c in cuts if name in (None, c["name"])]
    if not found:
        raise ValueError(f"no cut {name!r}; there are: {', '.join(c['name'] for c in cuts)}")
    return found


def compare(recipe, folder, dataset, name):
    """All that model.json claims and that does not come out."""
    failures = []
    for cut in chosen(json.loads((folder / "model.json").read_text())["cuts"], name):
        where = f"{recipe.name}/{cut['name']}"
        if "privacy" not in cut or "decoder" not in cut:
            failures.append(f"{where}: model.json claims no privacy label; hint: --write measures one")
            continue
        exposure = Exposure(recipe.attackers, cut, (folder / cut["file"]).read_bytes(), dataset)
        found = exposure.labels((folder / cut["decoder"]).read_bytes(), progress(where))
        show(where, found)
        for stated, label in zip(cut["privacy"], found, strict=True):
            public = card.public_label(label)
            failures += [f"{where}: {text}" for text in differences(stated, public)]
    return failures


def write(recipe, folder, dataset, name):
    """Measure, and write figures.json, model.json, the card and the decoders."""
    report = json.loads((folder / "figures.json").read_text())
    if report["data"] != dataset.digests:
        raise data.DataError(f"{recipe.name}: the data's digest is not that of figures.json: {dataset.digests}")
    for cut in chosen(report["cuts"], name):
        where, file = f"{recipe.name}/{cut['name']}", f"{cut['name']}-decoder.onnx"
        exposure = Exposure(recipe.attackers, cut, (folder / cut["file"]).read_bytes(), dataset)
        content = exposure.decoder(f"{recipe.name}-{cut['name']}-decoder")
        card.write(folder / file, content)
        cut["decoder"] = {"file": file, "sha256": hashlib.sha256(content).hexdigest(), "bytes": len(content)}
        cut["privacy"] = exposure.labels(content, progress(where))
        show(where, cut["privacy"])
    card.write(folder / "figures.json", card.to_json(report) + "\n")
    card.write(folder / "model.json", card.to_json(card.model_json(recipe, report)) + "\n")
    card.write(folder / "CARD.md", card.card(recipe, report))
    return []


def progress(where):
    """A function that says which part of a label is done, and after how long."""
    began = time.monotonic()
    return lambda part: print(f"{where}: {part} ({time.monotonic() - began:.0f} s)", file=sys.stderr, flush=True)


def show(where, labels):
    """What was found, for people and scripts."""
    for label in labels:
        print(f"{where}: {json.dumps(label)}", flush=True)


if __name__ == "__main__":
    main()
