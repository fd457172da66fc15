package nn

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// constantOp is read, but never evaluated: ReadONNX turns such nodes into initializers.
const constantOp = "Constant"

// operator says what a node of one kind may look like and how it is evaluated. All have exactly one output.
type operator struct {
	least, most int      // number of inputs
	attributes  []string // that are understood; any other is refused, since it may change the meaning
	apply       func(*call) (*Tensor, error)
}

// call is one node about to be evaluated.
type call struct {
	stopped  func() error // says why the evaluation was called off, if it was
	node     *Node
	opset    int
	in       []*Tensor // nil for an omitted optional input
	products *int64    // how many multiplications the evaluation may still make
}

// windowAttributes are those of every operator that moves a window over a picture.
var windowAttributes = []string{"auto_pad", "dilations", "kernel_shape", "pads", "strides"}

// operators is the table of what is implemented. It is never written to.
var operators = map[string]operator{
	"Add":     {2, 2, nil, arithmetic(func(a, b float64) float64 { return a + b })},
	"Sub":     {2, 2, nil, arithmetic(func(a, b float64) float64 { return a - b })},
	"Mul":     {2, 2, nil, arithmetic(func(a, b float64) float64 { return a * b })},
	"Div":     {2, 2, nil, arithmetic(func(a, b float64) float64 { return a / b })},
	"Pow":     {2, 2, nil, arithmetic(power)},
	"Max":     {1, MaxPorts, nil, arithmetic(larger)},
	"Relu":    {1, 1, nil, pointwise(relu)},
	"Tanh":    {1, 1, nil, pointwise(tanh)},
	"Sigmoid": {1, 1, nil, pointwise(sigmoid)},
	"Softmax": {1, 1, []string{"axis"}, softmax},

	"Conv":              {2, 3, append([]string{"group"}, windowAttributes...), convolution},
	"AveragePool":       {1, 1, append([]string{"ceil_mode", "count_include_pad"}, windowAttributes...), averagePool},
	"MaxPool":           {1, 1, append([]string{"ceil_mode", "storage_order"}, windowAttributes...), maxPool},
	"GlobalAveragePool": {1, 1, nil, globalAveragePool},
	"BatchNormalization": {
		5, 5, []string{"epsilon", "momentum", "spatial", "training_mode"}, batchNormalization,
	},
	"Gemm":   {2, 3, []string{"alpha", "beta", "transA", "transB"}, gemm},
	"MatMul": {2, 2, nil, matMul},

	"Concat":    {1, MaxPorts, []string{"axis"}, concat},
	"Flatten":   {1, 1, []string{"axis"}, flatten},
	"Identity":  {1, 1, nil, identity},
	"Reshape":   {2, 2, []string{"allowzero"}, reshape},
	"Squeeze":   {1, 2, []string{"axes"}, squeeze},
	"Transpose": {1, 1, []string{"perm"}, transpose},
	"Unsqueeze": {1, 2, []string{"axes"}, unsqueeze},
	"ReduceL2":  {1, 2, []string{"axes", "keepdims", "noop_with_empty_axes"}, reduceL2},
}

// Operators lists the ONNX operators that a graph may use, sorted. Constant is read besides, as an initializer.
func Operators() []string {
	return slices.Sorted(maps.Keys(operators))
}

func unknownOperator(n *Node, op string) error {
	return n.wrap(unsupported("operator %q; supported are %s, %s", op, constantOp, strings.Join(Operators(), ", ")))
}

// wrap says in which node something went wrong.
func (n *Node) wrap(err error) error {
	return fmt.Errorf("node %q (%s): %w", n.Name, n.Op, err)
}

// checkNode reports what the table of operators does not allow.
func checkNode(n *Node) error {
	op, ok := operators[n.Op]
	if !ok {
		return unknownOperator(n, n.Op)
	}
	if len(n.Inputs) < op.least || len(n.Inputs) > op.most {
		return n.wrap(malformed("%d inputs, it takes %d to %d", len(n.Inputs), op.least, op.most))
	}
	if slices.Contains(n.Inputs[:op.least], "") {
		return n.wrap(malformed("a required input is omitted"))
	}
	if len(n.Outputs) != 1 || n.Outputs[0] == "" {
		return n.wrap(unsupported("outputs %q, exactly one is supported", n.Outputs))
	}
	for _, name := range slices.Sorted(maps.Keys(n.Attributes)) {
		if !slices.Contains(op.attributes, name) {
			return n.wrap(unsupported("attribute %q", name))
		}
		if err := n.Attributes[name].check(attributeKind(name)); err != nil {
			return n.wrap(fmt.Errorf("attribute %q: %w", name, err))
		}
	}
	return nil
}

// attributeKind is the kind that ONNX prescribes for an attribute of any operator in the table.
func attributeKind(name string) AttributeKind {
	switch name {
	case "alpha", "beta", "epsilon", "momentum":
		return FloatAttribute
	case "auto_pad":
		return TextAttribute
	case "axes", "dilations", "kernel_shape", "pads", "perm", "strides":
		return IntsAttribute
	}
	return IntAttribute
}

func (a Attribute) check(kind AttributeKind) error {
	if a.Kind != kind {
		return malformed("of kind %d, not %d", a.Kind, kind)
	}
	if !finite(float64(float32(a.Float))) {
		return malformed("%g is not finite", a.Float)
	}
	for _, v := range a.Ints {
		if v < -MaxElements || v > MaxElements {
			return malformed("%d is out of bounds", v)
		}
	}
	return nil
}

// spend takes products from the evaluation's budget and looks whether it was called off.
func (c *call) spend(products int) error {
	if *c.products -= int64(products); *c.products < 0 {
		return unsupported("the evaluation needs more than %d multiplications", int64(MaxProducts))
	}
	return c.stopped()
}

// optional returns the input at that place, or nil.
func (c *call) optional(i int) *Tensor {
	if i < len(c.in) {
		return c.in[i]
	}
	return nil
}

// rank refuses inputs with another number of axes.
func (c *call) rank(i, axes int) error {
	if have := len(c.in[i].Shape); have != axes {
		return fmt.Errorf("input %q has shape %v, %d axes are needed", c.node.Inputs[i], c.in[i].Shape, axes)
	}
	return nil
}

// axis resolves an axis that may count from the end; limit is the number of places it may name.
func axis(a int64, limit int) (int, error) {
	if a < -int64(limit) || a >= int64(limit) {
		return 0, fmt.Errorf("axis %d of %d", a, limit)
	}
	if a < 0 {
		a += int64(limit)
	}
	return int(a), nil
}
