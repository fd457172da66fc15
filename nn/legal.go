package nn

import (
	"fmt"
	"math"
	"slices"
)

// MaxPower is the largest exponent of a Pow that counts as a product written out.
const MaxPower = 16

// Kind says what an operator is under encryption.
type Kind uint8

// The kinds of operators. Under CKKS there are sums and products of encrypted numbers, and nothing else.
const (
	RefusedKind    Kind = iota // not under encryption; the table says why
	LayoutKind                 // moves, selects, repeats, pads or joins numbers; see [Graph.Sources]
	LinearKind                 // a linear map with constant weights
	ArithmeticKind             // sums and products
	FunctionKind               // a function of one number: a Chebyshev polynomial fitted to its range; see [Graph.Function]
	PartialKind                // as part of a function only: by itself it is not a number everywhere, or is one of two numbers
)

// String names the kind for people.
func (k Kind) String() string {
	return [...]string{"refused", "layout", "linear map", "sums and products", "fitted function", "part of a function"}[k]
}

// rule is what the table says of one operator.
type rule struct {
	kind    Kind
	why     string // the reason if it is refused
	instead string // what to do then
}

const (
	compares   = "compares values; comparisons do not run under CKKS"
	divides    = "divides by what depends on the input; quotients do not run under CKKS"
	jumping    = "jumps; no polynomial follows it"
	dynamic    = "takes its weights from the input; under CKKS weights are constants"
	unfit      = "is not a finite number for every input; no polynomial follows it"
	selects    = "selects by what depends on the input"
	cutBefore  = "cut before it"
	useAverage = "replace it by AveragePool, or cut before it"
	useBatch   = "replace it by BatchNormalization, or cut before it"
)

// encrypted says of every operator whether it runs under encryption, and if not, why. Whether it does at a given place
// may depend on its inputs as well: see refuse. It is never written to.
var encrypted = map[string]rule{
	"Concat": {kind: LayoutKind}, "Dropout": {kind: LayoutKind}, "Expand": {kind: LayoutKind}, "Flatten": {kind: LayoutKind},
	"Gather": {kind: LayoutKind}, "Resize": {kind: LayoutKind},
	"Identity": {kind: LayoutKind}, "Pad": {kind: LayoutKind}, "Reshape": {kind: LayoutKind}, "Slice": {kind: LayoutKind},
	"Split": {kind: LayoutKind}, "Squeeze": {kind: LayoutKind}, "Transpose": {kind: LayoutKind}, "Unsqueeze": {kind: LayoutKind},

	"AveragePool": {kind: LinearKind}, "BatchNormalization": {kind: LinearKind}, "Conv": {kind: LinearKind},
	"Gemm": {kind: LinearKind}, "GlobalAveragePool": {kind: LinearKind}, "MatMul": {kind: LinearKind},
	"ReduceMean": {kind: LinearKind}, "ReduceSum": {kind: LinearKind},

	"Add": {kind: ArithmeticKind}, "Div": {kind: ArithmeticKind}, "Mean": {kind: ArithmeticKind}, "Mul": {kind: ArithmeticKind},
	"Neg": {kind: ArithmeticKind}, "Pow": {kind: ArithmeticKind}, "Sub": {kind: ArithmeticKind}, "Sum": {kind: ArithmeticKind},

	"Abs": {kind: FunctionKind}, "Celu": {kind: FunctionKind}, "Clip": {kind: FunctionKind}, "Elu": {kind: FunctionKind},
	"Erf": {kind: FunctionKind}, "Exp": {kind: FunctionKind}, "Gelu": {kind: FunctionKind}, "HardSigmoid": {kind: FunctionKind},
	"HardSwish": {kind: FunctionKind}, "LeakyRelu": {kind: FunctionKind}, "Mish": {kind: FunctionKind},
	"Relu": {kind: FunctionKind}, "Selu": {kind: FunctionKind}, "Sigmoid": {kind: FunctionKind}, "Softplus": {kind: FunctionKind},
	"Softsign": {kind: FunctionKind}, "Tanh": {kind: FunctionKind},

	"Log": {PartialKind, unfit, cutBefore}, "Reciprocal": {PartialKind, divides, cutBefore}, "Sqrt": {PartialKind, unfit, cutBefore},
	"Max": {PartialKind, compares, cutBefore}, "Min": {PartialKind, compares, cutBefore},
	"PRelu": {PartialKind, "has a slope for each channel; a polynomial is fitted to one function", "use one slope, or cut before it"},
	"Ceil":  {PartialKind, jumping, cutBefore}, "Floor": {PartialKind, jumping, cutBefore},
	"Round": {PartialKind, jumping, cutBefore}, "Sign": {PartialKind, jumping, cutBefore}, "Not": {PartialKind, jumping, cutBefore},

	"And": {RefusedKind, compares, cutBefore}, "ArgMax": {RefusedKind, compares, cutBefore}, "ArgMin": {RefusedKind, compares, cutBefore},
	"Cast": {RefusedKind, "cuts numbers off; no polynomial follows it", cutBefore}, "Equal": {RefusedKind, compares, cutBefore},
	"ConstantOfShape": {RefusedKind, selects, cutBefore}, "ConvTranspose": {
		RefusedKind, "is a transposed convolution, which is not compiled", "replace it by Conv, or cut before it",
	},
	"GlobalMaxPool": {RefusedKind, compares, "replace it by GlobalAveragePool, or cut before it"},
	"Greater":       {RefusedKind, compares, cutBefore}, "GreaterOrEqual": {RefusedKind, compares, cutBefore},
	"InstanceNormalization": {RefusedKind, divides, useBatch}, "LayerNormalization": {RefusedKind, divides, useBatch},
	"Less": {RefusedKind, compares, cutBefore}, "LessOrEqual": {RefusedKind, compares, cutBefore},
	"LogSoftmax": {RefusedKind, divides, cutBefore}, "MaxPool": {RefusedKind, compares, useAverage},
	"Mod": {RefusedKind, jumping, cutBefore}, "Or": {RefusedKind, compares, cutBefore},
	"ReduceL1": {RefusedKind, compares, cutBefore}, "ReduceL2": {RefusedKind, "takes a root, which is not compiled", cutBefore},
	"ReduceMax": {RefusedKind, compares, "replace it by ReduceMean, or cut before it"}, "ReduceMin": {RefusedKind, compares, cutBefore},
	"ReduceProd":      {RefusedKind, "multiplies numbers with each other along an axis, which is not compiled", cutBefore},
	"ReduceSumSquare": {RefusedKind, "squares and sums in one, which is not compiled", "replace it by Mul and ReduceSum, or cut before it"},
	"Shape":           {RefusedKind, selects, cutBefore}, "Size": {RefusedKind, selects, cutBefore},
	"Softmax": {RefusedKind, divides, cutBefore}, "Where": {RefusedKind, compares, cutBefore},
}

// jumps are the operators that are no polynomial near any of their jumps. It is never written to.
var jumps = map[string]bool{"Ceil": true, "Floor": true, "Round": true, "Sign": true, "Not": true}

// Encrypted says what an operator is under encryption and, where it is refused, why, and what to do instead.
func Encrypted(op string) (kind Kind, why, instead string) {
	r, ok := encrypted[op]
	if !ok {
		return RefusedKind, "is not implemented", cutBefore
	}
	return r.kind, r.why, r.instead
}

// Refusal says why a node does not run under encryption.
type Refusal struct {
	Node, Op string
	Why      string // what the operator does that CKKS cannot
	Instead  string // what a model's author can do about it
}

// String is the whole sentence, for example "node conv1/pool: MaxPool compares values; comparisons do not run under CKKS;
// replace it by AveragePool, or cut before it".
func (r *Refusal) String() string {
	return fmt.Sprintf("node %s: %s %s; %s", r.Node, r.Op, r.Why, r.Instead)
}

func (n *Node) refused(why, instead string) *Refusal {
	return &Refusal{Node: n.Name, Op: n.Op, Why: why, Instead: instead}
}

// refuse says why a node does not run under encryption at its place, or nil.
func (m *mapping) refuse(n *Node) *Refusal {
	kind, why, instead := Encrypted(n.Op)
	varying := 0
	for _, name := range n.Inputs {
		if name != "" && m.graph.Initializers[name] == nil {
			varying++
		}
	}
	switch {
	case kind == RefusedKind || kind == PartialKind:
		return n.refused(why, instead)
	case m.shapes[n.Outputs[0]] == nil:
		return n.refused("makes a value whose shape depends on the input", cutBefore)
	case kind == FunctionKind && varying > 1:
		return n.refused(compares, cutBefore)
	case kind == LinearKind && varying > 1:
		return n.refused(dynamic, cutBefore)
	case kind == LayoutKind:
		return m.refuseLayout(n)
	case kind == ArithmeticKind:
		return m.refuseArithmetic(n)
	}
	return nil
}

func (m *mapping) refuseLayout(n *Node) *Refusal {
	if n.Op == "Gather" && m.graph.Initializers[n.Inputs[1]] == nil {
		return n.refused(selects, cutBefore)
	}
	if n.Op != "Pad" {
		return nil
	}
	value := n.Float("value", 0)
	if len(n.Inputs) > 2 && n.Inputs[2] != "" {
		t := m.graph.Initializers[n.Inputs[2]]
		if t == nil || len(t.Data) != 1 {
			return n.refused(dynamic, cutBefore)
		}
		value = t.Data[0]
	}
	if mode := n.Text("mode", "constant"); mode != "constant" || value != 0 {
		return n.refused("pads by something else than 0", "pad by 0, or cut before it")
	}
	return nil
}

func (m *mapping) refuseArithmetic(n *Node) *Refusal {
	if n.Op != "Div" && n.Op != "Pow" {
		return nil
	}
	second := m.graph.Initializers[n.Inputs[1]]
	if second == nil && n.Op == "Div" {
		return n.refused(divides, cutBefore)
	}
	if second == nil {
		return n.refused("has an exponent that is not constant", cutBefore)
	}
	if n.Op == "Div" {
		if slices.Contains(second.Data, 0) {
			return n.refused("divides by 0", cutBefore)
		}
		return nil
	}
	e := second.Data[0]
	other := slices.ContainsFunc(second.Data, func(v float64) bool { return v != e })
	if e != math.Trunc(e) || e < 1 || e > MaxPower || other {
		return n.refused(fmt.Sprintf("raises to a power that is not one whole number from 1 to %d", MaxPower), cutBefore)
	}
	return nil
}
