package state

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// Work is one job that the relayer has something to do for.
type Work struct {
	ID       job.ID
	Deadline uint64
	// Attempts are the tries so far at this stage; Strikes those that cost an enclave its time.
	Attempts, Strikes int
	// Round counts what may have undone what was sent, so that it has to be sent again under another key: deep reorgs,
	// and reorgs that took this job's transaction back before the watcher delivered it.
	Round   uint64
	Created job.Event
	// Grant is the creator's signature that an enclave wants to see; empty if none has come.
	Grant job.Hex
	// Result is filled once an enclave has answered; its output is in the IPFS node.
	Result *job.EvaluateResult
}

// The stages of the relayer's own work on a job.
const (
	Queued    = "queued"
	Evaluated = "evaluated"
	Done      = "done"
	Failed    = "failed"
)

const workColumns = `id, deadline, attempts, strikes, created, coalesce(result, ''),
	lost + (SELECT coalesce(max(rewinds), 0) FROM cursor), coalesce((SELECT signature FROM grants WHERE job = jobs.id), '0x')`

// TakeQueued claims the job that waits longest for an evaluation by an enclave with this sealing key and measurement and
// is due now; ErrNotFound if there is none. Jobs whose evaluation window has passed are left out: nothing can be done for
// them.
func (s *Store) TakeQueued(ctx context.Context, enclaveKey, measurement job.Digest, now uint64) (Work, func(), error) {
	return s.take(ctx, `SELECT `+workColumns+` FROM jobs WHERE work = 'queued' AND enclave_key = ?
		AND coalesce(json_extract(created, '$.created.request.measurement'), ?) IN (?, ?)
		AND due <= ? AND deadline >= ? AND status = 'Created' AND id NOT IN (SELECT value FROM json_each(?))
		ORDER BY due, rowid LIMIT 1`, enclaveKey.String(), job.Digest{}.String(), job.Digest{}.String(), measurement.String(), now, now)
}

// TakeEvaluated claims the signed evaluation that waits longest to be submitted; ErrNotFound if there is none.
func (s *Store) TakeEvaluated(ctx context.Context, now uint64) (Work, func(), error) {
	return s.take(ctx, `SELECT `+workColumns+` FROM jobs WHERE work = 'evaluated'
		AND due <= ? AND deadline >= ? AND status = 'Created' AND id NOT IN (SELECT value FROM json_each(?))
		ORDER BY due, rowid LIMIT 1`, now, now)
}

func (s *Store) take(ctx context.Context, query string, args ...any) (w Work, release func(), err error) {
	release, err = s.jobs.take(func(held string) (job.ID, error) {
		w, err = scanWork(s.db.QueryRowContext(ctx, query, append(args, held)...))
		return w.ID, err
	})
	return w, release, err
}

func scanWork(row *sql.Row) (w Work, err error) {
	var id, created, result, grant string
	err = row.Scan(&id, &w.Deadline, &w.Attempts, &w.Strikes, &created, &result, &w.Round, &grant)
	if errors.Is(err, sql.ErrNoRows) {
		return w, ErrNotFound
	}
	if err != nil {
		return w, fmt.Errorf("read queue: %w", err)
	}
	if w.ID, err = job.ParseID(id); err != nil {
		return w, err
	}
	if err := errors.Join(decode(created, &w.Created), parse(&w.Grant, grant)); err != nil {
		return w, err
	}
	if result == "" {
		return w, nil
	}
	w.Result = new(job.EvaluateResult)
	return w, decode(result, w.Result)
}

// SaveResult keeps a signed evaluation that is to be submitted. Pin its output first.
func (s *Store) SaveResult(ctx context.Context, id job.ID, r job.EvaluateResult, now uint64) error {
	r.Output = nil
	text, err := encode(r)
	if err != nil {
		return err
	}
	return s.exec(ctx, `UPDATE jobs SET work = 'evaluated', result = ?, problem = '', attempts = 0, due = ?
		WHERE id = ? AND work <> 'done'`, text, now, id.String())
}

// Submitted ends the relayer's work on a job whose evaluation, ours or another's, was mined by a block. If the cursor
// passes that block and the event has not come, the work begins again.
func (s *Store) Submitted(ctx context.Context, id job.ID, block uint64) error {
	return s.exec(ctx, `UPDATE jobs SET work = 'done', problem = '', mined = CASE status WHEN 'Created' THEN ? END WHERE id = ?`,
		block, id.String())
}

// PutOff leaves a piece of work at its stage until a chain time and says why.
func (s *Store) PutOff(ctx context.Context, id job.ID, problem string, due uint64) error {
	return s.exec(ctx, `UPDATE jobs SET problem = ?, due = ?, attempts = attempts + 1 WHERE id = ? AND work <> 'done'`,
		problem, due, id.String())
}

// Strike is PutOff for a try that cost an enclave its time.
func (s *Store) Strike(ctx context.Context, id job.ID, problem string, due uint64) error {
	return s.exec(ctx, `UPDATE jobs SET problem = ?, due = ?, attempts = attempts + 1, strikes = strikes + 1
		WHERE id = ? AND work <> 'done'`, problem, due, id.String())
}

// Requeue drops a signed evaluation that the escrow would not take and queues the job for another.
func (s *Store) Requeue(ctx context.Context, id job.ID, problem string, due uint64) error {
	return s.exec(ctx, `UPDATE jobs SET work = 'queued', result = NULL, problem = ?, due = ?, attempts = attempts + 1
		WHERE id = ? AND work = 'evaluated'`, problem, due, id.String())
}

// Fail gives a piece of work up and says why; the requester's refund is the escrow's business.
func (s *Store) Fail(ctx context.Context, id job.ID, problem string) error {
	return s.exec(ctx, `UPDATE jobs SET work = 'failed', problem = ? WHERE id = ? AND work <> 'done'`, problem, id.String())
}

// Backlog counts the jobs by the relayer's stage of work.
func (s *Store) Backlog(ctx context.Context) (map[string]int, error) {
	rows, err := s.db.QueryContext(ctx, `SELECT work, count(*) FROM jobs GROUP BY work`)
	if err != nil {
		return nil, fmt.Errorf("count jobs: %w", err)
	}
	defer rows.Close() //nolint:errcheck // read only
	counts := map[string]int{Queued: 0, Evaluated: 0, Done: 0, Failed: 0}
	for rows.Next() {
		var work string
		var n int
		if err := rows.Scan(&work, &n); err != nil {
			return nil, fmt.Errorf("count jobs: %w", err)
		}
		counts[work] = n
	}
	return counts, rows.Err()
}
