package client

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"slices"

	"github.com/encrypted-compute/encrypted-compute/fhe"
	"github.com/encrypted-compute/encrypted-compute/internal/seal"
	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/manifest"
	"github.com/encrypted-compute/encrypted-compute/nn/obfuscate"
)

// Choice is what a user picks.
type Choice struct {
	Model uint64
	// Version 0 means the newest that is not retired.
	Version uint32
	Cut     uint8
	// Sigma 0 means the manifest's first noise level for the cut.
	Sigma float64
	// AllKeys asks for keys that serve every cut of the version that can share them, so that a later job at any of
	// these uploads its input alone.
	AllKeys bool
	// Measurement is the only code that may evaluate the job; zero for any that the registry enrols.
	Measurement job.Digest
}

// Terms is everything that a user agrees to by paying, checked against the chain and against this client's own rules.
type Terms struct {
	Model    uint64
	Number   uint32
	Cut      uint8
	Sigma    float64
	Offer    job.Offer
	Manifest *manifest.Manifest
	// Enclave is the one whose quote was verified and that holds a copy of the head.
	Enclave job.EnclaveView
	Price   *big.Int
	// AtRisk is what a withheld or useless output costs: evaluationFee + headFee.
	AtRisk *big.Int
	// LeakBits bounds what one release tells the creator.
	LeakBits float64
	// FloodingBits is s of one release alone.
	FloodingBits float64
	Development  bool
	// Measurement is the only code that may evaluate the job; zero for any that the registry enrols.
	Measurement job.Digest
	// FreeBond is what the creator's bond has for new jobs, nil where the cut promises none. Unbonded: it is less than the
	// cut promises, so that the job would wait for more, or be refunded whole.
	FreeBond *big.Int
	Unbonded bool

	artefact   job.Artefact // the manifest's, and its bytes
	encoded    []byte
	program    *fhe.Program
	lists      []*fhe.KeyList // of keys, of which any one serves
	keys       *fhe.KeyList   // what is asked for: a set of keys must cover it
	enclaveKey *seal.PublicKey
	creatorKey *seal.PublicKey
}

// CutTerms returns the manifest's words on the chosen cut.
func (t *Terms) CutTerms() manifest.Cut { return t.Manifest.Cuts[t.Cut] }

// Program is the public plan of the encrypted part.
func (t *Terms) Program() *fhe.Program { return t.program }

// NewKeys is the list of the keys that are made if no key set on this device has them all.
func (t *Terms) NewKeys() *fhe.KeyList { return t.keys }

func (t *Terms) release() obfuscate.Release {
	return obfuscate.Release{K: t.CutTerms().K, Radius: t.CutTerms().Radius, Sigma: t.Sigma}
}

// SigmaError says that a cut has no such noise level.
type SigmaError struct {
	Sigma float64
	// Have are the noise levels that the cut's tail was trained for, ascending.
	Have []float64
}

// Error implements error.
func (e *SigmaError) Error() string {
	return fmt.Sprintf("noise level %v: the tail was trained for %v", e.Sigma, e.Have)
}

func (t *Terms) sealing(d job.Domain, id job.ID) seal.Job {
	return seal.Job{Domain: d, ID: id, Version: t.Offer.VersionDigest, Cut: t.Cut}
}

// Terms reads what the chain offers, fetches and checks the manifest, and picks an enclave whose quote holds.
// Nothing is paid, made or stored.
func (c *Client) Terms(ctx context.Context, choice Choice) (*Terms, error) {
	version, err := c.version(ctx, choice)
	if err != nil {
		return nil, err
	}
	offer, err := c.chain.Offer(ctx, choice.Model, version.Number, choice.Cut)
	if err != nil {
		return nil, fmt.Errorf("read offer of model %d version %d cut %d: %w", choice.Model, version.Number, choice.Cut, err)
	}
	if offer.Manifest != version.Manifest.Digest || offer.VersionDigest != version.Digest {
		return nil, fmt.Errorf("model %d version %d: offer and version disagree", choice.Model, version.Number)
	}
	b, err := c.fetch(ctx, version.Manifest, manifest.MaxSize)
	if err != nil {
		return nil, fmt.Errorf("model %d version %d: fetch manifest: %w", choice.Model, version.Number, err)
	}
	m, err := decodeManifest(b)
	if err != nil {
		return nil, fmt.Errorf("model %d version %d: %w", choice.Model, version.Number, err)
	}
	t := &Terms{
		Model: choice.Model, Number: version.Number, Cut: choice.Cut, Offer: offer, Manifest: m,
		artefact: version.Manifest, encoded: b, Measurement: choice.Measurement,
	}
	if err := t.fill(choice); err != nil {
		return nil, fmt.Errorf("model %d version %d cut %d: %w", choice.Model, version.Number, choice.Cut, err)
	}
	if err := c.bonded(ctx, t); err != nil {
		return nil, err
	}
	if err := c.pickEnclave(ctx, t); err != nil {
		return nil, err
	}
	return t, c.pickCreatorKey(ctx, t)
}

// bonded reads how much of the creator's bond can back one more job now. Others may lock it before this one is evaluated;
// a job that finds too little waits for more, or is refunded whole.
func (c *Client) bonded(ctx context.Context, t *Terms) error {
	want := t.Offer.Cut.Bond
	if want == nil || want.Sign() == 0 {
		return nil
	}
	free, err := c.chain.FreeBond(ctx, t.Offer.Payee, t.Offer.Currency)
	if err != nil {
		return fmt.Errorf("read bond of creator %s: %w", t.Offer.Payee, err)
	}
	t.FreeBond, t.Unbonded = free, free.Cmp(want) < 0
	return nil
}

func (c *Client) version(ctx context.Context, choice Choice) (job.Version, error) {
	v, err := c.chain.Version(ctx, choice.Model, choice.Version)
	if err != nil {
		return v, fmt.Errorf("read model %d version %d: %w", choice.Model, choice.Version, err)
	}
	if v.Retired {
		return v, fmt.Errorf("model %d version %d is retired", choice.Model, v.Number)
	}
	return v, nil
}

// manifest returns the manifest of a stored job, which Start has kept and Terms has checked.
func (c *Client) manifest(ctx context.Context, a job.Artefact) (*manifest.Manifest, error) {
	b, err := readFile(ctx, c.store, manifestName(a.Digest), manifest.MaxSize)
	if err != nil {
		return nil, err
	}
	if have := manifest.Digest(b); have != a.Digest {
		return nil, fmt.Errorf("stored manifest is %s, want %s", have, a.Digest)
	}
	return decodeManifest(b)
}

func manifestName(digest job.Digest) string { return "manifests/" + digest.String() }

func decodeManifest(b []byte) (*manifest.Manifest, error) {
	m, err := manifest.Decode(b)
	if err != nil {
		return nil, err
	}
	return m, m.Check()
}

// fetch reads an artefact of at most limit bytes whole.
func (c *Client) fetch(ctx context.Context, a job.Artefact, limit int64) ([]byte, error) {
	if a.Size > uint64(limit) { //nolint:gosec // limits are positive
		return nil, fmt.Errorf("artefact %s: %d bytes, limit %d", a.Digest, a.Size, limit)
	}
	r, err := ipfs.Open(ctx, c.relayer.Blocks(), a)
	if err != nil {
		return nil, err
	}
	return io.ReadAll(r)
}

// fill derives the client's own view of the cut and compares it with the chain's.
func (t *Terms) fill(choice Choice) error {
	if int(t.Cut) >= len(t.Manifest.Cuts) {
		return fmt.Errorf("the manifest has %d cuts", len(t.Manifest.Cuts))
	}
	cut := t.CutTerms()
	if have := t.Manifest.ParametersDigest(int(t.Cut)); have != t.Offer.Cut.Parameters {
		return fmt.Errorf("parameters digest %s is not the chain's %s", have, t.Offer.Cut.Parameters)
	}
	if cut.PublicHead != t.Offer.Cut.PublicHead {
		return fmt.Errorf("the manifest says that the head is public: %t, the chain says %t", cut.PublicHead, t.Offer.Cut.PublicHead)
	}
	sigma := choice.Sigma
	if sigma == 0 {
		sigma = cut.Sigmas[0]
	}
	if !slices.Contains(cut.Sigmas, sigma) {
		return &SigmaError{Sigma: sigma, Have: cut.Sigmas}
	}
	program, err := fhe.Plan(cut.Shape, cut.Parameters)
	if err != nil {
		return err
	}
	t.program, t.Sigma = program, sigma
	if t.lists, err = t.Manifest.KeyLists(int(t.Cut)); err != nil {
		return err
	}
	t.keys = t.lists[0]
	if choice.AllKeys {
		t.keys = slices.MaxFunc(t.lists, func(a, b *fhe.KeyList) int { return cmp.Compare(a.Size(), b.Size()) })
	}
	t.Price = t.Offer.Cut.Prices.Total()
	t.AtRisk = new(big.Int).Add(t.Offer.Cut.Prices.EvaluationFee, t.Offer.Cut.Prices.HeadFee)
	t.LeakBits = obfuscate.Bits(cut.K, sigma)
	t.FloodingBits = obfuscate.Flooding([]obfuscate.Term{{K: cut.K, Radius: cut.Radius, Sigma: sigma, ErrorBound: cut.ErrorBound}})
	return t.release().Check()
}

// pickEnclave takes the first enclave that holds the head, is enrolled, and whose quote this client verified itself.
func (c *Client) pickEnclave(ctx context.Context, t *Terms) error {
	heads, err := c.chain.SealedHeads(ctx, t.Model, t.Number, t.Cut)
	if err != nil {
		return fmt.Errorf("read sealed heads: %w", err)
	}
	views, err := c.relayer.Enclaves(ctx)
	if err != nil {
		return fmt.Errorf("list enclaves: %w", err)
	}
	now, err := c.chain.Now(ctx)
	if err != nil {
		return fmt.Errorf("read chain time: %w", err)
	}
	problem := errors.New("no enclave holds this head")
	for _, view := range views {
		holds := slices.ContainsFunc(heads, func(h job.SealedHead) bool {
			return h.EnclaveKey == job.Keccak(view.Enrolment.SealingKey)
		})
		if !holds {
			continue
		}
		verified, err := c.verifyEnclave(ctx, view, now, now)
		if err == nil && !t.Measurement.IsZero() && verified.Enclave.Measurement != t.Measurement {
			err = fmt.Errorf("enclave %s runs %s, not the measurement that was asked for", verified.Enclave.Signer, verified.Enclave.Measurement)
		}
		if err != nil {
			problem = err
			continue
		}
		t.enclaveKey, err = seal.ParsePublicKey(verified.Enrolment.SealingKey)
		if err != nil {
			problem = err
			continue
		}
		t.Enclave, t.Development = verified, verified.Development
		return nil
	}
	return fmt.Errorf("model %d version %d cut %d: no usable enclave: %w", t.Model, t.Number, t.Cut, problem)
}

// pickCreatorKey checks the creator's announced key against the offer's digest.
func (c *Client) pickCreatorKey(ctx context.Context, t *Terms) error {
	b, err := c.chain.SealingKey(ctx, t.Model)
	if err != nil {
		return fmt.Errorf("read sealing key of model %d: %w", t.Model, err)
	}
	if job.Keccak(b) != t.Offer.CreatorKey {
		return fmt.Errorf("model %d: the announced sealing key is not the offer's", t.Model)
	}
	t.creatorKey, err = seal.ParsePublicKey(b)
	if err != nil {
		return fmt.Errorf("sealing key of model %d: %w", t.Model, err)
	}
	return nil
}
