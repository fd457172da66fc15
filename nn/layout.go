package nn

import (
	"fmt"
	"slices"
)

func identity(c *call) (*Tensor, error) { return c.in[0], nil }

// dropout does nothing outside of training.
func dropout(c *call) (*Tensor, error) {
	if t := c.optional(2); t != nil && (!t.known() || len(t.Data) != 1 || t.Data[0] != 0) {
		return nil, unsupported("dropout in training")
	}
	return c.in[0], nil
}

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
	return x.reshaped([]int{rows, x.size() / rows}), nil
}

// reshape takes the new shape from its second input: 0 keeps a length, one -1 takes what is left over.
func reshape(c *call) (*Tensor, error) {
	x := c.in[0]
	wanted, err := c.wholeNumbers(1)
	if err != nil {
		return nil, err
	}
	if c.node.Int("allowzero", 0) != 0 && slices.Contains(wanted, 0) {
		return nil, unsupported("a shape with an empty axis")
	}
	if len(wanted) > MaxRank {
		return nil, fmt.Errorf("shape %v, at most %d axes are allowed", wanted, MaxRank)
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
		shape[open] = x.size() / known
		known *= shape[open]
	}
	if known != x.size() || slices.Contains(shape, 0) {
		return nil, fmt.Errorf("shape %v for an input of %v", wanted, x.Shape)
	}
	return x.reshaped(shape), nil
}

// squeeze drops axes of length 1: those named, or all of them.
func squeeze(c *call) (*Tensor, error) {
	x := c.in[0]
	axes, err := c.axes(1, 13, len(x.Shape))
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
	listed, err := c.list("axes", 1, 13)
	if err != nil {
		return nil, err
	}
	rank := len(x.Shape) + len(listed)
	if rank > MaxRank {
		return nil, fmt.Errorf("more than %d axes", MaxRank)
	}
	axes, err := c.axes(1, 13, rank)
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
	out, fill, err := c.result(shape...)
	if err != nil || !fill {
		return out, err
	}
	walkTwo(shape, from, from, func(i, at, _ int) { out.Data[i] = x.Data[at] })
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
		if t == nil || len(t.Shape) != len(first) {
			return nil, fmt.Errorf("input of shape %v does not join with the others", first)
		}
		for i, length := range t.Shape {
			if i != a && length != first[i] {
				return nil, fmt.Errorf("shapes %v and %v do not join along axis %d", first, t.Shape, a)
			}
		}
		shape[a] += t.Shape[a]
	}
	out, fill, err := c.result(shape...)
	if err != nil || !fill {
		return out, err
	}
	filled := out.Data[:0]
	blocks := 1
	for _, length := range first[:a] {
		blocks *= length
	}
	for b := range blocks {
		for _, t := range c.in {
			filled = append(filled, part(t.Data, b, blocks)...)
		}
	}
	return out, c.spend(len(out.Data))
}
