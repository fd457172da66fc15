package client

import (
	"context"
	"errors"
	"fmt"

	"github.com/encrypted-compute/encrypted-compute/attest"
	"github.com/encrypted-compute/encrypted-compute/fhe"
	"github.com/encrypted-compute/encrypted-compute/internal/seal"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// verifyEvaluation checks that the result on the chain was signed, over this job's own digests, by an enclave whose
// quote this client verified. Everything here is public.
func (c *Client) verifyEvaluation(ctx context.Context, s *State, at job.Event) error {
	r, e := s.Request, at.Evaluated
	evaluation := job.Evaluation{
		Job: s.ID, Version: r.VersionDigest, Manifest: s.Manifest.Digest, Head: s.Head, Cut: r.Cut, Parameters: s.Parameters,
		RequesterKey: r.RequesterKey, Input: r.Input, Keys: r.Keys, Output: e.Output, Operator: e.Operator,
	}
	signer, err := job.Recover(evaluation.SigningHash(c.domain()), e.Signature)
	if err != nil {
		return fmt.Errorf("evaluation: %w", err)
	}
	if signer != e.Signer {
		return fmt.Errorf("evaluation: signed by %s over other digests, the chain says %s", signer, e.Signer)
	}
	verified, err := c.verifySigner(ctx, s, signer, at.Time)
	if err != nil {
		return err
	}
	if verified.Enclave.SealingKeyDigest != r.EnclaveKey || verified.Enclave.Operator != e.Operator {
		return fmt.Errorf("enclave %s is not of the app that this job chose", signer)
	}
	s.Enclave = verified
	return nil
}

// verifySigner verifies the enclave that signed at a chain time. What counts is whether it was enrolled then: enrolments
// lapse while a requester is away. Its quote vouches for its key whenever it was made, so collateral of then or of now
// will do: a relayer shows the newest.
func (c *Client) verifySigner(ctx context.Context, s *State, signer job.Address, signed uint64) (job.EnclaveView, error) {
	view, err := c.enclaveView(ctx, s, signer)
	if err != nil {
		return view, err
	}
	verified, err := c.verifyEnclave(ctx, view, signed, signed)
	if !errors.Is(err, attest.ErrDate) {
		return verified, err
	}
	now, err := c.chain.Now(ctx)
	if err != nil {
		return view, fmt.Errorf("read chain time: %w", err)
	}
	return c.verifyEnclave(ctx, view, now, signed)
}

// enclaveView finds the quote of a signing key: in the job's own receipt, or with the relayer.
func (c *Client) enclaveView(ctx context.Context, s *State, signer job.Address) (job.EnclaveView, error) {
	if s.Enclave.Enrolment.Signer == signer {
		return s.Enclave, nil
	}
	views, err := c.relayer.Enclaves(ctx)
	for _, view := range views {
		if view.Enrolment.Signer == signer {
			return view, nil
		}
	}
	return job.EnclaveView{}, errors.Join(fmt.Errorf("no quote is to be had for enclave %s: ask another relayer", signer), err)
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
