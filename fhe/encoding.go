package fhe

import (
	"context"
	"runtime"

	"github.com/tuneinsight/lattigo/v5/core/rlwe"
	"github.com/tuneinsight/lattigo/v5/ring"
	"github.com/tuneinsight/lattigo/v5/ring/ringqp"
	"github.com/tuneinsight/lattigo/v5/schemes/ckks"
)

// weights are the plaintexts of an affine step: a multiplier for each of its diagonals, and what is added to each
// output ciphertext, an empty polynomial for nothing.
type weights struct {
	diagonals []ringqp.Poly // modulo P too where the map is lazy
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
	w := &weights{diagonals: make([]ringqp.Poly, len(entries)), bias: make([]ring.Poly, l.output.ciphertexts)}
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
			w.diagonals[at], err = c.encodeMultiplier(encoders[core], slots, level, scale, l.lazy)
			entries[at] = nil
			return err
		}
		output := at - len(entries)
		if slots := c.biasSlots(i, output); !allZero(slots) {
			w.bias[output], err = c.encodeAddend(encoders[core], slots, level, target)
		}
		return err
	})
	return w, err
}

// slotsOf repeats entries with the period span, turned to the right by a giant step.
func (c *circuit) slotsOf(entries []entry, span, giant int) []float64 {
	slots := make([]float64, c.slots())
	for _, e := range entries {
		for s := int(e.slot) + giant; s < len(slots)+giant; s += span {
			slots[s%len(slots)] = e.weight
		}
	}
	return slots
}

func (c *circuit) biasSlots(i, output int) []float64 {
	slots := make([]float64, c.slots())
	l, bias := c.layouts[i], c.head.steps[i].bias
	elements := l.elements()
	for s := range slots {
		if e := elements[output*l.period+s/l.replicas%l.period]; e >= 0 {
			slots[s] = bias[e]
		}
	}
	return slots
}

// encodeAddend encodes a vector of slots that is added.
func (c *circuit) encodeAddend(encoder *ckks.Encoder, slots []float64, level int, scale rlwe.Scale) (ring.Poly, error) {
	pt := ckks.NewPlaintext(c.params.ckks, level)
	pt.Scale = scale
	return pt.Value, encoder.Encode(c.widened(slots), pt)
}

// encodeMultiplier encodes a vector of slots that multiplies: in the Montgomery domain, modulo P too if asked for.
func (c *circuit) encodeMultiplier(encoder *ckks.Encoder, slots []float64, level int, scale rlwe.Scale, special bool) (ringqp.Poly, error) {
	ringQP := c.params.ckks.RingQP().AtLevel(level, -1)
	if special {
		ringQP = c.params.ckks.RingQP().AtLevel(level, c.params.ckks.MaxLevelP())
	}
	out := ringQP.NewPoly()
	meta := ckks.NewPlaintext(c.params.ckks, 0).MetaData
	meta.Scale, meta.IsMontgomery = scale, true
	return out, encoder.Embed(c.widened(slots), meta, out)
}
