package state

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// OutboxEntry returns a stored transaction's bytes by account and key, and false if there is none.
func (s *Store) OutboxEntry(ctx context.Context, account job.Address, key string) ([]byte, bool, error) {
	var entry []byte
	err := s.db.QueryRowContext(ctx, `SELECT entry FROM outbox WHERE account = ? AND key = ?`, account.String(), key).Scan(&entry)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, false, nil
	}
	if err != nil {
		return nil, false, fmt.Errorf("read outbox entry %s: %w", key, err)
	}
	return entry, true, nil
}

// OutboxPending returns the account's transactions that may still be mined, by nonce.
func (s *Store) OutboxPending(ctx context.Context, account job.Address) ([][]byte, error) {
	rows, err := s.db.QueryContext(ctx, `SELECT entry FROM outbox WHERE account = ? AND pending = 1 ORDER BY nonce`, account.String())
	if err != nil {
		return nil, fmt.Errorf("read outbox: %w", err)
	}
	defer rows.Close() //nolint:errcheck // read only
	var entries [][]byte
	for rows.Next() {
		var entry []byte
		if err := rows.Scan(&entry); err != nil {
			return nil, err
		}
		entries = append(entries, entry)
	}
	return entries, rows.Err()
}

// PutOutbox stores a transaction durably before it is sent.
func (s *Store) PutOutbox(ctx context.Context, account job.Address, key string, nonce uint64, pending bool, entry []byte) error {
	return s.exec(ctx, `INSERT OR REPLACE INTO outbox (account, key, nonce, pending, entry) VALUES (?, ?, ?, ?, ?)`,
		account.String(), key, nonce, pending, entry)
}
