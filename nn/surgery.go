package nn

import (
	"maps"
	"math"
	"slices"
	"strconv"
)

// clone copies everything but the tensors and attributes, which nothing changes.
func (g *Graph) clone() *Graph {
	out := *g
	out.Inputs, out.Outputs, out.Values = slices.Clone(g.Inputs), slices.Clone(g.Outputs), slices.Clone(g.Values)
	out.Nodes = slices.Clone(g.Nodes)
	for i := range out.Nodes {
		n := &out.Nodes[i]
		n.Inputs, n.Outputs = slices.Clone(n.Inputs), slices.Clone(n.Outputs)
	}
	out.Initializers = map[string]*Tensor{}
	maps.Copy(out.Initializers, g.Initializers)
	return &out
}

// rename returns a copy in which a value has another name, which nothing else may have.
func (g *Graph) rename(from, to string) *Graph {
	out := g.clone()
	if from == to {
		return out
	}
	swap := func(names []string) {
		for i, name := range names {
			if name == from {
				names[i] = to
			}
		}
	}
	for i := range out.Nodes {
		swap(out.Nodes[i].Inputs)
		swap(out.Nodes[i].Outputs)
	}
	for _, values := range [][]Value{out.Inputs, out.Outputs, out.Values} {
		for i := range values {
			if values[i].Name == from {
				values[i].Name = to
			}
		}
	}
	if t, ok := out.Initializers[from]; ok {
		delete(out.Initializers, from)
		out.Initializers[to] = t
	}
	slices.SortStableFunc(out.Values, byName)
	return out
}

// freed returns a copy in which values and initializers with the given names have others. Inputs keep theirs.
func (g *Graph) freed(names ...string) *Graph {
	out := g.clone()
	for _, name := range names {
		if _, first := out.Input(name); out.uses(name) && !first {
			out = out.rename(name, out.unused(name))
		}
	}
	return out
}

// apart returns a copy that shares no name with another graph, but that of its input and of tensors that are the same.
func (g *Graph) apart(other *Graph) *Graph {
	out := g.clone()
	var names []string
	for i := range out.Nodes {
		n := &out.Nodes[i]
		names = append(names, n.Outputs...)
		name := n.Name
		for suffix := 2; other.named(n.Name) || n.Name != name && g.named(n.Name); suffix++ {
			n.Name = name + "_" + strconv.Itoa(suffix)
		}
	}
	for name, t := range g.Initializers {
		if other.Initializers[name] != t {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	for _, name := range names {
		if _, last := g.Output(name); !last && other.uses(name) {
			fresh := name
			for suffix := 2; other.uses(fresh) || out.uses(fresh); suffix++ {
				fresh = name + "_" + strconv.Itoa(suffix)
			}
			out = out.rename(name, fresh)
		}
	}
	return out
}

func (g *Graph) named(node string) bool {
	return slices.ContainsFunc(g.Nodes, func(n Node) bool { return n.Name == node })
}

// uses says whether any value has the name.
func (g *Graph) uses(name string) bool {
	_, first := g.Input(name)
	return first || g.Initializers[name] != nil || g.Producer(name) != nil
}

// unused returns the name itself or one like it that no value or node has.
func (g *Graph) unused(name string) string {
	fresh := name
	for suffix := 2; g.uses(fresh) || g.named(fresh); suffix++ {
		fresh = name + "_" + strconv.Itoa(suffix)
	}
	return fresh
}

// constant adds an initializer and returns its name, which is the wanted one if that is free.
func (g *Graph) constant(name string, t *Tensor) string {
	name = g.unused(name)
	g.Initializers[name] = t
	return name
}

// add appends a node that makes the named value, and returns the name.
func (g *Graph) add(op, output string, attributes map[string]Attribute, inputs ...string) string {
	g.Nodes = append(g.Nodes, Node{
		Name: g.unused(output), Op: op, Inputs: inputs, Outputs: []string{output}, Attributes: attributes,
	})
	return output
}

// toFront moves the last nodes before all others.
func (g *Graph) toFront(count int) {
	first := len(g.Nodes) - count
	g.Nodes = slices.Concat(g.Nodes[first:], g.Nodes[:first])
}

// release appends the map: released = root_k · activation / Max(ReduceL2(activation), radius) + noise.
func (g *Graph) release(radius float64, k int) {
	g.Initializers[RadiusName] = rounded(Scalar(radius))
	g.Initializers[RootKName] = rounded(Scalar(math.Sqrt(float64(k))))
	inputs, attributes := []string{ActivationName}, map[string]Attribute{}
	if g.Opset < 18 {
		attributes["axes"] = Attribute{Kind: IntsAttribute, Ints: []int64{1}}
	} else {
		inputs = append(inputs, g.constant("norm_axes", lengths(1)))
	}
	norm := g.add("ReduceL2", g.unused("norm"), attributes, inputs...)
	divisor := g.add("Max", g.unused("divisor"), nil, norm, RadiusName)
	scaled := g.add("Mul", g.unused("scaled"), nil, ActivationName, RootKName)
	u := g.add("Div", g.unused("u"), nil, scaled, divisor)
	g.add("Add", ReleasedName, nil, u, NoiseName)
}

// lengths is a constant list of whole numbers.
func lengths(values ...int) *Tensor {
	t := NewTensor(len(values))
	t.Type = Int64
	for i, v := range values {
		t.Data[i] = float64(v)
	}
	return t
}

// rounded returns t as float32.
func rounded(t *Tensor) *Tensor {
	out := &Tensor{Shape: slices.Clone(t.Shape), Data: make([]float64, len(t.Data))}
	for i, v := range t.Data {
		out.Data[i] = float64(float32(v))
	}
	return out
}
