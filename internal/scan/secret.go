package scan

import (
	"encoding/binary"
	"math"
	"strconv"
)

// Secret is something that must not be found.
type Secret struct {
	Name  string
	Bytes []byte
	// Stride is the distance of the windows that are sought; 0 is 1. With a larger one (no multiple of three) only a copy
	// of Window+Stride consecutive bytes is sure to be found, three times that in base64: for what is too large to index
	// whole.
	Stride int
}

// Bytes is a secret as it is.
func Bytes(name string, b []byte) []Secret { return []Secret{{Name: name, Bytes: b}} }

// Numbers are the ways in which a program may hold numbers: float32 and float64 in both byte orders, and decimal text as
// JSON and Go print it.
func Numbers(name string, values []float64) []Secret {
	var f32le, f32be, f64le, f64be, decimal, spaced []byte
	for _, v := range values {
		f32le = binary.LittleEndian.AppendUint32(f32le, math.Float32bits(float32(v)))
		f32be = binary.BigEndian.AppendUint32(f32be, math.Float32bits(float32(v)))
		f64le = binary.LittleEndian.AppendUint64(f64le, math.Float64bits(v))
		f64be = binary.BigEndian.AppendUint64(f64be, math.Float64bits(v))
		decimal = append(strconv.AppendFloat(decimal, v, 'g', -1, 64), ',')
		spaced = append(strconv.AppendFloat(spaced, v, 'g', -1, 64), ' ')
	}
	return []Secret{
		{Name: name + " as float32, little-endian", Bytes: f32le},
		{Name: name + " as float32, big-endian", Bytes: f32be},
		{Name: name + " as float64, little-endian", Bytes: f64le},
		{Name: name + " as float64, big-endian", Bytes: f64be},
		{Name: name + " as JSON", Bytes: decimal},
		{Name: name + " as text", Bytes: spaced},
	}
}

// Pixels are a prepared picture's values in [0, 1]: one byte each, and as numbers.
func Pixels(name string, values []float64) []Secret {
	b := make([]byte, len(values))
	for i, v := range values {
		b[i] = byte(math.Round(v * math.MaxUint8))
	}
	return append(Numbers(name, values), Secret{Name: name + " as bytes", Bytes: b})
}
