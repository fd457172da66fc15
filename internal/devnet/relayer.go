package devnet

import (
	"context"
	"errors"
	"os"
	"path/filepath"

	"github.com/encrypted-compute/encrypted-compute/chain"
	"github.com/encrypted-compute/encrypted-compute/chain/devchain"
	"github.com/encrypted-compute/encrypted-compute/internal/rest"
	"github.com/encrypted-compute/encrypted-compute/internal/wire"
	"github.com/encrypted-compute/encrypted-compute/ipfs/node"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/relayer"
	"github.com/encrypted-compute/encrypted-compute/relayer/api"
	"github.com/encrypted-compute/encrypted-compute/relayer/state"
)

// Relayer is the world's relayer, its REST interface and its IPFS node.
type Relayer struct {
	w    *World
	gate *gate
	// While it runs:
	service *service
	chain   *chain.Client
	state   *state.Store
	blocks  *node.Node
}

func newRelayer(ctx context.Context, w *World) (*Relayer, error) {
	g, err := openGate(ctx)
	return &Relayer{w: w, gate: g}, err
}

// Account is the relayer's address on the chain.
func (r *Relayer) Account() job.Address { return devchain.Accounts()[relayerAccount].Address }

// Client speaks with the relayer in the name of name.
func (r *Relayer) Client(name string) *rest.Relayer { return rest.NewRelayer(r.gate.address, name) }

// Interpose puts f between the relayer's address and the relayer until the returned function is called.
func (r *Relayer) Interpose(f Middle) (restore func()) { return r.gate.interpose(f) }

// Start runs the relayer over its folder.
func (r *Relayer) Start(ctx context.Context) error {
	if r.service != nil {
		return errors.New("the relayer runs already")
	}
	if err := r.open(ctx); err != nil {
		return errors.Join(err, r.closeAll())
	}
	return nil
}

func (r *Relayer) open(ctx context.Context) error {
	dir := r.w.Folder("relayer")
	err := os.MkdirAll(dir, 0o700)
	if err != nil {
		return err
	}
	if r.chain, err = r.w.dial(ctx, r.w.cfg.Confirmations); err != nil {
		return err
	}
	if r.state, err = state.Open(ctx, dir); err != nil {
		return err
	}
	if r.blocks, err = node.Open(filepath.Join(dir, "ipfs"), node.Config{}); err != nil {
		return err
	}
	key := devchain.Accounts()[relayerAccount].Key
	sender, err := chain.NewSender(r.chain, key, metered{wire.Outbox{Store: r.state}, r.w.gas})
	if err != nil {
		return err
	}
	cfg := r.w.cfg.Relayer
	cfg.Deployment = r.w.Deployment
	reader, log := wire.Reader{Client: r.chain}, r.w.cfg.Log.With("party", "relayer")
	fleet := relayer.Fleet{Enclaves: []relayer.Enclave{r.w.Host}, Collateral: r.w.Machine}
	role, err := relayer.New(cfg, reader, sender, fleet, r.blocks, r.state, log)
	if err != nil {
		return err
	}
	r.service = run(r.w.ctx, role.Run)
	// Requests are not limited: the whole world comes from one address.
	r.gate.open(api.New(api.Config{Deployment: r.w.Deployment, Rate: 1e6, Burst: 1e6}, reader, role, r.state, r.blocks, log))
	return nil
}

// Stop ends the relayer and leaves its folder.
func (r *Relayer) Stop() error {
	r.gate.shut()
	var err error
	if r.service != nil {
		err = r.service.stop()
		r.service = nil
	}
	return errors.Join(err, r.closeAll())
}

func (r *Relayer) closeAll() error {
	var problems []error
	if r.blocks != nil {
		problems = append(problems, r.blocks.Close())
	}
	if r.state != nil {
		problems = append(problems, r.state.Close())
	}
	if r.chain != nil {
		r.chain.Close()
	}
	r.blocks, r.state, r.chain = nil, nil, nil
	return errors.Join(problems...)
}

// Show has the relayer list an enclave, as one would that helps a forger.
func (r *Relayer) Show(ctx context.Context, view job.EnclaveView) error {
	return r.state.SaveEnclave(ctx, view)
}

// Work says how far the relayer has come with evaluating a job.
func (r *Relayer) Work(ctx context.Context, id job.ID) (string, error) {
	view, err := r.state.Job(ctx, id)
	if errors.Is(err, state.ErrNotFound) {
		return "", nil
	}
	return view.Work, err
}
