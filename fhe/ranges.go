package fhe

import (
	"fmt"
	"math"
	"slices"

	"github.com/tuneinsight/lattigo/v5/core/rlwe"
)

// interval holds, element by element, the least and the largest value of a vector.
type interval struct{ low, high []float64 }

func (r interval) magnitude(e int) float64 { return math.Max(-r.low[e], r.high[e]) }

// largest is the largest magnitude of all elements.
func (r interval) largest() float64 {
	most := 0.0
	for e := range r.low {
		most = math.Max(most, r.magnitude(e))
	}
	return most
}

// ranges bounds every vector over all inputs in [0, 1]^n by interval arithmetic: exact for affine maps of the
// input, an upper bound after that.
func (h *Head) ranges() []interval {
	out := make([]interval, len(h.steps))
	out[0] = interval{make([]float64, h.Inputs()), ones(h.Inputs())}
	for i := 1; i < len(h.steps); i++ {
		out[i] = h.steps[i].interval(out)
	}
	return out
}

func (s *step) interval(of []interval) interval {
	n := s.elements()
	r := interval{make([]float64, n), make([]float64, n)}
	if s.kind == affineStep {
		copy(r.low, s.bias)
		copy(r.high, s.bias)
		for j, m := range s.matrices {
			m.interval(of[s.inputs[j]], r)
		}
		return r
	}
	a, b := of[s.inputs[0]], of[s.inputs[len(s.inputs)-1]]
	for e := range n {
		r.low[e], r.high[e] = math.Inf(1), math.Inf(-1)
		for _, v := range [4]float64{a.low[e] * b.low[e], a.low[e] * b.high[e], a.high[e] * b.low[e], a.high[e] * b.high[e]} {
			r.low[e], r.high[e] = math.Min(r.low[e], v), math.Max(r.high[e], v)
		}
		if s.kind == squareStep {
			r.low[e] = math.Max(r.low[e], 0)
		}
	}
	return r
}

// interval adds matrix·x to r.
func (m *sparse) interval(x, r interval) {
	for row := range m.rows() {
		columns, values := m.row(row)
		for i, c := range columns {
			v, low, high := values[i], x.low[c], x.high[c]
			if v < 0 {
				low, high = high, low
			}
			r.low[row] += float64(v * low) // never fused: the same on every machine
			r.high[row] += float64(v * high)
		}
	}
}

// reach bounds what any slot of each vector holds, whatever its layout: also the slots between the places of a vector that
// is spread over blocks, where sums over parts of two rows stand.
func (h *Head) reach() []float64 {
	ranges, out := h.ranges(), make([]float64, len(h.steps))
	for i := range h.steps {
		s := &h.steps[i]
		switch s.kind {
		case inputStep:
			out[i] = 1
		case affineStep:
			out[i] = math.Max(ranges[i].largest(), 2*s.largestSum(ranges))
		case squareStep, productStep:
			out[i] = out[s.inputs[0]] * out[s.inputs[len(s.inputs)-1]]
		}
	}
	return out
}

// largestSum is the largest sum of magnitudes in a row of an affine step, without the bias.
func (s *step) largestSum(of []interval) float64 {
	sums := make([]float64, s.elements())
	for j, m := range s.matrices {
		for r := range sums {
			columns, values := m.row(r)
			for i, c := range columns {
				sums[r] += float64(math.Abs(values[i]) * of[s.inputs[j]].magnitude(int(c)))
			}
		}
	}
	return slices.Max(sums)
}

// minLogScale is the least scale of the outputs.
const minLogScale = 20

// chooseScales fixes the scale of every vector so that rescaling is exact: affine maps end at the input's scale Δ,
// squares at what rescaling leaves, and the outputs at the largest power of two, up to Δ, at which the lowest prime
// holds every admissible output, down to minLogScale.
func (c *circuit) chooseScales() error {
	ranges, reach, q := c.head.ranges(), c.head.reach(), c.params.ckks.Q()
	c.scales = make([]rlwe.Scale, len(c.head.steps))
	last := len(c.scales) - 1
	for i := range c.head.steps {
		s := &c.head.steps[i]
		c.scales[i] = c.params.scale()
		if s.kind == squareStep || s.kind == productStep {
			a, b := c.scales[s.inputs[0]], c.scales[s.inputs[len(s.inputs)-1]]
			c.scales[i] = a.Mul(b).Div(rlwe.NewScale(q[c.levels[i]+1]))
		}
		if i == last {
			break
		}
		if room := product(q[:c.levels[i]+1]) / 4; !(reach[i]*c.scales[i].Float64() <= room) {
			return fmt.Errorf("%w: layer %s may reach %.3g", ErrOverflow, s.name, reach[i])
		}
	}
	logScale := c.params.literal.LogScale
	for logScale > minLogScale && !c.holds(ranges[last].largest(), logScale) {
		logScale--
	}
	c.scales[last] = rlwe.NewScale(math.Exp2(float64(logScale)))
	return nil
}

// holds says whether the lowest prime has room for outputs up to that magnitude.
func (c *circuit) holds(most float64, logScale int) bool {
	return most*math.Exp2(float64(logScale)) <= float64(c.params.ckks.Q()[0])/4
}
