package client

import (
	"context"
	"crypto/sha256"
	"fmt"

	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/manifest"
	"github.com/encrypted-compute/encrypted-compute/nn/obfuscate"
)

// admit records, before the ciphertext leaves, that an input is encrypted under a key set, and refuses a job whose
// release the budgets would not allow once every job that is under way has made its own: nobody should pay for a result
// that may not be released. A question whose release is stored costs nothing, since that is what will be sent.
func (c *Client) admit(ctx context.Context, l obfuscate.Ledger, s *State, cut manifest.Cut) (obfuscate.Ledger, obfuscate.Report, error) {
	l, err := l.AddInput(obfuscate.ID(s.Request.RequesterKey), obfuscate.ID(s.InputID))
	if err != nil {
		return l, obfuscate.Report{}, err
	}
	asked := map[string]bool{}
	scratch, err := c.reserve(ctx, l, asked)
	if err != nil {
		return l, obfuscate.Report{}, err
	}
	stored, err := c.has(ctx, releaseName(s))
	if err != nil || stored || asked[releaseName(s)] {
		return l, obfuscate.Report{}, err
	}
	_, report, err := scratch.Charge(chargeOf(s, cut, job.Digest(s.ID)))
	return l, report, err
}

// reserve charges a ledger, which nobody stores, for the jobs under way, and notes their questions. A job that could
// not be charged could not be released either, and takes nothing.
func (c *Client) reserve(ctx context.Context, l obfuscate.Ledger, asked map[string]bool) (obfuscate.Ledger, error) {
	states, err := c.Jobs(ctx)
	if err != nil {
		return l, err
	}
	for _, s := range states {
		name := releaseName(s)
		if s.Ended() || s.Forward != nil || asked[name] {
			continue
		}
		stored, err := c.has(ctx, name)
		if err != nil {
			return l, err
		}
		if stored {
			continue
		}
		m, err := c.manifest(ctx, s.Manifest)
		if err != nil {
			return l, fmt.Errorf("job %s: %w", s.ID, err)
		}
		if next, _, err := l.Charge(chargeOf(s, m.Cuts[s.Request.Cut], job.Digest(s.ID))); err == nil {
			l, asked[name] = next, true
		}
	}
	return l, nil
}

// spent reports whether a key set has no room for another release of the same cut, about any input.
func spent(l obfuscate.Ledger, s *State, cut manifest.Cut) bool {
	next := chargeOf(s, cut, job.Digest{})
	next.Input = sha256.Sum256(append([]byte("an input that nobody has asked about yet"), s.ID[:]...))
	l, err := l.AddInput(next.KeySet, next.Input)
	if err != nil {
		return true
	}
	_, report, err := l.Charge(next)
	return err != nil || report.Flooding < obfuscate.PlannedFlooding
}
