package relayer

import (
	"context"
	"errors"
	"fmt"

	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/relayer/state"
)

// submitLoop sends signed evaluations and forwards, one transaction at a time.
func (r *Relayer) submitLoop(ctx context.Context) error {
	for {
		if err := wait(ctx, r.changed); err != nil {
			return err
		}
		for _, next := range []func(context.Context) (bool, error){r.submitNext, r.forwardNext} {
			for worked := true; worked; {
				var err error
				if worked, err = next(ctx); err != nil {
					return err
				}
			}
		}
	}
}

func (r *Relayer) submitNext(ctx context.Context) (bool, error) {
	w, err := r.state.Next(ctx, state.Evaluated, r.Now())
	if errors.Is(err, state.ErrNotFound) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	e := w.Result.Evaluation
	receipt, err := r.sender.SubmitEvaluation(ctx, fmt.Sprintf("evaluation-%s-%s", w.ID, e.Output.Digest), e, w.Result.Signature)
	if err == nil {
		r.log.InfoContext(ctx, "evaluation submitted", "job", w.ID, "tx", receipt.Tx, "gas", receipt.GasUsed)
		return true, r.state.Submitted(ctx, w.ID)
	}
	if ctx.Err() != nil {
		return false, ctx.Err()
	}
	return true, r.submitFailed(ctx, w, err)
}

// submitFailed asks the chain what is left to do: nothing, another evaluation (the enclave's key died), or another try.
func (r *Relayer) submitFailed(ctx context.Context, w state.Work, cause error) error {
	r.log.WarnContext(ctx, "evaluation not submitted", "job", w.ID, "err", cause)
	record, err := r.chain.Job(ctx, w.ID)
	if err == nil && record.Status != job.Created {
		return r.state.Submitted(ctx, w.ID)
	}
	stage := state.Evaluated
	if signer, err := job.Recover(w.Result.Evaluation.SigningHash(r.cfg.Deployment.Domain()), w.Result.Signature); err == nil {
		if record, err := r.chain.EnclaveOf(ctx, signer); err != nil || record.Invalidated || record.Expiry < r.Now() {
			stage = state.Queued
		}
	}
	if w.Attempts+1 >= r.cfg.MaxAttempts {
		return r.state.Fail(ctx, w.ID, cause.Error())
	}
	return r.state.Retry(ctx, w.ID, stage, cause.Error(), r.retryAt(w.Attempts))
}

func (r *Relayer) forwardNext(ctx context.Context) (bool, error) {
	f, err := r.state.NextForward(ctx, r.Now())
	if errors.Is(err, state.ErrNotFound) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	receipt, err := r.sender.Forward(ctx, fmt.Sprintf("forward-%s-%s", f.Job, f.Request.Message.Activation), f.Request)
	if err == nil {
		r.log.InfoContext(ctx, "forwarded", "job", f.Job, "tx", receipt.Tx, "gas", receipt.GasUsed)
		return true, r.state.ForwardSent(ctx, f.Job, receipt.Tx)
	}
	if ctx.Err() != nil {
		return false, ctx.Err()
	}
	r.log.WarnContext(ctx, "forward not sent", "job", f.Job, "err", err)
	record, readErr := r.chain.Job(ctx, f.Job)
	if readErr == nil && record.Status != job.Evaluated {
		return true, r.state.ForwardSent(ctx, f.Job, job.Digest{})
	}
	return true, r.state.RetryForward(ctx, f.Job, err.Error(), r.retryAt(2))
}

// AddForward checks a requester's signed release against the chain and queues it. Whoever sends it first earns the tip;
// sending it again is no error.
func (r *Relayer) AddForward(ctx context.Context, id job.ID, f job.ForwardRequest) (job.ForwardResponse, error) {
	stored, err := r.state.Forward(ctx, id)
	if err == nil && stored.State != state.Failed {
		return job.ForwardResponse{State: stored.State, Tx: stored.Tx}, nil
	}
	if err != nil && !errors.Is(err, state.ErrNotFound) {
		return job.ForwardResponse{}, err
	}
	if err := r.checkForward(ctx, id, f); err != nil {
		return job.ForwardResponse{}, fmt.Errorf("forward of job %s: %w", id, err)
	}
	if err := r.state.AddForward(ctx, f); err != nil {
		return job.ForwardResponse{}, err
	}
	signal(r.changed)
	return job.ForwardResponse{State: state.Queued}, nil
}

// maxActivation is what the escrow takes, in bytes.
const maxActivation = 4096

func (r *Relayer) checkForward(ctx context.Context, id job.ID, f job.ForwardRequest) error {
	if f.Message.Job != id {
		return job.Errorf(job.KindInvalid, "the message is about job %s", f.Message.Job)
	}
	if len(f.Activation) == 0 || len(f.Activation) > maxActivation {
		return job.Errorf(job.KindTooLarge, "activation of %d bytes, limit %d", len(f.Activation), maxActivation)
	}
	if job.Keccak(f.Activation) != f.Message.Activation {
		return job.Errorf(job.KindInvalid, "the activation's digest is not the signed one")
	}
	record, err := r.chain.Job(ctx, id)
	if err != nil {
		return job.Errorf(job.KindNotFound, "read record: %w", err)
	}
	if record.Status != job.Evaluated || record.Late {
		return job.Errorf(job.KindInvalid, "the job is %s (late: %t)", record.Status, record.Late)
	}
	if record.Output != f.Message.Output || record.CreatorKey != f.Message.CreatorKey {
		return job.Errorf(job.KindInvalid, "the message names another output or key than the job")
	}
	return checkSigner(f, record, r.cfg.Deployment.Domain())
}

// checkSigner lets contract wallets (EIP-1271) through: their signatures only the chain can judge, and it is asked
// before any gas is spent.
func checkSigner(f job.ForwardRequest, record job.Record, d job.Domain) error {
	signer, err := job.Recover(f.Message.SigningHash(d), f.Signature)
	if err == nil && signer != record.Requester && len(f.Signature) == job.SignatureSize {
		return job.Errorf(job.KindForbidden, "signed by %s, the requester is %s", signer, record.Requester)
	}
	return nil
}
