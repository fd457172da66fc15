package creator

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math"
	"path"
	"strconv"

	"github.com/encrypted-compute/encrypted-compute/fhe"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/manifest"
	"github.com/encrypted-compute/encrypted-compute/nn"
	"github.com/encrypted-compute/encrypted-compute/nn/obfuscate"
)

const (
	modelFile      = "model.json"
	maxDescription = 1 << 20
	maxONNX        = 64 << 20
)

// description is model.json: what a creator writes about a trained model.
type description struct {
	Name        string           `json:"name"`
	Title       string           `json:"title"`
	Description string           `json:"description"`
	Task        string           `json:"task"`
	License     string           `json:"license"`
	Attribution string           `json:"attribution"`
	Labels      []string         `json:"labels"`
	Positive    *int             `json:"positive,omitempty"`
	Input       manifest.Input   `json:"input"`
	Cuts        []descriptionCut `json:"cuts"`
}

type descriptionCut struct {
	Name   string    `json:"name"`
	File   string    `json:"file"`
	Layers []string  `json:"layers"`
	K      int       `json:"k"`
	Radius float64   `json:"radius"`
	Sigmas []float64 `json:"sigmas"`
	// Accuracy and AUC are means over noise draws at the first of Sigmas.
	Accuracy  float64 `json:"accuracy"`
	Deviation float64 `json:"deviation"`
	AUC       float64 `json:"auc,omitempty"`
	Data      string  `json:"data"`
	// Decoder is the name of the decoder's ONNX file, "" for none. Privacy is as the manifest has it.
	Decoder string                  `json:"decoder,omitempty"`
	Privacy []manifest.PrivacyLabel `json:"privacy,omitempty"`
}

// Package is a model ready to be published: the public manifest, and per cut the head, the tail, and the decoder's ONNX
// file, nil where there is none.
type Package struct {
	Manifest *manifest.Manifest
	Encoded  []byte
	Heads    []*nn.Graph
	Tails    []*nn.Graph
	Decoders [][]byte
	// Currency of the prices: an ERC-20 that the escrow takes, or the zero address for the chain's native coin.
	Currency job.Address
}

// ReadPackage reads model.json and the ONNX files that it names, splits each at its cut, compiles the head and fills in
// what follows from it: shape, parameters, error bound, sizes, time.
func ReadPackage(ctx context.Context, dir fs.FS, progress func(done, total int)) (*Package, error) {
	b, err := readBounded(dir, modelFile, maxDescription)
	if err != nil {
		return nil, err
	}
	var d description
	dec := json.NewDecoder(bytes.NewReader(b))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&d); err != nil {
		return nil, fmt.Errorf("read %s: %w", modelFile, err)
	}
	p := &Package{Manifest: &manifest.Manifest{
		Format: manifest.Format, Name: d.Name, Title: d.Title, Description: d.Description, Task: d.Task,
		License: d.License, Attribution: d.Attribution, Labels: d.Labels, Positive: d.Positive, Input: d.Input,
	}}
	compiled := make([]*fhe.Head, len(d.Cuts))
	for i, cut := range d.Cuts {
		progress(i, len(d.Cuts))
		if compiled[i], err = p.addCut(ctx, dir, cut); err != nil {
			return nil, fmt.Errorf("cut %q: %w", cut.Name, err)
		}
	}
	if err := p.plan(ctx, compiled); err != nil {
		return nil, err
	}
	progress(len(d.Cuts), len(d.Cuts))
	if err := p.Manifest.Check(); err != nil {
		return nil, err
	}
	p.Encoded, err = p.Manifest.Encode()
	return p, err
}

// PublishHead makes the head of a cut public, by the cut's name or number: whoever runs an enclave that it is sealed to
// may evaluate it on anything, and so may solve for it.
func (p *Package) PublishHead(cut string) (err error) {
	for i := range p.Manifest.Cuts {
		if c := &p.Manifest.Cuts[i]; c.Name == cut || strconv.Itoa(i) == cut {
			c.PublicHead = true
			p.Encoded, err = p.Manifest.Encode()
			return err
		}
	}
	return fmt.Errorf("model %s has no cut %q", p.Manifest.Name, cut)
}

func readBounded(dir fs.FS, name string, limit int64) ([]byte, error) {
	f, err := dir.Open(path.Clean(name))
	if err != nil {
		return nil, err
	}
	defer f.Close() //nolint:errcheck // read only
	b, err := io.ReadAll(io.LimitReader(f, limit+1))
	if err == nil && int64(len(b)) > limit {
		err = fmt.Errorf("over %d bytes", limit)
	}
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", name, err)
	}
	return b, nil
}

// addCut adds what a cut's description and file say, and returns its head, which is still to be planned.
func (p *Package) addCut(ctx context.Context, dir fs.FS, d descriptionCut) (*fhe.Head, error) {
	b, err := readBounded(dir, d.File, maxONNX)
	if err != nil {
		return nil, err
	}
	whole, err := nn.ReadONNX(b)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", d.File, err)
	}
	parts, err := nn.Partition(whole)
	if err != nil {
		return nil, fmt.Errorf("split %s: %w", d.File, err)
	}
	if parts.K != d.K || parts.Radius != d.Radius {
		return nil, fmt.Errorf("%s releases %d numbers at radius %v, %s says %d at %v",
			d.File, parts.K, parts.Radius, modelFile, d.K, d.Radius)
	}
	if len(d.Sigmas) == 0 {
		return nil, errors.New("no noise level")
	}
	compiled, err := fhe.Compile(ctx, parts.Head)
	if err != nil {
		return nil, fmt.Errorf("compile head: %w", err)
	}
	decoder, artefact, err := readDecoder(ctx, dir, d, p.Manifest.Input)
	if err != nil {
		return nil, err
	}
	accuracy := []manifest.Accuracy{{
		Sigma: d.Sigmas[0], Mean: d.Accuracy, Deviation: d.Deviation, AUC: d.AUC, Data: d.Data,
	}}
	p.Manifest.Cuts = append(p.Manifest.Cuts, manifest.Cut{
		Name: d.Name, Layers: d.Layers, K: d.K, Radius: d.Radius, Sigmas: d.Sigmas,
		Accuracy: accuracy, Privacy: d.Privacy, Decoder: artefact,
	})
	p.Decoders = append(p.Decoders, decoder)
	p.Heads = append(p.Heads, parts.Head)
	p.Tails = append(p.Tails, parts.Tail)
	return compiled, ctx.Err()
}

// plan derives what the manifest says about the heads, so that keys serve several cuts where that costs little. The
// error bound is rounded up a little, so that an enclave that recomputes it with other rounding stays below.
func (p *Package) plan(ctx context.Context, heads []*fhe.Head) error {
	programs, err := fhe.DesignAll(ctx, heads)
	if err != nil {
		return fmt.Errorf("plan heads: %w", err)
	}
	for i, program := range programs {
		cut := &p.Manifest.Cuts[i]
		bound, err := program.ErrorBound(ctx, heads[i])
		if err != nil {
			return fmt.Errorf("cut %q: bound the error: %w", cut.Name, err)
		}
		cut.Shape, cut.Parameters = program.Shape(), program.Parameters().Literal()
		cut.ErrorBound, cut.Predicted = roundUp(bound), manifest.Predict(program)
	}
	return nil
}

// roundUp returns the least number of the form m·2^e with a 10-bit m that is at least 1 % above v.
func roundUp(v float64) float64 {
	frac, exp := math.Frexp(1.01 * v)
	return math.Ldexp(math.Ceil(frac*1024), exp-10)
}

// LeakBits returns what one release at a cut and noise level tells at most.
func LeakBits(c manifest.Cut, sigma float64) float64 { return obfuscate.Bits(c.K, sigma) }
