package fhe

import (
	"math"
	"math/rand/v2"

	"github.com/encrypted-compute/encrypted-compute/nn"
)

// graphBuilder writes small heads. The input is "image", the output "activation".
type graphBuilder struct {
	nn.Graph
	random *rand.Rand
}

func newGraph(shape ...int) *graphBuilder {
	return &graphBuilder{
		Graph: nn.Graph{
			Name: "head", Opset: 13, Initializers: map[string]*nn.Tensor{},
			Inputs: []nn.Value{{Name: "image", Shape: shape}}, Outputs: []nn.Value{{Name: "activation"}},
		},
		random: rand.New(rand.NewPCG(7, 7)),
	}
}

// at sets the version of the operator set.
func (g *graphBuilder) at(opset int) *graphBuilder {
	g.Opset = opset
	return g
}

// weights adds an initializer with values between low and low+1.
func (g *graphBuilder) weights(name string, low float64, shape ...int) string {
	t := nn.NewTensor(shape...)
	for i := range t.Data {
		t.Data[i] = low + g.random.Float64()
	}
	g.Initializers[name] = t
	return name
}

// trained adds an initializer of the size that training gives: normal with deviation 1/√fan.
func (g *graphBuilder) trained(name string, fan int, shape ...int) string {
	t := nn.NewTensor(shape...)
	for i := range t.Data {
		t.Data[i] = g.random.NormFloat64() / math.Sqrt(float64(fan))
	}
	g.Initializers[name] = t
	return name
}

// constant adds an initializer; without a shape it is a vector.
func (g *graphBuilder) constant(name string, values []float64, shape ...int) string {
	t := nn.Vector(values...)
	if len(shape) > 0 {
		t.Shape = shape
	}
	g.Initializers[name] = t
	return name
}

func (g *graphBuilder) scalar(name string, v float64) string {
	g.Initializers[name] = nn.Scalar(v)
	return name
}

func (g *graphBuilder) node(op, output string, inputs []string, attributes attributes) *graphBuilder {
	return g.split(op, []string{output}, inputs, attributes)
}

// split is a node of several outputs.
func (g *graphBuilder) split(op string, outputs, inputs []string, attributes attributes) *graphBuilder {
	g.Nodes = append(g.Nodes, nn.Node{Name: outputs[0], Op: op, Inputs: inputs, Outputs: outputs, Attributes: attributes})
	return g
}

// dense ends a graph: Flatten and a Gemm of n values to k outputs.
func (g *graphBuilder) dense(from string, n, k int) *graphBuilder {
	g.node("Flatten", "flat", in(from), attributes{"axis": integer(0)})
	return g.node("Gemm", "activation", in("flat", g.trained("dense", n, k, n), g.trained("offset", 100, k)), attributes{"transB": integer(1)})
}

func (g *graphBuilder) normalize(output, input string, channels int) *graphBuilder {
	names := []string{input}
	for _, part := range []string{"gain", "offset", "centre", "variance"} {
		names = append(names, g.weights(output+part, 0.5, channels))
	}
	return g.node("BatchNormalization", output, names, nil)
}

type attributes = map[string]nn.Attribute

func ints(v ...int64) nn.Attribute { return nn.Attribute{Kind: nn.IntsAttribute, Ints: v} }
func integer(v int64) nn.Attribute { return nn.Attribute{Kind: nn.IntAttribute, Int: v} }
func float(v float64) nn.Attribute { return nn.Attribute{Kind: nn.FloatAttribute, Float: v} }
func text(v string) nn.Attribute   { return nn.Attribute{Kind: nn.TextAttribute, Text: v} }
func in(names ...string) []string  { return names }

func pool(k int64) attributes { return attributes{"kernel_shape": ints(k, k), "strides": ints(k, k)} }

func strided(s, p int64) attributes {
	return attributes{"strides": ints(s, s), "pads": ints(p, p, p, p)}
}

// affineHead is one Gemm.
func affineHead(c, h, w, k int) *graphBuilder {
	return newGraph(1, c, h, w).dense("image", c*h*w, k)
}

// squareHead is conv – square – linear: channels of kernel×kernel over [c, h, w].
func squareHead(c, h, w, channels, kernel, stride, pad, k int) *graphBuilder {
	g := newGraph(1, c, h, w)
	g.node("Conv", "conv", in("image", g.trained("w", c*kernel*kernel, channels, c, kernel, kernel), g.trained("b", 100, channels)),
		strided(int64(stride), int64(pad)))
	g.node("Mul", "square", in("conv", "conv"), nil)
	rows, columns := (h+2*pad-kernel)/stride+1, (w+2*pad-kernel)/stride+1
	return g.dense("square", channels*rows*columns, k)
}

// deepHead is conv – square – conv – square – dense – square – linear, without the dense layer if dense is 0.
func deepHead(side, first, second, dense, k int) *graphBuilder {
	g := newGraph(1, 1, side, side)
	g.node("Conv", "conv1", in("image", g.trained("w1", 9, first, 1, 3, 3), g.trained("b1", 100, first)), strided(2, 1))
	g.node("Mul", "sq1", in("conv1", "conv1"), nil)
	g.node("Conv", "conv2", in("sq1", g.trained("w2", 9*first, second, first, 3, 3), g.trained("b2", 100, second)), strided(2, 1))
	g.node("Mul", "sq2", in("conv2", "conv2"), nil).node("Flatten", "flat2", in("sq2"), nil)
	quarter := (side + 3) / 4
	n, last := second*quarter*quarter, "flat2"
	if dense > 0 {
		g.node("Gemm", "fc", in("flat2", g.trained("w3", n, dense, n), g.trained("b3", 100, dense)), attributes{"transB": integer(1)})
		g.node("Mul", "sq3", in("fc", "fc"), nil)
		n, last = dense, "sq3"
	}
	return g.dense(last, n, k)
}

// shippedSquare is the graph of a shipped cut: conv – square – pool – linear.
func shippedSquare() *graphBuilder {
	g := newGraph(1, 1, 8, 8)
	g.node("Conv", "conv", in("image", g.weights("w", -0.5, 4, 1, 3, 3), g.weights("b", -0.5, 4)), strided(2, 1))
	g.node("Mul", "square", in("conv", "conv"), nil).node("AveragePool", "pool", in("square"), pool(2))
	g.node("Flatten", "flat", in("pool"), nil)
	return g.node("Gemm", "activation", in("flat", g.weights("m", -0.5, 3, 16), g.weights("c", -0.5, 3)),
		attributes{"transB": integer(1)})
}

// fullPolynomial has normalization everywhere and a·u² + b·u + c in the middle.
func fullPolynomial() *graphBuilder {
	g := newGraph(1, 2, 8, 8)
	g.node("Sub", "centred", in("image", g.weights("mean", 0, 1, 2, 1, 1)), nil)
	g.node("Div", "scaled", in("centred", g.weights("std", 0.5, 1, 2, 1, 1)), nil)
	g.node("Conv", "conv", in("scaled", g.weights("w", -0.5, 4, 2, 3, 3), g.weights("b", -0.5, 4)), strided(1, 1))
	g.normalize("first", "conv", 4).node("Pow", "second", in("first", g.scalar("two", 2)), nil)
	g.node("Mul", "a", in("second", g.weights("ca", 0.5, 1, 4, 1, 1)), nil)
	g.node("Mul", "b1", in("first", g.weights("cb", 0.5, 1)), nil).node("Add", "ab", in("a", "b1"), nil)
	g.node("Add", "abc", in(g.weights("cc", 0, 1, 4, 1, 1), "ab"), nil).normalize("third", "abc", 4)
	g.node("GlobalAveragePool", "pool", in("third"), nil)
	g.node("Reshape", "vector", in("pool", g.constant("shape", []float64{1, -1})), nil)
	g.node("MatMul", "product", in("vector", g.weights("m", -0.5, 4, 5)), nil)
	return g.node("Add", "activation", in("product", g.weights("c", -0.5, 5)), nil)
}

// affineChain has two convolutions, pooling and a skip, and no product.
func affineChain() *graphBuilder {
	g := newGraph(1, 1, 8, 8)
	g.node("Conv", "one", in("image", g.weights("w1", -0.5, 4, 1, 3, 3)), strided(1, 1)).normalize("two", "one", 4)
	g.node("Conv", "three", in("two", g.weights("w3", -0.5, 4, 4, 3, 3)), strided(1, 1))
	g.node("Add", "skip", in("two", "three"), nil).node("AveragePool", "pool", in("skip"), pool(2))
	g.node("Transpose", "turned", in("pool"), attributes{"perm": ints(0, 2, 3, 1)})
	g.node("Flatten", "flat", in("turned"), nil)
	return g.node("Gemm", "activation", in("flat", g.weights("m", -0.5, 64, 6)), attributes{"alpha": float(0.5)})
}
