package nn

import (
	"fmt"
	"math"
	"slices"
)

const (
	// MaxSamples bounds what [PrincipalComponents] takes.
	MaxSamples = 1 << 16
	// sweeps of the orthogonal iteration, at most: it ends when the variance that the projection keeps grows by less than
	// the tolerance.
	sweeps          = 60
	sweepsTolerance = 1e-6
)

// Components returns the first k principal components of samples as a projection with orthonormal rows, by orthogonal
// iteration from a fixed start.
func Components(samples []*Tensor, k int) (Projection, error) {
	n, err := checkSamples(samples, k)
	if err != nil {
		return Projection{}, fmt.Errorf("principal components: %w", err)
	}
	mean := meanOf(samples, n)
	return Projection{Matrix: components(samples, mean.Data, k), Mean: mean}, nil
}

func meanOf(samples []*Tensor, n int) *Tensor {
	mean := NewTensor(n)
	for _, s := range samples {
		for i, v := range s.Data {
			mean.Data[i] += v / float64(len(samples))
		}
	}
	return mean
}

// PrincipalComponents finds the projection to k numbers that, after the map of the release and noise of deviation sigma,
// loses least of the activations of calibration samples, on average and among linear ones. Its rows are the principal
// components, by orthogonal iteration from a fixed start. Against noise, the component of variance λ is scaled by λ^-¼,
// so that powers go with the root of variances (the optimum of Lee and Petersen, 1976, where all components are worth
// sending), and weighted on the way back as Wiener does. The length of what is projected is √k on average; radius is its
// 0.1 % quantile, rounded down to float32: the R of the map.
func PrincipalComponents(samples []*Tensor, k int, sigma float64) (p Projection, radius float64, err error) {
	n, err := checkSamples(samples, k)
	if err != nil {
		return Projection{}, 0, fmt.Errorf("principal components: %w", err)
	}
	center := meanOf(samples, n)
	p = Projection{Matrix: components(samples, center.Data, k), Mean: center}
	p.Back = p.Matrix.Clone()
	p.balance(samples, sigma)
	norms := p.norms(samples)
	slices.Sort(norms)
	radius = float64(math.Nextafter32(float32(norms[len(norms)/1000]), 0))
	if !(radius > 0) {
		return Projection{}, 0, fmt.Errorf("principal components: the projections of %d samples are not all different from 0", len(samples))
	}
	return p, radius, nil
}

// components are orthonormal rows that span the directions of the largest variances.
func components(samples []*Tensor, center []float64, k int) *Tensor {
	rows := NewTensor(k, len(center))
	state := uint64(1)
	for i := range rows.Data {
		state = state*6364136223846793005 + 1442695040888963407
		rows.Data[i] = float64(state>>11)/(1<<53) - 0.5
	}
	orthonormalise(rows)
	kept := 0.0
	for range sweeps {
		turned := covariance(rows, samples, center)
		before := kept
		kept = dot(rows.Data, turned.Data)
		rows = turned
		if orthonormalise(rows); kept-before <= sweepsTolerance*kept {
			break
		}
	}
	return rows
}

// balance scales the rows of the projection against noise, and those of the way back to fit.
func (p Projection) balance(samples []*Tensor, sigma float64) {
	k := p.Matrix.Shape[0]
	variances, scales := make([]float64, k), slices.Repeat([]float64{1}, k)
	for _, s := range samples {
		for i, y := range p.project(s) {
			variances[i] += y * y / float64(len(samples))
		}
	}
	for i, v := range variances {
		if sigma > 0 && v > 0 {
			scales[i] = math.Pow(v, -0.25)
		}
		scale(part(p.Matrix.Data, i, k), scales[i])
	}
	length := 0.0
	for _, v := range p.norms(samples) {
		length += v / math.Sqrt(float64(k)) / float64(len(samples))
	}
	for i, v := range variances {
		scale(part(p.Matrix.Data, i, k), 1/length)
		power := v * scales[i] * scales[i] / (length * length)
		scale(part(p.Back.Data, i, k), length/scales[i]*power/(power+sigma*sigma))
	}
}

func scale(row []float64, by float64) {
	for i, v := range row {
		if row[i] = v * by; !finite(row[i]) {
			row[i] = 0 // where all samples are the same
		}
	}
}

func checkSamples(samples []*Tensor, k int) (n int, err error) {
	if len(samples) < 2 || len(samples) > MaxSamples || samples[0] == nil {
		return 0, fmt.Errorf("%d samples, allowed are 2 to %d", len(samples), MaxSamples)
	}
	n = len(samples[0].Data)
	if k < 1 || k > n || k > len(samples) {
		return 0, fmt.Errorf("%d components of %d samples with %d elements", k, len(samples), n)
	}
	if _, err := elements([]int{k, n}); err != nil {
		return 0, err
	}
	for i, s := range samples {
		if s == nil || len(s.Data) != n || slices.ContainsFunc(s.Data, func(v float64) bool { return !finite(v) }) {
			return 0, fmt.Errorf("sample %d has not %d finite elements", i, n)
		}
	}
	return n, nil
}

// covariance multiplies each row with the samples' covariance matrix, without ever forming it.
func covariance(rows *Tensor, samples []*Tensor, center []float64) *Tensor {
	out := NewTensor(rows.Shape...)
	k := rows.Shape[0]
	centered := make([]float64, len(center))
	for _, s := range samples {
		for i, v := range s.Data {
			centered[i] = v - center[i]
		}
		for i := range k {
			weight, to := dot(part(rows.Data, i, k), centered), part(out.Data, i, k)
			for j, v := range centered {
				to[j] += weight * v
			}
		}
	}
	return out
}

// orthonormalise makes the rows orthogonal and of length 1, by Gram and Schmidt, twice over against rounding. A row that
// depends on those before it becomes 0.
func orthonormalise(rows *Tensor) {
	k := rows.Shape[0]
	for i := range k {
		row := part(rows.Data, i, k)
		first := math.Sqrt(dot(row, row))
		for range 2 {
			for j := range i {
				before := part(rows.Data, j, k)
				along := dot(row, before)
				for m, v := range before {
					row[m] -= along * v
				}
			}
		}
		length := math.Sqrt(dot(row, row))
		for m := range row {
			if row[m] /= length; length <= 1e-12*first {
				row[m] = 0
			}
		}
	}
}

// project returns y for one activation.
func (p Projection) project(sample *Tensor) []float64 {
	k := p.Matrix.Shape[0]
	centered := make([]float64, len(sample.Data))
	for i, v := range sample.Data {
		centered[i] = v - p.Mean.Data[i]
	}
	y := make([]float64, k)
	for i := range y {
		y[i] = dot(part(p.Matrix.Data, i, k), centered)
	}
	return y
}

// norms returns the length of each projected sample.
func (p Projection) norms(samples []*Tensor) []float64 {
	out := make([]float64, len(samples))
	for i, s := range samples {
		y := p.project(s)
		out[i] = math.Sqrt(dot(y, y))
	}
	return out
}

func dot(a, b []float64) float64 {
	sum := 0.0
	for i, v := range a {
		sum += v * b[i]
	}
	return sum
}
