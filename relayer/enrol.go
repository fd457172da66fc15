package relayer

import (
	"context"
	"fmt"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// ensureEnrolled asks the enclave who it is and enrols it if the registry does not know its key, or not for long.
// A restarted enclave has a new key.
func (d *dispatcher) ensureEnrolled(ctx context.Context) error {
	if d.until > d.r.Now()+d.r.cfg.RenewBefore {
		return nil
	}
	identity, err := d.enclave.Identity(ctx)
	if err != nil {
		return fmt.Errorf("ask enclave: %w", err)
	}
	record, err := d.r.chain.EnclaveOf(ctx, identity.Signer)
	if err == nil && record.Invalidated {
		return fmt.Errorf("enclave %s was invalidated: restart it to give it a new key", identity.Signer)
	}
	if err != nil || record.Expiry <= d.r.Now()+d.r.cfg.RenewBefore {
		if record, err = d.enrol(ctx); err != nil {
			return fmt.Errorf("enrol enclave %s: %w", identity.Signer, err)
		}
	}
	d.enrolled, d.until = identity, record.Expiry
	return nil
}

func (d *dispatcher) enrol(ctx context.Context) (job.Enclave, error) {
	number, hash, now, err := d.r.chain.Newest(ctx)
	if err != nil {
		return job.Enclave{}, fmt.Errorf("read newest block: %w", err)
	}
	quote, err := d.enclave.Enrol(ctx, job.EnrolmentRequest{
		ChainID: d.r.cfg.Deployment.ChainID, Registry: d.r.cfg.Deployment.Enclaves, BlockNumber: number, BlockHash: hash, Now: now,
	})
	if err != nil {
		return job.Enclave{}, fmt.Errorf("ask for a quote: %w", err)
	}
	// The view is stored first: whoever sees the enrolment on the chain can ask for the quote.
	view := job.EnclaveView{Enrolment: quote.Enrolment, Quote: quote.Quote}
	if err := d.r.state.SaveEnclave(ctx, view); err != nil {
		return job.Enclave{}, err
	}
	receipt, err := d.r.sender.Enrol(ctx, fmt.Sprintf("enrol-%s-%d", quote.Enrolment.Signer, number), quote.Enrolment, quote.Quote)
	if err != nil {
		return job.Enclave{}, err
	}
	record, err := d.r.chain.EnclaveOf(ctx, quote.Enrolment.Signer)
	if err != nil {
		return record, fmt.Errorf("read record: %w", err)
	}
	view.Enclave = record
	d.r.log.InfoContext(ctx, "enclave enrolled", "enclave", record.Signer, "tx", receipt.Tx, "gas", receipt.GasUsed)
	return record, d.r.state.SaveEnclave(ctx, view)
}
