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

// Compile folds a head's graph into the normal form of [Head]: batch normalization, pooling, constants and
// consecutive affine layers into one matrix; a polynomial of degree two after a convolution into a pure
// square, a·u² + b·u + c = a·(u + b/2a)² + (c - b²/4a).
//
// The graph has one input [1, C, H, W] and one output of k values. It is either affine, or one convolution,
// after it polynomials of degree two value by value, after them anything affine. Everything else is an
// error of kind ErrUnsupported that names the node.
func Compile(head *nn.Graph) (h *Head, err error) {
	c, err := newCompiler(head)
	if err != nil {
		return nil, fmt.Errorf("fhe: compile %q: %w", head.Name, err)
	}
	nonlinear, err := c.nonlinear()
	if err != nil {
		return nil, fmt.Errorf("fhe: compile %q: %w", head.Name, err)
	}
	if len(nonlinear) == 0 {
		h, err = c.affine()
	} else {
		h, err = c.polynomial(nonlinear)
	}
	if err != nil {
		return nil, fmt.Errorf("fhe: compile %q: %w", head.Name, err)
	}
	return h, c.verify(h)
}

func unsupported(format string, args ...any) error {
	return fmt.Errorf("%w: %w", ErrUnsupported, fmt.Errorf(format, args...))
}

// compiler works on one graph. It knows every value at the zero image, and which values depend on the image.
type compiler struct {
	graph         *nn.Graph
	input, output string
	shape         []int // of the input: C, H, W
	zero          map[string]*nn.Tensor
	varying       map[string]bool
}

func newCompiler(g *nn.Graph) (*compiler, error) {
	if err := g.Check(); err != nil {
		return nil, err
	}
	if len(g.Inputs) != 1 || len(g.Outputs) != 1 {
		return nil, unsupported("%d inputs and %d outputs, want one of each", len(g.Inputs), len(g.Outputs))
	}
	in := g.Inputs[0]
	if len(in.Shape) != 4 || in.Shape[0] != 1 {
		return nil, unsupported("input %q has shape %v, want [1, C, H, W]", in.Name, in.Shape)
	}
	c := &compiler{graph: g, input: in.Name, output: g.Outputs[0].Name, shape: in.Shape[1:], varying: map[string]bool{in.Name: true}}
	names := []string{in.Name}
	for i := range g.Nodes {
		n := &g.Nodes[i]
		names = append(names, n.Outputs...)
		for _, v := range n.Inputs {
			if c.varying[v] {
				c.varying[n.Outputs[0]] = true
			}
		}
	}
	var err error
	c.zero, err = g.RunValues(context.Background(), map[string]*nn.Tensor{in.Name: nn.NewTensor(in.Shape...)}, names...)
	if err != nil {
		return nil, err
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
	if k := len(c.zero[c.output].Data); k > maxOutputs {
		return unsupported("%d outputs, at most %d are released", k, maxOutputs)
	}
	return nil
}

// variables are the inputs of a node that depend on the image.
func (c *compiler) variables(n *nn.Node) []string {
	var out []string
	for _, v := range n.Inputs {
		if c.varying[v] {
			out = append(out, v)
		}
	}
	return out
}

// nonlinear lists the nodes that multiply two varying values.
func (c *compiler) nonlinear() ([]*nn.Node, error) {
	var out []*nn.Node
	for i := range c.graph.Nodes {
		n := &c.graph.Nodes[i]
		switch v := c.variables(n); {
		case n.Op == "Mul" && len(v) == 2:
			out = append(out, n)
		case n.Op == "Pow" && len(v) == 1:
			exponent := c.constant(n.Inputs[1])
			if v[0] != n.Inputs[0] || exponent == nil || len(exponent.Data) != 1 || exponent.Data[0] != 2 {
				return nil, c.refuse(n, "only the exponent 2 is evaluated")
			}
			out = append(out, n)
		}
	}
	return out, nil
}

func (c *compiler) refuse(n *nn.Node, why string) error {
	return unsupported("node %q (%s): %s", n.Name, n.Op, why)
}

// constant is the tensor of a value that does not depend on the image, or nil.
func (c *compiler) constant(name string) *nn.Tensor {
	if c.varying[name] {
		return nil
	}
	if t, ok := c.graph.Initializers[name]; ok {
		return t
	}
	return c.zero[name]
}

// affine compiles a graph without products: the outputs' functionals, pulled back to the image, are the
// matrix; the bias is the output at zero.
func (c *compiler) affine() (*Head, error) {
	y := c.zero[c.output].Data
	pulled, err := c.pullBack(func(*nn.Node) bool { return false }, nil)
	if err != nil {
		return nil, err
	}
	return NewAffineHead(c.shape, pulled[c.input], y)
}

// verify compares the normal form with the graph on a few inputs.
func (c *compiler) verify(h *Head) error {
	r := rand.New(rand.NewPCG(1, 2)) //nolint:gosec // a fixed sample of inputs, not a secret
	for range 3 {
		x := nn.NewTensor(c.graph.Inputs[0].Shape...)
		for i := range x.Data {
			x.Data[i] = r.Float64()
		}
		out, err := c.graph.Run(context.Background(), map[string]*nn.Tensor{c.input: x})
		if err != nil {
			return err
		}
		have, want := h.Clear(x.Data), out[c.output].Data
		for i := range want {
			if !(math.Abs(have[i]-want[i]) <= 1e-6*(1+math.Abs(want[i]))) {
				return unsupported("output %d of the folded head is %g, of the graph %g", i, have[i], want[i])
			}
		}
	}
	return nil
}
