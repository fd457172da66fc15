package nn

import (
	"math"
)

// ONNX's numbers for the element types that are read and widened.
const onnxUint8, onnxInt8, onnxUint16, onnxInt16, onnxHalf, onnxUint32, onnxUint64, onnxBrain = 2, 3, 4, 5, 10, 12, 13, 16

// form says how elements of a type stand in a file: in how many bytes, and what a number of those bits means.
type form struct {
	width int
	of    func(bits uint64) float64
}

// forms holds the types whose elements may also be listed as integers. It is never written to.
var forms = map[int64]form{
	onnxUint8:  {1, func(bits uint64) float64 { return float64(uint8(bits)) }},
	onnxInt8:   {1, func(bits uint64) float64 { return float64(int8(bits)) }},
	onnxUint16: {2, func(bits uint64) float64 { return float64(uint16(bits)) }},
	onnxInt16:  {2, func(bits uint64) float64 { return float64(int16(bits)) }},
	onnxInt32:  {4, func(bits uint64) float64 { return float64(int32(bits)) }},
	onnxUint32: {4, func(bits uint64) float64 { return float64(uint32(bits)) }},
	onnxBool:   {1, func(bits uint64) float64 { return float64(min(bits&0xff, 1)) }},
	onnxHalf:   {2, func(bits uint64) float64 { return half(bits & 0xffff) }},
	onnxBrain:  {2, func(bits uint64) float64 { return float64(float32From(bits & 0xffff << 16)) }},
	onnxInt64:  {8, saturated},
	onnxUint64: {8, func(bits uint64) float64 { return math.Min(float64(bits), maxInteger) }},
}

// saturated reads an int64. Exporters write the largest one where they mean "to the end": what float64 does not hold
// exactly becomes the largest number that it does.
func saturated(bits uint64) float64 {
	return math.Max(-maxInteger, math.Min(float64(signed(bits)), maxInteger))
}

// half is IEEE 754's binary16: a sign, 5 bits of exponent, 10 of fraction.
func half(bits uint64) float64 {
	exponent, fraction := int(bits>>10&0x1f), float64(bits&0x3ff)
	v := math.Ldexp(1+fraction/1024, exponent-15)
	switch exponent {
	case 0:
		v = math.Ldexp(fraction, -24)
	case 0x1f:
		v = math.Inf(1)
		if fraction != 0 {
			v = math.NaN()
		}
	}
	if bits>>15 != 0 {
		return -v
	}
	return v
}
