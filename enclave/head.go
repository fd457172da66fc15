package enclave

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"reflect"
	"slices"

	"github.com/encrypted-compute/encrypted-compute/fhe"
	"github.com/encrypted-compute/encrypted-compute/internal/seal"
	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/manifest"
	"github.com/encrypted-compute/encrypted-compute/nn"
)

// maxHeadPackage is job.MaxHeadSize with room for what a package says before its weights.
const maxHeadPackage = job.MaxHeadSize + 256

// terms is what a manifest says about one cut, checked.
type terms struct {
	manifest   job.Digest
	parameters job.Digest
	cut        manifest.Cut
	grant      job.Address // zero: the head is public
	program    *fhe.Program
	lists      []*fhe.KeyList // of keys, of which any one serves
}

// evaluator holds encoded weights until it is wiped.
type evaluator interface {
	Evaluate(ctx context.Context, keys *fhe.Keys, input *fhe.Input) ([]byte, fhe.Timings, error)
	Wipe()
}

// head is an opened head, ready to evaluate, with the digests of what it was made from. It is in memory only.
type head struct {
	terms
	digest    job.Digest
	evaluator evaluator
	memory    int64 // bytes, at most
}

// headKey is everything that opening a head depends on.
type headKey struct {
	chainID  uint64
	registry job.Address
	cut      uint8
	manifest job.Artefact
	head     job.Digest
	sealed   job.Artefact
}

func headKeyOf(r job.EvaluateRequest) headKey {
	return headKey{r.ChainID, r.Registry, r.Cut, r.Manifest, r.Head, r.SealedHead}
}

// heads keeps the heads that were used last, within a number and a bound on memory. It is not safe for concurrent use.
type heads struct {
	limit  int
	memory int64
	order  []headKey // the last is the newest
	byKey  map[headKey]*head
	used   int64
}

func newHeads(limit int, memory int64) *heads {
	return &heads{limit: limit, memory: memory, byKey: make(map[headKey]*head, limit)}
}

func (h *heads) get(key headKey) *head {
	found := h.byKey[key]
	if found != nil {
		h.put(key, found)
	}
	return found
}

// put makes v the newest, and wipes the oldest ones that no longer fit beside it.
func (h *heads) put(key headKey, v *head) {
	if old := h.byKey[key]; old != nil && old != v {
		old.evaluator.Wipe()
	}
	h.drop(key)
	for len(h.order) > 0 && (len(h.order) >= h.limit || h.used+v.memory > h.memory) {
		h.wipeOldest()
	}
	h.order = append(h.order, key)
	h.byKey[key] = v
	h.used += v.memory
}

// wipe forgets every head.
func (h *heads) wipe() {
	for len(h.order) > 0 {
		h.wipeOldest()
	}
}

func (h *heads) wipeOldest() {
	oldest := h.order[0]
	h.byKey[oldest].evaluator.Wipe()
	h.drop(oldest)
}

func (h *heads) drop(key headKey) {
	if v := h.byKey[key]; v != nil {
		h.used -= v.memory
		delete(h.byKey, key)
		h.order = slices.DeleteFunc(h.order, func(k headKey) bool { return k == key })
	}
}

// fetchTerms reads the manifest and refuses what is weak, does not exist or will not fit, before anything big is read.
func (s *Service) fetchTerms(ctx context.Context, r job.EvaluateRequest) (terms, error) {
	b, err := ipfs.ReadAll(ctx, s.store, r.Manifest, manifest.MaxSize)
	if err != nil {
		return terms{}, storeError("fetch manifest", err)
	}
	m, err := manifest.Decode(b)
	if err == nil {
		err = m.Check()
	}
	if err != nil {
		return terms{}, job.NewError(job.KindUnfit, err)
	}
	if int(r.Cut) >= len(m.Cuts) {
		return terms{}, job.Errorf(job.KindInvalid, "cut %d: the manifest has %d", r.Cut, len(m.Cuts))
	}
	t := terms{manifest: manifest.Digest(b), parameters: m.ParametersDigest(int(r.Cut)), cut: m.Cuts[r.Cut]}
	if t.grant, err = m.GrantAccount(int(r.Cut)); err != nil {
		return terms{}, job.NewError(job.KindUnfit, err)
	}
	if t.program, err = fhe.Plan(t.cut.Shape, t.cut.Parameters); err != nil {
		return terms{}, job.NewError(job.KindUnfit, fmt.Errorf("plan cut %d: %w", r.Cut, err))
	}
	if t.lists, err = m.KeyLists(int(r.Cut)); err != nil {
		return terms{}, job.NewError(job.KindUnfit, err)
	}
	return t, nil
}

// openHead fetches and opens the sealed head and makes it ready under its terms. What it refuses it explains in
// general words only: the message goes to the host, and the head is the creator's secret. What it opened on the way is
// overwritten: only the encoded weights stay.
func (s *Service) openHead(ctx context.Context, r job.EvaluateRequest, t terms) (*head, error) {
	b, err := s.openPackage(ctx, r)
	if err != nil {
		return nil, fmt.Errorf("open head: %w", err)
	}
	defer clear(b)
	p, err := readPackage(b, r, t)
	if err != nil {
		return nil, job.NewError(job.KindUnfit, fmt.Errorf("open head: %w", err))
	}
	if err := permit(r, p.Grant); err != nil { // before the work of making it ready
		return nil, err
	}
	graph, err := nn.ReadONNX(p.ONNX)
	if err != nil {
		return nil, job.Errorf(job.KindUnfit, "open head: its weights are not an ONNX graph that can be read")
	}
	defer wipe(graph)
	compiled, err := compileHead(ctx, graph, t)
	if err != nil {
		return nil, job.NewError(job.KindUnfit, fmt.Errorf("open head: %w", err))
	}
	defer compiled.Wipe()
	loaded, err := t.program.Load(ctx, compiled)
	if err != nil {
		return nil, loadError(err)
	}
	return &head{terms: t, digest: r.Head, evaluator: loaded, memory: t.program.MemoryBound()}, nil
}

func loadError(err error) error {
	if isContext(err) {
		return fmt.Errorf("load head: %w", err)
	}
	return job.Errorf(job.KindUnfit, "load head: the weights do not fit the cut's program")
}

func (s *Service) openPackage(ctx context.Context, r job.EvaluateRequest) ([]byte, error) {
	limit := seal.SealedSize(maxHeadPackage)
	sealed, err := ipfs.ReadAll(ctx, s.store, r.SealedHead, uint64(limit)) //nolint:gosec // a positive constant
	if err != nil {
		return nil, storeError("fetch", err)
	}
	b, err := seal.Open(s.sealing, seal.ForHead(r.ChainID, r.Registry, r.Cut, s.self, r.Head), sealed, maxHeadPackage)
	if err != nil {
		return nil, job.NewError(job.KindUnfit, err)
	}
	return b, nil
}

// readPackage checks that the opened bytes are the head that the job names, made for this manifest and cut, and as
// public as the manifest says.
func readPackage(b []byte, r job.EvaluateRequest, t terms) (job.HeadPackage, error) {
	if digest := job.Digest(sha256.Sum256(b)); digest != r.Head {
		return job.HeadPackage{}, fmt.Errorf("inside is head %v, the job names %v", digest, r.Head)
	}
	p, err := job.ParseHeadPackage(b)
	if err != nil {
		return p, err
	}
	if p.Manifest != t.manifest || p.Cut != r.Cut {
		return p, fmt.Errorf("head is for cut %d of manifest %v, not for cut %d of %v", p.Cut, p.Manifest, r.Cut, t.manifest)
	}
	if p.Grant != t.grant {
		return p, fmt.Errorf("inside, account %v grants it (zero: public), the manifest says %v", p.Grant, t.grant)
	}
	return p, nil
}

// wipe overwrites a graph's weights.
func wipe(g *nn.Graph) {
	for _, tensor := range g.Initializers {
		clear(tensor.Data)
	}
}

// compileHead checks that weights have the geometry that the manifest says and are no less precise.
func compileHead(ctx context.Context, graph *nn.Graph, t terms) (*fhe.Head, error) {
	compiled, err := fhe.Compile(ctx, graph)
	if err != nil {
		return nil, errors.New("its graph does not compile")
	}
	shape, err := compiled.Shape(ctx, t.cut.Parameters, t.cut.Shape.Goal)
	if err != nil || !reflect.DeepEqual(shape, t.cut.Shape) {
		return nil, errors.New("its geometry is not the manifest's")
	}
	bound, err := t.program.ErrorBound(ctx, compiled)
	if err != nil {
		return nil, errors.New("no error bound can be computed for it")
	}
	if !(bound <= t.cut.ErrorBound) { // NaN is above
		return nil, fmt.Errorf("its error bound is above the manifest's %g", t.cut.ErrorBound)
	}
	return compiled, nil
}
