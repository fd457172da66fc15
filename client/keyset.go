package client

import (
	"context"
	"crypto/hkdf"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/encrypted-compute/encrypted-compute/fhe"
	"github.com/encrypted-compute/encrypted-compute/internal/seal"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/nn/obfuscate"
)

// KeySet is the public record of one set of keys. It serves one account and one enclave key, at every cut of every
// version that needs no other keys than its list has, for the few jobs that its ledger allows.
type KeySet struct {
	// ID is keccak256 of the requester's sealing key: the job's requesterKey.
	ID      job.Digest  `json:"id"`
	Account job.Address `json:"account"`
	// VersionDigest and Cut are of the job that it was made for.
	VersionDigest job.Digest `json:"version_digest"`
	Cut           uint8      `json:"cut"`
	// List is the digest of the list of keys that it was made for; zero in records from before there were lists, which
	// serve no new job.
	List       job.Digest   `json:"list,omitzero"`
	EnclaveKey job.Digest   `json:"enclave_key"`
	Keys       job.Artefact `json:"keys"`
	// Releases counts what was charged to this set. A ledger that knows of fewer was lost or restored.
	Releases int `json:"releases"`
	// Retired sets take no new job. Their secret is erased with their last live job.
	Retired bool `json:"retired"`
	// Restored sets came from a backup that may not know all that was told under them: they only finish jobs.
	Restored bool `json:"restored,omitempty"`
	// Wrapped is the set's secret under the device's key.
	Wrapped []byte `json:"wrapped,omitempty"`
}

const keySetSecretSize = 32

// secrets are everything that one key set derives from its 32 random bytes, by labelled HKDF-SHA256.
type secrets struct {
	ckks    [32]byte
	noise   obfuscate.NoiseKey
	sealing *seal.PrivateKey
}

// String hides the secrets.
func (secrets) String() string { return "[redacted]" }

// GoString hides the secrets.
func (secrets) GoString() string { return "[redacted]" }

func deriveSecrets(secret []byte) (*secrets, error) {
	if len(secret) != keySetSecretSize {
		return nil, fmt.Errorf("derive keys: secret of %d bytes, want %d", len(secret), keySetSecretSize)
	}
	var s secrets
	var sealing [32]byte
	for label, dst := range map[string][]byte{"ckks": s.ckks[:], "noise": s.noise[:], "sealing": sealing[:]} {
		b, err := hkdf.Key(sha256.New, secret, nil, "encrypted-compute/key-set/1/"+label, len(dst))
		if err != nil {
			return nil, fmt.Errorf("derive %s key: %w", label, err)
		}
		copy(dst, b)
	}
	private, err := seal.NewPrivateKey(sealing)
	if err != nil {
		return nil, fmt.Errorf("derive sealing key: %w", err)
	}
	s.sealing = private
	return &s, nil
}

func keySetName(id job.Digest) string { return "keysets/" + id.String() + ".json" }
func keysBlob(id job.Digest) string   { return "blobs/keys-" + id.String() }

// keySet returns a set that can serve a job: a live one with room in the ledger, or a new one. It fills in the state's
// key fields and stores that the input belongs to the set.
func (c *Client) keySet(ctx context.Context, t *Terms, s *State, progress Progress) (*KeySet, error) {
	ledger, err := c.loadLedger(ctx)
	if err != nil {
		return nil, err
	}
	sets, err := c.KeySets(ctx)
	if err != nil {
		return nil, err
	}
	for _, k := range sets {
		if !k.serves(t, c.wallet.Address()) {
			continue
		}
		if alive(ledger, k) != nil {
			if err := c.kill(ctx, ledger, k); err != nil {
				return nil, err
			}
			ledger = ledger.EndKeySet(obfuscate.ID(k.ID))
			continue
		}
		s.Request.RequesterKey = k.ID
		next, report, err := c.admit(ctx, ledger, s, t.CutTerms())
		if err == nil && !wearsOut(report) {
			s.KeysReused = true
			return k, c.saveLedger(ctx, next)
		}
	}
	return c.newKeySet(ctx, t, s, ledger, progress)
}

// wearsOut reports whether a release would leave a used key set with less strength than is planned for its end.
func wearsOut(r obfuscate.Report) bool { return r.New && r.Flooding < obfuscate.PlannedFlooding }

// serves reports whether a set has the keys that the terms ask for, in a form that the enclave will know: as one of the
// lists that the manifest says serve the cut.
func (k *KeySet) serves(t *Terms, account job.Address) bool {
	offered := slices.ContainsFunc(t.lists, func(l *fhe.KeyList) bool { return l.Digest() == k.List && l.Covers(t.keys) })
	return offered && k.Account == account && k.EnclaveKey == t.Enclave.Enclave.SealingKeyDigest && !k.Retired && k.Keys.Size > 0
}

func (c *Client) newKeySet(ctx context.Context, t *Terms, s *State, ledger obfuscate.Ledger, progress Progress) (*KeySet, error) {
	k, secrets, err := c.drawKeySet(t)
	if err != nil {
		return nil, err
	}
	s.Request.RequesterKey = k.ID
	if ledger, err = ledger.AddKeySet(obfuscate.ID(k.ID)); err != nil {
		return nil, err
	}
	if ledger, _, err = c.admit(ctx, ledger, s, t.CutTerms()); err != nil {
		return nil, err
	}
	if err := c.saveKeySet(ctx, k); err != nil {
		return nil, err
	}
	if err := c.saveLedger(ctx, ledger); err != nil {
		return nil, err
	}
	if err := c.writeKeys(ctx, t, k, secrets, progress); err != nil {
		return nil, err
	}
	return k, c.saveKeySet(ctx, k)
}

func (c *Client) drawKeySet(t *Terms) (*KeySet, *secrets, error) {
	secret := make([]byte, keySetSecretSize)
	if _, err := io.ReadFull(c.rand, secret); err != nil {
		return nil, nil, fmt.Errorf("draw key set secret: %w", err)
	}
	s, err := deriveSecrets(secret)
	if err != nil {
		return nil, nil, err
	}
	wrapped, err := c.store.Wrap(secret)
	if err != nil {
		return nil, nil, fmt.Errorf("wrap key set secret: %w", err)
	}
	return &KeySet{
		ID: s.sealing.Public().Digest(), Account: c.wallet.Address(), VersionDigest: t.Offer.VersionDigest, Cut: t.Cut,
		List: t.keys.Digest(), EnclaveKey: t.Enclave.Enclave.SealingKeyDigest, Wrapped: wrapped,
	}, s, nil
}

// writeKeys makes the evaluation keys, sealed to the enclave app, straight into the store.
func (c *Client) writeKeys(ctx context.Context, t *Terms, k *KeySet, s *secrets, progress Progress) error {
	sk := fhe.NewSecretKey(t.program.Parameters(), s.ckks)
	sealed := seal.ForKeys(c.domain(), k.EnclaveKey, k.ID, k.List)
	a, err := c.writeSealed(ctx, keysBlob(k.ID), t.enclaveKey, sealed, func(w io.Writer) error {
		return t.keys.WriteKeys(ctx, w, sk, c.rand, func(done, total int) {
			progress("keys", int64(done), int64(total))
		})
	})
	if err != nil {
		return fmt.Errorf("make evaluation keys: %w", err)
	}
	k.Keys = a
	return nil
}

// secretsOf unwraps a key set.
func (c *Client) secretsOf(k *KeySet) (*secrets, error) {
	if len(k.Wrapped) == 0 {
		return nil, fmt.Errorf("key set %s: its secret was erased", k.ID)
	}
	secret, err := c.store.Unwrap(k.Wrapped)
	if err != nil {
		return nil, fmt.Errorf("unwrap key set %s: %w", k.ID, err)
	}
	return deriveSecrets(secret)
}

func (c *Client) saveKeySet(ctx context.Context, k *KeySet) error {
	return writeJSON(ctx, c.store, keySetName(k.ID), k)
}

func (c *Client) loadKeySet(ctx context.Context, id job.Digest) (*KeySet, error) {
	var k KeySet
	if err := readJSON(ctx, c.store, keySetName(id), &k); err != nil {
		if errors.Is(err, ErrNotFound) {
			return nil, fmt.Errorf("key set %s is not on this device: %w", id, err)
		}
		return nil, err
	}
	return &k, nil
}

// KeySets lists the sets on this device.
func (c *Client) KeySets(ctx context.Context) ([]*KeySet, error) {
	names, err := c.store.List(ctx, "keysets/")
	if err != nil {
		return nil, fmt.Errorf("list key sets: %w", err)
	}
	sets := make([]*KeySet, 0, len(names))
	for _, name := range names {
		var k KeySet
		if err := readJSON(ctx, c.store, name, &k); err != nil {
			return nil, err
		}
		sets = append(sets, &k)
	}
	return sets, nil
}

// Forget retires a key set and erases its secret. It refuses while a job that needs the secret is live.
func (c *Client) Forget(ctx context.Context, id job.Digest) error {
	unlock, err := c.store.Lock(ctx)
	if err != nil {
		return err
	}
	defer unlock()
	k, err := c.loadKeySet(ctx, id)
	if err != nil {
		return err
	}
	user, err := c.liveJob(ctx, id)
	if err != nil {
		return err
	}
	if user != nil {
		return fmt.Errorf("forget key set %s: job %s still needs it", id, user.ID)
	}
	ledger, err := c.loadLedger(ctx)
	if err != nil {
		return err
	}
	if err := c.saveLedger(ctx, ledger.EndKeySet(obfuscate.ID(id))); err != nil {
		return err
	}
	return c.erase(ctx, k)
}

// erase retires a key set and drops its secret and its evaluation keys.
func (c *Client) erase(ctx context.Context, k *KeySet) error {
	k.Retired, k.Wrapped = true, nil
	if err := c.saveKeySet(ctx, k); err != nil {
		return err
	}
	return c.store.Remove(ctx, keysBlob(k.ID))
}

// liveJob returns a job that has not ended and needs a key set, or nil.
func (c *Client) liveJob(ctx context.Context, keySet job.Digest, except ...job.ID) (*State, error) {
	states, err := c.Jobs(ctx)
	if err != nil {
		return nil, err
	}
	for _, s := range states {
		if s.Request.RequesterKey == keySet && !s.Ended() && !slices.Contains(except, s.ID) {
			return s, nil
		}
	}
	return nil, nil
}

// retireSpent ends the life of the key set of a job that is about to end, if it has no room for another release; its
// secret goes with its last live job.
func (c *Client) retireSpent(ctx context.Context, s *State) error {
	k, err := c.loadKeySet(ctx, s.Request.RequesterKey)
	if err != nil {
		return err
	}
	if !k.Retired {
		m, err := c.manifest(ctx, s.Manifest)
		if err != nil {
			return err
		}
		ledger, err := c.loadLedger(ctx)
		if err != nil {
			return err
		}
		if !spent(ledger, s, m.Cuts[s.Request.Cut]) {
			return nil
		}
	}
	user, err := c.liveJob(ctx, k.ID, s.ID)
	if err != nil || user != nil || len(k.Wrapped) == 0 {
		return err
	}
	return c.erase(ctx, k)
}
