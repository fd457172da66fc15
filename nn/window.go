package nn

import (
	"fmt"
	"math"
)

// window is the geometry of a convolution or pooling over pictures of height × width.
type window struct {
	height, width       int // of the input
	rows, columns       int // of the output
	kernel              [2]int
	stride              [2]int
	dilation            [2]int
	padTop, padLeft     int
	padBottom, padRight int
}

// window reads a node's geometry. kernel is nil where the attribute kernel_shape must give it.
func (c *call) window(kernel []int) (window, error) {
	x := c.in[0].Shape
	w := window{height: x[2], width: x[3]}
	var err error
	if w.kernel, err = c.kernel(kernel); err != nil {
		return w, err
	}
	if w.stride, err = c.pair("strides"); err != nil {
		return w, err
	}
	if w.dilation, err = c.pair("dilations"); err != nil {
		return w, err
	}
	if err = c.pads(&w); err != nil {
		return w, err
	}
	w.rows = outputLength(w.height+w.padTop+w.padBottom, w.kernel[0], w.stride[0], w.dilation[0])
	w.columns = outputLength(w.width+w.padLeft+w.padRight, w.kernel[1], w.stride[1], w.dilation[1])
	if w.rows < 1 || w.columns < 1 {
		return w, fmt.Errorf("a window of %v does not fit into %v", w.kernel, x)
	}
	return w, nil
}

func outputLength(length, kernel, stride, dilation int) int {
	extent := dilation*(kernel-1) + 1
	if length < extent {
		return 0
	}
	return (length-extent)/stride + 1
}

func (c *call) kernel(weights []int) (kernel [2]int, err error) {
	listed := c.node.Ints("kernel_shape")
	if weights == nil && listed == nil {
		return kernel, fmt.Errorf("no kernel_shape")
	}
	if listed != nil {
		if kernel, err = c.pair("kernel_shape"); err != nil {
			return kernel, err
		}
	}
	if weights == nil {
		return kernel, nil
	}
	if listed != nil && kernel != [2]int(weights) {
		return kernel, fmt.Errorf("kernel_shape %v, but weights of %v", kernel, weights)
	}
	return [2]int(weights), nil
}

// pair reads an attribute of two lengths ≥ 1; absent means 1 and 1.
func (c *call) pair(name string) ([2]int, error) {
	listed := c.node.Ints(name)
	if listed == nil {
		return [2]int{1, 1}, nil
	}
	if len(listed) != 2 {
		return [2]int{}, unsupported("%s %v: windows have two axes here", name, listed)
	}
	for _, v := range listed {
		if v < 1 || v > math.MaxInt16 {
			return [2]int{}, fmt.Errorf("%s %v out of bounds", name, listed)
		}
	}
	return [2]int{int(listed[0]), int(listed[1])}, nil
}

// pads reads the padding, explicit or automatic.
func (c *call) pads(w *window) error {
	auto := c.node.Text("auto_pad", "NOTSET")
	switch auto {
	case "NOTSET", "VALID":
	case "SAME_UPPER", "SAME_LOWER":
		w.padTop, w.padBottom = samePadding(w.height, w.kernel[0], w.stride[0], w.dilation[0], auto == "SAME_LOWER")
		w.padLeft, w.padRight = samePadding(w.width, w.kernel[1], w.stride[1], w.dilation[1], auto == "SAME_LOWER")
		return nil
	default:
		return unsupported("auto_pad %q", auto)
	}
	listed := c.node.Ints("pads")
	if listed == nil || auto == "VALID" {
		return nil
	}
	if len(listed) != 4 {
		return unsupported("pads %v: four are needed", listed)
	}
	for _, v := range listed {
		if v < 0 || v > math.MaxInt16 {
			return fmt.Errorf("pads %v out of bounds", listed)
		}
	}
	w.padTop, w.padLeft = int(listed[0]), int(listed[1])
	w.padBottom, w.padRight = int(listed[2]), int(listed[3])
	return nil
}

// samePadding makes the output ⌈length/stride⌉ long; the odd one goes to the end, or to the start if lower.
func samePadding(length, kernel, stride, dilation int, lower bool) (before, after int) {
	out := (length + stride - 1) / stride
	total := max(0, (out-1)*stride+dilation*(kernel-1)+1-length)
	if lower {
		return total - total/2, total / 2
	}
	return total / 2, total - total/2
}

// convolution is a two-dimensional cross-correlation, with groups.
func convolution(c *call) (*Tensor, error) {
	if err := c.rank(0, 4); err != nil {
		return nil, err
	}
	if err := c.rank(1, 4); err != nil {
		return nil, err
	}
	x, weights, bias := c.in[0], c.in[1], c.optional(2)
	groups, filters, depth := int(c.node.Int("group", 1)), weights.Shape[0], weights.Shape[1]
	if groups < 1 || filters%groups != 0 || x.Shape[1] != depth*groups {
		return nil, fmt.Errorf("weights %v in %d groups do not fit an input of %v", weights.Shape, groups, x.Shape)
	}
	if bias != nil && (len(bias.Shape) != 1 || bias.Shape[0] != filters) {
		return nil, fmt.Errorf("bias of shape %v for %d filters", bias.Shape, filters)
	}
	w, err := c.window(weights.Shape[2:])
	if err != nil {
		return nil, err
	}
	shape := []int{x.Shape[0], filters, w.rows, w.columns}
	if _, err := elements(shape); err != nil {
		return nil, err
	}
	out := NewTensor(shape...)
	for i := range x.Shape[0] * filters {
		if err := c.spend(w.rows * w.columns * depth * w.kernel[0] * w.kernel[1]); err != nil {
			return nil, err
		}
		batch, filter := i/filters, i%filters
		first := batch*x.Shape[1] + filter/(filters/groups)*depth
		planes := x.Data[first*w.height*w.width:]
		w.correlate(out.Data[i*w.rows*w.columns:], planes, part(weights.Data, filter, filters), depth)
		if bias != nil {
			for j := range w.rows * w.columns {
				out.Data[i*w.rows*w.columns+j] += bias.Data[filter]
			}
		}
	}
	return out, nil
}

// part returns the i-th of n equal parts.
func part(data []float64, i, n int) []float64 {
	size := len(data) / n
	return data[i*size : (i+1)*size]
}

// correlate adds up the windows over depth planes into one output plane.
func (w *window) correlate(out, planes, weights []float64, depth int) {
	for r := range w.rows {
		for col := range w.columns {
			sum := 0.0
			w.each(r, col, func(at, tap int) {
				for d := range depth {
					sum += planes[d*w.height*w.width+at] * weights[d*w.kernel[0]*w.kernel[1]+tap]
				}
			})
			out[r*w.columns+col] = sum
		}
	}
}

// each visits the places of a window that lie inside of the picture: index into the plane, index into the kernel.
func (w *window) each(row, column int, visit func(at, tap int)) {
	for kr := range w.kernel[0] {
		y := row*w.stride[0] - w.padTop + kr*w.dilation[0]
		if y < 0 || y >= w.height {
			continue
		}
		for kc := range w.kernel[1] {
			x := column*w.stride[1] - w.padLeft + kc*w.dilation[1]
			if x >= 0 && x < w.width {
				visit(y*w.width+x, kr*w.kernel[1]+kc)
			}
		}
	}
}

// pool evaluates reduce over each window of each plane.
func (c *call) pool(reduce func(w *window, plane []float64, row, column int) float64) (*Tensor, error) {
	if err := c.rank(0, 4); err != nil {
		return nil, err
	}
	if c.node.Int("ceil_mode", 0) != 0 || c.node.Int("storage_order", 0) != 0 {
		return nil, unsupported("pooling with ceil_mode or storage_order")
	}
	w, err := c.window(nil)
	if err != nil {
		return nil, err
	}
	x := c.in[0]
	planes := x.Shape[0] * x.Shape[1]
	shape := []int{x.Shape[0], x.Shape[1], w.rows, w.columns}
	if _, err := elements(shape); err != nil {
		return nil, err
	}
	out := NewTensor(shape...)
	for p := range planes {
		if err := c.spend(w.rows * w.columns * w.kernel[0] * w.kernel[1]); err != nil {
			return nil, err
		}
		to, from := part(out.Data, p, planes), part(x.Data, p, planes)
		for i := range to {
			to[i] = reduce(&w, from, i/w.columns, i%w.columns)
		}
	}
	return out, nil
}

func averagePool(c *call) (*Tensor, error) {
	padded := c.node.Int("count_include_pad", 0) != 0
	return c.pool(func(w *window, plane []float64, row, column int) float64 {
		sum, n := 0.0, 0
		w.each(row, column, func(at, _ int) { sum, n = sum+plane[at], n+1 })
		if padded {
			n = w.kernel[0] * w.kernel[1]
		}
		return sum / float64(max(n, 1))
	})
}

func maxPool(c *call) (*Tensor, error) {
	return c.pool(func(w *window, plane []float64, row, column int) float64 {
		most := math.Inf(-1)
		w.each(row, column, func(at, _ int) { most = math.Max(most, plane[at]) })
		return most
	})
}

func globalAveragePool(c *call) (*Tensor, error) {
	if err := c.rank(0, 4); err != nil {
		return nil, err
	}
	x := c.in[0]
	out := NewTensor(x.Shape[0], x.Shape[1], 1, 1)
	for i := range out.Data {
		for _, v := range part(x.Data, i, len(out.Data)) {
			out.Data[i] += v
		}
		out.Data[i] /= float64(x.Shape[2] * x.Shape[3])
	}
	return out, c.spend(len(x.Data))
}
