package state

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// ModelWork is a model of which something changed: its manifests and heads are to be pinned or let go.
type ModelWork struct {
	Model    uint64
	Attempts int
	Due      uint64
}

func addModel(ctx context.Context, tx *sql.Tx, model, now uint64) error {
	if _, err := tx.ExecContext(ctx, `INSERT INTO models (model, due) VALUES (?, ?)
		ON CONFLICT (model) DO UPDATE SET attempts = 0, due = excluded.due`, model, now); err != nil {
		return err
	}
	return addChange(ctx, tx, ModelChanged, job.ModelChange{Model: model})
}

// NextModel returns the model that waits longest and is due now; ErrNotFound if there is none.
func (s *Store) NextModel(ctx context.Context, now uint64) (w ModelWork, err error) {
	err = s.db.QueryRowContext(ctx, `SELECT model, attempts, due FROM models WHERE due <= ? ORDER BY due, model LIMIT 1`, now).
		Scan(&w.Model, &w.Attempts, &w.Due)
	return w, decodeRow("{}", err, &struct{}{}, "model")
}

// ModelDone ends the work on a model, unless something changed again in the meantime.
func (s *Store) ModelDone(ctx context.Context, w ModelWork) error {
	return s.exec(ctx, `DELETE FROM models WHERE model = ? AND attempts = ? AND due = ?`, w.Model, w.Attempts, w.Due)
}

// PutOffModel leaves a model for a later chain time.
func (s *Store) PutOffModel(ctx context.Context, w ModelWork, due uint64) error {
	return s.exec(ctx, `UPDATE models SET attempts = attempts + 1, due = ? WHERE model = ? AND attempts = ? AND due = ?`,
		due, w.Model, w.Attempts, w.Due)
}

// LiveJobs counts the jobs of a version that have not ended and whose deadline is not before a chain time.
func (s *Store) LiveJobs(ctx context.Context, model uint64, version uint32, since uint64) (n int, err error) {
	err = s.db.QueryRowContext(ctx, `SELECT count(*) FROM jobs WHERE model = ? AND version = ?
		AND status NOT IN ('Settled', 'Refunded') AND deadline >= ?`, model, version, since).Scan(&n)
	if err != nil {
		return 0, fmt.Errorf("count live jobs of model %d version %d: %w", model, version, err)
	}
	return n, nil
}

// SealedHeads returns the announced heads of a version.
func (s *Store) SealedHeads(ctx context.Context, model uint64, version uint32) (heads []job.SealedHead, err error) {
	rows, err := s.db.QueryContext(ctx, `SELECT cut, enclave_key, head FROM heads WHERE model = ? AND version = ?
		ORDER BY cut, enclave_key`, model, version)
	if err != nil {
		return nil, fmt.Errorf("read heads of model %d version %d: %w", model, version, err)
	}
	defer rows.Close() //nolint:errcheck // read only
	for rows.Next() {
		h := job.SealedHead{Model: model, Version: version}
		var key, text string
		if err := rows.Scan(&h.Cut, &key, &text); err != nil {
			return nil, fmt.Errorf("read heads of model %d version %d: %w", model, version, err)
		}
		if h.EnclaveKey, err = job.ParseDigest(key); err != nil {
			return nil, err
		}
		if err := decode(text, &h.Head); err != nil {
			return nil, err
		}
		heads = append(heads, h)
	}
	return heads, rows.Err()
}
