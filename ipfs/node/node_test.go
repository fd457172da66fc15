package node_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/ipfs/go-cid"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/ipfs/node"
	"github.com/encrypted-compute/encrypted-compute/job"
)

const (
	mib  = 1 << 20
	now  = 1_800_000_000 // chain time
	hour = 3600
)

func open(t testing.TB, dir string, cfg node.Config) *node.Node {
	t.Helper()
	n, err := node.Open(dir, cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := n.Close(); err != nil {
			t.Error(err)
		}
	})
	return n
}

// upload is an artefact with its blocks, as a client holds it.
type upload struct {
	job.Artefact
	store *ipfs.Memory
	cids  []cid.Cid // root first
}

// describe makes an artefact of size bytes; files of different seeds share nothing.
func describe(t testing.TB, seed byte, size int64) upload {
	t.Helper()
	return fromReader(t, io.MultiReader(bytes.NewReader([]byte{seed}), io.LimitReader(seeded(seed), size-1)))
}

// seeded is an endless file.
func seeded(seed byte) io.Reader { return &patternReader{at: uint64(seed) << 32} }

func fromReader(t testing.TB, r io.Reader) upload {
	t.Helper()
	u := upload{store: ipfs.NewMemory()}
	var err error
	if u.Artefact, err = ipfs.Add(t.Context(), u.store, r); err != nil {
		t.Fatal(err)
	}
	if u.cids, err = ipfs.Blocks(t.Context(), u.store, u.Artefact); err != nil {
		t.Fatal(err)
	}
	return u
}

func (u upload) block(t testing.TB, i int) []byte {
	t.Helper()
	block, err := u.store.Get(t.Context(), u.cids[i])
	if err != nil {
		t.Fatal(err)
	}
	return block
}

// send leases the artefact for an hour and puts all its blocks.
func send(t testing.TB, n *node.Node, client string, u upload) {
	t.Helper()
	lease(t, n, client, u.Artefact)
	for i := range u.cids {
		put(t, n, client, u, i)
	}
}

// pattern is a file of size bytes in which no two leaves are equal.
func pattern(size int64) io.Reader { return io.LimitReader(&patternReader{}, size) }

type patternReader struct{ at uint64 }

func (r *patternReader) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = byte(r.at * 0x9E3779B97F4A7C15 >> 56)
		r.at++
	}
	return len(p), nil
}

func lease(t testing.TB, n *node.Node, client string, a job.Artefact) {
	t.Helper()
	if err := n.Lease(t.Context(), client, a, now, now+hour); err != nil {
		t.Fatal(err)
	}
}

func put(t testing.TB, n *node.Node, client string, u upload, i int) {
	t.Helper()
	if err := n.PutBlock(t.Context(), client, u.cids[i], u.block(t, i), now); err != nil {
		t.Fatal(err)
	}
}

func gc(t testing.TB, n *node.Node, at uint64) node.Swept {
	t.Helper()
	swept, err := n.GC(t.Context(), at)
	if err != nil {
		t.Fatal(err)
	}
	return swept
}

// here reports how many of the artefact's blocks the node has.
func here(t testing.TB, n *node.Node, u upload) int {
	t.Helper()
	missing, err := n.Missing(t.Context(), u.cids)
	if err != nil {
		t.Fatal(err)
	}
	return len(u.cids) - len(missing)
}

func mustRead(t testing.TB, n *node.Node, u upload) {
	t.Helper()
	want, err := ipfs.ReadAll(t.Context(), u.store, u.Artefact, u.Size)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := ipfs.ReadAll(t.Context(), n, u.Artefact, u.Size); err != nil || !bytes.Equal(got, want) {
		t.Fatalf("read %d bytes and error %v, want the %d uploaded", len(got), err, len(want))
	}
}

func TestAnUploadedArtefactIsReadAndPinned(t *testing.T) {
	t.Parallel()
	n := open(t, t.TempDir(), node.Config{})
	for i, size := range []int64{1, mib, mib + 1, 3*mib + 7} {
		u := describe(t, byte(i), size)
		send(t, n, "requester", u)
		if err := n.Complete(t.Context(), u.Artefact); err != nil {
			t.Fatal(err)
		}
		if err := n.Pin(t.Context(), u.Artefact, "job 1", now+2*hour); err != nil {
			t.Fatal(err)
		}
		mustRead(t, n, u)
	}
	if swept := gc(t, n, now+2*hour); swept.Blocks != 0 {
		t.Errorf("GC at the end of a pin deleted %d blocks", swept.Blocks)
	}
}

func TestOnlyWantedBlocksAreTaken(t *testing.T) {
	t.Parallel()
	n := open(t, t.TempDir(), node.Config{})
	u, other := describe(t, 1, 2*mib), describe(t, 2, 2*mib)
	putErr := func(client string, of upload, i int, at uint64) error {
		return n.PutBlock(t.Context(), client, of.cids[i], of.block(t, i), at)
	}
	check := func(what string, err error) {
		t.Helper()
		if !errors.Is(err, ipfs.ErrUnwanted) {
			t.Errorf("%s: error %v, want ErrUnwanted", what, err)
		}
	}
	check("root without a lease", putErr("requester", u, 0, now))
	lease(t, n, "requester", u.Artefact)
	check("leaf before its root", putErr("requester", u, 1, now))
	check("root of another client", putErr("mallory", u, 0, now))
	check("root after the lease", putErr("requester", u, 0, now+hour+1))
	check("block of another artefact", putErr("requester", other, 0, now))
	put(t, n, "requester", u, 0)
	check("leaf of another client", putErr("mallory", u, 1, now))
	check("leaf after the lease", putErr("requester", u, 1, now+hour+1))
	asRaw := cid.NewCidV1(cid.Raw, u.cids[0].Hash())
	check("root as a raw block", n.PutBlock(t.Context(), "requester", asRaw, u.block(t, 0), now))
	put(t, n, "requester", u, 1)
	put(t, n, "requester", u, 1) // again
	if got := here(t, n, u); got != 2 {
		t.Errorf("%d blocks are here, want 2", got)
	}
}

func TestBytesMustBeTheNamedBlock(t *testing.T) {
	t.Parallel()
	n := open(t, t.TempDir(), node.Config{})
	u := describe(t, 1, 2*mib)
	lease(t, n, "mallory", u.Artefact)
	block := bytes.Clone(u.block(t, 0))
	block[9] ^= 1
	if err := n.PutBlock(t.Context(), "mallory", u.cids[0], block, now); !errors.Is(err, ipfs.ErrCorrupt) {
		t.Errorf("flipped bit: error %v, want ErrCorrupt", err)
	}
	if err := n.PutBlock(t.Context(), "mallory", u.cids[0], make([]byte, mib+1), now); !errors.Is(err, ipfs.ErrTooLarge) {
		t.Errorf("too many bytes: error %v, want ErrTooLarge", err)
	}
	if err := n.Put(t.Context(), u.cids[0], block); !errors.Is(err, ipfs.ErrCorrupt) {
		t.Errorf("Put: error %v, want ErrCorrupt", err)
	}
	if here(t, n, u) != 0 {
		t.Error("a refused block is stored")
	}
}

func TestADeclaredSizeCannotLie(t *testing.T) {
	t.Parallel()
	n := open(t, t.TempDir(), node.Config{})
	for i, size := range []int64{100, mib, 2 * mib, 3*mib + 1} {
		u := describe(t, byte(i), size)
		for _, declared := range []uint64{0, 1, 2*mib - 1, 64 * mib} {
			lie := job.Artefact{Digest: u.Digest, Size: declared}
			lease(t, n, "mallory", lie)
			err := n.PutBlock(t.Context(), "mallory", u.cids[0], u.block(t, 0), now)
			if !errors.Is(err, ipfs.ErrProfile) && !errors.Is(err, ipfs.ErrUnwanted) {
				t.Errorf("%d bytes declared as %d: error %v", size, declared, err)
			}
		}
		send(t, n, "requester", u) // the lies do not stand in the way
		mustRead(t, n, u)
		lie := job.Artefact{Digest: u.Digest, Size: u.Size + 1}
		if err := n.Pin(t.Context(), lie, "job 1", now+hour); err == nil {
			t.Errorf("%d bytes pinned as %d", size, lie.Size)
		}
	}
}

func TestAnUploadResumes(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	n := open(t, dir, node.Config{})
	u := describe(t, 1, 4*mib)
	lease(t, n, "requester", u.Artefact)
	check := func(want []cid.Cid) {
		t.Helper()
		needed, err := n.Needed(t.Context(), u.Artefact)
		if err != nil || fmt.Sprint(needed) != fmt.Sprint(want) {
			t.Errorf("needed %v and error %v, want %v", needed, err, want)
		}
		if err := n.Complete(t.Context(), u.Artefact); (err == nil) != (len(want) == 0) || err != nil && !errors.Is(err, ipfs.ErrNotFound) {
			t.Errorf("complete: error %v with %d blocks missing", err, len(want))
		}
	}
	check(u.cids[:1])
	put(t, n, "requester", u, 0)
	check(u.cids[1:])
	put(t, n, "requester", u, 2)
	missing, err := n.Missing(t.Context(), u.cids)
	if err != nil || len(missing) != 3 {
		t.Fatalf("missing %v and error %v, want 3", missing, err)
	}
	if err := n.Pin(t.Context(), u.Artefact, "job 1", now+hour); !errors.Is(err, ipfs.ErrNotFound) {
		t.Errorf("pin of half an artefact: error %v, want ErrNotFound", err)
	}
	for i := range u.cids {
		put(t, n, "requester", u, i)
	}
	check(nil)
}

func TestQuotaCountsDeclaredBytesOfLiveLeases(t *testing.T) {
	t.Parallel()
	n := open(t, t.TempDir(), node.Config{MaxArtefact: 2 * mib, Quota: 3 * mib, Capacity: 5 * mib})
	two, one, more := describe(t, 1, 2*mib), describe(t, 2, mib), describe(t, 3, 5000)
	leaseErr := func(client string, a job.Artefact, at uint64) error {
		return n.Lease(t.Context(), client, a, at, at+hour)
	}
	for _, step := range []struct {
		what   string
		client string
		a      job.Artefact
		at     uint64
		want   error
	}{
		{"first", "requester", two.Artefact, now, nil},
		{"again", "requester", two.Artefact, now, nil},
		{"up to the quota", "requester", one.Artefact, now, nil},
		{"over the quota", "requester", more.Artefact, now, ipfs.ErrQuota},
		{"same artefact, other client", "creator", two.Artefact, now, nil},
		{"over the capacity", "creator", one.Artefact, now, ipfs.ErrQuota},
		{"over the artefact limit", "relayer", job.Artefact{Size: 2*mib + 1}, now, ipfs.ErrTooLarge},
		{"over any limit", "relayer", job.Artefact{Size: math.MaxUint64}, now, ipfs.ErrTooLarge},
		{"expired, but not collected", "relayer", more.Artefact, now + hour + 1, ipfs.ErrQuota},
		{"expired ones do not count for their client", "requester", one.Artefact, now + hour + 1, nil},
	} {
		if err := leaseErr(step.client, step.a, step.at); !errors.Is(err, step.want) || (err == nil) != (step.want == nil) {
			t.Errorf("%s: error %v, want %v", step.what, err, step.want)
		}
	}
	gc(t, n, now+hour+1)
	if err := leaseErr("relayer", more.Artefact, now+hour+1); err != nil {
		t.Errorf("after GC: %v", err)
	}
}

func TestTinyArtefactsAreNotFree(t *testing.T) {
	t.Parallel()
	n := open(t, t.TempDir(), node.Config{MaxArtefact: 8192, Quota: 8192, Capacity: 8192})
	for i := range byte(3) {
		err := n.Lease(t.Context(), "mallory", describe(t, i, 1).Artefact, now, now+hour)
		if want := i == 2; errors.Is(err, ipfs.ErrQuota) != want {
			t.Errorf("lease %d of one byte: error %v", i, err)
		}
	}
}

func TestAPinFreesTheQuota(t *testing.T) {
	t.Parallel()
	n := open(t, t.TempDir(), node.Config{MaxArtefact: mib, Quota: mib, Capacity: mib})
	first, second := describe(t, 1, mib), describe(t, 2, mib)
	send(t, n, "requester", first)
	if err := n.Pin(t.Context(), first.Artefact, "job 1", math.MaxUint64); err != nil {
		t.Fatal(err)
	}
	send(t, n, "requester", second)
	gc(t, n, now+hour+1)
	if here(t, n, first) != 1 || here(t, n, second) != 0 {
		t.Errorf("%d and %d blocks are here, want the pinned one and no other", here(t, n, first), here(t, n, second))
	}
}

func TestLeasesAndPinsLiveUntilTheirTimeInclusive(t *testing.T) {
	t.Parallel()
	n := open(t, t.TempDir(), node.Config{})
	u := describe(t, 1, 10)
	send(t, n, "requester", u)
	if gc(t, n, now+hour); here(t, n, u) != 1 {
		t.Fatal("deleted at the last second of its lease")
	}
	lease(t, n, "requester", u.Artefact)
	if err := n.Lease(t.Context(), "requester", u.Artefact, now+1, now+2); err != nil {
		t.Fatal(err) // a shorter lease does not shorten the first
	}
	if gc(t, n, now+hour); here(t, n, u) != 1 {
		t.Fatal("shortened by a second lease")
	}
	if swept := gc(t, n, now+hour+1); here(t, n, u) != 0 || swept != (node.Swept{Blocks: 1, Bytes: 10}) {
		t.Fatalf("after its lease: swept %+v", swept)
	}
	send(t, n, "requester", u)
	for _, until := range []uint64{now + 2*hour, now + 1} { // the later time stays
		if err := n.Pin(t.Context(), u.Artefact, "job 1", until); err != nil {
			t.Fatal(err)
		}
	}
	if pins, err := n.Pins(t.Context(), u.Artefact); err != nil || len(pins) != 1 || pins["job 1"] != now+2*hour {
		t.Fatalf("pins %v and error %v", pins, err)
	}
	if gc(t, n, now+2*hour); here(t, n, u) != 1 {
		t.Fatal("deleted at the last second of its pin")
	}
	if gc(t, n, now+2*hour+1); here(t, n, u) != 0 {
		t.Fatal("kept after its pin")
	}
	if err := n.Lease(t.Context(), "requester", u.Artefact, now, now-1); err == nil {
		t.Error("leased until a time that has passed")
	}
}

func TestSharedBlocksLiveAsLongAsAnyArtefactNeedsThem(t *testing.T) {
	t.Parallel()
	n := open(t, t.TempDir(), node.Config{})
	// The first leaf of both is the same, and a small artefact is that very leaf.
	leaf := io.LimitReader(&patternReader{}, mib)
	long, longer, alone := fromReader(t, pattern(mib+5)), fromReader(t, pattern(2*mib+5)), fromReader(t, leaf)
	for _, u := range []upload{long, longer, alone} {
		send(t, n, "requester", u)
	}
	for _, u := range []upload{long, alone} {
		if err := n.Pin(t.Context(), u.Artefact, "job 1", now+9*hour); err != nil {
			t.Fatal(err)
		}
	}
	if err := n.Pin(t.Context(), long.Artefact, "job 2", now+9*hour); err != nil {
		t.Fatal(err)
	}
	gc(t, n, now+hour+1) // the lease of longer ends
	mustRead(t, n, long)
	mustRead(t, n, alone)
	if got := here(t, n, longer); got != 1 {
		t.Errorf("%d blocks of the expired artefact are here, want the shared leaf", got)
	}
	unpin := func(u upload, reason string) {
		t.Helper()
		if err := n.Unpin(t.Context(), u.Artefact, reason); err != nil {
			t.Fatal(err)
		}
		gc(t, n, now+hour+1)
	}
	unpin(long, "job 1")
	mustRead(t, n, long) // for job 2
	unpin(long, "job 2")
	mustRead(t, n, alone)
	unpin(alone, "job 1")
	unpin(alone, "job 1") // again
	if here(t, n, alone)+here(t, n, long) != 0 {
		t.Error("blocks outlive every reason to keep them")
	}
}

func TestALeaseSavesBlocksThatAreHereAlready(t *testing.T) {
	t.Parallel()
	n := open(t, t.TempDir(), node.Config{})
	u := describe(t, 1, 3*mib)
	send(t, n, "first", u)
	if err := n.Lease(t.Context(), "second", u.Artefact, now+hour+1, now+3*hour); err != nil {
		t.Fatal(err)
	}
	if swept := gc(t, n, now+hour+1); swept.Blocks != 0 {
		t.Errorf("GC deleted %d blocks under a second client's lease", swept.Blocks)
	}
	if err := n.PutBlock(t.Context(), "second", u.cids[2], u.block(t, 2), now+hour+1); err != nil {
		t.Errorf("leaf of a root that the first client put: %v", err)
	}
	wrong := job.Artefact{Digest: u.Digest, Size: u.Size + 1}
	if err := n.Lease(t.Context(), "mallory", wrong, now, now+hour); !errors.Is(err, ipfs.ErrProfile) {
		t.Errorf("lease of a known root with another size: error %v, want ErrProfile", err)
	}
}

func TestKeepStoresAndPins(t *testing.T) {
	t.Parallel()
	n := open(t, t.TempDir(), node.Config{})
	u := describe(t, 1, 2*mib+1)
	data, err := ipfs.ReadAll(t.Context(), u.store, u.Artefact, u.Size)
	if err != nil {
		t.Fatal(err)
	}
	a, err := n.Keep(t.Context(), bytes.NewReader(data), "output of job 1", now+hour)
	if err != nil || a != u.Artefact {
		t.Fatalf("kept %+v with error %v, want %+v", a, err, u.Artefact)
	}
	for i, c := range describe(t, 2, 10).cids { // put and never pinned
		if err := n.Put(t.Context(), c, describe(t, 2, 10).block(t, i)); err != nil {
			t.Fatal(err)
		}
	}
	if swept := gc(t, n, now); swept.Blocks != 1 {
		t.Errorf("GC deleted %d blocks, want the one without a pin", swept.Blocks)
	}
	mustRead(t, n, u)
}

func TestABadFileIsFoundDroppedAndReplaced(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	n := open(t, dir, node.Config{})
	u := describe(t, 1, 2*mib)
	send(t, n, "requester", u)
	spoil(t, dir, func(b []byte) []byte { b[len(b)/2] ^= 1; return b })
	for i, c := range u.cids {
		if _, err := n.Get(t.Context(), c); !errors.Is(err, ipfs.ErrCorrupt) {
			t.Fatalf("block %d: error %v, want ErrCorrupt", i, err)
		}
		if _, err := n.Get(t.Context(), c); !errors.Is(err, ipfs.ErrNotFound) {
			t.Fatalf("block %d, the second time: error %v, want ErrNotFound", i, err)
		}
	}
	send(t, n, "requester", u)
	mustRead(t, n, u)
	spoil(t, dir, func([]byte) []byte { return nil }) // files cut to nothing
	if err := n.Complete(t.Context(), u.Artefact); !errors.Is(err, ipfs.ErrNotFound) {
		t.Errorf("complete with empty files: error %v, want ErrNotFound", err)
	}
	send(t, n, "requester", u)
	mustRead(t, n, u)
}

// spoil changes every block file under dir.
func spoil(t *testing.T, dir string, change func([]byte) []byte) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "blocks", "*", "*.data"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no block files: error %v", err)
	}
	for _, name := range files {
		b, err := os.ReadFile(name)
		if err == nil {
			err = os.WriteFile(name, change(b), 0o600)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
}

func TestStrangeNamesAndCIDsAreRefused(t *testing.T) {
	t.Parallel()
	n := open(t, t.TempDir(), node.Config{})
	u := describe(t, 1, 10)
	for _, name := range []string{"", strings.Repeat("x", 129)} {
		if err := n.Lease(t.Context(), name, u.Artefact, now, now+hour); err == nil {
			t.Errorf("leased to client of %d bytes", len(name))
		}
		if err := n.Pin(t.Context(), u.Artefact, name, now+hour); err == nil {
			t.Errorf("pinned for a reason of %d bytes", len(name))
		}
	}
	v0 := cid.NewCidV0(u.cids[0].Hash())
	if _, err := n.Get(t.Context(), v0); !errors.Is(err, ipfs.ErrProfile) {
		t.Errorf("get CIDv0: error %v, want ErrProfile", err)
	}
	if _, err := n.Missing(t.Context(), []cid.Cid{cid.Undef}); !errors.Is(err, ipfs.ErrProfile) {
		t.Errorf("missing undefined CID: error %v, want ErrProfile", err)
	}
}

func TestConfigIsChecked(t *testing.T) {
	t.Parallel()
	for _, cfg := range []node.Config{
		{MaxArtefact: ipfs.MaxArtefact + 1, Quota: 1 << 50, Capacity: 1 << 50},
		{MaxArtefact: 2, Quota: 1, Capacity: 3},
		{MaxArtefact: 1, Quota: 3, Capacity: 2},
		{Capacity: math.MaxUint64},
	} {
		if _, err := node.Open(t.TempDir(), cfg); err == nil {
			t.Errorf("accepted %+v", cfg)
		}
	}
}

// Uploads, readers and GC at once: whoever holds a lease keeps the blocks.
func TestConcurrentUploadsSurviveGC(t *testing.T) {
	t.Parallel()
	n := open(t, t.TempDir(), node.Config{})
	uploads := make([]upload, 4)
	for i := range uploads {
		uploads[i] = fromReader(t, pattern(mib+int64(i)+1)) // they share their first leaf
	}
	var group sync.WaitGroup
	for i, u := range uploads {
		group.Go(func() {
			client := fmt.Sprint("client ", i)
			if err := n.Lease(t.Context(), client, u.Artefact, now, now+hour); err != nil {
				t.Error(err)
			}
			for j, c := range u.cids {
				if err := n.PutBlock(t.Context(), client, c, u.block(t, j), now); err != nil {
					t.Error(err)
				}
			}
		})
		group.Go(func() {
			if _, err := n.GC(t.Context(), now); err != nil {
				t.Error(err)
			}
		})
	}
	group.Wait()
	for _, u := range uploads {
		mustRead(t, n, u)
	}
}

func BenchmarkKeep(b *testing.B) {
	n := open(b, b.TempDir(), node.Config{})
	const size = 16 * mib
	b.SetBytes(size)
	for i := uint64(0); b.Loop(); i++ {
		if _, err := n.Keep(b.Context(), io.LimitReader(&patternReader{at: i << 32}, size), "benchmark", now); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkRead(b *testing.B) {
	n := open(b, b.TempDir(), node.Config{})
	const size = 16 * mib
	a, err := n.Keep(b.Context(), pattern(size), "benchmark", now)
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(size)
	for b.Loop() {
		if _, err := ipfs.ReadAll(b.Context(), n, a, size); err != nil {
			b.Fatal(err)
		}
	}
}
