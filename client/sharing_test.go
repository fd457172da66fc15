package client_test

import (
	"context"
	"math"
	"sync"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/client"
	"github.com/encrypted-compute/encrypted-compute/fhe"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/manifest"
	"github.com/encrypted-compute/encrypted-compute/nn"
	"github.com/encrypted-compute/encrypted-compute/nn/obfuscate"
)

// plan is a cut as the enclave has it.
type plan struct {
	head    *fhe.Head
	program *fhe.Program
	bound   float64
}

// family is a shallow head and a deep one that are planned together.
var family = sync.OnceValues(func() ([2]plan, error) {
	var out [2]plan
	heads := make([]*fhe.Head, 2)
	for i, g := range []*nn.Graph{graph(), squareGraph()} {
		var err error
		if heads[i], err = fhe.Compile(context.Background(), g); err != nil {
			return out, err
		}
	}
	programs, err := fhe.DesignAll(context.Background(), heads)
	if err != nil {
		return out, err
	}
	for i, p := range programs {
		bound, err := p.ErrorBound(context.Background(), heads[i])
		if err != nil {
			return out, err
		}
		out[i] = plan{heads[i], p, bound}
	}
	return out, nil
})

// squareGraph is graph, a square, and another linear map.
func squareGraph() *nn.Graph {
	g := graph()
	weights := nn.NewTensor(outputs, outputs)
	for i := range weights.Data {
		weights.Data[i] = float64(i%5-2) / 8
	}
	g.Nodes[1].Outputs = []string{"before"}
	g.Nodes = append(g.Nodes,
		nn.Node{Name: "square", Op: "Mul", Inputs: []string{"before", "before"}, Outputs: []string{"squared"}},
		nn.Node{
			Name: "last", Op: "Gemm", Inputs: []string{"squared", "weights2"}, Outputs: []string{"activation"},
			Attributes: map[string]nn.Attribute{"transB": {Kind: nn.IntAttribute, Int: 1}},
		})
	g.Initializers["weights2"] = weights
	return g
}

// market is a world whose model has both heads of the family as its cuts.
type market struct {
	*world
	plans [2]plan
}

func newMarket(t *testing.T) *market {
	t.Helper()
	plans, err := family()
	if err != nil {
		t.Fatal(err)
	}
	m := &market{newWorld(t), plans}
	cut := m.manifest.Cuts[0]
	m.manifest.Cuts = nil
	for i, p := range plans {
		c := cut
		c.Name, c.Shape, c.Parameters = []string{"shallow", "deep"}[i], p.program.Shape(), p.program.Parameters().Literal()
		c.ErrorBound, c.Predicted = p.bound, manifest.Predict(p.program)
		m.manifest.Cuts = append(m.manifest.Cuts, c)
	}
	m.publish()
	return m
}

// created brings a new job at a cut onto the chain.
func (m *market) created(c *client.Client, x *nn.Tensor, cut uint8, all bool) *client.State {
	m.t.Helper()
	m.events, m.job = nil, job.Record{}
	m.offer.Cut.Parameters = m.manifest.ParametersDigest(int(cut))
	m.program, m.head = m.plans[cut].program, m.plans[cut].head
	terms, err := c.Terms(m.t.Context(), client.Choice{Model: model, Cut: cut, Sigma: 1, AllKeys: all})
	if err != nil {
		m.t.Fatal(err)
	}
	s, err := c.Start(m.t.Context(), terms, x, nil)
	if err != nil {
		m.t.Fatal(err)
	}
	return m.advance(c, s.ID, client.Created)
}

func TestAJobAtAnotherCutReusesTheKeys(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		first, second uint8
		all, reused   bool
	}{
		"shallow after deep":                   {first: 1, second: 0, reused: true},
		"deep after shallow":                   {first: 0, second: 1},
		"deep after shallow with all its keys": {first: 0, second: 1, all: true, reused: true},
		"the same cut again":                   {first: 0, second: 0, reused: true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			m := newMarket(t)
			c := m.open()
			first := m.created(c, input(1), test.first, test.all)
			m.evaluate(first)
			first = m.advance(c, first.ID, client.Released)
			m.version.Digest[0]++ // the next job is of another version
			m.offer.VersionDigest = m.version.Digest
			second := m.created(c, input(2), test.second, false)
			if first.KeysReused || second.KeysReused != test.reused || (second.Request.Keys == first.Request.Keys) != test.reused {
				t.Fatalf("keys %v, reused %v, want %v; the first job's are %v",
					second.Request.Keys, second.KeysReused, test.reused, first.Request.Keys)
			}
			if have := m.store.holds("blobs/keys-"); have != map[bool]int{true: 1, false: 2}[test.reused] {
				t.Errorf("%d sets of keys were made", have)
			}
			m.evaluate(second)
			second = m.advance(c, second.ID, client.Released)
			m.checkRelease(second, input(2))
			if test.reused {
				m.checkLedger(c, []*client.State{first, second}, []uint8{test.first, test.second})
			}
		})
	}
}

// checkRelease compares what was released with the clear head: the keys did serve. σ is 1, so only far-off numbers tell.
func (m *market) checkRelease(s *client.State, x *nn.Tensor) {
	m.t.Helper()
	told := m.told(s)
	norm, y := 0.0, m.head.Clear(x.Data)
	for _, v := range y {
		norm += v * v
	}
	scale := math.Sqrt(outputs) / math.Max(math.Sqrt(norm), m.manifest.Cuts[s.Request.Cut].Radius)
	for i, v := range y {
		if math.Abs(told[i]-scale*v) > 6 {
			m.t.Errorf("number %d is released as %g, in the clear %g", i, told[i], scale*v)
		}
	}
}

// checkLedger wants every release charged to the one key set, each with the error bound of its own cut.
func (m *market) checkLedger(c *client.Client, jobs []*client.State, cuts []uint8) {
	m.t.Helper()
	ledger, err := c.Ledger(m.t.Context())
	if err != nil {
		m.t.Fatal(err)
	}
	id := obfuscate.ID(jobs[0].Request.RequesterKey)
	var terms []obfuscate.Term
	for i, s := range jobs {
		cut := m.manifest.Cuts[cuts[i]]
		terms = append(terms, obfuscate.Term{K: cut.K, Radius: cut.Radius, Sigma: s.Sigma, ErrorBound: cut.ErrorBound})
	}
	if have, want := ledger.Flooding(id), obfuscate.Flooding(terms); ledger.Releases(id) != len(jobs) || math.Abs(have-want) > 1e-9 {
		m.t.Errorf("%d releases with flooding %g under the key set, want %d with %g", ledger.Releases(id), have, len(jobs), want)
	}
	if have, want := ledger.Spent(obfuscate.ID(jobs[0].InputID)), jobs[0].LeakBits+jobs[1].LeakBits; math.Abs(have-want) > 1e-9 {
		m.t.Errorf("%g bits are charged to the first input, want those of both releases, %g", have, want)
	}
}

func TestKeysServeOnlyWhoMayUseThem(t *testing.T) {
	t.Parallel()
	for name, change := range map[string]func(*market){
		"another account": func(m *market) { m.account = signingKey(m.t) },
		"another enclave": func(m *market) {
			m.sealing = sealingKey(m.t, 77)
			m.enrol(m.record.Operator, began+3600)
		},
		"other parameters": func(m *market) {
			program, err := small()
			if err != nil {
				m.t.Fatal(err)
			}
			c := &m.manifest.Cuts[0]
			c.Shape, c.Parameters, c.Predicted = program.Shape(), program.Parameters().Literal(), manifest.Predict(program)
			m.plans[0].program = program
			m.publish()
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			m := newMarket(t)
			first := m.created(m.open(), input(1), 1, false)
			change(m)
			if second := m.created(m.open(), input(2), 0, false); second.KeysReused || second.Request.Keys == first.Request.Keys {
				t.Error("the keys are used again")
			}
		})
	}
}
