#!/usr/bin/env bash
# Writes enclave/deps.txt: every package outside the standard library that is compiled into the attested binary.
#   scripts/enclave-deps.sh --check   writes nothing; fails and shows the difference if the list is stale
set -euo pipefail
cd "$(dirname "$0")/.."
# TDX guests are linux/amd64; other systems would list other files of the same modules.
list=$(GOOS=linux GOARCH=amd64 CGO_ENABLED=0 go list -deps -f '{{if not .Standard}}{{.ImportPath}}{{end}}' ./cmd/enclave | LC_ALL=C sort)
if [ "${1:-}" = "--check" ]; then
  diff -u enclave/deps.txt <(printf '%s\n' "$list")
  exit
fi
printf '%s\n' "$list" >enclave/deps.txt.new
mv enclave/deps.txt.new enclave/deps.txt
