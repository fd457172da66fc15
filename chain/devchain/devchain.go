// Package devchain is a whole Ethereum chain inside the process, for tests and demonstrations: go-ethereum's execution
// layer over an in-memory database, pinned to the Osaka fork, with this package in the place of the consensus layer.
//
// Start with [Start]; [Chain.URL] speaks JSON-RPC over HTTP, [Chain.WebSocket] over WebSocket, both on one loopback
// port, and a wallet can connect to them. Nothing is kept on disk: when the process ends, the chain is gone.
//
// A transaction is sealed as soon as it is pending; without one, a block is sealed every second. What always holds: a
// block's time is after its parent's and never ahead of the machine's clock plus what [Chain.AdjustTime] added. Since
// block times are whole seconds, the chain runs [Config.Lag] behind the clock and lends that lag to bursts of
// transactions, a second a block; when the lag is used up, a transaction waits for the next second.
//
// The accounts are public: anybody can spend what they hold. See [Accounts].
package devchain

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"strconv"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/rpc"
)

// ChainID is the id of every chain of this package.
const ChainID = 1337

// Config says how the chain listens and seals. The zero value listens on a free loopback port and seals by itself.
type Config struct {
	// HTTPAddr is the loopback host and port of the RPC endpoint; "" is 127.0.0.1:0, port 0 picks a free one.
	HTTPAddr string
	// Lag is how far the chain's time runs behind the clock; 0 is a minute.
	Lag time.Duration
	// Manual starts the chain paused: all sealing is left to [Chain.Seal] and [Chain.AdjustTime].
	Manual bool
}

// Check reports what is wrong with the configuration.
func (c Config) Check() error {
	host, port, err := c.endpoint()
	if err != nil {
		return fmt.Errorf("listen address %q: %w", c.HTTPAddr, err)
	}
	if ip := net.ParseIP(host); host != "localhost" && (ip == nil || !ip.IsLoopback()) {
		return fmt.Errorf("listen address %q: host is not loopback: the chain's accounts are public", c.HTTPAddr)
	}
	if port < 0 || port > 65535 {
		return fmt.Errorf("listen address %q: port %d", c.HTTPAddr, port)
	}
	if c.Lag < 0 {
		return fmt.Errorf("lag %v is negative", c.Lag)
	}
	return nil
}

func (c Config) endpoint() (host string, port int, err error) {
	if c.HTTPAddr == "" {
		return "127.0.0.1", 0, nil
	}
	host, digits, err := net.SplitHostPort(c.HTTPAddr)
	if err != nil {
		return "", 0, err
	}
	port, err = strconv.Atoi(digits)
	return host, port, err
}

func (c Config) lag() time.Duration {
	if c.Lag == 0 {
		return time.Minute
	}
	return c.Lag
}

// Chain is a running chain. Its methods may be called from several goroutines.
type Chain struct {
	stack *node.Node
	eth   *eth.Ethereum
	lag   time.Duration
	close func() error

	mu     sync.Mutex
	last   time.Time     // time of the newest block ever sealed, forks included; whole seconds
	sealed time.Time     // when that was
	offset time.Duration // what AdjustTime added to the clock
	paused bool
}

// Start runs a chain until ctx ends or Close is called.
func Start(ctx context.Context, cfg Config) (*Chain, error) {
	if err := cfg.Check(); err != nil {
		return nil, fmt.Errorf("start development chain: %w", err)
	}
	stack, err := node.New(nodeConfig(cfg))
	if err != nil {
		return nil, fmt.Errorf("start development chain: %w", err)
	}
	now := time.Now()
	begin := now.Add(-cfg.lag()).Truncate(time.Second)
	genesis := genesisBlock(begin)
	c := &Chain{stack: stack, lag: cfg.lag(), last: begin, sealed: now, paused: cfg.Manual}
	if err := c.start(genesis); err != nil {
		return nil, errors.Join(fmt.Errorf("start development chain on %q: %w", cfg.HTTPAddr, err), stack.Close())
	}
	running, stop := context.WithCancel(ctx)
	done := make(chan struct{})
	go func() {
		defer close(done)
		c.run(running)
	}()
	c.close = sync.OnceValue(func() error {
		stop()
		<-done
		return stack.Close()
	})
	context.AfterFunc(ctx, func() { _ = c.close() })
	return c, nil
}

func (c *Chain) start(genesis *core.Genesis) error {
	cfg := ethconfig.Defaults
	cfg.Genesis = genesis
	cfg.SyncMode = ethconfig.FullSync
	cfg.TxPool.NoLocals = true
	cfg.LogNoHistory = true
	cfg.TrieCleanCache, cfg.TrieDirtyCache, cfg.SnapshotCache = 16, 16, 16
	backend, err := eth.New(c.stack, &cfg)
	if err != nil {
		return err
	}
	c.eth = backend
	logs := filters.NewFilterSystem(backend.APIBackend, filters.Config{})
	c.stack.RegisterAPIs([]rpc.API{{Namespace: "eth", Service: filters.NewFilterAPI(logs)}})
	if err := c.stack.Start(); err != nil {
		return err
	}
	backend.SetSynced()
	// Until there is a block after genesis, questions for receipts are answered with "indexing is in progress".
	_, err = c.Seal()
	return err
}

func nodeConfig(cfg Config) *node.Config {
	host, port, _ := cfg.endpoint() // checked by Check
	n := node.DefaultConfig
	n.Name = "encrypted-compute-devnet"
	n.DataDir = ""
	n.KeyStoreDir = os.TempDir() // no key store is opened; naming a folder keeps the node from making one
	n.P2P = p2p.Config{NoDiscovery: true, NoDial: true}
	n.HTTPHost, n.HTTPPort = host, port
	n.WSHost, n.WSPort = host, port
	n.HTTPModules = []string{"eth", "net", "web3", "txpool"}
	n.WSModules = n.HTTPModules
	n.HTTPVirtualHosts = []string{"localhost"}
	n.HTTPCors = []string{
		"http://localhost:*", "http://127.0.0.1:*", "http://localhost", "http://127.0.0.1",
		"chrome-extension://*", "moz-extension://*",
	}
	n.WSOrigins = []string{"http://localhost", "http://127.0.0.1"}
	return &n
}

// URL is the JSON-RPC address over HTTP.
func (c *Chain) URL() string { return c.stack.HTTPEndpoint() }

// WebSocket is the JSON-RPC address over WebSocket.
func (c *Chain) WebSocket() string { return c.stack.WSEndpoint() }

// Close stops sealing and serving. It may be called more than once.
func (c *Chain) Close() error { return c.close() }
