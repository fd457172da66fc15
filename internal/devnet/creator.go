package devnet

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/big"
	"path/filepath"

	"github.com/encrypted-compute/encrypted-compute/chain"
	"github.com/encrypted-compute/encrypted-compute/chain/outboxfile"
	"github.com/encrypted-compute/encrypted-compute/creator"
	"github.com/encrypted-compute/encrypted-compute/internal/disk"
	"github.com/encrypted-compute/encrypted-compute/internal/wire"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// CreatorConfig of one creator.
type CreatorConfig struct {
	// Name of its folder and account; the same name again is the same creator.
	Name string
	// Measurements that it pins when it is opened; nil is the world's own enclave, an empty list nothing.
	Measurements []job.Digest
	// Store wraps its store; nil leaves it.
	Store func(creator.Store) creator.Store
	// WithdrawAbove as in creator.Config.
	WithdrawAbove *big.Int
	// Limits of the jobs that it grants; zero fields are none, since a world's jobs come from few accounts.
	Limits creator.Limits
	// Relayer wraps how it reaches the relayer; nil leaves it.
	Relayer func(creator.Relayer) creator.Relayer
}

// Creator is one creator, open over its folder.
type Creator struct {
	*creator.Creator
	// Wallet is the bare account, for what the creator's own code would not do.
	Wallet *chain.Sender
	// Store is its folder, as it works with it.
	Store creator.Store

	w       *World
	chain   *chain.Client
	service *service
}

// NewCreator opens a creator over its folder. It serves nothing until Start.
func (w *World) NewCreator(ctx context.Context, cfg CreatorConfig) (*Creator, error) {
	dir := w.Folder(filepath.Join("creators", cfg.Name))
	c, wallet, err := w.wallet(ctx, "creator "+cfg.Name, dir, w.cfg.Confirmations)
	if err != nil {
		return nil, err
	}
	var store creator.Store
	if store, err = disk.Open(dir, creator.ErrNotFound); err != nil {
		c.Close()
		return nil, err
	}
	if cfg.Measurements == nil {
		cfg.Measurements = []job.Digest{Measurement()}
	}
	for _, m := range cfg.Measurements {
		if err := creator.Pin(ctx, store, m); err != nil {
			c.Close()
			return nil, err
		}
	}
	if cfg.Store != nil {
		store = cfg.Store(store)
	}
	cfg.Limits.PerHead = cmp.Or(cfg.Limits.PerHead, creator.NoLimit)
	cfg.Limits.PerRequester = cmp.Or(cfg.Limits.PerRequester, creator.NoLimit)
	role, err := creator.New(creator.Config{
		Deployment: w.Deployment, AllowDevelopment: true, WithdrawAbove: cfg.WithdrawAbove, Limits: cfg.Limits,
	}, wire.Reader{Client: c}, wallet, wrap[creator.Relayer](w.Relayer.Client(wallet.Address().String()), cfg.Relayer), store,
		w.cfg.Log.With("party", "creator"))
	return &Creator{Creator: role, w: w, chain: c, Wallet: wallet, Store: store}, err
}

// wallet opens a named party's account, with its outbox in its folder.
func (w *World) wallet(ctx context.Context, name, dir string, confirmations uint64) (*chain.Client, *chain.Sender, error) {
	key, err := w.account(ctx, name)
	if err != nil {
		return nil, nil, err
	}
	outbox, err := outboxfile.Open(filepath.Join(dir, "outbox"))
	if err != nil {
		return nil, nil, err
	}
	c, err := w.dial(ctx, confirmations)
	if err != nil {
		return nil, nil, fmt.Errorf("wallet of %s: %w", name, err)
	}
	sender, err := chain.NewSender(c, key, metered{outbox, w.gas})
	return c, sender, err
}

// Account is the creator's address.
func (c *Creator) Account() job.Address { return c.Wallet.Address() }

// Start serves tails until Stop.
func (c *Creator) Start() error {
	if c.service != nil {
		return errors.New("the creator serves already")
	}
	c.service = run(c.w.ctx, func(ctx context.Context) error { return c.Serve(ctx, wire.Reader{Client: c.chain}) })
	return nil
}

// Stopped is closed when serving has ended, by itself or by Stop.
func (c *Creator) Stopped() <-chan struct{} { return c.service.done }

// Stop ends serving and returns what it failed with, if it did.
func (c *Creator) Stop() error {
	if c.service == nil {
		return nil
	}
	err := c.service.stop()
	c.service = nil
	return err
}

// Close stops serving and lets go of the folder.
func (c *Creator) Close() error {
	err := c.Stop()
	c.chain.Close()
	return err
}
