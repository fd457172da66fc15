package client

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"

	"github.com/encrypted-compute/encrypted-compute/fhe"
	"github.com/encrypted-compute/encrypted-compute/internal/seal"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/manifest"
	"github.com/encrypted-compute/encrypted-compute/nn/obfuscate"
)

// stored is a release as this device keeps it, so that a repeated job decrypts nothing.
type stored struct {
	// Wire is the wire form, wrapped under the device's key.
	Wire   []byte     `json:"wire"`
	KeySet job.Digest `json:"key_set"`
	// Output is sha2-256 of the opened output that was decrypted.
	Output job.Digest `json:"output"`
	// What the release costs, as its job's state says.
	LeakBits     float64 `json:"leak_bits"`
	ForgedBits   float64 `json:"forged_bits"`
	FloodingBits float64 `json:"flooding_bits"`
}

// releaseName is the same for every job that would release the same activation.
func releaseName(s *State) string {
	h := sha256.Sum256(fmt.Appendf(nil, "%s/%s/%d/%s/%v",
		s.Requester, s.Request.VersionDigest, s.Request.Cut, s.InputID, s.Sigma))
	return releasePrefix + job.Digest(h).String() + ".json"
}

const releasePrefix = "releases/"

// answerKeySize is the size of the key that opens one answer.
const answerKeySize = 32

// release turns a confirmed evaluation into a stored, signed Forward.
func (c *Client) release(ctx context.Context, s *State, e job.Event, progress Progress) error {
	progress("forward", 0, 1)
	creator, err := c.creatorKeyOf(ctx, s)
	if err != nil {
		return err
	}
	record, err := c.chain.Job(ctx, s.ID)
	if err != nil {
		return fmt.Errorf("read record: %w", err)
	}
	wire, err := c.obfuscated(ctx, s, e)
	if err != nil {
		return err
	}
	s.Output = e.Evaluated.Output
	if err := c.sealRelease(ctx, s, creator, record.Deadline, wire); err != nil {
		return err
	}
	s.Stage = Released
	progress("forward", 1, 1)
	return nil
}

// obfuscated returns the wire form of the release of a confirmed evaluation: the stored one, or a new one that it
// stores. Every check that can refuse comes first and uses public data; the ledger is durable before anything is
// decrypted; after decryption nothing can fail on a value.
func (c *Client) obfuscated(ctx context.Context, s *State, e job.Event) ([]byte, error) {
	if err := c.verifyEvaluation(ctx, s, e); err != nil {
		return nil, err
	}
	cut, program, err := c.planOf(ctx, s)
	if err != nil {
		return nil, err
	}
	k, secrets, err := c.keysOf(ctx, s.Request.RequesterKey)
	if err != nil {
		return nil, err
	}
	plain, output, err := c.fetchOutput(ctx, s, program, secrets, e.Evaluated.Output)
	if err != nil {
		return nil, err
	}
	wire, err := c.releasedBefore(ctx, s)
	if errors.Is(err, ErrNotFound) {
		wire, err = c.decryptOnce(ctx, s, k, secrets, cut, program, plain, output)
	}
	return wire, err
}

// planOf returns the manifest's words on a job's cut, and the public plan of its encrypted part.
func (c *Client) planOf(ctx context.Context, s *State) (manifest.Cut, *fhe.Program, error) {
	m, err := c.manifest(ctx, s.Manifest)
	if err != nil {
		return manifest.Cut{}, nil, err
	}
	cut := m.Cuts[s.Request.Cut]
	program, err := fhe.Plan(cut.Shape, cut.Parameters)
	return cut, program, err
}

// keysOf returns a key set with its secrets.
func (c *Client) keysOf(ctx context.Context, id job.Digest) (*KeySet, *secrets, error) {
	k, err := c.loadKeySet(ctx, id)
	if err != nil {
		return nil, nil, err
	}
	secrets, err := c.secretsOf(k)
	return k, secrets, err
}

func (c *Client) releasedBefore(ctx context.Context, s *State) ([]byte, error) {
	var r stored
	if err := readJSON(ctx, c.store, releaseName(s), &r); err != nil {
		return nil, err
	}
	s.LeakBits, s.ForgedBits, s.FloodingBits = r.LeakBits, r.ForgedBits, r.FloodingBits
	return c.store.Unwrap(r.Wire)
}

// decryptOnce charges the ledger, durably, then decrypts and obfuscates, and stores the release. A crash in between
// repeats the same release of the same output, which the ledger counts once.
func (c *Client) decryptOnce(ctx context.Context, s *State, k *KeySet, secrets *secrets, cut manifest.Cut, program *fhe.Program, plain []byte, output *fhe.Output) ([]byte, error) {
	digest := job.Digest(sha256.Sum256(plain))
	if err := c.charge(ctx, s, k, cut, digest); err != nil {
		return nil, err
	}
	sk := fhe.NewSecretKey(program.Parameters(), secrets.ckks)
	r := obfuscate.Release{K: cut.K, Radius: cut.Radius, Sigma: s.Sigma}
	wire := r.Apply(program.Decrypt(sk, output), secrets.noise, binding(s, cut, digest))
	wrapped, err := c.store.Wrap(wire)
	if err != nil {
		return nil, fmt.Errorf("wrap release: %w", err)
	}
	return wire, writeJSON(ctx, c.store, releaseName(s), stored{
		Wire: wrapped, KeySet: k.ID, Output: digest, LeakBits: s.LeakBits, ForgedBits: s.ForgedBits, FloodingBits: s.FloodingBits,
	})
}

func binding(s *State, cut manifest.Cut, output job.Digest) obfuscate.Binding {
	return obfuscate.Binding{Parameters: s.Parameters, Output: output, Slots: 1 << (cut.Parameters.LogN - 1)}
}

// sealRelease seals the wire form to the creator's key of the job and signs the Forward over it.
func (c *Client) sealRelease(ctx context.Context, s *State, creator *seal.PublicKey, deadline uint64, wire []byte) error {
	sealed, answerKey, err := seal.SealActivation(creator, c.sealing(s).Activation(s.Request.CreatorKey, s.Output.Digest), wire)
	if err != nil {
		return fmt.Errorf("seal activation: %w", err)
	}
	key := answerKey.Bytes()
	if s.AnswerKey, err = c.store.Wrap(key[:]); err != nil {
		return fmt.Errorf("wrap answer key: %w", err)
	}
	message := job.Forward{
		Job: s.ID, Output: s.Output.Digest, Activation: job.Keccak(sealed), CreatorKey: s.Request.CreatorKey, Deadline: deadline,
	}
	signature, err := c.wallet.SignForward(ctx, message, c.domain())
	if err != nil {
		return fmt.Errorf("sign forward: %w", err)
	}
	s.Forward = &job.ForwardRequest{Message: message, Activation: sealed, Signature: signature}
	return nil
}

// creatorKeyOf returns the key that the job was created with; it was stored with the terms.
func (c *Client) creatorKeyOf(ctx context.Context, s *State) (*seal.PublicKey, error) {
	b, err := readFile(ctx, c.store, creatorKeyName(s.Request.CreatorKey), seal.PublicKeySize)
	if err != nil {
		return nil, fmt.Errorf("read creator key %s: %w", s.Request.CreatorKey, err)
	}
	key, err := seal.ParsePublicKey(b)
	if err != nil {
		return nil, err
	}
	if key.Digest() != s.Request.CreatorKey {
		return nil, fmt.Errorf("stored creator key is %s, the job names %s", key.Digest(), s.Request.CreatorKey)
	}
	return key, nil
}

func creatorKeyName(digest job.Digest) string { return "creators/" + digest.String() }

func (c *Client) sealing(s *State) seal.Job {
	return seal.Job{Domain: c.domain(), ID: s.ID, Version: s.Request.VersionDigest, Cut: s.Request.Cut}
}

// Noise returns the draws that a job's release added, so that a user can compare the answer with the clear model's
// under the same noise. It depends on public digests and the key set's noise key, on no decrypted value.
func (c *Client) Noise(ctx context.Context, id job.ID) ([]float64, error) {
	s, err := c.Load(ctx, id)
	if err != nil {
		return nil, err
	}
	var r stored
	if err := readJSON(ctx, c.store, releaseName(s), &r); err != nil {
		return nil, fmt.Errorf("job %s has released nothing: %w", id, err)
	}
	m, err := c.manifest(ctx, s.Manifest)
	if err != nil {
		return nil, err
	}
	k, err := c.loadKeySet(ctx, r.KeySet)
	if err != nil {
		return nil, err
	}
	secrets, err := c.secretsOf(k)
	if err != nil {
		return nil, err
	}
	cut := m.Cuts[s.Request.Cut]
	return obfuscate.Release{K: cut.K, Radius: cut.Radius, Sigma: s.Sigma}.Noise(secrets.noise, binding(s, cut, r.Output)), nil
}
