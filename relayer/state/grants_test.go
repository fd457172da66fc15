package state_test

import (
	"errors"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/relayer/state"
)

func grant(n byte, signature job.Hex) job.GrantRequest {
	return job.GrantRequest{Message: job.Grant{Job: id(n), Cut: 1, Head: digest(7)}, Signature: signature}
}

func TestAGrantComesWithItsJobAndTheNewestCounts(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	s := open(t, dir)
	if _, _, err := s.Asked(t.Context(), id(1)); !errors.Is(err, state.ErrNotFound) {
		t.Errorf("asked for before its event: %v", err)
	}
	apply(t, s, batch(1, created(1, 1)))
	if r, isOpen, err := s.Asked(t.Context(), id(1)); err != nil || !isOpen || r != created(1, 1).Created.Request {
		t.Errorf("asked for %+v, open %t, %v", r, isOpen, err)
	}
	w, release := takeQueued(t, s, now)
	release()
	if len(w.Grant) != 0 {
		t.Errorf("grant %v from nowhere", w.Grant)
	}
	must(t, s.AddGrant(t.Context(), grant(1, job.Hex{1}), now))
	must(t, s.AddGrant(t.Context(), grant(1, job.Hex{2, 3}), now))
	must(t, s.Close())
	s = open(t, dir)
	if w, release = takeQueued(t, s, now); string(w.Grant) != "\x02\x03" {
		t.Errorf("grant %v", w.Grant)
	}
	release()
	if g, err := s.Grant(t.Context(), id(1)); err != nil || g.Message != grant(1, nil).Message {
		t.Errorf("grant %+v, %v", g, err)
	}
	apply(t, s, batch(2, happened(job.Evaluated, 1, 2)))
	if _, isOpen, err := s.Asked(t.Context(), id(1)); err != nil || isOpen {
		t.Errorf("open %t after its evaluation, %v", isOpen, err)
	}
}

// TestAGrantThatComesWhileItsJobIsLookedAtIsNotSleptThrough: a dispatcher took the job without it.
func TestAGrantThatComesWhileItsJobIsLookedAtIsNotSleptThrough(t *testing.T) {
	t.Parallel()
	s := fresh(t)
	apply(t, s, batch(1, created(1, 1)))
	_, release := takeQueued(t, s, now)
	must(t, s.AddGrant(t.Context(), grant(1, job.Hex{1}), now))
	must(t, s.AwaitGrant(t.Context(), id(1), now+60))
	release()
	if w, release := takeQueued(t, s, now); len(w.Grant) != 1 {
		t.Errorf("grant %v", w.Grant)
	} else {
		release()
	}
}

func TestAGrantWakesOnlyTheJobThatWaitsForIt(t *testing.T) {
	t.Parallel()
	s := fresh(t)
	apply(t, s, batch(1, created(1, 1), created(2, 1)))
	must(t, s.AwaitGrant(t.Context(), id(1), now+60))
	must(t, s.PutOff(t.Context(), id(2), "keys are missing", now+60))
	nothingQueued(t, s, "while both wait", now)
	view, err := s.Job(t.Context(), id(1))
	if err != nil || view.Problem != job.WaitsForGrant {
		t.Errorf("problem %q, %v", view.Problem, err)
	}
	must(t, s.AddGrant(t.Context(), grant(2, job.Hex{1}), now))
	nothingQueued(t, s, "with a grant for the one that lacks its keys", now)
	must(t, s.AddGrant(t.Context(), grant(1, job.Hex{1}), now))
	if w, release := takeQueued(t, s, now); w.ID != id(1) || w.Attempts != 0 {
		t.Errorf("took job %s after %d attempts", w.ID, w.Attempts)
	} else {
		release()
	}
}
