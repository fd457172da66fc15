#!/usr/bin/env bash
# Recomputes the privacy labels of a model's cuts from the clear heads and compares them with what its model.json claims:
#   DATA=/path/to/pneumonia-28.npz scripts/privacy-label.sh pneumonia [CUT]
#   scripts/privacy-label.sh fashion [CUT]
# --write trains the decoders that ship and writes what is found instead. A few minutes of one core.
set -euo pipefail
cd "$(dirname "$0")/.."
: "${1:?hint: scripts/privacy-label.sh MODEL [CUT] [--write], with DATA= naming the data where Debian has no package of it}"
python=${PYTHON:-/usr/bin/python3}
"$python" -c 'import onnx, numpy, torch' 2>/dev/null || {
  echo "onnx, numpy or torch is missing; hint: sudo apt-get install python3-onnx python3-numpy python3-torch dataset-fashion-mnist" >&2
  exit 1
}
exec env OMP_NUM_THREADS=1 "$python" scripts/train/label.py "$@" ${DATA:+--data "$DATA"}
