package fhe

import (
	"context"
	"fmt"
	"maps"
	"math"
	"math/rand/v2"
	"slices"

	"github.com/encrypted-compute/encrypted-compute/nn"
)

// Compile turns a head's graph into a [Head]: affine operators after each other (convolution, normalization,
// pooling, constants, matrices, reshaping, skips) become one sparse matrix; polynomials value by value become
// squares and products; a·u² + b·u + c is completed to a pure square a·(u + b/2a)² + (c - b²/4a).
//
// The graph has one input with batch dimension 1 and one output of k values. An operator that cannot run on
// encrypted values is an error of kind ErrUnsupported that names the node. It stops between nodes when ctx ends.
func Compile(ctx context.Context, graph *nn.Graph) (*Head, error) {
	return compile(ctx, graph, maxOutputs)
}

// compile is Compile for so many outputs at most.
func compile(ctx context.Context, graph *nn.Graph, most int) (*Head, error) {
	c, err := newCompiler(ctx, graph, most)
	if err == nil {
		err = c.compile(ctx)
	}
	if err != nil {
		return nil, fmt.Errorf("fhe: compile %q: %w", graph.Name, err)
	}
	if err := c.verify(ctx, &c.head); err != nil {
		return nil, fmt.Errorf("fhe: compile %q: %w", graph.Name, err)
	}
	return &c.head, nil
}

func unsupported(format string, args ...any) error {
	return fmt.Errorf("%w: %w", ErrUnsupported, fmt.Errorf(format, args...))
}

// compiler works on one graph. It knows every value at the zero input, and which values depend on the input.
type compiler struct {
	graph         *nn.Graph
	input, output string
	most          int // outputs
	zero          map[string]*nn.Tensor
	values        map[string]*value // of the values that depend on the input and are still to be read
	read          map[string]bool   // values that depend on the input and are not to be read any more
	lastRead      map[string]int    // the last node that reads a value
	vectors       map[*form]int     // forms that have become vectors
	squares       map[int]int       // vectors whose squares are vectors
	head          Head
}

func newCompiler(ctx context.Context, g *nn.Graph, most int) (*compiler, error) {
	if err := g.Check(); err != nil {
		return nil, err
	}
	if len(g.Inputs) != 1 || len(g.Outputs) != 1 {
		return nil, unsupported("%d inputs and %d outputs, want one of each", len(g.Inputs), len(g.Outputs))
	}
	in := g.Inputs[0]
	if len(in.Shape) < 2 || len(in.Shape) > 4 || in.Shape[0] != 1 {
		return nil, unsupported("input %q has shape %v, want [1, C, H, W] or [1, n]", in.Name, in.Shape)
	}
	names := []string{in.Name}
	lastRead := map[string]int{}
	for i := range g.Nodes {
		names = append(names, g.Nodes[i].Outputs...)
		for _, name := range g.Nodes[i].Inputs {
			lastRead[name] = i
		}
	}
	zero, err := g.RunValues(ctx, map[string]*nn.Tensor{in.Name: nn.NewTensor(in.Shape...)}, names...)
	if err != nil {
		return nil, err
	}
	c := &compiler{
		graph: g, input: in.Name, output: g.Outputs[0].Name, most: most, zero: zero,
		values: map[string]*value{}, read: map[string]bool{}, lastRead: lastRead, vectors: map[*form]int{}, squares: map[int]int{},
	}
	return c, c.checkSizes()
}

// checkSizes bounds the memory of compiling.
func (c *compiler) checkSizes() error {
	for _, name := range slices.Sorted(maps.Keys(c.zero)) {
		if n := len(c.zero[name].Data); n > maxElements {
			return unsupported("value %q has %d elements, at most %d are evaluated", name, n, maxElements)
		}
	}
	if k := len(c.zero[c.output].Data); k > c.most {
		return unsupported("%d outputs, at most %d are released", k, c.most)
	}
	return nil
}

func (c *compiler) compile(ctx context.Context) error {
	shape := c.graph.Inputs[0].Shape[1:]
	for len(shape) < 3 {
		shape = append(slices.Clone(shape), 1)
	}
	c.head = Head{input: shape, steps: []step{{kind: inputStep, name: c.input, shape: shape}}}
	c.values[c.input] = &value{base: vectorForm(0, &c.head.steps[0])}
	for i := range c.graph.Nodes {
		n := &c.graph.Nodes[i]
		if len(c.variables(n)) == 0 {
			continue
		}
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := c.node(ctx, n); err != nil {
			return err
		}
		c.forget(i)
		if n := c.size(); n > maxHeld {
			return unsupported("node %q: %d coefficients at once, at most %d", c.graph.Nodes[i].Name, n, maxHeld)
		}
	}
	return c.finish()
}

// maxHeld bounds the coefficients that values hold at once: 0.5 GB.
const maxHeld = 1 << 26

// forget drops the values that no node after the i-th reads.
func (c *compiler) forget(i int) {
	for _, name := range c.graph.Nodes[i].Inputs {
		if c.lastRead[name] == i && name != c.output {
			delete(c.values, name)
			c.read[name] = true
		}
	}
}

// size counts the coefficients of all values. Values share forms; each is counted as if it had its own.
func (c *compiler) size() int {
	n := 0
	for _, v := range c.values {
		n += len(v.poly)*v.base.elements() + v.base.elements()
		for _, p := range v.base.parts {
			n += p.matrix.entries()
		}
	}
	return n
}

// finish makes the outputs the last vector, an affine one, and drops what they do not need.
func (c *compiler) finish() error {
	v := c.values[c.output]
	if v == nil {
		return unsupported("the outputs do not depend on the input")
	}
	f, err := c.form(v, c.output)
	if err != nil {
		return err
	}
	if len(f.parts) == 0 {
		return unsupported("the outputs do not depend on the input")
	}
	outputs := f.scaled(ones(f.elements()), make([]float64, f.elements()))
	outputs.name, outputs.shape, outputs.window = c.output, []int{f.elements()}, nil // outputs stand one after the other
	c.affine(outputs)
	c.head.prune()
	return c.head.check()
}

// prune drops vectors that the last does not depend on.
func (h *Head) prune() {
	needed := make([]bool, len(h.steps))
	needed[0], needed[len(needed)-1] = true, true
	for i := len(h.steps) - 1; i > 0; i-- {
		if needed[i] {
			for _, v := range h.steps[i].inputs {
				needed[v] = true
			}
		}
	}
	at := make([]int, len(h.steps))
	var kept []step
	for i, s := range h.steps {
		if !needed[i] {
			continue
		}
		at[i] = len(kept)
		for j, v := range s.inputs {
			s.inputs[j] = at[v]
		}
		kept = append(kept, s)
	}
	h.steps = kept
}

// variables are the inputs of a node that depend on the head's input.
func (c *compiler) variables(n *nn.Node) []string {
	var out []string
	for _, v := range n.Inputs {
		if c.values[v] != nil {
			out = append(out, v)
		}
	}
	return out
}

func (c *compiler) refuse(n *nn.Node, format string, args ...any) error {
	return unsupported("node %q (%s): %s", n.Name, n.Op, fmt.Sprintf(format, args...))
}

// constant is the tensor of a value that does not depend on the input, or nil.
func (c *compiler) constant(name string) *nn.Tensor {
	if c.values[name] != nil || c.read[name] {
		return nil
	}
	if t, ok := c.graph.Initializers[name]; ok {
		return t
	}
	return c.zero[name]
}

// verify compares the compiled head with the graph on a few inputs.
func (c *compiler) verify(ctx context.Context, h *Head) error {
	r := rand.New(rand.NewPCG(1, 2)) //nolint:gosec // a fixed sample of inputs, not a secret
	for range 3 {
		x := nn.NewTensor(c.graph.Inputs[0].Shape...)
		for i := range x.Data {
			x.Data[i] = r.Float64()
		}
		out, err := c.graph.Run(ctx, map[string]*nn.Tensor{c.input: x})
		if err != nil {
			return err
		}
		have, want := h.Clear(x.Data), out[c.output].Data
		for i := range want {
			if !(math.Abs(have[i]-want[i]) <= 1e-6*(1+math.Abs(want[i]))) {
				return unsupported("output %d of the compiled head is %g, of the graph %g", i, have[i], want[i])
			}
		}
	}
	return nil
}
