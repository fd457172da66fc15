#!/usr/bin/env bash
# Fuzzes every target of the module, one after the other on one core, for so many seconds each, and stops at the first
# finding with the path of the bytes that made it:
#   scripts/fuzz.sh [SECONDS] [PACKAGES…]
# It ends with a table of targets, executions and new corpus entries. These stay in Go's cache: the next run goes on from them.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-60}
packages=("${@:2}")
[[ $seconds =~ ^[1-9][0-9]*$ ]] || { echo "hint: scripts/fuzz.sh [SECONDS] [PACKAGES…], whole seconds for each target" >&2; exit 2; }
((${#packages[@]})) || packages=(./...)

log=$(mktemp)
rows=()
finish() {
  rm -f "$log"
  ((${#rows[@]})) || return 0
  printf '\n%-44s %12s %12s  %s\n' target executions "new entries" result
  printf '%-44s %12s %12s  %s\n' "${rows[@]}"
}
trap finish EXIT

# In the list, the names of a package's targets come before the "ok" line that names the package.
list=$(go test -list '^Fuzz' "${packages[@]}")
targets=$(awk '/^Fuzz/ { names[n++] = $1 } $1 == "ok" { for (i = 0; i < n; i++) print $2, names[i]; n = 0 }' <<<"$list")
[[ -n $targets ]] || { echo "no fuzz target in ${packages[*]}" >&2; exit 1; }
module=$(go list -m)

# Go ends a target whose time is up in the middle of an input with "context deadline exceeded": that is no finding. One
# leaves bytes behind, or names a seed.
ended() {
  grep -q 'context deadline exceeded' "$log" && ! grep -qE 'Failing input written|failure while testing|panic:' "$log"
}

missed=0
while read -r package name; do
  target=${package#"$module"/}.$name result=ok
  go test "$package" -run '^$' -fuzz "^$name\$" -fuzztime "${seconds}s" -parallel 1 >"$log" 2>&1 </dev/null || ended || result=FAILED
  last=$(awk '/^fuzz: elapsed.* execs: / { line = $0 } END { print line }' "$log")
  [[ -n $last || $result != ok ]] || { result="nothing ran: too few seconds" missed=1; }
  rows+=("$target" "$(sed -nE 's/.* execs: ([0-9]+).*/\1/p' <<<"$last")" "$(sed -nE 's/.* new interesting: ([0-9]+).*/\1/p' <<<"$last")" "$result")
  echo "$target: ${last:-$result}"
  [[ $result == FAILED ]] || continue
  cat "$log" >&2
  crasher=$(sed -nE 's/.*Failing input written to //p' "$log" | tail -n 1)
  echo "$target failed${crasher:+; the bytes: $(go list -f '{{.Dir}}' "$package")/$crasher}" >&2
  exit 1
done <<<"$targets"
exit "$missed"
