#!/usr/bin/env bash
# Breaks each promise of docs/promises.md on purpose, in a copy of the tree, and requires its test to fail.
#   scripts/test-promises.sh           all of them
#   scripts/test-promises.sh 3 7      the third and the seventh
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
scripts/setup-foundry.sh
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
git ls-files -co --exclude-standard -z | while IFS= read -r -d '' f; do [ -e "$f" ] && printf '%s\0' "$f"; done | xargs -0 cp --parents -t "$copy"
ln -s "$root/contracts/node_modules" "$copy/contracts/node_modules"
cd "$copy"
git init -q . && git add -A >/dev/null 2>&1

count=0 red=0
check() { # file, change, test
  cp "$1" original
  sed -E -i "$2" "$1"
  if cmp -s "$1" original; then echo "FAIL: the change does not apply to $1: $2"; return 1; fi
  local out=0
  bash -c "$3" >output 2>&1 || out=$?
  cp original "$1"
  if [ "$out" -eq 0 ]; then echo "FAIL: still green without the promise: $3"; return 1; fi
  if ! grep -qE -- '--- FAIL|\[FAIL' output; then echo "FAIL: no test ran red: $3"; tail -20 output; return 1; fi
  echo "red, as it must be: $3"
}

file='' change='' name=''
while IFS= read -r line; do
  case $line in
    '### '*) name=${line#\#\#\# } ;;
    'file '*) file=${line#file } ;;
    'break '*) change=${line#break } ;;
    'test '*)
      count=$((count + 1))
      if [ $# -gt 0 ] && ! grep -qw "$count" <<<"$*"; then continue; fi
      printf '%2d %s\n   ' "$count" "$name"
      check "$file" "$change" "${line#test }" && red=$((red + 1))
      ;;
  esac
done <docs/promises.md
if [ $# -gt 0 ]; then count=$#; fi
echo "$red of $count promises are guarded"
[ "$count" -gt 0 ] && [ "$red" -eq "$count" ]
