package creator

import (
	"context"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/fhe"
	"github.com/encrypted-compute/encrypted-compute/manifest"
	"github.com/encrypted-compute/encrypted-compute/nn"
	"github.com/encrypted-compute/encrypted-compute/nn/picture"
)

// strangers is a model that somebody else exported: convolution, rectifier, maxima, dense layer, on pictures of 8×8 with
// values up to 255.
func strangers(t *testing.T) *nn.Graph {
	t.Helper()
	filled := func(gain float64, shape ...int) *nn.Tensor {
		out := nn.NewTensor(shape...)
		for i := range out.Data {
			out.Data[i] = float64(float32(gain * math.Sin(float64(5*i+1))))
		}
		return out
	}
	two := map[string]nn.Attribute{
		"kernel_shape": {Kind: nn.IntsAttribute, Ints: []int64{2, 2}}, "strides": {Kind: nn.IntsAttribute, Ints: []int64{2, 2}},
	}
	g := &nn.Graph{
		Name: "strangers", Opset: 13,
		Inputs:  []nn.Value{{Name: "data", Shape: []int{1, 1, 8, 8}}},
		Outputs: []nn.Value{{Name: "logits", Shape: []int{1, 3}}},
		Initializers: map[string]*nn.Tensor{
			"w": filled(0.5, 2, 1, 3, 3), "b": filled(1, 2), "dense": filled(0.1, 3, 18),
		},
		Nodes: []nn.Node{
			{Name: "c", Op: "Conv", Inputs: []string{"data", "w", "b"}, Outputs: []string{"Conv_1"}},
			{Name: "r", Op: "Relu", Inputs: []string{"Conv_1"}, Outputs: []string{"Relu_1"}},
			{Name: "p", Op: "MaxPool", Inputs: []string{"Relu_1"}, Outputs: []string{"pooled"}, Attributes: two},
			{Name: "f", Op: "Flatten", Inputs: []string{"pooled"}, Outputs: []string{"flat"}},
			{
				Name: "d", Op: "Gemm", Inputs: []string{"flat", "dense"}, Outputs: []string{"logits"},
				Attributes: map[string]nn.Attribute{"transB": {Kind: nn.IntAttribute, Int: 1}},
			},
		},
	}
	if err := g.Check(); err != nil {
		t.Fatal(err)
	}
	return g
}

// blobs are pictures of 8×8 with a bright spot somewhere.
func blobs(count int) []*nn.Tensor {
	out := make([]*nn.Tensor, count)
	for s := range out {
		out[s] = nn.NewTensor(1, 1, 8, 8)
		y, x := float64(s*5%8), float64(s*3%7)
		for i := range out[s].Data {
			dy, dx := float64(i/8)-y, float64(i%8)-x
			out[s].Data[i] = math.Exp(-(dx*dx + dy*dy) / float64(2+s%5))
		}
	}
	return out
}

func TestInspectShowsEveryLegalCutAsItWouldBePublished(t *testing.T) {
	t.Parallel()
	var said []string
	in, err := Inspect(t.Context(), strangers(t), InspectOptions{
		Samples: blobs(40), Scaling: Scaling{Scale: []float64{255}}, K: 8, Jobs: 1,
	}, func(_, _ int, about string) { said = append(said, about) })
	if err != nil {
		t.Fatal(err)
	}
	if len(in.Cuts) != 2 || in.Random || in.Samples != 40 || len(in.Approximated) != 1 || in.Approximated[0].High < 1 {
		t.Fatalf("inspection %+v", in)
	}
	if want := "node p: MaxPool compares values; comparisons do not run under CKKS; replace it by AveragePool, or cut before it"; in.Refused != want {
		t.Errorf("refused %q", in.Refused)
	}
	for i, want := range []InspectedCut{
		{Value: "Conv_1", Layers: []string{"Conv"}, Shape: []int{1, 2, 6, 6}, K: 8, Projected: true, Depth: 1},
		{Value: "Relu_1", Layers: []string{"Conv", "Relu"}, Shape: []int{1, 2, 6, 6}, K: 8, Projected: true, Depth: 5},
	} {
		c := in.Cuts[i]
		if c.Value != want.Value || !slices.Equal(c.Layers, want.Layers) || !slices.Equal(c.Shape, want.Shape) ||
			c.K != want.K || !c.Projected || c.Problem != "" {
			t.Errorf("cut %d is %+v", i, c)
		}
		if c.Depth < 1 || c.Depth > want.Depth || c.Parameters.LogN != 14 || c.LogQP > 430 || c.Products < 1 || c.Fits < 32 || c.Fits > 128 || c.Predicted.InputBytes < 1 {
			t.Errorf("figures of cut %d are %+v", i, c)
		}
		if m := c.Measured; m == nil || m.PrecisionBits < 20 || m.ProtectionBits < 30 || m.Seconds <= 0 || len(m.Layers) == 0 {
			t.Errorf("cut %d measured %+v", i, m)
		}
	}
	for _, part := range []string{"fitting", "compiling up to Relu_1", "measuring Conv_1", "done"} {
		if !slices.ContainsFunc(said, func(s string) bool { return strings.Contains(s, part) }) {
			t.Errorf("nothing was said of %s: %q", part, said)
		}
	}
}

func TestInspectionIsTrueOfTheJobThatIsRunThen(t *testing.T) {
	t.Parallel()
	samples := blobs(40)
	made, err := Import(t.Context(), strangers(t), importOptions(samples, "Relu_1"), nil)
	if err != nil {
		t.Fatal(err)
	}
	in, err := Inspect(t.Context(), strangers(t), InspectOptions{Samples: samples, Scaling: Scaling{Scale: []float64{255}}, K: 8}, nil)
	if err != nil {
		t.Fatal(err)
	}
	parts, err := nn.Partition(made.Cuts[0].whole)
	if err != nil {
		t.Fatal(err)
	}
	head, err := fhe.Compile(t.Context(), parts.Head)
	if err != nil {
		t.Fatal(err)
	}
	program, err := fhe.Design(t.Context(), head)
	if err != nil {
		t.Fatal(err)
	}
	have := in.Cuts[len(in.Cuts)-1]
	if have.Predicted != manifest.Predict(program) || have.Depth != program.Depth() || have.Rotations != len(program.GaloisElements()) {
		t.Errorf("inspected %+v, published %+v at depth %d", have, manifest.Predict(program), program.Depth())
	}
}

func TestInspectLooksAtAModelOfItsOwnUpToItsCut(t *testing.T) {
	t.Parallel()
	made, err := Import(t.Context(), strangers(t), importOptions(blobs(20), "Conv_1"), nil)
	if err != nil {
		t.Fatal(err)
	}
	in, err := Inspect(t.Context(), made.Cuts[0].whole, InspectOptions{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	last := in.Cuts[len(in.Cuts)-1]
	if in.Refused != "" || !in.Random || last.Value != nn.ActivationName || last.Projected || last.K != 8 || last.Measured != nil {
		t.Errorf("inspection %+v", in)
	}
}

func TestInspectEndsWithWhatIsThere(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(t.Context())
	in, err := Inspect(ctx, strangers(t), InspectOptions{Jobs: 1}, func(_, _ int, about string) {
		if strings.HasPrefix(about, "measuring Relu_1") {
			cancel()
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	if !in.Interrupted || len(in.Cuts) != 2 || in.Cuts[0].Measured == nil || in.Cuts[1].Measured != nil {
		t.Errorf("inspection %+v", in)
	}
}

func TestInspectRefuses(t *testing.T) {
	t.Parallel()
	bright := blobs(1)
	bright[0].Data[3] = 255
	cases := map[string]struct {
		options InspectOptions
		say     string
	}{
		"samples of another shape":    {InspectOptions{Samples: []*nn.Tensor{nn.NewTensor(1, 3)}}, "sample 0 has shape [1 3]"},
		"samples out of range":        {InspectOptions{Samples: bright}, "outside of [0,1]"},
		"too many numbers":            {InspectOptions{K: 65}, "65 numbers"},
		"scales for no such channels": {InspectOptions{Scaling: Scaling{Shift: []float64{1, 2}}}, "2 numbers to scale"},
		"a degree that is not tried":  {InspectOptions{Fit: nn.Fit{Degree: 40}}, "degree 40"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if _, err := Inspect(t.Context(), strangers(t), c.options, nil); err == nil || !strings.Contains(err.Error(), c.say) {
				t.Fatalf("error %v, want one about %q", err, c.say)
			}
		})
	}
}

// importOptions are those of a small import.
func importOptions(samples []*nn.Tensor, cuts ...string) ImportOptions {
	return ImportOptions{
		About: About{Name: "strangers", License: "MIT"}, Cuts: cuts, K: 8, Sigmas: []float64{0.5, 1},
		Prepare: picture.Spec{
			Colour: picture.Grey, Crop: picture.CropCentreSquare, Resize: picture.ResizeArea, Window: picture.WindowNone, Size: [2]int{8, 8},
		},
		Scaling: Scaling{Scale: []float64{255}}, Samples: samples,
	}
}
