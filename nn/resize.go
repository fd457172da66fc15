package nn

import (
	"math"
)

// resize enlarges or shrinks by taking the nearest element, the only mode that is implemented.
func resize(c *call) (*Tensor, error) {
	if mode := c.node.Text("mode", "nearest"); mode != "nearest" {
		return nil, unsupported("resizing by %q, only %q is supported", mode, "nearest")
	}
	shape, scales, err := c.resized()
	if err != nil {
		return nil, err
	}
	origin, err := c.origin()
	if err != nil {
		return nil, err
	}
	out, fill, err := c.result(shape...)
	if err != nil || !fill {
		return out, err
	}
	x := c.in[0]
	by, own := strides(x.Shape), strides(shape)
	for i := range out.Data {
		at := 0
		for a, length := range x.Shape {
			at += max(0, min(int(origin(float64(i/own[a]%shape[a]), scales[a])), length-1)) * by[a]
		}
		out.Data[i] = x.Data[at]
	}
	return out, c.spend(len(out.Data) * max(1, len(shape)))
}

// resized reads the output's shape from sizes, or makes it from scales.
func (c *call) resized() (shape []int, scales []float64, err error) {
	x := c.in[0].Shape
	factors := c.optional(2)
	if c.opset < 11 {
		factors = c.optional(1)
	}
	scales, shape = make([]float64, len(x)), make([]int, len(x))
	if c.optional(3) != nil {
		sizes, err := c.wholeNumbers(3)
		if err != nil || len(sizes) != len(x) {
			return nil, nil, malformed("sizes of %d axes for %v: %w", len(sizes), x, err)
		}
		if shape, err = shapeOf(sizes); err != nil {
			return nil, nil, err
		}
		for a, length := range x {
			scales[a] = float64(shape[a]) / float64(length)
		}
		return shape, scales, nil
	}
	if factors == nil || !factors.known() || len(factors.Data) != len(x) {
		return nil, nil, unsupported("resizing without constant scales for each axis")
	}
	for a, length := range x {
		scales[a] = factors.Data[a]
		if wanted := math.Floor(float64(length) * scales[a]); wanted >= 1 && wanted <= MaxElements {
			shape[a] = int(wanted)
		}
	}
	return shape, scales, nil
}

// origin returns where an element of the output comes from, along one axis.
func (c *call) origin() (func(place, scale float64) float64, error) {
	var round func(float64) float64
	switch mode := c.node.Text("nearest_mode", "round_prefer_floor"); mode {
	case "floor":
		round = math.Floor
	case "ceil":
		round = math.Ceil
	case "round_prefer_floor":
		round = func(v float64) float64 { return math.Ceil(v - 0.5) }
	case "round_prefer_ceil":
		round = func(v float64) float64 { return math.Floor(v + 0.5) }
	default:
		return nil, unsupported("nearest_mode %q", mode)
	}
	half := 0.0
	switch mode := c.node.Text("coordinate_transformation_mode", "half_pixel"); {
	case c.opset < 11:
		round = math.Floor
	case mode == "half_pixel":
		half = 0.5
	case mode == "asymmetric":
	default:
		return nil, unsupported("coordinate_transformation_mode %q", mode)
	}
	return func(place, scale float64) float64 { return round((place+half)/scale - half) }, nil
}
