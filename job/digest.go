package job

import (
	"encoding/hex"
	"fmt"
	"math/big"
	"strings"

	"golang.org/x/crypto/sha3"
)

// Digest is a 32-byte hash: keccak256 for what a contract computes, sha2-256 for artefacts.
type Digest [32]byte

// Address is an Ethereum account or contract.
type Address [20]byte

// ID names a job: keccak256(abi.encode(chain id, escrow, requester, salt)).
type ID Digest

// NewID returns the id of the job that requester would create with salt. It is known before the transaction is sent.
func NewID(chainID uint64, escrow, requester Address, salt Digest) ID {
	return ID(Keccak(word(chainID), addressWord(escrow), addressWord(requester), salt[:]))
}

// Keccak returns keccak256 of the concatenation of parts.
func Keccak(parts ...[]byte) Digest {
	h := sha3.NewLegacyKeccak256()
	for _, p := range parts {
		h.Write(p)
	}
	return Digest(h.Sum(nil))
}

// word is the ABI encoding of an unsigned integer.
func word(v uint64) []byte {
	return new(big.Int).SetUint64(v).FillBytes(make([]byte, 32))
}

func addressWord(a Address) []byte {
	w := make([]byte, 32)
	copy(w[12:], a[:])
	return w
}

// IsZero reports whether every byte is zero.
func (d Digest) IsZero() bool { return d == Digest{} }

// String returns the digest as 0x and 64 hexadecimal digits.
func (d Digest) String() string { return hexString(d[:]) }

// MarshalText implements encoding.TextMarshaler.
func (d Digest) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText accepts what MarshalText writes, with hexadecimal digits of either case.
func (d *Digest) UnmarshalText(b []byte) error { return parseHex(d[:], string(b), "digest") }

// ParseDigest reads 0x and 64 hexadecimal digits.
func ParseDigest(s string) (d Digest, err error) { return d, d.UnmarshalText([]byte(s)) }

// IsZero reports whether every byte is zero.
func (a Address) IsZero() bool { return a == Address{} }

// String returns the address as 0x and 40 lower-case hexadecimal digits.
func (a Address) String() string { return hexString(a[:]) }

// MarshalText implements encoding.TextMarshaler.
func (a Address) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText accepts 0x and 40 hexadecimal digits of either case.
func (a *Address) UnmarshalText(b []byte) error { return parseHex(a[:], string(b), "address") }

// ParseAddress reads 0x and 40 hexadecimal digits.
func ParseAddress(s string) (a Address, err error) { return a, a.UnmarshalText([]byte(s)) }

// String returns the id as 0x and 64 hexadecimal digits.
func (id ID) String() string { return hexString(id[:]) }

// MarshalText implements encoding.TextMarshaler.
func (id ID) MarshalText() ([]byte, error) { return []byte(id.String()), nil }

// UnmarshalText accepts what MarshalText writes, with hexadecimal digits of either case.
func (id *ID) UnmarshalText(b []byte) error { return parseHex(id[:], string(b), "job id") }

// ParseID reads 0x and 64 hexadecimal digits.
func ParseID(s string) (id ID, err error) { return id, id.UnmarshalText([]byte(s)) }

// Hex is a byte string that travels in JSON as 0x and hexadecimal digits.
type Hex []byte

// MarshalText implements encoding.TextMarshaler.
func (h Hex) MarshalText() ([]byte, error) { return []byte(hexString(h)), nil }

// UnmarshalText accepts 0x and an even number of hexadecimal digits.
func (h *Hex) UnmarshalText(b []byte) error {
	s, ok := strings.CutPrefix(string(b), "0x")
	if !ok {
		return fmt.Errorf("parse bytes: want 0x and hexadecimal digits")
	}
	v, err := hex.DecodeString(s)
	if err != nil {
		return fmt.Errorf("parse bytes: %w", err)
	}
	if *h = v; len(v) == 0 {
		*h = nil // what MarshalText wrote of nothing is nothing again
	}
	return nil
}

func hexString(b []byte) string { return "0x" + hex.EncodeToString(b) }

func parseHex(dst []byte, s, what string) error {
	digits, ok := strings.CutPrefix(s, "0x")
	if !ok || len(digits) != 2*len(dst) {
		return fmt.Errorf("parse %s %.80q: want 0x and %d hexadecimal digits", what, s, 2*len(dst))
	}
	if _, err := hex.Decode(dst, []byte(digits)); err != nil {
		return fmt.Errorf("parse %s %.80q: %w", what, s, err)
	}
	return nil
}
