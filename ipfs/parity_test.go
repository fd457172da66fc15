package ipfs_test

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

// shape is how a file is cut: bytes of a leaf, links of a dag-pb block.
type shape struct {
	chunk uint64
	links int
}

func profile() shape {
	chunk, links := ipfs.ProfileShape()
	return shape{chunk, links}
}

// boxo imports a file with boxo's own builder under profile unixfs-v1-2025.
func boxo(t *testing.T, r io.Reader, l shape) (cid.Cid, map[cid.Cid][]byte) {
	t.Helper()
	theirs := unixfs.UnixFS_v1_2025
	s := sink{blocks: make(map[cid.Cid][]byte)}
	params := helpers.DagBuilderParams{
		Maxlinks: l.links, RawLeaves: theirs.RawLeaves, CidBuilder: theirs.CidBuilder(), Dagserv: s,
	}
	builder, err := params.New(chunk.NewSizeSplitter(r, int64(l.chunk)))
	if err != nil {
		t.Fatal(err)
	}
	root, err := balanced.Layout(builder)
	if err != nil {
		t.Fatal(err)
	}
	return root.Cid(), s.blocks
}

func compare(t *testing.T, l shape, size int64) {
	t.Helper()
	wantRoot, want := boxo(t, bytes.NewReader(file(int(size))), l)
	got := make(map[cid.Cid][]byte)
	root, err := ipfs.BuildWith(l.chunk, l.links, bytes.NewReader(file(int(size))), func(c cid.Cid, block []byte) { got[c] = bytes.Clone(block) })
	if err != nil {
		t.Fatal(err)
	}
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
	theirs := unixfs.UnixFS_v1_2025
	if want := (shape{uint64(theirs.ChunkSize), theirs.FileDAGWidth}); profile() != want {
		t.Fatalf("our profile is %+v, boxo's %+v", profile(), want)
	}
}

func TestBlocksEqualBoxos(t *testing.T) {
	t.Parallel()
	const mib = 1 << 20
	for _, size := range []int64{0, 1, mib - 1, mib, mib + 1, 3 * mib, 3*mib + 17} {
		t.Run(fmt.Sprint(size), func(t *testing.T) {
			t.Parallel()
			compare(t, profile(), size)
		})
	}
}

func TestBlocksEqualBoxosAtEveryHeight(t *testing.T) {
	t.Parallel()
	t.Run("all sizes to height 5", func(t *testing.T) {
		t.Parallel()
		for size := range int64(3*81 + 20) {
			compare(t, shape{3, 3}, size)
		}
	})
	t.Run("around 1024 links", func(t *testing.T) {
		t.Parallel()
		const chunk = 200
		for _, size := range []int64{1023 * chunk, 1024*chunk - 1, 1024 * chunk, 1024*chunk + 1, 1025 * chunk, 2048*chunk + 7} {
			compare(t, shape{chunk, 1024}, size)
		}
	})
}

func TestAddStoresBoxosBlocks(t *testing.T) {
	t.Parallel()
	const size = 2<<20 + 5
	wantRoot, want := boxo(t, bytes.NewReader(file(size)), profile())
	store := ipfs.NewMemory()
	a, err := ipfs.Add(t.Context(), store, bytes.NewReader(file(size)))
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
