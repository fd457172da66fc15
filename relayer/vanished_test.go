package relayer_test

import (
	"testing"
	"testing/synctest"

	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/relayer/state"
)

// vanish takes back what the chain says of a job, as a reorg does that no batch tells of.
func (w *world) vanish(id job.ID, status job.Status) {
	w.chain.with(func() {
		record := w.chain.records[id]
		record.Status, record.Deadline = status, w.chain.now+hour
		w.chain.records[id] = record
	})
}

func TestAnEvaluationThatVanishedBeforeItsEventCameIsSentAgain(t *testing.T) {
	run(t, 1, func(w *world) {
		id := w.create(1, w.enclaves[0])
		w.wantSent("its sender saw it mined", 1, "evaluation-"+id.String())
		for vanished := 1; vanished <= 2; vanished++ {
			w.vanish(id, job.Created)
			w.tick(0) // the cursor passes the block in which it was mined, without its event
			w.wantSent("after it vanished", 1+vanished, "evaluation-"+id.String())
		}
		w.wantWork("after the reorgs", id, state.Done)
		if n := len(w.enclaves[0].calls()); n != 1 {
			t.Errorf("%d evaluations", n)
		}
		w.batch(w.happened(job.Evaluated, id))
		w.tick(0)
		w.wantSent("once its event came", 3, "evaluation-"+id.String())
	})
}

func TestAnEvaluationThatVanishedWithItsOutputIsMadeAgain(t *testing.T) {
	run(t, 1, func(w *world) {
		id := w.create(1, w.enclaves[0])
		w.vanish(id, job.Created)
		w.blocks.with(func() { delete(w.blocks.here, output(id)) })
		w.tick(0)
		w.tick(1)
		w.wantSent("after it vanished", 2, "evaluation-"+id.String())
		if n := len(w.enclaves[0].calls()); n != 2 {
			t.Errorf("%d evaluations, want another one", n)
		}
	})
}

func TestAVanishedEvaluationIsNotSentAgainBeforeTheCursorPasses(t *testing.T) {
	run(t, 1, func(w *world) {
		w.sender.with(func() { w.sender.deep = 3 })
		id := w.create(1, w.enclaves[0])
		w.vanish(id, job.Created)
		w.tick(0)
		w.tick(0)
		w.wantSent("while its event may still come", 1, "evaluation-")
		w.tick(0)
		w.wantSent("once it cannot come any more", 2, "evaluation-")
	})
}

func TestAnotherRelayersEvaluationThatVanishedIsReplacedByOurs(t *testing.T) {
	run(t, 1, func(w *world) {
		w.tick(0)
		mined := make(chan struct{})
		w.sender.with(func() { w.sender.mined = mined })
		id := w.create(1, w.enclaves[0])
		w.happened(job.Evaluated, id) // theirs is mined first, and its event never comes
		close(mined)
		synctest.Wait()
		w.wantWork("after the refusal", id, state.Done)
		w.vanish(id, job.Created)
		w.tick(0)
		w.wantSent("ours", 1, "evaluation-"+id.String())
	})
}

func TestAForwardThatVanishedBeforeItsEventCameIsSentAgain(t *testing.T) {
	run(t, 1, func(w *world) {
		id := evaluated(w)
		w.forward(id, release(id, "sealed"))
		w.wantSent("its sender saw it mined", 1, "forward-"+id.String())
		w.vanish(id, job.Evaluated)
		w.tick(0)
		w.wantSent("after it vanished", 2, "forward-"+id.String())
		w.batch(w.happened(job.Forwarded, id))
		w.tick(0)
		w.wantSent("once its event came", 2, "forward-"+id.String())
	})
}
