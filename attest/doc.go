// Package attest verifies quotes: signed statements by a hardware root that certain code runs in an enclave and chose
// certain 64 bytes, its report data. Call [Verify] with a [Policy]; then [Verdict.Vouches] says whether the quote
// stands for one enrolment with one registry.
//
//	quote ──Verify(policy)──▶ Verdict ──Vouches(enrolment, chain, registry)──▶ nil
//	        root by digest, in date       report data names signer, operator, sealing key, block
//
// Today it knows the development quote alone, whose root key everybody has (package devmode): such a verdict says
// nothing about hardware and carries Development. It is accepted only where the policy allows it. Every other form, a
// real TDX quote among them, is ErrFormat.
//
// The package is pure: the clock and the trusted roots come in with the policy.
package attest
