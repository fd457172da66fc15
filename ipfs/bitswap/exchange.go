package bitswap

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ipfs/boxo/bitswap"
	"github.com/ipfs/boxo/bitswap/client"
	"github.com/ipfs/boxo/bitswap/network/bsnet"
	"github.com/ipfs/boxo/bitswap/server"
	"github.com/ipfs/go-cid"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/multiformats/go-multiaddr"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
)

const (
	// redial is the pause between two looks at whether all named peers are connected.
	redial = 10 * time.Second
	// maxCID is the longest CID on a wantlist, in bytes; those of the profile have 36.
	maxCID = 64
)

// Exchange is one libp2p host that serves and gets blocks. It is safe for concurrent use, and an [ipfs.Store] to read.
type Exchange struct {
	cfg    Config
	host   host.Host
	swap   *bitswap.Bitswap
	cancel context.CancelFunc
	dials  sync.WaitGroup
}

var _ ipfs.Store = (*Exchange)(nil)

// New starts an exchange, which dials its peers until Close.
func New(cfg Config) (*Exchange, error) {
	if err := cfg.Check(); err != nil {
		return nil, err
	}
	cfg = cfg.withDefaults()
	h, err := newHost(cfg)
	if err != nil {
		return nil, fmt.Errorf("bitswap: start host: %w", err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	e := &Exchange{cfg: cfg, host: h, cancel: cancel}
	e.swap = bitswap.New(ctx, bsnet.NewFromIpfsHost(h), nil, newShelf(cfg),
		bitswap.WithServerEnabled(cfg.Source != nil),
		bitswap.MaxQueuedWantlistEntriesPerPeer(cfg.Wants),
		bitswap.MaxCidSize(maxCID),
		bitswap.MaxOutstandingBytesPerPeer(4*mib),
		bitswap.TaskWorkerCount(4),
		bitswap.EngineTaskWorkerCount(4),
		bitswap.EngineBlockstoreWorkerCount(8),
		bitswap.WithServerOption(server.WithPeerBlockRequestFilter(func(_ peer.ID, c cid.Cid) bool {
			_, err := ipfs.Digest(c)
			return err == nil
		})),
		bitswap.WithClientOption(client.WithoutDuplicatedBlockStats()),
	)
	e.dials.Go(func() { e.keepDialling(ctx) })
	return e, nil
}

// Close ends the exchange and all its connections, and waits until they are gone.
func (e *Exchange) Close() error {
	e.cancel()
	e.dials.Wait()
	return errors.Join(e.swap.Close(), e.host.Close())
}

// Get gets one block from the peers that are connected and checks it. A peer that does not have it may say so or stay
// silent: Get waits until ctx ends.
func (e *Exchange) Get(ctx context.Context, c cid.Cid) ([]byte, error) {
	if _, err := ipfs.Digest(c); err != nil {
		return nil, err
	}
	block, err := e.swap.GetBlock(ctx, c)
	if err != nil {
		return nil, fmt.Errorf("get %s by bitswap from %d peers: %w", c, len(e.Connected()), err)
	}
	return block.RawData(), ipfs.Verify(c, block.RawData())
}

// Put fails: blocks are handed over where they are asked for.
func (*Exchange) Put(_ context.Context, c cid.Cid, _ []byte) error {
	return fmt.Errorf("put %s: bitswap has no put: %w", c, errors.ErrUnsupported)
}

// Addresses are those that peers can dial, each with the identity at its end.
func (e *Exchange) Addresses() []multiaddr.Multiaddr {
	all, err := peer.AddrInfoToP2pAddrs(host.InfoFromHost(e.host))
	if err != nil {
		return nil // the identity was read when the host began
	}
	return all
}

// Connected are the peers at the other ends of live connections.
func (e *Exchange) Connected() []peer.ID { return e.host.Network().Peers() }

// keepDialling connects to the named peers, and again when they are gone.
func (e *Exchange) keepDialling(ctx context.Context) {
	ticker := time.NewTicker(redial)
	defer ticker.Stop()
	for {
		for _, p := range e.cfg.Peers {
			if len(p.Addrs) == 0 || e.host.Network().Connectedness(p.ID) == network.Connected {
				continue
			}
			if err := e.host.Connect(ctx, p); err != nil && ctx.Err() == nil {
				e.cfg.Log.WarnContext(ctx, "peer does not answer; trying again", "peer", p.ID.String(), "err", err)
			}
		}
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
		}
	}
}
