package creator

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"math/rand/v2"
	"slices"

	"github.com/encrypted-compute/encrypted-compute/fhe"
	"github.com/encrypted-compute/encrypted-compute/manifest"
	"github.com/encrypted-compute/encrypted-compute/nn"
)

// DefaultK is to how many numbers a wide activation is projected where nothing else is asked for.
const DefaultK = 32

// InspectOptions say how a model is looked at. The zero value works: random inputs, nothing measured.
type InspectOptions struct {
	// Samples are inputs in [0,1] of the model's shape, in the order in which they were found; nil for random ones. Ranges of
	// activations come from them, and principal components, so figures are only as true as they are.
	Samples []*nn.Tensor
	// Made is how many random ones are made up; 0 is 16.
	Made int
	// Scaling says what the model makes of a sample.
	Scaling Scaling
	// K is to how many numbers an activation of more than manifest.MaxK is projected; 0 is DefaultK.
	K int
	// Fit is how activations become polynomials; its Before is ignored.
	Fit nn.Fit
	// Jobs are run for each cut with throwaway keys; 0 measures nothing.
	Jobs int
	// Random is where keys come from; needed if anything is measured.
	Random io.Reader
}

// Scaling is what a model wants of a picture with values in [0,1]: Scale·image + Shift, one number each or one for each
// channel. A nil Scale is 1, a nil Shift 0.
type Scaling struct {
	Scale, Shift []float64
}

// Inspection says where a model can be cut, and what each cut costs.
type Inspection struct {
	Model string         `json:"model"`
	Input []int          `json:"input"`
	Cuts  []InspectedCut `json:"cuts"`
	// Approximated are the functions that became polynomials, in order.
	Approximated []nn.Approximation `json:"approximated,omitempty"`
	// Refused says why the first layer that cannot run under encryption cannot; "" if all can.
	Refused string `json:"refused,omitempty"`
	// Samples is on how many inputs the ranges were found, Random whether they were made up.
	Samples int  `json:"samples"`
	Random  bool `json:"random"`
	// Interrupted says that cuts at the end are missing, or were not measured.
	Interrupted bool `json:"interrupted,omitempty"`
}

// InspectedCut is one legal cut. If Problem is not "", the figures are missing.
type InspectedCut struct {
	Value  string   `json:"value"` // what crosses; the name to give to import
	Layers []string `json:"layers"`
	Shape  []int    `json:"shape"`
	// K is how many numbers are released, Projected whether a projection was appended for it.
	K         int  `json:"k"`
	Projected bool `json:"projected"`
	// Problem says why the head cannot be evaluated although all its layers could be.
	Problem string `json:"problem,omitempty"`

	Depth      int         `json:"depth"` // levels, the projection's included
	Parameters fhe.Literal `json:"parameters"`
	LogQP      float64     `json:"log_qp"`
	Rotations  int         `json:"rotations"` // Galois keys
	// Products are those of ciphertexts with plaintexts.
	Products int64 `json:"products"`
	// Fits is how many inputs one ciphertext has room for (fhe.Head.MaxBatch). A job has one.
	Fits      int                `json:"fits"`
	Memory    int64              `json:"memory"` // bytes, an upper bound
	Predicted manifest.Predicted `json:"predicted"`
	Measured  *Measured          `json:"measured,omitempty"`

	head    *fhe.Head
	program *fhe.Program
}

// Inspect lists the legal cuts of a graph, compiles each as it would be published, and runs jobs at it if that is asked
// for. progress, which may be nil, is told what is done next. If ctx ends, what there is so far is returned, marked
// Interrupted.
//
// A graph in the form of [nn.Partition] is looked at up to its own cut. Values inside of an activation that is written
// out in several nodes are no cuts: under encryption it is one polynomial.
func Inspect(ctx context.Context, graph *nn.Graph, o InspectOptions, progress func(done, total int, about string)) (*Inspection, error) {
	if progress == nil {
		progress = func(int, int, string) {}
	}
	s, err := newSurvey(ctx, graph, o)
	if err != nil {
		return nil, fmt.Errorf("inspect model %q: %w", graph.Name, err)
	}
	progress(0, 1, "fitting activations")
	if err := s.prepare(ctx); err != nil {
		return s.ended(ctx, err)
	}
	for i := range s.legal {
		progress(i, len(s.legal), "compiling up to "+s.legal[i].Value)
		cut, err := s.cut(ctx, s.legal[i])
		if err != nil {
			return s.ended(ctx, err)
		}
		s.out.Cuts = append(s.out.Cuts, cut)
	}
	for i := range s.out.Cuts {
		if o.Jobs == 0 {
			break
		}
		progress(i, len(s.out.Cuts), fmt.Sprintf("measuring %s; about %.0f s for all cuts", s.out.Cuts[i].Value, s.expected()))
		if err := s.measure(ctx, &s.out.Cuts[i]); err != nil {
			return s.ended(ctx, err)
		}
	}
	progress(1, 1, "done")
	return s.out, nil
}

// survey is one inspection at work.
type survey struct {
	options InspectOptions
	graph   *nn.Graph // with polynomials once it is prepared
	samples []*nn.Tensor
	legal   []nn.Cut
	out     *Inspection
}

func newSurvey(ctx context.Context, graph *nn.Graph, o InspectOptions) (*survey, error) {
	if o.K == 0 {
		o.K = DefaultK
	}
	if o.Made < 1 {
		o.Made = randomSamples
	}
	if o.K < 1 || o.K > manifest.MaxK {
		return nil, fmt.Errorf("%d numbers to release, want 1 to %d", o.K, manifest.MaxK)
	}
	s := &survey{options: o, graph: graph, out: &Inspection{Model: graph.Name, Samples: len(o.Samples)}}
	if parts, err := nn.Partition(graph); err == nil {
		s.graph = parts.Head
	}
	if err := s.takeSamples(); err != nil {
		return nil, err
	}
	cuts, refused, err := s.graph.Cuts(ctx)
	if err != nil {
		return nil, err
	}
	if refused != nil {
		s.out.Refused = refused.String()
	}
	for _, c := range cuts {
		if c.Refused == nil {
			s.legal = append(s.legal, c)
		}
	}
	return s, nil
}

// randomSamples are used where none are given.
const randomSamples = 16

// takeSamples checks the samples, or makes some up.
func (s *survey) takeSamples() error {
	if n := len(s.graph.Inputs); n != 1 {
		return fmt.Errorf("%d inputs, one is needed", n)
	}
	s.out.Input = s.graph.Inputs[0].Shape
	s.samples = s.options.Samples
	if len(s.samples) == 0 {
		s.out.Samples, s.out.Random = s.options.Made, true
		r := rand.New(rand.NewPCG(1, 2)) //nolint:gosec // made-up inputs, not a secret
		for range s.options.Made {
			x := nn.NewTensor(s.out.Input...)
			for i := range x.Data {
				x.Data[i] = r.Float64()
			}
			s.samples = append(s.samples, x)
		}
	}
	return checkSamples(s.samples, s.out.Input)
}

func checkSamples(samples []*nn.Tensor, shape []int) error {
	for i, x := range samples {
		if err := x.Check(); err != nil || !slices.Equal(x.Shape, shape) {
			return fmt.Errorf("sample %d has shape %v, the model takes %v", i, x.Shape, shape)
		}
		if slices.ContainsFunc(x.Data, func(v float64) bool { return !(v >= 0 && v <= 1) }) {
			return fmt.Errorf("sample %d has values outside of [0,1]", i)
		}
	}
	return nil
}

// of is what the model gets for a sample.
func (c Scaling) of(x *nn.Tensor) *nn.Tensor {
	out := x.Clone()
	channels := 1
	if len(x.Shape) > 1 {
		channels = x.Shape[1]
	}
	for i := range out.Data {
		channel := i * channels / len(out.Data)
		if len(c.Scale) > 0 {
			out.Data[i] *= c.Scale[channel%len(c.Scale)]
		}
		if len(c.Shift) > 0 {
			out.Data[i] += c.Shift[channel%len(c.Shift)]
		}
	}
	return out
}

// check wants one number, or one for each channel.
func (c Scaling) check(input []int) error {
	for _, list := range [][]float64{c.Scale, c.Shift} {
		if n := len(list); n > 1 && (len(input) < 2 || n != input[1]) {
			return fmt.Errorf("%d numbers to scale an input of %v by, want one, or one for each channel", n, input)
		}
	}
	return nil
}

// prepare fits all functions up to the deepest cut that is not inside of one.
func (s *survey) prepare(ctx context.Context) error {
	if err := s.options.Scaling.check(s.out.Input); err != nil {
		return err
	}
	fused, err := s.graph.Fuse(ctx)
	if err != nil {
		return err
	}
	s.legal = slices.DeleteFunc(s.legal, func(c nn.Cut) bool { return fused.Producer(c.Value) == nil })
	if len(s.legal) == 0 {
		return nil
	}
	scaled := make([]*nn.Tensor, len(s.samples))
	for i, x := range s.samples {
		scaled[i] = s.options.Scaling.of(x)
	}
	fit := s.options.Fit
	fit.Before = s.legal[len(s.legal)-1].Value
	s.graph, s.out.Approximated, err = s.graph.Approximate(ctx, scaled, fit)
	return err
}

// cut compiles one cut. What it cannot be is in its Problem; an error ends the inspection.
func (s *survey) cut(ctx context.Context, legal nn.Cut) (InspectedCut, error) {
	out := InspectedCut{Value: legal.Value, Shape: legal.Shape, K: 1}
	for _, l := range legal.Layers {
		out.Layers = append(out.Layers, l.Op)
	}
	for _, n := range legal.Shape {
		out.K *= n
	}
	if out.K > manifest.MaxK {
		out.K, out.Projected = s.options.K, true
	}
	problem := abandon(ctx, func() error { return s.compile(ctx, &out) })
	if ctx.Err() != nil {
		return InspectedCut{}, ctx.Err()
	}
	if problem != nil {
		out.Problem = problem.Error()
		return out, nil //nolint:nilerr // it is told in the table, and the other cuts are looked at
	}
	p := out.program
	out.Depth, out.Parameters, out.LogQP = p.Depth(), p.Parameters().Literal(), math.Round(p.Parameters().LogQP()*10)/10
	out.Rotations, out.Products = len(p.GaloisElements()), p.Shape().Work.Plaintexts
	out.Memory, out.Predicted = p.MemoryBound(), manifest.Predict(p)
	var err error
	out.Fits, err = out.head.MaxBatch(out.Parameters)
	return out, err
}

func (s *survey) compile(ctx context.Context, out *InspectedCut) error {
	graph, err := s.publishable(ctx, out)
	if err != nil {
		return err
	}
	head, err := fhe.Compile(ctx, graph)
	if err != nil {
		return err
	}
	program, err := fhe.Design(ctx, head)
	if err != nil {
		return err
	}
	if ctx.Err() == nil { // otherwise nobody waits for it any more
		out.head, out.program = head, program
	}
	return ctx.Err()
}

// publishable is the head as it would be published: scaling, layers, and a projection.
func (s *survey) publishable(ctx context.Context, cut *InspectedCut) (*nn.Graph, error) {
	head, _, err := s.graph.CutAt(ctx, cut.Value)
	if head == nil {
		return nil, err
	}
	p, err := s.projection(ctx, head, cut)
	if err != nil {
		return nil, err
	}
	whole, err := flattened(head).Adapt(ctx, nn.Adaptation{
		Cut: cut.Value, Projection: p, Radius: 1, Scale: s.options.Scaling.Scale, Shift: s.options.Scaling.Shift,
	})
	if err != nil {
		return nil, err
	}
	parts, err := nn.Partition(whole)
	return parts.Head, err
}

// expected is how long measuring will take, in seconds on an ordinary machine: keys, weights and jobs.
func (s *survey) expected() float64 {
	total := 0.0
	for _, c := range s.out.Cuts {
		total += (float64(s.options.Jobs)+1)*c.Predicted.Seconds + float64(c.Predicted.KeysBytes)/keyBytesPerSecond
	}
	return math.Ceil(total)
}

// keyBytesPerSecond is about how fast keys are made and read, on one core.
const keyBytesPerSecond = 20 << 20

// ended is what there is when an inspection cannot go on.
func (s *survey) ended(ctx context.Context, err error) (*Inspection, error) {
	if ctx.Err() != nil && errors.Is(err, ctx.Err()) {
		s.out.Interrupted = true
		return s.out, nil
	}
	return nil, fmt.Errorf("inspect model %q: %w", s.out.Model, err)
}

// abandon calls f and waits for it, but no longer than ctx lasts: compiling a large head cannot be stopped.
func abandon(ctx context.Context, f func() error) error {
	done := make(chan error, 1)
	go func() { done <- f() }()
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
		return ctx.Err()
	}
}
