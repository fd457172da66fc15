package main

import (
	"context"
	"crypto/rand"
	"fmt"
	"path/filepath"

	"github.com/encrypted-compute/encrypted-compute/client"
	"github.com/encrypted-compute/encrypted-compute/fhe"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/manifest"
	"github.com/encrypted-compute/encrypted-compute/nn"
)

// maxONNX bounds a shipped model file, in bytes.
const maxONNX = 64 << 20

// twin is the whole model, run in the clear on this device.
type twin struct {
	whole *nn.Graph
	input *nn.Tensor
	noise []float64
}

// readONNX reads the file of a cut.
func (m *shipped) readONNX(cut shippedCut) (*nn.Graph, error) {
	b, err := readBounded(filepath.Join(m.folder, cut.File), maxONNX)
	if err != nil {
		return nil, err
	}
	return nn.ReadONNX(b)
}

// values runs the model and returns the named values of the run.
func (t twin) values(ctx context.Context, names ...string) (map[string]*nn.Tensor, error) {
	in := map[string]*nn.Tensor{
		nn.ImageName: t.input, nn.NoiseName: {Shape: []int{1, len(t.noise)}, Data: t.noise},
	}
	return t.whole.RunValues(ctx, in, names...)
}

// answer is what the model says in the clear.
func (t twin) answer(ctx context.Context, m *manifest.Manifest) (answerView, error) {
	out, err := t.values(ctx, nn.ProbabilitiesName)
	if err != nil {
		return answerView{}, err
	}
	return newAnswer(job.Answer{Probabilities: out[nn.ProbabilitiesName].Data}, m), nil
}

// clearTwin runs the whole ONNX file on the picture in the clear. It shares nothing with the job but the noise stream.
// The precision comes from a calibration with throwaway keys.
func (d *demo) clearTwin(ctx context.Context, s *session, terms *client.Terms) (err error) {
	cut, err := d.shipped.cut(d.choice)
	if err != nil {
		return err
	}
	t := twin{input: d.input, noise: d.noise}
	if t.whole, err = d.shipped.readONNX(cut); err != nil {
		return err
	}
	if d.report.ClearAnswer, err = t.answer(ctx, terms.Manifest); err != nil {
		return err
	}
	if err := d.search(ctx, s, t); err != nil {
		return fmt.Errorf("search the other parties' folders: %w", err)
	}
	return d.calibrate(ctx, t.whole, terms.Program())
}

func (d *demo) calibrate(ctx context.Context, whole *nn.Graph, program *fhe.Program) error {
	parts, err := nn.Partition(whole)
	if err != nil {
		return err
	}
	head, err := fhe.Compile(ctx, parts.Head)
	if err != nil {
		return err
	}
	d.report.PrecisionBits, err = program.Calibrate(ctx, head, 2, rand.Reader)
	return err
}
