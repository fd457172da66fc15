package relayer_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/relayer"
	"github.com/encrypted-compute/encrypted-compute/relayer/state"
)

func TestAJobIsPinnedEvaluatedSubmittedAndLetGo(t *testing.T) {
	run(t, 1, func(w *world) {
		if w.relayer.Following() {
			t.Error("follows the chain before its first batch")
		}
		w.tick(0)
		if !w.relayer.Following() || w.relayer.Now() != start {
			t.Errorf("following %t at %d", w.relayer.Following(), w.relayer.Now())
		}
		w.wantSent("the enclave's key", 1, "enrol-")
		id := w.create(1, w.enclaves[0])
		w.wantSent("the job", 1, "evaluation-"+id.String())
		w.wantWork("after its transaction", id, state.Done)
		for _, reason := range []string{"input " + id.String(), "output " + id.String(), "keys " + digest(31).String(), "head 7/1/1", "manifest 7/1"} {
			if !w.blocks.holds(reason) {
				t.Errorf("%q is not pinned", reason)
			}
		}
		w.batch(w.happened(job.Evaluated, id))
		w.batch(w.happened(job.Forwarded, id), w.happened(job.Delivered, id), w.happened(job.Settled, id))
		if w.blocks.holds("input "+id.String()) || w.blocks.holds("output "+id.String()) {
			t.Errorf("still pinned after the job's end: %v", w.blocks.reasons())
		}
		view, err := w.state.Job(w.t.Context(), id)
		if err != nil || len(view.Events) != 5 || view.Seconds["evaluate"] != 1 {
			t.Errorf("view %+v, %v", view, err)
		}
		if n := len(w.enclaves[0].calls()); n != 1 || w.sender.resumed != 1 {
			t.Errorf("%d calls, resumed %d times", n, w.sender.resumed)
		}
	})
}

func TestNothingIsSentBeforeItsOutputIsPinned(t *testing.T) {
	run(t, 1, func(w *world) {
		w.blocks.with(func() { w.blocks.full = true })
		id := w.create(1, w.enclaves[0])
		w.wantSent("with a full disk", 0, "evaluation-")
		w.wantWork("with a full disk", id, state.Queued)
		w.blocks.with(func() { w.blocks.full = false })
		w.tick(60)
		w.wantSent("with room", 1, "evaluation-")
	})
}

func TestAnOutputThatWasLostIsMadeAgain(t *testing.T) {
	run(t, 1, func(w *world) {
		w.sender.refuse = func(key string) error {
			if strings.HasPrefix(key, "evaluation-") {
				return errors.New("the chain does not answer")
			}
			return nil
		}
		id := w.create(1, w.enclaves[0])
		w.wantWork("while the chain is away", id, "submitting")
		w.blocks.with(func() { delete(w.blocks.here, output(id)) })
		w.sender.with(func() { w.sender.refuse = nil })
		w.tick(60)
		w.tick(60)
		w.wantSent("in the end", 1, "evaluation-")
		if n := len(w.enclaves[0].calls()); n != 2 {
			t.Errorf("%d evaluations, want another one", n)
		}
	})
}

// TestWhatIsMissingHereBlocksNothing: the job waits without an enclave's time, others go on, and when the missing thing
// comes the job is evaluated.
func TestWhatIsMissingHereBlocksNothing(t *testing.T) {
	for name, missing := range map[string]func(r job.Request) job.Artefact{
		"input": func(r job.Request) job.Artefact { return r.Input },
		"keys":  func(r job.Request) job.Artefact { return r.Keys },
		"head":  func(job.Request) job.Artefact { return artefact(240) },
	} {
		t.Run(name, func(t *testing.T) {
			run(t, 1, func(w *world) {
				w.announce(w.enclaves[0])
				poor := w.event(1, w.enclaves[0])
				request := poor.Created.Request
				w.put(request.Input)
				w.put(request.Keys)
				w.blocks.with(func() { delete(w.blocks.here, missing(request)) })
				w.batch(poor)
				for range 30 { // far more often than an enclave may be bothered
					w.tick(60)
				}
				w.wantWork("without "+name, poor.Job, state.Queued)
				if n := len(w.enclaves[0].calls()); n != 0 {
					t.Errorf("the enclave was asked %d times", n)
				}
				if name != "head" {
					rich := w.create(2, w.enclaves[0])
					w.wantWork("another job", rich, state.Done)
				}
				w.put(missing(request))
				w.tick(60)
				w.wantWork("with "+name, poor.Job, state.Done)
			})
		})
	}
}

func TestAHeadMayBeAnnouncedAfterTheJob(t *testing.T) {
	run(t, 1, func(w *world) {
		late := w.event(1, w.enclaves[0])
		w.put(late.Created.Request.Input)
		w.put(late.Created.Request.Keys)
		w.batch(late)
		for range 30 {
			w.tick(60)
		}
		w.wantWork("before the head", late.Job, state.Queued)
		w.announce(w.enclaves[0]) // at the same chain time: the announcement wakes it
		w.wantWork("after the head", late.Job, state.Done)
	})
}

func TestAJobIsGivenToTheEnclavesThatCanOpenIt(t *testing.T) {
	run(t, 2, func(w *world) {
		id := w.create(1, w.enclaves[1])
		w.wantWork("the job", id, state.Done)
		if n := len(w.enclaves[0].calls()); n != 0 {
			t.Errorf("the other enclave was asked %d times", n)
		}
		stranger := newEnclave(t, w.chain, 9)
		foreign := w.create(2, stranger)
		for range 30 {
			w.tick(60)
		}
		w.wantWork("a job for somebody else's enclave", foreign, state.Queued)
		view, err := w.state.Job(w.t.Context(), foreign)
		if err != nil || view.Problem != "" {
			t.Errorf("it was tried: %q, %v", view.Problem, err)
		}
	})
}

func TestReplicasShareTheQueueOneCallEach(t *testing.T) {
	run(t, 3, func(w *world) {
		for _, e := range w.enclaves { // replicas of one app
			e.sealing = w.enclaves[0].sealing
			e.set(func(ctx context.Context, r job.EvaluateRequest) (job.EvaluateResult, error) {
				time.Sleep(time.Second)
				return e.honest(ctx, r)
			})
		}
		w.announce(w.enclaves[0])
		var events []job.Event
		for n := range byte(12) {
			event := w.event(n, w.enclaves[0])
			w.put(event.Created.Request.Input)
			w.put(event.Created.Request.Keys)
			events = append(events, event)
		}
		w.batch(events...)
		if got := w.work(events[0].Job); got != "evaluating" {
			t.Errorf("work %q", got)
		}
		time.Sleep(10 * time.Second)
		synctest.Wait()
		total := 0
		for i, e := range w.enclaves {
			calls := e.calls()
			total += len(calls)
			if len(calls) < 3 || e.most != 1 {
				t.Errorf("enclave %d: %d calls, at most %d at a time", i, len(calls), e.most)
			}
		}
		if total != 12 {
			t.Errorf("%d calls for 12 jobs", total)
		}
		w.wantSent("all of them", 12, "evaluation-")
	})
}

func TestFailuresAreJudgedByTheirKind(t *testing.T) {
	for kind, want := range map[job.Kind]string{
		job.KindInvalid: state.Failed, job.KindUnfit: state.Failed, job.KindTooLarge: state.Failed, job.KindTooSlow: state.Failed,
		job.KindForbidden: state.Failed, job.KindInternal: state.Failed,
		job.KindBusy: state.Queued, job.KindUnavailable: state.Queued, job.KindNotFound: state.Queued,
	} {
		t.Run(string(kind), func(t *testing.T) {
			run(t, 1, func(w *world) {
				w.enclaves[0].set(func(context.Context, job.EvaluateRequest) (job.EvaluateResult, error) {
					return job.EvaluateResult{}, job.Errorf(kind, "because it is %s", kind)
				})
				id := w.create(1, w.enclaves[0])
				for range 20 {
					w.tick(60)
				}
				w.wantWork("after 20 minutes", id, want)
				view, err := w.state.Job(w.t.Context(), id)
				if err != nil || !strings.Contains(view.Problem, "because it is "+string(kind)) {
					t.Errorf("problem %q, %v", view.Problem, err)
				}
				calls := len(w.enclaves[0].calls())
				if once := !kind.Retry(); once && calls != 1 || kind == job.KindInternal && calls != 5 || want == state.Queued && calls < 15 {
					t.Errorf("%d calls", calls)
				}
				w.enclaves[0].set(nil)
				w.tick(60)
				if want == state.Queued {
					w.wantWork("when it has passed", id, state.Done)
				}
				w.wantSent("in the end", map[string]int{state.Queued: 1}[want], "evaluation-")
			})
		})
	}
}

func TestPausesGrowByChainTimeNotByTheClock(t *testing.T) {
	run(t, 1, func(w *world) {
		w.enclaves[0].set(func(context.Context, job.EvaluateRequest) (job.EvaluateResult, error) {
			return job.EvaluateResult{}, job.Errorf(job.KindBusy, "busy")
		})
		w.create(1, w.enclaves[0])
		time.Sleep(100 * time.Hour) // the machine's clock alone changes nothing
		w.tick(0)
		if n := len(w.enclaves[0].calls()); n != 1 {
			t.Fatalf("%d calls before chain time moved", n)
		}
		var at []int
		for second := 1; second <= 200; second++ {
			before := len(w.enclaves[0].calls())
			w.tick(1)
			if len(w.enclaves[0].calls()) > before {
				at = append(at, second)
			}
		}
		if want := []int{1, 3, 7, 15, 31, 63, 123, 183}; !slices.Equal(at, want) {
			t.Errorf("tried again at %v, want %v", at, want)
		}
	})
}

func TestAJobWhoseDeadlinePassedIsLeftToItsRefund(t *testing.T) {
	run(t, 1, func(w *world) {
		w.enclaves[0].down = true
		id := w.create(1, w.enclaves[0])
		w.tick(hour + 1)
		w.enclaves[0].with(func() { w.enclaves[0].down = false })
		w.tick(60)
		if n := len(w.enclaves[0].calls()); n != 0 {
			t.Errorf("%d calls after the deadline", n)
		}
		w.batch(w.happened(job.Refunded, id))
		w.wantWork("after the refund", id, state.Done)
	})
}

func TestAHungEnclaveIsLeftAfterItsTimeAndOthersGoOn(t *testing.T) {
	run(t, 1, func(w *world) {
		e := w.enclaves[0]
		var poison job.ID
		e.set(func(ctx context.Context, r job.EvaluateRequest) (job.EvaluateResult, error) {
			if r.Job == poison {
				<-ctx.Done()
				return job.EvaluateResult{}, ctx.Err()
			}
			return e.honest(ctx, r)
		})
		w.announce(e)
		bad, good := w.event(1, e), w.event(2, e)
		poison = bad.Job
		for _, event := range []job.Event{bad, good} {
			w.put(event.Created.Request.Input)
			w.put(event.Created.Request.Keys)
		}
		w.batch(bad, good)
		w.wantWork("behind a hung call", good.Job, state.Queued)
		for range 5 {
			time.Sleep(job.FetchTime + job.EvaluationTime + time.Minute)
			synctest.Wait()
			w.tick(60)
		}
		w.wantWork("the other job", good.Job, state.Done)
		w.wantWork("the poison", bad.Job, state.Failed)
		if calls := e.calls(); len(calls) != 6 || calls[1] != good.Job {
			t.Errorf("calls %v", calls)
		}
	})
}

func TestACallThatNobodyNeedsIsEnded(t *testing.T) {
	for name, end := range map[string]func(w *world, id job.ID){
		"another relayer was faster": func(w *world, id job.ID) { w.batch(w.happened(job.Evaluated, id)) },
		"the deadline passed":        func(w *world, _ job.ID) { w.tick(hour + 1) },
	} {
		t.Run(name, func(t *testing.T) {
			run(t, 1, func(w *world) {
				ended := false
				w.enclaves[0].set(func(ctx context.Context, _ job.EvaluateRequest) (job.EvaluateResult, error) {
					<-ctx.Done()
					ended = true
					return job.EvaluateResult{}, ctx.Err()
				})
				id := w.create(1, w.enclaves[0])
				w.wantWork("under way", id, "evaluating")
				end(w, id)
				if !ended {
					t.Error("the call goes on")
				}
				w.enclaves[0].set(nil)
				next := w.create(2, w.enclaves[0])
				w.wantWork("the next job", next, state.Done)
			})
		})
	}
}

func TestALyingEnclaveIsNotPaidFor(t *testing.T) {
	other := output(job.ID(digest(99)))
	for name, lie := range map[string]func(e *enclave, v *job.Evaluation, r *job.EvaluateResult){
		"another job":        func(_ *enclave, v *job.Evaluation, _ *job.EvaluateResult) { v.Job = job.ID(digest(99)) },
		"another manifest":   func(_ *enclave, v *job.Evaluation, _ *job.EvaluateResult) { v.Manifest = digest(99) },
		"another head":       func(_ *enclave, v *job.Evaluation, _ *job.EvaluateResult) { v.Head = digest(99) },
		"another cut":        func(_ *enclave, v *job.Evaluation, _ *job.EvaluateResult) { v.Cut = 0 },
		"other parameters":   func(_ *enclave, v *job.Evaluation, _ *job.EvaluateResult) { v.Parameters = digest(99) },
		"another requester":  func(_ *enclave, v *job.Evaluation, _ *job.EvaluateResult) { v.RequesterKey = digest(99) },
		"another input":      func(_ *enclave, v *job.Evaluation, _ *job.EvaluateResult) { v.Input.Size++ },
		"other keys":         func(_ *enclave, v *job.Evaluation, _ *job.EvaluateResult) { v.Keys = artefact(99) },
		"another operator":   func(_ *enclave, v *job.Evaluation, _ *job.EvaluateResult) { v.Operator = job.Address{99} },
		"another output":     func(_ *enclave, v *job.Evaluation, _ *job.EvaluateResult) { v.Output = other },
		"no output":          func(_ *enclave, _ *job.Evaluation, r *job.EvaluateResult) { r.Output = nil },
		"a broken signature": func(_ *enclave, _ *job.Evaluation, r *job.EvaluateResult) { r.Signature = r.Signature[1:] },
		"another key":        func(_ *enclave, _ *job.Evaluation, r *job.EvaluateResult) { r.Signature = job.Hex("stranger") },
	} {
		t.Run(name, func(t *testing.T) {
			run(t, 1, func(w *world) {
				e := w.enclaves[0]
				e.set(func(ctx context.Context, r job.EvaluateRequest) (job.EvaluateResult, error) {
					honest, _ := e.honest(ctx, r)
					v := honest.Evaluation
					lie(e, &v, &honest)
					result := e.sign(v)
					result.Output = honest.Output
					switch {
					case len(honest.Signature) != job.SignatureSize && string(honest.Signature) != "stranger":
						result.Signature = honest.Signature
					case string(honest.Signature) == "stranger":
						result.Signature = requester.Sign(v.SigningHash(deployment.Domain()))
					}
					return result, nil
				})
				id := w.create(1, e)
				for range 10 {
					w.tick(60)
				}
				w.wantSent("a lie", 0, "evaluation-")
				w.wantWork("after five lies", id, state.Failed)
				if w.blocks.holds("output " + id.String()) {
					t.Error("the lie's output is pinned")
				}
			})
		})
	}
}

func TestArtefactsThatCannotBeAreNoPoison(t *testing.T) {
	run(t, 1, func(w *world) {
		w.announce(w.enclaves[0])
		huge := w.event(1, w.enclaves[0])
		huge.Created.Request.Input.Size = 1<<64 - 1
		w.batch(huge)
		w.wantWork("a job with an impossible input", huge.Job, state.Failed)
		w.wantWork("the next job", w.create(2, w.enclaves[0]), state.Done)
	})
}

func TestAJobThatTheChainKnowsBetterIsNotEvaluated(t *testing.T) {
	run(t, 1, func(w *world) {
		w.announce(w.enclaves[0])
		event := w.event(1, w.enclaves[0]) // an old event, replayed after the store was lost
		w.put(event.Created.Request.Input)
		w.put(event.Created.Request.Keys)
		done := w.happened(job.Evaluated, event.Job)
		w.batch(event)
		if n := len(w.enclaves[0].calls()); n != 0 {
			t.Errorf("%d calls", n)
		}
		w.batch(done)
		w.wantWork("after its event", event.Job, state.Done)
	})
}

// TestACallOutlastsWhatAnEnclaveMayTake: one that uses up all of its time is still heard, one that hangs is cut off.
func TestACallOutlastsWhatAnEnclaveMayTake(t *testing.T) {
	for name, c := range map[string]struct {
		takes time.Duration
		want  string
	}{
		"all of its time": {job.FetchTime + job.EvaluationTime, state.Done},
		"for ever":        {24 * time.Hour, state.Queued},
	} {
		t.Run(name, func(t *testing.T) {
			run(t, 1, func(w *world) {
				w.tick(0)
				e := w.enclaves[0]
				e.set(func(ctx context.Context, r job.EvaluateRequest) (job.EvaluateResult, error) {
					select {
					case <-time.After(c.takes):
						return e.honest(ctx, r)
					case <-ctx.Done():
						return job.EvaluateResult{}, ctx.Err()
					}
				})
				id := w.create(1, e)
				w.wantWork("meanwhile", id, "evaluating")
				time.Sleep(job.FetchTime + job.EvaluationTime + time.Minute) // of the bubble
				synctest.Wait()
				w.wantWork("afterwards", id, c.want)
				if n := len(e.calls()); n != 1 {
					t.Errorf("%d calls", n)
				}
			})
		})
	}
}

func TestConfigAndOwnerAreChecked(t *testing.T) {
	run(t, 0, func(w *world) {
		for name, cfg := range map[string]relayer.Config{
			"no deployment": {},
			"negative":      {Deployment: deployment, CallTime: -1},
		} {
			if _, err := relayer.New(cfg, w.chain, w.sender, relayer.Fleet{}, w.blocks, w.state, nil); err == nil {
				t.Errorf("%s: accepted", name)
			}
		}
		w.tick(0)
		if err := w.state.Bind(w.t.Context(), job.Address{66}, deployment.Domain()); err == nil {
			t.Error("the store is not bound to the relayer's account")
		}
	})
}

func TestAStoreThatFailsEndsTheRelayer(t *testing.T) {
	run(t, 0, func(w *world) {
		w.tick(0)
		w.kill()
		st, err := state.Open(w.t.Context(), w.dir)
		if err != nil {
			t.Fatal(err)
		}
		r, err := relayer.New(w.cfg, w.chain, w.sender, relayer.Fleet{}, broken{w.blocks}, st, nil)
		if err != nil {
			t.Fatal(err)
		}
		ended := make(chan error, 1)
		go func() { ended <- r.Run(w.t.Context()) }()
		event := job.Event{Kind: job.Evaluated, Job: job.ID(digest(1)), Evaluated: &job.EvaluatedEvent{Output: artefact(1)}}
		w.chain.batches <- job.Batch{Cursor: job.Cursor{Number: 99}, Events: []job.Event{event}}
		if err := <-ended; !errors.Is(err, errDisk) {
			t.Errorf("ended with %v", err)
		}
		if c, _, err := st.Cursor(w.t.Context()); err != nil || c.Number == 99 {
			t.Errorf("the cursor moved past what could not be kept: %d, %v", c.Number, err)
		}
		if err := st.Close(); err != nil {
			t.Error(err)
		}
	})
}

var errDisk = errors.New("the disk is broken")

type broken struct{ relayer.Blocks }

func (broken) Pin(context.Context, job.Artefact, string, uint64) error {
	return fmt.Errorf("pin: %w", errDisk)
}
