package fhe

import (
	"context"
	"slices"

	"github.com/encrypted-compute/encrypted-compute/nn"
)

// matrixNode handles nodes that sum over elements of their first input.
func (c *compiler) matrixNode(ctx context.Context, n *nn.Node) (*value, error) {
	varying := c.variables(n)
	if len(varying) != 1 {
		return nil, c.refuse(n, "two encrypted values are multiplied as matrices")
	}
	matrix, w, err := c.matrix(ctx, n, varying[0])
	if err != nil {
		return nil, err
	}
	v := c.values[varying[0]]
	out, err := c.mapped(n, n.Outputs[0], v, matrix)
	if err != nil {
		return nil, err
	}
	if w != nil && v.base.overInput() && v.degree() == 1 {
		out.base.window = w
	}
	bias, err := c.apply(ctx, n, n.Outputs[0], "", nil)
	if err != nil {
		return nil, err
	}
	if !allZero(bias) {
		out = &value{base: out.base.scaled(ones(len(bias)), bias)}
	}
	return out, nil
}

// overInput says whether the form is the head's input, each element perhaps scaled.
func (f *form) overInput() bool {
	if len(f.parts) != 1 || f.parts[0].vector != 0 || f.parts[0].matrix.columns != f.elements() {
		return false
	}
	m := f.parts[0].matrix
	for r := range m.rows() {
		columns, _ := m.row(r)
		if len(columns) > 1 || len(columns) == 1 && int(columns[0]) != r {
			return false
		}
	}
	return true
}

// matrix is the linear part of a node, outputs × inputs; for a convolution also its geometry.
func (c *compiler) matrix(ctx context.Context, n *nn.Node, input string) (*sparse, *window, error) {
	switch n.Op {
	case "Conv":
		return c.convolution(n, input)
	case "AveragePool":
		m, err := c.pooled(ctx, n, input)
		return m, nil, err
	case "Gemm", "MatMul":
		m, err := c.product(n, input)
		return m, nil, err
	}
	m, err := c.reduced(n, input)
	return m, nil, err
}

// convolution reads a Conv of one or two dimensions.
func (c *compiler) convolution(n *nn.Node, input string) (*sparse, *window, error) {
	weights, in, out := c.constant(n.Inputs[1]), c.zero[input].Shape, c.zero[n.Outputs[0]].Shape
	if weights == nil || input != n.Inputs[0] || len(in) < 3 || len(in) > 4 {
		return nil, nil, c.refuse(n, "only constant weights over one or two dimensions are evaluated")
	}
	w := c.window(n, weights.Shape[2:], in, out)
	w.channels, w.groups = out[1], int(n.Int("group", 1))
	kernel := w.kernel[0] * w.kernel[1]
	height, width := plane(in)
	perGroup, filters := in[1]/w.groups, out[1]/w.groups
	b := newSparse(len(c.zero[input].Data))
	for channel := range w.channels {
		first := channel / filters * perGroup
		for position := range w.output[0] * w.output[1] {
			for tap := range perGroup * kernel {
				y, x := w.at(position, tap%kernel)
				if y >= 0 && y < height && x >= 0 && x < width {
					at := ((first+tap/kernel)*height+y)*width + x
					b.add(int32(at), weights.Data[channel*perGroup*kernel+tap]) //nolint:gosec // below maxElements
				}
			}
			b.next()
		}
		if b.matrix.entries() > maxEntries {
			return nil, nil, c.refuse(n, "more than %d weights", maxEntries)
		}
	}
	return b.done(), w, nil
}

// plane is height and width of a tensor [1, C, H, W]; one dimension is a width.
func plane(shape []int) (height, width int) {
	if len(shape) == 3 {
		return 1, shape[2]
	}
	return shape[2], shape[3]
}

// window reads the geometry that Conv and AveragePool share. Automatic padding follows from the output's shape.
func (c *compiler) window(n *nn.Node, kernel, in, out []int) *window {
	w := &window{stride: [2]int{1, 1}, dilation: [2]int{1, 1}, kernel: [2]int{1, 1}}
	rank := len(kernel)
	copy(w.kernel[2-rank:], kernel)
	w.output[0], w.output[1] = plane(out)
	var size [2]int
	size[0], size[1] = plane(in)
	strides, dilations, pads := n.Ints("strides"), n.Ints("dilations"), n.Ints("pads")
	auto := n.Text("auto_pad", "NOTSET")
	for i := range rank {
		axis := 2 - rank + i
		if len(strides) > i {
			w.stride[axis] = int(strides[i])
		}
		if len(dilations) > i {
			w.dilation[axis] = int(dilations[i])
		}
		if auto == "NOTSET" && len(pads) > i {
			w.pads[axis] = int(pads[i])
		}
		if auto == "SAME_UPPER" || auto == "SAME_LOWER" {
			total := max(0, (w.output[axis]-1)*w.stride[axis]+(w.kernel[axis]-1)*w.dilation[axis]+1-size[axis])
			w.pads[axis] = total / 2
			if auto == "SAME_LOWER" {
				w.pads[axis] = (total + 1) / 2
			}
		}
	}
	return w
}

// at is the place that a tap of the kernel meets at an output position; it may lie outside.
func (w *window) at(position, tap int) (y, x int) {
	y = position/w.output[1]*w.stride[0] - w.pads[0] + tap/w.kernel[1]*w.dilation[0]
	x = position%w.output[1]*w.stride[1] - w.pads[1] + tap%w.kernel[1]*w.dilation[1]
	return y, x
}

// pooled reads an AveragePool; the divisors, which its attributes make differ at the border, follow from pooling
// a plane of ones.
func (c *compiler) pooled(ctx context.Context, n *nn.Node, input string) (*sparse, error) {
	in, out := c.zero[input].Shape, c.zero[n.Outputs[0]].Shape
	if len(in) < 3 || len(in) > 4 {
		return nil, c.refuse(n, "only one or two dimensions are evaluated")
	}
	kernel := make([]int, 0, 2)
	for _, k := range n.Ints("kernel_shape") {
		kernel = append(kernel, int(k))
	}
	w := c.window(n, kernel, in, out)
	of1, err := c.apply(ctx, n, n.Outputs[0], input, func(int) float64 { return 1 })
	if err != nil {
		return nil, err
	}
	height, width := plane(in)
	b := newSparse(len(c.zero[input].Data))
	for row := range of1 {
		channel, position := row/(w.output[0]*w.output[1]), row%(w.output[0]*w.output[1])
		var inside []int32
		for tap := range w.kernel[0] * w.kernel[1] {
			if y, x := w.at(position, tap); y >= 0 && y < height && x >= 0 && x < width {
				inside = append(inside, int32((channel*height+y)*width+x)) //nolint:gosec // below maxElements
			}
		}
		for _, at := range inside {
			b.add(at, of1[row]/float64(len(inside)))
		}
		b.next()
	}
	return b.done(), nil
}

// reduced reads GlobalAveragePool, ReduceMean and ReduceSum: the outputs are sums over equal shares of the input.
func (c *compiler) reduced(n *nn.Node, input string) (*sparse, error) {
	in := c.zero[input].Shape
	if input != n.Inputs[0] {
		return nil, c.refuse(n, "its axes are encrypted")
	}
	axes, err := c.axes(n, len(in))
	if err != nil {
		return nil, err
	}
	outputs := len(c.zero[n.Outputs[0]].Data)
	share := 1.0
	if n.Op != "ReduceSum" {
		share = float64(outputs) / float64(len(c.zero[input].Data))
	}
	lists := make([][]int32, outputs)
	for i := range c.zero[input].Data {
		o := 0
		for axis, rest := 0, i; axis < len(in); axis++ {
			below := product1(in[axis+1:])
			if !slices.Contains(axes, axis) {
				o = o*in[axis] + rest/below
			}
			rest %= below
		}
		lists[o] = append(lists[o], int32(i))
	}
	b := newSparse(len(c.zero[input].Data))
	for _, list := range lists {
		for _, at := range list {
			b.add(at, share)
		}
		b.next()
	}
	return b.done(), nil
}

// axes that a node reduces.
func (c *compiler) axes(n *nn.Node, rank int) ([]int, error) {
	var out []int
	if n.Op == "GlobalAveragePool" {
		for axis := 2; axis < rank; axis++ {
			out = append(out, axis)
		}
		return out, nil
	}
	listed := n.Ints("axes")
	if len(n.Inputs) > 1 && n.Inputs[1] != "" {
		t := c.constant(n.Inputs[1])
		if t == nil {
			return nil, c.refuse(n, "its axes are not constant")
		}
		for _, v := range t.Data {
			listed = append(listed, int64(v))
		}
	}
	for _, axis := range listed {
		out = append(out, (int(axis)+rank)%rank)
	}
	if len(listed) == 0 && n.Int("noop_with_empty_axes", 0) == 0 {
		for axis := range rank {
			out = append(out, axis)
		}
	}
	return out, nil
}

// product reads Gemm and MatMul of an encrypted matrix by a constant one, on either side.
func (c *compiler) product(n *nn.Node, input string) (*sparse, error) {
	side := slices.Index(n.Inputs, input)
	if side > 1 {
		return nil, c.refuse(n, "its addend is encrypted and its factors are not")
	}
	constant := c.constant(n.Inputs[1-side])
	in, out := c.zero[input].Shape, c.zero[n.Outputs[0]].Shape
	if len(constant.Shape) != 2 || len(in) < 1 || len(in) > 2 && side == 1 {
		return nil, c.refuse(n, "only products with a constant matrix are evaluated")
	}
	down, across := constant.Shape[1], 1
	transposed := [2]string{"transA", "transB"}
	if n.Int(transposed[1-side], 0) != 0 {
		down, across = across, down
	}
	inner := constant.Shape[side]
	if n.Int(transposed[1-side], 0) != 0 {
		inner = constant.Shape[1-side]
	}
	flipped := n.Int(transposed[side], 0) != 0
	alpha := n.Float("alpha", 1)
	columns := out[len(out)-1]
	b := newSparse(len(c.zero[input].Data))
	for row := range c.zero[n.Outputs[0]].Data {
		i, j := row/columns, row%columns
		for k := range inner {
			at, weight := i*inner+k, k*down+j*across
			if side == 1 {
				at, weight = k*columns+j, i*down+k*across
			}
			if flipped && side == 0 {
				at = k*in[len(in)-1] + i
			}
			if flipped && side == 1 {
				at = j*inner + k
			}
			b.add(int32(at), alpha*constant.Data[weight]) //nolint:gosec // below maxElements
		}
		b.next()
		if b.matrix.entries() > maxEntries {
			return nil, c.refuse(n, "more than %d weights", maxEntries)
		}
	}
	return b.done(), nil
}
