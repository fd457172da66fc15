package fhe

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"math/big"
	"math/bits"
	"slices"

	"github.com/tuneinsight/lattigo/v5/core/rlwe"
	"github.com/tuneinsight/lattigo/v5/ring"
	"github.com/tuneinsight/lattigo/v5/schemes/ckks"
)

// The errors that callers tell apart; everything else is a plain description.
var (
	// ErrInsecure: parameters below 128 bits, or too small for an output that is released.
	ErrInsecure = errors.New("fhe: parameters are not secure")
	// ErrWire: bytes that are not a message of this program.
	ErrWire = errors.New("fhe: malformed message")
	// ErrUnsupported: a head that this package cannot evaluate.
	ErrUnsupported = errors.New("fhe: unsupported head")
	// ErrOverflow: the head's outputs may exceed the range of the lowest level.
	ErrOverflow = errors.New("fhe: output may overflow")
)

// Sigma is the standard deviation of the error distribution, a discrete Gaussian cut off at 6·Sigma.
const Sigma = 3.2

const (
	minLogN, maxLogN           = 12, 15
	minPrimeBits, maxPrimeBits = 30, 60
	maxPrimes                  = 16
	maxLogScale                = 55
	releaseLogN                = 14
	releaseLogScale            = 45
)

// maxLogQP is the largest log2(QP) at 128 classical bits for a uniform ternary secret and σ = 3.2,
// for logN = 12…15 (Bossuat et al., ePrint 2024/463, table 5.2).
func maxLogQP(logN int) int {
	return map[int]int{12: 106, 13: 214, 14: 430, 15: 868}[logN]
}

// Literal is all that a manifest may say about parameters. Everything else is fixed by this package.
type Literal struct {
	LogN     int   `json:"log_n"`     // log2 of the ring degree N; N/2 slots
	LogQ     []int `json:"log_q"`     // bits of each ciphertext prime, lowest level first
	LogP     []int `json:"log_p"`     // bits of each special prime (key switching only)
	LogScale int   `json:"log_scale"` // log2 of the scale of inputs and outputs
}

// UnmarshalJSON refuses unknown fields.
func (l *Literal) UnmarshalJSON(b []byte) error {
	type plain Literal
	return strictJSON(b, (*plain)(l))
}

func strictJSON(b []byte, v any) error {
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	return d.Decode(v)
}

// Equal reports whether two literals say the same.
func (l Literal) Equal(o Literal) bool {
	return l.LogN == o.LogN && l.LogScale == o.LogScale && slices.Equal(l.LogQ, o.LogQ) && slices.Equal(l.LogP, o.LogP)
}

// Check reports whether the numbers are within bounds; it says nothing about security.
func (l Literal) Check() error {
	if l.LogN < minLogN || l.LogN > maxLogN {
		return fmt.Errorf("log_n %d is outside %d to %d", l.LogN, minLogN, maxLogN)
	}
	if len(l.LogQ) == 0 || len(l.LogP) == 0 || len(l.LogQ)+len(l.LogP) > maxPrimes {
		return fmt.Errorf("%d ciphertext and %d special primes: want at least one of each and at most %d",
			len(l.LogQ), len(l.LogP), maxPrimes)
	}
	for _, bits := range append(append([]int{}, l.LogQ...), l.LogP...) {
		if bits < minPrimeBits || bits > maxPrimeBits {
			return fmt.Errorf("a prime of %d bits is outside %d to %d", bits, minPrimeBits, maxPrimeBits)
		}
	}
	if l.LogScale < minPrimeBits || l.LogScale > maxLogScale || l.LogScale >= l.LogQ[0] {
		return fmt.Errorf("log_scale %d is outside %d to %d or not below log_q[0] = %d",
			l.LogScale, minPrimeBits, maxLogScale, l.LogQ[0])
	}
	return nil
}

// Parameters are checked: at least 128 bits of classical security. The zero value is not usable.
type Parameters struct {
	literal Literal
	digest  [32]byte
	ckks    ckks.Parameters
}

// NewParameters generates the primes and checks the literal against the 128-bit table.
func NewParameters(l Literal) (Parameters, error) {
	if err := l.Check(); err != nil {
		return Parameters{}, fmt.Errorf("fhe: parameters: %w", err)
	}
	q, p, err := primes(l)
	if err != nil {
		return Parameters{}, fmt.Errorf("fhe: parameters: %w", err)
	}
	if bits := productBits(q, p); bits > maxLogQP(l.LogN) {
		return Parameters{}, fmt.Errorf("%w: log2(QP) is %d bits, at most %d at log_n %d",
			ErrInsecure, bits, maxLogQP(l.LogN), l.LogN)
	}
	c, err := ckks.NewParametersFromLiteral(ckks.ParametersLiteral{
		LogN: l.LogN, Q: q, P: p, LogDefaultScale: l.LogScale,
		RingType: ring.Standard,
		Xs:       ring.Ternary{P: 2.0 / 3},
		Xe:       ring.DiscreteGaussian{Sigma: Sigma, Bound: 6 * Sigma},
	})
	if err != nil {
		return Parameters{}, fmt.Errorf("fhe: parameters: %w", err)
	}
	l.LogQ, l.LogP = append([]int{}, l.LogQ...), append([]int{}, l.LogP...)
	return Parameters{literal: l, digest: l.digest(), ckks: c}, nil
}

// primes returns, for each requested size b in the order Q then P, the largest prime below 2^b that
// is 1 mod 2N and not taken yet. So every prime has exactly b bits.
func primes(l Literal) (q, p []uint64, err error) {
	taken := map[int]uint64{}
	next := func(bits int) (uint64, error) {
		step := uint64(2) << l.LogN
		candidate, ok := taken[bits]
		if !ok {
			candidate = uint64(1)<<bits + 1
		}
		for candidate -= step; candidate > uint64(1)<<(bits-1); candidate -= step {
			if ring.IsPrime(candidate) {
				taken[bits] = candidate
				return candidate, nil
			}
		}
		return 0, fmt.Errorf("no more primes of %d bits for log_n %d", bits, l.LogN)
	}
	all := make([]uint64, 0, len(l.LogQ)+len(l.LogP))
	for _, bits := range append(append([]int{}, l.LogQ...), l.LogP...) {
		prime, err := next(bits)
		if err != nil {
			return nil, nil, err
		}
		all = append(all, prime)
	}
	return all[:len(l.LogQ)], all[len(l.LogQ):], nil
}

// productBits is the bit length of the product: log2(QP) rounded up, exactly.
func productBits(q, p []uint64) int {
	product := big.NewInt(1)
	for _, prime := range append(append([]uint64{}, q...), p...) {
		product.Mul(product, new(big.Int).SetUint64(prime))
	}
	return product.BitLen()
}

// digest names a literal in key derivations.
func (l Literal) digest() [32]byte {
	b, err := json.Marshal(l)
	if err != nil {
		panic(err) // integers always marshal
	}
	return sha256.Sum256(append([]byte("encrypted-compute/fhe/1/parameters\x00"), b...))
}

// Literal returns the literal that the parameters were made from.
func (p Parameters) Literal() Literal {
	l := p.literal
	l.LogQ, l.LogP = append([]int{}, l.LogQ...), append([]int{}, l.LogP...)
	return l
}

// Slots is N/2, the number of values in a ciphertext.
func (p Parameters) Slots() int { return p.ckks.MaxSlots() }

// LogQP is log2 of the product of all primes.
func (p Parameters) LogQP() float64 { return p.ckks.LogQP() }

// MaxLogQP is what LogQP may be at this degree.
func (p Parameters) MaxLogQP() int { return maxLogQP(p.literal.LogN) }

// checkRelease refuses parameters too small for an output that is released in part.
func (p Parameters) checkRelease() error {
	if p.literal.LogN < releaseLogN || p.literal.LogScale < releaseLogScale {
		return fmt.Errorf("%w for a released output: log_n %d and log_scale %d, at least %d and %d",
			ErrInsecure, p.literal.LogN, p.literal.LogScale, releaseLogN, releaseLogScale)
	}
	return nil
}

func (p Parameters) scale() rlwe.Scale { return rlwe.NewScale(math.Exp2(float64(p.literal.LogScale))) }

func (p Parameters) n() int { return p.ckks.N() }

// ringName names the ring Z[X]/(X^N + 1); the other one exists for benchmarks against peers alone.
func (p Parameters) ringName() string {
	if p.ckks.RingType() == ring.Standard {
		return "standard"
	}
	return "conjugate-invariant"
}

// polySize is the number of bytes of one polynomial, modulo Q at a level, or modulo QP.
func (p Parameters) polySize(level int, special bool) int64 {
	total := 0
	for _, q := range p.ckks.Q()[:level+1] {
		total += bits.Len64(q)
	}
	if special {
		for _, q := range p.ckks.P() {
			total += bits.Len64(q)
		}
	}
	return int64(total) * int64(p.n()) / 8
}

// digits is the number of parts of a key at a level.
func (p Parameters) digits(level int) int {
	return p.ckks.BaseRNSDecompositionVectorSize(level, p.ckks.MaxLevelP())
}
