package nn

import (
	"fmt"
	"math"
	"slices"
)

// window is the geometry of a convolution or pooling over pictures of height × width. A signal of one axis is a picture
// of height 1.
type window struct {
	height, width       int // of the input
	rows, columns       int // of the output
	kernel              [2]int
	stride              [2]int
	dilation            [2]int
	padTop, padLeft     int
	padBottom, padRight int
}

// window reads a node's geometry. kernel is nil where the attribute kernel_shape must give it.
func (c *call) window(kernel []int) (window, error) {
	w, err := c.geometry(kernel)
	if err != nil {
		return w, err
	}
	ceil := c.node.Int("ceil_mode", 0) != 0
	w.rows = w.places(0, w.height, w.padTop, w.padBottom, ceil)
	w.columns = w.places(1, w.width, w.padLeft, w.padRight, ceil)
	if w.rows < 1 || w.columns < 1 {
		return w, fmt.Errorf("a window of %v does not fit into %v", w.kernel, c.in[0].Shape)
	}
	return w, nil
}

// geometry reads everything but the number of windows.
func (c *call) geometry(kernel []int) (window, error) {
	x := c.in[0].Shape
	if len(x) != 3 && len(x) != 4 {
		return window{}, unsupported("input %q has shape %v; windows move along one or two axes", c.node.Inputs[0], x)
	}
	w := window{height: 1, width: x[len(x)-1]}
	if len(x) == 4 {
		w.height = x[2]
	}
	var err error
	if w.kernel, err = c.kernel(kernel); err != nil {
		return w, err
	}
	if w.stride, err = c.pair("strides"); err != nil {
		return w, err
	}
	if w.dilation, err = c.pair("dilations"); err != nil {
		return w, err
	}
	return w, c.pads(&w)
}

// extent is how many places a window covers along an axis.
func (w *window) extent(axis int) int { return w.dilation[axis]*(w.kernel[axis]-1) + 1 }

// places counts the windows along an axis. With ceil the last one may reach beyond the padding, but must not begin there.
func (w *window) places(axis, length, before, after int, ceil bool) int {
	room, stride := before+length+after-w.extent(axis), w.stride[axis]
	if room < 0 {
		return 0
	}
	n := room/stride + 1
	if ceil && room%stride != 0 && n*stride < before+length {
		n++
	}
	return n
}

// shape puts the output's extents behind its first two axes, in as many axes as the input has.
func (w *window) shape(like []int, channels int) []int {
	out := []int{like[0], channels, w.rows, w.columns}
	if len(like) == 3 {
		out = []int{like[0], channels, w.columns}
	}
	return out
}

func (c *call) kernel(weights []int) (kernel [2]int, err error) {
	listed := c.node.Ints("kernel_shape")
	if weights == nil && listed == nil {
		return kernel, fmt.Errorf("no kernel_shape")
	}
	if kernel, err = c.pair("kernel_shape"); err != nil || weights == nil {
		return kernel, err
	}
	if len(weights) == 1 {
		weights = []int{1, weights[0]}
	}
	if listed != nil && kernel != [2]int(weights) {
		return kernel, fmt.Errorf("kernel_shape %v, but weights of %v", kernel, weights)
	}
	return [2]int(weights), nil
}

// pair reads an attribute of two lengths ≥ 1, or of one for a signal; absent means 1 and 1.
func (c *call) pair(name string) ([2]int, error) {
	out, listed := [2]int{1, 1}, c.node.Ints(name)
	if listed == nil {
		return out, nil
	}
	if want := len(c.in[0].Shape) - 2; len(listed) != want {
		return out, unsupported("%s %v: an input of %v has %d axes to move along", name, listed, c.in[0].Shape, want)
	}
	for i, v := range slices.Backward(listed) {
		if v < 1 || v > math.MaxInt16 {
			return out, fmt.Errorf("%s %v out of bounds", name, listed)
		}
		out[2-len(listed)+i] = int(v)
	}
	return out, nil
}

// pads reads the padding, explicit or automatic.
func (c *call) pads(w *window) error {
	switch auto := c.node.Text("auto_pad", "NOTSET"); auto {
	case "VALID":
		return nil
	case "SAME_UPPER", "SAME_LOWER":
		lower := auto == "SAME_LOWER"
		w.padTop, w.padBottom = samePadding(w.height, w.extent(0), w.stride[0], lower)
		w.padLeft, w.padRight = samePadding(w.width, w.extent(1), w.stride[1], lower)
		return nil
	case "NOTSET", "":
	default:
		return unsupported("auto_pad %q", auto)
	}
	listed := c.node.Ints("pads")
	if listed == nil {
		return nil
	}
	axes := len(c.in[0].Shape) - 2
	if len(listed) != 2*axes {
		return unsupported("pads %v: %d are needed", listed, 2*axes)
	}
	for _, v := range listed {
		if v < 0 || v > math.MaxInt16 {
			return fmt.Errorf("pads %v out of bounds", listed)
		}
	}
	if axes == 2 {
		w.padTop, w.padBottom = int(listed[0]), int(listed[2])
	}
	w.padLeft, w.padRight = int(listed[axes-1]), int(listed[2*axes-1])
	return nil
}

// samePadding makes the output ⌈length/stride⌉ long; the odd one goes to the end, or to the start if lower.
func samePadding(length, extent, stride int, lower bool) (before, after int) {
	total := max(0, ((length+stride-1)/stride-1)*stride+extent-length)
	if lower {
		return total - total/2, total / 2
	}
	return total / 2, total - total/2
}

// inside returns the range of windows along an axis whose given tap lies inside of the picture.
func (w *window) inside(axis, tap, length, before, places int) (from, to int) {
	shift, stride := tap*w.dilation[axis]-before, w.stride[axis] // window i meets place i·stride + shift
	if shift < 0 {
		from = (-shift + stride - 1) / stride
	}
	if last := length - 1 - shift; last >= 0 {
		to = min(places, last/stride+1)
	}
	return from, to
}

// taps visits each tap of the kernel together with the runs of windows for which it lies inside of the picture: index of
// the tap, of the first place in the picture, of the first window, and the number of windows.
func (w *window) taps(visit func(tap, from, to, n int)) {
	for kr := range w.kernel[0] {
		r0, r1 := w.inside(0, kr, w.height, w.padTop, w.rows)
		for kc := range w.kernel[1] {
			c0, c1 := w.inside(1, kc, w.width, w.padLeft, w.columns)
			if c0 >= c1 {
				continue
			}
			x := c0*w.stride[1] - w.padLeft + kc*w.dilation[1]
			for r := r0; r < r1; r++ {
				y := r*w.stride[0] - w.padTop + kr*w.dilation[0]
				visit(kr*w.kernel[1]+kc, y*w.width+x, r*w.columns+c0, c1-c0)
			}
		}
	}
}
