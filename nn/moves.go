package nn

import (
	"fmt"
	"maps"
)

// Source is where an element comes from that a layout operator put in its place.
type Source struct {
	Input    int     // place in the node's Inputs, or -1 for a constant
	Element  int     // of that input, in row-major order
	Constant float64 // if Input is -1: what a padding or a constant input put there
}

// Sources says, for each output of a node that only moves, selects, repeats, pads or joins numbers (kind "layout" of
// [Encrypted]), where each of its elements comes from. shapes holds those of the node's inputs, as [Graph.Shapes] does.
// With it a compiler needs to know no such operator by name.
func (g *Graph) Sources(n *Node, shapes map[string][]int) ([][]Source, error) {
	if encrypted[n.Op].kind != LayoutKind {
		return nil, n.wrap(fmt.Errorf("it does not only move numbers"))
	}
	numbered, zeroed, first, err := g.numbered(n, shapes)
	if err != nil {
		return nil, n.wrap(err)
	}
	blank := *n // which pads by 0
	blank.Attributes = maps.Clone(n.Attributes)
	delete(blank.Attributes, "value")
	moved, err := g.moved(&blank, numbered)
	if err != nil {
		return nil, err
	}
	rest, err := g.moved(n, zeroed)
	if err != nil {
		return nil, err
	}
	out := make([][]Source, len(moved))
	for i, t := range moved {
		out[i] = make([]Source, len(t.Data))
		for j, number := range t.Data {
			out[i][j] = sourceOf(int(number), first, rest[i].Data[j])
		}
	}
	return out, nil
}

// numbered returns two sets of inputs for a node: one in which every element that is not constant has a number of its
// own, from 1 on, and those that are have 0; and one with the constants, and 0 for all others. first holds the number of
// each input's first element.
func (g *Graph) numbered(n *Node, shapes map[string][]int) (numbers, constants []*Tensor, first []int, err error) {
	numbers, constants = make([]*Tensor, len(n.Inputs)), make([]*Tensor, len(n.Inputs))
	next := 1
	for i, name := range n.Inputs {
		first = append(first, next)
		if t := g.Initializers[name]; t != nil {
			numbers[i], constants[i] = t, t
			if i == 0 || n.Op == "Concat" || n.Op == "Pad" && i == 2 { // not a shape or the like
				numbers[i] = NewTensor(t.Shape...)
			}
			continue
		}
		if name == "" {
			continue
		}
		size, err := elements(shapes[name])
		if err != nil || shapes[name] == nil {
			return nil, nil, nil, fmt.Errorf("the shape %v of input %q is not known", shapes[name], name)
		}
		numbers[i], constants[i] = NewTensor(shapes[name]...), NewTensor(shapes[name]...)
		for j := range size {
			numbers[i].Data[j] = float64(next + j)
		}
		next += size
	}
	return numbers, constants, first, nil
}

func (g *Graph) moved(n *Node, in []*Tensor) ([]*Tensor, error) {
	budget := int64(MaxProducts)
	c := call{stopped: func() error { return nil }, node: n, opset: g.Opset, in: in, products: &budget, room: MaxProduced}
	out, err := c.apply()
	if err != nil {
		return nil, n.wrap(err)
	}
	return out, nil
}

// sourceOf finds the input whose numbers begin at or below a number.
func sourceOf(number int, first []int, constant float64) Source {
	for i := len(first) - 1; i >= 0 && number > 0; i-- {
		if number >= first[i] {
			return Source{Input: i, Element: number - first[i]}
		}
	}
	return Source{Input: -1, Constant: constant}
}
