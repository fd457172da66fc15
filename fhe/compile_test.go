package fhe

import (
	"errors"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"
)

// picture is a graph over [1, 2, 6, 6] that ends with a dense map of the n values of "v".
func picture(n int, build func(g *graphBuilder)) *graphBuilder {
	g := newGraph(1, 2, 6, 6)
	build(g)
	return g.dense("v", n, 3)
}

// filters are the inputs of a Conv of the image.
func (g *graphBuilder) filters(shape ...int) []string {
	return in("image", g.weights("w", -0.5, shape...), g.weights("b", -0.5, shape[0]))
}

func convolved(n int, attributes attributes, shape ...int) *graphBuilder {
	return picture(n, func(g *graphBuilder) { g.node("Conv", "v", g.filters(shape...), attributes) })
}

func pooled(n int, attributes attributes) *graphBuilder {
	return picture(n, func(g *graphBuilder) { g.node("AveragePool", "v", in("image"), attributes) })
}

// merged are two attribute sets in one.
func merged(a, b attributes) attributes {
	out := maps.Clone(a)
	maps.Copy(out, b)
	return out
}

func windowGraphs() map[string]*graphBuilder {
	conv := func(n int, a attributes) *graphBuilder { return convolved(n, a, 4, 2, 3, 3) }
	signal := newGraph(1, 2, 9)
	signal.node("Conv", "v", in("image", signal.weights("w", -0.5, 4, 2, 3)), attributes{"strides": ints(2), "pads": ints(1, 0), "dilations": ints(2)})
	pooledSignal := newGraph(1, 2, 9)
	pooledSignal.node("AveragePool", "v", in("image"), attributes{"kernel_shape": ints(3), "strides": ints(2)})
	return map[string]*graphBuilder{
		"convolution":          conv(64, nil),
		"one by one":           convolved(108, nil, 3, 2, 1, 1),
		"strides":              conv(24, attributes{"strides": ints(2, 3), "pads": ints(1, 1, 0, 1)}),
		"uneven pads":          conv(140, attributes{"pads": ints(0, 2, 1, 1)}),
		"dilation":             conv(32, attributes{"dilations": ints(2, 1), "pads": ints(0, 0, 0, 0)}),
		"two groups":           convolved(64, attributes{"group": integer(2)}, 4, 1, 3, 3),
		"depthwise":            convolved(72, attributes{"group": integer(2), "pads": ints(1, 1, 1, 1)}, 2, 1, 3, 3),
		"valid":                conv(64, attributes{"auto_pad": text("VALID")}),
		"same upper":           conv(36, attributes{"auto_pad": text("SAME_UPPER"), "strides": ints(2, 2)}),
		"same lower":           conv(36, attributes{"auto_pad": text("SAME_LOWER"), "strides": ints(2, 2)}),
		"same lower, even":     convolved(144, attributes{"auto_pad": text("SAME_LOWER")}, 4, 2, 2, 2),
		"same upper, even":     convolved(144, attributes{"auto_pad": text("SAME_UPPER"), "dilations": ints(2, 3)}, 4, 2, 2, 2),
		"a signal":             signal.dense("v", 12, 3),
		"pool":                 pooled(18, pool(2)),
		"overlapping pool":     pooled(8, attributes{"kernel_shape": ints(3, 3), "strides": ints(2, 2)}),
		"padded pool":          pooled(32, merged(pool(2), attributes{"pads": ints(1, 1, 1, 1)})),
		"pool counts its pads": pooled(32, merged(pool(2), attributes{"pads": ints(1, 1, 1, 1), "count_include_pad": integer(1)})),
		"pool rounds up":       pooled(18, attributes{"kernel_shape": ints(3, 3), "strides": ints(2, 2), "ceil_mode": integer(1)}),
		"pool rounds up, counts its pads": pooled(18, attributes{
			"kernel_shape": ints(4, 4), "strides": ints(3, 3), "pads": ints(1, 1, 1, 1), "ceil_mode": integer(1), "count_include_pad": integer(1),
		}),
		"pool of the same size": pooled(72, attributes{"kernel_shape": ints(3, 3), "auto_pad": text("SAME_UPPER")}),
		"pool of a signal":      pooledSignal.dense("v", 8, 3),
		"global pool":           picture(2, func(g *graphBuilder) { g.node("GlobalAveragePool", "v", in("image"), nil) }),
	}
}

// product is a Gemm or MatMul of [6, 4] made of 24 inputs and a constant, on either side.
func productGraph(op string, left bool, shape []int, a attributes) *graphBuilder {
	g := newGraph(1, 24)
	rows, columns := int64(6), int64(4)
	g.node("Reshape", "m", in("image", g.constant("shape", []float64{float64(rows), float64(columns)})), nil)
	factors := in("m", g.weights("w", -0.5, shape...))
	if !left {
		slices.Reverse(factors)
	}
	return g.node(op, "p", factors, a).node("Flatten", "f", in("p"), attributes{"axis": integer(0)}).node("Identity", "activation", in("f"), nil)
}

func productGraphs() map[string]*graphBuilder {
	transposed := func(a, b int64) attributes { return attributes{"transA": integer(a), "transB": integer(b)} }
	biased := newGraph(1, 24)
	biased.node("Gemm", "activation", in("image", biased.weights("w", -0.5, 24, 5), biased.weights("c", -0.5, 5)),
		attributes{"alpha": float(0.5), "beta": float(-2)})
	return map[string]*graphBuilder{
		"gemm":                          productGraph("Gemm", true, []int{4, 5}, nil),
		"gemm, B transposed":            productGraph("Gemm", true, []int{5, 4}, transposed(0, 1)),
		"gemm, A transposed":            productGraph("Gemm", true, []int{6, 5}, transposed(1, 0)),
		"gemm, both transposed":         productGraph("Gemm", true, []int{5, 6}, transposed(1, 1)),
		"gemm on the right":             productGraph("Gemm", false, []int{5, 6}, nil),
		"gemm on the right, A":          productGraph("Gemm", false, []int{6, 5}, transposed(1, 0)),
		"gemm on the right, B":          productGraph("Gemm", false, []int{5, 4}, transposed(0, 1)),
		"gemm on the right, A and B":    productGraph("Gemm", false, []int{4, 5}, transposed(1, 1)),
		"gemm with alpha, beta, addend": biased,
		"matmul":                        productGraph("MatMul", true, []int{4, 5}, nil),
		"matmul on the right":           productGraph("MatMul", false, []int{5, 6}, nil),
	}
}

func arithmeticGraphs() map[string]*graphBuilder {
	with := func(op string, first bool, shape ...int) *graphBuilder {
		return picture(72, func(g *graphBuilder) {
			operands := in("image", g.weights("c", 0.5, shape...))
			if !first {
				slices.Reverse(operands)
			}
			g.node(op, "v", operands, nil)
		})
	}
	return map[string]*graphBuilder{
		"add a constant":              with("Add", true, 1),
		"add to channels":             with("Add", false, 2, 1, 1),
		"add rows":                    with("Add", true, 6),
		"subtract":                    with("Sub", true, 1, 2, 1, 1),
		"subtract from":               with("Sub", false, 6, 6),
		"multiply channels":           with("Mul", true, 2, 1, 1),
		"multiply all":                with("Mul", false, 1, 2, 6, 6),
		"divide":                      with("Div", true, 2, 1, 1),
		"negate":                      picture(72, func(g *graphBuilder) { g.node("Neg", "v", in("image"), nil) }),
		"sum of three":                picture(72, func(g *graphBuilder) { g.node("Sum", "v", in("image", g.weights("c", 0, 6), "image"), nil) }),
		"twice the same":              picture(72, func(g *graphBuilder) { g.node("Add", "v", in("image", "image"), nil) }),
		"normalization":               picture(72, func(g *graphBuilder) { g.normalize("v", "image", 2) }),
		"broadcast by the constant":   picture(144, func(g *graphBuilder) { g.node("Add", "v", in("image", g.weights("c", 0, 2, 2, 6, 6)), nil) }),
		"an affine chain with a skip": affineChain(),
	}
}

func moving(n int, op string, a attributes, constants ...[]float64) *graphBuilder {
	return picture(n, func(g *graphBuilder) {
		inputs := in("image")
		for i, c := range constants {
			name := ""
			if c != nil {
				name = g.constant(string(rune('p'+i)), c)
			}
			inputs = append(inputs, name)
		}
		g.node(op, "v", inputs, a)
	})
}

func shapingGraphs() map[string]*graphBuilder {
	parts := picture(72, func(g *graphBuilder) {
		g.split("Split", in("left", "right"), in("image"), attributes{"axis": integer(3)})
		g.node("Concat", "v", in("right", "left"), attributes{"axis": integer(1)})
	})
	thrice := picture(180, func(g *graphBuilder) {
		g.node("Conv", "c", g.filters(1, 2, 1, 1), nil)
		g.node("Concat", "v", in("image", "c", "image"), attributes{"axis": integer(1)})
	})
	squeezed := newGraph(1, 1, 1, 6)
	squeezed.node("Squeeze", "s", in("image", squeezed.constant("axes", []float64{1, 2})), nil)
	squeezed.node("Unsqueeze", "v", in("s", squeezed.constant("axis", []float64{2})), nil)
	return map[string]*graphBuilder{
		"reshape":              moving(72, "Reshape", nil, []float64{1, 8, -1}),
		"transpose":            moving(72, "Transpose", attributes{"perm": ints(0, 3, 1, 2)}),
		"slice":                moving(16, "Slice", nil, []float64{1, 4}, []float64{5, -6}, []float64{2, 3}, []float64{2, -1}),
		"gather":               moving(36, "Gather", attributes{"axis": integer(3)}, []float64{5, 0, 5}),
		"pad":                  moving(108, "Pad", nil, []float64{0, 0, 1, 0, 0, 0, 2, 0}),
		"pad with ones":        moving(108, "Pad", nil, []float64{0, 0, 1, 0, 0, 0, 2, 0}, []float64{1}),
		"pad by reflection":    moving(108, "Pad", attributes{"mode": text("reflect")}, []float64{0, 0, 1, 0, 0, 0, 2, 0}),
		"expand":               moving(144, "Expand", nil, []float64{2, 2, 6, 6}),
		"split and concat":     parts,
		"concat with repeats":  thrice,
		"squeeze, unsqueeze":   squeezed.dense("v", 6, 3),
		"mean of all":          moving(1, "ReduceMean", nil),
		"mean of axes":         moving(6, "ReduceMean", attributes{"axes": ints(1, -1), "keepdims": integer(0)}),
		"mean by an input":     moving(12, "ReduceMean", nil, []float64{3}).at(18),
		"sum by an input":      moving(12, "ReduceSum", nil, []float64{-2}),
		"dropout":              moving(72, "Dropout", nil),
		"identity, old opset":  moving(72, "Identity", nil).at(7),
		"identity, new opset":  moving(72, "Identity", nil).at(21),
		"the image is flipped": moving(72, "Slice", nil, []float64{5}, []float64{-7}, []float64{3}, []float64{-1}),
	}
}

// Compile itself compares the folded head with the graph, so that its success is an assertion.
func TestAffineChainsBecomeOneStep(t *testing.T) {
	t.Parallel()
	for _, graphs := range []map[string]*graphBuilder{windowGraphs(), productGraphs(), arithmeticGraphs(), shapingGraphs()} {
		for name, g := range graphs {
			t.Run(name, func(t *testing.T) {
				h := compiled(t, g)
				if h.Depth() != 1 || len(h.steps) != 2 {
					t.Errorf("depth %d in %d vectors, want 1 in 2", h.Depth(), len(h.steps))
				}
			})
		}
	}
}

func TestWhatCannotBeEvaluatedIsRefusedByName(t *testing.T) {
	t.Parallel()
	refused := func(n int, op string, a attributes) *graphBuilder { return moving(n, op, a) }
	for name, test := range map[string]struct {
		graph *graphBuilder
		says  []string
	}{
		"a rectifier": {refused(72, "Relu", nil), []string{`"v"`, "Relu"}},
		"a maximum":   {refused(18, "MaxPool", pool(2)), []string{`"v"`, "MaxPool"}},
		"a softmax":   {refused(72, "Softmax", nil), []string{`"v"`, "Softmax"}},
		"a transposed convolution": {picture(256, func(g *graphBuilder) {
			g.node("ConvTranspose", "v", in("image", g.weights("w", 0, 2, 4, 3, 3)), nil)
		}), []string{`"v"`, "ConvTranspose"}},
		"a broken exponent": {moving(72, "Pow", nil, []float64{0.5}), []string{`"v"`, "Pow", "0.5"}},
		"exponent zero":     {moving(72, "Pow", nil, []float64{0}), []string{`"v"`, "Pow"}},
		"a huge exponent":   {moving(72, "Pow", nil, []float64{1e30}), []string{`"v"`, "Pow", "1e+30"}},
		"exponent sixteen":  {moving(72, "Pow", nil, []float64{16}), []string{`"v"`, "Pow", "16"}},
		"an encrypted exponent": {picture(72, func(g *graphBuilder) {
			g.node("Pow", "v", in(g.scalar("two", 2), "image"), nil)
		}), []string{`"v"`, "Pow"}},
		"an encrypted divisor": {picture(72, func(g *graphBuilder) {
			g.node("Div", "v", in(g.scalar("one", 1), "image"), nil)
		}), []string{`"v"`, "Div"}},
		"an encrypted matrix squared": {picture(72, func(g *graphBuilder) {
			g.node("MatMul", "v", in("image", "image"), nil)
		}), []string{`"v"`, "MatMul"}},
		"a product with broadcasting": {picture(72, func(g *graphBuilder) {
			g.node("GlobalAveragePool", "p", in("image"), nil).node("Mul", "v", in("image", "p"), nil)
		}), []string{`"v"`, "Mul", "shapes"}},
		"too many outputs":  {affineHead(1, 8, 8, 65), []string{"65 outputs"}},
		"a constant output": {newGraph(1, 4).node("Identity", "activation", in(), nil), nil},
		"two inputs":        {twoInputs(), []string{"2 inputs"}},
		"a batch":           {newGraph(2, 4).node("Identity", "activation", in("image"), nil), []string{"[2 4]"}},
		"five axes":         {newGraph(1, 1, 2, 2, 2).dense("image", 8, 2), []string{"[1 1 2 2 2]"}},
		"too many values":   {affineHead(1, 1024, 512, 1), []string{"524288"}},
		"weights too large": {heavy(), []string{"2^30"}},
	} {
		t.Run(name, func(t *testing.T) {
			started := time.Now()
			_, err := Compile(t.Context(), &test.graph.Graph)
			if err == nil {
				t.Fatal("compiled")
			}
			for _, part := range test.says {
				if !strings.Contains(err.Error(), part) {
					t.Errorf("error %q says nothing of %q", err, part)
				}
			}
			if len(test.says) > 1 && !errors.Is(err, ErrUnsupported) {
				t.Errorf("error %v is not of kind ErrUnsupported", err)
			}
			if took := time.Since(started); took > 5*time.Second {
				t.Errorf("refused after %v", took)
			}
		})
	}
}

func twoInputs() *graphBuilder {
	g := newGraph(1, 4)
	g.Inputs = append(g.Inputs, g.Inputs[0])
	g.Inputs[1].Name = "other"
	return g.node("Add", "activation", in("image", "other"), nil)
}

func heavy() *graphBuilder {
	g := newGraph(1, 4)
	return g.node("Mul", "activation", in("image", g.scalar("factor", 0x1p31)), nil)
}
