package client_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"math/big"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/attest"
	"github.com/encrypted-compute/encrypted-compute/attest/devmode"
	"github.com/encrypted-compute/encrypted-compute/client"
	"github.com/encrypted-compute/encrypted-compute/fhe"
	"github.com/encrypted-compute/encrypted-compute/internal/seal"
	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/manifest"
	"github.com/encrypted-compute/encrypted-compute/nn"
	"github.com/encrypted-compute/encrypted-compute/nn/picture"
)

const (
	side, outputs = 4, 4
	began         = 1_700_000_000 // chain time of the first block
	model         = 7
	version       = 1
)

// store keeps files in memory and notes every change.
type store struct {
	mu      sync.Mutex
	files   map[string][]byte
	changes []string
	// refuse fails the writes of names with this beginning.
	refuse string
	// room is how many more writes succeed; negative for any number.
	room int
}

var errDisk = errors.New("disk is full")

func newStore() *store { return &store{files: map[string][]byte{}, room: -1} }

func (s *store) Open(_ context.Context, name string) (io.ReadCloser, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	b, ok := s.files[name]
	if !ok {
		return nil, fmt.Errorf("%s: %w", name, client.ErrNotFound)
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
	if s.refuse != "" && strings.HasPrefix(name, s.refuse) || s.room == 0 {
		return errDisk
	}
	s.room--
	s.files[name] = b.Bytes()
	s.changes = append(s.changes, name)
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
	s.changes = append(s.changes, name)
	return nil
}

func (s *store) Lock(context.Context) (func(), error) { return func() {}, nil }

// Wrap is no encryption; what matters here is that only wrapped secrets are written.
func (s *store) Wrap(secret []byte) ([]byte, error) { return append([]byte("wrapped"), secret...), nil }

func (s *store) Unwrap(b []byte) ([]byte, error) {
	secret, ok := bytes.CutPrefix(b, []byte("wrapped"))
	if !ok {
		return nil, errors.New("not wrapped")
	}
	return secret, nil
}

// copied is another store of the same contents.
func (s *store) copied() *store {
	s.mu.Lock()
	defer s.mu.Unlock()
	return &store{files: maps.Clone(s.files), room: -1}
}

func (s *store) holds(prefix string) int {
	names, _ := s.List(context.Background(), prefix)
	return len(names)
}

// world is a chain, a relayer, an enclave and a creator, as the client sees them. Its fields are there to be changed.
type world struct {
	t        *testing.T
	config   client.Config
	store    *store
	blocks   *ipfs.Memory
	program  *fhe.Program
	head     *fhe.Head
	manifest *manifest.Manifest
	account  *job.SigningKey
	enclave  *job.SigningKey
	sealing  *seal.PrivateKey
	bond     big.Int     // of the creator, free
	paidIn   job.Address // the currency of the last job
	creator  *seal.PrivateKey
	record   job.Enclave
	offer    job.Offer
	version  job.Version
	key      []byte // announced as the creator's
	listed   []job.EnclaveView

	// collateral is when what the relayer shows was issued.
	collateral uint64

	now, newest uint64
	job         job.Record
	events      []job.Event
	calls       []string
	forwards    []job.ForwardRequest
	down        error // of the relayer's Forward
	refused     error // of the wallet's transactions
}

// small is what is slow to make, shared by all tests.
var small = sync.OnceValues(func() (*fhe.Program, error) {
	head, err := fhe.Compile(context.Background(), graph())
	if err != nil {
		return nil, err
	}
	return fhe.Design(context.Background(), head)
})

func graph() *nn.Graph {
	weights := nn.NewTensor(outputs, side*side)
	for i := range weights.Data {
		weights.Data[i] = float64(i%7-3) / 8
	}
	return &nn.Graph{
		Name: "head", Opset: 13,
		Inputs:  []nn.Value{{Name: "image", Shape: []int{1, 1, side, side}}},
		Outputs: []nn.Value{{Name: "activation", Shape: []int{1, outputs}}},
		Nodes: []nn.Node{
			{Name: "flat", Op: "Flatten", Inputs: []string{"image"}, Outputs: []string{"values"}},
			{
				Name: "linear", Op: "Gemm", Inputs: []string{"values", "weights", "bias"}, Outputs: []string{"activation"},
				Attributes: map[string]nn.Attribute{"transB": {Kind: nn.IntAttribute, Int: 1}},
			},
		},
		Initializers: map[string]*nn.Tensor{"weights": weights, "bias": nn.Vector(0.5, -0.5, 0.25, 0)},
	}
}

func newWorld(t *testing.T) *world {
	t.Helper()
	program, err := small()
	if err != nil {
		t.Fatal(err)
	}
	w := &world{
		t: t, store: newStore(), blocks: ipfs.NewMemory(), program: program, now: began, newest: 100, collateral: began,
		account: signingKey(t), enclave: signingKey(t), sealing: sealingKey(t, 1), creator: sealingKey(t, 2),
	}
	w.config = client.Config{Confirmed: true, AllowDevelopment: true, Deployment: job.Deployment{
		ChainID: 1337, Registry: job.Address{1}, Enclaves: job.Address{2}, Escrow: job.Address{3}, RootKey: attest.DevelopmentRoot,
	}}
	if w.head, err = fhe.Compile(t.Context(), graph()); err != nil {
		t.Fatal(err)
	}
	bound, err := program.ErrorBound(t.Context(), w.head)
	if err != nil {
		t.Fatal(err)
	}
	w.manifest = &manifest.Manifest{
		Format: manifest.Format, Name: "tiny", Title: "Tiny", Labels: []string{"no", "yes"},
		Input: manifest.Input{Shape: []int{1, side, side}, Prepare: picture.Spec{
			Colour: picture.Grey, Window: picture.WindowNone, Crop: picture.CropNone, Resize: picture.ResizeArea, Size: [2]int{side, side},
		}},
		Cuts: []manifest.Cut{{
			Name: "linear", Layers: []string{"linear"}, Shape: program.Shape(), Parameters: program.Parameters().Literal(),
			K: outputs, Radius: 1, Sigmas: []float64{0.125, 1}, ErrorBound: bound, Predicted: manifest.Predict(program),
		}},
	}
	w.enrol(job.Address{9}, began+3600)
	w.publish()
	return w
}

func signingKey(t *testing.T) *job.SigningKey {
	t.Helper()
	k, err := job.NewSigningKey()
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func sealingKey(t *testing.T, seed byte) *seal.PrivateKey {
	t.Helper()
	k, err := seal.NewPrivateKey([seal.SeedSize]byte{seed})
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// enrol has the enclave's key enrolled until a chain time.
func (w *world) enrol(operator job.Address, expiry uint64) {
	w.t.Helper()
	e := job.Enrolment{
		Signer: w.enclave.Address(), Operator: operator, BlockNumber: 1, BlockHash: job.Digest{1}, SealingKey: w.sealing.Public().Bytes(),
	}
	d := w.config.Deployment
	evidence, err := devmode.NewEvidence(job.Digest{5}, e.ReportData(d.ChainID, d.Enclaves), w.collateral)
	if err != nil {
		w.t.Fatal(err)
	}
	w.record = job.Enclave{
		Signer: e.Signer, Operator: operator, Expiry: expiry, SealingKeyDigest: w.sealing.Public().Digest(),
		Measurement: evidence.Measurement,
	}
	w.listed = []job.EnclaveView{{Enrolment: e, Quote: evidence.Quote, Collateral: evidence.Collateral}}
}

// publish puts the manifest as it is now on the chain.
func (w *world) publish() {
	w.t.Helper()
	b, err := w.manifest.Encode()
	if err != nil {
		w.t.Fatal(err)
	}
	a := w.add(b)
	cut := job.Cut{
		Head: job.Digest{8}, Parameters: w.manifest.ParametersDigest(0),
		Prices:  job.Prices{EvaluationFee: big.NewInt(4), HeadFee: big.NewInt(1), TailFee: big.NewInt(3), ForwardTip: big.NewInt(2)},
		Windows: job.Windows{Evaluation: 600, Forwarding: 4000, Delivery: 600, Review: 600},
	}
	w.version = job.Version{Model: model, Number: version, Digest: job.Digest{0x7e}, Manifest: a, Cuts: []job.Cut{cut}}
	w.key = w.creator.Public().Bytes()
	w.offer = job.Offer{
		VersionDigest: w.version.Digest, Manifest: a.Digest, Payee: job.Address{6}, CreatorKey: w.creator.Public().Digest(), Cut: cut,
	}
}

func (w *world) add(b []byte) job.Artefact {
	w.t.Helper()
	a, err := ipfs.Add(context.Background(), w.blocks, bytes.NewReader(b))
	if err != nil {
		w.t.Fatal(err)
	}
	return a
}

func (w *world) open() *client.Client {
	w.t.Helper()
	c, err := client.New(w.config, reader{w}, wallet{w}, carrier{w}, w.store)
	if err != nil {
		w.t.Fatal(err)
	}
	return c
}

// reader is the chain.
type reader struct{ w *world }

func (r reader) Now(context.Context) (uint64, error) { return r.w.now, nil }

func (r reader) Newest(context.Context) (uint64, job.Digest, uint64, error) {
	return r.w.newest, job.Digest{1}, r.w.now, nil
}

func (r reader) FreeBond(context.Context, job.Address, job.Address) (*big.Int, error) {
	return new(big.Int).Set(&r.w.bond), nil
}

func (r reader) Version(context.Context, uint64, uint32) (job.Version, error) {
	return r.w.version, nil
}

func (r reader) Offer(context.Context, uint64, uint32, uint8) (job.Offer, error) {
	return r.w.offer, nil
}
func (r reader) SealingKey(context.Context, uint64) ([]byte, error) { return r.w.key, nil }
func (r reader) SealedHeads(context.Context, uint64, uint32, uint8) ([]job.SealedHead, error) {
	return []job.SealedHead{{Model: model, Version: version, EnclaveKey: r.w.sealing.Public().Digest()}}, nil
}

func (r reader) EnclaveOf(context.Context, job.Address) (job.Enclave, error) { return r.w.record, nil }

func (r reader) Job(context.Context, job.ID) (job.Record, error) {
	record := r.w.job
	record.Late = record.Deadline > 0 && r.w.now > record.Deadline
	return record, nil
}

func (r reader) History(context.Context, job.ID) ([]job.Event, error) {
	return slices.Clone(r.w.events), nil
}

// wallet is the requester's account; what it sends happens at once.
type wallet struct{ w *world }

func (a wallet) Address() job.Address { return a.w.account.Address() }

func (a wallet) call(key string) (job.Receipt, error) {
	a.w.calls = append(a.w.calls, key)
	if a.w.refused != nil {
		return job.Receipt{}, a.w.refused
	}
	return job.Receipt{Tx: job.Keccak([]byte(key)), Block: a.w.newest}, nil
}

func (a wallet) CreateJob(_ context.Context, key string, r job.Request, currency job.Address, price *big.Int) (job.Receipt, error) {
	a.w.paidIn = currency
	receipt, err := a.call(key)
	if err == nil {
		a.w.happened(job.Event{Kind: job.Created, Deadline: a.w.now + 600, Created: &job.CreatedEvent{Request: r, Price: price}})
	}
	return receipt, err
}

func (a wallet) Forward(_ context.Context, key string, f job.ForwardRequest) (job.Receipt, error) {
	receipt, err := a.call(key)
	if err == nil {
		a.w.happened(job.Event{Kind: job.Forwarded, Deadline: a.w.now + 600, Forwarded: &job.ForwardedEvent{Activation: f.Activation}})
	}
	return receipt, err
}

func (a wallet) Accept(_ context.Context, key string, _ job.ID) (job.Receipt, error) {
	receipt, err := a.call(key)
	if err == nil {
		a.w.happened(job.Event{Kind: job.Settled})
	}
	return receipt, err
}

func (a wallet) Refund(_ context.Context, key string, _ []job.ID) (job.Receipt, error) {
	return a.call(key)
}

func (a wallet) SignForward(_ context.Context, f job.Forward, d job.Domain) ([]byte, error) {
	return a.w.account.Sign(f.SigningHash(d)), nil
}

// carrier is the relayer.
type carrier struct{ w *world }

func (c carrier) Blocks() ipfs.Store { return c.w.blocks }

func (c carrier) Upload(ctx context.Context, a job.Artefact, open func() (io.ReadCloser, error), _ func(done, total int64)) error {
	c.w.calls = append(c.w.calls, "upload")
	r, err := open()
	if err != nil {
		return err
	}
	have, err := ipfs.Add(ctx, c.w.blocks, r)
	if err == nil && have != a {
		err = fmt.Errorf("uploaded %v, announced %v", have, a)
	}
	return err
}

func (c carrier) Enclaves(context.Context) ([]job.EnclaveView, error) { return c.w.listed, nil }

func (c carrier) Forward(_ context.Context, _ job.ID, f job.ForwardRequest) (job.ForwardResponse, error) {
	if c.w.down == nil {
		c.w.forwards = append(c.w.forwards, f)
	}
	return job.ForwardResponse{State: "queued"}, c.w.down
}

// happened puts an event in a new block.
func (w *world) happened(e job.Event) {
	w.newest++
	w.now++
	e.Block, e.Time = w.newest, w.now
	w.events = append(w.events, e)
	w.job.Status, w.job.Deadline = e.Kind, e.Deadline
	w.job.Windows = w.offer.Cut.Windows
}

// evaluate plays the enclave on what a job names, and puts the signed result on the chain.
func (w *world) evaluate(s *client.State, change ...func(*job.Evaluation)) {
	w.t.Helper()
	sealing := seal.Job{Domain: w.config.Deployment.Domain(), ID: s.ID, Version: s.Request.VersionDigest, Cut: s.Request.Cut}
	in := w.opened(s.Request.Input, sealing.Input(s.Request.EnclaveKey, s.Request.RequesterKey))
	requester, err := seal.ParsePublicKey(in[:seal.PublicKeySize])
	if err != nil {
		w.t.Fatal(err)
	}
	list := w.listOf(s)
	keys := w.opened(s.Request.Keys, seal.ForKeys(sealing.Domain, s.Request.EnclaveKey, s.Request.RequesterKey, list.Digest()))
	sealed, err := seal.Seal(requester, sealing.Output(s.Request.RequesterKey, s.Request.Input.Digest), w.run(list, keys, in[seal.PublicKeySize:]))
	if err != nil {
		w.t.Fatal(err)
	}
	e := job.Evaluation{
		Job: s.ID, Version: s.Request.VersionDigest, Manifest: s.Manifest.Digest, Head: s.Head, Cut: s.Request.Cut, Parameters: s.Parameters,
		RequesterKey: s.Request.RequesterKey, Input: s.Request.Input, Keys: s.Request.Keys, Output: w.add(sealed), Operator: w.record.Operator,
	}
	output := e.Output
	for _, f := range change {
		f(&e)
	}
	w.happened(job.Event{Kind: job.Evaluated, Deadline: w.now + 4000, Evaluated: &job.EvaluatedEvent{
		Signer: w.enclave.Address(), Operator: e.Operator, Output: output,
		Signature: w.enclave.Sign(e.SigningHash(w.config.Deployment.Domain())),
	}})
	w.job.Digest = job.Result(output.Digest, s.Request.CreatorKey)
}

func (w *world) opened(a job.Artefact, c seal.Context) []byte {
	w.t.Helper()
	sealed, err := ipfs.Open(context.Background(), w.blocks, a)
	if err != nil {
		w.t.Fatal(err)
	}
	r, err := seal.NewReader(sealed, w.sealing, c, int64(a.Size))
	if err != nil {
		w.t.Fatal(err)
	}
	b, err := io.ReadAll(r)
	if err != nil {
		w.t.Fatal(err)
	}
	return b
}

// listOf finds, by the size, of which list of the manifest a job's keys are.
func (w *world) listOf(s *client.State) *fhe.KeyList {
	w.t.Helper()
	lists, err := w.manifest.KeyLists(int(s.Request.Cut))
	if err != nil {
		w.t.Fatal(err)
	}
	for _, l := range lists {
		if int64(s.Request.Keys.Size) == seal.SealedSize(l.Size()) {
			return l
		}
	}
	w.t.Fatalf("keys of %d bytes are of none of %d lists", s.Request.Keys.Size, len(lists))
	return nil
}

func (w *world) run(list *fhe.KeyList, keys, input []byte) []byte {
	w.t.Helper()
	ctx := context.Background()
	evaluator, err := w.program.Load(ctx, w.head)
	if err != nil {
		w.t.Fatal(err)
	}
	k, err := w.program.ReadKeysOf(ctx, list, bytes.NewReader(keys))
	if err != nil {
		w.t.Fatal(err)
	}
	in, err := w.program.ReadInput(ctx, bytes.NewReader(input))
	if err != nil {
		w.t.Fatal(err)
	}
	out, _, err := evaluator.Evaluate(ctx, k, in)
	if err != nil {
		w.t.Fatal(err)
	}
	return out
}

// deliver plays the creator on the last forward; sealed changes what is delivered.
func (w *world) deliver(s *client.State, change func(sealed []byte) []byte) {
	w.t.Helper()
	f := w.forwards[len(w.forwards)-1]
	w.happened(job.Event{Kind: job.Forwarded, Deadline: w.now + 600, Forwarded: &job.ForwardedEvent{Activation: f.Activation}})
	sealing := seal.Job{Domain: w.config.Deployment.Domain(), ID: s.ID, Version: s.Request.VersionDigest, Cut: s.Request.Cut}
	_, key, err := seal.OpenActivation(w.creator, sealing.Activation(s.Request.CreatorKey, f.Message.Output), f.Activation)
	if err != nil {
		w.t.Fatal(err)
	}
	plain, err := job.Answer{Probabilities: []float64{0.25, 0.75}}.Marshal()
	if err != nil {
		w.t.Fatal(err)
	}
	sealed, err := key.SealAnswer(sealing.Answer(s.Request.RequesterKey, job.Keccak(f.Activation)), plain)
	if err != nil {
		w.t.Fatal(err)
	}
	w.happened(job.Event{Kind: job.Delivered, Deadline: w.now + 600, Delivered: &job.DeliveredEvent{Answer: change(sealed)}})
}

func input(seed int) *nn.Tensor {
	x := nn.NewTensor(1, 1, side, side)
	for i := range x.Data {
		x.Data[i] = float64((i*7+seed*13)%16) / 15
	}
	return x
}

// begin starts a job.
func (w *world) begin(c *client.Client, x *nn.Tensor, sigma float64) (*client.State, error) {
	w.t.Helper()
	terms, err := c.Terms(w.t.Context(), client.Choice{Model: model, Sigma: sigma})
	if err != nil {
		w.t.Fatal(err)
	}
	return c.Start(w.t.Context(), terms, x, nil)
}

// created brings a new job onto the chain.
func (w *world) created(c *client.Client, x *nn.Tensor) *client.State {
	w.t.Helper()
	w.events, w.job = nil, job.Record{}
	s, err := w.begin(c, x, 0)
	if err != nil {
		w.t.Fatal(err)
	}
	return w.advance(c, s.ID, client.Created)
}

func (w *world) advance(c *client.Client, id job.ID, want client.Stage) *client.State {
	w.t.Helper()
	s, err := c.Advance(w.t.Context(), id, nil)
	if err != nil {
		w.t.Fatal(err)
	}
	if s.Stage != want {
		w.t.Fatalf("stage %s, want %s", s.Stage, want)
	}
	return s
}
