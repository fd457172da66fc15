package fhe

import (
	"bytes"
	"fmt"
	"runtime"
	"testing"
)

func TestAJobStaysWithinTheMemoryBound(t *testing.T) { // counts the process's allocations: not parallel
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(2))
	shared.each(t, func(t *testing.T, w *world) {
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
			t.Errorf("%d bytes allocated, the bound is %d", have, w.program.MemoryBound())
		}
	})
}

func TestForeignKeysInputsAndHeadsAreRefused(t *testing.T) {
	t.Parallel()
	a, s := shared.affine(t), shared.square(t)
	in := a.input(t, 1)
	if _, _, err := a.evaluator.Evaluate(t.Context(), s.keys, in); err == nil {
		t.Error("keys of another program are accepted")
	}
	if _, _, err := s.evaluator.Evaluate(t.Context(), s.keys, in); err == nil {
		t.Error("an input of another program is accepted")
	}
	if _, _, err := a.evaluator.Evaluate(t.Context(), nil, in); err == nil {
		t.Error("no keys are accepted")
	}
	if _, _, err := a.evaluator.Evaluate(t.Context(), a.keys, nil); err == nil {
		t.Error("no input is accepted")
	}
	if _, err := a.program.Load(t.Context(), s.head); err == nil {
		t.Error("a head of another shape is loaded")
	}
	if _, err := a.program.ErrorBound(t.Context(), s.head); err == nil {
		t.Error("a head of another shape has a bound")
	}
	if err := s.program.WriteInput(t.Context(), &bytes.Buffer{}, a.sk, randomInput(784, 1), deterministic(1)); err == nil {
		t.Error("a secret key of other parameters encrypts")
	}
	if err := s.program.WriteKeys(t.Context(), &bytes.Buffer{}, nil, deterministic(1), nil); err == nil {
		t.Error("no secret key makes keys")
	}
}

func TestAPanicInLattigoBecomesAnError(t *testing.T) {
	t.Parallel()
	shared.each(t, func(t *testing.T, w *world) {
		in := w.input(t, 2)
		broken := *in.ciphertexts[0]
		broken.Value = broken.Value[:1]
		in.ciphertexts[0] = &broken
		if _, _, err := w.evaluator.Evaluate(t.Context(), w.keys, in); err == nil {
			t.Error("a ciphertext of one half is evaluated")
		}
	})
}

func TestAPanicWhileABoundIsMadeBecomesAnError(t *testing.T) {
	t.Parallel()
	if _, err := shared.affine(t).program.ErrorBound(t.Context(), &Head{}); err == nil {
		t.Error("a head without steps has a bound")
	}
}

func TestCalibrationReachesThirtyBits(t *testing.T) {
	t.Parallel()
	shared.each(t, func(t *testing.T, w *world) {
		bits, err := w.program.Calibrate(t.Context(), w.head, 2, deterministic(77))
		if err != nil || bits < 30 || bits > 53 {
			t.Errorf("%f bits, error %v", bits, err)
		}
		t.Logf("%.1f bits", bits)
	})
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
	if _, err := w.program.Calibrate(t.Context(), w.head, 0, deterministic(1)); err == nil {
		t.Error("calibrated with no sample")
	}
}

func TestHeadsNeverPrintTheirWeights(t *testing.T) {
	t.Parallel()
	h := compiled(t, affineHead(1, 2, 2, 1))
	for _, verb := range []string{"%v", "%+v", "%#v", "%s"} {
		if have, want := fmt.Sprintf(verb, h), "head [1 2 2] → 1, weights [redacted]"; have != want {
			t.Errorf("%s prints %q, want %q", verb, have, want)
		}
	}
}
