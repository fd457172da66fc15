package fhe

import (
	"math/rand/v2"

	"github.com/encrypted-compute/encrypted-compute/nn"
)

// graphBuilder writes small heads.
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

// weights adds an initializer with values between low and low+1.
func (g *graphBuilder) weights(name string, low float64, shape ...int) string {
	t := nn.NewTensor(shape...)
	for i := range t.Data {
		t.Data[i] = low + g.random.Float64()
	}
	g.Initializers[name] = t
	return name
}

func (g *graphBuilder) node(op, output string, inputs []string, attributes map[string]nn.Attribute) *graphBuilder {
	g.Nodes = append(g.Nodes, nn.Node{Name: output, Op: op, Inputs: inputs, Outputs: []string{output}, Attributes: attributes})
	return g
}

func ints(v ...int64) nn.Attribute { return nn.Attribute{Kind: nn.IntsAttribute, Ints: v} }
func integer(v int64) nn.Attribute { return nn.Attribute{Kind: nn.IntAttribute, Int: v} }
func in(names ...string) []string  { return names }
func pool(k int64) map[string]nn.Attribute {
	return map[string]nn.Attribute{"kernel_shape": ints(k, k), "strides": ints(k, k)}
}

func strided(s, p int64) map[string]nn.Attribute {
	return map[string]nn.Attribute{"strides": ints(s, s), "pads": ints(p, p, p, p)}
}

// shippedSquare is the graph of the shipped deeper cut.
func shippedSquare() *graphBuilder {
	g := newGraph(1, 1, 8, 8)
	g.node("Conv", "conv", in("image", g.weights("w", -0.5, 4, 1, 3, 3), g.weights("b", -0.5, 4)), strided(2, 1))
	g.node("Mul", "square", in("conv", "conv"), nil).node("AveragePool", "pool", in("square"), pool(2))
	g.node("Flatten", "flat", in("pool"), nil)
	return g.node("Gemm", "activation", in("flat", g.weights("m", -0.5, 3, 16), g.weights("c", -0.5, 3)),
		map[string]nn.Attribute{"transB": integer(1)})
}

// fullPolynomial has normalization everywhere and a·u² + b·u + c in the middle.
func fullPolynomial() *graphBuilder {
	g := newGraph(1, 2, 8, 8)
	g.node("Sub", "centred", in("image", g.weights("mean", 0, 1, 2, 1, 1)), nil)
	g.node("Div", "scaled", in("centred", g.weights("std", 0.5, 1, 2, 1, 1)), nil)
	g.node("Conv", "conv", in("scaled", g.weights("w", -0.5, 4, 2, 3, 3), g.weights("b", -0.5, 4)), strided(1, 1))
	g.normalize("first", "conv").node("Pow", "second", in("first", "two"), nil)
	g.Initializers["two"] = nn.Scalar(2)
	g.node("Mul", "a", in("second", g.weights("ca", 0.5, 1, 4, 1, 1)), nil)
	g.node("Mul", "b1", in("first", g.weights("cb", 0.5, 1)), nil).node("Add", "ab", in("a", "b1"), nil)
	g.node("Add", "abc", in(g.weights("cc", 0, 1, 4, 1, 1), "ab"), nil).normalize("third", "abc")
	g.node("GlobalAveragePool", "pool", in("third"), nil)
	g.Initializers["flat"] = nn.Vector(1, -1)
	g.node("Reshape", "vector", in("pool", "flat"), nil)
	g.node("MatMul", "product", in("vector", g.weights("m", -0.5, 4, 5)), nil)
	return g.node("Add", "activation", in("product", g.weights("c", -0.5, 5)), nil)
}

func (g *graphBuilder) normalize(output, input string) *graphBuilder {
	names := []string{input}
	for _, part := range []string{"gain", "offset", "centre", "variance"} {
		names = append(names, g.weights(output+part, 0.5, 4))
	}
	return g.node("BatchNormalization", output, names, nil)
}

// affineChain has two convolutions, pooling and a skip, and no product.
func affineChain() *graphBuilder {
	g := newGraph(1, 1, 8, 8)
	g.node("Conv", "one", in("image", g.weights("w1", -0.5, 4, 1, 3, 3)), strided(1, 1)).normalize("two", "one")
	g.node("Conv", "three", in("two", g.weights("w3", -0.5, 4, 4, 3, 3)), strided(1, 1))
	g.node("Add", "skip", in("two", "three"), nil).node("AveragePool", "pool", in("skip"), pool(2))
	g.node("Transpose", "turned", in("pool"), map[string]nn.Attribute{"perm": ints(0, 2, 3, 1)})
	g.node("Flatten", "flat", in("turned"), nil)
	return g.node("Gemm", "activation", in("flat", g.weights("m", -0.5, 64, 6)), map[string]nn.Attribute{
		"alpha": {Kind: nn.FloatAttribute, Float: 0.5},
	})
}
