package main

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/encrypted-compute/encrypted-compute/creator"
	"github.com/encrypted-compute/encrypted-compute/nn"
	"github.com/encrypted-compute/encrypted-compute/nn/picture"
)

const (
	// maxSampleFile bounds a file of raw samples, in bytes.
	maxSampleFile = 256 << 20
	// labelsFile is looked for among the pictures of a folder.
	labelsFile = "labels.txt"
)

var (
	errExternal = errors.New("its weights are in another file")
	errDynamic  = errors.New("an input's shape is open")
	errNoONNX   = errors.New("not an ONNX file")
)

// source are the flags that say what a model file takes.
type source struct {
	shapes       []string
	scale, shift []float64
	preparation  string
	fit          nn.Fit
	k            int
}

func (s *source) register(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringSliceVar(&s.shapes, "shape", nil, "`NAME=1x3x64x64` of an input whose shape the file leaves open; repeatable")
	f.Float64SliceVar(&s.scale, "scale", nil, "what the model wants pictures multiplied with, for example 255; one number, or one for each channel")
	f.Float64SliceVar(&s.shift, "shift", nil, "what it wants added then; one number, or one for each channel")
	f.StringVar(&s.preparation, "prepare", "", "`file` that says how pictures are prepared, as input.prepare of model.json; otherwise grey, the middle square")
	f.IntVar(&s.k, "k", creator.DefaultK, "numbers that are released where an activation is wider than 64")
	f.Float64Var(&s.fit.Error, "fit-error", nn.DefaultFitError, "largest distance of a polynomial to its function, as a share of the function's largest value")
	f.Float64Var(&s.fit.Margin, "fit-margin", nn.DefaultMargin, "how much wider than on the samples a polynomial's range is, on both sides, as a share of it")
	f.IntVar(&s.fit.Degree, "fit-degree", nn.MostDegree, "highest degree of polynomials; lower ones need fewer levels")
}

func (s *source) scaling() creator.Scaling { return creator.Scaling{Scale: s.scale, Shift: s.shift} }

// read reads a model file that anybody may have written.
func (s *source) read(path string) (*nn.Graph, error) {
	b, err := readBounded(path, maxONNX)
	if err != nil {
		return nil, err
	}
	shapes, err := s.parseShapes()
	if err != nil {
		return nil, err
	}
	g, err := nn.InspectONNX(b, shapes)
	if err != nil {
		return nil, fmt.Errorf("model %s: %w", path, mistaken(err))
	}
	if g.Name == "" {
		g.Name = strings.TrimSuffix(filepath.Base(path), filepath.Ext(path))
	}
	in := pictureInput(g)
	if in.Name == "" {
		return nil, fmt.Errorf("model %s: it has no input", path)
	}
	if in.Shape == nil {
		return nil, fmt.Errorf("model %s: %w: input %q has no shape", path, errDynamic, in.Name)
	}
	return g, nil
}

// pictureInput is where the picture goes in: by its name in a shipped model, otherwise the first input.
func pictureInput(g *nn.Graph) nn.Value {
	if v, ok := g.Input(nn.ImageName); ok || len(g.Inputs) == 0 {
		return v
	}
	return g.Inputs[0]
}

// mistaken recognises what is commonly wrong with a file.
func mistaken(err error) error {
	text := err.Error()
	switch {
	case strings.Contains(text, "weights in a file of their own"):
		return fmt.Errorf("%w: %w", errExternal, err)
	case strings.Contains(text, "has no fixed length") || strings.Contains(text, "has no shape"):
		return fmt.Errorf("%w: %w", errDynamic, err)
	case errors.Is(err, nn.ErrMalformed):
		return fmt.Errorf("%w: %w", errNoONNX, err)
	}
	return err
}

func (s *source) parseShapes() (map[string][]int, error) {
	shapes := map[string][]int{}
	for _, text := range s.shapes {
		name, list, ok := strings.Cut(text, "=")
		for _, part := range strings.Split(list, "x") {
			n, err := strconv.Atoi(part)
			if err != nil || n < 1 || !ok {
				return nil, fmt.Errorf("--shape %q: want a form such as image=1x3x64x64", text)
			}
			shapes[name] = append(shapes[name], n)
		}
	}
	return shapes, nil
}

// prepare is how pictures become inputs of that shape.
func (s *source) prepare(input []int) (picture.Spec, error) {
	if s.preparation != "" {
		b, err := readBounded(s.preparation, maxModelFile)
		if err != nil {
			return picture.Spec{}, err
		}
		var spec picture.Spec
		if err := json.Unmarshal(b, &spec); err != nil {
			return spec, fmt.Errorf("read %s: %w", s.preparation, err)
		}
		return spec, spec.Check()
	}
	if len(input) != 4 || input[0] != 1 || input[1] != 1 {
		return picture.Spec{}, fmt.Errorf("the model takes %v, pictures are prepared as [1 1 height width]: grey", input)
	}
	return picture.Spec{
		Colour: picture.Grey, Crop: picture.CropCentreSquare, Resize: picture.ResizeArea, Window: picture.WindowNone,
		Size: [2]int{input[2], input[3]},
	}, nil
}

// samples reads a folder of pictures, or a file of raw little-endian float32, inputs in [0,1] after each other.
func (s *source) samples(path string, input []int) (tensors []*nn.Tensor, names []string, err error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, nil, err
	}
	if !info.IsDir() {
		tensors, err = rawSamples(path, input)
		return tensors, nil, err
	}
	spec, err := s.prepare(input)
	if err != nil {
		return nil, nil, err
	}
	entries, err := os.ReadDir(path)
	if err != nil {
		return nil, nil, err
	}
	for _, e := range entries {
		if e.IsDir() || strings.HasPrefix(e.Name(), ".") || strings.HasSuffix(e.Name(), ".txt") {
			continue
		}
		t, err := prepare(filepath.Join(path, e.Name()), spec)
		if err != nil {
			return nil, nil, err
		}
		tensors, names = append(tensors, t), append(names, e.Name())
	}
	if len(tensors) == 0 {
		return nil, nil, fmt.Errorf("no pictures in %s", path)
	}
	return tensors, names, nil
}

func rawSamples(path string, input []int) ([]*nn.Tensor, error) {
	b, err := readBounded(path, maxSampleFile)
	if err != nil {
		return nil, err
	}
	one := nn.NewTensor(input...)
	size := 4 * len(one.Data)
	if size == 0 || len(b) == 0 || len(b)%size != 0 {
		return nil, fmt.Errorf("samples %s: %d bytes are no whole number of inputs of shape %v in float32, %d bytes each", path, len(b), input, size)
	}
	out := make([]*nn.Tensor, len(b)/size)
	for i := range out {
		out[i] = nn.NewTensor(input...)
		for j := range out[i].Data {
			out[i].Data[j] = float64(math.Float32frombits(binary.LittleEndian.Uint32(b[i*size+4*j:])))
		}
	}
	return out, nil
}

// readLabels reads one class for each sample: a line "CLASS" in the samples' order, or "NAME CLASS" for a file of that
// name. Without a file of labels there are none.
func readLabels(path, folder string, names []string, count int) ([]int, error) {
	if path == "" && names != nil {
		path = filepath.Join(folder, labelsFile)
		if _, err := os.Stat(path); errors.Is(err, os.ErrNotExist) {
			return nil, nil
		}
	}
	if path == "" {
		return nil, nil
	}
	b, err := readBounded(path, maxModelFile)
	if err != nil {
		return nil, err
	}
	lines := strings.Split(strings.TrimSpace(string(b)), "\n")
	if len(lines) != count {
		return nil, fmt.Errorf("labels %s: %d lines for %d samples", path, len(lines), count)
	}
	labels := make([]int, count)
	for i, line := range lines {
		fields := strings.Fields(line)
		at := i
		if len(fields) == 2 {
			at, fields = slices.Index(names, fields[0]), fields[1:]
		}
		if len(fields) != 1 || at < 0 {
			return nil, fmt.Errorf("labels %s: line %d is neither CLASS nor NAME CLASS of a sample", path, i+1)
		}
		if labels[at], err = strconv.Atoi(fields[0]); err != nil || labels[at] < 0 {
			return nil, fmt.Errorf("labels %s: line %d: class %q is not a number from 0 on", path, i+1, fields[0])
		}
	}
	return labels, nil
}
