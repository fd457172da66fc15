package state_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/relayer/state"
)

const (
	now  = 1_800_000_000 // chain time
	hour = 3600
)

func open(t testing.TB, dir string) *state.Store {
	t.Helper()
	s, err := state.Open(context.Background(), dir)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() }) // some tests close it earlier
	return s
}

func fresh(t testing.TB) *state.Store { t.Helper(); return open(t, t.TempDir()) }

func digest(b byte) (d job.Digest) { d[0], d[31] = b, 1; return d }

func id(b byte) job.ID { return job.ID(digest(b)) }

func artefact(b byte) job.Artefact { return job.Artefact{Digest: digest(b), Size: 1000 + uint64(b)} }

// created is the event of a job of model 7, version 2, cut 1 for the enclaves with key digest(9).
func created(n byte, block uint64) job.Event {
	return job.Event{
		Kind: job.Created, Job: id(n), Block: block, Time: now, Deadline: now + hour,
		Created: &job.CreatedEvent{Request: job.Request{
			Model: 7, Version: 2, Cut: 1, EnclaveKey: digest(9), Input: artefact(n), Keys: artefact(n + 1),
		}},
	}
}

func happened(kind job.Status, n byte, block uint64) job.Event {
	return job.Event{Kind: kind, Job: id(n), Block: block, Time: now, Tx: digest(n + 100), Deadline: now + 2*hour}
}

func batch(block uint64, events ...job.Event) job.Batch {
	return job.Batch{Cursor: job.Cursor{Number: block, Hash: digest(byte(block))}, Now: now, Events: events}
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func apply(t testing.TB, s *state.Store, b job.Batch) { t.Helper(); must(t, s.Apply(t.Context(), b)) }

func takeQueued(t testing.TB, s *state.Store, at uint64) (state.Work, func()) {
	t.Helper()
	w, release, err := s.TakeQueued(t.Context(), digest(9), digest(99), at)
	must(t, err)
	return w, release
}

func nothingQueued(t testing.TB, s *state.Store, what string, at uint64) {
	t.Helper()
	if w, _, err := s.TakeQueued(t.Context(), digest(9), digest(99), at); !errors.Is(err, state.ErrNotFound) {
		t.Errorf("%s: took job %s, error %v", what, w.ID, err)
	}
}

func workOf(t testing.TB, s *state.Store, n byte) string {
	t.Helper()
	view, err := s.Job(t.Context(), id(n))
	must(t, err)
	return view.Work
}

func result(n byte) job.EvaluateResult {
	return job.EvaluateResult{
		Evaluation: job.Evaluation{Job: id(n), Output: artefact(n + 50)}, Signature: job.Hex{n, 1, 2},
		Output: []byte("sealed output"), Seconds: map[string]float64{"evaluate": 0.5},
	}
}

func TestABatchMovesCursorAndQueueTogether(t *testing.T) {
	t.Parallel()
	s := fresh(t)
	if c, at, err := s.Cursor(t.Context()); err != nil || at != 0 || !c.Hash.IsZero() {
		t.Fatalf("empty store stands at %+v, %d, %v", c, at, err)
	}
	want := batch(5, created(1, 5))
	want.Cursor.Marks = []job.Mark{{Number: 5, Hash: digest(5)}}
	apply(t, s, want)
	c, at, err := s.Cursor(t.Context())
	if err != nil || at != now || !reflect.DeepEqual(c, want.Cursor) {
		t.Errorf("cursor %+v at %d, %v", c, at, err)
	}
	w, release := takeQueued(t, s, now)
	defer release()
	if w.ID != id(1) || w.Deadline != now+hour || w.Attempts != 0 || !reflect.DeepEqual(w.Created, want.Events[0]) || w.Result != nil {
		t.Errorf("work %+v", w)
	}
	broken := batch(6, created(2, 6), job.Event{Kind: job.Created, Job: id(3), Block: 6}) // without its request
	if err := s.Apply(t.Context(), broken); err == nil {
		t.Fatal("a broken event was stored")
	}
	if c, _, _ := s.Cursor(t.Context()); c.Number != 5 {
		t.Errorf("cursor moved to %d with a batch that failed", c.Number)
	}
	nothingQueued(t, s, "after a batch that failed", now)
}

func TestEventsMayComeAgain(t *testing.T) {
	t.Parallel()
	s := fresh(t)
	apply(t, s, batch(5, created(1, 5)))
	must(t, s.SaveResult(t.Context(), id(1), result(1), now))
	apply(t, s, batch(6, created(1, 5), happened(job.Evaluated, 1, 6)))
	apply(t, s, batch(6, created(1, 5), happened(job.Evaluated, 1, 6)))
	view, err := s.Job(t.Context(), id(1))
	must(t, err)
	if len(view.Events) != 2 || view.Work != state.Done || view.Seconds["evaluate"] != 0.5 {
		t.Errorf("view %+v", view)
	}
}

func TestAJobIsTakenOnceAndFreedWithItsProcess(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	s := open(t, dir)
	apply(t, s, batch(5, created(1, 5), created(2, 5)))
	first, release := takeQueued(t, s, now)
	second, _ := takeQueued(t, s, now)
	if first.ID == second.ID {
		t.Fatalf("job %s was taken twice", first.ID)
	}
	nothingQueued(t, s, "with both taken", now)
	if got := workOf(t, s, 1); got != "evaluating" {
		t.Errorf("a taken job is shown as %q", got)
	}
	release()
	again, _ := takeQueued(t, s, now)
	if again.ID != first.ID {
		t.Errorf("took %s, want the released %s", again.ID, first.ID)
	}
	must(t, s.Close()) // both are still taken
	reopened := open(t, dir)
	takeQueued(t, reopened, now)
	takeQueued(t, reopened, now)
}

func TestWhoWaitsLongestIsNext(t *testing.T) {
	t.Parallel()
	s := fresh(t)
	apply(t, s, batch(5, created(1, 5), created(2, 5)))
	_, release := takeQueued(t, s, now)
	must(t, s.Strike(t.Context(), id(1), "no answer", now+10))
	release()
	w, release := takeQueued(t, s, now+20) // job 2 is due since now, job 1 since now+10
	if w.ID != id(2) {
		t.Errorf("job that failed went before one that waits longer")
	}
	must(t, s.PutOff(t.Context(), id(2), "no head", now+20))
	release()
	late := created(3, 6)
	late.Time = now + 15
	apply(t, s, batch(6, late))
	var order []job.ID
	for range 3 {
		w, _ := takeQueued(t, s, now+20)
		order = append(order, w.ID)
	}
	if want := []job.ID{id(1), id(3), id(2)}; !reflect.DeepEqual(order, want) {
		t.Errorf("order %v, want %v", order, want)
	}
}

func TestWorkIsLeftOutByTimeKeyAndStatus(t *testing.T) {
	t.Parallel()
	s := fresh(t)
	apply(t, s, batch(5, created(1, 5)))
	nothingQueued(t, s, "before it is due", now-1)
	nothingQueued(t, s, "after its deadline", now+hour+1)
	if _, _, err := s.TakeQueued(t.Context(), digest(8), digest(99), now); !errors.Is(err, state.ErrNotFound) {
		t.Errorf("job for another enclave's key: %v", err)
	}
	w, release := takeQueued(t, s, now+hour) // a deadline's last second counts
	release()
	must(t, s.PutOff(t.Context(), w.ID, "busy", now+30))
	nothingQueued(t, s, "while it is put off", now+29)
	w, release = takeQueued(t, s, now+30)
	release()
	if w.Attempts != 1 || w.Strikes != 0 {
		t.Errorf("attempts %d, strikes %d", w.Attempts, w.Strikes)
	}
	must(t, s.Fail(t.Context(), w.ID, "unfit"))
	nothingQueued(t, s, "after it was given up", now+30)
	apply(t, s, batch(6, created(2, 6), happened(job.Refunded, 2, 6)))
	nothingQueued(t, s, "after its refund", now)
}

func TestAResultIsSubmittedOnceAndKeptWithoutItsBytes(t *testing.T) {
	t.Parallel()
	s := fresh(t)
	apply(t, s, batch(5, created(1, 5)))
	must(t, s.SaveResult(t.Context(), id(1), result(1), now))
	nothingQueued(t, s, "with a result", now)
	w, release, err := s.TakeEvaluated(t.Context(), now)
	must(t, err)
	if w.Result == nil || w.Result.Output != nil || w.Result.Evaluation != result(1).Evaluation ||
		string(w.Result.Signature) != string(result(1).Signature) {
		t.Errorf("result %+v", w.Result)
	}
	if _, _, err := s.TakeEvaluated(t.Context(), now); !errors.Is(err, state.ErrNotFound) {
		t.Errorf("taken twice: %v", err)
	}
	if got := workOf(t, s, 1); got != "submitting" {
		t.Errorf("shown as %q", got)
	}
	release()
	must(t, s.Submitted(t.Context(), id(1), 100))
	for name, late := range map[string]error{
		"put off": s.PutOff(t.Context(), id(1), "x", now), "strike": s.Strike(t.Context(), id(1), "x", now),
		"requeue": s.Requeue(t.Context(), id(1), "x", now), "fail": s.Fail(t.Context(), id(1), "x"),
		"result": s.SaveResult(t.Context(), id(1), result(2), now),
	} {
		if late != nil || workOf(t, s, 1) != state.Done {
			t.Errorf("%s after the end: work %q, error %v", name, workOf(t, s, 1), late)
		}
	}
}

func TestRequeueDropsTheSignedEvaluation(t *testing.T) {
	t.Parallel()
	s := fresh(t)
	apply(t, s, batch(5, created(1, 5)))
	must(t, s.SaveResult(t.Context(), id(1), result(1), now))
	must(t, s.Requeue(t.Context(), id(1), "the enclave's key is dead", now+5))
	if _, _, err := s.TakeEvaluated(t.Context(), now+5); !errors.Is(err, state.ErrNotFound) {
		t.Errorf("the dropped evaluation is still to be submitted: %v", err)
	}
	nothingQueued(t, s, "before it is due", now+4)
	if w, _ := takeQueued(t, s, now+5); w.Result != nil {
		t.Errorf("it came with result %+v", w.Result)
	}
}

func TestAHeadWakesTheJobsThatWaitForIt(t *testing.T) {
	t.Parallel()
	s := fresh(t)
	apply(t, s, batch(5, created(1, 5)))
	if _, err := s.SealedHead(t.Context(), 7, 2, 1, digest(9)); !errors.Is(err, state.ErrNotFound) {
		t.Fatalf("head before it was announced: %v", err)
	}
	must(t, s.PutOff(t.Context(), id(1), "no head", now+60))
	other := batch(6)
	other.SealedHeads = []job.SealedHead{{Model: 7, Version: 2, Cut: 0, EnclaveKey: digest(9), Head: artefact(3)}}
	apply(t, s, other)
	nothingQueued(t, s, "after another cut's head", now+1)
	this := batch(7)
	this.Now = now + 1
	this.SealedHeads = []job.SealedHead{{Model: 7, Version: 2, Cut: 1, EnclaveKey: digest(9), Head: artefact(4)}}
	apply(t, s, this)
	takeQueued(t, s, now+1)
	if head, err := s.SealedHead(t.Context(), 7, 2, 1, digest(9)); err != nil || head != artefact(4) {
		t.Errorf("head %+v, %v", head, err)
	}
	heads, err := s.SealedHeads(t.Context(), 7, 2)
	if err != nil || len(heads) != 2 || heads[1] != this.SealedHeads[0] {
		t.Errorf("heads %+v, %v", heads, err)
	}
}

func TestAReorgTakesBackWhatItTookBackOnTheChain(t *testing.T) {
	t.Parallel()
	s := fresh(t)
	apply(t, s, batch(5, created(1, 5), created(2, 5)))
	must(t, s.SaveResult(t.Context(), id(1), result(1), now))
	apply(t, s, batch(8, happened(job.Evaluated, 1, 8), happened(job.Evaluated, 2, 8), created(3, 8)))
	must(t, s.AddForward(t.Context(), forward(1, now+hour), true, now))
	apply(t, s, batch(9, happened(job.Forwarded, 1, 9)))
	back := batch(7)
	back.Rewound = &job.Mark{Number: 6, Hash: digest(6)}
	apply(t, s, back)
	w, _, err := s.TakeEvaluated(t.Context(), now)
	if err != nil || w.ID != id(1) || w.Round != 1 || w.Deadline != now+hour {
		t.Errorf("job with a result: %+v, %v", w, err)
	}
	if w, _ := takeQueued(t, s, now); w.ID != id(2) {
		t.Errorf("job without a result: took %s", w.ID)
	}
	if _, err := s.Job(t.Context(), id(3)); !errors.Is(err, state.ErrNotFound) {
		t.Errorf("a job that was never created is known: %v", err)
	}
	if f, err := s.Forward(t.Context(), id(1)); err != nil || f.State != state.Queued || !f.Tx.IsZero() || f.Round != 1 {
		t.Errorf("forward %+v, %v", f, err)
	}
	everything := batch(1)
	everything.Rewound = &job.Mark{}
	apply(t, s, everything)
	nothingQueued(t, s, "after a reorg of everything", now)
	if f, err := s.Forward(t.Context(), id(1)); err != nil || f.Round != 2 {
		t.Errorf("what only the requester knew is lost: %+v, %v", f, err)
	}
}

func TestAReorgAfterAnEventLeavesIt(t *testing.T) {
	t.Parallel()
	s := fresh(t)
	apply(t, s, batch(5, created(1, 5)))
	apply(t, s, batch(8, happened(job.Evaluated, 1, 8)))
	must(t, s.AddForward(t.Context(), forward(1, now+hour), true, now))
	apply(t, s, batch(9, happened(job.Forwarded, 1, 9)))
	back := batch(10)
	back.Rewound = &job.Mark{Number: 9}
	apply(t, s, back)
	if got := workOf(t, s, 1); got != state.Done {
		t.Errorf("work %q", got)
	}
	if f, err := s.Forward(t.Context(), id(1)); err != nil || f.State != state.Final {
		t.Errorf("forward %+v, %v", f, err)
	}
}

func TestTheStoreSurvivesItsProcess(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	s := open(t, dir)
	apply(t, s, batch(5, created(1, 5), created(2, 5)))
	must(t, s.SaveResult(t.Context(), id(1), result(1), now))
	must(t, s.Strike(t.Context(), id(2), "no answer", now+3))
	copied := t.TempDir() // what a process that is killed now leaves behind
	entries, err := os.ReadDir(dir)
	must(t, err)
	for _, e := range entries {
		b, err := os.ReadFile(filepath.Join(dir, e.Name()))
		must(t, err)
		must(t, os.WriteFile(filepath.Join(copied, e.Name()), b, 0o600))
	}
	again := open(t, copied)
	if w, _, err := again.TakeEvaluated(t.Context(), now); err != nil || w.ID != id(1) {
		t.Errorf("evaluated job after the crash: %+v, %v", w, err)
	}
	if w, _ := takeQueued(t, again, now+3); w.ID != id(2) || w.Strikes != 1 {
		t.Errorf("queued job after the crash: %+v", w)
	}
	if c, _, err := again.Cursor(t.Context()); err != nil || c.Number != 5 {
		t.Errorf("cursor after the crash: %+v, %v", c, err)
	}
}

func TestOneProcessOwnsAFile(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	s := open(t, dir)
	if second, err := state.Open(t.Context(), dir); err == nil {
		_ = second.Close()
		t.Fatal("opened twice")
	} else if !strings.Contains(err.Error(), "another relayer") {
		t.Errorf("error %v", err)
	}
	apply(t, s, batch(5)) // the first is not disturbed
	must(t, s.Close())
	open(t, dir)
	info, err := os.Stat(filepath.Join(dir, "relayer.db"))
	must(t, err)
	if info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v", info.Mode())
	}
}

func TestTheStoreBelongsToOneAccountAndEscrow(t *testing.T) {
	t.Parallel()
	s := fresh(t)
	account, d := job.Address{1}, job.Domain{ChainID: 1337, Escrow: job.Address{2}}
	must(t, s.Bind(t.Context(), account, d))
	must(t, s.Bind(t.Context(), account, d))
	for name, bind := range map[string]func() error{
		"account": func() error { return s.Bind(t.Context(), job.Address{3}, d) },
		"chain":   func() error { return s.Bind(t.Context(), account, job.Domain{ChainID: 1, Escrow: d.Escrow}) },
		"escrow":  func() error { return s.Bind(t.Context(), account, job.Domain{ChainID: 1337, Escrow: job.Address{4}}) },
	} {
		if err := bind(); err == nil {
			t.Errorf("bound to another %s", name)
		}
	}
}

func TestAnotherSchemaIsRefused(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	must(t, open(t, dir).Close())
	db, err := sql.Open("sqlite", filepath.Join(dir, "relayer.db"))
	must(t, err)
	_, err = db.Exec("PRAGMA user_version = 99")
	must(t, errors.Join(err, db.Close()))
	if _, err := state.Open(t.Context(), dir); err == nil || !strings.Contains(err.Error(), "99") {
		t.Errorf("error %v", err)
	}
	garbage := t.TempDir()
	must(t, os.WriteFile(filepath.Join(garbage, "relayer.db"), []byte(strings.Repeat("no database ", 500)), 0o600))
	if _, err := state.Open(t.Context(), garbage); err == nil {
		t.Error("opened a file that is no database")
	}
	if _, err := state.Open(t.Context(), filepath.Join(garbage, "absent")); err == nil {
		t.Error("opened in a folder that is not there")
	}
}

func TestBacklogCountsByStage(t *testing.T) {
	t.Parallel()
	s := fresh(t)
	var events []job.Event
	for n := range byte(5) {
		events = append(events, created(n, 5))
	}
	apply(t, s, batch(5, events...))
	must(t, s.SaveResult(t.Context(), id(0), result(0), now))
	must(t, s.Fail(t.Context(), id(1), "unfit"))
	must(t, s.Submitted(t.Context(), id(2), 100))
	have, err := s.Backlog(t.Context())
	want := map[string]int{state.Queued: 2, state.Evaluated: 1, state.Failed: 1, state.Done: 1}
	if err != nil || !reflect.DeepEqual(have, want) {
		t.Errorf("backlog %v, %v, want %v", have, err, want)
	}
}

func BenchmarkTakeAndSaveAmongManyJobs(b *testing.B) {
	s := fresh(b)
	var events []job.Event
	for n := range 2000 {
		e := created(byte(n), 5)
		e.Job, e.Index = job.ID(job.Keccak([]byte(fmt.Sprint(n)))), uint(n)
		events = append(events, e)
	}
	apply(b, s, batch(5, events...))
	for b.Loop() {
		w, release := takeQueued(b, s, now)
		must(b, s.PutOff(b.Context(), w.ID, "", now))
		release()
	}
}

func TestReleasingTwiceFreesNobodyElsesClaim(t *testing.T) {
	t.Parallel()
	s := fresh(t)
	apply(t, s, batch(5, created(1, 5)))
	_, first := takeQueued(t, s, now)
	first()
	takeQueued(t, s, now)
	first()
	nothingQueued(t, s, "while another holds it", now)
}
