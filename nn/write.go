package nn

import (
	"encoding/binary"
	"fmt"
	"maps"
	"math"
	"slices"

	"google.golang.org/protobuf/encoding/protowire"
)

// written is the version of the file format that MarshalONNX writes.
const writtenIR = 8

// MarshalONNX writes the graph as an ONNX file. Equal graphs give equal bytes: constants and attributes are written in
// the order of their names, and nothing else is. Elements of type Float32 are rounded to it.
func (g *Graph) MarshalONNX() ([]byte, error) {
	closed := *g
	closed.open = false // what is not implemented is not written
	if err := closed.Check(); err != nil {
		return nil, fmt.Errorf("write ONNX: %w", err)
	}
	b := appendInteger(nil, modelIR, writtenIR)
	b = appendText(b, modelProducer, "encrypted-compute")
	b = appendMessage(b, modelGraph, g.wire())
	return appendMessage(b, modelOpset, appendInteger(nil, opsetVersion, int64(g.Opset))), nil
}

func (g *Graph) wire() []byte {
	var b []byte
	for i := range g.Nodes {
		for _, n := range g.Nodes[i].written() {
			b = appendMessage(b, graphNode, n.wire())
		}
	}
	b = appendText(b, graphName, g.Name)
	for _, name := range slices.Sorted(maps.Keys(g.Initializers)) {
		b = appendMessage(b, graphInitializer, g.Initializers[name].wire(name))
	}
	for _, v := range g.Inputs {
		b = appendMessage(b, graphInput, v.wire())
	}
	for _, v := range g.Outputs {
		b = appendMessage(b, graphOutput, v.wire())
	}
	values := slices.SortedStableFunc(slices.Values(g.Values), byName)
	for _, v := range values {
		b = appendMessage(b, graphValue, v.wire())
	}
	return b
}

// written is the node itself, or those that it stands for.
func (n *Node) written() []Node {
	if n.Body != nil {
		return n.Body
	}
	return []Node{*n}
}

func (n *Node) wire() []byte {
	var b []byte
	for _, name := range n.Inputs {
		b = appendText(b, nodeInput, name)
	}
	for _, name := range n.Outputs {
		b = appendText(b, nodeOutput, name)
	}
	b = appendText(b, nodeName, n.Name)
	b = appendText(b, nodeOp, n.Op)
	for _, name := range slices.Sorted(maps.Keys(n.Attributes)) {
		b = appendMessage(b, nodeAttr, n.Attributes[name].wire(name))
	}
	return b
}

// wire writes one of the kinds that checkNode lets pass.
func (a Attribute) wire(name string) []byte {
	b := appendText(nil, attrName, name)
	switch a.Kind {
	case FloatAttribute:
		b = appendFloat(b, attrFloat, a.Float)
	case IntAttribute:
		b = appendInteger(b, attrInt, a.Int)
	case TextAttribute:
		b = appendText(b, attrText, a.Text)
	case IntsAttribute:
		for _, v := range a.Ints {
			b = appendInteger(b, attrInts, v)
		}
	case TensorAttribute:
		b = appendMessage(b, attrTensor, a.Tensor.wire(""))
	}
	return appendInteger(b, attrType, int64(a.Kind))
}

// wire writes the elements as raw data, little-endian.
func (t *Tensor) wire(name string) []byte {
	var b, raw []byte
	for _, d := range t.Shape {
		b = appendInteger(b, tensorDims, int64(d))
	}
	b = appendInteger(b, tensorType, t.Type.onnx())
	for _, v := range t.Data {
		switch t.Type {
		case Bool:
			raw = append(raw, byte(v))
		case Int32:
			raw = binary.LittleEndian.AppendUint32(raw, uint32(unsigned(int64(v))&math.MaxUint32))
		case Int64:
			raw = binary.LittleEndian.AppendUint64(raw, unsigned(int64(v)))
		case Float64:
			raw = binary.LittleEndian.AppendUint64(raw, math.Float64bits(v))
		default:
			raw = binary.LittleEndian.AppendUint32(raw, math.Float32bits(float32(v)))
		}
	}
	return appendMessage(appendText(b, tensorName, name), tensorRaw, raw)
}

func (e ElementType) onnx() int64 {
	switch e {
	case Int64:
		return onnxInt64
	case Int32:
		return onnxInt32
	case Bool:
		return onnxBool
	case Float64:
		return onnxDouble
	default:
		return onnxFloat
	}
}

func (v Value) wire() []byte {
	kind := appendInteger(nil, tensorTypeElem, v.Type.onnx())
	if v.Shape != nil {
		var shape []byte
		for _, d := range v.Shape {
			shape = appendMessage(shape, shapeDim, appendInteger(nil, dimValue, int64(d)))
		}
		kind = appendMessage(kind, tensorTypeShape, shape)
	}
	b := appendText(nil, valueName, v.Name)
	return appendMessage(b, valueType, appendMessage(nil, typeTensor, kind))
}

func appendMessage(b []byte, number protowire.Number, message []byte) []byte {
	return protowire.AppendBytes(protowire.AppendTag(b, number, protowire.BytesType), message)
}

func appendText(b []byte, number protowire.Number, text string) []byte {
	return protowire.AppendString(protowire.AppendTag(b, number, protowire.BytesType), text)
}

func appendInteger(b []byte, number protowire.Number, v int64) []byte {
	return protowire.AppendVarint(protowire.AppendTag(b, number, protowire.VarintType), unsigned(v))
}

func appendFloat(b []byte, number protowire.Number, v float64) []byte {
	return protowire.AppendFixed32(protowire.AppendTag(b, number, protowire.Fixed32Type), math.Float32bits(float32(v)))
}
