package nn

import (
	"fmt"
	"math"
)

// constant reads the value of a Constant node, nil where it has no elements.
func constant(n *Node) (*Tensor, error) {
	if len(n.Inputs) != 0 || len(n.Outputs) != 1 || len(n.Attributes) != 1 {
		return nil, malformed("%d inputs, %d outputs, %d attributes", len(n.Inputs), len(n.Outputs), len(n.Attributes))
	}
	var t *Tensor
	for name, a := range n.Attributes {
		switch {
		case name == "value_floats" && a.Kind == FloatsAttribute && len(a.Floats) == 0,
			name == "value_ints" && a.Kind == IntsAttribute && len(a.Ints) == 0,
			name == "value" && a.Kind == TensorAttribute && a.Tensor == nil:
			return nil, nil // without elements
		case name == "value" && a.Kind == TensorAttribute && a.Tensor != nil:
			return a.Tensor, nil
		case name == "value_float" && a.Kind == FloatAttribute:
			t = Scalar(a.Float)
		case name == "value_floats" && a.Kind == FloatsAttribute:
			t = Vector(a.Floats...)
		case name == "value_int" && a.Kind == IntAttribute:
			t = &Tensor{Shape: []int{}, Data: []float64{saturated(unsigned(a.Int))}, Type: Int64}
		case name == "value_ints" && a.Kind == IntsAttribute:
			t = NewTensor(len(a.Ints))
			t.Type = Int64
			for i := range t.Data {
				t.Data[i] = saturated(unsigned(a.Ints[i]))
			}
		default:
			return nil, unsupported("a constant given by %q of kind %d", name, a.Kind)
		}
	}
	if err := checkInitializer(t); err != nil {
		return nil, malformed("%w", err)
	}
	return t, nil
}

// constantOfShape repeats one number.
func constantOfShape(c *call) (*Tensor, error) {
	listed, err := c.wholeNumbers(0)
	if err != nil {
		return nil, err
	}
	shape, err := shapeOf(listed)
	if err != nil {
		return nil, err
	}
	out, _, err := c.result(shape...)
	if err != nil {
		return nil, err
	}
	value := Scalar(0)
	if a, ok := c.node.Attributes["value"]; ok {
		value = a.Tensor
	}
	if len(value.Data) != 1 {
		return nil, malformed("a value of shape %v", value.Shape)
	}
	out.Type = value.Type
	for i := range out.Data {
		out.Data[i] = value.Data[0]
	}
	return out, c.spend(len(out.Data))
}

// shapeOfInput needs no elements, so that shapes can be computed with before anything is evaluated.
func shapeOfInput(c *call) (*Tensor, error) {
	shape := c.in[0].Shape
	from, to := c.node.Int("start", 0), c.node.Int("end", math.MaxInt32)
	bound := func(v int64) int64 {
		if v < 0 {
			v += int64(len(shape))
		}
		return max(0, min(v, int64(len(shape))))
	}
	if from, to = bound(from), bound(to); from >= to {
		return nil, unsupported("an empty part of the shape %v", shape)
	}
	out := NewTensor(int(to - from))
	out.Type = Int64
	for i := range out.Data {
		out.Data[i] = float64(shape[int(from)+i])
	}
	return out, nil
}

func sizeOfInput(c *call) (*Tensor, error) {
	return &Tensor{Shape: []int{}, Data: []float64{float64(c.in[0].size())}, Type: Int64}, nil
}

// cast cuts off what whole numbers do not have. Between floating-point types nothing is rounded.
func cast(c *call) (*Tensor, error) {
	x := c.in[0]
	if _, stated := c.node.Attributes["to"]; !stated {
		return nil, fmt.Errorf("no element type to cast to")
	}
	to, ok := elementTypes[c.node.Int("to", 0)]
	if !ok {
		return nil, unsupported("a cast to element type %d", c.node.Int("to", 0))
	}
	if !to.whole() || x.Type == to || x.Type == Int32 && to == Int64 {
		out := x.reshaped(x.Shape)
		out.Type = to
		return out, nil
	}
	out, err := c.each(func(v float64) float64 {
		if to == Bool && v != 0 {
			return 1
		}
		return math.Trunc(v)
	})
	if err == nil {
		out.Type = to
	}
	return out, err
}
