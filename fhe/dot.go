package fhe

import (
	"math/bits"

	"github.com/tuneinsight/lattigo/v5/ring"
)

// block is how many coefficients are summed at a time: the sums stay in the first-level cache.
const block = 512

// dotTerms bounds how many products of numbers below 2^60 fit the 128 bits of a sum.
const dotTerms = 128

// dot adds Σ left·right to a polynomial, coefficient by coefficient and prime by prime; left is in the Montgomery
// domain. The products are summed in 128 bits and reduced once, instead of each by itself.
func dot(r *ring.Ring, left, right []ring.Poly, sum ring.Poly) {
	for len(left) > dotTerms {
		dot(r, left[:dotTerms], right[:dotTerms], sum)
		left, right = left[dotTerms:], right[dotTerms:]
	}
	var high, low [block]uint64
	for i, s := range r.SubRings[:r.Level()+1] {
		for from := 0; from < s.N; from += block {
			clear(high[:])
			clear(low[:])
			for t := range left {
				accumulate(&high, &low, left[t].Coeffs[i][from:from+block], right[t].Coeffs[i][from:from+block])
			}
			reduce(s, &high, &low, sum.Coeffs[i][from:from+block])
		}
	}
}

// accumulate adds the products of two blocks to the sums.
func accumulate(high, low *[block]uint64, left, right []uint64) {
	left, right = left[:block], right[:block]
	for j := range high {
		h, l := bits.Mul64(left[j], right[j])
		var carry uint64
		low[j], carry = bits.Add64(low[j], l, 0)
		high[j], _ = bits.Add64(high[j], h, carry)
	}
}

// reduce adds the sums, by Montgomery reduction modulo the prime, to residues.
func reduce(s *ring.SubRing, high, low *[block]uint64, to []uint64) {
	q, inverse := s.Modulus, s.MRedConstant
	to = to[:block]
	for j := range high {
		h, _ := bits.Mul64(low[j]*inverse, q)
		r := ring.BRedAdd(high[j], q, s.BRedConstant) + q - h
		if r >= q {
			r -= q
		}
		to[j] = ring.CRed(to[j]+r, q)
	}
}
