package devnet_test

import (
	"context"
	"testing"
	"time"

	"github.com/encrypted-compute/encrypted-compute/client"
	"github.com/encrypted-compute/encrypted-compute/internal/devnet"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// TestReorgs moves the chain under everybody's feet between two stages; the job still ends as it should.
func TestReorgs(t *testing.T) {
	t.Parallel()
	m := newMarket(t, devnet.Config{Confirmations: 2})
	m.busy(t)
	t.Run("within the confirmations, after the creation", func(t *testing.T) { m.reorg(t, 70, job.Created, 1, m.Chain.Fork) })
	t.Run("deeper than the confirmations, after the creation", func(t *testing.T) { m.reorg(t, 71, job.Created, 6, m.Chain.Fork) })
	t.Run("deeper than the confirmations, after the evaluation", func(t *testing.T) { m.reorg(t, 72, job.Evaluated, 5, m.Chain.Fork) })
	t.Run("deeper than the confirmations, after the forward", func(t *testing.T) { m.reorg(t, 73, job.Forwarded, 5, m.Chain.Fork) })
	t.Run("evaluation lost for good", func(t *testing.T) { m.reorg(t, 74, job.Evaluated, 4, m.Chain.Erase) })
	t.Run("creation lost for good", func(t *testing.T) { m.reorg(t, 75, job.Created, 4, m.Chain.Erase) })
}

// busy seals blocks quickly until the test ends, so that confirmations come without waiting for the clock.
func (m *market) busy(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan struct{})
	go func() {
		defer close(done)
		ticker := time.NewTicker(100 * time.Millisecond)
		defer ticker.Stop()
		for {
			select {
			case <-ctx.Done():
				return
			case <-ticker.C:
				_, _ = m.Chain.Seal() // a chain that is going down seals nothing
			}
		}
	}()
	t.Cleanup(func() { cancel(); <-done })
}

// reorg drops the newest blocks once a job has reached a status.
func (m *market) reorg(t *testing.T, seed int, at job.Status, blocks uint64, drop func(uint64) error) {
	r := m.requester(t)
	id := m.start(t, r, seed)
	dropped := false
	_, err := r.Follow(within(t), id, func(s *client.State, err error) (bool, error) {
		if dropped || s.Status < at {
			return err == nil && s.Stage == client.Answered, nil
		}
		dropped = true
		return false, drop(blocks)
	})
	if err != nil {
		m.explain(t, r, id)
		t.Fatal(err)
	}
	if _, err := r.Accept(within(t), id); err != nil {
		t.Fatal(err)
	}
	s := follow(t, r, id, client.Ended)
	if s.Status != job.Settled || s.Answer == nil || s.Problem != "" {
		t.Errorf("job ended %s with answer %v and problem %q", s.Status, s.Answer, s.Problem)
	}
	if n := releases(t, r, s); n != 1 {
		t.Errorf("%d releases were charged", n)
	}
	m.paidOnce(t, id)
}

// paidOnce adds up the events of a job on the chain as it now is.
func (m *market) paidOnce(t *testing.T, id job.ID) {
	t.Helper()
	events, err := m.Reader.History(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	var statuses []job.Status
	for _, e := range events {
		statuses = append(statuses, e.Kind)
	}
	want := []job.Status{job.Created, job.Evaluated, job.Forwarded, job.Delivered, job.Settled}
	if len(statuses) != len(want) {
		t.Fatalf("the job went through %v", statuses)
	}
	for i := range want {
		if statuses[i] != want[i] {
			t.Errorf("the job went through %v", statuses)
		}
	}
	last := events[len(events)-1]
	if last.Paid == nil || last.Paid.Cmp(prices().TailFee) != 0 {
		t.Errorf("settling paid %v, want %v", last.Paid, prices().TailFee)
	}
}

// explain logs how far everybody has come with a job that does not move on.
func (m *market) explain(t *testing.T, r *devnet.Requester, id job.ID) {
	t.Helper()
	s, err := r.Advance(t.Context(), id, nil)
	record, readErr := m.Reader.Job(t.Context(), id)
	work, workErr := m.Relayer.Work(t.Context(), id)
	t.Logf("client: %s, %s, %d rewinds, %v; chain: %s, late: %t, %v; relayer: %q, %v",
		s.Stage, s.Status, s.Rewinds, err, record.Status, record.Late, readErr, work, workErr)
}
