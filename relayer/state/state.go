// Package state is the relayer's memory: one SQLite file in which the watcher's cursor, the jobs and their work change
// in one transaction.
//
// Call [Open], then [Store.Apply] for each batch and the queue's methods in between. What always holds: a job's work is
// queued exactly when the cursor has passed its event; what a reorg takes back is taken back here too.
package state

import (
	"context"
	"database/sql"
	_ "embed" // the schema
	"encoding/json"
	"errors"
	"fmt"
	"path/filepath"

	_ "modernc.org/sqlite" // the driver

	"github.com/encrypted-compute/encrypted-compute/job"
)

//go:embed schema.sql
var schema string

// schemaVersion is stored in the file; another one is refused.
const schemaVersion = 1

// ErrNotFound says that the store does not hold what was asked for.
var ErrNotFound = errors.New("not in the relayer's store")

// Store is the relayer's state. It is safe for concurrent use.
type Store struct{ db *sql.DB }

// Open opens or makes the file relayer.db in a folder.
func Open(ctx context.Context, dir string) (*Store, error) {
	dsn := "file:" + filepath.Join(dir, "relayer.db") +
		"?_pragma=journal_mode(WAL)&_pragma=synchronous(FULL)&_pragma=busy_timeout(10000)&_pragma=foreign_keys(1)&_txlock=immediate"
	db, err := sql.Open("sqlite", dsn)
	if err != nil {
		return nil, fmt.Errorf("open relayer's store: %w", err)
	}
	db.SetMaxOpenConns(1)
	s := &Store{db: db}
	if err := s.migrate(ctx); err != nil {
		return nil, errors.Join(fmt.Errorf("open relayer's store in %s: %w", dir, err), db.Close())
	}
	return s, nil
}

// Close ends the store.
func (s *Store) Close() error { return s.db.Close() }

func (s *Store) migrate(ctx context.Context) error {
	var have int
	if err := s.db.QueryRowContext(ctx, "PRAGMA user_version").Scan(&have); err != nil {
		return err
	}
	switch have {
	case schemaVersion:
		return nil
	case 0:
		return s.write(ctx, func(tx *sql.Tx) error {
			_, err := tx.ExecContext(ctx, schema+fmt.Sprintf("\nPRAGMA user_version = %d;", schemaVersion))
			return err
		})
	default:
		return fmt.Errorf("its schema is version %d, this program knows %d", have, schemaVersion)
	}
}

// write runs fill in one durable transaction.
func (s *Store) write(ctx context.Context, fill func(*sql.Tx) error) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	if err := fill(tx); err != nil {
		return errors.Join(err, tx.Rollback())
	}
	return tx.Commit()
}

// Cursor returns where the watcher stands, and the newest chain time that was seen.
func (s *Store) Cursor(ctx context.Context) (c job.Cursor, now uint64, err error) {
	var text string
	err = s.db.QueryRowContext(ctx, "SELECT cursor, now FROM cursor WHERE id = 1").Scan(&text, &now)
	if errors.Is(err, sql.ErrNoRows) {
		return c, 0, nil
	}
	if err != nil {
		return c, 0, fmt.Errorf("read cursor: %w", err)
	}
	return c, now, json.Unmarshal([]byte(text), &c)
}

func encode(v any) (string, error) {
	b, err := json.Marshal(v)
	return string(b), err
}
