package nn

import (
	"fmt"
	"math"
	"slices"
)

const (
	// MaxSamples bounds what [PrincipalComponents] takes.
	MaxSamples = 1 << 16
	// sweeps of the orthogonal iteration; the angle to the true space shrinks by the ratio of eigenvalues each time.
	sweeps = 40
)

// PrincipalComponents finds the projection to k numbers that loses least of the activations of calibration samples, by
// orthogonal iteration from a fixed start. Gain is the mean length of a projected activation, divided by √k. radius is
// the 0.1 % quantile of that length, rounded down to float32: the R of the map.
func PrincipalComponents(samples []*Tensor, k int) (p Projection, radius float64, err error) {
	n, err := checkSamples(samples, k)
	if err != nil {
		return Projection{}, 0, fmt.Errorf("principal components: %w", err)
	}
	center := NewTensor(n)
	for _, s := range samples {
		for i, v := range s.Data {
			center.Data[i] += v / float64(len(samples))
		}
	}
	rows := NewTensor(k, n)
	state := uint64(1)
	for i := range rows.Data {
		state = state*6364136223846793005 + 1442695040888963407
		rows.Data[i] = float64(state>>11)/(1<<53) - 0.5
	}
	orthonormalise(rows)
	for range sweeps {
		rows = covariance(rows, samples, center.Data)
		orthonormalise(rows)
	}
	p = Projection{Matrix: rows, Mean: center}
	norms := p.norms(samples)
	slices.Sort(norms)
	for _, v := range norms {
		p.Gain += v / math.Sqrt(float64(k)) / float64(len(norms))
	}
	radius = float64(math.Nextafter32(float32(norms[len(norms)/1000]), 0))
	if !(radius > 0) {
		return Projection{}, 0, fmt.Errorf("principal components: the projections of %d samples are not all different from 0", len(samples))
	}
	return p, radius, nil
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

// norms returns the length of each projected sample.
func (p Projection) norms(samples []*Tensor) []float64 {
	k := p.Matrix.Shape[0]
	shift := make([]float64, k)
	for i := range shift {
		shift[i] = dot(part(p.Matrix.Data, i, k), p.Mean.Data)
	}
	out := make([]float64, len(samples))
	for s, sample := range samples {
		sum := 0.0
		for i := range k {
			y := dot(part(p.Matrix.Data, i, k), sample.Data) - shift[i]
			sum += y * y
		}
		out[s] = math.Sqrt(sum)
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
