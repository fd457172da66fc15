package nn

import (
	"context"
	"fmt"
	"maps"
	"slices"
)

// Shapes returns the shape of every input, initializer and value of the graph, at the shapes that its inputs state.
// Nothing is evaluated but what depends on no input, and shapes themselves. Errors name the node.
func (g *Graph) Shapes(ctx context.Context) (map[string][]int, error) {
	values, err := g.infer(ctx)
	if err != nil {
		return nil, fmt.Errorf("shapes of graph %q: %w", g.Name, err)
	}
	out := make(map[string][]int, len(values))
	for name, t := range values {
		out[name] = t.Shape
	}
	return out, nil
}

// infer returns a tensor for every value: with its elements where they depend on no input, otherwise with its shape
// alone. In a graph that InspectONNX read, values behind an operator that cannot be evaluated are missing.
func (g *Graph) infer(ctx context.Context) (map[string]*Tensor, error) {
	e := newEvaluation(g)
	for _, v := range g.Inputs {
		if v.Shape == nil {
			return nil, unsupported("input %q has no shape", v.Name)
		}
		e.values[v.Name] = &Tensor{Shape: v.Shape, Type: v.Type}
	}
	for i := range g.Nodes {
		n := &g.Nodes[i]
		if g.open && e.blind(n) {
			continue
		}
		for _, name := range n.Outputs {
			e.needed[name] = true
		}
		if err := e.step(ctx, n); err != nil && (!g.open || ctx.Err() != nil) {
			return nil, n.wrap(err)
		}
	}
	return e.values, nil
}

// blind says whether nothing can be said about a node's outputs.
func (e *evaluation) blind(n *Node) bool {
	if _, ok := operators[n.Op]; !ok && n.Body == nil {
		return true
	}
	return slices.ContainsFunc(n.Inputs, func(name string) bool { return name != "" && e.values[name] == nil })
}

// Normalise returns a graph that computes the same and is easier to compile: what depends on no input has become an
// initializer, nodes that change nothing (Identity, Dropout, a reshaping to the same shape, a padding by nothing, a cast
// between floating-point types) and those that nothing needs are gone, and Values and Outputs state the shape of every
// value. Names of the values that remain are those of g, whose tensors it shares. The result depends on g alone.
func (g *Graph) Normalise(ctx context.Context) (*Graph, error) {
	values, err := g.infer(ctx)
	if err != nil {
		return nil, fmt.Errorf("normalise graph %q: %w", g.Name, err)
	}
	out := &Graph{
		Name: g.Name, Opset: g.Opset, Inputs: slices.Clone(g.Inputs), Outputs: slices.Clone(g.Outputs),
		Initializers: maps.Clone(g.Initializers), open: g.open,
	}
	same := map[string]string{} // values that are another one under a second name
	for _, n := range g.Nodes {
		if out.fold(&n, values) {
			continue
		}
		n.Inputs = slices.Clone(n.Inputs)
		for i, name := range n.Inputs {
			if first, ok := same[name]; ok {
				n.Inputs[i] = first
			}
		}
		if _, last := g.Output(n.Outputs[0]); !last && changesNothing(&n, values) {
			same[n.Outputs[0]] = n.Inputs[0]
			continue
		}
		out.Nodes = append(out.Nodes, n)
	}
	out.prune()
	out.state(values)
	if err := out.Check(); err != nil {
		return nil, fmt.Errorf("normalise graph %q: %w", g.Name, err)
	}
	return out, nil
}

// fold makes an initializer of each output of a node, if all of them are known and may stand in a file.
func (g *Graph) fold(n *Node, values map[string]*Tensor) bool {
	for _, name := range n.Outputs {
		t := values[name]
		if t == nil || !t.known() || checkInitializer(t) != nil {
			return false
		}
	}
	for _, name := range n.Outputs {
		g.Initializers[name] = values[name]
	}
	return true
}

// changesNothing says whether a node hands its first input on as it is.
func changesNothing(n *Node, values map[string]*Tensor) bool {
	if len(n.Inputs) == 0 || values[n.Inputs[0]] == nil || values[n.Outputs[0]] == nil || len(n.Outputs) != 1 {
		return false
	}
	in, out := values[n.Inputs[0]], values[n.Outputs[0]]
	if !slices.Equal(in.Shape, out.Shape) {
		return false
	}
	switch n.Op {
	case "Identity", "Dropout", "Reshape", "Flatten", "Squeeze", "Unsqueeze", "Expand", "Pad", "Slice":
		return n.Op != "Slice" && n.Op != "Pad" || unmoved(n, values)
	case "Concat", "Sum", "Mean", "Max", "Min":
		return len(n.Inputs) == 1
	case "Cast":
		return !out.Type.whole() && !in.Type.whole()
	case "Transpose":
		return slices.IsSorted(n.Ints("perm")) && n.Ints("perm") != nil
	}
	return false
}

// unmoved says whether a Pad or Slice that keeps the shape also keeps every element in its place.
func unmoved(n *Node, values map[string]*Tensor) bool {
	counted := n.Ints("pads")
	place := 1 // of the pads, all of which must be 0, or of the steps, all of which must be 1
	want := 0.0
	if n.Op == "Slice" {
		place, want = 4, 1
	}
	if len(n.Inputs) > place && n.Inputs[place] != "" {
		t := values[n.Inputs[place]]
		return t != nil && t.known() && !slices.ContainsFunc(t.Data, func(v float64) bool { return v != want })
	}
	return !slices.ContainsFunc(counted, func(v int64) bool { return v != 0 })
}

// prune drops nodes and initializers that no output needs.
func (g *Graph) prune() {
	names := make([]string, len(g.Outputs))
	for i, v := range g.Outputs {
		names[i] = v.Name
	}
	needed := g.ancestors(names)
	g.Nodes = slices.DeleteFunc(g.Nodes, func(n Node) bool {
		return !slices.ContainsFunc(n.Outputs, func(name string) bool { return needed[name] })
	})
	maps.DeleteFunc(g.Initializers, func(name string, _ *Tensor) bool { return !needed[name] })
}

// state writes down the shape of every value.
func (g *Graph) state(values map[string]*Tensor) {
	for i, v := range g.Outputs {
		if t := values[v.Name]; t != nil {
			g.Outputs[i] = Value{Name: v.Name, Shape: t.Shape, Type: t.Type}
		}
	}
	g.Values = nil
	for _, n := range g.Nodes {
		for _, name := range n.Outputs {
			if _, last := g.Output(name); !last && values[name] != nil {
				g.Values = append(g.Values, Value{Name: name, Shape: values[name].Shape, Type: values[name].Type})
			}
		}
	}
	slices.SortFunc(g.Values, byName)
}
