package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"io"
	"math"
	"time"

	"github.com/spf13/cobra"

	"github.com/encrypted-compute/encrypted-compute/client"
	"github.com/encrypted-compute/encrypted-compute/internal/disk"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/nn"
)

// previewView is what "job preview" found.
type previewView struct {
	Job      job.ID     `json:"job"`
	Stage    string     `json:"stage"`
	Status   job.Status `json:"status"`
	LeakBits float64    `json:"leak_bits"`
	Released []float64  `json:"released"`
	Out      string     `json:"out"`
}

func newJobPreview(a *app) *cobra.Command {
	var out string
	cmd := &cobra.Command{
		Use:   "preview JOB",
		Short: "Show what could be reconstructed from a job's release, before it is forwarded",
		Long: `Waits for the evaluation, decrypts and obfuscates it as a forward would, stores that release, and runs the model's public
decoder on it. Writes a PNG: your own picture as the model takes it on the left, the reconstruction on the right. Nothing is
sent; the ledger is charged, because something was decrypted. "encompute job forward JOB" then sends this very release.

Not to forward after looking is itself a message: the creator sees that you held the result back, which is one bit about
what you saw. The decoder is the creator's: another one may do better, within the bits that are shown.`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			id, err := job.ParseID(args[0])
			if err != nil {
				return err
			}
			if out == "" {
				out = "preview-" + id.String()[2:10] + ".png"
			}
			return a.preview(cmd.Context(), id, out)
		},
	}
	cmd.Flags().StringVar(&out, "out", "", "`file` to write; preview-… in the current folder if not given")
	return cmd
}

func (a *app) preview(ctx context.Context, id job.ID, out string) error {
	s, err := a.requester(ctx)
	if err != nil {
		return err
	}
	defer s.chain.Close()
	p, err := s.awaitPreview(ctx, newMeter(a.stderr), id)
	if err != nil {
		return err
	}
	if err := writePreview(out, p.Picture, p.Reconstruction); err != nil {
		return fmt.Errorf("write %s: %w", out, err)
	}
	v := previewView{
		Job: id, Stage: string(p.State.Stage), Status: p.State.Status, LeakBits: p.State.LeakBits, Released: p.Released, Out: out,
	}
	return a.print(v, func(w io.Writer) {
		_, _ = fmt.Fprintf(w, "%s\n", out)
		_, _ = fmt.Fprintf(a.stderr, "a release of at most %.1f bits is stored; ", v.LeakBits)
		if p.State.Forward != nil {
			_, _ = fmt.Fprintln(a.stderr, "it was forwarded")
			return
		}
		_, _ = fmt.Fprintf(a.stderr, "encompute job forward %s sends it as it is\nnot to forward it now tells the creator one bit about what you saw\n", id)
	})
}

// awaitPreview waits for a job's evaluation.
func (s *session) awaitPreview(ctx context.Context, m *meter, id job.ID) (*client.Preview, error) {
	ticker := time.NewTicker(s.poll)
	defer ticker.Stop()
	defer m.finish()
	for {
		p, err := s.client.Preview(ctx, id)
		if !errors.Is(err, client.ErrEarly) {
			return p, err
		}
		m.waiting(awaited[client.Created])
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-ticker.C:
		}
	}
}

const (
	// previewSide is how many pixels a shown picture has at least, each way.
	previewSide = 256
	// previewGap is between two of them.
	previewGap = 16
)

// writePreview puts pictures side by side into a PNG, enlarged by whole factors; nil ones are left out.
func writePreview(path string, tensors ...*nn.Tensor) error {
	shown, err := sideBySide(tensors...)
	if err != nil {
		return err
	}
	var b bytes.Buffer
	if err := png.Encode(&b, shown); err != nil {
		return err
	}
	return disk.WriteFile(path, func(w io.Writer) error { _, err := w.Write(b.Bytes()); return err })
}

func sideBySide(tensors ...*nn.Tensor) (image.Image, error) {
	var tiles []*image.RGBA
	width, height := -previewGap, 0
	for _, t := range tensors {
		if t == nil {
			continue
		}
		tile, err := enlarged(t)
		if err != nil {
			return nil, err
		}
		tiles = append(tiles, tile)
		width, height = width+previewGap+tile.Rect.Dx(), max(height, tile.Rect.Dy())
	}
	if len(tiles) == 0 {
		return nil, errors.New("no picture to show")
	}
	all := image.NewRGBA(image.Rect(0, 0, width, height))
	for i := range all.Pix {
		all.Pix[i] = 0xff
	}
	left := 0
	for _, tile := range tiles {
		for y := range tile.Rect.Dy() {
			copy(all.Pix[all.PixOffset(left, y):], tile.Pix[tile.PixOffset(0, y):tile.PixOffset(0, y)+4*tile.Rect.Dx()])
		}
		left += tile.Rect.Dx() + previewGap
	}
	return all, nil
}

// enlarged draws a tensor of shape [1, 1 or 3, height, width] with values in [0, 1], each value as a square.
func enlarged(t *nn.Tensor) (*image.RGBA, error) {
	if len(t.Shape) != 4 || t.Shape[0] != 1 || t.Shape[1] != 1 && t.Shape[1] != 3 || t.Check() != nil {
		return nil, fmt.Errorf("a tensor of shape %v is no picture", t.Shape)
	}
	channels, height, width := t.Shape[1], t.Shape[2], t.Shape[3]
	factor := max(1, (previewSide+max(height, width)-1)/max(height, width))
	at := func(channel, x, y int) uint8 {
		v := t.Data[(min(channel, channels-1)*height+y)*width+x]
		return uint8(math.Round(255 * max(0, min(v, 1))))
	}
	tile := image.NewRGBA(image.Rect(0, 0, width*factor, height*factor))
	for y := range height * factor {
		for x := range width * factor {
			tile.SetRGBA(x, y, color.RGBA{at(0, x/factor, y/factor), at(1, x/factor, y/factor), at(2, x/factor, y/factor), 0xff})
		}
	}
	return tile, nil
}
