// Package bindings holds the contracts' Go bindings, generated from the compiled contracts by scripts/gen-bindings.sh
// with abigen's second version: one file per contract, ABI, creation bytecode, pack and unpack functions, the structs.
//
// A contract's value starts with its constructor, [NewModelRegistry], [NewEnclaveRegistry], [NewJobEscrow] or
// [NewTdxQuoteVerifier]; it packs calls and unpacks results, logs and custom errors without talking to a chain.
// The creation bytecode is in the MetaData variables. Nothing but package chain imports this package.
//
// The generated files are never edited; `scripts/gen-bindings.sh --check` fails when they differ from the contracts.
package bindings
