package creator_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"maps"
	"math/big"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/encrypted-compute/encrypted-compute/attest"
	"github.com/encrypted-compute/encrypted-compute/attest/devmode"
	"github.com/encrypted-compute/encrypted-compute/creator"
	"github.com/encrypted-compute/encrypted-compute/internal/seal"
	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/job"
)

const began = 1_700_000_000 // chain time

// store keeps files in memory.
type store struct {
	mu    sync.Mutex
	files map[string][]byte
}

func (s *store) Open(_ context.Context, name string) (io.ReadCloser, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	b, ok := s.files[name]
	if !ok {
		return nil, fmt.Errorf("%s: %w", name, creator.ErrNotFound)
	}
	return io.NopCloser(bytes.NewReader(b)), nil
}

func (s *store) Write(_ context.Context, name string, fill func(io.Writer) error) error {
	var b bytes.Buffer
	if err := fill(&b); err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.files[name] = b.Bytes()
	return nil
}

func (s *store) List(_ context.Context, prefix string) (names []string, _ error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, name := range slices.Sorted(maps.Keys(s.files)) {
		if strings.HasPrefix(name, prefix) {
			names = append(names, name)
		}
	}
	return names, nil
}

func (s *store) Remove(_ context.Context, name string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.files, name)
	return nil
}

func (s *store) Lock(context.Context) (func(), error) { return func() {}, nil }
func (s *store) Wrap(b []byte) ([]byte, error)        { return append([]byte("wrapped"), b...), nil }

func (s *store) Unwrap(b []byte) ([]byte, error) { return bytes.TrimPrefix(b, []byte("wrapped")), nil }

func (s *store) holds(prefix string) int {
	names, _ := s.List(context.Background(), prefix)
	return len(names)
}

// shipped is the pneumonia model with its first cut alone.
var shipped = sync.OnceValues(func() (*creator.Package, error) {
	files, err := firstCut(func(map[string]any) {})
	if err != nil {
		return nil, err
	}
	return creator.ReadPackage(context.Background(), files, func(int, int) {})
})

// firstCut is the folder of the pneumonia model with its first cut alone, as change leaves that in model.json.
func firstCut(change func(cut map[string]any)) (fstest.MapFS, error) {
	dir := os.DirFS("../models/pneumonia")
	var model map[string]any
	b, err := fs.ReadFile(dir, "model.json")
	if err != nil {
		return nil, err
	}
	if err := json.Unmarshal(b, &model); err != nil {
		return nil, err
	}
	cuts := model["cuts"].([]any)[:1]
	cut := cuts[0].(map[string]any)
	files := fstest.MapFS{}
	for _, key := range []string{"file", "decoder"} {
		name := cut[key].(string)
		onnx, err := fs.ReadFile(dir, name)
		if err != nil {
			return nil, err
		}
		files[name] = &fstest.MapFile{Data: onnx}
	}
	change(cut)
	model["cuts"] = cuts
	if b, err = json.Marshal(model); err != nil {
		return nil, err
	}
	files[modelFile] = &fstest.MapFile{Data: b}
	return files, nil
}

const (
	modelFile   = "model.json"
	decoderFile = "conv-decoder.onnx"
)

// sent is one transaction.
type sent struct {
	key   string
	job   job.ID
	bytes []byte
	ids   []job.ID
}

// world is chain and relayer as the creator sees them. Its fields are there to be changed.
type world struct {
	t       *testing.T
	config  creator.Config
	store   *store
	blocks  *ipfs.Memory
	account *job.SigningKey
	enclave *job.SigningKey
	sealing *seal.PrivateKey
	listed  []job.EnclaveView
	// measurement is what the enclave runs, and is pinned.
	measurement job.Digest
	record      job.Enclave
	now         uint64
	block       uint64 // of every transaction
	status      map[job.ID]job.Record
	credit      *big.Int
	bond        int64
	cuts        []job.Cut // as they were published last
	sent        []sent
	heads       []job.SealedHead
	away        error // of the relayer's uploads
	grants      []job.GrantRequest
	deaf        error // of the relayer for grants
}

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{
		t: t, store: &store{files: map[string][]byte{}}, blocks: ipfs.NewMemory(), now: began, block: 50,
		status: map[job.ID]job.Record{}, credit: new(big.Int),
	}
	var err error
	if w.account, err = job.NewSigningKey(); err != nil {
		t.Fatal(err)
	}
	if w.enclave, err = job.NewSigningKey(); err != nil {
		t.Fatal(err)
	}
	if w.sealing, err = seal.NewPrivateKey([seal.SeedSize]byte{1}); err != nil {
		t.Fatal(err)
	}
	w.config = creator.Config{AllowDevelopment: true, Deployment: job.Deployment{
		ChainID: 1337, Registry: job.Address{1}, Enclaves: job.Address{2}, Escrow: job.Address{3}, RootKey: attest.DevelopmentRoot,
	}}
	w.measurement = w.enrol(job.Digest{5})
	if err := creator.Pin(t.Context(), w.store, w.measurement); err != nil {
		t.Fatal(err)
	}
	return w
}

// enrol makes the enclave with the world's sealing key the only one, with code of a compose hash, and returns its
// measurement.
func (w *world) enrol(compose job.Digest) job.Digest {
	w.t.Helper()
	e := job.Enrolment{Signer: w.enclave.Address(), Operator: job.Address{9}, BlockHash: job.Digest{1}, SealingKey: w.sealing.Public().Bytes()}
	evidence, err := devmode.NewEvidence(compose, e.ReportData(1337, job.Address{2}), began)
	if err != nil {
		w.t.Fatal(err)
	}
	w.listed = []job.EnclaveView{{Enrolment: e, Quote: evidence.Quote, Collateral: evidence.Collateral}}
	w.record = job.Enclave{
		Signer: e.Signer, Operator: e.Operator, Expiry: began + 3600, SealingKeyDigest: w.sealing.Public().Digest(),
		Measurement: evidence.Measurement,
	}
	return evidence.Measurement
}

func (w *world) unpin(measurement job.Digest) {
	w.t.Helper()
	if err := creator.Unpin(w.t.Context(), w.store, measurement); err != nil {
		w.t.Fatal(err)
	}
}

func (w *world) open() *creator.Creator {
	w.t.Helper()
	c, err := creator.New(w.config, reader{w}, wallet{w}, carrier{w}, w.store, slog.New(slog.DiscardHandler))
	if err != nil {
		w.t.Fatal(err)
	}
	return c
}

type reader struct{ w *world }

func (r reader) Now(context.Context) (uint64, error) { return r.w.now, nil }

func (r reader) Version(context.Context, uint64, uint32) (job.Version, error) {
	return job.Version{Digest: job.Digest{0x7e}}, nil
}

func (r reader) SealedHeads(context.Context, uint64, uint32, uint8) ([]job.SealedHead, error) {
	return r.w.heads, nil
}

func (r reader) EnclaveOf(context.Context, job.Address) (job.Enclave, error) { return r.w.record, nil }

func (r reader) Job(_ context.Context, id job.ID) (job.Record, error) { return r.w.status[id], nil }

func (r reader) Credit(context.Context, job.Address, job.Address) (*big.Int, error) {
	return r.w.credit, nil
}

func (r reader) FreeBond(context.Context, job.Address, job.Address) (*big.Int, error) {
	return big.NewInt(r.w.bond), nil
}

type wallet struct{ w *world }

func (a wallet) Address() job.Address { return a.w.account.Address() }

// call is idempotent by its key, as a sender is.
func (a wallet) call(s sent) (job.Receipt, error) {
	if !slices.ContainsFunc(a.w.sent, func(old sent) bool { return old.key == s.key }) {
		a.w.sent = append(a.w.sent, s)
	}
	return job.Receipt{Tx: job.Keccak([]byte(s.key)), Block: a.w.block}, nil
}

func (a wallet) Register(_ context.Context, key, _ string, sealingKey []byte) (uint64, job.Receipt, error) {
	r, err := a.call(sent{key: key, bytes: sealingKey})
	return 7, r, err
}

func (a wallet) Publish(_ context.Context, key string, _ uint64, _ job.Artefact, _ job.Address, cuts []job.Cut) (uint32, job.Receipt, error) {
	a.w.cuts = cuts
	r, err := a.call(sent{key: key})
	return 1, r, err
}

func (a wallet) SetSealingKey(_ context.Context, key string, _ uint64, sealingKey []byte) (job.Receipt, error) {
	return a.call(sent{key: key, bytes: sealingKey})
}

func (a wallet) AnnounceHead(_ context.Context, key string, h job.SealedHead) (job.Receipt, error) {
	a.w.heads = append(a.w.heads, h)
	return a.call(sent{key: key})
}

func (a wallet) Deliver(_ context.Context, key string, id job.ID, answer []byte) (job.Receipt, error) {
	return a.call(sent{key: key, job: id, bytes: answer})
}

func (a wallet) Reject(_ context.Context, key string, id job.ID, reason uint8) (job.Receipt, error) {
	return a.call(sent{key: key, job: id, bytes: []byte{reason}})
}

func (a wallet) Settle(_ context.Context, key string, ids []job.ID) (job.Receipt, error) {
	return a.call(sent{key: key, ids: ids})
}

func (a wallet) Withdraw(_ context.Context, key string, _, _ job.Address) (job.Receipt, error) {
	a.w.credit = new(big.Int)
	return a.call(sent{key: key})
}

type carrier struct{ w *world }

func (c carrier) Blocks() ipfs.Store { return c.w.blocks }

func (c carrier) Upload(ctx context.Context, a job.Artefact, open func() (io.ReadCloser, error), _ func(done, total int64)) error {
	if c.w.away != nil {
		return c.w.away
	}
	r, err := open()
	if err != nil {
		return err
	}
	have, err := ipfs.Add(ctx, c.w.blocks, r)
	if err == nil && have != a {
		err = errors.New("uploaded something else than announced")
	}
	return err
}

func (c carrier) Enclaves(context.Context) ([]job.EnclaveView, error) { return c.w.listed, nil }

func (c carrier) Grant(_ context.Context, _ job.ID, g job.GrantRequest) (job.GrantResponse, error) {
	if c.w.deaf != nil {
		return job.GrantResponse{}, c.w.deaf
	}
	c.w.grants = append(c.w.grants, g)
	return job.GrantResponse{State: "kept"}, nil
}

// batches is a watcher that delivers what it is given, and stops.
type batches []job.Batch

func (b batches) Watch(ctx context.Context, _ job.Cursor, sink func(context.Context, job.Batch) error) error {
	for _, batch := range b {
		if err := sink(ctx, batch); err != nil {
			return err
		}
	}
	return nil
}

// serve has a creator take in events in one batch that ends with a block.
func (w *world) serve(c *creator.Creator, block uint64, events ...job.Event) {
	w.t.Helper()
	w.batch(c, job.Batch{Cursor: job.Cursor{Number: block}, Now: w.now, Events: events})
}

func (w *world) batch(c *creator.Creator, b job.Batch) {
	w.t.Helper()
	if err := c.Serve(w.t.Context(), batches{b}); err != nil {
		w.t.Fatal(err)
	}
}

func (w *world) published(c *creator.Creator) *creator.Publication {
	w.t.Helper()
	pkg, err := shipped()
	if err != nil {
		w.t.Fatal(err)
	}
	pub, err := c.Publish(w.t.Context(), pkg, make([]creator.Terms, 1))
	if err != nil {
		w.t.Fatal(err)
	}
	return pub
}

// key is the creator's public key as it was last announced.
func (w *world) key() *seal.PublicKey {
	w.t.Helper()
	for _, s := range slices.Backward(w.sent) {
		if len(s.bytes) == seal.PublicKeySize {
			key, err := seal.ParsePublicKey(s.bytes)
			if err != nil {
				w.t.Fatal(err)
			}
			return key
		}
	}
	w.t.Fatal("no key was announced")
	return nil
}

// created is a job of a number, under the creator's key of now.
func (w *world) created(number byte) job.Event {
	return job.Event{Kind: job.Created, Job: job.ID{number}, Deadline: w.now + 600, Created: &job.CreatedEvent{
		Payee: w.account.Address(), Request: job.Request{VersionDigest: job.Digest{0x7e}, CreatorKey: w.key().Digest(), RequesterKey: job.Digest{4}},
	}}
}

func (w *world) evaluated(number byte) job.Event {
	return job.Event{Kind: job.Evaluated, Job: job.ID{number}, Deadline: w.now + 600, Evaluated: &job.EvaluatedEvent{
		Output: job.Artefact{Digest: job.Digest{number, 1}, Size: 1},
	}}
}

// forwarded seals a wire form to a key, as a requester does.
func (w *world) forwarded(number byte, key *seal.PublicKey, wire []byte) (job.Event, seal.AnswerKey) {
	w.t.Helper()
	c := w.sealingOf(number).Activation(key.Digest(), job.Digest{number, 1})
	sealed, answer, err := seal.SealActivation(key, c, wire)
	if err != nil {
		w.t.Fatal(err)
	}
	return job.Event{
		Kind: job.Forwarded, Job: job.ID{number}, Deadline: w.now + 600, Forwarded: &job.ForwardedEvent{Activation: sealed},
	}, answer
}

func (w *world) sealingOf(number byte) seal.Job {
	return seal.Job{Domain: w.config.Deployment.Domain(), ID: job.ID{number}, Version: job.Digest{0x7e}}
}

// about lists what was sent about a job.
func (w *world) about(number byte) (all []sent) {
	for _, s := range w.sent {
		if s.job == (job.ID{number}) {
			all = append(all, s)
		}
	}
	return all
}

func (w *world) blocksOf(a job.Artefact) ([]byte, error) {
	r, err := ipfs.Open(w.t.Context(), w.blocks, a)
	if err != nil {
		return nil, err
	}
	return io.ReadAll(r)
}
