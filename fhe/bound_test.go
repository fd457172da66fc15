package fhe

import (
	"errors"
	"math"
	"testing"
)

// adversarial inputs push the head towards the ends of its range, where products amplify most.
func adversarial(h *Head) map[string][]float64 {
	n := h.Inputs()
	x := map[string][]float64{"zeros": make([]float64, n), "ones": ones(n), "random": randomInput(n, 21)}
	checkered, one := make([]float64, n), make([]float64, n)
	one[n/2] = 1
	for i := range checkered {
		checkered[i] = float64(i % 2)
	}
	x["checkered"], x["one value"], x["pushed"] = checkered, one, h.pushed()
	return x
}

// pushed climbs from the middle to where the ℓ2 norm of the outputs is large: values that help are ones.
func (h *Head) pushed() []float64 {
	x := make([]float64, h.Inputs())
	last := len(h.steps) - 1
	for i := range x {
		x[i] = 0.5
	}
	for i := range x {
		norm := func(v float64) float64 {
			x[i] = v
			return sumSquares(h.vectors(x)[last])
		}
		if norm(0) > norm(1) {
			x[i] = 0
		}
	}
	return x
}

// scaledHead is a head with other magnitudes of its first affine map and of its last.
func scaledHead(h *Head, first, last float64) *Head {
	c := *h
	c.steps = append([]step{}, h.steps...)
	scale := func(i int, by float64) {
		s := &c.steps[i]
		factor := make([]float64, s.elements())
		bias := make([]float64, s.elements())
		for e := range factor {
			factor[e], bias[e] = by, by*s.bias[e]
		}
		s.bias = bias
		s.matrices = append([]*sparse{}, s.matrices...)
		for j, m := range s.matrices {
			s.matrices[j] = m.scaledRows(factor)
		}
	}
	scale(1, first)
	scale(len(c.steps)-1, last)
	return &c
}

// rekeyed is the same world with another key set.
func (w *world) rekeyed(t *testing.T, seed uint64) *world {
	t.Helper()
	a := *w
	a.rekey(t, seed)
	return &a
}

func TestWhatDependsOnKeysStaysBelowTheBoundAndNotFarBelow(t *testing.T) {
	t.Parallel()
	heads := map[string]*Head{
		"affine":    compiled(t, affineHead(1, 12, 12, 8)),
		"square":    compiled(t, squareHead(1, 10, 10, 6, 3, 2, 1, 9)),
		"plain":     compiled(t, squareHead(4, 6, 6, 3, 3, 1, 0, 5)),
		"gate":      compiled(t, gated()),
		"quadratic": compiled(t, valued(func(g *graphBuilder) { g.polynomial("v", "u", 0.3, -0.7, 0.5) })),
	}
	for name, base := range heads {
		for kind, scale := range map[string][2]float64{"as trained": {1, 1}, "large": {2, 3}, "large first": {4, 1.0 / 16}, "small first": {0.1, 8}} {
			t.Run(name+", "+kind, func(t *testing.T) {
				h := scaledHead(base, scale[0], scale[1])
				w := newWorld(t, quick(t, h, Balanced), h, 5)
				inputs := adversarial(h)
				if kind != "as trained" {
					inputs = map[string][]float64{"pushed": inputs["pushed"], "random": inputs["random"]}
				}
				checkBound(t, w, inputs, 0x1p10)
			})
		}
	}
}

// checkBound decrypts inputs under two key sets. The results differ by what the bound bounds, twice; the bound is at
// most so many times the largest difference.
func checkBound(t *testing.T, w *world, inputs map[string][]float64, slack float64) {
	t.Helper()
	bound, err := w.program.ErrorBound(t.Context(), w.head)
	if err != nil {
		t.Fatal(err)
	}
	other := w.rekeyed(t, 1001)
	worst, seed := 0.0, uint64(7)
	for input, x := range inputs {
		e := distance(w.infer(t, x, seed), other.infer(t, x, seed+1))
		worst, seed = math.Max(worst, e), seed+2
		if !(e <= 2*bound) {
			t.Errorf("%s: difference 2^%.1f above twice the bound 2^%.1f", input, math.Log2(e), math.Log2(bound))
		}
	}
	t.Logf("worst 2^%.1f, bound 2^%.1f, 2^%.1f times", math.Log2(worst), math.Log2(bound), math.Log2(bound/worst))
	if bound > worst*slack {
		t.Errorf("the bound 2^%.1f is far above 2^%.1f", math.Log2(bound), math.Log2(worst))
	}
}

// The bound is some ten standard deviations: were those too small, no single difference would show it.
func TestTheBoundsStandardDeviationIsNotBelowTheMeasuredOne(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		head *Head
		sets int
	}{
		"affine":            {compiled(t, affineHead(1, 12, 12, 8)), 40},
		"square":            {compiled(t, squareHead(1, 6, 6, 6, 3, 2, 1, 9)), 12},
		"square, of pixels": {compiled(t, squaredPixels()), 16},
	} {
		h := test.head
		w := newWorld(t, quick(t, h, Balanced), h, 5)
		bound, err := w.program.ErrorBound(t.Context(), h)
		if err != nil {
			t.Fatal(err)
		}
		x := h.pushed()
		sum := 0.0
		a, b := w, w.rekeyed(t, 51)
		for i := range test.sets { // pairs of independent errors
			if i%8 == 7 {
				a, b = w.rekeyed(t, uint64(2*i+52)), w.rekeyed(t, uint64(2*i+53))
			}
			d := distance(a.infer(t, x, uint64(2*i+500)), b.infer(t, x, uint64(2*i+501)))
			sum += d * d / 2
		}
		measured, allowed := math.Sqrt(sum/float64(test.sets)), bound/tails()
		t.Logf("%s: standard deviation 2^%.2f, allowed 2^%.2f", name, math.Log2(measured), math.Log2(allowed))
		if freedom := float64(test.sets * h.Outputs()); measured > allowed*(1+4/math.Sqrt(2*freedom)) {
			t.Errorf("%s: standard deviation 2^%.2f, allowed 2^%.2f", name, math.Log2(measured), math.Log2(allowed))
		}
	}
}

func TestDeepHeadsStayBelowTheirBound(t *testing.T) {
	t.Parallel()
	h := compiled(t, deepHead(8, 2, 3, 0, 4))
	w := newWorld(t, designed(t, h), h, 5)
	checkBound(t, w, map[string][]float64{"pushed": h.pushed()}, 0x1p16)
}

func TestTheBoundIsTheSameOnAnyNumberOfCores(t *testing.T) {
	t.Parallel()
	w := shared.square(t)
	first, err := w.program.ErrorBound(t.Context(), w.head)
	if err != nil {
		t.Fatal(err)
	}
	for range 3 {
		if again, err := w.program.ErrorBound(t.Context(), w.head); err != nil || again != first {
			t.Errorf("bound %g, then %g, error %v", first, again, err)
		}
	}
}

func TestTheBoundAllowsFourReleases(t *testing.T) {
	t.Parallel()
	shared.each(t, func(t *testing.T, w *world) {
		bound, err := w.program.ErrorBound(t.Context(), w.head)
		if err != nil {
			t.Fatal(err)
		}
		term := math.Sqrt(float64(w.program.Shape().Outputs)) * bound // radius 1, below these activations' norms, σ 1
		s := -math.Log2(12 * 4 * term * term)
		t.Logf("flooding strength %.1f after four releases", s)
		if s < 40 {
			t.Errorf("flooding strength %.1f after four releases", s)
		}
	})
}

func TestVectorsThatMayOverflowAreRefused(t *testing.T) {
	t.Parallel()
	affine, square := compiled(t, affineHead(1, 8, 8, 3)), compiled(t, squareHead(1, 8, 8, 3, 3, 2, 1, 3))
	tight := Literal{LogN: 13, LogQ: []int{38, 30, 30, 35}, LogP: []int{40}, LogScale: 35}
	for name, test := range map[string]struct {
		head    *Head
		literal Literal
	}{
		"outputs":             {scaledHead(affine, 1, 1e6), quickLiteral(1)},
		"outputs of a square": {scaledHead(square, 1, 1e9), quickLiteral(3)},
		"a square":            {scaledHead(square, 1e12, 1e-24), tight},
		"a convolution":       {scaledHead(square, 1e25, 1e-50), tight},
	} {
		if _, err := test.head.Shape(t.Context(), test.literal, Balanced); !errors.Is(err, ErrOverflow) {
			t.Errorf("%s: error %v, want ErrOverflow", name, err)
		}
	}
	p := quick(t, affine, Balanced)
	for _, by := range []float64{1e6, math.Inf(1), math.NaN()} {
		if _, err := p.ErrorBound(t.Context(), scaledHead(affine, 1, by)); !errors.Is(err, ErrOverflow) {
			t.Errorf("a bound of weights times %g: error %v, want ErrOverflow", by, err)
		}
	}
}
