package nn

import (
	"context"
	"fmt"
	"maps"
	"slices"
)

// Layer is one node of a normalised graph, as people see it.
type Layer struct {
	Name, Op string
}

// Cut is a place where a single value crosses: everything before it may run under encryption, if Refused is nil, and
// everything after it sees that value and nothing else.
type Cut struct {
	Value   string   // the value that crosses, the activation
	Shape   []int    // its shape; nil behind an operator that is not implemented
	Layers  []Layer  // the layers before it, in order; shared with the other cuts
	Refused *Refusal // why the first layer that does not run under encryption does not
}

// Cuts lists the places where exactly one value crosses, from the input's side to the output's; the last one is an
// output itself if there is only one. The layers are those of [Graph.Normalise]. Once a cut is refused, all those after
// it are. refused is about the first layer of the whole model that does not run under encryption, also where no cut comes
// after it; nil if all layers do.
func (g *Graph) Cuts(ctx context.Context) (cuts []Cut, refused *Refusal, err error) {
	normal, err := g.Normalise(ctx)
	if err != nil {
		return nil, nil, fmt.Errorf("list cuts: %w", err)
	}
	m := newMapping(normal)
	left := normal.readers()
	live := map[string]bool{}
	for _, v := range normal.Inputs {
		if left[v.Name] > 0 {
			live[v.Name] = true
		}
	}
	if len(live) == 0 {
		return nil, nil, nil // nothing depends on an input
	}
	var layers []Layer
	refusals := map[string]refusal{}
	for i := range normal.Nodes {
		n := &normal.Nodes[i]
		layers = append(layers, Layer{n.Name, n.Op})
		first := m.firstRefusal(n, i, refusals)
		for _, name := range n.Outputs {
			refusals[name] = first
			if left[name] > 0 {
				live[name] = true
			}
		}
		for _, name := range n.Inputs {
			if left[name]--; left[name] == 0 {
				delete(live, name)
			}
		}
		if value, ok := single(live); ok {
			cuts = append(cuts, Cut{Value: value, Shape: m.shapes[value], Layers: layers[: i+1 : i+1], Refused: refusals[value].why})
		}
	}
	return cuts, firstOf(refusals, normal.Outputs), nil
}

// firstOf returns the refusal of the first node that is to blame for any of the outputs.
func firstOf(refusals map[string]refusal, outputs []Value) *Refusal {
	var first refusal
	for _, v := range outputs {
		if r := refusals[v.Name]; r.why != nil && (first.why == nil || r.place < first.place) {
			first = r
		}
	}
	return first.why
}

// readers counts how often each value is read, by nodes and as an output of the graph. Initializers are left out.
func (g *Graph) readers() map[string]int {
	left := map[string]int{}
	for _, n := range g.Nodes {
		for _, name := range n.Inputs {
			left[name]++
		}
	}
	for _, v := range g.Outputs {
		left[v.Name]++
	}
	return left
}

// single returns the only value of a set, if there is only one.
func single(live map[string]bool) (value string, ok bool) {
	if len(live) != 1 {
		return "", false
	}
	return slices.Collect(maps.Keys(live))[0], true
}

// refusal is why a value does not come about under encryption, and the place of the node that is to blame.
type refusal struct {
	why   *Refusal
	place int
}

// firstRefusal looks at a node and all before it that it depends on. What a function is made of does not count, if the
// function as a whole can be fitted.
func (m *mapping) firstRefusal(n *Node, place int, refusals map[string]refusal) refusal {
	v, pointwise := m.values[n.Outputs[0]]
	if pointwise && (v.polynomial || v.fits()) {
		return refusals[v.root]
	}
	var first refusal
	for _, name := range n.Inputs {
		if r := refusals[name]; r.why != nil && (first.why == nil || r.place < first.place) {
			first = r
		}
	}
	if first.why != nil {
		return first
	}
	why := m.refuse(n)
	switch {
	case pointwise && v.jump != nil:
		why = v.jump.refused(jumping, cutBefore)
	case pointwise && why == nil:
		why = n.refused(unfit, cutBefore)
	}
	return refusal{why, place}
}

// CutAt splits a graph at one of its [Graph.Cuts]: the head makes the value out of the graph's inputs, the tail makes the
// graph's outputs out of the value. Head and then tail compute what the whole graph does. If only the tail holds
// operators that are not implemented, the head is returned together with an error that wraps [ErrUnsupported].
func (g *Graph) CutAt(ctx context.Context, value string) (head, tail *Graph, err error) {
	normal, err := g.Normalise(ctx)
	if err != nil {
		return nil, nil, fmt.Errorf("cut at %q: %w", value, err)
	}
	var inputs, outputs []string
	left := normal.readers()
	for _, v := range normal.Inputs {
		if left[v.Name] > 0 {
			inputs = append(inputs, v.Name)
		}
	}
	for _, v := range normal.Outputs {
		outputs = append(outputs, v.Name)
	}
	if head, err = normal.Extract(inputs, []string{value}); err != nil {
		return nil, nil, fmt.Errorf("cut at %q: %w", value, err)
	}
	if len(outputs) == 1 && outputs[0] == value {
		out := head.Outputs
		return head, &Graph{Name: g.Name, Opset: g.Opset, Inputs: out, Outputs: out}, nil
	}
	if tail, err = normal.Extract([]string{value}, outputs); err != nil {
		return head, nil, fmt.Errorf("cut at %q: %w", value, err)
	}
	return head, tail, nil
}
