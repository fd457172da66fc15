// Package obfuscate makes the release: what a requester gives away of a decrypted activation, and the accounts that
// bound how much that is. docs/obfuscation.md explains it; DESIGN's words are used.
//
// Start with [Release.Check] and [Ledger.Charge], in that order and before anything is decrypted:
//
//	Release.Check → Ledger.Charge → (store the new ledger) → decrypt → Release.Apply → (store the release) → seal
//
// What always holds: everything that can refuse sees public data only, and comes before decryption; [Release.Apply]
// cannot fail, and its result has the same length whatever the values were; the noise is an exact discrete Gaussian,
// drawn by integer arithmetic from a stream that is bound to the output ciphertext, so the same output gives the same
// bytes on every machine and another output gives independent noise.
//
// The package is pure and depends on the standard library and x/crypto alone.
package obfuscate
