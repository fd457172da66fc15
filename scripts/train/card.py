"""What is said about a model, and the files that say it: model.json, figures.json, vectors.json, CARD.md."""

import json
import os
from pathlib import Path

PREPARED = {"colour": "grey", "crop": "center-square", "resize": "area", "size": [28, 28]}

TEXTS = {
    "pneumonia": {
        "title": "Pneumonia on a chest X-ray",
        "description": "Judges a frontal chest film, reduced to 28x28 grey pixels: signs of pneumonia, or none.",
        "task": "binary-classification",
        "license": "CC-BY-4.0",
        "attribution": "Trained on PneumoniaMNIST of MedMNIST v2 (CC BY 4.0): Yang et al., Scientific Data 10:41 (2023); "
        "source images: Kermany et al., Cell 172:1122 (2018), CC BY 4.0.",
        "labels": ["normal", "pneumonia"],
        "positive": 1,
        "held": "validation images of PneumoniaMNIST",
        "prepare": {
            # The quantiles 1 % and 99 % of a training picture lie at .23 and .79, in the median.
            "invert_monochrome1": True,
            "window": "percentile",
            "percentiles": [1, 99],
            "range": [0.23, 0.79],
        },
    },
    "fashion": {
        "title": "Kind of garment",
        "description": "Names the garment on a 28x28 grey picture, light on a dark ground: one of ten kinds.",
        "task": "classification",
        "license": "MIT",
        "attribution": "Trained on Fashion-MNIST (MIT): Xiao, Rasul and Vollgraf, arXiv:1708.07747 (2017), Zalando SE.",
        "labels": [
            "T-shirt/top",
            "trouser",
            "pullover",
            "dress",
            "coat",
            "sandal",
            "shirt",
            "sneaker",
            "bag",
            "ankle boot",
        ],
        "held": "test images of Fashion-MNIST",
        "prepare": {"invert_monochrome1": False, "window": "none"},
    },
}

SPLITS = {
    "pneumonia": "trained on train_images, figures on val_images ({held} images); the official test split was never seen. "
    "Settings were chosen on a tenth of the training images held out from training; the shipped weights come from "
    "all training images after a fixed schedule. No checkpoint was selected on the reported images; but figures of "
    "two earlier versions on them had been seen when the weight decay was last changed.",
    "fashion": "trained on the 60,000 training images, figures on the {held} test images. Settings were chosen on a "
    "tenth of the training images held out from training; the shipped weights come from all training images after "
    "a fixed schedule. No checkpoint was selected on the reported images; figures of two earlier versions on them had "
    "been seen.",
}

COMMANDS = {
    "pneumonia": "OMP_NUM_THREADS=1 /usr/bin/python3 scripts/train/train.py pneumonia --data DATA/pneumonia-28.npz",
    "fashion": "OMP_NUM_THREADS=1 /usr/bin/python3 scripts/train/train.py fashion",
}

CAVEATS = {
    "pneumonia": "**Not a medical device.** It must not be used to diagnose anybody. It was trained on children's films "
    "of one hospital, reduced to 28x28 pixels; on adults, other machines and other diseases its answer is a "
    "demonstration of the protocol, not a finding. A film without pneumonia can still show any other disease.",
    "fashion": "A demonstration on a benchmark. Photographs taken by people look different from its training pictures: "
    "one garment, centred, light on black.",
}


def model_json(recipe, report):
    """The description that publishing reads."""
    text = dict(TEXTS[recipe.name])
    prepare, data = PREPARED | text.pop("prepare"), f"{report['held']:,} {text.pop('held')}"
    cuts = [described(cut) | {"data": data} | privacy(cut, report["held"], data) for cut in report["cuts"]]
    return {"name": recipe.name} | text | {"input": {"shape": [1, 28, 28], "prepare": prepare}, "cuts": cuts}


def described(cut):
    """One cut as model.json tells it: the figures at its default sigma."""
    default = cut["figures"][0]
    result = {name: cut[name] for name in ("name", "file", "layers", "k", "radius", "sigmas")}
    result |= {"accuracy": round(default["accuracy"], 4), "deviation": round(default["accuracy_deviation"], 4)}
    return result | ({"auc": round(default["auc"], 4)} if "auc" in default else {})


def privacy(cut, held, data):
    """The claims about what attackers make of a release, and the decoder that ships; nothing if none were measured."""
    if "privacy" not in cut:
        return {}
    labels = [public_label(label) for label in cut["privacy"]]
    for label in labels:
        some = "" if label["images"] == held else f"the first {label['images']:,} of the "
        label["data"] = some + data
    return {"decoder": cut["decoder"]["file"], "privacy": labels}


def public_label(label):
    """A label as manifests have it: of the floors, the one of the higher SSIM."""
    public = dict(label)
    public["floor"] = max(public.pop("floors"), key=lambda f: f["ssim"])
    return public


def card(recipe, figures):
    """CARD.md."""
    text = TEXTS[recipe.name]
    parts = [
        f"# {text['title']} (`{recipe.name}`)",
        text["description"],
        CAVEATS[recipe.name],
        "## Cuts",
        "What runs under encryption, and how large what it says can be.",
        geometry_table(figures),
        *gain_text(figures),
        "## Figures",
        "Mean ± standard deviation over 20 draws of the noise, computed from the ONNX files, the release rounded and "
        "saturated as it travels. Bits: the upper bound (k/2)·log2(1+1/σ²) on what one release tells the creator. "
        "The first σ of a cut is its default. The tails were trained with both.",
        figures_table(figures),
        "## What attackers make of a release",
        privacy_text(recipe, figures),
        "## How it was made",
        f"Command: `{COMMANDS[recipe.name]}`",
        "Split: " + SPLITS[recipe.name].format(held=f"{figures['held']:,}"),
        "Recompute: `make train-check DATA=…` fails if a figure is off by more than its deviation.",
        "Data (sha256):\n\n" + "\n".join(f"- `{name}` `{digest}`" for name, digest in figures["data"].items()),
        "Files (sha256):\n\n" + "\n".join(f"- `{f['file']}` `{f['sha256']}` ({f['bytes']:,} bytes)" for f in files(figures)),
        "## Attribution and licence",
        f"{text['attribution']} The weights are under {text['license']}, with this attribution; no image of the data set "
        "is in this repository.",
    ]
    return "\n\n".join(parts) + "\n"


def files(figures):
    """The ONNX files of all cuts."""
    return [f for cut in figures["cuts"] for f in (cut, cut.get("decoder")) if f]


PRIVACY = """Somebody who holds the clear head, the training images and one release reconstructs the input. SSIM / MSE on {images:,}
held-out images, one release each: higher SSIM and lower MSE mean more of the picture. The floor is somebody who sees the answer
alone: the mean training image of its label, and a decoder from all its probabilities. Re-identification: how often a release's
input is the first choice among {candidates:,} candidates, of which the attacker has all. dFIL and μ-GDP are information, not
promises. These are the best attacks that were tried; only the bits hold for any. Methods, formulas:
[docs/obfuscation.md](../../docs/obfuscation.md).

{table}

The decoder that ships (`<cut>-decoder.onnx`, {bytes:,} bytes) is what `encompute job preview` runs on the requester's own release.
The decoder in the table is the strongest trained: up to {gain:.3f} SSIM above the shipped one.

Recompute all of it: `DATA=… scripts/privacy-label.sh {model}`; `make train-check DATA=…` recomputes all but the attacks that
are trained or searched."""


def privacy_text(recipe, figures):
    """The section about attacks."""
    measured = [cut for cut in figures["cuts"] if "privacy" in cut]
    if not measured:
        return "Not measured."
    labels = [label for cut in measured for label in cut["privacy"]]
    return PRIVACY.format(
        images=labels[0]["images"],
        candidates=labels[0]["reidentification"]["candidates"],
        table=privacy_table(measured),
        bytes=max(cut["decoder"]["bytes"] for cut in measured),
        gain=max(0.0, *(by_name(label)["decoder"]["ssim"] - by_name(label)["shipped-decoder"]["ssim"] for label in labels)),
        model=recipe.name,
    )


def by_name(label):
    """A label's attacks and floors by name."""
    return {a["name"]: a for a in label["attacks"] + label["floors"]}


COLUMNS = {
    "linear": "linear",
    "optimisation": "optimisation",
    "decoder": "decoder",
    "shipped-decoder": "shipped decoder",
    "mean-of-answer": "floor: mean of label",
    "decoder-of-answer": "floor: decoder of answer",
}


def privacy_table(cuts):
    """One row per cut and sigma."""
    heads = ["cut", "σ", "bits", *COLUMNS.values(), "re-identified", "dFIL", "μ"]
    rows = ["| " + " | ".join(heads) + " |", "|---" * len(heads) + "|"]
    for cut in cuts:
        for label in cut["privacy"]:
            guesses = [by_name(label)[name] for name in COLUMNS]
            cells = [f"`{cut['name']}`", f"{label['sigma']:g}", f"{label['bits']:.2f}"]
            cells += [f"{a['ssim']:.3f} / {a['mse']:.4f}" for a in guesses]
            cells += [f"{100 * label['reidentification']['share']:.1f} %", f"{label['dfil']:.3f}", f"{label['mu_gdp']:.1f}"]
            rows.append("| " + " | ".join(cells) + " |")
    return "\n".join(rows)


def geometry_table(figures):
    """One row per cut: geometry and bounds."""
    rows = ["| cut | layers | k | R | ‖y‖ max / R (training) | conv within |", "|---|---|---|---|---|---|"]
    for cut in figures["cuts"]:
        layers = " → ".join(cut["geometry"])
        rows.append(
            f"| `{cut['name']}` | {layers} | {cut['k']} | {cut['radius']:g} | {cut['norm_ratio']:.1f} | ±{cut['reach']:.2f} |"
        )
    return "\n".join(rows)


def gain_text(figures):
    """What is said of heads with several squares."""
    stated = [f"`{cut['name']}` {cut['gain_ratio']:g}" for cut in figures["cuts"] if "gain_ratio" in cut]
    if not stated:
        return []
    text = "How strongly errors of all values under encryption reach ‖y‖ together, relative to R, at worst over all images (the gain of"
    return [f"{text} `scripts/train/bound.py`): {', '.join(stated)}. These heads were trained to keep it small."]


def figures_table(figures):
    """One row per cut and sigma."""
    binary = "auc" in figures["cuts"][0]["figures"][0]
    rows = ["| cut | σ | bits | accuracy |" + (" AUC |" if binary else ""), "|---|---|---|---|" + ("---|" if binary else "")]
    for cut in figures["cuts"]:
        for f in cut["figures"]:
            row = f"| `{cut['name']}` | {f['sigma']:g} | {f['bits']:.2f} | {f['accuracy']:.4f} ± {f['accuracy_deviation']:.4f} |"
            rows.append(row + (f" {f['auc']:.4f} ± {f['auc_deviation']:.4f} |" if binary else ""))
    return "\n".join(rows)


def to_json(value, depth=0):
    """JSON with lists of plain values on one line each."""
    pad = "  " * (depth + 1)
    if isinstance(value, dict):
        items = [f"{pad}{json.dumps(k)}: {to_json(v, depth + 1)}" for k, v in value.items()]
        return "{\n" + ",\n".join(items) + "\n" + "  " * depth + "}"
    if isinstance(value, list) and any(isinstance(v, (dict, list)) for v in value):
        return "[\n" + ",\n".join(pad + to_json(v, depth + 1) for v in value) + "\n" + "  " * depth + "]"
    return json.dumps(value, ensure_ascii=False)


def write(path, content):
    """Write a file atomically: text, or bytes."""
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    scratch = path.with_name(path.name + ".tmp")
    scratch.write_bytes(content.encode() if isinstance(content, str) else content)
    os.replace(scratch, path)
