package fhe

import (
	"fmt"
	"math"
	"math/big"
	"reflect"
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

// ErrorBound bounds, for this program and these weights, the ℓ2 norm of the difference between what
// Decrypt returns and Head.Clear, for every input in [0, 1]^n: for each of them it holds but for a
// probability of 2^-64 over keys and encryption. It returns ErrOverflow where an admissible input could
// exceed the modulus.
func (p *Program) ErrorBound(h *Head) (float64, error) {
	if !reflect.DeepEqual(h.shape, p.shape) {
		return 0, fmt.Errorf("fhe: error bound: the head's shape %v is not the program's %v", h.shape, p.shape)
	}
	b := p.newBound(h)
	if err := b.overflow(); err != nil {
		return 0, err
	}
	sum := 0.0
	for o := range h.matrix {
		e := b.output(o)
		sum += e * e
	}
	return math.Sqrt(sum), nil
}

// bound holds what the terms of all outputs share.
type bound struct {
	program *Program
	head    *Head
	n       float64   // ring degree
	ratio   float64   // period / slots: outputs are means over so many repetitions
	reach   []float64 // largest |u| of each element, or 1 without a convolution
	values  []float64 // largest value that enters the last affine map, by element: reach² or 1
	groupOf []int     // group of each element
	norms   []float64 // ℓ2 norm of each channel's filter
	slot    float64   // error of u in any one slot
}

func (p *Program) newBound(h *Head) *bound {
	b := &bound{
		program: p, head: h, n: float64(p.params.n()),
		ratio: float64(p.packing.period()) / float64(p.packing.slots),
	}
	b.groupOf = p.groups()
	if p.shape.Convolution == nil {
		b.values = ones(p.shape.Elements())
		return b
	}
	b.reach = h.reach()
	for _, u := range b.reach {
		b.values = append(b.values, u*u)
	}
	taps := p.packing.taps
	for c := range p.shape.Convolution.Channels {
		b.norms = append(b.norms, math.Sqrt(sumSquares(h.filters[c*taps:(c+1)*taps])))
	}
	b.slot = b.anySlot()
	return b
}

func (p *Program) groups() []int {
	groups := make([]int, p.shape.Elements())
	for g := range p.packing.groups {
		for place := range p.packing.width {
			if e := p.packing.element(g, place, len(groups)); e >= 0 {
				groups[e] = g
			}
		}
	}
	return groups
}

// reach returns the largest |filters ∗ x + shift| over x in [0, 1]^n, element by element: exact.
func (h *Head) reach() []float64 {
	c := h.shape.Convolution
	rows, columns := c.positions(h.shape.Input)
	taps := c.taps(h.shape.Input)
	out := make([]float64, len(h.shift))
	for e := range out {
		low, high := h.shift[e], h.shift[e]
		channel, position := e/(rows*columns), e%(rows*columns)
		c.each(h.shape.Input, position/columns, position%columns, func(_, tap int) {
			w := h.filters[channel*taps+tap]
			low, high = low+math.Min(w, 0), high+math.Max(w, 0)
		})
		out[e] = math.Max(-low, high)
	}
	return out
}

// range of output o: the largest |y|.
func (b *bound) largest(o int) float64 {
	low, high := b.head.bias[o], b.head.bias[o]
	for e, m := range b.head.matrix[o] {
		low, high = low+math.Min(m, 0)*b.values[e], high+math.Max(m, 0)*b.values[e]
	}
	return math.Max(-low, high)
}

// overflow checks that values stay below a quarter of the modulus where they stand.
func (b *bound) overflow() error {
	scale := b.program.params.scale().Float64()
	q := b.program.params.ckks.Q()
	for o := range b.head.matrix {
		if y := b.largest(o); !(y*scale <= float64(q[0])/4) {
			return fmt.Errorf("%w: output %d may reach %.3g, at most %.3g", ErrOverflow, o, y, float64(q[0])/4/scale)
		}
	}
	for e, u := range b.reach {
		if room := product(q[:squareLevel+1]) / 4; !(u*u*scale*scale <= room) {
			return fmt.Errorf("%w: the square of element %d may reach %.3g, at most %.3g", ErrOverflow, e, u*u, room/scale/scale)
		}
	}
	return nil
}

// gain says how strongly the slots of an error polynomial act on an output: the squared ℓ2 norm of the
// factors, their squared ℓ4 norm, and the largest square.
type gain struct{ l2, l4, max float64 }

// newGain is that of per-element factors, each element repeated 1/ratio times and averaged.
func newGain(factors []float64, ratio float64) gain {
	var g gain
	for _, f := range factors {
		g.l2 += f * f
		g.l4 += f * f * f * f
		g.max = math.Max(g.max, f*f)
	}
	return gain{g.l2 * ratio, math.Sqrt(g.l4 * ratio * ratio * ratio), g.max * ratio * ratio}
}

// even is the gain of the mean over so many slots, times so much.
func even(slots, times float64) gain {
	f := times * times / slots / slots
	return gain{f * slots, f * math.Sqrt(slots), f}
}

// spread is F: Σ fᵢ²·|s(ζᵢ)|² ≤ F·E|s(ζ)|² for a polynomial s with independent coefficients.
func (g gain) spread() float64 { return g.l2 + math.Sqrt(2*failure())*g.l4 + failure()*g.max }

// rounding is the variance of rounding a ciphertext's two halves, τ₀ + τ₁·s.
func (b *bound) rounding(g gain) float64 { return b.n / 24 * (g.l2 + 2*b.n/3*g.spread()) }

// switching is the variance of one key switch at a level: Σ dᵢ·eᵢ/P and a rounding.
func (b *bound) switching(level int, g gain) float64 {
	params := b.program.params.ckks
	q, special := params.Q()[:level+1], params.PCount()
	p := product(params.P())
	digits := 0.0
	for i := 0; i < len(q); i += special {
		d := product(q[i:min(i+special, len(q))]) / p
		digits += d * d / 12
	}
	return Sigma*Sigma*b.n/2*b.n*digits*g.spread() + b.rounding(g)
}

// encoding bounds Σ fᵢ·Re r(ζᵢ) for a polynomial r with coefficients in [-1/2, 1/2], whatever they are.
func (b *bound) encoding() float64 { return b.n / (2 * math.Sqrt2) }

// byGroup takes factors apart by group.
func (b *bound) byGroup(factors []float64) [][]float64 {
	out := make([][]float64, b.program.packing.groups)
	for e, f := range factors {
		out[b.groupOf[e]] = append(out[b.groupOf[e]], f)
	}
	return out
}

// sums are the parts of a bound: variances of independent terms, standard deviations that may add up
// (several uses of one key), and deterministic errors.
type sums struct{ variance, coherent, certain float64 }

func (s sums) total() float64 { return s.certain + tails()*(math.Sqrt(s.variance)+s.coherent) }

// output bounds the error of output o.
func (b *bound) output(o int) float64 {
	row := b.head.matrix[o]
	var s sums
	if b.program.shape.Convolution == nil {
		b.fresh(&s, row)
	} else {
		b.square(&s, row)
	}
	b.affine(&s, row)
	return s.total()
}

// fresh adds the noise and rounding of fresh ciphertexts that go straight into the last affine map.
func (b *bound) fresh(s *sums, row []float64) {
	scale := b.program.params.scale().Float64()
	for _, factors := range b.byGroup(row) {
		g := newGain(factors, b.ratio)
		s.variance += Sigma * Sigma * b.n / 2 * g.l2 / scale / scale
		s.certain += math.Sqrt(g.l2) * (b.encoding()/scale + fftError*math.Sqrt(b.n/2))
	}
}

// square adds the convolution's error, carried by the derivative 2u, and the square's own.
func (b *bound) square(s *sums, row []float64) {
	derivative, absolute := make([]float64, len(row)), 0.0
	for e, m := range row {
		derivative[e] = 2 * math.Abs(m) * b.reach[e]
		absolute += math.Abs(m)
	}
	b.convolution(s, derivative, b.ratio)
	s.certain += absolute * b.slot * b.slot
	scales := b.program.scales()
	before, after := scales.input.Float64(), scales.square.Float64()
	for _, factors := range b.byGroup(row) {
		g := newGain(factors, b.ratio)
		s.coherent += math.Sqrt(b.switching(squareLevel, g)) / before / before
		s.variance += b.rounding(g) / after / after
	}
}

// convolution adds the error of u, weighted by factors.
func (b *bound) convolution(s *sums, factors []float64, ratio float64) {
	k, scales := b.program.packing, b.program.scales()
	input, filter := scales.input.Float64(), scales.filter.Float64()
	weighted := 0.0 // Σ over elements and taps of (factor·weight)²
	for e, f := range factors {
		w := f * b.norms[e/k.positions]
		weighted += w * w * ratio
	}
	weighted *= float64(k.fold * k.groups) // a column's slot acts on so many elements
	s.variance += Sigma * Sigma * b.n / 2 * weighted / input / input
	s.certain += math.Sqrt(float64(k.inputs)*weighted) * (b.encoding()/input + fftError*math.Sqrt(b.n/2))
	largest := 0.0
	for _, w := range append(append([]float64{}, b.head.filters...), b.head.shift...) {
		largest = math.Max(largest, math.Abs(w))
	}
	plaintexts := float64(k.fold*k.inputs + 1)
	for _, group := range b.byGroup(factors) {
		g := newGain(group, ratio)
		s.certain += plaintexts * math.Sqrt(g.l2) * (b.encoding()/filter + fftError*largest*math.Sqrt(b.n/2))
		s.coherent += float64(k.fold-1) * math.Sqrt(b.switching(foldLevel, g)) / input / filter
		s.variance += b.rounding(g) / input / input
	}
}

// anySlot bounds |error of u| in any one slot, real and imaginary part together.
func (b *bound) anySlot() float64 {
	worst := 0
	for c, n := range b.norms {
		if n > b.norms[worst] {
			worst = c
		}
	}
	unit := make([]float64, len(b.head.shift))
	unit[worst*b.program.packing.positions] = 1
	var s sums
	b.convolution(&s, unit, 1)
	return math.Sqrt2 * s.total()
}

// affine adds the errors of the last affine map itself.
func (b *bound) affine(s *sums, row []float64) {
	p, m := b.program, b.program.matrix
	scales := p.scales()
	before, weights, out := scales.square.Float64(), scales.matrix.Float64(), scales.input.Float64()
	largest, reached := 0.0, 0.0
	for _, w := range row {
		largest = math.Max(largest, math.Abs(w))
	}
	rotated := 0.0 // by one baby step: all groups with one key
	for _, factors := range b.byGroup(row) {
		rotated += math.Sqrt(b.switching(matrixLevel, newGain(factors, b.ratio))) / before
	}
	s.variance += float64(m.babies-1) * rotated * rotated
	for _, values := range b.byGroup(b.values) {
		reached += math.Sqrt(newGain(values, b.ratio).l2)
	}
	s.certain += math.Sqrt(float64(m.diagonals)) * reached * (b.encoding()/weights + fftError*largest*math.Sqrt(b.n/2))
	lanes := float64(p.packing.period() / m.outputs)
	repeats := float64(p.packing.slots / m.outputs)
	late := math.Sqrt(b.switching(matrixLevel, even(repeats, lanes))) / before / weights
	s.coherent += float64(p.counts().afterwards) * late
	s.variance += b.rounding(even(repeats, 1)) / out / out
	for o := range b.head.matrix {
		s.certain += 4 * fftError * b.largest(o) // encoding the bias, scales, decoding
	}
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
