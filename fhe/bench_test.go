package fhe

import (
	"bytes"
	"context"
	"io"
	"testing"
)

// benchmarked are the two shipped forms of head and a deep one: `go test ./fhe -run '^$' -bench .`
func benchmarked(b *testing.B, run func(*testing.B, *world)) {
	b.Run("affine 784→8", func(b *testing.B) { run(b, shared.affine(b)) })
	b.Run("3×3×32, square, →32", func(b *testing.B) { run(b, shared.square(b)) })
	b.Run("3×3×32, square, 3×3×64, square, 128, square, →32", func(b *testing.B) { run(b, shared.deep(b)) })
}

func BenchmarkCompile(b *testing.B) {
	g := deepHead(28, 32, 64, 128, 32)
	for b.Loop() {
		if _, err := Compile(b.Context(), &g.Graph); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkLayOut(b *testing.B) {
	benchmarked(b, func(b *testing.B, w *world) {
		for b.Loop() {
			if _, err := w.head.Shape(b.Context(), w.program.Parameters().Literal(), Balanced); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func BenchmarkWriteKeys(b *testing.B) {
	benchmarked(b, func(b *testing.B, w *world) {
		for b.Loop() {
			if err := w.program.WriteKeys(context.Background(), io.Discard, w.sk, deterministic(1), nil); err != nil {
				b.Fatal(err)
			}
		}
		b.ReportMetric(float64(w.program.KeysSize()), "wire-bytes")
	})
}

func BenchmarkReadKeys(b *testing.B) {
	benchmarked(b, func(b *testing.B, w *world) {
		for b.Loop() {
			if _, err := w.program.ReadKeys(context.Background(), bytes.NewReader(w.keyBytes)); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func BenchmarkWriteInput(b *testing.B) {
	benchmarked(b, func(b *testing.B, w *world) {
		x := randomInput(w.program.Shape().Inputs(), 1)
		for b.Loop() {
			if err := w.program.WriteInput(context.Background(), io.Discard, w.sk, x, deterministic(1)); err != nil {
				b.Fatal(err)
			}
		}
		b.ReportMetric(float64(w.program.InputSize()), "wire-bytes")
	})
}

func BenchmarkLoad(b *testing.B) {
	benchmarked(b, func(b *testing.B, w *world) {
		for b.Loop() {
			if _, err := w.program.Load(context.Background(), w.head); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func BenchmarkEvaluate(b *testing.B) {
	benchmarked(b, func(b *testing.B, w *world) {
		in := w.input(b, 1)
		for b.Loop() {
			if _, _, err := w.evaluator.Evaluate(context.Background(), w.keys, in); err != nil {
				b.Fatal(err)
			}
		}
		b.ReportMetric(w.program.Estimate().Seconds()*1e3, "estimate-ms")
	})
}

func BenchmarkDecrypt(b *testing.B) {
	benchmarked(b, func(b *testing.B, w *world) {
		bytes := w.evaluate(b, w.encrypt(b, randomInput(w.program.Shape().Inputs(), 1), 2))
		for b.Loop() {
			out, err := w.program.CheckOutput(bytes)
			if err != nil {
				b.Fatal(err)
			}
			w.program.Decrypt(w.sk, out)
		}
	})
}

func BenchmarkErrorBound(b *testing.B) {
	benchmarked(b, func(b *testing.B, w *world) {
		for b.Loop() {
			if _, err := w.program.ErrorBound(context.Background(), w.head); err != nil {
				b.Fatal(err)
			}
		}
	})
}
