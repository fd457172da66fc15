package fhe

import (
	"slices"

	"github.com/encrypted-compute/encrypted-compute/nn"
)

// pullBack carries the k outputs, as linear functionals, backwards through the graph: the result maps a
// value to k rows, the derivative of the outputs by that value. It stops at the nodes for which stop holds
// and at base, and refuses a path around base.
func (c *compiler) pullBack(stop func(*nn.Node) bool, base *nn.Node) (map[string][][]float64, error) {
	k := len(c.zero[c.output].Data)
	identity := zeros(k, k)
	for o := range identity {
		identity[o][o] = 1
	}
	p := &pull{compiler: c, rows: map[string][][]float64{c.output: identity}, k: k}
	for i := len(c.graph.Nodes) - 1; i >= 0; i-- {
		n := &c.graph.Nodes[i]
		if p.rows[n.Outputs[0]] == nil || !c.varying[n.Outputs[0]] || n == base || stop(n) {
			continue
		}
		if err := p.through(n); err != nil {
			return nil, err
		}
		delete(p.rows, n.Outputs[0])
	}
	if base != nil && p.rows[c.input] != nil {
		return nil, c.refuse(base, "a path leads around it to the outputs")
	}
	if base == nil && p.rows[c.input] == nil {
		p.add(c.input, zeros(k, len(c.zero[c.input].Data)))
	}
	return p.rows, nil
}

// pull is one backward pass.
type pull struct {
	*compiler
	rows map[string][][]float64
	k    int
}

func (p *pull) add(value string, rows [][]float64) {
	if p.rows[value] == nil {
		p.rows[value] = zeros(p.k, len(p.zero[value].Data))
	}
	addTo(p.rows[value], rows, ones(len(p.zero[value].Data)))
}

// through carries the functionals of a node's output to its varying inputs.
func (p *pull) through(n *nn.Node) error {
	rows := p.rows[n.Outputs[0]]
	if p.elementwise(n) {
		return p.scaled(n, rows)
	}
	switch n.Op {
	case "Add", "Sub":
		return p.sum(n, rows)
	case "Flatten", "Reshape", "Squeeze", "Unsqueeze":
		p.add(n.Inputs[0], rows)
		return nil
	case "Transpose":
		return p.permuted(n, rows)
	case "AveragePool", "GlobalAveragePool":
		return p.pooled(n, rows)
	case "Gemm", "MatMul":
		return p.multiplied(n, rows)
	case "Conv":
		return p.convolved(n, rows)
	}
	return p.refuse(n, "this operator is not evaluated on encrypted values")
}

func (p *pull) scaled(n *nn.Node, rows [][]float64) error {
	factor, err := p.probe(n)
	if err != nil {
		return err
	}
	v := p.variables(n)[0]
	out := zeros(p.k, len(factor))
	addTo(out, rows, factor)
	p.add(v, out)
	return nil
}

// sum is Add or Sub of two varying values of equal shape.
func (p *pull) sum(n *nn.Node, rows [][]float64) error {
	for i, v := range n.Inputs {
		if !p.varying[v] || !slices.Equal(p.zero[v].Shape, p.zero[n.Outputs[0]].Shape) {
			return p.refuse(n, "values of different shapes are added")
		}
		if n.Op == "Sub" && i == 1 {
			negative := zeros(p.k, len(rows[0]))
			factor := ones(len(rows[0]))
			for e := range factor {
				factor[e] = -1
			}
			addTo(negative, rows, factor)
			rows = negative
		}
		p.add(v, rows)
	}
	return nil
}

// permuted finds the permutation by sending indices through the node.
func (p *pull) permuted(n *nn.Node, rows [][]float64) error {
	in := nn.NewTensor(p.zero[n.Inputs[0]].Shape...)
	for i := range in.Data {
		in.Data[i] = float64(i)
	}
	from, err := p.apply(n, in)
	if err != nil {
		return err
	}
	out := zeros(p.k, len(in.Data))
	for o := range out {
		for i, source := range from.Data {
			out[o][int(source)] = rows[o][i]
		}
	}
	p.add(n.Inputs[0], out)
	return nil
}

// maxPooled bounds the plane of a pooling, whose matrix is found by probing; maxProducts the work of
// carrying one functional through one node.
const (
	maxPooled   = 1 << 12
	maxProducts = 1 << 28
)

// pooled finds the matrix of one plane by pooling all of its basis vectors at once, one a channel.
func (p *pull) pooled(n *nn.Node, rows [][]float64) error {
	shape := p.zero[n.Inputs[0]].Shape
	if len(shape) != 4 || shape[2]*shape[3] > maxPooled {
		return p.refuse(n, "the pooled picture is too large")
	}
	area := shape[2] * shape[3]
	basis := nn.NewTensor(1, area, shape[2], shape[3])
	for i := range area {
		basis.Data[i*area+i] = 1
	}
	matrix, err := p.apply(n, basis) // row i is what pixel i contributes
	if err != nil {
		return err
	}
	out := zeros(p.k, len(p.zero[n.Inputs[0]].Data))
	pooled := len(matrix.Data) / area
	for at, weight := range matrix.Data {
		if weight == 0 {
			continue
		}
		pixel, to := at/pooled, at%pooled
		for o := range out {
			for plane := range len(out[o]) / area {
				out[o][plane*area+pixel] += rows[o][plane*pooled+to] * weight
			}
		}
	}
	p.add(n.Inputs[0], out)
	return nil
}

// multiplied is a row vector times a constant matrix.
func (p *pull) multiplied(n *nn.Node, rows [][]float64) error {
	b := p.constant(n.Inputs[1])
	inner, outer := len(p.zero[n.Inputs[0]].Data), len(p.zero[n.Outputs[0]].Data)
	third := len(n.Inputs) > 2 && p.varying[n.Inputs[2]]
	if b == nil || third || len(b.Data) != inner*outer || n.Int("transA", 0) != 0 {
		return p.refuse(n, "only a row vector times a constant matrix is evaluated")
	}
	down, across := outer, 1
	if n.Int("transB", 0) != 0 {
		down, across = 1, inner
	}
	alpha := n.Float("alpha", 1)
	out := zeros(p.k, inner)
	for o := range out {
		for i := range inner {
			sum := 0.0
			for j := range outer {
				sum += rows[o][j] * b.Data[i*down+j*across]
			}
			out[o][i] = alpha * sum
		}
	}
	p.add(n.Inputs[0], out)
	return nil
}

// convolved is the transpose of a convolution.
func (p *pull) convolved(n *nn.Node, rows [][]float64) error {
	geometry, weights, err := p.convolution(n)
	if err != nil {
		return err
	}
	input := p.zero[n.Inputs[0]].Shape[1:]
	down, across := geometry.positions(input)
	taps := geometry.taps(input)
	if taps*geometry.Channels*down*across > maxProducts {
		return p.refuse(n, "the convolution is too large")
	}
	out := zeros(p.k, len(p.zero[n.Inputs[0]].Data))
	for position := range down * across {
		geometry.each(input, position/across, position%across, func(at, tap int) {
			for o := range out {
				for channel := range geometry.Channels {
					out[o][at] += rows[o][channel*down*across+position] * weights[channel*taps+tap]
				}
			}
		})
	}
	p.add(n.Inputs[0], out)
	return nil
}

// convolution reads a node's geometry and weights.
func (c *compiler) convolution(n *nn.Node) (Convolution, []float64, error) {
	w := c.constant(n.Inputs[1])
	if w == nil || len(w.Shape) != 4 || n.Inputs[0] == "" || !c.varying[n.Inputs[0]] {
		return Convolution{}, nil, c.refuse(n, "only constant weights are evaluated")
	}
	g := Convolution{Channels: w.Shape[0], Kernel: [2]int{w.Shape[2], w.Shape[3]}, Stride: [2]int{1, 1}}
	if auto := n.Text("auto_pad", "NOTSET"); auto != "NOTSET" && auto != "VALID" {
		return g, nil, c.refuse(n, "automatic padding is not evaluated; state the pads")
	}
	for _, d := range n.Ints("dilations") {
		if d != 1 {
			return g, nil, c.refuse(n, "dilation is not evaluated")
		}
	}
	if n.Int("group", 1) != 1 {
		return g, nil, c.refuse(n, "grouped convolutions are not evaluated")
	}
	for i, s := range n.Ints("strides") {
		g.Stride[i] = int(s)
	}
	if n.Text("auto_pad", "NOTSET") == "NOTSET" {
		for i, v := range n.Ints("pads") {
			g.Pads[i] = int(v)
		}
	}
	return g, w.Data, g.check(c.zero[n.Inputs[0]].Shape[1:])
}
