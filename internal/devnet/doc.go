// Package devnet is the whole marketplace in one process, for tests: development chain with the contracts on it, relayer
// with its IPFS node, enclave behind its HTTP interface, creator, and as many requesters as a test wants.
//
// Call [Start], then [World.NewCreator] and [Creator.Publish], then [World.Requester]:
//
//	chain ◀── relayer ◀─HTTP── requesters, creator, enclave (blocks)
//	             └──▶ Host ─HTTP─▶ enclave
//
// Every party has a folder, and can be stopped, started again over it, or left out. What stands between two parties can
// be replaced: [Host] is the machine that the enclave runs on; stores and the requesters' relayer are wrapped by their
// configuration. What always holds: parties meet only through the chain and HTTP, as their processes would; nothing
// sleeps, [World.Await] wakes with each block.
package devnet
