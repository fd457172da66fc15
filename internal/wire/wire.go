// Package wire fits the chain adapter to the interfaces that the roles declare. Binaries and internal/devnet use it to
// put a role together; it decides nothing.
package wire

import (
	"context"
	"fmt"

	"github.com/encrypted-compute/encrypted-compute/chain"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// Reader is the chain as client, creator and relayer read it.
type Reader struct{ *chain.Client }

// Newest returns the number, hash and time of the newest block.
func (r Reader) Newest(ctx context.Context) (number uint64, hash job.Digest, now uint64, err error) {
	head, err := r.Head(ctx)
	return head.Number, head.Hash, head.Time, err
}

// Version returns a version by its number; 0 is the newest that is not retired.
func (r Reader) Version(ctx context.Context, model uint64, number uint32) (job.Version, error) {
	if number != 0 {
		return r.Client.Version(ctx, model, number)
	}
	m, err := r.Model(ctx, model)
	if err != nil {
		return job.Version{}, err
	}
	for number = m.Versions; number > 0; number-- {
		v, err := r.Client.Version(ctx, model, number)
		if err != nil || !v.Retired {
			return v, err
		}
	}
	return job.Version{}, fmt.Errorf("model %d has no version that takes jobs", model)
}
