package enclave

import (
	"context"
	"errors"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ipfs/go-cid"

	"github.com/encrypted-compute/encrypted-compute/internal/seal"
	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// gate is a store that has nothing, and says so only when it is opened.
type gate struct {
	open chan struct{}
	gets atomic.Int64
}

func (g *gate) Get(ctx context.Context, _ cid.Cid) ([]byte, error) {
	g.gets.Add(1)
	select {
	case <-g.open:
		return nil, ipfs.ErrNotFound
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

func (g *gate) Put(context.Context, cid.Cid, []byte) error { return errors.ErrUnsupported }

func gated(t *testing.T, cfg Config) (*Service, *gate, job.EvaluateRequest) {
	t.Helper()
	sealing, err := seal.NewPrivateKey([seal.SeedSize]byte{1})
	if err != nil {
		t.Fatal(err)
	}
	cfg.Operator = job.Address{1}
	g := &gate{open: make(chan struct{})}
	s, err := New(g, nil, sealing, cfg)
	if err != nil {
		t.Fatal(err)
	}
	return s, g, job.EvaluateRequest{
		ChainID: 1, Registry: job.Address{1}, Escrow: job.Address{2}, EnclaveKey: sealing.Public().Digest(),
		Manifest: job.Artefact{Digest: job.Digest{1}, Size: 5},
	}
}

// ask evaluates in the background and returns where the error will be.
func ask(ctx context.Context, s *Service, r job.EvaluateRequest) <-chan error {
	out := make(chan error, 1)
	go func() {
		_, err := s.Evaluate(ctx, r)
		out <- err
	}()
	return out
}

func other(r job.EvaluateRequest, n byte) job.EvaluateRequest {
	r.Job[0] = n
	return r
}

func TestAnEqualRequestJoinsTheOneUnderWay(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		s, g, r := gated(t, Config{})
		go func() { _ = s.Run(t.Context()) }()
		first, second := ask(t.Context(), s, r), ask(t.Context(), s, r)
		synctest.Wait()
		close(g.open)
		for _, err := range []error{<-first, <-second} {
			if job.KindOf(err) != job.KindUnavailable {
				t.Errorf("error %v", err)
			}
		}
		if n := g.gets.Load(); n != 1 {
			t.Errorf("fetched %d times", n)
		}
		if err := <-ask(t.Context(), s, r); err == nil || g.gets.Load() != 2 {
			t.Errorf("a failure was kept: %v after %d fetches", err, g.gets.Load())
		}
	})
}

func TestAFullQueueIsBusy(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		s, g, r := gated(t, Config{Queue: 1})
		go func() { _ = s.Run(t.Context()) }()
		running := ask(t.Context(), s, other(r, 1))
		synctest.Wait()
		waiting := ask(t.Context(), s, other(r, 2))
		synctest.Wait()
		if err := <-ask(t.Context(), s, other(r, 3)); job.KindOf(err) != job.KindBusy {
			t.Errorf("third of two: %v", err)
		}
		close(g.open)
		<-running
		<-waiting
		if n := g.gets.Load(); n != 2 {
			t.Errorf("fetched %d times", n)
		}
	})
}

func TestACallThatNobodyWaitsForIsDropped(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		s, g, r := gated(t, Config{})
		go func() { _ = s.Run(t.Context()) }()
		running := ask(t.Context(), s, other(r, 1))
		synctest.Wait()
		ctx, cancel := context.WithCancel(t.Context())
		left := ask(ctx, s, other(r, 2))
		synctest.Wait()
		cancel()
		if err := <-left; job.KindOf(err) != job.KindUnavailable || !errors.Is(err, context.Canceled) {
			t.Errorf("caller left: %v", err)
		}
		close(g.open)
		<-running
		synctest.Wait()
		if n := g.gets.Load(); n != 1 {
			t.Errorf("fetched %d times", n)
		}
	})
}

func TestStoppingFailsWhatWaitsAndWhatComes(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		s, _, r := gated(t, Config{})
		ctx, cancel := context.WithCancel(t.Context())
		ended := make(chan error, 1)
		go func() { ended <- s.Run(ctx) }()
		running := ask(t.Context(), s, other(r, 1))
		synctest.Wait()
		waiting := ask(t.Context(), s, other(r, 2))
		synctest.Wait()
		cancel()
		if err := <-ended; err != nil {
			t.Error(err)
		}
		for _, err := range []error{<-running, <-waiting, <-ask(t.Context(), s, other(r, 3))} {
			if job.KindOf(err) != job.KindUnavailable {
				t.Errorf("error %v", err)
			}
		}
	})
}

func TestFetchingEndsInTime(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		s, _, r := gated(t, Config{Fetch: time.Minute})
		go func() { _ = s.Run(t.Context()) }()
		started := time.Now()
		err := <-ask(t.Context(), s, r)
		if job.KindOf(err) != job.KindUnavailable || time.Since(started) != time.Minute {
			t.Errorf("after %v: %v", time.Since(started), err)
		}
	})
}

func TestWithinCutsOffWhatOverrunsTheBudget(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		endless := func(ctx context.Context) error {
			<-ctx.Done()
			return ctx.Err()
		}
		started := time.Now()
		err := within(t.Context(), time.Minute, endless)
		if job.KindOf(err) != job.KindTooSlow || time.Since(started) != time.Minute {
			t.Errorf("kind %s after %v: %v", job.KindOf(err), time.Since(started), err)
		}
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		if err := budgetError("evaluate", within(ctx, time.Minute, endless)); job.KindOf(err) != job.KindUnavailable {
			t.Errorf("a stopped enclave is not slow: %v", err)
		}
	})
}

func TestResultsForgetTheOldest(t *testing.T) {
	t.Parallel()
	r := newResults(2)
	for i := range byte(3) {
		r.put(job.Digest{i}, job.EvaluateResult{Output: []byte{i}})
		r.put(job.Digest{i}, job.EvaluateResult{Output: []byte{i}})
	}
	for i, want := range []bool{false, true, true} {
		if _, ok := r.get(job.Digest{byte(i)}); ok != want {
			t.Errorf("result %d kept: %v", i, ok)
		}
	}
}

// wiped is an evaluator that says when it was wiped.
type wiped struct {
	evaluator
	is bool
}

func (w *wiped) Wipe() { w.is = true }

func loadedHead(memory int64) (*head, *wiped) {
	w := new(wiped)
	return &head{evaluator: w, memory: memory}, w
}

func TestHeadsForgetAndWipeTheOneNotUsedForLongest(t *testing.T) {
	t.Parallel()
	h := newHeads(2, 100)
	key := func(i byte) headKey { return headKey{cut: i} }
	var weights []*wiped
	for i := range byte(3) {
		if i == 2 {
			h.get(key(0))
		}
		v, w := loadedHead(0)
		h.put(key(i), v)
		weights = append(weights, w)
	}
	if h.get(key(1)) != nil || h.get(key(0)) == nil || h.get(key(2)) == nil {
		t.Errorf("kept %v", h.order)
	}
	if weights[0].is || !weights[1].is || weights[2].is {
		t.Error("the evicted head, and it alone, is to be wiped")
	}
	h.wipe()
	if !weights[0].is || !weights[2].is || len(h.byKey) != 0 {
		t.Error("a head outlives the enclave's end")
	}
}

func TestHeadsForgetWhatDoesNotFitMemory(t *testing.T) {
	t.Parallel()
	h := newHeads(9, 100)
	put := func(i byte, memory int64) *wiped {
		v, w := loadedHead(memory)
		h.put(headKey{cut: i}, v)
		return w
	}
	first, second, again := put(0, 50), put(1, 50), put(1, 50)
	if len(h.order) != 2 || h.used != 100 || first.is || !second.is {
		t.Errorf("kept %d of %d bytes; wiped %t, %t", len(h.order), h.used, first.is, second.is)
	}
	put(2, 60)
	if len(h.order) != 1 || h.used != 60 || h.get(headKey{cut: 2}) == nil || !first.is || !again.is {
		t.Errorf("kept %v of %d bytes; wiped %t, %t", h.order, h.used, first.is, again.is)
	}
}

func TestAnEnclaveThatEndsWipesItsHeads(t *testing.T) {
	t.Parallel()
	s, _, _ := gated(t, Config{})
	v, w := loadedHead(1)
	s.heads.put(headKey{}, v)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := s.Run(ctx); err != nil || !w.is {
		t.Errorf("wiped %t, %v", w.is, err)
	}
}
