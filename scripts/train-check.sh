#!/usr/bin/env bash
# Recomputes the figures of the model cards from the committed ONNX files, and of the privacy labels all that needs no
# training (scripts/privacy-label.sh recomputes the rest). DATA names pneumonia-28.npz (or its folder).
set -euo pipefail
cd "$(dirname "$0")/.."
: "${DATA:?hint: make train-check DATA=/path/to/pneumonia-28.npz}"
python=${PYTHON:-/usr/bin/python3}
"$python" -c 'import onnx, numpy, torch' 2>/dev/null || {
  echo "onnx, numpy or torch is missing; hint: sudo apt-get install python3-onnx python3-numpy python3-torch dataset-fashion-mnist" >&2
  exit 1
}
exec env OMP_NUM_THREADS=1 "$python" scripts/train/check.py --data "$DATA"
