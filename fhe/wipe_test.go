package fhe

import (
	"bytes"
	"testing"
)

// anyWeight reports whether a weight is left in a head.
func (h *Head) anyWeight() bool {
	for i := range h.steps {
		values := [][]float64{h.steps[i].bias}
		for _, m := range h.steps[i].matrices {
			values = append(values, m.value)
		}
		for _, list := range values {
			for _, v := range list {
				if v != 0 {
					return true
				}
			}
		}
	}
	return false
}

func TestAWipedHeadIsGoneAndWhatWasLoadedFromItWorks(t *testing.T) {
	t.Parallel()
	h := compiled(t, squareHead(1, 6, 6, 3, 2, 2, 1, 4))
	w := newWorld(t, quick(t, h, Balanced), h, 1)
	x := randomInput(h.Inputs(), 1)
	want := h.Clear(x)
	h.Wipe()
	if h.anyWeight() {
		t.Error("weights are left in the head")
	}
	if bits := precision(w.infer(t, x, 1), want); !(bits >= leastBits(h.Depth())) {
		t.Errorf("%.1f bits after the head was wiped", bits)
	}
}

func TestAWipedEvaluatorHoldsNoWeightsAndEvaluatesNothing(t *testing.T) {
	t.Parallel()
	h := compiled(t, squareHead(1, 6, 6, 3, 2, 2, 1, 4))
	w := newWorld(t, quick(t, h, Balanced), h, 2)
	input, err := w.program.ReadInput(t.Context(), bytes.NewReader(w.encrypt(t, randomInput(h.Inputs(), 2), 2)))
	if err != nil {
		t.Fatal(err)
	}
	held := w.evaluator.weights
	w.evaluator.Wipe()
	if h.anyWeight() {
		t.Error("weights are left in the head")
	}
	for _, layer := range held {
		if layer == nil {
			continue
		}
		for _, d := range layer.diagonals {
			for _, residues := range append(d.Q.Coeffs, d.P.Coeffs...) {
				for _, r := range residues {
					if r != 0 {
						t.Fatal("a residue of an encoded weight is left")
					}
				}
			}
		}
	}
	if output, _, err := w.evaluator.Evaluate(t.Context(), w.keys, input); err == nil {
		t.Errorf("%d bytes came out of nothing", len(output))
	}
}
