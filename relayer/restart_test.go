package relayer_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"testing/synctest"

	"github.com/encrypted-compute/encrypted-compute/attest"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/relayer/state"
)

// TestKilledAtAnyStepTheJobIsSubmittedOnce kills the relayer while it waits in each step and starts a new one over the
// same folder.
func TestKilledAtAnyStepTheJobIsSubmittedOnce(t *testing.T) {
	for name, step := range map[string]func(w *world) (repair func()){
		"before the event": func(w *world) func() { w.restart(); return func() {} },
		"in the enclave's call": func(w *world) func() {
			w.enclaves[0].set(func(ctx context.Context, _ job.EvaluateRequest) (job.EvaluateResult, error) {
				<-ctx.Done()
				return job.EvaluateResult{}, ctx.Err()
			})
			return func() { w.enclaves[0].set(nil) }
		},
		"while the output is pinned": func(w *world) func() {
			w.blocks.full = true
			return func() { w.blocks.with(func() { w.blocks.full = false }) }
		},
		"while the transaction is mined": func(w *world) func() {
			mined := make(chan struct{})
			w.sender.with(func() { w.sender.mined = mined })
			return func() { close(mined) }
		},
		"after the transaction": func(*world) func() { return func() {} },
	} {
		t.Run(name, func(t *testing.T) {
			run(t, 1, func(w *world) {
				w.tick(0) // enrols the enclave
				repair := step(w)
				id := w.create(1, w.enclaves[0])
				w.kill()
				repair()
				w.start()
				w.tick(0)
				w.tick(60)
				w.wantSent("after the restart", 1, "evaluation-"+id.String())
				w.wantSent("after the restart", 1, "enrol-")
				w.wantWork("after the restart", id, state.Done)
				w.restart()
				w.tick(60)
				w.wantSent("after another restart", 1, "evaluation-")
			})
		})
	}
}

func TestALostStoreLosesNoJob(t *testing.T) {
	run(t, 1, func(w *world) {
		w.enclaves[0].with(func() { w.enclaves[0].down = true })
		event := w.event(1, w.enclaves[0])
		w.put(event.Created.Request.Input)
		w.put(event.Created.Request.Keys)
		w.announce(w.enclaves[0])
		w.batch(event)
		w.kill()
		w.dir = w.t.TempDir()
		w.enclaves[0].with(func() { w.enclaves[0].down = false })
		w.start()
		w.announce(w.enclaves[0])
		w.batch(event) // the watcher starts again from the deployment
		w.wantWork("with a new store", event.Job, state.Done)
	})
}

func TestALostStoreGetsAnotherQuoteFromTheEnclave(t *testing.T) {
	run(t, 1, func(w *world) {
		w.tick(0)
		w.kill()
		w.dir = w.t.TempDir()
		w.start()
		w.tick(0)
		w.wantSent("an enrolled enclave", 1, "enrol-")
		views, err := w.state.Enclaves(w.t.Context())
		if err != nil || len(views) != 1 || views[0].Enclave.Expiry == 0 || !views[0].Development {
			t.Fatalf("views %+v, %v", views, err)
		}
		policy := attest.Policy{Roots: []job.Digest{attest.DevelopmentRoot}, Now: start, AllowDevelopment: true}
		v, err := attest.Verify(views[0].Quote, views[0].Collateral, policy)
		if err != nil {
			t.Fatal(err)
		}
		if err := v.Vouches(views[0].Enrolment, deployment.ChainID, deployment.Enclaves); err != nil {
			t.Error(err)
		}
	})
}

func TestARestartedEnclaveIsEnrolledUnderItsNewKey(t *testing.T) {
	run(t, 1, func(w *world) {
		e := w.enclaves[0]
		w.wantWork("the first job", w.create(1, e), state.Done)
		before := e.signer().Address()
		e.reboot()
		second := w.create(2, e) // the relayer does not know yet: one answer is wasted
		w.tick(60)
		w.wantWork("the second job", second, state.Done)
		w.wantSent("both keys", 2, "enrol-")
		if e.signer().Address() == before {
			t.Error("the key is the old one")
		}
	})
}

func TestAnEvaluationWhoseKeyDiedIsMadeAgain(t *testing.T) {
	run(t, 1, func(w *world) {
		e := w.enclaves[0]
		w.tick(0)
		mined := make(chan struct{})
		w.sender.with(func() { w.sender.mined = mined })
		id := w.create(1, e)
		w.wantWork("before its transaction is mined", id, "submitting")
		dead := e.signer().Address()
		w.chain.with(func() {
			record := w.chain.enclaves[dead]
			record.Invalidated = true
			w.chain.enclaves[dead] = record
		})
		e.reboot()
		close(mined)
		w.deliver(job.Batch{Enclaves: []job.Enclave{{Signer: dead, Invalidated: true}}})
		w.tick(60)
		w.wantWork("with a new key", id, state.Done)
		w.wantSent("with a new key", 1, "evaluation-"+id.String())
		if n := len(e.calls()); n != 2 {
			t.Errorf("%d evaluations, want 2", n)
		}
		views, err := w.state.Enclaves(w.t.Context())
		if err != nil || len(views) != 2 || !views[1].Enclave.Invalidated {
			t.Errorf("enclaves %+v, %v", views, err)
		}
	})
}

func TestAnInvalidatedEnclaveThatWasNotRestartedGetsNoJobs(t *testing.T) {
	run(t, 1, func(w *world) {
		e := w.enclaves[0]
		w.tick(0)
		dead := e.signer().Address()
		w.chain.with(func() {
			record := w.chain.enclaves[dead]
			record.Invalidated = true
			w.chain.enclaves[dead] = record
		})
		w.deliver(job.Batch{Enclaves: []job.Enclave{{Signer: dead, Invalidated: true}}})
		id := w.create(1, e)
		for range 20 {
			w.tick(60)
		}
		w.wantSent("the dead key", 1, "enrol-")
		if n := len(e.calls()); n != 0 {
			t.Errorf("%d calls", n)
		}
		e.reboot()
		w.tick(60)
		w.wantWork("after the enclave's restart", id, state.Done)
	})
}

func TestAnEnclaveIsRenewedInTimeAndWorksUntilThen(t *testing.T) {
	run(t, 1, func(w *world) {
		w.tick(0)
		w.tick(30*day - hour - 1)
		w.wantSent("before its renewal", 1, "enrol-")
		w.sender.with(func() {
			w.sender.refuse = func(key string) error {
				if strings.HasPrefix(key, "renew-") {
					return errors.New("the account cannot pay")
				}
				return nil
			}
		})
		w.tick(2)
		id := w.create(1, w.enclaves[0])
		w.wantWork("with an enrolment that still holds", id, state.Done)
		w.sender.with(func() { w.sender.refuse = nil })
		w.tick(hour / 2)
		w.wantSent("its renewal", 1, "renew-")
		w.wantSent("its renewal", 1, "enrol-")
		record, err := w.chain.EnclaveOf(w.t.Context(), w.enclaves[0].signer().Address())
		if err != nil || record.Expiry < start+59*day {
			t.Errorf("record %+v, %v", record, err)
		}
	})
}

func TestAnEnclaveThatCannotBeEnrolledIsAskedEverMoreRarely(t *testing.T) {
	run(t, 1, func(w *world) {
		tries := 0
		w.sender.with(func() {
			w.sender.refuse = func(string) error { tries++; return errors.New("the account cannot pay") }
		})
		for range 600 {
			w.tick(1)
		}
		if tries < 8 || tries > 16 {
			t.Errorf("%d tries in ten minutes", tries)
		}
	})
}

func TestAnEvaluationIsTriedUntilItsDeadline(t *testing.T) {
	run(t, 1, func(w *world) {
		w.tick(0)
		away := errors.New("the account cannot pay")
		w.sender.with(func() { w.sender.refuse = func(string) error { return away } })
		id := w.create(1, w.enclaves[0])
		for range 50 {
			w.tick(60)
		}
		w.wantWork("after 50 minutes", id, "submitting")
		w.chain.with(func() { w.chain.down = true }) // a chain that is away says nothing about the key
		w.tick(60)
		w.chain.with(func() { w.chain.down = false })
		w.sender.with(func() { w.sender.refuse = nil })
		w.tick(60)
		w.wantWork("when it can pay", id, state.Done)
		if n := len(w.enclaves[0].calls()); n != 1 {
			t.Errorf("%d evaluations", n)
		}
	})
}

func TestAnotherRelayersEvaluationEndsOurs(t *testing.T) {
	run(t, 1, func(w *world) {
		w.tick(0)
		mined := make(chan struct{})
		w.sender.with(func() { w.sender.mined = mined })
		id := w.create(1, w.enclaves[0])
		event := w.happened(job.Evaluated, id) // theirs is mined first
		close(mined)
		synctest.Wait()
		w.wantWork("after the refusal", id, state.Done)
		w.batch(event)
		w.wantSent("ours", 0, "evaluation-")
	})
}

func TestAfterADeepReorgTheEvaluationIsSentAgain(t *testing.T) {
	run(t, 1, func(w *world) {
		id := w.create(1, w.enclaves[0])
		w.batch(w.happened(job.Evaluated, id))
		w.chain.with(func() { // the block with the evaluation is gone, and so is its transaction
			record := w.chain.records[id]
			record.Status, record.Deadline = job.Created, start+hour
			w.chain.records[id] = record
		})
		w.deliver(job.Batch{Rewound: &job.Mark{Number: w.chain.block - 1}})
		w.wantSent("before and after the reorg", 2, "evaluation-"+id.String())
		w.wantWork("after the reorg", id, state.Done)
		if n := len(w.enclaves[0].calls()); n != 1 {
			t.Errorf("%d evaluations", n)
		}
		if record, _ := w.chain.Job(w.t.Context(), id); record.Status != job.Evaluated {
			t.Errorf("the chain says %s", record.Status)
		}
	})
}

func TestAStuckTransactionKeepsNobodyWaiting(t *testing.T) {
	run(t, 1, func(w *world) {
		w.tick(0)
		var stuck job.ID
		w.sender.with(func() {
			w.sender.refuse = func(key string) error {
				if stuck != (job.ID{}) && strings.Contains(key, stuck.String()) {
					return errors.New("underpriced")
				}
				return nil
			}
		})
		stuck = w.event(1, w.enclaves[0]).Job
		first := w.create(1, w.enclaves[0])
		second := w.create(2, w.enclaves[0])
		w.wantWork("the stuck one", first, "submitting")
		w.wantWork("the one behind it", second, state.Done)
	})
}
