package chain

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/encrypted-compute/encrypted-compute/job"
)

const (
	// maxStep bounds the blocks of one batch: all their headers are read, to follow the parent links.
	maxStep = 128
	// maxMarks is how many delivered blocks a cursor remembers: how deep a reorg may go before all is read again.
	maxMarks = 32
)

// Watch delivers what happens after the cursor to sink, each confirmed block once and in order, until ctx ends or sink
// fails; both are returned as errors. It goes on after a batch only when sink has returned nil, so a caller that keeps
// the cursor in the same transaction as what it made of the batch sees every event exactly once. Trouble with the
// endpoint is retried without end, ever more slowly.
//
// A block is followed by its number and checked by its parent link, so a reorg is seen even if the endpoint never says
// that a log was removed.
func (c *Client) Watch(ctx context.Context, from job.Cursor, sink func(context.Context, job.Batch) error) error {
	w := &watch{c: c, cursor: from, sink: sink, bell: newBell(c.rpc, c.cfg.Logger)}
	defer w.bell.stop()
	failures := 0
	for {
		err := w.advance(ctx)
		var refused *sinkError
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case errors.As(err, &refused):
			return refused.err
		case err != nil:
			failures++
			c.cfg.Logger.WarnContext(ctx, "watch chain", "block", w.cursor.Number, "err", err, "failures", failures)
		default:
			failures = 0
		}
		if err := w.bell.wait(ctx, pause(c.cfg.Poll, failures)); err != nil {
			return err
		}
	}
}

// sinkError tells the sink's failure from the endpoint's.
type sinkError struct{ err error }

func (e *sinkError) Error() string { return e.err.Error() }

type watch struct {
	c       *Client
	cursor  job.Cursor
	rewound *job.Mark
	sink    func(context.Context, job.Batch) error
	bell    *bell
}

// advance delivers everything that is confirmed now.
func (w *watch) advance(ctx context.Context) error {
	head, err := w.c.rpc.newest(ctx)
	if err != nil {
		return err
	}
	if uint64(head.Number) < w.c.cfg.Confirmations {
		return nil
	}
	confirmed := uint64(head.Number) - w.c.cfg.Confirmations
	for w.next() <= confirmed {
		if err := w.step(ctx, confirmed, uint64(head.Time)); err != nil {
			return err
		}
	}
	return nil
}

func (w *watch) next() uint64 {
	if w.cursor.Hash.IsZero() {
		return w.c.deployment.Block
	}
	return w.cursor.Number + 1
}

// step delivers one batch of blocks up to confirmed.
func (w *watch) step(ctx context.Context, confirmed, now uint64) error {
	first := w.next()
	last := min(confirmed, first+min(w.c.cfg.LogRange, maxStep)-1)
	headers, err := w.c.rpc.headers(ctx, first, last)
	if err != nil {
		return err
	}
	if !w.cursor.Hash.IsZero() && job.Digest(headers[0].ParentHash) != w.cursor.Hash {
		return w.rewind(ctx)
	}
	for i := 1; i < len(headers); i++ {
		if headers[i].ParentHash != *headers[i-1].Hash {
			return fmt.Errorf("block %d does not follow the block before it: the chain moved", headers[i].Number)
		}
	}
	batch, err := w.batch(ctx, headers)
	if err != nil {
		return err
	}
	batch.Now, batch.Rewound, batch.Cursor = now, w.rewound, after(w.cursor, headers)
	if err := w.sink(ctx, batch); err != nil {
		return &sinkError{err}
	}
	w.cursor, w.rewound = batch.Cursor, nil
	return nil
}

// batch reads and decodes the logs of consecutive blocks.
func (w *watch) batch(ctx context.Context, headers []*header) (job.Batch, error) {
	var b job.Batch
	logs, err := w.logs(ctx, headers)
	if err != nil {
		return b, err
	}
	first := uint64(headers[0].Number)
	for i := range logs {
		at := uint64(headers[logs[i].BlockNumber-first].Time)
		if err := w.c.decoder.decode(&b, &logs[i], at); err != nil {
			return b, err
		}
	}
	b.Events = mergeRefunds(b.Events)
	slices.Sort(b.Models)
	b.Models = slices.Compact(b.Models)
	return b, nil
}

// logs returns the contracts' logs of exactly these blocks. A log of any other block is a reorg in between; a block
// whose bloom filter promises logs that the range query did not bring is asked for by its hash.
func (w *watch) logs(ctx context.Context, headers []*header) ([]types.Log, error) {
	first, last := uint64(headers[0].Number), uint64(headers[len(headers)-1].Number)
	addresses := w.c.decoder.addresses()
	logs, err := w.c.rpc.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(first), ToBlock: new(big.Int).SetUint64(last), Addresses: addresses,
	})
	if err != nil {
		return nil, fmt.Errorf("read logs of blocks %d to %d: %w", first, last, err)
	}
	found := make([]bool, len(headers))
	for _, l := range logs {
		if l.BlockNumber < first || l.BlockNumber > last || l.BlockHash != *headers[l.BlockNumber-first].Hash || l.Removed {
			return nil, fmt.Errorf("log of block %d (%s) is not of the chain that is followed: the chain moved",
				l.BlockNumber, l.BlockHash)
		}
		found[l.BlockNumber-first] = true
	}
	for i, h := range headers {
		if found[i] || !h.mayHold(addresses) {
			continue
		}
		missed, err := w.c.rpc.FilterLogs(ctx, ethereum.FilterQuery{BlockHash: h.Hash, Addresses: addresses})
		if err != nil {
			return nil, fmt.Errorf("read logs of block %d: %w", uint64(h.Number), err)
		}
		logs = append(logs, missed...)
	}
	slices.SortStableFunc(logs, compareLogs)
	return logs, nil
}

func compareLogs(a, b types.Log) int {
	return cmp.Or(cmp.Compare(a.BlockNumber, b.BlockNumber), cmp.Compare(a.Index, b.Index))
}

// rewind moves the cursor to the newest delivered block that is still in the chain.
func (w *watch) rewind(ctx context.Context) error {
	for i := len(w.cursor.Marks) - 1; i >= 0; i-- {
		mark := w.cursor.Marks[i]
		h, err := w.c.rpc.header(ctx, mark.Number)
		if errors.Is(err, errNoBlock) {
			continue
		}
		if err != nil {
			return err
		}
		if job.Digest(*h.Hash) == mark.Hash {
			w.goBack(ctx, mark, w.cursor.Marks[:i+1])
			return nil
		}
	}
	w.goBack(ctx, job.Mark{}, nil)
	return nil
}

func (w *watch) goBack(ctx context.Context, to job.Mark, marks []job.Mark) {
	w.c.cfg.Logger.WarnContext(ctx, "reorg deeper than the confirmations",
		"block", w.cursor.Number, "hash", w.cursor.Hash, "back_to", to.Number)
	w.cursor = job.Cursor{Number: to.Number, Hash: to.Hash, Marks: slices.Clone(marks)}
	w.rewound = &to
}

// after returns the cursor behind these blocks.
func after(c job.Cursor, headers []*header) job.Cursor {
	marks := slices.Clone(c.Marks)
	for _, h := range headers[max(0, len(headers)-maxMarks):] {
		marks = append(marks, job.Mark{Number: uint64(h.Number), Hash: job.Digest(*h.Hash)})
	}
	newest := marks[len(marks)-1]
	return job.Cursor{Number: newest.Number, Hash: newest.Hash, Marks: marks[max(0, len(marks)-maxMarks):]}
}

// bell rings when there may be a new block: at once over WebSocket, after the pause otherwise.
type bell struct {
	conn   *connection
	logger *slog.Logger
	heads  chan *types.Header
	sub    ethereum.Subscription
}

func newBell(conn *connection, logger *slog.Logger) *bell {
	return &bell{conn: conn, logger: logger, heads: make(chan *types.Header, 1)}
}

// wait returns nil when it is time to look again.
func (b *bell) wait(ctx context.Context, d time.Duration) error {
	b.subscribe(ctx)
	var failed <-chan error
	if b.sub != nil {
		failed = b.sub.Err()
		d *= 10 // blocks are announced; this is for an announcement that was lost
	}
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
	case <-b.heads:
	case err := <-failed:
		b.logger.WarnContext(ctx, "announcements of blocks ended", "err", err)
		b.sub = nil
	}
	return nil
}

func (b *bell) subscribe(ctx context.Context) {
	if b.sub != nil || !b.conn.Client.Client().SupportsSubscriptions() {
		return
	}
	if sub, err := b.conn.SubscribeNewHead(ctx, b.heads); err == nil {
		b.sub = sub
	}
}

func (b *bell) stop() {
	if b.sub != nil {
		b.sub.Unsubscribe()
	}
}
