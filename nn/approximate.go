package nn

import (
	"context"
	"fmt"
	"math"
	"slices"
	"strconv"
)

// Fit says how [Graph.Approximate] replaces functions by polynomials. The zero value is usable.
type Fit struct {
	Error  float64 // largest distance wanted, as a share of the function's largest magnitude on the range; 0 is [DefaultFitError]
	Degree int     // highest degree, [LeastDegree] to [MostDegree]; 0 is MostDegree
	Margin float64 // how much wider than the samples' range the range is, as a share of it, on both sides; 0 is [DefaultMargin]
	Before string  // only what this value depends on is replaced; "" is everything
}

// What a Fit is where it says nothing, and the degrees that are tried.
const (
	DefaultFitError = 0.05
	DefaultMargin   = 0.1
	LeastDegree     = 2
	MostDegree      = 15
)

// Approximation is one function that became a polynomial, with what it costs in accuracy.
type Approximation struct {
	Node    string  `json:"node"`
	Op      string  `json:"op"`
	Low     float64 `json:"low"` // the range that the polynomial was fitted to
	High    float64 `json:"high"`
	Degree  int     `json:"degree"`
	Error   float64 `json:"error"`    // largest distance on the range, as a share of the function's largest magnitude there
	Mean    float64 `json:"mean"`     // root mean square distance over the samples' values, in the function's own unit
	Outside int     `json:"outside"`  // values outside of the range, of those that were held out
	HeldOut int     `json:"held_out"` // values that took no part in finding the range
	Met     bool    `json:"met"`      // whether Error is what the Fit asked for
}

// String is one line for people.
func (a Approximation) String() string {
	s := fmt.Sprintf("%s (%s): degree %d on [%.4g, %.4g], error %.2g of the largest value, %.3g on average, %d of %d held-out values outside",
		a.Node, a.Op, a.Degree, a.Low, a.High, a.Error, a.Mean, a.Outside, a.HeldOut)
	if !a.Met {
		s += "; more than was asked for"
	}
	return s
}

// Check reports settings out of bounds.
func (f Fit) Check() error {
	f = f.filled()
	if !(f.Error > 0 && f.Error <= 1) || !(f.Margin >= 0 && f.Margin <= 10) || f.Degree < LeastDegree || f.Degree > MostDegree {
		return fmt.Errorf("a fit of error %g, margin %g and degree %d: want errors up to 1, margins up to 10, degrees %d to %d",
			f.Error, f.Margin, f.Degree, LeastDegree, MostDegree)
	}
	return nil
}

func (f Fit) filled() Fit {
	if f.Error == 0 {
		f.Error = DefaultFitError
	}
	if f.Degree == 0 {
		f.Degree = MostDegree
	}
	if f.Margin == 0 {
		f.Margin = DefaultMargin
	}
	return f
}

// Approximate replaces every function of one number (Relu, Sigmoid, x·Sigmoid(x) written out, …) by a polynomial, written
// out with Sub, Mul and Add, so that any tool evaluates the same and a compiler needs nothing but sums and products:
//
//	w = (x - middle)·(1/half)    w2 = w·w    w3 = w2·w    w4 = w2·w2    …    y = c0 + c1·w + c2·w2 + …
//
// The range [middle-half, middle+half] of each is that of the samples, wider by the margin, where all functions before
// it are polynomials already; the polynomial is fitted at the Chebyshev nodes of the range, so that the largest distance is
// small, with the least degree that meets the error. Its numbers are rounded to float32, as in a file, and the nodes are
// where they are kept. Every fourth
// sample is held out of the ranges and only counted, if there are at least eight.
//
// The graph has one input that the functions depend on; a sample is a tensor of its shape. It is not changed. The result
// is the graph of [Graph.Fuse], with values of the same names.
func (g *Graph) Approximate(ctx context.Context, samples []*Tensor, f Fit) (*Graph, []Approximation, error) {
	out, fits, err := g.approximate(ctx, samples, f)
	if err != nil {
		return nil, nil, fmt.Errorf("approximate the functions of %q: %w", g.Name, err)
	}
	return out, fits, nil
}

func (g *Graph) approximate(ctx context.Context, samples []*Tensor, f Fit) (*Graph, []Approximation, error) {
	if err := f.Check(); err != nil {
		return nil, nil, err
	}
	if len(samples) == 0 || len(samples) > MaxSamples {
		return nil, nil, fmt.Errorf("%d samples, allowed are 1 to %d", len(samples), MaxSamples)
	}
	out, err := g.Fuse(ctx)
	if err != nil {
		return nil, nil, err
	}
	if f.Before != "" && out.Producer(f.Before) == nil {
		return nil, nil, fmt.Errorf("no value %q once activations are single nodes", f.Before)
	}
	a := approximator{graph: out, samples: samples, fit: f.filled()}
	var fits []Approximation
	for _, name := range out.functions(f.Before) {
		fit, err := a.replace(ctx, name)
		if err != nil {
			return nil, nil, fmt.Errorf("node %s: %w", name, err)
		}
		fits = append(fits, fit)
	}
	out.prune()
	return out, fits, out.Check()
}

// functions names the nodes that are functions of one number and no polynomials, in order.
func (g *Graph) functions(before string) []string {
	needed := map[string]bool{}
	if before != "" {
		needed = g.ancestors([]string{before})
	}
	var names []string
	for i := range g.Nodes {
		n := &g.Nodes[i]
		if before != "" && !needed[n.Outputs[0]] {
			continue
		}
		kind := encrypted[n.Op].kind
		if n.Body == nil && kind != FunctionKind && kind != PartialKind {
			continue
		}
		if _, _, ok := g.Function(n); ok {
			names = append(names, n.Name)
		}
	}
	return names
}

// approximator replaces the functions of one graph, first to last.
type approximator struct {
	graph   *Graph
	samples []*Tensor
	fit     Fit
}

// replace fits the named node's function and puts the polynomial into its place.
func (a *approximator) replace(ctx context.Context, name string) (Approximation, error) {
	at := slices.IndexFunc(a.graph.Nodes, func(n Node) bool { return n.Name == name })
	n := a.graph.Nodes[at]
	f, input, _ := a.graph.Function(&n)
	seen, held, err := a.values(ctx, input)
	if err != nil {
		return Approximation{}, err
	}
	p, result := fitOn(f, widened(seen, a.fit.Margin), a.fit)
	result.Node, result.Op = n.Name, n.Op
	result.HeldOut = len(held)
	for _, v := range held {
		if v < result.Low || v > result.High {
			result.Outside++
		}
	}
	sum := 0.0
	for _, v := range seen {
		d := p.at(v) - f(v)
		sum += d * d
	}
	result.Mean = math.Sqrt(sum / float64(len(seen)))
	if !finite(result.Error) || !finite(result.Mean) {
		return Approximation{}, unsupported("%s is not a finite number on [%g, %g]", n.Op, result.Low, result.High)
	}
	a.graph.write(at, input, p)
	return result, nil
}

// heldOut says which samples only count.
func (a *approximator) heldOut(i int) bool { return len(a.samples) >= 8 && i%4 == 3 }

// values evaluates what a function is applied to, on all samples. At most maxSeen numbers of each kind are kept: evenly
// chosen ones, and the extremes.
func (a *approximator) values(ctx context.Context, name string) (seen, held []float64, err error) {
	lists := [2][]float64{}
	for i, x := range a.samples {
		inputs, err := a.graph.feed(name, x)
		if err != nil {
			return nil, nil, fmt.Errorf("sample %d: %w", i, err)
		}
		out, err := a.graph.RunValues(ctx, inputs, name)
		if err != nil {
			return nil, nil, fmt.Errorf("sample %d: %w", i, err)
		}
		which := 0
		if a.heldOut(i) {
			which = 1
		}
		lists[which] = append(lists[which], thinned(out[name].Data, maxSeen/len(a.samples)+1)...)
	}
	for _, v := range slices.Concat(lists[0], lists[1]) {
		if !finite(v) {
			return nil, nil, unsupported("value %q is not a finite number on all samples", name)
		}
	}
	return lists[0], lists[1], nil
}

// maxSeen bounds the numbers that are kept of all samples, besides two for each.
const maxSeen = 1 << 18

// thinned is at most count of the numbers, and the smallest and the largest.
func thinned(values []float64, count int) []float64 {
	if len(values) <= count {
		return values
	}
	out := []float64{slices.Min(values), slices.Max(values)}
	step := (len(values) + count - 1) / count
	for i := 0; i < len(values); i += step {
		out = append(out, values[i])
	}
	return out
}

// feed gives a sample to the one input that a value depends on.
func (g *Graph) feed(name string, x *Tensor) (map[string]*Tensor, error) {
	needed := g.ancestors([]string{name})
	in := map[string]*Tensor{}
	for _, v := range g.Inputs {
		if needed[v.Name] {
			in[v.Name] = x
		}
	}
	if len(in) != 1 {
		return nil, fmt.Errorf("value %q depends on %d inputs, want one", name, len(in))
	}
	return in, nil
}

// write replaces the node at a place by a polynomial of its input, evaluated in powers that are as shallow as possible.
func (g *Graph) write(at int, input string, p polynomial) {
	old := g.Nodes[at]
	rest := slices.Clone(g.Nodes[at+1:])
	g.Nodes = slices.Clone(g.Nodes[:at])
	taken := &Graph{Inputs: g.Inputs, Initializers: g.Initializers, Nodes: append(slices.Concat(g.Nodes, rest), old)}
	w := polynomialWriter{graph: g, taken: taken, prefix: old.Name + "_fit"}
	w.polynomial(input, old.Outputs[0], p)
	g.Nodes = append(g.Nodes, rest...)
}

// polynomialWriter appends the nodes of one polynomial.
type polynomialWriter struct {
	graph, taken *Graph // taken knows all names of the whole graph
	prefix       string
	powers       map[int]string
}

func (w *polynomialWriter) name(suffix string) string {
	fresh := w.prefix + "_" + suffix
	for i := 2; w.taken.uses(fresh) || w.taken.named(fresh) || w.graph.uses(fresh); i++ {
		fresh = w.prefix + "_" + suffix + "_" + strconv.Itoa(i)
	}
	return fresh
}

func (w *polynomialWriter) constant(suffix string, v float64) string {
	name := w.name(suffix)
	w.graph.Initializers[name] = rounded(Scalar(v))
	return name
}

func (w *polynomialWriter) node(op, output string, inputs ...string) string {
	w.graph.Nodes = append(w.graph.Nodes, Node{Name: output, Op: op, Inputs: inputs, Outputs: []string{output}})
	return output
}

func (w *polynomialWriter) polynomial(input, output string, p polynomial) {
	centered := w.node("Sub", w.name("centered"), input, w.constant("middle", p.middle))
	w.powers = map[int]string{1: w.node("Mul", w.name("w"), centered, w.constant("scale", p.scale))}
	degree := p.degree()
	sum := w.constant("c0", p.coefficients[0])
	for d := 1; d <= degree; d++ {
		c := p.coefficients[d]
		if c == 0 && d < degree {
			continue
		}
		term := w.node("Mul", w.name("t"+strconv.Itoa(d)), w.power(d), w.constant("c"+strconv.Itoa(d), c))
		to := output
		if d < degree {
			to = w.name("s" + strconv.Itoa(d))
		}
		sum = w.node("Add", to, term, sum)
	}
}

// power makes w to the d, out of the largest power of two below d and the rest.
func (w *polynomialWriter) power(d int) string {
	if name, ok := w.powers[d]; ok {
		return name
	}
	half := 1
	for 2*half < d {
		half *= 2
	}
	w.powers[d] = w.node("Mul", w.name("w"+strconv.Itoa(d)), w.power(half), w.power(d-half))
	return w.powers[d]
}
