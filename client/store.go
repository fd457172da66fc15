package client

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// maxRecord bounds a JSON record of the store.
const maxRecord = 4 << 20

func readFile(ctx context.Context, s Store, name string, limit int64) ([]byte, error) {
	r, err := s.Open(ctx, name)
	if err != nil {
		return nil, err
	}
	defer r.Close() //nolint:errcheck // read only
	b, err := io.ReadAll(io.LimitReader(r, limit+1))
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", name, err)
	}
	if int64(len(b)) > limit {
		return nil, fmt.Errorf("read %s: over %d bytes", name, limit)
	}
	return b, nil
}

func (c *Client) has(ctx context.Context, name string) (bool, error) {
	r, err := c.store.Open(ctx, name)
	if errors.Is(err, ErrNotFound) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	return true, r.Close()
}

func writeFile(ctx context.Context, s Store, name string, b []byte) error {
	return s.Write(ctx, name, func(w io.Writer) error {
		_, err := w.Write(b)
		return err
	})
}

func readJSON(ctx context.Context, s Store, name string, v any) error {
	b, err := readFile(ctx, s, name, maxRecord)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(b, v); err != nil {
		return fmt.Errorf("read %s: %w", name, err)
	}
	return nil
}

func writeJSON(ctx context.Context, s Store, name string, v any) error {
	b, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		return fmt.Errorf("encode %s: %w", name, err)
	}
	return writeFile(ctx, s, name, b)
}
