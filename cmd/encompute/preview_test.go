package main

import (
	"image/color"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/nn"
)

func TestPicturesStandSideBySideEnlargedByWholeFactors(t *testing.T) {
	t.Parallel()
	own, made := nn.NewTensor(1, 1, 2, 3), nn.NewTensor(1, 3, 128, 100)
	own.Data[5] = 1            // the last pixel
	made.Data[0] = 0.5         // red of the first
	made.Data[2*128*100] = 2.5 // blue of the first, more than there is
	shown, err := sideBySide(own, nil, made)
	if err != nil {
		t.Fatal(err)
	}
	const factor = 86 // 3·86 is the first multiple of 3 from 256 on
	if size := shown.Bounds().Size(); size.X != 3*factor+previewGap+200 || size.Y != 256 {
		t.Errorf("a picture of %v", size)
	}
	for _, at := range []struct {
		x, y int
		want color.RGBA
	}{
		{0, 0, color.RGBA{0, 0, 0, 255}},
		{2 * factor, factor, color.RGBA{255, 255, 255, 255}},
		{3*factor - 1, 2*factor - 1, color.RGBA{255, 255, 255, 255}},
		{2*factor - 1, factor, color.RGBA{0, 0, 0, 255}},
		{3 * factor, 0, color.RGBA{255, 255, 255, 255}}, // the gap
		{3*factor + previewGap, 0, color.RGBA{128, 0, 255, 255}},
		{3*factor + previewGap + 1, 1, color.RGBA{128, 0, 255, 255}},
		{3*factor + previewGap + 2, 0, color.RGBA{0, 0, 0, 255}},
	} {
		if have := shown.At(at.x, at.y); have != at.want {
			t.Errorf("pixel (%d, %d) is %v, want %v", at.x, at.y, have, at.want)
		}
	}
	for _, t2 := range []*nn.Tensor{nn.NewTensor(1, 2, 4, 4), nn.NewTensor(4, 4), {Shape: []int{1, 1, 2, 2}}} {
		if _, err := sideBySide(t2); err == nil {
			t.Errorf("a tensor of shape %v and %d values is a picture", t2.Shape, len(t2.Data))
		}
	}
	if _, err := sideBySide(nil, nil); err == nil {
		t.Error("nothing is a picture")
	}
}
