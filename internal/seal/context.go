package seal

import (
	"encoding/binary"
	"fmt"
)

// Kind says what a sealed message is.
type Kind uint8

// The kinds of sealed messages. Zero is none.
const (
	Head Kind = iota + 1
	Input
	Keys
	Output
	Activation
	Answer
)

// String returns the kind's word.
func (k Kind) String() string {
	switch k {
	case Head:
		return "head"
	case Input:
		return "input"
	case Keys:
		return "keys"
	case Output:
		return "output"
	case Activation:
		return "activation"
	case Answer:
		return "answer"
	default:
		return fmt.Sprintf("Kind(%d)", uint8(k))
	}
}

// Context says which message this is: sealed for one place in one job, it opens in no other.
type Context struct {
	Kind    Kind
	ChainID uint64
	// Contract is the ModelRegistry for a head and the JobEscrow for everything else.
	Contract [20]byte
	// Job is zero for a head and for keys, which serve several jobs.
	Job [32]byte
	// Version is the version digest; zero for a head, whose digest in Answers binds more. For keys, which serve several
	// versions and cuts, it is the digest of the list of keys, and Cut is zero.
	Version [32]byte
	Cut     uint8
	// Recipient is keccak256 of the recipient's public key.
	Recipient [32]byte
	// Answers is the digest of what this message belongs to or replies to; see the constructors.
	Answers [32]byte
}

const contextSize = 1 + 8 + 20 + 32 + 32 + 1 + 32 + 32

// encode returns the canonical form: every field at a fixed offset, big-endian, hence injective.
func (c Context) encode() []byte {
	b := make([]byte, 0, contextSize)
	b = append(b, byte(c.Kind))
	b = binary.BigEndian.AppendUint64(b, c.ChainID)
	b = append(b, c.Contract[:]...)
	b = append(b, c.Job[:]...)
	b = append(b, c.Version[:]...)
	b = append(b, c.Cut)
	b = append(b, c.Recipient[:]...)
	return append(b, c.Answers[:]...)
}

// info is the HPKE info string: protocol version and kind.
func (c Context) info() []byte { return []byte("encrypted-compute/seal/1/" + c.Kind.String()) }

// additional is the AEAD's additional data of one chunk.
func (c Context) additional(index uint64, last bool) []byte {
	b := binary.BigEndian.AppendUint64(c.encode(), index)
	if last {
		return append(b, 1)
	}
	return append(b, 0)
}
