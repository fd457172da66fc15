package fhe

import (
	"github.com/tuneinsight/lattigo/v5/core/rlwe"
	"github.com/tuneinsight/lattigo/v5/ring"
	"github.com/tuneinsight/lattigo/v5/schemes/ckks"
)

// encoding is a vector of slots to be encoded at a level and scale. A vector that is added stays in the
// ordinary domain; one that multiplies goes to the Montgomery domain.
type encoding struct {
	slots      []float64
	level      int
	scale      rlwe.Scale
	multiplies bool
}

// encode returns an empty polynomial where all slots of a multiplier are zero.
func (p *Program) encode(encoder *ckks.Encoder, job encoding) (ring.Poly, error) {
	if job.multiplies && allZero(job.slots) {
		return ring.Poly{}, nil
	}
	pt := ckks.NewPlaintext(p.params.ckks, job.level)
	pt.Scale = job.scale
	if err := encoder.Encode(job.slots, pt); err != nil {
		return ring.Poly{}, err
	}
	if job.multiplies {
		p.params.ckks.RingQ().AtLevel(job.level).MForm(pt.Value, pt.Value)
	}
	return pt.Value, nil
}

func allZero(values []float64) bool {
	for _, v := range values {
		if v != 0 {
			return false
		}
	}
	return true
}

// scales are those of the plaintexts, chosen so that rescaling brings every layer's output to the scale
// that the next expects, exactly.
type scales struct {
	input  rlwe.Scale // of inputs, of the convolution's result and of the outputs
	filter rlwe.Scale // of the convolution's weights: the prime that rescaling divides by
	square rlwe.Scale // of what enters the last affine map
	matrix rlwe.Scale // of the last affine map's weights
}

func (p *Program) scales() scales {
	q := p.params.ckks.Q()
	s := scales{input: p.params.scale(), square: p.params.scale()}
	if p.shape.Convolution != nil {
		s.filter = rlwe.NewScale(q[foldLevel])
		s.square = s.input.Mul(s.input).Div(rlwe.NewScale(q[squareLevel]))
	}
	s.matrix = s.input.Mul(rlwe.NewScale(q[matrixLevel])).Div(s.square)
	return s
}

// encodings lists the plaintexts of a head: filters, shifts, diagonals, bias.
func (p *Program) encodings(h *Head) []encoding {
	var jobs []encoding
	s := p.scales()
	if p.shape.Convolution != nil {
		for i := range p.packing.groups * p.packing.fold * p.packing.inputs {
			jobs = append(jobs, encoding{p.filter(h, i), foldLevel, s.filter, true})
		}
		for group := range p.packing.groups {
			jobs = append(jobs, encoding{p.shift(h, group), foldLevel, s.input.Mul(s.filter), false})
		}
	}
	for i := range p.packing.groups * p.matrix.diagonals {
		jobs = append(jobs, encoding{p.diagonal(h, i), matrixLevel, s.matrix, true})
	}
	jobs = append(jobs, encoding{p.biasSlots(h), matrixLevel, s.square.Mul(s.matrix), false})
	return jobs
}

// filterAt is the position of a filter plaintext.
func (p *Program) filterAt(group, fold, input int) int {
	return (group*p.packing.fold+fold)*p.packing.inputs + input
}

// filter returns the weights that multiply an input ciphertext on the way to the partial sum `fold` of a
// group: in block b stand the weights of tap input·fold + b for the channels of block b - fold.
func (p *Program) filter(h *Head, index int) []float64 {
	k := p.packing
	input, index := index%k.inputs, index/k.inputs
	fold, group := index%k.fold, index/k.fold
	perBlock := k.width / k.fold
	slots := make([]float64, k.slots)
	for s := range slots {
		place := s / k.replicas & (k.width - 1)
		tap := input*k.fold + place/perBlock
		e := k.element(group, (place-fold*perBlock)&(k.width-1), len(h.shift))
		if e >= 0 && tap < k.taps {
			slots[s] = h.filters[e/k.positions*k.taps+tap]
		}
	}
	return slots
}

func (p *Program) shift(h *Head, group int) []float64 {
	k := p.packing
	slots := make([]float64, k.slots)
	for s := range slots {
		if e := k.element(group, s/k.replicas&(k.width-1), len(h.shift)); e >= 0 {
			slots[s] = h.shift[e]
		}
	}
	return slots
}

// diagonalAt is the position of a diagonal plaintext.
func (p *Program) diagonalAt(giant, group, baby int) int {
	return (giant*p.packing.groups+group)*p.matrix.babies + baby
}

func (p *Program) diagonal(h *Head, index int) []float64 {
	baby, index := index%p.matrix.babies, index/p.matrix.babies
	group, giant := index%p.packing.groups, index/p.packing.groups
	elements := p.shape.Elements()
	slots := make([]float64, p.packing.slots)
	for s := range slots {
		row, place := p.matrix.place(p.packing, s, giant, baby)
		if row >= len(h.matrix) {
			continue
		}
		if e := p.packing.element(group, place, elements); e >= 0 {
			slots[s] = h.matrix[row][e]
		}
	}
	return slots
}

func (p *Program) biasSlots(h *Head) []float64 {
	slots := make([]float64, p.packing.slots)
	for s := range slots {
		if row := s & (p.matrix.outputs - 1); row < len(h.bias) {
			slots[s] = h.bias[row]
		}
	}
	return slots
}
