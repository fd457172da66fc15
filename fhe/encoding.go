package fhe

import (
	"context"
	"runtime"

	"github.com/tuneinsight/lattigo/v5/core/rlwe"
	"github.com/tuneinsight/lattigo/v5/ring"
	"github.com/tuneinsight/lattigo/v5/schemes/ckks"
)

// weights are the plaintexts of an affine step: a multiplier for each of its diagonals, and what is added to each
// output ciphertext, an empty polynomial for nothing.
type weights struct {
	diagonals []ring.Poly
	bias      []ring.Poly
}

// entry is a weight and its slot, modulo the span of its map.
type entry struct {
	slot   int32
	weight float64
}

// entries returns the weights of each diagonal of an affine step.
func (c *circuit) entries(i int) [][]entry {
	l := c.linears[i]
	index := make(map[diagonal]int, len(l.steps))
	for at, d := range l.steps {
		index[d] = at
	}
	counts := make([]int, len(l.steps))
	c.eachEntry(i, func(d diagonal, _ int, _ float64) { counts[index[d]]++ })
	out := make([][]entry, len(l.steps))
	for at, n := range counts {
		out[at] = make([]entry, 0, n)
	}
	c.eachEntry(i, func(d diagonal, slot int, weight float64) {
		at := index[d]
		out[at] = append(out[at], entry{int32(slot), weight}) //nolint:gosec // below slots
	})
	return out
}

func (c *circuit) eachEntry(i int, visit func(d diagonal, slot int, weight float64)) {
	l, s := c.linears[i], &c.head.steps[i]
	if l.direct {
		l.eachDirect(s, c.places, l.output.elements(), visit)
		return
	}
	in := make([]*layout, len(s.inputs))
	for j, v := range s.inputs {
		in[j] = c.layouts[v]
	}
	l.each(s, in, visit)
}

// encode encodes the weights of an affine step.
func (c *circuit) encode(ctx context.Context, i int) (*weights, error) {
	l, level := c.linears[i], c.levels[i]+1
	entries := c.entries(i)
	w := &weights{diagonals: make([]ring.Poly, len(entries)), bias: make([]ring.Poly, l.output.ciphertexts)}
	cores := min(runtime.GOMAXPROCS(0), maxCores)
	encoders := make([]*ckks.Encoder, cores)
	for core := range encoders {
		encoders[core] = ckks.NewEncoder(c.params.ckks, encodingPrecision)
	}
	prime := rlwe.NewScale(c.params.ckks.Q()[level])
	target := c.scales[i].Mul(prime)
	err := spread(ctx, cores, len(entries)+len(w.bias), func(core, at int) (err error) {
		if at < len(entries) {
			d := l.steps[at]
			scale := target.Div(c.scales[l.sources[d.source].vector])
			slots := c.slotsOf(entries[at], l.span, d.giant(l))
			w.diagonals[at], err = c.encodeSlots(encoders[core], slots, level, scale, true)
			entries[at] = nil
			return err
		}
		output := at - len(entries)
		if slots := c.biasSlots(i, output); !allZero(slots) {
			w.bias[output], err = c.encodeSlots(encoders[core], slots, level, target, false)
		}
		return err
	})
	return w, err
}

// slotsOf repeats entries with the period span, turned to the right by a giant step.
func (c *circuit) slotsOf(entries []entry, span, giant int) []float64 {
	slots := make([]float64, c.params.Slots())
	for _, e := range entries {
		for s := int(e.slot) + giant; s < len(slots)+giant; s += span {
			slots[s%len(slots)] = e.weight
		}
	}
	return slots
}

func (c *circuit) biasSlots(i, output int) []float64 {
	slots := make([]float64, c.params.Slots())
	l, bias := c.layouts[i], c.head.steps[i].bias
	elements := l.elements()
	for s := range slots {
		if e := elements[output*l.period+s/l.replicas%l.period]; e >= 0 {
			slots[s] = bias[e]
		}
	}
	return slots
}

// encodeSlots encodes a vector of slots. One that multiplies goes to the Montgomery domain.
func (c *circuit) encodeSlots(encoder *ckks.Encoder, slots []float64, level int, scale rlwe.Scale, multiplies bool) (ring.Poly, error) {
	pt := ckks.NewPlaintext(c.params.ckks, level)
	pt.Scale = scale
	if err := encoder.Encode(slots, pt); err != nil {
		return ring.Poly{}, err
	}
	if multiplies {
		c.params.ckks.RingQ().AtLevel(level).MForm(pt.Value, pt.Value)
	}
	return pt.Value, nil
}
