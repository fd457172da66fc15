package nn

import (
	"fmt"
	"math"
	"slices"
)

// reduction combines elements along axes, which are an attribute in operator sets before since and an input from then on.
type reduction struct {
	since  int
	start  float64
	step   func(sum, v float64) float64
	finish func(sum, n float64) float64 // n elements were combined; nil for none
}

func addSquare(sum, v float64) float64 { return sum + v*v }
func root(sum, _ float64) float64      { return math.Sqrt(sum) }
func average(sum, n float64) float64   { return sum / n }

func (r reduction) apply(c *call) (*Tensor, error) {
	x := c.in[0]
	axes, err := c.axes(1, r.since, len(x.Shape))
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
	out, fill, err := c.result(kept...)
	if err != nil {
		return nil, err
	}
	if fill {
		r.fold(out, x)
		err = c.spend(len(x.Data))
	}
	if c.node.Int("keepdims", 1) != 0 {
		return out, err
	}
	return out.reshaped(without(x.Shape, axes)), err
}

// fold combines each element of x into the element of out that it belongs to; out has length 1 along folded axes.
func (r reduction) fold(out, x *Tensor) {
	for i := range out.Data {
		out.Data[i] = r.start
	}
	to := broadcastStrides(out.Shape, x.Shape)
	walkTwo(x.Shape, to, to, func(i, at, _ int) { out.Data[at] = r.step(out.Data[at], x.Data[i]) })
	if r.finish == nil {
		return
	}
	for i, v := range out.Data {
		out.Data[i] = r.finish(v, float64(len(x.Data)/len(out.Data)))
	}
}

// extreme names the place of the first, or last, of the elements along an axis that no other is better than.
func extreme(better func(a, b float64) bool) func(*call) (*Tensor, error) {
	return func(c *call) (*Tensor, error) {
		x := c.in[0]
		a, err := axis(c.node.Int("axis", 0), len(x.Shape))
		if err != nil {
			return nil, err
		}
		shape := slices.Clone(x.Shape)
		shape[a] = 1
		out, fill, err := c.result(shape...)
		if err != nil {
			return nil, err
		}
		out.Type = Int64
		last := c.node.Int("select_last_index", 0) != 0
		length, inner := x.Shape[a], strides(x.Shape)[a]
		for i := range out.Data {
			line, best := i/inner*inner*length+i%inner, 0
			for at := 1; at < length && fill; at++ {
				v, most := x.Data[line+at*inner], x.Data[line+best*inner]
				if better(v, most) || last && v == most {
					best = at
				}
			}
			out.Data[i] = float64(best)
		}
		if c.node.Int("keepdims", 1) == 0 {
			out = out.reshaped(without(shape, []int{a}))
		}
		return out, c.spend(x.size())
	}
}

// axes reads a list of distinct axes; see list.
func (c *call) axes(i, since, rank int) ([]int, error) {
	listed, err := c.list("axes", i, since)
	if err != nil {
		return nil, err
	}
	return resolve(listed, rank)
}

// resolve turns axes that may count from the end into places, each at most once.
func resolve(listed []int64, rank int) ([]int, error) {
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

func softmax(c *call) (*Tensor, error) { return c.normaliseLines(softmaxLine) }

func logSoftmax(c *call) (*Tensor, error) {
	return c.normaliseLines(func(out, x []float64, length, step int) {
		most, sum := greatest(x, length, step), 0.0
		for i := range length {
			sum += math.Exp(x[i*step] - most)
		}
		for i := range length {
			out[i*step] = x[i*step] - most - math.Log(sum)
		}
	})
}

// normaliseLines works along an axis; before operator set 13 along all axes from the given one on.
func (c *call) normaliseLines(line func(out, x []float64, length, step int)) (*Tensor, error) {
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
	out, fill, err := c.result(x.Shape...)
	if err != nil || !fill {
		return out, err
	}
	for start := 0; start < len(x.Data); start += length * inner {
		for i := range inner {
			line(out.Data[start+i:], x.Data[start+i:], length, inner)
		}
	}
	return out, c.spend(len(x.Data))
}

// softmaxLine normalises length elements that stand step apart.
func softmaxLine(out, x []float64, length, step int) {
	most, sum := greatest(x, length, step), 0.0
	for i := range length {
		out[i*step] = math.Exp(x[i*step] - most)
		sum += out[i*step]
	}
	for i := range length {
		out[i*step] /= sum
	}
}

func greatest(x []float64, length, step int) float64 {
	most := math.Inf(-1)
	for i := range length {
		most = math.Max(most, x[i*step])
	}
	return most
}
