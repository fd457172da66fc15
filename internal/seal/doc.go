// Package seal wraps every artefact and message of a job to the one key that may open it.
//
// Start with [NewPrivateKey] or [GenerateKey] on the receiving side and [ParsePublicKey] on the sending side. What is
// sealed is named by a [Context]; build it with [ForHead], [ForKeys] or the methods of [Job], so that all roles agree:
//
//	creator ──head──▶ enclave ◀──keys, input── requester
//	                  enclave ───output──────▶ requester ──activation──▶ creator ──answer──▶ requester
//
// Heads, keys, inputs and outputs go through [Seal] and [Open], or through [NewWriter] and [NewReader] where they are
// large; both speak the same wire form. An activation goes through [SealActivation], which also yields the
// [AnswerKey] for the way back.
//
// The construction is HPKE base mode (RFC 9180) with MLKEM768-X25519 (X-Wing), HKDF-SHA256 and AES-256-GCM, a fresh
// encapsulation per message. The HPKE info names protocol version and kind; each chunk's additional data is the
// canonical context, the chunk's index and whether it is the last.
//
// What always holds: bytes that open were sealed to this key, in this very context; anything else, and anything cut,
// reordered, extended or altered, is [ErrOpen]; no byte is handed out before it was authenticated; sizes are exact
// ([SealedSize]), so they can be declared before anything is sealed. Sealing names no sender: who sent something is
// told by what it answers and by the signatures around it.
package seal
