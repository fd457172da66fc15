package client_test

import (
	"context"
	"errors"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/client"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/nn/obfuscate"
)

func nothingSent(context.Context, string) (bool, error) { return false, nil }

// uploaded brings a job to where only its creation is missing.
func (w *world) uploaded(c *client.Client) *client.State {
	w.t.Helper()
	s, err := w.begin(c, input(1), 0)
	if err != nil {
		w.t.Fatal(err)
	}
	w.refused = errors.New("the account has no coins")
	if s, err = c.Advance(w.t.Context(), s.ID, nil); !errors.Is(err, w.refused) || s.Stage != client.Uploaded {
		w.t.Fatalf("stage %s, %v", s.Stage, err)
	}
	w.refused = nil
	return s
}

func TestAnAbandonedJobLeavesNothingButItsLedger(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	s := w.uploaded(c)
	s, err := c.Abandon(t.Context(), s.ID, nothingSent)
	if err != nil || !s.Ended() || s.Problem == "" || s.Status != job.None {
		t.Fatalf("%+v (%v)", s, err)
	}
	if w.store.holds("blobs/input-") != 0 || w.store.holds("pictures/") != 0 {
		t.Error("the input is still here")
	}
	if k := w.keySets(c, 1)[0]; k.Retired || len(k.Wrapped) == 0 {
		t.Error("a key set with room goes with a job that told nothing")
	}
	if _, ok := w.ledger().Input(obfuscate.ID(s.InputID)); !ok {
		t.Error("the ledger forgot that the input may have left this device")
	}
	if again := w.advance(c, s.ID, client.Ended); again.Problem != s.Problem {
		t.Error("it goes on")
	}
	if _, err := c.Abandon(t.Context(), s.ID, nothingSent); err == nil {
		t.Error("abandoned twice")
	}
	if err := c.Forget(t.Context(), s.Request.RequesterKey); err != nil {
		t.Errorf("the keys cannot be forgotten: %v", err)
	}
}

func TestAJobThatIsPaidOrBeingPaidIsNotAbandoned(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	s := w.uploaded(c)
	var refusal *client.CreatedError
	asked := ""
	onTheWay := func(_ context.Context, key string) (bool, error) { asked = key; return true, nil }
	if _, err := c.Abandon(t.Context(), s.ID, onTheWay); !errors.As(err, &refusal) || refusal.Record.Status != job.None {
		t.Errorf("abandoned under way: %v", err)
	}
	if asked != "create-"+s.ID.String() {
		t.Errorf("asked for transaction %q", asked)
	}
	w.creation() // by a transaction whose receipt was lost
	if _, err := c.Abandon(t.Context(), s.ID, nothingSent); !errors.As(err, &refusal) || refusal.Record.Status != job.Created {
		t.Errorf("abandoned on the chain, unknown here: %v", err)
	}
	w.advance(c, s.ID, client.Created)
	if _, err := c.Abandon(t.Context(), s.ID, nothingSent); !errors.As(err, &refusal) || refusal.Record.Deadline != w.job.Deadline || refusal.Now != w.now {
		t.Errorf("abandoned on the chain: %v", err)
	}
	// A reorg takes the creation back: it may return.
	w.events, w.job = nil, job.Record{}
	if _, err := c.Abandon(t.Context(), s.ID, nothingSent); !errors.As(err, &refusal) {
		t.Errorf("abandoned after a reorg: %v", err)
	}
	if w.store.holds("blobs/input-") != 1 {
		t.Error("a refusal removed the input")
	}
}

func TestStrandedJobsSayWhy(t *testing.T) {
	t.Parallel()
	for reason, change := range map[string]func(*world){
		"was retired":         func(w *world) { w.version.Retired = true },
		"its price was 10":    func(w *world) { w.offer.Cut.Prices.TailFee = big.NewInt(7) },
		"another sealing key": func(w *world) { w.offer.CreatorKey[0]++ },
		"version is another":  func(w *world) { w.offer.VersionDigest[0]++ },
		"is enrolled now":     func(w *world) { w.now = began + 3601 },
		"no head":             func(w *world) { w.sealing = sealingKey(w.t, 99) },
		"":                    func(*world) {},
	} {
		w := newWorld(t)
		c := w.open()
		s := w.uploaded(c)
		change(w)
		have, err := c.Stranded(t.Context(), s)
		if err != nil || (have == "") != (reason == "") || !strings.Contains(have, reason) {
			t.Errorf("it says %q, want %q (%v)", have, reason, err)
		}
		account := w.account
		w.account, w.version.Retired = signingKey(t), true
		if have, err := w.open().Stranded(t.Context(), s); err != nil || have != "" {
			t.Errorf("another account's job is stranded: %q (%v)", have, err)
		}
		w.account = account
		w.creation()
		if have, err := c.Stranded(t.Context(), s); err != nil || have != "" {
			t.Errorf("a created job is stranded: %q (%v)", have, err)
		}
	}
}

// creation has the chain know a job, whatever this device thinks.
func (w *world) creation() {
	w.happened(job.Event{Kind: job.Created, Deadline: w.now + 600})
}

func TestAFailedCreationSaysThatNoOtherWillDo(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	s := w.uploaded(c)
	w.refused = errors.New("reverted")
	w.version.Retired = true
	var stranded *client.StrandedError
	if _, err := c.Advance(t.Context(), s.ID, nil); !errors.As(err, &stranded) || !errors.Is(err, w.refused) || stranded.Job != s.ID {
		t.Errorf("the failure says %v", err)
	}
}

func TestBudgetsAreRaisedAndSharedOnPurpose(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	d := client.NewDevice(w.store)
	a, b := w.created(c, input(1)), w.created(c, input(2))
	one, two, set := obfuscate.ID(a.InputID), obfuscate.ID(b.InputID), obfuscate.ID(a.Request.RequesterKey)

	for id, want := range map[job.Digest]obfuscate.ID{
		job.Digest(a.ID): one, a.InputID: one, a.Request.RequesterKey: set,
	} {
		if account, keySet, err := d.Account(t.Context(), id); err != nil || account != want || keySet != (want == set) {
			t.Errorf("%s is account %s (%v)", id, account, err)
		}
	}
	if _, _, err := d.Account(t.Context(), job.Digest{1}); !errors.Is(err, client.ErrNotFound) {
		t.Errorf("an unknown account: %v", err)
	}
	for account, bits := range map[obfuscate.ID]float64{one: 80, set: 70} {
		if err := d.Raise(t.Context(), account, bits); err != nil {
			t.Fatal(err)
		}
		if err := d.Raise(t.Context(), account, bits); err == nil {
			t.Error("raised to what it is")
		}
	}
	if err := d.Share(t.Context(), one, one); err == nil {
		t.Error("one input shares with itself")
	}
	if err := d.Share(t.Context(), one, obfuscate.ID{1}); !errors.Is(err, client.ErrNotFound) {
		t.Errorf("shares with an unknown input: %v", err)
	}
	if err := d.Share(t.Context(), one, two); err != nil {
		t.Fatal(err)
	}
	in, _ := w.ledger().Input(two)
	k, _ := w.ledger().KeySet(set)
	if in.Budget != obfuscate.Budget || len(in.Shares) != 2 || k.Budget != 70 {
		t.Errorf("input %+v, key set %+v", in, k)
	}
	if n := len(w.store.changes) - slices.Index(w.store.changes, "ledger.json"); n < 1 || w.store.changes[len(w.store.changes)-1] != "ledger.json" {
		t.Error("the ledger was not stored")
	}
}

func TestARaisedBudgetAllowsAnotherJob(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.open()
	room := int(obfuscate.Budget / obfuscate.Bits(outputs, w.manifest.Cuts[0].Sigmas[0]))
	for i := range room {
		if _, err := w.begin(c, input(20+i), 0); err != nil {
			t.Fatal(err)
		}
	}
	w.version.Digest[0]++
	w.offer.VersionDigest = w.version.Digest
	_, err := w.begin(c, input(20), 0)
	var short *obfuscate.BudgetError
	if !errors.As(err, &short) || short.KeySet {
		t.Fatalf("the refusal names no input: %v", err)
	}
	if err := client.NewDevice(w.store).Raise(t.Context(), short.Account, short.Bits); err != nil {
		t.Fatal(err)
	}
	if _, err := w.begin(c, input(20), 0); err != nil {
		t.Errorf("raised to what the refusal says, and still refused: %v", err)
	}
}
