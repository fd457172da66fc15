#!/usr/bin/env bash
# One private inference, end to end, over real processes. IMAGE, MODEL, CUT and SIGMA choose; further arguments go to
# `encompute demo`, for example: scripts/demo.sh --json
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/build.sh
args=(--bin bin --models models)
[ -n "${MODEL:-}" ] && args+=(--model "$MODEL")
[ -n "${CUT:-}" ] && args+=(--cut "$CUT")
[ -n "${SIGMA:-}" ] && args+=(--sigma "$SIGMA")
if [ -n "${IMAGE:-}" ]; then
  args+=(--image "$IMAGE")
elif [ "${MODEL:-pneumonia}" = pneumonia ]; then
  # A real chest film comes with the DICOM library that reads it.
  library=$(go mod download -json github.com/suyashkumar/dicom | sed -n 's/^[[:space:]]*"Dir": "\(.*\)",*$/\1/p')
  args+=(--image "$library/testdata/4.dcm")
fi
exec bin/encompute demo "${args[@]}" "$@"
