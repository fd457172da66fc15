package fhe

import (
	"math"
	"slices"

	"github.com/encrypted-compute/encrypted-compute/nn"
)

// value is what a name of the graph stands for: a polynomial, element by element, in a base.
type value struct {
	base *form
	poly [][]float64 // coefficients by degree, then element; nil is the base itself
	made *form       // of the polynomial, once its squares and products are vectors
}

// maxDegree bounds polynomials; products above it become vectors first.
const maxDegree = 15

func (v *value) degree() int {
	if v.poly == nil {
		return 1
	}
	return len(v.poly) - 1
}

// coefficients of a degree, one for each element.
func (v *value) coefficients(degree int) []float64 {
	switch {
	case v.poly == nil && degree == 1:
		return ones(v.base.elements())
	case v.poly == nil || degree >= len(v.poly):
		return make([]float64, v.base.elements())
	}
	return v.poly[degree]
}

// scaled is slope⊙v + offset.
func (v *value) scaled(slope, offset []float64) *value {
	out := &value{base: v.base}
	for d := range v.degree() + 1 {
		from, to := v.coefficients(d), slices.Clone(slope)
		for i := range to {
			to[i] *= from[i]
			if d == 0 {
				to[i] += offset[i]
			}
		}
		out.poly = append(out.poly, to)
	}
	return out
}

// sum of two values of one base.
func (v *value) sum(w *value) *value {
	out := &value{base: v.base}
	for d := range max(v.degree(), w.degree()) + 1 {
		to := slices.Clone(v.coefficients(d))
		for i, c := range w.coefficients(d) {
			to[i] += c
		}
		out.poly = append(out.poly, to)
	}
	return out
}

// product of two values of one base.
func (v *value) product(w *value) *value {
	out := &value{base: v.base, poly: zeros(v.degree()+w.degree()+1, v.base.elements())}
	for d := range v.degree() + 1 {
		a := v.coefficients(d)
		for e := range w.degree() + 1 {
			for i, b := range w.coefficients(e) {
				out.poly[d+e][i] += a[i] * b
			}
		}
	}
	return out
}

func zeros(rows, columns int) [][]float64 {
	m := make([][]float64, rows)
	for i := range m {
		m[i] = make([]float64, columns)
	}
	return m
}

// rebased makes a value that is multiplied the base of its polynomials: powers are taken of numbers of the size that
// the graph multiplies.
func (c *compiler) rebased(name string) *value {
	if v := c.values[name]; v.poly != nil && v.degree() == 1 {
		c.values[name] = &value{base: v.base.scaled(v.poly[1], v.poly[0])}
	}
	return c.values[name]
}

// multiplied is Mul of two values that depend on the input.
func (c *compiler) multiplied(n *nn.Node, a, b *value) (*value, error) {
	if a.base == b.base && a.degree()+b.degree() <= maxDegree {
		return a.product(b), nil
	}
	if !slices.Equal(c.zero[n.Inputs[0]].Shape, c.zero[n.Inputs[1]].Shape) {
		return nil, c.refuse(n, "two encrypted values of different shapes are multiplied")
	}
	var factors [2]int
	for i, v := range []*value{a, b} {
		f, err := c.form(v, n.Name)
		if err != nil {
			return nil, err
		}
		factors[i] = c.vector(f)
	}
	s := step{kind: productStep, name: n.Name, inputs: factors[:], shape: c.shapeOf(n.Outputs[0])}
	return &value{base: c.whole(c.append(s))}, nil
}

// power is Pow with a whole exponent.
func (c *compiler) power(n *nn.Node, v *value) (*value, error) {
	exponent := c.constant(n.Inputs[1])
	if exponent == nil || c.values[n.Inputs[0]] == nil || len(exponent.Data) != 1 {
		return nil, c.refuse(n, "the exponent is not one constant")
	}
	e := exponent.Data[0]
	if e != math.Trunc(e) || e < 1 || !(e <= float64(maxDegree/v.degree())) {
		return nil, c.refuse(n, "the exponent %g is not a whole number from 1 to %d", e, maxDegree/v.degree())
	}
	out := v
	for range int(e) - 1 {
		out = out.product(v)
	}
	return out, nil
}

// maxShift bounds the shift of a completed square: more would cost precision.
const maxShift = 1 << 8

// form makes a value affine in vectors of the head; polynomials become squares and products.
func (c *compiler) form(v *value, name string) (*form, error) {
	if v.poly == nil {
		return v.base, nil
	}
	if v.made == nil {
		f, err := c.affineForm(v, name)
		if err != nil {
			return nil, err
		}
		v.made = f
	}
	return v.made, nil
}

// affineForm makes the squares and products that a polynomial needs.
func (c *compiler) affineForm(v *value, name string) (*form, error) {
	for v.degree() > 1 && allZero(v.poly[v.degree()]) {
		v = &value{base: v.base, poly: v.poly[:v.degree()]}
	}
	switch v.degree() {
	case 0:
		return nil, unsupported("value %q is constant", name)
	case 1:
		return v.base.scaled(v.poly[1], v.poly[0]), nil
	case 2:
		return c.completed(v), nil
	}
	return c.powers(v), nil
}

// completed is a polynomial of degree two: c₂(u + h)² + (c₀ - c₂h²) with h = c₁/2c₂ where that is tame.
func (c *compiler) completed(v *value) *form {
	n := v.base.elements()
	shift, rest, constant := make([]float64, n), slices.Clone(v.poly[1]), slices.Clone(v.poly[0])
	for i, second := range v.poly[2] {
		if h := v.poly[1][i] / (2 * second); math.Abs(h) <= maxShift { // NaN and infinity are not
			shift[i], rest[i] = h, 0
			constant[i] -= second * h * h
		}
	}
	u := v.base
	if !allZero(shift) {
		u = v.base.scaled(ones(n), shift)
	}
	out := c.whole(c.square(c.vector(u))).scaled(v.poly[2], constant)
	if !allZero(rest) {
		out = out.plus(v.base.scaled(rest, make([]float64, n)))
	}
	return out
}

// powers is a polynomial of a higher degree: a sum of powers of the base, which becomes a vector itself.
func (c *compiler) powers(v *value) *form {
	n := v.base.elements()
	power := map[int]int{1: c.vector(v.base)}
	var raise func(d int) int
	raise = func(d int) int {
		if at, ok := power[d]; ok {
			return at
		}
		half := 1
		for 2*half < d {
			half *= 2
		}
		if 2*half == d {
			power[d] = c.square(raise(half))
		} else {
			s := step{kind: productStep, name: v.base.name, inputs: []int{raise(half), raise(d - half)}, shape: v.base.shape}
			power[d] = c.append(s)
		}
		return power[d]
	}
	out := &form{constant: v.poly[0], name: v.base.name, shape: v.base.shape}
	for d := 1; d <= v.degree(); d++ {
		if !allZero(v.poly[d]) {
			out = out.plus(c.whole(raise(d)).scaled(v.poly[d], make([]float64, n)))
		}
	}
	return c.whole(c.vector(out))
}

func allZero(values []float64) bool {
	for _, v := range values {
		if v != 0 {
			return false
		}
	}
	return true
}

// whole is a vector as a form.
func (c *compiler) whole(vector int) *form { return vectorForm(vector, &c.head.steps[vector]) }

// square is the vector of squares of a vector.
func (c *compiler) square(vector int) int {
	at, ok := c.squares[vector]
	if !ok {
		of := &c.head.steps[vector]
		at = c.append(step{kind: squareStep, name: of.name, inputs: []int{vector}, shape: of.shape})
		c.squares[vector] = at
	}
	return at
}

// vector makes a form a vector of the head.
func (c *compiler) vector(f *form) int {
	if at, ok := f.only(); ok {
		return at
	}
	if _, ok := c.vectors[f]; !ok {
		c.vectors[f] = c.affine(f)
	}
	return c.vectors[f]
}

func (c *compiler) affine(f *form) int {
	s := step{kind: affineStep, name: f.name, bias: f.constant, shape: f.shape, window: f.window}
	for _, p := range f.parts {
		s.inputs = append(s.inputs, p.vector)
		s.matrices = append(s.matrices, p.matrix)
	}
	return c.append(s)
}

func (c *compiler) append(s step) int {
	c.head.steps = append(c.head.steps, s)
	return len(c.head.steps) - 1
}

// shapeOf is the shape of a value without the batch dimension.
func (c *compiler) shapeOf(name string) []int {
	shape := c.zero[name].Shape
	if len(shape) > 1 && shape[0] == 1 {
		shape = shape[1:]
	}
	if len(shape) == 0 {
		return []int{1}
	}
	return shape
}
