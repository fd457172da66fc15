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

// lookAgain is how long an enclave is believed to be the same process, in seconds of chain time.
const lookAgain = 60

// ready reports whether the enclave's key is enrolled and may stay so for a while. It asks the enclave anew where that
// is in doubt, and from time to time: a restarted enclave has another key. Failures are put off, ever longer.
func (d *dispatcher) ready(ctx context.Context) bool {
	now := d.r.Now()
	if now == 0 || now < d.due {
		return false
	}
	if !d.doubted.Swap(false) && now < d.renewAt && now < d.lookAt {
		return true
	}
	err := d.enlist(ctx, now)
	if err == nil {
		d.failures, d.due, d.lookAt = 0, 0, now+lookAgain
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
		record, err = d.prolong(ctx, record)
	case err == nil || job.KindOf(err) == job.KindNotFound:
		record, err = d.enrol(ctx, identity.Signer, err == nil)
	}
	if err != nil {
		return fmt.Errorf("enclave %s: %w", identity.Signer, err)
	}
	if job.Keccak(identity.SealingKey) != record.SealingKeyDigest {
		return fmt.Errorf("enclave %s shows another sealing key than it was enrolled with", identity.Signer)
	}
	identity.Operator = record.Operator
	d.identity, d.key, d.measurement = identity, record.SealingKeyDigest, record.Measurement
	d.signer.Store(&identity.Signer)
	d.renewAt = record.Expiry - min(d.r.cfg.RenewBefore, (record.Expiry-min(now, record.Expiry))/2)
	return nil
}

// prolong renews an enrolment before it ends. A failure is no reason to stop working.
func (d *dispatcher) prolong(ctx context.Context, old job.Enclave) (job.Enclave, error) {
	record, err := d.enrol(ctx, old.Signer, true)
	if err != nil && ctx.Err() == nil {
		d.r.log.WarnContext(ctx, "enclave not renewed", "enclave", old.Signer, "expiry", old.Expiry, "err", err)
		return old, d.keepView(ctx, old)
	}
	return record, err
}

// enrol brings a fresh quote of the enclave to the registry, and before it whatever collateral the chain lacks. A key
// that the registry knows is renewed, which is cheaper.
func (d *dispatcher) enrol(ctx context.Context, signer job.Address, known bool) (job.Enclave, error) {
	view, err := d.quote(ctx, signer)
	if err != nil {
		return job.Enclave{}, err
	}
	// The view is stored first: whoever sees the enrolment on the chain can ask for the quote.
	if err := d.r.state.SaveEnclave(ctx, view); err != nil {
		return job.Enclave{}, err
	}
	e := view.Enrolment
	name := fmt.Sprintf("%s-%d", signer, e.BlockNumber)
	compact, err := d.register(ctx, name, view)
	if err != nil {
		return job.Enclave{}, err
	}
	var receipt job.Receipt
	if known {
		receipt, err = d.r.sender.Renew(ctx, "renew-"+name, e, compact)
	} else {
		receipt, err = d.r.sender.Enrol(ctx, "enrol-"+name, e, compact)
	}
	if err != nil {
		return job.Enclave{}, err
	}
	if view.Enclave, err = d.r.chain.EnclaveOf(ctx, signer); err != nil {
		return job.Enclave{}, fmt.Errorf("read record: %w", err)
	}
	d.r.log.InfoContext(ctx, "enclave enrolled", "enclave", signer, "tx", receipt.Tx, "gas", receipt.GasUsed)
	return view.Enclave, d.r.state.SaveEnclave(ctx, view)
}

// register brings the chain what it lacks to judge a quote, and returns the quote in the form that the chain reads.
func (d *dispatcher) register(ctx context.Context, name string, view job.EnclaveView) ([]byte, error) {
	r, err := attest.Register(view.Quote, view.Collateral)
	if err != nil {
		return nil, err
	}
	if err := d.r.sender.RegisterCollateral(ctx, "collateral-"+name, r); err != nil {
		return nil, fmt.Errorf("register collateral: %w", err)
	}
	known, err := d.r.chain.PlatformKnown(ctx, r.Known)
	if err != nil {
		return nil, fmt.Errorf("ask for platform: %w", err)
	}
	if known {
		return attest.Compact(view.Quote, attest.Known)
	}
	return attest.Compact(view.Quote, attest.First)
}

// quote asks the enclave for a quote over the newest block, fetches its collateral, and verifies both as clients will.
func (d *dispatcher) quote(ctx context.Context, signer job.Address) (view job.EnclaveView, err error) {
	number, hash, now, err := d.r.chain.Newest(ctx)
	if err != nil {
		return view, fmt.Errorf("read newest block: %w", err)
	}
	asking, cancel := context.WithTimeout(ctx, askTime)
	defer cancel()
	answer, err := d.enclave.Enrol(asking, job.EnrolmentRequest{
		ChainID: d.r.cfg.Deployment.ChainID, Registry: d.r.cfg.Deployment.Enclaves, BlockNumber: number, BlockHash: hash,
	})
	if err != nil {
		return view, fmt.Errorf("ask for a quote: %w", err)
	}
	if answer.Enrolment.Signer != signer {
		return view, fmt.Errorf("its quote is for key %s", answer.Enrolment.Signer)
	}
	view = job.EnclaveView{Enrolment: answer.Enrolment, Quote: answer.Quote}
	if view.Collateral, err = d.r.collateral.Collateral(asking, view.Quote); err != nil {
		return view, err
	}
	verdict, err := d.verify(view, now)
	view.Development = verdict.Development
	return view, err
}

// verify gives the verdict of the deployment's verifier, before anything is paid for it.
func (d *dispatcher) verify(view job.EnclaveView, now uint64) (attest.Verdict, error) {
	deployment := d.r.cfg.Deployment
	verdict, err := attest.Verify(view.Quote, view.Collateral, attest.Policy{
		Roots: []job.Digest{deployment.RootKey}, Now: now, AllowDevelopment: true,
	})
	if err != nil {
		return verdict, err
	}
	return verdict, verdict.Vouches(view.Enrolment, deployment.ChainID, deployment.Enclaves)
}

// keepView makes sure that a quote of an enrolled enclave can be shown, even if another relayer enrolled it or the store
// was lost. Any quote for its key will do: the enclave makes another, and the chain need not see it.
func (d *dispatcher) keepView(ctx context.Context, record job.Enclave) error {
	view, err := d.r.state.Enclave(ctx, record.Signer)
	if err != nil && !errors.Is(err, state.ErrNotFound) {
		return err
	}
	if err == nil {
		_, err = d.verify(view, d.r.Now())
	}
	if err == nil && view.Enclave.Expiry == record.Expiry && !view.Enclave.Signer.IsZero() {
		return nil
	}
	if err != nil {
		if view, err = d.quote(ctx, record.Signer); err != nil {
			return err
		}
	}
	view.Enclave = record
	return d.r.state.SaveEnclave(ctx, view)
}
