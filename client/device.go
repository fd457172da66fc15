package client

import (
	"context"
	"crypto/rand"
	"fmt"

	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/nn/obfuscate"
)

// Device is what this device keeps: key sets, jobs, releases and their ledger. It needs neither chain nor account.
type Device struct{ c *Client }

// NewDevice returns the keeper of a store.
func NewDevice(store Store) *Device {
	return &Device{&Client{store: store, rand: rand.Reader, work: workFactor}}
}

// Ledger returns what was released so far.
func (d *Device) Ledger(ctx context.Context) (obfuscate.Ledger, error) { return d.c.loadLedger(ctx) }

// KeySets lists the sets on this device.
func (d *Device) KeySets(ctx context.Context) ([]*KeySet, error) { return d.c.KeySets(ctx) }

// Jobs returns every stored job.
func (d *Device) Jobs(ctx context.Context) ([]*State, error) { return d.c.Jobs(ctx) }

// Account finds the account that an id stands for: a key set's, an input's, or that of a job's input.
func (d *Device) Account(ctx context.Context, id job.Digest) (account obfuscate.ID, keySet bool, err error) {
	l, err := d.c.loadLedger(ctx)
	if err != nil {
		return account, false, err
	}
	account = obfuscate.ID(id)
	if _, known := l.KeySet(account); known {
		return account, true, nil
	}
	if _, known := l.Input(account); known {
		return account, false, nil
	}
	s, err := d.c.Load(ctx, job.ID(id))
	if err != nil {
		return account, false, fmt.Errorf("%s is no key set, input or job of this device: %w", id, ErrNotFound)
	}
	return obfuscate.ID(s.InputID), false, nil
}

// Raise sets a higher budget, in bits, for a key set, or for an input and those that share its budget. It cannot be
// taken back. It is the user's explicit act: call it only after the user has said so.
func (d *Device) Raise(ctx context.Context, account obfuscate.ID, bits float64) error {
	return d.change(ctx, func(l obfuscate.Ledger) (obfuscate.Ledger, error) {
		if _, isKeySet := l.KeySet(account); isKeySet {
			return l.RaiseKeySet(account, bits)
		}
		return l.RaiseInput(account, bits)
	})
}

// Share makes inputs of one subject share one budget. It cannot be undone.
func (d *Device) Share(ctx context.Context, inputs ...obfuscate.ID) error {
	return d.change(ctx, func(l obfuscate.Ledger) (obfuscate.Ledger, error) {
		distinct := map[obfuscate.ID]bool{}
		for _, id := range inputs {
			if _, known := l.Input(id); !known {
				return l, fmt.Errorf("share a budget: no input %s: %w", id, ErrNotFound)
			}
			distinct[id] = true
		}
		if len(distinct) < 2 {
			return l, fmt.Errorf("share a budget: %d different inputs, want at least 2", len(distinct))
		}
		return l.Share(inputs...), nil
	})
}

// change replaces the ledger, as its only writer.
func (d *Device) change(ctx context.Context, next func(obfuscate.Ledger) (obfuscate.Ledger, error)) error {
	unlock, err := d.c.store.Lock(ctx)
	if err != nil {
		return err
	}
	defer unlock()
	l, err := d.c.loadLedger(ctx)
	if err != nil {
		return err
	}
	if l, err = next(l); err != nil {
		return err
	}
	return d.c.saveLedger(ctx, l)
}
