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

func normal(r *rand.Rand, n int, sigma float64) []float64 {
	v := make([]float64, n)
	for i := range v {
		v[i] = r.NormFloat64() * sigma
	}
	return v
}

// randomHead has weights of the size that training gives: activations near one.
func randomHead(t testing.TB, s Shape, seed uint64) *Head {
	t.Helper()
	r := rand.New(rand.NewPCG(seed, 1))
	n := s.Elements()
	matrix := make([][]float64, s.Outputs)
	for o := range matrix {
		matrix[o] = normal(r, n, 1/math.Sqrt(float64(n)))
	}
	bias := normal(r, s.Outputs, 0.1)
	var h *Head
	var err error
	if c := s.Convolution; c == nil {
		h, err = NewAffineHead(s.Input, matrix, bias)
	} else {
		taps := c.taps(s.Input)
		filters := normal(r, c.Channels*taps, 1/math.Sqrt(float64(taps)))
		h, err = NewSquareHead(s.Input, *c, filters, normal(r, n, 0.3), matrix, bias)
	}
	if err != nil {
		t.Fatal(err)
	}
	return h
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

// world is one program with keys and loaded weights, made once for all tests.
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
	random := deterministic(seed)
	s, err := freshSeed(random)
	if err != nil {
		t.Fatal(err)
	}
	w := &world{program: p, head: h, sk: NewSecretKey(p.Parameters(), s)}
	var b bytes.Buffer
	if err := p.WriteKeys(context.Background(), &b, w.sk, random, nil); err != nil {
		t.Fatal(err)
	}
	w.keyBytes = b.Bytes()
	if w.keys, err = p.ReadKeys(context.Background(), bytes.NewReader(w.keyBytes)); err != nil {
		t.Fatal(err)
	}
	if w.evaluator, err = p.Load(context.Background(), h); err != nil {
		t.Fatal(err)
	}
	return w
}

func (w *world) encrypt(t testing.TB, x []float64, seed uint64) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := w.program.WriteInput(context.Background(), &b, w.sk, x, deterministic(seed)); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
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

func mustPlan(t testing.TB, s Shape) *Program {
	t.Helper()
	p, err := Plan(s, DefaultLiteral(s))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func affineShape() Shape { return Shape{Input: []int{1, 28, 28}, Outputs: 8} }

func squareShape() Shape {
	return Shape{Input: []int{1, 28, 28}, Outputs: 32, Convolution: &Convolution{
		Channels: 32, Kernel: [2]int{3, 3}, Stride: [2]int{2, 2}, Pads: [4]int{1, 1, 1, 1},
	}}
}

// worlds are shared by the tests of the package; they are read-only.
type worlds struct{ affine, square func(testing.TB) *world }

func sharedWorlds() worlds {
	build := func(s Shape, seed uint64) func(testing.TB) *world {
		var once sync.Once
		var w *world
		return func(t testing.TB) *world {
			once.Do(func() { w = newWorld(t, mustPlan(t, s), randomHead(t, s, seed), seed) })
			if w == nil {
				t.Fatal("the shared world could not be made")
			}
			return w
		}
	}
	return worlds{build(affineShape(), 11), build(squareShape(), 12)}
}

var shared = sharedWorlds()
