package nn

import (
	"math"
	"slices"
)

// polynomial is Σ cᵢ·wⁱ with w = (x - middle)·scale. Its numbers are float32, as in a file.
type polynomial struct {
	middle, scale float64
	coefficients  []float64
}

func (p polynomial) degree() int { return len(p.coefficients) - 1 }

func (p polynomial) at(x float64) float64 {
	w, y := (x-p.middle)*p.scale, 0.0
	for _, c := range slices.Backward(p.coefficients) {
		y = y*w + c
	}
	return y
}

const (
	fitNodes  = 256  // Chebyshev nodes at which a function is read
	fitProbes = 1024 // places at which the distance is measured
)

// widened is the range of values with a margin. A range of no width gets one.
func widened(values []float64, margin float64) [2]float64 {
	low, high := slices.Min(values), slices.Max(values)
	wide := max(margin*(high-low), 1e-3*max(1, math.Abs(low), math.Abs(high)))
	return [2]float64{low - wide, high + wide}
}

// fitOn finds the polynomial of the least degree that meets the error, or else the one that comes nearest to it.
func fitOn(f func(float64) float64, within [2]float64, fit Fit) (polynomial, Approximation) {
	middle := single32((within[0] + within[1]) / 2)
	scale := single32(2 / (within[1] - within[0]))
	on := func(w float64) float64 { return f(middle + w/scale) }
	best := Approximation{Error: math.Inf(1)}
	var chosen polynomial
	for degree := LeastDegree; degree <= fit.Degree; degree++ {
		p := polynomial{middle, scale, monomials(chebyshev(on, degree))}
		distance := p.distance(f)
		if chosen.coefficients == nil || distance < best.Error {
			chosen, best.Error, best.Degree = p, distance, degree
		}
		if distance <= fit.Error {
			break
		}
	}
	best.Low, best.High, best.Met = middle-1/scale, middle+1/scale, best.Error <= fit.Error
	return chosen, best
}

func single32(v float64) float64 { return float64(float32(v)) }

// chebyshev returns the polynomial, as a series of Chebyshev polynomials, that comes near a function on [-1, 1]: least
// squares at the Chebyshev nodes, with weights that Lawson's iteration moves to where the distance is largest, so that
// the largest distance becomes small (C. L. Lawson, Contributions to the theory of linear least maximum approximation,
// 1961). Every function gets the same number of rounds, so the result is the same on every machine but for rounding.
func chebyshev(f func(float64) float64, degree int) []float64 {
	basis, values, weights := make([][]float64, fitNodes), make([]float64, fitNodes), make([]float64, fitNodes)
	for j := range basis {
		angle := math.Pi * (float64(j) + 0.5) / fitNodes
		values[j], weights[j] = f(math.Cos(angle)), 1.0/fitNodes
		for d := range degree + 1 {
			basis[j] = append(basis[j], math.Cos(float64(d)*angle))
		}
	}
	var best []float64
	least := math.Inf(1)
	for range lawsonRounds {
		series := weighted(basis, values, weights)
		most, sum := 0.0, 0.0
		for j, row := range basis {
			distance := math.Abs(dot(row, series) - values[j])
			most = math.Max(most, distance)
			weights[j] *= distance
			sum += weights[j]
		}
		if best == nil || most < least {
			best, least = series, most
		}
		if !(sum > 0) || most <= negligible {
			break
		}
		for j := range weights {
			weights[j] /= sum
		}
	}
	return best
}

const lawsonRounds = 40

// weighted solves the normal equations of weighted least squares by Cholesky's decomposition.
func weighted(basis [][]float64, values, weights []float64) []float64 {
	n := len(basis[0])
	matrix, right := NewTensor(n, n), make([]float64, n)
	for j, row := range basis {
		for i, v := range row {
			right[i] += weights[j] * v * values[j]
			for k := range i + 1 {
				matrix.Data[i*n+k] += weights[j] * v * row[k]
			}
		}
	}
	for i := range n { // the lower triangle becomes L
		row := part(matrix.Data, i, n)
		for k := range i {
			other := part(matrix.Data, k, n)
			row[k] = (row[k] - dot(row[:k], other)) / other[k]
		}
		row[i] = math.Sqrt(math.Max(row[i]-dot(row[:i], row), ridge))
		right[i] = (right[i] - dot(row[:i], right)) / row[i]
	}
	for i := n - 1; i >= 0; i-- {
		for k := i + 1; k < n; k++ {
			right[i] -= matrix.Data[k*n+i] * right[k]
		}
		right[i] /= matrix.Data[i*n+i]
	}
	return right
}

// ridge keeps equations solvable where rounding has eaten a pivot.
const ridge = 1e-14

// negligible is the share of the largest coefficient below which one counts as 0.
const negligible = 1e-7

// monomials writes a Chebyshev series in powers, by T(d+1) = 2·w·T(d) - T(d-1).
func monomials(series []float64) []float64 {
	out, before, now := make([]float64, len(series)), []float64{1}, []float64{0, 1}
	largest := 0.0
	for d, c := range series {
		largest = max(largest, math.Abs(c))
		for i, v := range before {
			out[i] += c * v
		}
		next := make([]float64, d+3)
		for i, v := range now {
			next[i+1] += 2 * v
		}
		for i, v := range before {
			next[i] -= v
		}
		before, now = now, next
	}
	for i, c := range out {
		if out[i] = single32(c); math.Abs(c) <= negligible*largest {
			out[i] = 0
		}
	}
	for len(out) > 2 && out[len(out)-1] == 0 {
		out = out[:len(out)-1]
	}
	return out
}

// distance is the largest one to a function on the range, as a share of the function's largest magnitude.
func (p polynomial) distance(f func(float64) float64) float64 {
	most, largest := 0.0, 0.0
	for i := range fitProbes + 1 {
		x := p.middle + (2*float64(i)/fitProbes-1)/p.scale
		y := f(x)
		most, largest = math.Max(most, math.Abs(p.at(x)-y)), math.Max(largest, math.Abs(y))
	}
	if largest == 0 {
		return most
	}
	return most / largest
}
