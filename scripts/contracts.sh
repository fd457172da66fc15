#!/usr/bin/env bash
# Checks the contracts: formatting, lints (forge and solhint), a build without warnings, branching trees against tests, that
# every error is tested, tests, gas figures, fresh bindings.
#   scripts/contracts.sh                          the check of every change
#   scripts/contracts.sh --gas                    rewrites the gas figures in contracts/snapshots
#   FOUNDRY_PROFILE=nightly scripts/contracts.sh  10,000 fuzz and invariant runs
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup-foundry.sh

# Every leaf of a .tree names a test beside it, and every test there is a leaf.
check_trees() {
  local tree tests count=0
  for tests in contracts/test/*/*.t.sol; do
    case "$tests" in */Transitions.t.sol | */Invariants.t.sol) continue ;; esac
    tree="${tests%.t.sol}.tree"
    diff <(grep -oE 'test(Fuzz)?_\w+' "$tree" | sort) \
      <(grep -oE 'function test(Fuzz)?_\w+' "$tests" | cut -d' ' -f2 | sort) ||
      { echo "contracts: $tree and $tests differ" >&2; exit 1; }
    count=$((count + 1))
  done
  echo "trees: $count agree with their tests"
}

# An empty run of forge exits 0, so the number of tests is asserted.
run_tests() {
  local log passed
  log=$(mktemp)
  scripts/forge.sh test | tee "$log"
  passed=$(sed -nE 's/.*: ([0-9]+) tests passed, 0 failed, 0 skipped.*/\1/p' "$log")
  rm -f "$log"
  [ "${passed:-0}" -gt 0 ] || { echo "contracts: no test ran, or some failed or were skipped" >&2; exit 1; }
  echo "contracts: $passed passed, 0 failed"
}

# Silent unless it finds something: it advertises.
run_solhint() {
  local findings
  findings=$(cd contracts && node_modules/.bin/solhint -c solhint.cjs --max-warnings 0 'src/**/*.sol' 'script/*.sol' 2>&1) ||
    { echo "$findings" >&2; exit 1; }
  echo "solhint: no finding"
}

scripts/forge.sh fmt --check
# In folders of its own: a lint leaves artefacts without bytecode, with which forge test finds no test.
FOUNDRY_OUT=.cache/lint/out FOUNDRY_CACHE_PATH=.cache/lint/cache \
  scripts/forge.sh lint --deny warnings contracts/src contracts/script
run_solhint
# FORGE_SNAPSHOT_CHECK compares the gas figures that the tests take with the committed ones.
if [ "${1:-}" = "--gas" ]; then export FORGE_SNAPSHOT_CHECK=false; else export FORGE_SNAPSHOT_CHECK=true; fi
scripts/forge.sh build --deny warnings
check_trees
node scripts/contract-errors.js
run_tests
scripts/gen-bindings.sh --check
