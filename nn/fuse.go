package nn

import (
	"context"
	"fmt"
	"math"
	"slices"
)

// named are the functions that [Graph.Fuse] knows by name. It is never written to.
var named = []struct {
	name string
	f    func(float64) float64
}{
	{"SiLU", func(v float64) float64 { return v * sigmoid(v) }},
	{"GELU", gelu},
	{"GELU (tanh)", geluTanh},
	{"Mish", mish},
	{"HardSwish", hardSwish},
	{"Softplus", softplus},
	{"Softsign", plain["Softsign"]},
	{"Relu", relu},
	{"Sigmoid", sigmoid},
	{"Tanh", math.Tanh},
}

// Fuse returns the normalised graph with every activation that is written out in several nodes, such as x·Sigmoid(x) or
// x/2·(1+Erf(x/√2)), as one node: its Op is a name such as SiLU, GELU or Function, its first input is what the function
// is applied to, the others are the scalar constants it needs, and Body holds the nodes that it stands for. [Graph.Function]
// gives the function. What additions and products alone make of a value stays as it is: that is a polynomial already.
// MarshalONNX writes the nodes of the body.
func (g *Graph) Fuse(ctx context.Context) (*Graph, error) {
	out, err := g.Normalise(ctx)
	if err != nil {
		return nil, fmt.Errorf("fuse activations: %w", err)
	}
	m := newMapping(out)
	nodes := slices.Clone(out.Nodes)
	left := 4 * MaxNodes
	for i := range nodes {
		n := &out.Nodes[i]
		if !m.ends(n) {
			continue
		}
		nodes[i] = m.fused(n)
		if left -= len(nodes[i].Body); left < 0 {
			return nil, fmt.Errorf("fuse activations: %w", n.wrap(unsupported("activations of more than %d nodes", 4*MaxNodes)))
		}
	}
	out.Nodes = nodes
	out.prune()
	made := map[string]bool{}
	for _, n := range out.Nodes {
		for _, name := range n.Outputs {
			made[name] = true
		}
	}
	out.Values = slices.DeleteFunc(out.Values, func(v Value) bool { return !made[v.Name] })
	return out, nil
}

// ends says whether a node makes a function that something else than a longer function reads.
func (m *mapping) ends(n *Node) bool {
	v, ok := m.values[n.Outputs[0]]
	if !ok || v.polynomial || !v.fits() {
		return false
	}
	if m.last[n.Outputs[0]] {
		return true
	}
	for _, reader := range m.reads[n.Outputs[0]] {
		if next, ok := m.values[reader.Outputs[0]]; !ok || next.root != v.root || !next.fits() {
			return true
		}
	}
	return false
}

// fused makes one node of all those between a pointwise value and its root.
func (m *mapping) fused(n *Node) Node {
	v := m.values[n.Outputs[0]]
	needed := map[string]bool{n.Outputs[0]: true}
	var body []Node
	var constants []string
	for i := len(m.graph.Nodes) - 1; i >= 0; i-- {
		part := m.graph.Nodes[i]
		if !needed[part.Outputs[0]] || part.Outputs[0] == v.root {
			continue
		}
		body = append(body, part)
		for _, name := range part.Inputs {
			if needed[name] = name != ""; m.graph.Initializers[name] != nil && !slices.Contains(constants, name) {
				constants = append(constants, name)
			}
		}
	}
	if len(body) == 1 {
		return *n
	}
	slices.Reverse(body)
	slices.Sort(constants)
	return Node{
		Name: n.Name, Op: v.name(), Inputs: append([]string{v.root}, constants...), Outputs: slices.Clone(n.Outputs), Body: body,
	}
}

// name is that of the function that has the same values.
func (v mapped) name() string {
	for _, known := range named {
		equal := true
		for i, y := range v.at {
			x := float64(i-samples/2) / perUnit
			equal = equal && math.Abs(y-known.f(x)) <= 1e-6*math.Max(1, math.Abs(y))
		}
		if equal {
			return known.name
		}
	}
	return "Function"
}

// applyBody evaluates the nodes that a fused node stands for.
func (c *call) applyBody() ([]*Tensor, error) {
	values := map[string]*Tensor{}
	for i, name := range c.node.Inputs {
		values[name] = c.in[i]
	}
	for i := range c.node.Body {
		n := &c.node.Body[i]
		inner := *c
		inner.node, inner.in = n, make([]*Tensor, len(n.Inputs))
		for j, name := range n.Inputs {
			inner.in[j] = values[name]
		}
		out, err := inner.apply()
		if err != nil {
			return nil, n.wrap(err)
		}
		values[n.Outputs[0]] = out[0]
	}
	return []*Tensor{values[c.node.Outputs[0]]}, nil
}

// checkBody makes sure that a fused node can be evaluated from its inputs.
func (n *Node) checkBody() error {
	defined := map[string]bool{"": true}
	for _, name := range n.Inputs {
		defined[name] = true
	}
	if len(n.Outputs) != 1 || !slices.Equal(n.Body[len(n.Body)-1].Outputs, n.Outputs) {
		return n.wrap(malformed("its body does not make its output"))
	}
	for i := range n.Body {
		part := &n.Body[i]
		if err := checkNode(part); err != nil {
			return n.wrap(err)
		}
		if part.Body != nil || slices.ContainsFunc(part.Inputs, func(name string) bool { return !defined[name] }) {
			return n.wrap(malformed("its body reads what it does not define"))
		}
		for _, name := range part.Outputs {
			defined[name] = true
		}
	}
	return nil
}
