// Package disk keeps a role's private state in a folder: atomic durable files of mode 0600, one writer at a time, and
// secrets wrapped under a key that never leaves the folder.
//
// Call [Open] first, and [Store.Lock] round whatever reads and then writes. What always holds: a file is either its old
// or its new contents, whatever crashes; a second process that asks for the lock waits; a wrapped secret that was
// altered does not unwrap; names cannot leave the folder, nor reach the store's own files.
package disk

import (
	"context"
	"crypto/aes"
	"crypto/cipher"
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

// ErrHeld says that another process holds a lock.
var ErrHeld = errors.New("another process holds it")

// Store is a folder of private files.
type Store struct {
	root     string
	notFound error
	aead     cipher.AEAD
}

// Open makes the folder (0700) and its wrapping key (0600) if they are not there. notFound is what Store.Open returns
// for a file that does not exist.
func Open(root string, notFound error) (*Store, error) {
	s := &Store{root: root, notFound: notFound}
	if err := s.open(); err != nil {
		return nil, fmt.Errorf("open store %s: %w", root, err)
	}
	return s, nil
}

func (s *Store) open() error {
	if err := os.MkdirAll(s.root, 0o700); err != nil {
		return err
	}
	key, err := deviceKey(filepath.Join(s.root, keyName))
	if err != nil {
		return err
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return err
	}
	if s.aead, err = cipher.NewGCMWithRandomNonce(block); err != nil {
		return err
	}
	return sweep(s.root)
}

// path keeps names inside the folder and away from the store's own files.
func (s *Store) path(name string) (string, error) {
	local := filepath.FromSlash(name)
	if !filepath.IsLocal(local) || filepath.Clean(local) == "." {
		return "", fmt.Errorf("file name %.100q leaves the store", name)
	}
	own := filepath.Clean(local) == keyName || filepath.Clean(local) == lockName
	if own || strings.HasPrefix(filepath.Base(local), tempPrefix) {
		return "", fmt.Errorf("file name %.100q is the store's own", name)
	}
	return filepath.Join(s.root, local), nil
}

// Open reads a file.
func (s *Store) Open(_ context.Context, name string) (io.ReadCloser, error) {
	path, err := s.path(name)
	if err != nil {
		return nil, err
	}
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%s: %w", name, s.notFound)
	}
	if err != nil {
		return nil, err
	}
	return f, nil
}

// Write replaces a file with what fill writes. Nothing changes if fill fails.
func (s *Store) Write(ctx context.Context, name string, fill func(io.Writer) error) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	path, err := s.path(name)
	if err != nil {
		return err
	}
	if err := makeDirs(s.root, filepath.Dir(path)); err != nil {
		return err
	}
	return WriteFile(path, fill)
}

// makeDirs makes the folders from root down to path, and makes them durable.
func makeDirs(root, path string) error {
	if path == root {
		return nil
	}
	if _, err := os.Stat(path); err == nil {
		return nil
	}
	parent := filepath.Dir(path)
	if err := makeDirs(root, parent); err != nil {
		return err
	}
	if err := os.Mkdir(path, 0o700); err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	return syncDir(parent)
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
			names = append(names, strings.TrimSuffix(prefix, "/")+"/"+e.Name())
		}
	}
	return names, err
}

// Remove deletes a file durably; one that is not there is no error.
func (s *Store) Remove(_ context.Context, name string) error {
	path, err := s.path(name)
	if err != nil {
		return err
	}
	err = os.Remove(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	return syncDir(filepath.Dir(path))
}

// Lock waits until nobody else holds the store. The operating system frees it when a process dies.
func (s *Store) Lock(ctx context.Context) (func(), error) {
	l := flock.New(filepath.Join(s.root, lockName), flock.SetPermissions(0o600))
	if _, err := l.TryLockContext(ctx, lockRetry); err != nil {
		return nil, fmt.Errorf("lock store %s: %w", s.root, err)
	}
	return func() { _ = l.Unlock() }, nil
}

// Hold takes a lock that belongs to the file at path, for whoever must be the only one to use that file; [ErrHeld] if
// another process has it. The operating system frees it when a process dies.
func Hold(path string) (release func(), err error) {
	l := flock.New(path+"."+lockName, flock.SetPermissions(0o600))
	ok, err := l.TryLock()
	if err == nil && !ok {
		err = ErrHeld
	}
	if err != nil {
		return nil, fmt.Errorf("hold %s: %w", path, err)
	}
	return func() { _ = l.Unlock() }, nil
}

// Wrap encrypts a secret under the device's key (AES-256-GCM, random nonce).
func (s *Store) Wrap(secret []byte) ([]byte, error) {
	return s.aead.Seal(nil, nil, secret, nil), nil //nolint:gosec // the AEAD draws its own nonce
}

// Unwrap reverses Wrap.
func (s *Store) Unwrap(wrapped []byte) ([]byte, error) {
	secret, err := s.aead.Open(nil, nil, wrapped, nil)
	if err != nil {
		return nil, errors.New("unwrap: not wrapped by this store, or altered")
	}
	return secret, nil
}
