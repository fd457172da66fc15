package fhe

import (
	"fmt"
	"math"
)

// Head holds the weights of a compiled head. In the normal form of this package it computes
//
//	y = matrix·x + bias                      without a convolution,
//	y = matrix·(filters ∗ x + shift)² + bias with one, the square taken value by value.
//
// A head is immutable.
type Head struct {
	shape   Shape
	filters []float64   // channels × taps; tap = (input channel, row, column)
	shift   []float64   // one per element: the convolution's bias and the square's completion
	matrix  [][]float64 // outputs × elements
	bias    []float64   // outputs
}

// NewAffineHead makes a head of one affine map: matrix is outputs × C·H·W.
func NewAffineHead(input []int, matrix [][]float64, bias []float64) (*Head, error) {
	h := &Head{shape: Shape{Input: input, Outputs: len(bias)}, matrix: matrix, bias: bias}
	return h.checked()
}

// NewSquareHead makes a head of convolution, square and affine map. filters is channels × taps, shift
// has one value per element (channel, row, column), matrix is outputs × elements.
func NewSquareHead(input []int, c Convolution, filters, shift []float64, matrix [][]float64, bias []float64) (*Head, error) {
	h := &Head{
		shape:   Shape{Input: input, Convolution: &c, Outputs: len(bias)},
		filters: filters, shift: shift, matrix: matrix, bias: bias,
	}
	return h.checked()
}

// checked copies the weights and reports sizes that do not fit the shape, and values that are not finite.
func (h *Head) checked() (*Head, error) {
	if err := h.shape.Check(); err != nil {
		return nil, err
	}
	c := Head{shape: h.shape.clone()}
	elements := c.shape.Elements()
	if len(h.matrix) != c.shape.Outputs {
		return nil, fmt.Errorf("fhe: head: matrix of %d rows for %d outputs", len(h.matrix), c.shape.Outputs)
	}
	for _, row := range h.matrix {
		if len(row) != elements {
			return nil, fmt.Errorf("fhe: head: matrix row of %d values for %d elements", len(row), elements)
		}
		c.matrix = append(c.matrix, append([]float64{}, row...))
	}
	if conv := c.shape.Convolution; conv != nil {
		if len(h.filters) != conv.Channels*conv.taps(c.shape.Input) || len(h.shift) != elements {
			return nil, fmt.Errorf("fhe: head: %d filter weights and %d shifts do not fit the shape", len(h.filters), len(h.shift))
		}
		c.filters, c.shift = append([]float64{}, h.filters...), append([]float64{}, h.shift...)
	}
	c.bias = append([]float64{}, h.bias...)
	return &c, c.checkFinite()
}

// maxWeight bounds every weight, so that no bound below becomes infinite.
const maxWeight = 1 << 30

func (h *Head) checkFinite() error {
	for _, values := range append([][]float64{h.filters, h.shift, h.bias}, h.matrix...) {
		for _, v := range values {
			if math.IsNaN(v) || math.Abs(v) > maxWeight {
				return fmt.Errorf("fhe: head: weight %g is not finite or above 2^30", v)
			}
		}
	}
	return nil
}

// Shape is the head's public geometry.
func (h *Head) Shape() Shape { return h.shape.clone() }

// String tells the geometry and never a weight.
func (h *Head) String() string {
	return fmt.Sprintf("head %v → %d, weights [redacted]", h.shape.Input, h.shape.Outputs)
}

// GoString is String: weights are not printed by %#v either.
func (h *Head) GoString() string { return h.String() }

// Clear evaluates the head on C·H·W values in float64; fewer values count as zeros.
func (h *Head) Clear(x []float64) []float64 {
	full := make([]float64, h.shape.Inputs())
	copy(full, x)
	z := full
	if h.shape.Convolution != nil {
		z = h.convolve(full)
		for i, u := range z {
			z[i] = u * u
		}
	}
	y := append([]float64{}, h.bias...)
	for o, row := range h.matrix {
		for i, m := range row {
			y[o] += m * z[i]
		}
	}
	return y
}

// convolve returns filters ∗ x + shift, one value per element.
func (h *Head) convolve(x []float64) []float64 {
	c := h.shape.Convolution
	u := append([]float64{}, h.shift...)
	rows, columns := c.positions(h.shape.Input)
	taps := c.taps(h.shape.Input)
	for p := range rows * columns {
		c.each(h.shape.Input, p/columns, p%columns, func(at, tap int) {
			for channel := range c.Channels {
				u[channel*rows*columns+p] += h.filters[channel*taps+tap] * x[at]
			}
		})
	}
	return u
}
