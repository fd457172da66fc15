package fhe

import (
	"fmt"
	"math"
)

// Bounds on a head: far above what a program can evaluate, low enough that no product overflows and that
// hostile weights cannot ask for much.
const (
	maxOutputs  = 64      // that are released
	maxWidth    = 1 << 10 // outputs of anything else, as benchmarks are
	maxElements = 1 << 18
	maxEntries  = 1 << 25 // of all matrices together
	maxSteps    = 256
	maxWeight   = 1 << 30
)

// Head holds the weights of a compiled head: vectors, each computed from earlier ones. Vector 0 is the input, the
// last the outputs. A head is immutable.
type Head struct {
	input []int // [C, H, W]
	steps []step
}

// stepKind says how a vector is computed. Each kind but the input consumes one level.
type stepKind byte

const (
	inputStep   stepKind = iota
	affineStep           // Σ matrix·input + bias
	squareStep           // input ⊙ input
	productStep          // input ⊙ input of two vectors
)

func (k stepKind) String() string { return [...]string{"input", "linear", "square", "product"}[k] }

// step computes one vector.
type step struct {
	kind     stepKind
	name     string // of the layer, for timings
	inputs   []int  // earlier vectors
	matrices []*sparse
	bias     []float64
	shape    []int   // of the vector as a tensor: [C, H, W], or [n]
	window   *window // the convolution that the only matrix is, over vector 0
}

// elements is the length of the vector.
func (s *step) elements() int { return product1(s.shape) }

func product1(shape []int) int {
	n := 1
	for _, v := range shape {
		n *= v
	}
	return n
}

// Inputs is C·H·W, the number of values that a requester encrypts.
func (h *Head) Inputs() int { return h.steps[0].elements() }

// Outputs is k, the number of values that come out.
func (h *Head) Outputs() int { return h.steps[len(h.steps)-1].elements() }

// Depth is the number of levels that an evaluation consumes.
func (h *Head) Depth() int { return h.levels()[0] }

// levels returns the level of each vector: the longest way from it to the outputs.
func (h *Head) levels() []int {
	out := make([]int, len(h.steps))
	for i := len(h.steps) - 1; i > 0; i-- {
		for _, v := range h.steps[i].inputs {
			out[v] = max(out[v], out[i]+1)
		}
	}
	return out
}

// check reports sizes out of bounds and weights that are not finite.
func (h *Head) check() error {
	if len(h.steps) > maxSteps {
		return unsupported("%d layers after folding, at most %d", len(h.steps), maxSteps)
	}
	entries := 0
	for i := range h.steps {
		s := &h.steps[i]
		if s.elements() > maxElements {
			return unsupported("layer %s has %d values, at most %d", s.name, s.elements(), maxElements)
		}
		for _, m := range s.matrices {
			entries += m.entries()
		}
		if err := s.checkFinite(); err != nil {
			return err
		}
	}
	if entries > maxEntries {
		return unsupported("%d weights after folding, at most %d", entries, maxEntries)
	}
	return nil
}

func (s *step) checkFinite() error {
	values := [][]float64{s.bias}
	for _, m := range s.matrices {
		values = append(values, m.value)
	}
	for _, list := range values {
		for _, v := range list {
			if math.IsNaN(v) || math.Abs(v) > maxWeight {
				return fmt.Errorf("fhe: layer %s: weight %g is not finite or above 2^30", s.name, v)
			}
		}
	}
	return nil
}

// String tells the geometry and never a weight.
func (h *Head) String() string {
	return fmt.Sprintf("head %v → %d, weights [redacted]", h.input, h.Outputs())
}

// GoString is String: weights are not printed by %#v either.
func (h *Head) GoString() string { return h.String() }

// Clear evaluates the head on C·H·W values in float64; fewer values count as zeros.
func (h *Head) Clear(x []float64) []float64 {
	vectors := h.vectors(x)
	return vectors[len(vectors)-1]
}

// vectors returns every vector of an evaluation in the clear.
func (h *Head) vectors(x []float64) [][]float64 {
	out := make([][]float64, len(h.steps))
	out[0] = make([]float64, h.Inputs())
	copy(out[0], x)
	for i := 1; i < len(h.steps); i++ {
		out[i] = h.steps[i].clear(out)
	}
	return out
}

func (s *step) clear(vectors [][]float64) []float64 {
	y := make([]float64, s.elements())
	if s.kind == affineStep {
		copy(y, s.bias)
		for i, m := range s.matrices {
			m.apply(vectors[s.inputs[i]], y)
		}
		return y
	}
	a, b := vectors[s.inputs[0]], vectors[s.inputs[len(s.inputs)-1]]
	for i := range y {
		y[i] = a[i] * b[i]
	}
	return y
}
