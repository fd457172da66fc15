package seal

import (
	"crypto/hpke"
	"crypto/rand"
	"fmt"
	"io"

	"github.com/encrypted-compute/encrypted-compute/job"
)

const (
	// PublicKeySize is the length of an encoded public key: ML-KEM-768 and X25519.
	PublicKeySize = 1184 + 32
	// SeedSize is the length of the seed that a private key is made of.
	SeedSize = 32

	encapsulationSize = 1088 + 32
)

// PrivateKey opens what was sealed to its public key. It prints as [redacted]; its seed is its only stored form.
type PrivateKey struct {
	redacted
	key    hpke.PrivateKey
	public *PublicKey
}

// PublicKey is what others seal to.
type PublicKey struct {
	key    hpke.PublicKey
	bytes  [PublicKeySize]byte
	digest job.Digest
}

// NewPrivateKey returns the key of a seed, always the same one: the decapsulation key of X-Wing
// (draft-connolly-cfrg-xwing-kem, section 5.2).
func NewPrivateKey(seed [SeedSize]byte) (*PrivateKey, error) {
	key, err := hpke.MLKEM768X25519().NewPrivateKey(seed[:])
	if err != nil {
		return nil, fmt.Errorf("make sealing key: %w", err)
	}
	return &PrivateKey{key: key, public: newPublicKey(key.PublicKey())}, nil
}

// GenerateKey reads a seed from random (crypto/rand if nil) and returns it with its key, for the caller to store.
func GenerateKey(random io.Reader) (*PrivateKey, [SeedSize]byte, error) {
	var seed [SeedSize]byte
	if random == nil {
		random = rand.Reader
	}
	if _, err := io.ReadFull(random, seed[:]); err != nil {
		return nil, seed, fmt.Errorf("make sealing key: %w", err)
	}
	key, err := NewPrivateKey(seed)
	return key, seed, err
}

// Public returns the key that others seal to.
func (k *PrivateKey) Public() *PublicKey { return k.public }

// ParsePublicKey reads an encoded public key; anything but PublicKeySize bytes of a valid key is an error.
func ParsePublicKey(b []byte) (*PublicKey, error) {
	if len(b) != PublicKeySize {
		return nil, fmt.Errorf("parse sealing key: %d bytes, want %d", len(b), PublicKeySize)
	}
	key, err := hpke.MLKEM768X25519().NewPublicKey(b)
	if err != nil {
		return nil, fmt.Errorf("parse sealing key: %w", err)
	}
	return newPublicKey(key), nil
}

func newPublicKey(key hpke.PublicKey) *PublicKey {
	p := &PublicKey{key: key, bytes: [PublicKeySize]byte(key.Bytes())}
	p.digest = job.Keccak(p.bytes[:])
	return p
}

// Bytes returns the encoded key, PublicKeySize bytes.
func (p *PublicKey) Bytes() []byte { return append([]byte(nil), p.bytes[:]...) }

// Digest returns keccak256 of the encoded key: what contracts and contexts name it by.
func (p *PublicKey) Digest() job.Digest { return p.digest }

// String returns the digest.
func (p *PublicKey) String() string { return p.digest.String() }
