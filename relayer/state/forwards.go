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
	State   string
	Tx      job.Digest
	Problem string
}

// Sent is the state of a forward whose transaction is mined.
const Sent = "sent"

// AddForward keeps a checked forward for sending. One that came before is left as it is, unless it had failed.
func (s *Store) AddForward(ctx context.Context, r job.ForwardRequest) error {
	text, err := encode(r)
	if err != nil {
		return err
	}
	return s.exec(ctx, `INSERT INTO forwards (job, request, state) VALUES (?, ?, 'queued')
		ON CONFLICT (job) DO UPDATE SET request = excluded.request, state = 'queued', problem = '', retry_at = 0
		WHERE forwards.state = 'failed'`, r.Message.Job.String(), text)
}

// Forward returns the stored forward of a job.
func (s *Store) Forward(ctx context.Context, id job.ID) (Forward, error) {
	return scanForward(s.db.QueryRowContext(ctx,
		`SELECT job, request, state, tx, problem FROM forwards WHERE job = ?`, id.String()))
}

// NextForward returns a forward that is due at chain time now and whose job is Evaluated; ErrNotFound if there is none.
func (s *Store) NextForward(ctx context.Context, now uint64) (Forward, error) {
	return scanForward(s.db.QueryRowContext(ctx, `SELECT f.job, f.request, f.state, f.tx, f.problem
		FROM forwards f JOIN jobs j ON j.id = f.job
		WHERE f.state = 'queued' AND f.retry_at <= ? AND j.status = 'Evaluated' AND j.deadline >= ?
		ORDER BY j.deadline LIMIT 1`, now, now))
}

func scanForward(row *sql.Row) (f Forward, err error) {
	var id, request, tx string
	err = row.Scan(&id, &request, &f.State, &tx, &f.Problem)
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

// ForwardSent ends the work on a forward.
func (s *Store) ForwardSent(ctx context.Context, id job.ID, tx job.Digest) error {
	return s.exec(ctx, `UPDATE forwards SET state = 'sent', tx = ?, problem = '' WHERE job = ?`, tx.String(), id.String())
}

// RetryForward puts a forward off until a chain time and says why.
func (s *Store) RetryForward(ctx context.Context, id job.ID, problem string, at uint64) error {
	return s.exec(ctx, `UPDATE forwards SET problem = ?, retry_at = ? WHERE job = ?`, problem, at, id.String())
}

// FailForward gives a forward up; the requester may send another.
func (s *Store) FailForward(ctx context.Context, id job.ID, problem string) error {
	return s.exec(ctx, `UPDATE forwards SET state = 'failed', problem = ? WHERE job = ?`, problem, id.String())
}
