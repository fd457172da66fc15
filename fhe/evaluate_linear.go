package fhe

import (
	"context"
	"fmt"

	"github.com/tuneinsight/lattigo/v5/core/rlwe"
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
	out := make([]*rlwe.Ciphertext, len(sums))
	return out, r.crew.each(ctx, len(sums), func(e *rlwe.Evaluator, output int) (err error) {
		out[output], err = r.giantSteps(ctx, e, l, sums[output])
		if err == nil {
			err = r.sumLanes(ctx, e, l, out[output])
		}
		if err != nil {
			return err
		}
		if bias := r.evaluator.weights[i].bias[output]; len(bias.Coeffs) > 0 {
			r.params.RingQ().AtLevel(l.level).Add(out[output].Value[0], bias, out[output].Value[0])
		}
		r.rescale(out[output])
		return nil
	})
}

// rotations of a source, by baby step.
type rotations map[int]*rlwe.Ciphertext

// babySteps rotates every source by its baby steps; the decomposition is shared.
func (r *run) babySteps(ctx context.Context, l *linear) ([]rotations, error) {
	lists := l.babies()
	out := make([]rotations, len(lists))
	type rotation struct{ source, baby int }
	var todo []rotation
	for s, list := range lists {
		from := l.sources[s]
		out[s] = rotations{0: atLevel(r.vectors[from.vector][from.ciphertext], l.level)}
		for _, b := range list[1:] {
			out[s][b] = ckks.NewCiphertext(r.params, 1, l.level)
			todo = append(todo, rotation{s, b})
		}
	}
	decomposed := make([][]ringqp.Poly, len(lists))
	err := r.crew.each(ctx, len(lists), func(e *rlwe.Evaluator, s int) error {
		if len(lists[s]) > 1 {
			decomposed[s] = r.decompose(e, l.level, out[s][0])
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return out, r.crew.each(ctx, len(todo), func(e *rlwe.Evaluator, i int) error {
		s, baby := todo[i].source, todo[i].baby
		if err := e.AutomorphismHoisted(l.level, out[s][0], decomposed[s], r.params.GaloisElement(baby), out[s][baby]); err != nil {
			return fmt.Errorf("rotate by %d: %w", baby, err)
		}
		return nil
	})
}

// decompose splits the second half of a ciphertext into digits modulo QP.
func (r *run) decompose(e *rlwe.Evaluator, level int, ct *rlwe.Ciphertext) []ringqp.Poly {
	ringQP := r.params.RingQP().AtLevel(level, r.params.MaxLevelP())
	out := make([]ringqp.Poly, r.params.BaseRNSDecompositionVectorSize(level, r.params.MaxLevelP()))
	for i := range out {
		out[i] = ringQP.NewPoly()
	}
	e.DecomposeNTT(level, r.params.MaxLevelP(), r.params.PCount(), ct.Value[1], true, out)
	return out
}

// partial is a sum of products that still has to be rotated by a giant step.
type partial struct {
	giant int
	sum   *rlwe.Ciphertext
	terms []int // diagonals
}

// innerSums returns, for each output ciphertext, the sums of products by giant step, ascending.
func (r *run) innerSums(ctx context.Context, i int, rotated []rotations) ([][]partial, error) {
	l := r.circuit.linears[i]
	out := make([][]partial, l.output.ciphertexts)
	for o, list := range l.giants() {
		for _, g := range list {
			out[o] = append(out[o], partial{giant: g, sum: ckks.NewCiphertext(r.params, 1, l.level)})
		}
	}
	var todo []*partial
	for at, d := range l.steps {
		for j := range out[d.output] {
			if p := &out[d.output][j]; p.giant == d.giant(l) {
				p.terms = append(p.terms, at)
			}
		}
	}
	for o := range out {
		for j := range out[o] {
			todo = append(todo, &out[o][j])
		}
	}
	ringQ := r.params.RingQ().AtLevel(l.level)
	diagonals := r.evaluator.weights[i].diagonals
	return out, r.crew.each(ctx, 2*len(todo), func(_ *rlwe.Evaluator, t int) error {
		p, half := todo[t/2], t%2
		for _, at := range p.terms {
			d := l.steps[at]
			ringQ.MulCoeffsMontgomeryThenAdd(diagonals[at], rotated[d.source][d.baby(l)].Value[half], p.sum.Value[half])
		}
		return nil
	})
}

// giantSteps rotates the partial sums home, the last first.
func (r *run) giantSteps(ctx context.Context, e *rlwe.Evaluator, l *linear, sums []partial) (*rlwe.Ciphertext, error) {
	if l.horner {
		return r.horner(ctx, e, l, sums)
	}
	acc := sums[0].sum
	for _, p := range sums[1:] {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if err := r.rotate(e, p.sum, p.giant); err != nil {
			return nil, err
		}
		r.add(acc, p.sum)
	}
	return acc, nil
}

// horner rotates by one unit at a time, with a single key.
func (r *run) horner(ctx context.Context, e *rlwe.Evaluator, l *linear, sums []partial) (*rlwe.Ciphertext, error) {
	last := len(sums) - 1
	acc := sums[last].sum
	for giant := sums[last].giant; giant > 0; giant -= l.unit {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if err := r.rotate(e, acc, l.unit); err != nil {
			return nil, err
		}
		if last > 0 && sums[last-1].giant == giant-l.unit {
			last--
			r.add(acc, sums[last].sum)
		}
	}
	return acc, nil
}

// sumLanes makes every slot the sum of the slots of its place in all lanes.
func (r *run) sumLanes(ctx context.Context, e *rlwe.Evaluator, l *linear, acc *rlwe.Ciphertext) error {
	step := l.output.span()
	for _, radix := range l.radices {
		addend := acc.CopyNew()
		for range radix - 1 {
			if err := ctx.Err(); err != nil {
				return err
			}
			if err := r.rotate(e, acc, step); err != nil {
				return err
			}
			r.add(acc, addend)
		}
		step *= radix
	}
	return nil
}

// rotate turns the slots to the left, in place.
func (r *run) rotate(e *rlwe.Evaluator, ct *rlwe.Ciphertext, rotation int) error {
	if err := e.Automorphism(ct, r.params.GaloisElement(rotation), ct); err != nil {
		return fmt.Errorf("rotate by %d: %w", rotation, err)
	}
	return nil
}

func (r *run) add(to, what *rlwe.Ciphertext) {
	ringQ := r.params.RingQ().AtLevel(to.Level())
	for i := range to.Value {
		ringQ.Add(to.Value[i], what.Value[i], to.Value[i])
	}
}
