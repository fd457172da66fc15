package fhe

import (
	"maps"
	"slices"
)

// source is one ciphertext that an affine map reads.
type source struct{ vector, ciphertext int }

// linear says how an affine map is evaluated on packed vectors.
//
// A *diagonal* (output ciphertext, source, rotation) is a plaintext that multiplies the source rotated by that many
// slots; the sum over all of them is the map, spread over lanes that are summed at the end: within a block of the
// output, slot s holds, for row s mod rows, what lane s/rows contributes.
//
// Rotations go by baby steps and giant steps: rotation = giant + baby. The baby steps of a source are hoisted; the
// giant steps act on sums of products, each with a key of its own, or block after block by Horner's rule with one key more.
type linear struct {
	sources []source
	output  *layout
	span    int        // slots after which plaintexts repeat
	level   int        // of sources and plaintexts
	unit    int        // baby steps are below it
	block   int        // giant steps with keys of their own; 0 for all, 1 for Horner's rule alone
	lazy    bool       // baby steps stay modulo QP: no division by P each, products modulo P besides
	lanes   []laneSum  // the product of their radices is the number of lanes
	steps   []diagonal // that have a weight, in order
	direct  bool       // no rotation at all: the requester's packing has every product in place
}

// diagonal names a plaintext.
type diagonal struct{ output, source, rotation int }

// laneSum adds so many rotated copies: one after the other with a single key, or hoisted with a key each.
type laneSum struct {
	radix   int
	hoisted bool
}

func compareDiagonals(a, b diagonal) int {
	if a.output != b.output {
		return a.output - b.output
	}
	if a.rotation != b.rotation {
		return a.rotation - b.rotation
	}
	return a.source - b.source
}

func (d diagonal) baby(l *linear) int  { return d.rotation % l.unit }
func (d diagonal) giant(l *linear) int { return d.rotation - d.rotation%l.unit }

// inner is the part of a giant step within its block, outer the index of the block.
func (l *linear) inner(giant int) int {
	if l.block == 0 {
		return giant
	}
	return giant % (l.unit * l.block)
}

func (l *linear) outer(giant int) int {
	if l.block == 0 {
		return 0
	}
	return giant / (l.unit * l.block)
}

// planLinear lays out an affine step that reads laid out vectors.
func planLinear(s *step, in []*layout, out *layout) *linear {
	l := &linear{output: out, span: out.span()}
	for j, layout := range in {
		for c := range layout.ciphertexts {
			l.sources = append(l.sources, source{s.inputs[j], c})
		}
		l.span = max(l.span, layout.span())
	}
	found := map[diagonal]bool{}
	l.each(s, in, func(d diagonal, _ int, _ float64) { found[d] = true })
	l.steps = slices.SortedFunc(maps.Keys(found), compareDiagonals)
	return l
}

// each visits every entry of the matrices: its diagonal, the slot (modulo span) where its weight goes, before giant
// steps are taken into account, and the weight.
func (l *linear) each(s *step, in []*layout, visit func(d diagonal, slot int, weight float64)) {
	first := 0
	for j, m := range s.matrices {
		from := in[j]
		for o := range m.rows() {
			to := int(l.output.place[o])
			columns, values := m.row(o)
			for i, c := range columns {
				at := int(from.place[c])
				rotation, slot := meet(from, at%from.period, l.output, to%l.output.period)
				visit(diagonal{to / l.output.period, first + at/from.period, rotation}, slot, values[i])
			}
		}
		first += from.ciphertexts
	}
}

// meet returns the rotation, and a slot that belongs to the output's place, such that the slot reads the input's
// place after the rotation. Rotations are multiples of the replicas, fewer than without them.
//
// Each block of the output reads a copy of its own of an input that is as long as the block.
func meet(from *layout, at int, out *layout, to int) (rotation, slot int) {
	rows := min(max(out.rows/from.replicas, 1), from.period)
	start, to := to/out.block*out.block, to%out.block
	q, e := to/from.replicas, to%from.replicas
	d := (at - q) & (rows - 1)
	if out.rows >= from.span() {
		return d * from.replicas, start + to
	}
	return d * from.replicas, start + ((at-d)&(from.period-1))*from.replicas + e
}

// laneCount is the number of lanes that are summed, laneStep their distance in slots.
func (l *linear) laneCount() int { return l.span / (l.output.period / l.output.block) / l.laneStep() }

func (l *linear) laneStep() int { return l.output.rows * l.output.replicas }

// planDirect lays out a first step whose products the requester's packing has in place already: places is, by
// ciphertext and slot, the input value; the layout of the output may have replicas, and lanes beyond.
func planDirect(s *step, places [][]int32, out *layout, lanes int) *linear {
	l := &linear{output: out, span: out.span() * lanes, direct: true, unit: 1}
	for c := range places {
		l.sources = append(l.sources, source{0, c})
	}
	elements := out.elements()
	found := map[diagonal]bool{}
	l.eachDirect(s, places, elements, func(d diagonal, _ int, _ float64) { found[d] = true })
	l.steps = slices.SortedFunc(maps.Keys(found), compareDiagonals)
	return l
}

// eachDirect is each for a direct map.
func (l *linear) eachDirect(s *step, places [][]int32, elements []int32, visit func(d diagonal, slot int, weight float64)) {
	m := s.matrices[0]
	for output := range l.output.ciphertexts {
		for slot := range l.span {
			e := elements[output*l.output.period+slot/l.output.replicas%l.output.period]
			if e < 0 {
				continue
			}
			columns, values := m.row(int(e))
			for c, ciphertext := range places {
				if i, ok := slices.BinarySearch(columns, ciphertext[slot]); ok {
					visit(diagonal{output, c, 0}, slot, values[i])
				}
			}
		}
	}
}
