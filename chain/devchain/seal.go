package devchain

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/miner"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// Without transactions a block is sealed every second, or a little slower while the chain has lag to win back.
const (
	idle     = time.Second
	catchUp  = 1250 * time.Millisecond
	tooClose = 5 * time.Millisecond
)

// Block names a sealed block.
type Block struct {
	Number uint64
	Hash   job.Digest
	Time   uint64
}

// run seals until ctx ends.
func (c *Chain) run(ctx context.Context) {
	pending := make(chan core.NewTxsEvent, 64)
	sub := c.eth.TxPool().SubscribeTransactions(pending, true)
	defer sub.Unsubscribe()
	timer := time.NewTimer(idle)
	defer timer.Stop()
	due := false // a transaction waits for the clock
	for {
		select {
		case <-ctx.Done():
			return
		case <-pending:
			due = true
		case <-timer.C:
		}
		wait, sealed := c.step(time.Now(), due)
		due = due && !sealed
		timer.Reset(max(wait, tooClose))
	}
}

// step seals a block if it is time for one, and returns how long to wait for the next. If due, a transaction may wait.
func (c *Chain) step(now time.Time, due bool) (wait time.Duration, done bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.paused {
		return idle, false
	}
	if due && !c.executable() {
		due, done = false, true
	}
	clock := now.Add(c.offset)
	period := idle
	if clock.Add(-c.lag).Before(c.last.Add(time.Second)) {
		period = catchUp
	}
	if since := now.Sub(c.sealed); !due && since < period {
		return period - since, done
	}
	if next := c.last.Add(time.Second); next.After(clock) {
		return next.Sub(clock), done
	}
	// A block that cannot be sealed now is tried again a second later; nothing is lost but time.
	if _, err := c.seal(c.due(clock)); err != nil {
		return idle, false
	}
	return idle, true
}

// executable reports whether the pool holds a transaction that could run now.
func (c *Chain) executable() bool {
	if err := c.eth.TxPool().Sync(); err != nil {
		return false
	}
	n, _ := c.eth.TxPool().Stats()
	return n > 0
}

// Pause stops sealing but for [Chain.Seal] and [Chain.AdjustTime].
func (c *Chain) Pause() { c.setPaused(true) }

// Resume starts sealing again, within a second.
func (c *Chain) Resume() { c.setPaused(false) }

func (c *Chain) setPaused(on bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.paused = on
}

// Seal seals one block with what is pending, a second after its parent or at the chain's lagging clock. Sealed by hand
// faster than time passes, blocks carry the chain's clock along as AdjustTime does.
func (c *Chain) Seal() (Block, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	clock := time.Now().Add(c.offset)
	b, err := c.seal(c.due(clock))
	if ahead := c.last.Sub(clock); ahead > 0 {
		c.offset += ahead
	}
	return b, err
}

// due is the next block's time: the lagging clock's, or a second after the newest. Hold mu.
func (c *Chain) due(clock time.Time) time.Time {
	next, lagging := c.last.Add(time.Second), clock.Add(-c.lag).Truncate(time.Second)
	if lagging.After(next) {
		return lagging
	}
	return next
}

// stamp is a time as blocks carry it.
func stamp(at time.Time) uint64 { return uint64(max(at.Unix(), 0)) }

// AdjustTime seals a block d after the newest one and keeps the chain's clock ahead by as much. Less than a second is
// refused.
func (c *Chain) AdjustTime(d time.Duration) error {
	if d < time.Second {
		return fmt.Errorf("adjust time by %v: want at least a second", d)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if _, err := c.seal(c.last.Add(d.Truncate(time.Second))); err != nil {
		return err
	}
	c.offset += d
	return nil
}

// Fork drops the newest blocks, back of them; the next sealed block starts another branch. The dropped blocks'
// transactions are pending again.
func (c *Chain) Fork(back uint64) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.fork(back)
}

// Erase is Fork for the worst case: the dropped blocks' transactions, and whatever was pending, are forgotten.
func (c *Chain) Erase(back uint64) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if err := c.fork(back); err != nil {
		return err
	}
	c.eth.TxPool().Clear()
	return nil
}

// fork moves the head back. Hold mu.
func (c *Chain) fork(back uint64) error {
	blocks := c.eth.BlockChain()
	head := blocks.CurrentBlock().Number.Uint64()
	if back == 0 || back > head {
		return fmt.Errorf("fork: drop %d of %d blocks", back, head)
	}
	if err := c.eth.TxPool().Sync(); err != nil {
		return fmt.Errorf("fork: %w", err)
	}
	parent := blocks.GetBlockByNumber(head - back)
	if parent == nil {
		return fmt.Errorf("fork: no block %d", head-back)
	}
	if _, err := blocks.SetCanonical(parent); err != nil {
		return fmt.Errorf("fork at block %d: %w", head-back, err)
	}
	return c.eth.TxPool().Sync()
}

// seal builds, executes and adopts the next block. Hold mu.
func (c *Chain) seal(at time.Time) (Block, error) {
	if err := c.eth.TxPool().Sync(); err != nil {
		return Block{}, fmt.Errorf("seal block: %w", err)
	}
	blocks := c.eth.BlockChain()
	parent := blocks.CurrentBlock()
	block, err := c.build(parent, stamp(at))
	if err != nil {
		return Block{}, fmt.Errorf("seal block after %d: %w", parent.Number, err)
	}
	if _, err := blocks.InsertBlockWithoutSetHead(context.Background(), block, false); err != nil {
		return Block{}, fmt.Errorf("seal block %d: %w", block.Number(), err)
	}
	if _, err := blocks.SetCanonical(block); err != nil {
		return Block{}, fmt.Errorf("seal block %d: %w", block.Number(), err)
	}
	c.last, c.sealed = at, time.Now()
	return Block{block.NumberU64(), job.Digest(block.Hash()), block.Time()}, nil
}

func (c *Chain) build(parent *types.Header, at uint64) (*types.Block, error) {
	var random common.Hash
	if _, err := rand.Read(random[:]); err != nil {
		return nil, err
	}
	args := &miner.BuildPayloadArgs{
		Parent:      parent.Hash(),
		Timestamp:   at,
		Random:      random,
		Withdrawals: types.Withdrawals{},
		BeaconRoot:  new(common.Hash),
	}
	block, envelope, err := c.eth.Miner().BuildTestingPayload(args, nil, false, nil)
	if err != nil {
		return nil, err
	}
	if envelope.BlobsBundle != nil && len(envelope.BlobsBundle.Blobs) > 0 {
		return nil, errors.New("blob transactions are not supported")
	}
	return block, nil
}
