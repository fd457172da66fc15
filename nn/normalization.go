package nn

import (
	"fmt"
	"math"
)

// channels makes sure that inputs from the given place on hold one number for each channel (axis 1) of the first.
func (c *call) channels(from int) (int, error) {
	x := c.in[0].Shape
	if len(x) < 2 {
		return 0, fmt.Errorf("input of shape %v has no channels", x)
	}
	for i := from; i < len(c.in); i++ {
		if len(c.in[i].Shape) != 1 || c.in[i].Shape[0] != x[1] {
			return 0, fmt.Errorf("%q has shape %v for %d channels", c.node.Inputs[i], c.in[i].Shape, x[1])
		}
	}
	return x[1], nil
}

// batchNormalization scales and shifts each channel by constants, as it does outside of training.
func batchNormalization(c *call) (*Tensor, error) {
	if c.node.Int("training_mode", 0) != 0 || c.node.Int("spatial", 1) != 1 {
		return nil, unsupported("batch normalization in training, or not per channel")
	}
	channels, err := c.channels(1)
	if err != nil {
		return nil, err
	}
	x := c.in[0]
	out, fill, err := c.result(x.Shape...)
	if err != nil || !fill {
		return out, err
	}
	epsilon := c.node.Float("epsilon", 1e-5)
	area := len(x.Data) / (x.Shape[0] * channels)
	for i, v := range x.Data {
		ch := i / area % channels
		factor := c.in[1].Data[ch] / math.Sqrt(c.in[4].Data[ch]+epsilon)
		out.Data[i] = (v-c.in[3].Data[ch])*factor + c.in[2].Data[ch]
	}
	return out, c.spend(len(out.Data))
}

// instanceNormalization brings each channel to mean 0 and variance 1, and then scales and shifts it.
func instanceNormalization(c *call) (*Tensor, error) {
	channels, err := c.channels(1)
	if err != nil {
		return nil, err
	}
	x := c.in[0]
	out, fill, err := c.result(x.Shape...)
	if err != nil || !fill {
		return out, err
	}
	planes := x.Shape[0] * channels
	for p := range planes {
		to := part(out.Data, p, planes)
		standardise(to, part(x.Data, p, planes), c.node.Float("epsilon", 1e-5))
		for i := range to {
			to[i] = to[i]*c.in[1].Data[p%channels] + c.in[2].Data[p%channels]
		}
	}
	return out, c.spend(4 * len(out.Data))
}

// layerNormalization does the same over all axes from the given one on, with a scale and shift for each element.
func layerNormalization(c *call) (*Tensor, error) {
	x := c.in[0]
	a, err := axis(c.node.Int("axis", -1), len(x.Shape))
	if err != nil {
		return nil, err
	}
	for _, t := range c.in[1:] {
		if t == nil {
			continue
		}
		if shape, err := broadcast(x.Shape, t.Shape); err != nil || len(shape) != len(x.Shape) {
			return nil, fmt.Errorf("scale or shift of shape %v for an input of %v", t.Shape, x.Shape)
		}
	}
	out, fill, err := c.result(x.Shape...)
	if err != nil || !fill {
		return out, err
	}
	rows := 1
	for _, length := range x.Shape[:a] {
		rows *= length
	}
	for r := range rows {
		standardise(part(out.Data, r, rows), part(x.Data, r, rows), c.node.Float("epsilon", 1e-5))
	}
	combine(out, out, c.in[1], multiply)
	if shift := c.optional(2); shift != nil {
		combine(out, out, shift, add)
	}
	return out, c.spend(4 * len(out.Data))
}

// standardise fills out with x less its mean, divided by its deviation.
func standardise(out, x []float64, epsilon float64) {
	sum, squares := 0.0, 0.0
	for _, v := range x {
		sum += v
	}
	center := sum / float64(len(x))
	for _, v := range x {
		squares += (v - center) * (v - center)
	}
	deviation := math.Sqrt(squares/float64(len(x)) + epsilon)
	for i, v := range x {
		out[i] = (v - center) / deviation
	}
}
