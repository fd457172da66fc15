package creator

import (
	"context"
	"errors"
	"fmt"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// A grant key allows enclaves to evaluate the heads of one model. Each model has its own, so that one can be handed over
// with its model; it stands in every head package and manifest, so it stays for as long as a version is on offer.

func grantKeyName(model string) string { return "grant-keys/" + model }

// grantKey returns the key of the model of a name, made on first use.
func (c *Creator) grantKey(ctx context.Context, model string) (*job.SigningKey, error) {
	wrapped, err := c.readFile(ctx, grantKeyName(model), 1024)
	if errors.Is(err, ErrNotFound) {
		return c.newGrantKey(ctx, model)
	}
	if err != nil {
		return nil, fmt.Errorf("grant key of %s: %w", model, err)
	}
	scalar, err := c.store.Unwrap(wrapped)
	if err != nil {
		return nil, fmt.Errorf("grant key of %s: %w", model, err)
	}
	defer clear(scalar)
	return job.ParseSigningKey(scalar)
}

func (c *Creator) newGrantKey(ctx context.Context, model string) (*job.SigningKey, error) {
	key, err := job.NewSigningKey()
	if err != nil {
		return nil, fmt.Errorf("grant key of %s: %w", model, err)
	}
	scalar := key.Bytes()
	defer clear(scalar)
	wrapped, err := c.store.Wrap(scalar)
	if err != nil {
		return nil, fmt.Errorf("wrap grant key of %s: %w", model, err)
	}
	if err := c.writeFile(ctx, grantKeyName(model), wrapped); err != nil {
		return nil, fmt.Errorf("store grant key of %s: %w", model, err)
	}
	return key, nil
}
