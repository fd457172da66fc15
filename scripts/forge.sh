#!/usr/bin/env bash
# Runs the pinned forge with the pinned compiler: scripts/forge.sh test --match-contract Forward
# Set FOUNDRY_SOLC to a native solc 0.8.37 to use that instead.
set -euo pipefail
cd "$(dirname "$0")/.."
forge=contracts/node_modules/.bin/forge
[ -x "$forge" ] || { echo "forge is not installed; hint: scripts/setup-foundry.sh" >&2; exit 1; }
export FOUNDRY_SOLC="${FOUNDRY_SOLC:-$PWD/scripts/solc.js}"
export FOUNDRY_OFFLINE=true FOUNDRY_DISABLE_NIGHTLY_WARNING=1
exec "$forge" "$@"
