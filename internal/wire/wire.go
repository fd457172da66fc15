// Package wire fits the chain adapter to the interfaces that the roles declare. Binaries and internal/devnet use it to
// put a role together; it decides nothing.
//
// Wrap a chain.Client in [Reader] and a relayer's store in [Outbox]. What always holds: a Reader's error carries the
// kind of package job that a role acts by.
package wire

import (
	"context"
	"errors"

	"github.com/encrypted-compute/encrypted-compute/chain"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// Reader is the chain as client, creator and relayer read it. What the contracts do not know is job.KindNotFound;
// an endpoint that does not answer is job.KindUnavailable.
type Reader struct{ *chain.Client }

// kind gives an error of the chain the kind that roles act by. A view function reverts for what does not exist.
func kind(err error) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, chain.ErrNotFound) || chain.Reverted(err):
		return job.NewError(job.KindNotFound, err)
	default:
		return job.NewError(job.KindUnavailable, err)
	}
}

// Job returns the escrow's record of a job.
func (r Reader) Job(ctx context.Context, id job.ID) (job.Record, error) {
	record, err := r.Client.Job(ctx, id)
	return record, kind(err)
}

// Models lists the repository.
func (r Reader) Models(ctx context.Context) ([]job.Model, error) {
	models, err := r.Client.Models(ctx)
	return models, kind(err)
}

// Model returns one entry of the repository.
func (r Reader) Model(ctx context.Context, id uint64) (job.Model, error) {
	m, err := r.Client.Model(ctx, id)
	return m, kind(err)
}

// EnclaveOf returns the registry's record of a signing key.
func (r Reader) EnclaveOf(ctx context.Context, signer job.Address) (job.Enclave, error) {
	e, err := r.Client.EnclaveOf(ctx, signer)
	return e, kind(err)
}

// Version returns a version by its number; 0 is the newest that is not retired.
func (r Reader) Version(ctx context.Context, model uint64, number uint32) (job.Version, error) {
	if number != 0 {
		v, err := r.Client.Version(ctx, model, number)
		return v, kind(err)
	}
	m, err := r.Model(ctx, model)
	if err != nil {
		return job.Version{}, err
	}
	for number = m.Versions; number > 0; number-- {
		v, err := r.Client.Version(ctx, model, number)
		if err != nil || !v.Retired {
			return v, kind(err)
		}
	}
	return job.Version{}, job.Errorf(job.KindNotFound, "model %d has no version that takes jobs", model)
}
