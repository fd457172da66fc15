// Package client is the requester's side of a job: the CLI and the browser run this same code.
//
// Call [New] with the outside world as interfaces, then [Client.Terms] to see what a job would cost and give away,
// [Client.Start] to encrypt and pay, and [Client.Advance] until the job has ended:
//
//	Terms ─→ Start ─→ Encrypted ─→ Uploaded ─→ Created ─→ Released ─→ Forwarded ─→ Answered ─→ ended
//	           │          (stored after each step; Advance continues after a crash)      │
//	           └── nothing is encrypted twice, nothing is decrypted before the ledger is durable
//
// What always holds: the secret key stays in the [Store]; parameters are checked before anything is encrypted under
// them; every check that can refuse a result uses public data and comes before decryption; after decryption the
// client cannot fail in a way that another party could see.
//
// The package touches no network, disk or clock, and builds for js/wasm.
package client
