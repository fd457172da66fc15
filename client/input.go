package client

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"

	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/nn"
	"github.com/encrypted-compute/encrypted-compute/nn/obfuscate"
)

const (
	inputKeySize = 32
	// ledgerKeyName is the key under which this device names inputs; those of restored ledgers are below inputKeyPrefix.
	ledgerKeyName  = "ledger.key"
	inputKeyPrefix = "inputkeys/"
)

// inputID names an input in the ledger: a hash under a key that only this device knows, so the stored name confirms
// no guess of the input to somebody who reads the ledger alone. An input that a restored ledger knows keeps its name
// there, and with it its account and its stored releases; one that is known under several names has one account.
func (c *Client) inputID(ctx context.Context, input *nn.Tensor) (job.Digest, error) {
	if _, err := c.ledgerKey(ctx); err != nil {
		return job.Digest{}, err
	}
	keys, err := c.inputKeys(ctx)
	if err != nil {
		return job.Digest{}, err
	}
	ledger, err := c.loadLedger(ctx)
	if err != nil {
		return job.Digest{}, err
	}
	var known []obfuscate.ID
	for _, key := range keys {
		id := obfuscate.ID(nameInput(key, input))
		if _, ok := ledger.Input(id); ok {
			known = append(known, id)
		}
	}
	if len(known) == 0 {
		return nameInput(keys[0], input), nil
	}
	if account, _ := ledger.Input(known[0]); !containsAll(account.Shares, known) {
		err = c.saveLedger(ctx, ledger.Share(known...))
	}
	return job.Digest(known[0]), err
}

func containsAll(all, some []obfuscate.ID) bool {
	for _, id := range some {
		if !slices.Contains(all, id) {
			return false
		}
	}
	return true
}

func nameInput(key []byte, input *nn.Tensor) job.Digest {
	mac := hmac.New(sha256.New, key)
	for _, v := range input.Data {
		mac.Write(binary.BigEndian.AppendUint64(nil, math.Float64bits(v+0))) // -0 is 0
	}
	return job.Digest(mac.Sum(nil))
}

// ledgerKey returns this device's own key, and makes it on first use.
func (c *Client) ledgerKey(ctx context.Context) ([]byte, error) {
	wrapped, err := readFile(ctx, c.store, ledgerKeyName, 1024)
	if err == nil {
		return c.store.Unwrap(wrapped)
	}
	if !errors.Is(err, ErrNotFound) {
		return nil, err
	}
	if known, err := c.has(ctx, ledgerName); err != nil || known {
		return nil, errors.Join(err, fmt.Errorf("the ledger is here and %s is not: its inputs cannot be told apart: %w", ledgerKeyName, ErrLedger))
	}
	key := make([]byte, inputKeySize)
	if _, err := io.ReadFull(c.rand, key); err != nil {
		return nil, fmt.Errorf("draw ledger key: %w", err)
	}
	return key, c.saveInputKey(ctx, ledgerKeyName, key)
}

func (c *Client) saveInputKey(ctx context.Context, name string, key []byte) error {
	wrapped, err := c.store.Wrap(key)
	if err != nil {
		return fmt.Errorf("wrap ledger key: %w", err)
	}
	return writeFile(ctx, c.store, name, wrapped)
}

// inputKeys returns the keys under which the ledger names inputs, this device's own first; none on a fresh device.
func (c *Client) inputKeys(ctx context.Context) ([][]byte, error) {
	restored, err := c.store.List(ctx, inputKeyPrefix)
	if err != nil {
		return nil, fmt.Errorf("list input keys: %w", err)
	}
	var keys [][]byte
	for _, name := range append([]string{ledgerKeyName}, restored...) {
		wrapped, err := readFile(ctx, c.store, name, 1024)
		if errors.Is(err, ErrNotFound) {
			continue
		}
		if err != nil {
			return nil, err
		}
		key, err := c.store.Unwrap(wrapped)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		keys = append(keys, key)
	}
	return keys, nil
}

// mergeInputKeys keeps the keys of a restored ledger. On a device without one of its own, the first becomes it.
func (c *Client) mergeInputKeys(ctx context.Context, theirs [][]byte) error {
	mine, err := c.inputKeys(ctx)
	if err != nil {
		return err
	}
	for _, key := range theirs {
		if slices.ContainsFunc(mine, func(k []byte) bool { return hmac.Equal(k, key) }) {
			continue
		}
		digest := sha256.Sum256(key)
		name := inputKeyPrefix + job.Digest(digest).String()
		if len(mine) == 0 {
			name = ledgerKeyName
		}
		if len(mine) == maxInputKeys {
			return fmt.Errorf("more than %d devices' ledgers in one", maxInputKeys)
		}
		if err := c.saveInputKey(ctx, name, key); err != nil {
			return err
		}
		mine = append(mine, key)
	}
	return nil
}
