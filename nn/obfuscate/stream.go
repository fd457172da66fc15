package obfuscate

import (
	"math/big"

	"golang.org/x/crypto/chacha20"
)

// stream is a source of exact random choices: the ChaCha20 keystream (RFC 8439, zero nonce, counter from 0) of a key
// that is used for one release only. Bytes are taken in order and none is given back.
type stream struct {
	cipher *chacha20.Cipher
	block  [512]byte
	left   []byte
}

func newStream(key []byte) *stream {
	cipher, err := chacha20.NewUnauthenticatedCipher(key, make([]byte, chacha20.NonceSize))
	if err != nil {
		panic(err) // only for a wrong key length
	}
	return &stream{cipher: cipher}
}

// read fills b.
func (s *stream) read(b []byte) {
	for n := 0; n < len(b); {
		if len(s.left) == 0 {
			clear(s.block[:])
			s.cipher.XORKeyStream(s.block[:], s.block[:])
			s.left = s.block[:]
		}
		taken := copy(b[n:], s.left)
		n, s.left = n+taken, s.left[taken:]
	}
}

// uniform returns an integer from 0 to n-1, each with probability exactly 1/n, n ≥ 1: as many whole bytes as n-1 needs,
// big-endian, surplus high bits cleared, again until it is below n. For n = 1 nothing is read.
func (s *stream) uniform(n *big.Int) *big.Int {
	bits := new(big.Int).Sub(n, one).BitLen()
	b := make([]byte, (bits+7)/8)
	for v := new(big.Int); ; {
		s.read(b)
		if surplus := 8*len(b) - bits; surplus > 0 {
			b[0] &= 0xff >> surplus
		}
		if v.SetBytes(b).Cmp(n) < 0 {
			return v
		}
	}
}

// bernoulli is true with probability exactly a/b, 0 ≤ a ≤ b.
func (s *stream) bernoulli(a, b *big.Int) bool { return s.uniform(b).Cmp(a) < 0 }
