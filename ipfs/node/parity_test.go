package node_test

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"testing"

	chunk "github.com/ipfs/boxo/chunker"
	"github.com/ipfs/boxo/ipld/unixfs/importer/balanced"
	"github.com/ipfs/boxo/ipld/unixfs/importer/helpers"
	unixfs "github.com/ipfs/boxo/ipld/unixfs/io"
	"github.com/ipfs/go-cid"
	ipld "github.com/ipfs/go-ipld-format"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/ipfs/internal/dag"
)

// sink is a DAG service that only takes blocks.
type sink struct {
	ipld.DAGService
	blocks map[cid.Cid][]byte
}

func (s sink) Add(_ context.Context, n ipld.Node) error {
	s.blocks[n.Cid()] = bytes.Clone(n.RawData())
	return nil
}

// boxo imports a file with boxo's own builder under profile unixfs-v1-2025.
func boxo(t *testing.T, r io.Reader, l dag.Layout) (cid.Cid, map[cid.Cid][]byte) {
	t.Helper()
	profile := unixfs.UnixFS_v1_2025
	s := sink{blocks: make(map[cid.Cid][]byte)}
	params := helpers.DagBuilderParams{
		Maxlinks: l.Links, RawLeaves: profile.RawLeaves, CidBuilder: profile.CidBuilder(), Dagserv: s,
	}
	builder, err := params.New(chunk.NewSizeSplitter(r, int64(l.Chunk)))
	if err != nil {
		t.Fatal(err)
	}
	root, err := balanced.Layout(builder)
	if err != nil {
		t.Fatal(err)
	}
	return root.Cid(), s.blocks
}

// ours builds the same file with package dag.
func ours(t *testing.T, r io.Reader, l dag.Layout) (cid.Cid, map[cid.Cid][]byte) {
	t.Helper()
	blocks := make(map[cid.Cid][]byte)
	root, err := l.Build(r, func(link dag.Link, block []byte) error {
		c, err := cid.Cast(link.CID())
		blocks[c] = bytes.Clone(block)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	c, err := cid.Cast(root.CID())
	if err != nil {
		t.Fatal(err)
	}
	return c, blocks
}

func compare(t *testing.T, l dag.Layout, size int64) {
	t.Helper()
	wantRoot, want := boxo(t, pattern(size), l)
	root, got := ours(t, pattern(size), l)
	if root != wantRoot {
		t.Errorf("%d bytes: root %s, boxo says %s", size, root, wantRoot)
	}
	if len(got) != len(want) {
		t.Errorf("%d bytes: %d blocks, boxo makes %d", size, len(got), len(want))
	}
	for c, block := range want {
		if !bytes.Equal(got[c], block) {
			t.Fatalf("%d bytes: block %s is %x, boxo makes %x", size, c, got[c], block)
		}
	}
}

func TestProfileIsBoxos(t *testing.T) {
	t.Parallel()
	profile := unixfs.UnixFS_v1_2025
	if have := (dag.Layout{Chunk: uint64(profile.ChunkSize), Links: profile.FileDAGWidth}); have != dag.Profile {
		t.Fatalf("boxo's profile is %+v, ours %+v", have, dag.Profile)
	}
}

func TestBlocksEqualBoxos(t *testing.T) {
	t.Parallel()
	const mib = 1 << 20
	for _, size := range []int64{0, 1, mib - 1, mib, mib + 1, 3 * mib, 3*mib + 17} {
		t.Run(fmt.Sprint(size), func(t *testing.T) {
			t.Parallel()
			compare(t, dag.Profile, size)
		})
	}
}

func TestBlocksEqualBoxosAtEveryHeight(t *testing.T) {
	t.Parallel()
	t.Run("all sizes to height 5", func(t *testing.T) {
		t.Parallel()
		for size := range int64(3*81 + 20) {
			compare(t, dag.Layout{Chunk: 3, Links: 3}, size)
		}
	})
	t.Run("around 1024 links", func(t *testing.T) {
		t.Parallel()
		const chunk = 200
		for _, size := range []int64{1023 * chunk, 1024*chunk - 1, 1024 * chunk, 1024*chunk + 1, 1025 * chunk, 2048*chunk + 7} {
			compare(t, dag.Layout{Chunk: chunk, Links: 1024}, size)
		}
	})
}

func TestAddStoresBoxosBlocks(t *testing.T) {
	t.Parallel()
	const size = 2<<20 + 5
	wantRoot, want := boxo(t, pattern(size), dag.Profile)
	store := ipfs.NewMemory()
	a, err := ipfs.Add(t.Context(), store, pattern(size))
	if err != nil {
		t.Fatal(err)
	}
	if root, err := ipfs.Root(a); err != nil || root != wantRoot || a.Size != size {
		t.Fatalf("artefact %+v has root %s and error %v, boxo says %s", a, root, err, wantRoot)
	}
	for c, block := range want {
		if got, err := store.Get(t.Context(), c); err != nil || !bytes.Equal(got, block) {
			t.Errorf("block %s: error %v, or not boxo's bytes", c, err)
		}
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
