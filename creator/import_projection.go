package creator

import (
	"context"
	"math"
	"slices"

	"github.com/encrypted-compute/encrypted-compute/nn"
)

// mostComponents is how many principal components of an activation are looked at.
const mostComponents = 64

// projected is a projection with the radius of its map, and the share of the samples' variance that it keeps.
type projected struct {
	nn.Projection
	radius, kept float64
}

// project finds the k numbers from which an activation and the model's own answer can be told best, each counted by its
// whole variance: reduced-rank regression of both on the activation's principal components (A. J. Izenman, Journal of
// Multivariate Analysis 5, 1975). The answer is that of the untouched model, so no labels are needed. With the activation
// alone it would be the first k components; the answer turns them towards what the tail looks at.
func (m *importer) project(activations []*nn.Tensor, k int) (projected, error) {
	n := len(activations[0].Data)
	most := max(k, min(mostComponents, n, len(activations)))
	first, err := nn.Components(activations, most)
	if err != nil {
		return projected{}, err
	}
	white, deviations, total := whitened(first, activations)
	answers, spread := centered(m.answers)
	cross := make([]float64, most*m.classes) // covariance of whitened components and answers
	for s, z := range white {
		for i, v := range z {
			for c, y := range answers[s] {
				cross[i*m.classes+c] += v * y / float64(len(white))
			}
		}
	}
	told := make([][]float64, 0, most+m.classes) // what is to be told, as linear maps of the whitened components
	for i, d := range deviations {
		row := make([]float64, most)
		row[i] = d / math.Sqrt(total)
		told = append(told, row)
	}
	for c := range m.classes {
		row := make([]float64, most)
		for i := range row {
			row[i] = cross[i*m.classes+c] / math.Sqrt(math.Max(spread, tiny))
		}
		told = append(told, row)
	}
	targets := make([]*nn.Tensor, len(white))
	for s, z := range white {
		targets[s] = nn.NewTensor(len(told))
		for r, row := range told {
			targets[s].Data[r] = inner(row, z)
		}
	}
	chosen, err := nn.Components(targets, k)
	if err != nil {
		return projected{}, err
	}
	return m.assemble(first, chosen, told, deviations, total, activations), nil
}

// tiny keeps quotients finite where nothing varies.
const tiny = 1e-30

// assemble multiplies the maps into one from the activation, of length √k on average.
func (m *importer) assemble(first, chosen nn.Projection, told [][]float64, deviations []float64, total float64, activations []*nn.Tensor) projected {
	k, n := chosen.Matrix.Shape[0], first.Matrix.Shape[1]
	out := projected{Projection: nn.Projection{Matrix: nn.NewTensor(k, n), Mean: first.Mean}}
	for i := range k {
		row := make([]float64, len(deviations))
		for r, of := range told {
			for c, v := range of {
				row[c] += chosen.Matrix.Data[i*len(told)+r] * v
			}
		}
		length := inner(row, row)
		for c, v := range row {
			if deviations[c] == 0 || length == 0 {
				continue
			}
			out.kept += v * v / length * deviations[c] * deviations[c] / total
			for j := range n {
				out.Matrix.Data[i*n+j] += v / deviations[c] * first.Matrix.Data[c*n+j]
			}
		}
	}
	out.scale(activations)
	return out
}

// scale makes the numbers' length √k on average, since large or small ones cost precision, and takes the 0.1 % quantile
// of the length as the radius.
func (p *projected) scale(activations []*nn.Tensor) {
	k := p.Matrix.Shape[0]
	norms, sum := make([]float64, len(activations)), 0.0
	for s, x := range activations {
		y := p.of(x.Data)
		norms[s] = math.Sqrt(inner(y, y))
		sum += norms[s]
	}
	gain := sum / float64(len(norms)) / math.Sqrt(float64(k))
	for i := range p.Matrix.Data {
		p.Matrix.Data[i] /= gain
	}
	slices.Sort(norms)
	p.radius = float64(math.Nextafter32(float32(norms[len(norms)/1000]/gain), 0))
}

// of projects an activation.
func (p *projected) of(x []float64) []float64 {
	k, n := p.Matrix.Shape[0], p.Matrix.Shape[1]
	y := make([]float64, k)
	for i := range y {
		row := p.Matrix.Data[i*n : (i+1)*n]
		for j, v := range x {
			y[i] += row[j] * (v - p.Mean.Data[j])
		}
	}
	return y
}

// whitened are the components of each activation, divided by their deviations, and the variance of the activations.
func whitened(p nn.Projection, activations []*nn.Tensor) (white [][]float64, deviations []float64, total float64) {
	deviations = make([]float64, p.Matrix.Shape[0])
	all := projected{Projection: p}
	for _, x := range activations {
		z := all.of(x.Data)
		white = append(white, z)
		for i, v := range z {
			deviations[i] += v * v / float64(len(activations))
		}
		for j, v := range x.Data {
			d := v - p.Mean.Data[j]
			total += d * d / float64(len(activations))
		}
	}
	most := slices.Max(deviations)
	for i, v := range deviations {
		deviations[i] = math.Sqrt(v)
		if v <= 1e-12*most {
			deviations[i] = 0
		}
		for _, z := range white {
			if deviations[i] == 0 {
				z[i] = 0
			} else {
				z[i] /= deviations[i]
			}
		}
	}
	return white, deviations, total
}

// centered subtracts the mean of vectors, and returns their variance.
func centered(vectors [][]float64) (out [][]float64, variance float64) {
	mean := make([]float64, len(vectors[0]))
	for _, v := range vectors {
		for i, x := range v {
			mean[i] += x / float64(len(vectors))
		}
	}
	for _, v := range vectors {
		d := slices.Clone(v)
		for i := range d {
			d[i] -= mean[i]
			variance += d[i] * d[i] / float64(len(vectors))
		}
		out = append(out, d)
	}
	return out, variance
}

func inner(a, b []float64) float64 {
	sum := 0.0
	for i, v := range a {
		sum += v * b[i]
	}
	return sum
}

// answer asks the untouched model about the samples, once for all cuts: probabilities.
func (m *importer) answer(ctx context.Context) error {
	m.answers = make([][]float64, len(m.samples))
	return parallel(ctx, len(m.samples), func(ctx context.Context, i int) error {
		out, err := m.graph.Run(ctx, map[string]*nn.Tensor{m.graph.Inputs[0].Name: m.samples[i]})
		if err != nil {
			return err
		}
		m.answers[i] = out[m.graph.Outputs[0].Name].Data
		if !m.ends("Softmax") {
			m.answers[i] = softmax(m.answers[i])
		}
		return nil
	})
}

func softmax(v []float64) []float64 {
	out, most, sum := slices.Clone(v), slices.Max(v), 0.0
	for i := range out {
		out[i] = math.Exp(out[i] - most)
		sum += out[i]
	}
	for i := range out {
		out[i] /= sum
	}
	return out
}
