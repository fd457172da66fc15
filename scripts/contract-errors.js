#!/usr/bin/env node
// Fails when a custom error of contracts/src is named by no test, or is declared and never used: what a contract can
// refuse, a test has seen it refuse.
'use strict';

const fs = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..', 'contracts');

// sources returns the Solidity sources below a folder, comments left out.
function sources(folder) {
  const names = fs.readdirSync(path.join(root, folder), { recursive: true }).filter((name) => name.endsWith('.sol'));
  return names.map((name) => fs.readFileSync(path.join(root, folder, name), 'utf8').replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '')).join('\n');
}

const src = sources('src');
const test = sources('test');
const errors = [...src.matchAll(/\berror (\w+)\(/g)].map((match) => match[1]);
const used = (text, pattern) => new RegExp(pattern).test(text);
const unused = errors.filter((error) => !used(src, `revert (\\w+\\.)?${error}\\(`));
const untested = errors.filter((error) => !used(test, `\\.${error}\\b`));

for (const error of unused) console.error(`contracts: error ${error} is declared and never used`);
for (const error of untested) console.error(`contracts: no test names error ${error}`);
if (errors.length === 0 || unused.length > 0 || untested.length > 0) process.exitCode = 1;
else console.log(`errors: all ${errors.length} are reached by a test`);
