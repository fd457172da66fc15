// Package devmode makes DEVELOPMENT quotes: statements in the form of a hardware quote, signed by a key that stands in
// this file for everybody to use. They prove nothing. They exist so that the whole job can run where there is no TDX.
//
// Start with [NewQuoter]; package attest verifies what it makes, and only under a policy that allows development.
// Contracts under this root refuse to exist outside a local chain.
package devmode

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/sha256"
	"encoding/asn1"
	"encoding/binary"
	"fmt"
	"math/big"

	"github.com/encrypted-compute/encrypted-compute/attest"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// Label is what whatever shows an enclave of this root says of it.
const Label = "development"

// Warning is printed by every process that makes development quotes.
const Warning = "DEVELOPMENT QUOTES: signed by a publicly known key, not by hardware; whoever runs this machine can " +
	"read the first layers and forge results. Never use it for anything real."

// phrase makes the root's private scalar; that anybody can read it is the point.
const phrase = "encrypted compute development root: anybody can sign with this key"

// Root returns the digest of the development root's public key; it equals attest.DevelopmentRoot.
func Root() job.Digest {
	x, y := RootKey()
	return sha256.Sum256(append(x[:], y[:]...))
}

// RootKey returns the public point of the development root, for deploying its verifier contract.
func RootKey() (x, y [32]byte) {
	key, err := rootKey()
	if err != nil {
		return x, y // unreachable: the scalar is a constant and a test reads it
	}
	point, err := key.PublicKey.Bytes()
	if err != nil {
		return x, y
	}
	copy(x[:], point[1:33])
	copy(y[:], point[33:])
	return x, y
}

func rootKey() (*ecdsa.PrivateKey, error) {
	scalar := sha256.Sum256([]byte(phrase))
	key, err := ecdsa.ParseRawPrivateKey(elliptic.P256(), scalar[:])
	if err != nil {
		return nil, fmt.Errorf("make development root: %w", err)
	}
	return key, nil
}

// Quoter makes development quotes for one measurement.
type Quoter struct{ measurement job.Digest }

// NewQuoter returns a quoter; measurement is sha2-256 of the binary that runs.
func NewQuoter(measurement job.Digest) *Quoter { return &Quoter{measurement} }

// Quote returns a development quote over reportData that holds from issued to expiry, both in Unix seconds of chain
// time. Equal arguments give equal bytes.
func (q *Quoter) Quote(reportData [64]byte, issued, expiry uint64) ([]byte, error) {
	if expiry < issued {
		return nil, fmt.Errorf("make development quote: expires at %d, before it is issued at %d", expiry, issued)
	}
	b := make([]byte, 0, attest.DevelopmentSignedSize)
	b = append(b, attest.DevelopmentMagic...)
	b = append(b, q.measurement[:]...)
	b = append(b, reportData[:]...)
	b = binary.BigEndian.AppendUint64(b, issued)
	b = binary.BigEndian.AppendUint64(b, expiry)
	b = append(b, make([]byte, attest.DevelopmentSignedSize-len(b))...)
	digest := sha256.Sum256(b)
	r, s, err := sign(digest[:])
	if err != nil {
		return nil, fmt.Errorf("make development quote: %w", err)
	}
	var signature [64]byte
	r.FillBytes(signature[:32])
	s.FillBytes(signature[32:])
	return append(b, signature[:]...), nil
}

// sign is deterministic (RFC 6979).
func sign(digest []byte) (r, s *big.Int, err error) {
	key, err := rootKey()
	if err != nil {
		return nil, nil, err
	}
	der, err := key.Sign(nil, digest, crypto.SHA256)
	if err != nil {
		return nil, nil, err
	}
	var signature struct{ R, S *big.Int }
	if _, err := asn1.Unmarshal(der, &signature); err != nil {
		return nil, nil, err
	}
	return signature.R, signature.S, nil
}
