package state

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// rewind takes back every event after a block. Jobs fall back to the last status that still stands; jobs that were
// created later are forgotten, and what was sent is sent again. Announced heads stay: a head is what its digest says.
func rewind(ctx context.Context, tx *sql.Tx, block, now uint64) error {
	touched, err := after(ctx, tx, block)
	if err != nil {
		return err
	}
	for _, table := range []string{"events", "contests"} {
		if _, err := tx.ExecContext(ctx, "DELETE FROM "+table+" WHERE block > ?", block); err != nil { //nolint:gosec // two constants
			return err
		}
	}
	if err := fallBack(ctx, tx, now); err != nil {
		return err
	}
	return tell(ctx, tx, touched)
}

// fallBack brings jobs and forwards to what the events that are left say.
func fallBack(ctx context.Context, tx *sql.Tx, now uint64) error {
	for _, statement := range []string{
		`DELETE FROM jobs WHERE id NOT IN (SELECT job FROM events)`,
		`UPDATE jobs SET
			status = (SELECT json_extract(event, '$.kind') FROM events
				WHERE job = jobs.id ORDER BY block DESC, log_index DESC LIMIT 1),
			deadline = (SELECT coalesce(json_extract(event, '$.deadline'), 0) FROM events
				WHERE job = jobs.id ORDER BY block DESC, log_index DESC LIMIT 1)`,
	} {
		if _, err := tx.ExecContext(ctx, statement); err != nil {
			return err
		}
	}
	if _, err := tx.ExecContext(ctx, `UPDATE jobs SET attempts = 0, due = ?, mined = NULL,
		work = CASE WHEN result IS NULL THEN 'queued' ELSE 'evaluated' END WHERE status = 'Created'`, now); err != nil {
		return err
	}
	_, err := tx.ExecContext(ctx, `UPDATE forwards SET state = 'queued', tx = '', attempts = 0, due = ?, mined = NULL
		WHERE job NOT IN (SELECT job FROM events WHERE json_extract(event, '$.kind') = 'Forwarded')`, now)
	return err
}

// after returns the jobs of which something happened after a block.
func after(ctx context.Context, tx *sql.Tx, block uint64) (touched []subject, err error) {
	rows, err := tx.QueryContext(ctx, `SELECT id, created FROM jobs WHERE id IN
		(SELECT job FROM events WHERE block > ? UNION SELECT job FROM contests WHERE block > ?) ORDER BY rowid`, block, block)
	if err != nil {
		return nil, err
	}
	defer rows.Close() //nolint:errcheck // read only
	for rows.Next() {
		var s subject
		if err := rows.Scan(&s.id, &s.created); err != nil {
			return nil, err
		}
		touched = append(touched, s)
	}
	return touched, rows.Err()
}

// tell writes down what is now true of jobs, of those too that are gone.
func tell(ctx context.Context, tx *sql.Tx, touched []subject) error {
	for _, s := range touched {
		err := jobChanged(ctx, tx, s.id, true)
		if errors.Is(err, ErrNotFound) {
			err = s.write(ctx, tx, job.Change{Reorg: true})
		}
		if err != nil {
			return fmt.Errorf("job %s: %w", s.id, err)
		}
	}
	return nil
}

// sendAgain queues what counted as mined by a block that the cursor passes with this batch, and of which no event has
// come: a reorg took it back after its sender saw it and before the watcher delivered it. A stored evaluation is sent
// again as it is.
func sendAgain(ctx context.Context, tx *sql.Tx, b job.Batch) error {
	if _, err := tx.ExecContext(ctx, `UPDATE jobs SET work = CASE WHEN result IS NULL THEN 'queued' ELSE 'evaluated' END,
		mined = NULL, lost = lost + 1, attempts = 0, due = ?, problem = 'a reorg took the evaluation back'
		WHERE mined <= ? AND work = 'done' AND status = 'Created'`, b.Now, b.Cursor.Number); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, `UPDATE forwards SET state = 'queued', tx = '', mined = NULL, lost = lost + 1,
		attempts = 0, due = ?, problem = 'a reorg took the forward back'
		WHERE mined <= ? AND state = 'sent' AND job NOT IN (SELECT id FROM jobs WHERE status NOT IN ('Created', 'Evaluated'))`,
		b.Now, b.Cursor.Number); err != nil {
		return err
	}
	_, err := tx.ExecContext(ctx, `UPDATE forwards SET mined = NULL WHERE mined <= ?`, b.Cursor.Number)
	return err
}
