package creator_test

import (
	"context"
	"errors"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/creator"
	"github.com/encrypted-compute/encrypted-compute/internal/seal"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/manifest"
)

// paid is a job of a number as an honest requester creates it, and the chain's word for it.
func (w *world) paid(number byte) job.Event {
	w.t.Helper()
	e := w.created(number)
	e.Created.Requester, e.Created.Price = job.Address{0x77}, new(big.Int)
	r := &e.Created.Request
	r.Model, r.Version, r.EnclaveKey = 7, 1, w.sealing.Public().Digest()
	r.Input, r.Keys = job.Artefact{Digest: job.Digest{number, 2}, Size: 5}, job.Artefact{Digest: job.Digest{3}, Size: 6}
	w.status[e.Job] = job.Record{ID: e.Job, Status: job.Created, Deadline: e.Deadline, Payee: w.account.Address()}
	return e
}

// granter is the account that the published manifest names.
func (w *world) granter(pub *creator.Publication) job.Address {
	w.t.Helper()
	b, err := w.blocksOf(pub.Manifest)
	if err != nil {
		w.t.Fatal(err)
	}
	m, err := manifest.Decode(b)
	if err != nil {
		w.t.Fatal(err)
	}
	return m.Grant
}

func TestAPaidJobIsGrantedByTheKeyThatHeadAndManifestName(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	pub := w.published(c)
	e := w.paid(1)
	w.serve(c, 60, e)
	if len(w.grants) != 1 || w.grants[0].Message != job.NewGrant(e.Job, e.Created.Request, pub.Heads[0]) {
		t.Fatalf("grants %+v", w.grants)
	}
	g := w.grants[0]
	by, err := job.Recover(g.Message.SigningHash(w.config.Deployment.Domain()), g.Signature)
	if err != nil || by != w.granter(pub) || by.IsZero() {
		t.Errorf("signed by %s (%v), the manifest names %s", by, err, w.granter(pub))
	}
	if by == w.account.Address() {
		t.Error("the account itself signs grants: it could not hand them over with a model")
	}
	sealed, err := w.blocksOf(w.heads[0].Head)
	if err != nil {
		t.Fatal(err)
	}
	opened, err := seal.Open(w.sealing, seal.ForHead(1337, job.Address{1}, 0, w.sealing.Public().Digest(), pub.Heads[0]), sealed, job.MaxHeadSize)
	if err != nil {
		t.Fatal(err)
	}
	if head, err := job.ParseHeadPackage(opened); err != nil || head.Grant != by {
		t.Errorf("the head names %s, %v", head.Grant, err)
	}
}

func TestTheGrantKeyIsWrappedAndOutlivesTheProcess(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	first := w.granter(w.published(w.open()))
	names, _ := w.store.List(t.Context(), "grant-keys/")
	if len(names) != 1 || !strings.HasPrefix(string(w.store.files[names[0]]), "wrapped") {
		t.Errorf("keys %v", names)
	}
	if again := w.granter(w.published(w.open())); again != first {
		t.Errorf("the key of one model is %s and then %s", first, again)
	}
}

func TestJobsThatAreNotWhatWasPublishedAreNotGranted(t *testing.T) {
	t.Parallel()
	for name, change := range map[string]func(w *world, e *job.Event){
		"another price":         func(_ *world, e *job.Event) { e.Created.Price = big.NewInt(1) },
		"no price":              func(_ *world, e *job.Event) { e.Created.Price = nil },
		"another version":       func(_ *world, e *job.Event) { e.Created.Request.Version = 2 },
		"another model":         func(_ *world, e *job.Event) { e.Created.Request.Model = 8 },
		"another digest":        func(_ *world, e *job.Event) { e.Created.Request.VersionDigest = job.Digest{1} },
		"a cut beyond the last": func(_ *world, e *job.Event) { e.Created.Request.Cut = 1 },
		"another enclave":       func(_ *world, e *job.Event) { e.Created.Request.EnclaveKey = job.Digest{1} },
		"another payee":         func(_ *world, e *job.Event) { e.Created.Payee = job.Address{1} },
		"late":                  func(w *world, e *job.Event) { e.Deadline = w.now - 1 },
		"gone from the chain":   func(w *world, e *job.Event) { w.status[e.Job] = job.Record{} },
		"refunded meanwhile":    func(w *world, e *job.Event) { w.status[e.Job] = job.Record{Status: job.Refunded} },
		"late on the chain": func(w *world, e *job.Event) {
			w.status[e.Job] = job.Record{Status: job.Created, Late: true, Payee: w.account.Address()}
		},
		"paid to another": func(w *world, e *job.Event) {
			w.status[e.Job] = job.Record{Status: job.Created, Payee: job.Address{1}}
		},
		"code that was unpinned": func(w *world, _ *job.Event) { w.unpin(w.measurement) },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t)
			c := w.open()
			w.published(c)
			e := w.paid(1)
			change(w, &e)
			w.serve(c, 60, e)
			w.serve(c, 61)
			if len(w.grants) != 0 || w.store.holds("granted/") != 0 {
				t.Errorf("granted: %+v", w.grants)
			}
		})
	}
}

func TestAJobIsGrantedWhenWhatStoodAgainstItHasGone(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	w.published(c)
	e := w.paid(1)
	w.unpin(w.measurement)
	w.serve(c, 60, e)
	if len(w.grants) != 0 {
		t.Fatal("granted to code that is not pinned")
	}
	if err := creator.Pin(t.Context(), w.store, w.measurement); err != nil {
		t.Fatal(err)
	}
	w.serve(c, 61)
	if len(w.grants) != 1 {
		t.Errorf("%d grants after the code was pinned again", len(w.grants))
	}
}

// TestAGrantIsStoredBeforeItIsSentAndSentUntilTheJobMovesOn: the same signature, by every process of the creator.
func TestAGrantIsStoredBeforeItIsSentAndSentUntilTheJobMovesOn(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	w.published(c)
	e := w.paid(1)
	w.deaf = errors.New("connection refused")
	w.serve(c, 60, e)
	if w.store.holds("granted/") != 1 || !strings.Contains(string(w.store.files["jobs/"+e.Job.String()+".json"]), `"grant": "0x`) {
		t.Fatal("the grant is not in the store")
	}
	w.deaf = nil
	c = w.open() // another process
	w.serve(c, 61)
	if len(w.grants) != 1 {
		t.Fatalf("%d grants after a restart", len(w.grants))
	}
	w.serve(c, 62)
	if len(w.grants) != 1 {
		t.Error("sent again at once")
	}
	w.now += 61
	w.serve(c, 63)
	if len(w.grants) != 2 || string(w.grants[0].Signature) != string(w.grants[1].Signature) {
		t.Errorf("%d grants a minute later, want the same once more", len(w.grants))
	}
	w.now += 61
	w.serve(c, 64, w.evaluated(1))
	w.now += 61
	w.serve(c, 65)
	if len(w.grants) != 2 {
		t.Errorf("%d grants: sent after the evaluation", len(w.grants))
	}
	if w.store.holds("granted/") != 1 {
		t.Errorf("it counts %d times", w.store.holds("granted/"))
	}
}

// taker is another relayer.
type taker struct {
	got []job.ID
	err error
}

func (k *taker) Grant(_ context.Context, id job.ID, _ job.GrantRequest) (job.GrantResponse, error) {
	k.got = append(k.got, id)
	return job.GrantResponse{}, k.err
}

func TestEveryRelayerGetsTheGrantWhateverBecomesOfOthers(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	good, bad := &taker{}, &taker{err: errors.New("connection refused")}
	w.config.GrantTakers = []creator.GrantTaker{bad, good}
	c := w.open()
	w.published(c)
	w.serve(c, 60, w.paid(1))
	if len(w.grants) != 1 || len(good.got) != 1 || len(bad.got) != 1 {
		t.Errorf("sent to %d, %d and %d", len(w.grants), len(good.got), len(bad.got))
	}
	for range 60 {
		w.now++
		w.serve(c, 61)
	}
	if len(good.got) != 2 || len(bad.got) < 4 || len(bad.got) > 8 {
		t.Errorf("after a minute: %d to the good one, %d tries with the bad one", len(good.got), len(bad.got))
	}
}

func TestLimitsCountJobsOfAHeadInAWindow(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.config.Limits = creator.Limits{PerRequester: 2, PerHead: 3, Window: 1000}
	c := w.open()
	w.published(c)
	granted := func() (numbers []byte) {
		for _, g := range w.grants {
			numbers = append(numbers, g.Message.Job[0])
		}
		slices.Sort(numbers)
		return slices.Compact(numbers)
	}
	by := func(requester, number byte) job.Event {
		e := w.paid(number)
		e.Created.Requester, e.Deadline = job.Address{requester}, w.now+2000
		return e
	}
	w.serve(c, 60, by(1, 1), by(1, 2), by(1, 3))
	if have := granted(); len(have) != 2 {
		t.Fatalf("granted %v of one requester's three", have)
	}
	c = w.open() // the count outlives the process
	w.serve(c, 61, by(2, 4), by(3, 5))
	if have := granted(); len(have) != 3 {
		t.Fatalf("granted %v, want three of the head", have)
	}
	w.now += 999
	w.serve(c, 62)
	if have := granted(); len(have) != 3 {
		t.Fatalf("granted %v within the window", have)
	}
	w.now++
	w.serve(c, 63)
	if have := granted(); len(have) != 5 {
		t.Errorf("granted %v after the window", have)
	}
	if n := w.store.holds("granted/"); n != 2 {
		t.Errorf("%d files count, want those of the new window alone", n)
	}
}

func TestNegativeLimitsAreRefused(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.config.Limits.PerHead = -1
	if _, err := creator.New(w.config, reader{w}, wallet{w}, carrier{w}, w.store, nil); err == nil {
		t.Error("taken")
	}
}

func TestGrantedJobsStayWithinTheFreeBond(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	bonded := func(number byte, currency job.Address) job.Event {
		e := w.paid(number)
		record := w.status[e.Job]
		record.Bond, record.Currency = big.NewInt(10), currency
		w.status[e.Job] = record
		return e
	}
	w.bond = 25
	c := w.open()
	w.published(c)
	w.serve(c, 60, bonded(1, job.Address{}), bonded(2, job.Address{}), bonded(3, job.Address{}), bonded(4, job.Address{4}))
	if n := w.store.holds("granted/"); n != 3 {
		t.Fatalf("%d grants for bonds of two jobs in one currency, and one in another", n)
	}
	w.bond = 15 // the first locks its bond now
	c = w.open()
	w.serve(c, 61, w.evaluated(w.firstGranted()))
	if w.store.holds("granted/") != 3 {
		t.Error("another job was granted without a bond for it")
	}
	w.bond = 20
	w.serve(w.open(), 62)
	if w.store.holds("granted/") != 4 {
		t.Error("the last job is not granted though its bond is free")
	}
}

// firstGranted is the least number of a job that counts as granted.
func (w *world) firstGranted() byte {
	w.t.Helper()
	names, err := w.store.List(w.t.Context(), "granted/")
	if err != nil || len(names) == 0 {
		w.t.Fatal(err)
	}
	first := byte(255)
	for _, name := range names {
		id, err := job.ParseID(name[strings.LastIndex(name, "-")+1:])
		if err != nil {
			w.t.Fatal(err)
		}
		first = min(first, id[0])
	}
	return first
}

func TestAReorgThatTakesTheJobBackEndsItsGrant(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	w.published(c)
	e := w.paid(1)
	w.serve(c, 60, e)
	w.status[e.Job] = job.Record{}
	w.now += 61
	w.batch(c, job.Batch{Cursor: job.Cursor{Number: 58}, Now: w.now, Rewound: &job.Mark{Number: 57}})
	if len(w.grants) != 1 || w.store.holds("jobs/") != 0 {
		t.Fatalf("%d grants, %d jobs after it was taken back", len(w.grants), w.store.holds("jobs/"))
	}
	other := w.paid(1) // the same salt, another input
	other.Created.Request.Input.Digest[9]++
	w.serve(c, 61, other)
	if len(w.grants) != 2 || w.grants[1].Message.Input != other.Created.Request.Input.Digest {
		t.Errorf("grants %+v", w.grants)
	}
	if w.store.holds("granted/") != 1 {
		t.Errorf("it counts %d times", w.store.holds("granted/"))
	}
}

// TestAnotherRequestUnderAnIDIsGrantedAnew: where the watcher brings it without a rewind.
func TestAnotherRequestUnderAnIDIsGrantedAnew(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	w.published(c)
	w.serve(c, 60, w.paid(1))
	other := w.paid(1)
	other.Created.Request.Keys.Digest[9]++
	w.now += 61
	w.serve(c, 61, other)
	if n := len(w.grants); n != 2 || w.grants[1].Message.Keys != other.Created.Request.Keys.Digest {
		t.Errorf("%d grants", n)
	}
}

func TestAPublicHeadIsSealedWithoutAGranterAndNeedsNoGrant(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	files, err := firstCut(func(map[string]any) {})
	if err != nil {
		t.Fatal(err)
	}
	pkg, err := creator.ReadPackage(t.Context(), files, func(int, int) {})
	if err != nil {
		t.Fatal(err)
	}
	if err := pkg.PublishHead("nowhere"); err == nil {
		t.Error("a cut that does not exist was made public")
	}
	if err := pkg.PublishHead("conv"); err != nil {
		t.Fatal(err)
	}
	pub, err := c.Publish(t.Context(), pkg, make([]creator.Terms, 1))
	if err != nil {
		t.Fatal(err)
	}
	sealed, err := w.blocksOf(w.heads[0].Head)
	if err != nil {
		t.Fatal(err)
	}
	opened, err := seal.Open(w.sealing, seal.ForHead(1337, job.Address{1}, 0, w.sealing.Public().Digest(), pub.Heads[0]), sealed, job.MaxHeadSize)
	if err != nil {
		t.Fatal(err)
	}
	if head, err := job.ParseHeadPackage(opened); err != nil || !head.Grant.IsZero() {
		t.Errorf("the head names %s, %v", head.Grant, err)
	}
	if len(w.cuts) != 1 || !w.cuts[0].PublicHead {
		t.Errorf("the registry was told %+v", w.cuts)
	}
	w.serve(c, 60, w.paid(1))
	if len(w.grants) != 0 {
		t.Error("a grant was sent for a public head")
	}
}

func TestAManifestThatNamesSomebodyElseIsNotPublished(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	pkg, err := shipped()
	if err != nil {
		t.Fatal(err)
	}
	m := *pkg.Manifest
	m.Grant = job.Address{1}
	other := *pkg
	other.Manifest = &m
	if _, err := w.open().Publish(t.Context(), &other, make([]creator.Terms, 1)); err == nil || len(w.sent) != 0 {
		t.Errorf("published with %d transactions, %v", len(w.sent), err)
	}
}
