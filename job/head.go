package job

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
)

// MaxHeadSize bounds the ONNX weights of one head.
const MaxHeadSize = 64 << 20

const (
	headMagic  = "ECHEAD01"
	headHeader = len(headMagic) + 32 + 1 + 20 + 32 + 4
)

// HeadPackage is a clear head: what is sealed to an enclave, and whose digest stands on the chain.
//
//	magic ‖ manifest digest ‖ cut ‖ grant account ‖ salt ‖ length (uint32, big-endian) ‖ ONNX bytes
type HeadPackage struct {
	Manifest Digest
	Cut      uint8
	// Grant is the account whose [Grant] an enclave wants for every evaluation of this head; zero for a public head, which
	// whoever holds it sealed may evaluate.
	Grant Address
	// Salt keeps the digest from confirming guesses of the weights.
	Salt Digest
	ONNX []byte
}

// Marshal returns the canonical bytes.
func (h HeadPackage) Marshal() []byte {
	b := make([]byte, 0, headHeader+len(h.ONNX))
	b = append(b, headMagic...)
	b = append(b, h.Manifest[:]...)
	b = append(b, h.Cut)
	b = append(b, h.Grant[:]...)
	b = append(b, h.Salt[:]...)
	b = binary.BigEndian.AppendUint32(b, uint32(len(h.ONNX))) //nolint:gosec // bounded by MaxHeadSize where it is made
	return append(b, h.ONNX...)
}

// Digest is sha2-256 of the canonical bytes: the head's name on the chain.
func (h HeadPackage) Digest() Digest { return sha256.Sum256(h.Marshal()) }

// ParseHeadPackage reads exactly what Marshal writes. The ONNX bytes alias b.
func ParseHeadPackage(b []byte) (HeadPackage, error) {
	if len(b) < headHeader || string(b[:len(headMagic)]) != headMagic {
		return HeadPackage{}, errors.New("parse head package: not a head package of version 01")
	}
	var h HeadPackage
	rest := b[len(headMagic):]
	rest = take(h.Manifest[:], rest)
	h.Cut, rest = rest[0], rest[1:]
	rest = take(h.Grant[:], rest)
	rest = take(h.Salt[:], rest)
	size := binary.BigEndian.Uint32(rest)
	rest = rest[4:]
	if size > MaxHeadSize || int(size) != len(rest) {
		return HeadPackage{}, fmt.Errorf("parse head package: %d bytes of weights declared, %d present, limit %d",
			size, len(rest), MaxHeadSize)
	}
	h.ONNX = rest
	return h, nil
}

func take(dst, src []byte) []byte { return src[copy(dst, src):] }
