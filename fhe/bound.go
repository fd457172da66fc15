package fhe

import (
	"context"
	"fmt"
	"math"
	"math/big"
	"runtime"
)

// The error bound of docs/fhe.md. Every random term is a sum of independent variables with Gaussian tails;
// it is bounded by `tails` standard deviations. failure is the exponent x of one tail, e^-x: 2^-64 for each of
// up to 2^20 tails together. fftError bounds the relative ℓ2 error of a float64 transform of 2^14 points.
const (
	failureBits = 64 + 20
	fftError    = 0x1p-47
)

func failure() float64 { return failureBits * math.Ln2 }

func tails() float64 { return math.Sqrt(2 * (failure() + math.Ln2)) }

// ErrorBound bounds, for this program and these weights, the ℓ2 norm of what depends on keys and encryption in the
// decrypted numbers: their difference to the head evaluated with the weights as they are encoded. For every input in
// [0, 1]^n it holds but for a probability of 2^-64 over keys and encryption. It returns ErrOverflow where an
// admissible input could exceed a modulus.
func (p *Program) ErrorBound(ctx context.Context, h *Head) (bound float64, err error) {
	defer recovered("bound the error", &err)
	c, err := p.circuit(ctx, h)
	if err != nil {
		return 0, err
	}
	b := newBound(c)
	if most := b.ranges[len(b.ranges)-1].largest(); !c.holds(most, p.shape.LogScale) {
		return 0, fmt.Errorf("%w: an output may reach %.3g", ErrOverflow, most)
	}
	squares := make([]float64, h.Outputs())
	err = spread(ctx, min(runtime.GOMAXPROCS(0), maxCores), len(squares), func(_, o int) error {
		e := b.output(o)
		squares[o] = e * e
		return nil
	})
	if err != nil {
		return 0, fmt.Errorf("fhe: bound the error: %w", err)
	}
	for _, s := range squares { // in order: the same on any number of cores
		bound += s
	}
	return math.Sqrt(bound), nil
}

// bound holds what the terms of all outputs share.
type bound struct {
	*circuit
	n      float64 // ring degree
	ranges []interval
	norms  [][]float64 // of affine steps, by matrix: bounds of the squared spectral norm
	rows   [][]float64 // of affine steps: squared ℓ2 norms of the rows of all matrices together
	slot   []float64   // bound of the error in any one slot of a vector
	spans  []int       // of each vector: the largest span of it and of all that depends on it
}

func newBound(c *circuit) *bound {
	b := &bound{circuit: c, n: float64(c.params.n()), ranges: c.head.ranges()}
	steps := c.head.steps
	b.norms, b.rows = make([][]float64, len(steps)), make([][]float64, len(steps))
	for i := range steps {
		if steps[i].kind != affineStep {
			continue
		}
		b.rows[i] = make([]float64, steps[i].elements())
		for _, m := range steps[i].matrices {
			b.norms[i] = append(b.norms[i], m.squaredNorm())
			for r := range b.rows[i] {
				_, values := m.row(r)
				b.rows[i][r] += sumSquares(values)
			}
		}
	}
	b.spans = b.widestSpans()
	b.slot = make([]float64, len(steps))
	for i := range steps {
		b.slot[i] = b.anySlot(i)
	}
	return b
}

// widestSpans: copies of an element whose layout repeats more often than a later one are not read alike.
func (b *bound) widestSpans() []int {
	out := make([]int, len(b.head.steps))
	for i := len(out) - 1; i >= 0; i-- {
		out[i] = max(out[i], b.layouts[i].span())
		if i == 0 && b.linears[1] != nil && b.linears[1].direct {
			out[i] = b.slots()
		}
		for _, v := range b.head.steps[i].inputs {
			out[v] = max(out[v], out[i])
		}
	}
	return out
}

// gain says how strongly the slots of an error polynomial act on an output: the squared ℓ2 norm of the
// factors, their squared ℓ4 norm, and the largest square.
type gain struct{ l2, l4, max float64 }

// copies is the gain of per-element factors where each element is repeated 1/ratio times and averaged.
func (g gain) copies(ratio float64) gain {
	return gain{g.l2 * ratio, g.l4 * math.Sqrt(ratio*ratio*ratio), g.max * ratio * ratio}
}

// spread is F: Σ fᵢ²·|s(ζᵢ)|² ≤ F·E|s(ζ)|² for a polynomial s with independent coefficients.
func (g gain) spread() float64 { return g.l2 + math.Sqrt(2*failure())*g.l4 + failure()*g.max }

// rounding is the variance of rounding a ciphertext's two halves, τ₀ + τ₁·s.
func (b *bound) rounding(g gain) float64 { return b.n / 24 * (g.l2 + 2*b.n/3*g.spread()) }

// switching is the variance of one key switch at a level: Σ dᵢ·eᵢ/P and a rounding.
func (b *bound) switching(level int, g gain) float64 {
	q, special := b.params.ckks.Q()[:level+1], b.params.ckks.PCount()
	p := product(b.params.ckks.P())
	digits := 0.0
	for i := 0; i < len(q); i += special {
		d := product(q[i:min(i+special, len(q))]) / p
		digits += d * d / 12
	}
	return Sigma*Sigma*b.n/2*b.n*digits*g.spread() + b.rounding(g)
}

// fresh is the variance of a fresh ciphertext.
func (b *bound) fresh(g gain) float64 { return Sigma * Sigma * b.n / 2 * g.l2 }

// sums are the parts of a bound: variances of independent terms, standard deviations that may add up
// (several uses of one key), and deterministic errors.
type sums struct{ variance, coherent, certain float64 }

func (s sums) total() float64 { return s.certain + tails()*(math.Sqrt(s.variance)+s.coherent) }

// output bounds the error of output o: what each vector's own error does to it.
func (b *bound) output(o int) float64 {
	factors := b.factors(o)
	last := len(factors) - 1
	s := sums{certain: 8 * fftError * math.Sqrt(float64(b.batch)) * b.ranges[last].magnitude(o)} // decoding, of all inputs
	for i := last; i >= 0; i-- {
		b.inject(&s, i, factors)
	}
	return s.total()
}

// inject adds the errors that are made where a vector is computed.
func (b *bound) inject(s *sums, i int, factors []*factor) {
	g, of := factors[i].gain().copies(b.ratio(i)), &b.head.steps[i]
	scale := b.scales[i].Float64()
	switch of.kind {
	case inputStep:
		s.variance += b.freshInput(factors) / scale / scale
		return
	case squareStep, productStep:
		a, c := of.inputs[0], of.inputs[len(of.inputs)-1]
		before := b.scales[a].Float64() * b.scales[c].Float64()
		s.coherent += math.Sqrt(b.switching(b.levels[i]+1, g)) / before
		s.certain += factors[i].sum() * b.slot[a] * b.slot[c]
	case affineStep:
		b.affine(s, i, factors[i])
	}
	s.variance += b.rounding(g) / scale / scale
}

// ratio is the share of the slots after which a vector repeats, as what depends on it sees it.
func (b *bound) ratio(i int) float64 { return float64(b.spans[i]) / float64(b.slots()) }

// freshInput is the variance that encryption adds. The slots of a direct packing act on one element of each output
// ciphertext, through their lanes on all copies.
func (b *bound) freshInput(factors []*factor) float64 {
	l := b.linears[1]
	if l == nil || !l.direct {
		return b.fresh(factors[0].gain().copies(b.ratio(0)))
	}
	f := factors[1]
	lanes := float64(l.laneCount())
	return b.fresh(gain{l2: f.throughRows(b.rows[1])}) * float64(l.output.ciphertexts) * lanes * b.ratio(1)
}

// affine adds the key switches of an affine map: those of the baby steps at the scale of the vectors that are
// rotated, the later ones at the products' scale, where they hardly count.
func (b *bound) affine(s *sums, i int, f *factor) {
	l := b.linears[i]
	giants := l.giantSteps()
	lanes := float64(l.laneCount())
	for j, v := range b.head.steps[i].inputs {
		scale := b.scales[v].Float64()
		if rotates(l.babies()) {
			s.variance += b.switching(l.level, b.rotated(i, j, giants, f)) / scale / scale
		}
		switches := float64(giants)
		for _, sum := range l.lanes {
			switches += float64(sum.radix)
		}
		g := f.gain().copies(b.ratio(i))
		g = gain{g.l2 * lanes * lanes, g.l4 * lanes * lanes, g.max * lanes * lanes}
		s.coherent += switches * math.Sqrt(b.switching(l.level, g)) / b.scales[i].Float64() / float64(b.params.ckks.Q()[l.level])
	}
}

// rotated is the gain of errors in the rotated copies of an affine map's j-th input: each copy's slot is multiplied once
// for each giant step of each output ciphertext. The first bound takes all copies for one, the second takes them apart.
func (b *bound) rotated(i, j, giants int, f *factor) gain {
	through := f.through(b.head.steps[i].matrices[j])
	through.norm = math.Min(through.norm, float64(giants*b.linears[i].output.ciphertexts)*f.throughRows(b.rows[i]))
	return through.gain().copies(b.ratio(b.head.steps[i].inputs[j]))
}

// giantSteps bounds the number of giant steps of an output ciphertext, those between blocks included.
func (l *linear) giantSteps() int {
	if l.block > 0 {
		return l.farthest()/l.unit + 1
	}
	most := 0
	for _, list := range l.giants() {
		most = max(most, len(list))
	}
	return most
}

func rotates(lists [][]int) bool {
	for _, list := range lists {
		if len(list) > 1 {
			return true
		}
	}
	return false
}

// anySlot bounds the error of a vector in any one slot, real and imaginary part together.
func (b *bound) anySlot(i int) float64 {
	s := &b.head.steps[i]
	unit := gain{1, 1, 1}
	scale := b.scales[i].Float64()
	switch s.kind {
	case inputStep:
		return math.Sqrt2 * tails() * math.Sqrt(b.fresh(unit)) / scale
	case affineStep:
		l := b.linears[i]
		lanes := float64(l.laneCount())
		worst := math.Sqrt2 * tails() * math.Sqrt(b.rounding(unit)) / scale
		for j, m := range s.matrices {
			v := s.inputs[j]
			switched := math.Sqrt2 * tails() * math.Sqrt(b.switching(l.level, unit)) / b.scales[v].Float64()
			worst += m.largestRow() * (b.slot[v] + switched)
		}
		late := math.Sqrt2 * tails() * math.Sqrt(b.switching(l.level, unit)) / scale / float64(b.params.ckks.Q()[l.level])
		return worst + late*float64(len(l.steps)+1)*lanes
	}
	x, y := s.inputs[0], s.inputs[len(s.inputs)-1]
	worst := math.Sqrt2 * tails() * (math.Sqrt(b.rounding(unit))/scale +
		math.Sqrt(b.switching(b.levels[i]+1, unit))/b.scales[x].Float64()/b.scales[y].Float64())
	return worst + b.slot[x]*b.ranges[y].largest() + b.slot[y]*b.ranges[x].largest() + b.slot[x]*b.slot[y]
}

func sumSquares(values []float64) float64 {
	sum := 0.0
	for _, v := range values {
		sum += v * v
	}
	return sum
}

// product of primes, as a float.
func product(primes []uint64) float64 {
	b := big.NewInt(1)
	for _, q := range primes {
		b.Mul(b, new(big.Int).SetUint64(q))
	}
	f, _ := new(big.Float).SetInt(b).Float64()
	return f
}
