package nn

import (
	"context"
	"fmt"
	"maps"
	"slices"
)

// Run evaluates the graph in the clear and returns its outputs by name. in holds a tensor for each input that an
// output depends on, in the declared shape. Errors name the node.
func (g *Graph) Run(ctx context.Context, in map[string]*Tensor) (map[string]*Tensor, error) {
	names := make([]string, len(g.Outputs))
	for i, v := range g.Outputs {
		names[i] = v.Name
	}
	return g.RunValues(ctx, in, names...)
}

// RunValues evaluates what the named values depend on, and nothing else, and returns them. The names may be those of
// outputs, of values in between, or of initializers. The tensors may share memory with the graph's initializers and
// with in; the caller must not write to them.
func (g *Graph) RunValues(ctx context.Context, in map[string]*Tensor, names ...string) (map[string]*Tensor, error) {
	if err := g.checkInputs(in); err != nil {
		return nil, err
	}
	e := newEvaluation(g)
	e.needed, e.readers = g.ancestors(names), map[string]int{}
	e.count(names)
	maps.Copy(e.values, in)
	for i := range g.Nodes {
		if err := e.step(ctx, &g.Nodes[i]); err != nil {
			return nil, g.Nodes[i].wrap(err)
		}
	}
	out := make(map[string]*Tensor, len(names))
	for _, name := range names {
		t, ok := e.values[name]
		if !ok {
			return nil, fmt.Errorf("run graph %q: no value %q", g.Name, name)
		}
		out[name] = t
	}
	return out, nil
}

func (g *Graph) checkInputs(in map[string]*Tensor) error {
	for _, name := range slices.Sorted(maps.Keys(in)) {
		v, ok := g.Input(name)
		if !ok {
			return fmt.Errorf("run graph %q: it has no input %q", g.Name, name)
		}
		if in[name] == nil {
			return fmt.Errorf("run graph %q: input %q is nil", g.Name, name)
		}
		if err := in[name].Check(); err != nil {
			return fmt.Errorf("run graph %q: input %q: %w", g.Name, name, err)
		}
		if v.Shape != nil && !slices.Equal(v.Shape, in[name].Shape) {
			return fmt.Errorf("run graph %q: input %q has shape %v, not %v", g.Name, name, in[name].Shape, v.Shape)
		}
	}
	return nil
}

// ancestors returns the named values and all that they depend on.
func (g *Graph) ancestors(names []string) map[string]bool {
	needed := map[string]bool{}
	for _, name := range names {
		needed[name] = true
	}
	for i := len(g.Nodes) - 1; i >= 0; i-- {
		n := &g.Nodes[i]
		if !slices.ContainsFunc(n.Outputs, func(name string) bool { return needed[name] }) {
			continue
		}
		for _, name := range n.Inputs {
			if name != "" {
				needed[name] = true
			}
		}
	}
	return needed
}

// evaluation is the state of one run.
type evaluation struct {
	graph    *Graph
	stated   map[string][]int // shapes that the file states
	needed   map[string]bool
	values   map[string]*Tensor
	made     map[string]bool // those of values that nodes made, and that may be let go
	readers  map[string]int  // how many nodes are still to read a value; nil keeps all values
	products int64           // how many multiplications may still be made
	room     int             // how many elements may still be produced, and kept at one time
}

func newEvaluation(g *Graph) *evaluation {
	e := &evaluation{
		graph: g, stated: map[string][]int{}, needed: map[string]bool{}, values: map[string]*Tensor{}, made: map[string]bool{},
		products: MaxProducts, room: MaxProduced,
	}
	for _, v := range slices.Concat(g.Values, g.Outputs) {
		if v.Shape != nil {
			e.stated[v.Name] = v.Shape
		}
	}
	maps.Copy(e.values, g.Initializers)
	return e
}

// count notes how often each value is read; what the caller asked for is never let go.
func (e *evaluation) count(asked []string) {
	for i := range e.graph.Nodes {
		if n := &e.graph.Nodes[i]; e.wants(n) {
			for _, name := range n.Inputs {
				e.readers[name]++
			}
		}
	}
	for _, name := range asked {
		e.readers[name]++
	}
}

func (e *evaluation) wants(n *Node) bool {
	return slices.ContainsFunc(n.Outputs, func(name string) bool { return e.needed[name] })
}

// step evaluates one node if anything needs it.
func (e *evaluation) step(ctx context.Context, n *Node) error {
	if !e.wants(n) {
		return nil
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	c := call{
		stopped: ctx.Err, node: n, opset: e.graph.Opset, in: make([]*Tensor, len(n.Inputs)), products: &e.products, room: e.room,
	}
	for i, name := range n.Inputs {
		if name == "" {
			continue
		}
		if c.in[i] = e.values[name]; c.in[i] == nil {
			return fmt.Errorf("no value was given for input %q", name)
		}
	}
	out, err := c.apply()
	if err != nil {
		return err
	}
	for i, name := range n.Outputs {
		if err := e.keep(name, out[i]); err != nil {
			return err
		}
	}
	e.release(n.Inputs)
	return nil
}

// apply evaluates the node, which may be one that stands for several.
func (c *call) apply() ([]*Tensor, error) {
	if c.node.Body != nil {
		return c.applyBody()
	}
	op, ok := operators[c.node.Op]
	if !ok {
		return nil, unsupported("operator %q", c.node.Op)
	}
	first, err := op.apply(c)
	if err != nil {
		return nil, err
	}
	return append([]*Tensor{first}, c.rest...), nil
}

func (e *evaluation) keep(name string, t *Tensor) error {
	if _, err := elements(t.Shape); err != nil {
		return err
	}
	if t.known() {
		if err := t.Check(); err != nil {
			return err
		}
		if e.room -= len(t.Data); e.room < 0 {
			return unsupported("the evaluation makes more than %d elements", MaxProduced)
		}
	}
	if want, ok := e.stated[name]; ok && !slices.Equal(want, t.Shape) {
		return fmt.Errorf("%q has shape %v, the file states %v", name, t.Shape, want)
	}
	e.values[name] = t
	if e.readers != nil {
		e.made[name] = true
	}
	return nil
}

// release lets values go that nothing reads any more.
func (e *evaluation) release(inputs []string) {
	for _, name := range inputs {
		if !e.made[name] {
			continue
		}
		if e.readers[name]--; e.readers[name] == 0 {
			e.room += len(e.values[name].Data)
			delete(e.values, name)
		}
	}
}
