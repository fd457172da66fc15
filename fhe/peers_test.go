//go:build peers

package fhe

import (
	"bytes"
	"context"
	"crypto/rand"
	"math"
	"runtime"
	"syscall"
	"testing"
	"time"

	"github.com/tuneinsight/lattigo/v5/ring"
	"github.com/tuneinsight/lattigo/v5/schemes/ckks"

	"github.com/encrypted-compute/encrypted-compute/nn"
)

// The networks and the parameters that other systems publish figures for, compiled from a graph. Their parameters are
// smaller than this package allows: no released output may be made with them. docs/performance.md says what is
// compared with what.
//
//	go test ./fhe -tags peers -run '^$' -bench Peers -cpu 1

// peer is a network with parameters.
type peer struct {
	graph     *graphBuilder
	invariant bool // in the conjugate-invariant ring
	literal   Literal
	goal      Goal
}

// parameters of a peer: primes that are 1 mod 4N for the conjugate-invariant ring.
func (p peer) parameters(t testing.TB) Parameters {
	t.Helper()
	kind, double := ring.Standard, p.literal
	if p.invariant {
		kind = ring.ConjugateInvariant
		double.LogN++
	}
	q, special, err := primes(double)
	if err != nil {
		t.Fatal(err)
	}
	c, err := ckks.NewParametersFromLiteral(ckks.ParametersLiteral{
		LogN: p.literal.LogN, Q: q, P: special, LogDefaultScale: p.literal.LogScale, RingType: kind,
		Xs: ring.Ternary{P: 2.0 / 3}, Xe: ring.DiscreteGaussian{Sigma: Sigma, Bound: 6 * Sigma},
	})
	if err != nil {
		t.Fatal(err)
	}
	return Parameters{literal: p.literal, digest: p.literal.digest(), ckks: c}
}

func transB() map[string]nn.Attribute { return map[string]nn.Attribute{"transB": integer(1)} }

// full adds a fully connected layer and, if wanted, a square.
func (g *graphBuilder) full(name, from string, inputs, outputs int, square bool) string {
	fan := inputs
	g.node("Gemm", name, in(from, g.trained("w"+name, fan, outputs, inputs), g.trained("b"+name, 100, outputs)), transB())
	if !square {
		return name
	}
	g.node("Mul", name+"²", in(name, name), nil)
	return name + "²"
}

// filter adds a convolution and a square.
func (g *graphBuilder) filter(name, from string, inputs, outputs, kernel, stride, pad int) string {
	fan := inputs * kernel * kernel
	g.node("Conv", name, in(from, g.trained("w"+name, fan, outputs, inputs, kernel, kernel), g.trained("b"+name, 100, outputs)),
		strided(int64(stride), int64(pad)))
	g.node("Mul", name+"²", in(name, name), nil)
	return name + "²"
}

func (g *graphBuilder) flat(from string) string {
	g.node("Flatten", from+"flat", in(from), nil)
	return from + "flat"
}

func (g *graphBuilder) ending(with string) *graphBuilder {
	g.Outputs[0].Name = with
	return g
}

func lola() *graphBuilder {
	g := newGraph(1, 1, 28, 28)
	v := g.flat(g.filter("conv", "image", 1, 5, 5, 2, 1))
	v = g.full("fc1", v, 845, 100, true)
	return g.ending(g.full("fc2", v, 100, 10, false))
}

func mlp(hidden ...int) *graphBuilder {
	g := newGraph(1, 1, 28, 28)
	v, n := g.flat("image"), 784
	for i, h := range hidden {
		v = g.full(string(rune('a'+i)), v, n, h, i < len(hidden)-1)
		n = h
	}
	return g.ending(v)
}

func lenet() *graphBuilder {
	g := newGraph(1, 1, 28, 28)
	v := g.filter("conv1", "image", 1, 32, 5, 2, 2)
	v = g.flat(g.filter("conv2", v, 32, 64, 5, 2, 2))
	v = g.full("fc1", v, 3136, 512, true)
	return g.ending(g.full("fc2", v, 512, 10, false))
}

func narrow() *graphBuilder {
	g := newGraph(1, 1, 28, 28)
	v := g.flat(g.filter("conv", "image", 1, 5, 5, 2, 2))
	return g.ending(g.full("fc", v, 980, 100, false))
}

func hashed(words, outputs int) *graphBuilder {
	g := newGraph(1, words)
	return g.ending(g.full("embed", "image", words, outputs, false))
}

func fourDeep(c1, c2 int) *graphBuilder {
	g := newGraph(1, 1, 28, 28)
	v := g.filter("conv1", "image", 1, c1, 3, 2, 1)
	v = g.flat(g.filter("conv2", v, c1, c2, 3, 2, 1))
	v = g.full("fc", v, c2*49, 128, true)
	return g.ending(g.full("map", v, 128, 32, false))
}

func colour() *graphBuilder {
	g := newGraph(1, 3, 64, 64)
	v := g.filter("conv1", "image", 3, 32, 3, 1, 1)
	v = g.flat(g.filter("conv2", v, 32, 32, 3, 2, 1))
	return g.ending(g.full("map", v, 32*32*32, 64, false))
}

func repeat(n, times int) []int {
	out := make([]int, times)
	for i := range out {
		out[i] = n
	}
	return out
}

func peers() map[string]peer {
	return map[string]peer{
		"LoLA": {lola(), true, Literal{LogN: 13, LogQ: append([]int{29}, repeat(26, 5)...), LogP: []int{29, 29}, LogScale: 26}, Fast},
		"MLP":  {mlp(128, 128, 10), true, Literal{LogN: 13, LogQ: append([]int{29}, repeat(26, 5)...), LogP: []int{29, 29}, LogScale: 26}, Fast},
		"LeNet": {
			lenet(), true,
			Literal{LogN: 14, LogQ: append([]int{40}, repeat(34, 7)...), LogP: []int{40, 40}, LogScale: 34},
			Fast,
		},
		"784-64-10":     {mlp(64, 10), false, Literal{LogN: 13, LogQ: []int{45, 35, 35, 35}, LogP: []int{55}, LogScale: 35}, Fast},
		"conv-sq-fc":    {narrow(), false, Literal{LogN: 14, LogQ: []int{60, 45, 45, 45}, LogP: []int{59, 59}, LogScale: 45}, Fast},
		"depth 4":       {fourDeep(16, 32), false, Literal{LogN: 14, LogQ: append([]int{55}, repeat(45, 7)...), LogP: []int{60}, LogScale: 45}, Balanced},
		"64×64×3":       {colour(), false, Literal{LogN: 14, LogQ: append([]int{60}, repeat(45, 5)...), LogP: []int{60, 60}, LogScale: 45}, Balanced},
		"text 5000→124": {hashed(5000, 124), false, Literal{LogN: 14, LogQ: []int{60, 50}, LogP: []int{59, 59}, LogScale: 45}, Fast},
	}
}

// fitted cuts a chain that is longer than the head's depth.
func (p peer) fitted(depth int) peer {
	p.literal.LogQ = p.literal.LogQ[:depth+1]
	return p
}

func BenchmarkPeers(b *testing.B) {
	for name, p := range peers() {
		b.Run(name, func(b *testing.B) { benchmarkPeer(b, p) })
	}
}

func cpu() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

func benchmarkPeer(b *testing.B, peer peer) {
	ctx := context.Background()
	start := time.Now()
	h, err := compile(b.Context(), &peer.graph.Graph, maxWidth)
	if err != nil {
		b.Fatal(err)
	}
	peer = peer.fitted(h.Depth())
	params := peer.parameters(b)
	c, err := h.lay(b.Context(), params, peer.goal, 1)
	if err != nil {
		b.Fatal(err)
	}
	compiled := time.Since(start)
	p, err := plan(c.shape, params)
	if err != nil {
		b.Fatal(err)
	}
	for i := range h.steps {
		if l := c.linears[i]; l != nil {
			_, keys := l.switches(costs{params, peer.goal})
			b.Logf("%s: %d sources, %d outputs of period %d, %d diagonals, unit %d, block %d, lazy %v, babies %d, giants %d, lanes %v, keys %d",
				h.steps[i].name, len(l.sources), l.output.ciphertexts, l.output.period, len(l.steps), l.unit, l.block, l.lazy,
				len(l.babies()[0]), len(l.giants()[0]), l.lanes, len(keys))
		}
	}
	sk := NewSecretKey(params, [32]byte{1})
	began := cpu()
	keys, err := p.throwawayKeys(ctx, sk, rand.Reader)
	if err != nil {
		b.Fatal(err)
	}
	made := cpu() - began
	start = time.Now()
	e, err := p.Load(ctx, h)
	if err != nil {
		b.Fatal(err)
	}
	loaded := time.Since(start)
	x := randomInput(h.Inputs(), 1)
	var sent bytes.Buffer
	if err := p.WriteInput(ctx, &sent, sk, x, rand.Reader); err != nil {
		b.Fatal(err)
	}
	input, err := p.ReadInput(ctx, &sent)
	if err != nil {
		b.Fatal(err)
	}
	var raw []byte
	var timings Timings
	began = cpu()
	for b.Loop() {
		if raw, timings, err = e.Evaluate(ctx, keys, input); err != nil {
			b.Fatal(err)
		}
	}
	used := (cpu() - began) / time.Duration(b.N)
	out, err := p.CheckOutput(raw)
	if err != nil {
		b.Fatal(err)
	}
	want := h.Clear(x)
	for _, l := range timings.Layers {
		b.Logf("%s %v", l.Name, l.Duration)
	}
	var memory runtime.MemStats
	runtime.ReadMemStats(&memory)
	b.ReportMetric(float64(used.Microseconds())/1e3, "cpu-ms/op")
	b.ReportMetric(math.Log2(norm(want)/distance(p.Decrypt(sk, out), want)), "bits")
	b.ReportMetric(float64(len(p.keys.keys)), "keys")
	b.ReportMetric(float64(p.KeysSize())/1e6, "keys-MB")
	b.ReportMetric(float64(p.InputSize())/1e6, "input-MB")
	b.ReportMetric(made.Seconds(), "keygen-cpu-s")
	b.ReportMetric(compiled.Seconds(), "compile-s")
	b.ReportMetric(loaded.Seconds(), "load-s")
	b.ReportMetric(float64(memory.Sys)/1e6, "memory-MB")
	b.ReportMetric(float64(p.MemoryBound())/1e6, "bound-MB")
	b.ReportMetric(costs{params, peer.goal}.seconds(p.shape.Work)*1e3, "predicted-ms")
}

func norm(v []float64) float64 { return math.Sqrt(sumSquares(v)) }
