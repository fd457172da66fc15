package fhe

import (
	"bytes"
	"encoding/hex"
	"math"
	"reflect"
	"runtime"
	"slices"
	"testing"
)

func TestOneGraphGivesOneProgram(t *testing.T) { // changes GOMAXPROCS: not parallel
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	for seed := range uint64(12) {
		var shapes []Shape
		var digests [][32]byte
		for _, cores := range []int{1, 5, 5} {
			runtime.GOMAXPROCS(cores)
			h := compiled(t, newRandomGraph(seed, 4).graphBuilder)
			p := quick(t, h, Balanced)
			shapes, digests = append(shapes, p.Shape()), append(digests, p.Digest())
		}
		for i := range shapes {
			if !reflect.DeepEqual(shapes[i], shapes[0]) || digests[i] != digests[0] {
				t.Errorf("%d: shape %+v, then %+v", seed, shapes[0], shapes[i])
			}
		}
	}
}

// grained is a graph whose weights are multiples of 2^-8, and so the same however floats are rounded.
func grained() *graphBuilder {
	g := shippedSquare()
	for _, t := range g.Initializers {
		for i, v := range t.Data {
			t.Data[i] = math.Round(256*v) / 256
		}
	}
	return g
}

// TestAProgramIsPinned fails when a layout, the choice of parameters or the digest changes: then digests that are
// published name no program any more.
func TestAProgramIsPinned(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		graph *graphBuilder
		want  string
	}{
		"affine": {affineHead(1, 8, 8, 4), "3b39a62de17ad665daf2cd52a8dd22ae65b27ed181d38eaf66315a41733444ba"},
		"square": {grained(), "dc834d491ef6ca5aa16bde0960912e697421547671b588c980cc904c7905d2d6"},
		"deep":   {deepHead(12, 4, 6, 0, 9), "4185c64b8ad3511741adce22c6cc2c703ed6e97c73a9772852306e360c99a872"},
	} {
		digest := designed(t, compiled(t, test.graph)).Digest()
		if have := hex.EncodeToString(digest[:]); have != test.want {
			t.Errorf("%s: digest %s, want %s", name, have, test.want)
		}
	}
}

func TestEvaluationIsTheSameOnAnyNumberOfCores(t *testing.T) { // changes GOMAXPROCS: not parallel
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	heads := []*world{shared.affine(t), shared.square(t)}
	several := compiled(t, squareHead(3, 40, 33, 4, 3, 1, 1, 6)) // several ciphertexts
	heads = append(heads, newWorld(t, quick(t, several, Fast), several, 3))
	for i, w := range heads {
		input := w.encrypt(t, randomInput(w.program.Shape().Inputs(), 1), 2)
		var outputs [][]byte
		for _, cores := range []int{1, 5} {
			runtime.GOMAXPROCS(cores)
			e, err := w.program.Load(t.Context(), w.head)
			if err != nil {
				t.Fatal(err)
			}
			again := *w
			again.evaluator = e
			outputs = append(outputs, again.evaluate(t, input), again.evaluate(t, input))
		}
		if slices.ContainsFunc(outputs, func(b []byte) bool { return !bytes.Equal(b, outputs[0]) }) {
			t.Errorf("head %d: outputs on one and on five cores differ", i)
		}
	}
}
