package nn_test

import (
	"bufio"
	"compress/gzip"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"math"
	"os"
	"slices"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/nn"
)

// reference is a case of testdata/operators.jsonl.gz, which scripts/train/operator_vectors.py makes: the standard's own
// tests, and networks that PyTorch exported and evaluated.
type reference struct {
	Name            string
	Model           []byte
	Inputs, Outputs map[string]packed
}

// packed is a tensor of float32 numbers in base64.
type packed struct {
	Shape []int
	Data  string
}

func (p packed) tensor(t *testing.T) *nn.Tensor {
	t.Helper()
	raw, err := base64.StdEncoding.DecodeString(p.Data)
	if err != nil || len(raw)%4 != 0 {
		t.Fatalf("%d bytes: %v", len(raw), err)
	}
	out := &nn.Tensor{Shape: p.Shape, Data: make([]float64, len(raw)/4)}
	for i := range out.Data {
		out.Data[i] = float64(math.Float32frombits(binary.LittleEndian.Uint32(raw[4*i:])))
	}
	return out
}

func references(t *testing.T) []reference {
	t.Helper()
	f, err := os.Open("testdata/operators.jsonl.gz")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	unzipped, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	var all []reference
	lines := bufio.NewScanner(unzipped)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var r reference
		if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
			t.Fatal(err)
		}
		all = append(all, r)
	}
	if lines.Err() != nil || len(all) < 300 {
		t.Fatalf("%d cases, want at least 300: %v", len(all), lines.Err())
	}
	return all
}

// graph reads the model of a case and its input with the types that the file states.
func (r reference) graph(t *testing.T) (*nn.Graph, map[string]*nn.Tensor) {
	t.Helper()
	g, err := nn.ReadONNX(r.Model)
	if err != nil {
		t.Fatal(err)
	}
	in := map[string]*nn.Tensor{}
	for _, v := range g.Inputs {
		in[v.Name] = r.Inputs[v.Name].tensor(t)
		in[v.Name].Type = v.Type
	}
	return g, in
}

// TestRunAgreesWithTheStandardAndPyTorch holds results against float32, and against themselves after normalising, fusing
// and writing.
func TestRunAgreesWithTheStandardAndPyTorch(t *testing.T) {
	t.Parallel()
	for _, r := range references(t) {
		t.Run(r.Name, func(t *testing.T) {
			t.Parallel()
			g, in := r.graph(t)
			agree(t, "file", g, in, r.Outputs)
			normal, err := g.Normalise(t.Context())
			if err != nil && len(g.Inputs) == 1 {
				t.Fatal(err)
			} else if err != nil {
				return // tests of the standard give shapes as inputs
			}
			agree(t, "normalised", normal, in, r.Outputs)
			fused, err := g.Fuse(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			agree(t, "fused", fused, in, r.Outputs)
			again, err := nn.ReadONNX(marshal(t, fused))
			if err != nil {
				t.Fatal(err)
			}
			agree(t, "written", again, in, r.Outputs)
		})
	}
}

func agree(t *testing.T, form string, g *nn.Graph, in map[string]*nn.Tensor, outputs map[string]packed) {
	t.Helper()
	got, err := g.Run(t.Context(), in)
	if err != nil {
		t.Fatalf("%s: %v", form, err)
	}
	for _, v := range g.Outputs {
		want := outputs[v.Name].tensor(t)
		if !slices.Equal(got[v.Name].Shape, want.Shape) {
			t.Fatalf("%s: %s has shape %v, want %v", form, v.Name, got[v.Name].Shape, want.Shape)
		}
		for i, w := range want.Data {
			if y := got[v.Name].Data[i]; !(math.Abs(y-w) <= 1e-5*math.Max(1, math.Abs(w))) && y != w && !(y != y && w != w) {
				t.Fatalf("%s: %s[%d] = %v, want %v", form, v.Name, i, y, w)
			}
		}
	}
}
