package devnet_test

import (
	"bytes"
	"context"
	"io"
	"maps"
	"slices"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/attest"
	"github.com/encrypted-compute/encrypted-compute/client"
	"github.com/encrypted-compute/encrypted-compute/fhe"
	"github.com/encrypted-compute/encrypted-compute/internal/devnet"
	"github.com/encrypted-compute/encrypted-compute/internal/seal"
	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/nn"
)

// forger is an enclave that lies: enrolled by a development quote, which anybody can forge, and holding the app's
// sealing key, as if TDX had been broken.
type forger struct {
	m       *market
	t       *testing.T
	signer  *job.SigningKey
	sealing *seal.PrivateKey
	account *devnet.Requester
	program *fhe.Program
}

func (m *market) forger(t *testing.T) *forger {
	t.Helper()
	f := &forger{m: m, t: t, account: m.requester(t, func(c *devnet.RequesterConfig) { c.Name = "forger" })}
	var err error
	if f.signer, err = job.NewSigningKey(); err != nil {
		t.Fatal(err)
	}
	if f.sealing, err = m.Enclave.SealingKey(); err != nil {
		t.Fatal(err)
	}
	f.enrol()
	pkg, err := shipped()
	if err != nil {
		t.Fatal(err)
	}
	cut := pkg.Manifest.Cuts[0]
	if f.program, err = fhe.Plan(cut.Shape, cut.Parameters); err != nil {
		t.Fatal(err)
	}
	return f
}

func (f *forger) enrol() {
	f.t.Helper()
	block, err := f.m.Reader.EnrolmentBlock(f.t.Context())
	if err != nil {
		f.t.Fatal(err)
	}
	e := job.Enrolment{
		Signer: f.signer.Address(), Operator: f.m.Operator(), BlockNumber: block.Number, BlockHash: block.Hash,
		SealingKey: f.sealing.Public().Bytes(),
	}
	d := f.m.Deployment
	quote, err := f.m.Machine.Quote(within(f.t), e.ReportData(d.ChainID, d.Enclaves))
	if err != nil {
		f.t.Fatal(err)
	}
	compact, err := attest.Compact(quote, attest.Known) // the honest enclave runs on the same pretended machine
	if err != nil {
		f.t.Fatal(err)
	}
	if _, err := f.account.Wallet.Enrol(within(f.t), "enrol-"+e.Signer.String(), e, compact); err != nil {
		f.t.Fatal(err)
	}
	collateral, err := f.m.Machine.Collateral(within(f.t), quote)
	if err != nil {
		f.t.Fatal(err)
	}
	// Whoever runs the relayer helps.
	if err := f.m.Relayer.Show(within(f.t), job.EnclaveView{Enrolment: e, Quote: quote, Collateral: collateral}); err != nil {
		f.t.Fatal(err)
	}
}

// opened returns what a job's requester sealed to the enclave: the requester's key, and the evaluation keys and input.
func (f *forger) opened(s *client.State) (requester *seal.PublicKey, keys, input []byte) {
	f.t.Helper()
	sealing := seal.Job{Domain: f.m.Deployment.Domain(), ID: s.ID, Version: s.Request.VersionDigest, Cut: s.Request.Cut}
	in := f.open(s.Request.Input, sealing.Input(s.Request.EnclaveKey, s.Request.RequesterKey))
	keys = f.open(s.Request.Keys, seal.ForKeys(sealing.Domain, s.Request.EnclaveKey, s.Request.RequesterKey, f.program.KeyList().Digest()))
	requester, err := seal.ParsePublicKey(in[:seal.PublicKeySize])
	if err != nil {
		f.t.Fatal(err)
	}
	return requester, keys, in[seal.PublicKeySize:]
}

func (f *forger) open(a job.Artefact, c seal.Context) []byte {
	f.t.Helper()
	sealed, err := ipfs.Open(within(f.t), f.m.Relayer.Client("").Blocks(), a)
	if err != nil {
		f.t.Fatal(err)
	}
	r, err := seal.NewReader(sealed, f.sealing, c, int64(a.Size))
	if err != nil {
		f.t.Fatal(err)
	}
	b, err := io.ReadAll(r)
	if err != nil {
		f.t.Fatal(err)
	}
	return b
}

// evaluate runs the model's head on somebody's ciphertext, its weights multiplied by scale.
func (f *forger) evaluate(keys, input []byte, scale float64) []byte {
	f.t.Helper()
	ctx := within(f.t)
	pkg, err := shipped()
	if err != nil {
		f.t.Fatal(err)
	}
	graph := *pkg.Heads[0]
	if scale != 1 {
		scaleLast(f.t, &graph, scale)
	}
	head, err := fhe.Compile(ctx, &graph)
	if err != nil {
		f.t.Fatal(err)
	}
	evaluator, err := f.program.Load(ctx, head)
	if err != nil {
		f.t.Fatal(err)
	}
	k, err := f.program.ReadKeys(ctx, bytes.NewReader(keys))
	if err != nil {
		f.t.Fatal(err)
	}
	in, err := f.program.ReadInput(ctx, bytes.NewReader(input))
	if err != nil {
		f.t.Fatal(err)
	}
	out, _, err := evaluator.Evaluate(ctx, k, in)
	if err != nil {
		f.t.Fatal(err)
	}
	return out
}

// scaleLast multiplies the weights and bias of a graph's last layer.
func scaleLast(t *testing.T, g *nn.Graph, scale float64) {
	t.Helper()
	last := g.Nodes[len(g.Nodes)-1]
	g.Initializers = maps.Clone(g.Initializers)
	scaled := 0
	for _, name := range last.Inputs {
		if v := g.Initializers[name]; v != nil {
			bigger := *v
			bigger.Data = slices.Clone(v.Data)
			for i := range bigger.Data {
				bigger.Data[i] *= scale
			}
			g.Initializers[name] = &bigger
			scaled++
		}
	}
	if scaled == 0 {
		t.Fatalf("the last layer (%s) has no weights", last.Op)
	}
}

// sign seals an output to a job's requester, brings it to the relayer and signs for it.
func (f *forger) sign(s *client.State, requester *seal.PublicKey, output []byte) (job.Evaluation, []byte) {
	f.t.Helper()
	sealing := seal.Job{Domain: f.m.Deployment.Domain(), ID: s.ID, Version: s.Request.VersionDigest, Cut: s.Request.Cut}
	sealed, err := seal.Seal(requester, sealing.Output(s.Request.RequesterKey, s.Request.Input.Digest), output)
	if err != nil {
		f.t.Fatal(err)
	}
	e := job.Evaluation{
		Job: s.ID, Version: s.Request.VersionDigest, Manifest: s.Manifest.Digest, Head: s.Head, Cut: s.Request.Cut, Parameters: s.Parameters,
		RequesterKey: s.Request.RequesterKey, Input: s.Request.Input, Keys: s.Request.Keys,
		Output: f.m.upload(f.t, sealed), Operator: f.m.Operator(),
	}
	return e, f.signer.Sign(e.SigningHash(f.m.Deployment.Domain()))
}

// answer submits a forged evaluation of an output.
func (f *forger) answer(s *client.State, requester *seal.PublicKey, output []byte) {
	f.t.Helper()
	e, signature := f.sign(s, requester, output)
	if _, err := f.account.Wallet.SubmitEvaluation(within(f.t), "forge-"+e.Output.Digest.String(), e, s.Request.CreatorKey, signature); err != nil {
		f.t.Fatal(err)
	}
}

// upload brings bytes to the relayer.
func (m *market) upload(t *testing.T, b []byte) job.Artefact {
	t.Helper()
	a, err := ipfs.Describe(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	open := func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(b)), nil }
	if err := m.Relayer.Client("mallory").Upload(within(t), a, open, func(int64, int64) {}); err != nil {
		t.Fatal(err)
	}
	return a
}

// away is an enclave that nobody can reach.
func away(context.Context, job.EvaluateRequest, devnet.EvaluateHonestly) (job.EvaluateResult, error) {
	return job.EvaluateResult{}, job.Errorf(job.KindUnavailable, "the host keeps the enclave to itself")
}
