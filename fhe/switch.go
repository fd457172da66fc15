package fhe

import (
	"context"
	"fmt"

	"github.com/tuneinsight/lattigo/v5/core/rlwe"
	"github.com/tuneinsight/lattigo/v5/ring"
	"github.com/tuneinsight/lattigo/v5/ring/ringqp"
	"github.com/tuneinsight/lattigo/v5/schemes/ckks"
)

// The parts of a key switch, each spread over a crew: a polynomial is split into digits modulo QP, the digits are
// multiplied with a key, and the sum is divided by P.

// newQP is a zero ciphertext modulo QP, in the NTT domain.
func (r *run) newQP(level int) *rlwe.Element[ringqp.Poly] {
	ringQP := r.params.RingQP().AtLevel(level, r.params.MaxLevelP())
	return &rlwe.Element[ringqp.Poly]{
		MetaData: ckks.NewCiphertext(r.params, 0, 0).MetaData, Value: []ringqp.Poly{ringQP.NewPoly(), ringQP.NewPoly()},
	}
}

// ciphertext is the part modulo Q.
func (r *run) ciphertext(of *rlwe.Element[ringqp.Poly]) *rlwe.Ciphertext {
	return &rlwe.Ciphertext{Element: rlwe.Element[ring.Poly]{
		MetaData: of.MetaData, Value: []ring.Poly{of.Value[0].Q, of.Value[1].Q},
	}}
}

// decompose splits a polynomial into digits, one at a time on each core.
func (r *run) decompose(ctx context.Context, c *crew, level int, p ring.Poly) ([]ringqp.Poly, error) {
	ringQP := r.params.RingQP().AtLevel(level, r.params.MaxLevelP())
	inverse := ringQP.RingQ.NewPoly()
	out := make([]ringqp.Poly, r.params.BaseRNSDecompositionVectorSize(level, r.params.MaxLevelP()))
	err := c.each(ctx, level+1, func(_ *rlwe.Evaluator, i int) error {
		ringQP.RingQ.SubRings[i].INTT(p.Coeffs[i], inverse.Coeffs[i])
		return nil
	})
	if err != nil {
		return nil, err
	}
	return out, c.each(ctx, len(out), func(e *rlwe.Evaluator, digit int) error {
		out[digit] = ringQP.NewPoly()
		e.DecomposeSingleNTT(level, r.params.MaxLevelP(), r.params.PCount(), digit, p, inverse, out[digit].Q, out[digit].P)
		return nil
	})
}

// modDown divides by P.
func (r *run) modDown(ctx context.Context, c *crew, level int, ct *rlwe.Element[ringqp.Poly]) (*rlwe.Ciphertext, error) {
	out := ckks.NewCiphertext(r.params, 1, level)
	return out, c.each(ctx, 2, func(e *rlwe.Evaluator, half int) error {
		e.BasisExtender.ModDownQPtoQNTT(level, r.params.MaxLevelP(), ct.Value[half].Q, ct.Value[half].P, out.Value[half])
		return nil
	})
}

// turn adds P times a ciphertext, rotated, to acc: its first half, and its second one decomposed.
func (r *run) turn(e *rlwe.Evaluator, level int, first ring.Poly, second []ringqp.Poly, rotation int, acc *rlwe.Element[ringqp.Poly]) error {
	ct := &rlwe.Ciphertext{Element: rlwe.Element[ring.Poly]{MetaData: acc.MetaData, Value: []ring.Poly{first, first}}}
	to := r.newQP(level)
	if err := e.AutomorphismHoistedLazy(level, ct, second, r.params.GaloisElement(rotation), to); err != nil {
		return fmt.Errorf("rotate by %d: %w", rotation, err)
	}
	ringQP := r.params.RingQP().AtLevel(level, r.params.MaxLevelP())
	for half := range 2 {
		ringQP.Add(acc.Value[half], to.Value[half], acc.Value[half])
	}
	return nil
}

// rotate turns the slots to the left, in place.
func (r *run) rotate(ctx context.Context, c *crew, ct *rlwe.Ciphertext, rotation int) error {
	decomposed, err := r.decompose(ctx, c, ct.Level(), ct.Value[1])
	if err != nil {
		return err
	}
	acc := r.newQP(ct.Level())
	if err := r.turn(c.first(), ct.Level(), ct.Value[0], decomposed, rotation, acc); err != nil {
		return err
	}
	turned, err := r.modDown(ctx, c, ct.Level(), acc)
	if err == nil {
		ct.Value = turned.Value
	}
	return err
}

// relinearize brings a ciphertext of degree two to degree one.
func (r *run) relinearize(ctx context.Context, c *crew, ct *rlwe.Ciphertext) (*rlwe.Ciphertext, error) {
	key, err := r.keys.GetRelinearizationKey()
	if err != nil {
		return nil, err
	}
	decomposed, err := r.decompose(ctx, c, ct.Level(), ct.Value[2])
	if err != nil {
		return nil, err
	}
	product := r.newQP(ct.Level())
	c.first().GadgetProductHoistedLazy(ct.Level(), decomposed, &key.GadgetCiphertext, product)
	out, err := r.modDown(ctx, c, ct.Level(), product)
	if err == nil {
		r.add(out, ct)
	}
	return out, err
}

// add adds a ciphertext, in place.
func (r *run) add(to, what *rlwe.Ciphertext) {
	ringQ := r.params.RingQ().AtLevel(to.Level())
	for i := range to.Value {
		ringQ.Add(to.Value[i], what.Value[i], to.Value[i])
	}
}
