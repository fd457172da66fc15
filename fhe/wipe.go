package fhe

import "github.com/tuneinsight/lattigo/v5/ring"

// Wipe overwrites the weights. What was loaded from the head goes on working; the head itself is of no use any more.
// Copies that the runtime made while it compiled are beyond reach.
func (h *Head) Wipe() {
	for i := range h.steps {
		clear(h.steps[i].bias)
		for _, m := range h.steps[i].matrices {
			clear(m.value)
		}
	}
}

// Wipe overwrites the encoded weights. The evaluator evaluates nothing any more. It must not be in use.
func (e *Evaluator) Wipe() {
	for _, w := range e.weights {
		if w == nil {
			continue
		}
		for _, d := range w.diagonals {
			wipe(d.Q)
			wipe(d.P)
		}
		for _, b := range w.bias {
			wipe(b)
		}
	}
	e.circuit.head.Wipe()
	e.weights = nil
}

func wipe(p ring.Poly) {
	for _, residues := range p.Coeffs {
		clear(residues)
	}
}
