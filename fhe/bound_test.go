package fhe

import (
	"errors"
	"math"
	"slices"
	"testing"
)

// adversarial inputs push the head towards the ends of its range, where the square amplifies most.
func adversarial(h *Head) map[string][]float64 {
	n := h.shape.Inputs()
	x := map[string][]float64{"zeros": make([]float64, n), "ones": ones(n), "random": randomInput(n, 21)}
	checkered, pushed, one := make([]float64, n), make([]float64, n), make([]float64, n)
	one[n/2] = 1
	for i := range checkered {
		checkered[i] = float64(i % 2)
		if h.shape.Convolution == nil && h.matrix[0][i] > 0 {
			pushed[i] = 1
		}
	}
	if c := h.shape.Convolution; c != nil { // follow the signs of the largest filter wherever its windows fall
		rows, columns := c.positions(h.shape.Input)
		taps := c.taps(h.shape.Input)
		for p := range rows * columns {
			c.each(h.shape.Input, p/columns, p%columns, func(at, tap int) {
				if h.filters[tap%taps] > 0 {
					pushed[at] = 1
				}
			})
		}
	}
	x["checkered"], x["pushed"], x["one pixel"] = checkered, pushed, one
	return x
}

// scaled is a head with other magnitudes: of the filters (and shift) and of the matrix.
func scaled(t *testing.T, h *Head, filters, matrix float64) *Head {
	t.Helper()
	times := func(v []float64, f float64) []float64 {
		v = slices.Clone(v)
		for i := range v {
			v[i] *= f
		}
		return v
	}
	c := *h
	c.filters, c.shift, c.matrix = times(h.filters, filters), times(h.shift, filters), nil
	for _, row := range h.matrix {
		c.matrix = append(c.matrix, times(row, matrix))
	}
	out, err := c.checked()
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestMeasuredErrorsStayBelowTheBoundAndNotFarBelow(t *testing.T) {
	t.Parallel()
	for name, world := range map[string]func(testing.TB) *world{"affine": shared.affine, "square": shared.square} {
		base := world(t)
		heads := map[string]*Head{
			"as trained": base.head, "large weights": scaled(t, base.head, 2, 4),
			"large filters, small matrix": scaled(t, base.head, 4, 1.0/16),
		}
		for kind, h := range heads {
			w := *base
			w.head = h
			var err error
			if w.evaluator, err = w.program.Load(t.Context(), h); err != nil {
				t.Fatal(err)
			}
			bound, err := w.program.ErrorBound(h)
			if err != nil {
				t.Fatalf("%s, %s: %v", name, kind, err)
			}
			worst := 0.0
			for input, x := range adversarial(h) {
				e := distance(w.infer(t, x, 31), h.Clear(x))
				worst = math.Max(worst, e)
				if !(e <= bound) {
					t.Errorf("%s, %s, %s: error 2^%.1f above the bound 2^%.1f", name, kind, input, math.Log2(e), math.Log2(bound))
				}
			}
			t.Logf("%s, %s: worst 2^%.1f, bound 2^%.1f", name, kind, math.Log2(worst), math.Log2(bound))
			if bound > worst*0x1p9 {
				t.Errorf("%s, %s: the bound 2^%.1f is far above 2^%.1f", name, kind, math.Log2(bound), math.Log2(worst))
			}
		}
	}
}

func TestTheBoundAllowsFourReleases(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		world func(testing.TB) *world
		sigma float64
	}{"affine": {shared.affine, 0.5}, "square": {shared.square, 1}} {
		w := test.world(t)
		b, err := w.program.ErrorBound(w.head)
		if err != nil {
			t.Fatal(err)
		}
		term := math.Sqrt(float64(w.program.Shape().Outputs)) * b / test.sigma // radius 1, below these activations' norms
		if s := -math.Log2(12 * 4 * term * term); s < 38 {
			t.Errorf("%s: flooding strength %.1f after four releases", name, s)
		} else {
			t.Logf("%s: flooding strength %.1f after four releases", name, s)
		}
	}
}

func TestOutputsThatMayOverflowAreRefused(t *testing.T) {
	t.Parallel()
	for name, world := range map[string]func(testing.TB) *world{"affine": shared.affine, "square": shared.square} {
		w := world(t)
		for kind, h := range map[string]*Head{"matrix": scaled(t, w.head, 1, 1e4), "filters": scaled(t, w.head, 1e5, 1e4)} {
			if _, err := w.program.ErrorBound(h); !errors.Is(err, ErrOverflow) {
				t.Errorf("%s, %s: error %v, want ErrOverflow", name, kind, err)
			}
		}
	}
	s := squareShape()
	tight, err := Plan(s, Literal{LogN: 14, LogQ: []int{46, 30, 30, 50}, LogP: []int{58, 58}, LogScale: 45})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := tight.ErrorBound(scaled(t, shared.square(t).head, 1e3, 1e-9)); !errors.Is(err, ErrOverflow) {
		t.Errorf("a square that overflows: error %v, want ErrOverflow", err)
	}
}

func TestReachIsTheLargestValueOfTheConvolution(t *testing.T) {
	t.Parallel()
	h := randomHead(t, Shape{Input: []int{1, 3, 3}, Outputs: 1, Convolution: &Convolution{
		Channels: 2, Kernel: [2]int{2, 2}, Stride: [2]int{1, 1}, Pads: [4]int{1, 0, 0, 1},
	}}, 5)
	largest := make([]float64, h.shape.Elements())
	for bits := range 1 << 9 { // the extremes are at corners of the cube
		x := make([]float64, 9)
		for i := range x {
			x[i] = float64(bits >> i & 1)
		}
		for e, u := range h.convolve(x) {
			largest[e] = math.Max(largest[e], math.Abs(u))
		}
	}
	for e, want := range largest {
		if have := h.reach()[e]; math.Abs(have-want) > 1e-12 {
			t.Errorf("element %d reaches %f, want %f", e, have, want)
		}
	}
}

func TestErrorBoundRefusesAnotherShape(t *testing.T) {
	t.Parallel()
	if _, err := shared.affine(t).program.ErrorBound(shared.square(t).head); err == nil {
		t.Error("a head of another shape has a bound")
	}
}
