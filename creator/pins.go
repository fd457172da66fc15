package creator

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/encrypted-compute/encrypted-compute/job"
)

const pinFolder = "pins/"

func pinName(measurement job.Digest) string { return pinFolder + measurement.String() }

// Pin lets enclaves that run the code of a measurement hold this creator's heads, until [Unpin]. Nothing else does: the
// daemon pins nothing by itself. A daemon that is running sees it with its next batch.
func Pin(ctx context.Context, s Store, measurement job.Digest) error {
	if measurement.IsZero() {
		return errors.New("pin: the measurement is zero, which no code has")
	}
	return changePins(ctx, s, measurement, func() error {
		return writeTo(ctx, s, pinName(measurement), []byte("{}\n"))
	})
}

// Unpin ends what [Pin] allowed: no head is sealed to such code any more, and no job on it granted. What it was given
// it can still open, so a head that must not be evaluated there any more needs a new version.
func Unpin(ctx context.Context, s Store, measurement job.Digest) error {
	pinned, err := Pinned(ctx, s)
	if err != nil {
		return err
	}
	if !slices.Contains(pinned, measurement) {
		return fmt.Errorf("unpin %s: %w", measurement, ErrNotPinned)
	}
	return changePins(ctx, s, measurement, func() error { return s.Remove(ctx, pinName(measurement)) })
}

// ErrNotPinned says that a measurement is not one that the creator pinned.
var ErrNotPinned = errors.New("the measurement is not pinned")

func changePins(ctx context.Context, s Store, measurement job.Digest, change func() error) error {
	unlock, err := s.Lock(ctx)
	if err != nil {
		return err
	}
	defer unlock()
	if err := change(); err != nil {
		return fmt.Errorf("change pin %s: %w", measurement, err)
	}
	return nil
}

// Pinned lists the measurements that are pinned.
func Pinned(ctx context.Context, s Store) ([]job.Digest, error) {
	names, err := s.List(ctx, pinFolder)
	if err != nil {
		return nil, fmt.Errorf("list pins: %w", err)
	}
	pinned := make([]job.Digest, len(names))
	for i, name := range names {
		if pinned[i], err = job.ParseDigest(strings.TrimPrefix(name, pinFolder)); err != nil {
			return nil, fmt.Errorf("list pins: %w", err)
		}
	}
	return pinned, nil
}

// PinView is a measurement, and who runs it.
type PinView struct {
	Measurement job.Digest `json:"measurement"`
	Pinned      bool       `json:"pinned"`
	// Enclaves that the relayer lists and whose quotes say that they run it.
	Enclaves []PinnedEnclave `json:"enclaves"`
}

// PinnedEnclave is an enclave that runs the code of a measurement.
type PinnedEnclave struct {
	Signer job.Address `json:"signer"`
	// Key is the digest of its sealing key; Sealed says how many of this creator's heads were sealed to that.
	Key    job.Digest `json:"key"`
	Sealed int        `json:"sealed"`
	// Heads is how many heads this creator has published.
	Heads int `json:"heads"`
	// Problem says why it gets no heads, pinned or not.
	Problem string `json:"problem,omitempty"`
}

// Pins lists what is pinned, and what enclaves run besides, with those that the relayer knows.
func (c *Creator) Pins(ctx context.Context) ([]PinView, error) {
	pinned, err := Pinned(ctx, c.store)
	if err != nil {
		return nil, err
	}
	pubs, err := c.Publications(ctx)
	if err != nil {
		return nil, err
	}
	views, err := c.relayer.Enclaves(ctx)
	if err != nil {
		return nil, fmt.Errorf("list enclaves: %w", err)
	}
	all := make([]PinView, len(pinned))
	for i, m := range pinned {
		all[i] = PinView{Measurement: m, Pinned: true, Enclaves: []PinnedEnclave{}}
	}
	for _, view := range views {
		e := PinnedEnclave{Signer: view.Enrolment.Signer, Key: job.Keccak(view.Enrolment.SealingKey)}
		e.Sealed, e.Heads = sealedTo(pubs, e.Key)
		measurement, err := c.measure(ctx, view)
		if err != nil {
			e.Problem = err.Error()
		}
		all = runBy(all, measurement, e)
	}
	return all, nil
}

// runBy adds an enclave to the entry of its measurement; zero is one whose quote vouches for nothing.
func runBy(all []PinView, measurement job.Digest, e PinnedEnclave) []PinView {
	i := slices.IndexFunc(all, func(v PinView) bool { return v.Measurement == measurement })
	if i < 0 {
		return append(all, PinView{Measurement: measurement, Enclaves: []PinnedEnclave{e}})
	}
	all[i].Enclaves = append(all[i].Enclaves, e)
	return all
}

// sealedTo counts the published heads, and those of them that were sealed to a key.
func sealedTo(pubs []*Publication, key job.Digest) (sealed, heads int) {
	for _, pub := range pubs {
		for cut := range pub.Heads {
			heads++
			if pub.sealedTo(uint8(cut), key) {
				sealed++
			}
		}
	}
	return sealed, heads
}
