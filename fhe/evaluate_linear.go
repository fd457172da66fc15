package fhe

import (
	"context"
	"fmt"

	"github.com/tuneinsight/lattigo/v5/core/rlwe"
	"github.com/tuneinsight/lattigo/v5/ring"
	"github.com/tuneinsight/lattigo/v5/ring/ringqp"
	"github.com/tuneinsight/lattigo/v5/schemes/ckks"
)

// linear evaluates an affine step and rescales.
func (r *run) linear(ctx context.Context, i int) ([]*rlwe.Ciphertext, error) {
	l := r.circuit.linears[i]
	rotated, err := r.babySteps(ctx, l)
	if err != nil {
		return nil, fmt.Errorf("baby steps: %w", err)
	}
	sums, err := r.innerSums(ctx, i, rotated)
	if err != nil {
		return nil, fmt.Errorf("products: %w", err)
	}
	out, err := r.giantSteps(ctx, l, sums)
	if err != nil {
		return nil, fmt.Errorf("giant steps: %w", err)
	}
	return out, r.crew.share(ctx, len(out), func(c *crew, output int) error {
		if err := r.sumLanes(ctx, c, l, out[output]); err != nil {
			return err
		}
		if bias := r.evaluator.weights[i].bias[output]; len(bias.Coeffs) > 0 {
			r.params.RingQ().AtLevel(l.level).Add(out[output].Value[0], bias, out[output].Value[0])
		}
		r.rescale(out[output])
		return nil
	})
}

// rotation is a rotated source: modulo Q or, before the division by P, modulo QP.
type rotation [2]ringqp.Poly

// babySteps rotates every source by its baby steps; the decomposition is shared.
func (r *run) babySteps(ctx context.Context, l *linear) ([]map[int]rotation, error) {
	lists := l.babies()
	out := make([]map[int]rotation, len(lists))
	type step struct{ source, baby int }
	var todo []step
	for s, list := range lists {
		out[s] = map[int]rotation{}
		for _, b := range list {
			out[s][b] = rotation{}
			todo = append(todo, step{s, b})
		}
	}
	decomposed := make([][]ringqp.Poly, len(lists))
	err := r.crew.share(ctx, len(lists), func(c *crew, s int) (err error) {
		if len(lists[s]) > 1 {
			decomposed[s], err = r.decompose(ctx, c, l.level, r.source(l, s).Value[1])
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	done := make([]rotation, len(todo))
	err = r.crew.each(ctx, len(todo), func(e *rlwe.Evaluator, i int) (err error) {
		done[i], err = r.rotated(e, l, r.source(l, todo[i].source), decomposed[todo[i].source], todo[i].baby)
		return err
	})
	for i, s := range todo {
		out[s.source][s.baby] = done[i]
	}
	for _, digits := range decomposed {
		r.spare.takeBack(digits...)
	}
	return out, err
}

func (r *run) source(l *linear, s int) *rlwe.Ciphertext {
	from := l.sources[s]
	return atLevel(r.vectors[from.vector][from.ciphertext], l.level)
}

// rotated is one baby step.
func (r *run) rotated(e *rlwe.Evaluator, l *linear, ct *rlwe.Ciphertext, decomposed []ringqp.Poly, baby int) (rotation, error) {
	ringQP := r.params.RingQP().AtLevel(l.level, r.params.MaxLevelP())
	switch {
	case baby == 0 && !l.lazy:
		return rotation{{Q: ct.Value[0]}, {Q: ct.Value[1]}}, nil
	case baby == 0:
		zero := r.zeroQP(l.level)
		out := rotation{zero.Value[0], zero.Value[1]}
		for half, p := range ct.Value {
			ringQP.RingQ.MulScalarBigint(p, ringQP.RingP.Modulus(), out[half].Q)
		}
		return out, nil
	case !l.lazy:
		to := ckks.NewCiphertext(r.params, 1, l.level)
		err := e.AutomorphismHoisted(l.level, ct, decomposed, r.galois(baby), to)
		return rotation{{Q: to.Value[0]}, {Q: to.Value[1]}}, err
	}
	to := r.zeroQP(l.level)
	err := e.AutomorphismHoistedLazy(l.level, ct, decomposed, r.galois(baby), to)
	return rotation{to.Value[0], to.Value[1]}, err
}

// partial is a sum of products that still has to be rotated by a giant step.
type partial struct {
	output, giant int
	sum           *rlwe.Element[ringqp.Poly] // P of it is used where the map is lazy
	left          []ringqp.Poly              // weights
	right         [2][]ringqp.Poly           // what they multiply
}

// innerSums returns, by output ciphertext, the sums of products by giant step, ascending.
func (r *run) innerSums(ctx context.Context, i int, rotated []map[int]rotation) ([][]*partial, error) {
	l := r.circuit.linears[i]
	out := make([][]*partial, l.output.ciphertexts)
	var all []*partial
	for o, list := range l.giants() {
		for _, g := range list {
			p := &partial{output: o, giant: g, sum: r.zeroQP(l.level)}
			out[o], all = append(out[o], p), append(all, p)
		}
	}
	at := 0 // diagonals are in the order of partial sums, but for empty ones
	for d, step := range l.steps {
		for all[at].output != step.output || all[at].giant != step.giant(l) {
			at++
		}
		all[at].left = append(all[at].left, r.evaluator.weights[i].diagonals[d])
		for half := range 2 {
			all[at].right[half] = append(all[at].right[half], rotated[step.source][step.baby(l)][half])
		}
	}
	ringQP := r.params.RingQP().AtLevel(l.level, r.params.MaxLevelP())
	err := r.crew.each(ctx, 2*len(all), func(_ *rlwe.Evaluator, t int) error {
		p, half := all[t/2], t%2
		dot(ringQP.RingQ, halves(p.left, false), halves(p.right[half], false), p.sum.Value[half].Q)
		if l.lazy {
			dot(ringQP.RingP, halves(p.left, true), halves(p.right[half], true), p.sum.Value[half].P)
		}
		return nil
	})
	for _, turned := range rotated {
		for baby, of := range turned {
			if l.lazy {
				r.spare.takeBack(of[:]...)
			}
			delete(turned, baby)
		}
	}
	return out, err
}

// halves are the parts of polynomials modulo Q, or modulo P.
func halves(of []ringqp.Poly, special bool) []ring.Poly {
	out := make([]ring.Poly, len(of))
	for i, p := range of {
		out[i] = p.Q
		if special {
			out[i] = p.P
		}
	}
	return out
}

// giantSteps rotates the partial sums home and adds them up.
func (r *run) giantSteps(ctx context.Context, l *linear, sums [][]*partial) ([]*rlwe.Ciphertext, error) {
	out := make([]*rlwe.Ciphertext, len(sums))
	var turned []*partial
	for _, list := range sums {
		for _, p := range list {
			if l.inner(p.giant) > 0 {
				turned = append(turned, p)
			}
		}
	}
	err := r.crew.share(ctx, len(turned), func(c *crew, i int) (err error) {
		turned[i].sum, err = r.turnedHome(ctx, c, l, turned[i])
		return err
	})
	if err != nil {
		return nil, err
	}
	return out, r.crew.share(ctx, len(sums), func(c *crew, o int) (err error) {
		out[o], err = r.blocks(ctx, c, l, sums[o])
		return err
	})
}

// turnedHome is P times a partial sum, rotated by its giant step within its block.
func (r *run) turnedHome(ctx context.Context, c *crew, l *linear, p *partial) (*rlwe.Element[ringqp.Poly], error) {
	whole := r.ciphertext(p.sum, l.level)
	if l.lazy {
		var err error
		if whole, err = r.modDown(ctx, c, l.level, p.sum); err != nil {
			return nil, err
		}
	} else {
		defer r.spare.takeBack(p.sum.Value...)
	}
	decomposed, err := r.decompose(ctx, c, l.level, whole.Value[1])
	if err != nil {
		return nil, err
	}
	defer r.spare.takeBack(decomposed...)
	acc := r.zeroQP(l.level)
	return acc, r.turn(c.first(), l.level, whole.Value[0], decomposed, l.inner(p.giant), acc)
}

// blocks adds the blocks of an output up, last to first: what there is so far is rotated by one block at a time.
func (r *run) blocks(ctx context.Context, c *crew, l *linear, sums []*partial) (acc *rlwe.Ciphertext, err error) {
	end := len(sums)
	for block := l.outer(sums[end-1].giant); block >= 0; block-- {
		if acc != nil {
			if err := r.rotate(ctx, c, acc, l.unit*l.block); err != nil {
				return nil, err
			}
		}
		first := end
		for first > 0 && l.outer(sums[first-1].giant) == block {
			first--
		}
		if first == end {
			continue
		}
		sum, err := r.gathered(ctx, c, l, sums[first:end])
		if err != nil {
			return nil, err
		}
		if end = first; acc == nil {
			acc = sum
			continue
		}
		r.add(acc, sum)
	}
	return acc, nil
}

// gathered adds the partial sums of a block and divides by P once.
func (r *run) gathered(ctx context.Context, c *crew, l *linear, sums []*partial) (*rlwe.Ciphertext, error) {
	var straight *rlwe.Ciphertext // not turned, and not times P
	if !l.lazy && l.inner(sums[0].giant) == 0 {
		straight, sums = r.ciphertext(sums[0].sum, l.level), sums[1:]
	}
	if len(sums) == 0 {
		return straight, nil
	}
	ringQP := r.params.RingQP().AtLevel(l.level, r.params.MaxLevelP())
	turned := sums[0].sum
	for _, p := range sums[1:] {
		for half := range 2 {
			ringQP.Add(turned.Value[half], p.sum.Value[half], turned.Value[half])
		}
		r.spare.takeBack(p.sum.Value...)
	}
	out, err := r.modDown(ctx, c, l.level, turned)
	if err == nil && straight != nil {
		r.add(out, straight)
	}
	return out, err
}

// sumLanes makes every slot the sum of the slots of its place in all lanes, in place.
func (r *run) sumLanes(ctx context.Context, c *crew, l *linear, ct *rlwe.Ciphertext) error {
	step := l.laneStep()
	for _, lanes := range l.lanes {
		sum := r.sumOneByOne
		if lanes.hoisted {
			sum = r.sumHoisted
		}
		if err := sum(ctx, c, lanes.radix, step, ct); err != nil {
			return err
		}
		step *= lanes.radix
	}
	return nil
}

// sumOneByOne adds radix - 1 rotated copies with a single key.
func (r *run) sumOneByOne(ctx context.Context, c *crew, radix, step int, ct *rlwe.Ciphertext) error {
	addend := ct.CopyNew()
	for range radix - 1 {
		if err := r.rotate(ctx, c, ct, step); err != nil {
			return err
		}
		r.add(ct, addend)
	}
	return nil
}

// sumHoisted adds radix - 1 rotated copies, each with a key of its own, with one decomposition and one division by P.
func (r *run) sumHoisted(ctx context.Context, c *crew, radix, step int, ct *rlwe.Ciphertext) error {
	level := ct.Level()
	decomposed, err := r.decompose(ctx, c, level, ct.Value[1])
	if err != nil {
		return err
	}
	defer r.spare.takeBack(decomposed...)
	acc := r.zeroQP(level)
	for i := 1; i < radix; i++ {
		if err := r.turn(c.first(), level, ct.Value[0], decomposed, i*step, acc); err != nil {
			return err
		}
	}
	sum, err := r.modDown(ctx, c, level, acc)
	if err == nil {
		r.add(ct, sum)
	}
	return err
}
