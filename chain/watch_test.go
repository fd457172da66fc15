package chain_test

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/encrypted-compute/encrypted-compute/chain"
	"github.com/encrypted-compute/encrypted-compute/chain/devchain"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// diary is a sink that remembers.
type diary struct {
	mu      sync.Mutex
	batches []job.Batch
}

func (d *diary) sink(_ context.Context, b job.Batch) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.batches = append(d.batches, b)
	return nil
}

func (d *diary) all() []job.Batch {
	d.mu.Lock()
	defer d.mu.Unlock()
	return slices.Clone(d.batches)
}

func (d *diary) events() []job.Event {
	var events []job.Event
	for _, b := range d.all() {
		events = append(events, b.Events...)
	}
	return events
}

func (d *diary) cursor() job.Cursor {
	all := d.all()
	if len(all) == 0 {
		return job.Cursor{}
	}
	return all[len(all)-1].Cursor
}

// watch runs a watcher until the test ends or stop is called.
func watch(t *testing.T, c *chain.Client, from job.Cursor) (d *diary, stop func()) {
	t.Helper()
	d = new(diary)
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- c.Watch(ctx, from, d.sink) }()
	stop = sync.OnceFunc(func() {
		cancel()
		if err := <-ended; !errors.Is(err, context.Canceled) {
			t.Errorf("watch ended with %v", err)
		}
	})
	t.Cleanup(stop)
	return d, stop
}

func kinds(events []job.Event) []job.Status {
	out := make([]job.Status, len(events))
	for i, e := range events {
		out[i] = e.Kind
	}
	return out
}

// consecutive checks that batches cover every block once.
func consecutive(t *testing.T, batches []job.Batch, first uint64) {
	t.Helper()
	next := first
	for _, b := range batches {
		for _, e := range b.Events {
			if e.Block < next || e.Block > b.Cursor.Number {
				t.Errorf("event of block %d in the batch of blocks %d to %d", e.Block, next, b.Cursor.Number)
			}
		}
		if b.Cursor.Number < next {
			t.Errorf("cursor went from %d to %d", next-1, b.Cursor.Number)
		}
		next = b.Cursor.Number + 1
	}
}

func TestWatchDeliversTheWholeLifeOfAJob(t *testing.T) {
	t.Parallel()
	for name, address := range map[string]func(*world) string{
		"over HTTP":      func(w *world) string { return w.URL() },
		"over WebSocket": func(w *world) string { return w.WebSocket() },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			m := newMarket(t)
			cfg := m.config()
			cfg.RPC = address(m.world)
			d, stop := watch(t, m.world.client(t, cfg), job.Cursor{})
			id := m.forwarded(t, 1, []byte("sealed activation"))
			seller := newSender(t, m.client, creator, chain.NewMemory())
			if _, err := seller.Deliver(t.Context(), "deliver", id, []byte("sealed answer")); err != nil {
				t.Fatal(err)
			}
			buyer := newSender(t, m.client, requester, chain.NewMemory())
			if _, err := buyer.Accept(t.Context(), "accept", id); err != nil {
				t.Fatal(err)
			}
			await(t, "five events", func() bool { return len(d.events()) >= 5 })
			stop()
			checkLife(t, m, d.events())
			consecutive(t, d.all(), m.deployment.Block)
			if history := must(m.client.History(t.Context(), id))(t); !reflect.DeepEqual(history, d.events()) {
				t.Errorf("history %+v\nwatched %+v", history, d.events())
			}
			checkMarketEvents(t, m, d.all())
		})
	}
}

func checkLife(t *testing.T, m *market, events []job.Event) {
	t.Helper()
	want := []job.Status{job.Created, job.Evaluated, job.Forwarded, job.Delivered, job.Settled}
	if !slices.Equal(kinds(events), want) {
		t.Fatalf("events %v, want %v", kinds(events), want)
	}
	for _, e := range events {
		if e.Job != m.id(1) || e.Block == 0 || e.BlockHash.IsZero() || e.Tx.IsZero() || e.Time == 0 {
			t.Errorf("event %+v lacks its place", e)
		}
		if e.Kind != job.Settled && e.Deadline <= e.Time {
			t.Errorf("%v at %d has deadline %d", e.Kind, e.Time, e.Deadline)
		}
	}
	created := events[0].Created
	if created.Request != m.request(1) || created.Requester != devchain.Accounts()[requester].Address ||
		created.Payee != devchain.Accounts()[creator].Address || created.Price.Cmp(m.offer.Cut.Prices.Total()) != 0 {
		t.Errorf("created %+v", created)
	}
	_, signature := m.evaluation(1)
	evaluated := events[1].Evaluated
	if evaluated.Signer != m.enclave.Address() || evaluated.Output != artefact(5) || string(evaluated.Signature) != string(signature) {
		t.Errorf("evaluated %+v", evaluated)
	}
	if string(events[2].Forwarded.Activation) != "sealed activation" || string(events[3].Delivered.Answer) != "sealed answer" {
		t.Errorf("forwarded %+v, delivered %+v", events[2].Forwarded, events[3].Delivered)
	}
	if events[4].Paid.Cmp(m.offer.Cut.Prices.TailFee) != 0 {
		t.Errorf("settled for %v, want the tail fee", events[4].Paid)
	}
}

func checkMarketEvents(t *testing.T, m *market, batches []job.Batch) {
	t.Helper()
	var enclaves []job.Enclave
	var models []uint64
	for _, b := range batches {
		enclaves = append(enclaves, b.Enclaves...)
		models = append(models, b.Models...)
	}
	if len(enclaves) != 1 || enclaves[0].Signer != m.enclave.Address() || string(enclaves[0].SealingKey) != string(enclaveKey) {
		t.Errorf("enclaves %+v", enclaves)
	}
	if !slices.Contains(models, m.model) {
		t.Errorf("models %v, want %d among them", models, m.model)
	}
}

func TestRejectionIsOneEventWithItsReason(t *testing.T) {
	t.Parallel()
	m := newMarket(t)
	d, _ := watch(t, m.client, job.Cursor{})
	id := m.forwarded(t, 1, []byte("malformed"))
	if _, err := newSender(t, m.client, creator, chain.NewMemory()).Reject(t.Context(), "reject", id, 7); err != nil {
		t.Fatal(err)
	}
	late := m.create(t, 2)
	if err := m.AdjustTime(time.Hour); err != nil {
		t.Fatal(err)
	}
	if _, err := newSender(t, m.client, mallory, chain.NewMemory()).Refund(t.Context(), "refund", []job.ID{late}); err != nil {
		t.Fatal(err)
	}
	await(t, "both refunds", func() bool { return len(d.events()) >= 6 })
	events := d.events()
	rejected, refunded := events[3], events[5]
	if r := rejected.Refunded; rejected.Job != id || r == nil || !r.Rejected || r.Reason != 7 || r.Late != job.Forwarded ||
		r.Amount.Cmp(m.offer.Cut.Prices.TailFee) != 0 {
		t.Errorf("rejection %+v %+v", rejected, rejected.Refunded)
	}
	if r := refunded.Refunded; refunded.Job != late || r == nil || r.Rejected || r.Late != job.Created ||
		r.Amount.Cmp(m.offer.Cut.Prices.Total()) != 0 {
		t.Errorf("refund %+v %+v", refunded, refunded.Refunded)
	}
	if history := must(m.client.History(t.Context(), id))(t); len(history) != 4 || !history[3].Refunded.Rejected {
		t.Errorf("history %+v", history)
	}
}

func TestNowIsTheChainsTimeEvenAnHourAhead(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	d, _ := watch(t, w.client(t, w.config()), job.Cursor{})
	if err := w.AdjustTime(time.Hour); err != nil {
		t.Fatal(err)
	}
	await(t, "a batch in the chain's time", func() bool {
		all := d.all()
		return len(all) > 0 && all[len(all)-1].Now > uint64(time.Now().Unix())+3000
	})
}

func TestUnconfirmedBlocksThatVanishAreNeverDelivered(t *testing.T) {
	t.Parallel()
	m := newMarket(t)
	cfg := m.config()
	cfg.Confirmations = 2
	d, _ := watch(t, m.world.client(t, cfg), job.Cursor{})
	m.Pause()
	sealed := make(chan job.ID, 1)
	go func() { sealed <- m.create(t, 1) }()
	await(t, "the job in a block", func() bool {
		_, err := m.Seal()
		return err == nil && must(m.client.Job(t.Context(), m.id(1)))(t).Status == job.Created
	})
	<-sealed
	if err := m.Erase(1); err != nil {
		t.Fatal(err)
	}
	var newest devchain.Block
	for range 6 { // the other branch becomes longer and confirmed
		newest = must(m.Seal())(t)
	}
	await(t, "the other branch", func() bool { return d.cursor().Number == newest.Number-cfg.Confirmations })
	if events := d.events(); len(events) != 0 {
		t.Errorf("events %+v of a block that is not in the chain", events)
	}
	for _, b := range d.all() {
		if b.Rewound != nil {
			t.Errorf("rewound to %+v: nothing delivered was taken back", b.Rewound)
		}
	}
}

func TestReorgDeeperThanTheConfirmationsIsSeenByBlockHashes(t *testing.T) {
	t.Parallel()
	m := newMarket(t)
	d, stop := watch(t, m.client, job.Cursor{})
	m.Pause()
	done := make(chan job.ID, 1)
	go func() { done <- m.create(t, 1) }()
	await(t, "the job's event", func() bool {
		_, err := m.Seal()
		return err == nil && len(d.events()) == 1
	})
	<-done
	newest := must(m.Seal())(t)
	await(t, "the block after it", func() bool { return d.cursor().Number == newest.Number })
	created := d.events()[0]
	back := newest.Number - created.Block + 1
	if err := m.Erase(back); err != nil {
		t.Fatal(err)
	}
	for range back + 1 {
		newest = must(m.Seal())(t)
	}
	await(t, "the other branch", func() bool { return d.cursor().Hash == newest.Hash })
	stop()
	var rewound []job.Mark
	for _, b := range d.all() {
		if b.Rewound != nil {
			rewound = append(rewound, *b.Rewound)
		}
	}
	if len(rewound) != 1 || rewound[0].Number != created.Block-1 {
		t.Errorf("rewound to %+v, want once to block %d", rewound, created.Block-1)
	}
	if n := len(d.events()); n != 1 {
		t.Errorf("%d events, want the one that was delivered before", n)
	}
	if r := must(m.client.Job(t.Context(), m.id(1)))(t); r.Status != job.None {
		t.Errorf("the job is %v after it was erased", r.Status)
	}
}

func TestReorgWhileTheWatcherWasDownIsSeenFromTheStoredCursor(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	client := w.client(t, w.config())
	d, stop := watch(t, client, job.Cursor{})
	w.Pause()
	newest := must(w.Seal())(t)
	await(t, "the newest block", func() bool { return d.cursor().Number == newest.Number })
	stop()
	stored := must(json.Marshal(d.cursor()))(t)
	if err := w.Erase(2); err != nil {
		t.Fatal(err)
	}
	for range 3 {
		newest = must(w.Seal())(t)
	}
	var cursor job.Cursor
	if err := json.Unmarshal(stored, &cursor); err != nil {
		t.Fatal(err)
	}
	after, _ := watch(t, client, cursor)
	await(t, "the other branch", func() bool { return after.cursor().Hash == newest.Hash })
	if b := after.all()[0]; b.Rewound == nil || b.Rewound.Number != cursor.Number-2 {
		t.Errorf("first batch after the restart: rewound %+v, want block %d", b.Rewound, cursor.Number-2)
	}
}

func TestReorgBeyondTheCursorsMemoryStartsAnew(t *testing.T) {
	t.Parallel()
	m := newMarket(t)
	m.create(t, 1)
	head := must(m.client.Head(t.Context()))(t)
	lost := job.Cursor{Number: head.Number, Hash: job.Digest{1}, Marks: []job.Mark{{Number: head.Number, Hash: job.Digest{1}}}}
	d, _ := watch(t, m.client, lost)
	await(t, "the job", func() bool { return len(d.events()) == 1 })
	if first := d.all()[0]; first.Rewound == nil || *first.Rewound != (job.Mark{}) {
		t.Errorf("rewound to %+v, want the beginning", first.Rewound)
	}
}

func TestWatchResumesFromTheCursorWithoutGapOrRepeat(t *testing.T) {
	t.Parallel()
	m := newMarket(t)
	m.create(t, 1)
	for range 10 { // beyond one batch
		must(m.Seal())(t)
	}
	m.create(t, 2)
	// This sink dies at the second job: what it has stored is the cursor before it.
	var stored []byte
	var seen []job.ID
	died := errors.New("killed")
	cfg := m.config()
	cfg.LogRange = 4
	err := m.world.client(t, cfg).Watch(t.Context(), job.Cursor{}, func(_ context.Context, b job.Batch) error {
		var batch []job.ID
		for _, e := range b.Events {
			if e.Job == m.id(2) {
				return died
			}
			batch = append(batch, e.Job)
		}
		seen = append(seen, batch...) // together with the cursor, as in one transaction
		stored = must(json.Marshal(b.Cursor))(t)
		return nil
	})
	if !errors.Is(err, died) {
		t.Fatalf("watch returned %v, want the sink's error", err)
	}
	var cursor job.Cursor
	if err := json.Unmarshal(stored, &cursor); err != nil {
		t.Fatalf("nothing was delivered before the second job: %v", err)
	}
	m.create(t, 3)
	d, _ := watch(t, m.world.client(t, m.config()), cursor)
	await(t, "the other jobs", func() bool { return len(seen)+len(d.events()) >= 3 })
	for _, e := range d.events() {
		seen = append(seen, e.Job)
	}
	if want := []job.ID{m.id(1), m.id(2), m.id(3)}; !slices.Equal(seen, want) {
		t.Errorf("seen %v, want %v", seen, want)
	}
}

func TestSmallRangesGiveTheSameEvents(t *testing.T) {
	t.Parallel()
	m := newMarket(t)
	id := m.forwarded(t, 1, []byte("activation"))
	for range 5 {
		must(m.Seal())(t)
	}
	cfg := m.config()
	cfg.LogRange = 2
	narrow := m.world.client(t, cfg)
	want := must(m.client.History(t.Context(), id))(t)
	if got := must(narrow.History(t.Context(), id))(t); len(want) != 3 || !reflect.DeepEqual(got, want) {
		t.Errorf("history %+v, want %+v", got, want)
	}
	d, stop := watch(t, narrow, job.Cursor{})
	await(t, "three events", func() bool { return len(d.events()) >= 3 })
	stop()
	if !reflect.DeepEqual(d.events(), want) {
		t.Errorf("watched %+v, want %+v", d.events(), want)
	}
	consecutive(t, d.all(), m.deployment.Block)
}

func TestLogsThatAnEndpointForgetsAreAskedForByBlock(t *testing.T) {
	t.Parallel()
	m := newMarket(t)
	m.create(t, 1)
	client, p := m.through(t)
	p.intercept(func(method string, params json.RawMessage) *answer {
		if method == "eth_getLogs" && strings.Contains(string(params), "fromBlock") {
			return &answer{result: "[]"}
		}
		return nil
	})
	d, _ := watch(t, client, job.Cursor{})
	await(t, "the job", func() bool { return len(d.events()) == 1 })
}

func TestWatchOutlastsAnEndpointOutOfOrder(t *testing.T) {
	t.Parallel()
	m := newMarket(t)
	m.create(t, 1)
	client, p := m.through(t)
	failures := 0
	p.intercept(func(method string, _ json.RawMessage) *answer {
		if failures++; failures > 4 {
			return nil
		}
		if failures%2 == 0 {
			return &answer{}
		}
		return &answer{status: http.StatusBadGateway}
	})
	d, _ := watch(t, client, job.Cursor{})
	await(t, "the job", func() bool { return len(d.events()) == 1 })
}

func TestLogsOfAnotherBranchAreNotDelivered(t *testing.T) {
	t.Parallel()
	m := newMarket(t)
	m.create(t, 1)
	client, p := m.through(t)
	lies := 0
	p.intercept(func(method string, params json.RawMessage) *answer {
		if method != "eth_getLogs" || lies > 2 {
			return nil
		}
		lies++
		return &answer{result: `[{"address":"` + m.deployment.Escrow.String() + `","topics":[],"data":"0x","blockNumber":"0x5",` +
			`"transactionHash":"0x` + strings.Repeat("1", 64) + `","transactionIndex":"0x0","blockHash":"0x` +
			strings.Repeat("2", 64) + `","logIndex":"0x0","removed":false}]`}
	})
	d, _ := watch(t, client, job.Cursor{})
	await(t, "the job", func() bool { return len(d.events()) == 1 })
	if lies != 3 {
		t.Errorf("%d lies were told, want 3", lies)
	}
}

func TestAContestIsDeliveredAndIsNoEvent(t *testing.T) {
	t.Parallel()
	m := newMarket(t)
	d, stop := watch(t, m.client, job.Cursor{})
	id := m.forwarded(t, 1, []byte("sealed activation"))
	if _, err := newSender(t, m.client, creator, chain.NewMemory()).Deliver(t.Context(), "deliver", id, []byte("wrong")); err != nil {
		t.Fatal(err)
	}
	receipt := must(newSender(t, m.client, requester, chain.NewMemory()).Contest(t.Context(), "contest", id, job.Digest{9}))(t)
	var contests []job.Contest
	await(t, "the contest", func() bool {
		contests = nil
		for _, b := range d.all() {
			contests = append(contests, b.Contests...)
		}
		return len(contests) > 0
	})
	stop()
	want := []job.Contest{{Job: id, Model: m.model, Reason: job.Digest{9}, Block: receipt.Block}}
	if !slices.Equal(contests, want) {
		t.Errorf("contests %+v, want %+v", contests, want)
	}
	if events := d.events(); len(events) != 4 {
		t.Errorf("events %v", kinds(events))
	}
}
