package fhe

// layout says where the elements of a vector stand: element e at place[e] modulo period of ciphertext
// place[e] / period, each place in `replicas` neighbouring slots, the whole repeated:
//
//	slot = place·replicas + r   (mod period·replicas)
type layout struct {
	ciphertexts int
	period      int     // places, a power of two
	replicas    int     // a power of two
	rows        int     // places in use at the start of each block
	block       int     // length of a block in places; the period if there is one block
	place       []int32 // by element
}

// blocked spreads a layout over so many blocks of a length: places in use stand at the start of each block, and what
// stands after them is nobody's business: sums of products that belong to different elements.
func (l *layout) blocked(blocks, length int) *layout {
	rows := l.period / blocks
	out := &layout{ciphertexts: 1, period: blocks * length, replicas: 1, rows: rows, block: length, place: make([]int32, len(l.place))}
	for e, p := range l.place {
		out.place[e] = int32(int(p)/rows*length + int(p)%rows) //nolint:gosec // below slots
	}
	return out
}

// tag tells the layouts of one vector apart.
func (l *layout) tag() [3]int { return [3]int{l.period, l.block, l.replicas} }

// span is the number of slots after which the layout repeats.
func (l *layout) span() int { return l.period * l.replicas }

// elements returns, by ciphertext and place, the element that stands there; -1 for none.
func (l *layout) elements() []int32 {
	out := make([]int32, l.ciphertexts*l.period)
	for i := range out {
		out[i] = -1
	}
	for e, p := range l.place {
		out[p] = int32(e)
	}
	return out
}

// compact puts n elements one after the other.
func compact(n, slots int) *layout {
	l := &layout{ciphertexts: (n + slots - 1) / slots, period: min(powerOfTwo(n), slots), replicas: 1, place: make([]int32, n)}
	l.rows, l.block = l.period, l.period
	for e := range l.place {
		l.place[e] = int32(e)
	}
	return l
}

// grid is the geometry of a multiplexed layout of [C, H, W]: the planes are taken apart by the parity of row and
// column (modulo factor), so that a convolution with that stride reads neighbouring places (Lee et al., ICML 2022).
type grid struct {
	shape     [3]int
	factor    [2]int // of rows and columns
	size      [2]int // of a sub-plane
	perChunk  int    // planes in a ciphertext
	chunks    int    // ciphertexts
	planeSize int    // slots of a sub-plane
	banded    bool   // a channel takes several ciphertexts: its planes follow each other through them
}

// newGrid lays [C, H, W] out for strides of the factor. Sub-planes get sides that are powers of two, which makes
// rotations coincide, unless that takes more ciphertexts. It returns nil for what has no rows and columns.
func newGrid(shape []int, factor, slots int) *grid {
	if len(shape) != 3 {
		return nil
	}
	tight, padded := gridOf(shape, factor, slots, false), gridOf(shape, factor, slots, true)
	if tight == nil || padded.chunks == tight.chunks {
		return padded
	}
	return tight
}

func gridOf(shape []int, factor, slots int, padded bool) *grid {
	g := &grid{shape: [3]int(shape)}
	for axis := range 2 {
		side := shape[axis+1]
		g.factor[axis] = min(factor, powerOfTwo(side))
		g.size[axis] = (side + g.factor[axis] - 1) / g.factor[axis]
		if padded {
			g.size[axis] = powerOfTwo(g.size[axis])
		}
	}
	g.planeSize = g.size[0] * g.size[1]
	perChannel := g.planeSize * g.factor[0] * g.factor[1]
	if perChannel > slots {
		if !padded {
			return nil
		}
		g.banded, g.perChunk, g.chunks = true, shape[0], shape[0]*perChannel/slots // powers of two: whole rows
		return g
	}
	channels := min(slots/perChannel, shape[0])
	g.chunks = (shape[0] + channels - 1) / channels
	g.perChunk = (shape[0] + g.chunks - 1) / g.chunks
	return g
}

// layout is the grid as a layout.
func (g *grid) layout(slots int) *layout {
	used := g.perChunk * g.planeSize * g.factor[0] * g.factor[1]
	l := &layout{
		ciphertexts: g.chunks, period: min(powerOfTwo(used), slots), replicas: 1,
		place: make([]int32, product1(g.shape[:])),
	}
	l.rows, l.block = l.period, l.period
	for e := range l.place {
		channel, y, x := e/(g.shape[1]*g.shape[2]), e/g.shape[2]%g.shape[1], e%g.shape[2]
		l.place[e] = int32(channel/g.perChunk*l.period + g.at(channel%g.perChunk, y, x)) //nolint:gosec // below slots
	}
	return l
}

// at is the place of a channel's row and column within its ciphertext.
func (g *grid) at(channel, y, x int) int {
	parity := y%g.factor[0]*g.factor[1] + x%g.factor[1]
	plane := channel*g.factor[0]*g.factor[1] + parity
	return plane*g.planeSize + y/g.factor[0]*g.size[1] + x/g.factor[1]
}

// digits describe the slots of one ciphertext of the grid: columns, rows, their parities, channels. Columns and
// rows move by so much of the input.
func (g *grid) digits(replicas int, stride [2]int) []Digit {
	plane := replicas * g.planeSize
	return []Digit{
		{Count: replicas, Slot: 1},
		{Count: g.size[1], Slot: replicas, Move: [3]int{0, 0, stride[1] * g.factor[1]}},
		{Count: g.size[0], Slot: replicas * g.size[1], Move: [3]int{0, stride[0] * g.factor[0], 0}},
		{Count: g.factor[1], Slot: plane, Move: [3]int{0, 0, stride[1]}},
		{Count: g.factor[0], Slot: plane * g.factor[1], Move: [3]int{0, stride[0], 0}},
		{Count: g.perChunk, Slot: plane * g.factor[0] * g.factor[1]},
	}
}
