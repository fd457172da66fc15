package relayer

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"sync/atomic"

	"golang.org/x/sync/errgroup"

	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/relayer/state"
)

// Relayer is the service.
type Relayer struct {
	cfg    Config
	chain  Chain
	sender Sender
	blocks Blocks
	state  *state.Store
	log    *slog.Logger

	collateral Collateral

	dispatchers []*dispatcher
	lanes       []lane
	flights     flights
	now         atomic.Uint64
	following   atomic.Bool
	done        chan struct{}
	end         func()
}

// Fleet is what evaluates: the relayer's enclaves, and whoever says how good their platforms are.
type Fleet struct {
	Enclaves   []Enclave
	Collateral Collateral
}

// New returns a relayer for the given enclaves.
func New(cfg Config, chain Chain, sender Sender, fleet Fleet, blocks Blocks, st *state.Store, log *slog.Logger) (*Relayer, error) {
	if err := cfg.Check(); err != nil {
		return nil, err
	}
	r := &Relayer{cfg: cfg.withDefaults(), chain: chain, sender: sender, blocks: blocks, state: st, log: log, collateral: fleet.Collateral}
	r.done = make(chan struct{})
	r.end = sync.OnceFunc(func() { close(r.done) })
	for _, e := range fleet.Enclaves {
		d := &dispatcher{r: r, enclave: e}
		r.dispatchers = append(r.dispatchers, d)
		r.addLane(d.next)
	}
	for range r.cfg.Senders {
		r.addLane(r.submitNext)
		r.addLane(r.forwardNext)
	}
	r.addLane(r.pinNextModel)
	return r, nil
}

// Run works until ctx ends. The lanes wake with every batch of the watcher, so the chain's clock is the only one. An
// error is the store's, the watcher's or the IPFS node's: what the relayer cannot work without.
func (r *Relayer) Run(ctx context.Context) error {
	defer r.end()
	if err := r.state.Bind(ctx, r.sender.Address(), r.cfg.Deployment.Domain()); err != nil {
		return err
	}
	cursor, now, err := r.state.Cursor(ctx)
	if err != nil {
		return err
	}
	r.now.Store(now)
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error { return r.chain.Watch(ctx, cursor, r.apply) })
	g.Go(func() error { r.resume(ctx); return nil })
	for _, l := range r.lanes {
		g.Go(func() error { return l.run(ctx) })
	}
	err = g.Wait()
	if errors.Is(err, context.Canceled) {
		return nil
	}
	return err
}

func (r *Relayer) resume(ctx context.Context) {
	if err := r.sender.Resume(ctx); err != nil && ctx.Err() == nil {
		r.log.WarnContext(ctx, "transactions of an earlier run are still pending", "err", err)
	}
}

// Now is the newest chain time that the watcher saw.
func (r *Relayer) Now() uint64 { return r.now.Load() }

// Done is closed when Run has returned.
func (r *Relayer) Done() <-chan struct{} { return r.done }

// Following reports whether the watcher has delivered a batch in this run.
func (r *Relayer) Following() bool { return r.following.Load() }

// apply turns leases into pins, stores a batch, and wakes whoever may have something to do.
func (r *Relayer) apply(ctx context.Context, b job.Batch) error {
	if err := r.pinBatch(ctx, b); err != nil {
		return fmt.Errorf("pin: %w", err)
	}
	if err := r.state.Apply(ctx, b); err != nil {
		return fmt.Errorf("store batch up to block %d: %w", b.Cursor.Number, err)
	}
	for _, e := range b.Enclaves {
		if e.Invalidated {
			r.doubt(e.Signer)
		}
	}
	r.now.Store(b.Now)
	r.following.Store(true)
	r.flights.land(b)
	r.wake()
	return nil
}

// doubt has an enclave looked at again before it gets another job.
func (r *Relayer) doubt(signer job.Address) {
	for _, d := range r.dispatchers {
		if known := d.signer.Load(); known != nil && *known == signer {
			d.doubted.Store(true)
		}
	}
}

// dueAfter is the chain time of the next attempt after n failures.
func (r *Relayer) dueAfter(failures int) uint64 {
	pause := r.cfg.Backoff << min(failures, 16)
	return r.Now() + min(pause, r.cfg.MaxBackoff)
}
