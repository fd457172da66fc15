package relayer

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/encrypted-compute/encrypted-compute/attest"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/relayer/state"
)

// askTime bounds the calls to an enclave that need no evaluation.
const askTime = 30 * time.Second

// ready reports whether the enclave's key is enrolled and may stay so for a while. It asks the enclave anew where that
// is in doubt: a restarted enclave has another key. Failures are put off, ever longer.
func (d *dispatcher) ready(ctx context.Context) bool {
	now := d.r.Now()
	if now == 0 || now < d.due {
		return false
	}
	if !d.doubted.Swap(false) && now < d.renewAt {
		return true
	}
	err := d.enlist(ctx, now)
	if err == nil {
		d.failures, d.due = 0, 0
		return true
	}
	d.doubted.Store(true)
	d.due = d.r.dueAfter(d.failures)
	d.failures++
	if ctx.Err() == nil {
		d.r.log.WarnContext(ctx, "enclave not ready", "err", err, "failures", d.failures)
	}
	return false
}

// enlist asks the enclave who it is and enrols it if the registry does not know its key, or not for long.
func (d *dispatcher) enlist(ctx context.Context, now uint64) error {
	asking, cancel := context.WithTimeout(ctx, askTime)
	defer cancel()
	identity, err := d.enclave.Identity(asking)
	if err != nil {
		return fmt.Errorf("ask enclave: %w", err)
	}
	record, err := d.r.chain.EnclaveOf(ctx, identity.Signer)
	switch {
	case err == nil && record.Invalidated:
		return fmt.Errorf("enclave %s was invalidated: restart it to give it a new key", identity.Signer)
	case err == nil && record.Expiry > now+d.r.cfg.RenewBefore:
		err = d.keepView(ctx, record)
	case err == nil && record.Expiry > now:
		record, err = d.renew(ctx, record)
	case err == nil || job.KindOf(err) == job.KindNotFound:
		record, err = d.enrol(ctx, identity.Signer)
	}
	if err != nil {
		return fmt.Errorf("enclave %s: %w", identity.Signer, err)
	}
	if job.Keccak(identity.SealingKey) != record.SealingKeyDigest {
		return fmt.Errorf("enclave %s shows another sealing key than it was enrolled with", identity.Signer)
	}
	identity.Operator = record.Operator
	d.identity, d.key = identity, record.SealingKeyDigest
	d.signer.Store(&identity.Signer)
	d.renewAt = record.Expiry - min(d.r.cfg.RenewBefore, (record.Expiry-min(now, record.Expiry))/2)
	return nil
}

// renew enrols an enclave again before its enrolment ends. One that fails is no reason to stop working.
func (d *dispatcher) renew(ctx context.Context, old job.Enclave) (job.Enclave, error) {
	record, err := d.enrol(ctx, old.Signer)
	if err != nil && ctx.Err() == nil {
		d.r.log.WarnContext(ctx, "enclave not renewed", "enclave", old.Signer, "expiry", old.Expiry, "err", err)
		return old, d.keepView(ctx, old)
	}
	return record, err
}

func (d *dispatcher) enrol(ctx context.Context, signer job.Address) (job.Enclave, error) {
	number, hash, now, err := d.r.chain.Newest(ctx)
	if err != nil {
		return job.Enclave{}, fmt.Errorf("read newest block: %w", err)
	}
	asking, cancel := context.WithTimeout(ctx, askTime)
	defer cancel()
	quote, err := d.enclave.Enrol(asking, job.EnrolmentRequest{
		ChainID: d.r.cfg.Deployment.ChainID, Registry: d.r.cfg.Deployment.Enclaves, BlockNumber: number, BlockHash: hash, Now: now,
	})
	if err != nil {
		return job.Enclave{}, fmt.Errorf("ask for a quote: %w", err)
	}
	if quote.Enrolment.Signer != signer {
		return job.Enclave{}, fmt.Errorf("its quote is for key %s", quote.Enrolment.Signer)
	}
	// The view is stored first: whoever sees the enrolment on the chain can ask for the quote.
	if err := d.r.state.SaveEnclave(ctx, d.view(job.Enclave{}, quote)); err != nil {
		return job.Enclave{}, err
	}
	receipt, err := d.r.sender.Enrol(ctx, fmt.Sprintf("enrol-%s-%d", signer, number), quote.Enrolment, quote.Quote)
	if err != nil {
		return job.Enclave{}, err
	}
	record, err := d.r.chain.EnclaveOf(ctx, signer)
	if err != nil {
		return record, fmt.Errorf("read record: %w", err)
	}
	d.r.log.InfoContext(ctx, "enclave enrolled", "enclave", signer, "tx", receipt.Tx, "gas", receipt.GasUsed)
	return record, d.r.state.SaveEnclave(ctx, d.view(record, quote))
}

// keepView makes sure that an enrolled enclave's quote can be shown, even if another relayer enrolled it or the store
// was lost: the enrolment's transaction has it.
func (d *dispatcher) keepView(ctx context.Context, record job.Enclave) error {
	known, err := d.r.state.Enclave(ctx, record.Signer)
	if err == nil && known.Enclave.Expiry == record.Expiry && !known.Enclave.Signer.IsZero() {
		return nil
	}
	if err != nil && !errors.Is(err, state.ErrNotFound) {
		return err
	}
	quote, err := d.r.chain.Enrolment(ctx, record.Signer)
	if err != nil {
		return fmt.Errorf("read enrolment: %w", err)
	}
	return d.r.state.SaveEnclave(ctx, d.view(record, quote))
}

func (d *dispatcher) view(record job.Enclave, quote job.EnrolmentQuote) job.EnclaveView {
	return job.EnclaveView{
		Enclave: record, Enrolment: quote.Enrolment, Quote: quote.Quote,
		Development: d.r.cfg.Deployment.RootKey == attest.DevelopmentRoot,
	}
}
