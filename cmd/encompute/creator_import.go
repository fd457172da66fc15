package main

import (
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/encrypted-compute/encrypted-compute/creator"
	"github.com/encrypted-compute/encrypted-compute/internal/disk"
	"github.com/encrypted-compute/encrypted-compute/nn"
)

// importing is one model file on its way into a folder.
type importing struct {
	*app
	source
	samplesAt, labelsAt, testAt, testLabels, testData string
	cuts, labels                                      []string
	sigmas                                            []float64
	about                                             creator.About
	positive                                          int
	out                                               string
}

func newCreatorImport(a *app) *cobra.Command {
	i := &importing{app: a}
	cmd := &cobra.Command{
		Use:   "import MODEL.onnx --samples PATH --cut NAME --out FOLDER",
		Short: "Make a model folder that can be published from anybody's ONNX file, without training",
		Long: `Rebuilds an untouched ONNX file at one or more of the cuts that "creator inspect" lists: activations before the cut become
polynomials, what crosses is projected to --k numbers, and the tail restores it from the release. Ranges, projection and
radius come from the samples. With labelled samples it measures the accuracy before and after, with noise, and writes it
as the creator's claim. The folder is what "creator publish" takes.

Samples are a folder of pictures, with the classes in labels.txt (lines "FILE CLASS"), or a file of raw little-endian
float32 inputs in [0,1], with the classes in a file that --labels names (a line each).`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error { return i.command(cmd, args[0]) },
	}
	i.register(cmd)
	f := cmd.Flags()
	f.StringVar(&i.samplesAt, "samples", "", "`path` of the samples that calibrate")
	f.StringVar(&i.labelsAt, "labels", "", "`file` of their classes (default labels.txt among the pictures)")
	f.StringVar(&i.testAt, "test", "", "`path` of other labelled samples, on which the accuracy is measured")
	f.StringVar(&i.testLabels, "test-labels", "", "`file` of their classes (default labels.txt among the pictures)")
	f.StringVar(&i.testData, "test-data", "", "`words` that say what the accuracy was measured on")
	f.StringSliceVar(&i.cuts, "cut", nil, "`value` that crosses; repeatable")
	f.StringVar(&i.out, "out", "", "`folder` to make; its last part is the model's name")
	f.Float64SliceVar(&i.sigmas, "sigma", []float64{0.5, 1}, "noise levels, ascending; the tail is fitted for the first")
	f.StringVar(&i.about.Title, "title", "", "the model's title (default its name)")
	f.StringVar(&i.about.Description, "description", "", "what it judges, and what a picture has to look like")
	f.StringVar(&i.about.License, "license", "", "the model's license")
	f.StringVar(&i.about.Attribution, "attribution", "", "whose model and data it is")
	f.StringSliceVar(&i.labels, "classes", nil, "`names` of the classes, in order (default 0, 1, …)")
	f.IntVar(&i.positive, "positive", -1, "number of the class that a model of two classes looks for")
	for _, name := range []string{"samples", "cut", "out", "license"} {
		_ = cmd.MarkFlagRequired(name)
	}
	return cmd
}

func (i *importing) command(cmd *cobra.Command, path string) error {
	if _, err := os.Stat(i.out); err == nil {
		return fmt.Errorf("%s: %w", i.out, errThere)
	}
	graph, err := i.read(path)
	if err != nil {
		return err
	}
	o, err := i.collect(graph)
	if err != nil {
		return err
	}
	m := &stages{w: i.stderr}
	made, err := creator.Import(cmd.Context(), graph, o, m.progress)
	m.finish()
	if err != nil {
		return err
	}
	if err := i.write(made); err != nil {
		return err
	}
	m.progress(0, 1, "compiling as publish will")
	pkg, err := creator.ReadPackage(cmd.Context(), os.DirFS(i.out), func(int, int) {})
	m.finish()
	if err != nil {
		return fmt.Errorf("%s is written, but %w: %w", i.out, errUnpublishable, err)
	}
	return i.print(made, func(w io.Writer) { showImported(w, made, pkg, i.out) })
}

var (
	errThere         = errors.New("it is there already")
	errUnpublishable = errors.New("publish would refuse it")
)

// collect reads what the flags name.
func (i *importing) collect(g *nn.Graph) (o creator.ImportOptions, err error) {
	input := pictureInput(g).Shape
	i.about.Name, i.about.Labels = filepath.Base(filepath.Clean(i.out)), i.labels
	if i.positive >= 0 {
		i.about.Positive = &i.positive
	}
	o = creator.ImportOptions{About: i.about, Scaling: i.scaling(), Cuts: i.cuts, K: i.k, Sigmas: i.sigmas, Fit: i.fit}
	if o.Prepare, err = i.prepare(input); err != nil {
		return o, err
	}
	samples, err := i.labelled(i.samplesAt, i.labelsAt, input)
	if err != nil {
		return o, err
	}
	o.Samples, o.Test = samples.Inputs, samples
	if samples.Class == nil {
		o.Test = creator.Labelled{}
	} else {
		o.Test.Data = fmt.Sprintf("the %d samples that it was calibrated on", len(samples.Inputs))
	}
	if i.testAt != "" {
		if o.Test, err = i.labelled(i.testAt, i.testLabels, input); err != nil {
			return o, err
		}
		if o.Test.Class == nil {
			return o, fmt.Errorf("--test %s: no classes; name a file with --test-labels", i.testAt)
		}
		o.Test.Data = fmt.Sprintf("%d labelled samples", len(o.Test.Inputs))
	}
	if i.testData != "" {
		o.Test.Data = i.testData
	}
	return o, nil
}

// labelled reads samples, and their classes if there are any.
func (i *importing) labelled(path, labels string, input []int) (creator.Labelled, error) {
	inputs, names, err := i.samples(path, input)
	if err != nil {
		return creator.Labelled{}, err
	}
	class, err := readLabels(labels, path, names, len(inputs))
	return creator.Labelled{Inputs: inputs, Class: class}, err
}

// write makes the folder, model.json last: without it nothing takes the folder for a model.
func (i *importing) write(made *creator.Imported) error {
	if err := os.MkdirAll(i.out, 0o755); err != nil { //nolint:gosec // a model folder is for others to read
		return err
	}
	names := slices.Sorted(maps.Keys(made.Files))
	slices.SortStableFunc(names, func(a, b string) int { return strings.Compare(filepath.Ext(b), filepath.Ext(a)) })
	for _, name := range names {
		err := disk.WriteFile(filepath.Join(i.out, name), func(w io.Writer) error { _, err := w.Write(made.Files[name]); return err })
		if err != nil {
			return err
		}
	}
	return nil
}

func showImported(w io.Writer, made *creator.Imported, pkg *creator.Package, out string) {
	if made.Before != nil {
		_, _ = fmt.Fprintf(w, "accuracy of the untouched model: %.2f %% of %d\n", 100**made.Before, made.Tested)
	}
	for i, c := range made.Cuts {
		cut := pkg.Manifest.Cuts[i]
		_, _ = fmt.Fprintf(w, "\ncut %s: %v, %d numbers, radius %.3g, %.1f %% of the samples' variance kept\n", c.Name, cut.Layers, c.K, c.Radius, 100*c.Kept)
		for _, f := range c.Approximated {
			_, _ = fmt.Fprintln(w, "  fitted", f)
		}
		if c.Polynomial != nil {
			_, _ = fmt.Fprintf(w, "  accuracy with polynomials alone: %.2f %%\n", 100**c.Polynomial)
		}
		for _, a := range c.After {
			_, _ = fmt.Fprintf(w, "  accuracy released at sigma %v (at most %.1f bits): %.2f %% ± %.2f\n", a.Sigma, c.Bits[fmt.Sprint(a.Sigma)], 100*a.Mean, 100*a.Deviation)
		}
		_, _ = fmt.Fprintf(w, "  depth %d, keys %s, input %s, %.2f s predicted\n", cut.Shape.Depth, size(cut.Predicted.KeysBytes),
			size(cut.Predicted.InputBytes), cut.Predicted.Seconds)
	}
	_, _ = fmt.Fprintf(w, "\nlook at %s, then: encompute creator publish %s\n", filepath.Join(out, "model.json"), out)
}
