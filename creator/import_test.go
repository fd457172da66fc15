package creator

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/encrypted-compute/encrypted-compute/nn"
)

// judged labels inputs with what the untouched model says of them.
func judged(t *testing.T, g *nn.Graph, inputs []*nn.Tensor) Labelled {
	t.Helper()
	out := Labelled{Inputs: inputs, Data: "what the model itself says"}
	for _, x := range inputs {
		made, err := g.Run(t.Context(), map[string]*nn.Tensor{"data": Scaling{Scale: []float64{255}}.of(x)})
		if err != nil {
			t.Fatal(err)
		}
		out.Class = append(out.Class, largest(made["logits"].Data))
	}
	return out
}

func TestImportMakesAFolderThatPublishTakes(t *testing.T) {
	t.Parallel()
	g := strangers(t)
	o := importOptions(blobs(60), "Conv_1", "Relu_1")
	o.Test = judged(t, g, blobs(50))
	made, err := Import(t.Context(), g, o, nil)
	if err != nil {
		t.Fatal(err)
	}
	folder := fstest.MapFS{}
	for name, b := range made.Files {
		folder[name] = &fstest.MapFile{Data: b, Mode: fs.FileMode(0o600)}
	}
	pkg, err := ReadPackage(t.Context(), folder, func(int, int) {})
	if err != nil {
		t.Fatal(err)
	}
	if *made.Before != 1 || made.Tested != 50 || len(pkg.Manifest.Cuts) != 2 || pkg.Manifest.Name != "strangers" {
		t.Errorf("imported %+v", made)
	}
	for i, c := range made.Cuts {
		cut := pkg.Manifest.Cuts[i]
		if cut.Name != c.Name || cut.K != 8 || cut.Radius != c.Radius || cut.Layers[len(cut.Layers)-1] != "linear" {
			t.Errorf("cut %d of the manifest is %+v", i, cut)
		}
		if a := cut.Accuracy[0]; a.Mean != c.After[0].Mean || a.Sigma != 0.5 || a.Data != o.Test.Data {
			t.Errorf("claim %+v, measured %+v", a, c.After)
		}
		if *c.Polynomial < 0.8 || c.After[0].Mean < 0.75 || c.After[0].Mean < c.After[1].Mean-0.05 || !(c.Kept > 0.7 && c.Kept <= 1) {
			t.Errorf("cut %d: %v with polynomials, %+v released, %v kept", i, *c.Polynomial, c.After, c.Kept)
		}
	}
}

func TestImportRefuses(t *testing.T) {
	t.Parallel()
	cases := map[string]struct {
		change func(*ImportOptions)
		say    string
	}{
		"a cut behind the first illegal layer": {func(o *ImportOptions) { o.Cuts = []string{"pooled"} }, "node p: MaxPool compares"},
		"a cut that there is not":              {func(o *ImportOptions) { o.Cuts = []string{"Conv_2"} }, "there are: Conv_1, Relu_1"},
		"no cut":                               {func(o *ImportOptions) { o.Cuts = nil }, "0 cuts"},
		"fewer samples than numbers":           {func(o *ImportOptions) { o.Samples = o.Samples[:7] }, "7 samples"},
		"pictures of another size":             {func(o *ImportOptions) { o.Prepare.Size = [2]int{9, 9} }, "prepared pictures are [1 1 9 9]"},
		"labels for other classes":             {func(o *ImportOptions) { o.About.Labels = []string{"a", "b"} }, "2 labels for 3 classes"},
		"classes that there are not": {func(o *ImportOptions) {
			o.Test = Labelled{Inputs: o.Samples[:1], Class: []int{3}}
		}, "of class 3"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			o := importOptions(blobs(20), "Conv_1")
			c.change(&o)
			if _, err := Import(t.Context(), strangers(t), o, nil); err == nil || !strings.Contains(err.Error(), c.say) {
				t.Fatalf("error %v, want one about %q", err, c.say)
			}
		})
	}
}

func TestCutNamesAreThoseThatAManifestTakes(t *testing.T) {
	t.Parallel()
	cases := map[string]string{
		"ReLU32_Output_0": "relu32-output-0", "/features/0/Conv_output_0": "features-0-conv-output-0", "///": "cut",
		strings.Repeat("long/", 20): "ong" + strings.Repeat("-long", 9),
	}
	for value, want := range cases {
		if have := cutName(value); have != want {
			t.Errorf("%q becomes %q, want %q", value, have, want)
		}
	}
}
