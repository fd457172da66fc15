package relayer

import (
	"context"
	"errors"
	"fmt"

	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/relayer/state"
)

// submitNext sends the signed evaluation that waits longest. It is tried until the job's deadline: the sender simulates
// before it pays.
func (r *Relayer) submitNext(ctx context.Context) (bool, error) {
	w, release, err := r.state.TakeEvaluated(ctx, r.Now())
	if errors.Is(err, state.ErrNotFound) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	defer release()
	receipt, err := r.submit(ctx, w)
	if err == nil {
		r.log.InfoContext(ctx, "evaluation submitted", "job", w.ID, "unfit", w.Result.Unfit != nil, "tx", receipt.Tx, "gas", receipt.GasUsed)
		return true, r.state.Submitted(ctx, w.ID, receipt.Block)
	}
	if lost := new(lostOutputError); errors.As(err, lost) {
		// The IPFS node lost it: the enclave still has it, or makes it again.
		r.log.WarnContext(ctx, "output lost", "job", w.ID, "err", err)
		return true, r.state.Requeue(ctx, w.ID, "output lost: "+err.Error(), r.dueAfter(w.Attempts))
	}
	if ctx.Err() != nil {
		return false, ctx.Err()
	}
	err = r.submitFailed(ctx, w, err)
	release()
	r.wake() // where it was queued again, a dispatcher may be waiting
	return true, err
}

// lostOutputError says that an output is not pinned any more.
type lostOutputError struct{ error }

// submit sends an evaluation whose output is still pinned, or a refusal, which has none.
func (r *Relayer) submit(ctx context.Context, w state.Work) (job.Receipt, error) {
	creatorKey := w.Created.Created.Request.CreatorKey
	if u := w.Result.Unfit; u != nil {
		key := fmt.Sprintf("unfit-%s-%d-%d", w.ID, u.Reason, w.Round)
		return r.sender.SubmitUnfit(ctx, key, *u, creatorKey, w.Result.Signature)
	}
	e := w.Result.Evaluation
	if err := r.blocks.Pin(ctx, e.Output, outputReason(w.ID), w.Deadline+slack); err != nil {
		return job.Receipt{}, lostOutputError{err}
	}
	key := fmt.Sprintf("evaluation-%s-%s-%d", w.ID, e.Output.Digest, w.Round)
	return r.sender.SubmitEvaluation(ctx, key, e, creatorKey, w.Result.Signature)
}

// submitFailed asks the chain what is left to do: nothing, another evaluation (the enclave's key died), or another try.
func (r *Relayer) submitFailed(ctx context.Context, w state.Work, cause error) error {
	r.log.WarnContext(ctx, "evaluation not submitted", "job", w.ID, "err", cause)
	due := r.dueAfter(w.Attempts)
	record, err := r.chain.Job(ctx, w.ID)
	if err == nil && record.Status > job.Created {
		if block, _, _, err := r.chain.Newest(ctx); err == nil { // not before the block that says so
			return r.state.Submitted(ctx, w.ID, block)
		}
		return r.state.PutOff(ctx, w.ID, cause.Error(), due)
	}
	signer, err := job.Recover(w.Result.SigningHash(r.cfg.Deployment.Domain()), w.Result.Signature)
	if err != nil {
		return r.state.Requeue(ctx, w.ID, cause.Error(), due)
	}
	if r.dead(ctx, signer) {
		r.doubt(signer)
		return r.state.Requeue(ctx, w.ID, cause.Error(), due)
	}
	return r.state.PutOff(ctx, w.ID, cause.Error(), due)
}

// dead reports whether the chain says that a signing key is not enrolled now.
func (r *Relayer) dead(ctx context.Context, signer job.Address) bool {
	record, err := r.chain.EnclaveOf(ctx, signer)
	if err != nil {
		return job.KindOf(err) == job.KindNotFound
	}
	return record.Invalidated || record.Expiry < r.Now()
}
