package client

import (
	"context"
	"fmt"
	"io"

	"github.com/encrypted-compute/encrypted-compute/fhe"
	"github.com/encrypted-compute/encrypted-compute/internal/seal"
	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/nn"
)

// Start makes or finds the keys, encrypts the input and stores both: from here on Advance brings the job to its end,
// on this device, whatever happens in between. input has the manifest's shape, values in [0, 1]. Nothing is paid yet.
func (c *Client) Start(ctx context.Context, t *Terms, input *nn.Tensor, progress Progress) (*State, error) {
	unlock, err := c.store.Lock(ctx)
	if err != nil {
		return nil, err
	}
	defer unlock()
	progress = progress.orSilent()
	if err := checkInput(t, input); err != nil {
		return nil, err
	}
	if err := c.tidy(ctx); err != nil {
		return nil, err
	}
	inputID, err := c.inputID(ctx, input)
	if err != nil {
		return nil, err
	}
	if err := c.keepTerms(ctx, t); err != nil {
		return nil, err
	}
	s, err := c.newState(t, inputID)
	if err != nil {
		return nil, err
	}
	k, err := c.keySet(ctx, t, s, progress)
	if err != nil {
		return nil, err
	}
	s.Request.EnclaveKey, s.Request.Keys = k.EnclaveKey, k.Keys
	if err := c.writeInput(ctx, t, k, s, input, progress); err != nil {
		return nil, err
	}
	if err := c.keepPicture(ctx, s, input); err != nil {
		return nil, err
	}
	return s, c.save(ctx, s)
}

func checkInput(t *Terms, input *nn.Tensor) error {
	want := 1
	for _, d := range t.Manifest.Input.Shape {
		want *= d
	}
	if len(input.Data) != want {
		return fmt.Errorf("input has %d values, the model takes %v", len(input.Data), t.Manifest.Input.Shape)
	}
	for i, v := range input.Data {
		if !(v >= 0 && v <= 1) {
			return fmt.Errorf("input value %d is outside [0, 1]", i)
		}
	}
	return nil
}

// keepTerms stores what the job needs until its end, so that it depends on nobody's keeping it: manifest and creator key.
func (c *Client) keepTerms(ctx context.Context, t *Terms) error {
	for name, b := range map[string][]byte{
		creatorKeyName(t.Offer.CreatorKey): t.creatorKey.Bytes(),
		manifestName(t.artefact.Digest):    t.encoded,
	} {
		known, err := c.has(ctx, name)
		if err == nil && !known {
			err = writeFile(ctx, c.store, name, b)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (c *Client) newState(t *Terms, inputID job.Digest) (*State, error) {
	var salt job.Digest
	if _, err := io.ReadFull(c.rand, salt[:]); err != nil {
		return nil, fmt.Errorf("draw salt: %w", err)
	}
	d := c.cfg.Deployment
	return &State{
		ID:    job.NewID(d.ChainID, d.Escrow, c.wallet.Address(), salt),
		Stage: Encrypted, Requester: c.wallet.Address(), Price: t.Price, Currency: t.Offer.Currency, Manifest: t.artefact,
		Head: t.Offer.Cut.Head, Parameters: t.Offer.Cut.Parameters, Sigma: t.Sigma, InputID: inputID, Payee: t.Offer.Payee,
		Enclave: t.Enclave,
		Request: job.Request{
			Salt: salt, Model: t.Model, Version: t.Number, Cut: t.Cut, VersionDigest: t.Offer.VersionDigest,
			CreatorKey: t.Offer.CreatorKey, Measurement: t.Measurement,
		},
	}, nil
}

// writeInput encrypts the input straight into the store. The sealed blob begins with the requester's sealing key, so
// the enclave can seal the output to it.
func (c *Client) writeInput(ctx context.Context, t *Terms, k *KeySet, s *State, input *nn.Tensor, progress Progress) error {
	secrets, err := c.secretsOf(k)
	if err != nil {
		return err
	}
	progress("encrypt", 0, 1)
	sk := fhe.NewSecretKey(t.program.Parameters(), secrets.ckks)
	sealed := t.sealing(c.domain(), s.ID).Input(k.EnclaveKey, k.ID)
	a, err := c.writeSealed(ctx, inputBlob(s.ID), t.enclaveKey, sealed, func(w io.Writer) error {
		if _, err := w.Write(secrets.sealing.Public().Bytes()); err != nil {
			return err
		}
		return t.program.WriteInput(ctx, w, sk, input.Data, c.rand)
	})
	if err != nil {
		return fmt.Errorf("encrypt input: %w", err)
	}
	s.Request.Input = a
	progress("encrypt", 1, 1)
	return nil
}

// writeSealed streams what fill writes, sealed, into the store and returns its artefact.
func (c *Client) writeSealed(ctx context.Context, name string, to *seal.PublicKey, sealed seal.Context, fill func(io.Writer) error) (job.Artefact, error) {
	err := c.store.Write(ctx, name, func(w io.Writer) error {
		sw, err := seal.NewWriter(w, to, sealed)
		if err != nil {
			return err
		}
		if err := fill(sw); err != nil {
			return err
		}
		return sw.Close()
	})
	if err != nil {
		return job.Artefact{}, err
	}
	r, err := c.store.Open(ctx, name)
	if err != nil {
		return job.Artefact{}, err
	}
	defer r.Close() //nolint:errcheck // read only
	return ipfs.Describe(r)
}
