package devnet

import (
	"context"
	"path/filepath"

	"github.com/encrypted-compute/encrypted-compute/chain"
	"github.com/encrypted-compute/encrypted-compute/client"
	"github.com/encrypted-compute/encrypted-compute/internal/disk"
	"github.com/encrypted-compute/encrypted-compute/internal/wire"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// RequesterConfig of one requester. The functions wrap what the client works with; nil leaves it.
type RequesterConfig struct {
	// Name of its folder and account; the same name again is the same requester.
	Name    string
	Relayer func(client.Relayer) client.Relayer
	Store   func(client.Store) client.Store
	Chain   func(client.Chain) client.Chain
	Wallet  func(client.Wallet) client.Wallet
}

// Requester is one requester's client, open over its folder.
type Requester struct {
	*client.Client
	// Wallet is the bare account, for what the client would not do.
	Wallet *chain.Sender

	w     *World
	chain *chain.Client
}

// Requester opens a requester over its folder.
func (w *World) Requester(ctx context.Context, cfg RequesterConfig) (*Requester, error) {
	dir := w.Folder(filepath.Join("requesters", cfg.Name))
	c, wallet, err := w.wallet(ctx, "requester "+cfg.Name, dir, w.cfg.Confirmations)
	if err != nil {
		return nil, err
	}
	store, err := disk.Open(dir, client.ErrNotFound)
	if err != nil {
		c.Close()
		return nil, err
	}
	role, err := client.New(client.Config{
		Deployment: w.Deployment, Confirmed: true, AllowDevelopment: true, Confirmations: w.cfg.Confirmations,
	}, wrap[client.Chain](wire.Reader{Client: c}, cfg.Chain), wrap[client.Wallet](wallet, cfg.Wallet),
		wrap[client.Relayer](w.Relayer.Client(wallet.Address().String()), cfg.Relayer), wrap[client.Store](store, cfg.Store))
	return &Requester{Client: role, Wallet: wallet, w: w, chain: c}, err
}

func wrap[T any](v T, f func(T) T) T {
	if f == nil {
		return v
	}
	return f(v)
}

// Account is the requester's address.
func (r *Requester) Account() job.Address { return r.Wallet.Address() }

// Follow advances a job with every block until done says so. An error of Advance that done does not mind is tried again.
func (r *Requester) Follow(ctx context.Context, id job.ID, done func(*client.State, error) (bool, error)) (state *client.State, err error) {
	err = r.w.Await(ctx, "job "+id.String()+" moves on", func(ctx context.Context) (bool, error) {
		var problem error
		state, problem = r.Advance(ctx, id, nil)
		return done(state, problem)
	})
	return state, err
}

// Until is a condition for Follow: the job has reached a stage, and any error ends it.
func Until(stage client.Stage) func(*client.State, error) (bool, error) {
	return func(s *client.State, err error) (bool, error) {
		return err == nil && s.Stage == stage, err
	}
}

// Close lets go of the folder.
func (r *Requester) Close() { r.chain.Close() }
