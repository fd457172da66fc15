package chain

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/encrypted-compute/encrypted-compute/bindings"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// What the package's callers may want to tell apart.
var (
	// ErrDeployment says that the chain is not the one that the deployment names.
	ErrDeployment = errors.New("not the trusted deployment")
	// ErrNotFound says that the contracts know no such thing.
	ErrNotFound = errors.New("not found on the chain")
)

// Config says which chain to speak with and how patiently.
type Config struct {
	// RPC is an http, https, ws or wss address. Over WebSocket new blocks are announced, otherwise they are polled.
	RPC string
	// Deployment names the contracts; every code hash in it is checked.
	Deployment job.Deployment
	// Confirmations is how many blocks must follow a block before it counts; 0 trusts the newest.
	Confirmations uint64
	// Poll is the pause between looks at the chain; 0 is 250 ms on a local chain and 2 s elsewhere.
	Poll time.Duration
	// LogRange is how many blocks one query for logs may span; 0 is 5000.
	LogRange uint64
	// BumpAfter is how many blocks a transaction may stay unmined before its fee is raised; 0 is 5.
	BumpAfter uint64
	// MaxFee bounds what a unit of gas may cost, in wei; nil is 1000 gwei.
	MaxFee *big.Int
	// Logger hears of retries and raised fees; nil is silent.
	Logger *slog.Logger
}

// Check reports what is wrong with the configuration.
func (c Config) Check() error {
	if err := checkAddress(c.RPC); err != nil {
		return err
	}
	d := c.Deployment
	for _, contract := range contractsOf(d) {
		if contract.address.IsZero() {
			return fmt.Errorf("deployment on chain %d: no address of the %s", d.ChainID, contract.name)
		}
		if d.CodeHashes[contract.address].IsZero() {
			return fmt.Errorf("deployment on chain %d: no code hash of the %s", d.ChainID, contract.name)
		}
	}
	if d.ChainID == 0 || d.RootKey.IsZero() {
		return errors.New("deployment: chain id or root key digest is missing")
	}
	if c.MaxFee != nil && c.MaxFee.Sign() <= 0 {
		return errors.New("highest fee is not positive")
	}
	return nil
}

func (c Config) withDefaults() Config {
	if c.Poll <= 0 {
		c.Poll = 2 * time.Second
		if slices.Contains(localChains(), c.Deployment.ChainID) {
			c.Poll = 250 * time.Millisecond
		}
	}
	if c.LogRange == 0 {
		c.LogRange = 5000
	}
	if c.BumpAfter == 0 {
		c.BumpAfter = 5
	}
	if c.MaxFee == nil {
		c.MaxFee = big.NewInt(1_000e9)
	}
	if c.Logger == nil {
		c.Logger = slog.New(slog.DiscardHandler)
	}
	return c
}

type contract struct {
	name    string
	address job.Address
}

func contractsOf(d job.Deployment) []contract {
	return []contract{
		{"model registry", d.Registry},
		{"enclave registry", d.Enclaves},
		{"job escrow", d.Escrow},
		{"quote verifier", d.Verifier},
	}
}

// Client reads one deployment. It may be used from several goroutines.
type Client struct {
	cfg        Config
	deployment job.Deployment
	rpc        *connection
	decoder    *decoder

	registry *bindings.ModelRegistry
	enclaves *bindings.EnclaveRegistry
	escrow   *bindings.JobEscrow
	verifier *bindings.TdxQuoteVerifier
}

// Dial connects, and refuses a chain whose id, code or attestation root differ from the deployment's ([ErrDeployment]).
func Dial(ctx context.Context, cfg Config) (*Client, error) {
	if err := cfg.Check(); err != nil {
		return nil, fmt.Errorf("dial chain: %w", err)
	}
	conn, err := connect(ctx, cfg.RPC)
	if err != nil {
		return nil, err
	}
	c := newClient(conn, cfg)
	if err := c.checkDeployment(ctx); err != nil {
		conn.Close()
		return nil, fmt.Errorf("dial chain at %s: %w", redactAddress(cfg.RPC), err)
	}
	return c, nil
}

func newClient(conn *connection, cfg Config) *Client {
	cfg = cfg.withDefaults()
	return &Client{
		cfg:        cfg,
		deployment: cfg.Deployment,
		rpc:        conn,
		decoder:    newDecoder(cfg.Deployment),
		registry:   bindings.NewModelRegistry(),
		enclaves:   bindings.NewEnclaveRegistry(),
		escrow:     bindings.NewJobEscrow(),
		verifier:   bindings.NewTdxQuoteVerifier(),
	}
}

// Close ends the connection.
func (c *Client) Close() { c.rpc.Close() }

// Deployment returns what the client was dialled with.
func (c *Client) Deployment() job.Deployment { return c.deployment }

func (c *Client) checkDeployment(ctx context.Context) error {
	id, err := c.rpc.ChainID(ctx)
	if err != nil {
		return fmt.Errorf("ask for the chain id: %w", err)
	}
	if !id.IsUint64() || id.Uint64() != c.deployment.ChainID {
		return fmt.Errorf("%w: chain id %v, want %d", ErrDeployment, id, c.deployment.ChainID)
	}
	for _, contract := range contractsOf(c.deployment) {
		have, err := codeHash(ctx, c.rpc, contract.address)
		if err != nil {
			return fmt.Errorf("read code of the %s: %w", contract.name, err)
		}
		if want := c.deployment.CodeHashes[contract.address]; have != want {
			return fmt.Errorf("%w: code of the %s at %s has hash %s, want %s",
				ErrDeployment, contract.name, contract.address, have, want)
		}
	}
	root, err := rootKey(ctx, c.rpc, c.deployment.Verifier)
	if err != nil {
		return err
	}
	if root != c.deployment.RootKey {
		return fmt.Errorf("%w: root key %s, want %s", ErrDeployment, root, c.deployment.RootKey)
	}
	return nil
}

func codeHash(ctx context.Context, conn *connection, address job.Address) (job.Digest, error) {
	code, err := conn.CodeAt(ctx, common.Address(address), nil)
	if err != nil {
		return job.Digest{}, err
	}
	if len(code) == 0 {
		return job.Digest{}, fmt.Errorf("%w: no code at %s", ErrDeployment, address)
	}
	return job.Keccak(code), nil
}

func rootKey(ctx context.Context, conn *connection, verifier job.Address) (job.Digest, error) {
	b := bindings.NewTdxQuoteVerifier()
	root, err := bind.Call(b.Instance(conn, common.Address(verifier)), &bind.CallOpts{Context: ctx}, b.PackRootKey(), b.UnpackRootKey)
	if err != nil {
		return job.Digest{}, fmt.Errorf("ask the verifier for its root key: %w", err)
	}
	return root, nil
}

// Balance returns an account's coins in wei.
func (c *Client) Balance(ctx context.Context, account job.Address) (*big.Int, error) {
	v, err := c.rpc.BalanceAt(ctx, common.Address(account), nil)
	if err != nil {
		return nil, fmt.Errorf("read balance of %s: %w", account, err)
	}
	return v, nil
}
