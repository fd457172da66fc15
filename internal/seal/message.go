package seal

import (
	"bytes"
	"crypto/hpke"
	"errors"
	"fmt"
	"io"
	"math"
)

// Wire form of everything but an answer, in bytes:
//
//	"ECS" ‖ version 1 ‖ encapsulated key (1120) ‖ chunk 0 ‖ … ‖ chunk n-1
//
// A chunk is up to 65536 bytes of plaintext under AES-256-GCM with its 16-byte tag. All chunks but the last are full;
// the last is empty only if the whole plaintext is.
const (
	chunkSize  = 64 << 10
	tagSize    = 16
	headerSize = 4
	prefixSize = headerSize + encapsulationSize

	// maxPlain keeps size arithmetic far from overflow: 1 TiB.
	maxPlain = 1 << 40
)

const header = "ECS\x01"

// ErrOpen says that bytes do not open here: another key or context, or they were cut, extended or altered.
var ErrOpen = errors.New("sealed bytes do not open")

// SealedSize returns the exact number of bytes that plain bytes (0 to 2^40) have once sealed.
func SealedSize(plain int64) int64 {
	if plain < 0 || plain > maxPlain {
		return math.MaxInt64
	}
	chunks := max(1, (plain+chunkSize-1)/chunkSize)
	return prefixSize + plain + chunks*tagSize
}

// PlainSize is the inverse of SealedSize; a size that no plaintext has is ErrOpen.
func PlainSize(sealed int64) (int64, error) {
	body := sealed - prefixSize
	if sealed < prefixSize+tagSize || sealed > SealedSize(maxPlain) {
		return 0, fmt.Errorf("%w: %d bytes, want %d to %d", ErrOpen, sealed, prefixSize+tagSize, SealedSize(maxPlain))
	}
	chunks := (body + chunkSize + tagSize - 1) / (chunkSize + tagSize)
	plain := body - chunks*tagSize
	if SealedSize(plain) != sealed {
		return 0, fmt.Errorf("%w: no plaintext is %d bytes long when sealed", ErrOpen, sealed)
	}
	return plain, nil
}

// Seal seals a head, input, keys or output to pub, whose digest ctx must name. The result is SealedSize(len(plaintext))
// bytes, different on each call.
func Seal(pub *PublicKey, ctx Context, plaintext []byte) ([]byte, error) {
	var out bytes.Buffer
	out.Grow(int(SealedSize(int64(len(plaintext)))))
	w, err := NewWriter(&out, pub, ctx)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(plaintext); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

// Open returns the plaintext of bytes that Seal or a Writer made for this key in this context. A plaintext of more than
// limit bytes is refused before anything is opened. Every failure is ErrOpen.
func Open(priv *PrivateKey, ctx Context, sealed []byte, limit int64) ([]byte, error) {
	size, err := PlainSize(int64(len(sealed)))
	if err != nil {
		return nil, fmt.Errorf("open %s: %w", ctx.Kind, err)
	}
	if size > limit {
		return nil, fmt.Errorf("open %s: %w: %d bytes of plaintext, at most %d allowed", ctx.Kind, ErrOpen, size, limit)
	}
	r, err := NewReader(bytes.NewReader(sealed), priv, ctx, int64(len(sealed)))
	if err != nil {
		return nil, err
	}
	plain := make([]byte, size)
	if _, err := io.ReadFull(r, plain); err != nil {
		return nil, err
	}
	if _, err := r.Read(make([]byte, 1)); !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("open %s: %w: plaintext does not end", ctx.Kind, ErrOpen)
	}
	return plain, nil
}

// newSender begins a message: a fresh encapsulation to pub.
func newSender(pub *PublicKey, ctx Context) ([]byte, *hpke.Sender, error) {
	if ctx.Recipient != pub.digest {
		return nil, nil, fmt.Errorf("seal %s: context names recipient %x, key is %s", ctx.Kind, ctx.Recipient, pub.digest)
	}
	enc, sender, err := hpke.NewSender(pub.key, hpke.HKDFSHA256(), hpke.AES256GCM(), ctx.info())
	if err != nil {
		return nil, nil, fmt.Errorf("seal %s: %w", ctx.Kind, err)
	}
	return append([]byte(header), enc...), sender, nil
}

// newRecipient begins to open a message from its prefix.
func newRecipient(priv *PrivateKey, ctx Context, prefix []byte) (*hpke.Recipient, error) {
	if ctx.Recipient != priv.public.digest {
		return nil, fmt.Errorf("open %s: %w: context names recipient %x, key is %s",
			ctx.Kind, ErrOpen, ctx.Recipient, priv.public.digest)
	}
	if string(prefix[:headerSize]) != header {
		return nil, fmt.Errorf("open %s: %w: header %x, want %x", ctx.Kind, ErrOpen, prefix[:headerSize], header)
	}
	recipient, err := hpke.NewRecipient(prefix[headerSize:], priv.key, hpke.HKDFSHA256(), hpke.AES256GCM(), ctx.info())
	if err != nil {
		return nil, fmt.Errorf("open %s: %w: %w", ctx.Kind, ErrOpen, err)
	}
	return recipient, nil
}

// checkStream refuses the kinds that have functions of their own.
func checkStream(ctx Context) error {
	switch ctx.Kind {
	case Head, Input, Keys, Output:
		return nil
	default:
		return fmt.Errorf("%s is not sealed as a blob", ctx.Kind)
	}
}
