#!/usr/bin/env bash
# Builds the four programs into bin/. The first time takes some minutes: go-ethereum is large.
set -euo pipefail
cd "$(dirname "$0")/.."
command -v go >/dev/null || { echo "go is missing; hint: install Go 1.26 from https://go.dev/dl" >&2; exit 1; }
[ -d bin ] || echo "building bin/{encompute,enclave,devnet,dstackdev}; the first time takes some minutes ..." >&2
mkdir -p bin
go build -buildvcs=false -o bin/ ./cmd/encompute ./cmd/devnet ./cmd/dstackdev
# The enclave's measurement is the digest of its binary: the same for everybody who builds the same commit with the same Go.
CGO_ENABLED=0 go build -trimpath -buildvcs=false -ldflags=-buildid= -o bin/ ./cmd/enclave
