// Package outboxfile keeps a sender's outbox in a folder, one file for each key: for roles that have no database.
//
// Start with [Open]. What always holds: an entry is on the disk, renamed into place and synchronised, before Put
// returns; a file is either its old or its new contents, whatever crashes.
package outboxfile

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/encrypted-compute/encrypted-compute/chain"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// maxEntry bounds a file in bytes: a few fee raises of a transaction with the longest call data, in hexadecimal.
const maxEntry = 8 << 20

// Outbox is a chain.Outbox in a folder. One process at a time may use it.
type Outbox struct{ dir string }

var _ chain.Outbox = (*Outbox)(nil)

// Open makes the folder if it is not there.
func Open(dir string) (*Outbox, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("open outbox: %w", err)
	}
	return &Outbox{dir: dir}, nil
}

// Entry implements chain.Outbox.
func (o *Outbox) Entry(_ context.Context, account job.Address, key string) (chain.Entry, bool, error) {
	e, err := o.read(filepath.Join(o.dir, name(account, key)))
	if errors.Is(err, fs.ErrNotExist) {
		return chain.Entry{}, false, nil
	}
	if err != nil {
		return chain.Entry{}, false, fmt.Errorf("read outbox entry %q: %w", key, err)
	}
	if e.Account != account || e.Key != key {
		return chain.Entry{}, false, fmt.Errorf("read outbox entry %q: the file holds %q of %s", key, e.Key, e.Account)
	}
	return e, true, nil
}

// Pending implements chain.Outbox.
func (o *Outbox) Pending(_ context.Context, account job.Address) ([]chain.Entry, error) {
	paths, err := filepath.Glob(filepath.Join(o.dir, "*.json"))
	if err != nil {
		return nil, fmt.Errorf("list outbox: %w", err)
	}
	var pending []chain.Entry
	for _, path := range paths {
		e, err := o.read(path)
		if err != nil {
			return nil, fmt.Errorf("list outbox: %s: %w", filepath.Base(path), err)
		}
		if e.Account == account && e.Pending() {
			pending = append(pending, e)
		}
	}
	chain.SortEntries(pending)
	return pending, nil
}

// Put implements chain.Outbox.
func (o *Outbox) Put(_ context.Context, e chain.Entry) error {
	data, err := json.Marshal(e)
	if err != nil {
		return fmt.Errorf("store outbox entry %q: %w", e.Key, err)
	}
	if len(data) > maxEntry {
		return fmt.Errorf("store outbox entry %q: %d bytes, at most %d", e.Key, len(data), maxEntry)
	}
	if err := o.write(name(e.Account, e.Key), data); err != nil {
		return fmt.Errorf("store outbox entry %q: %w", e.Key, err)
	}
	return nil
}

func (o *Outbox) read(path string) (e chain.Entry, err error) {
	f, err := os.Open(path)
	if err != nil {
		return e, err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	data, err := io.ReadAll(io.LimitReader(f, maxEntry+1))
	if err != nil {
		return e, err
	}
	if len(data) > maxEntry {
		return e, fmt.Errorf("more than %d bytes", maxEntry)
	}
	return e, json.Unmarshal(data, &e)
}

// write puts data in place durably: temporary file, synchronise, rename, synchronise the folder.
func (o *Outbox) write(base string, data []byte) (err error) {
	f, err := os.CreateTemp(o.dir, "entry-*.tmp")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.Remove(f.Name()))
		}
	}()
	_, err = f.Write(data)
	if err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err != nil {
		return err
	}
	if err = os.Rename(f.Name(), filepath.Join(o.dir, base)); err != nil {
		return err
	}
	return syncFolder(o.dir)
}

func syncFolder(dir string) error {
	f, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}

// name is the file of a key: keys are free text, so they are hashed.
func name(account job.Address, key string) string {
	sum := sha256.Sum256(append(account[:], key...))
	return hex.EncodeToString(sum[:16]) + ".json"
}
