package ipfs

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"slices"
	"testing"
	"testing/iotest"

	"github.com/encrypted-compute/encrypted-compute/job"
)

var small = layout{chunk: 4, links: 3}

// file returns n bytes in which no two leaves are equal.
func file(n int) []byte {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(i*i>>3 ^ i)
	}
	return b
}

// blocks builds a file and returns its root and its blocks by digest.
func blocks(t testing.TB, l layout, data []byte) (Link, map[job.Digest][]byte) {
	t.Helper()
	all := make(map[job.Digest][]byte)
	root, err := l.build(bytes.NewReader(data), func(link Link, block []byte) error {
		all[link.Digest] = bytes.Clone(block)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return root, all
}

func TestEveryFileComesBackFromItsRootAndSize(t *testing.T) {
	t.Parallel()
	for size := range 4*27 + 10 {
		data := file(size)
		built, all := blocks(t, small, data)
		root := small.top(job.Artefact{Digest: built.Digest, Size: uint64(size)})
		if root != built {
			t.Fatalf("size %d: root is %+v, built %+v", size, root, built)
		}
		if got := gather(t, small, root, all); !bytes.Equal(got, data) {
			t.Fatalf("size %d: read %x, want %x", size, got, data)
		}
	}
}

func gather(t testing.TB, l layout, link Link, all map[job.Digest][]byte) []byte {
	t.Helper()
	block, ok := all[link.Digest]
	if !ok {
		t.Fatalf("block %x of depth %d is not there", link.Digest, link.Depth)
	}
	if n := l.blockSize(link); n != int64(len(block)) {
		t.Fatalf("block of depth %d has %d bytes, BlockSize says %d", link.Depth, len(block), n)
	}
	children, err := l.children(link, block)
	if err != nil {
		t.Fatal(err)
	}
	if link.Depth == 0 {
		return block
	}
	var data []byte
	for _, child := range children {
		data = append(data, gather(t, l, child, all)...)
	}
	return data
}

func TestChildrenRefusesAnythingButTheBlockOfThatSize(t *testing.T) {
	t.Parallel()
	root, all := blocks(t, small, file(11)) // three leaves
	good := all[root.Digest]
	children, err := small.children(root, good)
	if err != nil {
		t.Fatal(err)
	}
	for name, block := range hostile(root, children, good) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			link := root
			link.Digest = sha256.Sum256(block)
			if got, err := small.children(link, block); !errors.Is(err, ErrProfile) {
				t.Fatalf("got %v and error %v, want ErrProfile", got, err)
			}
		})
	}
	for _, size := range []uint64{0, 5, 8, 10, 12} {
		if _, err := small.children(Link{Digest: root.Digest, Span: size, Depth: 1}, good); !errors.Is(err, ErrProfile) {
			t.Errorf("declared as %d bytes: error %v, want ErrProfile", size, err)
		}
	}
	if _, err := small.children(Link{Digest: root.Digest, Span: 11, Depth: 2}, good); !errors.Is(err, ErrProfile) {
		t.Errorf("declared at depth 2: error %v, want ErrProfile", err)
	}
	if _, err := small.children(root, all[children[0].Digest]); !errors.Is(err, ErrCorrupt) {
		t.Errorf("other block: error %v, want ErrCorrupt", err)
	}
}

// hostile returns dag-pb blocks near the good one, each wrong in one way.
func hostile(root Link, children []Link, good []byte) map[string][]byte {
	deeper, over, swapped := slices.Clone(children), slices.Clone(children), slices.Clone(children)
	deeper[0] = Link{Digest: root.Digest, Span: 4, Depth: 1}
	over[2].Span++
	swapped[0].Span, swapped[2].Span = swapped[2].Span, swapped[0].Span
	data := len(small.encode(nil)) // Data alone
	return map[string][]byte{
		"empty":               {},
		"no links":            small.encode(nil),
		"a link fewer":        small.encode(children[:2]),
		"a link more":         small.encode(append(slices.Clone(children), children[0])),
		"an empty link":       small.encode(append(slices.Clone(children), Link{Digest: sha256.Sum256(nil)})),
		"deeper child":        small.encode(deeper),
		"larger leaf":         small.encode(over),
		"sizes swapped":       small.encode(swapped),
		"trailing byte":       append(bytes.Clone(good), 0),
		"trailing field":      append(bytes.Clone(good), 0x18, 1),
		"truncated":           good[:len(good)-1],
		"links only":          good[:len(good)-data],
		"named link":          bytes.Replace(good, []byte{0x12, 0, 0x18}, []byte{0x12, 1, 0x18}, 1),
		"other hash function": bytes.Replace(good, []byte{1, 0x55, 0x12, 32}, []byte{1, 0x55, 0x16, 32}, 1),
		"other codec":         bytes.Replace(good, []byte{1, 0x55, 0x12, 32}, []byte{1, 0x71, 0x12, 32}, 1),
		"directory":           bytes.Replace(good, []byte{0x08, typeFile, 0x18}, []byte{0x08, 1, 0x18}, 1),
		"huge length":         append([]byte{0x12, 0xff, 0xff, 0xff, 0xff, 0x7f}, good...),
		"length of a group":   append([]byte{0x13}, good...),
	}
}

func TestLeafMustHaveItsDeclaredSize(t *testing.T) {
	t.Parallel()
	link := Link{Digest: sha256.Sum256([]byte("abc")), Span: 4}
	if _, err := small.children(link, []byte("abc")); !errors.Is(err, ErrProfile) {
		t.Fatalf("error %v, want ErrProfile", err)
	}
}

func TestBuildTellsAFailingReaderFromTheEndOfAFile(t *testing.T) {
	t.Parallel()
	sink := func(Link, []byte) error { return nil }
	for _, broken := range []error{io.ErrUnexpectedEOF, fmt.Errorf("connection: %w", io.EOF), iotest.ErrTimeout} {
		r := io.MultiReader(bytes.NewReader(file(6)), iotest.ErrReader(broken))
		if _, err := small.build(r, sink); !errors.Is(err, broken) {
			t.Errorf("reader fails with %q: error %v", broken, err)
		}
	}
	if _, err := small.build(idle{}, sink); !errors.Is(err, io.ErrNoProgress) {
		t.Errorf("idle reader: error %v, want %v", err, io.ErrNoProgress)
	}
}

type idle struct{}

func (idle) Read([]byte) (int, error) { return 0, nil }

func TestBuildDoesNotDependOnHowTheReaderSplits(t *testing.T) {
	t.Parallel()
	data := file(101)
	want, _ := blocks(t, small, data)
	for name, r := range map[string]io.Reader{
		"one byte":   iotest.OneByteReader(bytes.NewReader(data)),
		"half":       iotest.HalfReader(bytes.NewReader(data)),
		"end at end": iotest.DataErrReader(bytes.NewReader(data)),
	} {
		got, err := small.build(r, func(Link, []byte) error { return nil })
		if err != nil || got != want {
			t.Errorf("%s: got %x and error %v, want %x", name, got.Digest, err, want.Digest)
		}
	}
}

func TestBuildStopsWhenTheSinkFails(t *testing.T) {
	t.Parallel()
	full := errors.New("disk full")
	for stop := 1; stop <= 5; stop++ {
		n := 0
		_, err := small.build(bytes.NewReader(file(13)), func(Link, []byte) error {
			if n++; n == stop {
				return full
			}
			return nil
		})
		if !errors.Is(err, full) || n != stop {
			t.Errorf("failed at block %d: error %v after %d blocks", stop, err, n)
		}
	}
}

func TestRootIsNeverTallerThanNeeded(t *testing.T) {
	t.Parallel()
	for size, depth := range map[uint64]int{0: 0, 1 << 20: 0, 1<<20 + 1: 1, 1 << 30: 1, 1<<30 + 1: 2, MaxArtefact: 2} {
		if got := profile.top(job.Artefact{Size: size}).Depth; got != depth {
			t.Errorf("%d bytes: depth %d, want %d", size, got, depth)
		}
	}
}

// FuzzChildren feeds blocks under their true digest: whatever is accepted is exactly what encode writes.
func FuzzChildren(f *testing.F) {
	root, all := blocks(f, small, file(40))
	for _, block := range all {
		f.Add(block, root.Span, 2)
		f.Add(block, uint64(12), 1)
	}
	root, all = blocks(f, small, file(11))
	f.Add(all[root.Digest], root.Span, root.Depth)
	children, err := small.children(root, all[root.Digest])
	if err != nil {
		f.Fatal(err)
	}
	for _, block := range hostile(root, children, all[root.Digest]) {
		f.Add(block, root.Span, root.Depth)
	}
	f.Fuzz(func(t *testing.T, block []byte, size uint64, depth int) {
		if depth < 0 || depth > 3 || size > small.span(depth) {
			t.Skip("no such place in a DAG")
		}
		link := Link{Digest: sha256.Sum256(block), Span: size, Depth: depth}
		links, err := small.children(link, block)
		if err != nil || depth == 0 {
			return
		}
		if len(links) > small.links || !bytes.Equal(small.encode(links), block) {
			t.Fatalf("accepted %x as %d links", block, len(links))
		}
	})
}

func BenchmarkBuild(b *testing.B) {
	data := file(64 << 20)
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		if _, err := profile.build(bytes.NewReader(data), func(Link, []byte) error { return nil }); err != nil {
			b.Fatal(err)
		}
	}
}
