package devnet

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"sync"

	"github.com/encrypted-compute/encrypted-compute/attest/devmode"
	"github.com/encrypted-compute/encrypted-compute/enclave"
	"github.com/encrypted-compute/encrypted-compute/internal/disk"
	"github.com/encrypted-compute/encrypted-compute/internal/rest"
	"github.com/encrypted-compute/encrypted-compute/internal/seal"
	"github.com/encrypted-compute/encrypted-compute/ipfs/gateway"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// Enclave is the world's enclave behind its HTTP interface. It fetches from the relayer's gateway.
type Enclave struct {
	w       *World
	gate    *gate
	service *service
	role    *enclave.Service
}

func newEnclave(ctx context.Context, w *World) (*Enclave, error) {
	g, err := openGate(ctx)
	return &Enclave{w: w, gate: g}, err
}

// Start runs the enclave over its folder: the sealing key stays, the signing key is new.
func (e *Enclave) Start() error {
	if e.service != nil {
		return errors.New("the enclave runs already")
	}
	key, err := e.SealingKey()
	if err != nil {
		return err
	}
	e.role, err = enclave.New(gateway.New(e.w.Relayer.gate.address, nil), e.w.Machine, key, enclave.Config{
		Operator: e.w.Operator(), Measurement: Measurement(), Root: devmode.Label, Logger: e.w.cfg.Log.With("party", "enclave"),
	})
	if err != nil {
		return err
	}
	e.service = run(e.w.ctx, e.role.Run)
	e.gate.open(e.role.Handler())
	return nil
}

// Stop ends the enclave; its signing key is lost.
func (e *Enclave) Stop() error {
	e.gate.shut()
	if e.service == nil {
		return nil
	}
	err := e.service.stop()
	e.service = nil
	return err
}

// Identity is what the running enclave says of itself.
func (e *Enclave) Identity() job.EnclaveIdentity { return e.role.Identity() }

// SealingKey reads the app's sealing key from the folder, or makes it.
func (e *Enclave) SealingKey() (*seal.PrivateKey, error) {
	path := filepath.Join(e.w.Folder("enclave"), "sealing.seed")
	seed, err := os.ReadFile(path)
	if err == nil && len(seed) == seal.SeedSize {
		return seal.NewPrivateKey([seal.SeedSize]byte(seed))
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	key, made, err := seal.GenerateKey(nil)
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, err
	}
	return key, disk.WriteFile(path, func(w io.Writer) error { _, err := w.Write(made[:]); return err })
}

// enrolled reports whether the chain and the relayer know the running enclave.
func (e *Enclave) enrolled(ctx context.Context) (bool, error) {
	signer := e.Identity().Signer
	views, err := e.w.Relayer.state.Enclaves(ctx)
	if err != nil {
		return false, err
	}
	for _, v := range views {
		if v.Enrolment.Signer == signer && v.Enclave.Expiry > 0 {
			return true, nil
		}
	}
	return false, nil
}

// EvaluateFunc answers a relayer's request in the enclave's place; honest asks the enclave.
type EvaluateFunc func(ctx context.Context, r job.EvaluateRequest, honest EvaluateHonestly) (job.EvaluateResult, error)

// EvaluateHonestly passes a request on to the enclave.
type EvaluateHonestly func(ctx context.Context, r job.EvaluateRequest) (job.EvaluateResult, error)

// Host is whoever runs the machine between the relayer and the enclave. It is honest unless told otherwise.
type Host struct {
	*rest.Enclave
	mu       sync.Mutex
	evaluate EvaluateFunc
}

func newHost(address string) *Host { return &Host{Enclave: rest.NewEnclave(address)} }

// Interpose puts f in the enclave's place until the returned function is called.
func (h *Host) Interpose(f EvaluateFunc) (restore func()) {
	h.set(f)
	return func() { h.set(nil) }
}

func (h *Host) set(f EvaluateFunc) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.evaluate = f
}

// Evaluate implements relayer.Enclave.
func (h *Host) Evaluate(ctx context.Context, r job.EvaluateRequest) (job.EvaluateResult, error) {
	h.mu.Lock()
	f := h.evaluate
	h.mu.Unlock()
	if f == nil {
		return h.Enclave.Evaluate(ctx, r)
	}
	return f(ctx, r, h.Enclave.Evaluate)
}
