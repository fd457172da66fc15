package state

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// Work is one job that the relayer has something to do for.
type Work struct {
	ID       job.ID
	Deadline uint64
	Attempts int
	Created  job.Event
	// Result is filled once an enclave has answered.
	Result *job.EvaluateResult
}

// The stages of the relayer's own work on a job.
const (
	Queued    = "queued"
	Evaluated = "evaluated"
	Done      = "done"
	Failed    = "failed"
)

func decode(text string, v any) error { return json.Unmarshal([]byte(text), v) }

// Next returns the oldest piece of work at a stage that is due at chain time now; ErrNotFound if there is none.
// Jobs whose evaluation window has passed are left out: nothing can be done for them.
func (s *Store) Next(ctx context.Context, stage string, now uint64) (Work, error) {
	row := s.db.QueryRowContext(ctx, `SELECT id, deadline, attempts, created, coalesce(result, '') FROM jobs
		WHERE work = ? AND retry_at <= ? AND deadline >= ? AND status = 'Created' ORDER BY rowid LIMIT 1`, stage, now, now)
	var w Work
	var id, created, result string
	err := row.Scan(&id, &w.Deadline, &w.Attempts, &created, &result)
	if errors.Is(err, sql.ErrNoRows) {
		return w, ErrNotFound
	}
	if err != nil {
		return w, fmt.Errorf("read queue: %w", err)
	}
	if w.ID, err = job.ParseID(id); err != nil {
		return w, err
	}
	if err := decode(created, &w.Created); err != nil {
		return w, err
	}
	if result == "" {
		return w, nil
	}
	w.Result = new(job.EvaluateResult)
	return w, decode(result, w.Result)
}

// SaveResult keeps a signed evaluation that is to be submitted. The output itself is in the IPFS node.
func (s *Store) SaveResult(ctx context.Context, id job.ID, r job.EvaluateResult) error {
	r.Output = nil
	text, err := encode(r)
	if err != nil {
		return err
	}
	return s.exec(ctx, `UPDATE jobs SET work = 'evaluated', result = ?, problem = '', attempts = 0, retry_at = 0
		WHERE id = ? AND work <> 'done'`, text, id.String())
}

// Submitted ends the relayer's work on a job.
func (s *Store) Submitted(ctx context.Context, id job.ID) error {
	return s.exec(ctx, `UPDATE jobs SET work = 'done', problem = '' WHERE id = ?`, id.String())
}

// Retry puts a piece of work off until a chain time and says why.
func (s *Store) Retry(ctx context.Context, id job.ID, stage, problem string, at uint64) error {
	return s.exec(ctx, `UPDATE jobs SET work = ?, problem = ?, retry_at = ?, attempts = attempts + 1,
		result = CASE WHEN ? = 'queued' THEN NULL ELSE result END WHERE id = ?`, stage, problem, at, stage, id.String())
}

// Fail gives a piece of work up and says why; the requester's refund is the escrow's business.
func (s *Store) Fail(ctx context.Context, id job.ID, problem string) error {
	return s.exec(ctx, `UPDATE jobs SET work = 'failed', problem = ? WHERE id = ?`, problem, id.String())
}

func (s *Store) exec(ctx context.Context, query string, args ...any) error {
	if _, err := s.db.ExecContext(ctx, query, args...); err != nil {
		return fmt.Errorf("write relayer's store: %w", err)
	}
	return nil
}

// Job returns what is known of a job: its events, the relayer's work on it and what is wrong with it.
func (s *Store) Job(ctx context.Context, id job.ID) (view job.View, err error) {
	var seconds string
	err = s.db.QueryRowContext(ctx, `SELECT work, problem, coalesce(json_extract(result, '$.seconds'), '{}') FROM jobs WHERE id = ?`,
		id.String()).Scan(&view.Work, &view.Problem, &seconds)
	if errors.Is(err, sql.ErrNoRows) {
		return view, fmt.Errorf("job %s: %w", id, ErrNotFound)
	}
	if err != nil {
		return view, fmt.Errorf("read job %s: %w", id, err)
	}
	if err := decode(seconds, &view.Seconds); err != nil {
		return view, err
	}
	rows, err := s.db.QueryContext(ctx, `SELECT event FROM events WHERE job = ? ORDER BY block, log_index`, id.String())
	if err != nil {
		return view, fmt.Errorf("read job %s: %w", id, err)
	}
	defer rows.Close() //nolint:errcheck // read only
	for rows.Next() {
		var text string
		var e job.Event
		if err := rows.Scan(&text); err != nil {
			return view, err
		}
		if err := decode(text, &e); err != nil {
			return view, err
		}
		view.Events = append(view.Events, e)
	}
	return view, rows.Err()
}
