package nn

import (
	"fmt"
	"math"
)

// pool prepares a pooling and calls reduce for each plane.
func (c *call) pool(reduce func(w *window, out, plane []float64)) (*Tensor, error) {
	if c.node.Int("p", 2) != 2 {
		return nil, unsupported("pooling by another norm")
	}
	w, err := c.window(nil)
	if err != nil {
		return nil, err
	}
	x := c.in[0]
	out, fill, err := c.result(w.shape(x.Shape, x.Shape[1])...)
	if err != nil || !fill {
		return out, err
	}
	planes := x.Shape[0] * x.Shape[1]
	for p := range planes {
		if err := c.spend(w.rows * w.columns * w.kernel[0] * w.kernel[1]); err != nil {
			return nil, err
		}
		reduce(&w, part(out.Data, p, planes), part(x.Data, p, planes))
	}
	return out, nil
}

// averagePool divides by the number of places of a window inside of the picture, or with count_include_pad inside of
// the picture and its padding.
func averagePool(c *call) (*Tensor, error) {
	padded := c.node.Int("count_include_pad", 0) != 0
	return c.pool(func(w *window, out, plane []float64) {
		counts := make([]float64, len(out))
		w.taps(func(_, from, to, n int) {
			for i := range n {
				out[to+i] += plane[from+i*w.stride[1]]
				counts[to+i]++
			}
		})
		if padded {
			w.countPadded(counts)
		}
		for i := range out {
			out[i] /= math.Max(counts[i], 1)
		}
	})
}

// countPadded counts the places of each window inside of the padded picture.
func (w *window) countPadded(counts []float64) {
	wide := *w
	wide.height, wide.width = w.padTop+w.height+w.padBottom, w.padLeft+w.width+w.padRight
	wide.padTop, wide.padLeft = 0, 0
	clear(counts)
	wide.taps(func(_, _, to, n int) {
		for i := range n {
			counts[to+i]++
		}
	})
}

func maxPool(c *call) (*Tensor, error) {
	return c.pool(func(w *window, out, plane []float64) {
		for i := range out {
			out[i] = lowest
		}
		w.taps(func(_, from, to, n int) {
			for i := range n {
				out[to+i] = math.Max(out[to+i], plane[from+i*w.stride[1]])
			}
		})
	})
}

// globalPool reduces each channel to one number, from the given start on.
func globalPool(start float64, f func(a, b float64) float64, divided bool) func(*call) (*Tensor, error) {
	return func(c *call) (*Tensor, error) {
		x := c.in[0]
		if len(x.Shape) < 3 {
			return nil, fmt.Errorf("input of shape %v has no axes behind its channels", x.Shape)
		}
		shape := append([]int{}, x.Shape...)
		for i := range shape[2:] {
			shape[2+i] = 1
		}
		out, fill, err := c.result(shape...)
		if err != nil || !fill {
			return out, err
		}
		for i := range out.Data {
			plane := part(x.Data, i, len(out.Data))
			out.Data[i] = start
			for _, v := range plane {
				out.Data[i] = f(out.Data[i], v)
			}
			if divided {
				out.Data[i] /= float64(len(plane))
			}
		}
		return out, c.spend(len(x.Data))
	}
}
