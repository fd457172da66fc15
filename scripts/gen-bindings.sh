#!/usr/bin/env bash
# Generates bindings/ from the compiled contracts, one file per contract.
#   scripts/gen-bindings.sh           writes bindings/*.go
#   scripts/gen-bindings.sh --check   writes nothing; fails and shows the difference if they are stale
set -euo pipefail
cd "$(dirname "$0")/.."

contracts=(ModelRegistry EnclaveRegistry JobEscrow TdxQuoteVerifier)
files=(model_registry enclave_registry job_escrow tdx_quote_verifier)

fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT

scripts/forge.sh build --skip test --skip script >"$fresh/log" 2>&1 || { cat "$fresh/log" >&2; exit 1; }

for i in "${!contracts[@]}"; do
  artefact="contracts/out/${contracts[$i]}.sol/${contracts[$i]}.json"
  [ -f "$artefact" ] || { echo "gen-bindings: $artefact is missing" >&2; exit 1; }
  node -e '
    const { abi, bytecode } = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"));
    require("fs").writeFileSync(process.argv[2] + ".abi", JSON.stringify(abi));
    require("fs").writeFileSync(process.argv[2] + ".bin", bytecode.object);
  ' "$artefact" "$fresh/contract"
  go tool abigen --v2 --pkg bindings --type "${contracts[$i]}" \
    --abi "$fresh/contract.abi" --bin "$fresh/contract.bin" --out "$fresh/${files[$i]}.raw"
done

# A struct that several contracts share is declared in the first file that uses it and left out of the later ones;
# two different structs of one name are an error.
awk -v dir="$fresh/" '
  FNR == 1 { out = FILENAME; sub(/\.raw$/, ".go", out) }
  / is an auto generated low-level Go binding around an user-defined struct\.$/ { inside = 1; block = ""; name = $2 }
  inside {
    block = block $0 "\n"
    if ($0 != "}") next
    inside = 0
    if (!(name in seen)) { seen[name] = block; printf "%s", block > out }
    else if (seen[name] != block) { print "gen-bindings: two structs named " name > "/dev/stderr"; exit 1 }
    next
  }
  { print > out }
' $(printf "$fresh/%s.raw " "${files[@]}")
gofmt -w "$fresh"/*.go

if [ "${1:-}" = "--check" ]; then
  for f in "${files[@]}"; do
    diff -u "bindings/$f.go" "$fresh/$f.go" || {
      echo "gen-bindings: bindings/$f.go is stale; hint: make gen" >&2
      exit 1
    }
  done
  echo "bindings are fresh: ${#files[@]} files"
else
  for f in "${files[@]}"; do install -m 0644 "$fresh/$f.go" "bindings/$f.go"; done
fi
