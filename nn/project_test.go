package nn_test

import (
	"errors"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/nn"
)

// twin has the layers of the ONNX zoo's MNIST network, narrower, with the names that its exporter gave.
func twin(t *testing.T) *nn.Graph {
	t.Helper()
	filled := func(shape ...int) *nn.Tensor {
		out := nn.NewTensor(shape...)
		for i := range out.Data {
			out.Data[i] = float64(float32(math.Sin(float64(7 * (i + 1)))))
		}
		return out
	}
	shape := nn.Vector(1, -1)
	shape.Type = nn.Int64
	flat := nn.Vector(16, 5)
	flat.Type = nn.Int64
	c := map[string]*nn.Tensor{
		"Parameter5": filled(2, 1, 5, 5), "Parameter6": filled(2, 1, 1), "Parameter87": filled(4, 2, 5, 5),
		"Parameter88": filled(4, 1, 1), "Parameter193": filled(4, 2, 2, 5), "Parameter193_reshape1_shape": flat,
		"Parameter194": filled(1, 5), "Pooling160_Output_0_reshape0_shape": shape,
	}
	g := model(t, []int{1, 1, 14, 14}, c,
		"Convolution28_Output_0 = Conv x, Parameter5", "Plus30_Output_0 = Add Convolution28_Output_0, Parameter6",
		"ReLU32_Output_0 = Relu Plus30_Output_0", "Pooling66_Output_0 = MaxPool ReLU32_Output_0",
		"Convolution110_Output_0 = Conv Pooling66_Output_0, Parameter87",
		"Plus112_Output_0 = Add Convolution110_Output_0, Parameter88", "ReLU114_Output_0 = Relu Plus112_Output_0",
		"Pooling160_Output_0 = MaxPool ReLU114_Output_0",
		"Pooling160_Output_0_reshape0 = Reshape Pooling160_Output_0, Pooling160_Output_0_reshape0_shape",
		"Parameter193_reshape1 = Reshape Parameter193, Parameter193_reshape1_shape",
		"Times212_Output_0 = MatMul Pooling160_Output_0_reshape0, Parameter193_reshape1",
		"Plus214_Output_0 = Add Times212_Output_0, Parameter194")
	for i := range g.Nodes {
		n := &g.Nodes[i]
		switch n.Op {
		case "Conv":
			n.Attributes = map[string]nn.Attribute{"auto_pad": {Kind: nn.TextAttribute, Text: "SAME_UPPER"}}
		case "MaxPool":
			length := int64(2)
			if n.Outputs[0] == "Pooling160_Output_0" {
				length = 3
			}
			window := nn.Attribute{Kind: nn.IntsAttribute, Ints: []int64{length, length}}
			n.Attributes = map[string]nn.Attribute{"kernel_shape": window, "strides": window}
		}
	}
	return g
}

func samples(t *testing.T, g *nn.Graph, n int) (images, activations []*nn.Tensor) {
	t.Helper()
	for s := range n {
		x := nn.NewTensor(1, 1, 14, 14)
		for i := range x.Data {
			x.Data[i] = math.Pow(math.Sin(float64((s+3)*(i+1))), 2)
		}
		out, err := g.RunValues(t.Context(), map[string]*nn.Tensor{"x": x}, "ReLU32_Output_0")
		if err != nil {
			t.Fatal(err)
		}
		images, activations = append(images, x), append(activations, out["ReLU32_Output_0"])
	}
	return images, activations
}

func TestTheZoosNetworkIsCutBeforeItsFirstMaximum(t *testing.T) {
	t.Parallel()
	cuts, refused, err := twin(t).Cuts(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var legal []string
	for _, c := range cuts {
		if c.Refused == nil {
			legal = append(legal, c.Value)
		} else if c.Refused.Op != "MaxPool" || c.Refused.Node != "Pooling66_Output_0_made" {
			t.Errorf("cut at %q: %v", c.Value, c.Refused)
		}
	}
	if refused == nil || refused.Node != "Pooling66_Output_0_made" {
		t.Errorf("refused: %v", refused)
	}
	if !slices.Equal(legal, []string{"Convolution28_Output_0", "Plus30_Output_0", "ReLU32_Output_0"}) || len(cuts) != 11 {
		t.Errorf("%d cuts, legal %q", len(cuts), legal)
	}
}

// TestAProjectionOfEverythingChangesNothing: with as many components as numbers, the transpose undoes the projection.
func TestAProjectionOfEverythingChangesNothing(t *testing.T) {
	t.Parallel()
	g := model(t, []int{1, 1, 4, 3}, constants(), "a = Tanh x", "b = AveragePool a", "c = Reshape b, flat", "d = Mul c, c")
	head, tail, err := g.CutAt(t.Context(), "b")
	if err != nil {
		t.Fatal(err)
	}
	const n = 6
	p := nn.Projection{Matrix: nn.NewTensor(n, n), Mean: nn.Vector(.5, -1, 2, 0, .25, 3)}
	for i := range n {
		p.Matrix.Data[i*n+(i+2)%n] = 1
	}
	projected, restored, err := p.Insert(head, tail)
	if err != nil {
		t.Fatal(err)
	}
	in := map[string]*nn.Tensor{"x": nn.NewTensor(1, 1, 4, 3)}
	for i := range in["x"].Data {
		in["x"].Data[i] = float64(i)/5 - 1
	}
	y := run(t, reread(t, projected), in)[nn.ActivationName]
	if !slices.Equal(y.Shape, []int{1, n}) {
		t.Fatalf("activation of shape %v", y.Shape)
	}
	same(t, "transpose after projection", run(t, reread(t, restored), map[string]*nn.Tensor{nn.ReleasedName: y}), run(t, g, in))
	if len(head.Nodes)+2 != len(projected.Nodes) || len(tail.Nodes)+2 != len(restored.Nodes) {
		t.Error("the graphs that were given have changed")
	}
}

func TestAdaptMakesAModelThatCanBePublished(t *testing.T) {
	t.Parallel()
	g := twin(t)
	images, activations := samples(t, g, 40)
	projection, radius, err := nn.PrincipalComponents(activations, 12, .5)
	if err != nil {
		t.Fatal(err)
	}
	whole, err := g.Adapt(t.Context(), nn.Adaptation{
		Cut: "ReLU32_Output_0", Projection: projection, Radius: radius, Scale: []float64{255}, Shift: []float64{-3}, Softmax: true,
	})
	if err != nil {
		t.Fatal(err)
	}
	parts, err := nn.Partition(reread(t, whole))
	if err != nil {
		t.Fatal(err)
	}
	if parts.K != 12 || parts.Radius != radius || !slices.Equal(parts.Head.Inputs[0].Shape, []int{1, 1, 14, 14}) {
		t.Errorf("k %d, radius %v (want %v), image %v", parts.K, parts.Radius, radius, parts.Head.Inputs[0].Shape)
	}
	small := images[0].Clone() // the adapted model scales it back
	for i := range small.Data {
		small.Data[i] = (small.Data[i] + 3) / 255
	}
	y := run(t, parts.Head, map[string]*nn.Tensor{nn.ImageName: small})[nn.ActivationName]
	for i := range 12 {
		want := 0.0
		for j, v := range activations[0].Data {
			want += projection.Matrix.Data[i*len(activations[0].Data)+j] * (v - projection.Mean.Data[j])
		}
		if math.Abs(y.Data[i]-want) > 1e-4*math.Max(1, math.Abs(want)) {
			t.Errorf("activation %d is %v, want %v", i, y.Data[i], want)
		}
	}
	answer := run(t, parts.Tail, map[string]*nn.Tensor{nn.ReleasedName: y})[nn.ProbabilitiesName]
	sum := 0.0
	for _, v := range answer.Data {
		sum += v
	}
	if len(answer.Data) != 5 || math.Abs(sum-1) > 1e-9 {
		t.Errorf("probabilities %v", answer.Data)
	}
}

func TestJoinIsTheInverseOfPartition(t *testing.T) {
	t.Parallel()
	whole, want := shipped(t)
	parts, err := nn.Partition(whole)
	if err != nil {
		t.Fatal(err)
	}
	joined, err := nn.Join(parts.Head, parts.Tail, parts.Radius)
	if err != nil {
		t.Fatal(err)
	}
	compareAll(t, reread(t, joined), vector{want.Inputs, map[string]*nn.Tensor{
		nn.ActivationName: want.Values[nn.ActivationName], nn.ReleasedName: want.Values[nn.ReleasedName],
		nn.ProbabilitiesName: want.Values[nn.ProbabilitiesName],
	}})
}

// TestJoinKeepsNamesApart joins a head and a tail that name everything alike.
func TestJoinKeepsNamesApart(t *testing.T) {
	t.Parallel()
	flat := constants()["flat"]
	head := model(t, []int{1, 3}, map[string]*nn.Tensor{"w": nn.Scalar(2), "flat": flat}, "noise = Mul x, w", "y = Reshape noise, flat")
	tail := model(t, []int{1, 3}, map[string]*nn.Tensor{"w": nn.Scalar(3), "flat": flat}, "noise = Mul x, w", "y = Softmax noise")
	head.Nodes[1].Outputs[0], head.Outputs[0] = nn.ActivationName, nn.Value{Name: nn.ActivationName, Shape: []int{1, 3}}
	head.Nodes[0].Inputs[0], head.Inputs[0].Name = nn.ImageName, nn.ImageName
	tail.Nodes[1].Outputs[0], tail.Outputs[0] = nn.ProbabilitiesName, nn.Value{Name: nn.ProbabilitiesName, Shape: []int{1, 3}}
	tail.Nodes[0].Inputs[0], tail.Inputs[0].Name = nn.ReleasedName, nn.ReleasedName
	whole, err := nn.Join(head, tail, 0.5)
	if err != nil {
		t.Fatal(err)
	}
	in := map[string]*nn.Tensor{
		nn.ImageName: {Shape: []int{1, 3}, Data: []float64{.1, .2, .3}}, nn.NoiseName: {Shape: []int{1, 3}, Data: []float64{1, -1, 0}},
	}
	out, err := whole.RunValues(t.Context(), in, nn.ActivationName, nn.ReleasedName, nn.ProbabilitiesName)
	if err != nil {
		t.Fatal(err)
	}
	same(t, "head", out, run(t, head, map[string]*nn.Tensor{nn.ImageName: in[nn.ImageName]}))
	same(t, "tail", out, run(t, tail, map[string]*nn.Tensor{nn.ReleasedName: out[nn.ReleasedName]}))
}

func TestPrincipalComponentsFindTheSpaceOfTheSamples(t *testing.T) {
	t.Parallel()
	var all []*nn.Tensor
	for s := range 30 {
		a, b := math.Sin(float64(5*s+1)), math.Cos(float64(3*s))
		all = append(all, nn.Vector(1+a, 2+b, 3+a+b, 4-2*a, 5+3*b))
	}
	p, radius, err := nn.PrincipalComponents(all, 2, 0)
	if err != nil {
		t.Fatal(err)
	}
	if radius <= 0 || radius > math.Sqrt2 {
		t.Errorf("radius %v is above the mean length", radius)
	}
	for _, s := range all { // two directions hold everything
		restored := p.Mean.Clone()
		for i := range 2 {
			y := 0.0
			for j := range 5 {
				y += p.Matrix.Data[i*5+j] * (s.Data[j] - p.Mean.Data[j])
			}
			for j := range 5 {
				restored.Data[j] += p.Back.Data[i*5+j] * y
			}
		}
		for j := range 5 {
			if math.Abs(restored.Data[j]-s.Data[j]) > 1e-9 {
				t.Fatalf("%v became %v", s.Data, restored.Data)
			}
		}
	}
}

func TestProjectionsThatDoNotFitAreRefused(t *testing.T) {
	t.Parallel()
	g := model(t, []int{1, 4}, constants(), "a = Tanh x", "b = Neg a", "c = Mul b, b")
	head, tail, err := g.CutAt(t.Context(), "b")
	if err != nil {
		t.Fatal(err)
	}
	fits := nn.Projection{Matrix: nn.NewTensor(2, 4), Mean: nn.NewTensor(4)}
	for name, p := range map[string]nn.Projection{
		"nothing": {}, "no mean": {Matrix: fits.Matrix}, "too wide": {Matrix: nn.NewTensor(2, 5), Mean: nn.NewTensor(5)},
		"too many": {Matrix: nn.NewTensor(5, 4), Mean: fits.Mean}, "a vector": {Matrix: nn.NewTensor(4), Mean: fits.Mean},
		"another way back": {Matrix: fits.Matrix, Mean: fits.Mean, Back: nn.NewTensor(3, 4)},
		"infinite":         {Matrix: &nn.Tensor{Shape: []int{1, 4}, Data: []float64{1, 2, 3, math.Inf(1)}}, Mean: fits.Mean},
	} {
		if _, _, err := p.Insert(head, tail); err == nil {
			t.Errorf("%s: was inserted", name)
		}
	}
	if _, _, err := fits.Insert(tail, head); err == nil {
		t.Error("inserted between a tail and a head")
	}
	if _, err := nn.Join(head, tail, 1); !errors.Is(err, nn.ErrPartition) {
		t.Errorf("error %v, want %v", err, nn.ErrPartition)
	}
	if _, err := g.Adapt(t.Context(), nn.Adaptation{Cut: "nowhere", Projection: fits}); err == nil || !strings.Contains(err.Error(), "nowhere") {
		t.Errorf("cut at a value that does not exist: %v", err)
	}
	if _, _, err := nn.PrincipalComponents([]*nn.Tensor{nn.Vector(1, 2), nn.Vector(1, 2)}, 1, 1); err == nil {
		t.Error("samples that are all the same have components")
	}
}
