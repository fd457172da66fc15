package bitswap

import (
	"context"
	"errors"
	"fmt"
	"log/slog"

	"github.com/ipfs/go-cid"
	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/multiformats/go-multiaddr"
)

// Source has the blocks that are served. An error for a block that it does not have wraps ipfs.ErrNotFound.
type Source interface {
	Get(ctx context.Context, c cid.Cid) ([]byte, error)
}

// Config of an exchange. Zero fields take the values in brackets.
type Config struct {
	// Key is the identity that peers know the exchange by. Needed; see [Identity].
	Key crypto.PrivKey
	// Listen are the TCP addresses to listen on, such as /ip4/0.0.0.0/tcp/4001 [none: it only dials].
	Listen []multiaddr.Multiaddr
	// Peers are dialled, and dialled again when they are gone; they may connect too.
	Peers []peer.AddrInfo
	// Public lets strangers connect.
	Public bool
	// Source has the blocks to serve [none: nothing is served].
	Source Source
	// Connections is how many there may be at once [32]; each may have 8 streams.
	Connections int
	// Wants is how many blocks one peer may have on its wantlist [256]; more are dropped.
	Wants uint
	// Lookups is how often a second the source is asked [50], for all peers together.
	Lookups int
	// Bandwidth is how many bytes of blocks a second are served [16 MiB], to all peers together. At least a block, 1 MiB.
	Bandwidth int
	// Log is told of peers [nowhere].
	Log *slog.Logger
}

// mib is the largest block.
const mib = 1 << 20

// Check reports what is wrong with the configuration.
func (c Config) Check() error {
	c = c.withDefaults()
	switch {
	case c.Key == nil:
		return errors.New("bitswap: no identity")
	case c.Connections < 0 || c.Lookups < 0:
		return fmt.Errorf("bitswap: %d connections and %d look-ups a second", c.Connections, c.Lookups)
	case c.Bandwidth < mib:
		return fmt.Errorf("bitswap: %d bytes a second are less than a block, %d", c.Bandwidth, mib)
	case c.Source != nil && len(c.Listen) > 0 && !c.Public && len(c.Peers) == 0:
		return errors.New("bitswap: nobody may connect: name peers, or let strangers in")
	}
	return nil
}

func (c Config) withDefaults() Config {
	for _, field := range []struct {
		value    *int
		fallback int
	}{{&c.Connections, 32}, {&c.Lookups, 50}, {&c.Bandwidth, 16 * mib}} {
		if *field.value == 0 {
			*field.value = field.fallback
		}
	}
	if c.Wants == 0 {
		c.Wants = 256
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	return c
}
