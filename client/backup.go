package client

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"filippo.io/age"

	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/nn/obfuscate"
)

const (
	// MaxBackup bounds a backup file, in bytes.
	MaxBackup = 32 << 20
	// MinPassphrase is how many bytes a new backup's passphrase has at least.
	MinPassphrase = 12

	maxContents  = MaxBackup - 1<<20 // age adds 16 bytes for each 64 KiB
	backupFormat = "encrypted-compute/backup/1"
	// workFactor is log2 of scrypt's N, for new backups and at most for those that are read: a second, and 256 MiB.
	workFactor = 18
	// maxInputKeys bounds the keys under which a device may have named inputs.
	maxInputKeys = 64
)

var (
	// ErrPassphrase says that a backup does not open under a passphrase.
	ErrPassphrase = errors.New("wrong passphrase, or the file is not encrypted under one")
	// ErrBackup says that a file is no whole backup of this program.
	ErrBackup = errors.New("not a readable backup")
)

// contents is what a backup holds: one JSON object inside an age file (age-encryption.org/v1, one scrypt recipient).
// Evaluation keys, encrypted inputs and pictures are not in it.
type contents struct {
	Format string           `json:"format"`
	Ledger obfuscate.Ledger `json:"ledger"`
	// InputKeys are the keys under which the ledger names inputs, the device's own first.
	InputKeys [][]byte      `json:"input_keys"`
	KeySets   []keptKeySet  `json:"key_sets"`
	Jobs      []keptJob     `json:"jobs"`
	Releases  []keptRelease `json:"releases"`
	// Files are the manifests and creators' keys that jobs need, by their names in the store.
	Files map[string][]byte `json:"files"`
}

// keptKeySet is a key set with its secret in the place of the wrapped one; none if it was erased.
type keptKeySet struct {
	KeySet
	Secret []byte `json:"secret"`
}

// keptJob is a job with the key of its answer in the place of the wrapped one.
type keptJob struct {
	State
	Secret []byte `json:"secret"`
}

// keptRelease is a release with its wire form in the place of the wrapped one.
type keptRelease struct {
	Name string `json:"name"`
	stored
	Secret []byte `json:"secret"`
}

// String hides the secrets.
func (contents) String() string { return "[redacted]" }

// GoString hides the secrets.
func (contents) GoString() string { return "[redacted]" }

// Summary says what is in a backup. Two are equal only if the backups' contents are.
type Summary struct {
	KeySets  int `json:"key_sets"`
	Jobs     int `json:"jobs"`
	Releases int `json:"releases"`

	digest [32]byte
}

func (b *contents) summary(plain []byte) Summary {
	return Summary{KeySets: len(b.KeySets), Jobs: len(b.Jobs), Releases: len(b.Releases), digest: sha256.Sum256(plain)}
}

// Backup writes what this device must not lose to w, encrypted under a passphrase: key sets' secrets, jobs, stored
// releases and the ledger. [ReadBackup] of what was written must return the same summary.
func (d *Device) Backup(ctx context.Context, w io.Writer, passphrase string) (Summary, error) {
	if len(passphrase) < MinPassphrase {
		return Summary{}, fmt.Errorf("a passphrase of %d bytes, want at least %d", len(passphrase), MinPassphrase)
	}
	plain, b, err := d.c.gather(ctx)
	if err != nil {
		return Summary{}, err
	}
	recipient, err := age.NewScryptRecipient(passphrase)
	if err != nil {
		return Summary{}, err
	}
	recipient.SetWorkFactor(d.c.work)
	sealed, err := age.Encrypt(w, recipient)
	if err != nil {
		return Summary{}, fmt.Errorf("encrypt backup: %w", err)
	}
	if _, err := sealed.Write(plain); err != nil {
		return Summary{}, fmt.Errorf("write backup: %w", err)
	}
	if err := sealed.Close(); err != nil {
		return Summary{}, fmt.Errorf("write backup: %w", err)
	}
	return b.summary(plain), nil
}

// ReadBackup opens and checks a backup, and changes nothing. It returns [ErrPassphrase] or [ErrBackup] for what it
// cannot take.
func ReadBackup(r io.Reader, passphrase string) (Summary, error) {
	plain, b, err := openBackup(r, passphrase)
	if err != nil {
		return Summary{}, err
	}
	return b.summary(plain), nil
}

// openBackup is bounded in bytes and in the work that the file may ask for.
func openBackup(r io.Reader, passphrase string) ([]byte, *contents, error) {
	identity, err := age.NewScryptIdentity(passphrase)
	if err != nil {
		return nil, nil, fmt.Errorf("%w: %w", ErrPassphrase, err)
	}
	identity.SetMaxWorkFactor(workFactor)
	opened, err := age.Decrypt(io.LimitReader(r, MaxBackup), identity)
	var wrong *age.NoIdentityMatchError
	if errors.As(err, &wrong) {
		return nil, nil, ErrPassphrase
	}
	if err != nil {
		return nil, nil, fmt.Errorf("%w: %w", ErrBackup, err)
	}
	plain, err := io.ReadAll(opened)
	if err != nil {
		return nil, nil, fmt.Errorf("%w: %w", ErrBackup, err)
	}
	b, err := decodeContents(plain)
	if err != nil {
		return nil, nil, fmt.Errorf("%w: %w", ErrBackup, err)
	}
	return plain, b, nil
}

// decodeContents is strict: unknown fields, trailing bytes and contents that contradict themselves are errors.
func decodeContents(plain []byte) (*contents, error) {
	var b contents
	dec := json.NewDecoder(bytes.NewReader(plain))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&b); err != nil {
		return nil, err
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return nil, errors.New("bytes after the end")
	}
	return &b, b.check()
}

// gather collects what a backup holds, in one state of the store.
func (c *Client) gather(ctx context.Context) ([]byte, *contents, error) {
	unlock, err := c.store.Lock(ctx)
	if err != nil {
		return nil, nil, err
	}
	defer unlock()
	b := &contents{Format: backupFormat, Files: map[string][]byte{}}
	if b.Ledger, err = c.loadLedger(ctx); err != nil {
		return nil, nil, err
	}
	if b.InputKeys, err = c.inputKeys(ctx); err != nil {
		return nil, nil, err
	}
	for _, collect := range []func(context.Context, *contents) error{c.gatherKeySets, c.gatherJobs, c.gatherReleases} {
		if err := collect(ctx, b); err != nil {
			return nil, nil, fmt.Errorf("gather backup: %w", err)
		}
	}
	if err := b.check(); err != nil {
		return nil, nil, fmt.Errorf("gather backup: %w", err)
	}
	plain, err := json.Marshal(b)
	if err == nil && len(plain) > maxContents {
		err = fmt.Errorf("backup of %d bytes, at most %d", len(plain), maxContents)
	}
	return plain, b, err
}

func (c *Client) gatherKeySets(ctx context.Context, b *contents) error {
	sets, err := c.KeySets(ctx)
	if err != nil {
		return err
	}
	for _, k := range sets {
		kept := keptKeySet{KeySet: *k}
		if kept.Secret, err = c.unwrap(k.Wrapped); err != nil {
			return fmt.Errorf("key set %s: %w", k.ID, err)
		}
		kept.Wrapped = nil
		b.KeySets = append(b.KeySets, kept)
	}
	return nil
}

// unwrap leaves nothing for nothing.
func (c *Client) unwrap(wrapped []byte) ([]byte, error) {
	if len(wrapped) == 0 {
		return nil, nil
	}
	return c.store.Unwrap(wrapped)
}

func (c *Client) gatherJobs(ctx context.Context, b *contents) error {
	states, err := c.Jobs(ctx)
	if err != nil {
		return err
	}
	for _, s := range states {
		kept := keptJob{State: *s}
		if kept.Secret, err = c.unwrap(s.AnswerKey); err != nil {
			return fmt.Errorf("job %s: %w", s.ID, err)
		}
		kept.AnswerKey = nil
		b.Jobs = append(b.Jobs, kept)
		if s.Ended() {
			continue
		}
		for _, name := range []string{manifestName(s.Manifest.Digest), creatorKeyName(s.Request.CreatorKey)} {
			if b.Files[name], err = readFile(ctx, c.store, name, maxRecord); err != nil {
				return fmt.Errorf("job %s: %w", s.ID, err)
			}
		}
	}
	return nil
}

func (c *Client) gatherReleases(ctx context.Context, b *contents) error {
	names, err := c.store.List(ctx, releasePrefix)
	if err != nil {
		return err
	}
	for _, name := range names {
		kept := keptRelease{Name: name}
		if err := readJSON(ctx, c.store, name, &kept.stored); err != nil {
			return err
		}
		if kept.Secret, err = c.store.Unwrap(kept.Wire); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		kept.Wire = nil
		b.Releases = append(b.Releases, kept)
	}
	return nil
}

// needed reports whether a job in the backup that has not ended uses a key set.
func (b *contents) needed(keySet job.Digest) bool {
	for i := range b.Jobs {
		if b.Jobs[i].Request.RequesterKey == keySet && !b.Jobs[i].Ended() {
			return true
		}
	}
	return false
}
