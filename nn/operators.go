package nn

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// constantOp is read, but never evaluated: ReadONNX turns such nodes into initializers.
const constantOp = "Constant"

// operator says what a node of one kind may look like and how it is evaluated.
type operator struct {
	least, most int      // number of inputs
	attributes  []string // that are understood; any other is refused, since it may change the meaning
	apply       func(*call) (*Tensor, error)
}

// Attributes that several operators share.
var (
	windowAttributes = []string{"auto_pad", "dilations", "kernel_shape", "pads", "strides"}
	poolAttributes   = append([]string{"ceil_mode", "count_include_pad", "storage_order", "p"}, windowAttributes...)
	reduceAttributes = []string{"axes", "keepdims", "noop_with_empty_axes"}
	extremeOptions   = []string{"axis", "keepdims", "select_last_index"}
)

// operators is the table of what is implemented. It is never written to.
var operators = map[string]operator{
	"Add":            {2, 2, nil, arithmetic(add)},
	"Sub":            {2, 2, nil, arithmetic(func(a, b float64) float64 { return a - b })},
	"Mul":            {2, 2, nil, arithmetic(multiply)},
	"Div":            {2, 2, nil, quotient},
	"Mod":            {2, 2, []string{"fmod"}, modulo},
	"Pow":            {2, 2, nil, arithmetic(power)},
	"PRelu":          {2, 2, nil, arithmetic(leaky)},
	"Max":            {1, MaxPorts, nil, arithmetic(larger)},
	"Min":            {1, MaxPorts, nil, arithmetic(smaller)},
	"Sum":            {1, MaxPorts, nil, arithmetic(add)},
	"Mean":           {1, MaxPorts, nil, mean},
	"Equal":          {2, 2, nil, comparison(func(a, b float64) bool { return a == b })},
	"Less":           {2, 2, nil, comparison(func(a, b float64) bool { return a < b })},
	"LessOrEqual":    {2, 2, nil, comparison(func(a, b float64) bool { return a <= b })},
	"Greater":        {2, 2, nil, comparison(func(a, b float64) bool { return a > b })},
	"GreaterOrEqual": {2, 2, nil, comparison(func(a, b float64) bool { return a >= b })},
	"And":            {2, 2, nil, comparison(func(a, b float64) bool { return a != 0 && b != 0 })},
	"Or":             {2, 2, nil, comparison(func(a, b float64) bool { return a != 0 || b != 0 })},

	"Abs":         {1, 1, nil, pointwise},
	"Ceil":        {1, 1, nil, pointwise},
	"Celu":        {1, 1, []string{"alpha"}, pointwise},
	"Clip":        {1, 3, []string{"min", "max"}, clip},
	"Elu":         {1, 1, []string{"alpha"}, pointwise},
	"Erf":         {1, 1, nil, pointwise},
	"Exp":         {1, 1, nil, pointwise},
	"Floor":       {1, 1, nil, pointwise},
	"Gelu":        {1, 1, []string{"approximate"}, pointwise},
	"HardSigmoid": {1, 1, []string{"alpha", "beta"}, pointwise},
	"HardSwish":   {1, 1, nil, pointwise},
	"LeakyRelu":   {1, 1, []string{"alpha"}, pointwise},
	"Log":         {1, 1, nil, pointwise},
	"Mish":        {1, 1, nil, pointwise},
	"Neg":         {1, 1, nil, pointwise},
	"Not":         {1, 1, nil, pointwise},
	"Reciprocal":  {1, 1, nil, pointwise},
	"Relu":        {1, 1, nil, pointwise},
	"Round":       {1, 1, nil, pointwise},
	"Selu":        {1, 1, []string{"alpha", "gamma"}, pointwise},
	"Sigmoid":     {1, 1, nil, pointwise},
	"Sign":        {1, 1, nil, pointwise},
	"Softplus":    {1, 1, nil, pointwise},
	"Softsign":    {1, 1, nil, pointwise},
	"Sqrt":        {1, 1, nil, pointwise},
	"Tanh":        {1, 1, nil, pointwise},
	"LogSoftmax":  {1, 1, []string{"axis"}, logSoftmax},
	"Softmax":     {1, 1, []string{"axis"}, softmax},

	"Conv": {2, 3, append([]string{"group"}, windowAttributes...), convolution},
	"ConvTranspose": {
		2, 3, append([]string{"group", "output_padding", "output_shape"}, windowAttributes...), convTranspose,
	},
	"AveragePool":           {1, 1, poolAttributes, averagePool},
	"MaxPool":               {1, 1, poolAttributes, maxPool},
	"GlobalAveragePool":     {1, 1, nil, globalPool(0, add, true)},
	"GlobalMaxPool":         {1, 1, nil, globalPool(lowest, larger, false)},
	"BatchNormalization":    {5, 5, []string{"epsilon", "momentum", "spatial", "training_mode"}, batchNormalization},
	"InstanceNormalization": {3, 3, []string{"epsilon"}, instanceNormalization},
	"LayerNormalization":    {2, 3, []string{"axis", "epsilon", "stash_type"}, layerNormalization},
	"Gemm":                  {2, 3, []string{"alpha", "beta", "transA", "transB"}, gemm},
	"MatMul":                {2, 2, nil, matMul},

	"Cast":            {1, 1, []string{"to", "saturate"}, cast},
	"Concat":          {1, MaxPorts, []string{"axis"}, concat},
	"ConstantOfShape": {1, 1, []string{"value"}, constantOfShape},
	"Dropout":         {1, 3, []string{"ratio", "seed", "is_test"}, dropout},
	"Expand":          {2, 2, nil, expand},
	"Flatten":         {1, 1, []string{"axis"}, flatten},
	"Gather":          {2, 2, []string{"axis"}, gather},
	"Identity":        {1, 1, nil, identity},
	"Pad":             {1, 4, []string{"mode", "pads", "value"}, pad},
	"Reshape":         {2, 2, []string{"allowzero"}, reshape},
	"Resize": {1, 4, []string{
		"coordinate_transformation_mode", "cubic_coeff_a", "exclude_outside", "extrapolation_value", "mode", "nearest_mode",
	}, resize},
	"Shape":     {1, 1, []string{"start", "end"}, shapeOfInput},
	"Size":      {1, 1, nil, sizeOfInput},
	"Slice":     {1, 5, []string{"axes", "ends", "starts"}, slice},
	"Split":     {1, 2, []string{"axis", "num_outputs", "split"}, split},
	"Squeeze":   {1, 2, []string{"axes"}, squeeze},
	"Transpose": {1, 1, []string{"perm"}, transpose},
	"Unsqueeze": {1, 2, []string{"axes"}, unsqueeze},
	"Where":     {3, 3, nil, where},

	"ArgMax":          {1, 1, extremeOptions, extreme(func(a, b float64) bool { return a > b })},
	"ArgMin":          {1, 1, extremeOptions, extreme(func(a, b float64) bool { return a < b })},
	"ReduceL1":        {1, 2, reduceAttributes, reduction{18, 0, func(s, v float64) float64 { return s + abs(v) }, nil}.apply},
	"ReduceL2":        {1, 2, reduceAttributes, reduction{18, 0, addSquare, root}.apply},
	"ReduceMax":       {1, 2, reduceAttributes, reduction{18, lowest, larger, nil}.apply},
	"ReduceMean":      {1, 2, reduceAttributes, reduction{18, 0, add, average}.apply},
	"ReduceMin":       {1, 2, reduceAttributes, reduction{18, -lowest, smaller, nil}.apply},
	"ReduceProd":      {1, 2, reduceAttributes, reduction{18, 1, multiply, nil}.apply},
	"ReduceSum":       {1, 2, reduceAttributes, reduction{13, 0, add, nil}.apply},
	"ReduceSumSquare": {1, 2, reduceAttributes, reduction{18, 0, addSquare, nil}.apply},
}

// Operators lists the ONNX operators that a graph may use, sorted. Constant is read besides, as an initializer.
func Operators() []string {
	return slices.Sorted(maps.Keys(operators))
}

func unknownOperator(n *Node) error {
	return n.wrap(unsupported("operator %q; supported are %s, %s", n.Op, constantOp, strings.Join(Operators(), ", ")))
}

// wrap says in which node something went wrong.
func (n *Node) wrap(err error) error {
	return fmt.Errorf("node %q (%s): %w", n.Name, n.Op, err)
}

// checkNode reports what the table of operators does not allow.
func checkNode(n *Node) error {
	if n.Body != nil {
		return n.checkBody()
	}
	op, ok := operators[n.Op]
	if !ok {
		return unknownOperator(n)
	}
	if len(n.Inputs) < op.least || len(n.Inputs) > op.most {
		return n.wrap(malformed("%d inputs, it takes %d to %d", len(n.Inputs), op.least, op.most))
	}
	if slices.Contains(n.Inputs[:op.least], "") {
		return n.wrap(malformed("a required input is omitted"))
	}
	if len(n.Outputs) == 0 || slices.Contains(n.Outputs, "") || len(n.Outputs) > 1 && n.Op != "Split" {
		return n.wrap(unsupported("outputs %q, exactly one is supported", n.Outputs))
	}
	for _, name := range slices.Sorted(maps.Keys(n.Attributes)) {
		if !slices.Contains(op.attributes, name) {
			return n.wrap(unsupported("attribute %q", name))
		}
		if err := n.Attributes[name].check(name, attributeKind(n.Op, name)); err != nil {
			return n.wrap(fmt.Errorf("attribute %q: %w", name, err))
		}
	}
	return nil
}

// attributeKind is the kind that ONNX prescribes for an attribute of any operator in the table.
func attributeKind(op, name string) AttributeKind {
	switch name {
	case "alpha", "beta", "epsilon", "gamma", "max", "min", "momentum", "ratio", "cubic_coeff_a", "extrapolation_value":
		return FloatAttribute
	case "approximate", "auto_pad", "coordinate_transformation_mode", "mode", "nearest_mode":
		return TextAttribute
	case "axes", "dilations", "ends", "kernel_shape", "output_padding", "output_shape", "pads", "perm", "split", "starts",
		"strides":
		return IntsAttribute
	case "value":
		if op == "ConstantOfShape" {
			return TensorAttribute
		}
		return FloatAttribute
	}
	return IntAttribute
}

func (a Attribute) check(name string, kind AttributeKind) error {
	if a.Kind != kind {
		return malformed("of kind %d, not %d", a.Kind, kind)
	}
	if !finite(float64(float32(a.Float))) {
		return malformed("%g is not finite", a.Float)
	}
	if kind == TensorAttribute {
		if a.Tensor == nil {
			return malformed("it is empty")
		}
		return checkInitializer(a.Tensor)
	}
	for _, v := range a.Ints {
		if (v < -MaxElements || v > MaxElements) && name != "starts" && name != "ends" {
			return malformed("%d is out of bounds", v)
		}
	}
	return nil
}
