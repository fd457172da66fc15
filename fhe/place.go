package fhe

import (
	"fmt"
	"maps"
)

// inputPacking is one way to pack the input.
//
// A direct packing holds, for the convolution of step `direct`, at the slot of each output element what a tap of the
// kernel meets there (im2col): a ciphertext for each tap, none of them rotated. With spare slots, either the outputs
// are repeated in neighbouring slots (replicas), or lanes take taps of their own and are summed afterwards.
type inputPacking struct {
	direct   int // step; 0 for a plain packing
	replicas int // of the direct step's outputs, or of a plain input
	lanes    int // of a direct step
	folded   int // which tap digit the lanes take apart: 0 input channels, 1 rows, 2 columns

	blocks map[int]int // of vectors that are spread over more than one
}

// with is the same packing with a vector spread over so many blocks.
func (k inputPacking) with(vector, blocks int) inputPacking {
	k.blocks = maps.Clone(k.blocks)
	if k.blocks == nil {
		k.blocks = map[int]int{}
	}
	k.blocks[vector] = blocks
	return k
}

// packings lists the ways to pack the input that are worth a try.
func (c *circuit) packings() []inputPacking {
	slots := c.slots()
	out := []inputPacking{{replicas: 1, lanes: 1}}
	if spare := slots / min(slots, powerOfTwo(c.head.Inputs())); spare > 1 && c.head.repeats(0) {
		out[0].replicas = min(spare, c.head.widest(0))
	}
	at := c.head.directStep()
	if at == 0 {
		return out
	}
	l, err := c.head.placeOne(at, slots, 1)
	g := c.head.grid(at, slots)
	if err != nil || g != nil && g.banded || l.ciphertexts > 1 && c.head.steps[at].window.groups > 1 {
		return out // ciphertexts of outputs share those of the input
	}
	out = append(out, inputPacking{direct: at, replicas: 1, lanes: 1})
	spare := slots / l.span()
	if l.ciphertexts > 1 || spare == 1 {
		return out
	}
	if c.head.repeats(at) {
		out = append(out, inputPacking{direct: at, replicas: min(spare, c.head.widest(at)), lanes: 1})
	}
	for lanes := 2; lanes <= spare; lanes *= 2 {
		for folded := range 3 {
			if taps := c.head.steps[at].window.taps(c.head.input)[folded]; lanes < 2*taps {
				out = append(out, inputPacking{direct: at, replicas: 1, lanes: lanes, folded: folded})
			}
		}
	}
	return out
}

// taps are the counts of input channels, rows and columns that an output reads.
func (w *window) taps(input []int) [3]int {
	return [3]int{input[0] / w.groups, w.kernel[0], w.kernel[1]}
}

// directStep is the convolution that reads the input and is its only reader, or 0.
func (h *Head) directStep() int {
	at, readers := 0, 0
	for i := range h.steps {
		for _, v := range h.steps[i].inputs {
			if v == 0 {
				readers++
				at = i
			}
		}
	}
	if s := &h.steps[at]; readers != 1 || s.window == nil || len(s.inputs) != 1 {
		return 0
	}
	return at
}

// group returns a vector and all that must be laid out as it is: squares and products stand where their factors do.
func (h *Head) groups() []int {
	root := make([]int, len(h.steps))
	for i := range root {
		root[i] = i
	}
	var find func(i int) int
	find = func(i int) int {
		if root[i] != i {
			root[i] = find(root[i])
		}
		return root[i]
	}
	for i := range h.steps {
		if s := &h.steps[i]; s.kind == squareStep || s.kind == productStep {
			for _, v := range s.inputs {
				a, b := find(v), find(i)
				root[max(a, b)] = min(a, b)
			}
		}
	}
	for i := range root {
		root[i] = find(i)
	}
	return root
}

// dense says whether all affine maps that read a vector's group have rows of which a quarter or more is not zero.
func (h *Head) dense(vector int) bool {
	groups := h.groups()
	for i := range h.steps {
		for _, v := range h.steps[i].inputs {
			if groups[v] == groups[vector] && !h.denseMap(i) {
				return false
			}
		}
	}
	return true
}

// repeats says whether a vector may stand in neighbouring slots several times: what reads its group is dense, and no
// other affine map writes to the group.
func (h *Head) repeats(vector int) bool {
	groups := h.groups()
	for i := range h.steps {
		if i != vector && groups[i] == groups[vector] && h.steps[i].kind == affineStep {
			return false
		}
	}
	return h.dense(vector)
}

// denseMap says whether a vector is computed by matrices of whose entries a quarter or more is not zero.
func (h *Head) denseMap(i int) bool {
	for _, m := range h.steps[i].matrices {
		if 4*m.entries() < m.rows()*m.columns {
			return false
		}
	}
	return true
}

// widest is the least number of outputs, rounded up to a power of two, of the affine maps that read a vector's group.
func (h *Head) widest(vector int) int {
	groups, least := h.groups(), 1<<30
	for i := range h.steps {
		for j := range h.steps[i].matrices {
			if groups[h.steps[i].inputs[j]] == groups[vector] {
				least = min(least, powerOfTwo(h.steps[i].elements()))
			}
		}
	}
	return least
}

// factors returns, for each vector, the product of the strides of the convolutions and poolings that come after it,
// up to the next dense map: the parities by which its layout is taken apart.
func (h *Head) factors() []int {
	groups := h.groups()
	out := make([]int, len(h.steps))
	for i := range out {
		out[i] = 1
	}
	for i := len(h.steps) - 1; i > 0; i-- {
		s := &h.steps[i]
		for j, v := range s.inputs {
			ratio := 1
			if s.kind == affineStep {
				from := h.steps[v].shape
				if len(from) != 3 || len(s.shape) != 3 || 4*s.matrices[j].entries() >= s.matrices[j].rows()*s.matrices[j].columns {
					continue
				}
				ratio = max(1, (from[2]+s.shape[2]/2)/s.shape[2])
			}
			out[groups[v]] = max(out[groups[v]], min(8, powerOfTwo(ratio)*out[groups[i]]))
		}
	}
	for i := range out {
		out[i] = out[groups[i]]
	}
	return out
}

// place gives every vector its layout.
func (h *Head) place(slots int, pack inputPacking) ([]*layout, error) {
	groups := h.groups()
	out := make([]*layout, len(h.steps))
	for i := range h.steps {
		if groups[i] != i {
			out[i] = out[groups[i]]
			continue
		}
		replicas := 1
		if i == pack.direct {
			replicas = pack.replicas
		}
		var err error
		if out[i], err = h.placeOne(i, slots, replicas); err != nil {
			return nil, err
		}
		if blocks := pack.blocks[i]; blocks > 1 {
			if i == pack.direct || blocks > h.mostBlocks(i, out, slots) || out[i].period > blocks*h.blockLength(i, out) {
				return nil, fmt.Errorf("layer %s does not fit %d blocks", h.steps[i].name, blocks)
			}
			out[i] = out[i].blocked(blocks, h.blockLength(i, out))
		}
	}
	for i := range out {
		if groups[i] != i && len(out[i].place) != h.steps[i].elements() {
			return nil, fmt.Errorf("layer %s: factors of different lengths", h.steps[i].name)
		}
	}
	return out, nil
}

// mostBlocks is over how many blocks a vector can be spread: as many as there are copies of what it is computed from,
// so that each copy serves some of its elements. The outputs are not spread: no slot may hold anything else.
func (h *Head) mostBlocks(i int, layouts []*layout, slots int) int {
	if s := &h.steps[i]; s.kind != affineStep || i == len(h.steps)-1 || !h.repeats(i) || layouts[i].ciphertexts > 1 {
		return 1
	}
	length := h.blockLength(i, layouts)
	for _, v := range h.steps[i].inputs {
		if layouts[v].ciphertexts > 1 || layouts[v].replicas > 1 {
			return 1
		}
	}
	return min(slots/length, layouts[i].period)
}

// blockLength is the span of what a vector is computed from.
func (h *Head) blockLength(i int, layouts []*layout) int {
	length := 1
	for _, v := range h.steps[i].inputs {
		length = max(length, layouts[v].span())
	}
	return length
}

// placeOne lays one vector out: as a grid where a convolution follows, otherwise compact.
func (h *Head) placeOne(i, slots, replicas int) (*layout, error) {
	l := compact(h.steps[i].elements(), slots)
	if g := h.grid(i, slots); g != nil {
		l = g.layout(slots)
	}
	if most := 256; l.ciphertexts > most {
		return nil, unsupported("layer %s needs %d ciphertexts, at most %d", h.steps[i].name, l.ciphertexts, most)
	}
	l.replicas = replicas
	return l, nil
}

// grid is the grid of a vector, or nil for a compact layout.
func (h *Head) grid(i, slots int) *grid {
	if h.dense(i) && h.steps[i].elements() <= slots && (i == 0 || i == h.directStep() || h.denseMap(i)) {
		return nil
	}
	return newGrid(h.steps[i].shape, h.factors()[i], slots)
}

// packing describes the input's slots.
func (k inputPacking) packing(c *circuit, slots int) Packing {
	if k.direct == 0 {
		return c.plain(c.layouts[0], slots)
	}
	w, l := c.head.steps[k.direct].window, c.layouts[k.direct]
	g := c.head.grid(k.direct, slots)
	if g == nil {
		g = compactGrid(c.head.steps[k.direct].shape, slots)
	}
	p := Packing{Ciphertexts: 1, Origin: [3]int{0, -w.pads[0], -w.pads[1]}, Digits: g.digits(l.replicas, w.stride)}
	p.group(w, c.head.input[0])
	move := [3]int{1, w.dilation[0], w.dilation[1]}
	for axis, count := range w.taps(c.head.input) {
		lanes := 1
		if axis == k.folded {
			lanes = k.lanes
		}
		var step, lane Digit
		step.Move[axis], lane.Move[axis] = lanes*move[axis], move[axis]
		step.Count, step.Ciphertext = (count+lanes-1)/lanes, p.Ciphertexts
		lane.Count, lane.Slot = lanes, l.span()
		p.Ciphertexts *= step.Count
		p.Digits = append(p.Digits, step, lane)
	}
	p.Digits = append(p.Digits, Digit{Count: slots / (l.span() * k.lanes), Slot: l.span() * k.lanes})
	return p.trimmed()
}

// group lets the outputs of each group of channels read the group's own inputs.
func (p *Packing) group(w *window, inputs int) {
	all := p.Digits[len(p.Digits)-1] // channels
	filters := w.channels / w.groups
	group := Digit{Count: w.groups, Slot: filters * all.Slot, Move: [3]int{inputs / w.groups, 0, 0}}
	p.Digits = append(p.Digits[:len(p.Digits)-1], Digit{Count: min(all.Count, filters), Slot: all.Slot})
	if w.groups > 1 {
		p.Digits = append(p.Digits, group)
	}
}

// compactGrid is a compact layout of [C, H, W] in one ciphertext, as a grid.
func compactGrid(shape []int, slots int) *grid {
	return gridOf(shape, 1, slots, false)
}

// plain describes a layout of the input itself.
func (c *circuit) plain(l *layout, slots int) Packing {
	p := Packing{Ciphertexts: l.ciphertexts}
	if g := c.head.grid(0, slots); g != nil {
		p.Digits = g.digits(l.replicas, [2]int{1, 1})
		p.Digits[len(p.Digits)-1].Move[0] = 1
		if g.banded {
			p.wrap(slots)
		} else {
			p.Digits = append(p.Digits, Digit{Count: g.chunks, Ciphertext: 1, Move: [3]int{g.perChunk, 0, 0}})
		}
	} else {
		in := c.head.input
		p.Digits = []Digit{
			{Count: l.replicas, Slot: 1},
			{Count: in[2], Slot: l.replicas, Move: [3]int{0, 0, 1}},
			{Count: in[1], Slot: l.replicas * in[2], Move: [3]int{0, 1, 0}},
			{Count: in[0], Slot: l.replicas * in[1] * in[2], Move: [3]int{1, 0, 0}},
		}
	}
	p.Digits = append(p.Digits, Digit{Count: slots / l.span(), Slot: l.span()})
	return p.trimmed()
}

// wrap takes digits that run on past a ciphertext's slots into the next ciphertexts. Their steps, and the number of
// slots, are powers of two.
func (p *Packing) wrap(slots int) {
	var out []Digit
	for _, d := range p.Digits {
		within := max(1, min(d.Count, slots/max(d.Slot, 1)))
		if d.Slot >= slots {
			within = 1
		}
		low, high := d, d
		low.Count, high.Count = within, (d.Count+within-1)/within
		high.Slot, high.Ciphertext = 0, max(1, d.Slot*within/slots)
		for axis := range high.Move {
			high.Move[axis] *= within
		}
		out = append(out, low, high)
	}
	p.Digits = out
}

// trimmed drops digits that never move.
func (p Packing) trimmed() Packing {
	var kept []Digit
	for _, d := range p.Digits {
		if d.Count > 1 {
			kept = append(kept, d)
		}
	}
	p.Digits = kept
	return p
}
