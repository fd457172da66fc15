package client

import (
	"context"
	"errors"
	"fmt"

	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/manifest"
	"github.com/encrypted-compute/encrypted-compute/nn/obfuscate"
)

// ErrLedger says that the ledger knows of fewer releases than a key set made: it was lost or put back.
var ErrLedger = errors.New("the ledger was lost or restored; this key set must not be used again")

const ledgerName = "ledger.json"

func (c *Client) loadLedger(ctx context.Context) (obfuscate.Ledger, error) {
	b, err := readFile(ctx, c.store, ledgerName, maxLedger)
	if errors.Is(err, ErrNotFound) {
		return obfuscate.Ledger{}, nil
	}
	if err != nil {
		return obfuscate.Ledger{}, err
	}
	return obfuscate.DecodeLedger(b)
}

// maxLedger bounds the ledger's file.
const maxLedger = 64 << 20

func (c *Client) saveLedger(ctx context.Context, l obfuscate.Ledger) error {
	b, err := l.MarshalJSON()
	if err != nil {
		return fmt.Errorf("encode ledger: %w", err)
	}
	return writeFile(ctx, c.store, ledgerName, b)
}

// Ledger returns what was released so far.
func (c *Client) Ledger(ctx context.Context) (obfuscate.Ledger, error) { return c.loadLedger(ctx) }

// alive reports whether the ledger still covers a key set.
func alive(l obfuscate.Ledger, k *KeySet) error {
	if l.Releases(obfuscate.ID(k.ID)) < k.Releases {
		return fmt.Errorf("key set %s: %w", k.ID, ErrLedger)
	}
	return nil
}

func chargeOf(s *State, cut manifest.Cut, output job.Digest) obfuscate.Charge {
	return obfuscate.Charge{
		KeySet: obfuscate.ID(s.Request.RequesterKey), Input: obfuscate.ID(s.InputID),
		Version: s.Request.VersionDigest, Cut: s.Request.Cut,
		Release:    obfuscate.Release{K: cut.K, Radius: cut.Radius, Sigma: s.Sigma},
		ErrorBound: cut.ErrorBound, Binding: binding(s, cut, output),
	}
}

// charge makes the ledger durable before anything is decrypted, then the key set's own count.
func (c *Client) charge(ctx context.Context, s *State, k *KeySet, cut manifest.Cut, output job.Digest) error {
	l, err := c.loadLedger(ctx)
	if err != nil {
		return err
	}
	if err := alive(l, k); err != nil {
		return errors.Join(err, c.kill(ctx, l, k))
	}
	next, report, err := l.Charge(chargeOf(s, cut, output))
	if err != nil {
		return err
	}
	if err := c.saveLedger(ctx, next); err != nil {
		return err
	}
	k.Releases = next.Releases(obfuscate.ID(k.ID))
	s.LeakBits, s.ForgedBits, s.FloodingBits = report.Bits, report.Forged, report.Flooding
	return c.saveKeySet(ctx, k)
}

// kill ends a key set whose ledger is not the one that it was charged to: nobody knows what it has told.
func (c *Client) kill(ctx context.Context, l obfuscate.Ledger, k *KeySet) error {
	if k.Retired {
		return nil
	}
	if err := c.saveLedger(ctx, l.EndKeySet(obfuscate.ID(k.ID))); err != nil {
		return err
	}
	k.Retired = true
	return c.saveKeySet(ctx, k)
}
