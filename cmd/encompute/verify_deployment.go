package main

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/encrypted-compute/encrypted-compute/attest"
	"github.com/encrypted-compute/encrypted-compute/chain"
)

var errDeploymentDiffers = errors.New("the chain differs from the deployment file")

// inspection is what verify deployment prints.
type inspection struct {
	Development bool            `json:"development"`
	OK          bool            `json:"ok"`
	Findings    []chain.Finding `json:"findings"`
}

func newVerifyDeployment(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "deployment",
		Short: "Hold everything that a deployment file says against the chain",
		Long: `Checks chain id and runtime code; that each address is the one that this program's own copy of the contracts' creation
code gives with the file's constructor arguments, so that the code there is this repository's; how the contracts are wired
to each other; the attestation root, who owns the allow-list, and what is on it. Ends with an error if anything differs.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := a.flags.need("rpc", "deployment"); err != nil {
				return err
			}
			d, err := readDeployment(a.flags.deployment)
			if err != nil {
				return err
			}
			findings, err := chain.Inspect(cmd.Context(), a.flags.rpc, d)
			if err != nil {
				return err
			}
			bad := slices.ContainsFunc(findings, func(f chain.Finding) bool { return !f.OK })
			v := inspection{Development: d.RootKey == attest.DevelopmentRoot, OK: !bad, Findings: findings}
			if err := a.print(v, v.text); err != nil {
				return err
			}
			if bad {
				return errDeploymentDiffers
			}
			if v.Development && !a.flags.development {
				return errDevelopment
			}
			return nil
		},
	}
}

func (v inspection) text(w io.Writer) {
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	defer table.Flush() //nolint:errcheck // standard output
	for _, f := range v.Findings {
		state, detail := "ok", f.Have
		if !f.OK {
			state, detail = "DIFFERS", fmt.Sprintf("%s, want %s", f.Have, f.Want)
		}
		_, _ = fmt.Fprintf(table, "%s\t%s\t%s\n", state, f.What, detail)
	}
	if v.Development {
		_, _ = fmt.Fprintln(table, strings.ToUpper("development root")+"\t\tanybody can forge an enclave of this deployment")
	}
}
