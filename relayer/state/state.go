// Package state is the relayer's memory: one SQLite file in which the watcher's cursor, the jobs and their work, the
// requesters' forwards, the creators' grants and the account's outbox change in one transaction.
//
// Call [Open] and [Store.Bind], then [Store.Apply] for each batch. In between, whoever works calls [Store.TakeQueued],
// [Store.TakeEvaluated] or [Store.TakeForward] and, when it is done with it, the function that came with it.
//
// What always holds: a job's work is queued exactly when the cursor has passed its event; what a reorg takes back is
// taken back here too, and what was sent and of which the cursor finds no event is queued again; every change of a job,
// a model or an enclave is in a list of numbered changes ([Store.Changes]), in the transaction that made it; nothing is
// taken twice at a time; what was taken by a process that died is there for the next.
// One process owns a file: a second Open of it fails. Time is chain time, in Unix seconds.
package state

import (
	"context"
	"database/sql"
	_ "embed" // the schema
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	_ "modernc.org/sqlite" // the driver

	"github.com/encrypted-compute/encrypted-compute/job"
)

var (
	//go:embed schema.sql
	schema string
	//go:embed upgrade-2.sql
	upgrade2 string
	//go:embed upgrade-3.sql
	upgrade3 string
)

const (
	// schemaVersion is stored in the file; another one is refused.
	schemaVersion = 3
	fileName      = "relayer.db"
	// lockWait is how long Open waits for a process that is just ending.
	lockWait = 2 * time.Second
)

// ErrNotFound says that the store does not hold what was asked for.
var ErrNotFound = errors.New("not in the relayer's store")

// Store is the relayer's state. It is safe for concurrent use.
type Store struct {
	db       *sql.DB
	jobs     claims
	forwards claims
	bell     bell
}

// Open opens or makes the file relayer.db in a folder, and keeps other processes out of it until this one ends, however
// it ends.
func Open(ctx context.Context, dir string) (*Store, error) {
	if err := makeFile(filepath.Join(dir, fileName)); err != nil {
		return nil, fmt.Errorf("open relayer's store: %w", err)
	}
	query := url.Values{"_txlock": {"immediate"}, "_pragma": {
		fmt.Sprintf("busy_timeout(%d)", lockWait.Milliseconds()), "locking_mode(EXCLUSIVE)", "journal_mode(WAL)",
		"synchronous(FULL)", "foreign_keys(ON)",
	}}
	db, err := sql.Open("sqlite", "file:"+(&url.URL{Path: filepath.Join(dir, fileName)}).EscapedPath()+"?"+query.Encode())
	if err != nil {
		return nil, fmt.Errorf("open relayer's store: %w", err)
	}
	db.SetMaxOpenConns(1)
	s := &Store{db: db}
	if err := s.migrate(ctx); err != nil {
		return nil, errors.Join(fmt.Errorf("open relayer's store in %s (is another relayer using it?): %w", dir, err), db.Close())
	}
	return s, nil
}

// makeFile makes sure that the file is nobody else's to read: it holds signed transactions before they are sent.
func makeFile(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return err
	}
	return f.Close()
}

// Close ends the store.
func (s *Store) Close() error { return s.db.Close() }

// migrate runs in a writing transaction, so that a second process fails here and not in the middle of its work.
func (s *Store) migrate(ctx context.Context) error {
	return s.write(ctx, func(tx *sql.Tx) error {
		var have int
		if err := tx.QueryRowContext(ctx, "PRAGMA user_version").Scan(&have); err != nil {
			return err
		}
		upgrades := []string{schema, upgrade2, upgrade3} // from the version of their place; from nothing to the newest
		switch {
		case have == schemaVersion:
			return nil
		case have == 0:
			return define(ctx, tx, schema)
		case have < schemaVersion:
			return define(ctx, tx, strings.Join(upgrades[have:], ""))
		default:
			return fmt.Errorf("its schema is version %d, this program knows %d", have, schemaVersion)
		}
	})
}

func define(ctx context.Context, tx *sql.Tx, statements string) error {
	_, err := tx.ExecContext(ctx, statements+fmt.Sprintf("\nPRAGMA user_version = %d;", schemaVersion))
	return err
}

// Bind ties the store to an account and a deployment, for ever: nonces and jobs of another are not to be mixed in.
func (s *Store) Bind(ctx context.Context, account job.Address, d job.Domain) error {
	id := strconv.FormatUint(d.ChainID, 10)
	return s.write(ctx, func(tx *sql.Tx) error {
		var have, chain, escrow string
		err := tx.QueryRowContext(ctx, `SELECT account, chain, escrow FROM owner WHERE id = 1`).Scan(&have, &chain, &escrow)
		if errors.Is(err, sql.ErrNoRows) {
			_, err = tx.ExecContext(ctx, `INSERT INTO owner (id, account, chain, escrow) VALUES (1, ?, ?, ?)`,
				account.String(), id, d.Escrow.String())
			return err
		}
		if err != nil {
			return fmt.Errorf("read owner of the store: %w", err)
		}
		if have != account.String() || chain != id || escrow != d.Escrow.String() {
			return fmt.Errorf("the store belongs to account %s and escrow %s on chain %s, not to %s and %s on %d",
				have, escrow, chain, account, d.Escrow, d.ChainID)
		}
		return nil
	})
}

// write runs fill in one durable transaction.
func (s *Store) write(ctx context.Context, fill func(*sql.Tx) error) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	if err := fill(tx); err != nil {
		if undo := tx.Rollback(); undo != nil && !errors.Is(undo, sql.ErrTxDone) {
			err = errors.Join(err, undo)
		}
		return err
	}
	return tx.Commit()
}

func (s *Store) exec(ctx context.Context, query string, args ...any) error {
	if _, err := s.db.ExecContext(ctx, query, args...); err != nil {
		return fmt.Errorf("write relayer's store: %w", err)
	}
	return nil
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
	return c, now, decode(text, &c)
}

func encode(v any) (string, error) {
	b, err := json.Marshal(v)
	return string(b), err
}

func decode(text string, v any) error { return json.Unmarshal([]byte(text), v) }

// decodeRow decodes what a query scanned, or explains why there is nothing.
func decodeRow(text string, err error, v any, what string) error {
	if errors.Is(err, sql.ErrNoRows) {
		return fmt.Errorf("%s: %w", what, ErrNotFound)
	}
	if err != nil {
		return fmt.Errorf("read %s: %w", what, err)
	}
	return decode(text, v)
}
