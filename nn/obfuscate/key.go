package obfuscate

import (
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"io"
	"log/slog"
	"math"
)

// NoiseKey is the secret from which a key set's noise comes: 32 uniform bytes. Whoever has it can take the noise off
// again. It prints as [redacted].
type NoiseKey [32]byte

const redacted = "[redacted]"

// Format hides the key under every verb.
func (NoiseKey) Format(s fmt.State, _ rune) { _, _ = io.WriteString(s, redacted) }

// String hides the key.
func (NoiseKey) String() string { return redacted }

// MarshalText hides the key from encoding/json and from slog's handlers.
func (NoiseKey) MarshalText() ([]byte, error) { return []byte(redacted), nil }

// LogValue hides the key.
func (NoiseKey) LogValue() slog.Value { return slog.StringValue(redacted) }

const noiseLabel = "encrypted-compute/release/1/noise"

// streamKey derives the key of one release's stream: HKDF-SHA256 of the noise key, without salt, whose info is the label
// and the fixed-length encoding of all that the noise is bound to:
//
//	label ‖ parameters (32) ‖ output (32) ‖ slots (8) ‖ k (4) ‖ R as IEEE 754 binary64 (8) ‖ σ·2^10 (4)
//
// with integers big-endian. The encoding is injective, so no two bindings share a stream.
func (r Release) streamKey(key NoiseKey, b Binding) []byte {
	info := []byte(noiseLabel)
	info = append(info, b.Parameters[:]...)
	info = append(info, b.Output[:]...)
	info = binary.BigEndian.AppendUint64(info, uint64(b.Slots)) //nolint:gosec // Charge.Check bounds it, and any int has its own bits
	info = binary.BigEndian.AppendUint32(info, uint32(r.K))     //nolint:gosec // at most MaxK
	info = binary.BigEndian.AppendUint64(info, math.Float64bits(r.Radius))
	info = binary.BigEndian.AppendUint32(info, uint32(r.sigmaUnits()))
	out, err := hkdf.Key(sha256.New, key[:], nil, string(info), 32)
	if err != nil {
		panic(err) // only for a length above 255 hashes
	}
	return out
}
