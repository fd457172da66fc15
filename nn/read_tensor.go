package nn

import (
	"encoding/binary"
	"fmt"
	"math"
	"slices"

	"google.golang.org/protobuf/encoding/protowire"
)

// ONNX's numbers for the element types that are written.
const onnxFloat, onnxInt32, onnxInt64, onnxBool, onnxDouble = 1, 6, 7, 9, 11

// elementTypes says as what each of ONNX's element types is kept. It is never written to.
var elementTypes = map[int64]ElementType{
	onnxFloat: Float32, onnxDouble: Float64, onnxHalf: Float32, onnxBrain: Float32, onnxInt64: Int64, onnxInt32: Int32,
	onnxBool: Bool, onnxUint8: Int32, onnxInt8: Int32, onnxUint16: Int32, onnxInt16: Int32, onnxUint32: Int64,
	onnxUint64: Int64,
}

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
		return w.name, nil, unsupported("weights in a file of their own; save the model with its weights inside")
	}
	if slices.Contains(w.dims, 0) && len(w.raw)+len(w.floats)+len(w.doubles)+len(w.integers) == 0 {
		return w.name, nil, nil
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
	case tensorInt64s, tensorInt32s, tensorUint64s:
		w.integers, err = f.integers(w.integers, limit)
	case tensorExternal:
		return unsupported("weights in a file of their own; save the model with its weights inside")
	case tensorLocation:
		return f.integer(&w.location)
	}
	return err
}

// decode fills in the elements from whichever field of the message holds them.
func (w *wireTensor) decode(t *Tensor, limit int) (err error) {
	t.Type = elementTypes[w.kind]
	switch w.kind {
	case onnxFloat:
		t.Data, err = w.elements(w.floats, 4, float32At, limit)
		return err
	case onnxDouble:
		t.Data, err = w.elements(w.doubles, 8, float64At, limit)
		return err
	}
	form, ok := forms[w.kind]
	if !ok {
		return unsupported("element type %d; supported are float, double, float16, bfloat16, bool and integers", w.kind)
	}
	listed := make([]float64, len(w.integers))
	for i, v := range w.integers {
		listed[i] = form.of(unsigned(v))
	}
	t.Data, err = w.elements(listed, form.width, func(b []byte) float64 {
		var bits [8]byte
		copy(bits[:], b[:form.width])
		return form.of(binary.LittleEndian.Uint64(bits[:]))
	}, limit)
	return err
}

func (w *wireTensor) elements(listed []float64, width int, at func([]byte) float64, limit int) ([]float64, error) {
	if w.raw == nil {
		return listed, nil
	}
	if len(w.floats)+len(w.doubles)+len(w.integers) > 0 {
		return nil, malformed("elements stand in the file twice")
	}
	f := field{number: tensorRaw, kind: protowire.BytesType, body: w.raw}
	return f.packed(make([]float64, 0, min(len(w.raw)/width, limit)), limit, width, at)
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
		if t.Type.whole() && (math.Abs(v) > maxInteger || v != math.Trunc(v)) {
			return fmt.Errorf("element %d is %g, whole numbers go up to %d", i, v, maxInteger)
		}
		if t.Type == Int32 && v != float64(int32(v)) || t.Type == Bool && v != 0 && v != 1 {
			return fmt.Errorf("element %d is %g, which its type does not hold", i, v)
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
