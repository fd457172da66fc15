#!/usr/bin/env bash
# Proves the escrow's rules, then breaks them on purpose (scripts/prove.js says more).
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup-foundry.sh
exec node scripts/prove.js "$@"
