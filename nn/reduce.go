package nn

import (
	"fmt"
	"math"
	"slices"
)

// reduceL2 is the Euclidean norm along axes, which are an attribute before operator set 18 and an input from then on.
func reduceL2(c *call) (*Tensor, error) {
	x := c.in[0]
	axes, err := c.axes(18, len(x.Shape))
	if err != nil {
		return nil, err
	}
	if len(axes) == 0 {
		if c.node.Int("noop_with_empty_axes", 0) != 0 {
			return nil, unsupported("a reduction over no axis")
		}
		for a := range x.Shape {
			axes = append(axes, a)
		}
	}
	kept := slices.Clone(x.Shape)
	for _, a := range axes {
		kept[a] = 1
	}
	out := NewTensor(kept...)
	add := func(sum, v float64) float64 { return sum + v*v }
	fold(out, x, add)
	for i, v := range out.Data {
		out.Data[i] = math.Sqrt(v)
	}
	if err := c.spend(len(x.Data)); err != nil || c.node.Int("keepdims", 1) != 0 {
		return out, err
	}
	return out.reshaped(without(x.Shape, axes)), nil
}

// fold combines each element of x into the element of out that it belongs to; out has length 1 along folded axes.
func fold(out, x *Tensor, f func(sum, v float64) float64) {
	to := broadcastStrides(out.Shape, x.Shape)
	at := make([]int, len(x.Shape))
	index := 0
	for _, v := range x.Data {
		out.Data[index] = f(out.Data[index], v)
		for a := len(at) - 1; a >= 0; a-- {
			at[a]++
			index += to[a]
			if at[a] < x.Shape[a] {
				break
			}
			index -= to[a] * at[a]
			at[a] = 0
		}
	}
}

// axes reads a list of distinct axes: an attribute in operator sets before since, the second input from then on.
func (c *call) axes(since, rank int) ([]int, error) {
	listed := c.node.Ints("axes")
	second := c.optional(1)
	switch {
	case c.opset < since && second != nil:
		return nil, fmt.Errorf("axes as an input in operator set %d", c.opset)
	case c.opset >= since && listed != nil:
		return nil, fmt.Errorf("axes as an attribute in operator set %d", c.opset)
	case second != nil:
		var err error
		if listed, err = wholeNumbers(second); err != nil {
			return nil, err
		}
	}
	out := make([]int, 0, len(listed))
	for _, a := range listed {
		resolved, err := axis(a, rank)
		if err != nil {
			return nil, err
		}
		if slices.Contains(out, resolved) {
			return nil, fmt.Errorf("axis %d is named twice", a)
		}
		out = append(out, resolved)
	}
	return out, nil
}

// wholeNumbers reads a short list, such as a shape, out of a tensor of one axis.
func wholeNumbers(t *Tensor) ([]int64, error) {
	if len(t.Shape) > 1 || len(t.Data) > MaxRank {
		return nil, fmt.Errorf("a list of shape %v, at most %d numbers are read", t.Shape, MaxRank)
	}
	out := make([]int64, len(t.Data))
	for i, v := range t.Data {
		if v != math.Trunc(v) || math.Abs(v) > MaxElements {
			return nil, fmt.Errorf("%g is not a length or axis", v)
		}
		out[i] = int64(v)
	}
	return out, nil
}

// without returns a shape less some of its axes.
func without(shape, axes []int) []int {
	out := []int{}
	for a, length := range shape {
		if !slices.Contains(axes, a) {
			out = append(out, length)
		}
	}
	return out
}

// softmax normalises along an axis; before operator set 13 along all axes from the given one on.
func softmax(c *call) (*Tensor, error) {
	x := c.in[0]
	coerced := c.opset < 13
	otherwise := int64(-1)
	if coerced {
		otherwise = 1
	}
	a, err := axis(c.node.Int("axis", otherwise), len(x.Shape))
	if err != nil {
		return nil, err
	}
	length, inner := x.Shape[a], strides(x.Shape)[a]
	if coerced {
		length, inner = length*inner, 1
	}
	out := NewTensor(x.Shape...)
	for start := 0; start < len(x.Data); start += length * inner {
		for i := range inner {
			softmaxLine(out.Data[start+i:], x.Data[start+i:], length, inner)
		}
	}
	return out, c.spend(len(x.Data))
}

// softmaxLine normalises length elements that stand step apart.
func softmaxLine(out, x []float64, length, step int) {
	most, sum := math.Inf(-1), 0.0
	for i := range length {
		most = math.Max(most, x[i*step])
	}
	for i := range length {
		out[i*step] = math.Exp(x[i*step] - most)
		sum += out[i*step]
	}
	for i := range length {
		out[i*step] /= sum
	}
}
