package enclave_test

import (
	"bytes"
	"context"
	"log/slog"
	"math"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ipfs/go-cid"

	"github.com/encrypted-compute/encrypted-compute/enclave"
	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/nn"
)

func TestEvaluateComputesTheHeadAndSignsWhatItUsed(t *testing.T) {
	t.Parallel()
	m := newMaterial(t)
	store, r := m.stage()
	s := m.start(store)
	result, err := s.Evaluate(t.Context(), r)
	if err != nil {
		t.Fatal(err)
	}
	_, y := m.decrypt(r, result)
	for i, want := range m.clear.Clear(m.ciphers.x) {
		if math.Abs(y[i]-want) > math.Ldexp(1, -20) {
			t.Errorf("number %d is %g, in the clear %g", i, y[i], want)
		}
	}
	want := job.Evaluation{
		Job: r.Job, Version: r.VersionDigest, Manifest: r.Manifest.Digest, Head: r.Head, Cut: r.Cut, Parameters: m.manifest.ParametersDigest(0),
		RequesterKey: r.RequesterKey, Input: r.Input, Keys: r.Keys, Operator: operator,
		Output: m.add(ipfs.NewMemory(), result.Output),
	}
	if result.Evaluation != want {
		t.Fatalf("evaluation %+v\nwant %+v", result.Evaluation, want)
	}
	signer, err := job.Recover(want.SigningHash(job.Domain{ChainID: r.ChainID, Escrow: r.Escrow}), result.Signature)
	if err != nil || signer != s.Identity().Signer {
		t.Fatalf("signed by %v (%v), enclave is %v", signer, err, s.Identity().Signer)
	}
	for _, step := range []string{"fetch", "open", "load", "evaluate", "seal"} {
		if _, ok := result.Seconds[step]; !ok {
			t.Errorf("no seconds for %s", step)
		}
	}
}

// counting counts what is fetched.
type counting struct {
	ipfs.Store
	gets atomic.Int64
}

func (c *counting) Get(ctx context.Context, id cid.Cid) ([]byte, error) {
	c.gets.Add(1)
	return c.Store.Get(ctx, id)
}

func TestEvaluateIsIdempotentAndDeterministic(t *testing.T) {
	t.Parallel()
	m := newMaterial(t)
	store, r := m.stage()
	source := &counting{Store: store}
	s := m.start(source)
	first, err := s.Evaluate(t.Context(), r)
	if err != nil {
		t.Fatal(err)
	}
	fetched := source.gets.Load()
	again, err := s.Evaluate(t.Context(), r)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(first.Output, again.Output) || !bytes.Equal(first.Signature, again.Signature) || source.gets.Load() != fetched {
		t.Error("the same request was evaluated twice")
	}
	restarted, err := m.start(store).Evaluate(t.Context(), r)
	if err != nil {
		t.Fatal(err)
	}
	before, _ := m.decrypt(r, first)
	after, _ := m.decrypt(r, restarted)
	if !bytes.Equal(before, after) {
		t.Error("another enclave of the app computes another ciphertext")
	}
	if bytes.Equal(first.Output, restarted.Output) {
		t.Error("two seals are equal")
	}
}

func TestEvaluateKeepsAnOpenedHead(t *testing.T) {
	t.Parallel()
	m := newMaterial(t)
	store, r := m.stage()
	s := m.start(store, func(c *enclave.Config) { c.Results = 1 })
	if _, err := s.Evaluate(t.Context(), r); err != nil {
		t.Fatal(err)
	}
	other := r
	other.Job = job.ID{99}
	in := contextOf(other)
	other.Input = m.add(store, m.seal(in.Input(r.EnclaveKey, r.RequesterKey), append(m.requester.Public().Bytes(), m.input...)))
	result, err := s.Evaluate(t.Context(), m.granted(other))
	if err != nil {
		t.Fatal(err)
	}
	if _, opened := result.Seconds["load"]; opened {
		t.Error("the head was opened again")
	}
	if result.Evaluation.Head != r.Head || result.Evaluation.Parameters != m.manifest.ParametersDigest(0) {
		t.Errorf("evaluation %+v", result.Evaluation)
	}
}

func TestEvaluateRefusesAReplayWithOneFieldChanged(t *testing.T) {
	t.Parallel()
	m := newMaterial(t)
	store, r := m.stage()
	s := m.start(store)
	if _, err := s.Evaluate(t.Context(), r); err != nil { // so that the head is in memory
		t.Fatal(err)
	}
	changes := map[string]func(*job.EvaluateRequest){
		"chain":            func(r *job.EvaluateRequest) { r.ChainID++ },
		"registry":         func(r *job.EvaluateRequest) { r.Registry[0]++ },
		"escrow":           func(r *job.EvaluateRequest) { r.Escrow[0]++ },
		"job":              func(r *job.EvaluateRequest) { r.Job[0]++ },
		"version":          func(r *job.EvaluateRequest) { r.VersionDigest[0]++ },
		"cut":              func(r *job.EvaluateRequest) { r.Cut++ },
		"manifest":         func(r *job.EvaluateRequest) { r.Manifest = r.Input },
		"manifest's size":  func(r *job.EvaluateRequest) { r.Manifest.Size++ },
		"head":             func(r *job.EvaluateRequest) { r.Head[0]++ },
		"sealed head":      func(r *job.EvaluateRequest) { r.SealedHead = r.Input },
		"sealed head size": func(r *job.EvaluateRequest) { r.SealedHead.Size-- },
		"enclave key":      func(r *job.EvaluateRequest) { r.EnclaveKey[0]++ },
		"requester key":    func(r *job.EvaluateRequest) { r.RequesterKey[0]++ },
		"input":            func(r *job.EvaluateRequest) { r.Input = r.Keys },
		"input's size":     func(r *job.EvaluateRequest) { r.Input.Size++ },
		"input's digest":   func(r *job.EvaluateRequest) { r.Input.Digest[0]++ },
		"keys":             func(r *job.EvaluateRequest) { r.Keys = r.Input },
		"keys' size":       func(r *job.EvaluateRequest) { r.Keys.Size-- },
		"keys' digest":     func(r *job.EvaluateRequest) { r.Keys.Digest[0]++ },
	}
	for name, change := range changes {
		replay := r
		change(&replay)
		replay = m.granted(replay) // so that the grant is not what refuses it
		result, err := s.Evaluate(t.Context(), replay)
		if err == nil && result.Unfit == nil {
			t.Errorf("other %s: evaluated to %+v", name, result.Evaluation)
		}
		if err == nil {
			m.isRefusal(s, replay, result, result.Unfit.Reason)
		}
	}
}

func TestEvaluateRefusesWhatIsInside(t *testing.T) {
	t.Parallel()
	zero := job.Digest{}
	cases := map[string]struct {
		change func(*material)
		want   job.Kind
		say    string
	}{
		"head swapped by the host":                     {func(m *material) { m.sealedFor = &job.Digest{7} }, job.KindUnfit, "the job names"},
		"head of another manifest":                     {func(m *material) { m.manifestDigest = &zero }, job.KindUnfit, "head is for cut"},
		"head of another cut":                          {func(m *material) { m.head.Cut = 1 }, job.KindUnfit, "head is for cut 1"},
		"head of another granter":                      {func(m *material) { m.head.Grant[5]++ }, job.KindUnfit, "grants it"},
		"head that is public against the manifest":     {func(m *material) { m.head.Grant = job.Address{} }, job.KindUnfit, "zero: public"},
		"head that is not public against the manifest": {func(m *material) { m.manifest.Cuts[0].PublicHead = true }, job.KindUnfit, "grants it"},
		"manifest that names nobody who grants":        {func(m *material) { m.manifest.Grant = job.Address{} }, job.KindUnfit, "names no account"},
		"head that is no graph":                        {func(m *material) { m.head.ONNX = []byte("weights") }, job.KindUnfit, "not an ONNX graph"},
		"head that does not compile": {func(m *material) {
			g := graph(1)
			g.Nodes = append(g.Nodes, nodeRelu())
			g.Outputs[0].Name = "after"
			m.head.ONNX = marshal(m.t, g)
		}, job.KindUnfit, "does not compile"},
		"head of another geometry": {func(m *material) {
			g := graph(1)
			g.Initializers["weights"], g.Initializers["bias"] = nn.NewTensor(outputs-1, side*side), nn.Vector(1, 2, 3)
			g.Outputs[0].Shape = []int{1, outputs - 1}
			m.head.ONNX = marshal(m.t, g)
		}, job.KindUnfit, "geometry"},
		"error bound above the manifest's": {func(m *material) { m.manifest.Cuts[0].ErrorBound *= 0.999 }, job.KindUnfit, "error bound"},
		"weights that raise the error":     {func(m *material) { m.head.ONNX = marshal(m.t, graph(2)) }, job.KindUnfit, "error bound"},
		"weak parameters":                  {func(m *material) { m.manifest.Cuts[0].Parameters.LogN = 11 }, job.KindUnfit, "parameters are refused"},
		"small scale":                      {func(m *material) { m.manifest.Cuts[0].Parameters.LogScale = 40 }, job.KindUnfit, "parameters are refused"},
		"release over its budget":          {func(m *material) { m.manifest.Cuts[0].Sigmas = []float64{1.0 / 1024 / 1024} }, job.KindUnfit, "release is refused"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			m := newMaterial(t)
			c.change(m)
			store, r := m.stage()
			result, err := m.start(store).Evaluate(t.Context(), r)
			if result.Unfit != nil {
				t.Errorf("the requester is blamed: %+v", result.Unfit)
			}
			if err == nil || job.KindOf(err) != c.want || !strings.Contains(err.Error(), c.say) {
				t.Fatalf("error %v of kind %s, want %s about %q", err, job.KindOf(err), c.want, c.say)
			}
		})
	}
}

func nodeRelu() nn.Node {
	return nn.Node{Name: "relu", Op: "Relu", Inputs: []string{"activation"}, Outputs: []string{"after"}}
}

// ones keeps the header of a message and sets every bit after it: no residue is below its prime.
func ones(b []byte) []byte {
	out := bytes.Repeat([]byte{0xff}, len(b))
	copy(out, b[:min(len(b), 64)])
	return out
}

func TestEvaluateWithKeysOfAnotherSetYieldsNothingButNoise(t *testing.T) {
	t.Parallel()
	m := newMaterial(t)
	m.keys = m.ciphers.otherKeys
	store, r := m.stage()
	result, err := m.start(store).Evaluate(t.Context(), r)
	if err != nil {
		t.Fatal(err) // an enclave cannot see under which secret keys were made
	}
	_, y := m.decrypt(r, result)
	for i, want := range m.clear.Clear(m.ciphers.x) {
		if math.Abs(y[i]-want) < 0.01 {
			t.Errorf("number %d came out right: %g", i, y[i])
		}
	}
}

func TestEvaluateRefusesKeysOfAnotherRequester(t *testing.T) {
	t.Parallel()
	m := newMaterial(t)
	store, r := m.stage()
	other := privateKey(t, 55).Public().Digest()
	r.Keys = m.add(store, m.seal(keysContext(r, other, m.ciphers.program.KeyList()), m.keys))
	r = m.granted(r)
	s := m.start(store)
	result, err := s.Evaluate(t.Context(), r)
	if err != nil {
		t.Fatal(err)
	}
	m.isRefusal(s, r, result, job.KeysDoNotOpen)
}

// faulty replaces or loses one block.
type faulty struct {
	ipfs.Store
	digest job.Digest
	block  []byte
	err    error
}

func (f faulty) Get(ctx context.Context, id cid.Cid) ([]byte, error) {
	if digest, err := ipfs.Digest(id); err == nil && digest == f.digest {
		return f.block, f.err
	}
	return f.Store.Get(ctx, id)
}

func TestEvaluateBlamesTheStoreForItsBlocks(t *testing.T) {
	t.Parallel()
	m := newMaterial(t)
	store, r := m.stage()
	for what, digest := range map[string]job.Digest{
		"manifest": r.Manifest.Digest, "head": r.SealedHead.Digest, "input": r.Input.Digest, "keys": r.Keys.Digest,
	} {
		for how, source := range map[string]faulty{
			"tampered": {store, digest, []byte("other bytes"), nil},
			"missing":  {store, digest, nil, ipfs.ErrNotFound},
			"late":     {store, digest, nil, context.DeadlineExceeded},
		} {
			_, err := m.start(source).Evaluate(t.Context(), r)
			if job.KindOf(err) != job.KindUnavailable || !strings.Contains(err.Error(), what) {
				t.Errorf("%s %s: kind %s, %v", how, what, job.KindOf(err), err)
			}
		}
	}
}

func TestEvaluateChecksSizesBeforeItFetches(t *testing.T) {
	t.Parallel()
	m := newMaterial(t)
	store, r := m.stage()
	for name, c := range map[string]struct {
		change func(*job.EvaluateRequest)
		want   job.Kind
		gets   int64
	}{
		"huge manifest": {func(r *job.EvaluateRequest) { r.Manifest.Size = 1 << 40 }, job.KindTooLarge, 0},
		"huge head":     {func(r *job.EvaluateRequest) { r.SealedHead.Size = 1 << 39 }, job.KindTooLarge, 1},
		"huge input":    {func(r *job.EvaluateRequest) { r.Input.Size = math.MaxUint64 }, job.KindUnfit, 1},
		"huge keys":     {func(r *job.EvaluateRequest) { r.Keys.Size = 1 << 63 }, job.KindUnfit, 1},
		"empty keys":    {func(r *job.EvaluateRequest) { r.Keys.Size = 0 }, job.KindUnfit, 1},
	} {
		source := &counting{Store: store}
		request := r
		c.change(&request)
		result, err := m.start(source).Evaluate(t.Context(), request)
		if result.Unfit != nil {
			err = job.Errorf(job.KindUnfit, "%s", result.Problem)
		}
		if job.KindOf(err) != c.want || source.gets.Load() != c.gets {
			t.Errorf("%s: kind %s after %d blocks, want %s after %d: %v", name, job.KindOf(err), source.gets.Load(), c.want, c.gets, err)
		}
	}
}

func TestEvaluateRefusesWhatDoesNotFitTimeOrMemory(t *testing.T) {
	t.Parallel()
	m := newMaterial(t)
	store, r := m.stage()
	source := &counting{Store: store}
	_, err := m.start(source, func(c *enclave.Config) { c.Budget = time.Nanosecond }).Evaluate(t.Context(), r)
	if job.KindOf(err) != job.KindTooSlow || source.gets.Load() != 1 || !strings.Contains(err.Error(), "would take") {
		t.Errorf("budget of a nanosecond: kind %s after %d blocks, %v", job.KindOf(err), source.gets.Load(), err)
	}
	_, err = m.start(source, func(c *enclave.Config) { c.Memory = 1 << 20 }).Evaluate(t.Context(), r)
	if job.KindOf(err) != job.KindTooLarge {
		t.Errorf("memory of a megabyte: kind %s, %v", job.KindOf(err), err)
	}
}

func TestEvaluateLogsNeitherWeightsNorCiphertext(t *testing.T) {
	t.Parallel()
	var log bytes.Buffer
	m := newMaterial(t)
	m.head.ONNX = append([]byte("secret weights "), m.head.ONNX...)
	store, r := m.stage()
	s := m.start(store, func(c *enclave.Config) { c.Logger = slog.New(slog.NewTextHandler(&log, nil)) })
	_, err := s.Evaluate(t.Context(), r)
	if err == nil {
		t.Fatal("evaluated a head that is no graph")
	}
	for _, text := range []string{log.String(), err.Error()} {
		if !strings.Contains(text, r.Job.String()) || strings.Contains(text, "secret") {
			t.Errorf("said %q", text)
		}
	}
}

func TestEvaluateTurnsAPanicIntoAnErrorAndGoesOn(t *testing.T) {
	t.Parallel()
	m := newMaterial(t)
	store, r := m.stage()
	source := &panicking{Store: store, left: 1}
	s := m.start(source)
	if _, err := s.Evaluate(t.Context(), r); job.KindOf(err) != job.KindInternal {
		t.Fatalf("error %v", err)
	}
	if _, err := s.Evaluate(t.Context(), r); err != nil {
		t.Fatalf("after a panic: %v", err)
	}
}

// panicking panics for the first blocks; Run's goroutine alone calls it.
type panicking struct {
	ipfs.Store
	left int
}

func (p *panicking) Get(ctx context.Context, id cid.Cid) ([]byte, error) {
	if p.left > 0 {
		p.left--
		panic("out of luck")
	}
	return p.Store.Get(ctx, id)
}
