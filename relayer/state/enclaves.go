package state

import (
	"context"
	"fmt"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// SaveEnclave keeps what enrolled an enclave, so that clients and creators can check its quote.
func (s *Store) SaveEnclave(ctx context.Context, v job.EnclaveView) error {
	text, err := encode(v)
	if err != nil {
		return err
	}
	return s.exec(ctx, `INSERT OR REPLACE INTO enclaves (signer, view) VALUES (?, ?)`, v.Enrolment.Signer.String(), text)
}

// Enclaves returns every enclave that this relayer enrolled, newest first.
func (s *Store) Enclaves(ctx context.Context) ([]job.EnclaveView, error) {
	rows, err := s.db.QueryContext(ctx, `SELECT view FROM enclaves ORDER BY rowid DESC`)
	if err != nil {
		return nil, fmt.Errorf("read enclaves: %w", err)
	}
	defer rows.Close() //nolint:errcheck // read only
	views := []job.EnclaveView{}
	for rows.Next() {
		var text string
		var v job.EnclaveView
		if err := rows.Scan(&text); err != nil {
			return nil, err
		}
		if err := decode(text, &v); err != nil {
			return nil, err
		}
		views = append(views, v)
	}
	return views, rows.Err()
}
