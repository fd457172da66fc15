package nn

import (
	"fmt"
	"math"
	"slices"
)

// filters checks weights and bias of a convolution and returns the number of groups. Channels of a convolution and
// outputs of a transposed one are those of one group.
func (c *call) filters(channels, outputs int) (groups int, err error) {
	x, weights, bias := c.in[0].Shape, c.in[1].Shape, c.optional(2)
	if len(x) != len(weights) || len(x) < 3 {
		return 0, fmt.Errorf("weights %v for an input of %v", weights, x)
	}
	g := c.node.Int("group", 1)
	if g < 1 || g > math.MaxInt16 {
		return 0, fmt.Errorf("%d groups", g)
	}
	groups = int(g)
	if c.node.Op == "Conv" {
		channels *= groups
	} else {
		outputs *= groups
	}
	if outputs%groups != 0 || channels%groups != 0 || x[1] != channels {
		return 0, fmt.Errorf("weights %v in %d groups do not fit an input of %v", weights, groups, x)
	}
	if bias != nil && (len(bias.Shape) != 1 || bias.Shape[0] != outputs) {
		return 0, fmt.Errorf("bias of shape %v for %d filters", bias.Shape, outputs)
	}
	return groups, nil
}

// convolution is a cross-correlation along one or two axes, with groups.
func convolution(c *call) (*Tensor, error) {
	x, weights := c.in[0], c.in[1]
	if len(weights.Shape) < 3 {
		return nil, fmt.Errorf("weights of shape %v", weights.Shape)
	}
	filters, depth := weights.Shape[0], weights.Shape[1]
	groups, err := c.filters(depth, filters)
	if err != nil {
		return nil, err
	}
	w, err := c.window(weights.Shape[2:])
	if err != nil {
		return nil, err
	}
	out, fill, err := c.result(w.shape(x.Shape, filters)...)
	if err != nil || !fill {
		return out, err
	}
	planes := x.Shape[0] * filters
	for i := range planes {
		if err := c.spend(w.rows * w.columns * depth * w.kernel[0] * w.kernel[1]); err != nil {
			return nil, err
		}
		batch, filter := i/filters, i%filters
		first := batch*x.Shape[1] + filter/(filters/groups)*depth
		to := part(out.Data, i, planes)
		for d := range depth {
			from := part(x.Data, first+d, x.Shape[0]*x.Shape[1])
			w.correlate(to, from, part(weights.Data, filter*depth+d, filters*depth))
		}
		c.shift(to, filter)
	}
	return out, nil
}

// correlate adds to each element of a plane the window of another plane that belongs to it.
func (w *window) correlate(out, plane, weights []float64) {
	w.taps(func(tap, from, to, n int) {
		weight, row := weights[tap], out[to:to+n]
		for i := range row {
			row[i] += weight * plane[from+i*w.stride[1]]
		}
	})
}

// shift adds the bias of a filter.
func (c *call) shift(plane []float64, filter int) {
	if bias := c.optional(2); bias != nil {
		for i := range plane {
			plane[i] += bias.Data[filter]
		}
	}
}

// convTranspose spreads each element of the input over a window of the output: the transpose of a convolution.
func convTranspose(c *call) (*Tensor, error) {
	x, weights := c.in[0], c.in[1]
	if len(weights.Shape) != len(x.Shape) || len(x.Shape) < 3 || len(x.Shape) > 4 {
		return nil, unsupported("weights of shape %v for an input of %v", weights.Shape, x.Shape)
	}
	channels, per := weights.Shape[0], weights.Shape[1]
	groups, err := c.filters(channels, per)
	if err != nil {
		return nil, err
	}
	w, err := c.transposedWindow(weights.Shape[2:])
	if err != nil {
		return nil, err
	}
	shape := []int{x.Shape[0], per * groups, w.height, w.width}
	if len(x.Shape) == 3 {
		shape = []int{x.Shape[0], per * groups, w.width}
	}
	out, fill, err := c.result(shape...)
	if err != nil || !fill {
		return out, err
	}
	planes := x.Shape[0] * channels
	for i := range planes {
		if err := c.spend(w.rows * w.columns * per * w.kernel[0] * w.kernel[1]); err != nil {
			return nil, err
		}
		first := i/channels*per*groups + i%channels/(channels/groups)*per
		for p := range per {
			w.scatter(part(out.Data, first+p, shape[0]*shape[1]), part(x.Data, i, planes),
				part(weights.Data, i%channels*per+p, channels*per))
		}
	}
	for i := range shape[0] * shape[1] {
		c.shift(part(out.Data, i, shape[0]*shape[1]), i%shape[1])
	}
	return out, nil
}

// transposedWindow is the window that would make the input out of the output.
func (c *call) transposedWindow(kernel []int) (window, error) {
	if c.node.Ints("output_shape") != nil || c.node.Text("auto_pad", "NOTSET") != "NOTSET" {
		return window{}, unsupported("a transposed convolution with output_shape or auto_pad")
	}
	w, err := c.geometry(kernel)
	if err != nil {
		return w, err
	}
	extra := c.node.Ints("output_padding")
	if extra == nil {
		extra = make([]int64, len(kernel))
	}
	if len(extra) != len(kernel) || slices.Min(extra) < 0 || slices.Max(extra) > math.MaxInt16 {
		return w, fmt.Errorf("output_padding %v out of bounds", extra)
	}
	w.rows, w.columns = w.height, w.width
	if len(kernel) == 2 {
		w.height = (w.rows-1)*w.stride[0] + w.extent(0) - w.padTop - w.padBottom + int(extra[0])
	}
	w.width = (w.columns-1)*w.stride[1] + w.extent(1) - w.padLeft - w.padRight + int(extra[len(extra)-1])
	if w.height < 1 || w.width < 1 {
		return w, fmt.Errorf("a transposed window of %v leaves nothing of %v", w.kernel, c.in[0].Shape)
	}
	return w, nil
}

// scatter is the transpose of correlate.
func (w *window) scatter(plane, in, weights []float64) {
	w.taps(func(tap, from, to, n int) {
		weight, row := weights[tap], in[to:to+n]
		for i, v := range row {
			plane[from+i*w.stride[1]] += weight * v
		}
	})
}

// part returns the i-th of n equal parts.
func part(data []float64, i, n int) []float64 {
	size := len(data) / n
	return data[i*size : (i+1)*size]
}
