package main

import (
	"context"
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/encrypted-compute/encrypted-compute/creator"
	"github.com/encrypted-compute/encrypted-compute/internal/disk"
	"github.com/encrypted-compute/encrypted-compute/job"
)

func newCreatorPin(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "pin MEASUREMENT",
		Short: "Let enclaves that run this code hold your heads",
		Long: `Heads are sealed only to enclaves whose quote "serve" and "publish" verified themselves, and whose code was pinned by this
command: nothing else pins anything. Check first what the measurement stands for (docs/attestation.md says how): code that
does not do as it says can give your first layers away. A running "serve" acts on it with the next block.`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.changePin(cmd.Context(), args[0], "pinned", creator.Pin)
		},
	}
}

func newCreatorUnpin(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "unpin MEASUREMENT",
		Short: "Seal no more heads to such enclaves, and grant no more jobs on them",
		Long: `Ends what "pin" allowed. Heads that were sealed to such an enclave stay with it: it can evaluate them for jobs that were
granted before, and code that does not do as it says could for more. Publish a new version to be rid of that.`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.changePin(cmd.Context(), args[0], "unpinned", creator.Unpin)
		},
	}
}

// changePin needs the creator's folder alone.
func (a *app) changePin(ctx context.Context, measurement, done string, change func(context.Context, creator.Store, job.Digest) error) error {
	digest, err := job.ParseDigest(measurement)
	if err != nil {
		return fmt.Errorf("measurement: %w", err)
	}
	store, err := disk.Open(a.flags.data, creator.ErrNotFound)
	if err != nil {
		return err
	}
	if err := change(ctx, store, digest); err != nil {
		return err
	}
	return a.print(map[string]job.Digest{done: digest}, func(w io.Writer) { _, _ = fmt.Fprintln(w, done, digest) })
}

func newCreatorPins(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "pins",
		Short: "List pinned code, which enclaves run it, and whether your heads are sealed to them",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			s, err := a.creator(cmd.Context(), creator.Config{})
			if err != nil {
				return err
			}
			defer s.chain.Close()
			pins, err := s.creator.Pins(cmd.Context())
			if err != nil {
				return err
			}
			return a.print(pins, func(w io.Writer) { showPins(w, pins) })
		},
	}
}

func showPins(w io.Writer, pins []creator.PinView) {
	if len(pins) == 0 {
		_, _ = fmt.Fprintln(w, "nothing is pinned, and the relayer lists no enclave")
	}
	for _, p := range pins {
		switch {
		case p.Pinned:
			_, _ = fmt.Fprintf(w, "%s pinned\n", p.Measurement)
		case p.Measurement.IsZero():
			_, _ = fmt.Fprintln(w, "without a good quote")
		default:
			_, _ = fmt.Fprintf(w, "%s NOT PINNED; once you have checked it: encompute creator pin %s\n", p.Measurement, p.Measurement)
		}
		t := tabwriter.NewWriter(w, 0, 4, 2, ' ', 0)
		for _, e := range p.Enclaves {
			_, _ = fmt.Fprintf(t, "  enclave %s\tkey %s\t%d of %d heads sealed\t%s\n", e.Signer, e.Key, e.Sealed, e.Heads, e.Problem)
		}
		if len(p.Enclaves) == 0 {
			_, _ = fmt.Fprintln(t, "  no enclave that the relayer lists")
		}
		_ = t.Flush()
	}
}
