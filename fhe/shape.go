package fhe

import "fmt"

// Bounds on a shape: far above what a program can evaluate, low enough that no product overflows.
const (
	maxSide     = 1024
	maxChannels = 1024
	maxKernel   = 31
	maxOutputs  = 64
	maxElements = 1 << 17
)

// Shape is the public geometry of a head. Input is [C, H, W]. Without a Convolution the head is one
// affine map from the C·H·W inputs to the outputs; with one it is convolution → square → affine map.
type Shape struct {
	Input       []int        `json:"input"`
	Convolution *Convolution `json:"convolution,omitempty"`
	Outputs     int          `json:"outputs"`
}

// Convolution is the geometry of a two-dimensional convolution: dilation 1, one group.
type Convolution struct {
	Channels int    `json:"channels"` // output channels
	Kernel   [2]int `json:"kernel"`   // height, width
	Stride   [2]int `json:"stride"`   // down, across
	Pads     [4]int `json:"pads"`     // zeros above, left, below, right
}

// UnmarshalJSON refuses unknown fields.
func (s *Shape) UnmarshalJSON(b []byte) error {
	type plain Shape
	return strictJSON(b, (*plain)(s))
}

// UnmarshalJSON refuses unknown fields.
func (c *Convolution) UnmarshalJSON(b []byte) error {
	type plain Convolution
	return strictJSON(b, (*plain)(c))
}

// Check reports a geometry that is inconsistent or out of bounds.
func (s Shape) Check() error {
	if len(s.Input) != 3 {
		return fmt.Errorf("fhe: shape: input %v, want [channels, height, width]", s.Input)
	}
	if !within(s.Input[0], 1, maxChannels) || !within(s.Input[1], 1, maxSide) || !within(s.Input[2], 1, maxSide) {
		return fmt.Errorf("fhe: shape: input %v is out of bounds", s.Input)
	}
	if !within(s.Outputs, 1, maxOutputs) {
		return fmt.Errorf("fhe: shape: %d outputs, want 1 to %d", s.Outputs, maxOutputs)
	}
	if s.Inputs() > maxElements {
		return fmt.Errorf("fhe: shape: %d inputs, at most %d", s.Inputs(), maxElements)
	}
	if s.Convolution != nil {
		return s.Convolution.check(s.Input)
	}
	return nil
}

func (c *Convolution) check(input []int) error {
	if !within(c.Channels, 1, maxChannels) {
		return fmt.Errorf("fhe: shape: %d channels, want 1 to %d", c.Channels, maxChannels)
	}
	for axis := range 2 {
		if !within(c.Kernel[axis], 1, maxKernel) || !within(c.Stride[axis], 1, maxKernel) {
			return fmt.Errorf("fhe: shape: kernel %v with stride %v is out of bounds", c.Kernel, c.Stride)
		}
		before, after := c.Pads[axis], c.Pads[axis+2]
		if !within(before, 0, c.Kernel[axis]-1) || !within(after, 0, c.Kernel[axis]-1) {
			return fmt.Errorf("fhe: shape: pads %v do not fit kernel %v", c.Pads, c.Kernel)
		}
		if input[axis+1]+before+after < c.Kernel[axis] {
			return fmt.Errorf("fhe: shape: kernel %v does not fit input %v", c.Kernel, input)
		}
	}
	if rows, columns := c.positions(input); c.Channels*rows*columns > maxElements {
		return fmt.Errorf("fhe: shape: %d×%d×%d values after the convolution, at most %d",
			c.Channels, rows, columns, maxElements)
	}
	return nil
}

// positions is the height and width of the convolution's output.
func (c *Convolution) positions(input []int) (rows, columns int) {
	rows = (input[1]+c.Pads[0]+c.Pads[2]-c.Kernel[0])/c.Stride[0] + 1
	columns = (input[2]+c.Pads[1]+c.Pads[3]-c.Kernel[1])/c.Stride[1] + 1
	return rows, columns
}

// taps is the number of products in one output of the convolution.
func (c *Convolution) taps(input []int) int { return input[0] * c.Kernel[0] * c.Kernel[1] }

// Inputs is C·H·W, the number of values that a requester encrypts.
func (s Shape) Inputs() int { return s.Input[0] * s.Input[1] * s.Input[2] }

// Elements is the number of values that enter the last affine map.
func (s Shape) Elements() int {
	if s.Convolution == nil {
		return s.Inputs()
	}
	rows, columns := s.Convolution.positions(s.Input)
	return s.Convolution.Channels * rows * columns
}

// Depth is the number of levels that an evaluation consumes.
func (s Shape) Depth() int {
	if s.Convolution == nil {
		return 1
	}
	return 3
}

func (s Shape) clone() Shape {
	s.Input = append([]int{}, s.Input...)
	if s.Convolution != nil {
		c := *s.Convolution
		s.Convolution = &c
	}
	return s
}

func within(v, low, high int) bool { return v >= low && v <= high }

// each visits the taps of one output position that fall into the picture: at is the index of the
// input value, tap that of the weight.
func (c *Convolution) each(input []int, row, column int, visit func(at, tap int)) {
	height, width := input[1], input[2]
	for tap := range c.taps(input) {
		channel, within := tap/(c.Kernel[0]*c.Kernel[1]), tap%(c.Kernel[0]*c.Kernel[1])
		y := row*c.Stride[0] - c.Pads[0] + within/c.Kernel[1]
		x := column*c.Stride[1] - c.Pads[1] + within%c.Kernel[1]
		if y >= 0 && y < height && x >= 0 && x < width {
			visit((channel*height+y)*width+x, tap)
		}
	}
}
