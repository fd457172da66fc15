package relayer_test

import (
	"bytes"
	"testing"
	"testing/synctest"

	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/relayer/state"
)

// evaluated is a world with a job that waits for its forward.
func evaluated(w *world) job.ID {
	w.t.Helper()
	id := w.create(1, w.enclaves[0])
	w.batch(w.happened(job.Evaluated, id))
	return id
}

// release is what the requester signs for a job.
func release(id job.ID, activation string) job.ForwardRequest {
	f := job.ForwardRequest{Activation: job.Hex(activation), Message: job.Forward{
		Job: id, Output: output(id).Digest, Activation: job.Keccak([]byte(activation)), CreatorKey: digest(200), Deadline: start + 2*hour,
	}}
	return signed(f, requester)
}

func signed(f job.ForwardRequest, key *job.SigningKey) job.ForwardRequest {
	f.Signature = key.Sign(f.Message.SigningHash(deployment.Domain()))
	return f
}

func (w *world) forward(id job.ID, f job.ForwardRequest) (string, job.Kind) {
	w.t.Helper()
	response, err := w.relayer.AddForward(w.t.Context(), id, f)
	synctest.Wait()
	if err != nil {
		return "", job.KindOf(err)
	}
	return response.State, ""
}

func TestAForwardIsSentOnceHoweverOftenItComes(t *testing.T) {
	run(t, 1, func(w *world) {
		id := evaluated(w)
		f := release(id, "sealed")
		for i, want := range []string{state.Queued, state.Sent, state.Sent} {
			if got, kind := w.forward(id, f); got != want {
				t.Errorf("time %d: %q %q, want %q", i, got, kind, want)
			}
		}
		if got, _ := w.forward(id, release(id, "another one")); got != state.Sent {
			t.Errorf("another one: %q", got)
		}
		w.wantSent("in the end", 1, "forward-")
		w.batch(w.happened(job.Forwarded, id))
		w.restart()
		response, err := w.relayer.AddForward(w.t.Context(), id, f)
		if err != nil || response.State != state.Final || response.Tx != digest(77) {
			t.Errorf("after its event: %+v, %v", response, err)
		}
		w.wantSent("in the end", 1, "forward-")
	})
}

func TestForwardsAreCheckedBeforeTheyAreKept(t *testing.T) {
	stranger, err := job.NewSigningKey()
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		change func(w *world, f *job.ForwardRequest)
		want   job.Kind
	}{
		"wrong signer":         {func(_ *world, f *job.ForwardRequest) { *f = signed(*f, stranger) }, job.KindForbidden},
		"changed after":        {func(_ *world, f *job.ForwardRequest) { f.Message.Deadline++ }, job.KindForbidden},
		"no recoverable point": {func(_ *world, f *job.ForwardRequest) { f.Signature = bytes.Repeat([]byte{255}, 65) }, job.KindForbidden},
		"another job":          {func(_ *world, f *job.ForwardRequest) { f.Message.Job = job.ID(digest(9)) }, job.KindInvalid},
		"another output":       {func(_ *world, f *job.ForwardRequest) { f.Message.Output = digest(9); *f = signed(*f, requester) }, job.KindInvalid},
		"another creator key":  {func(_ *world, f *job.ForwardRequest) { f.Message.CreatorKey = digest(9); *f = signed(*f, requester) }, job.KindInvalid},
		"other bytes":          {func(_ *world, f *job.ForwardRequest) { f.Activation = job.Hex("other") }, job.KindInvalid},
		"no bytes":             {func(_ *world, f *job.ForwardRequest) { f.Activation = nil }, job.KindInvalid},
		"no signature":         {func(_ *world, f *job.ForwardRequest) { f.Signature = nil }, job.KindInvalid},
		"too many bytes":       {func(_ *world, f *job.ForwardRequest) { f.Activation = make(job.Hex, 4097) }, job.KindTooLarge},
		"endless signature":    {func(_ *world, f *job.ForwardRequest) { f.Signature = make(job.Hex, 4097) }, job.KindTooLarge},
		"signature too old":    {func(_ *world, f *job.ForwardRequest) { f.Message.Deadline = start - 1; *f = signed(*f, requester) }, job.KindInvalid},
		"job too old":          {func(w *world, _ *job.ForwardRequest) { w.tick(2 * day) }, job.KindInvalid},
		"job already delivered": {func(w *world, f *job.ForwardRequest) {
			w.batch(w.happened(job.Delivered, f.Message.Job))
		}, job.KindInvalid},
		"unknown job": {func(w *world, f *job.ForwardRequest) {
			w.chain.with(func() { delete(w.chain.records, f.Message.Job) })
		}, job.KindNotFound},
		"chain away": {func(w *world, _ *job.ForwardRequest) { w.chain.with(func() { w.chain.down = true }) }, job.KindUnavailable},
	} {
		t.Run(name, func(t *testing.T) {
			run(t, 1, func(w *world) {
				id := evaluated(w)
				f := release(id, "sealed")
				c.change(w, &f)
				if got, kind := w.forward(id, f); kind != c.want {
					t.Errorf("answer %q, kind %q, want %q", got, kind, c.want)
				}
				w.wantSent("what was refused", 0, "forward-")
				w.chain.with(func() { w.chain.down = false })
				if name == "wrong signer" {
					w.forward(id, release(id, "sealed"))
					w.wantSent("the right one afterwards", 1, "forward-")
				}
			})
		})
	}
}

func TestAContractWalletIsAskedWhetherItSigned(t *testing.T) {
	owner, err := job.NewSigningKey()
	if err != nil {
		t.Fatal(err)
	}
	run(t, 1, func(w *world) {
		id := evaluated(w)
		f := signed(release(id, "sealed"), owner) // 65 bytes, by the wallet's owner
		if got, kind := w.forward(id, f); kind != job.KindForbidden {
			t.Fatalf("for an account without code: %q %q", got, kind)
		}
		w.chain.with(func() { w.chain.wallet = true })
		forged := f
		forged.Signature = job.Hex("forged")
		if got, kind := w.forward(id, forged); kind != job.KindForbidden {
			t.Fatalf("what the wallet did not sign: %q %q", got, kind)
		}
		w.wantSent("forged ones", 0, "forward-")
		if got, kind := w.forward(id, f); got != state.Queued {
			t.Fatalf("what it signed: %q %q", got, kind)
		}
		w.wantSent("its own", 1, "forward-")
	})
}

// TestAWalletsForwardNeverBlocksTheRequestersOwn: anybody can send a signature that only the chain can judge.
func TestAWalletsForwardNeverBlocksTheRequestersOwn(t *testing.T) {
	run(t, 1, func(w *world) {
		id := evaluated(w)
		w.chain.with(func() { w.chain.wallet = true })
		mallory := release(id, "mallory's")
		mallory.Signature = job.Hex("refused")
		if got, kind := w.forward(id, mallory); got != state.Queued {
			t.Fatalf("%q %q", got, kind)
		}
		w.tick(60)
		w.wantSent("mallory's", 0, "forward-")
		if got, kind := w.forward(id, release(id, "sealed")); got != state.Queued {
			t.Fatalf("%q %q", got, kind)
		}
		w.wantSent("the requester's", 1, "forward-")
		if got, _ := w.forward(id, mallory); got != state.Sent {
			t.Errorf("mallory is told %q", got)
		}
	})
}

func TestAContractWalletsForwardIsTriedThreeTimesAndMayComeAgain(t *testing.T) {
	run(t, 1, func(w *world) {
		id := evaluated(w)
		w.chain.with(func() { w.chain.wallet = true })
		f := release(id, "sealed")
		f.Signature = job.Hex("refused")
		w.forward(id, f)
		w.tick(60)
		w.tick(60)
		stored, err := w.state.Forward(w.t.Context(), id)
		if err != nil || stored.State != state.Failed || stored.Problem == "" {
			t.Fatalf("stored %+v, %v", stored, err)
		}
		f.Signature = job.Hex("a contract wallet's, which the chain takes")
		if got, kind := w.forward(id, f); got != state.Queued {
			t.Fatalf("%q %q", got, kind)
		}
		w.wantSent("in the end", 1, "forward-")
	})
}

func TestAForwardWaitsForConfirmations(t *testing.T) {
	run(t, 1, func(w *world) {
		id := w.create(1, w.enclaves[0])
		event := w.happened(job.Evaluated, id) // on the chain, not yet deep enough for the watcher
		w.forward(id, release(id, "sealed"))
		w.wantSent("before its job is confirmed", 0, "forward-")
		w.batch(event)
		w.wantSent("after it is", 1, "forward-")
	})
}

func TestAForwardThatSomebodyElseSentIsDone(t *testing.T) {
	for _, c := range []struct {
		status job.Status
		want   string
	}{{job.Forwarded, state.Sent}, {job.Delivered, state.Sent}, {job.Refunded, state.Failed}} {
		t.Run(c.status.String(), func(t *testing.T) {
			run(t, 1, func(w *world) {
				id := evaluated(w)
				mined := make(chan struct{})
				w.sender.with(func() { w.sender.mined = mined })
				w.forward(id, release(id, "sealed"))
				w.happened(c.status, id)
				close(mined)
				synctest.Wait()
				stored, err := w.state.Forward(w.t.Context(), id)
				if err != nil || stored.State != c.want {
					t.Errorf("stored %+v, %v", stored, err)
				}
			})
		})
	}
}

func TestKilledWhileAForwardIsMinedItIsSentOnce(t *testing.T) {
	run(t, 1, func(w *world) {
		id := evaluated(w)
		mined := make(chan struct{})
		w.sender.with(func() { w.sender.mined = mined })
		w.forward(id, release(id, "sealed"))
		w.kill()
		close(mined)
		w.start()
		w.tick(0)
		w.wantSent("after the restart", 1, "forward-")
		w.tick(60)
		w.wantSent("later", 1, "forward-")
	})
}
