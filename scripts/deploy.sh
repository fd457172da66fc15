#!/usr/bin/env bash
# Deploys the contracts to any chain, by DEPLOY_* in the environment or .env (.env.example explains them), checks what stands
# there, and writes deployments/<chain id>.json. Run it again at will: what stands is found and not deployed twice, and a run
# that was cut off goes on.
#   scripts/deploy.sh
#   scripts/deploy.sh --development-root   with DEPLOY_ROOT=development on a public test network: anybody can forge an enclave
set -euo pipefail
cd "$(dirname "$0")/.."
fail() { echo "deploy: $1" >&2; [ -z "${2:-}" ] || echo "hint: $2" >&2; exit 1; }

testnet=false
for argument in "$@"; do
  case $argument in
    --development-root) testnet=true ;;
    *) fail "unknown argument $argument" "scripts/deploy.sh [--development-root]" ;;
  esac
done

# The environment comes before .env.
if [ -f "${DEPLOY_ENV:-.env}" ]; then
  while IFS='=' read -r name value; do
    value=${value%%[[:space:]]#*}
    [ -n "${!name+set}" ] || export "$name=${value%"${value##*[![:space:]]}"}"
  done < <(grep -E '^DEPLOY_[A-Z_]+=' "${DEPLOY_ENV:-.env}")
fi
for name in DEPLOY_RPC DEPLOY_CHAIN_ID DEPLOY_OWNER DEPLOY_ROOT; do
  [ -n "${!name:-}" ] || fail "$name is missing" "set it in .env; .env.example says what it is"
done
case $DEPLOY_ROOT in intel | development) ;; *) fail "DEPLOY_ROOT is $DEPLOY_ROOT" "intel or development" ;; esac
[[ $DEPLOY_CHAIN_ID =~ ^[1-9][0-9]*$ ]] || fail "DEPLOY_CHAIN_ID is $DEPLOY_CHAIN_ID, not a number"
# An empty list is no list of one empty name.
for name in DEPLOY_MEASUREMENTS DEPLOY_SOURCES DEPLOY_PLATFORMS DEPLOY_PLATFORM_SOURCES DEPLOY_RESTRICT_PLATFORMS \
  DEPLOY_TOKENS DEPLOY_TREASURY DEPLOY_SHARE_BPS; do
  [ -n "${!name:-}" ] || unset "$name"
done

# The key reaches forge by the environment or as a keystore, never as an argument that other processes see.
signer=()
if [ -n "${DEPLOY_KEY:-}" ]; then
  [ -f "$DEPLOY_KEY" ] || fail "DEPLOY_KEY: no file $DEPLOY_KEY" "encompute keys new $DEPLOY_KEY makes one"
  case $(ls -ldL "$DEPLOY_KEY") in -???------*) ;; *) fail "others can read $DEPLOY_KEY" "chmod 600 $DEPLOY_KEY" ;; esac
  DEPLOY_PRIVATE_KEY=$(tr -d '[:space:]' <"$DEPLOY_KEY")
  export DEPLOY_PRIVATE_KEY="0x${DEPLOY_PRIVATE_KEY#0x}"
elif [ -n "${DEPLOY_KEYSTORE:-}" ]; then
  [ -n "${DEPLOY_SENDER:-}" ] || fail "DEPLOY_SENDER is missing" "it is the address of the keystore's account"
  signer=(--keystore "$DEPLOY_KEYSTORE" --sender "$DEPLOY_SENDER")
  [ -z "${DEPLOY_PASSWORD_FILE:-}" ] || signer+=(--password-file "$DEPLOY_PASSWORD_FILE")
else
  fail "no account" "set DEPLOY_KEY (a file), or DEPLOY_KEYSTORE and DEPLOY_SENDER"
fi

scripts/setup-foundry.sh
export ETH_RPC_URL=$DEPLOY_RPC FOUNDRY_ETH_RPC_URL=$DEPLOY_RPC DEPLOY_DEVELOPMENT_ON_TESTNET=$testnet
file=deployments/$DEPLOY_CHAIN_ID.json
begun=.cache/deploy/$DEPLOY_CHAIN_ID.block
mkdir -p deployments "$(dirname "$begun")"
next=deployments/.$DEPLOY_CHAIN_ID.next
trap 'rm -f "$next"' EXIT

# The block from which logs are read is the one before the first transaction of the first run.
head=$(node scripts/rpc.js eth_blockNumber)
[ -f "$begun" ] || echo "$((head))" >"$begun"
DEPLOY_BLOCK=$(cat "$begun")
field() { node -p 'JSON.parse(require("fs").readFileSync(process.argv[1]))[process.argv[2]]' "$file" "$1"; }
unset DEPLOY_KNOWN
if [ -f "$file" ]; then
  DEPLOY_BLOCK=$(field block)
  DEPLOY_KNOWN=$(field job_escrow)
  export DEPLOY_KNOWN
fi
export DEPLOY_BLOCK DEPLOY_OUT=$next

log=.cache/deploy/log
if ! scripts/forge.sh script contracts/script/Deploy.s.sol:Deploy --broadcast --slow \
  --non-interactive "${signer[@]}" >"$log" 2>&1; then
  tail -n 25 "$log" >&2
  if grep -q Deploy_OtherSettings "$log"; then
    fail "$file names another deployment than these settings give; nothing was sent" "move it away to keep both"
  fi
  fail "the deployment did not go through; what was deployed stays" "run it again: it goes on where it stopped"
fi
if [ -f "$file" ] && ! cmp -s "$file" "$next"; then
  diff "$file" "$next" >&2 || true
  fail "$file differs from what stands on the chain" "move it away and run this again"
fi

# A program that was built earlier may hold other creation code.
verify=(go run ./cmd/encompute)
command -v go >/dev/null || verify=(bin/encompute)
ENCOMPUTE_RPC=$DEPLOY_RPC ENCOMPUTE_DEVELOPMENT=true "${verify[@]}" verify deployment --deployment "$next"
mv "$next" "$file"
rm -f "$begun"
echo "$file"
