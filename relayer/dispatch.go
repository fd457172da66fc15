package relayer

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"sync/atomic"
	"time"

	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/relayer/state"
)

// dispatcher keeps one enclave busy: one call in flight.
type dispatcher struct {
	r       *Relayer
	enclave Enclave
	// identity is that of the enclave when it was last seen enrolled; key is the digest of its sealing key and measurement
	// what its quote said, both by the registry. The enrolment is good until renewAt, and looked at again at lookAt. Only
	// the dispatcher's own lane touches them.
	identity         job.EnclaveIdentity
	key, measurement job.Digest
	renewAt, lookAt  uint64
	// failures and due put off the next look at an enclave that could not be enrolled.
	failures int
	due      uint64
	// signer is identity's, for whoever learns that it is dead; doubted asks for another look.
	signer  atomic.Pointer[job.Address]
	doubted atomic.Bool
}

// waiting says that no enclave was asked, or that it was not its fault: the job waits without a strike.
type waiting struct{ error }

func (w waiting) Unwrap() error { return w.error }

// next evaluates the job that waits longest for this enclave.
func (d *dispatcher) next(ctx context.Context) (bool, error) {
	if !d.ready(ctx) {
		return false, nil
	}
	w, release, err := d.r.state.TakeQueued(ctx, d.key, d.measurement, d.r.Now())
	if errors.Is(err, state.ErrNotFound) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	defer release()
	start := time.Now()
	result, err := d.evaluate(ctx, w)
	if ctx.Err() != nil {
		return false, ctx.Err()
	}
	if err != nil {
		return true, d.failed(ctx, w, err)
	}
	if err := d.r.state.SaveResult(ctx, w.ID, result, d.r.Now()); err != nil {
		return false, err
	}
	d.r.log.InfoContext(ctx, "evaluated", "job", w.ID, "enclave", d.identity.Signer, "dur", time.Since(start))
	release() // before the bell: whoever submits must find it free
	d.r.wake()
	return true, nil
}

// failed decides what becomes of a job that was not evaluated: it waits, has another try, or is given up.
func (d *dispatcher) failed(ctx context.Context, w state.Work, cause error) error {
	kind := job.KindOf(cause)
	log := d.r.log.With("job", w.ID, "kind", kind, "err", cause)
	due := d.r.dueAfter(w.Attempts)
	if errors.Is(cause, errNoGrant) {
		log.InfoContext(ctx, "job waits")
		return d.r.state.AwaitGrant(ctx, w.ID, due)
	}
	if errors.As(cause, new(waiting)) {
		log.InfoContext(ctx, "job waits")
		return d.r.state.PutOff(ctx, w.ID, cause.Error(), due)
	}
	d.doubted.Store(true) // it may have been restarted
	switch {
	case !kind.Retry():
		log.WarnContext(ctx, "job given up")
		return d.r.state.Fail(ctx, w.ID, cause.Error())
	case kind != job.KindInternal:
		log.WarnContext(ctx, "evaluation put off")
		return d.r.state.PutOff(ctx, w.ID, cause.Error(), due)
	case w.Strikes+1 >= d.r.cfg.MaxAttempts:
		log.WarnContext(ctx, "job given up", "attempts", w.Strikes+1)
		return d.r.state.Fail(ctx, w.ID, cause.Error())
	}
	log.WarnContext(ctx, "evaluation failed")
	return d.r.state.Strike(ctx, w.ID, cause.Error(), due)
}

// evaluate returns a signed evaluation whose output is pinned (before that, nobody hears of it), or a signed refusal.
func (d *dispatcher) evaluate(ctx context.Context, w state.Work) (job.EvaluateResult, error) {
	q, err := d.prepare(ctx, w)
	if err != nil {
		return job.EvaluateResult{}, err
	}
	result, err := d.call(ctx, w, q.request)
	if err != nil {
		return result, err
	}
	if err := d.check(w, q, result); err != nil {
		return result, job.NewError(job.KindInternal, fmt.Errorf("enclave %s: %w", d.identity.Signer, err))
	}
	if result.Unfit != nil {
		return result, nil
	}
	_, err = d.r.blocks.Keep(ctx, bytes.NewReader(result.Output), outputReason(w.ID), w.Deadline+slack)
	if err != nil {
		return result, waiting{job.Errorf(job.KindUnavailable, "pin output: %w", err)}
	}
	return result, nil
}

// errOverrun says that the enclave did not answer in time.
var errOverrun = errors.New("the enclave did not answer in time")

// call asks the enclave, for as long as it may take and as somebody needs the answer.
func (d *dispatcher) call(ctx context.Context, w state.Work, request job.EvaluateRequest) (job.EvaluateResult, error) {
	flight, landed := d.r.flights.start(ctx, w.ID, w.Deadline)
	defer landed()
	limited, cancel := context.WithTimeoutCause(flight, d.r.cfg.CallTime, errOverrun)
	defer cancel()
	result, err := d.enclave.Evaluate(limited, request)
	switch {
	case err == nil:
		return result, nil
	case errors.Is(context.Cause(limited), errOverrun):
		return result, job.Errorf(job.KindInternal, "%w: %s", errOverrun, d.r.cfg.CallTime)
	case flight.Err() != nil:
		return result, waiting{errors.New("the job went on without this evaluation, or its deadline passed")}
	}
	return result, err
}
