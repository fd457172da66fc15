package state

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// Job returns what is known of a job: its events, the relayer's work on it and what is wrong with it.
func (s *Store) Job(ctx context.Context, id job.ID) (view job.View, err error) {
	var work, seconds string
	err = s.db.QueryRowContext(ctx, `SELECT work, problem, coalesce(json_extract(result, '$.seconds'), '{}') FROM jobs WHERE id = ?`,
		id.String()).Scan(&work, &view.Problem, &seconds)
	if errors.Is(err, sql.ErrNoRows) {
		return view, fmt.Errorf("job %s: %w", id, ErrNotFound)
	}
	if err != nil {
		return view, fmt.Errorf("read job %s: %w", id, err)
	}
	view.Work = s.shown(id, work)
	if err := decode(seconds, &view.Seconds); err != nil {
		return view, err
	}
	view.Events, err = s.events(ctx, id)
	return view, err
}

// shown is a stage of work in the words of [job.View].
func (s *Store) shown(id job.ID, work string) string {
	switch {
	case work == Queued && s.jobs.holds(id):
		return "evaluating"
	case work == Evaluated:
		return "submitting"
	}
	return work
}

func (s *Store) events(ctx context.Context, id job.ID) (events []job.Event, err error) {
	rows, err := s.db.QueryContext(ctx, `SELECT event FROM events WHERE job = ? ORDER BY block, log_index`, id.String())
	if err != nil {
		return nil, fmt.Errorf("read events of job %s: %w", id, err)
	}
	defer rows.Close() //nolint:errcheck // read only
	for rows.Next() {
		var text string
		var e job.Event
		if err := rows.Scan(&text); err != nil {
			return nil, fmt.Errorf("read events of job %s: %w", id, err)
		}
		if err := decode(text, &e); err != nil {
			return nil, fmt.Errorf("read events of job %s: %w", id, err)
		}
		events = append(events, e)
	}
	return events, rows.Err()
}
