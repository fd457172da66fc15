package bitswap

import (
	"context"
	"crypto/rand"
	"fmt"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/multiformats/go-multiaddr"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
)

func begin(t *testing.T, cfg Config) *Exchange {
	t.Helper()
	k, _, err := crypto.GenerateEd25519Key(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	cfg.Key = k
	e, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = e.Close() })
	return e
}

func TestWantlistsAreBounded(t *testing.T) {
	t.Parallel()
	listen, err := multiaddr.NewMultiaddr("/ip4/127.0.0.1/tcp/0")
	if err != nil {
		t.Fatal(err)
	}
	const wants = 8
	server := begin(t, Config{Listen: []multiaddr.Multiaddr{listen}, Public: true, Source: ipfs.NewMemory(), Wants: wants, Lookups: 1000})
	peers, err := peer.AddrInfosFromP2pAddrs(server.Addresses()...)
	if err != nil {
		t.Fatal(err)
	}
	client := begin(t, Config{Peers: peers})
	for begun := time.Now(); len(client.Connected()) == 0; runtime.Gosched() {
		if time.Since(begun) > 20*time.Second {
			t.Fatal("no connection")
		}
	}
	ctx, cancel := context.WithTimeout(t.Context(), time.Second)
	defer cancel()
	var asking sync.WaitGroup
	for i := range 5 * wants {
		a, err := ipfs.Describe(strings.NewReader(fmt.Sprint(i)))
		if err != nil {
			t.Fatal(err)
		}
		c, err := ipfs.Root(a)
		if err != nil {
			t.Fatal(err)
		}
		asking.Go(func() { _, _ = client.Get(ctx, c) })
	}
	most := 0
	for ctx.Err() == nil {
		most = max(most, len(server.swap.WantlistForPeer(client.host.ID())))
		select {
		case <-ctx.Done():
		case <-time.After(5 * time.Millisecond):
		}
	}
	asking.Wait()
	if most == 0 || most > wants {
		t.Errorf("one peer had %d blocks on its wantlist, want 1 to %d", most, wants)
	}
}
