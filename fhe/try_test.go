package fhe

import (
	"bytes"
	"context"
	"crypto/rand"
	"math"
	mrand "math/rand/v2"
	"testing"
	"time"

	"github.com/encrypted-compute/encrypted-compute/nn"
)

func (g *graphBuilder) gauss(name string, sigma float64, shape ...int) string {
	t := nn.NewTensor(shape...)
	for i := range t.Data {
		t.Data[i] = g.random.NormFloat64() * sigma
	}
	g.Initializers[name] = t
	return name
}

// deep is conv k s2 -> sq -> conv 3x3 s2 -> sq -> fc -> sq -> linear.
func deep(c, side, k1, c1, s1, c2, fc, outs int) *graphBuilder {
	g := newGraph(1, c, side, side)
	g.node("Conv", "conv1", in("image", g.gauss("w1", 1/math.Sqrt(float64(c*k1*k1)), c1, c, k1, k1), g.gauss("b1", 0.1, c1)), strided(int64(s1), int64(k1/2)))
	g.node("Mul", "sq1", in("conv1", "conv1"), nil)
	g.node("Conv", "conv2", in("sq1", g.gauss("w2", 1/math.Sqrt(float64(c1*9)), c2, c1, 3, 3), g.gauss("b2", 0.1, c2)), strided(2, 1))
	g.node("Mul", "sq2", in("conv2", "conv2"), nil)
	g.node("Flatten", "flat", in("sq2"), nil)
	s := (side + s1 - 1) / s1
	s = (s + 1) / 2
	n := c2 * s * s
	last := "flat"
	if fc > 0 {
		g.node("Gemm", "fc", in("flat", g.gauss("w3", 1/math.Sqrt(float64(n)), fc, n), g.gauss("b3", 0.1, fc)), map[string]nn.Attribute{"transB": integer(1)})
		g.node("Mul", "sq3", in("fc", "fc"), nil)
		last, n = "sq3", fc
	}
	return g.node("Gemm", "activation", in(last, g.gauss("w4", 1/math.Sqrt(float64(n)), outs, n), g.gauss("b4", 0.1, outs)), map[string]nn.Attribute{"transB": integer(1)})
}

func tryGraph(t *testing.T, g *graphBuilder, goal Goal) {
	t0 := time.Now()
	lap := func(what string) { t.Logf("%-10s %v", what, time.Since(t0).Round(time.Millisecond)); t0 = time.Now() }
	h, err := Compile(&g.Graph)
	if err != nil {
		t.Fatal(err)
	}
	lap("compile")
	l, err := DefaultLiteral(h)
	if err != nil {
		t.Fatal(err)
	}
	s, err := h.Shape(l, goal)
	if err != nil {
		t.Fatal(err)
	}
	lap("lay")
	params, err := NewParameters(l)
	if err != nil {
		t.Fatal(err)
	}
	p, err := plan(s, params)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("literal %+v", l)
	t.Logf("packing %+v", s.Packing)
	t.Logf("depth %d keys %d (%.1f MB) input %.1f MB work %+v estimate %v memory %d MB outscale %d", s.Depth, len(s.Keys), float64(p.KeysSize())/1e6, float64(p.InputSize())/1e6, s.Work, p.Estimate(), p.MemoryBound()>>20, s.LogScale)
	c, _ := p.circuit(h)
	for i := range h.steps {
		if l := c.linears[i]; l != nil {
			_, keys := l.switches(costs{p.params, goal})
			b, gi := l.babies(), l.giants()
			t.Logf("  %d %s: in %d cts, out %d cts period %d rep %d, diagonals %d, unit %d horner %v babies %d giants %d lanes %v keys %d direct %v", i, h.steps[i].name, len(l.sources), l.output.ciphertexts, l.output.period, l.output.replicas, len(l.steps), l.unit, l.horner, len(b[0]), len(gi[0]), l.lanes, len(keys), l.direct)
		}
	}
	ctx := context.Background()
	sk := NewSecretKey(p.Parameters(), [32]byte{1})
	keys, err := p.throwawayKeys(ctx, sk, rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	lap("keys")
	e, err := p.Load(ctx, h)
	if err != nil {
		t.Fatal(err)
	}
	lap("load")
	x := make([]float64, h.Inputs())
	for i := range x {
		x[i] = mrand.Float64()
	}
	var b bytes.Buffer
	if err := p.WriteInput(ctx, &b, sk, x, rand.Reader); err != nil {
		t.Fatal(err)
	}
	in, err := p.ReadInput(ctx, &b)
	if err != nil {
		t.Fatal(err)
	}
	lap("encrypt")
	raw, timings, err := e.Evaluate(ctx, keys, in)
	if err != nil {
		t.Fatal(err)
	}
	lap("evaluate")
	for _, l := range timings.Layers {
		t.Logf("  %s %v", l.Name, l.Duration.Round(100*time.Microsecond))
	}
	out, err := p.CheckOutput(raw)
	if err != nil {
		t.Fatal(err)
	}
	have, want := p.Decrypt(sk, out), h.Clear(x)
	worst, norm := 0.0, 0.0
	for i := range want {
		worst = math.Max(worst, math.Abs(have[i]-want[i]))
		norm = math.Max(norm, math.Abs(want[i]))
	}
	t0 = time.Now()
	bound, err := p.ErrorBound(ctx, h)
	if err != nil {
		t.Fatal(err)
	}
	lap("bound")
	t.Logf("bound %.3g = 2^%.1f, measured 2^%.1f", bound, math.Log2(bound), math.Log2(distance(have, want)))
	t.Logf("error %.3g of %.3g: %.1f bits", worst, norm, -math.Log2(worst/norm))
	if worst > 1e-3*norm {
		t.Errorf("wrong: have %v want %v", have[:4], want[:4])
	}
}

func TestTrySmall(t *testing.T) {
	tryGraph(t, affineChain(), Balanced)
	tryGraph(t, shippedSquare(), Balanced)
	tryGraph(t, fullPolynomial(), Balanced)
}

func TestTryDeep(t *testing.T)  { tryGraph(t, deep(1, 28, 3, 32, 2, 64, 128, 32), Balanced) }
func TestTryThree(t *testing.T) { tryGraph(t, deep(1, 28, 3, 32, 2, 64, 0, 32), Balanced) }
func TestTryBig(t *testing.T)   { tryGraph(t, deep(3, 64, 3, 32, 1, 32, 0, 64), Balanced) }

func distance(a, b []float64) float64 {
	sum := 0.0
	for i := range a {
		sum += (a[i] - b[i]) * (a[i] - b[i])
	}
	return math.Sqrt(sum)
}

func randomInput(n int, seed uint64) []float64 {
	r := mrand.New(mrand.NewPCG(seed, 2))
	x := make([]float64, n)
	for i := range x {
		x[i] = float64(r.IntN(256)) / 255
	}
	return x
}
