package nn

import (
	"bytes"
	"encoding/binary"
	"errors"
	"math"
	"runtime"
	"strings"
	"testing"

	"google.golang.org/protobuf/encoding/protowire"
)

// modelOf wraps the fields of a graph into an ONNX file of operator set 13.
func modelOf(graph ...[]byte) []byte {
	b := appendMessage(nil, modelGraph, bytes.Join(graph, nil))
	return appendMessage(b, modelOpset, appendInteger(nil, opsetVersion, 13))
}

// nodeOf is a graph's field with a node, from the first input to the last field that the case adds.
func nodeOf(op, name string, inputs, outputs []string, more ...[]byte) []byte {
	var b []byte
	for _, in := range inputs {
		b = appendText(b, nodeInput, in)
	}
	for _, out := range outputs {
		b = appendText(b, nodeOutput, out)
	}
	b = appendText(appendText(b, nodeName, name), nodeOp, op)
	return appendMessage(nil, graphNode, append(b, bytes.Join(more, nil)...))
}

func attributeOf(a Attribute, name string) []byte { return appendMessage(nil, nodeAttr, a.wire(name)) }

func inputOf(name string, shape ...int) []byte {
	return appendMessage(nil, graphInput, Value{Name: name, Shape: shape}.wire())
}

func outputOf(name string) []byte { return appendMessage(nil, graphOutput, Value{Name: name}.wire()) }

// tensorOf is a graph's field with an initializer of raw float data, whatever its dimensions say.
func tensorOf(name string, dims []int64, raw []byte, more ...[]byte) []byte {
	var b []byte
	for _, d := range dims {
		b = appendInteger(b, tensorDims, d)
	}
	b = appendInteger(b, tensorType, onnxFloat)
	b = appendMessage(appendText(b, tensorName, name), tensorRaw, raw)
	return appendMessage(nil, graphInitializer, append(b, bytes.Join(more, nil)...))
}

func names(s ...string) []string { return s }

func TestReadONNXRefusesHostileFiles(t *testing.T) {
	t.Parallel()
	in, out := inputOf("x", 1, 4), outputOf("y")
	relu := nodeOf("Relu", "r", names("x"), names("y"))
	good := modelOf(in, relu, out)
	infinity := binary.LittleEndian.AppendUint32(nil, math.Float32bits(float32(math.Inf(1))))
	cases := map[string]struct {
		file []byte
		is   error
		says string
	}{
		"empty":            {nil, ErrMalformed, "no graph"},
		"no opset":         {appendMessage(nil, modelGraph, bytes.Join([][]byte{in, relu, out}, nil)), ErrMalformed, "operator set"},
		"two graphs":       {append(bytes.Clone(good), good...), ErrMalformed, "more than one graph"},
		"old opset":        {append(bytes.Clone(good), appendMessage(nil, modelOpset, appendInteger(nil, opsetVersion, 6))...), ErrUnsupported, "operator set 6"},
		"future opset":     {append(bytes.Clone(good), appendMessage(nil, modelOpset, appendInteger(nil, opsetVersion, 22))...), ErrUnsupported, "operator set 22"},
		"negative opset":   {append(bytes.Clone(good), appendMessage(nil, modelOpset, appendInteger(nil, opsetVersion, -1))...), ErrUnsupported, "operator set -1"},
		"functions":        {append(bytes.Clone(good), appendMessage(nil, modelFunctions, nil)...), ErrUnsupported, "functions"},
		"too large":        {make([]byte, MaxFile+1), ErrMalformed, "bytes"},
		"truncated":        {good[:len(good)-9], ErrMalformed, "field"},
		"truncated varint": {append(bytes.Clone(good), 0x08, 0xff, 0xff), ErrMalformed, "field 1"},
		"endless varint":   {append(bytes.Clone(good), 0x08, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01), ErrMalformed, "field 1"},
		"claims 1 GB":      {protowire.AppendVarint(protowire.AppendTag(nil, modelGraph, protowire.BytesType), 1<<30), ErrMalformed, "field 7"},
		"claims 2^63":      {protowire.AppendVarint(protowire.AppendTag(nil, modelGraph, protowire.BytesType), 1<<63), ErrMalformed, "field 7"},
		"groups":           {bytes.Repeat([]byte{0x0b}, 1<<16), ErrMalformed, "wire type 3"},
		"graph as number":  {appendInteger(nil, modelGraph, 1), ErrMalformed, "wire type"},

		"unknown operator": {modelOf(in, nodeOf("LSTM", "cell", names("x"), names("y")), out), ErrUnsupported, `node "cell" (LSTM)`},
		"foreign domain":   {modelOf(in, nodeOf("Relu", "r", names("x"), names("y"), appendText(nil, nodeDomain, "com.evil")), out), ErrUnsupported, "com.evil.Relu"},
		"unknown attribute": {
			modelOf(in, nodeOf("Relu", "r", names("x"), names("y"), attributeOf(Attribute{Kind: IntAttribute}, "leak")), out),
			ErrUnsupported, `attribute "leak"`,
		},
		"attribute of another kind": {
			modelOf(in, nodeOf("Flatten", "f", names("x"), names("y"), attributeOf(Attribute{Kind: FloatAttribute}, "axis")), out),
			ErrMalformed, `attribute "axis"`,
		},
		"attribute twice": {
			modelOf(in, nodeOf("Flatten", "f", names("x"), names("y"), attributeOf(Attribute{Kind: IntAttribute}, "axis"),
				attributeOf(Attribute{Kind: IntAttribute}, "axis")), out), ErrMalformed, `attribute "axis"`,
		},
		"attribute that is a graph": {
			modelOf(in, nodeOf("Flatten", "f", names("x"), names("y"),
				appendMessage(nil, nodeAttr, appendInteger(appendText(nil, attrName, "axis"), attrType, 5))), out),
			ErrMalformed, "of kind 5",
		},
		"attribute not finite": {
			modelOf(inputOf("x", 2, 2), nodeOf("Gemm", "g", names("x", "x"), names("y"),
				attributeOf(Attribute{Kind: FloatAttribute, Float: math.NaN()}, "alpha")), out), ErrMalformed, "not finite",
		},
		"long list": {
			modelOf(in, nodeOf("Transpose", "t", names("x"), names("y"),
				attributeOf(Attribute{Kind: IntsAttribute, Ints: make([]int64, MaxList+1)}, "perm")), out), ErrMalformed, "more than",
		},
		"too few inputs":  {modelOf(in, nodeOf("Add", "a", names("x"), names("y")), out), ErrMalformed, "1 inputs"},
		"too many inputs": {modelOf(in, nodeOf("Relu", "r", names("x", "x"), names("y")), out), ErrMalformed, "2 inputs"},
		"omitted input":   {modelOf(in, nodeOf("Add", "a", names("x", ""), names("y")), out), ErrMalformed, "omitted"},
		"no output":       {modelOf(in, nodeOf("Relu", "n", names("x"), nil), relu, out), ErrUnsupported, "outputs"},
		"two outputs":     {modelOf(in, nodeOf("MaxPool", "m", names("x"), names("z", "i")), nodeOf("Relu", "r", names("i"), names("y")), out), ErrUnsupported, "outputs"},

		"undefined value":  {modelOf(in, nodeOf("Relu", "r", names("z"), names("y")), out), ErrMalformed, `"z"`},
		"undefined output": {modelOf(in, relu, outputOf("z")), ErrMalformed, `output "z"`},
		"no outputs":       {modelOf(in, relu), ErrMalformed, "no outputs"},
		"output twice":     {modelOf(in, relu, out, out), ErrMalformed, "named twice"},
		"input twice":      {modelOf(in, in, relu, out), ErrMalformed, "defined twice"},
		"value twice":      {modelOf(in, relu, nodeOf("Tanh", "t", names("x"), names("y")), out), ErrMalformed, "defined already"},
		"input redefined":  {modelOf(in, relu, nodeOf("Tanh", "t", names("y"), names("x")), out), ErrMalformed, "produces itself"},
		"node name twice":  {modelOf(in, relu, nodeOf("Tanh", "r", names("x"), names("z")), out), ErrMalformed, "name of its own"},
		"reads itself":     {modelOf(in, nodeOf("Add", "a", names("x", "y"), names("y")), out), ErrMalformed, `node "a" (Add)`},
		"cycle": {
			modelOf(in, nodeOf("Add", "a", names("x", "c"), names("b")), nodeOf("Relu", "r", names("b"), names("c")),
				nodeOf("Relu", "s", names("c"), names("y")), out), ErrMalformed, "reads what it produces itself",
		},

		"dims beyond data":  {modelOf(in, tensorOf("w", []int64{1024, 1024, 16}, nil), relu, out), ErrMalformed, `"w"`},
		"dims overflow":     {modelOf(in, tensorOf("w", []int64{1 << 40, 1 << 40}, nil), relu, out), ErrMalformed, `"w"`},
		"dims multiply up":  {modelOf(in, tensorOf("w", []int64{1 << 20, 1 << 20}, nil), relu, out), ErrMalformed, `"w"`},
		"negative dims":     {modelOf(in, tensorOf("w", []int64{-1, -4}, make([]byte, 16)), relu, out), ErrMalformed, "length -1"},
		"empty operand":     {modelOf(in, tensorOf("w", []int64{0}, nil), nodeOf("Add", "a", names("x", "w"), names("y")), out), ErrMalformed, "omitted"},
		"empty with data":   {modelOf(in, tensorOf("w", []int64{0}, make([]byte, 4)), relu, out), ErrMalformed, "length 0"},
		"too many axes":     {modelOf(in, tensorOf("w", make([]int64, MaxRank+1), nil), relu, out), ErrMalformed, "more than"},
		"half an element":   {modelOf(in, tensorOf("w", []int64{1}, make([]byte, 5)), relu, out), ErrMalformed, "whole elements"},
		"data twice":        {modelOf(in, tensorOf("w", []int64{1}, make([]byte, 4), appendFloat(nil, tensorFloats, 1)), relu, out), ErrMalformed, "twice"},
		"not finite":        {modelOf(in, tensorOf("w", []int64{1}, infinity), relu, out), ErrMalformed, "not finite"},
		"text tensor":       {modelOf(in, tensorOf("w", []int64{1}, nil, appendInteger(nil, tensorType, 8)), relu, out), ErrUnsupported, "element type 8"},
		"external file":     {modelOf(in, tensorOf("w", []int64{1}, nil, appendMessage(nil, tensorExternal, nil)), relu, out), ErrUnsupported, "file of their own"},
		"external location": {modelOf(in, tensorOf("w", []int64{1}, make([]byte, 4), appendInteger(nil, tensorLocation, 1)), relu, out), ErrUnsupported, "file of their own"},
		"unnamed tensor":    {modelOf(in, tensorOf("", []int64{1}, make([]byte, 4)), relu, out), ErrMalformed, "name"},
		"tensor twice": {
			modelOf(in, tensorOf("w", []int64{1}, make([]byte, 4)), tensorOf("w", []int64{1}, make([]byte, 4)), relu, out),
			ErrMalformed, "name of its own",
		},
		"sparse":         {modelOf(in, appendMessage(nil, graphSparse, nil), relu, out), ErrUnsupported, "sparse"},
		"name not UTF-8": {modelOf(in, nodeOf("Relu", "\xff", names("x"), names("y")), out), ErrMalformed, "UTF-8"},
		"long name":      {modelOf(in, nodeOf("Relu", strings.Repeat("n", MaxName+1), names("x"), names("y")), out), ErrMalformed, "name of"},
		"huge input":     {modelOf(inputOf("x", 1<<20, 1<<20), relu, out), ErrMalformed, `"x"`},
		"input without a fixed length": {
			modelOf(appendMessage(nil, graphInput, appendMessage(appendText(nil, valueName, "x"), valueType,
				appendMessage(nil, typeTensor, appendMessage(nil, tensorTypeShape,
					append(appendMessage(nil, shapeDim, nil), appendMessage(nil, shapeDim, appendText(nil, dimParam, "n"))...))))),
				relu, out), ErrUnsupported, "no fixed length",
		},
		"a sequence as input": {
			modelOf(appendMessage(nil, graphInput, appendMessage(appendText(nil, valueName, "x"), valueType,
				appendMessage(nil, 4, nil))), relu, out), ErrUnsupported, "not a tensor",
		},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			g, err := ReadONNX(c.file)
			if !errors.Is(err, c.is) || g != nil || !strings.Contains(err.Error(), c.says) {
				t.Fatalf("graph %v, error %v, want one that is %v and says %q", g != nil, err, c.is, c.says)
			}
		})
	}
}

func TestReadONNXBoundsCounts(t *testing.T) {
	t.Parallel()
	repeat := func(n int, one []byte) []byte { return modelOf(bytes.Repeat(one, n)) }
	ports := make([]string, MaxPorts+1)
	var attributes []byte
	for i := range MaxAttributes + 1 {
		attributes = append(attributes, attributeOf(Attribute{Kind: IntAttribute}, strings.Repeat("a", i+1))...)
	}
	var tensors []byte
	for i := range MaxValues + 1 {
		tensors = append(tensors, tensorOf(string(rune('A'+i)), nil, make([]byte, 4))...)
	}
	cases := map[string][]byte{
		"nodes":        repeat(MaxNodes+1, nodeOf("Relu", "", names("x"), names("y"))),
		"inputs":       repeat(MaxValues+1, inputOf("x", 1)),
		"outputs":      repeat(MaxValues+1, outputOf("x")),
		"initializers": modelOf(tensors),
		"ports":        modelOf(nodeOf("Concat", "c", ports, names("y"))),
		"attributes":   modelOf(nodeOf("Conv", "c", nil, nil, attributes)),
	}
	for name, file := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if _, err := ReadONNX(file); !errors.Is(err, ErrMalformed) || !strings.Contains(err.Error(), "more than") {
				t.Errorf("error %v, want one about more than a bound", err)
			}
		})
	}
}

// TestClaimsAllocateNothing runs by itself, since it counts what the whole process allocates.
func TestClaimsAllocateNothing(t *testing.T) {
	x, relu, y := inputOf("x", 1, 4), nodeOf("Relu", "r", names("x"), names("y")), outputOf("y")
	files := map[string][]byte{
		"a tensor of 64 MB":  modelOf(x, tensorOf("w", []int64{1 << 24}, nil), relu, y),
		"a thousand of them": modelOf(x, bytes.Repeat(tensorOf("w", []int64{1 << 24}, make([]byte, 4)), 1000), relu, y),
		"a message of 1 GB":  protowire.AppendVarint(protowire.AppendTag(nil, modelGraph, protowire.BytesType), 1<<30),
		"inputs of 128 MB":   modelOf(inputOf("x", 1, 1<<24), nodeOf("Relu", "r", names("z"), names("y")), y),
		"deep groups":        bytes.Repeat([]byte{0x0b}, 1<<20),
	}
	for name, file := range files {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		_, err := ReadONNX(file)
		runtime.ReadMemStats(&after)
		if err == nil {
			t.Errorf("%s: was read", name)
		}
		if grown := after.TotalAlloc - before.TotalAlloc; grown > 1<<20 {
			t.Errorf("%s: %d bytes allocated for a file of %d", name, grown, len(file))
		}
	}
}

func TestReadONNXBringsNodesIntoOrderAndNamesThem(t *testing.T) {
	t.Parallel()
	g, err := ReadONNX(modelOf(inputOf("x", 1, 4), outputOf("y"),
		nodeOf("Relu", "", names("b"), names("y")), nodeOf("Tanh", "Relu_0", names("a"), names("b")),
		nodeOf("Sigmoid", "", names("x"), names("a"))))
	if err != nil {
		t.Fatal(err)
	}
	var order, named []string
	for _, n := range g.Nodes {
		order, named = append(order, n.Op), append(named, n.Name)
	}
	if strings.Join(order, " ") != "Sigmoid Tanh Relu" || strings.Join(named, " ") != "Sigmoid_2 Relu_0 Relu_3" {
		t.Errorf("order %q, names %q", order, named)
	}
}

func TestReadONNXTakesASymbolicBatchForOne(t *testing.T) {
	t.Parallel()
	shape := append(appendMessage(nil, shapeDim, appendText(nil, dimParam, "batch")),
		appendMessage(nil, shapeDim, appendInteger(nil, dimValue, 4))...)
	kind := appendMessage(nil, typeTensor, appendMessage(nil, tensorTypeShape, shape))
	x := appendMessage(nil, graphInput, appendMessage(appendText(nil, valueName, "x"), valueType, kind))
	g, err := ReadONNX(modelOf(x, nodeOf("Relu", "r", names("x"), names("y")), outputOf("y")))
	if err != nil {
		t.Fatal(err)
	}
	if s := g.Inputs[0].Shape; len(s) != 2 || s[0] != 1 || s[1] != 4 {
		t.Errorf("shape %v, want [1 4]", s)
	}
}

func TestReadONNXReadsEveryFormOfElements(t *testing.T) {
	t.Parallel()
	dims := appendInteger(nil, tensorDims, 2)
	named := func(kind int64, data []byte) []byte {
		b := appendInteger(appendText(bytes.Clone(dims), tensorName, "w"), tensorType, kind)
		return appendMessage(nil, graphInitializer, append(b, data...))
	}
	le32 := func(v float32) []byte { return binary.LittleEndian.AppendUint32(nil, math.Float32bits(v)) }
	le64 := func(v uint64) []byte { return binary.LittleEndian.AppendUint64(nil, v) }
	double := func(v float64) []byte { return le64(math.Float64bits(v)) }
	minus := int64(-3)
	cases := map[string][]byte{
		"float raw":     named(onnxFloat, appendMessage(nil, tensorRaw, append(le32(2), le32(-3)...))),
		"float packed":  named(onnxFloat, appendMessage(nil, tensorFloats, append(le32(2), le32(-3)...))),
		"float single":  named(onnxFloat, appendFloat(appendFloat(nil, tensorFloats, 2), tensorFloats, -3)),
		"double raw":    named(onnxDouble, appendMessage(nil, tensorRaw, append(double(2), double(-3)...))),
		"double packed": named(onnxDouble, appendMessage(nil, tensorDoubles, append(double(2), double(-3)...))),
		"int64 raw":     named(onnxInt64, appendMessage(nil, tensorRaw, append(le64(2), le64(uint64(minus))...))),
		"int64 single":  named(onnxInt64, appendInteger(appendInteger(nil, tensorInt64s, 2), tensorInt64s, -3)),
		"half raw":      named(onnxHalf, appendMessage(nil, tensorRaw, []byte{0x00, 0x40, 0x00, 0xc2})),
		"half listed":   named(onnxHalf, appendInteger(appendInteger(nil, tensorInt32s, 0x4000), tensorInt32s, 0xc200)),
		"brain raw":     named(onnxBrain, appendMessage(nil, tensorRaw, []byte{0x00, 0x40, 0x40, 0xc0})),
		"int8 raw":      named(onnxInt8, appendMessage(nil, tensorRaw, []byte{2, 0xfd})),
		"int8 listed":   named(onnxInt8, appendInteger(appendInteger(nil, tensorInt32s, 2), tensorInt32s, -3)),
		"int16 raw":     named(onnxInt16, appendMessage(nil, tensorRaw, []byte{2, 0, 0xfd, 0xff})),
		"int32 raw":     named(onnxInt32, appendMessage(nil, tensorRaw, []byte{2, 0, 0, 0, 0xfd, 0xff, 0xff, 0xff})),
		"int32 listed":  named(onnxInt32, appendInteger(appendInteger(nil, tensorInt32s, 2), tensorInt32s, -3)),
		"int64 packed": named(onnxInt64, appendMessage(nil, tensorInt64s,
			protowire.AppendVarint(protowire.AppendVarint(nil, 2), uint64(minus)))),
	}
	for name, field := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			g, err := ReadONNX(modelOf(field, inputOf("x", 2), nodeOf("Relu", "r", names("x"), names("y")), outputOf("y")))
			if err != nil {
				t.Fatal(err)
			}
			if w := g.Initializers["w"]; len(w.Data) != 2 || w.Data[0] != 2 || w.Data[1] != -3 {
				t.Errorf("elements %v, want [2 -3]", w.Data)
			}
		})
	}
}
