"""Data sets: where they are, how they are read, and what identifies them.

Images leave here as float32 arrays [n, 1, 28, 28] in [0, 1] (multiples of
1/255), labels as int64 arrays [n].
"""

import gzip
import hashlib
import sys
from dataclasses import dataclass
from pathlib import Path

try:
    import numpy as np
except ImportError:
    sys.exit("error: numpy is missing\nhint: apt-get install python3-numpy, and run with /usr/bin/python3")

FASHION_FOLDER = Path("/usr/share/datasets/fashion-mnist")
FASHION_FILES = {
    "train_images": "train-images-idx3-ubyte.gz",
    "train_labels": "train-labels-idx1-ubyte.gz",
    "held_images": "t10k-images-idx3-ubyte.gz",
    "held_labels": "t10k-labels-idx1-ubyte.gz",
}
PNEUMONIA_ARRAYS = {
    "train_images": "train_images",
    "train_labels": "train_labels",
    "held_images": "val_images",
    "held_labels": "val_labels",
}


class DataError(Exception):
    """The data set is missing or is not what its name says."""


@dataclass(frozen=True)
class Split:
    """Images [n, 1, 28, 28] in [0, 1] and their labels [n]."""

    images: np.ndarray
    labels: np.ndarray


@dataclass(frozen=True)
class DataSet:
    """A training part, a held-out part that figures are reported on, and the digests of the files."""

    train: Split
    held: Split
    digests: dict


def locate(name, path):
    """Where `name`'s data is, given one path that may belong to the other model (None: no idea)."""
    if path is None or not Path(path).exists():
        return path
    path = Path(path)
    if name == "pneumonia" and path.is_dir():
        return path / "pneumonia-28.npz"
    if name == "fashion" and not (path / FASHION_FILES["train_images"]).is_file():
        return None
    return path


def load(name, path=None):
    """Read the data set of model `name` from `path` (None: where Debian's package puts it)."""
    if name == "pneumonia":
        return load_pneumonia(path)
    return load_fashion(path)


def load_pneumonia(path):
    """PneumoniaMNIST at 28x28, an .npz file with train_* and val_* arrays."""
    if path is None:
        raise DataError("pneumonia: no data given\nhint: name the file, DATA=/path/to/pneumonia-28.npz")
    path = Path(path)
    if not path.is_file():
        raise DataError(f"pneumonia: no file at {path}\nhint: DATA= must name the .npz file of PneumoniaMNIST, 28x28")
    with np.load(path, allow_pickle=False) as archive:
        missing = [a for a in PNEUMONIA_ARRAYS.values() if a not in archive]
        if missing:
            raise DataError(f"pneumonia: {path} has no array {missing[0]}")
        arrays = {role: archive[name] for role, name in PNEUMONIA_ARRAYS.items()}
    return assemble("pneumonia", arrays, 2, {path.name: sha256(path)})


def load_fashion(path):
    """Fashion-MNIST, the folder with the four gzipped idx files."""
    folder = Path(path) if path is not None else FASHION_FOLDER
    for file in FASHION_FILES.values():
        if not (folder / file).is_file():
            raise DataError(f"fashion: no {file} in {folder}\nhint: apt-get install dataset-fashion-mnist")
    arrays = {role: read_idx(folder / file) for role, file in FASHION_FILES.items()}
    digests = {file: sha256(folder / file) for file in FASHION_FILES.values()}
    return assemble("fashion", arrays, 10, digests)


def assemble(name, arrays, classes, digests):
    """Check shapes and label range, and scale the pixels."""
    parts = {}
    for role in ("train", "held"):
        images, labels = arrays[f"{role}_images"], arrays[f"{role}_labels"].reshape(-1).astype(np.int64)
        if images.dtype != np.uint8 or images.shape != (len(labels), 28, 28):
            raise DataError(f"{name}: {role} images are {images.dtype} {images.shape}, want uint8 ({len(labels)}, 28, 28)")
        if labels.min() < 0 or labels.max() >= classes:
            raise DataError(f"{name}: {role} labels reach {labels.max()}, want below {classes}")
        parts[role] = Split(images[:, None].astype(np.float32) / np.float32(255), labels)
    return DataSet(parts["train"], parts["held"], digests)


def read_idx(path):
    """The array in one gzipped idx file of unsigned bytes (LeCun's format)."""
    with gzip.open(path, "rb") as file:
        raw = file.read()
    if raw[:3] != b"\x00\x00\x08":
        raise DataError(f"{path} is not an idx file of bytes")
    dimensions = raw[3]
    shape = np.frombuffer(raw, ">u4", dimensions, 4)
    return np.frombuffer(raw, np.uint8, offset=4 + 4 * dimensions).reshape(shape)


def sha256(path):
    """Hexadecimal SHA-256 of a file."""
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def for_tuning(dataset):
    """The training part alone, every tenth image held out: settings are chosen without the reported images."""
    apart = np.arange(len(dataset.train.labels)) % 10 == 9
    images, labels = dataset.train.images, dataset.train.labels
    return DataSet(Split(images[~apart], labels[~apart]), Split(images[apart], labels[apart]), dataset.digests)
