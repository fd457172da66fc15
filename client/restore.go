package client

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"io"
	"slices"

	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/nn/obfuscate"
)

// Restored says what a restore changed.
type Restored struct {
	Summary
	// NewKeySets and NewJobs were not on this device. Ended are the key sets that take no new input from now on,
	// because nobody knows what was told under them since the backup was made.
	NewKeySets int          `json:"new_key_sets"`
	NewJobs    int          `json:"new_jobs"`
	Ended      []job.Digest `json:"ended"`
}

// Restore merges a backup into this device's store. Nothing here is lost: no count in the ledger falls, no erased secret
// comes back, no release is replaced, and of two states of one job the further one stays.
//
// A key set of the backup goes on as before only if it is here, and this ledger covers all that the backup's knows about
// it: then this is where it has been used since. Any other has ended: what was told under it after the backup is unknown.
// It finishes jobs that are under way (it opens answers, sends stored releases again, and makes a release again that is
// already charged, with the same bytes), and serves no new input and no new release. Jobs of the backup that may have
// been released elsewhere since are charged as if they had been.
//
// A crash leaves a store that the same call completes.
func (d *Device) Restore(ctx context.Context, r io.Reader, passphrase string) (Restored, error) {
	plain, b, err := openBackup(r, passphrase)
	if err != nil {
		return Restored{}, err
	}
	unlock, err := d.c.store.Lock(ctx)
	if err != nil {
		return Restored{}, err
	}
	defer unlock()
	report := Restored{Summary: b.summary(plain), Ended: []job.Digest{}}
	if err := d.c.merge(ctx, b, &report); err != nil {
		return report, fmt.Errorf("restore: %w", err)
	}
	return report, nil
}

// merge stores the ledger, with the ends of key sets in it, before any secret that it ends.
func (c *Client) merge(ctx context.Context, b *contents, report *Restored) error {
	here, err := c.recordsHere(ctx)
	if err != nil {
		return err
	}
	theirs := b.cautious(here)
	merged := here.ledger.Merge(theirs)
	for _, id := range here.doubtful(b, theirs) {
		if account, known := merged.KeySet(obfuscate.ID(id)); !known || !account.Ended {
			report.Ended = append(report.Ended, id)
		}
		merged = merged.EndKeySet(obfuscate.ID(id))
	}
	if err := c.mergeInputKeys(ctx, b.InputKeys); err != nil {
		return err
	}
	if err := c.saveLedger(ctx, merged); err != nil {
		return err
	}
	if err := c.mergeFiles(ctx, b); err != nil {
		return err
	}
	for i := range b.KeySets {
		if err := c.mergeKeySet(ctx, b, &b.KeySets[i], here, report); err != nil {
			return fmt.Errorf("key set %s: %w", b.KeySets[i].ID, err)
		}
	}
	for i := range b.Jobs {
		if err := c.mergeJob(ctx, &b.Jobs[i], here, report); err != nil {
			return fmt.Errorf("job %s: %w", b.Jobs[i].ID, err)
		}
	}
	return c.retireEnded(ctx, merged)
}

// records are what the store held before a restore.
type records struct {
	ledger  obfuscate.Ledger
	keySets map[job.Digest]*KeySet
	jobs    map[job.ID]*State
}

func (c *Client) recordsHere(ctx context.Context) (*records, error) {
	ledger, err := c.loadLedger(ctx)
	if err != nil {
		return nil, err
	}
	here := &records{ledger: ledger, keySets: map[job.Digest]*KeySet{}, jobs: map[job.ID]*State{}}
	sets, err := c.KeySets(ctx)
	if err != nil {
		return nil, err
	}
	for _, k := range sets {
		here.keySets[k.ID] = k
	}
	states, err := c.Jobs(ctx)
	if err != nil {
		return nil, err
	}
	for _, s := range states {
		here.jobs[s.ID] = s
	}
	return here, nil
}

// cautious returns the backup's ledger, with each of its jobs charged that is not here and may have been released
// where the backup was made.
func (b *contents) cautious(here *records) obfuscate.Ledger {
	l := b.Ledger
	for i := range b.Jobs {
		s := &b.Jobs[i].State
		_, known := here.jobs[s.ID]
		if known || s.Ended() || s.Forward != nil || b.holdsRelease(releaseName(s)) {
			continue
		}
		m, err := decodeManifest(b.Files[manifestName(s.Manifest.Digest)])
		if err != nil {
			continue // contents.check has decoded it
		}
		charge := chargeOf(s, m.Cuts[s.Request.Cut], job.Digest(s.ID))
		if _, charged := l.Earlier(charge); charged {
			continue
		}
		// What the budgets do not allow was not released there either.
		if next, _, err := l.Charge(charge); err == nil {
			l = next
		}
	}
	return l
}

func (b *contents) holdsRelease(name string) bool {
	return slices.ContainsFunc(b.Releases, func(r keptRelease) bool { return r.Name == name })
}

// doubtful lists the key sets of which this store does not know all that was told, in order.
func (r *records) doubtful(b *contents, theirs obfuscate.Ledger) []job.Digest {
	doubtful := map[job.Digest]bool{}
	for id, k := range r.keySets {
		doubtful[id] = alive(r.ledger, k) != nil
	}
	for _, account := range theirs.KeySets() {
		id := job.Digest(account.ID)
		doubtful[id] = doubtful[id] || r.keySets[id] == nil || !r.ledger.Covers(theirs, account.ID)
	}
	for i := range b.KeySets {
		kept := &b.KeySets[i]
		mine := r.keySets[kept.ID]
		erased := mine != nil && len(mine.Wrapped) > 0 && len(kept.Secret) == 0
		behind := r.ledger.Releases(obfuscate.ID(kept.ID)) < kept.Releases
		doubtful[kept.ID] = doubtful[kept.ID] || mine == nil || erased || behind
	}
	var ids []job.Digest
	for id, yes := range doubtful {
		if yes {
			ids = append(ids, id)
		}
	}
	slices.SortFunc(ids, func(a, b job.Digest) int { return bytes.Compare(a[:], b[:]) })
	return ids
}

// mergeFiles stores releases, manifests and creators' keys that are not here. A release that is here stays as it is.
func (c *Client) mergeFiles(ctx context.Context, b *contents) error {
	for name, file := range b.Files {
		if known, err := c.has(ctx, name); err != nil || known {
			if err != nil {
				return err
			}
			continue
		}
		if err := writeFile(ctx, c.store, name, file); err != nil {
			return err
		}
	}
	for i := range b.Releases {
		r := &b.Releases[i]
		known, err := c.has(ctx, r.Name)
		if err != nil {
			return err
		}
		if known {
			continue
		}
		if r.Wire, err = c.store.Wrap(r.Secret); err != nil {
			return err
		}
		if err := writeJSON(ctx, c.store, r.Name, r.stored); err != nil {
			return err
		}
	}
	return nil
}

// mergeKeySet stores a key set that is not here: retired, and with its secret only if a job still needs it.
func (c *Client) mergeKeySet(ctx context.Context, b *contents, kept *keptKeySet, here *records, report *Restored) error {
	if here.keySets[kept.ID] != nil {
		return nil
	}
	k := kept.KeySet
	k.Retired, k.Restored = true, true
	if len(kept.Secret) > 0 && b.needed(k.ID) {
		wrapped, err := c.store.Wrap(kept.Secret)
		if err != nil {
			return err
		}
		k.Wrapped = wrapped
	}
	report.NewKeySets++
	return c.saveKeySet(ctx, &k)
}

// mergeJob stores a job of the backup unless the one here is as far.
func (c *Client) mergeJob(ctx context.Context, kept *keptJob, here *records, report *Restored) error {
	s := kept.State
	known := here.jobs[s.ID]
	if known != nil && !further(&s, known) {
		return nil
	}
	if len(kept.Secret) > 0 {
		wrapped, err := c.store.Wrap(kept.Secret)
		if err != nil {
			return err
		}
		s.AnswerKey = wrapped
	}
	if known == nil {
		report.NewJobs++
	}
	return c.save(ctx, &s)
}

// stages ranks the stages in the order in which a job goes through them.
var stages = map[Stage]int{Encrypted: 0, Uploaded: 1, Created: 2, Released: 3, Forwarded: 4, Answered: 5, Ended: 6}

// further reports whether a has come further than b. What counts first is a release: it is never made twice.
func further(a, b *State) bool {
	forward := func(s *State) int {
		if s.Forward != nil {
			return 1
		}
		return 0
	}
	return cmp.Or(
		cmp.Compare(forward(a), forward(b)), cmp.Compare(a.Rewinds, b.Rewinds), cmp.Compare(stages[a.Stage], stages[b.Stage]),
	) > 0
}

// retireEnded retires what the ledger has ended, and erases the secrets that no job needs.
func (c *Client) retireEnded(ctx context.Context, l obfuscate.Ledger) error {
	sets, err := c.KeySets(ctx)
	if err != nil {
		return err
	}
	for _, k := range sets {
		account, _ := l.KeySet(obfuscate.ID(k.ID))
		if !k.Retired && !account.Ended {
			continue
		}
		user, err := c.liveJob(ctx, k.ID)
		if err != nil {
			return err
		}
		if user == nil && len(k.Wrapped) > 0 {
			if err := c.erase(ctx, k); err != nil {
				return err
			}
		}
		if user != nil && !k.Retired {
			k.Retired, k.Restored = true, true
			if err := c.saveKeySet(ctx, k); err != nil {
				return err
			}
		}
	}
	return nil
}
