package nn

import (
	"context"
	"fmt"
	"slices"
)

// Extract returns the part of the graph that leads from the named inputs to the named outputs, with the initializers
// it needs. Inputs may be any values; each must be needed, and nothing else may be: an output that also depends on
// another input of the graph is an error. Shapes that the file does not state are inferred. The tensors are shared
// with g.
func (g *Graph) Extract(inputs, outputs []string) (*Graph, error) {
	part, err := g.between(inputs, outputs)
	if err != nil {
		return nil, fmt.Errorf("extract %q to %q: %w", inputs, outputs, err)
	}
	shapes, err := g.shapes(slices.Concat(inputs, outputs))
	if err != nil {
		return nil, fmt.Errorf("extract %q to %q: %w", inputs, outputs, err)
	}
	for _, name := range inputs {
		part.Inputs = append(part.Inputs, Value{Name: name, Shape: shapes[name], Type: g.kindOf(name)})
	}
	for _, name := range outputs {
		part.Outputs = append(part.Outputs, Value{Name: name, Shape: shapes[name], Type: g.kindOf(name)})
	}
	if err := part.Check(); err != nil {
		return nil, fmt.Errorf("extract %q to %q: %w", inputs, outputs, err)
	}
	return part, nil
}

// between collects nodes, initializers and declared values, walking back from the outputs and stopping at the inputs.
func (g *Graph) between(inputs, outputs []string) (*Graph, error) {
	part := &Graph{Name: g.Name, Opset: g.Opset, Initializers: map[string]*Tensor{}}
	needed := map[string]bool{}
	for _, name := range outputs {
		needed[name] = true
	}
	for i := len(g.Nodes) - 1; i >= 0; i-- {
		n := g.Nodes[i]
		if !slices.ContainsFunc(n.Outputs, func(name string) bool { return needed[name] && !slices.Contains(inputs, name) }) {
			continue
		}
		part.Nodes = append(part.Nodes, n)
		for _, name := range n.Inputs {
			if name != "" {
				needed[name] = true
			}
		}
	}
	slices.Reverse(part.Nodes)
	for _, name := range inputs {
		if !needed[name] || slices.Contains(outputs, name) {
			return nil, fmt.Errorf("nothing needs input %q", name)
		}
	}
	for _, v := range g.Inputs {
		if needed[v.Name] && !slices.Contains(inputs, v.Name) {
			return nil, fmt.Errorf("input %q of the whole graph is needed as well", v.Name)
		}
	}
	for name, t := range g.Initializers {
		if needed[name] && !slices.Contains(inputs, name) {
			part.Initializers[name] = t
		}
	}
	for _, v := range g.Values {
		if needed[v.Name] && !slices.Contains(inputs, v.Name) && !slices.Contains(outputs, v.Name) {
			part.Values = append(part.Values, v)
		}
	}
	return part, nil
}

// kindOf is the element type that is stated for a value.
func (g *Graph) kindOf(name string) ElementType {
	v, _ := find(slices.Concat(g.Inputs, g.Outputs, g.Values), name)
	return v.Type
}

// shapes returns the shapes of named values, from the file's statements or inferred.
func (g *Graph) shapes(names []string) (map[string][]int, error) {
	out := map[string][]int{}
	unknown := false
	for _, name := range names {
		v, ok := find(slices.Concat(g.Inputs, g.Outputs, g.Values), name)
		out[name] = v.Shape
		unknown = unknown || !ok || v.Shape == nil
	}
	if !unknown {
		return out, nil
	}
	return g.Shapes(context.Background())
}
