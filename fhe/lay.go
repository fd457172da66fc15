package fhe

import (
	"context"
	"errors"
	"fmt"
	"math"
	"reflect"
	"slices"

	"github.com/tuneinsight/lattigo/v5/core/rlwe"
)

// circuit is a head laid out for parameters: where every vector stands, and how every step is evaluated.
type circuit struct {
	head    *Head
	params  Parameters
	batch   int   // inputs side by side
	levels  []int // of each vector
	layouts []*layout
	linears []*linear // of affine steps
	scales  []rlwe.Scale
	places  [][]int32 // the input's packing
	pack    inputPacking
	packing Packing
	shape   Shape
	planned map[string]*linear // of affine steps, for the layouts tried so far
}

// Shape lays the head out for parameters and a goal. It is the same on every machine.
func (h *Head) Shape(ctx context.Context, l Literal, goal Goal) (Shape, error) {
	return h.BatchShape(ctx, l, goal, 1)
}

// BatchShape is Shape for so many inputs at once, a power of two: they share ciphertexts, keys and one evaluation. Any
// batch with slots for the outputs is laid out; see [Head.MaxBatch] for how many are worth it.
func (h *Head) BatchShape(ctx context.Context, l Literal, goal Goal, batch int) (Shape, error) {
	params, err := NewParameters(l)
	if err != nil {
		return Shape{}, err
	}
	c, err := h.lay(ctx, params, goal, batch)
	if err != nil {
		return Shape{}, fmt.Errorf("fhe: lay out: %w", err)
	}
	ranges := h.ranges()
	if most := ranges[len(ranges)-1].largest(); !c.holds(most, c.shape.LogScale) {
		return Shape{}, fmt.Errorf("fhe: lay out: %w: an output may reach %.3g", ErrOverflow, most)
	}
	return c.shape, nil
}

// lay tries the ways to pack the input and takes the cheapest.
func (h *Head) lay(ctx context.Context, params Parameters, goal Goal, batch int) (*circuit, error) {
	if !validBatch(batch) || batch*powerOfTwo(h.Outputs()) > params.Slots() {
		return nil, fmt.Errorf("a batch of %d inputs with %d outputs each, in %d slots", batch, h.Outputs(), params.Slots())
	}
	if have, want := len(params.literal.LogQ), h.Depth()+1; have < want {
		return nil, fmt.Errorf("%d ciphertext primes for a depth of %d, want at least %d", have, h.Depth(), want)
	}
	base := &circuit{head: h, params: params, batch: batch, levels: h.levels(), planned: map[string]*linear{}}
	if err := base.chooseScales(); err != nil {
		return nil, err
	}
	cost := costs{params, goal}
	var best *circuit
	least := math.Inf(1)
	var refusals []error
	for _, pack := range base.packings() {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		c := *base
		if err := c.layOut(cost, pack); err != nil {
			refusals = append(refusals, err)
			continue
		}
		if total := c.cost(cost); total < least {
			best, least = &c, total
		}
	}
	if best == nil {
		return nil, errors.Join(refusals...)
	}
	return best.spread(ctx, cost, least)
}

// spread tries for each vector, first to last, over how many blocks it is best spread, and does so twice, since one
// choice depends on the others.
func (c *circuit) spread(ctx context.Context, cost costs, least float64) (*circuit, error) {
	for range 2 {
		for i := range c.head.steps {
			if err := ctx.Err(); err != nil {
				return nil, err
			}
			for blocks := 1; blocks <= c.slots(); blocks *= 2 {
				if blocks == max(1, c.pack.blocks[i]) {
					continue // as it is
				}
				try := *c
				if err := try.layOut(cost, c.pack.with(i, blocks)); err != nil {
					continue // too few blocks to hold it, or more than there is room for
				}
				if total := try.cost(cost); total < least {
					c, least = &try, total
				}
			}
		}
	}
	return c, nil
}

// layOut places the vectors, given the input's packing, and plans the steps.
func (c *circuit) layOut(cost costs, pack inputPacking) (err error) {
	slots := c.slots()
	c.pack = pack
	if c.layouts, err = c.head.place(slots, pack); err != nil {
		return err
	}
	if packing := pack.packing(c, slots); c.places == nil || !reflect.DeepEqual(packing, c.packing) {
		c.packing = packing
		if c.places, err = packing.places(c.head.input, slots); err != nil {
			return err
		}
	}
	c.linears = make([]*linear, len(c.head.steps))
	for i := range c.head.steps {
		s := &c.head.steps[i]
		if s.kind != affineStep {
			continue
		}
		c.linears[i] = c.plan(cost, i, s)
	}
	c.shape = c.describe(cost)
	return c.shape.check(maxWidth)
}

// plan plans an affine step, once for the same layouts.
func (c *circuit) plan(cost costs, i int, s *step) *linear {
	key := fmt.Sprint(i, c.layouts[i].tag())
	in := make([]*layout, len(s.inputs))
	for j, v := range s.inputs {
		in[j] = c.layouts[v]
		key += fmt.Sprint(in[j].tag())
	}
	if i == c.pack.direct {
		key += fmt.Sprint(" direct ", c.pack.lanes, c.pack.folded)
	}
	l := c.planned[key]
	if l == nil {
		if i == c.pack.direct {
			l = planDirect(s, c.places, c.layouts[i], c.pack.lanes)
		} else {
			l = planLinear(s, in, c.layouts[i])
		}
		l.split(cost, c.levels[i]+1, c.planes(i)...)
		c.planned[key] = l
	}
	return l
}

// planes are the sizes of sub-planes in the layouts that a step reads and writes.
func (c *circuit) planes(i int) []int {
	var out []int
	for _, v := range append(slices.Clone(c.head.steps[i].inputs), i) {
		if g := newGrid(c.head.steps[v].shape, c.head.factors()[v], c.slots()); g != nil {
			out = append(out, g.planeSize)
		}
	}
	return out
}

// describe is the public side.
func (c *circuit) describe(cost costs) Shape {
	s := Shape{
		Input: c.head.input, Goal: cost.goal, Packing: c.packing, Depth: c.levels[0], Outputs: c.head.Outputs(),
		LogScale: int(math.Round(math.Log2(c.scales[len(c.scales)-1].Float64()))),
	}
	if c.batch > 1 {
		s.Batch = c.batch
	}
	levels := map[int]int{} // of keys
	for i := range c.head.steps {
		level := c.levels[i] + 1
		switch c.head.steps[i].kind {
		case affineStep:
			_, rotations := c.linears[i].switches(cost)
			for _, r := range rotations {
				levels[r] = max(levels[r], level)
			}
		case squareStep, productStep:
			levels[0] = max(levels[0], level)
		case inputStep:
		}
	}
	for r, level := range levels {
		s.Keys = append(s.Keys, Key{r * c.batch, level})
	}
	slices.SortFunc(s.Keys, func(a, b Key) int { return a.Rotation - b.Rotation })
	s.Work = c.work(cost)
	for _, k := range s.Keys {
		s.Work.Polynomials += int64(2 * cost.digits(k.Level) * cost.all(k.Level))
	}
	return s
}

// work counts an evaluation, and what it holds in memory: weights, and at most every vector with its rotations.
func (c *circuit) work(cost costs) Work {
	w := Work{Polynomials: int64(2 * c.packing.Ciphertexts * (c.levels[0] + 1))}
	peak := int64(0)
	for i := range c.head.steps {
		s, level, n := &c.head.steps[i], c.levels[i]+1, 0
		if i > 0 {
			n = c.layouts[i].ciphertexts
			w.Polynomials += int64(2 * n * level)
		}
		switch s.kind {
		case affineStep:
			l := c.linears[i]
			switching, _ := l.switches(cost)
			w = w.plus(switching, 1).plus(l.product(cost), len(l.steps))
			w.Polynomials += int64(n*(level+1)) + s.memory()/int64(c.params.n()*8)
			held := 0 // lent polynomials have all primes
			for _, list := range l.babies() {
				held += len(list)*2 + cost.digits(level)
			}
			for _, list := range l.giants() {
				held += len(list) * 2
			}
			peak = max(peak, int64(held*cost.all(len(c.params.literal.LogQ)-1)))
		case squareStep, productStep:
			w = w.plus(cost.full(level), n).plus(Work{Transforms: int64(4 * (level + 1)), Products: int64(6 * (level + 1))}, n)
		case inputStep:
		}
	}
	w.Polynomials += peak
	return w
}

// product is the work of multiplying with one plaintext.
func (l *linear) product(c costs) Work {
	primes := l.level + 1
	if l.lazy {
		primes = c.all(l.level)
	}
	return Work{Plaintexts: 1, Products: int64(2 * primes), Polynomials: int64(primes)}
}

// memory is how many bytes the matrices of a step take, twice while they are encoded.
func (s *step) memory() int64 {
	entries := 0
	for _, m := range s.matrices {
		entries += m.entries()
	}
	return int64(entries) * 28
}

// cost is what the requester waits for: bytes, keys, evaluation.
func (c *circuit) cost(cost costs) float64 {
	p := &Program{shape: c.shape, params: c.params}
	total := cost.seconds(c.shape.Work) + cost.bytes(p.InputSize())
	for _, k := range c.shape.Keys {
		total += cost.key(k.Level)
	}
	return total
}
