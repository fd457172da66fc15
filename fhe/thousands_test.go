//go:build long

package fhe

import (
	"math"
	"testing"
)

// Thousands of inputs, half of them random and half pushed towards the ends of the head's range with some values
// redrawn, under pairs of key sets: what depends on keys stays below the bound.
//
//	go test ./fhe -tags long -run Thousands -timeout 60m -v
func TestTheBoundHoldsForThousandsOfInputs(t *testing.T) {
	t.Parallel()
	const batches, perBatch = 30, 40
	for name, h := range map[string]*Head{
		"affine": compiled(t, affineHead(1, 12, 12, 8)),
		"square": compiled(t, squareHead(1, 10, 10, 6, 3, 2, 1, 9)),
		"deep":   compiled(t, deepHead(8, 2, 3, 0, 4)),
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t, programOf(t, h, literalFor(h), Balanced), h, 5)
			bound, err := w.program.ErrorBound(t.Context(), h)
			if err != nil {
				t.Fatal(err)
			}
			extreme, worst, count := h.pushed(), 0.0, 0
			for batch := range uint64(batches) {
				one, other := w.rekeyed(t, 2000+2*batch), w.rekeyed(t, 2001+2*batch)
				for i := range uint64(perBatch) {
					seed := batch*perBatch + i
					x := randomInput(h.Inputs(), seed)
					if i%2 == 1 {
						x = mixed(x, extreme, int(i))
					}
					e := distance(one.infer(t, x, seed), other.infer(t, x, seed+1e6))
					worst, count = math.Max(worst, e), count+1
					if !(e <= 2*bound) {
						t.Fatalf("input %d: difference 2^%.1f above twice the bound 2^%.1f", seed, math.Log2(e), math.Log2(bound))
					}
				}
			}
			t.Logf("%d inputs: worst difference 2^%.1f, bound 2^%.1f", count, math.Log2(worst), math.Log2(bound))
		})
	}
}
