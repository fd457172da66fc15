package nn

import (
	"fmt"
	"math"
)

// gemm is alpha·A'·B' + beta·C, where ' transposes on demand and C is repeated to fit.
func gemm(c *call) (*Tensor, error) {
	a, err := c.matrix(0, c.node.Int("transA", 0) != 0)
	if err != nil {
		return nil, err
	}
	b, err := c.matrix(1, c.node.Int("transB", 0) != 0)
	if err != nil {
		return nil, err
	}
	out, err := c.product(a, b)
	if err != nil {
		return nil, err
	}
	alpha, beta := c.node.Float("alpha", 1), c.node.Float("beta", 1)
	bias := c.optional(2)
	if bias == nil {
		bias, beta = Scalar(0), 0
	}
	shape, err := broadcast(out.Shape, bias.Shape)
	if err != nil {
		return nil, err
	}
	if len(shape) != 2 || shape[0] != out.Shape[0] || shape[1] != out.Shape[1] {
		return nil, fmt.Errorf("bias of shape %v does not fit the product's %v", bias.Shape, out.Shape)
	}
	combine(out, out, bias, func(p, q float64) float64 { return alpha*p + beta*q })
	return out, nil
}

// matMul multiplies the last axis of the first input with a matrix or vector.
func matMul(c *call) (*Tensor, error) {
	a, b := c.in[0], c.in[1]
	if len(a.Shape) == 0 || len(b.Shape) == 0 || len(b.Shape) > 2 {
		return nil, unsupported("a product of shapes %v and %v; the second must be a matrix or vector", a.Shape, b.Shape)
	}
	lead, inner := a.Shape[:len(a.Shape)-1], a.Shape[len(a.Shape)-1]
	left := matrix{a.Data, len(a.Data) / inner, inner, inner, 1}
	right := matrix{b.Data, b.Shape[0], 1, 1, 1}
	shape := append([]int{}, lead...)
	if len(b.Shape) == 2 {
		right.columns, right.down = b.Shape[1], b.Shape[1]
		shape = append(shape, b.Shape[1])
	}
	out, err := c.product(left, right)
	if err != nil {
		return nil, err
	}
	return out.reshaped(shape), nil
}

// matrix is a view of a tensor's data: element (i, j) is data[i·down + j·across].
type matrix struct {
	data                        []float64
	rows, columns, down, across int
}

func (c *call) matrix(i int, transposed bool) (matrix, error) {
	if err := c.rank(i, 2); err != nil {
		return matrix{}, err
	}
	t := c.in[i]
	if transposed {
		return matrix{t.Data, t.Shape[1], t.Shape[0], 1, t.Shape[1]}, nil
	}
	return matrix{t.Data, t.Shape[0], t.Shape[1], t.Shape[1], 1}, nil
}

func (c *call) product(a, b matrix) (*Tensor, error) {
	if a.columns != b.rows {
		return nil, fmt.Errorf("a matrix of %d×%d times one of %d×%d", a.rows, a.columns, b.rows, b.columns)
	}
	if _, err := elements([]int{a.rows, b.columns}); err != nil {
		return nil, err
	}
	out := NewTensor(a.rows, b.columns)
	for i := range a.rows {
		if err := c.spend(a.columns * b.columns); err != nil {
			return nil, err
		}
		for j := range b.columns {
			sum := 0.0
			for m := range a.columns {
				sum += a.data[i*a.down+m*a.across] * b.data[m*b.down+j*b.across]
			}
			out.Data[i*b.columns+j] = sum
		}
	}
	return out, nil
}

// batchNormalization scales and shifts each channel (axis 1) by constants, as it does outside of training.
func batchNormalization(c *call) (*Tensor, error) {
	x := c.in[0]
	if c.node.Int("training_mode", 0) != 0 || c.node.Int("spatial", 1) != 1 {
		return nil, unsupported("batch normalization in training, or not per channel")
	}
	if len(x.Shape) < 2 {
		return nil, fmt.Errorf("input of shape %v has no channels", x.Shape)
	}
	channels := x.Shape[1]
	for i := 1; i < 5; i++ {
		if len(c.in[i].Shape) != 1 || c.in[i].Shape[0] != channels {
			return nil, fmt.Errorf("%q has shape %v for %d channels", c.node.Inputs[i], c.in[i].Shape, channels)
		}
	}
	epsilon := c.node.Float("epsilon", 1e-5)
	out := NewTensor(x.Shape...)
	area := len(x.Data) / (x.Shape[0] * channels)
	for i, v := range x.Data {
		ch := i / area % channels
		factor := c.in[1].Data[ch] / math.Sqrt(c.in[4].Data[ch]+epsilon)
		out.Data[i] = (v-c.in[3].Data[ch])*factor + c.in[2].Data[ch]
	}
	return out, c.spend(len(out.Data))
}
