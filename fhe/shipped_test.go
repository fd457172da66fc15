package fhe

import (
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/nn"
)

// shipped is what model.json says of a cut, as far as it matters here.
type shipped struct {
	Cuts []struct {
		Name   string
		File   string
		K      int
		Radius float64
		Sigmas []float64
	}
}

func TestShippedHeadsCompileAndLeaveRoomForFourReleases(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("../models/*/model.json")
	if err != nil || len(files) < 2 {
		t.Fatalf("models %v, error %v", files, err)
	}
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var model shipped
		if err := json.Unmarshal(b, &model); err != nil {
			t.Fatal(err)
		}
		for _, cut := range model.Cuts {
			h := compileFile(t, filepath.Join(filepath.Dir(file), cut.File))
			p := designed(t, h)
			bound, err := p.ErrorBound(t.Context(), h)
			if err != nil {
				t.Errorf("%s, cut %s: %v", file, cut.Name, err)
				continue
			}
			term := math.Sqrt(float64(cut.K)) / cut.Radius * bound / cut.Sigmas[0]
			strength := -math.Log2(12 * term * term)
			t.Logf("%s, cut %s: k %d, radius %g, bound 2^%.1f, flooding %.1f after one release, %.1f after four; keys %d, input %d",
				file, cut.Name, cut.K, cut.Radius, math.Log2(bound), strength, strength-2, p.KeysSize(), p.InputSize())
			if strength-2 < 40 {
				t.Errorf("%s, cut %s: flooding strength %.1f after four releases", file, cut.Name, strength-2)
			}
		}
	}
}

func compileFile(t *testing.T, file string) *Head {
	t.Helper()
	h, err := Compile(t.Context(), partsOf(t, file).Head)
	if err != nil {
		t.Fatal(err)
	}
	return h
}

func partsOf(t *testing.T, file string) nn.Parts {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	whole, err := nn.ReadONNX(b)
	if err != nil {
		t.Fatal(err)
	}
	parts, err := nn.Partition(whole)
	if err != nil {
		t.Fatal(err)
	}
	return parts
}
