// Package bitswap hands blocks to other IPFS nodes, and gets blocks from them, by bitswap over libp2p. It is a module of
// its own with a program of its own (cmd/bitswap), so that no other program of the project holds libp2p: see
// docs/adr/0008-bitswap-is-a-program-of-its-own.md.
//
// Start with [New]; with a [Source] the exchange serves, and without one it only gets:
//
//	a relayer's gateway ──HTTP──▶ Exchange ──bitswap──▶ peers that want a block
//	        ipfs.Open(Exchange) ◀──────────bitswap───── peers that have one
//
// What always holds: it speaks to the peers that are named and, only if [Config.Public] says so, to strangers; it looks
// for no peers, knows no DHT and no bootstrap list, and listens on TCP alone. Blocks are checked against their CIDs on
// both ways. Connections, streams, memory, wantlists, look-ups and bytes a second are bounded. Whatever it serves is
// sealed or public anyway; the source says which blocks those are.
package bitswap
