package creator

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"slices"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/manifest"
	"github.com/encrypted-compute/encrypted-compute/nn"
)

// readDecoder reads the ONNX file of a cut's decoder and tries it, so that nothing is published that a requester could
// not run. A cut without one has neither bytes nor artefact.
func readDecoder(ctx context.Context, dir fs.FS, d descriptionCut, in manifest.Input) ([]byte, *job.Artefact, error) {
	if d.Decoder == "" {
		return nil, nil, nil
	}
	b, err := readBounded(dir, d.Decoder, manifest.MaxDecoder)
	if err != nil {
		return nil, nil, err
	}
	graph, err := nn.ReadONNX(b)
	if err != nil {
		return nil, nil, fmt.Errorf("read %s: %w", d.Decoder, err)
	}
	if err := tryDecoder(ctx, graph, d.K, in.Shape); err != nil {
		return nil, nil, fmt.Errorf("decoder %s: %w", d.Decoder, err)
	}
	artefact, err := ipfs.Describe(bytes.NewReader(b))
	return b, &artefact, err
}

// tryDecoder wants the ports that manifests promise, and pixels in [0,1] for releases of all zeros and of large numbers.
func tryDecoder(ctx context.Context, g *nn.Graph, k int, shape []int) error {
	in, out := []int{1, k}, append([]int{1}, shape...)
	if v, ok := g.Input(nn.ReleasedName); !ok || len(g.Inputs) != 1 || !slices.Equal(v.Shape, in) {
		return fmt.Errorf("inputs %v, want released %v", g.Inputs, in)
	}
	if v, ok := g.Output(nn.ImageName); !ok || len(g.Outputs) != 1 || !slices.Equal(v.Shape, out) {
		return fmt.Errorf("outputs %v, want image %v", g.Outputs, out)
	}
	for _, value := range []float64{0, 127, -128} {
		released := nn.NewTensor(in...)
		for i := range released.Data {
			released.Data[i] = value
		}
		values, err := g.Run(ctx, map[string]*nn.Tensor{nn.ReleasedName: released})
		if err != nil {
			return err
		}
		image := values[nn.ImageName]
		if !slices.Equal(image.Shape, out) {
			return fmt.Errorf("makes pictures of shape %v, want %v", image.Shape, out)
		}
		if i := slices.IndexFunc(image.Data, func(p float64) bool { return !(p >= 0 && p <= 1) }); i >= 0 {
			return fmt.Errorf("pixel %d is %g for a release of %g, want 0 to 1", i, image.Data[i], value)
		}
	}
	return nil
}
