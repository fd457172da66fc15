#!/usr/bin/env bash
# Starts chain, relayer, enclave and creator, publishes the shipped models, and keeps running until interrupted.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/build.sh
exec bin/encompute up --bin bin --models models "$@"
