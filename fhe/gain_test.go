package fhe

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

func TestRangesContainWhatInputsGive(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(4, 4))
	for seed := range uint64(30) {
		h := compiled(t, newRandomGraph(500+seed, 5).graphBuilder)
		ranges := h.ranges()
		inputs := [][]float64{make([]float64, h.Inputs()), ones(h.Inputs())}
		for range 6 {
			corner := make([]float64, h.Inputs())
			for i := range corner {
				corner[i] = float64(r.IntN(2))
			}
			inputs = append(inputs, corner, randomInput(h.Inputs(), r.Uint64()))
		}
		for _, x := range inputs {
			for i, v := range h.vectors(x) {
				for e, y := range v {
					slack := 1e-9 * (1 + math.Abs(y))
					if y < ranges[i].low[e]-slack || y > ranges[i].high[e]+slack {
						t.Fatalf("%d: vector %d element %d is %g, outside of [%g, %g]", seed, i, e, y, ranges[i].low[e], ranges[i].high[e])
					}
				}
			}
		}
	}
}

func TestRangesOfAffineMapsAreAttained(t *testing.T) {
	t.Parallel()
	h := compiled(t, convolved(64, nil, 4, 2, 3, 3))
	last, ranges := len(h.steps)-1, h.ranges()
	for o := range h.Outputs() {
		low, high := make([]float64, h.Inputs()), make([]float64, h.Inputs())
		columns, values := h.steps[last].matrices[0].row(o)
		for i, c := range columns {
			low[c], high[c] = 1, 0
			if values[i] > 0 {
				low[c], high[c] = 0, 1
			}
		}
		if a, b := h.Clear(low)[o], h.Clear(high)[o]; math.Abs(a-ranges[last].low[o]) > 1e-9 || math.Abs(b-ranges[last].high[o]) > 1e-9 {
			t.Errorf("output %d goes from %g to %g, the range is [%g, %g]", o, a, b, ranges[last].low[o], ranges[last].high[o])
		}
	}
}

// derivative is that of output o by element e of a vector, at given values of the vectors before.
func (h *Head) derivative(vectors [][]float64, vector, e, o int) float64 {
	const delta = 1e-4
	at := func(by float64) float64 {
		moved := append([][]float64{}, vectors...)
		moved[vector] = append([]float64{}, vectors[vector]...)
		moved[vector][e] += by
		for i := vector + 1; i < len(h.steps); i++ {
			moved[i] = h.steps[i].clear(moved)
		}
		return moved[len(moved)-1][o]
	}
	return (at(delta) - at(-delta)) / (2 * delta)
}

func TestFactorsContainDerivatives(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(5, 5))
	for seed := range uint64(25) {
		g := newRandomGraph(700+seed, 5)
		h := compiled(t, g.graphBuilder)
		params, err := NewParameters(literalFor(h))
		if err != nil {
			t.Fatal(err)
		}
		c, err := h.lay(t.Context(), params, Balanced, 1)
		if err != nil {
			t.Fatal(err)
		}
		o := r.IntN(h.Outputs())
		vectors := h.vectors(randomInput(h.Inputs(), seed))
		for i, f := range newBound(c).factors(o) {
			if i == 0 && c.pack.direct > 0 {
				continue // what reads a direct packing stands for it
			}
			for range 8 {
				e := r.IntN(h.steps[i].elements())
				d := h.derivative(vectors, i, e, o)
				if slack := 1e-6 * (1 + math.Abs(d)); d < f.low[e]-slack || d > f.high[e]+slack || d*d > f.norm+slack {
					t.Fatalf("%v: output %d by vector %d element %d: %g is outside of [%g, %g] or its square above %g",
						g, o, i, e, d, f.low[e], f.high[e], f.norm)
				}
			}
		}
	}
}

// Errors stand in slots, of which several repeat one element; what they do to an output is bounded by gains.
func TestGainsBoundWhatErrorsInSlotsDo(t *testing.T) {
	t.Parallel()
	const samples, delta = 32, 1e-4
	r := rand.New(rand.NewPCG(6, 6))
	for seed := range uint64(8) {
		g := newRandomGraph(900+seed, 3)
		h := compiled(t, g.graphBuilder)
		x := randomInput(h.Inputs(), seed)
		batch := []int{1, 8}[seed%2]
		for _, c := range laidOutBy(t, h, literalFor(h), Balanced, batch) {
			b := newBound(c)
			o := r.IntN(h.Outputs())
			factors := b.factors(o)
			for i := range h.steps {
				mean := 0.0
				for range samples {
					d := c.disturbed(x, i, o, delta, r)
					mean += d * d / samples
				}
				allowed := factors[i].gain().copies(b.ratio(i)).l2
				if i == 0 { // the slots of a direct packing are not elements
					allowed = b.freshInput(factors) / b.fresh(gain{l2: 1})
				}
				if mean > allowed*(1+6*math.Sqrt(2.0/samples))+1e-12 {
					t.Errorf("%d, %v, %v: errors in vector %d (%v) of variance 1 give output %d a variance of %g, bounded by %g",
						seed, g, c.pack, i, h.steps[i].kind, o, mean, allowed)
				}
			}
		}
	}
}

// disturbed is the change of output o, as it is decrypted, for random errors in all slots of a vector.
func (c *circuit) disturbed(x []float64, vector, o int, delta float64, r *rand.Rand) float64 {
	seed := r.Uint64()
	output := func(by float64) float64 {
		errors := rand.New(rand.NewPCG(seed, 1))
		slots := c.slotwise(x, func(i int, slots [][]float64) {
			if i != vector {
				return
			}
			for t := range slots {
				for s := range slots[t] {
					slots[t][s] += by * errors.NormFloat64()
				}
			}
		})
		sum, period := 0.0, c.shape.period()
		for s := o; s < len(slots); s += period {
			sum += slots[s]
		}
		return sum * float64(period) / float64(len(slots))
	}
	return (output(delta) - output(-delta)) / (2 * delta)
}

func TestSpectralNormsAreBoundedTightly(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(8, 8))
	for name, m := range normMatrices(r) {
		want, have := jacobi(m), m.squaredNorm()
		if have < want*(1-1e-12) || have > want*1.3+1e-300 {
			t.Errorf("%s: squared norm %g, bounded by %g", name, want, have)
		}
	}
}

func normMatrices(r *rand.Rand) map[string]*sparse {
	random := func(rows, columns int, density, size float64) *sparse {
		b := newSparse(columns)
		for range rows {
			for c := range columns {
				if r.Float64() < density {
					b.add(int32(c), size*r.NormFloat64())
				}
			}
			b.next()
		}
		return b.done()
	}
	one := newSparse(7)
	for i := range 5 {
		for c := range 7 {
			one.add(int32(c), float64(i+1)*float64(c-3))
		}
		one.next()
	}
	out := map[string]*sparse{
		"identity": identity(9), "rank one": one.done(), "zero": diagonalMatrix(make([]float64, 4)),
		"two equal values":    diagonalMatrix([]float64{3, -3, 1}),
		"close values":        diagonalMatrix([]float64{1, 0.999, 0.99, 0.9, -0.9999}),
		"one among many ones": diagonalMatrix(append(repeatedFloat(1, 200), 1.2)),
		"wide":                random(3, 40, 1, 1), "tall": random(40, 3, 1, 1), "tiny": random(5, 5, 1, 1e-12), "huge": random(5, 5, 1, 1e8),
	}
	for i := range 12 {
		out[fmt.Sprintf("random %d", i)] = random(1+r.IntN(24), 1+r.IntN(24), 0.1+0.9*r.Float64(), 1)
	}
	return out
}

func repeatedFloat(v float64, n int) []float64 {
	out := make([]float64, n)
	for i := range out {
		out[i] = v
	}
	return out
}

// jacobi is the largest eigenvalue of mᵀm, by rotations that make it diagonal.
func jacobi(m *sparse) float64 {
	n := m.columns
	a := zeros(n, n)
	for r := range m.rows() {
		columns, values := m.row(r)
		for i, c := range columns {
			for j, d := range columns {
				a[c][d] += values[i] * values[j]
			}
		}
	}
	for range 30 {
		for p := range n {
			for q := p + 1; q < n; q++ {
				if a[p][q] == 0 {
					continue
				}
				theta := 0.5 * math.Atan2(2*a[p][q], a[q][q]-a[p][p])
				rotateSymmetric(a, p, q, math.Cos(theta), math.Sin(theta))
			}
		}
	}
	largest := 0.0
	for i := range a {
		largest = math.Max(largest, a[i][i])
	}
	return largest
}

func rotateSymmetric(a [][]float64, p, q int, c, s float64) {
	for k := range a {
		a[k][p], a[k][q] = c*a[k][p]-s*a[k][q], s*a[k][p]+c*a[k][q]
	}
	for k := range a {
		a[p][k], a[q][k] = c*a[p][k]-s*a[q][k], s*a[p][k]+c*a[q][k]
	}
}

// Errors of key switching stand in the rotated copies of what an affine map reads.
func TestGainsBoundWhatErrorsInRotatedCopiesDo(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(8, 8))
	wide := newGraph(1, 1, 64, 64) // a ciphertext for each channel, and all of them read one
	wide.node("Conv", "conv", in("image", wide.trained("w", 9, 12, 1, 3, 3)), strided(1, 1))
	wide.node("Mul", "square", in("conv", "conv"), nil)
	graphs := []*graphBuilder{wide.dense("square", 12*4096, 4)}
	for seed := range uint64(12) {
		graphs = append(graphs, newRandomGraph(1200+seed, 5).graphBuilder)
	}
	several := 0
	for n, g := range graphs {
		h := compiled(t, g)
		for _, c := range laidOut(t, h, literalFor(h), Fast) {
			b, o := newBound(c), r.IntN(h.Outputs())
			factors := b.factors(o)
			for i, l := range c.linears {
				if l == nil || !rotates(l.babies()) || len(h.steps[i].inputs) > 1 {
					continue
				}
				if l.output.ciphertexts > 1 {
					several++
				}
				have, allowed := c.inRotatedCopies(i, factors[i]), b.rotated(i, 0, l.giantSteps(), factors[i]).l2
				if have > allowed*(1+1e-9) {
					t.Errorf("graph %d, %v, layer %d: gain %g, bounded by %g", n, c.pack, i, have, allowed)
				}
			}
		}
	}
	if several == 0 {
		t.Error("no map had outputs in several ciphertexts")
	}
}

// inRotatedCopies sums, over the slots of all rotated copies, the squares of what one of them adds to an output at worst.
func (c *circuit) inRotatedCopies(i int, f *factor) float64 {
	l, slots := c.linears[i], c.slots()
	type place struct{ source, baby, slot int }
	sums := map[place]float64{}
	elements := l.output.elements()
	for at, entries := range c.entries(i) {
		d := l.steps[at]
		for _, e := range entries {
			for s := int(e.slot); s < slots; s += l.span {
				row := s % l.output.block % l.output.rows
				start := s / l.output.block * l.output.block % l.output.period
				element := elements[d.output*l.output.period+start+row]
				sums[place{d.source, d.baby(l), (s + d.giant(l)) % slots}] += f.magnitude(int(element)) * math.Abs(e.weight) *
					float64(l.span) / float64(slots)
			}
		}
	}
	total := 0.0
	for _, v := range sums {
		total += v * v
	}
	return total
}

// A start that depended on less than all weights could be made orthogonal to what the power method is to find.
func TestEveryWeightMovesTheStartOfThePowerMethod(t *testing.T) {
	t.Parallel()
	base := func() *sparse { return randomSparse(rand.New(rand.NewPCG(4, 4)), 6, 5) }
	want := base().powerStart()
	if !slices.Equal(want, base().powerStart()) {
		t.Fatal("equal matrices have different starts")
	}
	for i := range base().value {
		m := base()
		m.value[i] = -m.value[i] // the norm and the number of entries stay
		if slices.Equal(want, m.powerStart()) {
			t.Errorf("entry %d does not move the start", i)
		}
	}
}
