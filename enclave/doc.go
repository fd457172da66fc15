// Package enclave evaluates heads on encrypted inputs inside the attested binary and signs what it did.
//
// Make a [Service] with [New], give it a goroutine with [Service.Run], and serve [Service.Handler]. One evaluation runs
// at a time; a few wait; the rest are told that it is busy:
//
//	EvaluateRequest ─▶ fetch manifest ─▶ sizes, time, memory fit? ─▶ fetch, open head ─▶ open input, keys
//	EvaluateResult  ◀─ sign ◀─ seal output to the requester ◀─ evaluate, byte for byte deterministic ◀─┘
//
// What always holds: artefacts come from the enclave's own store by digest, never from an address in a request; every
// size is checked before a byte is fetched; every digest in the signed evaluation was computed from what was opened and
// used; nothing that was opened is logged or leaves but as ciphertext sealed to the requester; a head that is not public
// is evaluated only with its creator's grant for exactly this job, input, keys and sealing key, and is kept opened in
// memory alone, overwritten when it makes room. Evaluating is idempotent by the digest of the whole request: the same
// request joins the evaluation that is under way, or gets its result. After a restart it is evaluated again, to the same
// ciphertext under a new seal and signature.
//
// The signing key is made with the service and lives in memory only. The enclave does not see the input: it never has
// a CKKS secret key.
package enclave
