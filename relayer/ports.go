package relayer

import (
	"context"
	"io"

	"github.com/encrypted-compute/encrypted-compute/attest"
	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// Chain reads the contracts. Its errors carry a job.Kind: KindNotFound for what does not exist, KindUnavailable where
// the chain does not answer.
type Chain interface {
	Clock
	Registry
	// Job returns the escrow's record; an unknown job has status None.
	Job(ctx context.Context, id job.ID) (job.Record, error)
	// Bond returns an account's bond in a currency.
	Bond(ctx context.Context, account, currency job.Address) (job.Bond, error)
	// SignedBy reports whether a contract says that it signed a digest (EIP-1271); false for an account without code.
	SignedBy(ctx context.Context, account job.Address, digest job.Digest, signature []byte) (bool, error)
}

// Clock follows the chain.
type Clock interface {
	Watch(ctx context.Context, from job.Cursor, sink func(context.Context, job.Batch) error) error
	// Newest returns the number, hash and time of the newest block.
	Newest(ctx context.Context) (number uint64, hash job.Digest, now uint64, err error)
}

// Registry reads models and enclaves.
type Registry interface {
	Model(ctx context.Context, model uint64) (job.Model, error)
	Version(ctx context.Context, model uint64, version uint32) (job.Version, error)
	EnclaveOf(ctx context.Context, signer job.Address) (job.Enclave, error)
	// PlatformKnown says whether the chain has kept a platform's certificate.
	PlatformKnown(ctx context.Context, p attest.Platform) (bool, error)
}

// Sender is the relayer's account. Each call is idempotent by its key.
type Sender interface {
	Address() job.Address
	// Resume sees to the transactions that an earlier process left pending.
	Resume(ctx context.Context) error
	SubmitEvaluation(ctx context.Context, key string, e job.Evaluation, creatorKey job.Digest, signature []byte) (job.Receipt, error)
	SubmitUnfit(ctx context.Context, key string, u job.Unfit, creatorKey job.Digest, signature []byte) (job.Receipt, error)
	Forward(ctx context.Context, key string, f job.ForwardRequest) (job.Receipt, error)
	// RegisterCollateral sends what the chain lacks, or has in an older version.
	RegisterCollateral(ctx context.Context, key string, r attest.Registration) error
	// Enrol and Renew take compact quotes.
	Enrol(ctx context.Context, key string, e job.Enrolment, quote []byte) (job.Receipt, error)
	Renew(ctx context.Context, key string, e job.Enrolment, quote []byte) (job.Receipt, error)
}

// Collateral asks Intel's provisioning service, or a cache of it, what it says of a raw quote's platform.
type Collateral interface {
	Collateral(ctx context.Context, quote []byte) (job.Collateral, error)
}

// Enclave is one attested process.
type Enclave interface {
	Identity(ctx context.Context) (job.EnclaveIdentity, error)
	Enrol(ctx context.Context, r job.EnrolmentRequest) (job.EnrolmentQuote, error)
	Evaluate(ctx context.Context, r job.EvaluateRequest) (job.EvaluateResult, error)
}

// Blocks is the relayer's IPFS node. Its errors wrap those of package ipfs.
type Blocks interface {
	ipfs.Store
	Keep(ctx context.Context, r io.Reader, reason string, until uint64) (job.Artefact, error)
	Pin(ctx context.Context, a job.Artefact, reason string, until uint64) error
	Unpin(ctx context.Context, a job.Artefact, reason string) error
}
