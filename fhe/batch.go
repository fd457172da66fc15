package fhe

import (
	"context"
	"fmt"
)

// A batch is several inputs under one evaluation. Each is laid out as it would be alone in so many slots fewer, and
// slot s of input b stands at slot s·batch + b of a ciphertext: squares and products act slot by slot, a rotation by
// r·batch turns every input by r and never mixes two, and a weight stands in batch neighbouring slots. So the
// diagonals are those of one input, and so is the evaluation.

// maxBatch is the number of slots of the largest ring.
const maxBatch = 1 << (maxLogN - 1)

func validBatch(n int) bool { return within(n, 1, maxBatch) && n == powerOfTwo(n) }

// batch is how many inputs share the ciphertexts.
func (s Shape) batch() int { return max(1, s.Batch) }

// slots is how many slots each input has in a ciphertext.
func (c *circuit) slots() int { return c.params.Slots() / c.batch }

// widened puts what each input has in a slot into the slots of all inputs.
func (c *circuit) widened(slots []float64) []float64 {
	if c.batch == 1 {
		return slots
	}
	out := make([]float64, 0, len(slots)*c.batch)
	for _, v := range slots {
		for range c.batch {
			out = append(out, v)
		}
	}
	return out
}

// galois names a rotation of every input by so many of its slots.
func (r *run) galois(rotation int) uint64 { return r.params.GaloisElement(rotation * r.circuit.batch) }

// MaxBatch is the largest batch for which every vector of the head still fits one ciphertext; 1 if none does.
func (h *Head) MaxBatch(l Literal) (int, error) {
	params, err := NewParameters(l)
	if err != nil {
		return 0, err
	}
	most := 1
	for batch := 2; batch*powerOfTwo(h.Outputs()) <= params.Slots() && h.fits(params.Slots()/batch); batch *= 2 {
		most = batch
	}
	return most, nil
}

// fits says whether every vector fits one ciphertext of so many slots.
func (h *Head) fits(slots int) bool {
	layouts, err := h.place(slots, inputPacking{replicas: 1, lanes: 1})
	if err != nil {
		return false
	}
	for _, l := range layouts {
		if l.ciphertexts > 1 {
			return false
		}
	}
	return true
}

// DesignBatch is [Design] for a batch of so many inputs. A job of the protocol has one input: such a program is for
// whoever evaluates for themselves, and never part of a manifest.
func DesignBatch(ctx context.Context, h *Head, batch int) (*Program, error) {
	l, err := DefaultLiteral(h)
	if err != nil {
		return nil, fmt.Errorf("fhe: design: %w", err)
	}
	s, err := h.BatchShape(ctx, l, Balanced, batch)
	if err != nil {
		return nil, err
	}
	return Plan(s, l)
}
