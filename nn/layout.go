package nn

import (
	"fmt"
	"slices"
)

func identity(c *call) (*Tensor, error) { return c.in[0], nil }

// flatten makes a matrix: the axes before the given one, and those from it on.
func flatten(c *call) (*Tensor, error) {
	x := c.in[0]
	split := c.node.Int("axis", 1)
	if split < 0 {
		split += int64(len(x.Shape))
	}
	if split < 0 || split > int64(len(x.Shape)) {
		return nil, fmt.Errorf("axis %d of %d", c.node.Int("axis", 1), len(x.Shape))
	}
	rows := 1
	for _, length := range x.Shape[:split] {
		rows *= length
	}
	return x.reshaped([]int{rows, len(x.Data) / rows}), nil
}

// reshape takes the new shape from its second input: 0 keeps a length, one -1 takes what is left over.
func reshape(c *call) (*Tensor, error) {
	x := c.in[0]
	wanted, err := wholeNumbers(c.in[1])
	if err != nil {
		return nil, err
	}
	if c.node.Int("allowzero", 0) != 0 && slices.Contains(wanted, 0) {
		return nil, unsupported("a shape with an empty axis")
	}
	shape := make([]int, len(wanted))
	known, open := 1, -1
	for i, length := range wanted {
		switch {
		case length == 0 && i < len(x.Shape):
			shape[i] = x.Shape[i]
		case length == -1 && open < 0:
			open = i
			continue
		case length < 1:
			return nil, fmt.Errorf("shape %v for an input of %v", wanted, x.Shape)
		default:
			shape[i] = int(length)
		}
		if known *= shape[i]; known > MaxElements {
			return nil, fmt.Errorf("shape %v for an input of %v", wanted, x.Shape)
		}
	}
	if open >= 0 {
		shape[open] = len(x.Data) / known
		known *= shape[open]
	}
	if known != len(x.Data) {
		return nil, fmt.Errorf("shape %v for an input of %v", wanted, x.Shape)
	}
	return x.reshaped(shape), nil
}

// squeeze drops axes of length 1: those named, or all of them.
func squeeze(c *call) (*Tensor, error) {
	x := c.in[0]
	axes, err := c.axes(13, len(x.Shape))
	if err != nil {
		return nil, err
	}
	if len(axes) == 0 {
		for a, length := range x.Shape {
			if length == 1 {
				axes = append(axes, a)
			}
		}
	}
	for _, a := range axes {
		if x.Shape[a] != 1 {
			return nil, fmt.Errorf("axis %d of %v is not of length 1", a, x.Shape)
		}
	}
	return x.reshaped(without(x.Shape, axes)), nil
}

// unsqueeze puts in axes of length 1, named by where they stand in the output.
func unsqueeze(c *call) (*Tensor, error) {
	x := c.in[0]
	count := len(c.node.Ints("axes"))
	if second := c.optional(1); second != nil {
		count = len(second.Data)
	}
	rank := len(x.Shape) + count
	if rank > MaxRank {
		return nil, fmt.Errorf("more than %d axes", MaxRank)
	}
	axes, err := c.axes(13, rank)
	if err != nil {
		return nil, err
	}
	shape := make([]int, 0, rank)
	rest := x.Shape
	for a := range rank {
		if slices.Contains(axes, a) {
			shape = append(shape, 1)
			continue
		}
		shape, rest = append(shape, rest[0]), rest[1:]
	}
	return x.reshaped(shape), nil
}

// transpose reorders the axes; without a permutation it reverses them.
func transpose(c *call) (*Tensor, error) {
	x := c.in[0]
	rank := len(x.Shape)
	order := make([]int, rank)
	for i := range order {
		order[i] = rank - 1 - i
	}
	if listed := c.node.Ints("perm"); listed != nil {
		for i, a := range listed {
			if len(listed) != rank || a < 0 || a >= int64(rank) || slices.Contains(listed[:i], a) {
				return nil, fmt.Errorf("permutation %v of %d axes", listed, rank)
			}
			order[i] = int(a)
		}
		if len(listed) != rank {
			return nil, fmt.Errorf("permutation %v of %d axes", listed, rank)
		}
	}
	shape, from := make([]int, rank), make([]int, rank)
	for i, a := range order {
		shape[i], from[i] = x.Shape[a], strides(x.Shape)[a]
	}
	out := NewTensor(shape...)
	at := make([]int, rank)
	index := 0
	for i := range out.Data {
		out.Data[i] = x.Data[index]
		for a := rank - 1; a >= 0; a-- {
			at[a]++
			index += from[a]
			if at[a] < shape[a] {
				break
			}
			index -= from[a] * at[a]
			at[a] = 0
		}
	}
	return out, c.spend(len(x.Data))
}

// concat joins its inputs along an axis.
func concat(c *call) (*Tensor, error) {
	first := c.in[0].Shape
	if _, stated := c.node.Attributes["axis"]; !stated {
		return nil, fmt.Errorf("no axis")
	}
	a, err := axis(c.node.Int("axis", 0), len(first))
	if err != nil {
		return nil, err
	}
	shape := slices.Clone(first)
	shape[a] = 0
	for _, t := range c.in {
		if len(t.Shape) != len(first) {
			return nil, fmt.Errorf("shapes %v and %v do not join", first, t.Shape)
		}
		for i, length := range t.Shape {
			if i != a && length != first[i] {
				return nil, fmt.Errorf("shapes %v and %v do not join along axis %d", first, t.Shape, a)
			}
		}
		shape[a] += t.Shape[a]
	}
	size, err := elements(shape)
	if err != nil {
		return nil, err
	}
	out := &Tensor{Shape: shape, Data: make([]float64, 0, size)}
	blocks := 1
	for _, length := range first[:a] {
		blocks *= length
	}
	for b := range blocks {
		for _, t := range c.in {
			out.Data = append(out.Data, part(t.Data, b, blocks)...)
		}
	}
	return out, c.spend(len(out.Data))
}

// constant reads the value of a Constant node.
func constant(n *Node) (*Tensor, error) {
	if len(n.Inputs) != 0 || len(n.Outputs) != 1 || len(n.Attributes) != 1 {
		return nil, malformed("%d inputs, %d outputs, %d attributes", len(n.Inputs), len(n.Outputs), len(n.Attributes))
	}
	var t *Tensor
	for name, a := range n.Attributes {
		switch {
		case name == "value" && a.Kind == TensorAttribute && a.Tensor != nil:
			return a.Tensor, nil
		case name == "value_float" && a.Kind == FloatAttribute:
			t = Scalar(a.Float)
		case name == "value_floats" && a.Kind == FloatsAttribute:
			t = Vector(a.Floats...)
		case name == "value_int" && a.Kind == IntAttribute:
			t = &Tensor{Shape: []int{}, Data: []float64{float64(a.Int)}, Type: Int64}
		case name == "value_ints" && a.Kind == IntsAttribute:
			t = NewTensor(len(a.Ints))
			t.Type = Int64
			for i := range t.Data {
				t.Data[i] = float64(a.Ints[i])
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
