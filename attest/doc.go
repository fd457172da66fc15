// Package attest verifies Intel TDX quotes: signed statements by a processor that certain code runs in a trust domain
// and chose certain 64 bytes, its report data. Call [Verify] with the raw quote, its [Collateral] and a [Policy]; then
// [Verdict.Vouches] says whether the quote stands for one enrolment with one registry.
//
//	root key ─┬─▶ authority ──▶ platform's certificate ──▶ report of the quoting enclave ──▶ attestation key ──▶ quote
//	          │        └─▶ CRL of platforms                                                     report data ◀──┤
//	          ├─▶ signer ─┬─▶ TCB information: levels of the platform and its TDX module        measurement ◀──┘
//	          │           └─▶ identity of the quoting enclave
//	          └─▶ CRL of authorities and signers
//
// Every arrow is an ECDSA P-256 signature, and each is checked, together with dates, revocation, and the level that
// Intel gives to what runs: nothing but "UpToDate" passes. The contract TdxQuoteVerifier gives the same verdict on what
// [Compact] and [Register] cut for it. A root is its public key, named by its digest; the verifier does not care
// whether the key is Intel's or the development root's, which anybody has (package devmode). A verdict under that one
// carries Development and is given only where the policy allows it.
//
// What may differ between two quotes that say the same: s → n−s in any of the signatures (Intel does not normalise
// them), and one zero byte after the certificates. Nothing is ever keyed by a quote's hash.
//
// The package is pure: the clock, the trusted roots and the collateral come in by the caller; package pcs fetches
// collateral.
package attest
