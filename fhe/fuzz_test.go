package fhe

import (
	"bytes"
	"errors"
	"testing"
)

// The decoders accept exactly the bytes that the writers make: whatever is accepted is written back byte by
// byte the same, and everything else is ErrWire.

// addSeeds starts each corpus with a message that is accepted and with its beginnings.
func addSeeds(f *testing.F, valid []byte) {
	f.Add(valid)
	f.Add(valid[:len(valid)-1])
	f.Add(valid[:headerSize+seedSize+9])
	f.Add(valid[:headerSize])
	f.Add([]byte(magic))
	f.Add([]byte{})
}

func FuzzReadKeys(f *testing.F) {
	m := messages(f)["keys"]
	addSeeds(f, m.bytes)
	f.Fuzz(func(t *testing.T, b []byte) { checkDecoder(t, m, b) })
}

func FuzzReadInput(f *testing.F) {
	m := messages(f)["input"]
	addSeeds(f, m.bytes)
	f.Fuzz(func(t *testing.T, b []byte) { checkDecoder(t, m, b) })
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
	addSeeds(f, messages(f)["output"].bytes)
	f.Fuzz(func(t *testing.T, b []byte) {
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
