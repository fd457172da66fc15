package main

import (
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/encrypted-compute/encrypted-compute/creator"
	"github.com/encrypted-compute/encrypted-compute/nn"
	"github.com/encrypted-compute/encrypted-compute/nn/obfuscate"
)

// inspect is one look at a model file.
type inspect struct {
	*app
	source
	samplesAt string
	measure   bool
	jobs      int
}

func newCreatorInspect(a *app) *cobra.Command {
	i := &inspect{app: a}
	cmd := &cobra.Command{
		Use:   "inspect MODEL.onnx",
		Short: "Show where a model can be cut, and what each cut costs",
		Long: `Lists every place where an ONNX file can be cut, compiled as it would be published: activations as polynomials fitted to
the samples' ranges, and, where more than 64 numbers cross, a projection to --k of them, principal components of the
samples. Says why the first layer that cannot run under encryption cannot. With --measure whole jobs run at each cut,
with throwaway keys: interrupted, it shows what there is.`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error { return i.command(cmd, args[0]) },
	}
	i.register(cmd)
	cmd.Flags().StringVar(&i.samplesAt, "samples", "", "`folder` of pictures or file of raw float32 that the model is for; a number makes that many up (default 16)")
	cmd.Flags().BoolVar(&i.measure, "measure", false, "run jobs at each cut (default: if a terminal waits)")
	cmd.Flags().IntVar(&i.jobs, "jobs", 2, "jobs that are run at each cut")
	return cmd
}

func (i *inspect) command(cmd *cobra.Command, path string) error {
	graph, err := i.read(path)
	if err != nil {
		return err
	}
	o := creator.InspectOptions{Scaling: i.scaling(), K: i.k, Fit: i.fit}
	if err := i.take(graph, &o); err != nil {
		return err
	}
	if i.measure || !cmd.Flags().Changed("measure") && terminal(i.stderr) {
		o.Jobs = max(i.jobs, 1)
	}
	m := &stages{w: i.stderr}
	found, err := creator.Inspect(cmd.Context(), graph, o, m.progress)
	m.finish()
	if err != nil {
		return err
	}
	return i.print(found, func(w io.Writer) { showInspection(w, found) })
}

// take reads the samples, or how many are to be made up.
func (i *inspect) take(g *nn.Graph, o *creator.InspectOptions) (err error) {
	if i.samplesAt == "" {
		return nil
	}
	if count, err := strconv.Atoi(i.samplesAt); err == nil {
		if o.Made = count; count < 1 || count > 1<<12 {
			return fmt.Errorf("--samples %d: want 1 to %d made-up samples", count, 1<<12)
		}
		return nil
	}
	o.Samples, _, err = i.samples(i.samplesAt, pictureInput(g).Shape)
	return err
}

// stages shows what is being done: a bar on a terminal, otherwise a line each.
type stages struct {
	w     io.Writer
	about string
	stop  func()
}

func (s *stages) progress(done, total int, about string) {
	if about == s.about {
		return
	}
	s.finish()
	s.about = about
	if about == "done" {
		return
	}
	text := about
	if total > 1 {
		text = fmt.Sprintf("%s (%d of %d)", about, done+1, total)
	}
	if terminal(s.w) {
		s.stop = newMeter(s.w).during(text)
		return
	}
	_, _ = fmt.Fprintln(s.w, text)
}

func (s *stages) finish() {
	if s.stop != nil {
		s.stop()
		s.stop = nil
	}
}

// terminal says whether somebody watches.
func terminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

func showInspection(w io.Writer, in *creator.Inspection) {
	_, _ = fmt.Fprintf(w, "%s takes %v; ", in.Model, in.Input)
	if in.Random {
		_, _ = fmt.Fprintf(w, "ranges come from %d made-up inputs: give --samples for true ones\n", in.Samples)
	} else {
		_, _ = fmt.Fprintf(w, "ranges come from %d samples\n", in.Samples)
	}
	for _, f := range in.Approximated {
		_, _ = fmt.Fprintln(w, "fitted", f)
	}
	_, _ = fmt.Fprintln(w)
	if len(in.Cuts) > 0 {
		showCuts(w, in.Cuts)
	}
	for _, c := range in.Cuts {
		if c.Problem != "" {
			_, _ = fmt.Fprintf(w, "%s cannot be published: %s\n", c.Value, c.Problem)
		}
	}
	switch {
	case in.Interrupted:
		_, _ = fmt.Fprintln(w, "interrupted: figures are missing")
	case in.Refused != "":
		_, _ = fmt.Fprintln(w, "no cut after that:", in.Refused)
	default:
		_, _ = fmt.Fprintln(w, "all layers can run under encryption")
	}
	_, _ = fmt.Fprintln(w, "k: numbers released, p where a projection to them is appended; rotations: Galois keys; products: with weights;")
	_, _ = fmt.Fprintln(w, "fits: inputs that one ciphertext has room for, although a job has one;")
	_, _ = fmt.Fprintf(w, "bits: precision measured; key: bits that hide the key after one release at sigma 1, publish refuses below %d\n", obfuscate.MinFlooding)
}

func showCuts(w io.Writer, cuts []creator.InspectedCut) {
	t := tabwriter.NewWriter(w, 0, 4, 2, ' ', 0)
	_, _ = fmt.Fprintln(t, "CUT\tLAYERS\tSHAPE\tK\tDEPTH\tLOG N\tLOG QP\tROTATIONS\tPRODUCTS\tFITS\tKEYS\tINPUT\tOUTPUT\tSECONDS\tMEASURED\tBITS\tKEY")
	for _, c := range cuts {
		k := strconv.Itoa(c.K)
		if c.Projected {
			k += "p"
		}
		_, _ = fmt.Fprintf(t, "%s\t%s\t%v\t%s\t", c.Value, layers(c.Layers), c.Shape, k)
		if c.Problem != "" {
			_, _ = fmt.Fprintln(t, "-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-\t-")
			continue
		}
		seconds, bits, key := "-", "-", "-"
		if c.Measured != nil {
			seconds, bits = fmt.Sprintf("%.3f", c.Measured.Seconds), fmt.Sprintf("%.1f", c.Measured.PrecisionBits)
			if key = fmt.Sprintf("%.0f", c.Measured.ProtectionBits); c.Measured.ProtectionBits < obfuscate.MinFlooding {
				key += " refused"
			}
		}
		_, _ = fmt.Fprintf(t, "%d\t%d\t%.0f\t%d\t%d\t%d\t%s\t%s\t%s\t%.2f\t%s\t%s\t%s\n", c.Depth, c.Parameters.LogN, c.LogQP, c.Rotations,
			c.Products, c.Fits, size(c.Predicted.KeysBytes), size(c.Predicted.InputBytes), size(c.Predicted.OutputBytes),
			c.Predicted.Seconds, seconds, bits, key)
	}
	_ = t.Flush()
	_, _ = fmt.Fprintln(w)
}

// layers are the last few, and how many there are.
func layers(all []string) string {
	const shown = 3
	if len(all) <= shown {
		return strings.Join(all, "+")
	}
	return fmt.Sprintf("%d, … %s", len(all), strings.Join(all[len(all)-shown:], "+"))
}
