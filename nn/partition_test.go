package nn_test

import (
	"encoding/json"
	"errors"
	"maps"
	"math"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/nn"
)

func shipped(t *testing.T) (*nn.Graph, vector) {
	t.Helper()
	return load(t, "testdata/shipped.onnx")
}

func TestPartitionGivesBothSides(t *testing.T) {
	t.Parallel()
	whole, want := shipped(t)
	parts, err := nn.Partition(whole)
	if err != nil {
		t.Fatal(err)
	}
	if parts.K != 8 || parts.Radius != 0.75 {
		t.Errorf("k %d, radius %v, want 8 and 0.75", parts.K, parts.Radius)
	}
	head, err := parts.Head.Run(t.Context(), map[string]*nn.Tensor{nn.ImageName: want.Inputs[nn.ImageName]})
	if err != nil {
		t.Fatal(err)
	}
	compare(t, nn.ActivationName, head[nn.ActivationName], want.Values[nn.ActivationName])
	tail, err := parts.Tail.Run(t.Context(), map[string]*nn.Tensor{nn.ReleasedName: want.Values[nn.ReleasedName]})
	if err != nil {
		t.Fatal(err)
	}
	compare(t, nn.ProbabilitiesName, tail[nn.ProbabilitiesName], want.Values[nn.ProbabilitiesName])
	for name, g := range map[string]*nn.Graph{"head": parts.Head, "tail": parts.Tail} {
		again, err := nn.ReadONNX(marshal(t, g))
		if err != nil || len(again.Nodes) != len(g.Nodes) || len(again.Initializers) != len(g.Initializers) {
			t.Errorf("the %s does not survive a file of its own: %v", name, err)
		}
	}
	for name := range parts.Tail.Initializers {
		if strings.HasPrefix(name, "conv") || strings.HasPrefix(name, "narrow") {
			t.Errorf("the tail holds the head's %q", name)
		}
	}
	for name := range parts.Head.Initializers {
		if strings.HasPrefix(name, "hidden") || strings.HasPrefix(name, "answer") || name == nn.RadiusName {
			t.Errorf("the head holds %q", name)
		}
	}
}

// node returns the node that makes a value.
func node(t *testing.T, g *nn.Graph, value string) *nn.Node {
	t.Helper()
	n := g.Producer(value)
	if n == nil {
		t.Fatalf("nothing makes %q", value)
	}
	return n
}

func TestPartitionTakesTheMapInEitherOrderOfOperands(t *testing.T) {
	t.Parallel()
	whole, _ := shipped(t)
	for _, value := range []string{nn.ReleasedName, "scaled", "divisor"} {
		slices.Reverse(node(t, whole, value).Inputs)
	}
	whole.Values = nil // so that shapes must be found out
	if _, err := nn.Partition(whole); err != nil {
		t.Error(err)
	}
}

func TestPartitionRefusesAnythingElse(t *testing.T) {
	t.Parallel()
	read := func(value, input string) func(*testing.T, *nn.Graph) {
		return func(t *testing.T, g *nn.Graph) { node(t, g, value).Inputs[0] = input }
	}
	operator := func(value, op string) func(*testing.T, *nn.Graph) {
		return func(t *testing.T, g *nn.Graph) { node(t, g, value).Op = op }
	}
	constant := func(name string, v float64) func(*testing.T, *nn.Graph) {
		return func(_ *testing.T, g *nn.Graph) { g.Initializers[name] = nn.Scalar(v) }
	}
	cases := map[string]struct {
		change func(*testing.T, *nn.Graph)
		says   string
	}{
		"tail reads the activation": {read("hidden", "activation"), `reads "activation"`},
		"tail reads the image":      {read("hidden", "flat"), `needs input "released"`},
		"tail reads the noise":      {read("hidden", "noise"), `reads "noise"`},
		"tail reads u":              {read("hidden", "u"), `reads "u"`},
		"tail reads the norm":       {read("relu", "divisor"), `reads "divisor"`},
		"release without noise":     {operator("released", "Sub"), `"released"`},
		"u not divided":             {operator("u", "Mul"), "Div"},
		"not scaled by root k":      {read("scaled", "radius"), `"scaled"`},
		"scales something else":     {func(t *testing.T, g *nn.Graph) { node(t, g, "scaled").Inputs[1] = "flat" }, "activation"},
		"divisor without radius":    {func(t *testing.T, g *nn.Graph) { node(t, g, "divisor").Inputs[1] = "root_k" }, `"divisor"`},
		"divisor of three":          {func(t *testing.T, g *nn.Graph) { n := node(t, g, "divisor"); n.Inputs = append(n.Inputs, "root_k") }, `"divisor"`},
		"divisor by Add":            {operator("divisor", "Add"), "Max"},
		"norm of something else":    {read("norm_of_activation", "flat"), "ReduceL2"},
		"norm over the batch": {func(t *testing.T, g *nn.Graph) {
			node(t, g, "norm_of_activation").Attributes["axes"] = nn.Attribute{Kind: nn.IntsAttribute, Ints: []int64{0}}
		}, "axis 1"},
		"radius 0":               {constant(nn.RadiusName, 0), "above 0"},
		"radius negative":        {constant(nn.RadiusName, -1), "above 0"},
		"radius for each slot":   {func(_ *testing.T, g *nn.Graph) { g.Initializers[nn.RadiusName] = nn.NewTensor(1, 8) }, "one element"},
		"root of another k":      {constant(nn.RootKName, 3), "k = 8"},
		"image without channels": {func(_ *testing.T, g *nn.Graph) { g.Inputs[0].Shape = []int{12, 12} }, "[1 C H W]"},
		"noise of another shape": {func(_ *testing.T, g *nn.Graph) { g.Inputs[1].Shape = []int{1, 1} }, "differ"},
		"another input":          {func(_ *testing.T, g *nn.Graph) { g.Inputs = append(g.Inputs, nn.Value{Name: "hint", Shape: []int{1}}) }, "inputs"},
		"another output":         {func(_ *testing.T, g *nn.Graph) { g.Outputs = append(g.Outputs, nn.Value{Name: "activation"}) }, "outputs"},
		"no activation":          {func(t *testing.T, g *nn.Graph) { node(t, g, "activation").Outputs[0] = "y" }, `"activation"`},
		"a node that leads nowhere": {func(_ *testing.T, g *nn.Graph) {
			g.Nodes = append(g.Nodes, nn.Node{Name: "stray", Op: "Relu", Inputs: []string{"flat"}, Outputs: []string{"stray"}})
		}, "neither"},
		"a graph that is none at all": {func(_ *testing.T, g *nn.Graph) { g.Nodes = nil }, "defined by nothing"},
		"a wrong shape in the file":   {func(_ *testing.T, g *nn.Graph) { g.Values[0].Shape = []int{1, 9} }, "differ"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			whole, _ := shipped(t)
			c.change(t, whole)
			parts, err := nn.Partition(whole)
			if !errors.Is(err, nn.ErrPartition) || !strings.Contains(err.Error(), c.says) || parts.Head != nil {
				t.Errorf("parts %v, error %v, want one that says %q", parts, err, c.says)
			}
		})
	}
}

// shippedVectors is models/*/vectors.json, made by the training scripts.
type shippedVectors struct {
	Images map[string][]float64
	Cuts   []struct {
		Name, File string
		Vectors    []struct {
			Image                                      string
			Noise, Activation, Released, Probabilities []float64
		}
	}
}

// TestTheShippedModelsCutAndAgree compares with what PyTorch, in float32, made of the trained models.
func TestTheShippedModelsCutAndAgree(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("../models/*/vectors.json")
	if err != nil || len(files) < 2 {
		t.Fatalf("%d models, want at least 2: %v", len(files), err)
	}
	for _, file := range files {
		var v shippedVectors
		if err := json.Unmarshal(read(t, file), &v); err != nil {
			t.Fatal(err)
		}
		for _, cut := range v.Cuts {
			t.Run(filepath.Base(filepath.Dir(file))+"/"+cut.Name, func(t *testing.T) {
				t.Parallel()
				whole, err := nn.ReadONNX(read(t, filepath.Join(filepath.Dir(file), cut.File)))
				if err != nil {
					t.Fatal(err)
				}
				if _, err := nn.Partition(whole); err != nil {
					t.Fatal(err)
				}
				if len(cut.Vectors) == 0 {
					t.Fatal("no vectors")
				}
				for _, c := range cut.Vectors {
					in := map[string]*nn.Tensor{
						nn.ImageName: shaped(whole.Inputs, nn.ImageName, v.Images[c.Image]),
						nn.NoiseName: shaped(whole.Inputs, nn.NoiseName, c.Noise),
					}
					for i := range in[nn.ImageName].Data {
						in[nn.ImageName].Data[i] /= 255
					}
					want := map[string][]float64{
						nn.ActivationName: c.Activation, nn.ReleasedName: c.Released, nn.ProbabilitiesName: c.Probabilities,
					}
					got, err := whole.RunValues(t.Context(), in, slices.Collect(maps.Keys(want))...)
					if err != nil {
						t.Fatal(err)
					}
					for name, w := range want {
						near(t, c.Image+" "+name, got[name].Data, w)
					}
				}
			})
		}
	}
}

func shaped(values []nn.Value, name string, data []float64) *nn.Tensor {
	i := slices.IndexFunc(values, func(v nn.Value) bool { return v.Name == name })
	return &nn.Tensor{Shape: values[i].Shape, Data: slices.Clone(data)}
}

// near allows for float32 on the other side.
func near(t *testing.T, name string, got, want []float64) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("%s: %d elements, want %d", name, len(got), len(want))
	}
	for i, w := range want {
		if !(math.Abs(got[i]-w) <= 1e-4*math.Max(1, math.Abs(w))) {
			t.Fatalf("%s[%d] = %v, want %v", name, i, got[i], w)
		}
	}
}
