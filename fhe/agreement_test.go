//go:build data

package fhe

import (
	"bytes"
	"compress/gzip"
	"crypto/rand"
	"io"
	"math"
	"os"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/nn"
)

// Answers with an encrypted head are compared with answers of the clear model on Fashion-MNIST's test images, which
// Debian's package dataset-fashion-mnist installs:
//
//	go test ./fhe -tags data -run Agree -timeout 60m -v

const fashionTest = "/usr/share/datasets/fashion-mnist/t10k-images-idx3-ubyte.gz"

// pictures returns the first n images, values in [0, 1].
func pictures(t *testing.T, n int) [][]float64 {
	t.Helper()
	f, err := os.Open(fashionTest)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	b := make([]byte, 16+784*n)
	if _, err := io.ReadFull(z, b); err != nil {
		t.Fatal(err)
	}
	out := make([][]float64, n)
	for i := range out {
		for _, v := range b[16+784*i:][:784] {
			out[i] = append(out[i], float64(v)/255)
		}
	}
	return out
}

func TestEncryptedHeadsAgreeWithTheClearModel(t *testing.T) {
	t.Parallel()
	for file, n := range map[string]int{"conv": 1000, "pool": 1000, "conv2": 300, "dense": 300} {
		t.Run(file, func(t *testing.T) {
			parts := partsOf(t, "../models/fashion/"+file+".onnx")
			h, err := Compile(t.Context(), parts.Head)
			if err != nil {
				t.Fatal(err)
			}
			p, err := Design(t.Context(), h)
			if err != nil {
				t.Fatal(err)
			}
			w := newWorld(t, p, h, 1)
			same, worst := 0, math.Inf(1)
			for _, x := range pictures(t, n) {
				want, have := h.Clear(x), w.answered(t, x)
				worst = math.Min(worst, precision(have, want))
				if classOf(t, parts, have) == classOf(t, parts, want) {
					same++
				}
			}
			t.Logf("%s: %d of %d answers agree, %.1f bits at worst", file, same, n, worst)
			if float64(same) < 0.999*float64(n) {
				t.Errorf("%s: only %d of %d answers agree", file, same, n)
			}
		})
	}
}

// answered is a job's decrypted activation.
func (w *world) answered(t *testing.T, x []float64) []float64 {
	t.Helper()
	var b bytes.Buffer
	if err := w.program.WriteInput(t.Context(), &b, w.sk, x, rand.Reader); err != nil {
		t.Fatal(err)
	}
	out, err := w.program.CheckOutput(w.evaluate(t, b.Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	return w.program.Decrypt(w.sk, out)
}

// classOf is the answer to an activation released without noise.
func classOf(t *testing.T, parts nn.Parts, y []float64) int {
	t.Helper()
	u := nn.NewTensor(1, len(y))
	for i, v := range y {
		u.Data[i] = math.Sqrt(float64(parts.K)) * v / math.Max(math.Sqrt(sumSquares(y)), parts.Radius)
	}
	out, err := parts.Tail.Run(t.Context(), map[string]*nn.Tensor{nn.ReleasedName: u})
	if err != nil {
		t.Fatal(err)
	}
	best := 0
	for i, p := range out[nn.ProbabilitiesName].Data {
		if p > out[nn.ProbabilitiesName].Data[best] {
			best = i
		}
	}
	return best
}
