package creator

import (
	"context"
	"fmt"
	"slices"

	"github.com/encrypted-compute/encrypted-compute/attest"
	"github.com/encrypted-compute/encrypted-compute/internal/seal"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// sealHeads seals each head of a publication to each enclave app that may have it and does not have it yet.
func (c *Creator) sealHeads(ctx context.Context, pub *Publication) error {
	views, err := c.relayer.Enclaves(ctx)
	if err != nil {
		return fmt.Errorf("list enclaves: %w", err)
	}
	for _, view := range views {
		if err := c.verifyEnclave(ctx, view); err != nil {
			c.log.WarnContext(ctx, "enclave refused", "enclave", view.Enrolment.Signer, "err", err)
			continue
		}
		for cut := range pub.Heads {
			if err := c.sealHead(ctx, pub, uint8(cut), view.Enrolment.SealingKey); err != nil {
				return fmt.Errorf("seal head of %s cut %d: %w", pub.Name, cut, err)
			}
		}
	}
	return nil
}

// verifyEnclave checks quote, report data, registry and the creator's own pins.
func (c *Creator) verifyEnclave(ctx context.Context, view job.EnclaveView) error {
	now, err := c.chain.Now(ctx)
	if err != nil {
		return fmt.Errorf("read chain time: %w", err)
	}
	verdict, err := attest.Verify(view.Quote, view.Collateral, attest.Policy{
		Roots: []job.Digest{c.cfg.Deployment.RootKey}, Now: now, AllowDevelopment: c.cfg.AllowDevelopment,
	})
	if err != nil {
		return fmt.Errorf("verify quote: %w", err)
	}
	if verdict.ReportData != view.Enrolment.ReportData(c.cfg.Deployment.ChainID, c.cfg.Deployment.Enclaves) {
		return fmt.Errorf("the quote vouches for something else")
	}
	if !slices.Contains(c.cfg.Measurements, verdict.Measurement) {
		return fmt.Errorf("measurement %s is not pinned; pin it to let this enclave hold heads", verdict.Measurement)
	}
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

func (c *Creator) sealHead(ctx context.Context, pub *Publication, cut uint8, enclaveKey []byte) error {
	key, err := seal.ParsePublicKey(enclaveKey)
	if err != nil {
		return err
	}
	step := fmt.Sprintf("announce-%d-%s", cut, key.Digest())
	if _, done := pub.Receipts[step]; done {
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
	receipt, err := c.wallet.AnnounceHead(ctx, step+"-"+pub.Manifest.Digest.String(), job.SealedHead{
		Model: pub.Model, Version: pub.Version, Cut: cut, EnclaveKey: key.Digest(), Head: artefact,
	})
	if err != nil {
		return err
	}
	pub.Receipts[step] = receipt
	return c.savePublication(ctx, pub)
}
