package fhe

import (
	"context"
	"fmt"
	"sync"

	"github.com/tuneinsight/lattigo/v5/core/rlwe"
	"github.com/tuneinsight/lattigo/v5/ring"
	"github.com/tuneinsight/lattigo/v5/ring/ringqp"
	"github.com/tuneinsight/lattigo/v5/schemes/ckks"
)

// The parts of a key switch, each spread over a crew: a polynomial is split into digits modulo QP, the digits are
// multiplied with a key, and the sum is divided by P.

// polynomials are lent out and taken back, so that an evaluation does not allocate for every key switch. Each has all
// primes; who works at a lower level leaves the higher ones alone.
type polynomials struct {
	ring ringqp.Ring
	mu   sync.Mutex
	free []ringqp.Poly
}

func (p *polynomials) lend() ringqp.Poly {
	p.mu.Lock()
	defer p.mu.Unlock()
	if last := len(p.free) - 1; last >= 0 {
		poly := p.free[last]
		p.free = p.free[:last]
		return poly
	}
	return p.ring.NewPoly()
}

func (p *polynomials) takeBack(polys ...ringqp.Poly) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.free = append(p.free, polys...)
}

// zeroQP is a zero ciphertext modulo QP, in the NTT domain, lent.
func (r *run) zeroQP(level int) *rlwe.Element[ringqp.Poly] {
	out := &rlwe.Element[ringqp.Poly]{MetaData: r.meta, Value: []ringqp.Poly{r.spare.lend(), r.spare.lend()}}
	for _, half := range out.Value {
		for _, residues := range half.Q.Coeffs[:level+1] {
			clear(residues)
		}
		for _, residues := range half.P.Coeffs {
			clear(residues)
		}
	}
	return out
}

// ciphertext is the part modulo Q; it shares memory.
func (r *run) ciphertext(of *rlwe.Element[ringqp.Poly], level int) *rlwe.Ciphertext {
	return &rlwe.Ciphertext{Element: rlwe.Element[ring.Poly]{MetaData: of.MetaData, Value: []ring.Poly{
		{Coeffs: of.Value[0].Q.Coeffs[:level+1]}, {Coeffs: of.Value[1].Q.Coeffs[:level+1]},
	}}}
}

// decompose splits a polynomial into digits, which are lent, one at a time on each core.
func (r *run) decompose(ctx context.Context, c *crew, level int, p ring.Poly) ([]ringqp.Poly, error) {
	subRings := r.params.RingQ().SubRings
	lent := r.spare.lend()
	defer r.spare.takeBack(lent)
	inverse := lent.Q
	out := make([]ringqp.Poly, r.params.BaseRNSDecompositionVectorSize(level, r.params.MaxLevelP()))
	err := c.each(ctx, level+1, func(_ *rlwe.Evaluator, i int) error {
		subRings[i].INTT(p.Coeffs[i], inverse.Coeffs[i])
		return nil
	})
	if err != nil {
		return nil, err
	}
	return out, c.each(ctx, len(out), func(e *rlwe.Evaluator, digit int) error {
		out[digit] = r.spare.lend()
		e.DecomposeSingleNTT(level, r.params.MaxLevelP(), r.params.PCount(), digit, p, inverse, out[digit].Q, out[digit].P)
		return nil
	})
}

// modDown divides by P and takes what it divides back.
func (r *run) modDown(ctx context.Context, c *crew, level int, ct *rlwe.Element[ringqp.Poly]) (*rlwe.Ciphertext, error) {
	defer r.spare.takeBack(ct.Value...)
	out := ckks.NewCiphertext(r.params, 1, level)
	return out, c.each(ctx, 2, func(e *rlwe.Evaluator, half int) error {
		e.BasisExtender.ModDownQPtoQNTT(level, r.params.MaxLevelP(), ct.Value[half].Q, ct.Value[half].P, out.Value[half])
		return nil
	})
}

// turn adds P times a ciphertext, rotated, to acc: its first half, and its second one decomposed.
func (r *run) turn(e *rlwe.Evaluator, level int, first ring.Poly, second []ringqp.Poly, rotation int, acc *rlwe.Element[ringqp.Poly]) error {
	ct := &rlwe.Ciphertext{Element: rlwe.Element[ring.Poly]{MetaData: acc.MetaData, Value: []ring.Poly{first, first}}}
	to := &rlwe.Element[ringqp.Poly]{MetaData: r.meta, Value: e.BuffQP[2:4]} // key switches leave these buffers free
	if err := e.AutomorphismHoistedLazy(level, ct, second, r.galois(rotation), to); err != nil {
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
	defer r.spare.takeBack(decomposed...)
	acc := r.zeroQP(ct.Level())
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
	defer r.spare.takeBack(decomposed...)
	product := r.zeroQP(ct.Level())
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
