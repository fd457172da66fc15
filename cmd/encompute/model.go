package main

import (
	"context"
	"fmt"
	"io"
	"math/big"
	"slices"
	"strconv"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/encrypted-compute/encrypted-compute/chain"
	"github.com/encrypted-compute/encrypted-compute/internal/rest"
	"github.com/encrypted-compute/encrypted-compute/internal/wire"
	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/manifest"
)

func newModel(a *app) *cobra.Command {
	cmd := &cobra.Command{Use: "model", Short: "The repository of models"}
	cmd.AddCommand(newModelList(a), newModelShow(a))
	return cmd
}

func newModelList(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "list",
		Short: "List the models",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			c, err := a.dial(cmd.Context())
			if err != nil {
				return err
			}
			defer c.Close()
			models, err := c.Models(cmd.Context())
			if err != nil {
				return err
			}
			heads := make([]string, len(models))
			for i, m := range models {
				if heads[i], err = headsOf(cmd.Context(), c, m); err != nil {
					return err
				}
			}
			return a.print(models, func(w io.Writer) {
				t := tabwriter.NewWriter(w, 0, 4, 2, ' ', 0)
				_, _ = fmt.Fprintln(t, "MODEL\tNAME\tVERSIONS\tCREATOR\tSTATE\tHEADS")
				for i, m := range models {
					state := "open"
					if m.SealingKey.IsZero() {
						state = "paused"
					}
					_, _ = fmt.Fprintf(t, "%d\t%s\t%d\t%s\t%s\t%s\n", m.ID, m.Name, m.Versions, m.Owner, state, heads[i])
				}
				_ = t.Flush()
			})
		},
	}
}

// headsOf says of a model's newest version whether its heads are secrets, by the chain's word.
func headsOf(ctx context.Context, c *chain.Client, m job.Model) (string, error) {
	if m.Versions == 0 {
		return "-", nil
	}
	v, err := c.Version(ctx, m.ID, m.Versions)
	if err != nil {
		return "", err
	}
	public := 0
	for _, cut := range v.Cuts {
		if cut.PublicHead {
			public++
		}
	}
	if public == 0 {
		return "granted", nil
	}
	return fmt.Sprintf("%d of %d PUBLIC", public, len(v.Cuts)), nil
}

// findModel accepts a number or a name; of several models of one name, the number decides.
func findModel(ctx context.Context, c *chain.Client, which string) (job.Model, error) {
	models, err := c.Models(ctx)
	if err != nil {
		return job.Model{}, err
	}
	id, numberErr := strconv.ParseUint(which, 10, 64)
	var found []job.Model
	for _, m := range models {
		if (numberErr == nil && m.ID == id) || m.Name == which {
			found = append(found, m)
		}
	}
	switch len(found) {
	case 0:
		names := make([]string, len(models))
		for i, m := range models {
			names[i] = fmt.Sprintf("%d %s", m.ID, m.Name)
		}
		return job.Model{}, fmt.Errorf("model %q: %w; there are: %s", which, errNoModel, strings.Join(names, ", "))
	case 1:
		return found[0], nil
	}
	return job.Model{}, fmt.Errorf("%d models are called %q; name one by its number", len(found), which)
}

// readManifest fetches the checked manifest of a version.
func (a *app) readManifest(ctx context.Context, v job.Version) (*manifest.Manifest, error) {
	blocks := rest.NewRelayer(a.flags.relayer, "").Blocks()
	b, err := ipfs.ReadAll(ctx, blocks, v.Manifest, manifest.MaxSize)
	if err != nil {
		return nil, fmt.Errorf("fetch manifest: %w", err)
	}
	m, err := manifest.Decode(b)
	if err != nil {
		return nil, err
	}
	return m, m.Check()
}

// findCut accepts a number or a name.
func findCut(m *manifest.Manifest, which string) (uint8, error) {
	for i, c := range m.Cuts {
		if c.Name == which || strconv.Itoa(i) == which {
			return uint8(i), nil
		}
	}
	names := make([]string, len(m.Cuts))
	for i, c := range m.Cuts {
		names[i] = c.Name
	}
	return 0, cutError(m.Name, which, names)
}

func newModelShow(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "show MODEL",
		Short: "Show a model's newest version: cuts, prices, what each tells the creator at most",
		Args:  cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := a.flags.need("relayer"); err != nil {
				return err
			}
			c, err := a.dial(cmd.Context())
			if err != nil {
				return err
			}
			defer c.Close()
			model, err := findModel(cmd.Context(), c, args[0])
			if err != nil {
				return err
			}
			v, err := wire.Reader{Client: c}.Version(cmd.Context(), model.ID, 0)
			if err != nil {
				return err
			}
			m, err := a.readManifest(cmd.Context(), v)
			if err != nil {
				return err
			}
			rejected, contested, err := c.Complaints(cmd.Context(), model.ID)
			if err != nil {
				return err
			}
			currency, err := c.Currency(cmd.Context(), v.Currency)
			if err != nil {
				return err
			}
			shown := map[string]any{"model": model, "currency": currency, "version": v, "manifest": m, "rejected": rejected, "contested": contested}
			return a.print(shown, func(w io.Writer) { showModel(w, model, v, m, currency, rejected, contested) })
		},
	}
}

func showModel(w io.Writer, model job.Model, v job.Version, m *manifest.Manifest, currency job.Currency, rejected, contested uint64) {
	_, _ = fmt.Fprintf(w, "%s (model %d, version %d) by %s\n%s\nlabels %v, input %v, rejected %d, contested %d\n\n",
		m.Title, model.ID, v.Number, model.Owner, m.Description, m.Labels, m.Input.Shape, rejected, contested)
	t := tabwriter.NewWriter(w, 0, 4, 2, ' ', 0)
	_, _ = fmt.Fprintln(t, "CUT\tUNDER ENCRYPTION\tPRICE\tAT RISK\tBOND\tSECONDS\tKEYS\tINPUT\tHEAD")
	for i, c := range m.Cuts {
		prices := v.Cuts[i].Prices
		_, _ = fmt.Fprintf(t, "%d %s\t%v\t%s\t%s\t%s\t%.1f\t%s\t%s\t%s\n", i, c.Name, c.Layers, currency.Amount(prices.Total()),
			currency.Amount(new(big.Int).Add(prices.EvaluationFee, prices.HeadFee)), currency.Amount(v.Cuts[i].Bond), c.Predicted.Seconds,
			size(c.Predicted.KeysBytes), size(c.Predicted.InputBytes), headState(c))
	}
	_ = t.Flush()
	_, _ = fmt.Fprintln(w, "at risk: what a withheld or useless output costs at most")
	_, _ = fmt.Fprintln(w, "granted head: enclaves evaluate it only for jobs that its creator allows, within limits")
	if slices.ContainsFunc(m.Cuts, func(c manifest.Cut) bool { return c.PublicHead }) {
		_, _ = fmt.Fprintln(w, "public head: whoever runs an enclave may evaluate it on anything, so its weights are no secret; your input still is")
	}
	showSharing(w, m)
	showLabels(w, m)
}

// showSharing says which cuts one set of keys can serve.
func showSharing(w io.Writer, m *manifest.Manifest) {
	told := map[string]bool{}
	for i := range m.Cuts {
		shared := m.SharesKeys(i)
		if line := strings.Join(shared, ", "); len(shared) > 1 && !told[line] {
			told[line] = true
			_, _ = fmt.Fprintf(w, "keys: one set can serve %s (job create --keys-for all)\n", line)
		}
	}
}

// headState says whether a cut's head is a secret that the creator guards.
func headState(c manifest.Cut) string {
	if c.PublicHead {
		return "PUBLIC"
	}
	return "granted"
}

// ether prints wei as coins with as many digits as they need.
func ether(wei *big.Int) string { return job.NativeCoin().Amount(wei) }

// size prints bytes.
func size[T int | int64 | uint64](n T) string {
	switch {
	case n >= 1<<20:
		return fmt.Sprintf("%.1f MiB", float64(n)/(1<<20))
	case n >= 1<<10:
		return fmt.Sprintf("%.1f KiB", float64(n)/(1<<10))
	}
	return fmt.Sprintf("%d B", n)
}
