package ipfs

import "errors"

// What can go wrong with blocks and artefacts. Everything that this package, ipfs/node and ipfs/gateway return wraps
// one of these or an error of the disk, the network or the context.
var (
	// ErrNotFound: the store does not have the block.
	ErrNotFound = errors.New("block not found")
	// ErrCorrupt: bytes do not have the digest that they were asked for, or sent, under.
	ErrCorrupt = errors.New("block does not have its digest")
	// ErrProfile: a CID or a block is not what profile unixfs-v1-2025 makes of an artefact of that size.
	ErrProfile = errors.New("not in the form of profile unixfs-v1-2025")
	// ErrTooLarge: an artefact or a block is over the limit.
	ErrTooLarge = errors.New("too large")
	// ErrQuota: a client, or all of them together, would hold more than they may.
	ErrQuota = errors.New("quota exceeded")
	// ErrUnwanted: no live lease of the client asks for the block.
	ErrUnwanted = errors.New("block is not wanted")
)
