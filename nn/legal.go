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
	refusedKind    Kind = iota // not under encryption; the table says why
	layoutKind                 // moves, selects, repeats or joins numbers; see Sources
	linearKind                 // a linear map with constant weights
	arithmeticKind             // sums and products
	functionKind               // a function of one number: a Chebyshev polynomial fitted to its range
	partialKind                // as part of a function only, since it is not a number everywhere or needs a constant
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
	"Concat": {kind: layoutKind}, "Dropout": {kind: layoutKind}, "Expand": {kind: layoutKind}, "Flatten": {kind: layoutKind},
	"Gather": {kind: layoutKind}, "Resize": {kind: layoutKind},
	"Identity": {kind: layoutKind}, "Pad": {kind: layoutKind}, "Reshape": {kind: layoutKind}, "Slice": {kind: layoutKind},
	"Split": {kind: layoutKind}, "Squeeze": {kind: layoutKind}, "Transpose": {kind: layoutKind}, "Unsqueeze": {kind: layoutKind},

	"AveragePool": {kind: linearKind}, "BatchNormalization": {kind: linearKind}, "Conv": {kind: linearKind},
	"Gemm": {kind: linearKind}, "GlobalAveragePool": {kind: linearKind}, "MatMul": {kind: linearKind},
	"ReduceMean": {kind: linearKind}, "ReduceSum": {kind: linearKind},

	"Add": {kind: arithmeticKind}, "Div": {kind: arithmeticKind}, "Mean": {kind: arithmeticKind}, "Mul": {kind: arithmeticKind},
	"Neg": {kind: arithmeticKind}, "Pow": {kind: arithmeticKind}, "Sub": {kind: arithmeticKind}, "Sum": {kind: arithmeticKind},

	"Abs": {kind: functionKind}, "Celu": {kind: functionKind}, "Clip": {kind: functionKind}, "Elu": {kind: functionKind},
	"Erf": {kind: functionKind}, "Exp": {kind: functionKind}, "Gelu": {kind: functionKind}, "HardSigmoid": {kind: functionKind},
	"HardSwish": {kind: functionKind}, "LeakyRelu": {kind: functionKind}, "Mish": {kind: functionKind},
	"Relu": {kind: functionKind}, "Selu": {kind: functionKind}, "Sigmoid": {kind: functionKind}, "Softplus": {kind: functionKind},
	"Softsign": {kind: functionKind}, "Tanh": {kind: functionKind},

	"Log": {partialKind, unfit, cutBefore}, "Reciprocal": {partialKind, divides, cutBefore}, "Sqrt": {partialKind, unfit, cutBefore},
	"Max": {partialKind, compares, cutBefore}, "Min": {partialKind, compares, cutBefore},
	"PRelu": {partialKind, "has a slope for each channel; a polynomial is fitted to one function", "use one slope, or cut before it"},
	"Ceil":  {partialKind, jumping, cutBefore}, "Floor": {partialKind, jumping, cutBefore},
	"Round": {partialKind, jumping, cutBefore}, "Sign": {partialKind, jumping, cutBefore}, "Not": {partialKind, jumping, cutBefore},

	"And": {refusedKind, compares, cutBefore}, "ArgMax": {refusedKind, compares, cutBefore}, "ArgMin": {refusedKind, compares, cutBefore},
	"Cast": {refusedKind, "cuts numbers off; no polynomial follows it", cutBefore}, "Equal": {refusedKind, compares, cutBefore},
	"ConstantOfShape": {refusedKind, selects, cutBefore}, "ConvTranspose": {
		refusedKind, "is a transposed convolution, which is not compiled", "replace it by Conv, or cut before it",
	},
	"GlobalMaxPool": {refusedKind, compares, "replace it by GlobalAveragePool, or cut before it"},
	"Greater":       {refusedKind, compares, cutBefore}, "GreaterOrEqual": {refusedKind, compares, cutBefore},
	"InstanceNormalization": {refusedKind, divides, useBatch}, "LayerNormalization": {refusedKind, divides, useBatch},
	"Less": {refusedKind, compares, cutBefore}, "LessOrEqual": {refusedKind, compares, cutBefore},
	"LogSoftmax": {refusedKind, divides, cutBefore}, "MaxPool": {refusedKind, compares, useAverage},
	"Mod": {refusedKind, jumping, cutBefore}, "Or": {refusedKind, compares, cutBefore},
	"ReduceL1": {refusedKind, compares, cutBefore}, "ReduceL2": {refusedKind, "takes a root, which is not compiled", cutBefore},
	"ReduceMax": {refusedKind, compares, "replace it by ReduceMean, or cut before it"}, "ReduceMin": {refusedKind, compares, cutBefore},
	"ReduceProd":      {refusedKind, "multiplies numbers with each other along an axis, which is not compiled", cutBefore},
	"ReduceSumSquare": {refusedKind, "squares and sums in one, which is not compiled", "replace it by Mul and ReduceSum, or cut before it"},
	"Shape":           {refusedKind, selects, cutBefore}, "Size": {refusedKind, selects, cutBefore},
	"Softmax": {refusedKind, divides, cutBefore}, "Where": {refusedKind, compares, cutBefore},
}

// jumps are the operators that are no polynomial near any of their jumps. It is never written to.
var jumps = map[string]bool{"Ceil": true, "Floor": true, "Round": true, "Sign": true, "Not": true}

// Encrypted says what an operator is under encryption and, where it is refused, why, and what to do instead.
func Encrypted(op string) (kind Kind, why, instead string) {
	r, ok := encrypted[op]
	if !ok {
		return refusedKind, "is not implemented", cutBefore
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
	case kind == refusedKind || kind == partialKind:
		return n.refused(why, instead)
	case m.shapes[n.Outputs[0]] == nil:
		return n.refused("makes a value whose shape depends on the input", cutBefore)
	case kind == functionKind && varying > 1:
		return n.refused(compares, cutBefore)
	case kind == linearKind && varying > 1:
		return n.refused(dynamic, cutBefore)
	case kind == layoutKind:
		return m.refuseLayout(n)
	case kind == arithmeticKind:
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
