package chain

import (
	"cmp"
	"context"
	"slices"
	"sync"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// Entry is one thing that an account has to say to the chain, under its caller's key.
type Entry struct {
	Account job.Address `json:"account"`
	Key     string      `json:"key"`
	Nonce   uint64      `json:"nonce"`
	// Transactions are signed and ready to send, all with the same nonce, each with a higher fee than the one before.
	// At most one of them can be mined.
	Transactions []job.Hex `json:"transactions,omitempty"`
	// Receipt is set once one of them is confirmed.
	Receipt *job.Receipt `json:"receipt,omitempty"`
	// Reverted says that the contract refused the mined transaction: it had no effect, so the key is free again.
	Reverted bool `json:"reverted,omitempty"`
}

// Pending reports whether a transaction of the entry may still be mined.
func (e Entry) Pending() bool { return len(e.Transactions) > 0 && e.Receipt == nil }

// Done reports whether the entry's effect is confirmed.
func (e Entry) Done() bool { return e.Receipt != nil && !e.Reverted }

// Outbox keeps entries by account and key. Put must be durable when it returns: what it stored is sent only afterwards.
type Outbox interface {
	// Entry returns what is stored, and false if nothing is.
	Entry(ctx context.Context, account job.Address, key string) (Entry, bool, error)
	// Pending returns the account's entries for which [Entry.Pending] holds, by nonce.
	Pending(ctx context.Context, account job.Address) ([]Entry, error)
	// Put stores an entry in the place of what was there.
	Put(ctx context.Context, e Entry) error
}

// Memory is an Outbox that forgets when the process ends: for tests, and for what may be done twice.
type Memory struct {
	mu      sync.Mutex
	entries map[memoryKey]Entry
}

type memoryKey struct {
	account job.Address
	key     string
}

// NewMemory returns an empty outbox.
func NewMemory() *Memory { return &Memory{entries: make(map[memoryKey]Entry)} }

// Entry implements Outbox.
func (m *Memory) Entry(_ context.Context, account job.Address, key string) (Entry, bool, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	e, ok := m.entries[memoryKey{account, key}]
	return e, ok, nil
}

// Pending implements Outbox.
func (m *Memory) Pending(_ context.Context, account job.Address) ([]Entry, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	var pending []Entry
	for k, e := range m.entries {
		if k.account == account && e.Pending() {
			pending = append(pending, e)
		}
	}
	SortEntries(pending)
	return pending, nil
}

// Put implements Outbox.
func (m *Memory) Put(_ context.Context, e Entry) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	e.Transactions = slices.Clone(e.Transactions)
	m.entries[memoryKey{e.Account, e.Key}] = e
	return nil
}

// SortEntries orders entries by nonce, as [Outbox.Pending] returns them.
func SortEntries(entries []Entry) {
	slices.SortFunc(entries, func(a, b Entry) int { return cmp.Compare(a.Nonce, b.Nonce) })
}
