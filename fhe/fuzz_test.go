package fhe

import (
	"bytes"
	"encoding/json"
	"errors"
	"testing"
	"time"
)

// The decoders accept exactly the bytes that the writers make: what is accepted has the announced size and
// is written back byte by byte the same; everything else is ErrWire.
//
// Messages are large, so what is fuzzed is what happens to a good one: a patch, where it lands, and how many
// bytes are cut off or added at the end.

func fuzzMessage(f *testing.F, valid []byte, check func(t *testing.T, b []byte)) {
	for _, at := range []uint32{0, 4, 5, 6, uint32(headerSize), uint32(headerSize) + seedSize, uint32(len(valid)) - 8} {
		f.Add(at, []byte{}, int16(0))
		f.Add(at, []byte{0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff}, int16(0))
		f.Add(at, []byte{0}, int16(-1))
		f.Add(at, []byte{0}, int16(1))
	}
	f.Fuzz(func(t *testing.T, at uint32, patch []byte, longer int16) {
		b := bytes.Clone(valid)
		copy(b[int(at)%len(b):], patch)
		if longer < 0 {
			b = b[:max(0, len(b)+64*int(longer))]
		} else {
			b = append(b, make([]byte, longer)...)
		}
		check(t, b)
	})
}

func FuzzReadKeys(f *testing.F) {
	m := messages(f)["keys"]
	fuzzMessage(f, m.bytes, func(t *testing.T, b []byte) { checkDecoder(t, m, b) })
}

func FuzzReadKeysOfALongerList(f *testing.F) {
	m := messages(f)["more keys"]
	fuzzMessage(f, m.bytes, func(t *testing.T, b []byte) { checkDecoder(t, m, b) })
}

func FuzzReadInput(f *testing.F) {
	m := messages(f)["input"]
	fuzzMessage(f, m.bytes, func(t *testing.T, b []byte) { checkDecoder(t, m, b) })
}

func checkDecoder(t *testing.T, m message, b []byte) {
	t.Helper()
	err := m.read(bytes.NewReader(b))
	if err != nil && !errors.Is(err, ErrWire) {
		t.Fatalf("error %v, want ErrWire", err)
	}
	if err == nil && int64(len(b)) != m.size {
		t.Fatalf("%d bytes accepted, the size is %d", len(b), m.size)
	}
}

func FuzzCheckOutput(f *testing.F) {
	p := small(f)
	sk := NewSecretKey(p.Parameters(), [32]byte{1})
	fuzzMessage(f, messages(f)["output"].bytes, func(t *testing.T, b []byte) {
		out, err := p.CheckOutput(b)
		if err != nil {
			if !errors.Is(err, ErrWire) {
				t.Fatalf("error %v, want ErrWire", err)
			}
			return
		}
		back, err := p.writeOutput(out.ct)
		if err != nil || !bytes.Equal(b, back) {
			t.Fatalf("an accepted output is written back differently (%v)", err)
		}
		if y := p.Decrypt(sk, out); len(y) != 4 {
			t.Fatalf("%d numbers", len(y))
		}
	})
}

// FuzzPacking sends arbitrary bytes through unpack and pack: every byte string is the packing of something.
func FuzzPacking(f *testing.F) {
	f.Add([]byte("eight residues of a width that the length tells"), uint8(45))
	f.Fuzz(func(t *testing.T, b []byte, w uint8) {
		width := int(w)%60 + 1
		b = b[:len(b)/width*width]
		values := make([]uint64, len(b)/width*8)
		unpack(values, b, width)
		if back := pack(nil, values, width); !bytes.Equal(b, back) {
			t.Fatalf("width %d: %x became %x", width, b, back)
		}
	})
}

// FuzzShape sends arbitrary JSON through the way of a manifest: what is accepted is planned in little time and memory,
// and comes back as it was.
func FuzzShape(f *testing.F) {
	for _, p := range []*Program{small(f), quick(f, compiled(f, shippedSquare()), Balanced)} {
		b, err := json.Marshal(p.Shape())
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	f.Add([]byte(`{"input":[1,4,4],"goal":"fast","packing":{"ciphertexts":64,"origin":[0,0,0],"digits":[{"count":4096,"move":[1,1,1]},{"count":4096,"slot":1,"move":[0,0,0]}]},"depth":1,"outputs":4,"log_scale":30}`))
	f.Add([]byte(`{"input":[1,1,4],"goal":"fast","batch":512,"packing":{"ciphertexts":1,"origin":[0,0,0],"digits":[{"count":4,"slot":1,"move":[0,0,1]}]},"depth":1,"keys":[{"rotation":512,"level":1}],"outputs":4,"log_scale":30}`))
	params := small(f).Parameters()
	f.Fuzz(func(t *testing.T, b []byte) {
		var s Shape
		if json.Unmarshal(b, &s) != nil {
			return
		}
		started := time.Now()
		p, err := plan(s, params)
		if took := time.Since(started); took > 5*time.Second {
			t.Fatalf("planned in %v", took)
		}
		if err != nil {
			return
		}
		if s.check(maxWidth) != nil || p.MemoryBound() > maxMemory || p.KeysSize() > maxKeysSize || p.InputSize() <= 0 || p.Estimate() < 0 {
			t.Fatalf("planned %+v", s)
		}
		again, err := json.Marshal(p.Shape())
		if err != nil {
			t.Fatal(err)
		}
		var back Shape
		if err := json.Unmarshal(again, &back); err != nil {
			t.Fatal(err)
		}
		if q, err := plan(back, params); err != nil || q.Digest() != p.Digest() {
			t.Fatalf("another program after a round trip (%v)", err)
		}
	})
}
