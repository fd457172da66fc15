package fhe

import (
	"crypto/sha256"
	"encoding/binary"
	"math"
	"math/rand/v2"
)

// factor bounds the derivative of one output by a vector, over all inputs in [0, 1]^n: element by element between low
// and high, and its squared ℓ2 norm by norm.
type factor struct {
	interval
	norm float64
}

func newFactor(n int) *factor {
	return &factor{interval{make([]float64, n), make([]float64, n)}, 0}
}

// squares is the sum of the largest squares, element by element.
func (f *factor) squares() float64 {
	sum := 0.0
	for e := range f.low {
		m := f.magnitude(e)
		sum += m * m
	}
	return sum
}

// sum of the largest magnitudes.
func (f *factor) sum() float64 {
	sum := 0.0
	for e := range f.low {
		sum += f.magnitude(e)
	}
	return sum
}

// gain of the factors, each element once.
func (f *factor) gain() gain {
	g := gain{l2: math.Min(f.norm, f.squares())}
	for e := range f.low {
		m := f.magnitude(e)
		g.max = math.Max(g.max, m*m)
		g.l4 += m * m * m * m
	}
	g.max = math.Min(g.max, g.l2)
	g.l4 = math.Min(math.Sqrt(g.l4), math.Sqrt(g.l2*g.max))
	return g
}

// throughRows is Σ over elements of factor²·(squared norm of the row).
func (f *factor) throughRows(rows []float64) float64 {
	sum := 0.0
	for e, r := range rows {
		m := f.magnitude(e)
		sum += m * m * r
	}
	return sum
}

// through carries factors backwards through a matrix, as if all of its entries had the sign that is worst.
func (f *factor) through(m *sparse) *factor {
	out := newFactor(m.columns)
	for r := range m.rows() {
		most := f.magnitude(r)
		columns, values := m.row(r)
		for i, c := range columns {
			out.high[c] += most * math.Abs(values[i])
		}
	}
	out.norm = out.squares()
	return out
}

// add adds what comes through another path.
func (f *factor) add(g *factor) {
	for e := range f.low {
		f.low[e] += g.low[e]
		f.high[e] += g.high[e]
	}
	root := math.Sqrt(f.norm) + math.Sqrt(g.norm)
	f.norm = math.Min(root*root, f.squares())
}

// factors bounds the derivatives of output o by every vector.
func (b *bound) factors(o int) []*factor {
	steps := b.head.steps
	out := make([]*factor, len(steps))
	for i := range out {
		out[i] = newFactor(steps[i].elements())
	}
	last := out[len(out)-1]
	last.low[o], last.high[o], last.norm = 1, 1, 1
	for i := len(steps) - 1; i > 0; i-- {
		s := &steps[i]
		if s.kind == affineStep {
			if b.linears[i].direct {
				continue // the input's own error is taken from what reads it
			}
			for j, v := range s.inputs {
				out[v].add(out[i].pulled(s.matrices[j], b.norms[i][j], b.spans[v] > b.layouts[v].span()))
			}
			continue
		}
		a, c := s.inputs[0], s.inputs[len(s.inputs)-1]
		out[a].add(out[i].scaled(b.ranges[c]))
		out[c].add(out[i].scaled(b.ranges[a]))
	}
	return out
}

// pulled carries a derivative backwards through a matrix of that squared spectral norm. If copies of one element are
// not read alike, signs may not cancel.
func (f *factor) pulled(m *sparse, norm float64, apart bool) *factor {
	if apart {
		out := f.through(m)
		for e := range out.low {
			out.low[e] = -out.high[e]
		}
		return out
	}
	out := newFactor(m.columns)
	for r := range m.rows() {
		low, high := f.low[r], f.high[r]
		if low == 0 && high == 0 {
			continue
		}
		columns, values := m.row(r)
		for i, c := range columns {
			if v := values[i]; v > 0 {
				out.low[c] += v * low
				out.high[c] += v * high
			} else {
				out.low[c] += v * high
				out.high[c] += v * low
			}
		}
	}
	out.norm = math.Min(f.norm*norm, out.squares())
	return out
}

// scaled is the derivative by one factor of a product, the other being within a range. A square is pulled twice, once
// for each of its equal factors.
func (f *factor) scaled(r interval) *factor {
	out := newFactor(len(f.low))
	most := 0.0
	for e := range f.low {
		out.low[e], out.high[e] = math.Inf(1), math.Inf(-1)
		for _, v := range [4]float64{f.low[e] * r.low[e], f.low[e] * r.high[e], f.high[e] * r.low[e], f.high[e] * r.high[e]} {
			out.low[e], out.high[e] = math.Min(out.low[e], v), math.Max(out.high[e], v)
		}
		most = math.Max(most, r.magnitude(e))
	}
	out.norm = math.Min(f.norm*most*most, out.squares())
	return out
}

// Power iteration from a random start finds the largest eigenvalue λ of mᵀm up to a factor 1 - slack, but for a
// probability of 0.824·√n·(1 - slack)^(iterations - ½) (Kuczyński and Woźniakowski, SIAM J. Matrix Anal. 13, 1992):
// below 2^-80 here. The start follows from a hash of all weights: nobody can choose it and fit weights to it.
const (
	powerIterations = 300
	powerSlack      = 0.2
)

// squaredNorm bounds the squared spectral norm from above.
func (m *sparse) squaredNorm() float64 {
	frobenius := sumSquares(m.value)
	if frobenius == 0 || m.entries() > 1<<22 {
		return math.Min(frobenius, m.largestRow()*m.largestColumn())
	}
	x, y := m.powerStart(), make([]float64, m.rows())
	largest := 0.0
	for range powerIterations {
		norm := math.Sqrt(sumSquares(x))
		for i := range x {
			x[i] /= norm
		}
		clear(y)
		m.apply(x, y)
		clear(x)
		m.transposed(y, x)
		largest = sumSquares(y)
	}
	return math.Min(largest/(1-powerSlack), math.Min(frobenius, m.largestRow()*m.largestColumn()))
}

// powerStart is a Gaussian vector drawn from the hash of the matrix.
func (m *sparse) powerStart() []float64 {
	hash := sha256.New()
	put := func(v uint64) { _, _ = hash.Write(binary.LittleEndian.AppendUint64(nil, v)) }
	put(uint64(m.columns)) //nolint:gosec // not negative
	for r := range m.rows() {
		columns, values := m.row(r)
		put(uint64(len(columns)))
		for i, c := range columns {
			put(uint64(c)) //nolint:gosec // not negative
			put(math.Float64bits(values[i]))
		}
	}
	r := rand.New(rand.NewChaCha8([32]byte(hash.Sum(nil)))) //nolint:gosec // ChaCha8 with a seed of 32 bytes
	x := make([]float64, m.columns)
	for i := range x {
		x[i] = r.NormFloat64()
	}
	return x
}

// transposed adds mᵀ·y to x.
func (m *sparse) transposed(y, x []float64) {
	for r := range m.rows() {
		columns, values := m.row(r)
		for i, c := range columns {
			x[c] += values[i] * y[r]
		}
	}
}

// largestRow is the largest ℓ1 norm of a row.
func (m *sparse) largestRow() float64 {
	most := 0.0
	for r := range m.rows() {
		_, values := m.row(r)
		sum := 0.0
		for _, v := range values {
			sum += math.Abs(v)
		}
		most = math.Max(most, sum)
	}
	return most
}

// largestColumn is the largest ℓ1 norm of a column.
func (m *sparse) largestColumn() float64 {
	sums := make([]float64, m.columns)
	for i, c := range m.column {
		sums[c] += math.Abs(m.value[i])
	}
	most := 0.0
	for _, s := range sums {
		most = math.Max(most, s)
	}
	return most
}
