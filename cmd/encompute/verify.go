package main

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/encrypted-compute/encrypted-compute/attest"
	"github.com/encrypted-compute/encrypted-compute/chain"
	"github.com/encrypted-compute/encrypted-compute/internal/rest"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// verdict is what verify found.
type verdict struct {
	Deployment  job.Deployment  `json:"deployment"`
	Development bool            `json:"development"`
	Trusted     bool            `json:"trusted"`
	Enclaves    []enclaveResult `json:"enclaves"`
}

type enclaveResult struct {
	Enclave     job.Enclave `json:"enclave"`
	Measurement job.Digest  `json:"measurement"`
	Problem     string      `json:"problem,omitempty"`
}

// errNoQuote is no refusal: the chain verified a quote when it enrolled the enclave, and nobody here has it.
var errNoQuote = errors.New("the chain enrolled it; no relayer that was named shows its quote")

func newVerify(a *app) *cobra.Command {
	var confirm bool
	cmd := &cobra.Command{
		Use:   "verify",
		Short: "Check a deployment on its chain, and the quotes of its enclaves",
		Long: `Checks that the chain runs exactly the contracts that the deployment file names (chain id, addresses, runtime code,
attestation root), then verifies the quote of every enrolled enclave that the relayer shows. With --trust, the deployment is confirmed for the
roles that keep their state in --data: commands refuse deployments that were not confirmed.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := a.flags.need("rpc", "deployment"); err != nil {
				return err
			}
			d, err := readDeployment(a.flags.deployment)
			if err != nil {
				return err
			}
			c, err := chain.Dial(cmd.Context(), chain.Config{RPC: a.flags.rpc, Deployment: d})
			if err != nil {
				return err
			}
			defer c.Close()
			v := verdict{Deployment: d, Development: d.RootKey == attest.DevelopmentRoot}
			if v.Enclaves, err = a.verifyEnclaves(cmd.Context(), c); err != nil {
				return err
			}
			if confirm {
				if v.Development && !a.flags.development {
					return errDevelopment
				}
				if err := trust(a.flags.data, d); err != nil {
					return err
				}
				v.Trusted = true
			}
			return a.print(v, func(w io.Writer) { v.text(w) })
		},
	}
	cmd.AddCommand(newVerifyQuote(a), newVerifyDeployment(a))
	cmd.Flags().BoolVar(&confirm, "trust", false, "confirm the deployment for this data folder")
	return cmd
}

// verifyEnclaves judges every enclave that the chain knows by the quote that the relayer shows of it.
func (a *app) verifyEnclaves(ctx context.Context, c *chain.Client) ([]enclaveResult, error) {
	enclaves, err := c.Enclaves(ctx)
	if err != nil {
		return nil, err
	}
	now, err := c.Now(ctx)
	if err != nil {
		return nil, err
	}
	views := map[job.Address]job.EnclaveView{}
	if a.flags.relayer != "" {
		listed, err := rest.NewRelayer(a.flags.relayer, "").Enclaves(ctx)
		if err != nil {
			return nil, fmt.Errorf("ask relayer for quotes: %w", err)
		}
		for _, view := range listed {
			views[view.Enrolment.Signer] = view
		}
	}
	results := []enclaveResult{}
	for _, e := range enclaves {
		r := enclaveResult{Enclave: e, Measurement: e.Measurement}
		if problem := verifyOne(c.Deployment(), e, views[e.Signer], now); problem != nil {
			r.Problem = problem.Error()
		}
		results = append(results, r)
	}
	return results, nil
}

// verifyOne checks the quote of an enclave, and that the chain says the same of it.
func verifyOne(d job.Deployment, e job.Enclave, view job.EnclaveView, now uint64) error {
	if e.Invalidated || e.Expiry < now {
		return fmt.Errorf("no longer enrolled (invalidated: %t, expiry %d, now %d)", e.Invalidated, e.Expiry, now)
	}
	if len(view.Quote) == 0 {
		return errNoQuote
	}
	v, err := attest.Verify(view.Quote, view.Collateral, attest.Policy{
		Roots: []job.Digest{d.RootKey}, Now: now, AllowDevelopment: true, Measurements: []job.Digest{e.Measurement},
	})
	if err != nil {
		return err
	}
	if view.Enrolment.Operator != e.Operator || job.Keccak(view.Enrolment.SealingKey) != e.SealingKeyDigest {
		return errors.New("the registry knows another operator or sealing key")
	}
	return v.Vouches(view.Enrolment, d.ChainID, d.Enclaves)
}

func (v verdict) text(w io.Writer) {
	p := func(format string, args ...any) { _, _ = fmt.Fprintf(w, format+"\n", args...) }
	p("chain             %d", v.Deployment.ChainID)
	p("model registry    %s", v.Deployment.Registry)
	p("enclave registry  %s", v.Deployment.Enclaves)
	p("job escrow        %s", v.Deployment.Escrow)
	p("quote verifier    %s", v.Deployment.Verifier)
	root := v.Deployment.RootKey.String()
	if v.Development {
		root = "DEVELOPMENT: anybody can sign quotes under it (" + root + ")"
	}
	p("attestation root  %s", root)
	p("contracts         the chain runs the code that the file names")
	for _, e := range v.Enclaves {
		state := "quote verified"
		switch {
		case e.Problem == errNoQuote.Error():
			state = e.Problem
		case e.Problem != "":
			state = "REFUSED: " + e.Problem
		}
		p("enclave %s  measurement %s  %s", e.Enclave.Signer, e.Measurement, state)
	}
	if v.Trusted {
		p("confirmed for this data folder")
	}
}
