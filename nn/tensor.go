package nn

import (
	"fmt"
	"slices"
)

// ElementType says in which form a tensor's numbers stand in an ONNX file. In memory they are always float64.
type ElementType uint8

// The element types that are written; numbering is this package's own, not ONNX's. Half precision is read as Float32,
// integers below 32 bits as Int32.
const (
	Float32 ElementType = iota // the zero value: what shipped files hold
	Float64
	Int64 // shapes and axes; magnitudes up to 2^53, so that float64 holds them exactly
	Int32
	Bool // 0 and 1
)

// whole says whether the type holds whole numbers: their quotients are cut off.
func (e ElementType) whole() bool { return e >= Int64 }

// Tensor is a dense array in row-major order. A batch dimension of 1 stays in Shape. A scalar has an empty Shape and
// one element.
type Tensor struct {
	Shape []int       // lengths along each axis, all ≥ 1
	Data  []float64   // product of Shape elements
	Type  ElementType // for writing; evaluation asks it only whether quotients are cut off
}

// known says whether the elements are there, and not the shape alone; see [Graph.Shapes].
func (t *Tensor) known() bool { return t.Data != nil }

// NewTensor returns a zero tensor of the given shape. A shape that [Tensor.Check] would refuse yields a tensor that
// Check refuses.
func NewTensor(shape ...int) *Tensor {
	n, err := elements(shape)
	if err != nil {
		n = 0
	}
	return &Tensor{Shape: slices.Clone(shape), Data: make([]float64, n)}
}

// Scalar returns a tensor without axes that holds v.
func Scalar(v float64) *Tensor {
	return &Tensor{Shape: []int{}, Data: []float64{v}}
}

// Vector returns a tensor with one axis that holds the values.
func Vector(values ...float64) *Tensor {
	return &Tensor{Shape: []int{len(values)}, Data: slices.Clone(values)}
}

// Check reports a shape out of bounds, or one whose product is not the number of elements.
func (t *Tensor) Check() error {
	n, err := elements(t.Shape)
	if err != nil {
		return err
	}
	if n != len(t.Data) {
		return fmt.Errorf("shape %v needs %d elements, there are %d", t.Shape, n, len(t.Data))
	}
	return nil
}

// Clone returns a copy that shares no memory with t.
func (t *Tensor) Clone() *Tensor {
	return &Tensor{Shape: slices.Clone(t.Shape), Data: slices.Clone(t.Data), Type: t.Type}
}

// reshaped returns a tensor of another shape over the same data, which must not be written to.
func (t *Tensor) reshaped(shape []int) *Tensor {
	return &Tensor{Shape: shape, Data: t.Data, Type: t.Type}
}

// size is the number of elements, also of a tensor whose elements are not known.
func (t *Tensor) size() int {
	n := 1
	for _, length := range t.Shape {
		n *= length
	}
	return n
}

// elements multiplies the lengths of a shape; a rank, length or product out of bounds is an error.
func elements(shape []int) (int, error) {
	if len(shape) > MaxRank {
		return 0, fmt.Errorf("shape with %d axes, at most %d are read", len(shape), MaxRank)
	}
	n := 1
	for _, length := range shape {
		if length < 1 || length > MaxElements {
			return 0, fmt.Errorf("shape %v has an axis of length %d, allowed are 1 to %d", shape, length, MaxElements)
		}
		if n *= length; n > MaxElements {
			return 0, fmt.Errorf("shape %v has more than %d elements", shape, MaxElements)
		}
	}
	return n, nil
}

// strides returns how far apart neighbours along each axis of a row-major shape are.
func strides(shape []int) []int {
	out := make([]int, len(shape))
	step := 1
	for axis := len(shape) - 1; axis >= 0; axis-- {
		out[axis] = step
		step *= shape[axis]
	}
	return out
}
