package creator

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"math/big"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// ErrNotFound is what a Store returns for a name that it does not hold.
var ErrNotFound = errors.New("not found")

// Chain reads the contracts.
type Chain interface {
	Now(ctx context.Context) (uint64, error)
	Version(ctx context.Context, model uint64, version uint32) (job.Version, error)
	SealedHeads(ctx context.Context, model uint64, version uint32, cut uint8) ([]job.SealedHead, error)
	EnclaveOf(ctx context.Context, signer job.Address) (job.Enclave, error)
	Job(ctx context.Context, id job.ID) (job.Record, error)
	// Credit is in the smallest unit of a currency; the zero address is the native coin.
	Credit(ctx context.Context, account, currency job.Address) (*big.Int, error)
	// FreeBond is what an account has left for further jobs.
	FreeBond(ctx context.Context, account, currency job.Address) (*big.Int, error)
}

// Wallet is the creator's account. Each call is idempotent by its key.
type Wallet interface {
	Address() job.Address
	Register(ctx context.Context, key, name string, sealingKey []byte) (uint64, job.Receipt, error)
	Publish(ctx context.Context, key string, model uint64, m job.Artefact, currency job.Address,
		cuts []job.Cut) (uint32, job.Receipt, error)
	SetSealingKey(ctx context.Context, key string, model uint64, sealingKey []byte) (job.Receipt, error)
	AnnounceHead(ctx context.Context, key string, head job.SealedHead) (job.Receipt, error)
	Deliver(ctx context.Context, key string, id job.ID, answer []byte) (job.Receipt, error)
	Reject(ctx context.Context, key string, id job.ID, reason uint8) (job.Receipt, error)
	Settle(ctx context.Context, key string, ids []job.ID) (job.Receipt, error)
	Withdraw(ctx context.Context, key string, currency, to job.Address) (job.Receipt, error)
}

// GrantTaker is a relayer that may have jobs evaluated.
type GrantTaker interface {
	Grant(ctx context.Context, id job.ID, g job.GrantRequest) (job.GrantResponse, error)
}

// Relayer carries bytes and knows enclaves' quotes. Nothing it says is believed without a check.
type Relayer interface {
	GrantTaker
	Blocks() ipfs.Store
	Upload(ctx context.Context, a job.Artefact, open func() (io.ReadCloser, error), progress func(done, total int64)) error
	Enclaves(ctx context.Context) ([]job.EnclaveView, error)
}

// Store keeps the creator's private state, durable and atomic.
type Store interface {
	Open(ctx context.Context, name string) (io.ReadCloser, error)
	Write(ctx context.Context, name string, fill func(io.Writer) error) error
	List(ctx context.Context, prefix string) ([]string, error)
	Remove(ctx context.Context, name string) error
	Lock(ctx context.Context) (unlock func(), err error)
	Wrap(secret []byte) ([]byte, error)
	Unwrap(wrapped []byte) ([]byte, error)
}

// Config of a creator.
type Config struct {
	Deployment job.Deployment
	// AllowDevelopment permits enclaves under the development root: anybody can forge their quotes.
	AllowDevelopment bool
	// WithdrawAbove: the daemon withdraws credit once it reaches this many wei; nil or 0 means never.
	WithdrawAbove *big.Int
	// Limits of the jobs that are granted.
	Limits Limits
	// GrantTakers are further relayers that every grant is sent to.
	GrantTakers []GrantTaker
}

// Creator publishes models and serves tails for one account.
type Creator struct {
	cfg     Config
	chain   Chain
	wallet  Wallet
	relayer Relayer
	store   Store
	log     *slog.Logger
	// unsealed: enclaves may have enrolled that hold no heads yet. Serve's goroutine alone uses it.
	unsealed bool
	// pinned are the pins of the last batch, counted and postings what grant keeps; the same goroutine uses them.
	pinned   []job.Digest
	counted  []counted
	postings map[job.ID][]posting
}

// New checks the configuration and returns a creator.
func New(cfg Config, chain Chain, wallet Wallet, relayer Relayer, store Store, log *slog.Logger) (*Creator, error) {
	if cfg.Deployment.ChainID == 0 || cfg.Deployment.Escrow.IsZero() || cfg.Deployment.Registry.IsZero() {
		return nil, errors.New("creator: the deployment names no chain, escrow or registry")
	}
	if err := cfg.Limits.check(); err != nil {
		return nil, err
	}
	cfg.Limits = cfg.Limits.withDefaults()
	return &Creator{cfg: cfg, chain: chain, wallet: wallet, relayer: relayer, store: store, log: log, unsealed: true}, nil
}
