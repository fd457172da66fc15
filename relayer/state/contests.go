package state

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// addContest keeps a complaint. It changes nothing about its job's status or the work on it.
func addContest(ctx context.Context, tx *sql.Tx, c job.Contest) error {
	if _, err := tx.ExecContext(ctx, `INSERT OR REPLACE INTO contests (job, model, block) VALUES (?, ?, ?)`,
		c.Job.String(), c.Model, c.Block); err != nil {
		return err
	}
	if err := jobChanged(ctx, tx, c.Job.String(), false); err != nil && !errors.Is(err, ErrNotFound) {
		return err
	}
	return addChange(ctx, tx, ModelChanged, job.ModelChange{Model: c.Model})
}

// Contested counts the contested answers by model. Models without one are not in it.
func (s *Store) Contested(ctx context.Context) (map[uint64]uint64, error) {
	rows, err := s.db.QueryContext(ctx, `SELECT model, count(*) FROM contests GROUP BY model`)
	if err != nil {
		return nil, fmt.Errorf("count contests: %w", err)
	}
	defer rows.Close() //nolint:errcheck // read only
	counts := make(map[uint64]uint64)
	for rows.Next() {
		var model, n uint64
		if err := rows.Scan(&model, &n); err != nil {
			return nil, fmt.Errorf("count contests: %w", err)
		}
		counts[model] = n
	}
	return counts, rows.Err()
}
