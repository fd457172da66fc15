package nn

import (
	"fmt"
	"math"
)

func finite(v float64) bool { return !math.IsNaN(v) && !math.IsInf(v, 0) }

func relu(v float64) float64 {
	if v < 0 {
		return 0
	}
	return v
}

func tanh(v float64) float64 { return math.Tanh(v) }

// sigmoid avoids the overflow of exp for large negative values.
func sigmoid(v float64) float64 {
	if v < 0 {
		e := math.Exp(v)
		return e / (1 + e)
	}
	return 1 / (1 + math.Exp(-v))
}

func larger(a, b float64) float64 { return math.Max(a, b) }

// power computes a square as a product, as the encrypted evaluation does.
func power(a, b float64) float64 {
	if b == 2 {
		return a * a
	}
	return math.Pow(a, b)
}

// pointwise evaluates an operator that treats each element by itself.
func pointwise(f func(float64) float64) func(*call) (*Tensor, error) {
	return func(c *call) (*Tensor, error) {
		out := &Tensor{Shape: c.in[0].Shape, Data: make([]float64, len(c.in[0].Data))}
		for i, v := range c.in[0].Data {
			out.Data[i] = f(v)
		}
		return out, c.spend(len(out.Data))
	}
}

// arithmetic evaluates an operator on pairs of elements, with ONNX's multidirectional broadcasting.
func arithmetic(f func(a, b float64) float64) func(*call) (*Tensor, error) {
	return func(c *call) (*Tensor, error) {
		out := c.in[0]
		for _, next := range c.in[1:] {
			shape, err := broadcast(out.Shape, next.Shape)
			if err != nil {
				return nil, err
			}
			combined := NewTensor(shape...)
			if err := c.spend(len(combined.Data)); err != nil {
				return nil, err
			}
			combine(combined, out, next, f)
			out = combined
		}
		return out, nil
	}
}

// broadcast returns the shape that two shapes have in common, aligned at their last axes.
func broadcast(a, b []int) ([]int, error) {
	rank := max(len(a), len(b))
	out := make([]int, rank)
	for i := range rank {
		la, lb := lengthFromEnd(a, rank-i), lengthFromEnd(b, rank-i)
		if la != lb && la != 1 && lb != 1 {
			return nil, fmt.Errorf("shapes %v and %v do not fit together", a, b)
		}
		out[i] = max(la, lb)
	}
	_, err := elements(out)
	return out, err
}

func lengthFromEnd(shape []int, fromEnd int) int {
	if fromEnd > len(shape) {
		return 1
	}
	return shape[len(shape)-fromEnd]
}

// combine fills out with f of the broadcast elements of a and b.
func combine(out, a, b *Tensor, f func(a, b float64) float64) {
	sa, sb := broadcastStrides(a.Shape, out.Shape), broadcastStrides(b.Shape, out.Shape)
	at := make([]int, len(out.Shape))
	ia, ib := 0, 0
	for i := range out.Data {
		out.Data[i] = f(a.Data[ia], b.Data[ib])
		for axis := len(at) - 1; axis >= 0; axis-- {
			at[axis]++
			ia, ib = ia+sa[axis], ib+sb[axis]
			if at[axis] < out.Shape[axis] {
				break
			}
			ia, ib = ia-sa[axis]*at[axis], ib-sb[axis]*at[axis]
			at[axis] = 0
		}
	}
}

// broadcastStrides are the strides of a shape seen as a larger one: 0 along axes that are repeated.
func broadcastStrides(shape, as []int) []int {
	out := make([]int, len(as))
	skip := len(as) - len(shape)
	for i, step := range strides(shape) {
		if shape[i] > 1 {
			out[skip+i] = step
		}
	}
	return out
}
