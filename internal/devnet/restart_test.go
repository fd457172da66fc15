package devnet_test

import (
	"context"
	"math/big"
	"sync"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/client"
	"github.com/encrypted-compute/encrypted-compute/internal/devnet"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// TestRestarts stops relayer or enclave in the middle of a job and starts it again over its folder.
func TestRestarts(t *testing.T) {
	t.Parallel()
	m := newMarket(t, devnet.Config{})
	t.Run("relayer away while the job is created", m.relayerAwayAtCreation)
	t.Run("relayer stops while the enclave evaluates", m.relayerStopsInEvaluation)
	t.Run("relayer stops with an evaluation signed and not mined", m.relayerStopsBeforeSubmitting)
	t.Run("relayer stops with a forward signed and not mined", m.relayerStopsBeforeForwarding)
	t.Run("enclave restarts before it evaluates", func(t *testing.T) { m.enclaveRestarts(t, 84, false) })
	t.Run("enclave restarts after it has evaluated", func(t *testing.T) { m.enclaveRestarts(t, 85, true) })
}

func (m *market) restartRelayer(t *testing.T) {
	t.Helper()
	if err := m.Relayer.Stop(); err != nil {
		t.Fatalf("stop relayer: %v", err)
	}
	if err := m.Relayer.Start(within(t)); err != nil {
		t.Fatalf("start relayer: %v", err)
	}
}

// absent is a wallet that the relayer does not see at work.
type absent struct {
	client.Wallet
	stop, start func()
}

func (a absent) CreateJob(ctx context.Context, key string, r job.Request, currency job.Address, price *big.Int) (job.Receipt, error) {
	a.stop()
	defer a.start()
	return a.Wallet.CreateJob(ctx, key, r, currency, price)
}

func (m *market) relayerAwayAtCreation(t *testing.T) {
	r := m.requester(t, func(c *devnet.RequesterConfig) {
		c.Wallet = func(w client.Wallet) client.Wallet {
			return absent{
				w, func() {
					if err := m.Relayer.Stop(); err != nil {
						t.Error(err)
					}
				}, func() {
					if err := m.Relayer.Start(t.Context()); err != nil {
						t.Error(err)
					}
				},
			}
		}
	})
	before := m.purse(t, r.Account())
	m.accept(t, r, m.start(t, r, 80))
	before.settled(t)
}

func (m *market) relayerStopsInEvaluation(t *testing.T) {
	asked := make(chan struct{})
	defer m.Host.Interpose(once(func(ctx context.Context, r job.EvaluateRequest, _ devnet.EvaluateHonestly) (job.EvaluateResult, error) {
		close(asked)
		<-ctx.Done()
		return job.EvaluateResult{}, ctx.Err()
	}))()
	r := m.requester(t)
	before := m.purse(t, r.Account())
	id := m.start(t, r, 81)
	follow(t, r, id, client.Created)
	<-asked
	m.restartRelayer(t)
	m.accept(t, r, id)
	before.settled(t)
}

func (m *market) relayerStopsBeforeSubmitting(t *testing.T) {
	proceed := make(chan struct{})
	defer m.Host.Interpose(func(ctx context.Context, r job.EvaluateRequest, honest devnet.EvaluateHonestly) (job.EvaluateResult, error) {
		<-proceed
		return honest(ctx, r)
	})()
	r := m.requester(t)
	before := m.purse(t, r.Account())
	id := m.start(t, r, 82)
	follow(t, r, id, client.Created)
	m.Chain.Pause() // nothing that the relayer sends is mined
	close(proceed)
	err := m.AwaitSigned(within(t), m.Relayer.Account(), "evaluation-"+id.String())
	if err == nil {
		err = m.Relayer.Stop()
	}
	m.Chain.Resume()
	if err != nil {
		t.Fatal(err)
	}
	if err := m.Relayer.Start(within(t)); err != nil {
		t.Fatal(err)
	}
	m.accept(t, r, id)
	before.settled(t)
}

func (m *market) relayerStopsBeforeForwarding(t *testing.T) {
	r := m.requester(t)
	before := m.purse(t, r.Account())
	id := m.evaluated(t, r, 83)
	m.Chain.Pause()
	var once sync.Once
	resume := func() { once.Do(m.Chain.Resume) }
	defer resume()
	s, err := r.Advance(within(t), id, nil)
	if err != nil || s.Stage != client.Released {
		t.Fatalf("stage %s, %v", s.Stage, err)
	}
	if err := m.AwaitSigned(within(t), m.Relayer.Account(), "forward-"+id.String()); err != nil {
		t.Fatal(err)
	}
	m.restartRelayer(t)
	resume()
	m.accept(t, r, id)
	before.settled(t)
}

func (m *market) enclaveRestarts(t *testing.T, seed int, after bool) {
	old := m.Enclave.Identity().Signer
	defer m.Host.Interpose(once(func(ctx context.Context, r job.EvaluateRequest, honest devnet.EvaluateHonestly) (result job.EvaluateResult, err error) {
		if after {
			result, err = honest(ctx, r)
		}
		if err := m.Enclave.Stop(); err != nil {
			t.Error(err)
		}
		if err := m.Enclave.Start(); err != nil {
			t.Error(err)
		}
		if !after {
			result, err = honest(ctx, r)
		}
		return result, err
	}))()
	r := m.requester(t)
	before := m.purse(t, r.Account())
	id := m.start(t, r, seed)
	m.accept(t, r, id)
	before.settled(t)
	events, err := m.Reader.History(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	signer := events[1].Evaluated.Signer
	if (signer == old) != after {
		t.Errorf("signed by %s; the key before the restart was %s", signer, old)
	}
}
