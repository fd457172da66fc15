package fhe

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"math/rand/v2"
	"slices"
	"testing"
	"testing/iotest"
)

func TestPackingIsBijective(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(1, 1))
	for width := 1; width <= 60; width++ {
		values := make([]uint64, 64)
		for i := range values {
			values[i] = r.Uint64() & (1<<width - 1)
		}
		packed := pack(nil, values, width)
		if len(packed) != 8*width {
			t.Fatalf("width %d: %d bytes for 64 values", width, len(packed))
		}
		back := make([]uint64, 64)
		unpack(back, packed, width)
		if !slices.Equal(values, back) {
			t.Fatalf("width %d: %d became %d", width, values, back)
		}
	}
}

func TestPackingIsLeastSignificantBitFirst(t *testing.T) {
	t.Parallel()
	have := pack(nil, []uint64{1, 2, 3, 4, 5, 6, 7, 0}, 3)
	if want := []byte{0b11_010_001, 0b0_101_100_0, 0b000_111_11}; !bytes.Equal(have, want) {
		t.Errorf("packed %08b, want %08b", have, want)
	}
}

// small is a program that is quick to make; its parameters would not do for a release.
func small(t testing.TB) *Program {
	t.Helper()
	params, err := NewParameters(quickLiteral(1))
	if err != nil {
		t.Fatal(err)
	}
	p, err := plan(Shape{
		Input: []int{1, 4, 4}, Goal: Balanced, Depth: 1, Outputs: 4, LogScale: 30,
		Packing: Packing{Ciphertexts: 1, Digits: []Digit{
			{Count: 4, Slot: 1}, {Count: 4, Slot: 4, Move: [3]int{0, 0, 1}}, {Count: 4, Slot: 16, Move: [3]int{0, 1, 0}},
		}},
		Keys: []Key{{0, 1}, {4, 1}, {16, 0}}, Work: Work{Transforms: 100, Products: 100, Polynomials: 100},
	}, params)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// message is one kind of message with its decoder.
type message struct {
	bytes []byte
	read  func(r io.Reader) error
	size  int64
}

// messages makes one of each kind for the small program.
func messages(t testing.TB) map[string]message {
	t.Helper()
	p := small(t)
	random := deterministic(5)
	sk := NewSecretKey(p.Parameters(), [32]byte{1})
	var keys, input bytes.Buffer
	if err := p.WriteKeys(context.Background(), &keys, sk, random, nil); err != nil {
		t.Fatal(err)
	}
	if err := p.WriteInput(context.Background(), &input, sk, randomInput(16, 1), random); err != nil {
		t.Fatal(err)
	}
	longer := keyListOf(t, p.params, Key{0, 1}, Key{1, 1}, Key{4, 1}, Key{16, 1}) // a key more, and one at a higher level
	var long bytes.Buffer
	if err := longer.WriteKeys(context.Background(), &long, sk, random, nil); err != nil {
		t.Fatal(err)
	}
	out := header(outputMessage, p.digest)
	for range 2 {
		out = pack(out, make([]uint64, p.params.n()), 40)
	}
	return map[string]message{
		"keys": {keys.Bytes(), func(r io.Reader) error { _, err := p.ReadKeys(context.Background(), r); return err }, p.KeysSize()},
		"more keys": {
			long.Bytes(),
			func(r io.Reader) error { _, err := p.ReadKeysOf(context.Background(), longer, r); return err },
			longer.Size(),
		},
		"input":  {input.Bytes(), func(r io.Reader) error { _, err := p.ReadInput(context.Background(), r); return err }, p.InputSize()},
		"output": {out, func(r io.Reader) error { return checkAll(p, r) }, p.OutputSize()},
	}
}

func checkAll(p *Program, r io.Reader) error {
	b, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	_, err = p.CheckOutput(b)
	return err
}

func TestSizesAreExact(t *testing.T) {
	t.Parallel()
	for name, m := range messages(t) {
		if int64(len(m.bytes)) != m.size {
			t.Errorf("%s: %d bytes, announced %d", name, len(m.bytes), m.size)
		}
		if err := m.read(iotest.OneByteReader(bytes.NewReader(m.bytes))); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	shared.each(t, func(t *testing.T, w *world) {
		input := w.encrypt(t, randomInput(784, 1), 1)
		output := w.evaluate(t, input)
		have := []int64{int64(len(w.keyBytes)), int64(len(input)), int64(len(output))}
		if want := []int64{w.program.KeysSize(), w.program.InputSize(), w.program.OutputSize()}; !slices.Equal(have, want) {
			t.Errorf("sizes %d, announced %d", have, want)
		}
	})
}

func TestMalformedMessagesAreErrors(t *testing.T) {
	t.Parallel()
	set := func(at int, v byte) func([]byte) []byte {
		return func(b []byte) []byte { b[at] = v; return b }
	}
	cut := func(n int) func([]byte) []byte { return func(b []byte) []byte { return b[:min(n, len(b))] } }
	for name, change := range map[string]func([]byte) []byte{
		"empty":             cut(0),
		"half a header":     cut(20),
		"only a header":     cut(int(headerSize)),
		"half a seed":       cut(int(headerSize) + 16),
		"half a polynomial": cut(int(headerSize) + 5000),
		"one byte short":    func(b []byte) []byte { return b[:len(b)-1] },
		"one byte long":     func(b []byte) []byte { return append(b, 0) },
		"a megabyte long":   func(b []byte) []byte { return append(b, make([]byte, 1<<20)...) },
		"other magic":       set(0, 'X'),
		"version 0":         set(4, 0),
		"version 2":         set(4, 2),
		"another kind":      set(5, 9),
		"another digest":    func(b []byte) []byte { b[10] ^= 1; return b },
		"residues above q":  func(b []byte) []byte { fill(b[len(b)-100:], 0xff); return b },
		"all ones":          func(b []byte) []byte { fill(b[headerSize:], 0xff); return b },
	} {
		for kind, m := range messages(t) {
			err := m.read(bytes.NewReader(change(bytes.Clone(m.bytes))))
			if !errors.Is(err, ErrWire) {
				t.Errorf("%s, %s: error %v, want ErrWire", kind, name, err)
			}
		}
	}
}

func fill(b []byte, v byte) {
	for i := range b {
		b[i] = v
	}
}

func TestAFailingReaderIsNotAMalformedMessage(t *testing.T) {
	t.Parallel()
	broken := errors.New("broken pipe")
	for kind, m := range messages(t) {
		r := io.MultiReader(bytes.NewReader(m.bytes[:100]), iotest.ErrReader(broken))
		if err := m.read(r); !errors.Is(err, broken) || errors.Is(err, ErrWire) {
			t.Errorf("%s: error %v", kind, err)
		}
		r = io.MultiReader(bytes.NewReader(m.bytes), iotest.ErrReader(broken)) // a sealed stream's end fails to verify
		if err := m.read(r); !errors.Is(err, broken) {
			t.Errorf("%s at the end: error %v", kind, err)
		}
	}
}

func TestAMessageOfOneKindIsNotAnother(t *testing.T) {
	t.Parallel()
	all := messages(t)
	for from, m := range all {
		for to, other := range all {
			if err := other.read(bytes.NewReader(m.bytes)); (err == nil) != (from == to) {
				t.Errorf("%s read as %s: %v", from, to, err)
			}
		}
	}
}

func TestAForeignProgramsOutputIsRefused(t *testing.T) {
	t.Parallel()
	a, s := shared.affine(t), shared.square(t)
	output := a.evaluate(t, a.encrypt(t, randomInput(784, 1), 1))
	if _, err := s.program.CheckOutput(output); !errors.Is(err, ErrWire) {
		t.Errorf("error %v, want ErrWire", err)
	}
}

// TestExpansionIsPinned holds the wire format's only derived bytes. docs/fhe.md states the definition; these
// values were computed from it independently, by testdata/expansion.py.
func TestExpansionIsPinned(t *testing.T) {
	t.Parallel()
	var seed [32]byte
	var digest [32]byte
	for i := range seed {
		seed[i], digest[i] = byte(i), byte(0xff-i)
	}
	where := place{digest, 25, 1}
	const q = 1<<36 - 5
	residues := make([]uint64, 4)
	newStream(seed, kindKeys, where).uniform(residues, q)
	if want := []uint64{40414280646, 67727830986, 57002324172, 23248323683}; !slices.Equal(residues, want) {
		t.Errorf("keys: residues %d, want %d", residues, want)
	}
	newStream(seed, kindInput, where).uniform(residues, q)
	if want := []uint64{56640378913, 19676767598, 13026726663, 44963629342}; !slices.Equal(residues, want) {
		t.Errorf("input: residues %d, want %d", residues, want)
	}
	secret, noise := make([]int8, 16), make([]int8, 16)
	newStream(seed, kindSecret, where).ternary(secret)
	if want := []int8{0, 0, 1, -1, 0, 1, 1, -1, 1, 0, 0, 0, 1, -1, 1, 0}; !slices.Equal(secret, want) {
		t.Errorf("secret %d, want %d", secret, want)
	}
	newStream(seed, kindNoise, where).gaussian(noise)
	if want := []int8{3, -4, 0, 1, -7, -1, 1, 2, 5, -3, 2, 4, 1, 1, 3, -1}; !slices.Equal(noise, want) {
		t.Errorf("noise %d, want %d", noise, want)
	}
}

// TestMessagesArePinned fails when the wire format changes in any byte: then the version must change too.
func TestMessagesArePinned(t *testing.T) {
	t.Parallel()
	for kind, want := range map[string]string{
		"keys":  "7c60a550c1983c262906d347665c8b395d7fb1fc65833fc261c837760200b0b2",
		"input": "66a65501af3d1dd6470fad7e6aff0978c4859524f9152fbc9f139571aef1c1f3",
	} {
		sum := sha256.Sum256(messages(t)[kind].bytes)
		if have := hex.EncodeToString(sum[:]); have != want {
			t.Errorf("%s: sha2-256 %s, want %s", kind, have, want)
		}
	}
}
