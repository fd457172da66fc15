package nn

import (
	"math"
	"slices"
)

// A pointwise value is a function of a single number, applied to each element of another value, its root: the result of
// operators that act on elements, of scalar constants, and of nothing else. x·Sigmoid(x) is one, and so are all ways in
// which GELU is written out. Under encryption each is one polynomial, whatever it is made of.

// samples are the places at which pointwise values are tried out: 0, and 8 on each unit up to 16 on both sides.
const samples, perUnit = 257, 8

// mapped is a pointwise value.
type mapped struct {
	root       string
	at         []float64 // its values at the samples
	polynomial bool      // made by additions and products alone
	jump       *Node     // the first node that jumps, which no polynomial follows
}

// mapping finds the pointwise values of a normalised graph. A value that is none is its own root.
type mapping struct {
	graph  *Graph
	shapes map[string][]int
	values map[string]mapped
	reads  map[string][]*Node // the nodes that read a value
	last   map[string]bool    // the graph's outputs
}

func newMapping(g *Graph) *mapping {
	m := &mapping{
		graph: g, shapes: map[string][]int{}, values: map[string]mapped{}, reads: map[string][]*Node{}, last: map[string]bool{},
	}
	for _, v := range slices.Concat(g.Inputs, g.Outputs, g.Values) {
		m.shapes[v.Name] = v.Shape
	}
	for _, v := range g.Outputs {
		m.last[v.Name] = true
	}
	for i := range g.Nodes {
		n := &g.Nodes[i]
		for _, name := range n.Inputs {
			m.reads[name] = append(m.reads[name], n)
		}
		m.note(n)
	}
	return m
}

// of returns what is known of a value.
func (m *mapping) of(name string) mapped {
	if v, ok := m.values[name]; ok {
		return v
	}
	v := mapped{root: name, at: make([]float64, samples), polynomial: true}
	for i := range v.at {
		v.at[i] = float64(i-samples/2) / perUnit
	}
	return v
}

// note works out what a node makes, if it is pointwise.
func (m *mapping) note(n *Node) {
	kind := encrypted[n.Op].kind
	if len(n.Outputs) != 1 || n.Body != nil || kind != ArithmeticKind && kind != FunctionKind && kind != PartialKind {
		return
	}
	root, ok := m.root(n)
	if !ok {
		return
	}
	out := mapped{root: root, at: make([]float64, samples), polynomial: kind == ArithmeticKind && m.refuse(n) == nil}
	for _, name := range n.Inputs {
		if from := m.of(name); m.graph.Initializers[name] == nil && name != "" {
			out.polynomial = out.polynomial && from.polynomial
			if out.jump == nil {
				out.jump = from.jump
			}
		}
	}
	if jumps[n.Op] && out.jump == nil {
		out.jump = n
	}
	if !m.sample(n, out.at) {
		return
	}
	m.values[n.Outputs[0]] = out
}

// root is the one value that all inputs of a node are made of, besides scalar constants.
func (m *mapping) root(n *Node) (root string, ok bool) {
	for _, name := range n.Inputs {
		if t := m.graph.Initializers[name]; t != nil && len(t.Data) != 1 {
			return "", false
		} else if t != nil || name == "" {
			continue
		}
		from := m.of(name).root
		if root != "" && from != root {
			return "", false
		}
		root = from
	}
	known := root != "" && m.shapes[root] != nil
	return root, known && slices.Equal(m.shapes[root], m.shapes[n.Outputs[0]])
}

// sample evaluates a node on the samples of its inputs.
func (m *mapping) sample(n *Node, out []float64) bool {
	in := make([]*Tensor, len(n.Inputs))
	for i, name := range n.Inputs {
		if t := m.graph.Initializers[name]; t != nil {
			in[i] = &Tensor{Shape: []int{}, Data: t.Data}
		} else if name != "" {
			in[i] = &Tensor{Shape: []int{samples}, Data: m.of(name).at}
		}
	}
	t, err := m.graph.once(n, in)
	if err != nil || len(t.Data) != samples {
		return false
	}
	copy(out, t.Data)
	return true
}

// once evaluates a node by itself on small inputs.
func (g *Graph) once(n *Node, in []*Tensor) (*Tensor, error) {
	budget := int64(1 << 20)
	c := call{stopped: func() error { return nil }, node: n, opset: g.Opset, in: in, products: &budget, room: 1 << 12}
	out, err := c.apply()
	if err != nil {
		return nil, err
	}
	return out[0], nil
}

// fits says whether a polynomial can follow a pointwise value: it does not jump, and is a number everywhere.
func (v mapped) fits() bool {
	return v.jump == nil && !slices.ContainsFunc(v.at, func(y float64) bool { return !finite(y) })
}

// Function returns what a node does to each element of the returned input, if it does nothing else: the operators of
// one input, those of two where the others are scalar constants, and nodes that [Graph.Fuse] made.
func (g *Graph) Function(n *Node) (f func(float64) float64, input string, ok bool) {
	in := make([]*Tensor, len(n.Inputs))
	var open []int
	for i, name := range n.Inputs {
		t := g.Initializers[name]
		switch {
		case name == "":
		case t == nil:
			open, input = append(open, i), name
		case len(t.Data) != 1:
			return nil, "", false
		default:
			in[i] = &Tensor{Shape: []int{}, Data: t.Data}
		}
	}
	kind := encrypted[n.Op].kind
	if len(open) != 1 || n.Body == nil && kind != ArithmeticKind && kind != FunctionKind && kind != PartialKind {
		return nil, "", false
	}
	if f := n.unary(); f != nil && n.Body == nil {
		return f, input, true
	}
	return func(v float64) float64 {
		given := slices.Clone(in)
		given[open[0]] = Scalar(v)
		out, err := g.once(n, given)
		if err != nil || len(out.Data) != 1 {
			return math.NaN()
		}
		return out.Data[0]
	}, input, true
}
