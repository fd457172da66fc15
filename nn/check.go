package nn

import (
	"fmt"
	"slices"
)

// Check reports the first thing about a graph that this package does not allow: counts out of bounds, an operator,
// attribute or operator set that is not implemented, a name that is defined twice, or read before it is defined. The
// error wraps [ErrMalformed] or [ErrUnsupported].
func (g *Graph) Check() error {
	if g.Opset < MinOpset || g.Opset > MaxOpset {
		return unsupported("operator set %d, supported are %d to %d", g.Opset, MinOpset, MaxOpset)
	}
	if err := g.checkCounts(); err != nil {
		return err
	}
	defined, err := g.checkNames()
	if err != nil {
		return err
	}
	for i := range g.Nodes {
		if err := g.checkPlace(&g.Nodes[i], defined); err != nil {
			return err
		}
	}
	return g.checkOutputs(defined)
}

func (g *Graph) checkCounts() error {
	if len(g.Nodes) > MaxNodes || len(g.Initializers) > MaxValues {
		return malformed("%d nodes and %d initializers, at most %d and %d are allowed",
			len(g.Nodes), len(g.Initializers), MaxNodes, MaxValues)
	}
	if len(g.Inputs) > MaxValues || len(g.Outputs) > MaxValues || len(g.Values) > MaxValues {
		return malformed("%d inputs, %d outputs and %d declared values, at most %d each are allowed",
			len(g.Inputs), len(g.Outputs), len(g.Values), MaxValues)
	}
	if len(g.Outputs) == 0 {
		return malformed("no outputs in graph %q", g.Name)
	}
	names := map[string]bool{}
	for i := range g.Nodes {
		n := &g.Nodes[i]
		if n.Name == "" || names[n.Name] {
			return n.wrap(malformed("node %d has no name of its own", i))
		}
		names[n.Name] = true
	}
	return nil
}

// checkNames looks at everything that is defined before the first node, and returns those names.
func (g *Graph) checkNames() (map[string]bool, error) {
	defined := map[string]bool{}
	total := 0
	for name, t := range g.Initializers {
		if t == nil || name == "" {
			return nil, malformed("initializer %q is empty", name)
		}
		if err := checkInitializer(t); err != nil {
			return nil, malformed("initializer %q: %w", name, err)
		}
		if total += len(t.Data); total > MaxElements {
			return nil, malformed("the initializers have more than %d elements", MaxElements)
		}
		defined[name] = true
	}
	for _, v := range g.Inputs {
		if v.Name == "" || defined[v.Name] {
			return nil, malformed("input %q is defined twice or has no name", v.Name)
		}
		defined[v.Name] = true
	}
	for _, v := range slices.Concat(g.Inputs, g.Outputs, g.Values) {
		if _, err := elements(v.Shape); err != nil {
			return nil, malformed("value %q: %w", v.Name, err)
		}
	}
	return defined, nil
}

// checkPlace looks at one node after all those before it, and adds what it defines.
func (g *Graph) checkPlace(n *Node, defined map[string]bool) error {
	if _, known := operators[n.Op]; known || !g.open || n.Body != nil {
		if err := checkNode(n); err != nil {
			return err
		}
	}
	for _, name := range n.Inputs {
		if name != "" && !defined[name] {
			return n.wrap(malformed("reads %q, which nothing before it defines", name))
		}
	}
	for _, name := range n.Outputs {
		if name == "" {
			continue // only of an operator that is not implemented
		}
		if defined[name] {
			return n.wrap(malformed("defines %q, which is defined already", name))
		}
		defined[name] = true
	}
	return nil
}

func (g *Graph) checkOutputs(defined map[string]bool) error {
	seen := map[string]bool{}
	for _, v := range g.Outputs {
		if !defined[v.Name] {
			return malformed("output %q is defined by nothing", v.Name)
		}
		if seen[v.Name] {
			return malformed("output %q is named twice", v.Name)
		}
		seen[v.Name] = true
	}
	return nil
}

// order brings nodes into an order in which each comes after those it reads from; among those that may come next, the
// file's order decides. Nodes that read from themselves, over any detour, are an error.
func (g *Graph) order() error {
	producer := map[string]int{}
	for i, n := range g.Nodes {
		for _, name := range n.Outputs {
			producer[name] = i
		}
	}
	const untouched, open, done = 0, 1, 2
	state := make([]int, len(g.Nodes))
	sorted := make([]Node, 0, len(g.Nodes))
	var place func(i int) error
	place = func(i int) error { // at most MaxNodes deep
		if state[i] == open {
			return g.Nodes[i].wrap(malformed("reads what it produces itself"))
		}
		if state[i] == done {
			return nil
		}
		state[i] = open
		for _, name := range g.Nodes[i].Inputs {
			if from, ok := producer[name]; ok && name != "" {
				if err := place(from); err != nil {
					return err
				}
			}
		}
		state[i] = done
		sorted = append(sorted, g.Nodes[i])
		return nil
	}
	for i := range g.Nodes {
		if err := place(i); err != nil {
			return fmt.Errorf("order the nodes: %w", err)
		}
	}
	g.Nodes = sorted
	return nil
}
