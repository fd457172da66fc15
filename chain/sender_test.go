package chain_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/encrypted-compute/encrypted-compute/chain"
	"github.com/encrypted-compute/encrypted-compute/chain/devchain"
	"github.com/encrypted-compute/encrypted-compute/chain/outboxfile"
	"github.com/encrypted-compute/encrypted-compute/job"
)

func transaction(t *testing.T, raw job.Hex) *types.Transaction {
	t.Helper()
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(raw); err != nil {
		t.Fatal(err)
	}
	return tx
}

// through returns a client whose requests pass a proxy.
func (w *world) through(t *testing.T) (*chain.Client, *proxy) {
	t.Helper()
	p := newProxy(t, w.URL())
	cfg := w.config()
	cfg.RPC = p.server.URL
	cfg.BumpAfter = 2
	return w.client(t, cfg), p
}

func entry(t *testing.T, o chain.Outbox, account int, key string) chain.Entry {
	t.Helper()
	e, ok, err := o.Entry(t.Context(), devchain.Accounts()[account].Address, key)
	if err != nil || !ok {
		t.Fatalf("entry %q: %v, %v", key, ok, err)
	}
	return e
}

func TestKeyIsSentOnce(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	outbox := chain.NewMemory()
	s := newSender(t, w.client(t, w.config()), creator, outbox)
	first, one, err := s.Register(t.Context(), "register", "a model", creatorKey)
	if err != nil {
		t.Fatal(err)
	}
	again, two, err := s.Register(t.Context(), "register", "a model", creatorKey)
	if err != nil {
		t.Fatal(err)
	}
	if first != again || one.Tx != two.Tx {
		t.Errorf("the second call made model %d by %s, the first model %d by %s", again, two.Tx, first, one.Tx)
	}
	other, three, err := s.Register(t.Context(), "register another", "a model", creatorKey)
	if err != nil || other == first || three.Tx == one.Tx {
		t.Errorf("another key made model %d by %s: %v", other, three.Tx, err)
	}
	if one.Fee.Sign() <= 0 || one.GasUsed == 0 || one.Block == 0 {
		t.Errorf("receipt %+v", one)
	}
}

func TestConcurrentCallsTakeDistinctNoncesAndShareAKey(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	outbox := chain.NewMemory()
	s := newSender(t, w.client(t, w.config()), creator, outbox)
	var all sync.WaitGroup
	for i := range 9 {
		all.Go(func() {
			if _, _, err := s.Register(t.Context(), fmt.Sprint("register ", i%3), "a model", creatorKey); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	if n := len(must(w.client(t, w.config()).Models(t.Context()))(t)); n != 3 {
		t.Errorf("%d models from three keys", n)
	}
	nonces := make(map[uint64]bool)
	for i := range 3 {
		nonces[entry(t, outbox, creator, fmt.Sprint("register ", i)).Nonce] = true
	}
	if len(nonces) != 3 {
		t.Errorf("nonces %v", nonces)
	}
}

func TestUnminedTransactionIsReplacedAtAHigherFee(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	client, p := w.through(t)
	first := ""
	p.intercept(func(method string, params json.RawMessage) *answer {
		if method != "eth_sendRawTransaction" {
			return nil
		}
		if first == "" {
			first = string(params)
		}
		if string(params) == first { // a pool that says yes and forgets
			return &answer{result: `"0x` + strings.Repeat("0", 64) + `"`}
		}
		return nil
	})
	outbox := chain.NewMemory()
	_, receipt, err := newSender(t, client, creator, outbox).Register(t.Context(), "register", "a model", creatorKey)
	if err != nil {
		t.Fatal(err)
	}
	e := entry(t, outbox, creator, "register")
	if len(e.Transactions) != 2 {
		t.Fatalf("%d transactions in the outbox, want 2", len(e.Transactions))
	}
	old, replacement := transaction(t, e.Transactions[0]), transaction(t, e.Transactions[1])
	if old.Nonce() != replacement.Nonce() || receipt.Tx != job.Digest(replacement.Hash()) {
		t.Errorf("nonces %d and %d, mined %s", old.Nonce(), replacement.Nonce(), receipt.Tx)
	}
	for name, pair := range map[string][2]*big.Int{
		"tip":   {old.GasTipCap(), replacement.GasTipCap()},
		"limit": {old.GasFeeCap(), replacement.GasFeeCap()},
	} {
		least := new(big.Int).Div(new(big.Int).Mul(pair[0], big.NewInt(9)), big.NewInt(8))
		if pair[1].Cmp(least) < 0 {
			t.Errorf("%s went from %v to %v, want an eighth more", name, pair[0], pair[1])
		}
	}
}

func TestPoolAcceptsTheReplacementOfATransactionThatOfferedTooLittle(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	p := newProxy(t, w.URL())
	ctx, kill := context.WithCancel(t.Context())
	p.intercept(func(method string, _ json.RawMessage) *answer {
		switch method {
		case "eth_estimateGas":
			return &answer{result: `"0x493e0"`}
		case "eth_sendRawTransaction":
			return &answer{after: kill}
		}
		return nil
	})
	cheap := w.config()
	cheap.RPC, cheap.MaxFee = p.server.URL, big.NewInt(1000)
	outbox := chain.NewMemory()
	if _, _, err := newSender(t, w.client(t, cheap), creator, outbox).Register(ctx, "register", "m", creatorKey); !errors.Is(err, context.Canceled) {
		t.Fatal(err)
	}
	usual := w.config()
	usual.BumpAfter = 1
	if err := newSender(t, w.client(t, usual), creator, outbox).Resume(t.Context()); err != nil {
		t.Fatal(err)
	}
	e := entry(t, outbox, creator, "register")
	if !e.Done() || len(e.Transactions) < 2 || e.Receipt.Tx == job.Digest(transaction(t, e.Transactions[0]).Hash()) {
		t.Errorf("done %v with %d transactions", e.Done(), len(e.Transactions))
	}
}

func TestFeeNeverExceedsTheHighestAllowed(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	p := newProxy(t, w.URL())
	p.intercept(func(method string, _ json.RawMessage) *answer {
		if method == "eth_maxPriorityFeePerGas" {
			return &answer{result: `"0xde0b6b3a7640000"`} // an ether for a unit of gas
		}
		return nil
	})
	cfg := w.config()
	cfg.RPC, cfg.MaxFee = p.server.URL, big.NewInt(5e9)
	outbox := chain.NewMemory()
	if _, _, err := newSender(t, w.client(t, cfg), creator, outbox).Register(t.Context(), "register", "m", creatorKey); err != nil {
		t.Fatal(err)
	}
	tx := transaction(t, entry(t, outbox, creator, "register").Transactions[0])
	if tx.GasFeeCap().Cmp(cfg.MaxFee) > 0 || tx.GasTipCap().Cmp(cfg.MaxFee) > 0 {
		t.Errorf("offered %v (tip %v), allowed %v", tx.GasFeeCap(), tx.GasTipCap(), cfg.MaxFee)
	}
}

// killer is an outbox whose process dies right after something was stored.
type killer struct {
	chain.Outbox
	kill func()
}

func (k *killer) Put(ctx context.Context, e chain.Entry) error {
	err := k.Outbox.Put(ctx, e)
	k.kill()
	return err
}

func TestCrashLeadsToTheSameTransaction(t *testing.T) {
	t.Parallel()
	for name, crash := range map[string]func(*proxy, context.CancelFunc) (wrap func(chain.Outbox) chain.Outbox){
		"after it was stored, before it was sent": func(_ *proxy, kill context.CancelFunc) func(chain.Outbox) chain.Outbox {
			return func(o chain.Outbox) chain.Outbox { return &killer{o, kill} }
		},
		"after it was sent, before the answer": func(p *proxy, kill context.CancelFunc) func(chain.Outbox) chain.Outbox {
			p.intercept(func(method string, _ json.RawMessage) *answer {
				if method == "eth_sendRawTransaction" {
					return &answer{after: kill}
				}
				return nil
			})
			return func(o chain.Outbox) chain.Outbox { return o }
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t)
			client, p := w.through(t)
			dir := t.TempDir()
			ctx, kill := context.WithCancel(t.Context())
			wrap := crash(p, kill)
			before := newSender(t, client, creator, wrap(must(outboxfile.Open(dir))(t)))
			if _, _, err := before.Register(ctx, "register", "a model", creatorKey); !errors.Is(err, context.Canceled) {
				t.Fatalf("the killed sender returned %v", err)
			}
			p.intercept(nil)

			reopened := must(outboxfile.Open(dir))(t)
			stored := transaction(t, entry(t, reopened, creator, "register").Transactions[0])
			_, receipt, err := newSender(t, client, creator, reopened).Register(t.Context(), "register", "another name", creatorKey)
			if err != nil {
				t.Fatal(err)
			}
			if receipt.Tx != job.Digest(stored.Hash()) {
				t.Errorf("mined %s, stored %s", receipt.Tx, stored.Hash())
			}
			if models := must(client.Models(t.Context()))(t); len(models) != 1 || models[0].Name != "a model" {
				t.Errorf("models %+v", models)
			}
		})
	}
}

func TestTransactionLostInAReorgIsSentAgain(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	cfg := w.config()
	cfg.Confirmations = 3
	client := w.client(t, cfg)
	outbox := chain.NewMemory()
	s := newSender(t, client, creator, outbox)
	w.Pause()
	done := make(chan error, 1)
	go func() {
		_, _, err := s.Register(t.Context(), "register", "a model", creatorKey)
		done <- err
	}()
	await(t, "the model in a block", func() bool {
		_, err := w.Seal()
		return err == nil && len(must(client.Models(t.Context()))(t)) == 1
	})
	if err := w.Erase(1); err != nil {
		t.Fatal(err)
	}
	if n := len(must(client.Models(t.Context()))(t)); n != 0 {
		t.Fatalf("%d models after the reorg", n)
	}
	w.Resume()
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	if n := len(entry(t, outbox, creator, "register").Transactions); n == 0 {
		t.Error("nothing in the outbox")
	}
	if n := len(must(client.Models(t.Context()))(t)); n != 1 {
		t.Errorf("%d models, want 1", n)
	}
}

func TestGapLeftByAReorgIsFilled(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	client := w.client(t, w.config())
	outbox := chain.NewMemory()
	s := newSender(t, client, creator, outbox)
	if _, _, err := s.Register(t.Context(), "mined", "a model", creatorKey); err != nil {
		t.Fatal(err)
	}
	w.Pause()
	behind := make(chan error, 1)
	go func() {
		_, _, err := s.Register(t.Context(), "behind", "a model", creatorKey)
		behind <- err
	}()
	await(t, "the second transaction", func() bool { return len(must(outbox.Pending(t.Context(), s.Address()))(t)) == 1 })
	head := must(client.Head(t.Context()))(t)
	receipt := entry(t, outbox, creator, "mined").Receipt
	if err := w.Erase(head.Number - receipt.Block + 1); err != nil {
		t.Fatal(err)
	}
	w.Resume()
	if _, _, err := s.Register(t.Context(), "next", "a model", creatorKey); err != nil {
		t.Fatal(err)
	}
	if err := <-behind; err != nil {
		t.Fatal(err)
	}
	if n := len(must(client.Models(t.Context()))(t)); n != 2 {
		t.Errorf("%d models, want the second and the third", n)
	}
}

func TestNonceTakenByAnotherWalletIsReplaced(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	client, _ := w.through(t)
	outbox := chain.NewMemory()
	ctx, kill := context.WithCancel(t.Context())
	crashed := newSender(t, client, creator, &killer{outbox, kill})
	if _, _, err := crashed.Register(ctx, "register", "a model", creatorKey); !errors.Is(err, context.Canceled) {
		t.Fatal(err)
	}
	wallet := newSender(t, client, creator, chain.NewMemory()) // knows nothing of the outbox
	to := devchain.Accounts()[mallory].Address
	if _, err := wallet.Pay(t.Context(), "pay", to, big.NewInt(1)); err != nil {
		t.Fatal(err)
	}
	stale := entry(t, outbox, creator, "register")
	model, _, err := newSender(t, client, creator, outbox).Register(t.Context(), "register", "a model", creatorKey)
	if err != nil || model != 1 {
		t.Fatalf("model %d: %v", model, err)
	}
	if fresh := entry(t, outbox, creator, "register"); fresh.Nonce <= stale.Nonce {
		t.Errorf("nonce %d after %d", fresh.Nonce, stale.Nonce)
	}
	if n := len(must(client.Models(t.Context()))(t)); n != 1 {
		t.Errorf("%d models, want 1", n)
	}
}

func TestResumeSendsWhatACrashLeftAndClosesTheGap(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	client, _ := w.through(t)
	outbox := chain.NewMemory()
	for i := range 2 {
		ctx, kill := context.WithCancel(t.Context())
		s := newSender(t, client, creator, &killer{outbox, kill})
		if _, _, err := s.Register(ctx, fmt.Sprint("register ", i), "a model", creatorKey); !errors.Is(err, context.Canceled) {
			t.Fatal(err)
		}
	}
	s := newSender(t, client, creator, outbox)
	// The third is behind two that were never sent: it must bring them along.
	if model, _, err := s.Register(t.Context(), "register 2", "a model", creatorKey); err != nil || model != 3 {
		t.Fatalf("model %d: %v", model, err)
	}
	if err := s.Resume(t.Context()); err != nil {
		t.Fatal(err)
	}
	if pending := must(outbox.Pending(t.Context(), s.Address()))(t); len(pending) != 0 {
		t.Errorf("%d entries are still pending", len(pending))
	}
}

func TestRefusalIsFoundBeforeMoneyIsSpent(t *testing.T) {
	t.Parallel()
	m := newMarket(t)
	outbox := chain.NewMemory()
	s := newSender(t, m.client, requester, outbox)
	before := must(m.client.Balance(t.Context(), s.Address()))(t)
	_, err := s.CreateJob(t.Context(), "create", m.request(1), job.Address{}, big.NewInt(5))
	var revert *chain.RevertError
	if !errors.As(err, &revert) {
		t.Fatalf("error %v, want a RevertError", err)
	}
	want := []chain.Arg{{Name: "have", Value: "5"}, {Name: "want", Value: "10000000000000000"}}
	if revert.Contract != "Accounts" || revert.Name != "Accounts_WrongValue" || !revert.Tx.IsZero() ||
		len(revert.Args) != 2 || revert.Args[0] != want[0] || revert.Args[1] != want[1] {
		t.Errorf("revert %+v", revert)
	}
	if !strings.Contains(err.Error(), "Accounts_WrongValue(have=5, want=10000000000000000)") {
		t.Errorf("error reads %q", err)
	}
	if after := must(m.client.Balance(t.Context(), s.Address()))(t); after.Cmp(before) != 0 {
		t.Errorf("the refusal cost %v wei", new(big.Int).Sub(before, after))
	}
	if _, err := s.CreateJob(t.Context(), "create", m.request(1), job.Address{}, m.offer.Cut.Prices.Total()); err != nil {
		t.Errorf("the key is not free after the refusal: %v", err)
	}
}

func TestRefusalOfAMinedTransactionIsDecodedAndFreesTheKey(t *testing.T) {
	t.Parallel()
	m := newMarket(t)
	id := m.create(t, 1)
	client, p := m.through(t)
	p.intercept(func(method string, _ json.RawMessage) *answer {
		if method == "eth_estimateGas" { // a simulation that passed on an older state
			return &answer{result: `"0x493e0"`}
		}
		return nil
	})
	outbox := chain.NewMemory()
	s := newSender(t, client, creator, outbox)
	receipt, err := s.Deliver(t.Context(), "deliver", id, []byte("answer"))
	var revert *chain.RevertError
	if !errors.As(err, &revert) {
		t.Fatalf("error %v, want a RevertError", err)
	}
	if revert.Name != "JobEscrow_WrongStatus" || revert.Tx != receipt.Tx || receipt.GasUsed == 0 {
		t.Errorf("revert %+v, receipt %+v", revert, receipt)
	}
	if len(revert.Args) != 3 || revert.Args[1].Value != "Created" || revert.Args[2].Value != "Forwarded" {
		t.Errorf("arguments %+v", revert.Args)
	}
	if e := entry(t, outbox, creator, "deliver"); !e.Reverted || e.Done() || e.Pending() {
		t.Errorf("entry %+v", e)
	}
	p.intercept(nil)
	if _, err := s.Deliver(t.Context(), "deliver", id, []byte("answer")); !chain.Reverted(err, "JobEscrow_WrongStatus") {
		t.Errorf("the second try was not simulated anew: %v", err)
	}
}

func TestAccountWithoutCoinsIsToldSo(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	key, err := job.NewSigningKey()
	if err != nil {
		t.Fatal(err)
	}
	s, err := chain.NewSender(w.client(t, w.config()), key, chain.NewMemory())
	if err != nil {
		t.Fatal(err)
	}
	_, _, err = s.Register(t.Context(), "register", "a model", creatorKey)
	if !errors.Is(err, chain.ErrFunds) {
		t.Errorf("error %v, want ErrFunds", err)
	}
	if _, ok := chain.Explain(err); !ok {
		t.Error("no explanation")
	}
}

func TestEndpointOutOfOrderIsWaitedFor(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	client, p := w.through(t)
	failures := 0
	p.intercept(func(method string, _ json.RawMessage) *answer {
		if method == "eth_getTransactionReceipt" && failures < 3 {
			failures++
			return &answer{status: http.StatusServiceUnavailable}
		}
		if method == "eth_sendRawTransaction" && failures < 5 {
			failures++
			return &answer{} // hangs up
		}
		return nil
	})
	if _, _, err := newSender(t, client, creator, chain.NewMemory()).Register(t.Context(), "register", "m", creatorKey); err != nil {
		t.Fatal(err)
	}
	if failures < 4 {
		t.Errorf("only %d failures were met", failures)
	}
}

func TestSenderRefusesKeysOutOfBounds(t *testing.T) {
	t.Parallel()
	s := newWorld(t).sender(t, creator)
	for _, key := range []string{"", strings.Repeat("k", 257)} {
		if _, err := s.Pay(t.Context(), key, s.Address(), nil); err == nil {
			t.Errorf("a key of %d bytes was accepted", len(key))
		}
	}
}

func TestMissingAmountsAreZeroNotACrash(t *testing.T) {
	t.Parallel()
	m := newMarket(t)
	s := newSender(t, m.client, creator, chain.NewMemory())
	free := cut(9)
	free.Prices = job.Prices{}
	if _, _, err := s.Publish(t.Context(), "publish free", m.model, artefact(2), job.Address{}, []job.Cut{free}); err != nil {
		t.Error(err)
	}
	for _, fee := range []*big.Int{big.NewInt(-1), new(big.Int).Lsh(big.NewInt(1), 96), new(big.Int).Lsh(big.NewInt(1), 256)} {
		wrong := cut(9)
		wrong.Prices.TailFee = fee
		if _, _, err := s.Publish(t.Context(), "publish", m.model, artefact(2), job.Address{}, []job.Cut{wrong}); err == nil {
			t.Errorf("a fee of %v was accepted", fee)
		}
	}
	for _, price := range []*big.Int{nil, big.NewInt(-1), new(big.Int).Lsh(big.NewInt(1), 256)} {
		if _, err := s.CreateJob(t.Context(), "create", m.request(1), job.Address{}, price); err == nil {
			t.Errorf("a price of %v was accepted", price)
		}
	}
}

func TestSignForwardIsTheRequestersSignature(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.sender(t, requester)
	f := job.Forward{Job: job.ID{1}, Deadline: 5}
	signature := must(s.SignForward(t.Context(), f, w.deployment.Domain()))(t)
	if who := must(job.Recover(f.SigningHash(w.deployment.Domain()), signature))(t); who != s.Address() {
		t.Errorf("signed by %s, want %s", who, s.Address())
	}
}
