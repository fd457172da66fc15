#!/usr/bin/env bash
# Installs forge, the Solidity compiler and the contracts' libraries from npm into contracts/node_modules.
# Needs Node only, no root; does nothing when they are there already.
set -euo pipefail
cd "$(dirname "$0")/../contracts"
stamp=node_modules/.installed
want=$(cat package.json package-lock.json | cksum)
if [ "$(cat "$stamp" 2>/dev/null)" != "$want" ]; then
  npm ci --no-audit --no-fund --loglevel=error
  [ -x node_modules/.bin/forge ] || {
    echo "npm has no forge for $(uname -sm); hint: install Foundry 1.7.1 and link it to contracts/node_modules/.bin/forge" >&2
    exit 1
  }
  printf '%s\n' "$want" >"$stamp"
fi
node_modules/.bin/forge --version | head -1 >/dev/null
