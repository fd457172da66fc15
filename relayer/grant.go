package relayer

import (
	"context"
	"errors"
	"fmt"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/manifest"
	"github.com/encrypted-compute/encrypted-compute/relayer/state"
)

// States of a grant, as [job.GrantResponse] has them.
const (
	grantKept     = "kept"
	grantUnneeded = "unneeded"
)

// AddGrant checks a creator's permission to evaluate against the job and its manifest, keeps it, and has the job go on.
// Sending it again is no error. What it was signed for is the enclave's to judge; here only what could never count is
// refused, so that nobody's can take the place of the creator's.
func (r *Relayer) AddGrant(ctx context.Context, id job.ID, g job.GrantRequest) (job.GrantResponse, error) {
	state, err := r.addGrant(ctx, id, g)
	if err != nil {
		return job.GrantResponse{}, fmt.Errorf("grant for job %s: %w", id, err)
	}
	return job.GrantResponse{State: state}, nil
}

func (r *Relayer) addGrant(ctx context.Context, id job.ID, g job.GrantRequest) (string, error) {
	if g.Message.Job != id || len(g.Signature) != job.SignatureSize {
		return "", job.Errorf(job.KindInvalid, "the message is about job %s, its signature has %d bytes", g.Message.Job, len(g.Signature))
	}
	asked, open, err := r.state.Asked(ctx, id)
	if errors.Is(err, state.ErrNotFound) {
		return "", job.Errorf(job.KindNotFound, "the job has not been seen here yet")
	}
	if err != nil || !open {
		return grantUnneeded, err
	}
	v, err := r.chain.Version(ctx, asked.Model, asked.Version)
	if err != nil {
		return "", job.Errorf(job.KindUnavailable, "read version %d of model %d: %w", asked.Version, asked.Model, err)
	}
	if int(asked.Cut) >= len(v.Cuts) || g.Message != job.NewGrant(id, asked, v.Cuts[asked.Cut].Head) {
		return "", job.Errorf(job.KindInvalid, "the message is not about what the job asks for")
	}
	account, err := r.grantAccount(ctx, v, asked.Cut)
	if err != nil {
		return "", err
	}
	if account.IsZero() {
		return grantUnneeded, nil
	}
	signer, err := job.Recover(g.Message.SigningHash(r.cfg.Deployment.Domain()), g.Signature)
	if err != nil || signer != account {
		return "", job.Errorf(job.KindForbidden, "signed by %s, the manifest names %s", signer, account)
	}
	if err := r.state.AddGrant(ctx, g, r.Now()); err != nil {
		return "", err
	}
	r.log.InfoContext(ctx, "grant kept", "job", id)
	r.wake()
	return grantKept, nil
}

// grantAccount reads from a version's manifest whose grant an evaluation at a cut needs; zero where the head is public.
func (r *Relayer) grantAccount(ctx context.Context, v job.Version, cut uint8) (job.Address, error) {
	b, err := ipfs.ReadAll(ctx, r.blocks, v.Manifest, manifest.MaxSize)
	if err != nil {
		return job.Address{}, missing("manifest", err)
	}
	m, err := manifest.Decode(b)
	if err != nil {
		return job.Address{}, job.NewError(job.KindInvalid, err)
	}
	if int(cut) >= len(m.Cuts) {
		return job.Address{}, job.Errorf(job.KindInvalid, "the manifest has %d cuts, the job asks for %d", len(m.Cuts), cut)
	}
	account, err := m.GrantAccount(int(cut))
	if err != nil {
		return account, job.NewError(job.KindInvalid, err)
	}
	return account, nil
}

// errNoGrant says that the creator has not allowed an evaluation yet.
var errNoGrant = errors.New(job.WaitsForGrant)

// granted makes sure that an enclave will not refuse a job for want of a grant.
func (d *dispatcher) granted(ctx context.Context, w state.Work, v job.Version) error {
	if len(w.Grant) > 0 {
		return nil
	}
	account, err := d.r.grantAccount(ctx, v, w.Created.Created.Request.Cut)
	if err != nil || account.IsZero() {
		return err
	}
	return waiting{errNoGrant}
}
