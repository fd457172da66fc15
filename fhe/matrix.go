package fhe

import (
	"context"
	"fmt"

	"github.com/tuneinsight/lattigo/v5/core/rlwe"
	"github.com/tuneinsight/lattigo/v5/schemes/ckks"
)

// linear applies matrix and bias to packed elements and rescales to level 0.
func (r *run) linear(ctx context.Context, elements []*rlwe.Ciphertext) (*rlwe.Ciphertext, error) {
	rotated, err := r.babySteps(ctx, elements)
	if err != nil {
		return nil, fmt.Errorf("linear: %w", err)
	}
	partial, err := r.innerSums(ctx, rotated)
	if err != nil {
		return nil, fmt.Errorf("linear: %w", err)
	}
	acc, err := r.giantSteps(ctx, partial)
	if err != nil {
		return nil, fmt.Errorf("linear: %w", err)
	}
	r.layer("linear")
	if acc, err = r.sumLanes(ctx, acc); err != nil {
		return nil, fmt.Errorf("sum: %w", err)
	}
	r.program.params.ckks.RingQ().AtLevel(matrixLevel).Add(acc.Value[0], r.evaluator.bias, acc.Value[0])
	r.program.rescale(acc)
	r.layer("sum")
	return acc, nil
}

// babySteps returns, for each group, the ciphertext and its hoisted rotations.
func (r *run) babySteps(ctx context.Context, elements []*rlwe.Ciphertext) ([][]*rlwe.Ciphertext, error) {
	params, m := r.program.params.ckks, r.program.matrix
	out := make([][]*rlwe.Ciphertext, len(elements))
	return out, r.crew.each(ctx, len(elements), func(e *rlwe.Evaluator, g int) error {
		out[g] = []*rlwe.Ciphertext{elements[g]}
		if m.babies == 1 {
			return nil
		}
		e.DecomposeNTT(matrixLevel, params.MaxLevelP(), params.PCount(), elements[g].Value[1], true, e.BuffDecompQP)
		for b := 1; b < m.babies; b++ {
			ct := ckks.NewCiphertext(params, 1, matrixLevel)
			rotation := b * m.replicas
			if err := e.AutomorphismHoisted(matrixLevel, elements[g], e.BuffDecompQP, r.program.galois(rotation), ct); err != nil {
				return fmt.Errorf("rotate by %d: %w", rotation, err)
			}
			out[g] = append(out[g], ct)
		}
		return nil
	})
}

// innerSums returns, for each giant step, the sum over groups and baby steps of rotation × diagonal.
func (r *run) innerSums(ctx context.Context, rotated [][]*rlwe.Ciphertext) ([]*rlwe.Ciphertext, error) {
	p := r.program
	ringQ := p.params.ckks.RingQ().AtLevel(matrixLevel)
	sums := make([]*rlwe.Ciphertext, p.matrix.giants)
	for i := range sums {
		sums[i] = ckks.NewCiphertext(p.params.ckks, 1, matrixLevel)
	}
	return sums, r.crew.each(ctx, 2*len(sums), func(_ *rlwe.Evaluator, i int) error {
		giant, half := i/2, i%2
		for g := range rotated {
			for b, ct := range rotated[g] {
				multiplyAdd(ringQ, r.evaluator.diagonals[p.diagonalAt(giant, g, b)], ct.Value[half], sums[giant].Value[half])
			}
		}
		return nil
	})
}

// giantSteps rotates the partial sums home, the last first.
func (r *run) giantSteps(ctx context.Context, partial []*rlwe.Ciphertext) (*rlwe.Ciphertext, error) {
	m := r.program.matrix
	acc := partial[m.giants-1]
	for giant := m.giants - 2; giant >= 0; giant-- {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if err := r.program.rotateAndAdd(r.crew.first(), acc, m.babies*m.replicas, partial[giant]); err != nil {
			return nil, err
		}
	}
	return acc, nil
}

// sumLanes makes every slot the sum of the slots of its row.
func (r *run) sumLanes(ctx context.Context, acc *rlwe.Ciphertext) (*rlwe.Ciphertext, error) {
	step := r.program.matrix.outputs
	for _, radix := range r.program.matrix.radices {
		addend := acc.CopyNew()
		for range radix - 1 {
			if err := ctx.Err(); err != nil {
				return nil, err
			}
			if err := r.program.rotateAndAdd(r.crew.first(), acc, step, addend); err != nil {
				return nil, err
			}
		}
		step *= radix
	}
	return acc, nil
}
