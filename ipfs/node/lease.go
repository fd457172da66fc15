package node

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math"

	"github.com/ipfs/go-cid"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/job"
)

const (
	// minCharge is what the smallest artefact costs of a quota, in bytes: a disk block and its rows.
	minCharge = 4096
	// maxName bounds the names of clients and the reasons of pins, in bytes.
	maxName = 128
	// maxTime is the latest time that SQLite's integers hold; later ones mean it.
	maxTime = math.MaxInt64
)

// Lease lets client upload the artefact until a chain time, and charges its declared size to the client's quota. It is
// idempotent: a second one for the same artefact only extends the first. Errors wrap [ipfs.ErrTooLarge],
// [ipfs.ErrQuota], or [ipfs.ErrProfile] where the root block is here and shows that the size is wrong.
func (n *Node) Lease(ctx context.Context, client string, a job.Artefact, now, until uint64) error {
	err := n.lease(ctx, client, a, now, until)
	if err != nil {
		return fmt.Errorf("lease artefact %s of %d bytes to client %.40q: %w", a.Digest, a.Size, client, err)
	}
	return nil
}

func (n *Node) lease(ctx context.Context, client string, a job.Artefact, now, until uint64) error {
	if err := checkName(client); err != nil {
		return err
	}
	if a.Size > n.cfg.MaxArtefact {
		return fmt.Errorf("%w: at most %d bytes", ipfs.ErrTooLarge, n.cfg.MaxArtefact)
	}
	if now > until {
		return fmt.Errorf("it would end at %d, before now, %d", until, now)
	}
	n.sweep.RLock()
	defer n.sweep.RUnlock()
	return inTx(ctx, n.db, func(tx *sql.Tx) error {
		id, err := insertArtefact(ctx, tx, a)
		if err != nil {
			return err
		}
		charge := max(a.Size, minCharge)
		if err := n.checkQuota(ctx, tx, client, id, charge, now); err != nil {
			return err
		}
		_, err = tx.ExecContext(ctx, `INSERT INTO lease (client, artefact, charge, until) VALUES (?, ?, ?, ?)
			ON CONFLICT DO UPDATE SET until = max(until, excluded.until)`, client, id, integer(charge), integer(until))
		if err != nil {
			return err
		}
		_, err = n.expand(ctx, tx, id, a)
		return err
	})
}

// checkQuota asks whether the client may hold charge more bytes than its other live leases do.
func (n *Node) checkQuota(ctx context.Context, tx *sql.Tx, client string, id int64, charge, now uint64) error {
	var used, total uint64
	err := tx.QueryRowContext(ctx, `SELECT
		coalesce(sum(charge) FILTER (WHERE client = ? AND until >= ?), 0), coalesce(sum(charge), 0)
		FROM lease WHERE NOT (client = ? AND artefact = ?)`,
		client, integer(now), client, id).Scan(&used, &total)
	if err != nil {
		return err
	}
	if used+charge > n.cfg.Quota {
		return fmt.Errorf("%w: holds %d of %d bytes", ipfs.ErrQuota, used, n.cfg.Quota)
	}
	if total+charge > n.cfg.Capacity {
		return fmt.Errorf("%w: all clients hold %d of %d bytes", ipfs.ErrQuota, total, n.cfg.Capacity)
	}
	return nil
}

// PutBlock stores a block for which a live lease of the client waits: the root of the artefact, or a child of a dag-pb
// block that was put before. It is on the disk when PutBlock returns; putting it again is no error. Errors wrap
// [ipfs.ErrUnwanted], [ipfs.ErrCorrupt], [ipfs.ErrProfile] (right bytes that no artefact of the declared size has
// there) or [ipfs.ErrTooLarge].
func (n *Node) PutBlock(ctx context.Context, client string, c cid.Cid, block []byte, now uint64) error {
	if err := ipfs.Verify(c, block); err != nil {
		return err
	}
	n.sweep.RLock()
	defer n.sweep.RUnlock()
	err := inTx(ctx, n.db, func(tx *sql.Tx) error {
		return acceptBlock(ctx, tx, client, c, block, now)
	})
	if err != nil {
		return fmt.Errorf("block %s of client %.40q: %w", c, client, err)
	}
	// The children are wanted before their parent is stored. Killed in between, the node only wants too much: blocks
	// that the digest of a leased root vouches for.
	return unguarded{n}.Put(ctx, c, block)
}

// place is one place where an artefact has a block.
type place struct {
	artefact int64
	link     ipfs.Link
	mine     bool // a live lease of the client asks for it
}

func acceptBlock(ctx context.Context, tx *sql.Tx, client string, c cid.Cid, block []byte, now uint64) error {
	places, err := placesOf(ctx, tx, client, c, now)
	if err != nil {
		return err
	}
	wrong := ipfs.ErrUnwanted
	fits := false
	for _, p := range places {
		children, err := p.link.Children(block)
		if err != nil {
			if p.mine && !fits {
				wrong = err
			}
			continue
		}
		if p.mine {
			fits = true
		}
		if err := insertLinks(ctx, tx, p.artefact, children); err != nil {
			return err
		}
	}
	if !fits {
		return wrong
	}
	return nil
}

// placesOf returns where the client waits for the block, and for a dag-pb block where any artefact has it.
func placesOf(ctx context.Context, tx *sql.Tx, client string, c cid.Cid, now uint64) (places []place, err error) {
	digest, err := ipfs.Digest(c)
	if err != nil {
		return nil, err
	}
	rows, err := tx.QueryContext(ctx, `SELECT artefact, span, depth, mine FROM (
			SELECT artefact, span, depth, EXISTS (SELECT 1 FROM lease
				WHERE lease.artefact = link.artefact AND client = ? AND until >= ?) AS mine
			FROM link WHERE digest = ?)
		WHERE mine OR depth > 0`, client, integer(now), digest[:])
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var p place
		p.link.Digest = digest
		if err := rows.Scan(&p.artefact, &p.link.Span, &p.link.Depth, &p.mine); err != nil {
			return nil, err
		}
		if p.link.CID() == c {
			places = append(places, p)
		}
	}
	return places, rows.Err()
}

// integer is v for SQLite, whose largest number stands for all above it.
func integer(v uint64) int64 { return int64(min(v, maxTime)) }

func checkName(name string) error {
	if name == "" || len(name) > maxName {
		return fmt.Errorf("name of %d bytes: want 1 to %d", len(name), maxName)
	}
	return nil
}
