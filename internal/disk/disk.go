// Package disk keeps a role's private state in a folder: atomic durable files of mode 0600, one writer at a time, and
// secrets wrapped under a key that never leaves the folder.
//
// Call [Open] first. What always holds: a file is either its old or its new contents, whatever crashes; a second
// process that asks for the lock waits; a wrapped secret that was altered does not unwrap.
package disk

import (
	"context"
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/gofrs/flock"
)

const (
	keyName  = "device.key"
	lockName = "lock"
	keySize  = 32
	// lockRetry is how often a waiting process asks again.
	lockRetry = 50 * time.Millisecond
)

// Store is a folder of private files.
type Store struct {
	root     string
	notFound error
	aead     cipher.AEAD
}

// Open makes the folder (0700) and its wrapping key (0600) if they are not there. notFound is what Store.Open returns
// for a file that does not exist.
func Open(root string, notFound error) (*Store, error) {
	if err := os.MkdirAll(root, 0o700); err != nil {
		return nil, fmt.Errorf("open store: %w", err)
	}
	s := &Store{root: root, notFound: notFound}
	key, err := s.deviceKey()
	if err != nil {
		return nil, fmt.Errorf("open store %s: %w", root, err)
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, fmt.Errorf("open store %s: %w", root, err)
	}
	s.aead, err = cipher.NewGCMWithRandomNonce(block)
	return s, err
}

func (s *Store) deviceKey() ([]byte, error) {
	path := filepath.Join(s.root, keyName)
	key, err := os.ReadFile(path)
	if err == nil && len(key) != keySize {
		return nil, fmt.Errorf("%s has %d bytes, want %d", path, len(key), keySize)
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return key, err
	}
	key = make([]byte, keySize)
	if _, err := rand.Read(key); err != nil {
		return nil, err
	}
	return key, WriteFile(path, func(w io.Writer) error { _, err := w.Write(key); return err })
}

// path keeps names inside the folder.
func (s *Store) path(name string) (string, error) {
	if !filepath.IsLocal(name) {
		return "", fmt.Errorf("file name %q leaves the store", name)
	}
	return filepath.Join(s.root, filepath.FromSlash(name)), nil
}

// Open reads a file.
func (s *Store) Open(_ context.Context, name string) (io.ReadCloser, error) {
	path, err := s.path(name)
	if err != nil {
		return nil, err
	}
	f, err := os.Open(path) //nolint:gosec // local to the store
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%s: %w", name, s.notFound)
	}
	return f, err
}

// Write replaces a file with what fill writes.
func (s *Store) Write(ctx context.Context, name string, fill func(io.Writer) error) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	path, err := s.path(name)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	return WriteFile(path, fill)
}

// List returns the names under a prefix that is a folder, such as "jobs/", in order.
func (s *Store) List(_ context.Context, prefix string) ([]string, error) {
	path, err := s.path(strings.TrimSuffix(prefix, "/"))
	if err != nil {
		return nil, err
	}
	entries, err := os.ReadDir(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	var names []string
	for _, e := range entries {
		if e.Type().IsRegular() && !strings.HasPrefix(e.Name(), tempPrefix) {
			names = append(names, prefix+e.Name())
		}
	}
	return names, err
}

// Remove deletes a file; one that is not there is no error.
func (s *Store) Remove(_ context.Context, name string) error {
	path, err := s.path(name)
	if err != nil {
		return err
	}
	if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// Lock waits until no other process holds the store. The operating system frees it when a process dies.
func (s *Store) Lock(ctx context.Context) (func(), error) {
	l := flock.New(filepath.Join(s.root, lockName), flock.SetPermissions(0o600))
	if _, err := l.TryLockContext(ctx, lockRetry); err != nil {
		return nil, fmt.Errorf("lock store %s: %w", s.root, err)
	}
	return func() { _ = l.Unlock() }, nil
}

// Wrap encrypts a secret under the device's key (AES-256-GCM, random nonce).
func (s *Store) Wrap(secret []byte) ([]byte, error) { return s.aead.Seal(nil, nil, secret, nil), nil }

// Unwrap reverses Wrap.
func (s *Store) Unwrap(wrapped []byte) ([]byte, error) {
	secret, err := s.aead.Open(nil, nil, wrapped, nil)
	if err != nil {
		return nil, errors.New("unwrap: not wrapped by this store, or altered")
	}
	return secret, nil
}

const tempPrefix = ".tmp-"

// WriteFile replaces the file at path by what fill writes: temporary file, fsync, rename, fsync of the folder.
func WriteFile(path string, fill func(io.Writer) error) (err error) {
	f, err := os.CreateTemp(filepath.Dir(path), tempPrefix)
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			_ = f.Close()
			_ = os.Remove(f.Name())
		}
	}()
	if err := fill(f); err != nil {
		return err
	}
	if err := f.Sync(); err != nil {
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	if err := os.Rename(f.Name(), path); err != nil {
		return err
	}
	return syncDir(filepath.Dir(path))
}

func syncDir(path string) error {
	d, err := os.Open(path) //nolint:gosec // a folder of ours
	if err != nil {
		return err
	}
	defer d.Close() //nolint:errcheck // read only
	return d.Sync()
}
