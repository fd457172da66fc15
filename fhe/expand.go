package fhe

import (
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/binary"
	"io"
	"math/bits"

	"golang.org/x/crypto/chacha20"
)

// seedSize is the length of every seed, in bytes.
const seedSize = 32

// kind separates what seeds are used for. The texts are part of the wire format.
type kind string

const (
	kindSecret kind = "secret"
	kindKeys   kind = "keys"
	kindInput  kind = "input"
	kindNoise  kind = "noise"
)

// place is where an expanded polynomial is used: the digest of parameters, key list or program, and for a key its
// Galois element and level, for a ciphertext its index and level.
type place struct {
	digest [32]byte
	number uint64
	level  int
}

// stream is the keystream of ChaCha20 (RFC 8439, nonce 0, counter from 0) under the key
//
//	HKDF-SHA256(seed, no salt, "encrypted-compute/fhe/1/expand" ‖ 0 ‖ kind ‖ 0 ‖ digest ‖ number ‖ level)
//
// with number as 8 bytes big-endian and level as one byte. 64-bit words are read little-endian.
type stream struct {
	cipher *chacha20.Cipher
	buffer [2048]byte
	at     int
}

func newStream(seed [seedSize]byte, k kind, where place) *stream {
	info := append([]byte("encrypted-compute/fhe/1/expand\x00"), k...)
	info = append(append(info, 0), where.digest[:]...)
	info = append(binary.BigEndian.AppendUint64(info, where.number), byte(where.level)) //nolint:gosec // levels are below 16
	key, err := hkdf.Key(sha256.New, seed[:], nil, string(info), chacha20.KeySize)
	if err != nil {
		panic(err) // 32 bytes are always available
	}
	cipher, err := chacha20.NewUnauthenticatedCipher(key, make([]byte, chacha20.NonceSize))
	if err != nil {
		panic(err) // the lengths are right
	}
	return &stream{cipher: cipher, at: len(stream{}.buffer)}
}

// word is the next 64 bits.
func (s *stream) word() uint64 {
	if s.at == len(s.buffer) {
		clear(s.buffer[:])
		s.cipher.XORKeyStream(s.buffer[:], s.buffer[:])
		s.at = 0
	}
	w := binary.LittleEndian.Uint64(s.buffer[s.at:])
	s.at += 8
	return w
}

// uniform fills residues modulo q: words cut to q's bit length, those ≥ q skipped.
func (s *stream) uniform(residues []uint64, q uint64) {
	mask := uint64(1)<<bits.Len64(q) - 1
	for i := range residues {
		r := s.word() & mask
		for r >= q {
			r = s.word() & mask
		}
		residues[i] = r
	}
}

// ternary fills values uniform in {-1, 0, 1}: pairs of bits, low first, 32 pairs a word, 3 skipped.
func (s *stream) ternary(values []int8) {
	var w uint64
	left := 0
	for i := range values {
		for {
			if left == 0 {
				w, left = s.word(), 32
			}
			pair := int8(w & 3)
			w >>= 2
			left--
			if pair < 3 {
				values[i] = pair - 1
				break
			}
		}
	}
}

// gaussianTable returns 2^63·P(|e| ≤ k), rounded, for k = 0…18 of the discrete Gaussian with
// σ = 3.2 conditioned on |e| ≤ 19 = ⌊6σ⌋.
func gaussianTable() [19]uint64 {
	return [19]uint64{
		1149872836518706973, 3340023669317320718, 5231742859181312982, 6713673040852152709,
		7766573333558595573, 8445050410543775183, 8841576294031517593, 9051758687454227208,
		9152802460441190481, 9196859083481262423, 9214281214904026345, 9220529772758650828,
		9222562348483741347, 9223162004373033246, 9223322456656299390, 9223361395058736926,
		9223369965413244325, 9223371676247247625, 9223371985993021523,
	}
}

// gaussian fills values of the error distribution. The low 63 bits of a word choose the magnitude, in
// constant time, the top bit the sign.
func (s *stream) gaussian(values []int8) {
	table := gaussianTable()
	for i := range values {
		w := s.word()
		u := w & (1<<63 - 1)
		magnitude := int8(0)
		for _, t := range table {
			_, below := bits.Sub64(u, t, 0) // 1 when u < t
			magnitude += int8(1 - below)
		}
		sign := int8(w >> 63)
		values[i] = (magnitude ^ -sign) + sign
	}
}

// freshSeed reads 32 bytes from the caller's source of randomness.
func freshSeed(rand io.Reader) (seed [seedSize]byte, err error) {
	_, err = io.ReadFull(rand, seed[:])
	return seed, err
}
