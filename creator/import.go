package creator

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/encrypted-compute/encrypted-compute/manifest"
	"github.com/encrypted-compute/encrypted-compute/nn"
	"github.com/encrypted-compute/encrypted-compute/nn/picture"
)

// ImportOptions say how somebody else's model becomes a model folder.
type ImportOptions struct {
	// About is the model's text, as in model.json. An empty Title is the name, an empty Task "classification".
	About About
	// Prepare says how a picture becomes the model's input, before Scaling.
	Prepare picture.Spec
	Scaling Scaling
	// Cuts are values that cross, as Inspect names them.
	Cuts []string
	// K is how many numbers each cut releases, at most as many as cross; 0 is DefaultK.
	K int
	// Sigmas are the noise levels, ascending. What the tail makes of a release is fitted for the first.
	Sigmas []float64
	Fit    nn.Fit
	// Samples calibrate ranges, projection and radius: inputs in [0,1], at least K of them.
	Samples []*nn.Tensor
	// Test are labelled inputs, best others than Samples, on which the accuracy is measured; nil for none.
	Test Labelled
}

// About is what people read of a model.
type About struct {
	Name, Title, Description, Task, License, Attribution string
	Labels                                               []string
	Positive                                             *int
}

// Labelled are inputs with the number of the right class.
type Labelled struct {
	Inputs []*nn.Tensor
	Class  []int
	Data   string // what they are, in words
}

// Imported is a model folder in memory, and what became of the model.
type Imported struct {
	// Files are model.json and an ONNX file for each cut, by name.
	Files map[string][]byte `json:"-"`
	// Before is the untouched model's accuracy on the labelled inputs; nil if there are none.
	Before *float64      `json:"accuracy_before,omitempty"`
	Tested int           `json:"tested"`
	Cuts   []ImportedCut `json:"cuts"`
}

// ImportedCut is one cut of an imported model.
type ImportedCut struct {
	Name         string             `json:"name"`
	Value        string             `json:"value"`
	K            int                `json:"k"`
	Radius       float64            `json:"radius"`
	Kept         float64            `json:"variance_kept"` // share of the samples' variance that the projection keeps
	Approximated []nn.Approximation `json:"approximated,omitempty"`
	// Polynomial is the accuracy with polynomials in place of functions, nothing projected and no noise; After is that
	// of the whole, by noise level. Absent without labelled inputs.
	Polynomial *float64            `json:"accuracy_polynomial,omitempty"`
	After      []manifest.Accuracy `json:"accuracy_after,omitempty"`
	Bits       map[string]float64  `json:"bits"` // told at most by one release, by noise level
	whole      *nn.Graph
	layers     []string
}

// Import rebuilds a model for publishing: for each cut the activations before it become polynomials on the samples'
// ranges, the activation is projected to the numbers that tell most of it and of the model's answer, and the tail begins with the linear map that restores
// the activation best from a release with noise, by least squares over the samples. Nothing is trained. What it costs
// is measured on the labelled inputs and becomes the claim in model.json.
func Import(ctx context.Context, graph *nn.Graph, o ImportOptions, progress func(done, total int, about string)) (*Imported, error) {
	if progress == nil {
		progress = func(int, int, string) {}
	}
	out, err := (&importer{graph: graph, options: o, progress: progress}).run(ctx)
	if err != nil {
		return nil, fmt.Errorf("import model %q: %w", graph.Name, err)
	}
	return out, nil
}

// importer is one import at work.
type importer struct {
	graph    *nn.Graph
	options  ImportOptions
	progress func(done, total int, about string)
	layers   map[string][]string // legal cuts
	samples  []*nn.Tensor        // those that calibrate, in the model's units
	classes  int
	answers  [][]float64 // of the untouched model to the samples: probabilities
}

// calibrationSamples bounds the work of finding principal components.
const calibrationSamples = 1000

func (m *importer) run(ctx context.Context) (*Imported, error) {
	if err := m.check(ctx); err != nil {
		return nil, err
	}
	out := &Imported{Files: map[string][]byte{}, Tested: len(m.options.Test.Inputs)}
	total := len(m.options.Cuts) + 1
	m.progress(0, total, "measuring the model as it is")
	before, err := m.accuracy(ctx, m.graph, "the model")
	if err != nil {
		return nil, err
	}
	out.Before = before
	if err := m.answer(ctx); err != nil {
		return nil, err
	}
	for i, value := range m.options.Cuts {
		m.progress(i+1, total, "rebuilding for the cut "+value)
		cut, err := m.cut(ctx, value)
		if err != nil {
			return nil, fmt.Errorf("cut %q: %w", value, err)
		}
		if out.Files[cut.file()], err = cut.whole.MarshalONNX(); err != nil {
			return nil, fmt.Errorf("cut %q: %w", value, err)
		}
		out.Cuts = append(out.Cuts, *cut)
	}
	out.Files[modelFile], err = m.describe(out)
	return out, err
}

func (c *ImportedCut) file() string { return c.Name + ".onnx" }

// check refuses a wrong form before anything takes time.
func (m *importer) check(ctx context.Context) error {
	o := &m.options
	if len(m.graph.Inputs) != 1 || len(m.graph.Outputs) != 1 {
		return fmt.Errorf("%d inputs and %d outputs, one each is needed", len(m.graph.Inputs), len(m.graph.Outputs))
	}
	input := m.graph.Inputs[0].Shape
	if want := []int{1, 1, o.Prepare.Size[0], o.Prepare.Size[1]}; !slices.Equal(input, want) {
		return fmt.Errorf("it takes %v, prepared pictures are %v", input, want)
	}
	if o.K == 0 {
		o.K = DefaultK
	}
	if o.K < 1 || o.K > manifest.MaxK || len(o.Sigmas) == 0 || len(o.Cuts) == 0 || len(o.Samples) < max(2, o.K) {
		return fmt.Errorf("%d samples for %d cuts of %d numbers at %d noise levels: want a cut, a noise level, and as many samples as numbers",
			len(o.Samples), len(o.Cuts), o.K, len(o.Sigmas))
	}
	if err := errors.Join(o.Scaling.check(input), checkSamples(o.Samples, input), checkSamples(o.Test.Inputs, input)); err != nil {
		return err
	}
	for i := range min(len(o.Samples), calibrationSamples) {
		at := i * len(o.Samples) / min(len(o.Samples), calibrationSamples)
		m.samples = append(m.samples, o.Scaling.of(o.Samples[at]))
	}
	return errors.Join(m.checkClasses(ctx), m.checkCuts(ctx))
}

// checkClasses compares labels, outputs and labelled inputs.
func (m *importer) checkClasses(ctx context.Context) error {
	shapes, err := m.graph.Shapes(ctx)
	if err != nil {
		return err
	}
	shape := shapes[m.graph.Outputs[0].Name]
	if len(shape) != 2 || shape[0] != 1 || shape[1] < 2 {
		return fmt.Errorf("output %q has shape %v, needed is [1 n] with a number for each of at least two classes", m.graph.Outputs[0].Name, shape)
	}
	m.classes = shape[1]
	about := &m.options.About
	if about.Labels == nil {
		for i := range m.classes {
			about.Labels = append(about.Labels, fmt.Sprint(i))
		}
	}
	if len(about.Labels) != m.classes {
		return fmt.Errorf("%d labels for %d classes", len(about.Labels), m.classes)
	}
	test := m.options.Test
	if len(test.Class) != len(test.Inputs) {
		return fmt.Errorf("%d classes for %d labelled inputs", len(test.Class), len(test.Inputs))
	}
	if i := slices.IndexFunc(test.Class, func(c int) bool { return c < 0 || c >= m.classes }); i >= 0 {
		return fmt.Errorf("labelled input %d is of class %d, there are %d", i, test.Class[i], m.classes)
	}
	return nil
}

// checkCuts wants legal cuts, and says why others are not.
func (m *importer) checkCuts(ctx context.Context) error {
	cuts, refused, err := m.graph.Cuts(ctx)
	if err != nil {
		return err
	}
	m.layers = map[string][]string{}
	var names []string
	for _, c := range cuts {
		if c.Refused != nil {
			break
		}
		for _, l := range c.Layers {
			m.layers[c.Value] = append(m.layers[c.Value], strings.ToLower(l.Op))
		}
		names = append(names, c.Value)
	}
	for _, value := range m.options.Cuts {
		if m.layers[value] != nil {
			continue
		}
		reason := ""
		if refused != nil {
			reason = "; none after that: " + refused.String()
		}
		return fmt.Errorf("no cut %q; there are: %s%s", value, strings.Join(names, ", "), reason)
	}
	return nil
}

// describe writes model.json.
func (m *importer) describe(out *Imported) ([]byte, error) {
	about := m.options.About
	d := description{
		Name: about.Name, Title: about.Title, Description: about.Description, Task: about.Task, License: about.License,
		Attribution: about.Attribution, Labels: about.Labels, Positive: about.Positive,
		Input: manifest.Input{Shape: m.graph.Inputs[0].Shape[1:], Prepare: m.options.Prepare},
	}
	if d.Title == "" {
		d.Title = d.Name
	}
	if d.Task == "" {
		d.Task = "classification"
	}
	for _, c := range out.Cuts {
		cut := descriptionCut{
			Name: c.Name, File: c.file(), Layers: c.layers, K: c.K, Radius: c.Radius, Sigmas: m.options.Sigmas, Data: "not measured",
		}
		if len(c.After) > 0 {
			cut.Accuracy, cut.Deviation, cut.Data = c.After[0].Mean, c.After[0].Deviation, c.After[0].Data
		}
		d.Cuts = append(d.Cuts, cut)
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(d); err != nil {
		return nil, fmt.Errorf("write %s: %w", modelFile, err)
	}
	return b.Bytes(), nil
}
