// What solhint asks of contracts/src and contracts/script: everything recommended, every finding an error, less what other
// checks decide.
const off = [
  'use-natspec', // NatSpec lives in the interfaces
  'quotes', // forge fmt decides; JSON text is written in single quotes
  'max-line-length', // forge fmt decides
  'import-path-check', // forge resolves imports by foundry.toml
  'immutable-vars-naming', // public immutables are named by their interface
  'no-inline-assembly', // forge lint asks for memory-safe blocks
  'no-empty-blocks', // a permit that fails is no obstacle
  'gas-calldata-parameters', 'gas-increment-by-one', 'gas-indexed-events', 'gas-strict-inequalities', 'gas-small-strings', 'gas-struct-packing', // snapshots decide
];

module.exports = {
  extends: 'solhint:recommended',
  rules: {
    ...Object.fromEntries(off.map((rule) => [rule, 'off'])),
    'compiler-version': ['error', '0.8.37'],
    'func-visibility': ['error', { ignoreConstructors: true }],
    'avoid-low-level-calls': 'error',
    'avoid-tx-origin': 'error',
    'check-send-result': 'error',
    'code-complexity': ['error', 12],
    'function-max-lines': ['error', 50],
    'no-unused-import': 'error',
    'no-unused-vars': 'error',
    'multiple-sends': 'error',
    'reentrancy': 'error',
  },
};
