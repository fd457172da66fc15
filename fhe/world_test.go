package fhe

import (
	"bytes"
	"context"
	"encoding/binary"
	"math"
	"math/rand/v2"
	"sync"
	"testing"

	"golang.org/x/crypto/chacha20"
)

// deterministic is a reader of reproducible bytes.
func deterministic(seed uint64) *chacha {
	key := make([]byte, 32)
	binary.LittleEndian.PutUint64(key, seed)
	c, err := chacha20.NewUnauthenticatedCipher(key, make([]byte, 12))
	if err != nil {
		panic(err)
	}
	return &chacha{c}
}

type chacha struct{ c *chacha20.Cipher }

func (c *chacha) Read(b []byte) (int, error) {
	clear(b)
	c.c.XORKeyStream(b, b)
	return len(b), nil
}

// randomInput is multiples of 1/255, as pictures are.
func randomInput(n int, seed uint64) []float64 {
	r := rand.New(rand.NewPCG(seed, 2))
	x := make([]float64, n)
	for i := range x {
		x[i] = float64(r.IntN(256)) / 255
	}
	return x
}

func compiled(t testing.TB, g *graphBuilder) *Head {
	t.Helper()
	h, err := Compile(t.Context(), &g.Graph)
	if err != nil {
		t.Fatal(err)
	}
	return h
}

// designed is the program that is proposed for a head.
func designed(t testing.TB, h *Head) *Program {
	t.Helper()
	p, err := Design(t.Context(), h)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// quickLiteral is the smallest secure literal for a depth of up to four; its outputs may not be released.
func quickLiteral(depth int) Literal {
	return map[int]Literal{
		1: {LogN: 12, LogQ: []int{40, 30}, LogP: []int{36}, LogScale: 30},
		2: {LogN: 13, LogQ: []int{50, 38, 38}, LogP: []int{50}, LogScale: 38},
		3: {LogN: 13, LogQ: []int{45, 37, 37, 37}, LogP: []int{55}, LogScale: 37},
		4: {LogN: 13, LogQ: []int{42, 32, 32, 32, 32}, LogP: []int{44}, LogScale: 32},
	}[depth]
}

// quick is a program with parameters that are quick to try.
func quick(t testing.TB, h *Head, goal Goal) *Program {
	t.Helper()
	return programOf(t, h, quickLiteral(h.Depth()), goal)
}

func programOf(t testing.TB, h *Head, l Literal, goal Goal) *Program {
	t.Helper()
	s, err := h.Shape(t.Context(), l, goal)
	if err != nil {
		t.Fatal(err)
	}
	params, err := NewParameters(l)
	if err != nil {
		t.Fatal(err)
	}
	p, err := plan(s, params)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// world is one program with keys and loaded weights.
type world struct {
	program   *Program
	head      *Head
	sk        *SecretKey
	keyBytes  []byte
	keys      *Keys
	evaluator *Evaluator
}

func newWorld(t testing.TB, p *Program, h *Head, seed uint64) *world {
	t.Helper()
	w := &world{program: p, head: h}
	w.rekey(t, seed)
	var err error
	if w.evaluator, err = p.Load(context.Background(), h); err != nil {
		t.Fatal(err)
	}
	return w
}

// rekey gives the world the key set of a seed.
func (w *world) rekey(t testing.TB, seed uint64) {
	t.Helper()
	random := deterministic(seed)
	s, err := freshSeed(random)
	if err != nil {
		t.Fatal(err)
	}
	w.sk = NewSecretKey(w.program.Parameters(), s)
	var b bytes.Buffer
	if err := w.program.WriteKeys(context.Background(), &b, w.sk, random, nil); err != nil {
		t.Fatal(err)
	}
	w.keyBytes = b.Bytes()
	if w.keys, err = w.program.ReadKeys(context.Background(), bytes.NewReader(w.keyBytes)); err != nil {
		t.Fatal(err)
	}
}

func (w *world) encrypt(t testing.TB, x []float64, seed uint64) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := w.program.WriteInput(context.Background(), &b, w.sk, x, deterministic(seed)); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// input is an encrypted random input.
func (w *world) input(t testing.TB, seed uint64) *Input {
	t.Helper()
	b := w.encrypt(t, randomInput(w.program.Shape().Inputs(), seed), seed)
	in, err := w.program.ReadInput(context.Background(), bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	return in
}

func (w *world) evaluate(t testing.TB, input []byte) []byte {
	t.Helper()
	in, err := w.program.ReadInput(context.Background(), bytes.NewReader(input))
	if err != nil {
		t.Fatal(err)
	}
	out, _, err := w.evaluator.Evaluate(context.Background(), w.keys, in)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// infer runs a whole job and returns what the client decrypts.
func (w *world) infer(t testing.TB, x []float64, seed uint64) []float64 {
	t.Helper()
	out, err := w.program.CheckOutput(w.evaluate(t, w.encrypt(t, x, seed)))
	if err != nil {
		t.Fatal(err)
	}
	return w.program.Decrypt(w.sk, out)
}

// distance is the ℓ2 norm of the difference.
func distance(a, b []float64) float64 {
	sum := 0.0
	for i := range a {
		sum += (a[i] - b[i]) * (a[i] - b[i])
	}
	return math.Sqrt(sum)
}

// precision is how many bits of b the values a have.
func precision(a, b []float64) float64 {
	return -math.Log2(distance(a, b) / distance(b, make([]float64, len(b))))
}

// worlds are shared by the tests of the package; they are read-only.
type worlds struct{ affine, square, deep func(testing.TB) *world }

func sharedWorlds() worlds {
	build := func(g *graphBuilder, seed uint64) func(testing.TB) *world {
		var once sync.Once
		var w *world
		return func(t testing.TB) *world {
			once.Do(func() {
				h := compiled(t, g)
				w = newWorld(t, designed(t, h), h, seed)
			})
			if w == nil {
				t.Fatal("the shared world could not be made")
			}
			return w
		}
	}
	return worlds{
		build(affineHead(1, 28, 28, 8), 11), build(squareHead(1, 28, 28, 32, 3, 2, 1, 32), 12),
		build(deepHead(28, 32, 64, 128, 32), 13), // for benchmarks
	}
}

var shared = sharedWorlds()

// each runs a test on the two worlds that are quick to make.
func (w worlds) each(t *testing.T, test func(t *testing.T, w *world)) {
	t.Helper()
	t.Run("affine", func(t *testing.T) { test(t, w.affine(t)) })
	t.Run("square", func(t *testing.T) { test(t, w.square(t)) })
}

// mixed takes every n-th value from x and the others from extreme.
func mixed(x, extreme []float64, n int) []float64 {
	out := append([]float64{}, extreme...)
	for i := 0; i < len(out); i += n + 1 {
		out[i] = x[i]
	}
	return out
}
