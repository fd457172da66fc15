package obfuscate

import "math"

const (
	// MinFlooding is the flooding strength, in bits, below which nothing is released.
	MinFlooding = 30
	// PlannedFlooding is the strength to plan for at the end of a key set's life.
	PlannedFlooding = 40
)

// Term is what one release does to the secrecy of the key it was decrypted with.
type Term struct {
	K             int
	Radius, Sigma float64
	// ErrorBound is a static worst-case ℓ2 bound on the error of the K slots, over all admissible inputs.
	ErrorBound float64
}

// Flooding returns s = −log2(12·Σ(tᵢ/σᵢ)²), tᵢ = (√kᵢ/Rᵢ)·Bᵢ: the bits of security against key recovery that hold
// statistically after the releases of terms (Li, Micciancio, Schultz, Sorrell, CRYPTO 2022). No terms: +Inf. A term that
// bounds nothing (not finite, negative, no noise): −Inf.
func Flooding(terms []Term) float64 {
	sum := 0.0
	for _, t := range terms {
		ratio := math.Sqrt(float64(t.K)) / t.Radius * t.ErrorBound / t.Sigma
		if !(t.K > 0 && t.Radius > 0 && t.Sigma > 0 && t.ErrorBound >= 0 && ratio <= math.MaxFloat64) {
			return math.Inf(-1)
		}
		sum += ratio * ratio
	}
	return -math.Log2(12 * sum)
}
