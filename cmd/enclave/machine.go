package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"

	"github.com/encrypted-compute/encrypted-compute/attest/dstack"
	"github.com/encrypted-compute/encrypted-compute/internal/seal"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// What the enclave says of its root.
const (
	rootIntel       = "intel"
	rootDevelopment = "development"
	rootUnknown     = "unknown"
)

// warning is printed where the quotes are made by a key that everybody has.
const warning = "DEVELOPMENT QUOTES: the machine's root key is publicly known; whoever runs this machine can read the " +
	"first layers and forge results. Never use it for anything real."

// machine is what the enclave runs in, as the guest agent and its quote say.
type machine struct {
	sealing     *seal.PrivateKey
	quoter      quoter
	measurement job.Digest
	root        string
}

// openMachine asks the agent how the machine was started, and for the sealing key's seed. It refuses a machine whose
// keys others could know, unless unbound keys are allowed.
func openMachine(ctx context.Context, agent *dstack.Agent, unbound bool, logger *slog.Logger) (machine, error) {
	boot, err := agent.Boot(ctx)
	if err != nil {
		return machine{}, fmt.Errorf("read how this machine was started: %w", err)
	}
	switch err := boot.CheckKeys(); {
	case err != nil && unbound && errors.Is(err, dstack.ErrKeysNotBound):
		logger.Warn("whoever runs this machine could know the sealing key, and so the heads sealed to it", "err", err)
	case err != nil:
		return machine{}, fmt.Errorf("this machine cannot keep a sealing key: %w\nhint: docs/dstack.md says which app-compose can", err)
	}
	seed, err := agent.SealingSeed(ctx)
	if err != nil {
		return machine{}, err
	}
	defer clear(seed[:])
	sealing, err := seal.NewPrivateKey(seed)
	if err != nil {
		return machine{}, fmt.Errorf("make sealing key: %w", err)
	}
	logger.Info("machine is as measured", "measurement", boot.Measurement, "compose", boot.ComposeHash, "app", job.Hex(boot.AppID),
		"provider", boot.KeyProvider.Name)
	return machine{sealing, newQuoter(agent), boot.Measurement, rootName(boot.Root)}, nil
}

// The digests of the two root keys, as in package attest. That one verifies quotes, which this binary never does: what is
// not compiled in needs no trust.
const (
	intelRoot       = "0x08cb5397a6281bbacc9c4232859b840f56868ed592d68c6eae4ce22ce23ea341"
	developmentRoot = "0x7b3d4a23acc9c811aff74a60e90fb257598658ae52de7426e714253dda62b408"
)

// rootName is how Identity calls a root key.
func rootName(root job.Digest) string {
	switch root.String() {
	case intelRoot:
		return rootIntel
	case developmentRoot:
		return rootDevelopment
	}
	return rootUnknown
}

// warn prints the warning where it is due.
func (m machine) warn(stderr io.Writer) error {
	if m.root != rootDevelopment {
		return nil
	}
	if _, err := fmt.Fprintf(stderr, "\n*** %s ***\n\n", warning); err != nil {
		return fmt.Errorf("print warning: %w", err)
	}
	return nil
}

// quoter has the agent make quotes, one at a time: anybody may ask the enclave for them, and hardware takes its time.
type quoter struct {
	agent *dstack.Agent
	turn  chan struct{}
}

func newQuoter(agent *dstack.Agent) quoter { return quoter{agent, make(chan struct{}, 1)} }

// Quote implements what enclave.New asks for.
func (q quoter) Quote(ctx context.Context, reportData [64]byte) ([]byte, error) {
	select {
	case q.turn <- struct{}{}:
		defer func() { <-q.turn }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	quote, err := q.agent.Quote(ctx, reportData)
	return quote.Raw, err
}
