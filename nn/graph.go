package nn

import (
	"cmp"
	"slices"
)

// Graph is a network as ONNX states it: nodes that turn named values into named values.
//
// Constants of the file (initializers, and Constant nodes, which ReadONNX turns into initializers) are in
// Initializers; everything else that a node reads is an entry of Inputs or the output of an earlier node.
type Graph struct {
	Name         string
	Opset        int                // version of the ONNX operator set, MinOpset to MaxOpset
	Inputs       []Value            // what a caller must supply; initializers are never among them
	Outputs      []Value            // what Run returns
	Values       []Value            // declared shapes of values in between, where the file states them; sorted by name
	Nodes        []Node             // in an order in which they can be evaluated
	Initializers map[string]*Tensor // constants by name

	open bool // operators that are not implemented are let pass; see InspectONNX
}

// Value is a named tensor with its shape. The shape is nil where the file does not state it.
type Value struct {
	Name  string
	Shape []int
	Type  ElementType
}

// Node is one application of an operator.
type Node struct {
	Name       string               // unique in the graph; made up from operator and position where the file has none
	Op         string               // ONNX operator, one of Operators(), or what Fuse calls it
	Inputs     []string             // names of values or initializers; "" stands for an omitted optional input
	Outputs    []string             // names of values
	Attributes map[string]Attribute // by name; absent means the operator's default
	Body       []Node               // only after Fuse: the nodes that this one stands for; their last output is its own
}

// Attribute is a constant parameter of a node. Exactly the field that Kind names is meaningful.
type Attribute struct {
	Kind   AttributeKind
	Int    int64
	Float  float64
	Text   string
	Ints   []int64
	Floats []float64
	Tensor *Tensor
}

// AttributeKind says which field of an attribute holds its value. The numbers are those of ONNX's AttributeType.
type AttributeKind uint8

// The kinds of attributes that are read. Graphs, sparse tensors and lists of text are refused.
const (
	FloatAttribute  AttributeKind = 1
	IntAttribute    AttributeKind = 2
	TextAttribute   AttributeKind = 3
	TensorAttribute AttributeKind = 4
	FloatsAttribute AttributeKind = 6
	IntsAttribute   AttributeKind = 7
)

// Int returns the integer attribute of that name, or otherwise when the node has none.
func (n *Node) Int(name string, otherwise int64) int64 {
	if a, ok := n.Attributes[name]; ok && a.Kind == IntAttribute {
		return a.Int
	}
	return otherwise
}

// Float returns the floating-point attribute of that name, or otherwise when the node has none.
func (n *Node) Float(name string, otherwise float64) float64 {
	if a, ok := n.Attributes[name]; ok && a.Kind == FloatAttribute {
		return a.Float
	}
	return otherwise
}

// Ints returns the list of integers of that name, or nil when the node has none. The caller must not change it.
func (n *Node) Ints(name string) []int64 {
	if a, ok := n.Attributes[name]; ok && a.Kind == IntsAttribute {
		return a.Ints
	}
	return nil
}

// Text returns the text attribute of that name, or otherwise when the node has none.
func (n *Node) Text(name, otherwise string) string {
	if a, ok := n.Attributes[name]; ok && a.Kind == TextAttribute {
		return a.Text
	}
	return otherwise
}

// Producer returns the node that makes the named value, or nil for inputs, initializers and unknown names.
func (g *Graph) Producer(value string) *Node {
	for i := range g.Nodes {
		if value != "" && slices.Contains(g.Nodes[i].Outputs, value) {
			return &g.Nodes[i]
		}
	}
	return nil
}

// Consumers returns the nodes that read the named value, in evaluation order.
func (g *Graph) Consumers(value string) []*Node {
	var out []*Node
	for i := range g.Nodes {
		if value != "" && slices.Contains(g.Nodes[i].Inputs, value) {
			out = append(out, &g.Nodes[i])
		}
	}
	return out
}

// Input returns the graph's input of that name.
func (g *Graph) Input(name string) (Value, bool) {
	return find(g.Inputs, name)
}

// Output returns the graph's output of that name.
func (g *Graph) Output(name string) (Value, bool) {
	return find(g.Outputs, name)
}

func find(values []Value, name string) (Value, bool) {
	i := slices.IndexFunc(values, func(v Value) bool { return v.Name == name })
	if i < 0 {
		return Value{}, false
	}
	return values[i], true
}

func byName(a, b Value) int { return cmp.Compare(a.Name, b.Name) }
