package nn

import (
	"math"
)

// lowest is where a search for the largest element starts.
const lowest = -math.MaxFloat64

func abs(v float64) float64 { return math.Abs(v) }

func relu(v float64) float64 { return leaky(v, 0) }

// sigmoid avoids the overflow of exp for large negative values.
func sigmoid(v float64) float64 {
	if v < 0 {
		e := math.Exp(v)
		return e / (1 + e)
	}
	return 1 / (1 + math.Exp(-v))
}

// softplus is log(1+e^v) without its overflow.
func softplus(v float64) float64 { return math.Max(v, 0) + math.Log1p(math.Exp(-math.Abs(v))) }

func gelu(v float64) float64 { return v / 2 * (1 + math.Erf(v/math.Sqrt2)) }

// geluTanh is the approximation of [gelu] by a hyperbolic tangent.
func geluTanh(v float64) float64 {
	return v / 2 * (1 + math.Tanh(math.Sqrt(2/math.Pi)*(v+0.044715*v*v*v)))
}

func mish(v float64) float64 { return v * math.Tanh(softplus(v)) }

func hardSwish(v float64) float64 { return v * clamp(v/6+0.5, 0, 1) }

func clamp(v, least, most float64) float64 { return math.Min(math.Max(v, least), most) }

// elu is scale·v for positive numbers, and leans towards -scale·alpha for negative ones, at the given rate.
func elu(v, alpha, scale, rate float64) float64 {
	if v > 0 {
		return scale * v
	}
	return scale * alpha * math.Expm1(v*rate)
}

// plain holds the operators of one input that act on each element and have no attributes. It is never written to.
var plain = map[string]func(float64) float64{
	"Abs":        math.Abs,
	"Ceil":       math.Ceil,
	"Erf":        math.Erf,
	"Exp":        math.Exp,
	"Floor":      math.Floor,
	"HardSwish":  hardSwish,
	"Log":        math.Log,
	"Mish":       mish,
	"Neg":        func(v float64) float64 { return -v },
	"Reciprocal": func(v float64) float64 { return 1 / v },
	"Relu":       relu,
	"Round":      math.RoundToEven,
	"Sigmoid":    sigmoid,
	"Softplus":   softplus,
	"Softsign":   func(v float64) float64 { return v / (1 + math.Abs(v)) },
	"Sqrt":       math.Sqrt,
	"Tanh":       math.Tanh,
	"Not": func(v float64) float64 {
		if v == 0 {
			return 1
		}
		return 0
	},
	"Sign": func(v float64) float64 {
		if v == 0 {
			return 0
		}
		return math.Copysign(1, v)
	},
}

// unary returns what an operator of one input does to each element, or nil for other operators.
func (n *Node) unary() func(float64) float64 {
	switch alpha := n.Float; n.Op {
	case "Celu":
		a := alpha("alpha", 1)
		return func(v float64) float64 { return elu(v, a, 1, 1/a) }
	case "Elu":
		a := alpha("alpha", 1)
		return func(v float64) float64 { return elu(v, a, 1, 1) }
	case "Gelu":
		if n.Text("approximate", "none") == "tanh" {
			return geluTanh
		}
		return gelu
	case "HardSigmoid":
		a, b := alpha("alpha", 0.2), alpha("beta", 0.5)
		return func(v float64) float64 { return clamp(a*v+b, 0, 1) }
	case "LeakyRelu":
		a := alpha("alpha", 0.01)
		return func(v float64) float64 { return leaky(v, a) }
	case "Selu":
		a, scale := alpha("alpha", 1.67326319217681884765625), alpha("gamma", 1.05070102214813232421875)
		return func(v float64) float64 { return elu(v, a, scale, 1) }
	}
	return plain[n.Op]
}

// pointwise evaluates an operator that treats each element by itself.
func pointwise(c *call) (*Tensor, error) { return c.each(c.node.unary()) }

// each applies a function to every element of the first input.
func (c *call) each(f func(float64) float64) (*Tensor, error) {
	out, fill, err := c.result(c.in[0].Shape...)
	if err != nil {
		return nil, err
	}
	if c.node.Op == "Not" {
		out.Type = Bool
	}
	if !fill {
		return out, nil
	}
	for i, v := range c.in[0].Data {
		out.Data[i] = f(v)
	}
	return out, c.spend(len(out.Data))
}

// clip cuts elements off at bounds, which are attributes before operator set 11 and inputs from then on.
func clip(c *call) (*Tensor, error) {
	least, err := c.bound(1, c.node.Float("min", lowest))
	if err != nil {
		return nil, err
	}
	most, err := c.bound(2, c.node.Float("max", -lowest))
	if err != nil {
		return nil, err
	}
	return c.each(func(v float64) float64 { return clamp(v, least, most) })
}

// bound reads a number from the input at place i.
func (c *call) bound(i int, otherwise float64) (float64, error) {
	t := c.optional(i)
	if t == nil || !t.known() {
		return otherwise, nil
	}
	if len(t.Data) != 1 {
		return 0, malformed("a bound of shape %v", t.Shape)
	}
	return t.Data[0], nil
}
