package wire_test

import (
	"reflect"
	"testing"
	"time"

	"github.com/encrypted-compute/encrypted-compute/attest/devmode"
	"github.com/encrypted-compute/encrypted-compute/chain"
	"github.com/encrypted-compute/encrypted-compute/chain/devchain"
	"github.com/encrypted-compute/encrypted-compute/internal/wire"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/relayer/state"
)

// market is a chain with one model of two versions, the second of them retired.
func market(t *testing.T) (*devchain.Chain, wire.Reader) {
	t.Helper()
	c, err := devchain.Start(t.Context(), devchain.Config{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Close() })
	x, y := devmode.RootKey()
	owner := devchain.Accounts()[0]
	d, err := chain.DeployDevelopment(t.Context(), c.URL(), owner.Key, chain.DevelopmentRoot{X: x, Y: y, Owner: owner.Address})
	if err != nil {
		t.Fatal(err)
	}
	client, err := chain.Dial(t.Context(), chain.Config{RPC: c.URL(), Deployment: d, Poll: 10 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	publish(t, client)
	return c, wire.Reader{Client: client}
}

func publish(t *testing.T, client *chain.Client) {
	t.Helper()
	st, err := state.Open(t.Context(), t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = st.Close() })
	s, err := chain.NewSender(client, devchain.Accounts()[1].Key, wire.Outbox{Store: st})
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := s.Register(t.Context(), "register", "model", make([]byte, 1216)); err != nil {
		t.Fatal(err)
	}
	cut := job.Cut{
		Head: job.Digest{1}, Parameters: job.Digest{2},
		Windows: job.Windows{Evaluation: 600, Forwarding: 86400, Delivery: 600, Review: 600},
	}
	for _, key := range []string{"first", "second"} {
		if _, _, err := s.Publish(t.Context(), key, 1, job.Artefact{Digest: job.Keccak([]byte(key)), Size: 9}, job.Address{}, []job.Cut{cut}); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := s.Retire(t.Context(), "retire", 1, 2); err != nil {
		t.Fatal(err)
	}
	if pending, err := (wire.Outbox{Store: st}).Pending(t.Context(), s.Address()); err != nil || len(pending) != 0 {
		t.Errorf("still pending: %d, %v", len(pending), err)
	}
}

func TestErrorsOfTheChainHaveAKind(t *testing.T) {
	t.Parallel()
	c, r := market(t)
	ctx := t.Context()
	if v, err := r.Version(ctx, 1, 0); err != nil || v.Number != 1 {
		t.Errorf("newest version that takes jobs: %d, %v", v.Number, err)
	}
	if v, err := r.Version(ctx, 1, 2); err != nil || !v.Retired {
		t.Errorf("retired version: %+v, %v", v, err)
	}
	if record, err := r.Job(ctx, job.ID{1}); err != nil || record.Status != job.None {
		t.Errorf("unknown job: %s, %v", record.Status, err)
	}
	if models, err := r.Models(ctx); err != nil || len(models) != 1 {
		t.Errorf("models %+v, %v", models, err)
	}
	calls := map[string]func() error{
		"model":   func() error { _, err := r.Model(ctx, 9); return err },
		"version": func() error { _, err := r.Version(ctx, 1, 9); return err },
		"newest":  func() error { _, err := r.Version(ctx, 9, 0); return err },
		"enclave": func() error { _, err := r.EnclaveOf(ctx, job.Address{1}); return err },
	}
	for name, call := range calls {
		if err := call(); err == nil || job.KindOf(err) != job.KindNotFound {
			t.Errorf("unknown %s: %v", name, err)
		}
	}
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	calls["job"] = func() error { _, err := r.Job(ctx, job.ID{1}); return err }
	calls["models"] = func() error { _, err := r.Models(ctx); return err }
	for name, call := range calls {
		if err := call(); err == nil || job.KindOf(err) != job.KindUnavailable {
			t.Errorf("%s without a chain: %v", name, err)
		}
	}
}

func TestTheOutboxIsTheChains(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	st, err := state.Open(t.Context(), dir)
	if err != nil {
		t.Fatal(err)
	}
	account := job.Address{1}
	sent := chain.Entry{Account: account, Key: "sent", Nonce: 2, Transactions: []job.Hex{{1, 2}, {3}}}
	done := chain.Entry{Account: account, Key: "done", Nonce: 1, Transactions: []job.Hex{{4}}, Receipt: &job.Receipt{Block: 5}}
	first := chain.Entry{Account: account, Key: "first", Nonce: 0, Transactions: []job.Hex{{5}}}
	for _, e := range []chain.Entry{sent, done, first} {
		if err := (wire.Outbox{Store: st}).Put(t.Context(), e); err != nil {
			t.Fatal(err)
		}
	}
	if err := st.Close(); err != nil { // durable
		t.Fatal(err)
	}
	if st, err = state.Open(t.Context(), dir); err != nil {
		t.Fatal(err)
	}
	defer st.Close()
	o := wire.Outbox{Store: st}
	if got, found, err := o.Entry(t.Context(), account, "done"); err != nil || !found || !reflect.DeepEqual(got, done) {
		t.Errorf("entry %+v, %t, %v", got, found, err)
	}
	if _, found, err := o.Entry(t.Context(), job.Address{2}, "done"); err != nil || found {
		t.Errorf("another account's: %t, %v", found, err)
	}
	if got, err := o.Pending(t.Context(), account); err != nil || !reflect.DeepEqual(got, []chain.Entry{first, sent}) {
		t.Errorf("pending %+v, %v", got, err)
	}
	sent.Receipt = &job.Receipt{Block: 6}
	if err := o.Put(t.Context(), sent); err != nil {
		t.Fatal(err)
	}
	if got, err := o.Pending(t.Context(), account); err != nil || !reflect.DeepEqual(got, []chain.Entry{first}) {
		t.Errorf("pending after a receipt %+v, %v", got, err)
	}
}
