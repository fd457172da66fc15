package job

import (
	"crypto/rand"
	"errors"
	"fmt"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/decred/dcrd/dcrec/secp256k1/v4/ecdsa"
)

// SignatureSize is the length of a signature: r ‖ s ‖ v, with v 27 or 28.
const SignatureSize = 65

// ErrSignature says that bytes are no valid signature.
var ErrSignature = errors.New("invalid signature")

// SigningKey is a secp256k1 private key: an enclave's one-boot key or a wallet.
type SigningKey struct{ key *secp256k1.PrivateKey }

// NewSigningKey makes a key from the operating system's randomness.
func NewSigningKey() (*SigningKey, error) {
	key, err := secp256k1.GeneratePrivateKeyFromRand(rand.Reader)
	if err != nil {
		return nil, fmt.Errorf("make signing key: %w", err)
	}
	return &SigningKey{key}, nil
}

// ParseSigningKey reads a 32-byte scalar; zero and values at or above the group order are refused.
func ParseSigningKey(b []byte) (*SigningKey, error) {
	if len(b) != 32 {
		return nil, fmt.Errorf("parse signing key: %d bytes, want 32", len(b))
	}
	var scalar secp256k1.ModNScalar
	if overflow := scalar.SetByteSlice(b); overflow || scalar.IsZero() {
		return nil, errors.New("parse signing key: not a scalar of secp256k1")
	}
	return &SigningKey{secp256k1.NewPrivateKey(&scalar)}, nil
}

// Bytes returns the 32-byte scalar. It is a secret.
func (k *SigningKey) Bytes() []byte { return k.key.Serialize() }

// String hides the key.
func (k *SigningKey) String() string { return "[redacted]" }

// GoString hides the key.
func (k *SigningKey) GoString() string { return "[redacted]" }

// Address returns the account of the key.
func (k *SigningKey) Address() Address { return addressOf(k.key.PubKey()) }

// Sign returns r ‖ s ‖ v over a digest, deterministic (RFC 6979), with low s (EIP-2).
func (k *SigningKey) Sign(digest Digest) []byte {
	compact := ecdsa.SignCompact(k.key, digest[:], false)
	return append(compact[1:], compact[0])
}

// Recover returns the account that signed digest. High-s signatures are refused, as the contracts do.
func Recover(digest Digest, signature []byte) (Address, error) {
	if len(signature) != SignatureSize {
		return Address{}, fmt.Errorf("%w: %d bytes, want %d", ErrSignature, len(signature), SignatureSize)
	}
	v := signature[64]
	if v != 27 && v != 28 {
		return Address{}, fmt.Errorf("%w: recovery byte %d", ErrSignature, v)
	}
	var s secp256k1.ModNScalar
	if s.SetByteSlice(signature[32:64]) || s.IsOverHalfOrder() {
		return Address{}, fmt.Errorf("%w: high s", ErrSignature)
	}
	compact := append([]byte{v}, signature[:64]...)
	pub, _, err := ecdsa.RecoverCompact(compact, digest[:])
	if err != nil {
		return Address{}, fmt.Errorf("%w: %w", ErrSignature, err)
	}
	return addressOf(pub), nil
}

func addressOf(pub *secp256k1.PublicKey) (a Address) {
	digest := Keccak(pub.SerializeUncompressed()[1:])
	copy(a[:], digest[12:])
	return a
}
