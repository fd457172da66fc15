package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/encrypted-compute/encrypted-compute/internal/seal"
)

// seedFile holds the sealing key's seed, so that heads and keys sealed to this enclave open after a restart. Under
// hardware the seed comes from the app's key service instead and is never on a disk.
const seedFile = "sealing.seed"

// sealingKey reads the seed in the folder, or makes one on the first start.
func sealingKey(folder string) (*seal.PrivateKey, error) {
	path := filepath.Join(folder, seedFile)
	b, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return newSealingKey(folder, path)
	}
	if err != nil {
		return nil, fmt.Errorf("read sealing key: %w", err)
	}
	defer clear(b)
	if len(b) != seal.SeedSize {
		return nil, fmt.Errorf("read sealing key: %s has %d bytes, want %d", path, len(b), seal.SeedSize)
	}
	seed := [seal.SeedSize]byte(b)
	defer clear(seed[:])
	return seal.NewPrivateKey(seed)
}

func newSealingKey(folder, path string) (*seal.PrivateKey, error) {
	key, seed, err := seal.GenerateKey(nil)
	if err != nil {
		return nil, fmt.Errorf("make sealing key: %w", err)
	}
	defer clear(seed[:])
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return nil, fmt.Errorf("make data folder: %w", err)
	}
	if err := writeOnce(folder, path, seed[:]); err != nil {
		return nil, fmt.Errorf("store sealing key: %w", err)
	}
	return key, nil
}

// writeOnce writes a file of mode 0600 whole or not at all, and fails if there is one already.
func writeOnce(folder, path string, b []byte) error {
	temporary, err := os.CreateTemp(folder, ".seed-*")
	if err != nil {
		return err
	}
	defer func() { _ = os.Remove(temporary.Name()) }()
	_, err = temporary.Write(b)
	if err := errors.Join(err, temporary.Sync(), temporary.Close()); err != nil {
		return err
	}
	return os.Link(temporary.Name(), path)
}
