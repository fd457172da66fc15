package node

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"

	"github.com/ipfs/boxo/blockstore"
	blocks "github.com/ipfs/go-block-format"
	"github.com/ipfs/go-cid"
	"github.com/ipfs/go-ds-flatfs"
	ipld "github.com/ipfs/go-ipld-format"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
)

// Blocks is where a node keeps its blocks: files of its own, or another machine's. Get returns no byte that was not
// checked against the digest; what Put has accepted stays until Delete. A Blocks is safe for concurrent use.
type Blocks interface {
	ipfs.Store
	// Size is the length of a block in bytes. The error for one that is not here wraps [ipfs.ErrNotFound].
	Size(ctx context.Context, c cid.Cid) (int64, error)
	// Delete lets a block go; for one that is not here it does nothing.
	Delete(ctx context.Context, c cid.Cid) error
	// Each calls f for every block that Put accepted and Delete did not let go, under any codec, until f fails.
	Each(ctx context.Context, f func(cid.Cid) error) error
}

// blocksFolder is where files keeps the blocks, below the node's own.
const blocksFolder = "blocks"

// files is boxo's validating blockstore over flatfs.
type files struct {
	disk  *flatfs.Datastore
	store *blockstore.ValidatingBlockstore
}

var _ Blocks = files{}

func openFiles(dir string) (files, error) {
	disk, err := flatfs.CreateOrOpen(filepath.Join(dir, blocksFolder), flatfs.NextToLast(2), true)
	if err != nil {
		return files{}, fmt.Errorf("blocks: %w", err)
	}
	// WriteThrough, so that putting a block again repairs a file that went bad.
	inner := blockstore.NewBlockstore(disk, blockstore.NoPrefix(), blockstore.WriteThrough(true))
	return files{disk, &blockstore.ValidatingBlockstore{Blockstore: inner}}, nil
}

// Close ends the store. Calls under way fail.
func (f files) Close() error { return f.disk.Close() }

// Get returns the block.
func (f files) Get(ctx context.Context, c cid.Cid) ([]byte, error) {
	block, err := f.store.Get(ctx, c)
	switch {
	case ipld.IsNotFound(err):
		return nil, fmt.Errorf("get %s: %w", c, ipfs.ErrNotFound)
	case errors.Is(err, blockstore.ErrHashMismatch):
		return nil, fmt.Errorf("get %s: %w", c, ipfs.ErrCorrupt)
	case err != nil:
		return nil, fmt.Errorf("get %s: %w", c, err)
	}
	return block.RawData(), nil
}

// Put writes the block; it is on the disk when Put returns.
func (f files) Put(ctx context.Context, c cid.Cid, block []byte) error {
	b, err := blocks.NewBlockWithCid(block, c)
	if err != nil {
		return fmt.Errorf("put %s: %w", c, err)
	}
	if err := f.store.Put(ctx, b); err != nil {
		return fmt.Errorf("put %s: %w", c, err)
	}
	return nil
}

// Size is the length of the file.
func (f files) Size(ctx context.Context, c cid.Cid) (int64, error) {
	size, err := f.store.GetSize(ctx, c)
	if ipld.IsNotFound(err) {
		return 0, fmt.Errorf("look for %s: %w", c, ipfs.ErrNotFound)
	}
	if err != nil {
		return 0, fmt.Errorf("look for %s: %w", c, err)
	}
	return int64(size), nil
}

// Delete removes the file.
func (f files) Delete(ctx context.Context, c cid.Cid) error {
	if err := f.store.DeleteBlock(ctx, c); err != nil {
		return fmt.Errorf("delete %s: %w", c, err)
	}
	return nil
}

// Each calls f for every file, under codec raw: a file's name is a digest.
func (f files) Each(ctx context.Context, visit func(cid.Cid) error) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel() // ends the listing if visit fails
	keys, ended, err := f.store.AllKeysChanWithErr(ctx)
	if err != nil {
		return fmt.Errorf("list blocks: %w", err)
	}
	for c := range keys {
		if err := visit(c); err != nil {
			return err
		}
	}
	if err := ended(); err != nil {
		return fmt.Errorf("list blocks: %w", err)
	}
	return nil
}
