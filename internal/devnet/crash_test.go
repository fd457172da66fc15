package devnet_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/client"
	"github.com/encrypted-compute/encrypted-compute/creator"
	"github.com/encrypted-compute/encrypted-compute/internal/devnet"
	"github.com/encrypted-compute/encrypted-compute/internal/disk"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// TestClientSurvivesACrashAfterEachWrite kills the requester's program after each durable change that a job makes, opens
// its folder again and finishes: the job settles, it was paid for once, and one release was made.
func TestClientSurvivesACrashAfterEachWrite(t *testing.T) {
	t.Parallel()
	m := newMarket(t, devnet.Config{})
	writes := m.countWrites(t)
	if len(writes) < 12 {
		t.Fatalf("a whole job makes %d durable changes: %v", len(writes), writes)
	}
	operator, payee, relayer := m.money(t, m.Operator()), m.money(t, m.payee), m.money(t, m.Relayer.Account())
	t.Run("crash", func(t *testing.T) {
		for lives := range writes {
			t.Run(fmt.Sprintf("before %02d %s", lives, writes[lives]), func(t *testing.T) {
				t.Parallel()
				m.crashed(t, lives)
			})
		}
	})
	v := prices()
	for _, got := range []struct {
		who           string
		before, after devnet.Money
		each          *big.Int
	}{
		{"operator", operator, m.money(t, m.Operator()), v.EvaluationFee},
		{"payee", payee, m.money(t, m.payee), sum(v.HeadFee, v.TailFee)},
		{"relayer", relayer, m.money(t, m.Relayer.Account()), v.ForwardTip},
	} {
		want := new(big.Int).Mul(got.each, big.NewInt(int64(len(writes))))
		if earned := new(big.Int).Sub(got.after.Worth, got.before.Worth); earned.Cmp(want) != 0 {
			t.Errorf("the %s earned %s wei from %d jobs, want %s", got.who, earned, len(writes), want)
		}
	}
}

// mortal wraps a requester's store.
func mortal(lives int, kept **devnet.Mortal) func(*devnet.RequesterConfig) {
	return func(c *devnet.RequesterConfig) {
		c.Store = func(s client.Store) client.Store {
			*kept = devnet.NewMortal(s, lives)
			return *kept
		}
	}
}

// countWrites lists the kinds of durable changes of one whole job, in order.
func (m *market) countWrites(t *testing.T) (kinds []string) {
	t.Helper()
	var store *devnet.Mortal
	r := m.requester(t, mortal(-1, &store))
	if _, err := m.whole(t, r, nil); err != nil {
		t.Fatal(err)
	}
	for _, name := range store.Names() {
		kinds = append(kinds, filepath.Dir(name))
	}
	return kinds
}

// whole plays a job from its beginning, or from where the folder left it, to its end.
func (m *market) whole(t *testing.T, r *devnet.Requester, s *client.State) (*client.State, error) {
	t.Helper()
	terms := m.terms(t, r)
	var err error
	if s == nil {
		if s, err = r.Start(within(t), terms, film(60), nil); err != nil {
			return nil, err
		}
	}
	s, err = r.Follow(within(t), s.ID, func(s *client.State, err error) (bool, error) {
		return err == nil && (s.Stage == client.Answered || s.Ended()), err
	})
	if err != nil || s.Ended() {
		return s, err
	}
	if _, err := r.Accept(within(t), s.ID); err != nil {
		return s, err
	}
	return r.Follow(within(t), s.ID, devnet.Until(client.Ended))
}

func (m *market) crashed(t *testing.T, lives int) {
	var store *devnet.Mortal
	first := m.requester(t, mortal(lives, &store))
	before := m.money(t, first.Account())
	if _, err := m.whole(t, first, nil); !errors.Is(err, devnet.ErrCrash) {
		t.Fatalf("the program with %d lives ended with %v", lives, err)
	}
	first.Close()

	r := m.requester(t)
	jobs, err := r.Jobs(t.Context())
	if err != nil || len(jobs) > 1 {
		t.Fatalf("the folder holds %d jobs (%v)", len(jobs), err)
	}
	var left *client.State
	if len(jobs) == 1 {
		left = jobs[0]
	}
	s, err := m.whole(t, r, left)
	if err != nil {
		t.Fatal(err)
	}
	if s.Status != job.Settled || s.Answer == nil || s.Problem != "" {
		t.Errorf("job ended %s with answer %v and problem %q", s.Status, s.Answer, s.Problem)
	}
	if n := m.Mined(r.Account(), "create-"); n != 1 {
		t.Errorf("%d jobs were created", n)
	}
	paid := new(big.Int).Sub(before.Worth, m.money(t, r.Account()).Worth)
	if paid.Cmp(prices().Total()) != 0 {
		t.Errorf("the requester paid %s wei, the price is %s", paid, prices().Total())
	}
	m.releasedOnce(t, r, s)
	m.nothingLeftBehind(t, s)
}

// releasedOnce compares the one release in the folder with what the creator got.
func (m *market) releasedOnce(t *testing.T, r *devnet.Requester, s *client.State) {
	t.Helper()
	if n := releases(t, r, s); n != 1 {
		t.Errorf("%d releases were charged", n)
	}
	dir := m.Folder("requesters/" + requesterName(t))
	files, err := filepath.Glob(filepath.Join(dir, "releases", "*.json"))
	if err != nil || len(files) != 1 {
		t.Fatalf("%d releases are stored (%v)", len(files), err)
	}
	b, err := os.ReadFile(files[0])
	if err != nil {
		t.Fatal(err)
	}
	var kept struct{ Wire []byte }
	if err := json.Unmarshal(b, &kept); err != nil {
		t.Fatal(err)
	}
	store, err := disk.Open(dir, client.ErrNotFound)
	if err != nil {
		t.Fatal(err)
	}
	wire, err := store.Unwrap(kept.Wire)
	if err != nil {
		t.Fatal(err)
	}
	if got := m.wire(t, s); !bytes.Equal(got, wire) {
		t.Errorf("the creator got\n%x, the folder holds\n%x", got, wire)
	}
}

// nothingLeftBehind looks for inputs that no job needs.
func (m *market) nothingLeftBehind(t *testing.T, s *client.State) {
	t.Helper()
	dir := m.Folder("requesters/" + requesterName(t))
	inputs, err := filepath.Glob(filepath.Join(dir, "blobs", "input-*"))
	if err != nil || len(inputs) != 0 {
		t.Errorf("after job %s the folder still holds %v (%v)", s.ID, inputs, err)
	}
}

// TestCreatorSurvivesACrashAfterEachWrite kills the creator's daemon after each durable change that serving a job makes.
func TestCreatorSurvivesACrashAfterEachWrite(t *testing.T) {
	t.Parallel()
	m := newMarket(t, devnet.Config{})
	if err := m.creator.Close(); err != nil {
		t.Fatal(err)
	}
	r := m.requester(t)
	for lives := 0; ; lives++ {
		before := m.purse(t, r.Account())
		store, s := m.servedBy(t, r, lives)
		before.settled(t)
		if n := m.Mined(m.payee, fmt.Sprintf("deliver-%s", s.ID)); n != 1 {
			t.Errorf("with %d lives, %d answers were delivered", lives, n)
		}
		if s.Answer == nil {
			t.Errorf("with %d lives: %s", lives, s.Problem)
		}
		select {
		case <-store.Dead():
		default: // it lived through the whole job
			if lives < 8 {
				t.Errorf("serving a job makes only %d durable changes: %v", lives, store.Names())
			}
			return
		}
	}
}

// servedBy plays a job whose creator's daemon dies after so many durable changes and is started again.
func (m *market) servedBy(t *testing.T, r *devnet.Requester, lives int) (*devnet.Mortal, *client.State) {
	t.Helper()
	var store *devnet.Mortal
	dying, err := m.NewCreator(within(t), devnet.CreatorConfig{Name: "ada", Store: func(s creator.Store) creator.Store {
		store = devnet.NewMortal(s, lives)
		return store
	}})
	if err != nil {
		t.Fatal(err)
	}
	if err := dying.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan *client.State, 1)
	go func() {
		defer close(ended)
		s, err := m.whole(t, r, nil)
		if err != nil {
			t.Errorf("with %d lives: %v", lives, err)
			return
		}
		ended <- s
	}()
	select {
	case s := <-ended:
		if err := dying.Close(); err != nil {
			t.Fatal(err)
		}
		return store, s
	case <-dying.Stopped():
	}
	if err := dying.Close(); !errors.Is(err, devnet.ErrCrash) {
		t.Fatalf("the daemon ended with %v", err)
	}
	again, err := m.NewCreator(within(t), devnet.CreatorConfig{Name: "ada"})
	if err != nil {
		t.Fatal(err)
	}
	if err := again.Start(); err != nil {
		t.Fatal(err)
	}
	s := <-ended
	if err := again.Close(); err != nil {
		t.Fatal(err)
	}
	if s == nil {
		t.FailNow()
	}
	return store, s
}

// TestPublishingSurvivesACrashAfterEachWrite kills the creator's program after each durable change that publishing makes.
func TestPublishingSurvivesACrashAfterEachWrite(t *testing.T) {
	t.Parallel()
	m := newMarket(t, devnet.Config{})
	pkg, err := shipped()
	if err != nil {
		t.Fatal(err)
	}
	r := m.requester(t)
	terms := []creator.Terms{{Prices: prices(), Windows: windows()}}
	for lives := 0; ; lives++ {
		name := fmt.Sprintf("creator %d", lives)
		var store *devnet.Mortal
		dying := m.openCreator(t, devnet.CreatorConfig{Name: name, Store: func(s creator.Store) creator.Store {
			store = devnet.NewMortal(s, lives)
			return store
		}})
		_, first := dying.Publish(within(t), pkg, terms)
		if first != nil && !errors.Is(first, devnet.ErrCrash) {
			t.Fatalf("with %d lives: %v", lives, first)
		}
		again := m.openCreator(t, devnet.CreatorConfig{Name: name})
		pub, err := again.Publish(within(t), pkg, terms)
		if err != nil {
			t.Fatalf("after a crash with %d lives: %v", lives, err)
		}
		for _, step := range []string{"register-", "publish-", "announce-"} {
			if n := m.Mined(again.Account(), step); n != 1 {
				t.Errorf("with %d lives, %d transactions of %q were mined", lives, n, step)
			}
		}
		if _, err := r.Terms(within(t), client.Choice{Model: pub.Model}); err != nil {
			t.Errorf("what was published with %d lives is not on offer: %v", lives, err)
		}
		if first == nil {
			if lives < 6 {
				t.Errorf("publishing makes only %d durable changes: %v", lives, store.Names())
			}
			return
		}
	}
}
