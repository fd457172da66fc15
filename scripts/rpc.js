#!/usr/bin/env node
// One JSON-RPC call to $ETH_RPC_URL: scripts/rpc.js eth_blockNumber; arguments after the method are JSON, or else strings.
'use strict';

const [method, ...rest] = process.argv.slice(2);
const parse = (text) => { try { return JSON.parse(text); } catch { return text; } };

async function main() {
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params: rest.map(parse) });
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(process.env.ETH_RPC_URL, { method: 'POST', headers, body, signal: AbortSignal.timeout(30_000) });
  const { result, error } = await response.json();
  if (error) throw new Error(error.message);
  console.log(typeof result === 'string' ? result : JSON.stringify(result));
}

main().catch((error) => {
  console.error(`rpc: ${method}: ${error.cause?.code ?? error.message}`);
  process.exitCode = 1;
});
