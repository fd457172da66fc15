package client_test

import (
	"math/big"
	"strings"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/client"
	"github.com/encrypted-compute/encrypted-compute/job"
)

func TestTermsWantTheCreatorsBond(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.offer.Cut.Bond = big.NewInt(100)
	w.bond.SetInt64(99)
	if _, err := w.open().Terms(t.Context(), client.Choice{Model: model}); err == nil || !strings.Contains(err.Error(), "bond of 100 and has 99") {
		t.Errorf("with too little: %v", err)
	}
	w.bond.SetInt64(100)
	if _, err := w.open().Terms(t.Context(), client.Choice{Model: model}); err != nil {
		t.Errorf("with enough: %v", err)
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
