package nn

import (
	"context"
	"maps"
	"slices"
	"testing"
)

// draw takes small numbers from a fuzzer's bytes.
type draw struct{ left []byte }

func (d *draw) number(below int) int {
	if len(d.left) == 0 {
		return 0
	}
	v := int(d.left[0])
	d.left = d.left[1:]
	return v % below
}

// tensor draws a small tensor of any type.
func (d *draw) tensor() *Tensor {
	shape := make([]int, d.number(5))
	for i := range shape {
		shape[i] = 1 + d.number(4)
	}
	t := NewTensor(shape...)
	t.Type = ElementType(d.number(5))
	for i := range t.Data {
		t.Data[i] = float64(d.number(11) - 4)
		switch t.Type {
		case Float32:
			t.Data[i] /= 2
		case Bool:
			t.Data[i] = float64(int(t.Data[i]) & 1)
		}
	}
	return t
}

// attribute draws a value of the kind that the operator wants.
func (d *draw) attribute(op, name string) Attribute {
	a := Attribute{Kind: attributeKind(op, name)}
	switch a.Kind {
	case FloatAttribute:
		a.Float = float64(d.number(9)-3) / 2
	case TextAttribute:
		texts := []string{
			"", "tanh", "SAME_UPPER", "SAME_LOWER", "VALID", "NOTSET", "edge", "reflect", "wrap", "constant", "nearest", "floor",
			"asymmetric", "half_pixel", "ceil",
		}
		a.Text = texts[d.number(len(texts))]
	case IntsAttribute:
		a.Ints = []int64{}
		for range d.number(9) {
			a.Ints = append(a.Ints, int64(d.number(9)-3))
		}
	case TensorAttribute:
		a.Tensor = d.tensor()
	default:
		a.Int = int64(d.number(13) - 3)
	}
	return a
}

// graph draws a graph of one to three nodes over drawn constants and inputs.
func (d *draw) graph() (*Graph, map[string]*Tensor) {
	g := &Graph{Opset: MinOpset + d.number(MaxOpset-MinOpset+1), Initializers: map[string]*Tensor{}}
	in := map[string]*Tensor{}
	names := []string{"x", "c"}
	in["x"], g.Initializers["c"] = d.tensor(), d.tensor()
	for range 1 + d.number(3) {
		ops := Operators()
		op := ops[(d.number(256)+256*d.number(2))%len(ops)]
		n := Node{Name: names[len(names)-1] + "_read", Op: op, Attributes: map[string]Attribute{}}
		rule := operators[op]
		for i := range rule.least + d.number(min(rule.most-rule.least, 3)+1) {
			name := names[d.number(len(names))]
			if d.number(4) == 0 {
				name = "c" + string(rune('0'+len(g.Initializers)))
				g.Initializers[name] = d.tensor()
			} else if i >= rule.least && d.number(3) == 0 {
				name = ""
			}
			n.Inputs = append(n.Inputs, name)
		}
		for _, name := range rule.attributes {
			if d.number(2) == 0 {
				n.Attributes[name] = d.attribute(op, name)
			}
		}
		for range 1 + d.number(3) {
			if len(n.Outputs) == 0 || op == "Split" {
				names = append(names, "v"+string(rune('a'+len(names))))
				n.Outputs = append(n.Outputs, names[len(names)-1])
			}
		}
		g.Nodes = append(g.Nodes, n)
	}
	g.Inputs = []Value{{Name: "x", Shape: in["x"].Shape, Type: in["x"].Type}}
	g.Outputs = []Value{{Name: names[len(names)-1]}}
	return g, in
}

// FuzzRun evaluates drawn operators. Nothing may panic, inferred shapes must be those that come about, and normalising,
// fusing and cutting must not change the result.
func FuzzRun(f *testing.F) {
	for i := range 4 * len(operators) {
		seed := make([]byte, 64)
		state := uint32(i + 1)
		for j := range seed {
			state = state*1664525 + 1013904223
			seed[j] = byte(state >> 24)
		}
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		if len(b) > 512 {
			return
		}
		g, in := (&draw{b}).graph()
		if g.Check() != nil {
			return
		}
		e := newEvaluation(g)
		e.products, e.room = 1<<20, 1<<16
		maps.Copy(e.values, in)
		var failed error
		for i := range g.Nodes {
			for _, name := range g.Nodes[i].Outputs {
				e.needed[name] = true
			}
			if failed = e.step(t.Context(), &g.Nodes[i]); failed != nil {
				break
			}
		}
		inferred, err := g.infer(t.Context())
		if failed != nil || err != nil {
			return // only shapes that depend on the input's elements may be refused alone
		}
		for name, want := range e.values {
			if !slices.Equal(inferred[name].Shape, want.Shape) || inferred[name].Type != want.Type {
				t.Fatalf("%q: inferred %v of type %d, it is %v of type %d (%+v)", name, inferred[name].Shape, inferred[name].Type,
					want.Shape, want.Type, g.Nodes)
			}
		}
		transformed(t, g, in, e.values[g.Outputs[0].Name])
	})
}

// transformed compares all that a graph can be turned into with what it computes.
func transformed(t *testing.T, g *Graph, in map[string]*Tensor, want *Tensor) {
	t.Helper()
	compare := func(form string, g *Graph, err error, in map[string]*Tensor) {
		t.Helper()
		if err != nil {
			t.Fatalf("%s: %v", form, err)
		}
		out, err := g.Run(t.Context(), in)
		if err != nil {
			t.Fatalf("%s: %v", form, err)
		}
		got := out[g.Outputs[0].Name]
		if !slices.Equal(got.Shape, want.Shape) || !slices.EqualFunc(got.Data, want.Data, func(a, b float64) bool {
			return a == b || a != a && b != b
		}) {
			t.Fatalf("%s: %v, want %v (%+v)", form, got, want, g.Nodes)
		}
	}
	normal, err := g.Normalise(t.Context())
	compare("normalised", normal, err, in)
	moved(t, normal, in)
	fused, err := g.Fuse(t.Context())
	compare("fused", fused, err, in)
	cuts, _, err := g.Cuts(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range cuts {
		head, tail, err := g.CutAt(t.Context(), c.Value)
		if err != nil {
			t.Fatalf("cut at %q: %v", c.Value, err)
		}
		between, err := head.Run(context.Background(), in)
		if err != nil {
			t.Fatalf("head at %q: %v", c.Value, err)
		}
		compare("tail at "+c.Value, tail, nil, between)
	}
}

// moved holds the sources of layout operators against what they make.
func moved(t *testing.T, g *Graph, in map[string]*Tensor) {
	t.Helper()
	shapes, err := g.Shapes(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	m := newMapping(g)
	for i := range g.Nodes {
		n := &g.Nodes[i]
		if kind, _, _ := Encrypted(n.Op); kind != LayoutKind || m.refuse(n) != nil {
			continue
		}
		sources, err := g.Sources(n, shapes)
		if err != nil {
			t.Fatalf("sources: %v", err)
		}
		wanted := slices.DeleteFunc(slices.Concat(n.Inputs, n.Outputs), func(name string) bool { return name == "" })
		values, err := g.RunValues(t.Context(), in, wanted...)
		if err != nil {
			t.Fatal(err)
		}
		for o, name := range n.Outputs {
			for j, s := range sources[o] {
				want := s.Constant
				if s.Input >= 0 {
					want = values[n.Inputs[s.Input]].Data[s.Element]
				}
				if got := values[name].Data[j]; got != want && got == got {
					t.Fatalf("%s: element %d is %v, its source %+v is %v", n.Op, j, got, s, want)
				}
			}
		}
	}
}
