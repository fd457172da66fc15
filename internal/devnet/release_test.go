package devnet_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path"
	"path/filepath"
	"reflect"
	"slices"
	"testing"

	"golang.org/x/sync/errgroup"

	"github.com/encrypted-compute/encrypted-compute/client"
	"github.com/encrypted-compute/encrypted-compute/creator"
	"github.com/encrypted-compute/encrypted-compute/internal/devnet"
	"github.com/encrypted-compute/encrypted-compute/internal/disk"
	"github.com/encrypted-compute/encrypted-compute/internal/seal"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/nn/obfuscate"
)

// TestReleases looks at what leaves the requester: one release per question, charged before it is made, whatever an
// enclave answers.
func TestReleases(t *testing.T) {
	t.Parallel()
	m := newMarket(t, devnet.Config{})
	t.Run("the same question sends the same release and is charged once", m.asksTwice)
	t.Run("another output for the same job makes no second release", m.anotherOutput)
	t.Run("hostile outputs end in messages that look alike", m.hostileOutputs)
	t.Run("two programs on one folder release once", m.twoPrograms)
	t.Run("a lost ledger kills its key sets", m.lostLedger)
	t.Run("an exhausted budget refuses before anything is paid", m.budgetExhausted)
}

// wire opens a forwarded activation as the creator does.
func (m *market) wire(t *testing.T, s *client.State) []byte {
	t.Helper()
	events, err := m.Reader.History(t.Context(), s.ID)
	if err != nil {
		t.Fatal(err)
	}
	var activation []byte
	for _, e := range events {
		if e.Forwarded != nil {
			activation = e.Forwarded.Activation
		}
	}
	sealing := seal.Job{Domain: m.Deployment.Domain(), ID: s.ID, Version: s.Request.VersionDigest, Cut: s.Request.Cut}
	plain, _, err := seal.OpenActivation(m.creatorKey(t, s.Request.CreatorKey), sealing.Activation(s.Request.CreatorKey, s.Output.Digest), activation)
	if err != nil {
		t.Fatal(err)
	}
	return plain
}

// creatorKey reads the creator's own folder.
func (m *market) creatorKey(t *testing.T, digest job.Digest) *seal.PrivateKey {
	t.Helper()
	dir := m.Folder("creators/ada")
	store, err := disk.Open(dir, creator.ErrNotFound)
	if err != nil {
		t.Fatal(err)
	}
	wrapped, err := os.ReadFile(filepath.Join(dir, "keys", digest.String()))
	if err != nil {
		t.Fatal(err)
	}
	seed, err := store.Unwrap(wrapped)
	if err != nil {
		t.Fatal(err)
	}
	key, err := seal.NewPrivateKey([seal.SeedSize]byte(seed))
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func releases(t *testing.T, r *devnet.Requester, s *client.State) int {
	t.Helper()
	ledger, err := r.Ledger(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return ledger.Releases(obfuscate.ID(s.Request.RequesterKey))
}

func (m *market) asksTwice(t *testing.T) {
	r := m.requester(t)
	first := m.accept(t, r, m.start(t, r, 40))
	second := m.accept(t, r, m.start(t, r, 40))
	if a, b := m.wire(t, first), m.wire(t, second); !bytes.Equal(a, b) {
		t.Errorf("one question was released as\n%x and\n%x", a, b)
	}
	if first.Output == second.Output {
		t.Error("both jobs have the same output: nothing was tested")
	}
	if !reflect.DeepEqual(first.Answer, second.Answer) {
		t.Errorf("answers %v and %v", first.Answer, second.Answer)
	}
	if n := releases(t, r, second); n != 1 {
		t.Errorf("%d releases were charged, want 1", n)
	}
	other := m.accept(t, r, m.start(t, r, 41))
	if bytes.Equal(m.wire(t, first), m.wire(t, other)) {
		t.Error("another picture was released alike: the comparison cannot fail")
	}
}

// anotherOutput: a forged enclave has its evaluation accepted, the release is made, and then a reorg puts another
// evaluation, of another ciphertext, in its place.
func (m *market) anotherOutput(t *testing.T) {
	defer m.Host.Interpose(away)()
	f := m.forger(t)
	muted := m.requester(t, func(c *devnet.RequesterConfig) {
		c.Relayer = func(inner client.Relayer) client.Relayer { return mute{inner} }
	})
	id := m.start(t, muted, 42)
	s := follow(t, muted, id, client.Created)
	requester, keys, input := f.opened(s)
	one, other := f.evaluate(keys, input, 1), f.evaluate(keys, input, 2)
	if bytes.Equal(one, other) {
		t.Fatal("both outputs are the same: nothing is tested")
	}
	f.answer(s, requester, one)
	before, err := muted.Follow(within(t), id, func(s *client.State, err error) (bool, error) {
		if errors.Is(err, errMute) {
			return true, nil
		}
		return false, err
	})
	if err != nil {
		t.Fatal(err)
	}
	m.eraseFrom(t, id, job.Evaluated)
	f.answer(s, requester, other)
	after := m.accept(t, m.requester(t), id)
	if before.Stage != client.Released || before.Output == after.Output {
		t.Fatalf("%s with output %v, then %v: the reorg changed nothing", before.Stage, before.Output, after.Output)
	}
	if n := releases(t, muted, after); n != 1 {
		t.Errorf("%d releases were charged, want 1", n)
	}
	sealing := seal.Job{Domain: m.Deployment.Domain(), ID: id, Version: s.Request.VersionDigest, Cut: s.Request.Cut}
	c := sealing.Activation(s.Request.CreatorKey, before.Output.Digest)
	first, _, err := seal.OpenActivation(m.creatorKey(t, s.Request.CreatorKey), c, before.Forward.Activation)
	if err != nil {
		t.Fatal(err)
	}
	if second := m.wire(t, after); !bytes.Equal(first, second) {
		t.Errorf("the other output was released as\n%x, the first as\n%x", second, first)
	}
}

// eraseFrom takes back, for good, the block in which a job reached a status, and all after it.
func (m *market) eraseFrom(t *testing.T, id job.ID, status job.Status) {
	t.Helper()
	m.Chain.Pause()
	defer m.Chain.Resume()
	events, err := m.Reader.History(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	head, err := m.Reader.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range events {
		if e.Kind == status {
			if err := m.Chain.Erase(head.Number - e.Block + 1); err != nil {
				t.Fatal(err)
			}
			return
		}
	}
	t.Fatalf("job %s was never %s", id, status)
}

// look is what somebody beside the device can notice of a release.
type look struct {
	stage    client.Stage
	status   job.Status
	request  int // bytes of what goes to the relayer
	sealed   int // bytes of the sealed activation
	answer   int // bytes of the creator's answer
	progress []string
	writes   []string
	problem  string
}

func (m *market) hostileOutputs(t *testing.T) {
	defer m.Host.Interpose(away)()
	f := m.forger(t)
	stranger := m.requester(t, func(c *devnet.RequesterConfig) { c.Name = "stranger" })
	foreign := follow(t, stranger, m.start(t, stranger, 43), client.Created)
	_, foreignKeys, foreignInput := f.opened(foreign)
	var honest look
	for _, hostile := range []struct {
		name string
		make func(keys, input []byte) []byte
	}{
		{"honest", func(keys, input []byte) []byte { return f.evaluate(keys, input, 1) }},
		{"zeros", func(keys, input []byte) []byte { return zeros(f.evaluate(keys, input, 1), f.evaluate(keys, input, 2)) }},
		{"huge", func(keys, input []byte) []byte { return f.evaluate(keys, input, 1<<12) }},
		{"under another key", func(_, _ []byte) []byte { return f.evaluate(foreignKeys, foreignInput, 1) }},
		{"mixed with another key", func(keys, _ []byte) []byte { return f.evaluate(keys, foreignInput, 1) }},
	} {
		seen := m.lookAt(t, f, hostile.name, hostile.make)
		if hostile.name == "honest" {
			honest = seen
		}
		if !reflect.DeepEqual(seen, honest) {
			t.Errorf("an output that is %s can be told from an honest one:\n%+v\n%+v", hostile.name, seen, honest)
		}
	}
	if honest.stage != client.Released || honest.answer == 0 || len(honest.writes) == 0 {
		t.Errorf("the honest output shows nothing to compare with: %+v", honest)
	}
	m.late(t, foreign.ID)
	follow(t, stranger, foreign.ID, client.Ended)
}

// lookAt plays a job whose enclave answers with a given output, and returns what its release looks like.
func (m *market) lookAt(t *testing.T, f *forger, name string, output func(keys, input []byte) []byte) (seen look) {
	t.Helper()
	var store *devnet.Mortal
	r := m.requester(t, func(c *devnet.RequesterConfig) {
		c.Name += name
		c.Store = func(s client.Store) client.Store {
			store = devnet.NewMortal(s, -1)
			return store
		}
	})
	before := m.purse(t, r.Account())
	s := follow(t, r, m.start(t, r, 44), client.Created)
	requester, keys, input := f.opened(s)
	f.answer(s, requester, output(keys, input))
	written := len(store.Names())
	s, err := r.Advance(within(t), s.ID, func(step string, _, _ int64) { seen.progress = append(seen.progress, step) })
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	for _, file := range store.Names()[written:] {
		seen.writes = append(seen.writes, path.Dir(file))
	}
	request, err := json.Marshal(s.Forward)
	if err != nil {
		t.Fatal(err)
	}
	seen.stage, seen.status, seen.problem = s.Stage, s.Status, s.Problem
	seen.request, seen.sealed = len(request), len(s.Forward.Activation)
	s = m.accept(t, r, s.ID)
	events, err := m.Reader.History(t.Context(), s.ID)
	if err != nil {
		t.Fatal(err)
	}
	if delivered := events[len(events)-2].Delivered; delivered != nil {
		seen.answer = len(delivered.Answer)
	}
	before.settled(t)
	return seen
}

// zeros keeps the header of an output, which two outputs share, and makes every residue zero.
func zeros(a, b []byte) []byte {
	header := 0
	for header < len(a) && a[header] == b[header] {
		header++
	}
	return append(bytes.Clone(a[:header]), make([]byte, len(a)-header)...)
}

func (m *market) twoPrograms(t *testing.T) {
	a, b := m.requester(t), m.requester(t)
	before := m.purse(t, a.Account())
	id := m.start(t, a, 45)
	g, ctx := errgroup.WithContext(within(t))
	for _, r := range []*devnet.Requester{a, b} {
		g.Go(func() error {
			_, err := r.Follow(ctx, id, func(s *client.State, err error) (bool, error) {
				return err == nil && s.Stage == client.Answered, err
			})
			return err
		})
	}
	if err := g.Wait(); err != nil {
		t.Fatal(err)
	}
	s := m.accept(t, b, id)
	before.settled(t)
	if n := releases(t, a, s); n != 1 {
		t.Errorf("%d releases were charged", n)
	}
	if n := m.Mined(a.Account(), "create-"+id.String()); n != 1 {
		t.Errorf("createJob was mined %d times", n)
	}
}

func (m *market) lostLedger(t *testing.T) {
	r := m.requester(t)
	first := m.accept(t, r, m.start(t, r, 46))
	before := m.purse(t, r.Account())
	id := m.evaluated(t, r, 47)
	if err := os.Remove(filepath.Join(m.Folder("requesters/"+requesterName(t)), "ledger.json")); err != nil {
		t.Fatal(err)
	}
	s, err := r.Advance(within(t), id, nil)
	if !errors.Is(err, client.ErrLedger) || s.Forward != nil || s.Request.RequesterKey != first.Request.RequesterKey {
		t.Fatalf("without its ledger the key set released (%v)", err)
	}
	m.late(t, id)
	follow(t, r, id, client.Ended)
	v := prices()
	before.spent(t, 1, split{requester: sum(v.TailFee, v.ForwardTip), payee: v.HeadFee, operator: v.EvaluationFee})
	next := m.accept(t, r, m.start(t, r, 48))
	if next.Request.RequesterKey == first.Request.RequesterKey {
		t.Error("the dead key set serves another job")
	}
}

func (m *market) budgetExhausted(t *testing.T) {
	r := m.requester(t)
	before := m.purse(t, r.Account())
	terms := m.terms(t, r)
	perSet := int(obfuscate.Budget / terms.LeakBits)
	var sets []job.Digest
	for i := range perSet {
		s, err := r.Start(within(t), terms, film(50+i), nil)
		if err != nil {
			t.Fatal(err)
		}
		sets = append(sets, s.Request.RequesterKey)
	}
	if len(slices.Compact(sets)) != 1 {
		t.Errorf("%d jobs that fit one budget use several key sets", perSet)
	}
	// Unreleased jobs hold their part of the budget: the next job needs another key set, and an input of the full set
	// that is asked about anew has no budget under any key set.
	s, err := r.Start(within(t), terms, film(50+perSet), nil)
	if err != nil || s.Request.RequesterKey == sets[0] {
		t.Fatalf("a full key set takes another job (%v)", err)
	}
	again, err := r.Terms(within(t), client.Choice{Model: m.model, Sigma: terms.CutTerms().Sigmas[1]})
	if err != nil {
		t.Fatal(err)
	}
	for range 8 { // a question that was asked before is free
		if _, err := r.Start(within(t), again, film(50), nil); err != nil {
			t.Fatalf("the same question again is not free: %v", err)
		}
	}
	m.publishAgain(t)
	newest, err := r.Terms(within(t), client.Choice{Model: m.model})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := r.Start(within(t), newest, film(50), nil); !errors.Is(err, obfuscate.ErrBudget) {
		t.Errorf("an input without budget is taken for another version: %v", err)
	}
	before.spent(t, 0, split{})
}

// publishAgain publishes the same model, described otherwise, as its next version.
func (m *market) publishAgain(t *testing.T) {
	t.Helper()
	pkg, err := shipped()
	if err != nil {
		t.Fatal(err)
	}
	next, described := *pkg, *pkg.Manifest
	described.Description += " Second version."
	next.Manifest = &described
	if next.Encoded, err = described.Encode(); err != nil {
		t.Fatal(err)
	}
	if _, err := m.creator.Publish(within(t), &next, []creator.Terms{{Prices: prices(), Windows: windows()}}); err != nil {
		t.Fatal(err)
	}
}
