package fhe

import (
	"maps"
	"math"
	"slices"
)

// Goal says what a layout is to be good at.
type Goal string

// The goals that there are.
const (
	// Balanced counts bytes as time, at 10 MB/s, and the time to make keys: what a requester waits for.
	Balanced Goal = "balanced"
	// Fast counts the evaluation, and a megabyte of keys as four milliseconds.
	Fast Goal = "fast"
)

// costs estimates times, in seconds, for parameters.
type costs struct {
	params Parameters
	goal   Goal
}

// Times on one core of an ordinary server, at N = 2^14: a transform of one prime with what goes along
// with it in a key switch, and a product with one prime of one polynomial; see docs/performance.md.
const (
	transformTime = 220e-6
	productTime   = 33e-6
	bandwidth     = 10e6 // bytes per second of a requester
	fastByte      = 4e-9 // seconds that a byte of keys counts where the evaluation alone matters
)

func (c costs) size() float64 { return float64(c.params.n()) / 16384 }

// all is the number of primes of a key at a level, digits the number of its parts.
func (c costs) all(level int) int { return level + 1 + len(c.params.literal.LogP) }

func (c costs) digits(level int) int {
	return c.params.ckks.BaseRNSDecompositionVectorSize(level, c.params.ckks.MaxLevelP())
}

// The parts of a key switch: splitting a polynomial into digits, multiplying the digits with a key, dividing by P.
func (c costs) decomposition(level int) Work {
	return Work{Transforms: int64(c.digits(level) * c.all(level))}
}

func (c costs) gadget(level int) Work {
	return Work{Products: int64(2 * c.digits(level) * c.all(level))}
}

func (c costs) division(level int) Work { return Work{Transforms: int64(2 * c.all(level))} }

// full is a whole key switch.
func (c costs) full(level int) Work {
	return c.decomposition(level).plus(c.gadget(level), 1).plus(c.division(level), 1)
}

// seconds of some work on one core.
func (c costs) seconds(w Work) float64 {
	return c.size() * (float64(float64(w.Transforms)*transformTime) + float64(float64(w.Products)*productTime)) // never fused
}

// key is what one more key costs.
func (c costs) key(level int) float64 {
	d, all := float64(c.digits(level)), float64(c.all(level))
	if c.goal == Fast {
		return c.size() * d * all * 16384 * 6 * fastByte
	}
	return c.size() * d * all * (2*transformTime + 16384*6/bandwidth)
}

// bytes is what so many bytes of input cost.
func (c costs) bytes(n int64) float64 {
	if c.goal == Fast {
		return 0
	}
	return float64(n) / bandwidth
}

func (w Work) plus(v Work, times int) Work {
	n := int64(times)
	return Work{
		Plaintexts: w.Plaintexts + n*v.Plaintexts, Transforms: w.Transforms + n*v.Transforms,
		Products: w.Products + n*v.Products, Polynomials: w.Polynomials + n*v.Polynomials,
	}
}

// way is one way to take giant steps.
type way struct {
	block int
	lazy  bool
}

// split chooses baby steps and giant steps, and how lanes are summed.
func (l *linear) split(c costs, level int, planes ...int) {
	l.level = level
	l.lanes = c.lanes(level, l.laneCount(), l.output.ciphertexts)
	if l.direct {
		return
	}
	best, chosen := math.Inf(1), *l
	units, farthest := l.units(planes), l.farthest()
	try := func(unit int, w way) {
		t := *l
		t.unit, t.block, t.lazy = unit, w.block, w.lazy
		work, keys := t.switches(c)
		work = work.plus(t.product(c), len(l.steps))
		if cost := c.seconds(work) + float64(len(keys))*c.key(level); cost < best {
			best, chosen = cost, t
		}
	}
	for _, unit := range units {
		for _, w := range []way{{0, false}, {0, true}, {1, false}} {
			try(unit, w)
		}
	}
	for _, unit := range units {
		for block := 2; block <= 16 && 2*block*unit <= farthest; block *= 2 { // three blocks or more save keys
			try(unit, way{block, false})
		}
	}
	*l = chosen
}

// farthest is the largest rotation.
func (l *linear) farthest() int {
	most := 0
	for _, d := range l.steps {
		most = max(most, d.rotation)
	}
	return most
}

// maxRadix bounds how many lanes are summed at once.
const maxRadix = 16

// lanes finds the cheapest way to sum a power of two of lanes, in so many ciphertexts.
func (c costs) lanes(level, lanes, times int) []laneSum {
	ways, cost := [][]laneSum{nil}, []float64{0} // by log2 of the lanes
	for done := 2; done <= lanes; done *= 2 {
		best, least := []laneSum(nil), math.Inf(1)
		for radix, back := 2, len(ways)-1; radix <= min(done, maxRadix); radix, back = 2*radix, back-1 {
			for _, hoisted := range []bool{false, true} {
				sum := laneSum{radix, hoisted}
				work, keys := c.laneSum(level, sum)
				total := cost[back] + float64(times)*c.seconds(work) + float64(keys)*c.key(level)
				if total < least {
					best, least = append(slices.Clone(ways[back]), sum), total
				}
			}
		}
		ways, cost = append(ways, best), append(cost, least)
	}
	return ways[len(ways)-1]
}

// laneSum is the work of one sum, and the number of keys that it takes.
func (c costs) laneSum(level int, s laneSum) (Work, int) {
	if !s.hoisted {
		return Work{}.plus(c.full(level), s.radix-1), 1
	}
	return c.decomposition(level).plus(c.division(level), 1).plus(c.gadget(level), s.radix-1), s.radix - 1
}

// units are the sizes of a giant step to try: powers of two, also as multiples of a plane.
func (l *linear) units(planes []int) []int {
	most := 1 + l.farthest()
	var out []int
	for _, plane := range append([]int{1}, planes...) {
		for unit := plane; unit > 0 && unit < 2*most; unit *= 2 {
			out = append(out, unit)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// switches is the work of rotating, and the rotations that need a key.
func (l *linear) switches(c costs) (work Work, keys []int) {
	rotations := map[int]bool{}
	for _, list := range l.babies() {
		if len(list) == 1 {
			continue
		}
		work = work.plus(c.decomposition(l.level), 1).plus(c.gadget(l.level), len(list)-1)
		if !l.lazy {
			work = work.plus(c.division(l.level), len(list)-1)
		}
		for _, b := range list[1:] {
			rotations[b] = true
		}
	}
	for _, list := range l.giants() {
		work = work.plus(l.giantWork(c, list), 1)
		for _, g := range list[1:] {
			if inner := l.inner(g); inner > 0 {
				rotations[inner] = true
			}
			if l.outer(g) > 0 {
				rotations[l.unit*l.block] = true
			}
		}
	}
	step := l.laneStep()
	for _, s := range l.lanes {
		sum, _ := c.laneSum(l.level, s)
		work = work.plus(sum, l.output.ciphertexts)
		for i := 1; i < s.radix; i++ {
			if rotations[i*step] = true; !s.hoisted {
				break
			}
		}
		step *= s.radix
	}
	return work, slices.Sorted(maps.Keys(rotations))
}

// giantWork is the work of the giant steps of one output ciphertext.
func (l *linear) giantWork(c costs, list []int) (work Work) {
	turns, blocks := 0, map[int]bool{} // that gather anything
	for _, g := range list {
		if l.inner(g) > 0 {
			turns++
			blocks[l.outer(g)] = true
		}
	}
	work = work.plus(c.decomposition(l.level), turns).plus(c.gadget(l.level), turns)
	if l.lazy {
		return work.plus(c.division(l.level), turns+1)
	}
	return work.plus(c.division(l.level), len(blocks)).plus(c.full(l.level), l.outer(list[len(list)-1]))
}

// babies lists the baby steps of each source, giants the giant steps of each output ciphertext; ascending.
func (l *linear) babies() [][]int {
	return l.lists(len(l.sources), func(d diagonal) (int, int) { return d.source, d.baby(l) })
}

func (l *linear) giants() [][]int {
	return l.lists(l.output.ciphertexts, func(d diagonal) (int, int) { return d.output, d.giant(l) })
}

func (l *linear) lists(n int, of func(diagonal) (list, value int)) [][]int {
	out := make([][]int, n)
	for i := range out {
		out[i] = []int{0}
	}
	for _, d := range l.steps {
		i, v := of(d)
		out[i] = append(out[i], v)
	}
	for i := range out {
		slices.Sort(out[i])
		out[i] = slices.Compact(out[i])
	}
	return out
}
