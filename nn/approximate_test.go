package nn_test

import (
	"errors"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/fhe"
	"github.com/encrypted-compute/encrypted-compute/nn"
)

// spread are samples of a shape whose numbers lie in [-width, width].
func spread(count int, width float64, shape ...int) []*nn.Tensor {
	out := make([]*nn.Tensor, count)
	for s := range out {
		out[s] = nn.NewTensor(shape...)
		for i := range out[s].Data {
			out[s].Data[i] = width * math.Sin(float64((s+2)*(i+1)))
		}
	}
	return out
}

func TestApproximateReplacesEveryFunctionByAPolynomialThatMeetsTheError(t *testing.T) {
	t.Parallel()
	cases := map[string]struct {
		op    string
		error float64
		most  int // degree
	}{
		"sigmoid":             {"Sigmoid", 0.01, 7},
		"hyperbolic tangent":  {"Tanh", 0.05, 9},
		"rectifier":           {"Relu", 0.05, 4},
		"rectifier, finer":    {"Relu", 0.02, 8},
		"softplus":            {"Softplus", 0.01, 6},
		"error function":      {"Erf", 0.05, 9},
		"exponential":         {"Exp", 0.01, 8},
		"absolute value":      {"Abs", 0.05, 6},
		"exponential, linear": {"Elu", 0.02, 6},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			g := model(t, []int{1, 64}, map[string]*nn.Tensor{}, "y = "+c.op+" x")
			out, fits, err := g.Approximate(t.Context(), spread(8, 4, 1, 64), nn.Fit{Error: c.error})
			if err != nil {
				t.Fatal(err)
			}
			if len(fits) != 1 || !fits[0].Met || fits[0].Error > c.error || fits[0].Degree > c.most {
				t.Fatalf("fits %v, want one of degree up to %d", fits, c.most)
			}
			if f := fits[0]; f.Op != c.op || f.Outside != 0 || f.HeldOut != 2*64 || f.Low > -4 || f.High < 4 {
				t.Errorf("fit %+v", f)
			}
			for _, x := range spread(3, 4, 1, 64) {
				have, want := numbers(t, out, x), numbers(t, g, x)
				largest := math.Abs(slices.MaxFunc(slices.Concat(want, []float64{1}), func(a, b float64) int {
					return int(math.Copysign(1, math.Abs(a)-math.Abs(b)))
				}))
				for i := range want {
					if math.Abs(have[i]-want[i]) > 2.5*c.error*largest {
						t.Errorf("%s of %g is %g, the polynomial says %g", c.op, x.Data[i], want[i], have[i])
					}
				}
			}
			for _, n := range out.Nodes {
				if !slices.Contains([]string{"Sub", "Mul", "Add"}, n.Op) {
					t.Errorf("node %s (%s) is left", n.Name, n.Op)
				}
			}
		})
	}
}

func numbers(t *testing.T, g *nn.Graph, x *nn.Tensor) []float64 {
	t.Helper()
	out, err := g.Run(t.Context(), map[string]*nn.Tensor{g.Inputs[0].Name: x})
	if err != nil {
		t.Fatal(err)
	}
	return out[g.Outputs[0].Name].Data
}

// activated is two dense layers with functions in between, one of them written out.
func activated(t *testing.T) *nn.Graph {
	t.Helper()
	dense := func(rows, columns int) *nn.Tensor {
		m := nn.NewTensor(rows, columns)
		for i := range m.Data {
			m.Data[i] = math.Sin(float64(3*i+1)) / 3
		}
		return m
	}
	return model(t, []int{1, 12}, map[string]*nn.Tensor{"a": dense(12, 8), "b": dense(8, 6), "c": dense(6, 4)},
		"first = MatMul x, a", "gate = Sigmoid first", "second = Mul first, gate", "third = MatMul second, b",
		"fourth = Relu third", "fifth = MatMul fourth, c")
}

func TestApproximationsCompileToWhatAnyToolEvaluates(t *testing.T) {
	t.Parallel()
	g := activated(t)
	out, fits, err := g.Approximate(t.Context(), spread(12, 1, 1, 12), nn.Fit{})
	if err != nil {
		t.Fatal(err)
	}
	if len(fits) != 2 || fits[0].Op != "SiLU" || fits[1].Op != "Relu" {
		t.Fatalf("fits %v", fits)
	}
	b, err := out.MarshalONNX()
	if err != nil {
		t.Fatal(err)
	}
	read, err := nn.ReadONNX(b)
	if err != nil {
		t.Fatal(err)
	}
	head, err := fhe.Compile(t.Context(), read)
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range spread(5, 1, 1, 12) {
		have, want := head.Clear(x.Data), numbers(t, out, x)
		for i := range want {
			if math.Abs(have[i]-want[i]) > 1e-5*(1+math.Abs(want[i])) {
				t.Errorf("output %d is %g compiled, %g in the graph", i, have[i], want[i])
			}
		}
	}
}

func TestApproximateTouchesOnlyWhatTheValueDependsOn(t *testing.T) {
	t.Parallel()
	g := activated(t)
	before := len(g.Nodes)
	out, fits, err := g.Approximate(t.Context(), spread(4, 1, 1, 12), nn.Fit{Before: "third", Degree: 4, Error: 1e-9})
	if err != nil {
		t.Fatal(err)
	}
	if len(fits) != 1 || fits[0].Degree != 4 || fits[0].Met {
		t.Errorf("fits %v, want one of degree 4 that is not good enough", fits)
	}
	if len(g.Nodes) != before {
		t.Error("the graph was changed")
	}
	if n := out.Producer("fourth"); n == nil || n.Op != "Relu" {
		t.Errorf("what comes after is made by %v", n)
	}
	if !strings.Contains(fits[0].String(), "more than was asked for") {
		t.Errorf("it says %q", fits[0])
	}
}

func TestApproximateCountsHeldOutValuesThatLeaveTheRange(t *testing.T) {
	t.Parallel()
	g := model(t, []int{1, 4}, map[string]*nn.Tensor{}, "y = Tanh x")
	calm := spread(8, 1, 1, 4)
	calm[3] = &nn.Tensor{Shape: []int{1, 4}, Data: []float64{9, 0, 0, -9}}
	_, fits, err := g.Approximate(t.Context(), calm, nn.Fit{})
	if err != nil {
		t.Fatal(err)
	}
	if fits[0].Outside != 2 || fits[0].HeldOut != 8 {
		t.Errorf("%d of %d values outside, want 2 of 8", fits[0].Outside, fits[0].HeldOut)
	}
}

func TestApproximateRefusesWhatItCannotCalibrate(t *testing.T) {
	t.Parallel()
	g := activated(t)
	endless := spread(2, 1, 1, 12)
	endless[1].Data[0] = math.Inf(1)
	cases := map[string]struct {
		samples []*nn.Tensor
		fit     nn.Fit
		say     string
	}{
		"no samples":            {nil, nn.Fit{}, "0 samples"},
		"samples of no size":    {spread(2, 1, 1, 5), nn.Fit{}, "shape"},
		"a sample that is none": {endless, nn.Fit{}, "not a finite number"},
		"too high a degree":     {spread(2, 1, 1, 12), nn.Fit{Degree: 16}, "degree 16"},
		"a negative error":      {spread(2, 1, 1, 12), nn.Fit{Error: -1}, "error -1"},
		"no number as a margin": {spread(2, 1, 1, 12), nn.Fit{Margin: math.NaN()}, "margin NaN"},
		"a value within":        {spread(2, 1, 1, 12), nn.Fit{Before: "gate"}, `no value "gate"`},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if _, _, err := g.Approximate(t.Context(), c.samples, c.fit); err == nil || !strings.Contains(err.Error(), c.say) {
				t.Fatalf("error %v, want one about %q", err, c.say)
			}
		})
	}
	jump := model(t, []int{1, 4}, map[string]*nn.Tensor{}, "y = Log x")
	if _, _, err := jump.Approximate(t.Context(), spread(2, 1, 1, 4), nn.Fit{}); !errors.Is(err, nn.ErrUnsupported) {
		t.Errorf("a logarithm of negative numbers: error %v", err)
	}
}
