package relayer

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync/atomic"

	"golang.org/x/sync/errgroup"

	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/relayer/state"
)

// Config of a relayer. Times are seconds of chain time.
type Config struct {
	Deployment job.Deployment
	// MaxAttempts is how often an evaluation is tried before the job is left to its refund; 0 is 20.
	MaxAttempts int
	// Backoff is the pause after the first failure; it doubles up to MaxBackoff. 0 is 1 and 60.
	Backoff, MaxBackoff uint64
	// KeysFor is how long evaluation keys are kept after their last use; 0 is 30 days.
	KeysFor uint64
	// RenewBefore is how long before its expiry an enclave is enrolled anew; 0 is one hour.
	RenewBefore uint64
}

func (c Config) withDefaults() Config {
	c.MaxAttempts = or(c.MaxAttempts, 20)
	c.Backoff = or(c.Backoff, 1)
	c.MaxBackoff = or(c.MaxBackoff, 60)
	c.KeysFor = or(c.KeysFor, 30*24*3600)
	c.RenewBefore = or(c.RenewBefore, 3600)
	return c
}

func or[T comparable](v, otherwise T) T {
	var zero T
	if v == zero {
		return otherwise
	}
	return v
}

// Check reports what is missing.
func (c Config) Check() error {
	d := c.Deployment
	if d.ChainID == 0 || d.Escrow.IsZero() || d.Registry.IsZero() || d.Enclaves.IsZero() {
		return errors.New("relayer: the deployment names no chain or contracts")
	}
	return nil
}

// Relayer is the service.
type Relayer struct {
	cfg    Config
	chain  Chain
	sender Sender
	blocks Blocks
	state  *state.Store
	log    *slog.Logger

	dispatchers []*dispatcher
	// changed wakes the submitting loop.
	changed chan struct{}
	now     atomic.Uint64
}

// New returns a relayer for the given enclaves.
func New(cfg Config, chain Chain, sender Sender, enclaves []Enclave, blocks Blocks, st *state.Store, log *slog.Logger) (*Relayer, error) {
	if err := cfg.Check(); err != nil {
		return nil, err
	}
	r := &Relayer{
		cfg: cfg.withDefaults(), chain: chain, sender: sender, blocks: blocks, state: st, log: log,
		changed: make(chan struct{}, 1),
	}
	for _, e := range enclaves {
		r.dispatchers = append(r.dispatchers, &dispatcher{r: r, enclave: e, changed: make(chan struct{}, 1)})
	}
	return r, nil
}

// Run works until ctx ends. Each loop wakes with every batch of the watcher, so the chain's clock is the only one.
func (r *Relayer) Run(ctx context.Context) error {
	cursor, now, err := r.state.Cursor(ctx)
	if err != nil {
		return err
	}
	r.now.Store(now)
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error { return r.chain.Watch(ctx, cursor, r.apply) })
	g.Go(func() error { return r.submitLoop(ctx) })
	for _, d := range r.dispatchers {
		g.Go(func() error { return d.run(ctx) })
	}
	err = g.Wait()
	if errors.Is(err, context.Canceled) {
		return nil
	}
	return err
}

// Now is the newest chain time that the watcher saw.
func (r *Relayer) Now() uint64 { return r.now.Load() }

// apply stores a batch, turns leases into pins, and wakes whoever may have something to do.
func (r *Relayer) apply(ctx context.Context, b job.Batch) error {
	if err := r.pinBatch(ctx, b); err != nil {
		return fmt.Errorf("pin: %w", err)
	}
	if err := r.state.Apply(ctx, b); err != nil {
		return fmt.Errorf("store batch up to block %d: %w", b.Cursor.Number, err)
	}
	r.now.Store(b.Now)
	r.wake()
	return nil
}

func (r *Relayer) wake() {
	signal(r.changed)
	for _, d := range r.dispatchers {
		signal(d.changed)
	}
}

func signal(c chan struct{}) {
	select {
	case c <- struct{}{}:
	default:
	}
}

// wait blocks until something changed.
func wait(ctx context.Context, c <-chan struct{}) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-c:
		return nil
	}
}

// retryAt is the chain time of the next attempt after n failures.
func (r *Relayer) retryAt(attempts int) uint64 {
	pause := r.cfg.Backoff << min(attempts, 16)
	return r.Now() + min(pause, r.cfg.MaxBackoff)
}
