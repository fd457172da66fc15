package fhe

import (
	"slices"
	"testing"
)

// valued is a graph of 16 inputs with "u", a dense map of them to 16, that ends with a dense map of "v".
func valued(build func(g *graphBuilder)) *graphBuilder {
	g := newGraph(1, 16)
	g.node("Gemm", "u", in("image", g.trained("w", 16, 16, 16), g.trained("b", 16, 16)), nil)
	build(g)
	return g.dense("v", 16, 3)
}

// polynomial adds c₀ + c₁u + c₂u² + … as it is written out with Pow, Mul and Add.
func (g *graphBuilder) polynomial(output, u string, c ...float64) {
	sum := ""
	for i, v := range c {
		term := g.scalar(output+string(rune('0'+i)), v)
		if i > 0 {
			power := u
			if i > 1 {
				power = output + "power" + string(rune('0'+i))
				g.node("Pow", power, in(u, g.scalar(power+"e", float64(i))), nil)
			}
			g.node("Mul", term+"t", in(power, term), nil)
			term += "t"
		}
		name := output
		if i < len(c)-1 {
			name = output + "sum" + string(rune('0'+i))
		}
		if sum != "" {
			g.node("Add", name, in(sum, term), nil)
			sum = name
		} else {
			sum = term
		}
	}
}

func TestFoldingSavesLevelsAndVectors(t *testing.T) {
	t.Parallel()
	input, linear, square, times := inputStep, affineStep, squareStep, productStep
	for name, test := range map[string]struct {
		graph *graphBuilder
		depth int
		kinds []stepKind
	}{
		"a square": {
			valued(func(g *graphBuilder) { g.node("Mul", "v", in("u", "u"), nil) }), 3, []stepKind{input, linear, square, linear},
		},
		"a completed square": {
			valued(func(g *graphBuilder) { g.polynomial("v", "u", 0.3, -0.7, 0.5) }), 3, []stepKind{input, linear, square, linear},
		},
		"a quadratic with a skip": {
			valued(func(g *graphBuilder) {
				g.polynomial("q", "u", 0.3, -0.7, 0.5)
				g.node("Add", "v", in("q", "image"), nil)
			}), 3, []stepKind{input, linear, square, linear},
		},
		"a quadratic that is read twice is made once": {
			valued(func(g *graphBuilder) {
				g.polynomial("q", "u", 0.3, -0.7, 0.5)
				g.node("Gemm", "m", in("q", g.trained("w2", 16, 16, 16)), nil).node("Add", "v", in("q", "m"), nil)
			}), 3, []stepKind{input, linear, square, linear},
		},
		"normalization and a full polynomial": {fullPolynomial(), 3, []stepKind{input, linear, square, linear}},
		"a shift beyond bounds is added": {
			valued(func(g *graphBuilder) { g.polynomial("v", "u", 0, 1, 1e-4) }), 3, []stepKind{input, linear, square, linear},
		},
		"Pow 2": {
			valued(func(g *graphBuilder) { g.node("Pow", "v", in("u", g.scalar("e", 2)), nil) }), 3, []stepKind{input, linear, square, linear},
		},
		"squares of pixels": {squaredPixels(), 2, []stepKind{input, square, linear}},
		"a square of a square": {
			valued(func(g *graphBuilder) {
				g.node("Mul", "s", in("u", "u"), nil).node("Add", "a", in("s", "image"), nil).node("Mul", "v", in("a", "a"), nil)
			}),
			5,
			[]stepKind{input, linear, square, linear, square, linear},
		},
		"a product of two values": {
			valued(func(g *graphBuilder) {
				g.node("Gemm", "t", in("image", g.trained("w2", 16, 16, 16)), nil).node("Mul", "v", in("u", "t"), nil)
			}), 3, []stepKind{input, linear, linear, times, linear},
		},
		"a gate of the input": {
			valued(func(g *graphBuilder) { g.node("Mul", "v", in("u", "image"), nil) }), 3, []stepKind{input, linear, times, linear},
		},
		"a value without a use": {
			valued(func(g *graphBuilder) {
				g.node("Pow", "lost", in("u", g.scalar("e", 3)), nil).node("Identity", "v", in("u"), nil)
			}),
			1,
			[]stepKind{input, linear},
		},
	} {
		t.Run(name, func(t *testing.T) {
			h := compiled(t, test.graph)
			var kinds []stepKind
			for i := range h.steps {
				kinds = append(kinds, h.steps[i].kind)
			}
			if h.Depth() != test.depth || !slices.Equal(kinds, test.kinds) {
				t.Errorf("depth %d by %v, want %d by %v", h.Depth(), kinds, test.depth, test.kinds)
			}
		})
	}
}

func squaredPixels() *graphBuilder {
	return newGraph(1, 1, 4, 4).node("Mul", "s", in("image", "image"), nil).dense("s", 16, 3)
}

func TestHigherPolynomialsNeedTheirDegreesLevels(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		graph *graphBuilder
		depth int // at most
	}{
		"Pow 3":        {valued(func(g *graphBuilder) { g.node("Pow", "v", in("u", g.scalar("e", 3)), nil) }), 5},
		"Pow 4":        {valued(func(g *graphBuilder) { g.node("Pow", "v", in("u", g.scalar("e", 4)), nil) }), 5},
		"a full cubic": {valued(func(g *graphBuilder) { g.polynomial("v", "u", 0.1, -0.5, 0.25, 0.125) }), 5},
		"a quartic":    {valued(func(g *graphBuilder) { g.polynomial("v", "u", 0.1, -0.5, 0.25, 0.125, 0.1) }), 5},
		"degree seven": {valued(func(g *graphBuilder) { g.polynomial("v", "u", 0, 0.5, 0, -0.1, 0, 0.05, 0, 0.01) }), 6},
		"a product with itself, by itself": {
			valued(func(g *graphBuilder) { g.node("Mul", "s", in("u", "u"), nil).node("Mul", "v", in("s", "u"), nil) }), 5,
		},
	} {
		t.Run(name, func(t *testing.T) {
			if have := compiled(t, test.graph).Depth(); have > test.depth {
				t.Errorf("depth %d, want at most %d", have, test.depth)
			}
		})
	}
}

func TestCompilingLeavesTheGraphAlone(t *testing.T) {
	t.Parallel()
	g, again := fullPolynomial(), fullPolynomial()
	first, second := compiled(t, g), compiled(t, g)
	x := randomInput(first.Inputs(), 3)
	if !slices.Equal(first.Clear(x), second.Clear(x)) || !slices.Equal(first.Clear(x), compiled(t, again).Clear(x)) {
		t.Error("a second compilation differs")
	}
}
