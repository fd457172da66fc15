package creator

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"

	"github.com/encrypted-compute/encrypted-compute/internal/seal"
	"github.com/encrypted-compute/encrypted-compute/job"
)

const currentKeyName = "sealing-key.json"

// currentKey names the key that new jobs are to use.
type currentKey struct {
	Digest job.Digest `json:"digest"`
}

func keyName(digest job.Digest) string { return "keys/" + digest.String() }

// sealingKey returns the current sealing key, made on first use.
func (c *Creator) sealingKey(ctx context.Context) (*seal.PrivateKey, error) {
	var current currentKey
	err := c.readJSON(ctx, currentKeyName, &current)
	if err == nil {
		return c.privateKey(ctx, current.Digest)
	}
	if !errors.Is(err, ErrNotFound) {
		return nil, err
	}
	return c.newSealingKey(ctx)
}

// ReplaceSealingKey makes a new sealing key for a model and announces it: jobs that are created from then on name it.
// Old keys stay in the store, since live jobs may name them.
func (c *Creator) ReplaceSealingKey(ctx context.Context, model uint64) (job.Digest, error) {
	unlock, err := c.store.Lock(ctx)
	if err != nil {
		return job.Digest{}, err
	}
	defer unlock()
	key, err := c.newSealingKey(ctx)
	if err != nil {
		return job.Digest{}, err
	}
	digest := key.Public().Digest()
	step := fmt.Sprintf("sealing-key-%d-%s", model, digest)
	if _, err := c.wallet.SetSealingKey(ctx, step, model, key.Public().Bytes()); err != nil {
		return job.Digest{}, fmt.Errorf("announce sealing key of model %d: %w", model, err)
	}
	return digest, nil
}

// newSealingKey stores a new key, which becomes the one that further models are registered with.
func (c *Creator) newSealingKey(ctx context.Context) (*seal.PrivateKey, error) {
	key, seed, err := seal.GenerateKey(rand.Reader)
	if err != nil {
		return nil, fmt.Errorf("make sealing key: %w", err)
	}
	wrapped, err := c.store.Wrap(seed[:])
	if err != nil {
		return nil, fmt.Errorf("wrap sealing key: %w", err)
	}
	digest := key.Public().Digest()
	if err := c.writeFile(ctx, keyName(digest), wrapped); err != nil {
		return nil, fmt.Errorf("store sealing key: %w", err)
	}
	return key, c.writeJSON(ctx, currentKeyName, currentKey{Digest: digest})
}

// privateKey returns the key that a job names, current or old.
func (c *Creator) privateKey(ctx context.Context, digest job.Digest) (*seal.PrivateKey, error) {
	wrapped, err := c.readFile(ctx, keyName(digest), 1024)
	if err != nil {
		return nil, fmt.Errorf("sealing key %s: %w", digest, err)
	}
	seed, err := c.store.Unwrap(wrapped)
	if err != nil {
		return nil, fmt.Errorf("sealing key %s: %w", digest, err)
	}
	if len(seed) != seal.SeedSize {
		return nil, fmt.Errorf("sealing key %s: seed of %d bytes", digest, len(seed))
	}
	return seal.NewPrivateKey([seal.SeedSize]byte(seed))
}
