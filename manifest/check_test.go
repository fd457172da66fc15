package manifest_test

import (
	"errors"
	"math"
	"strings"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/fhe"
	"github.com/encrypted-compute/encrypted-compute/manifest"
)

func TestCheckRefusesWeakOrUnfitParameters(t *testing.T) {
	t.Parallel()
	weak := map[string]func(*manifest.Cut){
		"log_n 11 with 320 bits": func(c *manifest.Cut) {
			c.Parameters = fhe.Literal{LogN: 11, LogQ: []int{60, 50, 50, 50}, LogP: []int{55, 55}, LogScale: 45}
		},
		"more bits than 128-bit security allows": func(c *manifest.Cut) {
			c.Parameters = fhe.Literal{LogN: 14, LogQ: []int{60, 50, 60, 60, 60}, LogP: []int{60, 60, 60}, LogScale: 45}
		},
		"too many special primes": func(c *manifest.Cut) {
			c.Parameters.LogP = []int{60, 60, 60, 60, 60, 60}
		},
		"ring too small to release from": func(c *manifest.Cut) {
			c.Parameters = fhe.Literal{LogN: 13, LogQ: []int{60, 50}, LogP: []int{50}, LogScale: 45}
		},
		"small scale":                    func(c *manifest.Cut) { c.Parameters.LogScale = 40 },
		"scale above the first prime":    func(c *manifest.Cut) { c.Parameters.LogScale = 60 },
		"prime of 61 bits":               func(c *manifest.Cut) { c.Parameters.LogQ = []int{61, 50} },
		"no special prime":               func(c *manifest.Cut) { c.Parameters.LogP = nil },
		"a level less than the depth":    func(c *manifest.Cut) { c.Parameters.LogQ = c.Parameters.LogQ[:1] },
		"negative size":                  func(c *manifest.Cut) { c.Shape.Input = []int{1, -28, 28} },
		"shape of another input":         func(c *manifest.Cut) { c.Shape.Input = []int{1, 28, 14} },
		"more outputs than k":            func(c *manifest.Cut) { c.Shape.Outputs = 16 },
		"k other than the shape's":       func(c *manifest.Cut) { c.K = 9 },
		"declared bytes of other params": func(c *manifest.Cut) { c.Predicted.KeysBytes-- },
		"predicted seconds not finite":   func(c *manifest.Cut) { c.Predicted.Seconds = math.Inf(1) },
	}
	for name, change := range weak {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			m := sample(t)
			change(&m.Cuts[0])
			if err := m.Check(); !errors.Is(err, manifest.ErrParameters) {
				t.Fatalf("error %v, want %v", err, manifest.ErrParameters)
			}
		})
	}
}

// Each release is charged by itself: a ciphertext with several inputs would be one release for all of them.
func TestCheckRefusesSeveralInputsAtOnce(t *testing.T) {
	t.Parallel()
	m := sample(t)
	shape := &m.Cuts[0].Shape
	shape.Batch, shape.Keys, shape.Packing.Digits = 2, nil, nil
	if _, err := fhe.Plan(*shape, m.Cuts[0].Parameters); err != nil {
		t.Fatalf("the shape is refused in itself: %v", err)
	}
	if err := m.Check(); !errors.Is(err, manifest.ErrParameters) || !strings.Contains(err.Error(), "a job has one") {
		t.Errorf("error %v", err)
	}
}

func TestCheckRefusesReleasesThatBreakABudget(t *testing.T) {
	t.Parallel()
	cases := map[string]func(*manifest.Cut){
		"no sigma":                    func(c *manifest.Cut) { c.Sigmas = nil },
		"too many sigmas":             func(c *manifest.Cut) { c.Sigmas = []float64{1, 2, 3, 4, 5, 6, 7, 8, 9} },
		"sigma of zero":               func(c *manifest.Cut) { c.Sigmas = []float64{0, 1} },
		"sigma that is not a number":  func(c *manifest.Cut) { c.Sigmas = []float64{math.NaN()} },
		"sigma off the grid":          func(c *manifest.Cut) { c.Sigmas = []float64{0.3} },
		"sigmas that descend":         func(c *manifest.Cut) { c.Sigmas = []float64{1, 0.5} },
		"sigma twice":                 func(c *manifest.Cut) { c.Sigmas = []float64{1, 1} },
		"more than 64 bits a release": func(c *manifest.Cut) { c.Sigmas = []float64{1.0 / 1024} },
		"radius of zero":              func(c *manifest.Cut) { c.Radius = 0 },
		"negative radius":             func(c *manifest.Cut) { c.Radius = -2 },
		"radius that is not a number": func(c *manifest.Cut) { c.Radius = math.NaN() },
		"infinite radius":             func(c *manifest.Cut) { c.Radius = math.Inf(1) },
		"radius so small that the error floods": func(c *manifest.Cut) {
			c.Radius = math.Ldexp(1, -25)
		},
		"error bound of zero":                func(c *manifest.Cut) { c.ErrorBound = 0 },
		"negative error bound":               func(c *manifest.Cut) { c.ErrorBound = -1 },
		"error bound that is not a number":   func(c *manifest.Cut) { c.ErrorBound = math.NaN() },
		"error bound below 30 flooding bits": func(c *manifest.Cut) { c.ErrorBound = math.Ldexp(1, -18) },
	}
	for name, change := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			m := sample(t)
			change(&m.Cuts[0])
			if err := m.Check(); !errors.Is(err, manifest.ErrRelease) {
				t.Fatalf("error %v, want %v", err, manifest.ErrRelease)
			}
		})
	}
}

func TestCheckAcceptsFloodingOfExactlyWhatIsAsked(t *testing.T) {
	t.Parallel()
	m := sample(t)
	// s = −log2(12·(√8/2·B/0.5)²) = −log2(96·B²) = 30 at this B; a hair more is refused.
	bound := math.Sqrt(math.Ldexp(1, -30) / 96)
	m.Cuts[0].ErrorBound = bound * 0.999
	if err := m.Check(); err != nil {
		t.Error(err)
	}
	m.Cuts[0].ErrorBound = bound * 1.001
	if err := m.Check(); !errors.Is(err, manifest.ErrRelease) {
		t.Errorf("error %v, want %v", err, manifest.ErrRelease)
	}
}

func TestCheckRefusesTextAndLabels(t *testing.T) {
	t.Parallel()
	many := make([]string, 65)
	for i := range many {
		many[i] = strings.Repeat("x", i+1)
	}
	out, minus := 2, -1
	cases := map[string]struct {
		change func(*manifest.Manifest)
		say    string
	}{
		"another format":        {func(m *manifest.Manifest) { m.Format = "encrypted-compute/manifest/2" }, "format"},
		"empty name":            {func(m *manifest.Manifest) { m.Name = "" }, "name"},
		"capital in the name":   {func(m *manifest.Manifest) { m.Name = "Pneumonia" }, "name"},
		"path as a name":        {func(m *manifest.Manifest) { m.Name = "../etc" }, "name"},
		"long name":             {func(m *manifest.Manifest) { m.Name = strings.Repeat("a", 65) }, "name"},
		"no title":              {func(m *manifest.Manifest) { m.Title = "" }, "title"},
		"line break":            {func(m *manifest.Manifest) { m.Title = "a\nb" }, "not printable"},
		"terminal escape":       {func(m *manifest.Manifest) { m.Description = "\x1b[31m" }, "not printable"},
		"turned direction":      {func(m *manifest.Manifest) { m.License = "MIT\u202e" }, "not printable"},
		"long description":      {func(m *manifest.Manifest) { m.Description = strings.Repeat("a", 4097) }, "description"},
		"no labels":             {func(m *manifest.Manifest) { m.Labels, m.Positive = nil, nil }, "labels"},
		"too many labels":       {func(m *manifest.Manifest) { m.Labels = many }, "labels"},
		"a label twice":         {func(m *manifest.Manifest) { m.Labels = []string{"a", "a"} }, "twice"},
		"an empty label":        {func(m *manifest.Manifest) { m.Labels[0] = "" }, "label"},
		"positive out of range": {func(m *manifest.Manifest) { m.Positive = &out }, "positive"},
		"negative positive":     {func(m *manifest.Manifest) { m.Positive = &minus }, "positive"},
		"unknown preparation":   {func(m *manifest.Manifest) { m.Input.Prepare.Window = "magic" }, "window"},
		"input of another size": {func(m *manifest.Manifest) { m.Input.Shape = []int{1, 28, 27} }, "input"},
		"no cuts":               {func(m *manifest.Manifest) { m.Cuts = nil }, "cuts"},
		"seventeen cuts":        {func(m *manifest.Manifest) { m.Cuts = make([]manifest.Cut, 17) }, "cuts"},
		"two cuts of one name":  {func(m *manifest.Manifest) { m.Cuts = append(m.Cuts, m.Cuts[0]) }, "two cuts"},
		"unnamed cut":           {func(m *manifest.Manifest) { m.Cuts[0].Name = "" }, "name"},
		"no layers":             {func(m *manifest.Manifest) { m.Cuts[0].Layers = nil }, "layers"},
		"unprintable layer":     {func(m *manifest.Manifest) { m.Cuts[0].Layers[0] = "\x00" }, "layer"},
		"claim above one":       {func(m *manifest.Manifest) { m.Cuts[0].Accuracy[0].Mean = 1.1 }, "share"},
		"claim for other noise": {func(m *manifest.Manifest) { m.Cuts[0].Accuracy[0].Sigma = 0.75 }, "accuracy"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			m := sample(t)
			c.change(m)
			if err := m.Check(); err == nil || !strings.Contains(err.Error(), c.say) {
				t.Fatalf("error %v, want one about %q", err, c.say)
			}
		})
	}
}
