package manifest

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/encrypted-compute/encrypted-compute/fhe"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// MaxSize bounds an encoded manifest: 1 MiB, the size of one raw block.
const MaxSize = 1 << 20

// ErrEncoding says that bytes are no manifest in canonical form.
var ErrEncoding = errors.New("not a manifest in canonical form")

// Encode returns the canonical JSON: fields in declaration order, no white space, no HTML escapes, no final newline.
// It fails on values that JSON cannot say (NaN, infinities) and on more than MaxSize bytes.
func (m *Manifest) Encode() ([]byte, error) {
	b, err := canonical(m)
	if err != nil {
		return nil, fmt.Errorf("encode manifest %.80q: %w", m.Name, err)
	}
	if len(b) > MaxSize {
		return nil, fmt.Errorf("encode manifest %.80q: %d bytes, limit %d", m.Name, len(b), MaxSize)
	}
	return b, nil
}

// Decode reads exactly what Encode writes. Unknown or repeated fields, other spellings of the same value, trailing
// bytes and more than MaxSize bytes are ErrEncoding. It does not judge the contents: call Check.
func Decode(b []byte) (*Manifest, error) {
	if len(b) > MaxSize {
		return nil, fmt.Errorf("decode manifest: %w: %d bytes, limit %d", ErrEncoding, len(b), MaxSize)
	}
	dec := json.NewDecoder(bytes.NewReader(b))
	dec.DisallowUnknownFields()
	m := new(Manifest)
	if err := dec.Decode(m); err != nil {
		return nil, fmt.Errorf("decode manifest: %w: %w", ErrEncoding, err)
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("decode manifest: %w: bytes after its end", ErrEncoding)
	}
	again, err := canonical(m)
	if err != nil {
		return nil, fmt.Errorf("decode manifest: %w: %w", ErrEncoding, err)
	}
	if !bytes.Equal(again, b) {
		return nil, fmt.Errorf("decode manifest: %w: encoding it again gives other bytes", ErrEncoding)
	}
	return m, nil
}

// Digest is the manifest's name on the chain: sha2-256 of its bytes.
func Digest(b []byte) job.Digest { return sha256.Sum256(b) }

// ParametersDigest is sha2-256 of the canonical JSON of {shape, parameters, k, radius, sigmas, error_bound}: all that
// decides what is evaluated at a cut and how it is released. It is zero for a cut that does not exist.
func (m *Manifest) ParametersDigest(cut int) job.Digest {
	if cut < 0 || cut >= len(m.Cuts) {
		return job.Digest{}
	}
	return m.Cuts[cut].ParametersDigest()
}

// ParametersDigest is the digest described at [Manifest.ParametersDigest]; zero where JSON cannot say a value, which
// Check refuses.
func (c *Cut) ParametersDigest() job.Digest {
	b, err := canonical(struct {
		Shape      fhe.Shape   `json:"shape"`
		Parameters fhe.Literal `json:"parameters"`
		K          int         `json:"k"`
		Radius     float64     `json:"radius"`
		Sigmas     []float64   `json:"sigmas"`
		ErrorBound float64     `json:"error_bound"`
	}{c.Shape, c.Parameters, c.K, c.Radius, c.Sigmas, c.ErrorBound})
	if err != nil {
		return job.Digest{}
	}
	return sha256.Sum256(b)
}

func canonical(v any) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), nil
}
