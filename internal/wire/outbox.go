package wire

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/encrypted-compute/encrypted-compute/chain"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/relayer/state"
)

// Outbox keeps the relayer's signed transactions in its store.
type Outbox struct{ *state.Store }

var _ chain.Outbox = Outbox{}

// Entry implements chain.Outbox.
func (o Outbox) Entry(ctx context.Context, account job.Address, key string) (e chain.Entry, found bool, err error) {
	b, found, err := o.OutboxEntry(ctx, account, key)
	if err != nil || !found {
		return e, false, err
	}
	return e, true, json.Unmarshal(b, &e)
}

// Pending implements chain.Outbox.
func (o Outbox) Pending(ctx context.Context, account job.Address) ([]chain.Entry, error) {
	all, err := o.OutboxPending(ctx, account)
	if err != nil {
		return nil, err
	}
	entries := make([]chain.Entry, len(all))
	for i, b := range all {
		if err := json.Unmarshal(b, &entries[i]); err != nil {
			return nil, fmt.Errorf("read outbox of %s: %w", account, err)
		}
	}
	return entries, nil
}

// Put implements chain.Outbox.
func (o Outbox) Put(ctx context.Context, e chain.Entry) error {
	b, err := json.Marshal(e)
	if err != nil {
		return fmt.Errorf("encode outbox entry %s: %w", e.Key, err)
	}
	return o.PutOutbox(ctx, e.Account, e.Key, e.Nonce, e.Pending(), b)
}
