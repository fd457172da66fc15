// Package devmode makes DEVELOPMENT quotes: TDX quotes and the collateral to check them by, under a root whose private
// key stands in this package for everybody to use. They prove nothing. They exist so that the whole job can run where
// there is no TDX, through the same verifiers: only the root's key tells them from Intel's.
//
//	NewAuthority ─▶ Authority ──NewPlatform──▶ Platform ──Quote(TD)──▶ quote (version 4 or 5)
//	                    └─Collateral(spec)──▶ TCB information, QE identity, revocation lists, issuer chains
//
// Start with [NewAuthority]; [NewTD] is the domain that an enclave of a compose hash pretends to run in. Specs and
// [Defects] hold deliberate faults for tests: debug, outdated levels, revocations, another root. Everything is
// deterministic and nothing reads a clock: equal arguments give equal bytes.
//
// Contracts under this root refuse to exist outside a local chain, but for public testnets whose deployer says so.
package devmode

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/sha256"
	"fmt"

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
