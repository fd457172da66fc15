package nn

import (
	"fmt"
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
	out, fill, err := c.product([]int{}, a, b)
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
	if fill {
		if err := c.multiplyInto(out.Data, a, b); err != nil {
			return nil, err
		}
		combine(out, out, bias, func(p, q float64) float64 { return alpha*p + beta*q })
	}
	return out, nil
}

// matMul multiplies matrices along the last two axes; those before are repeated to fit. A vector counts as a row on the
// left and as a column on the right.
func matMul(c *call) (*Tensor, error) {
	left, right := c.in[0].Shape, c.in[1].Shape
	if len(left) == 0 || len(right) == 0 {
		return nil, fmt.Errorf("a product of shapes %v and %v", left, right)
	}
	if len(left) == 1 {
		left = []int{1, left[0]}
	}
	if len(right) == 1 {
		right = []int{right[0], 1}
	}
	a, b := rowMajor(c.in[0].Data, left), rowMajor(c.in[1].Data, right)
	lead, err := broadcast(left[:len(left)-2], right[:len(right)-2])
	if err != nil {
		return nil, err
	}
	out, fill, err := c.product(lead, a, b)
	if err != nil {
		return nil, err
	}
	if fill {
		sa, sb := broadcastStrides(left[:len(left)-2], lead), broadcastStrides(right[:len(right)-2], lead)
		walkTwo(lead, sa, sb, func(i, ia, ib int) {
			ma, mb := a, b
			ma.data, mb.data = a.data[ia*a.rows*a.columns:], b.data[ib*b.rows*b.columns:]
			if err == nil {
				err = c.multiplyInto(out.Data[i*a.rows*b.columns:], ma, mb)
			}
		})
	}
	shape := lead
	if len(c.in[0].Shape) > 1 {
		shape = append(shape, a.rows)
	}
	if len(c.in[1].Shape) > 1 {
		shape = append(shape, b.columns)
	}
	return out.reshaped(shape), err
}

// matrix is a view of a tensor's data: element (i, j) is data[i·down + j·across].
type matrix struct {
	data                        []float64
	rows, columns, down, across int
}

// rowMajor is the first matrix in the last two axes of a shape.
func rowMajor(data []float64, shape []int) matrix {
	rows, columns := shape[len(shape)-2], shape[len(shape)-1]
	return matrix{data, rows, columns, columns, 1}
}

func (c *call) matrix(i int, transposed bool) (matrix, error) {
	if err := c.rank(i, 2); err != nil {
		return matrix{}, err
	}
	m := rowMajor(c.in[i].Data, c.in[i].Shape)
	if transposed {
		m.rows, m.columns, m.down, m.across = m.columns, m.rows, 1, m.columns
	}
	return m, nil
}

// product prepares the result of as many matrix products as lead has places, and pays for them.
func (c *call) product(lead []int, a, b matrix) (*Tensor, bool, error) {
	if a.columns != b.rows {
		return nil, false, fmt.Errorf("a matrix of %d×%d times one of %d×%d", a.rows, a.columns, b.rows, b.columns)
	}
	shape := append(append([]int{}, lead...), a.rows, b.columns)
	out, fill, err := c.result(shape...)
	if err == nil && fill {
		n, _ := elements(shape) // result has checked it
		err = c.spend(n * a.columns)
	}
	return out, fill, err
}

// multiplyInto fills out, which holds zeros, with a·b. Every element adds its products up in the same order, however the
// matrices lie in memory.
func (c *call) multiplyInto(out []float64, a, b matrix) error {
	for i := range a.rows {
		if err := c.stopped(); err != nil {
			return err
		}
		row := out[i*b.columns : (i+1)*b.columns]
		if b.across == 1 {
			for m := range a.columns {
				v := a.data[i*a.down+m*a.across]
				for j, w := range b.data[m*b.down:][:len(row)] {
					row[j] += v * w
				}
			}
			continue
		}
		for j := range row {
			for m := range a.columns {
				row[j] += a.data[i*a.down+m*a.across] * b.data[m*b.down+j*b.across]
			}
		}
	}
	return nil
}
