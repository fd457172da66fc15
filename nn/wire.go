package nn

import (
	"errors"
	"fmt"
	"math"
	"unicode/utf8"

	"google.golang.org/protobuf/encoding/protowire"
)

// ErrMalformed is wrapped by errors about bytes that are not a well-formed ONNX file within the bounds.
var ErrMalformed = errors.New("malformed ONNX")

// ErrUnsupported is wrapped by errors about well-formed ONNX that this package does not implement.
var ErrUnsupported = errors.New("unsupported ONNX")

func malformed(format string, args ...any) error {
	return fmt.Errorf("%w: %w", ErrMalformed, fmt.Errorf(format, args...))
}

func unsupported(format string, args ...any) error {
	return fmt.Errorf("%w: %w", ErrUnsupported, fmt.Errorf(format, args...))
}

// field is one field of a protocol buffer message. Its bytes alias the file.
type field struct {
	number protowire.Number
	kind   protowire.Type
	scalar uint64 // varint, fixed32 or fixed64
	body   []byte // length-delimited
}

// walk calls visit for each field of a message, in file order. Groups, which nest without bound and which ONNX does
// not use, are refused.
func walk(message []byte, visit func(field) error) error {
	for len(message) > 0 {
		f, n, err := consume(message)
		if err != nil {
			return err
		}
		if err := visit(f); err != nil {
			return err
		}
		message = message[n:]
	}
	return nil
}

func consume(b []byte) (field, int, error) {
	number, kind, n := protowire.ConsumeTag(b)
	if n < 0 {
		return field{}, 0, malformed("field tag: %w", protowire.ParseError(n))
	}
	f := field{number: number, kind: kind}
	var size int
	switch kind {
	case protowire.VarintType:
		f.scalar, size = protowire.ConsumeVarint(b[n:])
	case protowire.Fixed32Type:
		var v uint32
		v, size = protowire.ConsumeFixed32(b[n:])
		f.scalar = uint64(v)
	case protowire.Fixed64Type:
		f.scalar, size = protowire.ConsumeFixed64(b[n:])
	case protowire.BytesType:
		f.body, size = protowire.ConsumeBytes(b[n:])
	default:
		return field{}, 0, malformed("field %d has wire type %d", number, kind)
	}
	if size < 0 {
		return field{}, 0, malformed("field %d: %w", number, protowire.ParseError(size))
	}
	return f, n + size, nil
}

// signed and unsigned convert between the two readings of 64 bits, as protocol buffers define them.
func signed(v uint64) int64   { return int64(v) }  //nolint:gosec // two's complement is meant
func unsigned(v int64) uint64 { return uint64(v) } //nolint:gosec // likewise

func (f field) want(kind protowire.Type) error {
	if f.kind != kind {
		return malformed("field %d has wire type %d, not %d", f.number, f.kind, kind)
	}
	return nil
}

// integer reads a varint as ONNX's int32 and int64 fields do.
func (f field) integer(into *int64) error {
	*into = signed(f.scalar)
	return f.want(protowire.VarintType)
}

func (f field) message(read func([]byte) error) error {
	if err := f.want(protowire.BytesType); err != nil {
		return err
	}
	return read(f.body)
}

// text reads a name.
func (f field) text(into *string) error {
	if err := f.want(protowire.BytesType); err != nil {
		return err
	}
	if len(f.body) > MaxName {
		return malformed("name of %d bytes, at most %d are read", len(f.body), MaxName)
	}
	if !utf8.Valid(f.body) {
		return malformed("name %q is not UTF-8", f.body)
	}
	*into = string(f.body)
	return nil
}

// float32s appends the values of a repeated float field, packed or single.
func (f field) float32s(to []float64, limit int) ([]float64, error) {
	if f.kind == protowire.Fixed32Type {
		return appendOne(to, float64(float32From(f.scalar)), limit)
	}
	return f.packed(to, limit, 4, float32At)
}

// float64s appends the values of a repeated double field, packed or single.
func (f field) float64s(to []float64, limit int) ([]float64, error) {
	if f.kind == protowire.Fixed64Type {
		return appendOne(to, math.Float64frombits(f.scalar), limit)
	}
	return f.packed(to, limit, 8, float64At)
}

func (f field) packed(to []float64, limit, width int, at func([]byte) float64) ([]float64, error) {
	if err := f.want(protowire.BytesType); err != nil {
		return nil, err
	}
	if len(f.body)%width != 0 {
		return nil, malformed("field %d: %d bytes are not whole elements of %d", f.number, len(f.body), width)
	}
	if len(f.body)/width > limit-len(to) {
		return nil, malformed("field %d: more than %d elements", f.number, limit)
	}
	for b := f.body; len(b) > 0; b = b[width:] {
		to = append(to, at(b))
	}
	return to, nil
}

// integers appends the values of a repeated int64 field, packed or single.
func (f field) integers(to []int64, limit int) ([]int64, error) {
	if f.kind == protowire.VarintType {
		return appendOne(to, signed(f.scalar), limit)
	}
	if err := f.want(protowire.BytesType); err != nil {
		return nil, err
	}
	for b := f.body; len(b) > 0; {
		v, n := protowire.ConsumeVarint(b)
		if n < 0 {
			return nil, malformed("field %d: %w", f.number, protowire.ParseError(n))
		}
		var err error
		if to, err = appendOne(to, signed(v), limit); err != nil {
			return nil, fmt.Errorf("field %d: %w", f.number, err)
		}
		b = b[n:]
	}
	return to, nil
}

func appendOne[T any](to []T, v T, limit int) ([]T, error) {
	if len(to) >= limit {
		return nil, malformed("more than %d elements", limit)
	}
	return append(to, v), nil
}
