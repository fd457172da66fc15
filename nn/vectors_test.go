package nn_test

import (
	"bytes"
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/nn"
)

// tolerance is for the same computation in float64 in another order, relative to the largest element.
const tolerance = 1e-9

// vector is what scripts/vectors/make.py writes beside each model.
type vector struct {
	Inputs, Values map[string]*nn.Tensor
}

func TestRunAgreesWithPyTorch(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("testdata/*.onnx")
	if err != nil || len(files) < 22 {
		t.Fatalf("%d models in testdata, want at least 22: %v", len(files), err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".onnx"), func(t *testing.T) {
			t.Parallel()
			g, want := load(t, file)
			compareAll(t, g, want)
			again, err := nn.ReadONNX(marshal(t, g))
			if err != nil {
				t.Fatalf("read what was written: %v", err)
			}
			compareAll(t, again, want)
			if !bytes.Equal(marshal(t, g), marshal(t, again)) {
				t.Error("a graph that was written and read is written differently")
			}
		})
	}
}

func load(t *testing.T, file string) (*nn.Graph, vector) {
	t.Helper()
	g, err := nn.ReadONNX(read(t, file))
	if err != nil {
		t.Fatal(err)
	}
	var v vector
	if err := json.Unmarshal(read(t, strings.TrimSuffix(file, ".onnx")+".json"), &v); err != nil {
		t.Fatal(err)
	}
	if len(v.Inputs) == 0 || len(v.Values) == 0 {
		t.Fatalf("%s: an empty vector", file)
	}
	return g, v
}

func read(t testing.TB, file string) []byte {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func marshal(t *testing.T, g *nn.Graph) []byte {
	t.Helper()
	b, err := g.MarshalONNX()
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func compareAll(t *testing.T, g *nn.Graph, want vector) {
	t.Helper()
	for name, w := range want.Values {
		got, err := g.RunValues(t.Context(), want.Inputs, name)
		if err != nil {
			t.Fatal(err)
		}
		compare(t, name, got[name], w)
	}
}

func compare(t *testing.T, name string, got, want *nn.Tensor) {
	t.Helper()
	if got.Check() != nil || len(got.Shape) != len(want.Shape) || len(got.Data) != len(want.Data) {
		t.Fatalf("%s: shape %v, want %v", name, got.Shape, want.Shape)
	}
	for i := range want.Shape {
		if got.Shape[i] != want.Shape[i] {
			t.Fatalf("%s: shape %v, want %v", name, got.Shape, want.Shape)
		}
	}
	most := 1e-6
	for _, v := range want.Data {
		most = math.Max(most, math.Abs(v))
	}
	for i, v := range want.Data {
		if !(math.Abs(got.Data[i]-v) <= tolerance*most) {
			t.Fatalf("%s[%d] = %v, want %v", name, i, got.Data[i], v)
		}
	}
}
