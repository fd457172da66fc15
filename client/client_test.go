package client_test

import (
	"errors"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/client"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/nn"
	"github.com/encrypted-compute/encrypted-compute/nn/obfuscate"
)

func same(b []byte) []byte { return b }

func TestConfigIsRefused(t *testing.T) {
	t.Parallel()
	for name, change := range map[string]func(*client.Config){
		"unconfirmed deployment": func(c *client.Config) { c.Confirmed = false },
		"development root":       func(c *client.Config) { c.AllowDevelopment = false },
		"no escrow":              func(c *client.Config) { c.Deployment.Escrow = job.Address{} },
	} {
		w := newWorld(t)
		change(&w.config)
		if _, err := client.New(w.config, reader{w}, wallet{w}, carrier{w}, w.store); err == nil {
			t.Errorf("%s passes", name)
		}
	}
}

func TestTermsAreRefusedBeforeAnythingIsStored(t *testing.T) {
	t.Parallel()
	for name, change := range map[string]func(*world){
		"quote about another operator":        func(w *world) { w.listed[0].Enrolment.Operator = job.Address{0xbb} },
		"quote about another signer":          func(w *world) { w.listed[0].Enrolment.Signer = job.Address{0xbb} },
		"quote with a flipped bit":            func(w *world) { w.listed[0].Quote[60] ^= 1 },
		"quote out of date":                   func(w *world) { w.now = began + 3601 },
		"registry knows another measurement":  func(w *world) { w.record.Measurement = job.Digest{0xbb} },
		"registry knows another sealing key":  func(w *world) { w.record.SealingKeyDigest = job.Digest{0xbb} },
		"invalidated":                         func(w *world) { w.record.Invalidated = true },
		"no enclave":                          func(w *world) { w.listed = nil },
		"retired version":                     func(w *world) { w.version.Retired = true },
		"offer of another manifest":           func(w *world) { w.offer.Manifest = job.Digest{0xbb} },
		"offer of another version":            func(w *world) { w.offer.VersionDigest = job.Digest{0xbb} },
		"offer of other parameters":           func(w *world) { w.offer.Cut.Parameters = job.Digest{0xbb} },
		"creator key that is not the offer's": func(w *world) { w.key = w.sealing.Public().Bytes() },
		"manifest that is not there":          func(w *world) { w.version.Manifest.Digest, w.offer.Manifest = job.Digest{0xbb}, job.Digest{0xbb} },
		"manifest of another size":            func(w *world) { w.version.Manifest.Size++ },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t)
			c := w.open()
			if _, err := c.Terms(t.Context(), client.Choice{Model: model}); err != nil {
				t.Fatalf("the unchanged terms are refused: %v", err)
			}
			change(w)
			if _, err := c.Terms(t.Context(), client.Choice{Model: model}); err == nil {
				t.Error("the terms pass")
			}
			if len(w.store.changes) != 0 || len(w.calls) != 0 {
				t.Errorf("wrote %v, sent %v", w.store.changes, w.calls)
			}
		})
	}
	w := newWorld(t)
	if _, err := w.open().Terms(t.Context(), client.Choice{Model: model, Sigma: 0.5}); err == nil {
		t.Error("a noise level that the tail was not trained for passes")
	}
}

func TestInputsOutOfRangeAreRefusedBeforeAnythingIsStored(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	for name, x := range map[string]*nn.Tensor{
		"too short":   nn.NewTensor(1, 1, side, side-1),
		"not finite":  with(input(1), math.NaN()),
		"above one":   with(input(1), 1.0001),
		"below zero":  with(input(1), -1e-9),
		"infinite":    with(input(1), math.Inf(1)),
		"other shape": nn.NewTensor(1, 1, side, side+1),
	} {
		if _, err := w.begin(c, x, 0); err == nil {
			t.Errorf("an input that is %s passes", name)
		}
	}
	if len(w.store.changes) != 0 {
		t.Errorf("wrote %v", w.store.changes)
	}
}

func with(x *nn.Tensor, v float64) *nn.Tensor {
	x.Data[3] = v
	return x
}

func TestAnotherAccountCannotBringAJobOn(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s, err := w.begin(w.open(), input(1), 0)
	if err != nil {
		t.Fatal(err)
	}
	w.account = signingKey(t)
	if _, err := w.open().Advance(t.Context(), s.ID, nil); err == nil {
		t.Error("another account pays for a job under another id")
	}
	if slices.ContainsFunc(w.calls, func(c string) bool { return strings.HasPrefix(c, "create") }) {
		t.Errorf("sent %v", w.calls)
	}
}

func TestNothingIsDoneBeforeTheConfirmations(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.config.Confirmations = 3
	c := w.open()
	s := w.created(c, input(1))
	w.evaluate(s)
	w.newest += 2
	if s = w.advance(c, s.ID, client.Created); s.Forward != nil {
		t.Error("released with two confirmations of three")
	}
	w.newest++
	if w.advance(c, s.ID, client.Released); len(w.forwards) != 1 {
		t.Errorf("%d forwards were posted", len(w.forwards))
	}
}

// TestLedgerIsDurableBeforeTheRelease: the ledger, then the key set's own count, and only then what was decrypted.
func TestLedgerIsDurableBeforeTheRelease(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	s := w.created(c, input(1))
	w.evaluate(s)
	for _, refuse := range []string{"ledger.json", "keysets/"} {
		w.store.refuse = refuse
		if _, err := c.Advance(t.Context(), s.ID, nil); !errors.Is(err, errDisk) {
			t.Fatalf("%s is not written before the release: %v", refuse, err)
		}
		if n := w.store.holds("releases/"); n != 0 || len(w.forwards) != 0 {
			t.Errorf("without %s, %d releases were made and %d sent", refuse, n, len(w.forwards))
		}
	}
	w.store.refuse = ""
	written := len(w.store.changes)
	w.advance(c, s.ID, client.Released)
	var kinds []string
	for _, name := range w.store.changes[written:] {
		kind, _, _ := strings.Cut(name, "/")
		kinds = append(kinds, kind)
	}
	if want := []string{"ledger.json", "keysets", "releases", "jobs"}; !slices.Equal(kinds, want) {
		t.Errorf("a release writes %v, want %v", kinds, want)
	}
	ledger, err := c.Ledger(t.Context())
	if err != nil || ledger.Releases(obfuscate.ID(s.Request.RequesterKey)) != 1 {
		t.Errorf("three tries were not charged as one release (%v)", err)
	}
}

func TestEvaluationsAreRefusedBeforeAnythingIsCharged(t *testing.T) {
	t.Parallel()
	for name, change := range map[string]func(*world, *job.Evaluation){
		"of another job":              func(_ *world, e *job.Evaluation) { e.Job[0] ^= 1 },
		"of another manifest":         func(_ *world, e *job.Evaluation) { e.Manifest[0] ^= 1 },
		"of another head":             func(_ *world, e *job.Evaluation) { e.Head[0] ^= 1 },
		"of another cut":              func(_ *world, e *job.Evaluation) { e.Cut++ },
		"of other parameters":         func(_ *world, e *job.Evaluation) { e.Parameters[0] ^= 1 },
		"for another requester key":   func(_ *world, e *job.Evaluation) { e.RequesterKey[0] ^= 1 },
		"of another input":            func(_ *world, e *job.Evaluation) { e.Input.Digest[0] ^= 1 },
		"of another input size":       func(_ *world, e *job.Evaluation) { e.Input.Size++ },
		"under other keys":            func(_ *world, e *job.Evaluation) { e.Keys.Digest[0] ^= 1 },
		"with another output":         func(_ *world, e *job.Evaluation) { e.Output.Digest[0] ^= 1 },
		"for another operator":        func(_ *world, e *job.Evaluation) { e.Operator[0] ^= 1 },
		"by a key never enrolled":     func(w *world, _ *job.Evaluation) { w.enclave = signingKey(w.t); w.listed = nil },
		"by a key since invalidated":  func(w *world, _ *job.Evaluation) { w.record.Invalidated = true },
		"by a key enrolled too short": func(w *world, _ *job.Evaluation) { w.record.Expiry = began },
		"by an enclave of another app": func(w *world, _ *job.Evaluation) {
			w.sealing = sealingKey(w.t, 77)
			w.enrol(w.record.Operator, began+3600)
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t)
			c := w.open()
			s := w.created(c, input(1))
			w.evaluate(s, func(e *job.Evaluation) { change(w, e) })
			written := len(w.store.changes)
			if s, err := c.Advance(t.Context(), s.ID, nil); err == nil || s.Forward != nil {
				t.Error("it was released")
			}
			if len(w.store.changes) != written {
				t.Errorf("wrote %v", w.store.changes[written:])
			}
		})
	}
}

func TestEnrolmentThatLapsedSinceTheEvaluationCounts(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	s := w.created(c, input(1))
	w.now = began + 3590
	w.evaluate(s)
	w.now = began + 31*24*3600 // the enrolment and its collateral have expired
	w.job.Deadline = w.now + 3600
	w.listed = nil // and no relayer shows them
	w.advance(c, s.ID, client.Released)
}

func TestAReplicaIsVerifiedByWhatTheRelayerShowsNow(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	s := w.created(c, input(1))
	w.enclave = signingKey(t) // another one of the app, which the terms did not see
	w.collateral = began + 24*3600
	w.enrol(w.record.Operator, began+3600)
	w.evaluate(s)
	w.now = w.collateral // since the evaluation its collateral was renewed
	w.job.Deadline = w.now + 3600
	s = w.advance(c, s.ID, client.Released)
	if s.Enclave.Enrolment.Signer != w.enclave.Address() || len(s.Enclave.Quote) == 0 {
		t.Errorf("the job's receipt holds the quote of %s, want %s", s.Enclave.Enrolment.Signer, w.enclave.Address())
	}
}

func TestLateJobsAreRefundedAndTheReceiptKept(t *testing.T) {
	t.Parallel()
	for status, bring := range map[job.Status]func(*world, *client.State){
		job.Created:   func(*world, *client.State) {},
		job.Evaluated: func(w *world, s *client.State) { w.evaluate(s) },
	} {
		w := newWorld(t)
		c := w.open()
		s := w.created(c, input(1))
		bring(w, s)
		w.now = w.job.Deadline + 1
		s = w.advance(c, s.ID, client.Created)
		if s, err := c.Load(t.Context(), s.ID); err != nil || s.Receipts["refund"].Tx.IsZero() {
			t.Errorf("%s: the refund's receipt is not kept (%v)", status, err)
		}
		w.happened(job.Event{Kind: job.Refunded, Refunded: &job.RefundedEvent{Late: status}})
		w.advance(c, s.ID, client.Ended)
		if w.store.holds("blobs/input-") != 0 {
			t.Error("the encrypted input is kept for ever")
		}
	}
}

func TestRefundThatSomebodyElseTookIsNoError(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	s := w.created(c, input(1))
	w.now = w.job.Deadline + 1
	w.refused = errors.New("nothing is due")
	if _, err := c.Advance(t.Context(), s.ID, nil); !errors.Is(err, w.refused) {
		t.Errorf("a failed refund gives %v", err)
	}
	confirmed := w.events
	w.happened(job.Event{Kind: job.Refunded, Refunded: &job.RefundedEvent{}})
	w.events = confirmed // not deep enough yet
	w.job.Deadline = w.now - 1
	w.job.Status = job.Refunded
	if _, err := c.Advance(t.Context(), s.ID, nil); err != nil {
		t.Errorf("a refund by somebody else gives %v", err)
	}
}

func TestStoredReleaseIsPostedAgainAndForwardedNearTheDeadline(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	s := w.created(c, input(1))
	w.evaluate(s)
	w.down = job.Errorf(job.KindUnavailable, "the relayer is away")
	for range 2 {
		if s, err := c.Advance(t.Context(), s.ID, nil); job.KindOf(err) != job.KindUnavailable || s.Stage != client.Released {
			t.Fatalf("stage %s, %v", s.Stage, err)
		}
	}
	stored, err := c.Load(t.Context(), s.ID)
	if err != nil {
		t.Fatal(err)
	}
	w.now = w.job.Deadline - 900
	s = w.advance(c, s.ID, client.Released)
	if s.Receipts["forward"].Tx.IsZero() {
		t.Error("the client lets the job run out")
	}
	sent := w.events[len(w.events)-1].Forwarded.Activation
	if string(sent) != string(stored.Forward.Activation) {
		t.Error("what was sent is not what was stored")
	}
	w.advance(c, s.ID, client.Forwarded)
}

func TestAnswersAreOpenedOrTheUserIsTold(t *testing.T) {
	t.Parallel()
	for name, change := range map[string]func([]byte) []byte{
		"":             same,
		"altered":      func(b []byte) []byte { b[len(b)-1] ^= 1; return b },
		"of one byte":  func([]byte) []byte { return []byte{0} },
		"cut short":    func(b []byte) []byte { return b[:len(b)-1] },
		"of 512 bytes": func(b []byte) []byte { return append(b, make([]byte, 512-len(b))...) },
	} {
		w := newWorld(t)
		c := w.open()
		s := w.created(c, input(1))
		w.evaluate(s)
		s = w.advance(c, s.ID, client.Released)
		w.deliver(s, change)
		s = w.advance(c, s.ID, client.Answered)
		if good := name == ""; (s.Answer != nil) != good || (s.Problem == "") != good {
			t.Errorf("an answer %s gives %v, problem %q", name, s.Answer, s.Problem)
		}
		if _, err := c.Accept(t.Context(), s.ID); err != nil {
			t.Errorf("accept: %v", err)
		}
		w.advance(c, s.ID, client.Ended)
	}
}

func TestReleaseMadeElsewhereKillsTheKeySet(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	s := w.created(c, input(1))
	before := map[string][]byte{}
	for name, b := range w.store.files {
		before[name] = b
	}
	w.evaluate(s)
	s = w.advance(c, s.ID, client.Released)
	w.store.files = before // a backup from before the release
	w.deliver(s, same)
	s = w.advance(c, s.ID, client.Created)
	sets, err := c.KeySets(t.Context())
	if err != nil || len(sets) != 1 || !sets[0].Retired || s.Problem == "" {
		t.Errorf("key sets %+v, problem %q (%v)", sets, s.Problem, err)
	}
	next := w.created(c, input(2))
	if next.Request.RequesterKey == s.Request.RequesterKey {
		t.Error("the restored folder goes on with the old key set")
	}
}

func TestLostCreationIsSentAgainUnderAnotherKey(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	s := w.created(c, input(1))
	w.events, w.job = nil, job.Record{}
	if s = w.advance(c, s.ID, client.Created); s.Rewinds != 1 {
		t.Errorf("%d rewinds were noticed", s.Rewinds)
	}
	w.newest += 10
	w.advance(c, s.ID, client.Created)
	if n := count(w.calls, "create-"); n != 1 {
		t.Errorf("%d creations within the time in which the first may come back", n)
	}
	w.newest += 10
	w.advance(c, s.ID, client.Created)
	if n := count(w.calls, "create-"); n != 2 || w.calls[len(w.calls)-1] == "create-"+s.ID.String() {
		t.Errorf("%d creations, the last as %s", n, w.calls[len(w.calls)-1])
	}
}

func count(all []string, prefix string) (n int) {
	for _, v := range all {
		if strings.HasPrefix(v, prefix) {
			n++
		}
	}
	return n
}

func TestSpentKeySetIsErasedWithItsLastJob(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	bits := obfuscate.Bits(outputs, w.manifest.Cuts[0].Sigmas[0])
	room := int(obfuscate.Budget / bits)
	var first job.Digest
	for i := range room {
		s := w.created(c, input(10+i))
		if i == 0 {
			first = s.Request.RequesterKey
		}
		if s.Request.RequesterKey != first {
			t.Fatalf("job %d of %d has a key set of its own", i+1, room)
		}
		w.evaluate(s)
		s = w.advance(c, s.ID, client.Released)
		w.deliver(s, same)
		w.advance(c, s.ID, client.Answered)
		if _, err := c.Accept(t.Context(), s.ID); err != nil {
			t.Fatal(err)
		}
		w.advance(c, s.ID, client.Ended)
		sets, err := c.KeySets(t.Context())
		if err != nil || len(sets) != 1 {
			t.Fatalf("%d key sets (%v)", len(sets), err)
		}
		if last := i == room-1; sets[0].Retired != last || (len(sets[0].Wrapped) == 0) != last || (w.store.holds("blobs/keys-") == 0) != last {
			t.Errorf("after job %d of %d: retired %t, secret of %d bytes", i+1, room, sets[0].Retired, len(sets[0].Wrapped))
		}
	}
}

func TestJobsUnderWayHoldTheirPartOfTheBudget(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	room := int(obfuscate.Budget / obfuscate.Bits(outputs, w.manifest.Cuts[0].Sigmas[0]))
	sets := map[job.Digest]int{}
	for i := range room + 1 {
		s, err := w.begin(c, input(20+i), 0)
		if err != nil {
			t.Fatal(err)
		}
		sets[s.Request.RequesterKey]++
	}
	if len(sets) != 2 {
		t.Errorf("jobs by key set: %v, want %d and 1", sets, room)
	}
	// The first input is charged for every release under its key set: there is no room for another question about it.
	w.version.Digest[0]++
	w.offer.VersionDigest = w.version.Digest
	written := len(w.store.changes)
	if _, err := w.begin(c, input(20), 0); !errors.Is(err, obfuscate.ErrBudget) {
		t.Errorf("an input without budget is encrypted again: %v", err)
	}
	for _, name := range w.store.changes[written:] {
		if strings.HasPrefix(name, "blobs/") || strings.HasPrefix(name, "keysets/") || strings.HasPrefix(name, "jobs/") {
			t.Errorf("wrote %s", name)
		}
	}
	if len(w.calls) != 0 {
		t.Errorf("sent %v", w.calls)
	}
}

func TestMinusZeroIsTheSameInput(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	a, err := w.begin(c, with(input(1), 0), 0)
	if err != nil {
		t.Fatal(err)
	}
	b, err := w.begin(c, with(input(1), math.Copysign(0, -1)), 0)
	if err != nil || a.InputID != b.InputID {
		t.Errorf("inputs %s and %s (%v)", a.InputID, b.InputID, err)
	}
}

func TestLedgerWithoutItsKeyIsRefused(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	if _, err := w.begin(c, input(1), 0); err != nil {
		t.Fatal(err)
	}
	delete(w.store.files, "ledger.key")
	if _, err := w.begin(c, input(1), 0); !errors.Is(err, client.ErrLedger) {
		t.Errorf("inputs get new names, and new budgets: %v", err)
	}
}

func TestSecretsAreStoredWrapped(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	s := w.created(c, input(1))
	w.evaluate(s)
	s = w.advance(c, s.ID, client.Released)
	sets, err := c.KeySets(t.Context())
	if err != nil || len(sets) != 1 || !strings.HasPrefix(string(sets[0].Wrapped), "wrapped") {
		t.Errorf("key set secret %q (%v)", sets[0].Wrapped, err)
	}
	if !strings.HasPrefix(string(s.AnswerKey), "wrapped") {
		t.Errorf("answer key %q", s.AnswerKey)
	}
}

func TestForgetRefusesWhileAJobNeedsTheKeys(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	s := w.created(c, input(1))
	if err := c.Forget(t.Context(), s.Request.RequesterKey); err == nil {
		t.Error("a live job lost its keys")
	}
	w.now = w.job.Deadline + 1
	w.happened(job.Event{Kind: job.Refunded, Refunded: &job.RefundedEvent{}})
	w.advance(c, s.ID, client.Ended)
	if err := c.Forget(t.Context(), s.Request.RequesterKey); err != nil {
		t.Fatal(err)
	}
	if sets, err := c.KeySets(t.Context()); err != nil || len(sets[0].Wrapped) != 0 || w.store.holds("blobs/") != 0 {
		t.Errorf("something is left of the key set (%v)", err)
	}
}
