package fhe

import (
	"slices"
)

// Goal says what a layout is to be good at.
type Goal string

// The goals that there are.
const (
	// Balanced counts bytes as time, at 10 MB/s, and the time to make keys: what a requester waits for.
	Balanced Goal = "balanced"
	// Fast counts the evaluation alone, a key as a tenth of a millisecond.
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
	transformTime = 200e-6
	productTime   = 30e-6
	bandwidth     = 10e6 // bytes per second of a requester
)

func (c costs) size() float64 { return float64(c.params.n()) / 16384 }

// all is the number of primes of a key at a level, digits the number of its parts.
func (c costs) all(level int) int { return level + 1 + len(c.params.literal.LogP) }

func (c costs) digits(level int) int {
	return c.params.ckks.BaseRNSDecompositionVectorSize(level, c.params.ckks.MaxLevelP())
}

// work of one rotation on its own; of one whose decomposition is there already; of that decomposition.
func (c costs) full(level int) Work {
	d, all := int64(c.digits(level)), int64(c.all(level))
	return Work{Transforms: (d + 2) * all, Products: 2 * d * all}
}

func (c costs) hoisted(level int) Work {
	d, all := int64(c.digits(level)), int64(c.all(level))
	return Work{Transforms: 2 * all, Products: 2 * d * all}
}

func (c costs) decomposition(level int) Work {
	return Work{Transforms: int64(c.digits(level)) * int64(c.all(level))}
}

// seconds of some work on one core.
func (c costs) seconds(w Work) float64 {
	return c.size() * (float64(w.Transforms)*transformTime + float64(w.Products)*productTime)
}

// key is what one more key costs.
func (c costs) key(level int) float64 {
	if c.goal == Fast {
		return 1e-4
	}
	d, all := float64(c.digits(level)), float64(c.all(level))
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
	return Work{w.Transforms + n*v.Transforms, w.Products + n*v.Products, w.Polynomials + n*v.Polynomials}
}

// split chooses baby steps and giant steps.
func (l *linear) split(c costs, level int, planes ...int) {
	l.level = level
	if l.direct {
		return
	}
	best := -1.0
	var chosen linear
	for _, unit := range l.units(planes) {
		for _, horner := range []bool{false, true} {
			try := *l
			try.unit, try.horner = unit, horner
			work, keys := try.switches(c)
			if cost := c.seconds(work) + float64(len(keys))*c.key(level); best < 0 || cost < best {
				best, chosen = cost, try
			}
		}
	}
	*l = chosen
}

// units are the sizes of a giant step to try: powers of two, also as multiples of a plane.
func (l *linear) units(planes []int) []int {
	most := 1
	for _, d := range l.steps {
		most = max(most, d.rotation+1)
	}
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
	babies, giants := l.babies(), l.giants()
	rotations := map[int]bool{}
	for _, list := range babies {
		if list[len(list)-1] == 0 {
			continue
		}
		work = work.plus(c.decomposition(l.level), 1)
		for _, b := range list {
			if b > 0 {
				rotations[b] = true
				work = work.plus(c.hoisted(l.level), 1)
			}
		}
	}
	for _, list := range giants {
		most := list[len(list)-1]
		if l.horner && most > 0 {
			rotations[l.unit] = true
			work = work.plus(c.full(l.level), most/l.unit)
			continue
		}
		for _, g := range list {
			if g > 0 {
				rotations[g] = true
				work = work.plus(c.full(l.level), 1)
			}
		}
	}
	step := l.output.span()
	for _, radix := range l.radices {
		rotations[step] = true
		work = work.plus(c.full(l.level), (radix-1)*l.output.ciphertexts)
		step *= radix
	}
	for r := range rotations {
		keys = append(keys, r)
	}
	slices.Sort(keys)
	return work, keys
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

// planRadices splits a power of two into factors, the larger first: a radix r costs one key and r - 1 rotations.
func planRadices(lanes int) []int {
	var out []int
	for lanes > 1 {
		radix := 2
		if lanes%4 == 0 {
			radix = 4
		}
		out = append(out, radix)
		lanes /= radix
	}
	return out
}
