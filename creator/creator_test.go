package creator_test

import (
	"bytes"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/internal/seal"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// wire is a release of eight numbers.
func wire() []byte { return bytes.Repeat([]byte{0, 100}, 8) }

func TestForwardedJobsAreAnswered(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	w.published(c)
	forwarded, key := w.forwarded(1, w.key(), wire())
	w.serve(c, 60, w.created(1), w.evaluated(1), forwarded)
	all := w.about(1)
	if len(all) != 1 || !strings.HasPrefix(all[0].key, "deliver-") {
		t.Fatalf("sent %+v", all)
	}
	plain, err := key.OpenAnswer(w.sealingOf(1).Answer(job.Digest{4}, job.Keccak(forwarded.Forwarded.Activation)), all[0].bytes)
	if err != nil {
		t.Fatal(err)
	}
	if a, err := job.ParseAnswer(plain, 2); err != nil || len(a.Probabilities) != 2 {
		t.Errorf("answer %v, %v", a, err)
	}
	w.serve(c, 61, job.Event{Kind: job.Settled, Job: job.ID{1}})
	if w.store.holds("jobs/") != 0 {
		t.Error("a settled job is kept")
	}
}

func TestMalformedActivationsAreRejected(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	w.published(c)
	other, err := seal.NewPrivateKey([seal.SeedSize]byte{99})
	if err != nil {
		t.Fatal(err)
	}
	toAnother, _ := w.forwarded(1, other.Public(), wire())
	short, _ := w.forwarded(2, w.key(), wire()[1:])
	ofAnotherJob, _ := w.forwarded(4, w.key(), wire())
	ofAnotherJob.Job = job.ID{3}
	for number, c2 := range map[byte]struct {
		event  job.Event
		reason byte
	}{1: {toAnother, 1}, 2: {short, 2}, 3: {ofAnotherJob, 1}} {
		w.serve(c, 60, w.created(number), w.evaluated(number), c2.event)
		all := w.about(number)
		if len(all) != 1 || !strings.HasPrefix(all[0].key, "reject-") || all[0].bytes[0] != c2.reason {
			t.Errorf("job %d: sent %+v, want a rejection for reason %d", number, all, c2.reason)
		}
	}
}

func TestJobsOfOthersAndLateJobsAreLeftAlone(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	w.published(c)
	foreign := w.created(1)
	foreign.Created.Payee = job.Address{0xaa}
	forwarded, _ := w.forwarded(1, w.key(), wire())
	w.serve(c, 60, foreign, w.evaluated(1), forwarded)
	late, _ := w.forwarded(2, w.key(), wire())
	late.Deadline = w.now - 1
	w.serve(c, 61, w.created(2), w.evaluated(2), late)
	if all := append(w.about(1), w.about(2)...); len(all) != 0 {
		t.Errorf("sent %+v", all)
	}
	if w.store.holds("jobs/") != 1 {
		t.Errorf("%d jobs are kept, want the late one", w.store.holds("jobs/"))
	}
}

func TestReplayedEventsBringTheSameAnswer(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	w.published(c)
	forwarded, _ := w.forwarded(1, w.key(), wire())
	events := []job.Event{w.created(1), w.evaluated(1), forwarded}
	w.serve(c, 40, events...)
	w.serve(w.open(), 40, events...)
	w.serve(w.open(), 41)
	if all := w.about(1); len(all) != 1 {
		t.Errorf("sent %d answers to one activation", len(all))
	}
}

func TestAnotherActivationAfterAReorgGetsAnotherAnswer(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	w.published(c)
	one, _ := w.forwarded(1, w.key(), wire())
	w.serve(c, 40, w.created(1), w.evaluated(1), one)
	other, key := w.forwarded(1, w.key(), wire())
	w.status[job.ID{1}] = job.Record{Status: job.Evaluated, Digest: job.Result(job.Digest{1, 1}, w.key().Digest()), Deadline: w.now + 600}
	w.batch(c, job.Batch{Cursor: job.Cursor{Number: 39}, Now: w.now, Rewound: &job.Mark{Number: 38}, Events: []job.Event{other}})
	all := w.about(1)
	if len(all) != 2 {
		t.Fatalf("sent %d answers", len(all))
	}
	sealing := w.sealingOf(1).Answer(job.Digest{4}, job.Keccak(other.Forwarded.Activation))
	if _, err := key.OpenAnswer(sealing, all[1].bytes); err != nil {
		t.Errorf("the second answer is not to the second activation: %v", err)
	}
}

// TestAnotherEvaluationAfterAReorgVoidsWhatWasForwarded: the record runs ahead of the confirmed events, so an activation
// that belongs to another output is neither answered nor rejected.
func TestAnotherEvaluationAfterAReorgVoidsWhatWasForwarded(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	w.published(c)
	one, _ := w.forwarded(1, w.key(), wire())
	w.serve(c, 40, w.created(1), w.evaluated(1), one)
	w.status[job.ID{1}] = job.Record{Status: job.Forwarded, Digest: job.Result(job.Digest{9}, w.key().Digest()), Deadline: w.now + 600}
	w.batch(c, job.Batch{Cursor: job.Cursor{Number: 39}, Now: w.now, Rewound: &job.Mark{Number: 38}})
	if all := w.about(1); len(all) != 1 {
		t.Errorf("sent %+v after the activation was void", all)
	}
}

func TestJobsThatAReorgTookBackAreForgotten(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	w.published(c)
	w.serve(c, 40, w.created(1), w.created(2))
	w.status[job.ID{2}] = job.Record{Status: job.Created, Deadline: w.now + 600}
	w.batch(c, job.Batch{Cursor: job.Cursor{Number: 39}, Now: w.now, Rewound: &job.Mark{Number: 38}})
	if w.store.holds("jobs/") != 1 {
		t.Errorf("%d jobs are kept, want one", w.store.holds("jobs/"))
	}
}

func TestAnswerThatTheWatcherDoesNotSeeIsSentAgain(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	w.published(c)
	forwarded, _ := w.forwarded(1, w.key(), wire())
	w.serve(c, 40, w.created(1), w.evaluated(1), forwarded) // mined in block 50
	w.serve(c, 49)
	if all := w.about(1); len(all) != 1 {
		t.Fatalf("sent %d answers before the watcher could see the first", len(all))
	}
	w.block = 70
	w.serve(c, 50)
	all := w.about(1)
	if len(all) != 2 || all[0].key == all[1].key || !bytes.Equal(all[0].bytes, all[1].bytes) {
		t.Errorf("sent %+v, want the same answer under another key", all)
	}
}

func TestDeliveredJobsAreSettledAfterTheReview(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	w.published(c)
	deliver := func(number byte, deadline uint64) job.Event {
		return job.Event{Kind: job.Delivered, Job: job.ID{number}, Deadline: deadline, Delivered: &job.DeliveredEvent{}}
	}
	w.serve(c, 60, w.created(1), deliver(1, w.now), w.created(2), deliver(2, w.now+5))
	settled := func() (lists [][]job.ID) {
		for _, s := range w.sent {
			if s.ids != nil {
				lists = append(lists, s.ids)
			}
		}
		return lists
	}
	if n := len(settled()); n != 0 {
		t.Errorf("%d settlements within the review", n)
	}
	w.now++
	w.serve(c, 61)
	w.now += 5
	w.serve(c, 62) // the first is still there: its event is not deep enough
	if got := settled(); len(got) != 2 || !slices.Equal(got[0], []job.ID{{1}}) || !slices.Equal(got[1], []job.ID{{1}, {2}}) {
		t.Errorf("settled %v", got)
	}
}

func TestHeadsGoOnlyToPinnedEnclaves(t *testing.T) {
	t.Parallel()
	for name, change := range map[string]func(*world){
		"measurement that is not pinned":     func(w *world) { w.unpin(w.measurement) },
		"development root not allowed":       func(w *world) { w.config.AllowDevelopment = false },
		"another root":                       func(w *world) { w.config.Deployment.RootKey = job.Digest{1} },
		"quote with a flipped bit":           func(w *world) { w.listed[0].Quote[70] ^= 1 },
		"quote about another key":            func(w *world) { w.listed[0].Enrolment.SealingKey[5] ^= 1 },
		"quote out of date":                  func(w *world) { w.now = began + 3601 },
		"enrolment out of date":              func(w *world) { w.record.Expiry = began - 1 },
		"invalidated":                        func(w *world) { w.record.Invalidated = true },
		"registry knows another sealing key": func(w *world) { w.record.SealingKeyDigest = job.Digest{1} },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t)
			change(w)
			w.published(w.open())
			if len(w.heads) != 0 {
				t.Error("a head was sealed to it")
			}
		})
	}
}

func TestHeadsAreSealedOnceToEachEnclave(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	views := w.listed
	w.listed = nil
	c := w.open()
	pub := w.published(c)
	w.serve(c, 59) // the first look of a new daemon
	w.listed = views
	w.serve(c, 60)
	if len(w.heads) != 0 {
		t.Fatal("a head was sealed though no enclave enrolled since")
	}
	enrolled := job.Batch{Cursor: job.Cursor{Number: 61}, Now: w.now, Enclaves: []job.Enclave{w.record}}
	w.batch(c, enrolled)
	w.batch(c, enrolled)
	w.serve(w.open(), 62)
	if len(w.heads) != 1 {
		t.Fatalf("%d announcements, want 1", len(w.heads))
	}
	sealed, err := w.blocksOf(w.heads[0].Head)
	if err != nil {
		t.Fatal(err)
	}
	opened, err := seal.Open(w.sealing, seal.ForHead(1337, job.Address{1}, 0, w.sealing.Public().Digest(), pub.Heads[0]), sealed, job.MaxHeadSize)
	if err != nil {
		t.Fatal(err)
	}
	head, err := job.ParseHeadPackage(opened)
	if err != nil || head.Digest() != pub.Heads[0] || head.Manifest != pub.Manifest.Digest {
		t.Errorf("the sealed head is %v, the version names %v (%v)", head.Digest(), pub.Heads[0], err)
	}
}

func TestEarningsAreWithdrawnAboveTheThreshold(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.config.WithdrawAbove = big.NewInt(100)
	c := w.open()
	for credit, want := range map[int64]int{99: 0, 100: 1} {
		w.sent, w.credit = nil, big.NewInt(credit)
		w.serve(c, 60)
		if len(w.sent) != want {
			t.Errorf("credit of %d: sent %v", credit, w.sent)
		}
	}
}

func TestOldSealingKeysOpenRunningJobs(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	w.published(c)
	old, running := w.key(), w.created(1)
	digest, err := c.ReplaceSealingKey(t.Context(), 7)
	if err != nil || digest != w.key().Digest() || digest == old.Digest() {
		t.Fatalf("key %s after %s, %v", digest, old.Digest(), err)
	}
	forwarded, _ := w.forwarded(1, old, wire())
	w.serve(w.open(), 60, running, w.evaluated(1), forwarded)
	if all := w.about(1); len(all) != 1 || !strings.HasPrefix(all[0].key, "deliver-") {
		t.Errorf("sent %+v", all)
	}
}
