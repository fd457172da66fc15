package nn

import (
	"errors"
	"fmt"

	"google.golang.org/protobuf/encoding/protowire"
)

// Numbers of the fields that are read or written, from onnx.proto (ONNX IR version 10).
const (
	modelIR, modelProducer, modelGraph, modelOpset, modelFunctions = 1, 2, 7, 8, 25
	opsetDomain, opsetVersion                                      = 1, 2
	graphNode, graphName, graphInitializer                         = 1, 2, 5
	graphInput, graphOutput, graphValue, graphSparse               = 11, 12, 13, 15
	nodeInput, nodeOutput, nodeName, nodeOp, nodeAttr, nodeDomain  = 1, 2, 3, 4, 5, 7
	attrName, attrFloat, attrInt, attrText, attrTensor             = 1, 2, 3, 4, 5
	attrFloats, attrInts, attrType, attrReference                  = 7, 8, 20, 21
	valueName, valueType                                           = 1, 2
	typeTensor, tensorTypeShape, shapeDim, dimValue, dimParam      = 1, 2, 1, 1, 2
	tensorTypeElem                                                 = 1
	tensorDims, tensorType, tensorFloats, tensorInt64s, tensorName = 1, 2, 4, 7, 8
	tensorRaw, tensorDoubles, tensorExternal, tensorLocation       = 9, 10, 13, 14
	tensorInt32s, tensorUint64s                                    = 5, 11
	attrGraph, attrGraphs                                          = 6, 11
)

// ReadONNX reads a model from the bytes of an ONNX file and checks it.
//
// Constant nodes become initializers, nodes are brought into an order in which they can be evaluated, and nodes
// without a name get one. Outputs that an operator may have and that nothing reads are dropped. A symbolic first
// dimension of an input or output counts as a batch of 1; any other symbolic dimension of an input is refused. Half
// precision is widened to float32, small integers to int32, and a constant without elements counts as an omitted input.
//
// The error wraps [ErrMalformed] for bytes that are no ONNX file within the bounds of limits.go, and [ErrUnsupported],
// naming node and operator, for a model that this package cannot evaluate. Weights outside of the file are refused.
func ReadONNX(b []byte) (*Graph, error) {
	return read(b, reader{left: MaxElements})
}

// InspectONNX reads like [ReadONNX], but lets operators pass that are not implemented, so that [Graph.Cuts] can tell
// what of the model runs under encryption before them. Such a graph can be cut, but neither evaluated nor written as a
// whole. shapes, which may be nil, fixes inputs by name whose shape the file leaves open.
func InspectONNX(b []byte, shapes map[string][]int) (*Graph, error) {
	return read(b, reader{left: MaxElements, open: true, shapes: shapes})
}

func read(b []byte, r reader) (*Graph, error) {
	if len(b) > MaxFile {
		return nil, fmt.Errorf("read ONNX: %w", malformed("%d bytes, at most %d are read", len(b), MaxFile))
	}
	r.empty, r.loose = map[string]bool{}, map[string]int{}
	if err := walk(b, r.model); err != nil {
		return nil, fmt.Errorf("read ONNX: %w", err)
	}
	g, err := r.finish()
	if err != nil {
		return nil, fmt.Errorf("read ONNX: %w", err)
	}
	return g, nil
}

// reader collects a graph.
type reader struct {
	graph    *Graph
	opset    int
	domains  []string   // of r.graph.Nodes, until they are resolved
	captured [][]string // what graphs within r.graph.Nodes read, until it is resolved
	left     int        // how many more tensor elements the file may bring
	open     bool       // see InspectONNX
	shapes   map[string][]int
	empty    map[string]bool // constants without elements
	loose    map[string]int  // values whose shape the file leaves open, and the first such axis
}

func (r *reader) model(f field) error {
	switch f.number {
	case modelGraph:
		if r.graph != nil {
			return malformed("more than one graph")
		}
		r.graph = &Graph{Initializers: map[string]*Tensor{}, open: r.open}
		return f.message(func(b []byte) error { return walk(b, r.graphField) })
	case modelOpset:
		return f.message(r.opsetImport)
	case modelFunctions:
		if r.open {
			return nil
		}
		return unsupported("the file defines functions of its own")
	}
	return nil
}

func (r *reader) opsetImport(b []byte) error {
	var domain string
	var version int64
	err := walk(b, func(f field) error {
		switch f.number {
		case opsetDomain:
			return f.text(&domain)
		case opsetVersion:
			return f.integer(&version)
		}
		return nil
	})
	if err != nil || !standard(domain) {
		return err
	}
	if version < MinOpset || version > MaxOpset {
		return unsupported("operator set %d, supported are %d to %d", version, MinOpset, MaxOpset)
	}
	r.opset = int(version)
	return nil
}

// standard says whether a domain is that of ONNX's own operators.
func standard(domain string) bool { return domain == "" || domain == "ai.onnx" }

func (r *reader) graphField(f field) error {
	g := r.graph
	switch f.number {
	case graphName:
		return f.text(&g.Name)
	case graphNode:
		return f.message(r.node)
	case graphInitializer:
		return f.message(r.initializer)
	case graphInput:
		return r.value(f, &g.Inputs)
	case graphOutput:
		return r.value(f, &g.Outputs)
	case graphValue:
		return r.value(f, &g.Values)
	case graphSparse:
		return unsupported("sparse initializers")
	}
	return nil
}

func (r *reader) initializer(b []byte) error {
	if len(r.graph.Initializers) >= MaxValues {
		return malformed("more than %d initializers", MaxValues)
	}
	name, t, err := r.tensor(b)
	if err != nil {
		return fmt.Errorf("initializer %q: %w", name, err)
	}
	return r.define(name, t)
}

func (r *reader) define(name string, t *Tensor) error {
	if _, twice := r.graph.Initializers[name]; twice || r.empty[name] || name == "" {
		return malformed("initializer %q without a name of its own", name)
	}
	if t == nil {
		r.empty[name] = true
		return nil
	}
	r.graph.Initializers[name] = t
	return nil
}

func (r *reader) node(b []byte) error {
	g := r.graph
	if len(g.Nodes) >= MaxNodes {
		return malformed("more than %d nodes", MaxNodes)
	}
	var domain string
	n := Node{Attributes: map[string]Attribute{}}
	r.captured = append(r.captured, nil)
	err := walk(b, func(f field) error { return r.nodeField(f, &n, &domain) })
	if err != nil {
		return fmt.Errorf("node %d (%q, %s): %w", len(g.Nodes), n.Name, n.Op, err)
	}
	g.Nodes, r.domains = append(g.Nodes, n), append(r.domains, domain)
	return nil
}

func (r *reader) nodeField(f field, n *Node, domain *string) error {
	switch f.number {
	case nodeInput:
		return readPort(f, &n.Inputs)
	case nodeOutput:
		return readPort(f, &n.Outputs)
	case nodeName:
		return f.text(&n.Name)
	case nodeOp:
		return f.text(&n.Op)
	case nodeDomain:
		return f.text(domain)
	case nodeAttr:
		return f.message(func(b []byte) error { return r.attribute(b, n) })
	}
	return nil
}

func readPort(f field, into *[]string) error {
	var name string
	if err := f.text(&name); err != nil {
		return err
	}
	out, err := appendOne(*into, name, MaxPorts)
	*into = out
	return err
}

func (r *reader) attribute(b []byte, n *Node) error {
	var name string
	var a Attribute
	err := walk(b, func(f field) error { return r.attributeField(f, &name, &a) })
	if err != nil && (!r.open || !errors.Is(err, ErrUnsupported)) {
		return fmt.Errorf("attribute %q: %w", name, err)
	}
	if _, twice := n.Attributes[name]; twice || name == "" {
		return malformed("attribute %q without a name of its own", name)
	}
	if len(n.Attributes) >= MaxAttributes {
		return malformed("more than %d attributes", MaxAttributes)
	}
	if r.left -= len(a.Ints) + len(a.Floats); r.left < 0 {
		return malformed("more than %d elements in the file", MaxElements)
	}
	n.Attributes[name] = a
	return nil
}

func (r *reader) attributeField(f field, name *string, a *Attribute) (err error) {
	switch f.number {
	case attrName:
		return f.text(name)
	case attrType:
		a.Kind = AttributeKind(min(f.scalar, 255))
		return f.want(protowire.VarintType)
	case attrInt:
		return f.integer(&a.Int)
	case attrFloat:
		a.Float = float64(float32From(f.scalar))
		return f.want(protowire.Fixed32Type)
	case attrText:
		return f.text(&a.Text)
	case attrInts:
		a.Ints, err = f.integers(a.Ints, MaxList)
	case attrFloats:
		a.Floats, err = f.float32s(a.Floats, MaxList)
	case attrTensor:
		return f.message(func(b []byte) (err error) {
			_, a.Tensor, err = r.tensor(b)
			return err
		})
	case attrGraph, attrGraphs:
		if !r.open {
			return nil // refused by its kind
		}
		return f.message(func(b []byte) error { return r.capture(b, maxNested) })
	case attrReference:
		return unsupported("a reference to a function's attribute")
	}
	return err
}
