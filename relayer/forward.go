package relayer

import (
	"context"
	"errors"
	"fmt"

	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/relayer/state"
)

const (
	// maxActivation is what the escrow takes, in bytes; maxSignature bounds what a contract wallet may need.
	maxActivation = 4096
	maxSignature  = 4096
	// unverifiedTries is how often a forward is tried whose signature a contract vouched for.
	unverifiedTries = 3
)

// forwardNext sends the forward that waits longest.
func (r *Relayer) forwardNext(ctx context.Context) (bool, error) {
	f, release, err := r.state.TakeForward(ctx, r.Now())
	if errors.Is(err, state.ErrNotFound) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	defer release()
	// The signature is in the key, so that a forward that was replaced does not stand in for the one that came after it.
	key := fmt.Sprintf("forward-%s-%s-%d", f.Job, job.Keccak(f.Request.Message.Activation[:], f.Request.Signature), f.Round)
	receipt, err := r.sender.Forward(ctx, key, f.Request)
	if err == nil {
		r.log.InfoContext(ctx, "forwarded", "job", f.Job, "tx", receipt.Tx, "gas", receipt.GasUsed)
		return true, r.state.ForwardSent(ctx, f.Job, receipt.Tx, receipt.Block)
	}
	if ctx.Err() != nil {
		return false, ctx.Err()
	}
	return true, r.forwardFailed(ctx, f, err)
}

// forwardFailed asks the chain whether somebody else was faster, or it is too late.
func (r *Relayer) forwardFailed(ctx context.Context, f state.Forward, cause error) error {
	r.log.WarnContext(ctx, "forward not sent", "job", f.Job, "err", cause)
	record, err := r.chain.Job(ctx, f.Job)
	switch {
	case err == nil && record.Status == job.Refunded:
		return r.state.FailForward(ctx, f, "the job was refunded")
	case err == nil && record.Status > job.Evaluated:
		if block, _, _, err := r.chain.Newest(ctx); err == nil { // not before the block that says so
			return r.state.ForwardSent(ctx, f.Job, job.Digest{}, block)
		}
	case err == nil && !f.Verified && f.Attempts+1 >= unverifiedTries:
		return r.state.FailForward(ctx, f, cause.Error())
	}
	return r.state.PutOffForward(ctx, f, cause.Error(), r.dueAfter(f.Attempts))
}

// AddForward checks a requester's signed release against the chain and queues it. Whoever sends it first earns the tip;
// sending it again is no error.
func (r *Relayer) AddForward(ctx context.Context, id job.ID, f job.ForwardRequest) (job.ForwardResponse, error) {
	stored, err := r.state.Forward(ctx, id)
	if err != nil && !errors.Is(err, state.ErrNotFound) {
		return job.ForwardResponse{}, err
	}
	if err == nil && (stored.State == state.Sent || stored.State == state.Final) {
		return job.ForwardResponse{State: stored.State, Tx: stored.Tx}, nil
	}
	if err := r.checkBytes(id, f); err != nil {
		return job.ForwardResponse{}, fmt.Errorf("forward of job %s: %w", id, err)
	}
	verified, err := r.checkForward(ctx, id, f)
	if err != nil {
		return job.ForwardResponse{}, fmt.Errorf("forward of job %s: %w", id, err)
	}
	if err := r.state.AddForward(ctx, f, verified, r.Now()); err != nil {
		return job.ForwardResponse{}, err
	}
	r.wake()
	return job.ForwardResponse{State: state.Queued}, nil
}

// checkBytes is what can be checked without asking the chain.
func (r *Relayer) checkBytes(id job.ID, f job.ForwardRequest) error {
	switch {
	case f.Message.Job != id:
		return job.Errorf(job.KindInvalid, "the message is about job %s", f.Message.Job)
	case len(f.Activation) == 0 || len(f.Signature) == 0:
		return job.Errorf(job.KindInvalid, "activation or signature is empty")
	case len(f.Activation) > maxActivation:
		return job.Errorf(job.KindTooLarge, "activation of %d bytes, limit %d", len(f.Activation), maxActivation)
	case len(f.Signature) > maxSignature:
		return job.Errorf(job.KindTooLarge, "signature of %d bytes, limit %d", len(f.Signature), maxSignature)
	case job.Keccak(f.Activation) != f.Message.Activation:
		return job.Errorf(job.KindInvalid, "the activation's digest is not the signed one")
	case f.Message.Deadline < r.Now():
		return job.Errorf(job.KindInvalid, "the signature's deadline %d has passed, now is %d", f.Message.Deadline, r.Now())
	}
	return nil
}

// checkForward compares the message with the job, and reports whether the requester's own key signed it.
func (r *Relayer) checkForward(ctx context.Context, id job.ID, f job.ForwardRequest) (verified bool, err error) {
	record, err := r.chain.Job(ctx, id)
	if err != nil {
		return false, job.Errorf(job.KindUnavailable, "read record: %w", err)
	}
	switch {
	case record.Status == job.None:
		return false, job.Errorf(job.KindNotFound, "the job does not exist on this chain")
	case record.Status != job.Evaluated || record.Late:
		return false, job.Errorf(job.KindInvalid, "the job is %s (late: %t)", record.Status, record.Late)
	case record.Digest != job.Result(f.Message.Output, f.Message.CreatorKey):
		return false, job.Errorf(job.KindInvalid, "the message names another output or key than the job")
	}
	return r.checkSigner(ctx, f, record)
}

// checkSigner refuses what the requester did not sign, by its own key or, where it is a contract, by its own word
// (EIP-1271). A contract may take its word back, so its signature never stands in the way of another, and is not called
// verified.
func (r *Relayer) checkSigner(ctx context.Context, f job.ForwardRequest, record job.Record) (verified bool, err error) {
	digest := f.Message.SigningHash(r.cfg.Deployment.Domain())
	signer, err := job.Recover(digest, f.Signature)
	if err == nil && signer == record.Requester {
		return true, nil
	}
	signed, asked := r.chain.SignedBy(ctx, record.Requester, digest, f.Signature)
	switch {
	case asked != nil:
		return false, job.Errorf(job.KindUnavailable, "ask the requester's contract: %w", asked)
	case signed:
		return false, nil
	case err != nil:
		return false, job.Errorf(job.KindForbidden, "read signature: %w", err)
	}
	return false, job.Errorf(job.KindForbidden, "signed by %s, the requester is %s", signer, record.Requester)
}
