package obfuscate

import (
	"fmt"
	"math"
	"math/big"
	"slices"
	"testing"
)

// The tests of this file are statistical, over fixed streams: they give the same figures on each run. Their limits are
// those of a one-in-a-thousand test.

// draws returns n samples of the discrete Gaussian with parameter sigma from a fixed stream.
func draws(sigma int64, n int, seed byte) []int64 {
	s := newStream(append(make([]byte, 31), seed))
	out := make([]int64, n)
	for i := range out {
		out[i] = s.gaussian(sigma)
	}
	return out
}

// chiSquareLimit is the 99.9 % quantile of χ² (Wilson and Hilferty).
func chiSquareLimit(degrees int) float64 {
	d := float64(degrees)
	c := 2 / (9 * d)
	return d * math.Pow(1-c+3.0902*math.Sqrt(c), 3)
}

func chiSquare(t *testing.T, what string, observed []int, expected []float64) {
	t.Helper()
	sum := 0.0
	for i, e := range expected {
		if e < 5 {
			t.Fatalf("%s: bin %d expects only %g", what, i, e)
		}
		d := float64(observed[i]) - e
		sum += d * d / e
	}
	if limit := chiSquareLimit(len(expected) - 1); sum > limit {
		t.Errorf("%s: χ² = %.1f, limit %.1f with %d bins", what, sum, limit, len(expected))
	}
}

func TestSmallSigmasFollowTheExactDistribution(t *testing.T) {
	t.Parallel()
	const n = 20000
	for _, sigma := range []int64{1, 2, 3, 7} {
		weight := func(x int64) float64 { return math.Exp(-float64(x*x) / float64(2*sigma*sigma)) }
		total := 0.0
		for x := -20 * sigma; x <= 20*sigma; x++ {
			total += weight(x)
		}
		// One bin for each integer up to 3σ, and one for each tail.
		edge := 3 * sigma
		expected := make([]float64, 2*edge+1)
		for x := -20 * sigma; x <= 20*sigma; x++ {
			expected[min(max(x, -edge), edge)+edge] += n * weight(x) / total
		}
		observed := make([]int, len(expected))
		for _, x := range draws(sigma, n, byte(sigma)) {
			observed[min(max(x, -edge), edge)+edge]++
		}
		chiSquare(t, fmt.Sprintf("σ = %d", sigma), observed, expected)
	}
}

func normal(x float64) float64 { return math.Erfc(-x/math.Sqrt2) / 2 }

func TestNoiseIsGaussianAtTheReleasesScale(t *testing.T) {
	t.Parallel()
	const n = 20000
	const sigma = 1 << gridBits
	samples := draws(sigma, n, 9)
	z := make([]float64, n)
	for i, x := range samples {
		z[i] = float64(x) / sigma
	}
	slices.Sort(z)
	var mean, square, fourth, distance float64
	for i, x := range z {
		mean += x / n
		square += x * x / n
		fourth += x * x * x * x / n
		distance = max(distance, math.Abs(normal(x)-float64(i)/n), math.Abs(normal(x)-float64(i+1)/n))
	}
	for _, c := range []struct {
		what      string
		got, want float64
		deviation float64
	}{
		{"mean", mean, 0, 1 / math.Sqrt(n)},
		{"variance", square, 1, math.Sqrt(2.0 / n)},
		{"fourth moment", fourth, 3, math.Sqrt(96.0 / n)},
	} {
		if math.Abs(c.got-c.want) > 3.3*c.deviation {
			t.Errorf("%s %g, want %g ± %g", c.what, c.got, c.want, c.deviation)
		}
	}
	// Kolmogorov and Smirnov's limit for one in a thousand.
	if limit := 1.95 / math.Sqrt(n); distance > limit {
		t.Errorf("distance from the normal distribution %g, limit %g", distance, limit)
	}
}

func TestTailsAreNeitherCutNorHeavy(t *testing.T) {
	t.Parallel()
	const n = 20000
	const sigma = 1 << gridBits
	edges := []float64{-3, -2.5, -2, -1, 0, 1, 2, 2.5, 3}
	expected := make([]float64, len(edges)+1)
	below := 0.0
	for i, e := range edges {
		expected[i] = n * (normal(e) - below)
		below = normal(e)
	}
	expected[len(edges)] = n * (1 - below)
	observed := make([]int, len(expected))
	beyond := 0
	for _, x := range draws(sigma, n, 10) {
		z := float64(x) / sigma
		i, _ := slices.BinarySearch(edges, z)
		observed[i]++
		if math.Abs(z) > 3.9 {
			beyond++
		}
	}
	chiSquare(t, "tails", observed, expected)
	if beyond > 8 { // expected 1.9
		t.Errorf("%d of %d samples beyond 3.9σ", beyond, n)
	}
}

func TestLowBitsOfTheNoiseAreUniform(t *testing.T) {
	t.Parallel()
	// Floating-point Gaussians leak through these; the discrete one is flat there to within e^(-2π²σ²/2^16).
	const n = 16384
	low, middle := make([]int, 64), make([]int, 64)
	for _, x := range draws(1<<gridBits, n, 11) {
		low[x&63]++
		middle[x>>16&63]++
	}
	expected := slices.Repeat([]float64{n / 64.0}, 64)
	chiSquare(t, "lowest six bits", low, expected)
	chiSquare(t, "bits 16 to 21", middle, expected)
}

func TestNumbersAndReleasesHaveIndependentNoise(t *testing.T) {
	t.Parallel()
	const releases = 100
	r := Release{K: 128, Radius: 1, Sigma: 1}
	var neighbours, outputs float64
	last := r.Noise(testKey, testBinding)
	for i := range releases {
		b := testBinding
		b.Output = [32]byte{6, byte(i)}
		noise := r.Noise(testKey, b)
		for j := range noise {
			outputs += noise[j] * last[j]
			neighbours += noise[j] * noise[(j+1)%r.K]
		}
		last = noise
	}
	// Sums of products of independent standard Gaussians: deviation √(number of products).
	limit := 3.3 * math.Sqrt(float64(releases*r.K))
	if math.Abs(outputs) > limit || math.Abs(neighbours) > limit {
		t.Errorf("correlations %g between outputs, %g between numbers, limit %g", outputs, neighbours, limit)
	}
}

func TestBernoulliExpHasItsProbability(t *testing.T) {
	t.Parallel()
	const n = 20000
	for _, c := range []struct{ a, b int64 }{{0, 1}, {1, 7}, {1, 1}, {5, 3}, {2, 1}, {1<<40 + 1, 1 << 40}, {7, 2}} {
		s := newStream(append(make([]byte, 31), 12))
		a, b := big.NewInt(c.a), big.NewInt(c.b)
		hits := 0
		for range n {
			if s.bernoulliExp(a, b) {
				hits++
			}
		}
		p := math.Exp(-float64(c.a) / float64(c.b))
		if limit := 3.3*math.Sqrt(n*p*(1-p)) + 0.5; math.Abs(float64(hits)-n*p) > limit {
			t.Errorf("exp(-%d/%d): %d hits, want %g ± %g", c.a, c.b, hits, n*p, limit)
		}
		if a.Int64() != c.a || b.Int64() != c.b {
			t.Error("arguments were changed")
		}
	}
}

func TestUniformIsUniformAndBelowItsBound(t *testing.T) {
	t.Parallel()
	const n = 14000
	for _, bound := range []int{1, 2, 7, 128, 129, 257, 700} {
		s := newStream(append(make([]byte, 31), 13))
		observed := make([]int, bound)
		for range n {
			observed[s.uniform(big.NewInt(int64(bound))).Int64()]++
		}
		if bound > 1 {
			chiSquare(t, fmt.Sprintf("bound %d", bound), observed, slices.Repeat([]float64{n / float64(bound)}, bound))
		}
	}
	s := newStream(make([]byte, 32))
	s.uniform(big.NewInt(1))
	if s.left != nil {
		t.Error("a choice among one read from the stream")
	}
}

func BenchmarkNoise(b *testing.B) {
	for b.Loop() {
		testRelease.Noise(testKey, testBinding)
	}
}
