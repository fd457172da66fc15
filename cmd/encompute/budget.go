package main

import (
	"context"
	"fmt"
	"io"
	"strconv"

	"github.com/spf13/cobra"

	"github.com/encrypted-compute/encrypted-compute/client"
	"github.com/encrypted-compute/encrypted-compute/internal/disk"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/nn/obfuscate"
)

// device opens what this device keeps; it needs no chain.
func (a *app) device() (*client.Device, error) {
	store, err := disk.Open(a.flags.data, client.ErrNotFound)
	if err != nil {
		return nil, err
	}
	return client.NewDevice(store), nil
}

// ledgerView is the ledger in the words of this device's jobs.
type ledgerView struct {
	KeySets  []keySetLedger  `json:"key_sets"`
	Inputs   []inputLedger   `json:"inputs"`
	Releases []releaseLedger `json:"releases"`
}

type keySetLedger struct {
	obfuscate.KeySetAccount
	FloodingBits *float64 `json:"flooding_bits"`
	// State is live, retired, restored or erased.
	State string `json:"state"`
}

type inputLedger struct {
	obfuscate.InputAccount
	Jobs []job.ID `json:"jobs"`
}

// releaseLedger is one release. Model, version and creator are known where a job of this device names them.
type releaseLedger struct {
	Bits          float64      `json:"bits"`
	KeySet        obfuscate.ID `json:"key_set"`
	Input         obfuscate.ID `json:"input"`
	VersionDigest job.Digest   `json:"version_digest"`
	Cut           uint8        `json:"cut"`
	Model         uint64       `json:"model,omitempty"`
	Version       uint32       `json:"version,omitempty"`
	Creator       *job.Address `json:"creator,omitempty"`
}

func (a *app) showLedger(ctx context.Context) error {
	d, err := a.device()
	if err != nil {
		return err
	}
	view, err := readLedger(ctx, d)
	if err != nil {
		return err
	}
	return a.print(view, view.show)
}

func readLedger(ctx context.Context, d *client.Device) (*ledgerView, error) {
	ledger, err := d.Ledger(ctx)
	if err != nil {
		return nil, err
	}
	sets, err := d.KeySets(ctx)
	if err != nil {
		return nil, err
	}
	states, err := d.Jobs(ctx)
	if err != nil {
		return nil, err
	}
	v := &ledgerView{KeySets: []keySetLedger{}, Inputs: []inputLedger{}, Releases: []releaseLedger{}}
	for _, account := range ledger.KeySets() {
		k := keySetLedger{KeySetAccount: account, State: stateOf(sets, account)}
		if account.Releases > 0 {
			flooding := ledger.Flooding(account.ID)
			k.FloodingBits = &flooding
		}
		v.KeySets = append(v.KeySets, k)
	}
	for _, account := range ledger.Inputs() {
		v.Inputs = append(v.Inputs, inputLedger{InputAccount: account, Jobs: jobsAbout(states, account.ID)})
	}
	for _, c := range ledger.Charges() {
		v.Releases = append(v.Releases, releaseOf(states, c))
	}
	return v, nil
}

func stateOf(sets []*client.KeySet, account obfuscate.KeySetAccount) string {
	for _, k := range sets {
		if k.ID != job.Digest(account.ID) {
			continue
		}
		switch {
		case len(k.Wrapped) == 0:
			return "erased"
		case k.Restored:
			return "restored"
		case k.Retired:
			return "retired"
		}
	}
	if account.Ended {
		return "erased"
	}
	return "live"
}

func jobsAbout(states []*client.State, input obfuscate.ID) []job.ID {
	ids := []job.ID{}
	for _, s := range states {
		if obfuscate.ID(s.InputID) == input {
			ids = append(ids, s.ID)
		}
	}
	return ids
}

func releaseOf(states []*client.State, c obfuscate.Charge) releaseLedger {
	r := releaseLedger{Bits: c.Bits(), KeySet: c.KeySet, Input: c.Input, VersionDigest: c.Version, Cut: c.Cut}
	for _, s := range states {
		if s.Request.VersionDigest == job.Digest(c.Version) {
			payee := s.Payee
			r.Model, r.Version, r.Creator = s.Request.Model, s.Request.Version, &payee
		}
	}
	return r
}

func (v *ledgerView) show(w io.Writer) {
	p := func(format string, args ...any) { _, _ = fmt.Fprintf(w, format+"\n", args...) }
	p("key sets: what all releases under one have told at most")
	for _, k := range v.KeySets {
		p("  %s  %s  %.1f of %g bits, %d releases, %d inputs", k.ID, k.State, k.Told, k.Budget, k.Releases, len(k.Inputs))
	}
	p("inputs: what all releases can have told about one, if every enclave were forged")
	for _, in := range v.Inputs {
		p("  %s  %.1f of %g bits", in.ID, in.Spent, in.Budget)
		for _, id := range in.Shares {
			if id != in.ID {
				p("    shares its budget with %s", id)
			}
		}
		for _, id := range in.Jobs {
			p("    job %s", id)
		}
	}
	p("releases: to whom")
	for _, r := range v.Releases {
		to := "version " + r.VersionDigest.String()
		if r.Creator != nil {
			to = fmt.Sprintf("%s, model %d version %d", r.Creator, r.Model, r.Version)
		}
		p("  %.1f bits to %s cut %d, input %s, key set %s", r.Bits, to, r.Cut, r.Input, r.KeySet)
	}
}

func newKeysRaise(a *app) *cobra.Command {
	var yes bool
	cmd := &cobra.Command{
		Use:   "raise ID BITS",
		Short: "Raise the budget of a key set, or of an input and those that share it, for good",
		Long: `Raises how many bits may be told under a key set, or about an input, in all. ID is a key set's or an input's ("encompute
keys" lists them), or a job's, which stands for its input. A raised budget cannot be lowered again.`,
		Args: cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			bits, err := strconv.ParseFloat(args[1], 64)
			if err != nil {
				return fmt.Errorf("budget %q: not a number of bits", args[1])
			}
			return a.raise(cmd.Context(), args[0], bits, yes)
		},
	}
	cmd.Flags().BoolVarP(&yes, "yes", "y", false, "raise without asking")
	return cmd
}

func (a *app) raise(ctx context.Context, text string, bits float64, yes bool) error {
	d, err := a.device()
	if err != nil {
		return err
	}
	account, keySet, err := find(ctx, d, text)
	if err != nil {
		return err
	}
	ledger, err := d.Ledger(ctx)
	if err != nil {
		return err
	}
	told, budget, what := ledger.Told(account), 0.0, "under key set "+account.String()
	if k, known := ledger.KeySet(account); known {
		budget = k.Budget
	}
	if !keySet {
		told, budget, what = ledger.Spent(account), ledger.InputBudget(account), "about input "+account.String()
	}
	if bits <= budget {
		return fmt.Errorf("raise the budget of %s: %g bits, it has %g already; a budget is never lowered", account, bits, budget)
	}
	_, _ = fmt.Fprintf(a.stderr, "So far at most %.1f of %g bits were told %s.\nFrom now on creators may learn up to %g bits in all. What is told cannot be taken back, nor can this.\n",
		told, budget, what, bits)
	if !yes {
		if err := a.confirm("Raise it?", "no budget was changed (--yes raises without asking)"); err != nil {
			return err
		}
	}
	if err := d.Raise(ctx, account, bits); err != nil {
		return err
	}
	return a.print(map[string]any{"account": account, "budget_bits": bits}, func(w io.Writer) {
		_, _ = fmt.Fprintf(w, "%s may tell %g bits\n", account, bits)
	})
}

// find reads an id that the user gave.
func find(ctx context.Context, d *client.Device, text string) (obfuscate.ID, bool, error) {
	id, err := job.ParseDigest(text)
	if err != nil {
		return obfuscate.ID{}, false, err
	}
	return d.Account(ctx, id)
}

func newKeysShare(a *app) *cobra.Command {
	var yes bool
	cmd := &cobra.Command{
		Use:   "share ID ID...",
		Short: "Let inputs of one subject share one budget, for good",
		Long: `Says that inputs are of one subject: two films of one person, say. From then on what is told about one counts for all.
An ID is an input's ("encompute keys" lists them) or a job's, which stands for its input.`,
		Args: cobra.MinimumNArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error { return a.share(cmd.Context(), args, yes) },
	}
	cmd.Flags().BoolVarP(&yes, "yes", "y", false, "share without asking")
	return cmd
}

func (a *app) share(ctx context.Context, args []string, yes bool) error {
	d, err := a.device()
	if err != nil {
		return err
	}
	ledger, err := d.Ledger(ctx)
	if err != nil {
		return err
	}
	inputs := make([]obfuscate.ID, len(args))
	for i, text := range args {
		id, keySet, err := find(ctx, d, text)
		if err != nil {
			return err
		}
		if keySet {
			return fmt.Errorf("%s is a key set; only inputs share budgets", id)
		}
		inputs[i] = id
	}
	after, _ := ledger.Share(inputs...).Input(inputs[0])
	_, _ = fmt.Fprintf(a.stderr, "These %d inputs will count as one subject: %.1f of %g bits told, by all together. This cannot be undone.\n",
		len(after.Shares), after.Spent, after.Budget)
	if !yes {
		if err := a.confirm("Share one budget?", "no budget was changed (--yes shares without asking)"); err != nil {
			return err
		}
	}
	if err := d.Share(ctx, inputs...); err != nil {
		return err
	}
	return a.print(after, func(w io.Writer) {
		_, _ = fmt.Fprintf(w, "%d inputs share %.1f of %g bits\n", len(after.Shares), after.Spent, after.Budget)
	})
}
