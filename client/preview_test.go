package client_test

import (
	"errors"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/client"
	"github.com/encrypted-compute/encrypted-compute/fhe"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/nn"
	"github.com/encrypted-compute/encrypted-compute/nn/obfuscate"
)

// decoder is what a creator may publish: each pixel follows from the released numbers.
func decoder(weight float64) *nn.Graph {
	weights := nn.NewTensor(outputs, side*side)
	for i := range weights.Data {
		weights.Data[i] = weight * float64(i%5-2)
	}
	shape := nn.Vector(1, 1, side, side)
	shape.Type = nn.Int64
	return &nn.Graph{
		Name: "decoder", Opset: 13,
		Inputs:  []nn.Value{{Name: "released", Shape: []int{1, outputs}}},
		Outputs: []nn.Value{{Name: "image", Shape: []int{1, 1, side, side}}},
		Nodes: []nn.Node{
			{Name: "linear", Op: "MatMul", Inputs: []string{"released", "weights"}, Outputs: []string{"flat"}},
			{Name: "picture", Op: "Reshape", Inputs: []string{"flat", "shape"}, Outputs: []string{"image"}},
		},
		Initializers: map[string]*nn.Tensor{"weights": weights, "shape": shape},
	}
}

// withDecoder publishes a version whose cut has a decoder.
func (w *world) withDecoder(g *nn.Graph) {
	w.t.Helper()
	b, err := g.MarshalONNX()
	if err != nil {
		w.t.Fatal(err)
	}
	a := w.add(b)
	w.manifest.Cuts[0].Decoder = &a
	w.publish()
}

func TestAPreviewShowsTheVeryReleaseThatIsForwarded(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.withDecoder(decoder(0.1))
	c := w.open()
	s := w.created(c, input(1))
	w.evaluate(s)
	p, err := c.Preview(t.Context(), s.ID)
	if err != nil {
		t.Fatal(err)
	}
	if len(w.forwards) != 0 || p.State.Forward != nil || p.State.Stage != client.Created || p.State.Status != job.Evaluated || w.store.holds("releases/") != 1 {
		t.Errorf("a preview leaves %d forwards, stage %s, %d releases", len(w.forwards), p.State.Stage, w.store.holds("releases/"))
	}
	if !slices.Equal(p.Picture.Data, input(1).Data) || !slices.Equal(p.Picture.Shape, []int{1, 1, side, side}) {
		t.Error("the picture beside it is another")
	}
	pixels, weights := p.Reconstruction.Data, decoder(0.1).Initializers["weights"].Data
	for i := range pixels {
		want := 0.0
		for k, v := range p.Released {
			want += v * weights[k*side*side+i]
		}
		if want = max(0, min(want, 1)); math.Abs(pixels[i]-want) > 1e-5 {
			t.Fatalf("pixel %d is %g, want %g", i, pixels[i], want)
		}
	}
	again, err := c.Preview(t.Context(), s.ID)
	if err != nil || !slices.Equal(again.Released, p.Released) {
		t.Errorf("a second look shows something else (%v)", err)
	}
	s = w.advance(c, s.ID, client.Released)
	if !slices.Equal(w.told(s), p.Released) {
		t.Error("what was forwarded is not what was shown")
	}
	if n := w.ledger().Releases(obfuscate.ID(s.Request.RequesterKey)); n != 1 || s.LeakBits != p.State.LeakBits {
		t.Errorf("%d releases were charged", n)
	}
}

func TestAPreviewIsRefusedBeforeAnythingIsDecrypted(t *testing.T) {
	t.Parallel()
	wrong := func(change func(*nn.Graph)) func(*world) {
		return func(w *world) {
			g := decoder(1)
			change(g)
			w.withDecoder(g)
		}
	}
	for name, change := range map[string]func(*world){
		"no decoder":         func(*world) {},
		"a decoder not here": func(w *world) { w.withDecoder(decoder(1)); w.manifest.Cuts[0].Decoder.Digest[0]++; w.publish() },
		"of another size":    func(w *world) { w.withDecoder(decoder(1)); w.manifest.Cuts[0].Decoder.Size++; w.publish() },
		"no ONNX": func(w *world) {
			a := w.add([]byte("Dear requester,"))
			w.manifest.Cuts[0].Decoder = &a
			w.publish()
		},
		"another input":  wrong(func(g *nn.Graph) { g.Inputs[0].Name, g.Nodes[0].Inputs[0] = "activation", "activation" }),
		"more numbers":   wrong(func(g *nn.Graph) { g.Inputs[0].Shape = []int{1, outputs + 1} }),
		"another output": wrong(func(g *nn.Graph) { g.Outputs[0].Name, g.Nodes[1].Outputs[0] = "answer", "answer" }),
		"a larger picture than declared": wrong(func(g *nn.Graph) {
			g.Nodes[1].Outputs[0] = "small"
			for i, from := range []string{"small", "wide", "wider"} {
				to := []string{"wide", "wider", "image"}[i]
				g.Nodes = append(g.Nodes, nn.Node{
					Name: to, Op: "Concat", Inputs: []string{from, from}, Outputs: []string{to},
					Attributes: map[string]nn.Attribute{"axis": {Kind: nn.IntAttribute, Int: 3}},
				})
			}
		}),
		"another shape": wrong(func(g *nn.Graph) { g.Outputs[0].Shape = []int{1, 1, side, 2 * side} }),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t)
			change(w)
			c := w.open()
			s := w.created(c, input(1))
			w.evaluate(s)
			written := len(w.store.changes)
			if _, err := c.Preview(t.Context(), s.ID); err == nil || errors.Is(err, client.ErrNoDecoder) != (name == "no decoder") {
				t.Errorf("shown with %v", err)
			}
			if len(w.store.changes) != written {
				t.Errorf("wrote %v", w.store.changes[written:])
			}
			w.advance(c, s.ID, client.Released) // the job itself goes on
		})
	}
}

func TestAPreviewHasItsTime(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.config.Confirmations = 2
	w.withDecoder(decoder(1))
	c := w.open()
	s, err := w.begin(c, input(1), 0)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := c.Preview(t.Context(), s.ID); err == nil || errors.Is(err, client.ErrEarly) {
		t.Errorf("before it is created: %v", err)
	}
	s = w.advance(c, s.ID, client.Created)
	if _, err := c.Preview(t.Context(), s.ID); !errors.Is(err, client.ErrEarly) {
		t.Errorf("before it is evaluated: %v", err)
	}
	w.evaluate(s)
	if _, err := c.Preview(t.Context(), s.ID); !errors.Is(err, client.ErrEarly) {
		t.Errorf("before it is confirmed: %v", err)
	}
	w.newest += 2
	w.now = w.job.Deadline + 1
	if _, err := c.Preview(t.Context(), s.ID); err == nil || errors.Is(err, client.ErrEarly) {
		t.Errorf("too late: %v", err)
	}
	if w.store.holds("releases/") != 0 {
		t.Error("something was decrypted in vain")
	}
}

// TestPreviewsOfAnyOutputLookAlike: nothing but the released numbers may depend on what was decrypted.
func TestPreviewsOfAnyOutputLookAlike(t *testing.T) {
	t.Parallel()
	var want []string
	for _, weight := range []float64{1, 0x1p-30, 1 << 20} {
		w := newWorld(t)
		w.withDecoder(decoder(math.MaxFloat32 / 4)) // far outside [0, 1]
		g := graph()
		for i := range g.Initializers["weights"].Data {
			g.Initializers["weights"].Data[i] *= weight
		}
		var err error
		if w.head, err = fhe.Compile(t.Context(), g); err != nil {
			t.Fatal(err)
		}
		c := w.open()
		s := w.created(c, input(1))
		w.evaluate(s)
		written := len(w.store.changes)
		p, err := c.Preview(t.Context(), s.ID)
		if err != nil {
			t.Fatalf("weights times %g: %v", weight, err)
		}
		for _, v := range p.Reconstruction.Data {
			if !(v >= 0 && v <= 1) {
				t.Fatalf("weights times %g: pixel %g", weight, v)
			}
		}
		var kinds []string
		for _, name := range w.store.changes[written:] {
			kind, _, _ := strings.Cut(name, "/")
			kinds = append(kinds, kind)
		}
		if want == nil {
			want = kinds
		}
		if !slices.Equal(kinds, want) || len(kinds) != 4 {
			t.Errorf("weights times %g: wrote %v, otherwise %v", weight, kinds, want)
		}
	}
}

func TestPicturesAreKeptWrappedUntilTheirJobEnds(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.withDecoder(decoder(1))
	c := w.open()
	s := w.created(c, input(1))
	if b := w.store.files["pictures/"+s.ID.String()]; !strings.HasPrefix(string(b), "wrapped") {
		t.Errorf("the picture is stored as %.20q", b)
	}
	w.evaluate(s)
	s = w.advance(c, s.ID, client.Released)
	w.deliver(s, same)
	w.advance(c, s.ID, client.Answered)
	w.happened(job.Event{Kind: job.Settled})
	w.advance(c, s.ID, client.Ended)
	if w.store.holds("pictures/") != 0 {
		t.Error("the picture is kept for ever")
	}
	if p, err := c.Preview(t.Context(), s.ID); err != nil || p.Picture != nil || p.Reconstruction == nil {
		t.Errorf("after the end: %+v (%v)", p, err)
	}
}
