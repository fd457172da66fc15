package client

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"github.com/encrypted-compute/encrypted-compute/internal/seal"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/manifest"
	"github.com/encrypted-compute/encrypted-compute/nn/obfuscate"
)

// check refuses contents that this program would not have written: whoever knows the passphrase may have made them.
func (b *contents) check() error {
	if b.Format != backupFormat {
		return fmt.Errorf("format %.80q, want %q", b.Format, backupFormat)
	}
	if len(b.InputKeys) > maxInputKeys {
		return fmt.Errorf("%d input keys, at most %d", len(b.InputKeys), maxInputKeys)
	}
	for _, key := range b.InputKeys {
		if len(key) != inputKeySize {
			return fmt.Errorf("input key of %d bytes, want %d", len(key), inputKeySize)
		}
	}
	if len(b.InputKeys) == 0 && len(b.Ledger.Inputs()) > 0 {
		return errors.New("a ledger without the key that names its inputs")
	}
	if err := b.checkKeySets(); err != nil {
		return err
	}
	if err := b.checkJobs(); err != nil {
		return err
	}
	if err := b.checkReleases(); err != nil {
		return err
	}
	return b.checkFiles()
}

func (b *contents) checkKeySets() error {
	seen := map[job.Digest]bool{}
	for i := range b.KeySets {
		k := &b.KeySets[i]
		if seen[k.ID] || len(k.Wrapped) > 0 || k.Releases < 0 {
			return fmt.Errorf("key set %s: invalid record", k.ID)
		}
		seen[k.ID] = true
		if len(k.Secret) == 0 {
			continue
		}
		s, err := deriveSecrets(k.Secret)
		if err != nil {
			return fmt.Errorf("key set %s: %w", k.ID, err)
		}
		if s.sealing.Public().Digest() != k.ID {
			return fmt.Errorf("key set %s: its secret is another's", k.ID)
		}
	}
	return nil
}

func (b *contents) checkJobs() error {
	sets := map[job.Digest]bool{}
	for i := range b.KeySets {
		sets[b.KeySets[i].ID] = true
	}
	seen := map[job.ID]bool{}
	for i := range b.Jobs {
		s := &b.Jobs[i]
		_, known := stages[s.Stage]
		if seen[s.ID] || !known || s.Price == nil || s.Price.Sign() < 0 || s.Rewinds < 0 || len(s.AnswerKey) > 0 {
			return fmt.Errorf("job %s: invalid record", s.ID)
		}
		if !sets[s.Request.RequesterKey] {
			return fmt.Errorf("job %s: its key set %s is missing", s.ID, s.Request.RequesterKey)
		}
		if len(s.Secret) != 0 && len(s.Secret) != answerKeySize || s.Answer != nil && len(s.Answer.Probabilities) == 0 {
			return fmt.Errorf("job %s: invalid answer or answer key", s.ID)
		}
		seen[s.ID] = true
		for _, name := range []string{manifestName(s.Manifest.Digest), creatorKeyName(s.Request.CreatorKey)} {
			if _, kept := b.Files[name]; !kept && !s.Ended() {
				return fmt.Errorf("job %s: %s is missing", s.ID, name)
			}
		}
	}
	return nil
}

func (b *contents) checkReleases() error {
	seen := map[string]bool{}
	for i := range b.Releases {
		r := &b.Releases[i]
		text, isRelease := strings.CutPrefix(r.Name, releasePrefix)
		text, isJSON := strings.CutSuffix(text, ".json")
		digest, err := job.ParseDigest(text)
		if !isRelease || !isJSON || err != nil || releasePrefix+digest.String()+".json" != r.Name || seen[r.Name] {
			return fmt.Errorf("release %.100q: invalid name", r.Name)
		}
		if n := len(r.Secret); n == 0 || n%2 != 0 || n > 2*obfuscate.MaxK || len(r.Wire) > 0 {
			return fmt.Errorf("release %s: %d bytes", r.Name, n)
		}
		seen[r.Name] = true
	}
	return nil
}

func (b *contents) checkFiles() error {
	for name, file := range b.Files {
		if strings.HasPrefix(name, "manifests/") && manifestName(manifest.Digest(file)) == name {
			m, err := decodeManifest(file)
			if err != nil {
				return fmt.Errorf("%.100q: %w", name, err)
			}
			if err := b.checkCuts(name, m); err != nil {
				return err
			}
			continue
		}
		key, err := seal.ParsePublicKey(file)
		if err != nil || creatorKeyName(key.Digest()) != name || !bytes.Equal(key.Bytes(), file) {
			return fmt.Errorf("file %.100q: neither the manifest nor the key that its name says", name)
		}
	}
	return nil
}

// checkCuts makes sure that jobs name cuts that their manifest has.
func (b *contents) checkCuts(name string, m *manifest.Manifest) error {
	for i := range b.Jobs {
		s := &b.Jobs[i]
		if manifestName(s.Manifest.Digest) == name && int(s.Request.Cut) >= len(m.Cuts) {
			return fmt.Errorf("job %s: cut %d of %d", s.ID, s.Request.Cut, len(m.Cuts))
		}
	}
	return nil
}
