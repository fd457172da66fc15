package nn

import (
	"fmt"
	"math"
)

// call is one node about to be evaluated. While only shapes are inferred, inputs whose elements depend on the graph's
// inputs are not known (see [Tensor.known]); an operator then returns a tensor that is not known either.
type call struct {
	stopped  func() error // says why the evaluation was called off, if it was
	node     *Node
	opset    int
	in       []*Tensor // nil for an omitted optional input
	rest     []*Tensor // outputs after the first, for Split alone
	products *int64    // how many multiplications the evaluation may still make
	room     int       // how many elements the node may produce
}

// result returns a tensor of the given shape for the operator to fill in, or, without elements and with fill unset,
// where the inputs are not known. Nothing is allocated beyond what the evaluation may still produce.
func (c *call) result(shape ...int) (out *Tensor, fill bool, err error) {
	n, err := elements(shape)
	if err != nil {
		return nil, false, err
	}
	out = &Tensor{Shape: shape, Type: c.kind()}
	for _, t := range c.in {
		if t != nil && !t.known() {
			return out, false, nil
		}
	}
	if n > c.room {
		return nil, false, unsupported("the evaluation makes more than %d elements", MaxProduced)
	}
	out.Data = make([]float64, n)
	return out, true, nil
}

// kind is the element type of the first input.
func (c *call) kind() ElementType {
	if len(c.in) > 0 && c.in[0] != nil {
		return c.in[0].Type
	}
	return Float32
}

// spend takes products from the evaluation's budget and looks whether it was called off.
func (c *call) spend(products int) error {
	if *c.products -= int64(products); *c.products < 0 {
		return unsupported("the evaluation needs more than %d multiplications", int64(MaxProducts))
	}
	return c.stopped()
}

// optional returns the input at that place, or nil.
func (c *call) optional(i int) *Tensor {
	if i < len(c.in) {
		return c.in[i]
	}
	return nil
}

// rank refuses inputs with another number of axes.
func (c *call) rank(i, axes int) error {
	if have := len(c.in[i].Shape); have != axes {
		return fmt.Errorf("input %q has shape %v, %d axes are needed", c.node.Inputs[i], c.in[i].Shape, axes)
	}
	return nil
}

// list reads a short list, such as a shape, that is an attribute in operator sets before since and the input at place i
// from then on. It returns nil where neither is given.
func (c *call) list(name string, i, since int) ([]int64, error) {
	listed, input := c.node.Ints(name), c.optional(i)
	switch {
	case c.opset < since && input != nil:
		return nil, fmt.Errorf("%s as an input in operator set %d", name, c.opset)
	case c.opset >= since && listed != nil:
		return nil, fmt.Errorf("%s as an attribute in operator set %d", name, c.opset)
	case input != nil:
		return c.wholeNumbers(i)
	}
	return listed, nil
}

// wholeNumbers reads a short list out of an input of at most one axis. Numbers beyond every bound are cut down to one
// that is still out of bounds.
func (c *call) wholeNumbers(i int) ([]int64, error) {
	t := c.in[i]
	if !t.known() {
		return nil, unsupported("input %q decides about a shape, but depends on the graph's inputs", c.node.Inputs[i])
	}
	return wholeNumbers(t)
}

func wholeNumbers(t *Tensor) ([]int64, error) {
	if len(t.Shape) > 1 || len(t.Data) > 2*MaxRank {
		return nil, fmt.Errorf("a list of shape %v, at most %d numbers are read", t.Shape, 2*MaxRank)
	}
	out := make([]int64, len(t.Data))
	for i, v := range t.Data {
		if v != math.Trunc(v) {
			return nil, fmt.Errorf("%g is not a length or axis", v)
		}
		out[i] = int64(max(-MaxElements-1, min(v, MaxElements+1)))
	}
	return out, nil
}

// axis resolves an axis that may count from the end; limit is the number of places it may name.
func axis(a int64, limit int) (int, error) {
	if a < -int64(limit) || a >= int64(limit) {
		return 0, fmt.Errorf("axis %d of %d", a, limit)
	}
	if a < 0 {
		a += int64(limit)
	}
	return int(a), nil
}
