package nn

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
)

// built returns a checked graph of operator set 13 from x [2,3] through the nodes to the last output.
func built(t *testing.T, opset int, constants map[string]*Tensor, nodes ...Node) *Graph {
	t.Helper()
	for i := range nodes {
		if nodes[i].Name == "" {
			nodes[i].Name = nodes[i].Op
		}
	}
	g := &Graph{
		Name: "built", Opset: opset, Nodes: nodes, Initializers: constants,
		Inputs:  []Value{{Name: "x", Shape: []int{2, 3}}},
		Outputs: []Value{{Name: nodes[len(nodes)-1].Outputs[0]}},
	}
	if err := g.Check(); err != nil {
		t.Fatal(err)
	}
	return g
}

func integer(v int64) Attribute { return Attribute{Kind: IntAttribute, Int: v} }

func integers(v ...int64) Attribute { return Attribute{Kind: IntsAttribute, Ints: v} }

func one(op string, attributes map[string]Attribute, inputs ...string) Node {
	return Node{Op: op, Inputs: inputs, Outputs: []string{"y"}, Attributes: attributes}
}

// x is 0 … 5 in two rows.
func x() map[string]*Tensor {
	return map[string]*Tensor{"x": {Shape: []int{2, 3}, Data: []float64{0, 1, 2, 3, 4, 5}}}
}

func matrixOf(rows, columns int, data ...float64) *Tensor {
	return &Tensor{Shape: []int{rows, columns}, Data: data}
}

func TestOperatorsThatPyTorchDoesNotExport(t *testing.T) {
	t.Parallel()
	none := map[string]Attribute(nil)
	eye := matrixOf(3, 3, 1, 0, 0, 0, 1, 0, 0, 0, 1)
	float := func(v float64) Attribute { return Attribute{Kind: FloatAttribute, Float: v} }
	cases := map[string]struct {
		opset     int
		constants map[string]*Tensor
		node      Node
		shape     []int
		data      []float64
	}{
		"norm with axes as an input": {
			18,
			map[string]*Tensor{"a": Vector(1)},
			one("ReduceL2", none, "x", "a"),
			[]int{2, 1},
			[]float64{2.23606797749979, 7.0710678118654755},
		},
		"norm of everything": {
			13, nil, one("ReduceL2", map[string]Attribute{"keepdims": integer(0)}, "x"), []int{}, []float64{7.416198487095663},
		},
		"norm along the first axis": {
			13, nil, one("ReduceL2", map[string]Attribute{"axes": integers(-2), "keepdims": integer(0)}, "x"),
			[]int{3},
			[]float64{3, 4.123105625617661, 5.385164807134504},
		},
		"gemm with everything": {
			13,
			map[string]*Tensor{"b": matrixOf(2, 2, 1, 2, 3, 4), "c": Vector(10, 20)},
			one("Gemm", map[string]Attribute{"transA": integer(1), "alpha": float(2), "beta": float(.5)}, "x", "b", "c"),
			[]int{3, 2},
			[]float64{23, 34, 31, 46, 39, 58},
		},
		"gemm without a bias":     {13, map[string]*Tensor{"b": eye}, one("Gemm", none, "x", "b"), []int{2, 3}, x()["x"].Data},
		"product with a vector":   {13, map[string]*Tensor{"b": Vector(1, 10, 100)}, one("MatMul", none, "x", "b"), []int{2}, []float64{210, 543}},
		"vector times a matrix":   {13, map[string]*Tensor{"a": Vector(1, 2, 3), "b": eye}, one("MatMul", none, "a", "b"), []int{3}, []float64{1, 2, 3}},
		"reshape keeps and fills": {13, map[string]*Tensor{"s": Vector(0, 1, -1)}, one("Reshape", none, "x", "s"), []int{2, 1, 3}, x()["x"].Data},
		"transpose reverses":      {13, nil, one("Transpose", none, "x"), []int{3, 2}, []float64{0, 3, 1, 4, 2, 5}},
		"flatten from the end":    {13, nil, one("Flatten", map[string]Attribute{"axis": integer(-2)}, "x"), []int{1, 6}, x()["x"].Data},
		"concat along rows": {
			13,
			map[string]*Tensor{"b": matrixOf(1, 3, 7, 8, 9)},
			one("Concat", map[string]Attribute{"axis": integer(0)}, "x", "b"),
			[]int{3, 3},
			[]float64{0, 1, 2, 3, 4, 5, 7, 8, 9},
		},
		"maximum of three": {
			13,
			map[string]*Tensor{"a": Scalar(2), "b": Vector(9, 0, 0)},
			one("Max", none, "x", "a", "b"),
			[]int{2, 3},
			[]float64{9, 2, 2, 9, 4, 5},
		},
		"broadcast both ways": {
			13,
			map[string]*Tensor{"a": matrixOf(2, 1, 10, 20), "b": Vector(1, 2)},
			one("Add", none, "a", "b"),
			[]int{2, 2},
			[]float64{11, 12, 21, 22},
		},
		"cube": {13, map[string]*Tensor{"e": Scalar(3)}, one("Pow", none, "x", "e"), []int{2, 3}, []float64{0, 1, 8, 27, 64, 125}},
		"softmax over all axes before 13": {
			12,
			map[string]*Tensor{"c": Scalar(0)},
			Node{Op: "Softmax", Inputs: []string{"x"}, Outputs: []string{"y"}, Attributes: map[string]Attribute{"axis": integer(0)}},
			[]int{2, 3},
			[]float64{.004269778545282112, .011606461431184658, .03154963320110002, .08576079462509835, .23312200962361299, .6336913225737218},
		},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			g := built(t, c.opset, c.constants, c.node)
			out, err := g.Run(t.Context(), x())
			if err != nil {
				t.Fatal(err)
			}
			y := out["y"]
			if !slices.Equal(y.Shape, c.shape) {
				t.Fatalf("shape %v, want %v", y.Shape, c.shape)
			}
			for i, v := range c.data {
				if d := y.Data[i] - v; !(d > -1e-12 && d < 1e-12) {
					t.Fatalf("%v, want %v", y.Data, c.data)
				}
			}
		})
	}
}

func TestAutomaticPaddingKeepsTheSize(t *testing.T) {
	t.Parallel()
	for auto, want := range map[string][]float64{"SAME_UPPER": {1, 3, 5, 3}, "SAME_LOWER": {0, 1, 3, 5}} {
		g := &Graph{
			Opset: 13, Inputs: []Value{{Name: "x", Shape: []int{1, 1, 1, 4}}}, Outputs: []Value{{Name: "y"}},
			Initializers: map[string]*Tensor{"w": {Shape: []int{1, 1, 1, 2}, Data: []float64{1, 1}}},
			Nodes: []Node{{
				Name: "c", Op: "Conv", Inputs: []string{"x", "w"}, Outputs: []string{"y"},
				Attributes: map[string]Attribute{"auto_pad": {Kind: TextAttribute, Text: auto}},
			}},
		}
		out, err := g.Run(t.Context(), map[string]*Tensor{"x": {Shape: []int{1, 1, 1, 4}, Data: []float64{0, 1, 2, 3}}})
		if err != nil || !slices.Equal(out["y"].Data, want) {
			t.Errorf("%s: %v, want %v (%v)", auto, out["y"], want, err)
		}
	}
}

func TestRunNamesTheNodeThatDoesNotFit(t *testing.T) {
	t.Parallel()
	none := map[string]Attribute(nil)
	w := map[string]*Tensor{
		"w": matrixOf(2, 2, 1, 2, 3, 4), "huge": Vector(1<<20, 1<<20), "half": Vector(.5), "filter": NewTensor(1, 1, 2, 2),
		"tall": NewTensor(5000, 1), "wide": NewTensor(1, 5000),
	}
	cases := map[string]struct {
		opset int
		node  Node
	}{
		"gemm":                   {13, one("Gemm", none, "x", "w")},
		"matmul":                 {13, one("MatMul", none, "x", "w")},
		"add":                    {13, one("Add", none, "x", "w")},
		"conv of a matrix":       {13, one("Conv", none, "x", "filter")},
		"pool of a matrix":       {13, one("AveragePool", map[string]Attribute{"kernel_shape": integers(2, 2)}, "x")},
		"batch norm":             {13, one("BatchNormalization", none, "x", "w", "w", "w", "w")},
		"reshape":                {13, one("Reshape", none, "x", "huge")},
		"reshape to half":        {13, one("Reshape", none, "x", "half")},
		"reshape by data":        {13, one("Reshape", none, "x", "x")},
		"transpose":              {13, one("Transpose", map[string]Attribute{"perm": integers(0, 0)}, "x")},
		"transpose in part":      {13, one("Transpose", map[string]Attribute{"perm": integers(0)}, "x")},
		"flatten":                {13, one("Flatten", map[string]Attribute{"axis": integer(3)}, "x")},
		"softmax":                {13, one("Softmax", map[string]Attribute{"axis": integer(2)}, "x")},
		"squeeze":                {11, one("Squeeze", map[string]Attribute{"axes": integers(0)}, "x")},
		"squeeze of old":         {13, one("Squeeze", map[string]Attribute{"axes": integers(0)}, "x")},
		"unsqueeze twice":        {11, one("Unsqueeze", map[string]Attribute{"axes": integers(0, 0)}, "x")},
		"unsqueeze without axes": {13, one("Unsqueeze", map[string]Attribute{"axes": integers(7, 8, 9)}, "x")},
		"reduce too early":       {13, one("ReduceL2", none, "x", "half")},
		"concat without axis":    {13, one("Concat", none, "x", "x")},
		"concat":                 {13, one("Concat", map[string]Attribute{"axis": integer(0)}, "x", "w")},
		"too large":              {13, one("Add", none, "tall", "wide")},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c.node.Name = "the culprit"
			g := built(t, c.opset, w, c.node)
			if _, err := g.Run(t.Context(), x()); err == nil || !strings.Contains(err.Error(), `node "the culprit" (`+c.node.Op+")") {
				t.Errorf("error %v, want one that names the node", err)
			}
		})
	}
}

func TestRunChecksItsInputs(t *testing.T) {
	t.Parallel()
	g := built(t, 13, nil, one("Relu", nil, "x"))
	cases := map[string]map[string]*Tensor{
		"missing":     {},
		"nil":         {"x": nil},
		"unknown":     {"x": x()["x"], "z": Scalar(1)},
		"other shape": {"x": matrixOf(3, 2, 0, 1, 2, 3, 4, 5)},
		"half filled": {"x": {Shape: []int{2, 3}, Data: []float64{1}}},
	}
	for name, in := range cases {
		if _, err := g.Run(t.Context(), in); err == nil {
			t.Errorf("%s: was evaluated", name)
		}
	}
	if _, err := g.RunValues(t.Context(), x(), "nowhere"); err == nil {
		t.Error("a value that does not exist was found")
	}
}

func TestRunChecksDeclaredShapes(t *testing.T) {
	t.Parallel()
	g := built(t, 13, nil, Node{Op: "Tanh", Inputs: []string{"x"}, Outputs: []string{"m"}}, one("Relu", nil, "m"))
	g.Values = []Value{{Name: "m", Shape: []int{3, 2}}}
	if _, err := g.Run(t.Context(), x()); err == nil || !strings.Contains(err.Error(), "the file states") {
		t.Errorf("error %v, want one about the stated shape", err)
	}
}

func TestRunStopsWhenItIsCalledOff(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	g := built(t, 13, nil, one("Relu", nil, "x"))
	if _, err := g.Run(ctx, x()); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v, want %v", err, context.Canceled)
	}
}

// A file of a few kilobytes must not be able to keep a machine busy, or to fill its memory.
func TestRunBoundsWorkAndMemory(t *testing.T) {
	t.Parallel()
	gemm := Node{Name: "product", Op: "Gemm", Inputs: []string{"x", "x"}, Outputs: []string{"y"}}
	gemm.Attributes = map[string]Attribute{"transB": integer(1)}
	for bound, e := range map[string]evaluation{
		"multiplications": {products: 11, room: 4}, "elements": {products: 12, room: 3}, "": {products: 100, room: 4},
	} {
		e.graph, e.values, e.needed = built(t, 13, nil, gemm), x(), map[string]bool{"y": true}
		err := e.step(t.Context(), &gemm)
		if bound == "" && err != nil || bound != "" && (!errors.Is(err, ErrUnsupported) || !strings.Contains(err.Error(), bound)) {
			t.Errorf("error %v, want one about %q", err, bound)
		}
	}
}

func TestExtractTakesWhatLiesBetween(t *testing.T) {
	t.Parallel()
	g := built(t, 13, map[string]*Tensor{"w": Scalar(2), "unused": Scalar(3)},
		Node{Op: "Tanh", Inputs: []string{"x"}, Outputs: []string{"a"}},
		Node{Op: "Mul", Inputs: []string{"a", "w"}, Outputs: []string{"b"}},
		Node{Op: "Transpose", Inputs: []string{"b"}, Outputs: []string{"c"}},
		Node{Op: "Relu", Inputs: []string{"c"}, Outputs: []string{"y"}})
	part, err := g.Extract([]string{"a"}, []string{"c"})
	if err != nil {
		t.Fatal(err)
	}
	if len(part.Nodes) != 2 || len(part.Initializers) != 1 || !slices.Equal(part.Outputs[0].Shape, []int{3, 2}) {
		t.Errorf("%d nodes, %d initializers, output %v", len(part.Nodes), len(part.Initializers), part.Outputs)
	}
	whole, err := g.RunValues(t.Context(), x(), "a", "c")
	if err != nil {
		t.Fatal(err)
	}
	alone, err := part.Run(t.Context(), map[string]*Tensor{"a": whole["a"]})
	if err != nil || !slices.Equal(alone["c"].Data, whole["c"].Data) {
		t.Errorf("the part gives %v, the whole %v (%v)", alone["c"], whole["c"], err)
	}
	for _, wrong := range [][2][]string{
		{{"b"}, {"a"}},
		{{"a"}, {"nowhere"}},
		{{"nowhere"}, {"y"}},
		{{"x", "a"}, {"y"}},
		{{"c"}, {"a", "y"}},
		{{"a"}, {"a"}},
		{{"a"}, nil},
	} {
		if part, err := g.Extract(wrong[0], wrong[1]); err == nil {
			t.Errorf("%q to %q gave %d nodes", wrong[0], wrong[1], len(part.Nodes))
		}
	}
}

func TestGraphFindsItsNodes(t *testing.T) {
	t.Parallel()
	g := built(t, 13, nil, Node{Op: "Tanh", Inputs: []string{"x"}, Outputs: []string{"a"}}, one("Mul", nil, "a", "a"))
	if n := g.Producer("a"); n == nil || n.Op != "Tanh" {
		t.Errorf("%q is made by %v", "a", n)
	}
	if g.Producer("x") != nil || g.Producer("") != nil {
		t.Error("something makes an input")
	}
	if readers := g.Consumers("a"); len(readers) != 1 || readers[0].Op != "Mul" {
		t.Errorf("%q is read by %v", "a", readers)
	}
}
