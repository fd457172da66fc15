package fhe

import (
	"bytes"
	"context"
	"errors"
	"math"
	"runtime"
	"testing"

	"github.com/tuneinsight/lattigo/v5/schemes/ckks"
)

// geometries cover every path of packing: replicas, several groups, folds, several input channels, outputs
// that are no power of two, strides, uneven pads and values that do not fill the slots.
func geometries() map[string]Shape {
	conv := func(channels, kernel, stride, pad int) *Convolution {
		return &Convolution{
			Channels: channels, Kernel: [2]int{kernel, kernel}, Stride: [2]int{stride, stride}, Pads: [4]int{pad, pad, pad, pad},
		}
	}
	return map[string]Shape{
		"affine, more outputs than replicas": {Input: []int{1, 28, 28}, Outputs: 32},
		"affine, 5 outputs of 3 values":      {Input: []int{3, 1, 1}, Outputs: 5},
		"affine, two ciphertexts":            {Input: []int{3, 64, 64}, Outputs: 8},
		"one output":                         {Input: []int{1, 4, 4}, Outputs: 1, Convolution: conv(2, 3, 1, 1)},
		"folded 5×5":                         {Input: []int{1, 28, 28}, Outputs: 16, Convolution: conv(32, 5, 2, 2)},
		"colour, 13 outputs, uneven": {Input: []int{3, 9, 12}, Outputs: 13, Convolution: &Convolution{
			Channels: 5, Kernel: [2]int{2, 3}, Stride: [2]int{2, 1}, Pads: [4]int{0, 1, 1, 2},
		}},
		"two groups, folded": {Input: []int{2, 32, 32}, Outputs: 8, Convolution: conv(10, 3, 1, 1)},
	}
}

func TestDecryptedOutputEqualsTheClearHead(t *testing.T) {
	t.Parallel()
	for name, s := range geometries() {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t, mustPlan(t, s), randomHead(t, s, 3), 4)
			x := randomInput(s.Inputs(), 5)
			want := w.head.Clear(x)
			bound, err := w.program.ErrorBound(w.head)
			if err != nil {
				t.Fatal(err)
			}
			e := distance(w.infer(t, x, 6), want)
			if e > bound || bound > 0x1p-20 {
				t.Errorf("error 2^%.1f, bound 2^%.1f", math.Log2(e), math.Log2(bound))
			}
		})
	}
}

func TestEverySlotHoldsAnOutputAndNothingElse(t *testing.T) {
	t.Parallel()
	// Partial sums in other slots would tell the requester far more of the weights than k numbers a job.
	s := Shape{Input: []int{1, 8, 8}, Outputs: 5}
	w := newWorld(t, mustPlan(t, s), randomHead(t, s, 8), 8)
	x := randomInput(s.Inputs(), 9)
	out, err := w.program.CheckOutput(w.evaluate(t, w.encrypt(t, x, 9)))
	if err != nil {
		t.Fatal(err)
	}
	want := append(w.head.Clear(x), 0, 0, 0)
	for i, v := range decryptSlots(t, w, out) {
		if math.Abs(real(v)-want[i%8]) > 0x1p-20 || math.Abs(imag(v)) > 0x1p-20 {
			t.Fatalf("slot %d holds %v, want %f", i, v, want[i%8])
		}
	}
}

func decryptSlots(t *testing.T, w *world, out *Output) []complex128 {
	t.Helper()
	params := w.program.params.ckks
	ringQ := params.RingQ().AtLevel(0)
	m := ckks.NewPlaintext(params, 0)
	ringQ.MulCoeffsMontgomery(out.ct.Value[1], w.sk.key.Value.Q, m.Value)
	ringQ.Add(m.Value, out.ct.Value[0], m.Value)
	slots := make([]complex128, params.MaxSlots())
	if err := ckks.NewEncoder(params).Decode(m, slots); err != nil {
		t.Fatal(err)
	}
	return slots
}

func TestEvaluationIsTheSameOnAnyNumberOfCores(t *testing.T) { // changes GOMAXPROCS: not parallel
	for name, world := range map[string]func(testing.TB) *world{"affine": shared.affine, "square": shared.square} {
		w := world(t)
		input := w.encrypt(t, randomInput(w.program.Shape().Inputs(), 1), 2)
		before := runtime.GOMAXPROCS(1)
		one := w.evaluate(t, input)
		runtime.GOMAXPROCS(5)
		five := w.evaluate(t, input)
		runtime.GOMAXPROCS(before)
		if !bytes.Equal(one, five) {
			t.Errorf("%s: outputs on one and on five cores differ", name)
		}
	}
}

func TestAJobStaysWithinTheMemoryBound(t *testing.T) { // counts the process's allocations: not parallel
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(2))
	for name, world := range map[string]func(testing.TB) *world{"affine": shared.affine, "square": shared.square} {
		w := world(t)
		input := w.encrypt(t, randomInput(784, 1), 1)
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		keys, err := w.program.ReadKeys(t.Context(), bytes.NewReader(w.keyBytes))
		if err != nil {
			t.Fatal(err)
		}
		evaluator, err := w.program.Load(t.Context(), w.head)
		if err != nil {
			t.Fatal(err)
		}
		again := *w
		again.keys, again.evaluator = keys, evaluator
		again.evaluate(t, input)
		runtime.ReadMemStats(&after)
		// All that was ever allocated, garbage included, is more than what was held at once.
		if have := after.TotalAlloc - before.TotalAlloc; have > uint64(w.program.MemoryBound()) {
			t.Errorf("%s: %d bytes allocated, the bound is %d", name, have, w.program.MemoryBound())
		}
	}
}

func TestEvaluationStopsWhenItsContextEnds(t *testing.T) {
	t.Parallel()
	w := shared.affine(t)
	in, err := w.program.ReadInput(t.Context(), bytes.NewReader(w.encrypt(t, randomInput(784, 1), 2)))
	if err != nil {
		t.Fatal(err)
	}
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
}

func TestEvaluationReportsItsLayers(t *testing.T) {
	t.Parallel()
	w := shared.square(t)
	in, err := w.program.ReadInput(t.Context(), bytes.NewReader(w.encrypt(t, randomInput(784, 1), 2)))
	if err != nil {
		t.Fatal(err)
	}
	_, timings, err := w.evaluator.Evaluate(t.Context(), w.keys, in)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	sum := timings.Total
	for _, layer := range timings.Layers {
		names = append(names, layer.Name)
		sum -= layer.Duration
	}
	if len(names) != 4 || names[0] != "convolution" || sum != 0 {
		t.Errorf("layers %v, unaccounted %v", names, sum)
	}
}

func TestForeignKeysAndInputsAreRefused(t *testing.T) {
	t.Parallel()
	a, s := shared.affine(t), shared.square(t)
	in, err := a.program.ReadInput(t.Context(), bytes.NewReader(a.encrypt(t, randomInput(784, 1), 2)))
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := a.evaluator.Evaluate(t.Context(), s.keys, in); err == nil {
		t.Error("keys of another program are accepted")
	}
	if _, _, err := s.evaluator.Evaluate(t.Context(), s.keys, in); err == nil {
		t.Error("an input of another program is accepted")
	}
	if _, err := a.program.Load(t.Context(), s.head); err == nil {
		t.Error("a head of another shape is loaded")
	}
	if err := s.program.WriteInput(t.Context(), &bytes.Buffer{}, a.sk, randomInput(784, 1), deterministic(1)); err == nil {
		t.Error("a secret key of other parameters encrypts")
	}
}

func TestAPanicInLattigoBecomesAnError(t *testing.T) {
	t.Parallel()
	w := shared.affine(t)
	in, err := w.program.ReadInput(t.Context(), bytes.NewReader(w.encrypt(t, randomInput(784, 1), 2)))
	if err != nil {
		t.Fatal(err)
	}
	broken := *in.ciphertexts[0]
	broken.Value = broken.Value[:1]
	_, _, err = w.evaluator.Evaluate(t.Context(), w.keys, &Input{program: in.program, ciphertexts: append(in.ciphertexts[:0:0], &broken)})
	if err == nil {
		t.Error("a ciphertext of one half is evaluated")
	}
}

func TestCalibrationReachesTwentyBits(t *testing.T) {
	t.Parallel()
	for name, world := range map[string]func(testing.TB) *world{"affine": shared.affine, "square": shared.square} {
		w := world(t)
		bits, err := w.program.Calibrate(t.Context(), w.head, 2, deterministic(77))
		if err != nil || bits < 20 || bits > 53 {
			t.Errorf("%s: %f bits, error %v", name, bits, err)
		}
		t.Logf("%s: %.1f bits", name, bits)
	}
}

func TestCalibrationEndsWhenRandomnessDoes(t *testing.T) {
	t.Parallel()
	w := shared.affine(t)
	for _, n := range []int{0, 32, 40, 200} {
		short := bytes.NewReader(make([]byte, n))
		if _, err := w.program.Calibrate(t.Context(), w.head, 1, short); err == nil {
			t.Errorf("calibrated with %d random bytes", n)
		}
	}
}

func TestOtherLiteralsAreEvaluatedWithinTheirBound(t *testing.T) {
	t.Parallel()
	affine, square := Shape{Input: []int{1, 28, 28}, Outputs: 32}, squareShape()
	for name, test := range map[string]struct {
		shape   Shape
		literal Literal
	}{
		"one special prime":                  {affine, Literal{LogN: 14, LogQ: []int{60, 50}, LogP: []int{60}, LogScale: 45}},
		"a special prime short of its digit": {affine, Literal{LogN: 14, LogQ: []int{60, 50}, LogP: []int{40}, LogScale: 45}},
		"three special primes":               {square, Literal{LogN: 14, LogQ: []int{60, 50, 45, 50}, LogP: []int{55, 55, 55}, LogScale: 45}},
		"one for a square":                   {square, Literal{LogN: 14, LogQ: []int{58, 50, 45, 50}, LogP: []int{60}, LogScale: 45}},
		"degree 2^15":                        {affine, Literal{LogN: 15, LogQ: []int{60, 50}, LogP: []int{57, 57}, LogScale: 50}},
	} {
		t.Run(name, func(t *testing.T) {
			p, err := Plan(test.shape, test.literal)
			if err != nil {
				t.Fatal(err)
			}
			w := newWorld(t, p, randomHead(t, test.shape, 3), 4)
			x := randomInput(test.shape.Inputs(), 5)
			bound, err := p.ErrorBound(w.head)
			if err != nil {
				t.Fatal(err)
			}
			e := distance(w.infer(t, x, 6), w.head.Clear(x))
			t.Logf("error 2^%.1f, bound 2^%.1f", math.Log2(e), math.Log2(bound))
			if !(e <= bound) || bound > e*0x1p9 {
				t.Errorf("error 2^%.1f, bound 2^%.1f", math.Log2(e), math.Log2(bound))
			}
		})
	}
}
