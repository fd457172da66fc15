package fhe

import (
	"slices"
)

// sparse is a matrix that holds its non-zero entries by rows, columns ascending: entries start[r] to
// start[r+1] belong to row r. It is immutable.
type sparse struct {
	columns int
	start   []int
	column  []int32
	value   []float64
}

func (m *sparse) rows() int { return len(m.start) - 1 }

func (m *sparse) entries() int { return len(m.column) }

// row returns the columns and values of a row.
func (m *sparse) row(r int) ([]int32, []float64) {
	low, high := m.start[r], m.start[r+1]
	return m.column[low:high], m.value[low:high]
}

// sparseBuilder makes a matrix row by row. Entries of one row add up.
type sparseBuilder struct {
	matrix  sparse
	sum     []float64 // by column
	touched []int32
	seen    []bool
}

func newSparse(columns int) *sparseBuilder {
	return &sparseBuilder{
		matrix: sparse{columns: columns, start: []int{0}},
		sum:    make([]float64, columns), seen: make([]bool, columns),
	}
}

// add adds to an entry of the row that is being made.
func (b *sparseBuilder) add(column int32, v float64) {
	if !b.seen[column] {
		b.seen[column] = true
		b.touched = append(b.touched, column)
	}
	b.sum[column] += v
}

// next ends the row.
func (b *sparseBuilder) next() {
	slices.Sort(b.touched)
	for _, c := range b.touched {
		if v := b.sum[c]; v != 0 {
			b.matrix.column = append(b.matrix.column, c)
			b.matrix.value = append(b.matrix.value, v)
		}
		b.sum[c], b.seen[c] = 0, false
	}
	b.touched = b.touched[:0]
	b.matrix.start = append(b.matrix.start, len(b.matrix.column))
}

func (b *sparseBuilder) done() *sparse { return &b.matrix }

// identity is the n×n identity.
func identity(n int) *sparse { return diagonalMatrix(ones(n)) }

// diagonalMatrix has the values on its diagonal.
func diagonalMatrix(values []float64) *sparse {
	m := &sparse{columns: len(values), start: make([]int, 1, len(values)+1)}
	for i, v := range values {
		if v != 0 {
			m.column = append(m.column, int32(i))
			m.value = append(m.value, v)
		}
		m.start = append(m.start, len(m.column))
	}
	return m
}

// times is the matrix product m·b. It gives up, with nil, above so many entries or 64 times as many products.
func (m *sparse) times(b *sparse, limit int) *sparse {
	out := newSparse(b.columns)
	products := 0
	for r := range m.rows() {
		columns, values := m.row(r)
		for i, c := range columns {
			from, factors := b.row(int(c))
			products += len(from)
			for j, at := range from {
				out.add(at, float64(values[i]*factors[j])) // never fused: the same on every machine
			}
		}
		out.next()
		if out.matrix.entries() > limit || products/64 > limit {
			return nil
		}
	}
	return out.done()
}

// plus is the sum of two matrices of the same shape.
func (m *sparse) plus(b *sparse) *sparse {
	out := newSparse(m.columns)
	for r := range m.rows() {
		for _, from := range []*sparse{m, b} {
			columns, values := from.row(r)
			for i, c := range columns {
				out.add(c, values[i])
			}
		}
		out.next()
	}
	return out.done()
}

// apply adds m·x to y.
func (m *sparse) apply(x, y []float64) {
	for r := range m.rows() {
		columns, values := m.row(r)
		sum := 0.0
		for i, c := range columns {
			sum += values[i] * x[c]
		}
		y[r] += sum
	}
}

// isIdentity says whether the matrix leaves every vector as it is.
func (m *sparse) isIdentity() bool {
	if m.rows() != m.columns || m.entries() != m.columns {
		return false
	}
	for r := range m.rows() {
		columns, values := m.row(r)
		if len(columns) != 1 || int(columns[0]) != r || values[0] != 1 {
			return false
		}
	}
	return true
}

func ones(n int) []float64 {
	v := make([]float64, n)
	for i := range v {
		v[i] = 1
	}
	return v
}
