package nn_test

import (
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/nn"
)

// TestHeadThenTailIsTheWholeModel cuts every reference network at each of its cuts.
func TestHeadThenTailIsTheWholeModel(t *testing.T) {
	t.Parallel()
	cut := 0
	for _, r := range references(t) {
		g, in := r.graph(t)
		if len(g.Inputs) != 1 || len(g.Outputs) != 1 {
			continue
		}
		cuts, _, err := g.Cuts(t.Context())
		if err != nil {
			t.Fatalf("%s: %v", r.Name, err)
		}
		whole, err := g.Run(t.Context(), in)
		if err != nil {
			t.Fatalf("%s: %v", r.Name, err)
		}
		for _, c := range cuts {
			head, tail, err := g.CutAt(t.Context(), c.Value)
			if err != nil {
				t.Fatalf("%s at %q: %v", r.Name, c.Value, err)
			}
			if len(head.Nodes) != len(c.Layers) {
				t.Errorf("%s at %q: the head has %d layers, the cut lists %d", r.Name, c.Value, len(head.Nodes), len(c.Layers))
			}
			between := run(t, reread(t, head), in)
			if !slices.Equal(between[c.Value].Shape, c.Shape) {
				t.Errorf("%s at %q: shape %v, the cut says %v", r.Name, c.Value, between[c.Value].Shape, c.Shape)
			}
			same(t, r.Name+" at "+c.Value, run(t, reread(t, tail), between), whole)
			cut++
		}
		if len(cuts) == 0 {
			if normal, err := g.Normalise(t.Context()); err != nil || len(normal.Nodes) > 0 {
				t.Errorf("%s: no cuts among %d nodes (%v)", r.Name, len(normal.Nodes), err)
			}
			continue
		}
		if last := cuts[len(cuts)-1]; last.Value != g.Outputs[0].Name {
			t.Errorf("%s: the last cut is at %q", r.Name, last.Value)
		}
	}
	if cut < 500 {
		t.Errorf("%d cuts, want at least 500", cut)
	}
}

func run(t *testing.T, g *nn.Graph, in map[string]*nn.Tensor) map[string]*nn.Tensor {
	t.Helper()
	out, err := g.Run(t.Context(), in)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// reread sends a graph through a file.
func reread(t *testing.T, g *nn.Graph) *nn.Graph {
	t.Helper()
	out, err := nn.ReadONNX(marshal(t, g))
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func same(t *testing.T, what string, got, want map[string]*nn.Tensor) {
	t.Helper()
	for name, w := range want {
		for i, v := range w.Data {
			if y := got[name].Data[i]; !(math.Abs(y-v) <= 1e-6*math.Max(1, math.Abs(v))) && y != v && !(y != y && v != v) {
				t.Fatalf("%s: %s[%d] = %v, want %v", what, name, i, y, v)
			}
		}
	}
}

// model builds a checked graph of operator set 13 from the input x through one node a line:
// "value = Op input, input".
func model(t *testing.T, shape []int, constants map[string]*nn.Tensor, lines ...string) *nn.Graph {
	t.Helper()
	g := &nn.Graph{Opset: 13, Inputs: []nn.Value{{Name: "x", Shape: shape}}, Initializers: constants}
	for _, line := range lines {
		value, rest, _ := strings.Cut(line, " = ")
		op, inputs, _ := strings.Cut(rest, " ")
		n := nn.Node{Name: value + "_made", Op: op, Inputs: strings.Split(inputs, ", "), Outputs: []string{value}}
		if strings.HasSuffix(op, "Pool") && !strings.HasPrefix(op, "Global") {
			n.Attributes = map[string]nn.Attribute{"kernel_shape": {Kind: nn.IntsAttribute, Ints: []int64{2, 2}}}
		}
		g.Nodes = append(g.Nodes, n)
	}
	g.Outputs = []nn.Value{{Name: g.Nodes[len(g.Nodes)-1].Outputs[0]}}
	if err := g.Check(); err != nil {
		t.Fatal(err)
	}
	return g
}

func constants() map[string]*nn.Tensor {
	filter := nn.NewTensor(2, 2, 3, 3)
	for i := range filter.Data {
		filter.Data[i] = float64(i%5)/4 - 0.5
	}
	whole := func(v ...float64) *nn.Tensor {
		t := nn.Vector(v...)
		t.Type = nn.Int64
		return t
	}
	return map[string]*nn.Tensor{
		"w": filter, "flat": whole(1, -1), "two": nn.Scalar(2), "half": nn.Scalar(.5), "one": nn.Scalar(1), "zero": nn.Scalar(0),
		"root2": nn.Scalar(math.Sqrt2), "pads": whole(0, 0, 1, 1, 0, 0, 1, 1), "third": nn.Scalar(3),
		"slopes": {Shape: []int{2, 1, 1}, Data: []float64{.1, .2}}, "1.702": nn.Scalar(1.702),
	}
}

func TestCutsEndWhereEncryptionDoes(t *testing.T) {
	t.Parallel()
	cases := map[string]struct {
		lines []string
		legal []string // the values of the legal cuts
		why   string   // of the first cut that is not
	}{
		"maximum pooling": {
			[]string{"a = Conv x, w", "b = MaxPool a", "c = Relu b"},
			[]string{"a"},
			"node b_made: MaxPool compares values; comparisons do not run under CKKS; replace it by AveragePool, or cut before it",
		},
		"residual": {
			[]string{"p = Pad x, pads", "a = Conv p, w", "b = Mul a, a", "c = Add b, x", "d = Softmax c"},
			[]string{"c"},
			"node d_made: Softmax divides by what depends on the input; quotients do not run under CKKS; cut before it",
		},
		"two branches have no cut within": {
			[]string{"a = Conv x, w", "b = Tanh a", "c = Neg a", "d = Concat b, c", "e = ArgMax d"},
			[]string{"a", "d"},
			"node e_made: ArgMax compares values",
		},
		"the later of two in the file, but the earlier below": {
			[]string{"a = Neg x", "b = MaxPool a", "c = GlobalMaxPool a", "d = Add b, c"},
			[]string{"a"},
			"node b_made: MaxPool",
		},
		"written out GELU": {
			[]string{"a = Conv x, w", "b = Div a, root2", "c = Erf b", "d = Add c, one", "e = Mul a, d", "f = Mul e, half", "g = Log f"},
			[]string{"a", "e", "f"},
			"node g_made: Log is not a finite number for every input",
		},
		"softplus written out": {
			[]string{"a = Exp x", "b = Add a, one", "c = Log b", "d = Floor c"},
			[]string{"a", "b", "c"},
			"node d_made: Floor jumps",
		},
		"quotient by the input":  {[]string{"a = Neg x", "b = Add a, x", "c = Div one, b"}, []string{"b"}, "node c_made: Div divides by what"},
		"quotient by nothing":    {[]string{"a = Neg x", "b = Div a, zero"}, []string{"a"}, "node b_made: Div divides by 0"},
		"a power that is none":   {[]string{"a = Pow x, third", "b = Pow a, half"}, []string{"a"}, "raises to a power"},
		"weights from the input": {[]string{"a = Neg x", "b = MatMul a, x"}, nil, "node b_made: MatMul takes its weights from the input"},
		"the larger of two":      {[]string{"a = Conv x, w", "b = Neg a", "c = Conv a, w", "d = Conv b, w", "e = Max c, d"}, []string{"a"}, "node e_made: Max compares"},
		"the larger of one":      {[]string{"a = Neg x", "b = Max a, zero", "c = Min b, one", "d = PRelu c, half", "e = PRelu d, slopes"}, []string{"a", "b", "c", "d"}, "has a slope for each channel"},
		"everything is legal":    {[]string{"a = AveragePool x", "b = Softsign a", "c = Reshape b, flat"}, []string{"a", "b", "c"}, ""},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			g := model(t, []int{1, 2, 6, 6}, constants(), c.lines...)
			for i := range g.Nodes {
				if op := g.Nodes[i].Op; op == "Concat" {
					g.Nodes[i].Attributes = map[string]nn.Attribute{"axis": {Kind: nn.IntAttribute, Int: 1}}
				}
			}
			cuts, _, err := g.Cuts(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			var legal []string
			why := ""
			for _, cut := range cuts {
				switch {
				case cut.Refused == nil && why == "":
					legal = append(legal, cut.Value)
				case cut.Refused == nil:
					t.Errorf("cut at %q is legal behind %q", cut.Value, why)
				case why == "":
					why = cut.Refused.String()
				}
			}
			if !slices.Equal(legal, c.legal) || !strings.HasPrefix(why, c.why) && !strings.Contains(why, c.why) || (c.why == "") != (why == "") {
				t.Errorf("legal %q, then %q; want %q, then %q", legal, why, c.legal, c.why)
			}
		})
	}
}

func TestEveryOperatorIsClassified(t *testing.T) {
	t.Parallel()
	for _, op := range nn.Operators() {
		kind, why, instead := nn.Encrypted(op)
		if why == "is not implemented" || kind.String() == "" {
			t.Errorf("%s: nothing is said about it", op)
		}
		if (kind == nn.RefusedKind || kind == nn.PartialKind) != (why != "" && instead != "") {
			t.Errorf("%s: %s, but %q and %q", op, kind, why, instead)
		}
	}
	if kind, why, _ := nn.Encrypted("LSTM"); kind != nn.RefusedKind || why != "is not implemented" {
		t.Errorf("LSTM: %s, %q", kind, why)
	}
}

func TestFuseRecognisesActivationsThatAreWrittenOut(t *testing.T) {
	t.Parallel()
	cases := map[string]struct {
		lines []string
		ops   string
		at    map[float64]float64
	}{
		"SiLU":            {[]string{"a = Sigmoid x", "b = Mul x, a"}, "SiLU", map[float64]float64{1: .7310585786300049, -2: -.2384058440442351}},
		"GELU":            {[]string{"a = Div x, root2", "b = Erf a", "c = Add b, one", "d = Mul x, c", "e = Mul d, half"}, "GELU", map[float64]float64{1: .8413447460685429}},
		"another order":   {[]string{"h = Mul half, x", "a = Div x, root2", "b = Erf a", "c = Add one, b", "d = Mul c, h"}, "GELU", map[float64]float64{1: .8413447460685429}},
		"no known name":   {[]string{"s = Mul x, 1.702", "a = Sigmoid s", "b = Mul a, x"}, "Function", map[float64]float64{1: .8457957659328212}},
		"polynomials":     {[]string{"a = Mul x, x", "b = Add a, x", "c = Pow b, two"}, "Mul Add Pow", nil},
		"around a filter": {[]string{"a = Sigmoid x", "b = Mul a, x", "c = Conv b, w", "d = Sigmoid c", "e = Mul c, d"}, "SiLU Conv SiLU", nil},
		"two readers":     {[]string{"a = Sigmoid x", "b = Mul a, x", "c = Conv a, w", "d = Conv b, w", "e = Add c, d"}, "Sigmoid SiLU Conv Conv Add", nil},
		"a single node":   {[]string{"a = Relu x"}, "Relu", map[float64]float64{-1: 0, 2: 2}},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			g := model(t, []int{1, 2, 5, 5}, constants(), c.lines...)
			fused, err := g.Fuse(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			if err := fused.Check(); err != nil {
				t.Fatal(err)
			}
			var ops []string
			for _, n := range fused.Nodes {
				ops = append(ops, n.Op)
			}
			if got := strings.Join(ops, " "); got != c.ops {
				t.Errorf("%s, want %s", got, c.ops)
			}
			for x, want := range c.at {
				f, input, ok := fused.Function(&fused.Nodes[len(fused.Nodes)-1])
				if !ok || input != "x" || math.Abs(f(x)-want) > 1e-12 {
					t.Errorf("f(%v) = %v of %q (%v), want %v", x, f(x), input, ok, want)
				}
			}
			in := map[string]*nn.Tensor{"x": nn.NewTensor(1, 2, 5, 5)}
			for i := range in["x"].Data {
				in["x"].Data[i] = float64(i%11)/3 - 1.5
			}
			same(t, name, run(t, fused, in), run(t, g, in))
		})
	}
}

func TestNormaliseFoldsWhatExportersCompute(t *testing.T) {
	t.Parallel()
	for _, r := range references(t) {
		if r.Name != "view_11" && r.Name != "pads_11" && r.Name != "dropout_13" {
			continue
		}
		g, _ := r.graph(t)
		normal, err := g.Normalise(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		for _, n := range normal.Nodes {
			if slices.Contains([]string{"Shape", "Gather", "Unsqueeze", "Concat", "Cast", "ConstantOfShape", "Identity", "Dropout"}, n.Op) {
				t.Errorf("%s: %s is left", r.Name, n.Op)
			}
		}
		shapes, err := normal.Shapes(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		for _, v := range slices.Concat(normal.Values, normal.Outputs) {
			if v.Shape == nil || !slices.Equal(v.Shape, shapes[v.Name]) {
				t.Errorf("%s: %q is said to be %v, and is %v", r.Name, v.Name, v.Shape, shapes[v.Name])
			}
		}
	}
}

// TestSourcesSayWhereNumbersComeFrom holds them against an evaluation, for every layout node of the reference networks.
func TestSourcesSayWhereNumbersComeFrom(t *testing.T) {
	t.Parallel()
	seen := map[string]int{}
	for _, r := range references(t) {
		g, in := r.graph(t)
		normal, err := g.Normalise(t.Context())
		if err != nil || len(g.Inputs) != 1 {
			continue
		}
		shapes, err := normal.Shapes(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		for i := range normal.Nodes {
			n := &normal.Nodes[i]
			if kind, _, _ := nn.Encrypted(n.Op); kind != nn.LayoutKind {
				continue
			}
			values, err := normal.RunValues(t.Context(), in, slices.Concat(named(n.Inputs), n.Outputs)...)
			if err != nil {
				t.Fatal(err)
			}
			sources, err := normal.Sources(n, shapes)
			if err != nil {
				t.Errorf("%s: %v", r.Name, err)
				continue
			}
			seen[n.Op]++
			for o, name := range n.Outputs {
				for j, s := range sources[o] {
					want := s.Constant
					if s.Input >= 0 {
						want = values[n.Inputs[s.Input]].Data[s.Element]
					}
					if got := values[name].Data[j]; got != want && got == got {
						t.Fatalf("%s: %s: element %d is %v, its source %+v is %v", r.Name, n.Name, j, got, s, want)
					}
				}
			}
		}
	}
	for _, op := range []string{"Concat", "Gather", "Pad", "Reshape", "Resize", "Slice", "Split", "Transpose"} {
		if seen[op] == 0 {
			t.Errorf("no network holds %s: %v", op, seen)
		}
	}
	g := model(t, []int{1, 2, 3, 3}, constants(), "a = Relu x")
	if _, err := g.Sources(&g.Nodes[0], map[string][]int{"x": {1, 2, 3, 3}}); err == nil {
		t.Error("a Relu has sources")
	}
}

func named(inputs []string) []string {
	return slices.DeleteFunc(slices.Clone(inputs), func(name string) bool { return name == "" })
}
