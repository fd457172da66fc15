package obfuscate

import "math"

// limit is where the numbers of an activation saturate; a sum of MaxK squares stays far below overflow.
const limit = 0x1p256

// project maps y into the ball of radius √K, u = √K · y / max(‖y‖₂, Radius), and rounds u to the grid 2^-40.
//
// Each operation is one correctly rounded IEEE 754 step (product, sum, square root, quotient, rounding to even) in a
// fixed order; the conversions to float64 keep the compiler from fusing two of them, so the integers are the same on
// every architecture. |u| is at most √512 + 2^-40, so the conversion to int64 is exact.
func (r Release) project(y []float64) []int64 {
	admitted := make([]float64, r.K)
	copy(admitted, y)
	sum := 0.0
	for i, v := range admitted {
		v = admit(v)
		admitted[i] = v
		sum = float64(sum + float64(v*v))
	}
	norm := max(math.Sqrt(sum), r.Radius)
	root := math.Sqrt(float64(r.K))
	u := make([]int64, r.K)
	for i, v := range admitted {
		scaled := float64(float64(root*v) / norm)
		u[i] = int64(math.RoundToEven(float64(scaled * (1 << gridBits))))
	}
	return u
}

// admit makes any float64 an admissible number: not finite becomes 0, huge saturates.
func admit(v float64) float64 {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		return 0
	}
	return min(max(v, -limit), limit)
}
