package fhe

// form is a vector of affine functions of the vectors of a head: constant + Σ part·vector. It is immutable.
type form struct {
	parts    []part // ascending by vector; no two of the same
	constant []float64
	window   *window // the convolution over the input that the form is, if it is one
	name     string  // of the layer
	shape    []int   // as a tensor, without the batch dimension
}

// part is what one vector contributes.
type part struct {
	vector int
	matrix *sparse
}

// elements is the length of the vector of functions.
func (f *form) elements() int { return len(f.constant) }

// vectorForm is a vector as a form of itself.
func vectorForm(vector int, s *step) *form {
	n := s.elements()
	return &form{parts: []part{{vector, identity(n)}}, constant: make([]float64, n), name: s.name, shape: s.shape}
}

// mapped is matrix·f, a tensor of that shape; nil if it grows above the limit.
func (f *form) mapped(matrix *sparse, name string, shape []int, limit int) *form {
	out := &form{constant: make([]float64, matrix.rows()), name: name, shape: shape}
	matrix.apply(f.constant, out.constant)
	for _, p := range f.parts {
		if p.matrix.isIdentity() {
			out.parts = append(out.parts, part{p.vector, matrix})
			continue
		}
		m := matrix.times(p.matrix, limit)
		if m == nil {
			return nil
		}
		out.parts = append(out.parts, part{p.vector, m})
	}
	return out
}

// scaled is slope⊙f + offset, element by element.
func (f *form) scaled(slope, offset []float64) *form {
	out := &form{constant: make([]float64, len(offset)), window: f.window, name: f.name, shape: f.shape}
	for i := range offset {
		out.constant[i] = slope[i]*f.constant[i] + offset[i]
	}
	for _, p := range f.parts {
		out.parts = append(out.parts, part{p.vector, p.matrix.scaledRows(slope)})
	}
	return out
}

// scaledRows multiplies each row with a factor.
func (m *sparse) scaledRows(factor []float64) *sparse {
	out := &sparse{columns: m.columns, start: m.start, column: m.column, value: make([]float64, len(m.value))}
	for r := range m.rows() {
		for i := m.start[r]; i < m.start[r+1]; i++ {
			out.value[i] = factor[r] * m.value[i]
		}
	}
	return out
}

// plus is the sum of two forms of the same length.
func (f *form) plus(g *form) *form {
	out := &form{constant: make([]float64, len(f.constant)), name: f.name, shape: f.shape}
	for i := range out.constant {
		out.constant[i] = f.constant[i] + g.constant[i]
	}
	a, b := f.parts, g.parts
	for len(a)+len(b) > 0 {
		switch {
		case len(b) == 0 || len(a) > 0 && a[0].vector < b[0].vector:
			out.parts, a = append(out.parts, a[0]), a[1:]
		case len(a) == 0 || b[0].vector < a[0].vector:
			out.parts, b = append(out.parts, b[0]), b[1:]
		default:
			out.parts = append(out.parts, part{a[0].vector, a[0].matrix.plus(b[0].matrix)})
			a, b = a[1:], b[1:]
		}
	}
	return out
}

// only returns the vector that the form is identical to.
func (f *form) only() (vector int, ok bool) {
	if len(f.parts) != 1 || !f.parts[0].matrix.isIdentity() {
		return 0, false
	}
	for _, c := range f.constant {
		if c != 0 {
			return 0, false
		}
	}
	return f.parts[0].vector, true
}

// window is the geometry of a two-dimensional convolution over the head's input.
type window struct {
	channels int    // of the output
	groups   int    // channels of input and output are taken apart into so many groups
	kernel   [2]int // height, width
	stride   [2]int
	dilation [2]int
	pads     [2]int // zeros above and left
	output   [2]int // height and width of the output
}
