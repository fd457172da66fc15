package node

import (
	"context"
	"errors"

	"github.com/ipfs/go-cid"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
)

// Get returns a block whose bytes have their digest. For a file that went bad the error wraps [ipfs.ErrCorrupt]; unless
// something is being put right now, the file is deleted, so that it counts as missing and is put again.
func (n *Node) Get(ctx context.Context, c cid.Cid) ([]byte, error) {
	block, err := n.get(ctx, c)
	if errors.Is(err, ipfs.ErrCorrupt) {
		err = errors.Join(err, n.discard(ctx, c))
	}
	return block, err
}

func (n *Node) get(ctx context.Context, c cid.Cid) ([]byte, error) {
	if _, err := ipfs.Digest(c); err != nil {
		return nil, err
	}
	return n.blocks.Get(ctx, c)
}

// discard deletes a block that is corrupt while nobody can be putting it. It never waits for the lock: whoever reads
// from the node for [Node.Keep] holds it already.
func (n *Node) discard(ctx context.Context, c cid.Cid) error {
	if !n.sweep.TryLock() {
		return nil
	}
	defer n.sweep.Unlock()
	if _, err := n.get(ctx, c); !errors.Is(err, ipfs.ErrCorrupt) {
		return nil
	}
	return n.blocks.Delete(ctx, c)
}

// Has reports whether the block is here.
func (n *Node) Has(ctx context.Context, c cid.Cid) (bool, error) {
	if _, err := ipfs.Digest(c); err != nil {
		return false, err
	}
	_, err := n.blocks.Size(ctx, c)
	if errors.Is(err, ipfs.ErrNotFound) {
		return false, nil
	}
	return err == nil, err
}

// Missing returns those of the blocks that are not here, in the order asked.
func (n *Node) Missing(ctx context.Context, cids []cid.Cid) ([]cid.Cid, error) {
	missing := []cid.Cid{}
	for _, c := range cids {
		ok, err := n.Has(ctx, c)
		if err != nil {
			return nil, err
		}
		if !ok {
			missing = append(missing, c)
		}
	}
	return missing, nil
}

// Put stores a block that the machine made itself: no lease is asked for and none holds it, so it lives until the next
// GC unless something pins it by then. To store a file and keep it, use [Node.Keep]; for what strangers send,
// [Node.PutBlock].
func (n *Node) Put(ctx context.Context, c cid.Cid, block []byte) error {
	n.sweep.RLock()
	defer n.sweep.RUnlock()
	return unguarded{n}.Put(ctx, c, block)
}

// unguarded is the node's store for callers that hold the sweep lock already.
type unguarded struct{ *Node }

func (u unguarded) Get(ctx context.Context, c cid.Cid) ([]byte, error) { return u.get(ctx, c) }

func (u unguarded) Put(ctx context.Context, c cid.Cid, block []byte) error {
	if err := ipfs.Verify(c, block); err != nil {
		return err
	}
	return u.blocks.Put(ctx, c, block)
}
