package devnet

import (
	"context"
	"math/big"
	"strings"
	"sync"

	"github.com/encrypted-compute/encrypted-compute/chain"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// gasMeter adds up what every account paid for gas.
type gasMeter struct {
	mu      sync.Mutex
	fees    map[job.Address]map[job.Digest]*big.Int
	sent    map[job.Address]map[string]int
	pending map[job.Address]map[string]bool
	noted   chan struct{} // closed with the next note
}

func newGasMeter() *gasMeter {
	return &gasMeter{
		fees: map[job.Address]map[job.Digest]*big.Int{}, sent: map[job.Address]map[string]int{},
		pending: map[job.Address]map[string]bool{}, noted: make(chan struct{}),
	}
}

func (m *gasMeter) note(e chain.Entry) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.fees[e.Account] == nil {
		m.fees[e.Account], m.sent[e.Account] = map[job.Digest]*big.Int{}, map[string]int{}
		m.pending[e.Account] = map[string]bool{}
	}
	m.pending[e.Account][e.Key] = e.Pending()
	close(m.noted)
	m.noted = make(chan struct{})
	if e.Receipt == nil {
		return
	}
	if m.fees[e.Account][e.Receipt.Tx] == nil && !e.Reverted {
		m.sent[e.Account][e.Key]++
	}
	m.fees[e.Account][e.Receipt.Tx] = e.Receipt.Fee
}

// known reports whether an account has signed a transaction under a key with this beginning, and what is closed when
// that may change.
func (m *gasMeter) known(account job.Address, prefix string) (bool, <-chan struct{}) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for key := range m.pending[account] {
		if strings.HasPrefix(key, prefix) {
			return true, m.noted
		}
	}
	return false, m.noted
}

// idle reports whether every transaction of an account has its receipt.
func (m *gasMeter) idle(account job.Address) bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, pending := range m.pending[account] {
		if pending {
			return false
		}
	}
	return true
}

func (m *gasMeter) total(account job.Address) *big.Int {
	m.mu.Lock()
	defer m.mu.Unlock()
	sum := new(big.Int)
	for _, fee := range m.fees[account] {
		sum.Add(sum, fee)
	}
	return sum
}

func (m *gasMeter) count(account job.Address, prefix string) (n int) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for key, times := range m.sent[account] {
		if strings.HasPrefix(key, prefix) {
			n += times
		}
	}
	return n
}

// metered is an outbox whose receipts are counted.
type metered struct {
	chain.Outbox
	meter *gasMeter
}

// Put implements chain.Outbox.
func (o metered) Put(ctx context.Context, e chain.Entry) error {
	if err := o.Outbox.Put(ctx, e); err != nil {
		return err
	}
	o.meter.note(e)
	return nil
}
