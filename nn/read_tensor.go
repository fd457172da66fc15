package nn

import (
	"encoding/binary"
	"fmt"
	"math"

	"google.golang.org/protobuf/encoding/protowire"
)

// ONNX's numbers for element types.
const onnxFloat, onnxInt64, onnxDouble = 1, 7, 11

// maxInteger bounds integers so that float64 holds them exactly.
const maxInteger = 1 << 53

func float32From(bits uint64) float32 { return math.Float32frombits(uint32(bits & math.MaxUint32)) }

func float32At(b []byte) float64 { return float64(float32From(uint64(binary.LittleEndian.Uint32(b)))) }

func float64At(b []byte) float64 { return math.Float64frombits(binary.LittleEndian.Uint64(b)) }

// wireTensor is a TensorProto before its data have been compared with its dimensions.
type wireTensor struct {
	name     string
	dims     []int64
	kind     int64
	location int64
	raw      []byte
	floats   []float64
	doubles  []float64
	integers []int64
}

// tensor reads a TensorProto. No more is allocated than the file has bytes for, whatever the dimensions claim.
func (r *reader) tensor(b []byte) (string, *Tensor, error) {
	var w wireTensor
	if err := walk(b, func(f field) error { return w.field(f, r.left) }); err != nil {
		return w.name, nil, err
	}
	if w.location != 0 {
		return w.name, nil, unsupported("weights in a file of their own")
	}
	shape, err := shapeOf(w.dims)
	if err != nil {
		return w.name, nil, malformed("%w", err)
	}
	t := &Tensor{Shape: shape}
	if err := w.decode(t, r.left); err != nil {
		return w.name, nil, err
	}
	if err := checkInitializer(t); err != nil {
		return w.name, nil, malformed("%w", err)
	}
	r.left -= len(t.Data)
	return w.name, t, nil
}

func (w *wireTensor) field(f field, limit int) (err error) {
	switch f.number {
	case tensorName:
		return f.text(&w.name)
	case tensorDims:
		w.dims, err = f.integers(w.dims, MaxRank)
	case tensorType:
		return f.integer(&w.kind)
	case tensorRaw:
		w.raw = f.body
		return f.want(protowire.BytesType)
	case tensorFloats:
		w.floats, err = f.float32s(w.floats, limit)
	case tensorDoubles:
		w.doubles, err = f.float64s(w.doubles, limit)
	case tensorInt64s:
		w.integers, err = f.integers(w.integers, MaxList)
	case tensorExternal:
		return unsupported("weights in a file of their own")
	case tensorLocation:
		return f.integer(&w.location)
	}
	return err
}

// decode fills in the elements from whichever field of the message holds them.
func (w *wireTensor) decode(t *Tensor, limit int) (err error) {
	switch w.kind {
	case onnxFloat:
		t.Type = Float32
		t.Data, err = w.elements(w.floats, 4, float32At, limit)
	case onnxDouble:
		t.Type = Float64
		t.Data, err = w.elements(w.doubles, 8, float64At, limit)
	case onnxInt64:
		t.Type = Int64
		t.Data, err = w.wholeNumbers(limit)
	default:
		return unsupported("element type %d, supported are float (%d), int64 (%d) and double (%d)",
			w.kind, onnxFloat, onnxInt64, onnxDouble)
	}
	return err
}

func (w *wireTensor) elements(listed []float64, width int, at func([]byte) float64, limit int) ([]float64, error) {
	if w.raw == nil {
		return listed, nil
	}
	if len(listed) > 0 {
		return nil, malformed("elements stand in the file twice")
	}
	f := field{number: tensorRaw, kind: protowire.BytesType, body: w.raw}
	return f.packed(make([]float64, 0, min(len(w.raw)/width, limit)), limit, width, at)
}

func (w *wireTensor) wholeNumbers(limit int) ([]float64, error) {
	listed := make([]float64, len(w.integers))
	for i, v := range w.integers {
		listed[i] = float64(v)
	}
	return w.elements(listed, 8, func(b []byte) float64 {
		return float64(signed(binary.LittleEndian.Uint64(b)))
	}, min(limit, MaxList))
}

// checkInitializer refuses elements that are not finite, and integers that float64 does not hold exactly.
func checkInitializer(t *Tensor) error {
	if err := t.Check(); err != nil {
		return err
	}
	for i, v := range t.Data {
		if !finite(v) || t.Type == Float32 && !finite(float64(float32(v))) {
			return fmt.Errorf("element %d is not finite", i)
		}
		if t.Type == Int64 && (math.Abs(v) > maxInteger || v != math.Trunc(v)) {
			return fmt.Errorf("element %d is %g, whole numbers go up to %d", i, v, maxInteger)
		}
	}
	return nil
}

// shapeOf turns dimensions of a file into a shape, bounded.
func shapeOf(dims []int64) ([]int, error) {
	shape := make([]int, len(dims))
	for axis, d := range dims {
		if d < 1 || d > MaxElements {
			return nil, fmt.Errorf("axis %d has length %d, allowed are 1 to %d", axis, d, MaxElements)
		}
		shape[axis] = int(d)
	}
	_, err := elements(shape)
	return shape, err
}

// readValue appends a ValueInfoProto.
func readValue(f field, to *[]Value) error {
	if len(*to) >= MaxValues {
		return malformed("more than %d declared values", MaxValues)
	}
	var v Value
	err := f.message(func(b []byte) error {
		return walk(b, func(f field) error {
			switch f.number {
			case valueName:
				return f.text(&v.Name)
			case valueType:
				return f.message(func(b []byte) error { return readType(b, &v) })
			}
			return nil
		})
	})
	if err != nil {
		return fmt.Errorf("value %q: %w", v.Name, err)
	}
	*to = append(*to, v)
	return nil
}

// readType reads a TypeProto, which must be that of a tensor.
func readType(b []byte, v *Value) error {
	return walk(b, func(f field) error {
		if f.number != typeTensor {
			return unsupported("a value that is not a tensor")
		}
		return f.message(func(b []byte) error {
			return walk(b, func(f field) error {
				if f.number != tensorTypeShape {
					return nil
				}
				return f.message(func(b []byte) error { return readShape(b, v) })
			})
		})
	})
}

// readShape reads a TensorShapeProto; see ReadONNX for symbolic dimensions.
func readShape(b []byte, v *Value) error {
	var dims []int64
	err := walk(b, func(f field) error {
		if f.number != shapeDim {
			return nil
		}
		return f.message(func(b []byte) (err error) {
			d, err := readDimension(b, len(dims))
			if err == nil {
				dims, err = appendOne(dims, d, MaxRank)
			}
			return err
		})
	})
	if err != nil {
		return err
	}
	if v.Shape, err = shapeOf(dims); err != nil {
		return malformed("%w", err)
	}
	return nil
}

func readDimension(b []byte, axis int) (int64, error) {
	var d int64
	symbolic := true
	err := walk(b, func(f field) error {
		if f.number != dimValue {
			return nil
		}
		symbolic = false
		return f.integer(&d)
	})
	if err != nil || !symbolic {
		return d, err
	}
	if axis > 0 {
		return 0, unsupported("axis %d has no fixed length", axis)
	}
	return 1, nil
}
