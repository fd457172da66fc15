package node

import (
	"context"
	"database/sql"
	"errors"

	"github.com/ipfs/go-cid"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// walk looks at every known place of an artefact, level by level, hands the links of each dag-pb block that is here to
// sink, and returns the blocks that are not here.
func (n *Node) walk(ctx context.Context, a job.Artefact, sink func([]ipfs.Link) error) ([]cid.Cid, error) {
	top, err := ipfs.Top(a)
	if err != nil {
		return nil, err
	}
	missing := []cid.Cid{}
	seen := make(map[ipfs.Link]bool)
	for level := []ipfs.Link{top}; len(level) > 0; {
		var next []ipfs.Link
		for _, link := range level {
			if seen[link] {
				continue
			}
			seen[link] = true
			links, err := n.look(ctx, link)
			if errors.Is(err, ipfs.ErrNotFound) {
				missing = append(missing, link.CID())
				continue
			}
			if err == nil {
				err = sink(links)
			}
			if err != nil {
				return nil, err
			}
			next = append(next, links...)
		}
		level = next
	}
	return missing, nil
}

// look returns the links of a dag-pb block, and of a leaf only whether it is here with the right size. A file that went
// bad counts as not here, so that it is put again.
func (n *Node) look(ctx context.Context, link ipfs.Link) ([]ipfs.Link, error) {
	if link.Depth == 0 {
		size, err := n.blocks.Size(ctx, link.CID())
		if err == nil && size == integer(link.Span) {
			return nil, nil
		}
		if err != nil {
			return nil, err
		}
	}
	block, err := n.get(ctx, link.CID())
	if errors.Is(err, ipfs.ErrCorrupt) {
		return nil, ipfs.ErrNotFound
	}
	if err != nil {
		return nil, err
	}
	return link.Children(block)
}

// expand records every known place of an artefact and returns the blocks that are not here.
func (n *Node) expand(ctx context.Context, tx *sql.Tx, id int64, a job.Artefact) ([]cid.Cid, error) {
	top, err := ipfs.Top(a)
	if err != nil {
		return nil, err
	}
	if err := insertLinks(ctx, tx, id, []ipfs.Link{top}); err != nil {
		return nil, err
	}
	return n.walk(ctx, a, func(links []ipfs.Link) error { return insertLinks(ctx, tx, id, links) })
}

func insertArtefact(ctx context.Context, tx *sql.Tx, a job.Artefact) (id int64, err error) {
	if a.Size > ipfs.MaxArtefact {
		return 0, ipfs.ErrTooLarge
	}
	_, err = tx.ExecContext(ctx, "INSERT INTO artefact (digest, size) VALUES (?, ?) ON CONFLICT DO NOTHING",
		a.Digest[:], integer(a.Size))
	if err != nil {
		return 0, err
	}
	return id, tx.QueryRowContext(ctx, "SELECT id FROM artefact WHERE digest = ? AND size = ?",
		a.Digest[:], integer(a.Size)).Scan(&id)
}

func insertLinks(ctx context.Context, tx *sql.Tx, id int64, links []ipfs.Link) (err error) {
	if len(links) == 0 {
		return nil
	}
	insert, err := tx.PrepareContext(ctx,
		"INSERT INTO link (artefact, digest, span, depth) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, insert.Close()) }()
	for _, link := range links {
		if _, err := insert.ExecContext(ctx, id, link.Digest[:], integer(link.Span), link.Depth); err != nil {
			return err
		}
	}
	return nil
}
