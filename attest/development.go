package attest

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"math/big"
	"slices"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// The development quote, 216 bytes, integers big-endian; the signature is ECDSA P-256 over sha2-256 of what precedes it:
//
//	"ECDEVQ01" ‖ measurement (32) ‖ report data (64) ‖ issued (8) ‖ expiry (8) ‖ zero (32) ‖ r (32) ‖ s (32)
const (
	// DevelopmentQuoteSize is the length of every development quote in bytes.
	DevelopmentQuoteSize = DevelopmentSignedSize + 64
	// DevelopmentSignedSize is how much of it is signed.
	DevelopmentSignedSize = 8 + 32 + 64 + 8 + 8 + 32

	// DevelopmentMagic begins every development quote.
	DevelopmentMagic = "ECDEVQ01"

	offsetMeasurement = len(DevelopmentMagic)
	offsetReport      = offsetMeasurement + 32
	offsetIssued      = offsetReport + 64
	offsetExpiry      = offsetIssued + 8
	offsetReserved    = offsetExpiry + 8
)

// developmentPoint is the root's public key as an uncompressed point: 4 ‖ x ‖ y.
func developmentPoint() []byte {
	xy, _ := hex.DecodeString(developmentKey) // a constant; a test reads it
	return append([]byte{4}, xy...)
}

// verifyDevelopment gives the verdict of DevQuoteVerifier.sol on the same bytes.
func verifyDevelopment(quote []byte, p Policy) (Verdict, error) {
	if len(quote) != DevelopmentQuoteSize {
		return Verdict{}, fmt.Errorf("%w: development quote of %d bytes, want %d", ErrFormat, len(quote), DevelopmentQuoteSize)
	}
	root := rootDigest(developmentKey)
	if !p.AllowDevelopment {
		return Verdict{}, fmt.Errorf("%w: a development quote, which anybody can make", ErrRoot)
	}
	if !slices.Contains(p.Roots, root) {
		return Verdict{}, fmt.Errorf("%w: development root %v", ErrRoot, root)
	}
	if err := checkReserved(quote[offsetReserved:DevelopmentSignedSize]); err != nil {
		return Verdict{}, err
	}
	if err := checkDevelopmentSignature(quote); err != nil {
		return Verdict{}, err
	}
	v := parseDevelopment(quote, root)
	issued := binary.BigEndian.Uint64(quote[offsetIssued:])
	if issued > v.Expiry || p.Now > v.Expiry {
		return Verdict{}, fmt.Errorf("%w: issued %d, expires %d, now is %d", ErrDate, issued, v.Expiry, p.Now)
	}
	return v, nil
}

func parseDevelopment(quote []byte, root job.Digest) Verdict {
	v := Verdict{Root: root, Development: true, Expiry: binary.BigEndian.Uint64(quote[offsetExpiry:])}
	copy(v.Measurement[:], quote[offsetMeasurement:])
	copy(v.ReportData[:], quote[offsetReport:])
	v.Evidence = v.Measurement
	return v
}

func checkReserved(b []byte) error {
	for _, v := range b {
		if v != 0 {
			return fmt.Errorf("%w: reserved bytes are not zero", ErrFormat)
		}
	}
	return nil
}

// checkDevelopmentSignature accepts either of the two values of s, as the contract does.
func checkDevelopmentSignature(quote []byte) error {
	key, err := ecdsa.ParseUncompressedPublicKey(elliptic.P256(), developmentPoint())
	if err != nil {
		return fmt.Errorf("read development root: %w", err)
	}
	digest := sha256.Sum256(quote[:DevelopmentSignedSize])
	r := new(big.Int).SetBytes(quote[DevelopmentSignedSize : DevelopmentSignedSize+32])
	s := new(big.Int).SetBytes(quote[DevelopmentSignedSize+32:])
	if !ecdsa.Verify(key, digest[:], r, s) {
		return fmt.Errorf("%w: not by the development root", ErrSignature)
	}
	return nil
}

func isDevelopment(quote []byte) bool {
	return len(quote) >= len(DevelopmentMagic) && string(quote[:len(DevelopmentMagic)]) == DevelopmentMagic
}
