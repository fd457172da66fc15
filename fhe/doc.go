// Package fhe evaluates the first layers of a model, its head, on encrypted inputs with CKKS.
//
// What to call first: [Compile] turns a head's graph into a [Head]. [Design] lays it out and proposes a
// [Program]: a [Shape], which is public and tells packing, keys, depth and work but no weights, with
// parameters, a [Literal]. From these two [Plan] makes the same program everywhere. Then
//
//	requester                              enclave
//	NewSecretKey
//	Program.WriteKeys    ── keys ──▶       Program.ReadKeys
//	Program.WriteInput   ── input ─▶       Program.ReadInput
//	                                       Program.Load(head) → Evaluator.Evaluate
//	Program.CheckOutput  ◀─ output ──
//	Program.Decrypt
//
// What always holds:
//   - The ring, the secret's distribution and the error's are fixed here; log2(QP) is computed from the
//     primes and bounded by the 128-bit table; a program whose output is released has N ≥ 2^14 and a
//     scale ≥ 2^45. Nothing that arrives in a literal can weaken this.
//   - Keys are bound to a [KeyList], parameters and which keys there are, and serve every program whose own list it
//     covers: [DesignAll] plans the cuts of one model so that one set serves several.
//   - Bytes from outside pass a decoder of this package's own, whose expected length follows from the
//     program, for keys from the list; lattigo never parses anything. A panic inside lattigo becomes an error.
//   - Evaluation is byte-for-byte deterministic on any number of cores.
//   - All randomness comes from the caller's reader, 32 fresh bytes a seed, expanded by ChaCha20.
//
// The mathematics, the wire format and the error bound are written down in docs/fhe.md.
package fhe
