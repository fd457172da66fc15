#!/usr/bin/env bash
# Runs the tests of ipfs/kubo, and a few more, against a real Kubo daemon. Not part of `make test`: it downloads and
# builds Kubo (some minutes and 1 GB the first time). The daemon lives on loopback, knows no peer and is gone at the end.
#
#   scripts/kubo-check.sh          build Kubo into .cache/kubo if it is not there, run the tests
#   IPFS=/path/to/ipfs scripts/kubo-check.sh     take that one instead
set -euo pipefail
cd "$(dirname "$0")/.."
version=v0.43.0
cache=$PWD/.cache/kubo
ipfs=${IPFS:-$cache/ipfs-$version}

if [ ! -x "$ipfs" ]; then
  [ -z "${IPFS:-}" ] || { echo "$ipfs is not a program" >&2; exit 1; }
  command -v go >/dev/null || { echo "go is missing; hint: install Go 1.26 from https://go.dev/dl" >&2; exit 1; }
  echo "building Kubo $version ..." >&2
  mkdir -p "$cache/module"
  # A module of its own: Kubo's go.mod has directives that keep `go install` from building it.
  (cd "$cache/module" && printf 'module kubo\n\ngo 1.26.0\n' >go.mod && rm -f go.sum &&
    go get -tool "github.com/ipfs/kubo/cmd/ipfs@$version" && nice go build -trimpath -o "$ipfs.new" github.com/ipfs/kubo/cmd/ipfs)
  mv "$ipfs.new" "$ipfs"
fi

IPFS_PATH=$(mktemp -d)
export IPFS_PATH IPFS_TELEMETRY=off
daemon=
stop() {
  if [ -n "$daemon" ]; then
    kill "$daemon" 2>/dev/null || true
    wait "$daemon" 2>/dev/null || true
  fi
  rm -rf "$IPFS_PATH"
}
trap stop EXIT

KUBO_CREDENTIAL=bearer:$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
"$ipfs" init --profile=test >/dev/null
"$ipfs" config --json Bootstrap '[]'
"$ipfs" config Routing.Type none
"$ipfs" config --json Addresses '{"API": "/ip4/127.0.0.1/tcp/0", "Gateway": "/ip4/127.0.0.1/tcp/0", "Swarm": []}'
"$ipfs" config --json Gateway.NoFetch true
"$ipfs" config --json API.Authorizations "{\"relayer\": {\"AuthSecret\": \"$KUBO_CREDENTIAL\", \"AllowedPaths\": [\"/api/v0\"]}}"
"$ipfs" daemon >"$IPFS_PATH/daemon.log" 2>&1 &
daemon=$!
for _ in $(seq 120); do
  grep -q '^Daemon is ready' "$IPFS_PATH/daemon.log" && break
  kill -0 "$daemon" 2>/dev/null || { cat "$IPFS_PATH/daemon.log" >&2; exit 1; }
  sleep 0.25
done
grep -q '^Daemon is ready' "$IPFS_PATH/daemon.log" || { cat "$IPFS_PATH/daemon.log" >&2; exit 1; }

KUBO_RPC=http://127.0.0.1:$(sed 's:.*/tcp/::' "$IPFS_PATH/api")
KUBO_GATEWAY=$(cat "$IPFS_PATH/gateway")
export KUBO_RPC KUBO_GATEWAY KUBO_CREDENTIAL
go vet -tags kubo ./ipfs/kubo
go test -tags kubo -count=1 -run . -bench . -benchtime 5x ./ipfs/kubo "$@"
echo "checked against Kubo $("$ipfs" version --number)"
