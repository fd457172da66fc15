package creator

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/encrypted-compute/encrypted-compute/attest"
	"github.com/encrypted-compute/encrypted-compute/internal/seal"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// host is an enclave app's sealing key, as this creator verified it. It is kept, so that grants need no relayer's word.
type host struct {
	Key job.Hex `json:"key"`
	// Measurements that were pinned when a quote for this key was verified.
	Measurements []job.Digest `json:"measurements"`
}

func hostName(key job.Digest) string { return "hosts/" + key.String() + ".json" }

// sealHeads seals each head of publications to each enclave app that may have it and does not have it yet.
func (c *Creator) sealHeads(ctx context.Context, pubs ...*Publication) error {
	views, err := c.relayer.Enclaves(ctx)
	if err != nil {
		return fmt.Errorf("list enclaves: %w", err)
	}
	for _, view := range views {
		if err := c.verifyEnclave(ctx, view); err != nil {
			c.refuseEnclave(ctx, view, err)
			continue
		}
		for _, pub := range pubs {
			if err := c.sealPublication(ctx, pub, view.Enrolment.SealingKey); err != nil {
				return err
			}
		}
	}
	return nil
}

func (c *Creator) sealPublication(ctx context.Context, pub *Publication, key job.Hex) error {
	for cut := range pub.Heads {
		if err := c.sealHead(ctx, pub, uint8(cut), key); err != nil {
			return fmt.Errorf("seal head of %s cut %d: %w", pub.Name, cut, err)
		}
	}
	return nil
}

// refuseEnclave says why an enclave gets no heads, and which command is missing if it is one.
func (c *Creator) refuseEnclave(ctx context.Context, view job.EnclaveView, err error) {
	log := c.log.With("enclave", view.Enrolment.Signer, "err", err)
	var unpinned *unpinnedError
	if errors.As(err, &unpinned) {
		log.WarnContext(ctx, "enclave gets no heads; if you have checked the code that it runs, pin it",
			"command", "encompute creator pin "+unpinned.measurement.String())
		return
	}
	log.WarnContext(ctx, "enclave gets no heads")
}

// unpinnedError names code that nobody pinned.
type unpinnedError struct{ measurement job.Digest }

func (e *unpinnedError) Error() string { return fmt.Sprintf("%s: %v", e.measurement, ErrNotPinned) }
func (e *unpinnedError) Unwrap() error { return ErrNotPinned }

// verifyEnclave checks quote, report data, registry and the creator's own pins, and keeps what it found.
func (c *Creator) verifyEnclave(ctx context.Context, view job.EnclaveView) error {
	measurement, err := c.measure(ctx, view)
	if err != nil {
		return err
	}
	pinned, err := Pinned(ctx, c.store)
	if err != nil {
		return err
	}
	if !slices.Contains(pinned, measurement) {
		return &unpinnedError{measurement}
	}
	return c.keepHost(ctx, view.Enrolment.SealingKey, measurement)
}

// keepHost remembers a sealing key and the code that it was verified for.
func (c *Creator) keepHost(ctx context.Context, key job.Hex, measurement job.Digest) error {
	h, err := c.host(ctx, job.Keccak(key))
	if err != nil {
		return err
	}
	if slices.Contains(h.Measurements, measurement) {
		return nil
	}
	h.Key, h.Measurements = key, append(h.Measurements, measurement)
	return c.writeJSON(ctx, hostName(job.Keccak(key)), h)
}

// host returns what is known of a sealing key: nothing, where none was verified.
func (c *Creator) host(ctx context.Context, key job.Digest) (h host, err error) {
	err = c.readJSON(ctx, hostName(key), &h)
	if errors.Is(err, ErrNotFound) {
		return host{}, nil
	}
	return h, err
}

// measure verifies what an enclave runs: quote, report data and registry; zero unless the quote is good.
func (c *Creator) measure(ctx context.Context, view job.EnclaveView) (job.Digest, error) {
	now, err := c.chain.Now(ctx)
	if err != nil {
		return job.Digest{}, fmt.Errorf("read chain time: %w", err)
	}
	verdict, err := attest.Verify(view.Quote, view.Collateral, attest.Policy{
		Roots: []job.Digest{c.cfg.Deployment.RootKey}, Now: now, AllowDevelopment: c.cfg.AllowDevelopment,
	})
	if err != nil {
		return job.Digest{}, fmt.Errorf("verify quote: %w", err)
	}
	if verdict.ReportData != view.Enrolment.ReportData(c.cfg.Deployment.ChainID, c.cfg.Deployment.Enclaves) {
		return job.Digest{}, fmt.Errorf("the quote vouches for something else")
	}
	return verdict.Measurement, c.checkEnrolled(ctx, view, now)
}

func (c *Creator) checkEnrolled(ctx context.Context, view job.EnclaveView, now uint64) error {
	record, err := c.chain.EnclaveOf(ctx, view.Enrolment.Signer)
	if err != nil {
		return err
	}
	if record.Invalidated || record.Expiry < now {
		return fmt.Errorf("no longer enrolled (invalidated: %t, expiry %d, now %d)", record.Invalidated, record.Expiry, now)
	}
	if record.SealingKeyDigest != job.Keccak(view.Enrolment.SealingKey) {
		return fmt.Errorf("the registry knows another sealing key")
	}
	return nil
}

func announceStep(cut uint8, key job.Digest) string { return fmt.Sprintf("announce-%d-%s", cut, key) }

// sealedTo reports whether the head of a cut was sealed to a key and announced.
func (p *Publication) sealedTo(cut uint8, key job.Digest) bool {
	_, done := p.Receipts[announceStep(cut, key)]
	return done
}

func (c *Creator) sealHead(ctx context.Context, pub *Publication, cut uint8, enclaveKey []byte) error {
	key, err := seal.ParsePublicKey(enclaveKey)
	if err != nil {
		return err
	}
	if pub.sealedTo(cut, key.Digest()) {
		return nil
	}
	head, err := c.readFile(ctx, headName(pub.Heads[cut]), job.MaxHeadSize+1024)
	if err != nil {
		return err
	}
	sealed, err := seal.Seal(key, seal.ForHead(c.cfg.Deployment.ChainID, c.cfg.Deployment.Registry, cut, key.Digest(), pub.Heads[cut]), head)
	if err != nil {
		return err
	}
	artefact, err := c.upload(ctx, sealed)
	if err != nil {
		return err
	}
	step := announceStep(cut, key.Digest())
	receipt, err := c.wallet.AnnounceHead(ctx, step+"-"+pub.Manifest.Digest.String(), job.SealedHead{
		Model: pub.Model, Version: pub.Version, Cut: cut, EnclaveKey: key.Digest(), Head: artefact,
	})
	if err != nil {
		return err
	}
	pub.Receipts[step] = receipt
	return c.savePublication(ctx, pub)
}
