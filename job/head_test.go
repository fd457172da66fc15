package job

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"testing"
)

func testHead() HeadPackage {
	s := newSource(10)
	return HeadPackage{Manifest: s.digest(), Cut: 3, Grant: s.address(), Salt: s.digest(), ONNX: []byte("weights")}
}

func TestHeadPackageComesBack(t *testing.T) {
	t.Parallel()
	for _, weights := range [][]byte{nil, {0}, []byte("weights"), make([]byte, 1<<20)} {
		h := testHead()
		h.ONNX = weights
		b := h.Marshal()
		back, err := ParseHeadPackage(b)
		if err != nil || !bytes.Equal(back.Marshal(), b) || !bytes.Equal(back.ONNX, weights) || back.Cut != 3 ||
			back.Manifest != h.Manifest || back.Grant != h.Grant || back.Salt != h.Salt {
			t.Errorf("%d bytes of weights came back as %+v, %v", len(weights), back, err)
		}
		if h.Digest() != sha256.Sum256(b) {
			t.Error("the digest is not sha2-256 of the package")
		}
	}
}

func TestEveryFieldCountsInTheHeadsDigest(t *testing.T) {
	t.Parallel()
	seen := map[Digest]string{testHead().Digest(): "the original"}
	for name, change := range map[string]func(*HeadPackage){
		"manifest": func(h *HeadPackage) { h.Manifest[31]++ },
		"cut":      func(h *HeadPackage) { h.Cut++ },
		"grant":    func(h *HeadPackage) { h.Grant[19]++ },
		"salt":     func(h *HeadPackage) { h.Salt[0]++ },
		"weights":  func(h *HeadPackage) { h.ONNX = []byte("Weights") },
		"length":   func(h *HeadPackage) { h.ONNX = append(h.ONNX, 0) },
	} {
		h := testHead()
		change(&h)
		if other, ok := seen[h.Digest()]; ok {
			t.Errorf("another %s has the digest of %s", name, other)
		}
		seen[h.Digest()] = name
	}
}

func TestParseHeadPackageRefusesHostileBytes(t *testing.T) {
	t.Parallel()
	good := testHead().Marshal()
	declare := func(size uint32) []byte {
		b := bytes.Clone(good)
		binary.BigEndian.PutUint32(b[headHeader-4:], size)
		return b
	}
	for name, b := range map[string][]byte{
		"empty": nil, "magic alone": good[:8], "header cut": good[:headHeader-1], "weights cut": good[:len(good)-1],
		"trailing byte": append(bytes.Clone(good), 0), "another version": append([]byte("ECHEAD02"), good[8:]...),
		"declares more": declare(8), "declares less": declare(6), "declares too much": declare(MaxHeadSize + 1),
		"declares all of it": declare(1<<32 - 1),
	} {
		if h, err := ParseHeadPackage(b); err == nil {
			t.Errorf("%s: read as %+v", name, h)
		}
	}
}

func FuzzParseHeadPackage(f *testing.F) {
	f.Add(testHead().Marshal())
	f.Add([]byte(headMagic))
	f.Fuzz(func(t *testing.T, b []byte) {
		if h, err := ParseHeadPackage(b); err == nil && !bytes.Equal(h.Marshal(), b) {
			t.Errorf("%x came back as %x", b, h.Marshal())
		}
	})
}
