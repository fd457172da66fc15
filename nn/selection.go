package nn

import (
	"fmt"
	"slices"
)

// slice takes every step-th element between bounds, along some axes. Bounds are attributes before operator set 10.
func slice(c *call) (*Tensor, error) {
	x := c.in[0]
	from, step, shape, err := c.ranges()
	if err != nil {
		return nil, err
	}
	out, fill, err := c.result(shape...)
	if err != nil || !fill {
		return out, err
	}
	offset, by := 0, strides(x.Shape)
	for a := range by {
		offset += from[a] * by[a]
		by[a] *= step[a]
	}
	walkTwo(shape, by, by, func(i, at, _ int) { out.Data[i] = x.Data[offset+at] })
	return out, c.spend(len(out.Data))
}

// ranges resolves the inputs of slice into a start, a step and a length for each axis.
func (c *call) ranges() (from, step, shape []int, err error) {
	var lists [4][]int64 // starts, ends, axes, steps
	for i, name := range []string{"starts", "ends", "axes", "steps"} {
		if lists[i], err = c.list(name, i+1, 10); err != nil {
			return nil, nil, nil, err
		}
	}
	starts, ends, axes, steps := lists[0], lists[1], lists[2], lists[3]
	shape = slices.Clone(c.in[0].Shape)
	from, step = make([]int, len(shape)), slices.Repeat([]int{1}, len(shape))
	if len(starts) == 0 || len(ends) != len(starts) || axes == nil && len(starts) > len(shape) ||
		axes != nil && len(axes) != len(starts) || steps != nil && len(steps) != len(starts) {
		return nil, nil, nil, fmt.Errorf("starts %v, ends %v, axes %v and steps %v do not fit", starts, ends, axes, steps)
	}
	done := map[int]bool{}
	for i := range starts {
		named, by := int64(i), int64(1)
		if axes != nil {
			named = axes[i]
		}
		if steps != nil {
			by = steps[i]
		}
		a, err := axis(named, len(shape))
		if err != nil || done[a] || by == 0 {
			return nil, nil, nil, fmt.Errorf("axes %v with steps %v of shape %v", axes, steps, shape)
		}
		done[a] = true
		length := int64(shape[a])
		first, n := span(starts[i], ends[i], by, length)
		if n < 1 {
			return nil, nil, nil, unsupported("nothing is left of axis %d of length %d", a, length)
		}
		from[a], step[a], shape[a] = int(first), int(by), int(n)
	}
	return from, step, shape, nil
}

// span resolves one range of a slice: where it starts and how many elements it has.
func span(start, end, step, length int64) (first, n int64) {
	if start < 0 {
		start += length
	}
	if end < 0 {
		end += length
	}
	if step > 0 {
		start, end = max(0, min(start, length)), max(0, min(end, length))
		return start, (end - start + step - 1) / step
	}
	start, end = max(0, min(start, length-1)), max(-1, min(end, length-1))
	return start, (start - end - step - 1) / -step
}

// split cuts an axis into parts, equal ones unless their lengths are stated; the last may be shorter.
func split(c *call) (*Tensor, error) {
	x := c.in[0]
	a, err := axis(c.node.Int("axis", 0), len(x.Shape))
	if err != nil {
		return nil, err
	}
	lengths, err := c.list("split", 1, 13)
	if err != nil {
		return nil, err
	}
	parts := int64(len(c.node.Outputs))
	if wanted := c.node.Int("num_outputs", parts); wanted != parts {
		return nil, malformed("%d outputs, num_outputs is %d", parts, wanted)
	}
	if lengths == nil {
		each := (int64(x.Shape[a]) + parts - 1) / parts
		for left := int64(x.Shape[a]); int64(len(lengths)) < parts; left -= each {
			lengths = append(lengths, min(each, left))
		}
	}
	var out []*Tensor
	start := 0
	for _, length := range lengths {
		shape := slices.Clone(x.Shape)
		if length < 1 || int(length) > x.Shape[a]-start {
			break
		}
		shape[a] = int(length)
		piece, err := c.piece(shape, start*strides(x.Shape)[a])
		if err != nil {
			return nil, err
		}
		out, start = append(out, piece), start+int(length)
	}
	if len(out) != int(parts) || len(lengths) != int(parts) || start != x.Shape[a] {
		return nil, fmt.Errorf("parts of %v of axis %d of %v", lengths, a, x.Shape)
	}
	c.rest = out[1:]
	return out[0], nil
}

// piece copies a block of the first input that begins at the given element.
func (c *call) piece(shape []int, offset int) (*Tensor, error) {
	out, fill, err := c.result(shape...)
	if err != nil || !fill {
		return out, err
	}
	c.room -= len(out.Data)
	by := strides(c.in[0].Shape)
	walkTwo(shape, by, by, func(i, at, _ int) { out.Data[i] = c.in[0].Data[offset+at] })
	return out, c.spend(len(out.Data))
}

// gather takes the slices along an axis that the second input names.
func gather(c *call) (*Tensor, error) {
	x, indices := c.in[0], c.in[1]
	a, err := axis(c.node.Int("axis", 0), len(x.Shape))
	if err != nil {
		return nil, err
	}
	shape := slices.Concat(x.Shape[:a], indices.Shape, x.Shape[a+1:])
	out, fill, err := c.result(shape...)
	if err != nil || !fill {
		return out, err
	}
	length, inner := x.Shape[a], strides(x.Shape)[a]
	filled := out.Data[:0]
	for block := 0; block < len(x.Data); block += length * inner {
		for _, v := range indices.Data {
			if v < 0 {
				v += float64(length)
			}
			if !(v >= 0 && v < float64(length)) {
				return nil, fmt.Errorf("index %g along axis %d of %v", v, a, x.Shape)
			}
			at := block + int(v)*inner
			filled = append(filled, x.Data[at:at+inner]...)
		}
	}
	return out, c.spend(len(out.Data))
}

// expand repeats axes of length 1.
func expand(c *call) (*Tensor, error) {
	listed, err := c.wholeNumbers(1)
	if err != nil {
		return nil, err
	}
	wanted, err := shapeOf(listed)
	if err != nil {
		return nil, err
	}
	shape, err := broadcast(c.in[0].Shape, wanted)
	if err != nil {
		return nil, err
	}
	out, fill, err := c.result(shape...)
	if err != nil || !fill {
		return out, err
	}
	steps := broadcastStrides(c.in[0].Shape, shape)
	walkTwo(shape, steps, steps, func(i, at, _ int) { out.Data[i] = c.in[0].Data[at] })
	return out, c.spend(len(out.Data))
}

// pad puts elements around the input, and cuts off where a pad is negative. Pads are an attribute before operator set 11.
func pad(c *call) (*Tensor, error) {
	x := c.in[0]
	before, shape, err := c.margins()
	if err != nil {
		return nil, err
	}
	value, err := c.bound(2, c.node.Float("value", 0))
	if err != nil {
		return nil, err
	}
	mode := c.node.Text("mode", "constant")
	if !slices.Contains([]string{"constant", "edge", "reflect", "wrap"}, mode) {
		return nil, unsupported("padding by %q", mode)
	}
	out, fill, err := c.result(shape...)
	if err != nil || !fill {
		return out, err
	}
	by, own := strides(x.Shape), strides(shape)
	for i := range out.Data {
		at, inside := 0, true
		for a, length := range x.Shape {
			place, ok := reflected(i/own[a]%shape[a]-before[a], length, mode)
			at, inside = at+place*by[a], inside && ok
		}
		if out.Data[i] = value; inside {
			out.Data[i] = x.Data[at]
		}
	}
	return out, c.spend(len(out.Data) * max(1, len(shape)))
}

// margins returns how much padding begins each axis, and the padded shape.
func (c *call) margins() (before, shape []int, err error) {
	listed, err := c.list("pads", 1, 11)
	if err != nil {
		return nil, nil, err
	}
	shape = slices.Clone(c.in[0].Shape)
	before = make([]int, len(shape))
	axes := make([]int, len(shape))
	for a := range axes {
		axes[a] = a
	}
	if c.optional(3) != nil {
		named, err := c.wholeNumbers(3)
		if err == nil {
			axes, err = resolve(named, len(shape))
		}
		if err != nil {
			return nil, nil, err
		}
	}
	if len(listed) != 2*len(axes) {
		return nil, nil, fmt.Errorf("pads %v for %d axes", listed, len(axes))
	}
	for i, a := range axes {
		before[a] = int(listed[i])
		shape[a] += int(listed[i] + listed[len(axes)+i])
	}
	return before, shape, nil
}

// reflected returns the place of the input that stands at a place of the padded axis, and whether one does.
func reflected(place, length int, mode string) (int, bool) {
	switch {
	case place >= 0 && place < length:
	case mode == "constant":
		return 0, false
	case mode == "edge":
		place = max(0, min(place, length-1))
	case mode == "wrap":
		place = (place%length + length) % length
	case length == 1:
		place = 0
	default: // reflect, without repeating the edge
		period := 2 * (length - 1)
		place = (place%period + period) % period
		place = min(place, period-place)
	}
	return place, true
}
