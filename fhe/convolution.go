package fhe

import (
	"context"
	"fmt"

	"github.com/tuneinsight/lattigo/v5/core/rlwe"
	"github.com/tuneinsight/lattigo/v5/ring"
	"github.com/tuneinsight/lattigo/v5/schemes/ckks"
)

// convolutionAndSquare turns im2col columns into (filters ∗ x + shift)², one ciphertext a group.
func (r *run) convolutionAndSquare(ctx context.Context, columns []*rlwe.Ciphertext) ([]*rlwe.Ciphertext, error) {
	sums, err := r.products(ctx, columns)
	if err != nil {
		return nil, fmt.Errorf("convolution: %w", err)
	}
	groups := make([]*rlwe.Ciphertext, r.program.packing.groups)
	err = r.crew.each(ctx, len(groups), func(e *rlwe.Evaluator, g int) (err error) {
		groups[g], err = r.foldUp(ctx, e, g, sums)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("convolution: %w", err)
	}
	r.layer("convolution")
	err = r.crew.each(ctx, len(groups), func(e *rlwe.Evaluator, g int) (err error) {
		groups[g], err = r.square(e, groups[g])
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("square: %w", err)
	}
	r.layer("square")
	return groups, nil
}

// products returns, by group and fold, the sum over the columns of column × weights.
func (r *run) products(ctx context.Context, columns []*rlwe.Ciphertext) ([]*rlwe.Ciphertext, error) {
	p, k := r.program, r.program.packing
	ringQ := p.params.ckks.RingQ().AtLevel(foldLevel)
	sums := make([]*rlwe.Ciphertext, k.groups*k.fold)
	for i := range sums {
		sums[i] = ckks.NewCiphertext(p.params.ckks, 1, foldLevel)
	}
	return sums, r.crew.each(ctx, 2*len(sums), func(_ *rlwe.Evaluator, i int) error {
		sum, half := i/2, i%2
		for t, column := range columns {
			weights := r.evaluator.filters[p.filterAt(sum/k.fold, sum%k.fold, t)]
			multiplyAdd(ringQ, weights, column.Value[half], sums[sum].Value[half])
		}
		return nil
	})
}

// multiplyAdd adds weights × value to sum; empty weights are zero.
func multiplyAdd(ringQ *ring.Ring, weights, value, sum ring.Poly) {
	if len(weights.Coeffs) > 0 {
		ringQ.MulCoeffsMontgomeryThenAdd(weights, value, sum)
	}
}

// foldUp brings a group's partial sums home, adds the shift and rescales.
func (r *run) foldUp(ctx context.Context, e *rlwe.Evaluator, group int, sums []*rlwe.Ciphertext) (*rlwe.Ciphertext, error) {
	p, k := r.program, r.program.packing
	acc := sums[group*k.fold+k.fold-1]
	for fold := k.fold - 2; fold >= 0; fold-- {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if err := p.rotateAndAdd(e, acc, k.block(), sums[group*k.fold+fold]); err != nil {
			return nil, err
		}
	}
	p.params.ckks.RingQ().AtLevel(foldLevel).Add(acc.Value[0], r.evaluator.shift[group], acc.Value[0])
	p.rescale(acc)
	return acc, nil
}

// square squares slot by slot, relinearises and rescales.
func (r *run) square(e *rlwe.Evaluator, u *rlwe.Ciphertext) (*rlwe.Ciphertext, error) {
	params := r.program.params.ckks
	ringQ := params.RingQ().AtLevel(squareLevel)
	product := ckks.NewCiphertext(params, 2, squareLevel)
	c0, c1 := ringQ.NewPoly(), ringQ.NewPoly()
	ringQ.MForm(u.Value[0], c0)
	ringQ.MForm(u.Value[1], c1)
	ringQ.MulCoeffsMontgomery(c0, u.Value[0], product.Value[0])
	ringQ.MulCoeffsMontgomery(c0, u.Value[1], product.Value[1])
	ringQ.Add(product.Value[1], product.Value[1], product.Value[1])
	ringQ.MulCoeffsMontgomery(c1, u.Value[1], product.Value[2])
	out := ckks.NewCiphertext(params, 1, squareLevel)
	if err := e.Relinearize(product, out); err != nil {
		return nil, err
	}
	r.program.rescale(out)
	return out, nil
}
