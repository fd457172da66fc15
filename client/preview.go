package client

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"slices"

	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/manifest"
	"github.com/encrypted-compute/encrypted-compute/nn"
	"github.com/encrypted-compute/encrypted-compute/nn/obfuscate"
)

var (
	// ErrNoDecoder says that a model publishes nothing to reconstruct pictures with.
	ErrNoDecoder = errors.New("the model publishes no decoder for this cut")
	// ErrEarly says that a job's evaluation is not there or not confirmed yet; it may still come.
	ErrEarly = errors.New("not evaluated yet")
)

// maxPreview bounds the values of a reconstruction.
const maxPreview = 1 << 20

// Preview is what a forward would tell, and has told once it was sent.
type Preview struct {
	State *State
	// Released are the numbers that the creator gets, noise included: multiples of 1/256.
	Released []float64
	// Reconstruction is what the manifest's public decoder makes of them, shaped [1, channels, height, width], in [0, 1].
	Reconstruction *nn.Tensor
	// Picture is the user's own, as the model takes it; nil on another device than the one where the job began.
	Picture *nn.Tensor
}

// Preview makes the release of an evaluated job as Advance would, and stores it, but seals and sends nothing: Advance
// sends this very release later. The ledger is charged, as for any decryption. What can refuse looks at public data and
// comes first; from then on only the released numbers are looked at, never the decrypted ones.
func (c *Client) Preview(ctx context.Context, id job.ID) (*Preview, error) {
	s, unlock, err := c.hold(ctx, id)
	if err != nil {
		return nil, err
	}
	defer unlock()
	p, err := c.preview(ctx, s)
	if err != nil {
		return nil, fmt.Errorf("preview job %s: %w", id, err)
	}
	return p, nil
}

func (c *Client) preview(ctx context.Context, s *State) (*Preview, error) {
	m, err := c.manifest(ctx, s.Manifest)
	if err != nil {
		return nil, err
	}
	cut := m.Cuts[s.Request.Cut]
	decoder, err := c.decoder(ctx, m, cut)
	if err != nil {
		return nil, err
	}
	picture, err := c.picture(ctx, s.ID, m)
	if err != nil {
		return nil, err
	}
	wire, err := c.releaseToShow(ctx, s)
	if err != nil {
		return nil, err
	}
	if err := c.save(ctx, s); err != nil {
		return nil, err
	}
	released, err := obfuscate.Decode(wire, cut.K)
	if err != nil {
		return nil, err
	}
	shown, err := reconstruct(ctx, decoder, released)
	if err != nil {
		return nil, err
	}
	return &Preview{State: s, Released: released, Reconstruction: shown, Picture: picture}, nil
}

// releaseToShow returns the stored release, or makes it if the job waits for its forward.
func (c *Client) releaseToShow(ctx context.Context, s *State) ([]byte, error) {
	wire, err := c.releasedBefore(ctx, s)
	if err == nil || !errors.Is(err, ErrNotFound) {
		return wire, err
	}
	events, err := c.confirmed(ctx, s.ID)
	if err != nil {
		return nil, fmt.Errorf("read history: %w", err)
	}
	record, err := c.chain.Job(ctx, s.ID)
	if err != nil {
		return nil, fmt.Errorf("read record: %w", err)
	}
	last := latest(events)
	switch {
	case record.Late || last.Kind > job.Evaluated:
		return nil, errors.New("its time to be forwarded has passed")
	case last.Kind != job.Evaluated && record.Status == job.None && s.neverCreated():
		return nil, errors.New("it was never created on the chain")
	case last.Kind != job.Evaluated:
		return nil, ErrEarly
	}
	s.Status = last.Kind
	return c.obfuscated(ctx, s, last)
}

// decoder fetches a cut's public decoder and checks everything about it that does not depend on a release.
func (c *Client) decoder(ctx context.Context, m *manifest.Manifest, cut manifest.Cut) (*nn.Graph, error) {
	if cut.Decoder == nil {
		return nil, ErrNoDecoder
	}
	b, err := c.fetch(ctx, *cut.Decoder, manifest.MaxDecoder)
	if err != nil {
		return nil, fmt.Errorf("fetch decoder: %w", err)
	}
	g, err := nn.ReadONNX(b)
	if err != nil {
		return nil, fmt.Errorf("decoder: %w", err)
	}
	in, known := g.Input(nn.ReleasedName)
	if !known || len(g.Inputs) != 1 || !slices.Equal(in.Shape, []int{1, cut.K}) {
		return nil, fmt.Errorf("decoder: its inputs are %v, want one called %s of shape [1 %d]", names(g.Inputs), nn.ReleasedName, cut.K)
	}
	want := append([]int{1}, m.Input.Shape...)
	out, known := g.Output(nn.ImageName)
	if !known || !slices.Equal(out.Shape, want) {
		return nil, fmt.Errorf("decoder: its outputs are %v, want one called %s of shape %v", names(g.Outputs), nn.ImageName, want)
	}
	if n := nn.NewTensor(want...); n.Check() != nil || len(n.Data) > maxPreview {
		return nil, fmt.Errorf("decoder: a picture of shape %v is too large", want)
	}
	_, err = reconstruct(ctx, g, make([]float64, cut.K)) // it runs, or nothing is decrypted for it
	return g, err
}

func names(values []nn.Value) (names []string) {
	for _, v := range values {
		names = append(names, v.Name)
	}
	return names
}

// reconstruct runs a decoder, which is bounded by nn's limits, on a release and nothing else.
func reconstruct(ctx context.Context, decoder *nn.Graph, released []float64) (*nn.Tensor, error) {
	in := map[string]*nn.Tensor{nn.ReleasedName: {Shape: []int{1, len(released)}, Data: released}}
	out, err := decoder.RunValues(ctx, in, nn.ImageName)
	if err != nil {
		return nil, fmt.Errorf("run decoder: %w", err)
	}
	shown := out[nn.ImageName].Clone()
	if want, _ := decoder.Output(nn.ImageName); !slices.Equal(shown.Shape, want.Shape) {
		return nil, fmt.Errorf("run decoder: a picture of shape %v, declared is %v", shown.Shape, want.Shape)
	}
	for i, v := range shown.Data {
		if !(v > 0) { // NaN as well
			v = 0
		}
		shown.Data[i] = min(v, 1)
	}
	return shown, nil
}

const picturePrefix = "pictures/"

func pictureName(id job.ID) string { return picturePrefix + id.String() }

// keepPicture stores the prepared input, wrapped, until the job has ended: to show it beside its reconstruction.
func (c *Client) keepPicture(ctx context.Context, s *State, input *nn.Tensor) error {
	b := make([]byte, 0, 8*len(input.Data))
	for _, v := range input.Data {
		b = binary.BigEndian.AppendUint64(b, math.Float64bits(v))
	}
	wrapped, err := c.store.Wrap(b)
	if err != nil {
		return fmt.Errorf("wrap picture: %w", err)
	}
	return writeFile(ctx, c.store, pictureName(s.ID), wrapped)
}

// picture returns the prepared input of a job that began on this device and has not ended, or nil.
func (c *Client) picture(ctx context.Context, id job.ID, m *manifest.Manifest) (*nn.Tensor, error) {
	t := nn.NewTensor(append([]int{1}, m.Input.Shape...)...)
	wrapped, err := readFile(ctx, c.store, pictureName(id), int64(8*len(t.Data)+1024))
	if errors.Is(err, ErrNotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	b, err := c.store.Unwrap(wrapped)
	if err != nil {
		return nil, fmt.Errorf("unwrap picture: %w", err)
	}
	if len(b) != 8*len(t.Data) {
		return nil, fmt.Errorf("stored picture of %d bytes, want %d", len(b), 8*len(t.Data))
	}
	for i := range t.Data {
		t.Data[i] = math.Float64frombits(binary.BigEndian.Uint64(b[8*i:]))
	}
	return t, nil
}
