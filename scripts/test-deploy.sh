#!/usr/bin/env bash
# Rehearses scripts/deploy.sh against anvil: a first run, a second that deploys nothing, one that was cut off, a keystore, the
# wrong chain, other settings, and a development root on public and main networks. Everything ends with this script.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup-foundry.sh
anvil=contracts/node_modules/.bin/anvil
[ -x "$anvil" ] || { echo "test-deploy: npm has no anvil for $(uname -sm); hint: link anvil 1.7.1 to $anvil" >&2; exit 1; }
work=$(mktemp -d)
nodes=()
cleanup() {
  for node in "${nodes[@]}"; do kill "$node" 2>/dev/null || true; done
  rm -rf "$work" deployments/{1,84532,31337}.json .cache/deploy/{1,84532,31337}.block
}
for chain in 1 84532 31337; do
  [ ! -e "deployments/$chain.json" ] || { echo "test-deploy: deployments/$chain.json is in the way" >&2; exit 1; }
done
trap cleanup EXIT

node() { # chain id; sets ETH_RPC_URL
  : >"$work/anvil.$1"
  "$anvil" --port 0 --chain-id "$1" --hardfork osaka >"$work/anvil.$1" 2>&1 &
  nodes+=($!)
  for _ in $(seq 100); do
    address=$(sed -nE 's/^Listening on (127\.0\.0\.1:[0-9]+).*/\1/p' "$work/anvil.$1")
    [ -z "$address" ] || break
    sleep 0.1
  done
  [ -n "$address" ] || { cat "$work/anvil.$1" >&2; exit 1; }
  export ETH_RPC_URL=http://$address DEPLOY_RPC=http://$address DEPLOY_CHAIN_ID=$1
}
must() { # what, command: goes through
  "${@:2}" >"$work/out" 2>&1 || { echo "FAIL: $1" >&2; cat "$work/out" >&2; exit 1; }
  echo "ok: $1"
}
refuses() { # what, words of the refusal, command
  if "${@:3}" >"$work/out" 2>&1; then echo "FAIL: $1: it went through" >&2; exit 1; fi
  grep -q -- "$2" "$work/out" || { echo "FAIL: $1: not for the reason $2" >&2; cat "$work/out" >&2; exit 1; }
  echo "ok: $1"
}
rpc() { command node scripts/rpc.js "$@"; }
count() { printf '%d' "$(rpc eth_getTransactionCount "$account" latest)"; }

# anvil's first account, whose key its documentation prints.
account=0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266
(umask 077 && echo ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80 >"$work/key")
export DEPLOY_ENV=$work/none DEPLOY_OWNER=$account DEPLOY_KEY=$work/key DEPLOY_ROOT=development
export DEPLOY_MEASUREMENTS=0x1111111111111111111111111111111111111111111111111111111111111111
export DEPLOY_SOURCES=https://example.org/source

node 31337
must "a first run deploys four contracts" scripts/deploy.sh
[ "$(count)" = 4 ] || { echo "FAIL: $(count) transactions, want 4" >&2; exit 1; }
cp deployments/31337.json "$work/first.json"
cat >"$work/env" <<END
DEPLOY_RPC=$DEPLOY_RPC
DEPLOY_CHAIN_ID=31337   # anvil
DEPLOY_KEY=$DEPLOY_KEY
DEPLOY_OWNER=$DEPLOY_OWNER
DEPLOY_ROOT=development
DEPLOY_MEASUREMENTS=$DEPLOY_MEASUREMENTS
DEPLOY_SOURCES=$DEPLOY_SOURCES
DEPLOY_TOKENS=
END
must "a second run, its settings in a file, finds them" env -u DEPLOY_RPC -u DEPLOY_CHAIN_ID -u DEPLOY_KEY -u DEPLOY_OWNER \
  -u DEPLOY_ROOT -u DEPLOY_MEASUREMENTS -u DEPLOY_SOURCES DEPLOY_ENV="$work/env" scripts/deploy.sh
[ "$(count)" = 4 ] && cmp deployments/31337.json "$work/first.json" || { echo "FAIL: the second run did something" >&2; exit 1; }
rm deployments/31337.json
must "a lost file is written again" scripts/deploy.sh
[ "$(count)" = 4 ] || { echo "FAIL: $(count) transactions, want 4" >&2; exit 1; }
cp "$work/first.json" deployments/31337.json
refuses "other settings do not overwrite a deployment" "names another deployment" \
  env DEPLOY_SOURCES=https://example.org/other scripts/deploy.sh
[ "$(count)" = 4 ] || { echo "FAIL: other settings were deployed all the same" >&2; exit 1; }
refuses "the wrong chain" "Deploy_WrongChain" env DEPLOY_CHAIN_ID=1337 scripts/deploy.sh
refuses "a key that others can read" "others can read" bash -c "chmod 644 $work/key; scripts/deploy.sh"
chmod 600 "$work/key"
refuses "a measurement without a source" "Deploy_SourcesMissing" env DEPLOY_SOURCES= scripts/deploy.sh
refuses "no owner" "DEPLOY_OWNER is missing" env DEPLOY_OWNER= scripts/deploy.sh
command node -e '
  const d = JSON.parse(require("fs").readFileSync(process.argv[1]));
  d.code_hashes[d.job_escrow] = "0x" + "22".repeat(32);
  require("fs").writeFileSync(process.argv[2], JSON.stringify(d));' "$work/first.json" "$work/other.json"
refuses "other code than the file's is seen" "DIFFERS *job escrow code" \
  go run ./cmd/encompute verify deployment --development --rpc "$DEPLOY_RPC" --deployment "$work/other.json"

node 84532
refuses "a development root on a public network" "Deploy_DevelopmentRoot" scripts/deploy.sh
# Ever more coins, until they are enough for the first contract and not for all: the run is cut off after it.
before=0
for finney in 16 18 20 22 24 26; do
  [ "$before" = 0 ] || break
  rpc anvil_setBalance "$account" "0x$(printf '%x' "${finney}000000000000000")" >/dev/null
  refuses "a run that is cut off, here with $finney finney, says so" "run it again" scripts/deploy.sh --development-root
  before=$(count)
done
[ "$before" -gt 0 ] && [ "$before" -lt 4 ] || { cat "$work/out" >&2; echo "FAIL: cut off after $before transactions, want 1 to 3" >&2; exit 1; }
[ ! -e deployments/84532.json ] || { echo "FAIL: half a deployment has a file" >&2; exit 1; }
rpc anvil_setBalance "$account" 0xde0b6b3a7640000 >/dev/null
must "and goes on after $before of 4, on a test network, with --development-root" scripts/deploy.sh --development-root
[ "$(count)" = 4 ] || { echo "FAIL: $(count) transactions, want 4" >&2; exit 1; }

node 1
refuses "a development root on a main network, whatever is said" "Deploy_DevelopmentRoot" scripts/deploy.sh --development-root
# The keystore holds anvil's first key; its password is "rehearsal".
(umask 077 && printf rehearsal >"$work/password")
must "Intel's root by a keystore" env -u DEPLOY_KEY DEPLOY_ROOT=intel DEPLOY_KEYSTORE=scripts/testdata/anvil-keystore.json \
  DEPLOY_SENDER="$account" DEPLOY_PASSWORD_FILE="$work/password" scripts/deploy.sh
echo "the deployment was rehearsed"
