package obfuscate

import (
	"encoding/binary"
	"fmt"
	"math"
)

const (
	// MaxK bounds the numbers in a release.
	MaxK = 512
	// MaxSigma bounds the noise.
	MaxSigma = 16
	// SigmaUnit is the grid of sigmas: each is a whole multiple of it.
	SigmaUnit = 1.0 / 1024

	minRadius = 1.0 / (1 << 30)
	maxRadius = 1 << 30

	gridBits = 40 // u and its noise are multiples of 2^-40
	wireBits = 8  // the wire form is in multiples of 2^-8
)

// Release says how an activation of K numbers is released: mapped into the ball of radius √K by the public constant
// Radius, with Gaussian noise of standard deviation Sigma added to each number.
type Release struct {
	K      int     `json:"k"`
	Radius float64 `json:"radius"`
	Sigma  float64 `json:"sigma"`
}

// Binding is what the noise is bound to besides the release and the noise key.
type Binding struct {
	// Parameters is the digest of the cut's parameters.
	Parameters [32]byte
	// Output is sha2-256 of the opened output ciphertext. It must never be the input's: two outputs of one input
	// would share their noise, and their difference would be free of it.
	Output [32]byte
	// Slots is the number of slots of the ciphertext.
	Slots int
}

// Check refuses a release outside the supported range: 1 ≤ K ≤ 512, 2^-30 ≤ Radius ≤ 2^30, and Sigma a multiple of
// 2^-10 from 2^-10 to 16.
func (r Release) Check() error {
	if r.K < 1 || r.K > MaxK {
		return fmt.Errorf("release: k = %d, want 1 to %d", r.K, MaxK)
	}
	if !(r.Radius >= minRadius && r.Radius <= maxRadius) {
		return fmt.Errorf("release: radius %g, want 2^-30 to 2^30", r.Radius)
	}
	if !(r.Sigma >= SigmaUnit && r.Sigma <= MaxSigma) || r.sigmaUnits()*SigmaUnit != r.Sigma {
		return fmt.Errorf("release: sigma %g, want a multiple of 2^-10 up to %d", r.Sigma, MaxSigma)
	}
	return nil
}

// sigmaUnits is σ in units of 2^-10.
func (r Release) sigmaUnits() float64 { return math.Floor(r.Sigma / SigmaUnit) }

// mustCheck stops a program that skipped Check; K, Radius and Sigma are public and known before decryption.
func (r Release) mustCheck() {
	if err := r.Check(); err != nil {
		panic(err)
	}
}

// Apply returns the release of the activation y as K int16, big-endian, on the grid 2^-8. It is total: whatever y holds,
// the result has 2·K bytes and comes without an error. Missing numbers count as 0, surplus ones are left out. The release
// must have passed Check.
func (r Release) Apply(y []float64, key NoiseKey, b Binding) []byte {
	r.mustCheck()
	noise := r.draw(key, b)
	wire := make([]byte, 0, 2*r.K)
	for i, u := range r.project(y) {
		wire = binary.BigEndian.AppendUint16(wire, uint16(toWire(u+noise[i]))) //nolint:gosec // two's complement
	}
	return wire
}

// toWire rounds from the grid 2^-40 to the grid 2^-8, halves upwards, and saturates.
func toWire(v int64) int16 {
	const shift = gridBits - wireBits
	rounded := (v + 1<<(shift-1)) >> shift
	return int16(min(max(rounded, math.MinInt16), math.MaxInt16))
}

// Noise returns the noise that Apply adds, as K real numbers; they are exact. It serves the demo's clear twin, and
// whoever holds it can undo the release. The release must have passed Check.
func (r Release) Noise(key NoiseKey, b Binding) []float64 {
	r.mustCheck()
	noise := make([]float64, r.K)
	for i, n := range r.draw(key, b) {
		noise[i] = math.Ldexp(float64(n), -gridBits)
	}
	return noise
}

// Decode reads the wire form of a release of k numbers.
func Decode(wire []byte, k int) ([]float64, error) {
	if k < 1 || k > MaxK || len(wire) != 2*k {
		return nil, fmt.Errorf("decode release: %d bytes, want %d for k = %d", len(wire), 2*k, k)
	}
	out := make([]float64, k)
	for i := range out {
		v := int16(binary.BigEndian.Uint16(wire[2*i:])) //nolint:gosec // two's complement
		out[i] = float64(v) / (1 << wireBits)
	}
	return out, nil
}

// Bits is the guarantee of one release: at most (k/2)·log2(1+1/σ²) bits of information about the input, on average
// over inputs and noise, whatever model, data and creator. It is the capacity of k Gaussian channels of power 1.
func Bits(k int, sigma float64) float64 {
	return float64(k) / 2 * math.Log1p(1/(sigma*sigma)) / math.Ln2
}
