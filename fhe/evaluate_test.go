package fhe

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math"
	"testing"

	"github.com/tuneinsight/lattigo/v5/schemes/ckks"
)

// leastBits is the precision that a depth reaches with its quick literal, two bits to spare.
func leastBits(depth int) float64 { return []float64{0, 17, 23, 20, 14}[depth] }

func TestRandomHeadsUnderEncryptionEqualTheirClearTwins(t *testing.T) {
	t.Parallel()
	for seed := range uint64(8) {
		g := newRandomGraph(1000+seed, 3)
		h := compiled(t, g.graphBuilder)
		goal := []Goal{Balanced, Fast}[seed%2]
		p := quick(t, h, goal)
		w := newWorld(t, p, h, seed)
		x := randomInput(h.Inputs(), seed)
		bits := precision(w.infer(t, x, seed), h.Clear(x))
		t.Logf("%d: %v, depth %d: %.1f bits", seed, g, h.Depth(), bits)
		if !(bits >= leastBits(h.Depth())) {
			t.Errorf("%d: %v, %s: %.1f bits", seed, g, goal, bits)
		}
	}
}

// loaded is a world of one circuit, whatever the packing.
func loaded(t testing.TB, c *circuit, seed uint64) *world {
	t.Helper()
	p, err := plan(c.shape, c.params)
	if err != nil {
		t.Fatal(err)
	}
	w := &world{program: p, head: c.head, evaluator: &Evaluator{program: p, circuit: c, weights: make([]*weights, len(c.head.steps))}}
	w.rekey(t, seed)
	for i := range c.head.steps {
		if c.head.steps[i].kind != affineStep {
			continue
		}
		if w.evaluator.weights[i], err = c.encode(context.Background(), i); err != nil {
			t.Fatal(err)
		}
	}
	return w
}

func TestEveryPackingIsEvaluated(t *testing.T) {
	t.Parallel()
	h := compiled(t, squareHead(3, 7, 6, 5, 3, 2, 1, 5))
	x := randomInput(h.Inputs(), 3)
	seen := map[string]bool{}
	for _, c := range laidOut(t, h, quickLiteral(3), Balanced) {
		if seen[c.pack.String()] {
			continue
		}
		seen[c.pack.String()] = true
		t.Run(c.pack.String(), func(t *testing.T) {
			if bits := precision(loaded(t, c, 4).infer(t, x, 5), h.Clear(x)); bits < leastBits(3) {
				t.Errorf("%.1f bits", bits)
			}
		})
	}
	if len(seen) != 6 {
		t.Errorf("packings %v, want six kinds", seen)
	}
}

func TestShapesOfEveryKindAreEvaluatedAtReleasedParameters(t *testing.T) {
	t.Parallel()
	residual := newGraph(1, 2, 8, 8)
	residual.node("Conv", "u", in("image", residual.trained("w", 18, 4, 2, 3, 3)), strided(1, 1)).node("Mul", "q", in("u", "u"), nil)
	residual.node("Add", "act", in("q", "u"), nil).node("Conv", "v", in("act", residual.trained("w2", 36, 4, 4, 3, 3)), strided(1, 1))
	residual.node("Add", "sum", in("v", "act"), nil)
	last := newGraph(1, 1, 5, 7)
	last.node("Conv", "activation", in("image", last.trained("w", 9, 1, 1, 3, 3)), strided(1, 1))
	for name, test := range map[string]struct {
		graph *graphBuilder
		bits  float64
	}{
		"a convolution and nothing else":      {last, 33},
		"more outputs than replicas":          {affineHead(1, 28, 28, 32), 33},
		"5 outputs of 3 values":               {affineHead(3, 1, 1, 5), 33},
		"two ciphertexts":                     {affineHead(3, 64, 64, 8), 33},
		"a plane of two ciphertexts":          {squareHead(1, 128, 128, 2, 3, 2, 1, 4), 33},
		"one output":                          {squareHead(1, 4, 4, 2, 3, 1, 1, 1), 33},
		"13 outputs, colour":                  {squareHead(3, 9, 12, 5, 2, 2, 0, 13), 33},
		"a wide first layer":                  {squareHead(2, 32, 32, 10, 3, 1, 1, 8), 33},
		"residual":                            {residual.dense("sum", 256, 6), 33},
		"squares of pixels":                   {squaredPixels(), 33},
		"a product of two values":             {gated(), 33},
		"a quartic":                           {valued(func(g *graphBuilder) { g.polynomial("v", "u", 0.1, -0.5, 0.25, 0.125, 0.1) }), 30},
		"conv, square, conv, square, linear":  {deepHead(12, 4, 6, 0, 9), 28},
		"conv – square, twice, dense, square": {deepHead(8, 3, 4, 12, 5), 20},
	} {
		t.Run(name, func(t *testing.T) {
			h := compiled(t, test.graph)
			w := newWorld(t, designed(t, h), h, 4)
			x := randomInput(h.Inputs(), 5)
			bits := precision(w.infer(t, x, 6), h.Clear(x))
			t.Logf("depth %d: %.1f bits", h.Depth(), bits)
			if !(bits >= test.bits) {
				t.Errorf("%.1f bits, want %.0f", bits, test.bits)
			}
		})
	}
}

// gated multiplies the input with a dense map of itself.
func gated() *graphBuilder {
	return valued(func(g *graphBuilder) { g.node("Mul", "v", in("u", "image"), nil) })
}

func TestOtherLiteralsAreEvaluated(t *testing.T) {
	t.Parallel()
	affine, square := compiled(t, affineHead(1, 28, 28, 32)), compiled(t, squareHead(1, 12, 12, 8, 3, 2, 1, 32))
	for name, test := range map[string]struct {
		head    *Head
		literal Literal
	}{
		"one special prime":                  {affine, Literal{LogN: 14, LogQ: []int{60, 50}, LogP: []int{60}, LogScale: 45}},
		"a special prime short of its digit": {affine, Literal{LogN: 14, LogQ: []int{60, 50}, LogP: []int{57}, LogScale: 45}},
		"three special primes":               {square, Literal{LogN: 14, LogQ: []int{60, 50, 45, 50}, LogP: []int{55, 55, 55}, LogScale: 45}},
		"one for a square":                   {square, Literal{LogN: 14, LogQ: []int{58, 50, 45, 50}, LogP: []int{60}, LogScale: 45}},
		"degree 2^15":                        {affine, Literal{LogN: 15, LogQ: []int{60, 50}, LogP: []int{57, 57}, LogScale: 50}},
		"a low prime close to the scale":     {square, Literal{LogN: 14, LogQ: []int{47, 50, 45, 50}, LogP: []int{60}, LogScale: 45}},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t, programOf(t, test.head, test.literal, Fast), test.head, 4)
			x := randomInput(test.head.Inputs(), 5)
			if bits := precision(w.infer(t, x, 6), test.head.Clear(x)); bits < 26 {
				t.Errorf("%.1f bits", bits)
			}
		})
	}
}

// Partial sums in other slots would tell the requester far more of the weights than k numbers a job.
func TestEverySlotHoldsAnOutputAndNothingElse(t *testing.T) {
	t.Parallel()
	for name, g := range map[string]*graphBuilder{"affine": affineHead(1, 8, 8, 5), "square": squareHead(1, 8, 8, 3, 3, 2, 1, 5)} {
		h := compiled(t, g)
		w := newWorld(t, designed(t, h), h, 8)
		x := randomInput(h.Inputs(), 9)
		out, err := w.program.CheckOutput(w.evaluate(t, w.encrypt(t, x, 9)))
		if err != nil {
			t.Fatal(err)
		}
		want := append(h.Clear(x), 0, 0, 0)
		for i, v := range decryptSlots(t, w, out) {
			if math.Abs(real(v)-want[i%8]) > 0x1p-20 || math.Abs(imag(v)) > 0x1p-20 {
				t.Fatalf("%s: slot %d holds %v, want %f", name, i, v, want[i%8])
			}
		}
	}
}

func decryptSlots(t *testing.T, w *world, out *Output) []complex128 {
	t.Helper()
	params := w.program.params.ckks
	ringQ := params.RingQ().AtLevel(0)
	m := ckks.NewPlaintext(params, 0)
	m.Scale = w.program.outputScale()
	ringQ.MulCoeffsMontgomery(out.ct.Value[1], w.sk.key.Value.Q, m.Value)
	ringQ.Add(m.Value, out.ct.Value[0], m.Value)
	slots := make([]complex128, params.MaxSlots())
	if err := ckks.NewEncoder(params).Decode(m, slots); err != nil {
		t.Fatal(err)
	}
	return slots
}

func TestEverythingStopsWhenItsContextEnds(t *testing.T) {
	t.Parallel()
	shared.each(t, func(t *testing.T, w *world) {
		in := w.input(t, 2)
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		if _, _, err := w.evaluator.Evaluate(ctx, w.keys, in); !errors.Is(err, context.Canceled) {
			t.Errorf("evaluate: error %v", err)
		}
		if _, err := w.program.Load(ctx, w.head); !errors.Is(err, context.Canceled) {
			t.Errorf("load: error %v", err)
		}
		if _, err := w.program.ReadKeys(ctx, bytes.NewReader(w.keyBytes)); !errors.Is(err, context.Canceled) {
			t.Errorf("read keys: error %v", err)
		}
		if err := w.program.WriteKeys(ctx, &bytes.Buffer{}, w.sk, deterministic(1), nil); !errors.Is(err, context.Canceled) {
			t.Errorf("write keys: error %v", err)
		}
		if err := w.program.WriteInput(ctx, &bytes.Buffer{}, w.sk, randomInput(784, 1), deterministic(1)); !errors.Is(err, context.Canceled) {
			t.Errorf("write input: error %v", err)
		}
		if _, err := w.program.ErrorBound(ctx, w.head); !errors.Is(err, context.Canceled) {
			t.Errorf("bound: error %v", err)
		}
	})
}

func TestEvaluationReportsItsLayers(t *testing.T) {
	t.Parallel()
	w := shared.square(t)
	_, timings, err := w.evaluator.Evaluate(t.Context(), w.keys, w.input(t, 2))
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	sum := timings.Total
	for _, layer := range timings.Layers {
		names = append(names, layer.Name)
		sum -= layer.Duration
	}
	if have := fmt.Sprint(names); have != "[linear conv square conv linear activation]" || sum != 0 {
		t.Errorf("layers %s, unaccounted %v", have, sum)
	}
}

// However giant steps are gathered, the outputs are the head's; also where whole blocks have no weight.
func TestGiantStepsInBlocksOfAnySizeAreEvaluated(t *testing.T) {
	t.Parallel()
	gaps := newGraph(1, 1, 16, 16)
	gaps.node("Mul", "first", in("image", "image"), nil).node("Conv", "conv", in("first", gaps.trained("w", 9, 1, 1, 3, 3)),
		attributes{"dilations": ints(5, 5), "pads": ints(5, 5, 5, 5)})
	gaps.node("Mul", "last", in("conv", "conv"), nil)
	for name, g := range map[string]*graphBuilder{"dense": affineHead(1, 8, 8, 32), "gaps": gaps.dense("last", 256, 4)} {
		h := compiled(t, g)
		x := randomInput(h.Inputs(), 3)
		want := h.Clear(x)
		for _, block := range []int{0, 1, 3, 4, 64} {
			for _, unit := range []int{1, 16} {
				t.Run(fmt.Sprintf("%s, %d of %d", name, block, unit), func(t *testing.T) {
					t.Parallel()
					c := laidOut(t, h, steppedLiteral(h), Fast)[0]
					cost := costs{c.params, Fast}
					for i, l := range c.linears {
						if l != nil && !l.direct {
							changed := *l
							changed.unit, changed.block, changed.lazy = unit, block, false
							c.linears[i] = &changed
						}
					}
					c.shape = c.describe(cost)
					if bits, want := precision(loaded(t, c, 4).infer(t, x, 5), want), leastBits(min(h.Depth(), 4))-4; bits < want {
						t.Errorf("%.1f bits, want %.0f", bits, want)
					}
				})
			}
		}
	}
}

// Diagonals are in the order of output ciphertexts: the last one need not have the farthest giant step.
func TestGiantStepsAreCountedInEveryOutput(t *testing.T) {
	t.Parallel()
	l := &linear{unit: 4, output: &layout{ciphertexts: 2}, steps: []diagonal{{0, 0, 0}, {0, 0, 61}, {1, 0, 5}}}
	for block, want := range map[int]int{0: 2, 1: 16, 4: 16} {
		if l.block = block; l.giantSteps() != want {
			t.Errorf("in blocks of %d: %d giant steps, want %d", block, l.giantSteps(), want)
		}
	}
}

func TestAMapWithoutWeightsIsEvaluated(t *testing.T) {
	t.Parallel()
	h := &Head{input: []int{1, 4, 4}, steps: []step{{kind: inputStep, shape: []int{1, 4, 4}}, {
		kind: affineStep, inputs: []int{0}, shape: []int{3}, bias: []float64{0.5, -1, 2}, matrices: []*sparse{{columns: 16, start: make([]int, 4)}},
	}}}
	w := newWorld(t, quick(t, h, Fast), h, 2)
	if have := w.infer(t, randomInput(16, 1), 3); distance(have, []float64{0.5, -1, 2}) > 0x1p-10 {
		t.Errorf("%v", have)
	}
}
