#!/usr/bin/env bash
# Sets up and runs every test. Nothing is skipped in silence: a step that cannot run fails.
set -euo pipefail
cd "$(dirname "$0")/.."
step() { printf '\n== %s (%ss)\n' "$1" "$SECONDS"; }

step "set up"
scripts/setup.sh
step "vet"
go vet ./...
go vet -tags 'peers data long' ./fhe ./chain
step "lint"
go tool -modfile=tools/go.mod golangci-lint run --allow-parallel-runners ./...
step "module files"
go mod verify >/dev/null && go mod tidy -diff
step "contracts, and bindings fresh"
scripts/contracts.sh
step "branch coverage of the contracts"
scripts/coverage.sh
step "deployment, rehearsed"
scripts/test-deploy.sh
step "build"
scripts/build.sh
step "Go tests"
go test -timeout 20m ./...
step "the same bytes in WebAssembly"
wasm="$(go env GOROOT)/lib/wasm/go_js_wasm_exec"
GOOS=js GOARCH=wasm go test -exec "$wasm" ./nn/obfuscate ./job
GOOS=js GOARCH=wasm go test -exec "$wasm" -run 'Pinned' ./fhe
step "bitswap"
(cd ipfs/bitswap && go vet ./... && go mod tidy -diff && go test ./...)
step "race detector"
go test -race -timeout 20m ./job ./attest/dstack ./attest/devmode/... ./chain ./ipfs/... ./internal/seal ./internal/disk ./relayer/... ./client ./creator
step "training scripts"
python=${PYTHON:-/usr/bin/python3}
if "$python" -c 'import numpy, onnx, torch' 2>/dev/null; then
  OMP_NUM_THREADS=1 "$python" scripts/train/check.py --no-data
  (cd scripts/train && OMP_NUM_THREADS=1 "$python" -m unittest -q test_train test_deep)
else
  echo "NOT RUN: the training scripts' own tests need python3-torch, python3-onnx and python3-numpy; nothing else depends on them"
fi
step "proof"
scripts/prove.sh --no-break
step "promises"
scripts/test-promises.sh
printf '\nall tests passed in %ss\n' "$SECONDS"
