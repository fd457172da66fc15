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
	if err := s.apply(ctx, b); err != nil {
		return err
	}
	if b.Rewound != nil || len(b.Events)+len(b.Contests)+len(b.Models)+len(b.Enclaves) > 0 {
		s.bell.ring()
	}
	return nil
}

func (s *Store) apply(ctx context.Context, b job.Batch) error {
	return s.write(ctx, func(tx *sql.Tx) error {
		if b.Rewound != nil {
			if err := rewind(ctx, tx, b.Rewound.Number, b.Now); err != nil {
				return fmt.Errorf("rewind to block %d: %w", b.Rewound.Number, err)
			}
		}
		for _, e := range b.Events {
			if err := addEvent(ctx, tx, e); err != nil {
				return fmt.Errorf("store %s of job %s: %w", e.Kind, e.Job, err)
			}
		}
		for _, h := range b.SealedHeads {
			if err := addHead(ctx, tx, h, b.Now); err != nil {
				return fmt.Errorf("store sealed head: %w", err)
			}
		}
		for _, model := range b.Models {
			if err := addModel(ctx, tx, model, b.Now); err != nil {
				return fmt.Errorf("store model %d: %w", model, err)
			}
		}
		for _, e := range b.Enclaves {
			if err := updateEnclave(ctx, tx, e); err != nil {
				return fmt.Errorf("store enclave %s: %w", e.Signer, err)
			}
		}
		for _, c := range b.Contests {
			if err := addContest(ctx, tx, c); err != nil {
				return fmt.Errorf("store contest of job %s: %w", c.Job, err)
			}
		}
		if err := sendAgain(ctx, tx, b); err != nil {
			return fmt.Errorf("look for what vanished: %w", err)
		}
		if err := prune(ctx, tx); err != nil {
			return fmt.Errorf("prune changes: %w", err)
		}
		return moveCursor(ctx, tx, b)
	})
}

func moveCursor(ctx context.Context, tx *sql.Tx, b job.Batch) error {
	text, err := encode(b.Cursor)
	if err != nil {
		return err
	}
	rewinds := 0
	if b.Rewound != nil {
		rewinds = 1
	}
	_, err = tx.ExecContext(ctx, `INSERT INTO cursor (id, cursor, now, rewinds) VALUES (1, ?, ?, ?)
		ON CONFLICT (id) DO UPDATE SET cursor = excluded.cursor, now = excluded.now, rewinds = rewinds + excluded.rewinds`,
		text, b.Now, rewinds)
	return err
}

// addEvent keeps an event and brings its job's row up to date. A delivered event may come again.
func addEvent(ctx context.Context, tx *sql.Tx, e job.Event) error {
	text, err := encode(e)
	if err != nil {
		return err
	}
	id := e.Job.String()
	if _, err := tx.ExecContext(ctx, `INSERT OR REPLACE INTO events (job, block, log_index, event) VALUES (?, ?, ?, ?)`,
		id, e.Block, e.Index, text); err != nil {
		return err
	}
	if e.Kind == job.Created {
		err = addJob(ctx, tx, e, text)
	} else {
		err = addStep(ctx, tx, e)
	}
	if err != nil {
		return err
	}
	if err := jobChanged(ctx, tx, id, false); !errors.Is(err, ErrNotFound) {
		return err
	}
	return nil
}

func addStep(ctx context.Context, tx *sql.Tx, e job.Event) error {
	if _, err := tx.ExecContext(ctx, `UPDATE jobs SET status = ?, deadline = ?, work = 'done', problem = '', mined = NULL
		WHERE id = ?`, e.Kind.String(), e.Deadline, e.Job.String()); err != nil {
		return err
	}
	if e.Kind != job.Forwarded {
		return nil
	}
	_, err := tx.ExecContext(ctx, `UPDATE forwards SET state = 'final', tx = ?, problem = '', mined = NULL WHERE job = ?`,
		e.Tx.String(), e.Job.String())
	return err
}

func addJob(ctx context.Context, tx *sql.Tx, e job.Event, text string) error {
	if e.Created == nil {
		return fmt.Errorf("the event lacks the request")
	}
	r := e.Created.Request
	_, err := tx.ExecContext(ctx, `INSERT INTO jobs (id, status, deadline, model, version, cut, enclave_key, created, work, due)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'queued', ?) ON CONFLICT (id) DO NOTHING`,
		e.Job.String(), e.Kind.String(), e.Deadline, r.Model, r.Version, r.Cut, r.EnclaveKey.String(), text, e.Time)
	return err
}

// addHead keeps an announced head and wakes the jobs that waited for it.
func addHead(ctx context.Context, tx *sql.Tx, h job.SealedHead, now uint64) error {
	text, err := encode(h.Head)
	if err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, `INSERT OR REPLACE INTO heads (model, version, cut, enclave_key, head) VALUES (?, ?, ?, ?, ?)`,
		h.Model, h.Version, h.Cut, h.EnclaveKey.String(), text); err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, `UPDATE jobs SET due = min(due, ?)
		WHERE work = 'queued' AND model = ? AND version = ? AND cut = ? AND enclave_key = ?`,
		now, h.Model, h.Version, h.Cut, h.EnclaveKey.String())
	return err
}

// SealedHead returns the announced copy of a head for one enclave key.
func (s *Store) SealedHead(ctx context.Context, model uint64, version uint32, cut uint8, enclaveKey job.Digest) (job.Artefact, error) {
	var text string
	err := s.db.QueryRowContext(ctx, `SELECT head FROM heads WHERE model = ? AND version = ? AND cut = ? AND enclave_key = ?`,
		model, version, cut, enclaveKey.String()).Scan(&text)
	var a job.Artefact
	return a, decodeRow(text, err, &a, "sealed head")
}
