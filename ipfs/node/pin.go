package node

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"

	"github.com/ipfs/go-cid"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// Pin keeps a complete artefact for a reason until a chain time, and ends every lease on it: what is pinned is paid
// for. Pinned again for the same reason, it is kept until the later of the two times. Where blocks are missing the
// error wraps [ipfs.ErrNotFound] and nothing changes.
func (n *Node) Pin(ctx context.Context, a job.Artefact, reason string, until uint64) error {
	n.sweep.RLock()
	defer n.sweep.RUnlock()
	return n.pin(ctx, a, reason, until)
}

func (n *Node) pin(ctx context.Context, a job.Artefact, reason string, until uint64) error {
	if err := checkName(reason); err != nil {
		return fmt.Errorf("pin artefact %s: reason: %w", a.Digest, err)
	}
	err := inTx(ctx, n.db, func(tx *sql.Tx) error {
		id, err := insertArtefact(ctx, tx, a)
		if err != nil {
			return err
		}
		missing, err := n.expand(ctx, tx, id, a)
		if err == nil {
			err = absent(missing)
		}
		if err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, "DELETE FROM lease WHERE artefact = ?", id); err != nil {
			return err
		}
		_, err = tx.ExecContext(ctx, `INSERT INTO pin (artefact, reason, until) VALUES (?, ?, ?)
			ON CONFLICT DO UPDATE SET until = max(until, excluded.until)`, id, reason, integer(until))
		return err
	})
	if err != nil {
		return fmt.Errorf("pin artefact %s of %d bytes for %q: %w", a.Digest, a.Size, reason, err)
	}
	return nil
}

// Unpin ends one reason to keep an artefact; without that pin it does nothing. The blocks stay until GC.
func (n *Node) Unpin(ctx context.Context, a job.Artefact, reason string) error {
	_, err := n.db.ExecContext(ctx, `DELETE FROM pin WHERE reason = ?
		AND artefact = (SELECT id FROM artefact WHERE digest = ? AND size = ?)`, reason, a.Digest[:], integer(a.Size))
	if err != nil {
		return fmt.Errorf("unpin artefact %s for %q: %w", a.Digest, reason, err)
	}
	return nil
}

// Keep stores a file that the machine made itself and pins it. GC waits for it, and everything else for GC: r must not
// wait for strangers.
func (n *Node) Keep(ctx context.Context, r io.Reader, reason string, until uint64) (job.Artefact, error) {
	n.sweep.RLock()
	defer n.sweep.RUnlock()
	a, err := ipfs.Add(ctx, unguarded{n}, r)
	if err != nil {
		return job.Artefact{}, fmt.Errorf("keep file for %q: %w", reason, err)
	}
	return a, n.pin(ctx, a, reason, until)
}

// Pins returns why and until when the artefact is kept.
func (n *Node) Pins(ctx context.Context, a job.Artefact) (pins map[string]uint64, err error) {
	rows, err := n.db.QueryContext(ctx, `SELECT reason, until FROM pin JOIN artefact ON artefact.id = pin.artefact
		WHERE digest = ? AND size = ?`, a.Digest[:], integer(a.Size))
	if err != nil {
		return nil, fmt.Errorf("list pins of artefact %s: %w", a.Digest, err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	pins = make(map[string]uint64)
	for rows.Next() {
		var reason string
		var until uint64
		if err := rows.Scan(&reason, &until); err != nil {
			return nil, fmt.Errorf("list pins of artefact %s: %w", a.Digest, err)
		}
		pins[reason] = until
	}
	return pins, rows.Err()
}

// Pinned reports whether an artefact that is pinned, or was until the last GC, has the block.
func (n *Node) Pinned(ctx context.Context, c cid.Cid) (pinned bool, err error) {
	digest, err := ipfs.Digest(c)
	if err != nil {
		return false, err
	}
	err = n.db.QueryRowContext(ctx, `SELECT EXISTS (SELECT 1 FROM link JOIN pin ON pin.artefact = link.artefact
		WHERE link.digest = ?)`, digest[:]).Scan(&pinned)
	if err != nil {
		return false, fmt.Errorf("look for a pin on %s: %w", c, err)
	}
	return pinned, nil
}

// Needed returns the blocks of an artefact that are known and not here: the root alone where that is missing.
func (n *Node) Needed(ctx context.Context, a job.Artefact) ([]cid.Cid, error) {
	missing, err := n.walk(ctx, a, func([]ipfs.Link) error { return nil })
	if err != nil {
		return nil, fmt.Errorf("look for the blocks of artefact %s: %w", a.Digest, err)
	}
	return missing, nil
}

// Complete checks that every block of an artefact is here; otherwise the error wraps [ipfs.ErrNotFound].
func (n *Node) Complete(ctx context.Context, a job.Artefact) error {
	missing, err := n.Needed(ctx, a)
	if err != nil {
		return err
	}
	if err := absent(missing); err != nil {
		return fmt.Errorf("artefact %s of %d bytes: %w", a.Digest, a.Size, err)
	}
	return nil
}

func absent(missing []cid.Cid) error {
	if len(missing) == 0 {
		return nil
	}
	return fmt.Errorf("%w: %d known blocks, the first is %s", ipfs.ErrNotFound, len(missing), missing[0])
}
