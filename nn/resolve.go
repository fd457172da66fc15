package nn

import (
	"slices"
	"strconv"
)

// maxNested bounds graphs within the nodes of graphs, which are looked at only by InspectONNX.
const maxNested = 8

// finish turns what was collected into a checked graph.
func (r *reader) finish() (*Graph, error) {
	g := r.graph
	if g == nil {
		return nil, malformed("no graph in %s", "the file")
	}
	if r.opset == 0 {
		return nil, malformed("no version of the ONNX operator set")
	}
	g.Opset = r.opset
	if err := r.operators(); err != nil {
		return nil, err
	}
	g.nameNodes()
	if err := r.constants(); err != nil {
		return nil, err
	}
	g.Inputs = slices.DeleteFunc(g.Inputs, func(v Value) bool { return g.Initializers[v.Name] != nil || r.empty[v.Name] })
	if err := r.fixInputs(); err != nil {
		return nil, err
	}
	slices.SortStableFunc(g.Values, byName)
	r.dropOutputs()
	if err := g.order(); err != nil {
		return nil, err
	}
	return g, g.Check()
}

// operators refuses what is not implemented before anything else is said about the graph.
func (r *reader) operators() error {
	for i := range r.graph.Nodes {
		n := &r.graph.Nodes[i]
		if !standard(r.domains[i]) {
			n.Op = r.domains[i] + "." + n.Op
		}
		if _, ok := operators[n.Op]; !ok && n.Op != constantOp && !r.open {
			return unknownOperator(n)
		}
	}
	return nil
}

// capture notes the values that a graph within a node reads, besides the node's own inputs.
func (r *reader) capture(graph []byte, depth int) error {
	if depth == 0 {
		return malformed("graphs are nested deeper than %d", maxNested)
	}
	last := len(r.captured) - 1
	return walk(graph, func(f field) error {
		if f.number != graphNode && f.number != graphOutput {
			return nil
		}
		return f.message(func(b []byte) error {
			return walk(b, func(inner field) (err error) {
				switch {
				case inner.number == nodeInput: // which is also the number of an output's name
					var name string
					if err = inner.text(&name); err == nil {
						r.captured[last], err = appendOne(r.captured[last], name, MaxValues)
					}
				case inner.number == nodeAttr && f.number == graphNode:
					return inner.message(func(b []byte) error { return r.captureAttribute(b, depth) })
				}
				return err
			})
		})
	})
}

func (r *reader) captureAttribute(attribute []byte, depth int) error {
	return walk(attribute, func(f field) error {
		if f.number != attrGraph && f.number != attrGraphs {
			return nil
		}
		return f.message(func(b []byte) error { return r.capture(b, depth-1) })
	})
}

// constants turns Constant nodes into initializers, and inputs without elements into omitted ones. What graphs within
// nodes read becomes an input of the node.
func (r *reader) constants() error {
	g := r.graph
	for i := range g.Nodes {
		n := &g.Nodes[i]
		if n.Op != constantOp {
			continue
		}
		t, err := constant(n)
		if err != nil {
			return n.wrap(err)
		}
		if t != nil {
			r.left -= len(t.Data)
		}
		if r.left < 0 {
			return n.wrap(malformed("more than %d elements in the file", MaxElements))
		}
		if err := r.define(n.Outputs[0], t); err != nil {
			return n.wrap(err)
		}
	}
	r.adoptCaptured()
	g.Nodes = slices.DeleteFunc(g.Nodes, func(n Node) bool { return n.Op == constantOp })
	for i := range g.Nodes {
		for j, name := range g.Nodes[i].Inputs {
			if r.empty[name] {
				g.Nodes[i].Inputs[j] = ""
			}
		}
	}
	return nil
}

func (r *reader) adoptCaptured() {
	if !slices.ContainsFunc(r.captured, func(names []string) bool { return names != nil }) {
		return
	}
	outer := map[string]bool{}
	for name := range r.graph.Initializers {
		outer[name] = true
	}
	for _, v := range r.graph.Inputs {
		outer[v.Name] = true
	}
	for _, n := range r.graph.Nodes {
		for _, name := range n.Outputs {
			outer[name] = name != ""
		}
	}
	for i, names := range r.captured {
		n := &r.graph.Nodes[i]
		listed := map[string]bool{}
		for _, name := range n.Inputs {
			listed[name] = true
		}
		for _, name := range names {
			if outer[name] && !listed[name] {
				n.Inputs, listed[name] = append(n.Inputs, name), true
			}
		}
	}
}

// fixInputs gives every input a shape, or says which axis has none.
func (r *reader) fixInputs() error {
	for i := range r.graph.Inputs {
		v := &r.graph.Inputs[i]
		if fixed, ok := r.shapes[v.Name]; ok {
			if v.Shape != nil && r.loose[v.Name] == 0 && len(fixed) != len(v.Shape) {
				return malformed("input %q has %d axes, the shape %v has not", v.Name, len(v.Shape), fixed)
			}
			v.Shape = fixed
			continue
		}
		if axis, ok := r.loose[v.Name]; ok && axis > 0 {
			return unsupported("axis %d of input %q has no fixed length; export the model with a fixed one", axis, v.Name)
		}
	}
	return nil
}

// dropOutputs drops what operators make besides their first output, such as a mask, where nothing reads it.
func (r *reader) dropOutputs() {
	read := map[string]bool{}
	for _, n := range r.graph.Nodes {
		for _, name := range n.Inputs {
			read[name] = name != ""
		}
	}
	for _, v := range r.graph.Outputs {
		read[v.Name] = true
	}
	for i := range r.graph.Nodes {
		n := &r.graph.Nodes[i]
		for n.Op != "Split" && len(n.Outputs) > 1 && !read[n.Outputs[len(n.Outputs)-1]] {
			n.Outputs = n.Outputs[:len(n.Outputs)-1]
		}
	}
}

// nameNodes gives a name to each node that has none.
func (g *Graph) nameNodes() {
	taken := map[string]bool{}
	for _, n := range g.Nodes {
		taken[n.Name] = true
	}
	for i := range g.Nodes {
		n := &g.Nodes[i]
		for suffix := i; n.Name == ""; suffix += len(g.Nodes) {
			if name := n.Op + "_" + strconv.Itoa(suffix); !taken[name] {
				n.Name, taken[name] = name, true
			}
		}
	}
}
