package fhe

import (
	"math"
	"testing"
)

func TestDecryptedOutputEqualsTheClearHead(t *testing.T) {
	t.Parallel()
	for name, s := range map[string]Shape{
		"affine, one diagonal": affineShape(),
		"affine, 32 outputs":   {Input: []int{1, 28, 28}, Outputs: 32},
		"convolution 3×3":      squareShape(),
		"convolution, 5×5 folded": {Input: []int{1, 28, 28}, Outputs: 16, Convolution: &Convolution{
			Channels: 32, Kernel: [2]int{5, 5}, Stride: [2]int{2, 2}, Pads: [4]int{2, 2, 2, 2}}},
	} {
		t.Run(name, func(t *testing.T) {
			h := randomHead(t, s, 3)
			w := newWorld(t, mustPlan(t, s), h, 4)
			x := randomInput(s.Inputs(), 5)
			y := w.infer(t, x, 6)
			err := distance(y, h.Clear(x))
			t.Logf("error 2^%.1f keys %d input %d output %d galois %d estimate %v mem %d MB, matrix %+v packing %+v", math.Log2(err), w.program.KeysSize(), w.program.InputSize(), w.program.OutputSize(), len(w.program.GaloisElements()), w.program.Estimate(), w.program.MemoryBound()>>20, w.program.matrix, w.program.packing)
			if err > math.Exp2(-20) {
				t.Errorf("error 2^%.1f: %v, want %v", math.Log2(err), y, h.Clear(x))
			}
		})
	}
}
