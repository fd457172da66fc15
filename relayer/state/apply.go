package state

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// Apply stores a batch and moves the cursor, in one transaction.
func (s *Store) Apply(ctx context.Context, b job.Batch) error {
	return s.write(ctx, func(tx *sql.Tx) error {
		if b.Rewound != nil {
			if err := rewind(ctx, tx, b.Rewound.Number); err != nil {
				return fmt.Errorf("rewind to block %d: %w", b.Rewound.Number, err)
			}
		}
		for _, e := range b.Events {
			if err := addEvent(ctx, tx, e); err != nil {
				return fmt.Errorf("store %s of job %s: %w", e.Kind, e.Job, err)
			}
		}
		for _, h := range b.SealedHeads {
			if err := addHead(ctx, tx, h); err != nil {
				return fmt.Errorf("store sealed head: %w", err)
			}
		}
		return moveCursor(ctx, tx, b)
	})
}

func moveCursor(ctx context.Context, tx *sql.Tx, b job.Batch) error {
	text, err := encode(b.Cursor)
	if err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, `INSERT INTO cursor (id, cursor, now) VALUES (1, ?, ?)
		ON CONFLICT (id) DO UPDATE SET cursor = excluded.cursor, now = excluded.now`, text, b.Now)
	return err
}

// addEvent keeps an event and brings its job's row up to date. A delivered event may come again.
func addEvent(ctx context.Context, tx *sql.Tx, e job.Event) error {
	text, err := encode(e)
	if err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, `INSERT OR REPLACE INTO events (job, block, log_index, event) VALUES (?, ?, ?, ?)`,
		e.Job.String(), e.Block, e.Index, text); err != nil {
		return err
	}
	if e.Kind == job.Created {
		_, err = tx.ExecContext(ctx, `INSERT INTO jobs (id, status, deadline, created, work) VALUES (?, ?, ?, ?, 'queued')
			ON CONFLICT (id) DO NOTHING`, e.Job.String(), e.Kind.String(), e.Deadline, text)
		return err
	}
	_, err = tx.ExecContext(ctx, `UPDATE jobs SET status = ?, deadline = ?, work = CASE WHEN work = '' THEN '' ELSE 'done' END
		WHERE id = ?`, e.Kind.String(), e.Deadline, e.Job.String())
	return err
}

func addHead(ctx context.Context, tx *sql.Tx, h job.SealedHead) error {
	text, err := encode(h.Head)
	if err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, `INSERT OR REPLACE INTO heads (model, version, cut, enclave_key, head) VALUES (?, ?, ?, ?, ?)`,
		h.Model, h.Version, h.Cut, h.EnclaveKey.String(), text)
	return err
}

// rewind takes back every event after a block. Jobs fall back to the last status that still stands; jobs that were
// created later are forgotten, and unfinished evaluations are queued again.
func rewind(ctx context.Context, tx *sql.Tx, block uint64) error {
	if _, err := tx.ExecContext(ctx, `DELETE FROM events WHERE block > ?`, block); err != nil {
		return err
	}
	for _, statement := range []string{
		`DELETE FROM jobs WHERE id NOT IN (SELECT job FROM events)`,
		`UPDATE jobs SET
			status = (SELECT json_extract(event, '$.kind') FROM events
				WHERE job = jobs.id ORDER BY block DESC, log_index DESC LIMIT 1),
			deadline = (SELECT coalesce(json_extract(event, '$.deadline'), 0) FROM events
				WHERE job = jobs.id ORDER BY block DESC, log_index DESC LIMIT 1)`,
		`UPDATE jobs SET work = CASE WHEN result IS NULL THEN 'queued' ELSE 'evaluated' END, retry_at = 0
			WHERE status = 'Created' AND work <> ''`,
		`UPDATE forwards SET state = 'queued', retry_at = 0
			WHERE job IN (SELECT id FROM jobs WHERE status IN ('Created', 'Evaluated'))`,
	} {
		if _, err := tx.ExecContext(ctx, statement); err != nil {
			return err
		}
	}
	return nil
}

// SealedHead returns the announced copy of a head for one enclave key.
func (s *Store) SealedHead(ctx context.Context, model uint64, version uint32, cut uint8, enclaveKey job.Digest) (job.Artefact, error) {
	var text string
	err := s.db.QueryRowContext(ctx, `SELECT head FROM heads WHERE model = ? AND version = ? AND cut = ? AND enclave_key = ?`,
		model, version, cut, enclaveKey.String()).Scan(&text)
	var a job.Artefact
	return a, decodeRow(text, err, &a, "sealed head")
}

func decodeRow(text string, err error, v any, what string) error {
	if errors.Is(err, sql.ErrNoRows) {
		return fmt.Errorf("%s: %w", what, ErrNotFound)
	}
	if err != nil {
		return fmt.Errorf("read %s: %w", what, err)
	}
	return decode(text, v)
}
