package devnet

import (
	"context"
	"crypto/sha256"
	"fmt"
	"sync"

	"github.com/encrypted-compute/encrypted-compute/attest/devmode"
	"github.com/encrypted-compute/encrypted-compute/internal/wire"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// Machine is the pretended machine that the world's enclave runs on, and the service that says how good it is.
type Machine struct {
	authority *devmode.Authority
	platform  *devmode.Platform
	reader    wire.Reader

	mu   sync.Mutex
	spec devmode.CollateralSpec
}

// composeHash is what the world's enclave was pretended to be started from.
func composeHash() job.Digest { return sha256.Sum256([]byte("the enclave of package devnet")) }

// Measurement is that of the world's enclave.
func Measurement() job.Digest { return devmode.NewTD(composeHash(), [64]byte{}).Measurement() }

func newMachine(reader wire.Reader) (*Machine, error) {
	authority, err := devmode.NewAuthority()
	if err != nil {
		return nil, fmt.Errorf("make development authority: %w", err)
	}
	platform, err := authority.NewPlatform(devmode.PlatformSpec{})
	return &Machine{authority: authority, platform: platform, reader: reader}, err
}

// Quote makes a quote by the enclave's domain.
func (m *Machine) Quote(_ context.Context, reportData [64]byte) ([]byte, error) {
	return m.platform.Quote(devmode.NewTD(composeHash(), reportData))
}

// Publish sets what is said of the machine from now on. Its number of evaluation may only rise.
func (m *Machine) Publish(spec devmode.CollateralSpec) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.spec = spec
}

// Collateral implements relayer.Collateral: it is issued anew every day of chain time.
func (m *Machine) Collateral(ctx context.Context, _ []byte) (job.Collateral, error) {
	const day = 24 * 3600
	_, _, now, err := m.reader.Newest(ctx)
	if err != nil {
		return job.Collateral{}, err
	}
	m.mu.Lock()
	spec := m.spec
	m.mu.Unlock()
	spec.Issued = now/day*day - day
	c, err := m.authority.Collateral(spec)
	return c.Job(), err
}
