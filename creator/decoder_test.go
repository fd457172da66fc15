package creator_test

import (
	"bytes"
	"errors"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/encrypted-compute/encrypted-compute/creator"
	"github.com/encrypted-compute/encrypted-compute/manifest"
	"github.com/encrypted-compute/encrypted-compute/nn"
)

func TestPublishingBringsLabelsAndDecodersToReaders(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	pub := w.published(w.open())
	encoded, err := w.blocksOf(pub.Manifest)
	if err != nil {
		t.Fatal(err)
	}
	m, err := manifest.Decode(encoded)
	if err != nil {
		t.Fatal(err)
	}
	cut := m.Cuts[0]
	if cut.PrivacyAt(0.5) == nil || cut.PrivacyAt(1) == nil || cut.Decoder == nil {
		t.Fatalf("labels %+v and decoder %v", cut.Privacy, cut.Decoder)
	}
	decoder, err := w.blocksOf(*cut.Decoder)
	if err != nil {
		t.Fatal(err)
	}
	released := nn.NewTensor(1, cut.K)
	g, err := nn.ReadONNX(decoder)
	if err != nil {
		t.Fatal(err)
	}
	values, err := g.Run(t.Context(), map[string]*nn.Tensor{"released": released})
	if err != nil || len(values["image"].Data) != 28*28 {
		t.Fatalf("decoder makes %v, %v", values["image"], err)
	}
}

// altered is the shipped decoder after a change.
func altered(t *testing.T, change func(*nn.Graph)) []byte {
	t.Helper()
	b, err := os.ReadFile("../models/pneumonia/" + decoderFile)
	if err != nil {
		t.Fatal(err)
	}
	g, err := nn.ReadONNX(b)
	if err != nil {
		t.Fatal(err)
	}
	change(g)
	if b, err = g.MarshalONNX(); err != nil {
		t.Fatal(err)
	}
	return b
}

func TestUnfitLabelsAndDecodersAreRefused(t *testing.T) {
	t.Parallel()
	label := func(cut map[string]any) map[string]any { return cut["privacy"].([]any)[0].(map[string]any) }
	put := func(b []byte) func(fstest.MapFS) {
		return func(files fstest.MapFS) { files[decoderFile].Data = b }
	}
	otherK, err := os.ReadFile("../models/fashion/" + decoderFile)
	if err != nil {
		t.Fatal(err)
	}
	unclipped := altered(t, func(g *nn.Graph) {
		for i := range g.Nodes {
			if g.Nodes[i].Op == "Sigmoid" {
				g.Nodes[i].Op = "Identity"
			}
		}
	})
	unnamed := altered(t, func(g *nn.Graph) { g.Outputs[0] = nn.Value{Name: "pixels", Shape: []int{1, 784}} })
	cases := map[string]struct {
		model func(cut map[string]any)
		files func(fstest.MapFS)
		say   string
	}{
		"no such file":          {nil, func(f fstest.MapFS) { delete(f, decoderFile) }, "not exist"},
		"over a mebibyte":       {nil, put(make([]byte, manifest.MaxDecoder+1)), "over 1048576 bytes"},
		"no ONNX file":          {nil, put([]byte("decoder")), "read " + decoderFile},
		"another k":             {nil, put(otherK), "want released [1 8]"},
		"another output":        {nil, put(unnamed), "want image [1 1 28 28]"},
		"pixels beyond [0,1]":   {nil, put(unclipped), "want 0 to 1"},
		"bits of another sigma": {func(cut map[string]any) { label(cut)["bits"] = 4 }, nil, "bits"},
		"unknown field":         {func(cut map[string]any) { label(cut)["promise"] = true }, nil, "promise"},
		"figures of no decoder": {func(cut map[string]any) { delete(cut, "decoder") }, nil, "names none"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if c.model == nil {
				c.model = func(map[string]any) {}
			}
			files, err := firstCut(c.model)
			if err != nil {
				t.Fatal(err)
			}
			if c.files != nil {
				c.files(files)
			}
			_, err = creator.ReadPackage(t.Context(), files, func(int, int) {})
			if err == nil || !strings.Contains(err.Error(), c.say) {
				t.Fatalf("error %v, want one about %q", err, c.say)
			}
		})
	}
}

func TestModelsWithoutLabelsCanBePublished(t *testing.T) {
	t.Parallel()
	files, err := firstCut(func(cut map[string]any) {
		delete(cut, "decoder")
		delete(cut, "privacy")
	})
	if err != nil {
		t.Fatal(err)
	}
	pkg, err := creator.ReadPackage(t.Context(), files, func(int, int) {})
	if err != nil {
		t.Fatal(err)
	}
	w := newWorld(t)
	if _, err := w.open().Publish(t.Context(), pkg, make([]creator.Terms, 1)); err != nil {
		t.Fatal(err)
	}
	if pkg.Decoders[0] != nil || bytes.Contains(pkg.Encoded, []byte("privacy")) {
		t.Error("something is claimed")
	}
}

func TestNothingIsPublishedWithoutItsDecoder(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.away = errors.New("relayer is away")
	pkg, err := shipped()
	if err != nil {
		t.Fatal(err)
	}
	_, err = w.open().Publish(t.Context(), pkg, make([]creator.Terms, 1))
	if err == nil || !strings.Contains(err.Error(), "decoder of cut 0") || len(w.sent) != 0 {
		t.Errorf("error %v, %d transactions", err, len(w.sent))
	}
}
