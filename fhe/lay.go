package fhe

import (
	"context"
	"errors"
	"fmt"
	"math"
	"slices"

	"github.com/tuneinsight/lattigo/v5/core/rlwe"
)

// circuit is a head laid out for parameters: where every vector stands, and how every step is evaluated.
type circuit struct {
	head    *Head
	params  Parameters
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
	params, err := NewParameters(l)
	if err != nil {
		return Shape{}, err
	}
	c, err := h.lay(ctx, params, goal)
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
func (h *Head) lay(ctx context.Context, params Parameters, goal Goal) (*circuit, error) {
	if have, want := len(params.literal.LogQ), h.Depth()+1; have != want {
		return nil, fmt.Errorf("%d ciphertext primes for a depth of %d, want %d", have, h.Depth(), want)
	}
	base := &circuit{head: h, params: params, levels: h.levels(), planned: map[string]*linear{}}
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
			for blocks := 1; blocks <= c.params.Slots(); blocks *= 2 {
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
	slots := c.params.Slots()
	c.pack = pack
	if c.layouts, err = c.head.place(slots, pack); err != nil {
		return err
	}
	c.packing = pack.packing(c, slots)
	if c.places, err = c.packing.places(c.head.input, slots); err != nil {
		return err
	}
	c.linears = make([]*linear, len(c.head.steps))
	for i := range c.head.steps {
		s := &c.head.steps[i]
		if s.kind != affineStep {
			continue
		}
		level := c.levels[i] + 1
		if i == pack.direct {
			c.linears[i] = planDirect(s, c.places, c.layouts[i], pack.lanes)
			c.linears[i].split(cost, level)
			continue
		}
		key := fmt.Sprint(i, c.layouts[i].tag())
		in := make([]*layout, len(s.inputs))
		for j, v := range s.inputs {
			in[j] = c.layouts[v]
			key += fmt.Sprint(in[j].tag())
		}
		if c.planned[key] == nil { // packings differ in replicas only
			c.planned[key] = planLinear(s, in, c.layouts[i])
			c.planned[key].split(cost, level, c.planes(i)...)
		}
		c.linears[i] = c.planned[key]
	}
	c.shape = c.describe(cost)
	return c.shape.Check()
}

// planes are the sizes of sub-planes in the layouts that a step reads and writes.
func (c *circuit) planes(i int) []int {
	var out []int
	for _, v := range append(slices.Clone(c.head.steps[i].inputs), i) {
		if g := newGrid(c.head.steps[v].shape, c.head.factors()[v], c.params.Slots()); g != nil {
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
		s.Keys = append(s.Keys, Key{r, level})
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
			w = w.plus(switching, 1).plus(Work{Plaintexts: 1, Products: int64(2 * (level + 1)), Polynomials: int64(level + 1)}, len(l.steps))
			w.Polynomials += int64(n * (level + 1))
			held := 0
			for _, list := range l.babies() {
				held += len(list)*2*(level+1) + cost.digits(level)*cost.all(level)
			}
			for _, list := range l.giants() {
				held += len(list) * 2 * cost.all(level)
			}
			peak = max(peak, int64(held))
		case squareStep, productStep:
			w = w.plus(cost.full(level), n).plus(Work{Transforms: int64(4 * (level + 1)), Products: int64(6 * (level + 1))}, n)
		case inputStep:
		}
	}
	w.Polynomials += peak
	return w
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
