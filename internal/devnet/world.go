package devnet

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"path/filepath"
	"sync"
	"time"

	"github.com/encrypted-compute/encrypted-compute/attest/devmode"
	"github.com/encrypted-compute/encrypted-compute/chain"
	"github.com/encrypted-compute/encrypted-compute/chain/devchain"
	"github.com/encrypted-compute/encrypted-compute/internal/wire"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/relayer"
)

// poll is the pause between looks at a chain that seals at once.
const poll = 20 * time.Millisecond

// Config of a world. The zero value keeps everything in memory and silent.
type Config struct {
	// Confirmations that every party waits for; 0 trusts the newest block.
	Confirmations uint64
	// Relayer's settings; its deployment is filled in.
	Relayer relayer.Config
	// Log hears every party but the requesters, which have none; nil is silent.
	Log *slog.Logger
}

// The development chain's accounts, by role.
const (
	deployerAccount = iota
	relayerAccount
	operatorAccount
	creatorAccount
	bankAccount
)

// World is a running marketplace.
type World struct {
	Chain      *devchain.Chain
	Deployment job.Deployment
	Relayer    *Relayer
	Enclave    *Enclave
	Host       *Host
	// Machine is the enclave's.
	Machine *Machine
	// Reader reads the chain at its newest block.
	Reader wire.Reader

	cfg    Config
	ctx    context.Context //nolint:containedctx // the life of the world's services
	cancel context.CancelFunc
	dir    string
	gas    *gasMeter
	bank   *chain.Sender
	blocks *service

	mu      sync.Mutex
	changed chan struct{}
	keys    map[string]*job.SigningKey
}

// Start runs a world in a folder until Close: chain, contracts, relayer and enclave, which the relayer has enrolled.
func Start(ctx context.Context, dir string, cfg Config) (*World, error) {
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.DiscardHandler)
	}
	w := &World{
		cfg: cfg, dir: dir, gas: newGasMeter(), changed: make(chan struct{}), keys: map[string]*job.SigningKey{},
	}
	w.ctx, w.cancel = context.WithCancel(context.WithoutCancel(ctx))
	if err := w.start(ctx); err != nil {
		return nil, errors.Join(fmt.Errorf("start world: %w", err), w.Close())
	}
	return w, nil
}

func (w *World) start(ctx context.Context) error {
	var err error
	if w.Chain, err = devchain.Start(w.ctx, devchain.Config{Lag: time.Hour}); err != nil {
		return err
	}
	accounts := devchain.Accounts()
	deployer := accounts[deployerAccount]
	x, y := devmode.RootKey()
	w.Deployment, err = chain.DeployDevelopment(ctx, w.Chain.URL(), deployer.Key, chain.DevelopmentRoot{
		X: x, Y: y, Owner: deployer.Address,
		Measurements: []chain.Measurement{{Digest: Measurement(), Source: "package internal/devnet"}},
	})
	if err != nil {
		return err
	}
	reader, err := w.dial(ctx, 0)
	if err != nil {
		return err
	}
	w.Reader = wire.Reader{Client: reader}
	if w.Machine, err = newMachine(w.Reader); err != nil {
		return err
	}
	w.blocks = run(w.ctx, func(ctx context.Context) error { return w.Reader.Watch(ctx, job.Cursor{}, w.sealed) })
	if w.bank, err = chain.NewSender(reader, accounts[bankAccount].Key, chain.NewMemory()); err != nil {
		return err
	}
	if err := w.startParties(ctx); err != nil {
		return err
	}
	return w.Await(ctx, "the enclave is enrolled", w.Enclave.enrolled)
}

func (w *World) startParties(ctx context.Context) error {
	var err error
	if w.Relayer, err = newRelayer(ctx, w); err != nil {
		return err
	}
	if w.Enclave, err = newEnclave(ctx, w); err != nil {
		return err
	}
	w.Host = newHost(w.Enclave.gate.address)
	if err := w.Enclave.Start(); err != nil {
		return err
	}
	return w.Relayer.Start(ctx)
}

// Close stops every party that the world started; requesters and creators are closed by whoever opened them.
func (w *World) Close() error {
	var problems []error
	if w.Relayer != nil {
		problems = append(problems, w.Relayer.Stop(), w.Relayer.gate.close())
	}
	if w.Enclave != nil {
		problems = append(problems, w.Enclave.Stop(), w.Enclave.gate.close())
	}
	if w.blocks != nil {
		problems = append(problems, w.blocks.stop())
		w.Reader.Close()
	}
	w.cancel()
	if w.Chain != nil {
		problems = append(problems, w.Chain.Close())
	}
	return errors.Join(problems...)
}

// Folder is where a party keeps its state: "relayer", "enclave", "creators/NAME" or "requesters/NAME".
func (w *World) Folder(party string) string { return filepath.Join(w.dir, party) }

// dial connects to the chain as one party.
func (w *World) dial(ctx context.Context, confirmations uint64) (*chain.Client, error) {
	return chain.Dial(ctx, chain.Config{
		RPC: w.Chain.WebSocket(), Deployment: w.Deployment, Confirmations: confirmations, Poll: poll, Logger: w.cfg.Log,
	})
}

// sealed wakes whoever waits for a block.
func (w *World) sealed(context.Context, job.Batch) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	close(w.changed)
	w.changed = make(chan struct{})
	return nil
}

func (w *World) next() <-chan struct{} {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.changed
}

// Await looks at every new block until ok says yes, fails, or the context ends.
func (w *World) Await(ctx context.Context, what string, ok func(context.Context) (bool, error)) error {
	for {
		next := w.next()
		done, err := ok(ctx)
		if err != nil {
			return fmt.Errorf("await that %s: %w", what, err)
		}
		if done {
			return nil
		}
		select {
		case <-next:
		case <-ctx.Done():
			return fmt.Errorf("await that %s: %w", what, ctx.Err())
		}
	}
}

// AwaitStatus waits until the escrow's record of a job has a status.
func (w *World) AwaitStatus(ctx context.Context, id job.ID, want job.Status) error {
	return w.Await(ctx, fmt.Sprintf("job %s is %s", id, want), func(ctx context.Context) (bool, error) {
		record, err := w.Reader.Job(ctx, id)
		if err == nil && record.Status > want {
			return false, fmt.Errorf("it is %s", record.Status)
		}
		return record.Status == want, err
	})
}

// Late moves the chain's time beyond the deadline of a job's stage.
func (w *World) Late(ctx context.Context, id job.ID) error {
	record, err := w.Reader.Job(ctx, id)
	if err != nil {
		return err
	}
	now, err := w.Reader.Now(ctx)
	if err != nil {
		return err
	}
	if now > record.Deadline {
		return nil
	}
	return w.Chain.AdjustTime(time.Duration(record.Deadline+1-now) * time.Second) //nolint:gosec // seconds ahead
}

// account returns the key of a named party, made and funded on first use.
func (w *World) account(ctx context.Context, name string) (*job.SigningKey, error) {
	w.mu.Lock()
	key, known := w.keys[name]
	w.mu.Unlock()
	if known {
		return key, nil
	}
	key, err := job.NewSigningKey()
	if err != nil {
		return nil, err
	}
	coins := new(big.Int).Mul(big.NewInt(10), big.NewInt(1e18))
	if _, err := w.bank.Pay(ctx, "fund-"+name, key.Address(), coins); err != nil {
		return nil, fmt.Errorf("fund %s: %w", name, err)
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.keys[name] = key
	return key, nil
}
