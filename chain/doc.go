// Package chain speaks with the contracts over JSON-RPC in the words of package job: no type of a chain library is in
// its interface, so roles can declare what they need of it against job's types.
//
// Start with [Dial], which refuses a chain that is not the deployment's. A [Client] reads and watches; a [Sender] writes
// for one account:
//
//	Dial ── Client ──┬── Offer, Job, Models, …      one answer each, from the newest block
//	                 ├── History                    one job's events
//	                 └── Watch(cursor, sink)        every confirmed event once, in order, resumable
//	NewSender(client, key, outbox) ── CreateJob, Forward, Deliver, …   each under the caller's idempotency key
//
// What always holds: time is the chain's, never the machine's; the watcher hands on a block only when its parent links
// lead to the block handed on before; a transaction's signed bytes are in the outbox before they are sent anywhere, so
// a crash at any moment leads to the same transaction and never to a second one; a revert comes back as a [RevertError]
// that [Explain] turns into a sentence and a next step.
package chain
