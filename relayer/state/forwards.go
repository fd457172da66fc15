package state

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// Forward is a requester's signed release and how far the relayer has come with it.
type Forward struct {
	Job     job.ID
	Request job.ForwardRequest
	// Verified is true where the requester's own key signed, false where only the chain can tell.
	Verified bool
	State    string
	Tx       job.Digest
	Problem  string
	Attempts int
	// Round is that of [Work].
	Round uint64
}

// The states of a forward besides queued and failed.
const (
	// Sent: its transaction, or another's for the same job, is mined.
	Sent = "sent"
	// Final: the watcher has seen its event n confirmations deep.
	Final = "final"
)

// AddForward keeps a checked forward for sending. One that came before stays, unless it failed, it is too late for it,
// or it was not verified and either this one is or the chain has refused it before.
func (s *Store) AddForward(ctx context.Context, r job.ForwardRequest, verified bool, now uint64) error {
	text, err := encode(r)
	if err != nil {
		return err
	}
	return s.exec(ctx, `INSERT INTO forwards (job, request, verified, deadline, state, due) VALUES (?, ?, ?, ?, 'queued', ?)
		ON CONFLICT (job) DO UPDATE SET request = excluded.request, verified = excluded.verified, deadline = excluded.deadline,
			state = 'queued', tx = '', problem = '', attempts = 0, due = excluded.due, mined = NULL
		WHERE forwards.state = 'failed' OR forwards.state = 'queued' AND (forwards.deadline < excluded.due
			OR NOT forwards.verified AND (excluded.verified OR forwards.attempts > 0))`,
		r.Message.Job.String(), text, verified, clamp(r.Message.Deadline), now)
}

// maxTime is the latest time that SQLite's integers hold; later ones mean it.
const maxTime = 1<<63 - 1

func clamp(t uint64) uint64 { return min(t, maxTime) }

const forwardColumns = `f.job, f.request, f.verified, f.state, f.tx, f.problem, f.attempts,
	f.lost + (SELECT coalesce(max(rewinds), 0) FROM cursor)`

// Forward returns the stored forward of a job.
func (s *Store) Forward(ctx context.Context, id job.ID) (Forward, error) {
	return scanForward(s.db.QueryRowContext(ctx, `SELECT `+forwardColumns+` FROM forwards f WHERE f.job = ?`, id.String()))
}

// TakeForward claims a forward that is due now and whose job is Evaluated and in time; ErrNotFound if there is none.
func (s *Store) TakeForward(ctx context.Context, now uint64) (f Forward, release func(), err error) {
	release, err = s.forwards.take(func(held string) (job.ID, error) {
		f, err = scanForward(s.db.QueryRowContext(ctx, `SELECT `+forwardColumns+`
			FROM forwards f JOIN jobs j ON j.id = f.job
			WHERE f.state = 'queued' AND f.due <= ? AND f.deadline >= ? AND j.status = 'Evaluated' AND j.deadline >= ?
				AND f.job NOT IN (SELECT value FROM json_each(?))
			ORDER BY f.due, j.deadline LIMIT 1`, now, now, now, held))
		return f.Job, err
	})
	return f, release, err
}

func scanForward(row *sql.Row) (f Forward, err error) {
	var id, request, tx string
	err = row.Scan(&id, &request, &f.Verified, &f.State, &tx, &f.Problem, &f.Attempts, &f.Round)
	if errors.Is(err, sql.ErrNoRows) {
		return f, ErrNotFound
	}
	if err != nil {
		return f, fmt.Errorf("read forward: %w", err)
	}
	if f.Job, err = job.ParseID(id); err != nil {
		return f, err
	}
	if tx != "" {
		if f.Tx, err = job.ParseDigest(tx); err != nil {
			return f, err
		}
	}
	return f, decode(request, &f.Request)
}

// ForwardSent ends the work on a forward that was mined by a block. A zero tx says that somebody else's transaction did
// it. If the cursor passes that block and the event has not come, the work begins again.
func (s *Store) ForwardSent(ctx context.Context, id job.ID, tx job.Digest, block uint64) error {
	text := ""
	if !tx.IsZero() {
		text = tx.String()
	}
	return s.exec(ctx, `UPDATE forwards SET state = 'sent', tx = ?, problem = '', mined = ? WHERE job = ? AND state <> 'final'`,
		text, block, id.String())
}

// PutOffForward leaves a forward for a later chain time and says why. It does nothing to one that took its place.
func (s *Store) PutOffForward(ctx context.Context, f Forward, problem string, due uint64) error {
	text, err := encode(f.Request)
	if err != nil {
		return err
	}
	return s.exec(ctx, `UPDATE forwards SET problem = ?, due = ?, attempts = attempts + 1
		WHERE job = ? AND state = 'queued' AND request = ?`, problem, due, f.Job.String(), text)
}

// FailForward gives a forward up; the requester may send another. It does nothing to one that took its place.
func (s *Store) FailForward(ctx context.Context, f Forward, problem string) error {
	text, err := encode(f.Request)
	if err != nil {
		return err
	}
	return s.exec(ctx, `UPDATE forwards SET state = 'failed', problem = ? WHERE job = ? AND state = 'queued' AND request = ?`,
		problem, f.Job.String(), text)
}
