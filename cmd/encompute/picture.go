package main

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"io"
	"os"
	"path/filepath"

	"github.com/encrypted-compute/encrypted-compute/internal/disk"
	"github.com/encrypted-compute/encrypted-compute/nn"
	"github.com/encrypted-compute/encrypted-compute/nn/picture"
)

// maxPicture bounds a picture file, in bytes.
const maxPicture = 64 << 20

// prepare reads a picture file as the model will see it.
func prepare(path string, spec picture.Spec) (*nn.Tensor, error) {
	b, err := readBounded(path, maxPicture)
	if err != nil {
		return nil, fmt.Errorf("picture: %w", err)
	}
	p, err := picture.Decode(b)
	if err != nil {
		return nil, fmt.Errorf("picture %s: %w", path, err)
	}
	return p.Prepare(spec)
}

// readBounded reads a whole file of at most limit bytes.
func readBounded(path string, limit int64) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close() //nolint:errcheck // read only
	b, err := io.ReadAll(io.LimitReader(f, limit+1))
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	if int64(len(b)) > limit {
		return nil, fmt.Errorf("read %s: over %d bytes", path, limit)
	}
	return b, nil
}

// The test picture: a bright disc on a dark ground, for a demo without a picture of its own.
const (
	patternSide   = 112
	patternRadius = 40
)

// writePattern puts the test picture into a folder.
func writePattern(dir string, radius int) (string, error) {
	img := image.NewGray(image.Rect(0, 0, patternSide, patternSide))
	for y := range patternSide {
		for x := range patternSide {
			dx, dy := x-patternSide/2, y-patternSide/2
			if dx*dx+dy*dy < radius*radius {
				img.SetGray(x, y, color.Gray{Y: uint8(200 - (dx+dy)/2)}) //nolint:gosec // between 144 and 256
			}
		}
	}
	var b bytes.Buffer
	if err := png.Encode(&b, img); err != nil {
		return "", err
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return "", err
	}
	path := filepath.Join(dir, "pattern.png")
	return path, disk.WriteFile(path, func(w io.Writer) error { _, err := w.Write(b.Bytes()); return err })
}
