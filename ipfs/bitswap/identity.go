package bitswap

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/libp2p/go-libp2p/core/crypto"
)

// maxKey bounds an identity's file, in bytes.
const maxKey = 1 << 10

// Identity reads the Ed25519 key in a file of mode 0600, or makes both.
func Identity(path string) (crypto.PrivKey, error) {
	b, err := readPrivate(path)
	if errors.Is(err, fs.ErrNotExist) {
		return newIdentity(path)
	}
	if err != nil {
		return nil, fmt.Errorf("read identity: %w", err)
	}
	key, err := crypto.UnmarshalPrivateKey(b)
	if err != nil {
		return nil, fmt.Errorf("read identity %s: not a libp2p key", path)
	}
	return key, nil
}

func readPrivate(path string) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if info.Mode().Perm()&0o077 != 0 || info.Size() > maxKey {
		return nil, fmt.Errorf("%s has mode %o and %d bytes: want a key that nobody else can read, mode 600", path, info.Mode().Perm(), info.Size())
	}
	return os.ReadFile(path)
}

func newIdentity(path string) (crypto.PrivKey, error) {
	key, _, err := crypto.GenerateEd25519Key(rand.Reader)
	if err != nil {
		return nil, err
	}
	b, err := crypto.MarshalPrivateKey(key)
	if err != nil {
		return nil, err
	}
	if err := writePrivate(path, b); err != nil {
		return nil, fmt.Errorf("write identity: %w", err)
	}
	return key, nil
}

// writePrivate makes a file of mode 0600 that is whole or not there.
func writePrivate(path string, b []byte) (err error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(path), ".identity-*") // mode 0600
	if err != nil {
		return err
	}
	_, err = f.Write(b)
	if err = errors.Join(err, f.Sync(), f.Close()); err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		_ = os.Remove(f.Name())
	}
	return err
}
