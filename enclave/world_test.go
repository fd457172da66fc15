package enclave_test

import (
	"bytes"
	"context"
	"crypto/rand"
	"log/slog"
	"sync"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/attest/devmode"
	"github.com/encrypted-compute/encrypted-compute/enclave"
	"github.com/encrypted-compute/encrypted-compute/fhe"
	"github.com/encrypted-compute/encrypted-compute/internal/seal"
	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/manifest"
	"github.com/encrypted-compute/encrypted-compute/nn"
	"github.com/encrypted-compute/encrypted-compute/nn/picture"
)

const side, outputs = 4, 4

var (
	operator    = job.Address{0x0e}
	measurement = devmode.NewTD(composeHash, [64]byte{}).Measurement()
	composeHash = job.Digest{0x3e}
)

// ciphers is what is slow to make: shared by all tests, changed by none.
type ciphers struct {
	program   *fhe.Program
	secret    *fhe.SecretKey
	x         []float64
	keys      []byte
	input     []byte
	otherKeys []byte // of another secret key
}

var shared = sync.OnceValues(makeCiphers)

func makeCiphers() (*ciphers, error) {
	head, err := fhe.Compile(context.Background(), graph(1))
	if err != nil {
		return nil, err
	}
	program, err := fhe.Design(context.Background(), head)
	if err != nil {
		return nil, err
	}
	c := &ciphers{program: program, x: make([]float64, side*side)}
	for i := range c.x {
		c.x[i] = float64(i) / float64(side*side)
	}
	ctx := context.Background()
	var keys, input, other bytes.Buffer
	c.secret = fhe.NewSecretKey(program.Parameters(), [32]byte{1})
	if err := program.WriteKeys(ctx, &keys, c.secret, rand.Reader, nil); err != nil {
		return nil, err
	}
	if err := program.WriteInput(ctx, &input, c.secret, c.x, rand.Reader); err != nil {
		return nil, err
	}
	if err := program.WriteKeys(ctx, &other, fhe.NewSecretKey(program.Parameters(), [32]byte{2}), rand.Reader, nil); err != nil {
		return nil, err
	}
	c.keys, c.input, c.otherKeys = keys.Bytes(), input.Bytes(), other.Bytes()
	return c, nil
}

func sharedCiphers(t testing.TB) *ciphers {
	t.Helper()
	c, err := shared()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// graph is a head of one Gemm with weights that depend on scale.
func graph(scale float64) *nn.Graph {
	weights := nn.NewTensor(outputs, side*side)
	for i := range weights.Data {
		weights.Data[i] = scale * float64(i%7-3) / 8
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

func marshal(t testing.TB, g *nn.Graph) []byte {
	t.Helper()
	b, err := g.MarshalONNX()
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// material is everything that one job is made of, in the clear; tests change it before it is staged.
type material struct {
	t        testing.TB
	ciphers  *ciphers
	manifest *manifest.Manifest
	head     job.HeadPackage
	clear    *fhe.Head
	input    []byte
	keys     []byte
	list     *fhe.KeyList // of keys; nil for the program's own

	requester *seal.PrivateKey
	sealing   *seal.PrivateKey
	granter   *job.SigningKey
	// inside overrides the requester's key inside the input; manifestDigest the one in the head package.
	inside         []byte
	manifestDigest *job.Digest
	// sealedFor overrides the head digest in the seal's context.
	sealedFor *job.Digest
}

func newMaterial(t testing.TB) *material {
	t.Helper()
	c := sharedCiphers(t)
	onnx := marshal(t, graph(1))
	clearHead := compile(t, onnx)
	bound, err := c.program.ErrorBound(t.Context(), clearHead)
	if err != nil {
		t.Fatal(err)
	}
	m := &material{
		t: t, ciphers: c, input: c.input, keys: c.keys, clear: clearHead,
		manifest:  newManifest(c.program, bound),
		head:      job.HeadPackage{Cut: 0, Salt: job.Digest{4}, ONNX: onnx},
		requester: privateKey(t, 10), sealing: privateKey(t, 11), granter: signingKey(t),
	}
	m.head.Grant, m.manifest.Grant = m.granter.Address(), m.granter.Address()
	return m
}

func signingKey(t testing.TB) *job.SigningKey {
	t.Helper()
	key, err := job.NewSigningKey()
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// granted is a request with the creator's grant for it.
func (m *material) granted(r job.EvaluateRequest) job.EvaluateRequest {
	r.Grant = m.granter.Sign(r.Wanted().SigningHash(job.Domain{ChainID: r.ChainID, Escrow: r.Escrow}))
	return r
}

func compile(t testing.TB, onnx []byte) *fhe.Head {
	t.Helper()
	g, err := nn.ReadONNX(onnx)
	if err != nil {
		t.Fatal(err)
	}
	h, err := fhe.Compile(t.Context(), g)
	if err != nil {
		t.Fatal(err)
	}
	return h
}

func newManifest(p *fhe.Program, bound float64) *manifest.Manifest {
	return &manifest.Manifest{
		Format: manifest.Format, Name: "tiny", Title: "Tiny", Labels: []string{"no", "yes"},
		Input: manifest.Input{Shape: []int{1, side, side}, Prepare: picture.Spec{
			Colour: picture.Grey, Window: picture.WindowNone, Crop: picture.CropNone, Resize: picture.ResizeArea,
			Size: [2]int{side, side},
		}},
		Cuts: []manifest.Cut{{
			Name: "linear", Layers: []string{"linear"}, Shape: p.Shape(), Parameters: p.Parameters().Literal(), K: outputs,
			Radius: 1, Sigmas: []float64{1}, ErrorBound: bound, Predicted: manifest.Predict(p),
		}},
	}
}

func privateKey(t testing.TB, seed byte) *seal.PrivateKey {
	t.Helper()
	k, err := seal.NewPrivateKey([seal.SeedSize]byte{seed})
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// stage seals the material into a store and returns the request that names it.
func (m *material) stage() (*ipfs.Memory, job.EvaluateRequest) {
	m.t.Helper()
	store := ipfs.NewMemory()
	encoded, err := m.manifest.Encode()
	if err != nil {
		m.t.Fatal(err)
	}
	m.head.Manifest = manifest.Digest(encoded)
	if m.manifestDigest != nil {
		m.head.Manifest = *m.manifestDigest
	}
	r := job.EvaluateRequest{
		ChainID: 1337, Registry: job.Address{1}, Escrow: job.Address{2}, Job: job.ID{5}, VersionDigest: job.Digest{6},
		Manifest: m.add(store, encoded), Head: m.head.Digest(),
		EnclaveKey: m.sealing.Public().Digest(), RequesterKey: m.requester.Public().Digest(),
	}
	named := r.Head
	if m.sealedFor != nil {
		named = *m.sealedFor
		r.Head = named
	}
	inside := m.inside
	if inside == nil {
		inside = m.requester.Public().Bytes()
	}
	in := contextOf(r)
	r.SealedHead = m.add(store, m.seal(seal.ForHead(r.ChainID, r.Registry, r.Cut, r.EnclaveKey, named), m.head.Marshal()))
	r.Input = m.add(store, m.seal(in.Input(r.EnclaveKey, r.RequesterKey), append(bytes.Clone(inside), m.input...)))
	list := m.list
	if list == nil {
		list = m.ciphers.program.KeyList()
	}
	r.Keys = m.add(store, m.seal(keysContext(r, r.RequesterKey, list), m.keys))
	return store, m.granted(r)
}

func keysContext(r job.EvaluateRequest, requesterKey job.Digest, list *fhe.KeyList) seal.Context {
	return seal.ForKeys(job.Domain{ChainID: r.ChainID, Escrow: r.Escrow}, r.EnclaveKey, requesterKey, list.Digest())
}

func contextOf(r job.EvaluateRequest) seal.Job {
	return seal.Job{
		Domain: job.Domain{ChainID: r.ChainID, Escrow: r.Escrow}, ID: r.Job, Version: r.VersionDigest, Cut: r.Cut,
	}
}

func (m *material) seal(c seal.Context, plain []byte) []byte {
	m.t.Helper()
	b, err := seal.Seal(m.sealing.Public(), c, plain)
	if err != nil {
		m.t.Fatal(err)
	}
	return b
}

func (m *material) add(store ipfs.Store, b []byte) job.Artefact {
	m.t.Helper()
	a, err := ipfs.Add(m.t.Context(), store, bytes.NewReader(b))
	if err != nil {
		m.t.Fatal(err)
	}
	return a
}

// decrypt opens a result's output as the requester would.
func (m *material) decrypt(r job.EvaluateRequest, result job.EvaluateResult) (ciphertext []byte, y []float64) {
	m.t.Helper()
	c := contextOf(r).Output(m.requester.Public().Digest(), r.Input.Digest)
	ciphertext, err := seal.Open(m.requester, c, result.Output, m.ciphers.program.OutputSize())
	if err != nil {
		m.t.Fatal(err)
	}
	out, err := m.ciphers.program.CheckOutput(ciphertext)
	if err != nil {
		m.t.Fatal(err)
	}
	return ciphertext, m.ciphers.program.Decrypt(m.ciphers.secret, out)
}

// start runs a service over the store until the test ends.
func (m *material) start(store ipfs.Store, change ...func(*enclave.Config)) *enclave.Service {
	m.t.Helper()
	cfg := enclave.Config{Operator: operator, Measurement: measurement, Root: devmode.Label, Logger: slog.New(slog.DiscardHandler)}
	for _, f := range change {
		f(&cfg)
	}
	s, err := enclave.New(store, pretended{m.t}, m.sealing, cfg)
	if err != nil {
		m.t.Fatal(err)
	}
	run(m.t, s)
	return s
}

// pretended is a machine whose quotes are made by the development root.
type pretended struct{ t testing.TB }

func (p pretended) Quote(_ context.Context, reportData [64]byte) ([]byte, error) {
	authority, err := devmode.NewAuthority()
	if err != nil {
		return nil, err
	}
	platform, err := authority.NewPlatform(devmode.PlatformSpec{})
	if err != nil {
		return nil, err
	}
	return platform.Quote(devmode.NewTD(composeHash, reportData))
}

// collateral is what its quotes are verified with.
func collateral(t testing.TB, issued uint64) job.Collateral {
	t.Helper()
	authority, err := devmode.NewAuthority()
	if err != nil {
		t.Fatal(err)
	}
	c, err := authority.Collateral(devmode.CollateralSpec{Issued: issued})
	if err != nil {
		t.Fatal(err)
	}
	return c.Job()
}

func run(t testing.TB, s *enclave.Service) {
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- s.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		if err := <-done; err != nil {
			t.Errorf("run: %v", err)
		}
	})
}
