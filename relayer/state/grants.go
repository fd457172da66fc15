package state

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// Asked returns what a job's requester asked for, and whether the job is still Created; ErrNotFound before its event came.
func (s *Store) Asked(ctx context.Context, id job.ID) (r job.Request, open bool, err error) {
	var text, status string
	err = s.db.QueryRowContext(ctx, `SELECT created, status FROM jobs WHERE id = ?`, id.String()).Scan(&text, &status)
	var e job.Event
	if err := decodeRow(text, err, &e, "job "+id.String()); err != nil {
		return r, false, err
	}
	return e.Created.Request, status == job.Created.String(), nil
}

// Grant returns the stored grant of a job; ErrNotFound if none has come.
func (s *Store) Grant(ctx context.Context, id job.ID) (g job.GrantRequest, err error) {
	var message, signature string
	err = s.db.QueryRowContext(ctx, `SELECT message, signature FROM grants WHERE job = ?`, id.String()).Scan(&message, &signature)
	if err := decodeRow(message, err, &g.Message, "grant of job "+id.String()); err != nil {
		return g, err
	}
	return g, parse(&g.Signature, signature)
}

// AddGrant keeps a checked grant, in place of any other for the job, and wakes the job that waits for it.
func (s *Store) AddGrant(ctx context.Context, g job.GrantRequest, now uint64) error {
	text, err := encode(g.Message)
	if err != nil {
		return err
	}
	signature, err := g.Signature.MarshalText()
	if err != nil {
		return err
	}
	return s.write(ctx, func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `INSERT OR REPLACE INTO grants (job, message, signature) VALUES (?, ?, ?)`,
			g.Message.Job.String(), text, string(signature))
		if err != nil {
			return fmt.Errorf("store grant: %w", err)
		}
		_, err = tx.ExecContext(ctx, `UPDATE jobs SET due = min(due, ?), attempts = 0, problem = ''
			WHERE id = ? AND work = 'queued' AND problem = ?`, now, g.Message.Job.String(), job.WaitsForGrant)
		return err
	})
}

// AwaitGrant is PutOff for a job whose grant is missing. It does nothing where one came in the meantime.
func (s *Store) AwaitGrant(ctx context.Context, id job.ID, due uint64) error {
	return s.exec(ctx, `UPDATE jobs SET problem = ?, due = ?, attempts = attempts + 1
		WHERE id = ? AND work = 'queued' AND id NOT IN (SELECT job FROM grants)`, job.WaitsForGrant, due, id.String())
}
