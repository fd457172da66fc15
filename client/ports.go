package client

import (
	"context"
	"errors"
	"io"
	"math/big"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// ErrNotFound is what a Store returns for a name that it does not hold.
var ErrNotFound = errors.New("not found")

// Chain reads the contracts, at the newest block.
type Chain interface {
	// Now is the timestamp of the newest block: the only clock of the protocol.
	Now(ctx context.Context) (uint64, error)
	// Newest returns the number, hash and time of the newest block.
	Newest(ctx context.Context) (number uint64, hash job.Digest, now uint64, err error)
	Version(ctx context.Context, model uint64, version uint32) (job.Version, error)
	Offer(ctx context.Context, model uint64, version uint32, cut uint8) (job.Offer, error)
	SealingKey(ctx context.Context, model uint64) ([]byte, error)
	SealedHeads(ctx context.Context, model uint64, version uint32, cut uint8) ([]job.SealedHead, error)
	EnclaveOf(ctx context.Context, signer job.Address) (job.Enclave, error)
	Job(ctx context.Context, id job.ID) (job.Record, error)
	// FreeBond is what an account has promised and not announced to take back, in a currency.
	FreeBond(ctx context.Context, account, currency job.Address) (*big.Int, error)
	// History returns the logs of one job up to the newest block, oldest first.
	History(ctx context.Context, id job.ID) ([]job.Event, error)
}

// Wallet is the requester's account. Each call is idempotent by its key: a repeated call returns the first receipt.
type Wallet interface {
	Address() job.Address
	// CreateJob pays in the version's currency; the zero address is the native coin.
	CreateJob(ctx context.Context, key string, r job.Request, currency job.Address, price *big.Int) (job.Receipt, error)
	Forward(ctx context.Context, key string, f job.ForwardRequest) (job.Receipt, error)
	Accept(ctx context.Context, key string, id job.ID) (job.Receipt, error)
	Refund(ctx context.Context, key string, ids []job.ID) (job.Receipt, error)
	// SignForward signs without gas.
	SignForward(ctx context.Context, f job.Forward, d job.Domain) ([]byte, error)
}

// Relayer carries bytes. Nothing it says is believed without a check.
type Relayer interface {
	// Blocks reads content-addressed blocks; the client verifies each.
	Blocks() ipfs.Store
	// Upload brings an artefact to the relayer's store, resuming where an earlier attempt stopped.
	Upload(ctx context.Context, a job.Artefact, open func() (io.ReadCloser, error), progress func(done, total int64)) error
	Enclaves(ctx context.Context) ([]job.EnclaveView, error)
	Forward(ctx context.Context, id job.ID, f job.ForwardRequest) (job.ForwardResponse, error)
}

// Store keeps the requester's state: durable, private, one writer at a time.
type Store interface {
	// Open reads a file; ErrNotFound if there is none.
	Open(ctx context.Context, name string) (io.ReadCloser, error)
	// Write replaces a file atomically and durably with what fill writes; nothing changes if fill fails.
	Write(ctx context.Context, name string, fill func(io.Writer) error) error
	List(ctx context.Context, prefix string) ([]string, error)
	Remove(ctx context.Context, name string) error
	// Lock excludes every other process and tab until unlock is called.
	Lock(ctx context.Context) (unlock func(), err error)
	// Wrap encrypts a secret under the device's key; Unwrap reverses it.
	Wrap(secret []byte) ([]byte, error)
	Unwrap(wrapped []byte) ([]byte, error)
}

// Progress hears how far a step has come; total 0 means unknown. nil hears nothing.
type Progress func(step string, done, total int64)

func (p Progress) orSilent() Progress {
	if p == nil {
		return func(string, int64, int64) {}
	}
	return p
}
