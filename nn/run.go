package nn

import (
	"context"
	"fmt"
	"maps"
	"slices"
)

// Run evaluates the graph in the clear and returns its outputs by name. in holds a tensor for each input that an
// output depends on, in the declared shape. Errors name the node.
func (g *Graph) Run(ctx context.Context, in map[string]*Tensor) (map[string]*Tensor, error) {
	names := make([]string, len(g.Outputs))
	for i, v := range g.Outputs {
		names[i] = v.Name
	}
	return g.RunValues(ctx, in, names...)
}

// RunValues evaluates what the named values depend on, and nothing else, and returns them. The names may be those of
// outputs, of values in between, or of initializers. The tensors may share memory with the graph's initializers and
// with in; the caller must not write to them.
func (g *Graph) RunValues(ctx context.Context, in map[string]*Tensor, names ...string) (map[string]*Tensor, error) {
	if err := g.checkInputs(in); err != nil {
		return nil, err
	}
	e := evaluation{
		graph: g, needed: g.ancestors(names), values: map[string]*Tensor{},
		products: MaxProducts, elements: MaxProduced,
	}
	maps.Copy(e.values, g.Initializers)
	maps.Copy(e.values, in)
	for i := range g.Nodes {
		if err := e.step(ctx, &g.Nodes[i]); err != nil {
			return nil, g.Nodes[i].wrap(err)
		}
	}
	out := make(map[string]*Tensor, len(names))
	for _, name := range names {
		t, ok := e.values[name]
		if !ok {
			return nil, fmt.Errorf("run graph %q: no value %q", g.Name, name)
		}
		out[name] = t
	}
	return out, nil
}

func (g *Graph) checkInputs(in map[string]*Tensor) error {
	for _, name := range slices.Sorted(maps.Keys(in)) {
		v, ok := g.Input(name)
		if !ok {
			return fmt.Errorf("run graph %q: it has no input %q", g.Name, name)
		}
		if in[name] == nil {
			return fmt.Errorf("run graph %q: input %q is nil", g.Name, name)
		}
		if err := in[name].Check(); err != nil {
			return fmt.Errorf("run graph %q: input %q: %w", g.Name, name, err)
		}
		if v.Shape != nil && !slices.Equal(v.Shape, in[name].Shape) {
			return fmt.Errorf("run graph %q: input %q has shape %v, not %v", g.Name, name, in[name].Shape, v.Shape)
		}
	}
	return nil
}

// ancestors returns the named values and all that they depend on.
func (g *Graph) ancestors(names []string) map[string]bool {
	needed := map[string]bool{}
	for _, name := range names {
		needed[name] = true
	}
	for i := len(g.Nodes) - 1; i >= 0; i-- {
		n := &g.Nodes[i]
		if !slices.ContainsFunc(n.Outputs, func(name string) bool { return needed[name] }) {
			continue
		}
		for _, name := range n.Inputs {
			if name != "" {
				needed[name] = true
			}
		}
	}
	return needed
}

// evaluation is the state of one run.
type evaluation struct {
	graph    *Graph
	needed   map[string]bool
	values   map[string]*Tensor
	products int64 // how many multiplications may still be made
	elements int   // how many elements may still be produced
}

// step evaluates one node if anything needs it.
func (e *evaluation) step(ctx context.Context, n *Node) error {
	if !e.needed[n.Outputs[0]] {
		return nil
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	c := call{stopped: ctx.Err, node: n, opset: e.graph.Opset, in: make([]*Tensor, len(n.Inputs)), products: &e.products}
	for i, name := range n.Inputs {
		if name == "" {
			continue
		}
		if c.in[i] = e.values[name]; c.in[i] == nil {
			return fmt.Errorf("no value was given for input %q", name)
		}
	}
	out, err := operators[n.Op].apply(&c)
	if err != nil {
		return err
	}
	if err := out.Check(); err != nil {
		return err
	}
	if e.elements -= len(out.Data); e.elements < 0 {
		return unsupported("the evaluation makes more than %d elements", MaxProduced)
	}
	e.values[n.Outputs[0]] = out
	return e.declared(n.Outputs[0], out)
}

// declared compares a value with the shape that the file states for it.
func (e *evaluation) declared(name string, t *Tensor) error {
	v, ok := e.graph.Output(name)
	if !ok {
		if v, ok = find(e.graph.Values, name); !ok {
			return nil
		}
	}
	if v.Shape != nil && !slices.Equal(v.Shape, t.Shape) {
		return fmt.Errorf("%q has shape %v, the file states %v", name, t.Shape, v.Shape)
	}
	return nil
}
