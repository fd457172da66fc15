//go:build peers

package fhe

import (
	"fmt"
	"math"
	"testing"
)

// Small heads for several inputs at once, at the parameters that are proposed for a released output.
//
//	go test ./fhe -tags peers -run '^$' -bench Batches -cpu 1 -benchtime 5x
func BenchmarkBatches(b *testing.B) {
	for _, small := range []struct {
		name  string
		graph *graphBuilder
	}{{"record 30-16-8", record()}, {"LoLA", lola()}, {"text 500→16", hashed(500, 16)}, {"text 5000→64", hashed(5000, 64)}} {
		h := compiled(b, small.graph)
		l, err := DefaultLiteral(h)
		if err != nil {
			b.Fatal(err)
		}
		most, err := h.MaxBatch(l)
		if err != nil {
			b.Fatal(err)
		}
		for batch := 1; batch < most; batch *= 4 {
			b.Run(fmt.Sprintf("%s by %d", small.name, batch), func(b *testing.B) { benchmarkBatch(b, h, batch) })
		}
		b.Run(fmt.Sprintf("%s by %d, as many as fit", small.name, most), func(b *testing.B) { benchmarkBatch(b, h, most) })
	}
}

func benchmarkBatch(b *testing.B, h *Head, batch int) {
	p, err := DesignBatch(b.Context(), h, batch)
	if err != nil {
		b.Fatal(err)
	}
	w := newWorld(b, p, h, 1)
	inputs := randomInputs(h, batch, 2)
	var used float64
	for b.Loop() {
		began := cpu()
		w.inferAll(b, inputs, 3)
		used += (cpu() - began).Seconds()
	}
	least := math.Inf(1)
	for i, y := range w.inferAll(b, inputs, 4) {
		least = math.Min(least, precision(y, h.Clear(inputs[i])))
	}
	b.ReportMetric(used*1e3/float64(b.N*batch), "cpu-ms/input")
	b.ReportMetric(float64(p.KeysSize())/1e6, "keys-MB")
	b.ReportMetric(float64(p.InputSize())/1e6/float64(batch), "input-MB/input")
	b.ReportMetric(least, "bits")
}
