package relayer_test

import (
	"context"
	"slices"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/manifest"
	"github.com/encrypted-compute/encrypted-compute/relayer/state"
)

// guard publishes version 1 with heads that the granter grants.
func (w *world) guard() {
	w.t.Helper()
	w.describe(manifest.Manifest{Grant: granter.Address(), Cuts: []manifest.Cut{{}, {}}})
}

// grantFor is what the creator signs for a job of the world.
func grantFor(e job.Event, key *job.SigningKey) job.GrantRequest {
	g := job.NewGrant(e.Job, e.Created.Request, version(1).Cuts[e.Created.Request.Cut].Head)
	return job.GrantRequest{Message: g, Signature: key.Sign(g.SigningHash(deployment.Domain()))}
}

// guarded makes job n, whose creator has said nothing yet.
func (w *world) guarded(n byte) job.Event {
	w.t.Helper()
	w.announce(w.enclaves[0])
	e := w.event(n, w.enclaves[0])
	w.put(e.Created.Request.Input)
	w.put(e.Created.Request.Keys)
	w.batch(e)
	return e
}

func (w *world) addGrant(id job.ID, g job.GrantRequest) (job.GrantResponse, error) {
	return w.relayer.AddGrant(w.t.Context(), id, g)
}

func (w *world) wantProblem(what string, id job.ID, want string) {
	w.t.Helper()
	view, err := w.state.Job(context.Background(), id)
	if err != nil || view.Problem != want {
		w.t.Errorf("%s: problem %q (%v), want %q", what, view.Problem, err, want)
	}
}

func TestAJobWaitsForItsCreatorsGrantAndGoesOnWithIt(t *testing.T) {
	run(t, 1, func(w *world) {
		w.guard()
		e := w.guarded(1)
		for range 20 {
			w.tick(60)
		}
		w.wantWork("without a grant", e.Job, state.Queued)
		w.wantProblem("without a grant", e.Job, job.WaitsForGrant)
		if n := len(w.enclaves[0].calls()); n != 0 {
			t.Fatalf("the enclave was asked %d times", n)
		}
		var shown job.Hex
		w.enclaves[0].set(func(ctx context.Context, r job.EvaluateRequest) (job.EvaluateResult, error) {
			shown = slices.Clone(r.Grant)
			return w.enclaves[0].honest(ctx, r)
		})
		g := grantFor(e, granter)
		for range 2 { // again is no error
			if r, err := w.addGrant(e.Job, g); err != nil || r.State != "kept" {
				t.Fatalf("%+v, %v", r, err)
			}
		}
		w.batch() // at the same chain time: the grant woke it
		w.wantWork("with its grant", e.Job, state.Done)
		if !slices.Equal(shown, g.Signature) {
			t.Errorf("the enclave was shown %v", shown)
		}
		w.batch(w.happened(job.Evaluated, e.Job))
		if r, err := w.addGrant(e.Job, g); err != nil || r.State != "unneeded" {
			t.Errorf("after the evaluation: %+v, %v", r, err)
		}
	})
}

func TestAGrantSurvivesTheRelayersProcess(t *testing.T) {
	run(t, 1, func(w *world) {
		w.guard()
		w.enclaves[0].down = true
		e := w.guarded(1)
		if _, err := w.addGrant(e.Job, grantFor(e, granter)); err != nil {
			t.Fatal(err)
		}
		w.enclaves[0].with(func() { w.enclaves[0].down = false })
		w.restart()
		w.tick(60)
		w.wantWork("after the restart", e.Job, state.Done)
	})
}

// TestAGrantOutlivesAReorgOfItsJob: the creator may have signed before the relayer saw the job a second time.
func TestAGrantOutlivesAReorgOfItsJob(t *testing.T) {
	run(t, 1, func(w *world) {
		w.guard()
		w.enclaves[0].down = true
		e := w.guarded(1)
		if _, err := w.addGrant(e.Job, grantFor(e, granter)); err != nil {
			t.Fatal(err)
		}
		w.deliver(job.Batch{Rewound: &job.Mark{Number: e.Block - 1}})
		if _, err := w.addGrant(e.Job, grantFor(e, granter)); job.KindOf(err) != job.KindNotFound {
			t.Errorf("a grant for a job that is gone: %v", err)
		}
		w.enclaves[0].with(func() { w.enclaves[0].down = false })
		w.batch(e)
		w.tick(60)
		w.wantWork("when it is back", e.Job, state.Done)
	})
}

func TestOnlyTheCreatorsOwnGrantIsKept(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*job.GrantRequest)
		want   job.Kind
	}{
		"signed by a stranger": {func(g *job.GrantRequest) {
			*g = job.GrantRequest{Message: g.Message, Signature: requester.Sign(g.Message.SigningHash(deployment.Domain()))}
		}, job.KindForbidden},
		"signed for elsewhere": {func(g *job.GrantRequest) {
			g.Signature = granter.Sign(g.Message.SigningHash(job.Domain{ChainID: 1, Escrow: deployment.Escrow}))
		}, job.KindForbidden},
		"a high s":              {func(g *job.GrantRequest) { g.Signature[32] = 0xff }, job.KindForbidden},
		"without a signature":   {func(g *job.GrantRequest) { g.Signature = nil }, job.KindInvalid},
		"with a longer one":     {func(g *job.GrantRequest) { g.Signature = append(g.Signature, 0) }, job.KindInvalid},
		"about another job":     {func(g *job.GrantRequest) { g.Message.Job[0]++ }, job.KindInvalid},
		"about another version": {func(g *job.GrantRequest) { g.Message.Version[0]++ }, job.KindInvalid},
		"about another cut":     {func(g *job.GrantRequest) { g.Message.Cut-- }, job.KindInvalid},
		"about another head":    {func(g *job.GrantRequest) { g.Message.Head[0]++ }, job.KindInvalid},
		"about another input":   {func(g *job.GrantRequest) { g.Message.Input[0]++ }, job.KindInvalid},
		"about other keys":      {func(g *job.GrantRequest) { g.Message.Keys[0]++ }, job.KindInvalid},
		"for another enclave":   {func(g *job.GrantRequest) { g.Message.EnclaveKey[0]++ }, job.KindInvalid},
	} {
		t.Run(name, func(t *testing.T) {
			run(t, 1, func(w *world) {
				w.guard()
				e := w.guarded(1)
				g := grantFor(e, granter)
				c.change(&g)
				if _, err := w.addGrant(e.Job, g); job.KindOf(err) != c.want {
					t.Errorf("kind %s, want %s: %v", job.KindOf(err), c.want, err)
				}
				w.tick(60)
				w.wantWork("after it", e.Job, state.Queued)
				if n := len(w.enclaves[0].calls()); n != 0 {
					t.Errorf("the enclave was asked %d times", n)
				}
				if _, err := w.addGrant(e.Job, grantFor(e, granter)); err != nil {
					t.Errorf("the creator's own afterwards: %v", err)
				}
				w.batch()
				w.wantWork("in the end", e.Job, state.Done)
			})
		})
	}
}

func TestAGrantForAnUnknownJobMayComeAgain(t *testing.T) {
	run(t, 1, func(w *world) {
		w.guard()
		w.tick(0)
		e := w.event(1, w.enclaves[0])
		if _, err := w.addGrant(e.Job, grantFor(e, granter)); job.KindOf(err) != job.KindNotFound {
			t.Errorf("kind %s, %v", job.KindOf(err), err)
		}
	})
}

func TestAPublicHeadNeedsNoGrant(t *testing.T) {
	run(t, 1, func(w *world) {
		w.enclaves[0].down = true
		e := w.guarded(1)
		if r, err := w.addGrant(e.Job, grantFor(e, granter)); err != nil || r.State != "unneeded" {
			t.Errorf("%+v, %v", r, err)
		}
		w.enclaves[0].with(func() { w.enclaves[0].down = false })
		w.tick(60)
		w.wantWork("without a grant", e.Job, state.Done)
	})
}

// TestAHeadThatNobodyCanGrantIsGivenUp: its manifest says neither that it is public nor who grants it.
func TestAHeadThatNobodyCanGrantIsGivenUp(t *testing.T) {
	run(t, 1, func(w *world) {
		w.describe(manifest.Manifest{Cuts: []manifest.Cut{{}, {}}})
		e := w.guarded(1)
		w.wantWork("at once", e.Job, state.Failed)
	})
}

func TestAManifestThatIsNotHereYetOnlyDelays(t *testing.T) {
	run(t, 1, func(w *world) {
		w.guard()
		e := w.guarded(1)
		v := version(1)
		v.Manifest = job.Artefact{Digest: digest(99), Size: 100}
		w.chain.with(func() { w.chain.versions[1] = v })
		if _, err := w.addGrant(e.Job, grantFor(e, granter)); err == nil || job.KindOf(err) == job.KindInvalid {
			t.Errorf("kind %s, %v", job.KindOf(err), err)
		}
		v.Manifest.Size = ipfs.MaxArtefact + 1
		w.chain.with(func() { w.chain.versions[1] = v })
		if _, err := w.addGrant(e.Job, grantFor(e, granter)); job.KindOf(err) != job.KindInvalid {
			t.Errorf("a manifest that cannot exist: kind %s, %v", job.KindOf(err), err)
		}
	})
}
