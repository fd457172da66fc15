package relayer

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/relayer/state"
)

// dispatcher keeps one enclave busy: one call in flight.
type dispatcher struct {
	r       *Relayer
	enclave Enclave
	changed chan struct{}
	// enrolled is the signer that was last seen enrolled, and until when.
	enrolled job.EnclaveIdentity
	until    uint64
}

func (d *dispatcher) run(ctx context.Context) error {
	for {
		if err := wait(ctx, d.changed); err != nil {
			return err
		}
		if err := d.ensureEnrolled(ctx); err != nil {
			if ctx.Err() != nil {
				return ctx.Err()
			}
			d.r.log.WarnContext(ctx, "enclave not ready", "err", err)
			continue
		}
		for {
			worked, err := d.one(ctx)
			if err != nil {
				return err
			}
			if !worked {
				break
			}
		}
	}
}

// one evaluates the next queued job. Its error is the store's or the context's; an enclave's is kept with the job.
func (d *dispatcher) one(ctx context.Context) (bool, error) {
	w, err := d.r.state.Next(ctx, state.Queued, d.r.Now())
	if errors.Is(err, state.ErrNotFound) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	start := time.Now()
	if err := d.evaluate(ctx, w); err != nil {
		if ctx.Err() != nil {
			return false, ctx.Err()
		}
		d.r.log.WarnContext(ctx, "evaluation failed", "job", w.ID, "kind", job.KindOf(err), "err", err)
		return true, d.putOff(ctx, w, err)
	}
	d.r.log.InfoContext(ctx, "evaluated", "job", w.ID, "enclave", d.enrolled.Signer, "dur", time.Since(start))
	signal(d.r.changed)
	return true, nil
}

// putOff decides whether a failed evaluation is worth another try.
func (d *dispatcher) putOff(ctx context.Context, w state.Work, cause error) error {
	if !job.KindOf(cause).Retry() || w.Attempts+1 >= d.r.cfg.MaxAttempts {
		return d.r.state.Fail(ctx, w.ID, cause.Error())
	}
	d.until = 0 // look at the enclave again: it may have been restarted
	return d.r.state.Retry(ctx, w.ID, state.Queued, cause.Error(), d.r.retryAt(w.Attempts))
}

func (d *dispatcher) evaluate(ctx context.Context, w state.Work) error {
	request, err := d.request(ctx, w)
	if err != nil {
		return err
	}
	result, err := d.enclave.Evaluate(ctx, request)
	if err != nil {
		return err
	}
	if err := d.check(w, request, result); err != nil {
		return job.NewError(job.KindInternal, err)
	}
	// The output is pinned before anybody hears of it.
	kept, err := d.r.blocks.Keep(ctx, bytes.NewReader(result.Output), "output "+w.ID.String(), w.Deadline+slack)
	if err != nil {
		return job.Errorf(job.KindUnavailable, "pin output: %w", err)
	}
	if kept != result.Evaluation.Output {
		return job.Errorf(job.KindInternal, "the enclave signed output %s, its bytes are %s", result.Evaluation.Output.Digest, kept.Digest)
	}
	return d.r.state.SaveResult(ctx, w.ID, result)
}

func (d *dispatcher) request(ctx context.Context, w state.Work) (job.EvaluateRequest, error) {
	asked := w.Created.Created.Request
	version, err := d.r.chain.Version(ctx, asked.Model, asked.Version)
	if err != nil {
		return job.EvaluateRequest{}, job.Errorf(job.KindUnavailable, "read version: %w", err)
	}
	if int(asked.Cut) >= len(version.Cuts) {
		return job.EvaluateRequest{}, job.Errorf(job.KindInvalid, "version has %d cuts, the job asks for %d", len(version.Cuts), asked.Cut)
	}
	key := job.Keccak(d.enrolled.SealingKey)
	if key != asked.EnclaveKey {
		return job.EvaluateRequest{}, job.Errorf(job.KindNotFound, "the job is sealed to enclave key %s, ours is %s", asked.EnclaveKey, key)
	}
	head, err := d.r.state.SealedHead(ctx, asked.Model, asked.Version, asked.Cut, key)
	if err != nil {
		return job.EvaluateRequest{}, job.Errorf(job.KindNotFound, "head of model %d version %d cut %d: %w", asked.Model, asked.Version, asked.Cut, err)
	}
	deployment := d.r.cfg.Deployment
	return job.EvaluateRequest{
		ChainID: deployment.ChainID, Registry: deployment.Registry, Escrow: deployment.Escrow, Job: w.ID,
		VersionDigest: asked.VersionDigest, Cut: asked.Cut, Manifest: version.Manifest,
		Head: version.Cuts[asked.Cut].Head, SealedHead: head, EnclaveKey: asked.EnclaveKey, RequesterKey: asked.RequesterKey,
		Input: asked.Input, Keys: asked.Keys,
	}, nil
}

// check compares what the enclave signed with what was asked, so that no gas is spent on what the escrow would refuse.
func (d *dispatcher) check(w state.Work, request job.EvaluateRequest, result job.EvaluateResult) error {
	e := result.Evaluation
	if e.Job != w.ID || e.Manifest != request.Manifest.Digest || e.Head != request.Head || e.Cut != request.Cut ||
		e.RequesterKey != request.RequesterKey || e.Input != request.Input || e.Keys != request.Keys {
		return fmt.Errorf("the enclave signed another evaluation")
	}
	signer, err := job.Recover(e.SigningHash(d.r.cfg.Deployment.Domain()), result.Signature)
	if err != nil {
		return err
	}
	if signer != d.enrolled.Signer {
		return fmt.Errorf("signed by %s, the enrolled key is %s", signer, d.enrolled.Signer)
	}
	return nil
}
