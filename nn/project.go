package nn

import (
	"context"
	"fmt"
	"slices"
)

// Projection narrows the activation x of a model that was not trained for a cut, n numbers, down to k: the head ends
// with y = P·(x - mean), and the tail begins with x ≈ Bᵀ·y + mean.
type Projection struct {
	Matrix *Tensor // P, [k,n]
	Mean   *Tensor // [n]
	Back   *Tensor // B, [k,n]; nil counts as P, whose rows are then orthonormal
}

// Check reports shapes that do not fit an activation of n elements.
func (p Projection) Check(n int) error {
	if p.Matrix == nil || p.Mean == nil {
		return fmt.Errorf("a projection without matrix or mean")
	}
	if err := checkInitializer(p.Matrix); err != nil {
		return fmt.Errorf("matrix of a projection: %w", err)
	}
	if err := checkInitializer(p.Mean); err != nil {
		return fmt.Errorf("mean of a projection: %w", err)
	}
	if p.Back != nil && (checkInitializer(p.Back) != nil || !slices.Equal(p.Back.Shape, p.Matrix.Shape)) {
		return fmt.Errorf("a matrix of %v and one of %v back", p.Matrix.Shape, p.Back.Shape)
	}
	if s := p.Matrix.Shape; len(s) != 2 || s[1] != n || len(p.Mean.Shape) != 1 || len(p.Mean.Data) != n || s[0] > n {
		return fmt.Errorf("a matrix of %v and a mean of %v project no activation of %d elements", s, p.Mean.Shape, n)
	}
	return nil
}

// Insert appends the projection to a head, which then makes [ActivationName] of shape [1,k], and prepends the way back
// to the tail, which then takes [ReleasedName] of that shape. head and tail are those that [Graph.CutAt] returned: the
// only output of the one is the only input of the other. They are not changed. Numbers are rounded to float32, as in a
// file.
func (p Projection) Insert(head, tail *Graph) (projected, restored *Graph, err error) {
	if len(head.Outputs) != 1 || len(tail.Inputs) != 1 || head.Outputs[0].Name != tail.Inputs[0].Name {
		return nil, nil, fmt.Errorf("insert a projection: what the head makes is not what the tail takes")
	}
	value := head.Outputs[0]
	n, err := elements(value.Shape)
	if err != nil {
		return nil, nil, fmt.Errorf("insert a projection at %q: %w", value.Name, err)
	}
	if err := p.Check(n); err != nil {
		return nil, nil, fmt.Errorf("insert a projection at %q: %w", value.Name, err)
	}
	k := p.Matrix.Shape[0]
	if projected, err = p.narrow(head, n, k); err == nil {
		restored, err = p.widen(tail, value.Shape, k)
	}
	if err != nil {
		return nil, nil, fmt.Errorf("insert a projection at %q: %w", value.Name, err)
	}
	return projected, restored, nil
}

// narrow appends y = x·Pᵀ - P·mean.
func (p Projection) narrow(head *Graph, n, k int) (*Graph, error) {
	g := head.freed(ActivationName)
	from := g.Outputs[0].Name
	offset := NewTensor(k)
	for i := range offset.Data {
		for j, m := range p.Mean.Data {
			offset.Data[i] -= p.Matrix.Data[i*n+j] * m
		}
	}
	flat := g.add("Reshape", "projection_flat", nil, from, g.constant("projection_length", lengths(1, n)))
	to := g.add("Gemm", ActivationName, map[string]Attribute{"transB": {Kind: IntAttribute, Int: 1}},
		flat, g.constant("projection", rounded(p.Matrix)), g.constant("projection_offset", rounded(offset)))
	g.Outputs = []Value{{Name: to, Shape: []int{1, k}}}
	return g, g.Check()
}

// widen prepends x = y·B + mean, in the shape that the tail expects.
func (p Projection) widen(tail *Graph, shape []int, k int) (*Graph, error) {
	g := tail.freed(ReleasedName)
	restored := g.unused("restored")
	g = g.rename(g.Inputs[0].Name, restored)
	back := p.Back
	if back == nil {
		back = p.Matrix
	}
	g.Inputs = []Value{{Name: ReleasedName, Shape: []int{1, k}}}
	wide := g.add("Gemm", g.unused("restored_flat"), nil, ReleasedName,
		g.constant("restoration", rounded(back)), g.constant("restored_mean", rounded(p.Mean)))
	g.add("Reshape", restored, nil, wide, g.constant("restored_shape", lengths(shape...)))
	g.toFront(2)
	return g, g.Check()
}

// Adaptation says how a model that was made for something else becomes one that can be cut by [Partition].
type Adaptation struct {
	Cut        string // one of the model's Cuts
	Projection Projection
	Radius     float64   // R of the map, above 0
	Scale      []float64 // the model's input is Scale·image + Shift: one number each, or one for each channel
	Shift      []float64 // nil for 0; a nil Scale is 1
	Softmax    bool      // the model ends with logits; what it answers becomes probabilities
}

// Adapt rebuilds the model around the map of the release: head, projection, map, the way back, tail, with the names and
// nodes that [Partition] expects. The model must have one input and one output of shape [1,n].
func (g *Graph) Adapt(ctx context.Context, a Adaptation) (*Graph, error) {
	head, tail, err := g.CutAt(ctx, a.Cut)
	if err != nil {
		return nil, fmt.Errorf("adapt model %q: %w", g.Name, err)
	}
	if len(head.Inputs) != 1 || len(tail.Outputs) != 1 {
		return nil, fmt.Errorf("adapt model %q: %d inputs and %d outputs, one each is needed", g.Name, len(head.Inputs), len(tail.Outputs))
	}
	if head, tail, err = a.Projection.Insert(head, tail); err != nil {
		return nil, fmt.Errorf("adapt model %q: %w", g.Name, err)
	}
	head = a.scaled(head)
	tail = a.answering(tail)
	whole, err := Join(head, tail, a.Radius)
	if err != nil {
		return nil, fmt.Errorf("adapt model %q: %w", g.Name, err)
	}
	return whole, nil
}

// scaled puts Scale and Shift before the head's first layers, and calls its input image.
func (a Adaptation) scaled(head *Graph) *Graph {
	input := head.Inputs[0]
	if a.Scale == nil && a.Shift == nil {
		return head.freed(ImageName).rename(input.Name, ImageName)
	}
	g := head.freed(ImageName)
	inner := g.unused("scaled_image")
	g = g.rename(g.Inputs[0].Name, inner)
	g.Inputs = []Value{{Name: ImageName, Shape: input.Shape}}
	from := ImageName
	if a.Scale != nil && a.Shift != nil {
		from = g.add("Mul", g.unused("multiplied_image"), nil, from, g.constant("image_scale", perChannel(a.Scale, input.Shape)))
		g.add("Add", inner, nil, from, g.constant("image_shift", perChannel(a.Shift, input.Shape)))
		g.toFront(2)
		return g
	}
	if a.Scale != nil {
		g.add("Mul", inner, nil, from, g.constant("image_scale", perChannel(a.Scale, input.Shape)))
	} else {
		g.add("Add", inner, nil, from, g.constant("image_shift", perChannel(a.Shift, input.Shape)))
	}
	g.toFront(1)
	return g
}

// perChannel shapes numbers so that they are repeated along all axes but the channels.
func perChannel(v []float64, shape []int) *Tensor {
	t := rounded(Vector(v...))
	if len(v) > 1 && len(shape) > 2 {
		t.Shape = slices.Repeat([]int{1}, len(shape)-1)
		t.Shape[0] = len(v)
	}
	return t
}

// answering calls the tail's output probabilities, after a Softmax if that is wanted.
func (a Adaptation) answering(tail *Graph) *Graph {
	g := tail.freed(ProbabilitiesName)
	if !a.Softmax {
		return g.rename(g.Outputs[0].Name, ProbabilitiesName)
	}
	shape := g.Outputs[0].Shape
	g.add("Softmax", ProbabilitiesName, map[string]Attribute{"axis": {Kind: IntAttribute, Int: 1}}, g.Outputs[0].Name)
	g.Outputs = []Value{{Name: ProbabilitiesName, Shape: shape}}
	return g
}

// Join is the inverse of [Partition]: head and tail around the map of the release, in one graph. Names that both use for
// different things are changed in the tail.
func Join(head, tail *Graph, radius float64) (*Graph, error) {
	if len(head.Outputs) != 1 || head.Outputs[0].Name != ActivationName || len(tail.Inputs) != 1 ||
		tail.Inputs[0].Name != ReleasedName || head.Opset != tail.Opset || len(head.Outputs[0].Shape) != 2 {
		return nil, fmt.Errorf("join: %w: a head that makes %q and a tail that takes %q are needed",
			ErrPartition, ActivationName, ReleasedName)
	}
	whole := head.freed(NoiseName, ReleasedName, RadiusName, RootKName)
	rest := tail.freed(NoiseName, ActivationName, RadiusName, RootKName).apart(whole)
	shape := head.Outputs[0].Shape
	whole.Inputs = append(whole.Inputs, Value{Name: NoiseName, Shape: shape})
	whole.release(radius, shape[1])
	whole.Nodes = append(whole.Nodes, rest.Nodes...)
	whole.Values = append(whole.Values, rest.Values...)
	slices.SortStableFunc(whole.Values, byName)
	whole.Outputs = rest.Outputs
	for name, t := range rest.Initializers {
		whole.Initializers[name] = t
	}
	if _, err := Partition(whole); err != nil {
		return nil, fmt.Errorf("join: %w", err)
	}
	return whole, nil
}
