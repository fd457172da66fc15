#!/usr/bin/env bash
# Fetches what building and testing need. Idempotent; needs Go, Node, gcc and make, and no root.
set -euo pipefail
cd "$(dirname "$0")/.."
for tool in go node npm gcc; do
  command -v "$tool" >/dev/null || { echo "$tool is missing; hint: on Debian: sudo apt-get install golang nodejs npm gcc make" >&2; exit 1; }
done
go mod download
go mod download -modfile=tools/go.mod
scripts/setup-foundry.sh
