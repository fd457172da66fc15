package client

import (
	"context"
	"fmt"

	"github.com/encrypted-compute/encrypted-compute/attest"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// verifyEnclave checks somebody's words on an enclave: the quote and its collateral under the deployment's root as of
// the chain time quoted, the report data that binds signer, operator, sealing key and chain, and the registry's record
// as of the chain time now. A key that was invalidated is refused whenever it signed. The record returned is the chain's.
func (c *Client) verifyEnclave(ctx context.Context, view job.EnclaveView, quoted, now uint64) (job.EnclaveView, error) {
	verdict, err := attest.Verify(view.Quote, view.Collateral, attest.Policy{
		Roots: []job.Digest{c.cfg.Deployment.RootKey}, Now: quoted, AllowDevelopment: c.cfg.AllowDevelopment,
	})
	if err != nil {
		return view, fmt.Errorf("verify quote of enclave %s: %w", view.Enrolment.Signer, err)
	}
	want := view.Enrolment.ReportData(c.cfg.Deployment.ChainID, c.cfg.Deployment.Enclaves)
	if verdict.ReportData != want {
		return view, fmt.Errorf("quote of enclave %s vouches for something else", view.Enrolment.Signer)
	}
	record, err := c.chain.EnclaveOf(ctx, view.Enrolment.Signer)
	if err != nil {
		return view, fmt.Errorf("enclave %s: %w", view.Enrolment.Signer, err)
	}
	if record.Invalidated || record.Expiry < now {
		return view, fmt.Errorf("enclave %s was not enrolled (invalidated: %t, expiry %d, asked for %d)",
			view.Enrolment.Signer, record.Invalidated, record.Expiry, now)
	}
	key := job.Keccak(view.Enrolment.SealingKey)
	if record.SealingKeyDigest != key || record.Operator != view.Enrolment.Operator || record.Measurement != verdict.Measurement {
		return view, fmt.Errorf("enclave %s: its quote and the registry's record disagree", view.Enrolment.Signer)
	}
	view.Enclave, view.Development = record, verdict.Development
	return view, nil
}
