package client

import (
	"context"
	"fmt"
	"strings"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// tidy drops what a start that was cut off left behind: inputs without a job, and key sets without keys. Nothing of it
// has left the device.
func (c *Client) tidy(ctx context.Context) error {
	sets, err := c.KeySets(ctx)
	if err != nil {
		return err
	}
	for _, k := range sets {
		if k.Keys.Size > 0 || k.Retired {
			continue
		}
		if err := c.erase(ctx, k); err != nil {
			return fmt.Errorf("erase key set %s: %w", k.ID, err)
		}
	}
	for folder, prefix := range map[string]string{"blobs/": inputPrefix, picturePrefix: picturePrefix} {
		names, err := c.store.List(ctx, folder)
		if err != nil {
			return fmt.Errorf("list %s: %w", folder, err)
		}
		for _, name := range names {
			if err := c.tidyInput(ctx, name, prefix); err != nil {
				return fmt.Errorf("tidy %s: %w", name, err)
			}
		}
	}
	return nil
}

// tidyInput removes what belongs to an input of a job that was never stored.
func (c *Client) tidyInput(ctx context.Context, name, prefix string) error {
	text, ok := strings.CutPrefix(name, prefix)
	if !ok {
		return nil
	}
	id, err := job.ParseID(text)
	if err != nil {
		return nil //nolint:nilerr // not ours
	}
	if known, err := c.has(ctx, stateName(id)); err != nil || known {
		return err
	}
	return c.store.Remove(ctx, name)
}
