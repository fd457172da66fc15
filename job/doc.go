// Package job holds the protocol of one private inference: who says what about a job, in which words, under which
// digest. Everything that two parties must agree on is here, and nothing that talks to the outside.
//
// Start with [NewID] and [Request]; a job then goes through
//
//	None → Created → Evaluated → Forwarded → Delivered → Settled
//	          │          │           │
//	          └──────────┴───────────┴────→ Refunded
//
// The types mirror contracts/src/interfaces: a [Record] is what the escrow stores, an [Event] what it logs, an
// [Evaluation] and a [Forward] the two EIP-712 messages that third parties submit; a [Grant] is a third, which never goes on
// the chain: enclaves ask for it.
//
// The package imports no chain library, so it builds for the browser and for the enclave.
package job
