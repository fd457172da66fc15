package node

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/ipfs/go-cid"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
)

// Swept is what a GC deleted.
type Swept struct {
	Blocks int
	Bytes  int64
}

// GC forgets the leases and pins that ended before now and deletes every block that no other artefact under lease or
// pin has. Nothing can be put meanwhile. Interrupted at any moment, the next GC finishes the work.
func (n *Node) GC(ctx context.Context, now uint64) (Swept, error) {
	n.sweep.Lock()
	defer n.sweep.Unlock()
	if err := n.forget(ctx, now); err != nil {
		return Swept{}, fmt.Errorf("collect garbage at %d: %w", now, err)
	}
	swept, err := n.deleteBlocks(ctx)
	if err != nil {
		return swept, fmt.Errorf("collect garbage at %d, after %d blocks: %w", now, swept.Blocks, err)
	}
	return swept, nil
}

func (n *Node) forget(ctx context.Context, now uint64) error {
	return inTx(ctx, n.db, func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, "DELETE FROM lease WHERE until < ?", integer(now)); err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, "DELETE FROM pin WHERE until < ?", integer(now)); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, `DELETE FROM artefact
			WHERE id NOT IN (SELECT artefact FROM lease) AND id NOT IN (SELECT artefact FROM pin)`)
		return err
	})
}

func (n *Node) deleteBlocks(ctx context.Context) (swept Swept, err error) {
	held, err := n.db.PrepareContext(ctx, "SELECT EXISTS (SELECT 1 FROM link WHERE digest = ?)")
	if err != nil {
		return swept, err
	}
	defer func() { err = errors.Join(err, held.Close()) }()
	err = n.blocks.Each(ctx, func(c cid.Cid) error {
		size, err := n.deleteUnheld(ctx, held, c)
		if err == nil && size >= 0 {
			swept.Blocks++
			swept.Bytes += size
		}
		return err
	})
	return swept, err
}

// deleteUnheld deletes a block in which no artefact has a place and returns its size, or -1 for one that stays.
func (n *Node) deleteUnheld(ctx context.Context, held *sql.Stmt, c cid.Cid) (int64, error) {
	digest, err := ipfs.Digest(c)
	if err != nil {
		return -1, nil //nolint:nilerr // a file that is no block of ours is left alone
	}
	var keep bool
	if err := held.QueryRowContext(ctx, digest[:]).Scan(&keep); err != nil || keep {
		return -1, err
	}
	size, err := n.blocks.Size(ctx, c)
	if err != nil && !errors.Is(err, ipfs.ErrNotFound) { // whatever the store has left of it goes too
		return -1, err
	}
	return size, n.blocks.Delete(ctx, c)
}
