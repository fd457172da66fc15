package state

import (
	"context"
	"database/sql"
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

// updateEnclave follows the registry: an enclave of ours was renewed or invalidated.
func updateEnclave(ctx context.Context, tx *sql.Tx, e job.Enclave) error {
	change := job.EnclaveChange{Signer: e.Signer, Expiry: e.Expiry, Invalidated: e.Invalidated}
	if err := addChange(ctx, tx, EnclaveChanged, change); err != nil {
		return err
	}
	if e.Invalidated {
		_, err := tx.ExecContext(ctx, `UPDATE enclaves SET view = json_set(view, '$.enclave.invalidated', json('true'))
			WHERE signer = ?`, e.Signer.String())
		return err
	}
	_, err := tx.ExecContext(ctx, `UPDATE enclaves SET view = json_set(view, '$.enclave.expiry', ?) WHERE signer = ?`,
		e.Expiry, e.Signer.String())
	return err
}

// Enclave returns what enrolled one enclave.
func (s *Store) Enclave(ctx context.Context, signer job.Address) (v job.EnclaveView, err error) {
	var text string
	err = s.db.QueryRowContext(ctx, `SELECT view FROM enclaves WHERE signer = ?`, signer.String()).Scan(&text)
	return v, decodeRow(text, err, &v, "enclave "+signer.String())
}

// Enclaves returns every enclave that this relayer knows, newest first.
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
			return nil, fmt.Errorf("read enclaves: %w", err)
		}
		if err := decode(text, &v); err != nil {
			return nil, fmt.Errorf("read enclaves: %w", err)
		}
		views = append(views, v)
	}
	return views, rows.Err()
}
