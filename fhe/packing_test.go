package fhe

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
)

// Packing then unpacking is the identity on every value that the first maps read.
func TestPackingsHoldEveryValueThatIsRead(t *testing.T) {
	t.Parallel()
	for seed := range uint64(40) {
		g := newRandomGraph(300+seed, 7)
		h := compiled(t, g.graphBuilder)
		for _, c := range laidOut(t, h, literalFor(h), Balanced) {
			p := &Program{places: c.places}
			x := make([]float64, h.Inputs())
			for i := range x {
				x[i] = float64(i + 1)
			}
			back := make([]float64, len(x))
			for ct, slots := range p.slotsOf(x) {
				for s, v := range slots {
					if v != 0 {
						back[c.places[ct][s]] = v
					}
				}
			}
			for i, read := range h.read() {
				if read && back[i] != x[i] {
					t.Fatalf("%v, %v: value %d is read and is not packed", g, c.pack, i)
				}
			}
			if c.pack.direct == 0 {
				checkPlain(t, fmt.Sprint(g), c)
			}
		}
	}
}

// read says which values of the input something reads.
func (h *Head) read() []bool {
	out := make([]bool, h.Inputs())
	for i := range h.steps {
		s := &h.steps[i]
		for j, v := range s.inputs {
			switch {
			case v != 0:
			case s.kind == affineStep:
				for _, c := range s.matrices[j].column {
					out[c] = true
				}
			default:
				out = slices.Repeat([]bool{true}, len(out))
			}
		}
	}
	return out
}

// checkPlain compares the public packing with the layout that the evaluator assumes.
func checkPlain(t *testing.T, what string, c *circuit) {
	t.Helper()
	l := c.layouts[0]
	elements := l.elements()
	for ct, places := range c.places {
		for s, at := range places {
			if want := elements[ct*l.period+s/l.replicas%l.period]; at != want {
				t.Fatalf("%s: slot %d of ciphertext %d holds value %d, the layout has %d", what, s, ct, at, want)
			}
		}
	}
}

func TestLayoutsAreInjective(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(9, 9))
	for range 300 {
		slots := 1 << (5 + r.IntN(8))
		shape := []int{1 + r.IntN(9), 1 + r.IntN(20), 1 + r.IntN(20)}
		layouts := map[string]*layout{"compact": compact(product1(shape), slots)}
		for factor := 1; factor <= 8; factor *= 2 {
			if g := newGrid(shape, factor, slots); g != nil {
				layouts[fmt.Sprintf("grid by %d", factor)] = g.layout(slots)
			}
		}
		for name, l := range layouts {
			seen := map[int32]bool{}
			for e, place := range l.place {
				if place < 0 || int(place) >= l.ciphertexts*l.period || seen[place] || l.elements()[place] != int32(e) {
					t.Fatalf("%v in %d slots, %s: element %d at place %d of %d×%d", shape, slots, name, e, place, l.ciphertexts, l.period)
				}
				seen[place] = true
			}
			if l.span() > slots || l.period != powerOfTwo(l.period) {
				t.Fatalf("%v in %d slots, %s: a period of %d", shape, slots, name, l.period)
			}
		}
	}
}

func TestPlacesOutsideOfTheInputAreZero(t *testing.T) {
	t.Parallel()
	p := Packing{Ciphertexts: 2, Origin: [3]int{0, -1, 1}, Digits: []Digit{
		{Count: 3, Slot: 2, Move: [3]int{0, 1, 0}}, {Count: 2, Ciphertext: 1, Move: [3]int{0, 0, 1}},
	}}
	have, err := p.places([]int{1, 2, 2}, 8)
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range [][]int32{{-1, -1, 1, -1, 3, -1, -1, -1}, {-1, -1, -1, -1, -1, -1, -1, -1}} {
		if !slices.Equal(have[i], want) {
			t.Errorf("ciphertext %d holds %d, want %d", i, have[i], want)
		}
	}
}

func TestRadicesMultiplyToTheLanes(t *testing.T) {
	t.Parallel()
	params, err := NewParameters(Literal{LogN: 14, LogQ: []int{60, 55}, LogP: []int{59, 59}, LogScale: 47})
	if err != nil {
		t.Fatal(err)
	}
	for _, goal := range []Goal{Balanced, Fast} {
		for lanes := 1; lanes <= 1<<14; lanes *= 2 {
			sums, product := costs{params, goal}.lanes(1, lanes, 1), 1
			for _, s := range sums {
				product *= s.radix
			}
			if product != lanes {
				t.Errorf("%s: %d lanes by %v", goal, lanes, sums)
			}
		}
	}
}

func TestMatricesMultiplyAndAddAsDenseOnesDo(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(3, 3))
	for range 50 {
		n, k, m := 1+r.IntN(12), 1+r.IntN(12), 1+r.IntN(12)
		a, b, c := randomSparse(r, n, k), randomSparse(r, k, m), randomSparse(r, n, k)
		x, y := randomInput(m, r.Uint64()), randomInput(k, r.Uint64())
		inner, want, have := make([]float64, k), make([]float64, n), make([]float64, n)
		b.apply(x, inner)
		a.apply(inner, want)
		a.times(b, 1000).apply(x, have)
		if distance(have, want) > 1e-9 {
			t.Errorf("product: %v, want %v", have, want)
		}
		want, have = make([]float64, n), make([]float64, n)
		a.apply(y, want)
		c.apply(y, want)
		a.plus(c).apply(y, have)
		if distance(have, want) > 1e-9 {
			t.Errorf("sum: %v, want %v", have, want)
		}
	}
	big := randomSparse(r, 40, 40)
	if big.times(big, 10) != nil {
		t.Error("a product above its limit is made")
	}
}

func randomSparse(r *rand.Rand, rows, columns int) *sparse {
	b := newSparse(columns)
	for range rows {
		for c := range columns {
			if r.IntN(2) == 0 {
				b.add(int32(c), r.NormFloat64())
			}
		}
		b.next()
	}
	return b.done()
}

func TestAGroupedConvolutionMayBePackedDirectly(t *testing.T) {
	t.Parallel()
	g := newGraph(1, 4, 9, 8)
	g.node("Conv", "conv", in("image", g.trained("w", 18, 6, 2, 3, 3), g.trained("b", 10, 6)),
		merged(strided(2, 1), attributes{"group": integer(2)}))
	g.node("Mul", "square", in("conv", "conv"), nil)
	h := compiled(t, g.dense("square", 6*5*4, 5))
	x, direct := randomInput(h.Inputs(), 4), 0
	for _, c := range laidOut(t, h, literalFor(h), Balanced) {
		checkSlots(t, c.pack.String(), c.slotwise(x, nil), h.Clear(x))
		if c.pack.direct > 0 {
			direct++
		}
	}
	if direct == 0 {
		t.Error("no direct packing was tried")
	}
}

func TestPlanesLargerThanACiphertextGoThroughSeveral(t *testing.T) {
	t.Parallel()
	for name, shape := range map[string][3]int{"square": {1, 96, 80}, "uneven": {2, 70, 100}, "flat": {1, 3, 3000}} {
		g := newGraph(1, shape[0], shape[1], shape[2])
		g.node("Conv", "conv", in("image", g.trained("w", 9*shape[0], 2, shape[0], 3, 3), g.trained("b", 10, 2)), strided(2, 1))
		g.node("Mul", "square", in("conv", "conv"), nil)
		h := compiled(t, g.dense("square", 2*((shape[1]+1)/2)*((shape[2]+1)/2), 3))
		x := randomInput(h.Inputs(), 4)
		for _, c := range laidOut(t, h, quickLiteral(3), Balanced) {
			if c.pack.direct == 0 && c.packing.Ciphertexts < 2 {
				t.Errorf("%s: %d slots in %d ciphertexts", name, c.params.Slots(), c.packing.Ciphertexts)
			}
			checkSlots(t, name+", "+c.pack.String(), c.slotwise(x, nil), h.Clear(x))
		}
	}
}
