#!/usr/bin/env node
// Proves every assertion of contracts/proof with the compiler's model checker (constrained Horn clauses, its built-in
// z3), over the sources that are deployed, and breaks them on purpose to see the proof fail.
//   scripts/prove.sh             prove, then break
//   scripts/prove.sh --no-break  prove only
// The checker does not know that a custom error reverts, so `revert Name(…)` is read as `revert()`.
'use strict';

const fs = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..');
const solc = require(path.join(root, 'contracts', 'node_modules', 'solc'));

const PROVED = '9576';
const table = 'contracts/src/libraries/Transition.sol';
const escrow = 'contracts/src/JobEscrow.sol';

// Each breaks one rule; the proof named must not go through any more.
const breaks = [
  { proof: 'Conservation', of: 'a late answer pays the bond to the requester', from: 'unpaid + bond, 0, 0', to: 'unpaid, 0, 0' },
  { proof: 'Conservation', of: 'artefacts that do not fit cost the evaluation alone', from: 'prices.evaluationFee, 0, 0, rest', to: 'prices.evaluationFee, prices.headFee, 0, rest' },
  { proof: 'Conservation', of: "the treasury's share is part of the fee", from: 'rest = fee - share', to: 'rest = fee' },
  { proof: 'OneWay', of: 'no move leads back', from: 'return Status.Delivered;\n    }\n\n    /// @notice The status to', to: 'return Status.Refunded;\n    }\n\n    /// @notice The status to' },
];

const read = (name) => fs.readFileSync(path.join(root, name), 'utf8');
const asRead = (text) => text.replace(/\brevert [A-Z]\w*(\.\w+)?\([^;]*\);/g, 'revert();');

// prove returns how many assertions hold, and the messages about those that were not proven.
function prove(contract, change) {
  const file = `contracts/proof/${contract}.sol`;
  const load = (name) => {
    const text = read(name);
    if (name !== table || !change) return asRead(text);
    if (text.split(change.from).length !== 2) throw new Error(`${table}: want ${JSON.stringify(change.from)} once`);
    return asRead(text.replace(change.from, change.to));
  };
  const input = {
    language: 'Solidity',
    sources: { [file]: { content: load(file) } },
    settings: {
      evmVersion: 'osaka',
      modelChecker: { engine: 'chc', solvers: ['z3'], targets: ['assert'], contracts: { [file]: [contract] }, showProvedSafe: true, showUnproved: true },
      outputSelection: { '*': { '*': [] } },
    },
  };
  const out = JSON.parse(solc.compile(JSON.stringify(input), { import: (name) => ({ contents: load(name) }) }));
  const messages = out.errors || [];
  const failed = messages.filter((m) => m.errorCode !== PROVED).map((m) => m.formattedMessage);
  return { proved: messages.length - failed.length, wanted: load(file).split('assert(').length - 1, failed };
}

// checkUse requires the escrow to write status and money in one place each, with the table's words.
function checkUse() {
  const text = read(escrow);
  for (const [what, pattern] of [
    ['writes a status', /\.status = /g], ['asks the table', /Transition\.flow\(/g], ['pays fees', /\b_payFee\(/g],
  ]) {
    const found = (text.match(pattern) || []).length;
    if (found !== 1) throw new Error(`${escrow} ${what} in ${found} places, want 1: the proof covers one`);
  }
}

function main(args) {
  let red = 0;
  for (const contract of fs.readdirSync(path.join(root, 'contracts', 'proof')).map((f) => path.basename(f, '.sol'))) {
    const started = Date.now();
    const { proved, wanted, failed } = prove(contract);
    const ok = failed.length === 0 && proved === wanted && wanted > 0;
    if (!ok) { red++; console.error(failed.join('\n')); }
    console.log(`${ok ? 'proven' : 'NOT PROVEN'}: ${contract}, ${proved} of ${wanted} assertions, ${((Date.now() - started) / 1000).toFixed(0)}s`);
  }
  if (red === 0 && !args.includes('--no-break')) {
    for (const change of breaks) {
      const ok = prove(change.proof, change).failed.length > 0;
      if (!ok) red++;
      console.log(`${ok ? 'red, as it must be' : 'STILL PROVEN'} without: ${change.of}`);
    }
  }
  process.exitCode = red === 0 ? 0 : 1;
}

main(process.argv.slice(2));
