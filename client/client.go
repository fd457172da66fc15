package client

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io"

	"github.com/encrypted-compute/encrypted-compute/attest"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// Config says what the client trusts.
type Config struct {
	Deployment job.Deployment
	// Confirmed says that the user (or the build) vouches for the deployment: chain id, addresses, code hashes, root.
	Confirmed bool
	// AllowDevelopment permits enclaves under the development root: anybody can forge their quotes.
	AllowDevelopment bool
	// Confirmations is how many blocks must follow an event before the client acts on it: nothing is released earlier.
	Confirmations uint64
}

// Check reports what is missing.
func (c Config) Check() error {
	switch {
	case c.Deployment.ChainID == 0 || c.Deployment.Escrow.IsZero() || c.Deployment.Registry.IsZero():
		return errors.New("client: the deployment names no chain, escrow or registry")
	case !c.Confirmed:
		return fmt.Errorf("client: the deployment on chain %d was neither compiled in nor confirmed", c.Deployment.ChainID)
	case c.Development() && !c.AllowDevelopment:
		return errors.New("client: this deployment trusts the development root, under which anybody can forge an enclave")
	}
	return nil
}

// Development reports whether the deployment's attestation root is the development root, by the root key's digest.
func (c Config) Development() bool { return c.Deployment.RootKey == attest.DevelopmentRoot }

// Client runs jobs for one account. Its methods may be called from one goroutine at a time.
type Client struct {
	cfg     Config
	chain   Chain
	wallet  Wallet
	relayer Relayer
	store   Store
	rand    io.Reader
	// work is log2 of scrypt's N for new backups.
	work int
}

// New checks the configuration and returns a client.
func New(cfg Config, chain Chain, wallet Wallet, relayer Relayer, store Store) (*Client, error) {
	if err := cfg.Check(); err != nil {
		return nil, err
	}
	return &Client{cfg: cfg, chain: chain, wallet: wallet, relayer: relayer, store: store, rand: rand.Reader, work: workFactor}, nil
}

func (c *Client) domain() job.Domain { return c.cfg.Deployment.Domain() }
