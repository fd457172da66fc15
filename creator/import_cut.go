package creator

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/encrypted-compute/encrypted-compute/manifest"
	"github.com/encrypted-compute/encrypted-compute/nn"
	"github.com/encrypted-compute/encrypted-compute/nn/obfuscate"
)

// cut rebuilds the model for one cut and measures it.
func (m *importer) cut(ctx context.Context, value string) (*ImportedCut, error) {
	fit := m.options.Fit
	fit.Before = value
	polynomial, fits, err := m.graph.Approximate(ctx, m.samples, fit)
	if err != nil {
		return nil, err
	}
	activations, err := m.activations(ctx, polynomial, value)
	if err != nil {
		return nil, err
	}
	out := &ImportedCut{
		Name: cutName(value), Value: value, K: min(m.options.K, len(activations[0].Data)), Approximated: fits,
		layers: publicLayers(m.layers[value]), Bits: map[string]float64{},
	}
	p, err := m.project(activations, out.K)
	if err != nil {
		return nil, err
	}
	out.Radius, out.Kept = p.radius, p.kept
	if out.whole, err = polynomial.Adapt(ctx, nn.Adaptation{
		Cut: value, Projection: p.Projection, Radius: out.Radius, Scale: m.options.Scaling.Scale, Shift: m.options.Scaling.Shift,
		Softmax: !m.ends("Softmax"),
	}); err != nil {
		return nil, err
	}
	if err := restore(out.whole, p, m.options.Sigmas[0], activations); err != nil {
		return nil, err
	}
	for _, sigma := range m.options.Sigmas {
		out.Bits[fmt.Sprint(sigma)] = obfuscate.Bits(out.K, sigma)
	}
	return out, m.judge(ctx, out, polynomial)
}

// judge measures what the cut leaves of the model.
func (m *importer) judge(ctx context.Context, out *ImportedCut, polynomial *nn.Graph) (err error) {
	if out.Polynomial, err = m.accuracy(ctx, polynomial, "polynomials of "+out.Value); err != nil || out.Polynomial == nil {
		return err
	}
	out.After, err = m.noisy(ctx, out)
	return err
}

// ends says whether the model ends with an operator.
func (m *importer) ends(op string) bool {
	n := m.graph.Producer(m.graph.Outputs[0].Name)
	return n != nil && n.Op == op
}

// activations are what the samples make at a value.
func (m *importer) activations(ctx context.Context, g *nn.Graph, value string) ([]*nn.Tensor, error) {
	out := make([]*nn.Tensor, len(m.samples))
	err := parallel(ctx, len(out), func(ctx context.Context, i int) error {
		made, err := g.RunValues(ctx, map[string]*nn.Tensor{g.Inputs[0].Name: m.samples[i]}, value)
		out[i] = made[value]
		return err
	})
	return out, err
}

// restore replaces the first linear map of the tail by the one that comes nearest to the activation, on average over
// samples and noise: x ≈ (u - mean u)·W + mean x with W = (cov u + σ²)⁻¹·cov(u, x).
func restore(whole *nn.Graph, p projected, sigma float64, activations []*nn.Tensor) error {
	readers := whole.Consumers(nn.ReleasedName)
	if len(readers) != 1 || readers[0].Op != "Gemm" || len(readers[0].Inputs) != 3 {
		return errors.New("the tail does not begin with a linear map")
	}
	k, n := p.Matrix.Shape[0], p.Matrix.Shape[1]
	u, meanU := make([][]float64, len(activations)), make([]float64, k)
	for s, x := range activations {
		u[s] = mapped(p.of(x.Data), p.radius)
		for i, v := range u[s] {
			meanU[i] += v / float64(len(activations))
		}
	}
	square, cross := make([]float64, k*k), make([]float64, k*n)
	for s, x := range activations {
		for i := range k {
			d := (u[s][i] - meanU[i]) / float64(len(activations))
			for j := range k {
				square[i*k+j] += d * (u[s][j] - meanU[j])
			}
			for j, v := range x.Data {
				cross[i*n+j] += d * (v - p.Mean.Data[j])
			}
		}
	}
	for i := range k {
		square[i*k+i] += sigma * sigma
	}
	solve(square, cross, k, n)
	offset := nn.NewTensor(n)
	for j := range n {
		offset.Data[j] = p.Mean.Data[j]
		for i := range k {
			offset.Data[j] -= meanU[i] * cross[i*n+j]
		}
	}
	whole.Initializers[readers[0].Inputs[1]] = single(&nn.Tensor{Shape: []int{k, n}, Data: cross})
	whole.Initializers[readers[0].Inputs[2]] = single(offset)
	return whole.Check()
}

// single rounds to float32, as in a file.
func single(t *nn.Tensor) *nn.Tensor {
	for i, v := range t.Data {
		t.Data[i] = float64(float32(v))
	}
	return t
}

// solve replaces the right side B [k,n] by A⁻¹·B, for a positive definite A [k,k], by Gaussian elimination.
func solve(a, b []float64, k, n int) {
	for i := range k {
		for r := range k {
			if r == i {
				continue
			}
			f := a[r*k+i] / a[i*k+i]
			for j := i; j < k; j++ {
				a[r*k+j] -= f * a[i*k+j]
			}
			for j := range n {
				b[r*n+j] -= f * b[i*n+j]
			}
		}
	}
	for i := range k {
		for j := range n {
			b[i*n+j] /= a[i*k+i]
		}
	}
}

// cutName makes a manifest's name of a value's.
func cutName(value string) string {
	name := strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
			return r
		}
		return '-'
	}, strings.ToLower(value))
	name = strings.Trim(name, "-")
	if len(name) > 48 {
		name = strings.Trim(name[len(name)-48:], "-")
	}
	if name == "" {
		return "cut"
	}
	return name
}

// publicLayers are those that a manifest names: all, or each operator with its number, and the projection.
func publicLayers(all []string) []string {
	if len(all) < manifest.MaxLayers {
		return append(append([]string{}, all...), "linear")
	}
	counts := map[string]int{}
	var order []string
	for _, op := range all {
		if counts[op] == 0 {
			order = append(order, op)
		}
		counts[op]++
	}
	var out []string
	for _, op := range order[:min(len(order), manifest.MaxLayers-1)] {
		out = append(out, fmt.Sprintf("%d %s", counts[op], op))
	}
	return append(out, "linear")
}
