package state_test

import (
	"errors"
	"reflect"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/relayer/state"
)

func forward(n byte, deadline uint64) job.ForwardRequest {
	activation := job.Hex{n, 7, 7}
	return job.ForwardRequest{
		Message:    job.Forward{Job: id(n), Output: digest(n + 50), Activation: job.Keccak(activation), Deadline: deadline},
		Activation: activation, Signature: job.Hex{n, byte(deadline), 1},
	}
}

// evaluated is a store in which jobs 1 to n wait for their forwards.
func evaluated(t *testing.T, n byte) *state.Store {
	t.Helper()
	s := fresh(t)
	for i := range n {
		apply(t, s, batch(uint64(5+i), created(i+1, uint64(5+i)), happened(job.Evaluated, i+1, uint64(5+i))))
	}
	return s
}

func TestAForwardWaitsForItsJobAndIsTakenOnce(t *testing.T) {
	t.Parallel()
	s := fresh(t)
	none := func(what string, at uint64) {
		t.Helper()
		if f, _, err := s.TakeForward(t.Context(), at); !errors.Is(err, state.ErrNotFound) {
			t.Errorf("%s: took %s, %v", what, f.Job, err)
		}
	}
	must(t, s.AddForward(t.Context(), forward(1, now+hour), true, now))
	none("of a job that is not known", now)
	apply(t, s, batch(5, created(1, 5)))
	none("of a job that is not evaluated", now)
	apply(t, s, batch(6, happened(job.Evaluated, 1, 6)))
	none("after its signature's deadline", now+hour+1)
	none("after its job's deadline", now+3*hour)
	f, release, err := s.TakeForward(t.Context(), now)
	must(t, err)
	if f.Job != id(1) || !f.Verified || f.State != state.Queued || !reflect.DeepEqual(f.Request, forward(1, now+hour)) {
		t.Errorf("took %+v", f)
	}
	none("that is taken", now)
	release()
	must(t, s.PutOffForward(t.Context(), f, "no funds", now+9))
	none("that is put off", now+8)
	f, release, err = s.TakeForward(t.Context(), now+9)
	must(t, err)
	release()
	if f.Attempts != 1 || f.Problem != "no funds" {
		t.Errorf("took %+v", f)
	}
	must(t, s.ForwardSent(t.Context(), id(1), digest(44), 100))
	none("that was sent", now+9)
	apply(t, s, batch(7, happened(job.Forwarded, 1, 7)))
	must(t, s.ForwardSent(t.Context(), id(1), digest(45), 100)) // too late to matter
	if f, err := s.Forward(t.Context(), id(1)); err != nil || f.State != state.Final || f.Tx != digest(101) {
		t.Errorf("in the end %+v, %v", f, err)
	}
}

func TestWhichForwardStays(t *testing.T) {
	t.Parallel()
	old, other := forward(1, now+hour), forward(1, now+2*hour)
	for name, c := range map[string]struct {
		before   bool // the first one is verified
		between  func(t *testing.T, s *state.Store)
		verified bool // the second one is
		at       uint64
		replaced bool
	}{
		"a verified one stays":                           {before: true, verified: true, at: now},
		"a verified one stays against a wallet's":        {before: true, at: now},
		"a wallet's gives way to a verified one":         {verified: true, at: now, replaced: true},
		"a wallet's that was not tried stays":            {at: now},
		"one whose deadline passed gives way":            {before: true, verified: true, at: now + hour + 1, replaced: true},
		"a wallet's that the chain refused gives way":    {between: refused, at: now, replaced: true},
		"a verified one that failed stays while tried":   {before: true, between: refused, verified: true, at: now},
		"one that was given up gives way":                {before: true, between: givenUp, at: now, replaced: true},
		"one that was sent stays":                        {between: sent, verified: true, at: now + 2*hour},
		"one that was sent for a dead signature is sent": {before: true, between: sent, verified: true, at: now + 2*hour},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := evaluated(t, 1)
			must(t, s.AddForward(t.Context(), old, c.before, now))
			if c.between != nil {
				c.between(t, s)
			}
			must(t, s.AddForward(t.Context(), other, c.verified, c.at))
			f, err := s.Forward(t.Context(), id(1))
			must(t, err)
			want := old
			if c.replaced {
				want = other
			}
			if !reflect.DeepEqual(f.Request, want) {
				t.Errorf("kept the one with deadline %d", f.Request.Message.Deadline)
			}
			if c.replaced && (f.State != state.Queued || f.Attempts != 0 || f.Problem != "" || f.Verified != c.verified) {
				t.Errorf("the new one begins as %+v", f)
			}
		})
	}
}

func refused(t *testing.T, s *state.Store) {
	t.Helper()
	f, err := s.Forward(t.Context(), id(1))
	must(t, err)
	must(t, s.PutOffForward(t.Context(), f, "refused", now))
}

func givenUp(t *testing.T, s *state.Store) {
	t.Helper()
	f, err := s.Forward(t.Context(), id(1))
	must(t, err)
	must(t, s.FailForward(t.Context(), f, "refused"))
}

func sent(t *testing.T, s *state.Store) {
	t.Helper()
	must(t, s.ForwardSent(t.Context(), id(1), digest(1), 100))
}

func TestWhatHappenedToAReplacedForwardIsNotItsSuccessors(t *testing.T) {
	t.Parallel()
	s := evaluated(t, 1)
	must(t, s.AddForward(t.Context(), forward(1, now+hour), false, now))
	old, release, err := s.TakeForward(t.Context(), now)
	must(t, err)
	must(t, s.AddForward(t.Context(), forward(1, now+2*hour), true, now))
	must(t, s.PutOffForward(t.Context(), old, "refused", now+60))
	must(t, s.FailForward(t.Context(), old, "refused"))
	release()
	f, _, err := s.TakeForward(t.Context(), now)
	if err != nil || f.Attempts != 0 || !f.Verified {
		t.Errorf("took %+v, %v", f, err)
	}
}

func TestAFarDeadlineIsKept(t *testing.T) {
	t.Parallel()
	s := evaluated(t, 1)
	must(t, s.AddForward(t.Context(), forward(1, 1<<64-1), true, now))
	if f, _, err := s.TakeForward(t.Context(), now); err != nil || f.Request.Message.Deadline != 1<<64-1 {
		t.Errorf("took %+v, %v", f, err)
	}
}

func TestModelsAreLookedAtUntilDone(t *testing.T) {
	t.Parallel()
	s := fresh(t)
	b := batch(5, created(1, 5))
	b.Models = []uint64{7, 8}
	apply(t, s, b)
	w, err := s.NextModel(t.Context(), now)
	must(t, err)
	if w.Model != 7 {
		t.Fatalf("next model %+v", w)
	}
	must(t, s.PutOffModel(t.Context(), w, now+10))
	second, err := s.NextModel(t.Context(), now)
	must(t, err)
	must(t, s.ModelDone(t.Context(), second))
	if _, err := s.NextModel(t.Context(), now+9); !errors.Is(err, state.ErrNotFound) {
		t.Errorf("a model was not put off: %v", err)
	}
	w, err = s.NextModel(t.Context(), now+10)
	must(t, err)
	if w.Model != 7 || w.Attempts != 1 {
		t.Errorf("next model %+v", w)
	}
	changed := batch(6)
	changed.Models = []uint64{7}
	apply(t, s, changed) // while it was being looked at
	must(t, s.ModelDone(t.Context(), w))
	if again, err := s.NextModel(t.Context(), now); err != nil || again.Model != 7 {
		t.Errorf("a change was missed: %+v, %v", again, err)
	}
	if n, err := s.LiveJobs(t.Context(), 7, 2, now); err != nil || n != 1 {
		t.Errorf("%d live jobs, %v", n, err)
	}
	apply(t, s, batch(7, happened(job.Refunded, 1, 7)))
	for _, version := range []uint32{2, 3} {
		if n, err := s.LiveJobs(t.Context(), 7, version, now); err != nil || n != 0 {
			t.Errorf("version %d: %d live jobs, %v", version, n, err)
		}
	}
}

func TestEnclavesFollowTheRegistry(t *testing.T) {
	t.Parallel()
	s := fresh(t)
	view := func(n byte) job.EnclaveView {
		return job.EnclaveView{
			Enclave:   job.Enclave{Signer: job.Address{n}, Expiry: now + hour},
			Enrolment: job.Enrolment{Signer: job.Address{n}, SealingKey: job.Hex{n}}, Quote: job.Hex{n, n}, Development: true,
		}
	}
	must(t, s.SaveEnclave(t.Context(), view(1)))
	must(t, s.SaveEnclave(t.Context(), view(2)))
	b := batch(5)
	b.Enclaves = []job.Enclave{
		{Signer: job.Address{1}, Invalidated: true},
		{Signer: job.Address{2}, Expiry: now + 2*hour},
		{Signer: job.Address{3}, Expiry: now + hour}, // somebody else's
	}
	apply(t, s, b)
	views, err := s.Enclaves(t.Context())
	must(t, err)
	dead, renewed := view(1), view(2)
	dead.Enclave.Invalidated, renewed.Enclave.Expiry = true, now+2*hour
	if want := []job.EnclaveView{renewed, dead}; !reflect.DeepEqual(views, want) {
		t.Errorf("enclaves %+v\nwant %+v", views, want)
	}
	if v, err := s.Enclave(t.Context(), job.Address{2}); err != nil || !reflect.DeepEqual(v, renewed) {
		t.Errorf("enclave %+v, %v", v, err)
	}
	if _, err := s.Enclave(t.Context(), job.Address{3}); !errors.Is(err, state.ErrNotFound) {
		t.Errorf("an enclave nobody saved: %v", err)
	}
}

func TestTheOutboxIsKeptByAccountAndKey(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	s := open(t, dir)
	mine, other := job.Address{1}, job.Address{2}
	put := func(a job.Address, key string, nonce uint64, pending bool, entry string) {
		t.Helper()
		must(t, s.PutOutbox(t.Context(), a, key, nonce, pending, []byte(entry)))
	}
	put(mine, "b", 2, true, "second")
	put(mine, "a", 1, true, "first")
	put(mine, "c", 0, false, "done")
	put(other, "a", 0, true, "another's")
	put(mine, "b", 2, true, "second, raised")
	must(t, s.Close())
	s = open(t, dir)
	pending, err := s.OutboxPending(t.Context(), mine)
	if err != nil || len(pending) != 2 || string(pending[0]) != "first" || string(pending[1]) != "second, raised" {
		t.Errorf("pending %q, %v", pending, err)
	}
	if b, found, err := s.OutboxEntry(t.Context(), mine, "c"); err != nil || !found || string(b) != "done" {
		t.Errorf("entry %q, %t, %v", b, found, err)
	}
	if _, found, err := s.OutboxEntry(t.Context(), other, "c"); err != nil || found {
		t.Errorf("another account's key: %t, %v", found, err)
	}
}
