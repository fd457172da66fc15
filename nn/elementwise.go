package nn

import (
	"fmt"
	"math"
)

func finite(v float64) bool { return !math.IsNaN(v) && !math.IsInf(v, 0) }

// Functions of two elements.

func add(a, b float64) float64      { return a + b }
func multiply(a, b float64) float64 { return a * b }
func larger(a, b float64) float64   { return math.Max(a, b) }
func smaller(a, b float64) float64  { return math.Min(a, b) }

// power computes a square as a product, as the encrypted evaluation does.
func power(a, b float64) float64 {
	if b == 2 {
		return a * a
	}
	return math.Pow(a, b)
}

func leaky(v, slope float64) float64 {
	if v < 0 {
		return slope * v
	}
	return v
}

// arithmetic evaluates an operator on pairs of elements, with ONNX's multidirectional broadcasting.
func arithmetic(f func(a, b float64) float64) func(*call) (*Tensor, error) {
	return func(c *call) (*Tensor, error) {
		out := c.in[0]
		for _, next := range c.in[1:] {
			if next == nil {
				return nil, malformed("a required input is omitted")
			}
			shape, err := broadcast(out.Shape, next.Shape)
			if err != nil {
				return nil, err
			}
			combined, fill, err := c.result(shape...)
			if err != nil {
				return nil, err
			}
			if fill {
				if err := c.spend(len(combined.Data)); err != nil {
					return nil, err
				}
				combine(combined, out, next, f)
			}
			out = combined
		}
		return out, nil
	}
}

// quotient divides; whole numbers as ONNX does, towards zero.
func quotient(c *call) (*Tensor, error) {
	if !c.kind().whole() {
		return arithmetic(func(a, b float64) float64 { return a / b })(c)
	}
	return arithmetic(func(a, b float64) float64 { return math.Trunc(a / b) })(c)
}

// modulo has the sign of the divisor, or with fmod that of the dividend.
func modulo(c *call) (*Tensor, error) {
	if c.node.Int("fmod", 0) != 0 {
		return arithmetic(math.Mod)(c)
	}
	return arithmetic(func(a, b float64) float64 { return a - b*math.Floor(a/b) })(c)
}

func mean(c *call) (*Tensor, error) {
	sum, err := arithmetic(add)(c)
	if err != nil || !sum.known() {
		return sum, err
	}
	out := sum.Clone() // a sum of one is the input itself
	for i := range out.Data {
		out.Data[i] /= float64(len(c.in))
	}
	return out, nil
}

// comparison makes 1 where it holds and 0 elsewhere.
func comparison(holds func(a, b float64) bool) func(*call) (*Tensor, error) {
	compare := arithmetic(func(a, b float64) float64 {
		if holds(a, b) {
			return 1
		}
		return 0
	})
	return func(c *call) (*Tensor, error) {
		out, err := compare(c)
		if err == nil {
			out.Type = Bool
		}
		return out, err
	}
}

// where takes elements of the second input where the first is not 0, and of the third elsewhere.
func where(c *call) (*Tensor, error) {
	shape, err := broadcast(c.in[1].Shape, c.in[2].Shape)
	if err != nil {
		return nil, err
	}
	if shape, err = broadcast(c.in[0].Shape, shape); err != nil {
		return nil, err
	}
	out, fill, err := c.result(shape...)
	if err != nil {
		return nil, err
	}
	if out.Type = c.in[1].Type; !fill {
		return out, nil
	}
	chosen := broadcastStrides(c.in[0].Shape, shape)
	walkTwo(shape, chosen, broadcastStrides(c.in[1].Shape, shape), func(i, at, from int) {
		if c.in[0].Data[at] != 0 {
			out.Data[i] = c.in[1].Data[from]
		}
	})
	walkTwo(shape, chosen, broadcastStrides(c.in[2].Shape, shape), func(i, at, from int) {
		if c.in[0].Data[at] == 0 {
			out.Data[i] = c.in[2].Data[from]
		}
	})
	return out, c.spend(len(out.Data))
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
	walkTwo(out.Shape, sa, sb, func(i, ia, ib int) { out.Data[i] = f(a.Data[ia], b.Data[ib]) })
}

// walkTwo visits the places of a shape in order, together with an index each under two other sets of strides.
func walkTwo(shape, sa, sb []int, visit func(i, ia, ib int)) {
	at := make([]int, len(shape))
	n, ia, ib := 1, 0, 0
	for _, length := range shape {
		n *= length
	}
	for i := range n {
		visit(i, ia, ib)
		for axis := len(at) - 1; axis >= 0; axis-- {
			at[axis]++
			ia, ib = ia+sa[axis], ib+sb[axis]
			if at[axis] < shape[axis] {
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
