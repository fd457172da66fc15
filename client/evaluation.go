package client

import (
	"context"
	"errors"
	"fmt"

	"github.com/encrypted-compute/encrypted-compute/fhe"
	"github.com/encrypted-compute/encrypted-compute/internal/seal"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// verifyEvaluation checks that the result on the chain was signed, over this job's own digests, by an enclave whose
// quote this client verified. Everything here is public.
func (c *Client) verifyEvaluation(ctx context.Context, s *State, at job.Event) error {
	r, e := s.Request, at.Evaluated
	evaluation := job.Evaluation{
		Job: s.ID, Manifest: s.Manifest.Digest, Head: s.Head, Cut: r.Cut, Parameters: s.Parameters,
		RequesterKey: r.RequesterKey, Input: r.Input, Keys: r.Keys, Output: e.Output, Operator: e.Operator,
	}
	signer, err := job.Recover(evaluation.SigningHash(c.domain()), e.Signature)
	if err != nil {
		return fmt.Errorf("evaluation: %w", err)
	}
	if signer != e.Signer {
		return fmt.Errorf("evaluation: signed by %s over other digests, the chain says %s", signer, e.Signer)
	}
	view, err := c.enclaveView(ctx, signer)
	if err != nil {
		return err
	}
	// What counts is whether the enclave was enrolled when it signed: enrolments lapse while a requester is away.
	verified, err := c.verifyEnclave(ctx, view, at.Time)
	if err != nil {
		return err
	}
	if verified.Enclave.SealingKeyDigest != r.EnclaveKey || verified.Enclave.Operator != e.Operator {
		return fmt.Errorf("enclave %s is not of the app that this job chose", signer)
	}
	return nil
}

// enclaveView finds the quote that enrolled a signing key: on the chain, or with the relayer where another contract
// carried the enrolment.
func (c *Client) enclaveView(ctx context.Context, signer job.Address) (job.EnclaveView, error) {
	enrolment, err := c.chain.Enrolment(ctx, signer)
	if err == nil {
		return job.EnclaveView{Enrolment: enrolment.Enrolment, Quote: enrolment.Quote}, nil
	}
	views, listErr := c.relayer.Enclaves(ctx)
	for _, view := range views {
		if view.Enrolment.Signer == signer {
			return view, nil
		}
	}
	return job.EnclaveView{}, fmt.Errorf("no quote is to be had for enclave %s: %w", signer, errors.Join(err, listErr))
}

// fetchOutput reads, opens and checks the output: its size, digest, seal and form. Nothing is decrypted.
func (c *Client) fetchOutput(ctx context.Context, s *State, p *fhe.Program, k *secrets, a job.Artefact) ([]byte, *fhe.Output, error) {
	if want := seal.SealedSize(p.OutputSize()); a.Size != uint64(want) { //nolint:gosec // sizes are positive
		return nil, nil, fmt.Errorf("output of %d bytes, want %d", a.Size, want)
	}
	sealed, err := c.fetch(ctx, a, seal.SealedSize(p.OutputSize()))
	if err != nil {
		return nil, nil, fmt.Errorf("fetch output: %w", err)
	}
	sc := c.sealing(s).Output(s.Request.RequesterKey, s.Request.Input.Digest)
	b, err := seal.Open(k.sealing, sc, sealed, p.OutputSize())
	if err != nil {
		return nil, nil, fmt.Errorf("open output: %w", err)
	}
	output, err := p.CheckOutput(b)
	if err != nil {
		return nil, nil, fmt.Errorf("check output: %w", err)
	}
	return b, output, nil
}
