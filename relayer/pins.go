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

func headReason(r job.Request) string              { return fmt.Sprintf("head %d/%d/%d", r.Model, r.Version, r.Cut) }
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

// pinNextModel looks at a model of which something changed: manifests and heads are kept while a version takes jobs or
// has live ones.
func (r *Relayer) pinNextModel(ctx context.Context) (bool, error) {
	w, err := r.state.NextModel(ctx, r.Now())
	if errors.Is(err, state.ErrNotFound) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	again, err := r.pinModel(ctx, w.Model)
	if ctx.Err() != nil {
		return false, ctx.Err()
	}
	if err != nil {
		r.log.WarnContext(ctx, "artefacts of a model not pinned", "model", w.Model, "err", err)
	}
	if err != nil || again {
		return true, r.state.PutOffModel(ctx, w, r.dueAfter(w.Attempts))
	}
	return true, r.state.ModelDone(ctx, w)
}

// pinModel reports whether a retired version still has live jobs, or a manifest has not come yet.
func (r *Relayer) pinModel(ctx context.Context, model uint64) (again bool, err error) {
	m, err := r.chain.Model(ctx, model)
	if err != nil {
		return false, err
	}
	for number := uint32(1); number <= m.Versions; number++ {
		v, err := r.chain.Version(ctx, model, number)
		if err != nil {
			return false, err
		}
		waits, err := r.pinVersion(ctx, v)
		if err != nil {
			return false, fmt.Errorf("version %d: %w", number, err)
		}
		again = again || waits
	}
	return again, nil
}

func (r *Relayer) pinVersion(ctx context.Context, v job.Version) (again bool, err error) {
	reason := manifestReason(versionOf(v.Model, v.Number))
	if !v.Retired {
		return false, r.pin(ctx, v.Manifest, reason, forever)
	}
	since := r.Now() - min(r.Now(), slack)
	if live, err := r.state.LiveJobs(ctx, v.Model, v.Number, since); err != nil || live > 0 {
		return live > 0, err
	}
	heads, err := r.state.SealedHeads(ctx, v.Model, v.Number)
	if err != nil {
		return false, err
	}
	for _, h := range heads {
		reason := headReason(job.Request{Model: h.Model, Version: h.Version, Cut: h.Cut})
		if err := r.blocks.Unpin(ctx, h.Head, reason); err != nil {
			return false, err
		}
	}
	return false, r.blocks.Unpin(ctx, v.Manifest, reason)
}
