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
  {
    proof: 'Conservation', rule: 'a creator who is late forfeits the bond',
    from: 'Flow(0, 0, 0, unpaid, 0, 0, bond)', to: 'Flow(0, 0, 0, unpaid, 0, 0, 0)',
  },
  {
    proof: 'Conservation', rule: 'artefacts that do not fit cost the evaluation alone',
    from: 'Flow(prices.evaluationFee, 0, 0, rest,', to: 'Flow(prices.evaluationFee, prices.headFee, 0, rest,',
  },
  { proof: 'Conservation', rule: "the treasury's share is part of the fee", from: 'rest = fee - share', to: 'rest = fee' },
  { proof: 'Upwards', rule: 'a refund is an end', from: 'Status.Settled : Status.Refunded', to: 'Status.Settled : Status.None' },
  {
    proof: 'OneWay', rule: 'what has ended stays ended',
    from: 'status == Status.Created || status == Status.Evaluated ||', to: 'status == Status.Created || status == Status.Settled ||',
  },
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

// checkUse requires that the escrow writes a status in one place and moves money in one place, by the table: elsewhere the
// proof says nothing.
function checkUse() {
  const text = read(escrow);
  for (const call of ['job.status = ', 'Transition.flow(', '_pay(', '_lockBond(', '_freeBond(', '_credit(']) {
    const body = text.indexOf('function _apply(');
    const end = text.indexOf('\n    }\n', body);
    const places = text.split(call).length - 1;
    const inside = text.slice(body, end).split(call).length - 1;
    const fine = call === 'job.status = ' ? places === 1 : places > 0 && places === inside;
    if (!fine) throw new Error(`${escrow}: ${call} stands in ${places} places, ${inside} of them in _apply`);
  }
  console.log('the escrow changes a status and moves money in one place each');
}

function main(args) {
  checkUse();
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
      console.log(`${ok ? 'red, as it must be' : 'STILL PROVEN'} without: ${change.rule}`);
    }
  }
  process.exitCode = red === 0 ? 0 : 1;
}

main(process.argv.slice(2));
