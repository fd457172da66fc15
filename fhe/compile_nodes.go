package fhe

import (
	"context"
	"math"
	"slices"

	"github.com/encrypted-compute/encrypted-compute/nn"
)

// node gives a node's outputs their values.
func (c *compiler) node(ctx context.Context, n *nn.Node) error {
	v := c.variables(n)
	switch {
	case n.Op == "Mul" && len(v) == 2:
		return c.set(n, func() (*value, error) { return c.multiplied(n, c.rebased(v[0]), c.rebased(v[1])) })
	case n.Op == "Pow":
		return c.set(n, func() (*value, error) { return c.power(n, c.rebased(v[0])) })
	}
	switch n.Op {
	case "Conv", "Gemm", "MatMul", "AveragePool", "GlobalAveragePool", "ReduceMean", "ReduceSum":
		return c.set(n, func() (*value, error) { return c.matrixNode(ctx, n) })
	case "Add", "Sub", "Mul", "Div", "Neg", "Sum", "Mean", "BatchNormalization":
		return c.each(ctx, n, 0)
	}
	switch kind, why, _ := nn.Encrypted(n.Op); kind {
	case nn.LayoutKind:
	case nn.FunctionKind:
		return c.refuse(n, "only polynomials are evaluated on encrypted values; fit one first")
	default:
		return c.refuse(n, "it %s", why)
	}
	for i, output := range n.Outputs {
		if c.zero[output] == nil {
			continue
		}
		if err := c.each(ctx, n, i); err != nil {
			return err
		}
	}
	return nil
}

func (c *compiler) set(n *nn.Node, of func() (*value, error)) error {
	v, err := of()
	if err == nil {
		c.values[n.Outputs[0]] = v
	}
	return err
}

// each handles nodes whose every output element is affine in at most one element of each input, by trying them
// out: on zeros for the offset, on ones for the factor, on indices to see which element it is.
func (c *compiler) each(ctx context.Context, n *nn.Node, output int) error {
	if n.Op == "Div" && c.values[n.Inputs[1]] != nil {
		return c.refuse(n, "encrypted values do not divide")
	}
	name := n.Outputs[output]
	offset, err := c.apply(ctx, n, name, "", nil)
	if err != nil {
		return err
	}
	var sum *value
	for i, v := range c.variables(n) {
		if slices.Contains(c.variables(n)[:i], v) {
			continue
		}
		picked, err := c.picked(ctx, n, name, v, offset)
		if err != nil {
			return err
		}
		if sum == nil {
			sum = picked
			continue
		}
		if sum, err = c.added(sum, picked, name); err != nil {
			return err
		}
	}
	c.values[name] = sum.scaled(ones(len(offset)), offset)
	if allZero(offset) {
		c.values[name] = sum
	}
	return nil
}

// added is the sum of two values, of one base if possible.
func (c *compiler) added(a, b *value, name string) (*value, error) {
	if a.base == b.base {
		return a.sum(b), nil
	}
	f, err := c.form(a, name)
	if err != nil {
		return nil, err
	}
	g, err := c.form(b, name)
	if err != nil {
		return nil, err
	}
	return &value{base: f.plus(g)}, nil
}

// picked is what one input contributes to a node's output, apart from the offset.
func (c *compiler) picked(ctx context.Context, n *nn.Node, output, input string, offset []float64) (*value, error) {
	size := len(c.zero[input].Data)
	factor, err := c.apply(ctx, n, output, input, func(int) float64 { return 1 })
	if err != nil {
		return nil, err
	}
	index, err := c.apply(ctx, n, output, input, func(i int) float64 { return float64(i + 1) })
	if err != nil {
		return nil, err
	}
	from, straight := make([]int, len(offset)), size == len(offset)
	for i := range offset {
		factor[i] -= offset[i]
		if factor[i] != 0 {
			at := (index[i]-offset[i])/factor[i] - 1
			from[i] = int(math.Round(at))
			if !(math.Abs(at-math.Round(at)) < 1e-3) || from[i] < 0 || from[i] >= size {
				return nil, c.refuse(n, "output element %d is not affine in one element of the input", i)
			}
			straight = straight && from[i] == i
		}
	}
	v := c.values[input]
	if straight {
		if slices.Equal(factor, ones(len(factor))) {
			return v, nil
		}
		return v.scaled(factor, make([]float64, len(factor))), nil
	}
	matrix := &sparse{columns: size, start: []int{0}}
	for i, f := range factor {
		if f != 0 {
			matrix.column = append(matrix.column, int32(from[i])) //nolint:gosec // below maxElements
			matrix.value = append(matrix.value, f)
		}
		matrix.start = append(matrix.start, len(matrix.column))
	}
	return c.mapped(n, output, v, matrix)
}

// mapped is a matrix times a value.
func (c *compiler) mapped(n *nn.Node, output string, v *value, matrix *sparse) (*value, error) {
	f, err := c.form(v, c.variables(n)[0])
	if err != nil {
		return nil, err
	}
	out := f.mapped(matrix, n.Name, c.shapeOf(output), maxEntries)
	if out == nil {
		return nil, c.refuse(n, "more than %d weights after folding", maxEntries)
	}
	return &value{base: out}, nil
}

// apply evaluates one node with zeros for all inputs that vary but one.
func (c *compiler) apply(ctx context.Context, n *nn.Node, output, input string, fill func(i int) float64) ([]float64, error) {
	single := &nn.Graph{
		Name: c.graph.Name, Opset: c.graph.Opset, Outputs: []nn.Value{{Name: output}},
		Nodes: []nn.Node{*n}, Initializers: map[string]*nn.Tensor{},
	}
	in := map[string]*nn.Tensor{}
	for _, name := range n.Inputs {
		if name == "" {
			continue
		}
		if t := c.constant(name); t != nil {
			single.Initializers[name] = t
			continue
		}
		if in[name] == nil {
			single.Inputs = append(single.Inputs, nn.Value{Name: name})
			in[name] = nn.NewTensor(c.zero[name].Shape...)
		}
		if name == input {
			for i := range in[name].Data {
				in[name].Data[i] = fill(i)
			}
		}
	}
	out, err := single.Run(ctx, in)
	if err != nil {
		return nil, err
	}
	return slices.Clone(out[output].Data), nil
}
