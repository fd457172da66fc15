package fhe

import (
	"errors"
	"testing"
)

func TestInconsistentShapesAreRefused(t *testing.T) {
	t.Parallel()
	conv := func(change func(*Convolution)) Shape {
		s := squareShape()
		change(s.Convolution)
		return s
	}
	for name, s := range map[string]Shape{
		"zero":              {},
		"two axes":          {Input: []int{28, 28}, Outputs: 8},
		"no outputs":        {Input: []int{1, 28, 28}},
		"too many outputs":  {Input: []int{1, 28, 28}, Outputs: 65},
		"negative side":     {Input: []int{1, -28, -28}, Outputs: 8},
		"a huge side":       {Input: []int{1, 1 << 40, 1 << 40}, Outputs: 8},
		"too many inputs":   {Input: []int{1024, 1024, 1024}, Outputs: 8},
		"no channels":       conv(func(c *Convolution) { c.Channels = 0 }),
		"huge channels":     conv(func(c *Convolution) { c.Channels = 1 << 62 }),
		"no kernel":         conv(func(c *Convolution) { c.Kernel[1] = 0 }),
		"no stride":         conv(func(c *Convolution) { c.Stride[0] = 0 }),
		"negative pad":      conv(func(c *Convolution) { c.Pads[2] = -1 }),
		"pad beyond kernel": conv(func(c *Convolution) { c.Pads[0] = 3 }),
		"kernel too large":  {Input: []int{1, 2, 2}, Outputs: 1, Convolution: &Convolution{Channels: 1, Kernel: [2]int{3, 3}, Stride: [2]int{1, 1}}},
	} {
		if err := s.Check(); err == nil {
			t.Errorf("%s: accepted", name)
		}
		if _, err := Plan(s, DefaultLiteral(s)); err == nil {
			t.Errorf("%s: planned", name)
		}
	}
}

func TestPlanRefusesSizesThatNoEnclaveTakesOn(t *testing.T) {
	t.Parallel()
	for name, s := range map[string]Shape{
		"17 groups of channels": {Input: []int{1, 92, 92}, Outputs: 8, Convolution: &Convolution{
			Channels: 17, Kernel: [2]int{3, 3}, Stride: [2]int{1, 1},
		}},
		"a picture beyond the slots": {Input: []int{1, 128, 128}, Outputs: 8, Convolution: &Convolution{
			Channels: 1, Kernel: [2]int{3, 3}, Stride: [2]int{1, 1},
		}},
		"too many columns": {Input: []int{64, 80, 80}, Outputs: 8, Convolution: &Convolution{
			Channels: 1, Kernel: [2]int{3, 3}, Stride: [2]int{1, 1},
		}},
	} {
		if _, err := Plan(s, DefaultLiteral(s)); !errors.Is(err, ErrUnsupported) && s.Check() == nil {
			t.Errorf("%s: error %v, want ErrUnsupported", name, err)
		}
	}
}

func TestPlanRefusesAWrongNumberOfPrimes(t *testing.T) {
	t.Parallel()
	if _, err := Plan(squareShape(), DefaultLiteral(affineShape())); err == nil {
		t.Error("two primes are accepted for a depth of three")
	}
	if _, err := Plan(affineShape(), DefaultLiteral(squareShape())); err == nil {
		t.Error("four primes are accepted for a depth of one")
	}
}
