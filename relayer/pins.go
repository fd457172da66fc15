package relayer

import (
	"context"
	"errors"
	"fmt"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/relayer/state"
)

const (
	// forever is the end of a pin that ends with its version, not with a time.
	forever = 1 << 62
	// slack is how long artefacts of a job are kept beyond its deadline, in seconds of chain time.
	slack = 24 * 3600
)

// Reasons to keep artefacts. A pin ends with its reason.

func inputReason(id job.ID) string              { return "input " + id.String() }
func outputReason(id job.ID) string             { return "output " + id.String() }
func keysReason(requesterKey job.Digest) string { return "keys " + requesterKey.String() }
func manifestReason(r job.Request) string       { return fmt.Sprintf("manifest %d/%d", r.Model, r.Version) }

func headReason(r job.Request) string { return fmt.Sprintf("head %d/%d/%d", r.Model, r.Version, r.Cut) }

func decoderReason(r job.Request) string {
	return fmt.Sprintf("decoder %d/%d/%d", r.Model, r.Version, r.Cut)
}

func versionOf(model uint64, n uint32) job.Request { return job.Request{Model: model, Version: n} }

// pinBatch makes durable what the batch's events promise to keep: each is idempotent.
func (r *Relayer) pinBatch(ctx context.Context, b job.Batch) error {
	for _, e := range b.Events {
		if err := r.pinEvent(ctx, e, b.Now); err != nil {
			return fmt.Errorf("%s of job %s: %w", e.Kind, e.Job, err)
		}
	}
	for _, h := range b.SealedHeads {
		reason := headReason(job.Request{Model: h.Model, Version: h.Version, Cut: h.Cut})
		if err := r.pin(ctx, h.Head, reason, forever); err != nil {
			return err
		}
	}
	return nil
}

func (r *Relayer) pinEvent(ctx context.Context, e job.Event, now uint64) error {
	switch {
	case e.Created != nil:
		request := e.Created.Request
		if err := r.pin(ctx, request.Input, inputReason(e.Job), e.Deadline+slack); err != nil {
			return err
		}
		return r.pin(ctx, request.Keys, keysReason(request.RequesterKey), now+r.cfg.KeysFor)
	case e.Evaluated != nil:
		return r.pin(ctx, e.Evaluated.Output, outputReason(e.Job), e.Deadline+slack)
	case e.Kind.Ended():
		return r.unpinJob(ctx, e.Job)
	}
	return nil
}

// pin keeps an artefact. One that is not here belongs to somebody else's relayer, or comes later: whoever needs it pins
// it then. One that cannot exist is the business of whoever named it.
func (r *Relayer) pin(ctx context.Context, a job.Artefact, reason string, until uint64) error {
	err := r.blocks.Pin(ctx, a, reason, until)
	if foreign(err) {
		r.log.InfoContext(ctx, "artefact not kept", "cid", a.Digest, "reason", reason, "err", err)
		return nil
	}
	return err
}

// foreign tells what strangers' artefacts cause from the disk's own errors.
func foreign(err error) bool {
	return errors.Is(err, ipfs.ErrNotFound) || errors.Is(err, ipfs.ErrProfile) || errors.Is(err, ipfs.ErrTooLarge)
}

func (r *Relayer) unpinJob(ctx context.Context, id job.ID) error {
	view, err := r.state.Job(ctx, id)
	if errors.Is(err, state.ErrNotFound) {
		return nil
	}
	if err != nil {
		return err
	}
	for _, e := range view.Events {
		if e.Created != nil {
			if err := r.blocks.Unpin(ctx, e.Created.Request.Input, inputReason(id)); err != nil {
				return err
			}
		}
		if e.Evaluated != nil {
			if err := r.blocks.Unpin(ctx, e.Evaluated.Output, outputReason(id)); err != nil {
				return err
			}
		}
	}
	return nil
}
