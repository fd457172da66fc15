package enclave

import (
	"context"
	"fmt"
	"sync"

	"github.com/ipfs/go-cid"

	"github.com/encrypted-compute/encrypted-compute/internal/seal"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// store is where blocks come from; nothing is put (an ipfs.Store).
type store interface {
	Get(ctx context.Context, c cid.Cid) ([]byte, error)
	Put(ctx context.Context, c cid.Cid, block []byte) error
}

// quoter makes quotes of the hardware that the enclave runs on.
type quoter interface {
	Quote(ctx context.Context, reportData [64]byte) ([]byte, error)
}

// Service is one enclave: a sealing key that its app's replicas share, a signing key of its own, one evaluation at a
// time. It is safe for concurrent use.
type Service struct {
	cfg     Config
	store   store
	quoter  quoter
	sealing *seal.PrivateKey
	signer  *job.SigningKey
	self    job.Digest // digest of the sealing key
	heads   *heads     // touched by Run's goroutine alone
	queue   chan *call

	mu      sync.Mutex
	stopped bool
	calls   map[job.Digest]*call // under way or waiting
	results *results
}

// New returns a service that fetches from store, has quotes made by quoter and opens what is sealed to sealing.
// Its signing key is made here and cannot be read out.
func New(store store, quoter quoter, sealing *seal.PrivateKey, cfg Config) (*Service, error) {
	if err := cfg.Check(); err != nil {
		return nil, err
	}
	signer, err := job.NewSigningKey()
	if err != nil {
		return nil, err
	}
	cfg = cfg.withDefaults()
	return &Service{
		cfg: cfg, store: store, quoter: quoter, sealing: sealing, signer: signer, self: sealing.Public().Digest(),
		heads: newHeads(cfg.Heads, cfg.Memory), queue: make(chan *call, cfg.Queue),
		calls: make(map[job.Digest]*call), results: newResults(cfg.Results),
	}, nil
}

// Identity returns what the enclave says about itself.
func (s *Service) Identity() job.EnclaveIdentity {
	return job.EnclaveIdentity{
		Signer: s.signer.Address(), Operator: s.cfg.Operator, SealingKey: s.sealing.Public().Bytes(),
		Measurement: s.cfg.Measurement, Root: s.cfg.Root,
	}
}

// Enrol returns a quote that enrols the signing key with the registry of the request. How long it holds is said by the
// collateral to it.
func (s *Service) Enrol(ctx context.Context, r job.EnrolmentRequest) (job.EnrolmentQuote, error) {
	if r.ChainID == 0 || r.Registry.IsZero() || r.BlockHash.IsZero() {
		return job.EnrolmentQuote{}, job.Errorf(job.KindInvalid, "enrol: chain %d, registry %v, block %v: a field is missing",
			r.ChainID, r.Registry, r.BlockHash)
	}
	e := job.Enrolment{
		Signer: s.signer.Address(), Operator: s.cfg.Operator, BlockNumber: r.BlockNumber, BlockHash: r.BlockHash,
		SealingKey: s.sealing.Public().Bytes(),
	}
	quote, err := s.quoter.Quote(ctx, e.ReportData(r.ChainID, r.Registry))
	if err != nil {
		return job.EnrolmentQuote{}, job.NewError(job.KindUnavailable, fmt.Errorf("enrol: %w", err))
	}
	return job.EnrolmentQuote{Enrolment: e, Quote: quote}, nil
}
