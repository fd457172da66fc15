package nn

import (
	"bytes"
	"errors"
	"math"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// number is a file of one initializer "w" of one element, added to x.
func number(kind int64, raw ...byte) []byte {
	b := appendInteger(appendInteger(appendText(nil, tensorName, "w"), tensorDims, 1), tensorType, kind)
	w := appendMessage(nil, graphInitializer, appendMessage(b, tensorRaw, raw))
	return modelOf(w, inputOf("x", 1), nodeOf("Add", "a", names("x", "w"), names("y")), outputOf("y"))
}

func TestReadONNXWidensSmallTypes(t *testing.T) {
	t.Parallel()
	cases := map[string]struct {
		file []byte
		want float64
		kind ElementType
	}{
		"half, subnormal":  {number(onnxHalf, 1, 0), math.Ldexp(1, -24), Float32},
		"half, largest":    {number(onnxHalf, 0xff, 0x7b), 65504, Float32},
		"half, minus zero": {number(onnxHalf, 0, 0x80), 0, Float32},
		"half, a third":    {number(onnxHalf, 0x55, 0x35), 0.333251953125, Float32},
		"brain":            {number(onnxBrain, 0x49, 0x40), 3.140625, Float32},
		"bool":             {number(onnxBool, 1), 1, Bool},
		"bool, not one":    {number(onnxBool, 7), 1, Bool},
		"uint8":            {number(onnxUint8, 0xff), 255, Int32},
		"int8":             {number(onnxInt8, 0xff), -1, Int32},
		"uint16":           {number(onnxUint16, 0xff, 0xff), 65535, Int32},
		"uint32":           {number(onnxUint32, 0xff, 0xff, 0xff, 0xff), 1<<32 - 1, Int64},
		"the largest":      {number(onnxInt64, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f), maxInteger, Int64},
		"the smallest":     {number(onnxInt64, 0, 0, 0, 0, 0, 0, 0, 0x80), -maxInteger, Int64},
		"beyond signs":     {number(onnxUint64, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff), maxInteger, Int64},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			g, err := ReadONNX(c.file)
			if err != nil {
				t.Fatal(err)
			}
			if w := g.Initializers["w"]; w.Data[0] != c.want || w.Type != c.kind {
				t.Errorf("%v of type %d, want %v of type %d", w.Data[0], w.Type, c.want, c.kind)
			}
		})
	}
	for name, file := range map[string][]byte{"infinite half": number(onnxHalf, 0, 0x7c), "half no number": number(onnxHalf, 1, 0x7c)} {
		if _, err := ReadONNX(file); !errors.Is(err, ErrMalformed) {
			t.Errorf("%s: error %v, want %v", name, err, ErrMalformed)
		}
	}
}

func TestReadONNXReadsEveryFormOfConstant(t *testing.T) {
	t.Parallel()
	tensor := &Tensor{Shape: []int{2}, Data: []float64{2, -3}}
	floats := appendFloat(appendFloat(nil, attrFloats, 2), attrFloats, -3)
	cases := map[string][]byte{
		"value":        attributeOf(Attribute{Kind: TensorAttribute, Tensor: tensor}, "value"),
		"value_ints":   attributeOf(integers(2, -3), "value_ints"),
		"value_floats": appendMessage(nil, nodeAttr, append(appendInteger(appendText(nil, attrName, "value_floats"), attrType, 7-1), floats...)),
		"value_float":  attributeOf(Attribute{Kind: FloatAttribute, Float: 2}, "value_float"),
		"value_int":    attributeOf(integer(2), "value_int"),
	}
	for name, attribute := range cases {
		g, err := ReadONNX(modelOf(nodeOf("Constant", "c", nil, names("w"), attribute), inputOf("x", 1),
			nodeOf("Add", "a", names("x", "w"), names("y")), outputOf("y")))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if w := g.Initializers["w"]; w.Data[0] != 2 || len(w.Data) == 2 && w.Data[1] != -3 || len(g.Nodes) != 1 {
			t.Errorf("%s: %v in %d nodes", name, w, len(g.Nodes))
		}
	}
	for name, attribute := range map[string][]byte{
		"text": attributeOf(Attribute{Kind: TextAttribute, Text: "two"}, "value_string"), "sparse": attributeOf(integer(1), "sparse_value"),
	} {
		if _, err := ReadONNX(modelOf(nodeOf("Constant", "c", nil, names("y"), attribute), outputOf("y"))); !errors.Is(err, ErrUnsupported) {
			t.Errorf("%s: error %v, want %v", name, err, ErrUnsupported)
		}
	}
}

// valueOf is a graph's field with a declared value whose dimensions below 0 are symbolic.
func valueOf(field int, name string, dims ...int) []byte {
	var shape []byte
	for _, d := range dims {
		dimension := appendText(nil, dimParam, "n")
		if d >= 0 {
			dimension = appendInteger(nil, dimValue, int64(d))
		}
		shape = appendMessage(shape, shapeDim, dimension)
	}
	kind := appendMessage(nil, typeTensor, appendMessage(nil, tensorTypeShape, shape))
	number := map[int]int{graphInput: graphInput, graphValue: graphValue, graphOutput: graphOutput}[field]
	b := appendMessage(appendText(nil, valueName, name), valueType, kind)
	switch number {
	case graphInput:
		return appendMessage(nil, graphInput, b)
	case graphOutput:
		return appendMessage(nil, graphOutput, b)
	}
	return appendMessage(nil, graphValue, b)
}

func TestReadONNXTakesSymbolicDimensionsWhereTheyCanBeFound(t *testing.T) {
	t.Parallel()
	relu, tanh := nodeOf("Relu", "r", names("x"), names("m")), nodeOf("Tanh", "t", names("m"), names("y"))
	file := func(input ...int) []byte {
		return modelOf(valueOf(graphInput, "x", input...), relu, valueOf(graphValue, "m", -1, -1), tanh, valueOf(graphOutput, "y", -1, -1))
	}
	g, err := ReadONNX(file(-1, 4))
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(g.Inputs[0].Shape, []int{1, 4}) || g.Values[0].Shape != nil || g.Outputs[0].Shape != nil {
		t.Errorf("shapes %v, %v, %v", g.Inputs[0].Shape, g.Values[0].Shape, g.Outputs[0].Shape)
	}
	shapes, err := g.Shapes(t.Context())
	if err != nil || !slices.Equal(shapes["y"], []int{1, 4}) {
		t.Errorf("shape %v (%v)", shapes["y"], err)
	}
	if _, err := ReadONNX(file(-1, -1)); !errors.Is(err, ErrUnsupported) || !strings.Contains(err.Error(), `axis 1 of input "x"`) ||
		!strings.Contains(err.Error(), "fixed") {
		t.Errorf("error %v, want one that names the axis", err)
	}
	open, err := InspectONNX(file(-1, -1), map[string][]int{"x": {1, 7}})
	if err != nil || !slices.Equal(open.Inputs[0].Shape, []int{1, 7}) {
		t.Errorf("shape %v (%v)", open.Inputs[0].Shape, err)
	}
	if _, err := InspectONNX(file(1, 4), map[string][]int{"x": {7}}); !errors.Is(err, ErrMalformed) {
		t.Errorf("error %v, want %v", err, ErrMalformed)
	}
}

func TestReadONNXDropsOutputsThatNothingReads(t *testing.T) {
	t.Parallel()
	dropout := nodeOf("Dropout", "d", names("x"), names("m", "mask"))
	g, err := ReadONNX(modelOf(inputOf("x", 1, 4), dropout, nodeOf("Relu", "r", names("m"), names("y")), outputOf("y")))
	if err != nil || len(g.Nodes[0].Outputs) != 1 {
		t.Fatalf("outputs %v (%v)", g.Nodes[0].Outputs, err)
	}
}

// inner is a node that holds a graph, which reads the named values of the graph around it.
func inner(depth int, reads ...string) []byte {
	graph := nodeOf("Add", "inner", reads, names("sum"))
	for range depth {
		graph = nodeOf("If", "inner", nil, names("sum"), appendMessage(nil, nodeAttr,
			append(appendInteger(appendText(nil, attrName, "then_branch"), attrType, 5), appendMessage(nil, attrGraph, graph)...)))
	}
	return graph
}

func TestInspectONNXCutsBeforeWhatIsNotImplemented(t *testing.T) {
	t.Parallel()
	in, out := inputOf("x", 1, 4), outputOf("y")
	tanh, square := nodeOf("Tanh", "t", names("x"), names("a")), nodeOf("Mul", "m", names("a", "a"), names("b"))
	file := modelOf(in, tanh, square, nodeOf("LSTM", "cell", names("b"), names("c", "", "d")), nodeOf("Relu", "r", names("c"), names("y")), out)
	if _, err := ReadONNX(file); !errors.Is(err, ErrUnsupported) || !strings.Contains(err.Error(), `node "cell" (LSTM)`) {
		t.Errorf("error %v, want one that names the node", err)
	}
	g, err := InspectONNX(file, nil)
	if err != nil {
		t.Fatal(err)
	}
	cuts, _, err := g.Cuts(t.Context())
	if err != nil || len(cuts) != 4 || cuts[0].Refused != nil || cuts[1].Refused != nil || cuts[2].Refused == nil {
		t.Fatalf("cuts %v (%v)", cuts, err)
	}
	if want := "node cell: LSTM is not implemented; cut before it"; cuts[2].Refused.String() != want || cuts[3].Refused.String() != want {
		t.Errorf("refused as %q and %q, want %q", cuts[2].Refused, cuts[3].Refused, want)
	}
	head, tail, err := g.CutAt(t.Context(), "b")
	if head == nil || tail != nil || !errors.Is(err, ErrUnsupported) || !strings.Contains(err.Error(), "LSTM") {
		t.Errorf("head %v, tail %v, error %v", head != nil, tail != nil, err)
	}
	if _, err := head.MarshalONNX(); err != nil {
		t.Error(err)
	}
	if _, err := g.Run(t.Context(), map[string]*Tensor{"x": NewTensor(1, 4)}); !errors.Is(err, ErrUnsupported) {
		t.Errorf("error %v, want %v", err, ErrUnsupported)
	}
	if _, err := g.MarshalONNX(); !errors.Is(err, ErrUnsupported) {
		t.Errorf("error %v, want %v", err, ErrUnsupported)
	}
}

// A graph within a node may read values of the graph around it: they cross a cut as well.
func TestInspectONNXSeesWhatNestedGraphsRead(t *testing.T) {
	t.Parallel()
	in, out := inputOf("x", 1, 4), outputOf("y")
	file := func(depth int, reads ...string) []byte {
		return modelOf(in, nodeOf("Tanh", "t", names("x"), names("a")), nodeOf("Neg", "n", names("a"), names("b")),
			nodeOf("If", "choice", names("b"), names("y"), appendMessage(nil, nodeAttr,
				append(appendInteger(appendText(nil, attrName, "then_branch"), attrType, 5), appendMessage(nil, attrGraph, inner(depth, reads...))...))), out)
	}
	branches := modelOf(in, nodeOf("If", "choice", names("x"), names("m", "n")), nodeOf("Add", "a", names("m", "n"), names("b")),
		nodeOf("Add", "c", names("b", "x"), names("y")), out)
	g, err := InspectONNX(branches, nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, refused, err := g.Cuts(t.Context()); err != nil || refused.String() != "node choice: If is not implemented; cut before it" {
		t.Errorf("refused: %v (%v)", refused, err)
	}
	for depth, reads := range map[int][]string{0: {"b", "local"}, 1: {"a", "b"}, 3: {"a"}} {
		g, err := InspectONNX(file(depth, reads...), nil)
		if err != nil {
			t.Fatal(err)
		}
		cuts, _, err := g.Cuts(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		at := slices.ContainsFunc(cuts, func(c Cut) bool { return c.Value == "b" })
		if at == slices.Contains(reads, "a") {
			t.Errorf("a nested graph reads %q, a cut at b: %v", reads, at)
		}
	}
	if _, err := InspectONNX(file(maxNested+1, "a"), nil); !errors.Is(err, ErrMalformed) || !strings.Contains(err.Error(), "nested") {
		t.Errorf("error %v, want one about nesting", err)
	}
	foreign := modelOf(in, nodeOf("Relu", "r", names("x"), names("y"), appendText(nil, nodeDomain, "com.microsoft")), out)
	if g, err := InspectONNX(foreign, nil); err != nil || g.Nodes[0].Op != "com.microsoft.Relu" {
		t.Errorf("a foreign operator: %v", err)
	}
}

func TestOperatorsOfNewerSets(t *testing.T) {
	t.Parallel()
	text := func(s string) Attribute { return Attribute{Kind: TextAttribute, Text: s} }
	cases := map[string]struct {
		opset     int
		node      Node
		constants map[string]*Tensor
		data      []float64
	}{
		"Gelu":        {20, one("Gelu", nil, "x"), nil, []float64{0, .8413447460685429, 1.9544997361036416, 2.9959503058110434, 3.999873312, 4.999998567}},
		"Gelu (tanh)": {20, one("Gelu", map[string]Attribute{"approximate": text("tanh")}, "x"), nil, []float64{0, .8411919906082768, 1.954597694, 2.996362607, 3.999929754, 4.999999771}},
		"HardSwish":   {14, one("HardSwish", nil, "x"), nil, []float64{0, 2. / 3, 5. / 3, 3, 4, 5}},
		"Mish":        {18, one("Mish", nil, "x"), nil, []float64{0, .8650983882673103, 1.9439589595339, 2.986535004, 3.997412810, 4.9995520775}},
		"sum 11":      {11, one("ReduceSum", map[string]Attribute{"axes": integers(1), "keepdims": integer(0)}, "x"), nil, []float64{3, 12}},
		"sum 13":      {13, one("ReduceSum", map[string]Attribute{"keepdims": integer(0)}, "x", "axes"), map[string]*Tensor{"axes": Vector(-1)}, []float64{3, 12}},
		"mean 18":     {18, one("ReduceMean", map[string]Attribute{"keepdims": integer(0)}, "x", "axes"), map[string]*Tensor{"axes": Vector(0)}, []float64{1.5, 2.5, 3.5}},
		"clip 7":      {7, one("Clip", map[string]Attribute{"min": {Kind: FloatAttribute, Float: 1}, "max": {Kind: FloatAttribute, Float: 4}}, "x"), nil, []float64{1, 1, 2, 3, 4, 4}},
		"clip 11":     {11, one("Clip", nil, "x", "", "most"), map[string]*Tensor{"most": Scalar(3)}, []float64{0, 1, 2, 3, 3, 3}},
		"pad 18":      {18, one("Pad", map[string]Attribute{"mode": text("edge")}, "x", "pads", "", "axes"), map[string]*Tensor{"pads": Vector(1, 0), "axes": Vector(-1)}, []float64{0, 0, 1, 2, 3, 3, 4, 5}},
		"pad wrapped": {19, one("Pad", map[string]Attribute{"mode": text("wrap")}, "x", "pads", "", "axes"), map[string]*Tensor{"pads": Vector(1, 0), "axes": Vector(1)}, []float64{2, 0, 1, 2, 5, 3, 4, 5}},
		"split 18":    {18, Node{Op: "Split", Inputs: []string{"x"}, Outputs: []string{"y", "z"}, Attributes: map[string]Attribute{"axis": integer(1), "num_outputs": integer(2)}}, nil, []float64{0, 1, 3, 4}},
		"shape 15":    {15, one("Shape", map[string]Attribute{"start": integer(-1)}, "x"), nil, []float64{3}},
		"slice 9":     {9, one("Slice", map[string]Attribute{"starts": integers(0, -2), "ends": integers(1, math.MaxInt64)}, "x"), nil, []float64{1, 2}},
		"mean of two": {13, one("Mean", nil, "x", "c"), map[string]*Tensor{"c": Scalar(3)}, []float64{1.5, 2, 2.5, 3, 3.5, 4}},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			out, err := built(t, c.opset, c.constants, c.node).Run(t.Context(), x())
			if err != nil {
				t.Fatal(err)
			}
			if !slices.EqualFunc(out["y"].Data, c.data, func(a, b float64) bool { return math.Abs(a-b) < 1e-8 }) {
				t.Errorf("%v, want %v", out["y"].Data, c.data)
			}
		})
	}
}

// Only what is alive counts against the bound on elements, so that deep networks run; what is alive does count.
func TestRunLetsValuesGo(t *testing.T) {
	t.Parallel()
	var nodes []Node
	from := "x"
	for i := range 40 {
		to := "v" + string(rune('A'+i))
		nodes = append(nodes, Node{Name: to, Op: "Neg", Inputs: []string{from}, Outputs: []string{to}})
		from = to
	}
	g := built(t, 13, nil, nodes...)
	e := newEvaluation(g)
	e.room, e.needed, e.readers = 12, g.ancestors([]string{from}), map[string]int{}
	e.count([]string{from})
	e.values["x"] = x()["x"]
	for i := range g.Nodes {
		if err := e.step(t.Context(), &g.Nodes[i]); err != nil {
			t.Fatal(err)
		}
	}
	if len(e.values) != 2 || e.room != 6 || e.values[from].Data[5] != 5 {
		t.Errorf("%d values are kept, room for %d: %v", len(e.values), e.room, e.values[from])
	}
}

func TestMarshalWritesWhatFuseFused(t *testing.T) {
	t.Parallel()
	g := built(t, 13, nil, Node{Op: "Sigmoid", Inputs: []string{"x"}, Outputs: []string{"s"}}, one("Mul", nil, "x", "s"))
	fused, err := g.Fuse(t.Context())
	if err != nil || len(fused.Nodes) != 1 || fused.Nodes[0].Op != "SiLU" {
		t.Fatalf("%+v (%v)", fused.Nodes, err)
	}
	normal, err := g.Normalise(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	a, errA := fused.MarshalONNX()
	normal.Values = nil
	b, errB := normal.MarshalONNX()
	if errA != nil || errB != nil || !bytes.Equal(a, b) {
		t.Errorf("files of %d and %d bytes (%v, %v)", len(a), len(b), errA, errB)
	}
	fused.Nodes[0].Body[1].Inputs = []string{"s", "elsewhere"}
	if err := fused.Check(); !errors.Is(err, ErrMalformed) {
		t.Errorf("error %v, want %v", err, ErrMalformed)
	}
}

// A chain of activations each of which is an output would be written out again and again.
func TestFuseBoundsWhatItWritesOut(t *testing.T) {
	t.Parallel()
	var nodes []Node
	var outputs []Value
	from := "x"
	for i := range 300 {
		to := "v" + strconv.Itoa(i)
		nodes = append(nodes, Node{Name: to, Op: "Tanh", Inputs: []string{from}, Outputs: []string{to}})
		outputs, from = append(outputs, Value{Name: to}), to
	}
	g := built(t, 13, nil, nodes...)
	g.Outputs = outputs
	if _, err := g.Fuse(t.Context()); !errors.Is(err, ErrUnsupported) {
		t.Errorf("error %v, want %v", err, ErrUnsupported)
	}
	g.Outputs = outputs[299:]
	fused, err := g.Fuse(t.Context())
	if err != nil || len(fused.Nodes) != 1 || len(fused.Nodes[0].Body) != 300 {
		t.Errorf("%d nodes (%v)", len(fused.Nodes), err)
	}
}

// TestOutputsAreBoundedBeforeTheyAreMade runs by itself, since it counts what the whole process allocates.
func TestOutputsAreBoundedBeforeTheyAreMade(t *testing.T) {
	huge := lengths(1<<12, 1<<13)
	cases := map[string]Node{
		"expand": {Op: "Expand", Inputs: []string{"x", "huge"}}, "constant": {Op: "ConstantOfShape", Inputs: []string{"huge"}},
		"pad":   {Op: "Pad", Inputs: []string{"x", "pads"}},
		"conv":  {Op: "Conv", Inputs: []string{"x4", "w"}, Attributes: map[string]Attribute{"pads": integers(9999, 9999, 9999, 9999)}},
		"outer": {Op: "MatMul", Inputs: []string{"tall", "wide"}}, "add": {Op: "Add", Inputs: []string{"tall", "wide"}},
		"where": {Op: "Where", Inputs: []string{"tall", "wide", "x"}}, "gather": {Op: "Gather", Inputs: []string{"wide", "many"}},
		"resize": {Op: "Resize", Inputs: []string{"x", "", "factors"}},
	}
	constants := map[string]*Tensor{
		"huge": huge, "pads": lengths(1<<12, 1<<12, 1<<12, 1<<12), "x4": NewTensor(1, 1, 1, 1), "w": NewTensor(1, 1, 1, 1),
		"tall": NewTensor(5000, 1), "wide": NewTensor(1, 5000), "many": NewTensor(64, 64), "factors": Vector(4096, 4096),
	}
	for name, n := range cases {
		n.Outputs = []string{"y"}
		g := built(t, 13, constants, n)
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		_, err := g.Run(t.Context(), x())
		runtime.ReadMemStats(&after)
		if err == nil {
			t.Errorf("%s: was evaluated", name)
		}
		if grown := after.TotalAlloc - before.TotalAlloc; grown > 1<<16 {
			t.Errorf("%s: %d bytes allocated", name, grown)
		}
	}
}
