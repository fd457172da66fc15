package bitswap

import (
	"github.com/libp2p/go-libp2p"
	"github.com/libp2p/go-libp2p/core/connmgr"
	"github.com/libp2p/go-libp2p/core/control"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	rcmgr "github.com/libp2p/go-libp2p/p2p/host/resource-manager"
	"github.com/libp2p/go-libp2p/p2p/muxer/yamux"
	"github.com/libp2p/go-libp2p/p2p/security/noise"
	"github.com/libp2p/go-libp2p/p2p/transport/tcp"
	"github.com/multiformats/go-multiaddr"
)

const (
	// streamsEach is how many streams one connection may have at once: bitswap uses one each way, identify another.
	streamsEach = 8
	// connectionsEach is how many connections one peer may have: two, if both sides dial at the same moment.
	connectionsEach = 2
	// memoryEach is what libp2p may buffer for one connection, in bytes: a yamux window a stream, and some.
	memoryEach = 32 << 20
)

// newHost starts a libp2p host of TCP, Noise and yamux alone. Nothing else of libp2p's runs: no relay, no hole punching,
// no port mapping, no autonat, no ping, no metrics.
func newHost(cfg Config) (host.Host, error) {
	resources, err := rcmgr.NewResourceManager(rcmgr.NewFixedLimiter(limits(cfg.Connections)), rcmgr.WithMetricsDisabled())
	if err != nil {
		return nil, err
	}
	h, err := libp2p.New(
		libp2p.Identity(cfg.Key),
		libp2p.ListenAddrs(cfg.Listen...),
		libp2p.Transport(tcp.NewTCPTransport),
		libp2p.Security(noise.ID, noise.New),
		libp2p.Muxer(yamux.ID, yamux.DefaultTransport),
		libp2p.ConnectionGater(newGate(cfg)),
		libp2p.ResourceManager(resources),
		libp2p.UserAgent("encompute-bitswap"),
		libp2p.DisableRelay(),
		libp2p.ForceReachabilityPublic(), // asks nobody how it is seen from outside
		libp2p.DisableIdentifyAddressDiscovery(),
		libp2p.DisableMetrics(),
		libp2p.Ping(false),
	)
	if err != nil {
		_ = resources.Close()
		return nil, err
	}
	return h, nil
}

// limits bounds what all peers together, and each of them, may take.
func limits(connections int) rcmgr.ConcreteLimitConfig {
	all := func(n int) rcmgr.ResourceLimits {
		return rcmgr.ResourceLimits{
			Conns: rcmgr.LimitVal(n), ConnsInbound: rcmgr.LimitVal(n), ConnsOutbound: rcmgr.LimitVal(n), FD: rcmgr.LimitVal(n),
			Streams: rcmgr.LimitVal(n * streamsEach), StreamsInbound: rcmgr.LimitVal(n * streamsEach),
			StreamsOutbound: rcmgr.LimitVal(n * streamsEach), Memory: rcmgr.LimitVal64(n) * memoryEach,
		}
	}
	return rcmgr.PartialLimitConfig{
		System:      all(connections),
		Transient:   all(min(connections, 8)),
		PeerDefault: all(connectionsEach),
	}.Build(rcmgr.DefaultLimits.AutoScale())
}

// gate lets the named peers in and, if the configuration says so, anybody else.
type gate struct {
	public bool
	named  map[peer.ID]bool
}

var _ connmgr.ConnectionGater = gate{}

func newGate(cfg Config) gate {
	g := gate{cfg.Public, make(map[peer.ID]bool)}
	for _, p := range cfg.Peers {
		g.named[p.ID] = true
	}
	return g
}

// InterceptPeerDial allows the named peers: nobody else is ever dialled.
func (g gate) InterceptPeerDial(p peer.ID) bool { return g.named[p] }

// InterceptAddrDial allows every address of a named peer.
func (g gate) InterceptAddrDial(p peer.ID, _ multiaddr.Multiaddr) bool { return g.named[p] }

// InterceptAccept allows any address: who is there shows after the handshake.
func (g gate) InterceptAccept(network.ConnMultiaddrs) bool { return true }

// InterceptSecured allows the named peers, or everybody.
func (g gate) InterceptSecured(_ network.Direction, p peer.ID, _ network.ConnMultiaddrs) bool {
	return g.public || g.named[p]
}

// InterceptUpgraded allows what came so far.
func (g gate) InterceptUpgraded(network.Conn) (bool, control.DisconnectReason) { return true, 0 }
