package client

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/nn/obfuscate"
)

// StrandedError says that a job was never created on the chain, and why it can no longer be. It cost nothing; Abandon
// ends it.
type StrandedError struct {
	Job    job.ID
	Reason string
}

// Error implements error.
func (e *StrandedError) Error() string {
	return fmt.Sprintf("job %s was never created on the chain and no longer can be: %s", e.Job, e.Reason)
}

// CreatedError says that a job exists on the chain, where it has an end of its own, or that its payment is on the way.
type CreatedError struct {
	Job job.ID
	// Record is what the chain says; its status is None while the payment is on the way.
	Record job.Record
	// Now is the chain's time.
	Now uint64
}

// Error implements error.
func (e *CreatedError) Error() string {
	if e.Record.Status == job.None {
		return fmt.Sprintf("abandon job %s: its payment is on the way", e.Job)
	}
	return fmt.Sprintf("abandon job %s: it is %s on the chain", e.Job, e.Record.Status)
}

// neverCreated reports whether a job is, as far as this device knows, not on the chain.
func (s *State) neverCreated() bool { return s.Stage == Encrypted || s.Stage == Uploaded }

// Stranded returns why a job of this account that was never created no longer can be, in words; empty if it can, if it
// was created, or if it is another account's or chain's. Everything is read from the chain and from the relayer's list of enclaves, and nothing is changed.
func (c *Client) Stranded(ctx context.Context, s *State) (string, error) {
	if !s.neverCreated() || !c.owns(s) {
		return "", nil
	}
	record, err := c.chain.Job(ctx, s.ID)
	if err != nil || record.Status != job.None {
		return "", err
	}
	var stranded *StrandedError
	if err := c.payable(ctx, s); errors.As(err, &stranded) {
		return stranded.Reason, nil
	} else if err != nil {
		return "", err
	}
	for _, look := range []func(context.Context, *State) (string, error){c.offerGone, c.enclaveGone} {
		if reason, err := look(ctx, s); err != nil || reason != "" {
			return reason, err
		}
	}
	return "", nil
}

// payable refuses a job that would be paid for in vain: its key set makes no new release, and none is stored.
func (c *Client) payable(ctx context.Context, s *State) error {
	k, err := c.loadKeySet(ctx, s.Request.RequesterKey)
	if err != nil {
		return err
	}
	ledger, err := c.loadLedger(ctx)
	if err != nil {
		return err
	}
	if account, _ := ledger.KeySet(obfuscate.ID(k.ID)); !k.Retired && !account.Ended {
		return nil
	}
	stored, err := c.has(ctx, releaseName(s))
	if err != nil || stored && len(k.Wrapped) > 0 {
		return err
	}
	return &StrandedError{Job: s.ID, Reason: "its key set has ended, so its result could not be used"}
}

func (c *Client) offerGone(ctx context.Context, s *State) (string, error) {
	r := s.Request
	version, err := c.chain.Version(ctx, r.Model, r.Version)
	if err != nil {
		return "", fmt.Errorf("read model %d version %d: %w", r.Model, r.Version, err)
	}
	if version.Retired {
		return fmt.Sprintf("model %d version %d was retired", r.Model, r.Version), nil
	}
	offer, err := c.chain.Offer(ctx, r.Model, r.Version, r.Cut)
	if err != nil {
		return "", fmt.Errorf("read offer of model %d version %d cut %d: %w", r.Model, r.Version, r.Cut, err)
	}
	switch {
	case offer.VersionDigest != r.VersionDigest:
		return "the model's version is another", nil
	case offer.CreatorKey != r.CreatorKey:
		return "the creator has another sealing key now", nil
	case offer.Cut.Prices.Total().Cmp(s.Price) != 0:
		return fmt.Sprintf("its price was %s wei and is %s wei now", s.Price, offer.Cut.Prices.Total()), nil
	}
	return "", nil
}

// enclaveGone looks for an enclave that could open the job's input: it is sealed to one app's key.
func (c *Client) enclaveGone(ctx context.Context, s *State) (string, error) {
	heads, err := c.chain.SealedHeads(ctx, s.Request.Model, s.Request.Version, s.Request.Cut)
	if err != nil {
		return "", fmt.Errorf("read sealed heads: %w", err)
	}
	if !slices.ContainsFunc(heads, func(h job.SealedHead) bool { return h.EnclaveKey == s.Request.EnclaveKey }) {
		return "no head is sealed to the enclave that it was encrypted for", nil
	}
	views, err := c.relayer.Enclaves(ctx)
	if err != nil {
		return "", fmt.Errorf("list enclaves: %w", err)
	}
	now, err := c.chain.Now(ctx)
	if err != nil {
		return "", fmt.Errorf("read chain time: %w", err)
	}
	for _, view := range views {
		if job.Keccak(view.Enrolment.SealingKey) != s.Request.EnclaveKey {
			continue
		}
		if _, err := c.verifyEnclave(ctx, view, now, now); err == nil {
			return "", nil
		}
	}
	return "no enclave that could open its input is enrolled now", nil
}

// explainRefusal adds to a failed creation why no other attempt would do better, if that is so.
func (c *Client) explainRefusal(ctx context.Context, s *State, err error) error {
	reason, lookErr := c.offerGone(ctx, s)
	if lookErr != nil || reason == "" {
		return err
	}
	return fmt.Errorf("%w: %w", &StrandedError{Job: s.ID, Reason: reason}, err)
}

// Abandon ends a job that was never created on the chain: nothing was paid. Its input goes, and its key set's secret if
// it was the last job of a key set that is spent or retired; what was recorded in the ledger stays, since the encrypted
// input may have left this device. sent reports whether the wallet holds a transaction under a key that was or may yet
// be mined. A job that exists on the chain, or whose payment is on the way, is a [*CreatedError].
func (c *Client) Abandon(ctx context.Context, id job.ID, sent func(ctx context.Context, key string) (bool, error)) (*State, error) {
	s, unlock, err := c.hold(ctx, id)
	if err != nil {
		return nil, err
	}
	defer unlock()
	if s.Ended() {
		return nil, fmt.Errorf("abandon job %s: it has ended", id)
	}
	if err := c.checkNeverCreated(ctx, s, sent); err != nil {
		return nil, err
	}
	s.Problem = "abandoned before it was created; nothing was paid"
	if err := c.end(ctx, s); err != nil {
		return nil, fmt.Errorf("abandon job %s: %w", id, err)
	}
	return s, c.save(ctx, s)
}

func (c *Client) checkNeverCreated(ctx context.Context, s *State, sent func(ctx context.Context, key string) (bool, error)) error {
	record, err := c.chain.Job(ctx, s.ID)
	if err != nil {
		return fmt.Errorf("abandon job %s: read record: %w", s.ID, err)
	}
	now, err := c.chain.Now(ctx)
	if err != nil {
		return fmt.Errorf("abandon job %s: read chain time: %w", s.ID, err)
	}
	onTheWay := !s.neverCreated()
	for rewinds := 0; rewinds <= s.Rewinds && !onTheWay; rewinds++ {
		earlier := State{ID: s.ID, Rewinds: rewinds}
		if onTheWay, err = sent(ctx, earlier.key("create")); err != nil {
			return fmt.Errorf("abandon job %s: %w", s.ID, err)
		}
	}
	if record.Status != job.None || onTheWay {
		return &CreatedError{Job: s.ID, Record: record, Now: now}
	}
	return nil
}
