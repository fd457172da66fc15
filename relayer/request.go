package relayer

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/relayer/state"
)

// question is what an enclave is asked, and what the escrow will compare its answer with.
type question struct {
	request    job.EvaluateRequest
	parameters job.Digest
	version    job.Version
}

// prepare makes sure that an evaluation is still wanted and that everything for it is here, before it takes an
// enclave's time.
func (d *dispatcher) prepare(ctx context.Context, w state.Work) (q question, err error) {
	record, err := d.r.chain.Job(ctx, w.ID)
	if err != nil {
		return q, waiting{fmt.Errorf("read record: %w", err)}
	}
	if record.Status != job.Created || record.Late {
		return q, waiting{fmt.Errorf("the chain says that the job is %s (late: %t)", record.Status, record.Late)}
	}
	if q, err = d.question(ctx, w); err != nil {
		return q, err
	}
	r := q.request
	for _, part := range []struct {
		what, reason string
		artefact     job.Artefact
		until        uint64
	}{
		{"manifest", manifestReason(w.Created.Created.Request), r.Manifest, forever},
		{"sealed head", headReason(w.Created.Created.Request), r.SealedHead, forever},
		{"input", inputReason(w.ID), r.Input, w.Deadline + slack},
		{"keys", keysReason(r.RequesterKey), r.Keys, d.r.Now() + d.r.cfg.KeysFor},
	} {
		if err := d.r.blocks.Pin(ctx, part.artefact, part.reason, part.until); err != nil {
			return q, missing(part.what, err)
		}
	}
	if err := d.granted(ctx, w, q.version); err != nil {
		return q, err
	}
	return q, d.bonded(ctx, record)
}

// bonded makes sure that the creator's free bond covers the job: the escrow would not take its evaluation.
func (d *dispatcher) bonded(ctx context.Context, record job.Record) error {
	if record.Bond == nil || record.Bond.Sign() == 0 {
		return nil
	}
	bond, err := d.r.chain.Bond(ctx, record.Payee, record.Currency)
	if err != nil {
		return waiting{fmt.Errorf("read bond: %w", err)}
	}
	if bond.Free.Cmp(record.Bond) < 0 {
		return waiting{fmt.Errorf("the creator's free bond is %s, the job asks for %s", bond.Free, record.Bond)}
	}
	return nil
}

// missing says what it means for a job that an artefact could not be pinned.
func missing(what string, err error) error {
	if foreign(err) && !errors.Is(err, ipfs.ErrNotFound) {
		return job.Errorf(job.KindInvalid, "%s: %w", what, err)
	}
	return waiting{fmt.Errorf("%s: %w", what, err)}
}

func (d *dispatcher) question(ctx context.Context, w state.Work) (q question, err error) {
	asked := w.Created.Created.Request
	version, err := d.r.chain.Version(ctx, asked.Model, asked.Version)
	if err != nil {
		return q, waiting{fmt.Errorf("read version %d of model %d: %w", asked.Version, asked.Model, err)}
	}
	if int(asked.Cut) >= len(version.Cuts) {
		return q, job.Errorf(job.KindInvalid, "the version has %d cuts, the job asks for %d", len(version.Cuts), asked.Cut)
	}
	head, err := d.r.state.SealedHead(ctx, asked.Model, asked.Version, asked.Cut, d.key)
	if err != nil {
		return q, waiting{fmt.Errorf("head of model %d version %d cut %d for enclave key %s: %w",
			asked.Model, asked.Version, asked.Cut, d.key, err)}
	}
	deployment, cut := d.r.cfg.Deployment, version.Cuts[asked.Cut]
	return question{job.EvaluateRequest{
		ChainID: deployment.ChainID, Registry: deployment.Registry, Escrow: deployment.Escrow, Job: w.ID,
		VersionDigest: asked.VersionDigest, Cut: asked.Cut, Manifest: version.Manifest,
		Head: cut.Head, SealedHead: head, EnclaveKey: asked.EnclaveKey, RequesterKey: asked.RequesterKey,
		Input: asked.Input, Keys: asked.Keys, Grant: w.Grant,
	}, cut.Parameters, version}, nil
}

// check compares what the enclave signed with what was asked and with the bytes that it sent, so that no gas is spent
// on what the escrow would refuse and nothing is pinned that nobody signed.
func (d *dispatcher) check(w state.Work, q question, result job.EvaluateResult) error {
	r, e := q.request, result.Evaluation
	want := job.Evaluation{
		Job: w.ID, Version: r.VersionDigest, Manifest: r.Manifest.Digest, Head: r.Head, Cut: r.Cut, Parameters: q.parameters,
		RequesterKey: r.RequesterKey, Input: r.Input, Keys: r.Keys, Output: e.Output, Operator: d.identity.Operator,
	}
	if result.Unfit != nil {
		want.Output = job.Artefact{}
		if *result.Unfit != want.Unfit(result.Unfit.Reason) {
			return errors.New("it refused another job's artefacts than it was asked for")
		}
		return d.checkSigner(result)
	}
	if e != want {
		return errors.New("it signed another evaluation than it was asked for")
	}
	if err := d.checkSigner(result); err != nil {
		return err
	}
	sent, err := ipfs.Describe(bytes.NewReader(result.Output))
	if err != nil {
		return fmt.Errorf("read output: %w", err)
	}
	if sent != e.Output {
		return fmt.Errorf("it signed output %s of %d bytes and sent %s of %d", e.Output.Digest, e.Output.Size, sent.Digest, sent.Size)
	}
	return nil
}

// checkSigner makes sure that the enclave's enrolled key signed the result.
func (d *dispatcher) checkSigner(result job.EvaluateResult) error {
	signer, err := job.Recover(result.SigningHash(d.r.cfg.Deployment.Domain()), result.Signature)
	if err != nil {
		return fmt.Errorf("read signature: %w", err)
	}
	if signer != d.identity.Signer {
		return fmt.Errorf("signed by %s, the enrolled key is %s", signer, d.identity.Signer)
	}
	return nil
}
