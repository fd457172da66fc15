package fhe

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math/bits"
)

// Messages begin with magic, version, kind and a digest: of the key list for keys, of the program for inputs and
// outputs. After that come seeds and packed polynomials, no length fields: list or program fix every length.
const (
	magic      = "ECFH"
	version    = 1
	headerSize = int64(len(magic) + 2 + 32)
)

type messageKind byte

const (
	keysMessage   messageKind = 1
	inputMessage  messageKind = 2
	outputMessage messageKind = 3
)

func header(k messageKind, digest [32]byte) []byte {
	b := append([]byte(magic), version, byte(k))
	return append(b, digest[:]...)
}

// malformed makes an error of kind ErrWire.
func malformed(format string, args ...any) error {
	return fmt.Errorf("%w: %w", ErrWire, fmt.Errorf(format, args...))
}

// wireReader reads one message of exactly known length. It never holds more than one polynomial.
type wireReader struct {
	r      io.Reader
	size   int64
	at     int64
	packed []byte
}

// newReader checks the header.
func newReader(r io.Reader, k messageKind, digest [32]byte, size int64) (*wireReader, error) {
	w := &wireReader{r: r, size: size}
	have := make([]byte, headerSize)
	if err := w.read(have); err != nil {
		return nil, err
	}
	want := header(k, digest)
	switch {
	case string(have[:4]) != magic:
		return nil, malformed("no magic %q at the start", magic)
	case have[4] != version:
		return nil, malformed("version %d is unknown, want %d", have[4], version)
	case have[5] != want[5]:
		return nil, malformed("message of kind %d, want %d", have[5], want[5])
	case string(have[6:]) != string(want[6:]):
		return nil, malformed("message of %x, want %x", have[6:14], want[6:14])
	}
	return w, nil
}

// read fills b. A message that ends early is malformed; any other error is the reader's own.
func (w *wireReader) read(b []byte) error {
	n, err := io.ReadFull(w.r, b)
	w.at += int64(n)
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return malformed("ends after %d of %d bytes", w.at, w.size)
	}
	if err != nil {
		return fmt.Errorf("fhe: read message at byte %d: %w", w.at, err)
	}
	return nil
}

// end requires that nothing follows.
func (w *wireReader) end() error {
	n, err := io.ReadFull(w.r, make([]byte, 1))
	if n != 0 {
		return malformed("longer than %d bytes", w.size)
	}
	if !errors.Is(err, io.EOF) {
		return fmt.Errorf("fhe: read end of message: %w", err)
	}
	return nil
}

func (w *wireReader) seed() (seed [seedSize]byte, err error) {
	return seed, w.read(seed[:])
}

// residues reads one polynomial modulo q.
func (w *wireReader) residues(to []uint64, q uint64) error {
	size := len(to) * bits.Len64(q) / 8
	if len(w.packed) < size {
		w.packed = make([]byte, size)
	}
	if err := w.read(w.packed[:size]); err != nil {
		return err
	}
	unpack(to, w.packed[:size], bits.Len64(q))
	for i, r := range to {
		if r >= q {
			return malformed("residue %d is not below its modulus, before byte %d", i, w.at)
		}
	}
	return nil
}

// wireWriter writes one message.
type wireWriter struct {
	w      io.Writer
	packed []byte
}

func newWriter(w io.Writer, k messageKind, digest [32]byte) (*wireWriter, error) {
	out := &wireWriter{w: w}
	return out, out.write(header(k, digest))
}

func (w *wireWriter) write(b []byte) error {
	if _, err := w.w.Write(b); err != nil {
		return fmt.Errorf("fhe: write message: %w", err)
	}
	return nil
}

// residues writes one polynomial modulo q; residues must be below q.
func (w *wireWriter) residues(from []uint64, q uint64) error {
	w.packed = pack(w.packed[:0], from, bits.Len64(q))
	return w.write(w.packed)
}

// pack appends the low `width` bits of each value, least significant bit first, without gaps. The number
// of values is a multiple of 8, so that the last byte is full.
func pack(b []byte, values []uint64, width int) []byte {
	var low uint64
	have := 0
	for _, v := range values {
		low |= v << have
		if have+width < 64 {
			have += width
			continue
		}
		b = binary.LittleEndian.AppendUint64(b, low)
		low = v >> (64 - have) // 0 when have is 0: Go shifts by 64 to zero
		have += width - 64
	}
	for ; have > 0; have -= 8 {
		b = append(b, byte(low))
		low >>= 8
	}
	return b
}

// unpack is the inverse of pack; b has exactly len(values)·width/8 bytes.
func unpack(values []uint64, b []byte, width int) {
	mask := uint64(1)<<width - 1
	var low uint64
	have := 0
	for i := range values {
		if have >= width {
			values[i] = low & mask
			low >>= width
			have -= width
			continue
		}
		next, n := word(b)
		b = b[n:]
		values[i] = (low | next<<have) & mask
		used := width - have
		low = next >> used
		have = 8*n - used
	}
}

// word reads up to 8 bytes.
func word(b []byte) (uint64, int) {
	if len(b) >= 8 {
		return binary.LittleEndian.Uint64(b), 8
	}
	var last [8]byte
	copy(last[:], b)
	return binary.LittleEndian.Uint64(last[:]), len(b)
}
