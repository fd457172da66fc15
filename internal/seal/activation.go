package seal

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hpke"
	"crypto/rand"
	"errors"
	"fmt"
)

const (
	// MaxActivation is the most that an activation's plaintext may have, in bytes.
	MaxActivation = 1024
	// MaxAnswer is the most that an answer's plaintext may have, in bytes.
	MaxAnswer = MaxSealedAnswer - answerOverhead
	// MaxSealedAnswer is what the escrow takes, in bytes.
	MaxSealedAnswer = 512

	nonceSize      = 12
	answerOverhead = headerSize + nonceSize + tagSize
	answerHeader   = "ECA\x01"
	answerExport   = "encrypted-compute/seal/1/answer key"
)

// AnswerKey seals and opens the answers to one activation. Only the two ends of that activation have it: it is exported
// from its HPKE context. It prints as [redacted].
type AnswerKey struct {
	redacted
	// key is a function because fmt, which calls no method of an unexported field, cannot look into it.
	key func() [32]byte
}

// NewAnswerKey returns the key that Bytes gave.
func NewAnswerKey(b [32]byte) AnswerKey {
	return AnswerKey{key: func() [32]byte { return b }}
}

// Bytes returns the key for storing. It is a secret; the zero AnswerKey has zero bytes.
func (k AnswerKey) Bytes() [32]byte {
	if k.key == nil {
		return [32]byte{}
	}
	return k.key()
}

// SealActivation seals a release to the creator and returns the key under which its answer will come.
//
//nolint:revive // its counterpart is OpenActivation
func SealActivation(pub *PublicKey, ctx Context, plaintext []byte) ([]byte, AnswerKey, error) {
	if ctx.Kind != Activation || len(plaintext) > MaxActivation {
		return nil, AnswerKey{}, fmt.Errorf("seal activation: %d bytes as %s, want at most %d as activation",
			len(plaintext), ctx.Kind, MaxActivation)
	}
	sealed, sender, err := newSender(pub, ctx)
	if err != nil {
		return nil, AnswerKey{}, err
	}
	chunk, err := sender.Seal(ctx.additional(0, true), plaintext)
	if err != nil {
		return nil, AnswerKey{}, fmt.Errorf("seal activation: %w", err)
	}
	key, err := exportAnswerKey(sender)
	return append(sealed, chunk...), key, err
}

// OpenActivation is the creator's side of SealActivation. Bytes that do not open are ErrOpen.
func OpenActivation(priv *PrivateKey, ctx Context, sealed []byte) ([]byte, AnswerKey, error) {
	size, err := PlainSize(int64(len(sealed)))
	if err != nil {
		return nil, AnswerKey{}, fmt.Errorf("open activation: %w", err)
	}
	if ctx.Kind != Activation || size > MaxActivation {
		return nil, AnswerKey{}, fmt.Errorf("open activation: %w: %d bytes as %s, want at most %d as activation",
			ErrOpen, size, ctx.Kind, MaxActivation)
	}
	recipient, err := newRecipient(priv, ctx, sealed[:prefixSize])
	if err != nil {
		return nil, AnswerKey{}, err
	}
	plain, err := recipient.Open(ctx.additional(0, true), sealed[prefixSize:])
	if err != nil {
		return nil, AnswerKey{}, fmt.Errorf("open activation: %w", ErrOpen)
	}
	key, err := exportAnswerKey(recipient)
	return plain, key, err
}

// exporter is an HPKE context of either side.
type exporter interface {
	Export(exporterContext string, length int) ([]byte, error)
}

var (
	_ exporter = (*hpke.Sender)(nil)
	_ exporter = (*hpke.Recipient)(nil)
)

func exportAnswerKey(e exporter) (AnswerKey, error) {
	key, err := e.Export(answerExport, 32)
	if err != nil {
		return AnswerKey{}, fmt.Errorf("export answer key: %w", err)
	}
	return NewAnswerKey([32]byte(key)), nil
}

// SealAnswer seals an answer of at most MaxAnswer bytes:
//
//	"ECA" ‖ version 1 ‖ nonce (12, random) ‖ AES-256-GCM ciphertext and tag
//
// It is always 32 bytes longer than its plaintext.
func (k AnswerKey) SealAnswer(ctx Context, plaintext []byte) ([]byte, error) {
	if ctx.Kind != Answer || len(plaintext) > MaxAnswer {
		return nil, fmt.Errorf("seal answer: %d bytes as %s, want at most %d as answer", len(plaintext), ctx.Kind, MaxAnswer)
	}
	aead, err := k.aead()
	if err != nil {
		return nil, fmt.Errorf("seal answer: %w", err)
	}
	sealed := append([]byte(answerHeader), make([]byte, nonceSize)...)
	nonce := sealed[headerSize:]
	if _, err := rand.Read(nonce); err != nil {
		return nil, fmt.Errorf("seal answer: %w", err)
	}
	return aead.Seal(sealed, nonce, plaintext, ctx.answerAdditional()), nil
}

// OpenAnswer returns the answer that SealAnswer sealed under the same key in the same context; otherwise ErrOpen.
func (k AnswerKey) OpenAnswer(ctx Context, sealed []byte) ([]byte, error) {
	if ctx.Kind != Answer || len(sealed) < answerOverhead || len(sealed) > MaxSealedAnswer {
		return nil, fmt.Errorf("open answer: %w: %d bytes as %s, want %d to %d as answer",
			ErrOpen, len(sealed), ctx.Kind, answerOverhead, MaxSealedAnswer)
	}
	if string(sealed[:headerSize]) != answerHeader {
		return nil, fmt.Errorf("open answer: %w: header %x, want %x", ErrOpen, sealed[:headerSize], answerHeader)
	}
	aead, err := k.aead()
	if err != nil {
		return nil, fmt.Errorf("open answer: %w", err)
	}
	nonce, body := sealed[headerSize:headerSize+nonceSize], sealed[headerSize+nonceSize:]
	plain, err := aead.Open(nil, nonce, body, ctx.answerAdditional())
	if err != nil {
		return nil, fmt.Errorf("open answer: %w", ErrOpen)
	}
	return plain, nil
}

func (k AnswerKey) aead() (cipher.AEAD, error) {
	if k.key == nil {
		return nil, errors.New("no answer key")
	}
	key := k.key()
	block, err := aes.NewCipher(key[:])
	if err != nil {
		return nil, err
	}
	return cipher.NewGCM(block)
}

// answerAdditional binds the protocol version, the kind and the context, as info and additional data do elsewhere.
func (c Context) answerAdditional() []byte { return append(c.info(), c.encode()...) }
