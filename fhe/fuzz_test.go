package fhe

import (
	"bytes"
	"errors"
	"testing"
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
