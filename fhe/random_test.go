package fhe

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"
)

// randomGraph writes heads as they come: pictures of any shape through convolutions, pools, squares, quadratics,
// skips and products, at most so many levels, then a dense map.
type randomGraph struct {
	*graphBuilder
	r       *rand.Rand
	last    string
	shape   [3]int
	depth   int // consumed so far, the dense map at the end included
	history []string
}

func newRandomGraph(seed uint64, most int) *randomGraph {
	r := rand.New(rand.NewPCG(seed, 3))
	shape := [3]int{1 + r.IntN(4), 1 + r.IntN(14), 1 + r.IntN(14)}
	if r.IntN(6) == 0 {
		shape = [3]int{1 + r.IntN(5), 40, 33} // several ciphertexts
	}
	g := &randomGraph{graphBuilder: newGraph(1, shape[0], shape[1], shape[2]), r: r, last: "image", shape: shape, depth: 1}
	g.random = r
	if r.IntN(2) == 0 { // what a direct packing is for
		g.convolve(1 + r.IntN(6))
		g.square()
	}
	for range r.IntN(5) {
		g.grow(most)
	}
	g.dense(g.last, shapeSize(g.shape), 1+r.IntN(20))
	return g
}

func shapeSize(s [3]int) int { return s[0] * s[1] * s[2] }

func (g *randomGraph) name() string { return fmt.Sprintf("layer%d", len(g.Nodes)) }

func (g *randomGraph) did(format string, args ...any) {
	g.history = append(g.history, fmt.Sprintf(format, args...))
}

func (g *randomGraph) String() string {
	return fmt.Sprintf("%v %s", g.Inputs[0].Shape, strings.Join(g.history, " "))
}

func (g *randomGraph) grow(most int) {
	switch choice := g.r.IntN(9); {
	case choice < 3:
		g.convolve(1 + g.r.IntN(6))
	case choice == 3 && min(g.shape[1], g.shape[2]) > 2:
		name := g.name()
		g.node("AveragePool", name, in(g.last), pool(2))
		g.shape = [3]int{g.shape[0], g.shape[1] / 2, g.shape[2] / 2}
		g.last = name
		g.did("pool")
	case choice < 6 && g.depth+2 <= most:
		g.square()
	case choice == 6 && g.depth+2 <= most:
		from := g.last
		g.convolveTo(g.shape[0], 1, 1, 0)
		name := g.name()
		g.node("Mul", name, in(g.last, from), nil)
		g.last, g.depth = name, g.depth+2
		g.did("gate")
	case choice == 8:
		name, k := g.name(), 1+g.r.IntN(40)
		g.node("Reshape", name+"r", in(g.last, g.constant(name+"s", []float64{1, float64(shapeSize(g.shape))})), nil)
		g.node("Gemm", name+"g", in(name+"r", g.trained(name+"w", shapeSize(g.shape), shapeSize(g.shape), k)), nil)
		g.node("Reshape", name, in(name+"g", g.constant(name+"t", []float64{1, float64(k), 1, 1})), nil)
		g.last, g.shape = name, [3]int{k, 1, 1}
		g.did("dense%d", k)
	case choice == 7:
		from := g.last
		g.convolveTo(g.shape[0], 3, 1, 1)
		name := g.name()
		g.node("Add", name, in(g.last, from), nil)
		g.last = name
		g.did("skip")
	}
}

// square is u² or u² + u.
func (g *randomGraph) square() {
	name := g.name()
	if g.node("Mul", name, in(g.last, g.last), nil); g.r.IntN(2) == 0 {
		g.node("Add", name+"q", in(name, g.last), nil)
		name += "q"
	}
	g.last, g.depth = name, g.depth+2
	g.did("square")
}

func (g *randomGraph) convolve(channels int) {
	kernel, stride := 1+g.r.IntN(3), 1+g.r.IntN(2)
	pad := g.r.IntN(kernel)
	if min(g.shape[1], g.shape[2])+2*pad < kernel {
		return
	}
	g.convolveTo(channels, kernel, stride, pad)
}

func (g *randomGraph) convolveTo(channels, kernel, stride, pad int) {
	name, groups := g.name(), 1
	if channels%g.shape[0] == 0 && g.r.IntN(3) == 0 {
		groups = g.shape[0]
	}
	depth := g.shape[0] / groups
	a := merged(strided(int64(stride), int64(pad)), attributes{"group": integer(int64(groups))})
	g.node("Conv", name, in(g.last, g.trained(name+"w", depth*kernel*kernel, channels, depth, kernel, kernel), g.trained(name+"b", 10, channels)), a)
	g.shape = [3]int{channels, (g.shape[1]+2*pad-kernel)/stride + 1, (g.shape[2]+2*pad-kernel)/stride + 1}
	g.last = name
	g.did("conv%d/%d,%d→%v", kernel, stride, groups, g.shape)
}

// slotwise evaluates a circuit on plain slots, as an evaluation does it on ciphertexts. disturb, which may be nil, may
// change a vector once it is computed.
func (c *circuit) slotwise(x []float64, disturb func(i int, slots [][]float64)) []float64 {
	p := &Program{places: c.places}
	vectors := make([][][]float64, len(c.head.steps))
	vectors[0] = p.slotsOf(x)
	if disturb == nil {
		disturb = func(int, [][]float64) {}
	}
	disturb(0, vectors[0])
	for i := range c.head.steps {
		switch s := &c.head.steps[i]; s.kind {
		case affineStep:
			vectors[i] = c.slotwiseLinear(i, vectors)
		case squareStep, productStep:
			a, b := vectors[s.inputs[0]], vectors[s.inputs[len(s.inputs)-1]]
			for t := range a {
				slots := make([]float64, len(a[t]))
				for j := range slots {
					slots[j] = a[t][j] * b[t][j]
				}
				vectors[i] = append(vectors[i], slots)
			}
		case inputStep:
			continue
		}
		disturb(i, vectors[i])
	}
	return vectors[len(vectors)-1][0]
}

func (c *circuit) slotwiseLinear(i int, vectors [][][]float64) [][]float64 {
	l, slots := c.linears[i], c.slots()
	out := zeros(l.output.ciphertexts, slots)
	for at, entries := range c.entries(i) {
		d := l.steps[at]
		from := l.sources[d.source]
		giant, baby := d.giant(l), d.baby(l)
		for s, weight := range c.slotsOf(entries, l.span, giant) {
			if weight != 0 { // the slot moves to the left by the giant step
				out[d.output][(s-giant+slots)%slots] += weight * vectors[from.vector][from.ciphertext][(s+baby)%slots]
			}
		}
	}
	for o := range out {
		step := l.laneStep()
		for _, sum := range l.lanes {
			before := out[o]
			out[o] = make([]float64, slots)
			for s := range slots {
				for r := range sum.radix {
					out[o][s] += before[(s+r*step)%slots]
				}
			}
			step *= sum.radix
		}
		for s, v := range c.biasSlots(i, o) {
			out[o][s] += v
		}
	}
	return out
}

// laidOut returns a circuit for every way to pack the input.
func laidOut(t testing.TB, h *Head, l Literal, goal Goal) []*circuit {
	t.Helper()
	return laidOutBy(t, h, l, goal, 1)
}

// laidOutBy is laidOut for so many inputs at once.
func laidOutBy(t testing.TB, h *Head, l Literal, goal Goal, batch int) []*circuit {
	t.Helper()
	params, err := NewParameters(l)
	if err != nil {
		t.Fatal(err)
	}
	base := &circuit{head: h, params: params, batch: batch, levels: h.levels(), planned: map[string]*linear{}}
	if err := base.chooseScales(); err != nil {
		t.Fatal(err)
	}
	var out []*circuit
	for _, pack := range base.packings() {
		c := *base
		if err := c.layOut(costs{params, goal}, pack); err != nil {
			t.Fatalf("%v: %v", pack, err)
		}
		out = append(out, &c)
	}
	return out
}

// spreadOut returns a circuit for every vector that can be spread over two blocks, or over as many as possible.
func spreadOut(c *circuit) []*circuit {
	var out []*circuit
	for i := range c.head.steps {
		var widest *circuit
		for blocks := 2; blocks <= c.slots(); blocks *= 2 {
			s := *c
			if s.layOut(costs{c.params, Balanced}, c.pack.with(i, blocks)) != nil {
				continue
			}
			if widest = &s; len(out) == 0 {
				out = append(out, widest)
			}
		}
		if widest != nil {
			out = append(out, widest)
		}
	}
	return out
}

func literalFor(h *Head) Literal {
	if h.Depth() <= 4 {
		return quickLiteral(h.Depth())
	}
	return Literal{LogN: 14, LogQ: append([]int{50}, repeated(38, h.Depth())...), LogP: []int{50}, LogScale: 38}
}

func repeated(v, n int) []int {
	out := make([]int, n)
	for i := range out {
		out[i] = v
	}
	return out
}

// Partial sums in other slots would tell the requester far more of the weights than k numbers a job.
func TestEveryLayoutComputesTheHeadAndLeavesNothingElse(t *testing.T) {
	t.Parallel()
	packings := map[string]int{}
	for seed := range uint64(70) {
		g := newRandomGraph(seed, 7)
		h := compiled(t, g.graphBuilder)
		x := randomInput(h.Inputs(), seed)
		want := h.Clear(x)
		for _, c := range laidOut(t, h, literalFor(h), []Goal{Balanced, Fast}[seed%2]) {
			packings[c.pack.String()]++
			checkSlots(t, fmt.Sprintf("%d: %v, %v", seed, g, c.pack), c.slotwise(x, nil), want)
			for _, s := range spreadOut(c) {
				packings["blocks"]++
				checkSlots(t, fmt.Sprintf("%d: %v, %v, %v", seed, g, s.pack, s.pack.blocks), s.slotwise(x, nil), want)
			}
		}
	}
	for _, kind := range []string{"plain", "plain, repeated", "direct", "direct, repeated", "lanes of axis 0", "lanes of axis 1", "lanes of axis 2", "blocks"} {
		if packings[kind] < 5 {
			t.Errorf("only %d layouts are %s", packings[kind], kind)
		}
	}
	t.Log(packings)
}

func (k inputPacking) String() string {
	name := "plain"
	if k.direct > 0 {
		name = "direct"
	}
	if k.lanes > 1 {
		return fmt.Sprintf("lanes of axis %d", k.folded)
	}
	if k.replicas > 1 {
		name += ", repeated"
	}
	return name
}

func checkSlots(t *testing.T, what string, slots, want []float64) {
	t.Helper()
	period := powerOfTwo(len(want))
	for s, v := range slots {
		expected := 0.0
		if s%period < len(want) {
			expected = want[s%period]
		}
		if !(math.Abs(v-expected) <= 1e-9*(1+math.Abs(expected))) {
			t.Fatalf("%s: slot %d holds %g, want %g", what, s, v, expected)
		}
	}
}

func TestNoSlotExceedsTheReachOfItsVector(t *testing.T) {
	t.Parallel()
	spread := 0
	for seed := range uint64(30) {
		h := compiled(t, newRandomGraph(3000+seed, 7).graphBuilder)
		reach := h.reach()
		for _, c := range laidOut(t, h, literalFor(h), Fast) {
			circuits := append(spreadOut(c), c)
			spread += len(circuits) - 1
			for _, c := range circuits {
				for _, x := range [][]float64{randomInput(h.Inputs(), seed), ones(h.Inputs())} {
					c.slotwise(x, func(i int, slots [][]float64) {
						for _, list := range slots {
							for s, v := range list {
								if math.Abs(v) > reach[i]*(1+1e-9) {
									t.Fatalf("seed %d, %v, %v: slot %d of vector %d holds %g, at most %g", seed, c.pack, c.pack.blocks, s, i, v, reach[i])
								}
							}
						}
					})
				}
			}
		}
	}
	if spread < 20 {
		t.Errorf("only %d layouts with blocks", spread)
	}
}
