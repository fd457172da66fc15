package creator

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/job"
)

func (c *Creator) readFile(ctx context.Context, name string, limit int64) ([]byte, error) {
	r, err := c.store.Open(ctx, name)
	if err != nil {
		return nil, err
	}
	defer r.Close() //nolint:errcheck // read only
	b, err := io.ReadAll(io.LimitReader(r, limit+1))
	if err == nil && int64(len(b)) > limit {
		err = fmt.Errorf("over %d bytes", limit)
	}
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", name, err)
	}
	return b, nil
}

func (c *Creator) writeFile(ctx context.Context, name string, b []byte) error {
	return writeTo(ctx, c.store, name, b)
}

func writeTo(ctx context.Context, s Store, name string, b []byte) error {
	return s.Write(ctx, name, func(w io.Writer) error {
		_, err := w.Write(b)
		return err
	})
}

func (c *Creator) readJSON(ctx context.Context, name string, v any) error {
	b, err := c.readFile(ctx, name, 4<<20)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(b, v); err != nil {
		return fmt.Errorf("read %s: %w", name, err)
	}
	return nil
}

func (c *Creator) writeJSON(ctx context.Context, name string, v any) error {
	b, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		return fmt.Errorf("encode %s: %w", name, err)
	}
	return c.writeFile(ctx, name, b)
}

// upload brings bytes to the relayer's store and returns their artefact.
func (c *Creator) upload(ctx context.Context, b []byte) (job.Artefact, error) {
	a, err := ipfs.Describe(bytes.NewReader(b))
	if err != nil {
		return a, err
	}
	open := func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(b)), nil }
	if err := c.relayer.Upload(ctx, a, open, func(int64, int64) {}); err != nil {
		return a, fmt.Errorf("upload %d bytes: %w", len(b), err)
	}
	return a, nil
}
