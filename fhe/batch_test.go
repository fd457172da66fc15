package fhe

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"testing"
)

// record is the head of a model for medical records: 30 values, a hidden layer with a square, 8 outputs.
func record() *graphBuilder {
	g := newGraph(1, 30)
	g.node("Gemm", "fc", in("image", g.trained("w", 30, 16, 30), g.trained("b", 100, 16)), attributes{"transB": integer(1)})
	g.node("Mul", "square", in("fc", "fc"), nil)
	return g.dense("square", 16, 8)
}

// batched is the world of a head for so many inputs at once.
func batched(t testing.TB, h *Head, l Literal, goal Goal, batch int, seed uint64) *world {
	t.Helper()
	s, err := h.BatchShape(t.Context(), l, goal, batch)
	if err != nil {
		t.Fatal(err)
	}
	params, err := NewParameters(l)
	if err != nil {
		t.Fatal(err)
	}
	p, err := plan(s, params)
	if err != nil {
		t.Fatal(err)
	}
	return newWorld(t, p, h, seed)
}

// steppedLiteral is literalFor with a special prime that is as large as a digit: dense maps of batches take baby steps.
func steppedLiteral(h *Head) Literal {
	if h.Depth() == 1 {
		return Literal{LogN: 12, LogQ: []int{36, 30}, LogP: []int{40}, LogScale: 30}
	}
	return literalFor(h)
}

// inferAll runs one evaluation for several inputs.
func (w *world) inferAll(t testing.TB, inputs [][]float64, seed uint64) [][]float64 {
	t.Helper()
	var b bytes.Buffer
	if err := w.program.WriteInputs(context.Background(), &b, w.sk, inputs, deterministic(seed)); err != nil {
		t.Fatal(err)
	}
	if int64(b.Len()) != w.program.InputSize() {
		t.Fatalf("an input of %d bytes, want %d", b.Len(), w.program.InputSize())
	}
	out, err := w.program.CheckOutput(w.evaluate(t, b.Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	return w.program.DecryptBatch(w.sk, out)
}

func randomInputs(h *Head, n int, seed uint64) [][]float64 {
	out := make([][]float64, n)
	for i := range out {
		out[i] = randomInput(h.Inputs(), seed+uint64(i))
	}
	return out
}

// One evaluation of n inputs gives what n evaluations give, with the bits of one; also where a batch takes several
// ciphertexts, and where it is not full.
func TestABatchGivesWhatItsInputsGiveOneByOne(t *testing.T) {
	t.Parallel()
	residual := newGraph(1, 1, 6, 5)
	residual.node("Conv", "u", in("image", residual.trained("w", 9, 2, 1, 3, 3)), strided(1, 1)).node("Mul", "q", in("u", "u"), nil)
	residual.node("Add", "act", in("q", "u"), nil)
	for name, test := range map[string]struct {
		graph *graphBuilder
		sizes []int
	}{
		"record":        {record(), []int{2, 16, 128, 256}},
		"affine":        {affineHead(1, 12, 12, 8), []int{2, 8, 16, 64}},
		"wide affine":   {affineHead(2, 9, 7, 33), []int{4, 32}},
		"convolution":   {squareHead(1, 10, 10, 4, 3, 2, 1, 5), []int{2, 8, 32}},
		"colour":        {squareHead(3, 9, 12, 5, 2, 2, 0, 13), []int{4}},
		"residual":      {residual.dense("act", 60, 6), []int{4, 32}},
		"product":       {gated(), []int{8}},
		"two in a row":  {deepHead(8, 2, 3, 0, 4), []int{4, 64}},
		"one output":    {squareHead(1, 4, 4, 2, 3, 1, 1, 1), []int{16}},
		"many channels": {squareHead(1, 8, 8, 12, 3, 1, 1, 4), []int{16}},
	} {
		h := compiled(t, test.graph)
		for i, batch := range test.sizes {
			goal := []Goal{Balanced, Fast}[i%2]
			t.Run(fmt.Sprintf("%s by %d, %s", name, batch, goal), func(t *testing.T) {
				t.Parallel()
				w := batched(t, h, steppedLiteral(h), goal, batch, 3)
				inputs := randomInputs(h, batch-i%2, 50) // not always a full one
				all := w.inferAll(t, inputs, 4)
				if len(all) != batch {
					t.Fatalf("%d outputs of a batch of %d", len(all), batch)
				}
				least := math.Inf(1)
				for b, x := range inputs {
					least = math.Min(least, precision(all[b], h.Clear(x)))
				}
				if want := leastBits(min(h.Depth(), 4)) - 3; !(least >= want) { // fewer copies are averaged
					t.Errorf("%.1f bits, want %.1f", least, want)
				}
				for b := len(inputs); b < batch; b++ {
					if off := distance(all[b], h.Clear(nil)); off > 1e-2 {
						t.Errorf("a missing input gives a result that is off by %g from that of zeros", off)
					}
				}
			})
		}
	}
}

// Every layout of a batch computes the head in each input's slots and leaves nothing else there.
func TestEveryLayoutOfABatchComputesTheHead(t *testing.T) {
	t.Parallel()
	several := 0
	for seed := range uint64(40) {
		g := newRandomGraph(6000+seed, 7)
		h := compiled(t, g.graphBuilder)
		most, err := h.MaxBatch(literalFor(h))
		if err != nil {
			t.Fatal(err)
		}
		batch := min([]int{2, 8, 32, 64}[seed%4], 4*most)
		x := randomInput(h.Inputs(), seed)
		for _, c := range laidOutBy(t, h, literalFor(h), []Goal{Balanced, Fast}[seed%2], batch) {
			if c.packing.Ciphertexts > 1 {
				several++
			}
			for _, c := range append(spreadOut(c), c) {
				checkSlots(t, fmt.Sprintf("%d: %v by %d, %v, %v", seed, g, batch, c.pack, c.pack.blocks), c.slotwise(x, nil), h.Clear(x))
			}
		}
	}
	if several < 5 {
		t.Errorf("only %d layouts in several ciphertexts", several)
	}
}

// What stands beside an input changes its outputs by no more than the error of two evaluations, however extreme.
func TestNeighboursInABatchDoNotMeet(t *testing.T) {
	t.Parallel()
	for name, g := range map[string]*graphBuilder{"record": record(), "convolution": squareHead(1, 10, 10, 4, 3, 2, 1, 5)} {
		h := compiled(t, g)
		const batch = 8
		w := batched(t, h, literalFor(h), Balanced, batch, 5)
		bound, err := w.program.ErrorBound(t.Context(), h)
		if err != nil {
			t.Fatal(err)
		}
		inputs := randomInputs(h, batch, 7)
		before := w.inferAll(t, inputs, 8)
		for b := range inputs {
			changed := slices.Clone(inputs)
			for other := range changed {
				if other != b {
					changed[other] = [][]float64{h.pushed(), ones(h.Inputs()), make([]float64, h.Inputs())}[other%3]
				}
			}
			after := w.inferAll(t, changed, 9+uint64(b))
			if moved := distance(before[b], after[b]); !(moved <= 2*bound) {
				t.Errorf("%s: input %d's outputs move by 2^%.1f with its neighbours, twice the bound is 2^%.1f", name, b, math.Log2(moved), 1+math.Log2(bound))
			}
		}
	}
}

// The bound of a batch holds for each of its inputs, random and extreme, under several keys.
func TestTheBoundHoldsForEveryInputOfABatch(t *testing.T) {
	t.Parallel()
	for name, g := range map[string]*graphBuilder{
		"record": record(), "affine": affineHead(1, 12, 12, 8), "convolution": squareHead(1, 10, 10, 6, 3, 2, 1, 9),
	} {
		h := compiled(t, g)
		for _, batch := range []int{4, 16} {
			w := batched(t, h, literalFor(h), Fast, batch, 5)
			bound, err := w.program.ErrorBound(t.Context(), h)
			if err != nil {
				t.Fatal(err)
			}
			worst, extreme := 0.0, h.pushed()
			for keys := range uint64(3) {
				inputs := randomInputs(h, batch, 100*keys)
				for b := range inputs {
					if b%2 == 1 {
						inputs[b] = mixed(inputs[b], extreme, b)
					}
				}
				one, other := w.rekeyed(t, 70+2*keys).inferAll(t, inputs, keys), w.rekeyed(t, 71+2*keys).inferAll(t, inputs, keys+50)
				for b := range inputs {
					worst = math.Max(worst, distance(one[b], other[b]))
				}
			}
			t.Logf("%s by %d: 2^%.1f, bound 2^%.1f", name, batch, math.Log2(worst), math.Log2(bound))
			if !(worst <= 2*bound) || worst < bound/1024 {
				t.Errorf("%s by %d: difference 2^%.1f, bound 2^%.1f", name, batch, math.Log2(worst), math.Log2(bound))
			}
		}
	}
}

// A batch of one is the program that it always was; a larger one is another program, the same on every machine.
func TestBatchesAreProgramsOfTheirOwn(t *testing.T) {
	t.Parallel()
	h := compiled(t, record())
	seen := map[[32]byte]int{designed(t, h).Digest(): 0}
	for _, batch := range []int{1, 2, 64} {
		p, err := DesignBatch(t.Context(), h, batch)
		if err != nil {
			t.Fatal(err)
		}
		text, err := json.Marshal(p.Shape())
		if err != nil {
			t.Fatal(err)
		}
		if have := bytes.Contains(text, []byte(`"batch"`)); have != (batch > 1) {
			t.Errorf("a batch of %d is %s", batch, text)
		}
		var s Shape
		if err := json.Unmarshal(text, &s); err != nil {
			t.Fatal(err)
		}
		again, err := Plan(s, p.Parameters().Literal())
		if err != nil || again.Digest() != p.Digest() {
			t.Errorf("a batch of %d read back is another program, error %v", batch, err)
		}
		if _, known := seen[p.Digest()]; known != (batch == 1) {
			t.Errorf("a batch of %d has a digest that is known: %v", batch, known)
		}
		seen[p.Digest()] = batch
	}
}

func TestAsManyInputsFitAsLeaveEveryVectorInOneCiphertext(t *testing.T) {
	t.Parallel()
	l := Literal{LogN: 14, LogQ: []int{60, 50}, LogP: []int{60}, LogScale: 45}
	for name, test := range map[string]struct {
		graph *graphBuilder
		want  int
	}{
		"record":          {record(), 256},
		"784 values":      {affineHead(1, 28, 28, 8), 8},
		"as many outputs": {affineHead(1, 1, 3, 64), 128},
		"a hidden layer":  {squareHead(1, 28, 28, 16, 3, 2, 1, 8), 2},
		"too large":       {affineHead(3, 64, 64, 8), 1},
		"one value":       {affineHead(1, 1, 1, 1), 8192},
	} {
		h := compiled(t, test.graph)
		have, err := h.MaxBatch(l)
		if err != nil || have != test.want {
			t.Errorf("%s: %d inputs, error %v, want %d", name, have, err, test.want)
		}
	}
}

func TestWrongBatchesAreRefused(t *testing.T) {
	t.Parallel()
	h := compiled(t, record())
	for _, batch := range []int{-2, 0, 3, 1024, 1 << 15, math.MinInt} { // 1024 by 8 outputs are more than 4096 slots
		if _, err := h.BatchShape(t.Context(), quickLiteral(3), Fast, batch); err == nil {
			t.Errorf("a batch of %d was laid out", batch)
		}
	}
	s, err := h.BatchShape(t.Context(), quickLiteral(3), Fast, 4)
	if err != nil {
		t.Fatal(err)
	}
	params, err := NewParameters(quickLiteral(3))
	if err != nil {
		t.Fatal(err)
	}
	for _, batch := range []int{-4, 1, 3, 1 << 10, 1 << 14, 1 << 15, math.MaxInt} {
		lie := s.clone()
		lie.Batch = batch
		if _, err := plan(lie, params); err == nil {
			t.Errorf("a batch of %d was planned", batch)
		}
	}
	mixing := s.clone()
	mixing.Keys = append(mixing.Keys, Key{Rotation: 2 * 1021, Level: 1})
	if _, err := plan(mixing, params); err == nil {
		t.Error("a rotation that mixes inputs was planned")
	}
}

func TestABatchTakesAsManyInputsAsItHas(t *testing.T) {
	t.Parallel()
	h := compiled(t, record())
	w := batched(t, h, quickLiteral(3), Fast, 4, 1)
	for name, inputs := range map[string][][]float64{
		"none": nil, "five": randomInputs(h, 5, 1), "a short one": {randomInput(30, 1), randomInput(29, 1)},
		"one out of range": {randomInput(30, 1), slices.Repeat([]float64{2}, 30)},
	} {
		var b bytes.Buffer
		if err := w.program.WriteInputs(t.Context(), &b, w.sk, inputs, deterministic(1)); err == nil || b.Len() > 0 {
			t.Errorf("%s: error %v after %d bytes", name, err, b.Len())
		}
	}
	x := randomInput(30, 1)
	if have, want := w.infer(t, x, 2), w.inferAll(t, [][]float64{x}, 2)[0]; !slices.Equal(have, want) {
		t.Errorf("a single input gives %v, as a batch %v", have, want)
	}
	if zeros := w.program.DecryptBatch(w.sk, nil); len(zeros) != 4 || !slices.Equal(zeros[3], make([]float64, 8)) {
		t.Errorf("no output decrypts to %v", zeros)
	}
}
