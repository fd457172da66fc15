package bitswap_test

import (
	"bytes"
	"context"
	"crypto/rand"
	"errors"
	"io"
	"net/http/httptest"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	boxo "github.com/ipfs/boxo/bitswap"
	"github.com/ipfs/boxo/bitswap/network/bsnet"
	"github.com/ipfs/boxo/blockstore"
	blocks "github.com/ipfs/go-block-format"
	"github.com/ipfs/go-cid"
	"github.com/libp2p/go-libp2p"
	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/multiformats/go-multiaddr"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/ipfs/bitswap"
	"github.com/encrypted-compute/encrypted-compute/ipfs/gateway"
	"github.com/encrypted-compute/encrypted-compute/ipfs/node"
	"github.com/encrypted-compute/encrypted-compute/job"
)

const (
	mib  = 1 << 20
	now  = 1_800_000_000 // chain time
	hour = 3600
	// soon is far more than anything here takes, moment what is waited for in vain.
	soon   = 20 * time.Second
	moment = 300 * time.Millisecond
)

func key(t testing.TB) crypto.PrivKey {
	t.Helper()
	k, _, err := crypto.GenerateEd25519Key(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func idOf(t testing.TB, k crypto.PrivKey) peer.AddrInfo {
	t.Helper()
	id, err := peer.IDFromPrivateKey(k)
	if err != nil {
		t.Fatal(err)
	}
	return peer.AddrInfo{ID: id}
}

func loopback(t testing.TB) []multiaddr.Multiaddr {
	t.Helper()
	m, err := multiaddr.NewMultiaddr("/ip4/127.0.0.1/tcp/0")
	if err != nil {
		t.Fatal(err)
	}
	return []multiaddr.Multiaddr{m}
}

func start(t testing.TB, cfg bitswap.Config) *bitswap.Exchange {
	t.Helper()
	if cfg.Key == nil {
		cfg.Key = key(t)
	}
	e, err := bitswap.New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := e.Close(); err != nil {
			t.Error(err)
		}
	})
	return e
}

// reach returns how to dial an exchange.
func reach(t testing.TB, all []multiaddr.Multiaddr) []peer.AddrInfo {
	t.Helper()
	infos, err := peer.AddrInfosFromP2pAddrs(all...)
	if err != nil || len(infos) != 1 {
		t.Fatalf("%d peers at %v, error %v", len(infos), all, err)
	}
	return infos
}

func add(t testing.TB, n int) (job.Artefact, *ipfs.Memory, []byte) {
	t.Helper()
	data := make([]byte, n)
	if _, err := io.ReadFull(rand.Reader, data); err != nil {
		t.Fatal(err)
	}
	memory := ipfs.NewMemory()
	a, err := ipfs.Add(t.Context(), memory, bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	return a, memory, data
}

func root(t testing.TB, a job.Artefact) cid.Cid {
	t.Helper()
	c, err := ipfs.Root(a)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func within(t testing.TB, limit time.Duration) context.Context {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), limit)
	t.Cleanup(cancel)
	return ctx
}

// join waits until an exchange has so many connections, so that what follows does not hang on a slow start.
func join(t testing.TB, e *bitswap.Exchange, peers int) {
	t.Helper()
	for ctx := within(t, soon); len(e.Connected()) < peers; runtime.Gosched() {
		if ctx.Err() != nil {
			t.Fatalf("%d of %d peers are connected", len(e.Connected()), peers)
		}
	}
}

// counted is a source that counts what it is asked.
type counted struct {
	ipfs.Store
	mu    sync.Mutex
	asked int
}

func (c *counted) Get(ctx context.Context, id cid.Cid) ([]byte, error) {
	c.mu.Lock()
	c.asked++
	c.mu.Unlock()
	return c.Store.Get(ctx, id)
}

func TestTwoHostsExchangeADAG(t *testing.T) {
	t.Parallel()
	a, memory, data := add(t, 5*mib+7)
	source := &counted{Store: memory}
	k := key(t)
	server := start(t, bitswap.Config{Listen: loopback(t), Peers: []peer.AddrInfo{idOf(t, k)}, Source: source})
	client := start(t, bitswap.Config{Key: k, Peers: reach(t, server.Addresses())})
	got, err := ipfs.ReadAll(within(t, soon), client, a, a.Size)
	if err != nil || !bytes.Equal(got, data) {
		t.Fatalf("read %d bytes, error %v", len(got), err)
	}
	if source.asked != memory.Len() {
		t.Errorf("the source was asked %d times for %d blocks", source.asked, memory.Len())
	}
	if err := client.Put(t.Context(), root(t, a), nil); !errors.Is(err, errors.ErrUnsupported) {
		t.Errorf("put: error %v", err)
	}
}

func TestARelayersPinnedBlocksAreServedAndNoOthers(t *testing.T) {
	t.Parallel()
	n, err := node.Open(t.TempDir(), node.Config{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = n.Close() })
	_, _, data := add(t, 2*mib+1)
	pinned, err := n.Keep(t.Context(), bytes.NewReader(data), "job 1", now+hour)
	if err != nil {
		t.Fatal(err)
	}
	leased, memory, _ := add(t, 100)
	if err := n.Lease(t.Context(), "requester", leased, now, now+hour); err != nil {
		t.Fatal(err)
	}
	block, err := memory.Get(t.Context(), root(t, leased))
	if err != nil {
		t.Fatal(err)
	}
	if err := n.PutBlock(t.Context(), "requester", root(t, leased), block, now); err != nil {
		t.Fatal(err)
	}
	relayer := httptest.NewServer(n.Handler())
	t.Cleanup(relayer.Close)
	server := start(t, bitswap.Config{Listen: loopback(t), Public: true, Source: gateway.New(relayer.URL, nil).Pinned()})
	client := start(t, bitswap.Config{Peers: reach(t, server.Addresses())})
	if got, err := ipfs.ReadAll(within(t, soon), client, pinned, pinned.Size); err != nil || !bytes.Equal(got, data) {
		t.Errorf("pinned: read %d bytes, error %v", len(got), err)
	}
	join(t, client, 1)
	if _, err := client.Get(within(t, moment), root(t, leased)); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("under a lease: error %v, want to wait in vain", err)
	}
}

// liar is boxo's own server over blocks that are not what they are called.
type liar struct {
	blockstore.Blockstore
	bytes []byte
}

func (l liar) Has(context.Context, cid.Cid) (bool, error)    { return true, nil }
func (l liar) GetSize(context.Context, cid.Cid) (int, error) { return len(l.bytes), nil }
func (l liar) Get(_ context.Context, c cid.Cid) (blocks.Block, error) {
	return blocks.NewBlockWithCid(l.bytes, c)
}

func lie(t *testing.T, b []byte) []peer.AddrInfo {
	t.Helper()
	h, err := libp2p.New(libp2p.ListenAddrs(loopback(t)...), libp2p.DisableMetrics())
	if err != nil {
		t.Fatal(err)
	}
	swap := boxo.New(t.Context(), bsnet.NewFromIpfsHost(h), nil, liar{bytes: b})
	t.Cleanup(func() { _ = errors.Join(swap.Close(), h.Close()) })
	return []peer.AddrInfo{{ID: h.ID(), Addrs: h.Addrs()}}
}

func TestATamperedBlockIsRefusedAndAnHonestPeersTaken(t *testing.T) {
	t.Parallel()
	a, memory, data := add(t, 1000)
	tampered := bytes.Clone(data)
	tampered[500] ^= 1
	mallory := lie(t, tampered)
	alone := start(t, bitswap.Config{Peers: mallory})
	join(t, alone, 1)
	if got, err := alone.Get(within(t, 3*moment), root(t, a)); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %d bytes, error %v, want to wait in vain", len(got), err)
	}
	honest := start(t, bitswap.Config{Listen: loopback(t), Public: true, Source: memory})
	both := start(t, bitswap.Config{Peers: append(mallory, reach(t, honest.Addresses())...)})
	join(t, both, 2)
	if got, err := both.Get(within(t, soon), root(t, a)); err != nil || !bytes.Equal(got, data) {
		t.Errorf("from both: %d bytes, error %v", len(got), err)
	}
}

// wrong is a source whose blocks went bad.
type wrong struct{}

func (wrong) Get(context.Context, cid.Cid) ([]byte, error) { return []byte("went bad"), nil }

func TestABlockThatWentBadIsNotSent(t *testing.T) {
	t.Parallel()
	a, _, _ := add(t, 1000)
	server := start(t, bitswap.Config{Listen: loopback(t), Public: true, Source: wrong{}})
	client := start(t, bitswap.Config{Peers: reach(t, server.Addresses())})
	join(t, client, 1)
	if got, err := client.Get(within(t, moment), root(t, a)); err == nil {
		t.Errorf("got %q", got)
	}
}

func TestStrangersAreRefusedUnlessThePublicIsWelcome(t *testing.T) {
	t.Parallel()
	a, memory, _ := add(t, 1000)
	server := start(t, bitswap.Config{Listen: loopback(t), Peers: []peer.AddrInfo{idOf(t, key(t))}, Source: memory})
	stranger := start(t, bitswap.Config{Peers: reach(t, server.Addresses())})
	if _, err := stranger.Get(within(t, moment), root(t, a)); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("error %v, want to wait in vain", err)
	}
	if n := len(server.Connected()); n != 0 {
		t.Errorf("%d strangers are connected", n)
	}
}

func TestConnectionsAreBounded(t *testing.T) {
	t.Parallel()
	a, memory, _ := add(t, 1000)
	server := start(t, bitswap.Config{Listen: loopback(t), Public: true, Source: memory, Connections: 2})
	served := 0
	for i := range 5 {
		client := start(t, bitswap.Config{Peers: reach(t, server.Addresses())})
		limit := moment
		if i < 2 {
			limit = soon
		}
		if _, err := client.Get(within(t, limit), root(t, a)); err == nil {
			served++
		}
	}
	if n := len(server.Connected()); served != 2 || n != 2 {
		t.Errorf("%d of 5 were served over %d connections, want 2", served, n)
	}
}

func TestBandwidthIsBounded(t *testing.T) {
	t.Parallel()
	a, memory, _ := add(t, 3*mib)
	server := start(t, bitswap.Config{Listen: loopback(t), Public: true, Source: memory, Bandwidth: mib})
	client := start(t, bitswap.Config{Peers: reach(t, server.Addresses())})
	begun := time.Now()
	if _, err := ipfs.ReadAll(within(t, soon), client, a, a.Size); err != nil {
		t.Fatal(err)
	}
	if took := time.Since(begun); took < 2*time.Second { // the first MiB is free
		t.Errorf("3 MiB at 1 MiB a second took %v", took)
	}
}

func TestLookupsAreBounded(t *testing.T) {
	t.Parallel()
	_, memory, _ := add(t, 10)
	source := &counted{Store: memory}
	server := start(t, bitswap.Config{Listen: loopback(t), Public: true, Source: source, Lookups: 3, Wants: 8})
	client := start(t, bitswap.Config{Peers: reach(t, server.Addresses())})
	join(t, client, 1)
	var asking sync.WaitGroup
	for range 40 {
		a, _, _ := add(t, 10)
		asking.Go(func() { _, _ = client.Get(within(t, 2*moment), root(t, a)) })
	}
	asking.Wait()
	source.mu.Lock()
	defer source.mu.Unlock()
	if source.asked == 0 || source.asked > 10 {
		t.Errorf("the source was asked %d times in under a second, want at most 3 and 3 a second", source.asked)
	}
}

func TestConfigIsChecked(t *testing.T) {
	t.Parallel()
	k := key(t)
	for name, cfg := range map[string]bitswap.Config{
		"no identity":       {},
		"less than a block": {Key: k, Bandwidth: mib - 1},
		"negative":          {Key: k, Connections: -1},
		"nobody may come":   {Key: k, Listen: loopback(t), Source: wrong{}},
	} {
		if e, err := bitswap.New(cfg); err == nil {
			_ = e.Close()
			t.Errorf("%s: accepted", name)
		}
	}
	e := start(t, bitswap.Config{Key: k})
	if _, err := e.Get(t.Context(), cid.Undef); !errors.Is(err, ipfs.ErrProfile) {
		t.Errorf("undefined CID: error %v, want ErrProfile", err)
	}
}

func TestTheIdentityStaysAndIsPrivate(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "data", "identity.key")
	first, err := bitswap.Identity(path)
	if err != nil {
		t.Fatal(err)
	}
	second, err := bitswap.Identity(path)
	if err != nil || !first.Equals(second) {
		t.Errorf("another identity, error %v", err)
	}
	if err := os.Chmod(path, 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := bitswap.Identity(path); err == nil {
		t.Error("read an identity that others can read")
	}
}

// TestCloseLeavesNothingRunning is not parallel: it counts the goroutines of libp2p and bitswap.
func TestCloseLeavesNothingRunning(t *testing.T) {
	a, memory, _ := add(t, 2*mib)
	before := running()
	server, err := bitswap.New(bitswap.Config{Key: key(t), Listen: loopback(t), Public: true, Source: memory})
	if err != nil {
		t.Fatal(err)
	}
	client, err := bitswap.New(bitswap.Config{Key: key(t), Peers: reach(t, server.Addresses())})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := ipfs.ReadAll(within(t, soon), client, a, a.Size); err != nil {
		t.Fatal(err)
	}
	if len(running()) <= len(before) {
		t.Fatal("nothing is running: the count is wrong")
	}
	if err := errors.Join(client.Close(), server.Close()); err != nil {
		t.Fatal(err)
	}
	left := running()
	for deadline := time.Now().Add(soon); len(left) > len(before) && time.Now().Before(deadline); left = running() {
		runtime.Gosched()
	}
	if len(left) > len(before) {
		t.Errorf("%d goroutines are left of %d:\n%s", len(left), len(before), strings.Join(left, "\n\n"))
	}
}

func running() (stacks []string) {
	b := make([]byte, 4*mib)
	for _, stack := range strings.Split(string(b[:runtime.Stack(b, true)]), "\n\n") {
		if strings.Contains(stack, "libp2p") || strings.Contains(stack, "boxo") {
			stacks = append(stacks, stack)
		}
	}
	return stacks
}
