package obfuscate

import "math/big"

// The sampler of Canonne, Kamath and Steinke, "The Discrete Gaussian for Differential Privacy" (NeurIPS 2020,
// arXiv:2004.00010), Algorithms 1 to 3, with the Laplace scale t = σ (any t is correct there; this one needs no
// floor). It is exact: every branch is a uniform integer compared with a rational number.

// These are read, never written.
var (
	one = big.NewInt(1)
	two = big.NewInt(2)
)

// draw returns the K noise integers of a release: discrete Gaussians on the grid 2^-40, in the order of the numbers.
func (r Release) draw(key NoiseKey, b Binding) []int64 {
	s := newStream(r.streamKey(key, b))
	sigma := int64(r.sigmaUnits()) << (gridBits - 10)
	noise := make([]int64, r.K)
	for i := range noise {
		noise[i] = s.gaussian(sigma)
	}
	return noise
}

// gaussian returns x with probability proportional to exp(-x²/2σ²), σ ≥ 1 an integer (Algorithm 3). |x| beyond 2^18·σ
// has a probability below e^(-2^35).
func (s *stream) gaussian(sigma int64) int64 {
	scale := big.NewInt(sigma)
	denominator := new(big.Int).Mul(scale, scale)
	denominator.Lsh(denominator, 1)
	for distance := new(big.Int); ; {
		y := s.laplace(scale)
		distance.Abs(y).Sub(distance, scale)
		distance.Mul(distance, distance)
		if s.bernoulliExp(distance, denominator) {
			return y.Int64()
		}
	}
}

// laplace returns x with probability proportional to exp(-|x|/t), t ≥ 1 an integer (Algorithm 2).
func (s *stream) laplace(t *big.Int) *big.Int {
	for {
		x := s.uniform(t)
		if !s.bernoulliExpUnit(x, t) {
			continue
		}
		for s.bernoulliExpUnit(one, one) {
			x.Add(x, t)
		}
		negative := s.bernoulli(one, two)
		if negative && x.Sign() == 0 {
			continue
		}
		if negative {
			x.Neg(x)
		}
		return x
	}
}

// bernoulliExp is true with probability exactly exp(-a/b), a ≥ 0, b ≥ 1 (Algorithm 1, second case).
func (s *stream) bernoulliExp(a, b *big.Int) bool {
	rest := new(big.Int).Set(a)
	for rest.Cmp(b) > 0 {
		if !s.bernoulliExpUnit(one, one) {
			return false
		}
		rest.Sub(rest, b)
	}
	return s.bernoulliExpUnit(rest, b)
}

// bernoulliExpUnit is true with probability exactly exp(-a/b), 0 ≤ a ≤ b (Algorithm 1, first case).
func (s *stream) bernoulliExpUnit(a, b *big.Int) bool {
	odd := true
	for scaled := new(big.Int).Set(b); s.bernoulli(a, scaled); odd = !odd {
		scaled.Add(scaled, b)
	}
	return odd
}
