// Package node keeps blocks: boxo's validating blockstore over flatfs on the own disk, or any other [Blocks] (package
// ipfs/kubo has those of a Kubo daemon), and beside them a SQLite store of who may put what there until when.
//
// Start with [Open]. An upload goes
//
//	Lease ──→ PutBlock, parents first ──→ Complete ──→ Pin ──→ Unpin
//	  └── not pinned by then: expired ──────────┐                │
//	                                            └──→ GC deletes ←┘
//
// and what the machine makes itself goes in by [Node.Keep]. A block that PutBlock, Keep or Put has accepted is on the
// disk when the call returns; a process killed at any moment leaves a node that opens again with nothing half stored.
// Time is chain time, Unix seconds, and always an argument; something that lives until t is alive at t.
//
// One process owns a folder: a second Open of it fails. There is no libp2p here; ipfs/bitswap is a program of its own.
package node

import (
	"context"
	"database/sql"
	_ "embed"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"sync"

	_ "modernc.org/sqlite" // the driver "sqlite"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
)

//go:embed schema.sql
var schema string

// schemaVersion is stored in the database; a folder of another version is refused.
const schemaVersion = 1

// Config says how much clients may store. Zero values mean the defaults.
type Config struct {
	// Quota is what one client may hold under lease, in bytes. Default 2 GiB.
	Quota uint64
	// Capacity is what all clients together may hold under lease, expired leases that GC has not seen included, in
	// bytes. Default 64 GiB.
	Capacity uint64
	// MaxArtefact is the largest artefact that can be leased, in bytes. Default 1 GiB.
	MaxArtefact uint64
	// Blocks is where the blocks are kept. Default: files in the node's folder. The node's leases, quotas and pins are in
	// the folder all the same, and a folder stays with the blocks that it began with.
	Blocks Blocks
}

// Check reports what is wrong with the configuration.
func (c Config) Check() error {
	c = c.withDefaults()
	if c.MaxArtefact > ipfs.MaxArtefact {
		return fmt.Errorf("largest artefact of %d bytes is over %d", c.MaxArtefact, uint64(ipfs.MaxArtefact))
	}
	if c.Quota < c.MaxArtefact || c.Capacity < c.Quota {
		return fmt.Errorf("want largest artefact ≤ quota ≤ capacity, have %d, %d, %d bytes", c.MaxArtefact, c.Quota, c.Capacity)
	}
	if c.Capacity > maxTime {
		return fmt.Errorf("capacity of %d bytes is over %d", c.Capacity, uint64(maxTime))
	}
	return nil
}

func (c Config) withDefaults() Config {
	for _, field := range []struct {
		value    *uint64
		fallback uint64
	}{{&c.Quota, 2 << 30}, {&c.Capacity, 64 << 30}, {&c.MaxArtefact, 1 << 30}} {
		if *field.value == 0 {
			*field.value = field.fallback
		}
	}
	return c
}

// Node is a store of blocks with leases, quotas and pins. It is safe for concurrent use, and an [ipfs.Store].
type Node struct {
	cfg    Config
	blocks Blocks
	db     *sql.DB
	// sweep is held for writing where blocks are deleted, and for reading from the moment that a block is seen or put
	// until a lease or pin holds it.
	sweep sync.RWMutex
}

var _ ipfs.Store = (*Node)(nil)

// Open opens the node in dir, which it makes if it is not there.
func Open(dir string, cfg Config) (*Node, error) {
	if err := cfg.Check(); err != nil {
		return nil, fmt.Errorf("open IPFS node: %w", err)
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("open IPFS node: %w", err)
	}
	db, err := openDB(filepath.Join(dir, "node.db")) // first, since it locks the folder
	if err != nil {
		return nil, fmt.Errorf("open IPFS node in %s: %w", dir, err)
	}
	kept, err := openBlocks(dir, db, cfg.Blocks)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("open IPFS node in %s: %w", dir, err), db.Close())
	}
	return &Node{cfg: cfg.withDefaults(), blocks: kept, db: db}, nil
}

// openBlocks returns the blocks that the folder began with, or an error where other ones are asked for: its pins would
// name blocks that are not there.
func openBlocks(dir string, db *sql.DB, elsewhere Blocks) (Blocks, error) {
	_, err := os.Stat(filepath.Join(dir, blocksFolder))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	here := err == nil
	if elsewhere != nil {
		if here {
			return nil, fmt.Errorf("its blocks are files in %s, and other ones are asked for: move the folder away to begin anew", blocksFolder)
		}
		return elsewhere, nil
	}
	var used bool
	if err := db.QueryRowContext(context.Background(), "SELECT EXISTS (SELECT 1 FROM artefact)").Scan(&used); err != nil {
		return nil, err
	}
	if used && !here {
		return nil, errors.New("its blocks are not files in the folder: name the store that keeps them, or move the folder away to begin anew")
	}
	return openFiles(dir)
}

// Close ends the node, with blocks that have an end of their own (an [io.Closer]). Calls under way fail.
func (n *Node) Close() error {
	var err error
	if c, ok := n.blocks.(io.Closer); ok {
		err = c.Close()
	}
	return errors.Join(err, n.db.Close())
}

// openDB opens the one connection to the database. Exclusive locking keeps other processes out of the folder until this
// one ends, however it ends.
func openDB(path string) (*sql.DB, error) {
	query := url.Values{"_txlock": {"immediate"}, "_pragma": {
		"busy_timeout(1000)", "locking_mode(EXCLUSIVE)", "journal_mode(WAL)", "synchronous(FULL)", "foreign_keys(ON)",
	}}
	db, err := sql.Open("sqlite", "file:"+(&url.URL{Path: path}).EscapedPath()+"?"+query.Encode())
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(1)
	if err := migrate(db); err != nil {
		return nil, errors.Join(fmt.Errorf("database (is another process using it?): %w", err), db.Close())
	}
	return db, nil
}

func migrate(db *sql.DB) error {
	ctx := context.Background()
	return inTx(ctx, db, func(tx *sql.Tx) error {
		var version int
		if err := tx.QueryRowContext(ctx, "PRAGMA user_version").Scan(&version); err != nil {
			return err
		}
		switch version {
		case schemaVersion:
			return nil
		case 0:
			_, err := tx.ExecContext(ctx, schema+fmt.Sprintf("PRAGMA user_version = %d", schemaVersion))
			return err
		default:
			return fmt.Errorf("schema version %d, want %d", version, schemaVersion)
		}
	})
}

// inTx commits what f does, or nothing of it.
func inTx(ctx context.Context, db *sql.DB, f func(*sql.Tx) error) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	if err := f(tx); err != nil {
		return errors.Join(err, ignoreDone(tx.Rollback()))
	}
	return tx.Commit()
}

// ignoreDone drops the complaint about a transaction that a cancelled context has rolled back already.
func ignoreDone(err error) error {
	if errors.Is(err, sql.ErrTxDone) {
		return nil
	}
	return err
}
