#!/usr/bin/env node
// A solc that forge can call where the native compiler cannot be downloaded: it answers --version and
// --standard-json with the compiler of the npm package solc, which is the same compiler built for JavaScript.
'use strict';

const fs = require('node:fs');
const path = require('node:path');

const contracts = path.join(__dirname, '..', 'contracts');
const solc = require(path.join(contracts, 'node_modules', 'solc'));

// version turns "0.8.37+commit.f401782d.Emscripten.clang" into the two lines that forge parses.
function version() {
  const release = solc.version().split('.').slice(0, 4).join('.');
  return `solc, the solidity compiler commandline interface\nVersion: ${release}.Linux.g++\n`;
}

// readImport serves files that standard JSON names but does not carry.
function readImport(name) {
  try {
    return { contents: fs.readFileSync(path.resolve(contracts, '..', name), 'utf8') };
  } catch (error) {
    return { error: error.message };
  }
}

const args = process.argv.slice(2);
if (args.includes('--version')) {
  process.stdout.write(version());
} else if (args.includes('--standard-json')) {
  process.stdout.write(solc.compile(fs.readFileSync(0, 'utf8'), { import: readImport }));
} else {
  process.stderr.write(`solc.js: want --version or --standard-json, have ${JSON.stringify(args)}\n`);
  process.exitCode = 2;
}
