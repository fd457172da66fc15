package client_test

import (
	"math/big"
	"strings"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/client"
	"github.com/encrypted-compute/encrypted-compute/job"
)

func TestTermsSayWhetherTheCreatorsBondIsThere(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for _, c := range []struct {
		promised, free int64
		unbonded       bool
	}{{0, 0, false}, {100, 99, true}, {100, 100, false}} {
		w.offer.Cut.Bond = big.NewInt(c.promised)
		w.bond.SetInt64(c.free)
		terms, err := w.open().Terms(t.Context(), client.Choice{Model: model})
		if err != nil || terms.Unbonded != c.unbonded {
			t.Errorf("of %d promised %d are free: %+v, %v", c.promised, c.free, terms, err)
		}
	}
}

func TestAMeasurementThatWasNamedIsWantedAndPaidFor(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	if _, err := c.Terms(t.Context(), client.Choice{Model: model, Measurement: job.Digest{9}}); err == nil || !strings.Contains(err.Error(), "not the measurement") {
		t.Errorf("of other code: %v", err)
	}
	named := w.record.Measurement
	terms, err := c.Terms(t.Context(), client.Choice{Model: model, Measurement: named})
	if err != nil {
		t.Fatal(err)
	}
	s, err := c.Start(t.Context(), terms, input(1), nil)
	if err != nil {
		t.Fatal(err)
	}
	if s.Request.Measurement != named || named.IsZero() {
		t.Errorf("the request names %s, want %s", s.Request.Measurement, named)
	}
}

func TestJobsArePaidInTheVersionsCurrency(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.offer.Currency = job.Address{7}
	s := w.created(w.open(), input(1))
	if s.Currency != w.offer.Currency || w.paidIn != w.offer.Currency {
		t.Errorf("stored %s, paid in %s, want %s", s.Currency, w.paidIn, w.offer.Currency)
	}
}

func TestUnfitArtefactsEndTheJobWithTheEnclavesReason(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	s := w.created(c, input(1))
	w.happened(job.Event{Kind: job.Refunded, Refunded: &job.RefundedEvent{
		Late: job.Created, Amount: big.NewInt(7), Unfit: &job.UnfitEvent{Reason: job.KeysMalformed},
	}})
	s = w.advance(c, s.ID, client.Ended)
	stored, err := c.Load(t.Context(), s.ID)
	if err != nil {
		t.Fatal(err)
	}
	if r := stored.Refund; r == nil || r.Unfit == nil || r.Unfit.Reason != job.KeysMalformed || r.Amount.Int64() != 7 {
		t.Errorf("stored %+v", r)
	}
	if stored.LeakBits != 0 {
		t.Error("something was released")
	}
}
