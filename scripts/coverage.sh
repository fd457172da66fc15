#!/usr/bin/env bash
# Requires that the tests take at least 98 % of the branches of contracts/src, and lists those that no test takes.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup-foundry.sh
least=98
mkdir -p .cache/coverage
report=.cache/coverage/lcov.info
log=.cache/coverage/log
# In folders of its own: what is compiled for coverage is not what is deployed. Gas figures would differ, and the random walk
# takes no branch that the other tests do not.
FOUNDRY_OUT=.cache/coverage/out FOUNDRY_CACHE_PATH=.cache/coverage/cache FORGE_SNAPSHOT_CHECK=false \
  scripts/forge.sh coverage --no-match-contract 'InvariantsTest|GasTest' --report lcov --report-file "$report" >"$log" 2>&1 ||
  { tail -n 30 "$log" >&2; exit 1; }
# BRDA:line,block,branch,times
awk -F: -v least="$least" '
  /^SF:/ { file = $2; counts = file ~ /contracts\/src\// }
  /^BRDA:/ && counts {
    split($2, branch, ",")
    all++
    if (branch[4] == "-" || branch[4] == 0) print "no test takes " file ":" branch[1]
    else taken++
  }
  END {
    if (all == 0) { print "coverage: no branch was found"; exit 1 }
    printf "branch coverage of contracts/src: %d of %d, %.1f %%\n", taken, all, 100 * taken / all
    exit 100 * taken < least * all
  }' "$report"
