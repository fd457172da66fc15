package fhe

import (
	"context"
	"math"
	"slices"

	"github.com/encrypted-compute/encrypted-compute/nn"
)

// polynomial compiles convolution → polynomials of degree two → affine map.
func (c *compiler) polynomial(nonlinear []*nn.Node) (*Head, error) {
	base, err := c.base(nonlinear)
	if err != nil {
		return nil, err
	}
	geometry, filters, err := c.filters(base)
	if err != nil {
		return nil, err
	}
	isProduct := func(n *nn.Node) bool { return slices.Contains(nonlinear, n) }
	pulled, err := c.pullBack(isProduct, base)
	if err != nil {
		return nil, err
	}
	u0 := c.zero[base.Outputs[0]].Data
	square, linear := zeros(len(c.zero[c.output].Data), len(u0)), zeros(len(c.zero[c.output].Data), len(u0))
	addTo(linear, pulled[base.Outputs[0]], ones(len(u0)))
	for _, n := range nonlinear {
		if err := c.expand(n, base, pulled[n.Outputs[0]], square, linear); err != nil {
			return nil, err
		}
	}
	shift, err := complete(square, linear)
	if err != nil {
		return nil, err
	}
	for e, u := range u0 {
		shift[e] += u
	}
	return NewSquareHead(c.shape, geometry, filters, shift, square, c.remainder(square, shift))
}

// remainder is what the completed square leaves of the output at zero.
func (c *compiler) remainder(square [][]float64, shift []float64) []float64 {
	bias := slices.Clone(c.zero[c.output].Data)
	for o, row := range square {
		for e, a := range row {
			bias[o] -= a * shift[e] * shift[e]
		}
	}
	return bias
}

// base is the convolution whose output all products are polynomials of.
func (c *compiler) base(nonlinear []*nn.Node) (*nn.Node, error) {
	var base *nn.Node
	for _, n := range nonlinear {
		for _, v := range c.variables(n) {
			from, err := c.origin(v)
			if err != nil {
				return nil, err
			}
			if base != nil && base != from {
				return nil, c.refuse(n, "it multiplies values of two different convolutions")
			}
			base = from
		}
	}
	return base, nil
}

// origin follows value-by-value affine nodes upwards to a convolution.
func (c *compiler) origin(value string) (*nn.Node, error) {
	for {
		n := c.graph.Producer(value)
		if n == nil {
			return nil, unsupported("value %q is multiplied without a convolution before it", value)
		}
		if n.Op == "Conv" {
			return n, nil
		}
		if !c.elementwise(n) {
			return nil, c.refuse(n, "between a convolution and a product only value-by-value operators are evaluated")
		}
		v := c.variables(n)
		if len(v) == 0 {
			return nil, c.refuse(n, "it does not depend on the image")
		}
		value = v[0]
	}
}

// elementwise says whether a node is affine value by value in one varying input of its output's shape.
func (c *compiler) elementwise(n *nn.Node) bool {
	v := c.variables(n)
	if len(v) != 1 || !slices.Equal(c.zero[v[0]].Shape, c.zero[n.Outputs[0]].Shape) {
		return false
	}
	switch n.Op {
	case "Add", "Sub", "Mul", "Identity":
		return true
	case "Div", "BatchNormalization":
		return v[0] == n.Inputs[0]
	}
	return false
}

// slope is the factor, value by value, with which a value depends on another through value-by-value nodes.
func (c *compiler) slope(from, to string) ([]float64, error) {
	factor := ones(len(c.zero[from].Data))
	for to != from {
		n := c.graph.Producer(to)
		if n == nil || !c.elementwise(n) {
			return nil, unsupported("value %q does not depend on %q value by value", to, from)
		}
		f, err := c.probe(n)
		if err != nil {
			return nil, err
		}
		for i := range factor {
			factor[i] *= f[i]
		}
		to = c.variables(n)[0]
	}
	return factor, nil
}

// probe evaluates one value-by-value node at ones and at zeros: the difference is its slope.
func (c *compiler) probe(n *nn.Node) ([]float64, error) {
	v := c.variables(n)[0]
	shape := c.zero[v].Shape
	one := nn.NewTensor(shape...)
	copy(one.Data, ones(len(one.Data)))
	high, err := c.apply(n, one)
	if err != nil {
		return nil, err
	}
	low, err := c.apply(n, nn.NewTensor(shape...))
	if err != nil {
		return nil, err
	}
	out := make([]float64, len(high.Data))
	for i := range out {
		out[i] = high.Data[i] - low.Data[i]
	}
	return out, nil
}

// apply evaluates one node with another value for its only varying input.
func (c *compiler) apply(n *nn.Node, in *nn.Tensor) (*nn.Tensor, error) {
	v := c.variables(n)[0]
	constants := map[string]*nn.Tensor{}
	for _, name := range n.Inputs {
		if t := c.constant(name); t != nil && name != "" {
			constants[name] = t
		}
	}
	g := &nn.Graph{
		Name: c.graph.Name, Opset: c.graph.Opset, Inputs: []nn.Value{{Name: v}}, Outputs: []nn.Value{{Name: n.Outputs[0]}},
		Nodes: []nn.Node{*n}, Initializers: constants,
	}
	out, err := g.Run(context.Background(), map[string]*nn.Tensor{v: in})
	return out[n.Outputs[0]], err
}

// filters reads the base convolution and folds what stands before it into its weights; the constant part
// is in the base's value at zero, which the padding makes differ from place to place.
func (c *compiler) filters(base *nn.Node) (Convolution, []float64, error) {
	geometry, weights, err := c.convolution(base)
	if err != nil {
		return geometry, nil, err
	}
	slope, err := c.slope(c.input, base.Inputs[0])
	if err != nil {
		return geometry, nil, err
	}
	area, kernel := c.shape[1]*c.shape[2], geometry.Kernel[0]*geometry.Kernel[1]
	filters := slices.Clone(weights)
	for i := range filters {
		filters[i] *= slope[i/kernel%c.shape[0]*area]
	}
	for i, s := range slope {
		if s != slope[i/area*area] {
			return geometry, nil, c.refuse(base, "before it, values of one channel are scaled differently")
		}
	}
	return geometry, filters, nil
}

// expand adds the coefficients of one product, (α₁u + β₁)(α₂u + β₂), seen through its functionals.
func (c *compiler) expand(n, base *nn.Node, functionals, square, linear [][]float64) error {
	if functionals == nil {
		return nil // nothing reads it
	}
	operands := c.variables(n)
	if len(operands) == 1 {
		operands = []string{operands[0], operands[0]}
	}
	u0 := c.zero[base.Outputs[0]].Data
	var alpha, beta [2][]float64
	for i, v := range operands {
		slope, err := c.slope(base.Outputs[0], v)
		if err != nil {
			return err
		}
		alpha[i], beta[i] = slope, slices.Clone(c.zero[v].Data)
		for e := range slope {
			beta[i][e] -= slope[e] * u0[e]
		}
	}
	second, first := make([]float64, len(u0)), make([]float64, len(u0))
	for e := range u0 {
		second[e] = alpha[0][e] * alpha[1][e]
		first[e] = alpha[0][e]*beta[1][e] + alpha[1][e]*beta[0][e]
	}
	addTo(square, functionals, second)
	addTo(linear, functionals, first)
	return nil
}

// complete returns h with linear = 2·square·h column by column: the shift that makes a pure square.
func complete(square, linear [][]float64) ([]float64, error) {
	shift := make([]float64, len(square[0]))
	for e := range shift {
		best := 0
		for o := range square {
			if math.Abs(square[o][e]) > math.Abs(square[best][e]) {
				best = o
			}
		}
		if square[best][e] != 0 {
			shift[e] = linear[best][e] / (2 * square[best][e])
		}
		for o := range square {
			if rest := linear[o][e] - 2*square[o][e]*shift[e]; !(math.Abs(rest) <= 1e-9*(1e-3+math.Abs(linear[best][e]))) {
				return nil, unsupported("value %d of the convolution reaches the outputs not only through one polynomial", e)
			}
		}
	}
	return shift, nil
}

func ones(n int) []float64 {
	v := make([]float64, n)
	for i := range v {
		v[i] = 1
	}
	return v
}

func zeros(rows, columns int) [][]float64 {
	m := make([][]float64, rows)
	for i := range m {
		m[i] = make([]float64, columns)
	}
	return m
}

// addTo adds what·factor, column by column; nil is zero.
func addTo(sum, what [][]float64, factor []float64) {
	for o := range what {
		for e, v := range what[o] {
			sum[o][e] += v * factor[e]
		}
	}
}
