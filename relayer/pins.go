package relayer

import (
	"context"
	"errors"
	"fmt"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// forever is the end of a pin that ends with its version, not with a time.
const forever = 1 << 62

// slack is how long artefacts of a job are kept beyond its deadline, in seconds of chain time.
const slack = 24 * 3600

// pinBatch makes durable what the batch's events promise to keep: each is idempotent.
func (r *Relayer) pinBatch(ctx context.Context, b job.Batch) error {
	for _, e := range b.Events {
		if err := r.pinEvent(ctx, e, b.Now); err != nil {
			return fmt.Errorf("%s of job %s: %w", e.Kind, e.Job, err)
		}
	}
	for _, h := range b.SealedHeads {
		if err := r.pin(ctx, h.Head, fmt.Sprintf("head %d/%d/%d", h.Model, h.Version, h.Cut), forever); err != nil {
			return err
		}
	}
	for _, model := range b.Models {
		if err := r.pinManifests(ctx, model); err != nil {
			return fmt.Errorf("model %d: %w", model, err)
		}
	}
	return nil
}

func (r *Relayer) pinEvent(ctx context.Context, e job.Event, now uint64) error {
	switch {
	case e.Created != nil:
		request := e.Created.Request
		if err := r.pin(ctx, request.Input, "input "+e.Job.String(), e.Deadline+slack); err != nil {
			return err
		}
		return r.pin(ctx, request.Keys, "keys "+request.RequesterKey.String(), now+r.cfg.KeysFor)
	case e.Evaluated != nil:
		return r.pin(ctx, e.Evaluated.Output, "output "+e.Job.String(), e.Deadline+slack)
	case e.Kind.Ended():
		return r.unpinJob(ctx, e.Job)
	}
	return nil
}

// pin keeps an artefact. One that is not here belongs to somebody else's relayer and is none of our business.
func (r *Relayer) pin(ctx context.Context, a job.Artefact, reason string, until uint64) error {
	err := r.blocks.Pin(ctx, a, reason, until)
	if errors.Is(err, ipfs.ErrNotFound) || errors.Is(err, ipfs.ErrProfile) {
		r.log.WarnContext(ctx, "artefact not here", "cid", a.Digest, "reason", reason, "err", err)
		return nil
	}
	return err
}

func (r *Relayer) unpinJob(ctx context.Context, id job.ID) error {
	view, err := r.state.Job(ctx, id)
	if err != nil {
		return nil //nolint:nilerr // not one of ours
	}
	for _, e := range view.Events {
		if e.Created != nil {
			if err := r.blocks.Unpin(ctx, e.Created.Request.Input, "input "+id.String()); err != nil {
				return err
			}
		}
		if e.Evaluated != nil {
			if err := r.blocks.Unpin(ctx, e.Evaluated.Output, "output "+id.String()); err != nil {
				return err
			}
		}
	}
	return nil
}

// pinManifests keeps the manifests of a model's live versions.
func (r *Relayer) pinManifests(ctx context.Context, model uint64) error {
	newest, err := r.chain.Version(ctx, model, 0)
	if err != nil {
		return nil //nolint:nilerr // registered, nothing published yet
	}
	for number := uint32(1); number <= newest.Number; number++ {
		v, err := r.chain.Version(ctx, model, number)
		if err != nil {
			return err
		}
		reason := fmt.Sprintf("manifest %d/%d", model, number)
		if v.Retired {
			err = r.blocks.Unpin(ctx, v.Manifest, reason)
		} else {
			err = r.pin(ctx, v.Manifest, reason, forever)
		}
		if err != nil {
			return err
		}
	}
	return nil
}
