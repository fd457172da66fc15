package relayer_test

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/relayer/state"
)

// refuse answers every request with a refusal, changed by lie before it is signed.
func (e *enclave) refuse(lie func(u *job.Unfit)) {
	e.set(func(ctx context.Context, r job.EvaluateRequest) (job.EvaluateResult, error) {
		honest, err := e.honest(ctx, r)
		u := honest.Evaluation.Unfit(job.KeysMalformed)
		if lie != nil {
			lie(&u)
		}
		return job.EvaluateResult{
			Unfit: &u, Problem: "keys", Signature: e.signer().Sign(u.SigningHash(deployment.Domain())),
		}, err
	})
}

func TestARefusalIsSubmittedAndEndsTheJob(t *testing.T) {
	run(t, 1, func(w *world) {
		w.enclaves[0].refuse(nil)
		id := w.create(1, w.enclaves[0])
		w.wantSent("the refusal", 1, "unfit-"+id.String()+"-4-")
		w.wantSent("an evaluation", 0, "evaluation-")
		w.wantWork("after its transaction", id, state.Done)
		if w.blocks.holds("output " + id.String()) {
			t.Error("a refusal has an output")
		}
		refunded := w.happened(job.Refunded, id)
		refunded.Refunded = &job.RefundedEvent{Late: job.Created, Amount: big.NewInt(1), Unfit: &job.UnfitEvent{Reason: job.KeysMalformed}}
		w.batch(refunded)
		if w.blocks.holds("input " + id.String()) {
			t.Error("the input is still pinned")
		}
		view, err := w.state.Job(w.t.Context(), id)
		if err != nil || len(view.Events) != 2 || view.Events[1].Refunded.Unfit.Reason != job.KeysMalformed {
			t.Errorf("view %+v, %v", view, err)
		}
	})
}

func TestALyingRefusalIsNotSubmitted(t *testing.T) {
	for name, lie := range map[string]func(u *job.Unfit){
		"another job":       func(u *job.Unfit) { u.Job = job.ID(digest(99)) },
		"another version":   func(u *job.Unfit) { u.Version = digest(99) },
		"another manifest":  func(u *job.Unfit) { u.Manifest = digest(99) },
		"another head":      func(u *job.Unfit) { u.Head = digest(99) },
		"other parameters":  func(u *job.Unfit) { u.Parameters = digest(99) },
		"another requester": func(u *job.Unfit) { u.RequesterKey = digest(99) },
		"another input":     func(u *job.Unfit) { u.Input.Size++ },
		"other keys":        func(u *job.Unfit) { u.Keys = artefact(99) },
		"another operator":  func(u *job.Unfit) { u.Operator = job.Address{99} },
	} {
		t.Run(name, func(t *testing.T) {
			run(t, 1, func(w *world) {
				w.enclaves[0].refuse(lie)
				id := w.create(1, w.enclaves[0])
				for range 10 {
					w.tick(60)
				}
				w.wantSent("a lie", 0, "unfit-")
				w.wantWork("after five lies", id, state.Failed)
			})
		})
	}
}

func TestARefusalByADeadKeyIsMadeAgain(t *testing.T) {
	run(t, 1, func(w *world) {
		e := w.enclaves[0]
		e.refuse(nil)
		w.sender.with(func() {
			w.sender.refuse = func(key string) error {
				if strings.HasPrefix(key, "unfit-") {
					return errors.New("the endpoint is away")
				}
				return nil
			}
		})
		id := w.create(1, e)
		w.wantWork("while nothing can be sent", id, "submitting")
		w.chain.with(func() {
			record := w.chain.enclaves[e.signer().Address()]
			record.Invalidated = true
			w.chain.enclaves[e.signer().Address()] = record
		})
		e.reboot()
		w.sender.with(func() { w.sender.refuse = nil })
		for range 5 {
			w.tick(60)
		}
		w.wantWork("under the new key", id, state.Done)
	})
}

func TestAJobWaitsForItsCreatorsBond(t *testing.T) {
	run(t, 1, func(w *world) {
		event := w.event(1, w.enclaves[0])
		id := event.Job
		w.chain.with(func() {
			record := w.chain.records[id]
			record.Bond = big.NewInt(100)
			w.chain.records[id] = record
			w.chain.bond.SetInt64(99)
		})
		w.put(event.Created.Request.Input)
		w.put(event.Created.Request.Keys)
		w.announce(w.enclaves[0])
		w.batch(event)
		if n := len(w.enclaves[0].calls()); n != 0 {
			t.Fatalf("asked %d times without a bond", n)
		}
		view, err := w.state.Job(w.t.Context(), id)
		if err != nil || !strings.Contains(view.Problem, "free bond is 99, the job asks for 100") {
			t.Errorf("view %+v, %v", view, err)
		}
		w.chain.with(func() { w.chain.bond.SetInt64(100) })
		for range 3 {
			w.tick(60)
		}
		w.wantSent("once there is enough", 1, "evaluation-"+id.String())
	})
}

func TestAJobGoesToEnclavesOfItsMeasurementAlone(t *testing.T) {
	run(t, 2, func(w *world) {
		first, second := w.enclaves[0], w.enclaves[1]
		second.sealing = first.sealing
		w.chain.with(func() { w.chain.measured = map[job.Address]job.Digest{second.signer().Address(): digest(51)} })
		w.tick(0)
		event := w.event(1, first)
		event.Created.Request.Measurement = digest(51)
		w.put(event.Created.Request.Input)
		w.put(event.Created.Request.Keys)
		w.announce(first)
		w.batch(event)
		for range 3 {
			w.tick(60)
		}
		if len(first.calls()) != 0 || len(second.calls()) != 1 {
			t.Errorf("the other was asked %d times, its own %d", len(first.calls()), len(second.calls()))
		}
	})
}
