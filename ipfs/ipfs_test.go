package ipfs_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/ipfs/go-cid"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/job"
)

const mib = 1 << 20

// file returns n bytes in which no two leaves are equal.
func file(n int) []byte {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(uint64(i) * 0x9E3779B97F4A7C15 >> 56)
	}
	return b
}

func add(t testing.TB, store ipfs.Store, data []byte) job.Artefact {
	t.Helper()
	a, err := ipfs.Add(t.Context(), store, bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestWhatIsAddedIsRead(t *testing.T) {
	t.Parallel()
	for _, size := range []int{0, 1, mib - 1, mib, mib + 1, 3*mib + 5} {
		t.Run(fmt.Sprint(size), func(t *testing.T) {
			t.Parallel()
			store, data := ipfs.NewMemory(), file(size)
			a := add(t, store, data)
			if described, err := ipfs.Describe(bytes.NewReader(data)); err != nil || described != a {
				t.Fatalf("Describe says %+v and error %v, Add %+v", described, err, a)
			}
			got, err := ipfs.ReadAll(t.Context(), store, a, uint64(size))
			if err != nil || !bytes.Equal(got, data) {
				t.Fatalf("read %d bytes and error %v, want the %d that were added", len(got), err, size)
			}
			r, err := ipfs.Open(t.Context(), store, a)
			if err != nil {
				t.Fatal(err)
			}
			if size <= mib { // iotest reads byte by byte
				if err := iotest.TestReader(r, data); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

func TestSmallArtefactIsOneRawBlock(t *testing.T) {
	t.Parallel()
	data := file(mib)
	a := add(t, ipfs.NewMemory(), data)
	if a.Digest != sha256.Sum256(data) {
		t.Fatal("digest of a small artefact is not that of its bytes")
	}
	for size, codec := range map[uint64]uint64{0: cid.Raw, mib: cid.Raw, mib + 1: cid.DagProtobuf} {
		c, err := ipfs.Root(job.Artefact{Digest: a.Digest, Size: size})
		if err != nil || c.Prefix().Codec != codec || c.Prefix().Version != 1 {
			t.Errorf("root of %d bytes is %s (%+v), error %v", size, c, c.Prefix(), err)
		}
	}
}

func TestKnownCIDs(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"":            "bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku",
		"hello world": "bafkreifzjut3te2nhyekklss27nh3k72ysco7y32koao5eei66wof36n5e",
	} {
		a := add(t, ipfs.NewMemory(), []byte(text))
		if c, err := ipfs.Root(a); err != nil || c.String() != want {
			t.Errorf("%q: root %s and error %v, want %s", text, c, err, want)
		}
	}
}

// The root is boxo 0.43's for the same bytes: the first file that needs a third level of blocks.
func TestKnownCIDOfAFileWithTwoLevelsOfLinks(t *testing.T) {
	t.Parallel()
	const size, want = 1<<30 + 1, "bafybeih22zyqo5cnf3gftyuvgwlzkmi5qwuajx2zzv7qoly5buymdefkyi"
	a, err := ipfs.Describe(io.LimitReader(sevens{}, size))
	if err != nil || a.Size != size {
		t.Fatalf("artefact %+v, error %v", a, err)
	}
	if c, err := ipfs.Root(a); err != nil || c.String() != want {
		t.Fatalf("root %s and error %v, want %s", c, err, want)
	}
}

// sevens is an endless file of bytes 7.
type sevens struct{}

var sevensChunk = bytes.Repeat([]byte{7}, mib)

func (sevens) Read(p []byte) (int, error) { return copy(p, sevensChunk), nil }

// lying is a store that answers as it likes.
type lying struct {
	ipfs.Store
	get func(c cid.Cid) ([]byte, error)
}

func (l lying) Get(_ context.Context, c cid.Cid) ([]byte, error) { return l.get(c) }

func TestOpenRefusesAWrongSize(t *testing.T) {
	t.Parallel()
	store := ipfs.NewMemory()
	for _, size := range []uint64{5, mib, mib + 1, 3 * mib} {
		a := add(t, store, file(int(size)))
		for _, declared := range []uint64{0, size - 1, size + 1, size + mib, 1 << 31, ipfs.MaxArtefact, ipfs.MaxArtefact + 1, 1<<64 - 1} {
			b := job.Artefact{Digest: a.Digest, Size: declared}
			if got, err := ipfs.Open(t.Context(), store, b); err == nil {
				n, err := io.Copy(io.Discard, got)
				t.Errorf("%d bytes declared as %d: opened, read %d, error %v", size, declared, n, err)
			}
		}
	}
}

func TestAHostileStoreGetsNoWrongByteThrough(t *testing.T) {
	t.Parallel()
	honest, data := ipfs.NewMemory(), file(3*mib+9)
	a := add(t, honest, data)
	cids, err := ipfs.Blocks(t.Context(), honest, a)
	if err != nil || len(cids) != 5 {
		t.Fatalf("%d blocks and error %v, want 5", len(cids), err)
	}
	answers := map[string]func(block []byte) ([]byte, error){
		"flipped bit": func(b []byte) ([]byte, error) { b[len(b)/2] ^= 1; return b, nil },
		"truncated":   func(b []byte) ([]byte, error) { return b[:len(b)-1], nil },
		"longer":      func(b []byte) ([]byte, error) { return append(b, 0), nil },
		"empty":       func([]byte) ([]byte, error) { return nil, nil },
		"other block": func([]byte) ([]byte, error) { return honest.Get(context.Background(), cids[4]) },
		"early end":   func([]byte) ([]byte, error) { return nil, io.EOF },
		"missing":     func([]byte) ([]byte, error) { return nil, ipfs.ErrNotFound },
	}
	for name, answer := range answers {
		for at, victim := range cids[:4] {
			t.Run(fmt.Sprintf("%s at %d", name, at), func(t *testing.T) {
				t.Parallel()
				store := lying{get: func(c cid.Cid) ([]byte, error) {
					block, err := honest.Get(context.Background(), c)
					if err != nil || c != victim {
						return block, err
					}
					return answer(bytes.Clone(block))
				}}
				checkPrefix(t, store, a, data)
			})
		}
	}
}

// checkPrefix reads an artefact that cannot be read whole: an error must come, and only right bytes before it.
func checkPrefix(t *testing.T, store ipfs.Store, a job.Artefact, data []byte) {
	t.Helper()
	if _, err := ipfs.ReadAll(t.Context(), store, a, a.Size); err == nil || errors.Is(err, io.EOF) {
		t.Errorf("ReadAll: error %v, want one that is not io.EOF", err)
	}
	r, err := ipfs.Open(t.Context(), store, a)
	if err != nil {
		return
	}
	got, err := io.ReadAll(r)
	if err == nil || !bytes.HasPrefix(data, got) {
		t.Errorf("read %d bytes and error %v, want right ones and an error", len(got), err)
	}
	if n, again := r.Read(make([]byte, 1)); n != 0 || again == nil {
		t.Errorf("read on after an error: %d bytes, error %v", n, again)
	}
}

func TestReadingEndsWithTheContext(t *testing.T) {
	t.Parallel()
	store := ipfs.NewMemory()
	a := add(t, store, file(3*mib))
	ctx, cancel := context.WithCancel(t.Context())
	r, err := ipfs.Open(ctx, store, a)
	if err != nil {
		t.Fatal(err)
	}
	cancel()
	if _, err := io.Copy(io.Discard, r); !errors.Is(err, context.Canceled) {
		t.Errorf("read: error %v, want %v", err, context.Canceled)
	}
	if _, err := ipfs.Add(ctx, store, bytes.NewReader(nil)); !errors.Is(err, context.Canceled) {
		t.Errorf("add: error %v, want %v", err, context.Canceled)
	}
}

func TestReadAllRefusesBeforeItFetches(t *testing.T) {
	t.Parallel()
	store := lying{get: func(cid.Cid) ([]byte, error) { t.Error("fetched"); return nil, ipfs.ErrNotFound }}
	if _, err := ipfs.ReadAll(t.Context(), store, job.Artefact{Size: 101}, 100); !errors.Is(err, ipfs.ErrTooLarge) {
		t.Fatalf("error %v, want ErrTooLarge", err)
	}
}

func TestBlocksNamesEachOnceAndParentsFirst(t *testing.T) {
	t.Parallel()
	store := ipfs.NewMemory()
	a := add(t, store, make([]byte, 4*mib)) // four equal leaves
	root, err := ipfs.Root(a)
	if err != nil {
		t.Fatal(err)
	}
	links, err := ipfs.Links(t.Context(), store, a)
	if err != nil || len(links) != 2 || links[0].CID() != root || links[1].BlockSize() != mib {
		t.Fatalf("links %+v and error %v, want the root and one leaf", links, err)
	}
	for _, link := range links {
		if block, err := store.Get(t.Context(), link.CID()); err != nil || int64(len(block)) != link.BlockSize() {
			t.Errorf("block %s has %d bytes and error %v, want %d", link.CID(), len(block), err, link.BlockSize())
		}
	}
	if store.Len() != 2 {
		t.Errorf("%d blocks stored, want 2", store.Len())
	}
}

func TestStoreKeepsItsOwnCopyAndChecksIt(t *testing.T) {
	t.Parallel()
	store, block := ipfs.NewMemory(), []byte("block")
	a := add(t, store, block)
	c, err := ipfs.Root(a)
	if err != nil {
		t.Fatal(err)
	}
	if err := store.Put(t.Context(), c, []byte("other")); !errors.Is(err, ipfs.ErrCorrupt) {
		t.Errorf("put other bytes: error %v, want ErrCorrupt", err)
	}
	if err := store.Put(t.Context(), c, make([]byte, ipfs.MaxBlock+1)); !errors.Is(err, ipfs.ErrTooLarge) {
		t.Errorf("put too many bytes: error %v, want ErrTooLarge", err)
	}
	if err := store.Put(t.Context(), c, block); err != nil {
		t.Fatal(err)
	}
	block[0] = 'c'
	if got, err := store.Get(t.Context(), c); err != nil || string(got) != "block" {
		t.Errorf("got %q and error %v", got, err)
	}
}

func TestLinksThatNoArtefactHasAreRefused(t *testing.T) {
	t.Parallel()
	block := []byte("block")
	for _, link := range []ipfs.Link{{Depth: -1}, {Depth: 3}, {Depth: 1 << 40}, {Span: mib + 1}, {Span: 1<<64 - 1, Depth: 2}} {
		link.Digest = sha256.Sum256(block)
		if _, err := link.Children(block); !errors.Is(err, ipfs.ErrProfile) {
			t.Errorf("%d bytes at depth %d: error %v, want ErrProfile", link.Span, link.Depth, err)
		}
	}
}

// strangers are CIDs of other profiles, as text.
var strangers = map[string]string{
	"empty":       "",
	"rubbish":     "bafyrubbish",
	"version 0":   "QmdfTbBqBPQ7VNxZEYEj14VmRuZBkqFbiwReogJgS1zR1n",
	"dag-cbor":    "bafyreigdmqpykrgxyaxtlafqpqhzrb7qy2rh75nldvfd4tucqmqqme5yje",
	"identity":    "bafkqabtimvwgy3yk",
	"blake2b":     "bafk2bzaceaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
	"very long":   "b" + strings.Repeat("a", 1<<16),
	"with a path": "bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku/x",
}

func TestOnlyCIDsOfTheProfileAreAccepted(t *testing.T) {
	t.Parallel()
	for name, text := range strangers {
		if c, err := ipfs.ParseCID(text); !errors.Is(err, ipfs.ErrProfile) {
			t.Errorf("%s: %s with error %v, want ErrProfile", name, c, err)
		}
	}
	if _, err := ipfs.Digest(cid.Undef); !errors.Is(err, ipfs.ErrProfile) {
		t.Errorf("undefined CID: error %v, want ErrProfile", err)
	}
}

func TestUploadMessagesInJSON(t *testing.T) {
	t.Parallel()
	c, err := ipfs.ParseCID("bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku")
	if err != nil {
		t.Fatal(err)
	}
	b, err := json.Marshal(ipfs.UploadResponse{Lease: "l", Until: 7, Missing: ipfs.CIDs{c}})
	if want := `{"lease":"l","until":7,"missing":["` + c.String() + `"]}`; err != nil || string(b) != want {
		t.Fatalf("wrote %s and error %v, want %s", b, err, want)
	}
	var back ipfs.UploadResponse
	if err := json.Unmarshal(b, &back); err != nil || len(back.Missing) != 1 || back.Missing[0] != c {
		t.Fatalf("read %+v and error %v", back, err)
	}
	if b, err := json.Marshal(ipfs.MissingResponse{}); err != nil || string(b) != `{"missing":[]}` {
		t.Errorf("no CIDs: wrote %s and error %v", b, err)
	}
	many, err := json.Marshal(ipfs.MissingRequest{CIDs: make(ipfs.CIDs, 0, 1)})
	if err != nil || json.Unmarshal(many, new(ipfs.MissingRequest)) != nil {
		t.Errorf("empty list does not come back: %s, error %v", many, err)
	}
	for name, text := range map[string]string{
		"too many": `[` + strings.Repeat(`"`+c.String()+`",`, ipfs.MaxCIDs) + `"` + c.String() + `"]`,
		"stranger": `["` + strangers["version 0"] + `"]`,
		"object":   `{"/":"` + c.String() + `"}`,
	} {
		if err := json.Unmarshal([]byte(text), new(ipfs.CIDs)); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}

func FuzzParseCID(f *testing.F) {
	f.Add("bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku")
	for _, text := range strangers {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		c, err := ipfs.ParseCID(text)
		if err != nil {
			return
		}
		if again, err := ipfs.ParseCID(c.String()); err != nil || again != c {
			t.Fatalf("%q is read as %s, which is read as %s with error %v", text, c, again, err)
		}
	})
}

// FuzzRootBlock gives a reader a root block of the fuzzer's making, whose digest is right: it must end in an error or in
// exactly the declared bytes.
func FuzzRootBlock(f *testing.F) {
	store := ipfs.NewMemory()
	for _, size := range []int{0, 3, mib + 1, 2 * mib} {
		a := add(f, store, file(size))
		root, err := ipfs.Root(a)
		if err != nil {
			f.Fatal(err)
		}
		block, err := store.Get(f.Context(), root)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(block, a.Size)
	}
	f.Fuzz(func(t *testing.T, block []byte, size uint64) {
		a := job.Artefact{Digest: sha256.Sum256(block), Size: size}
		root, err := ipfs.Root(a)
		if err != nil {
			return
		}
		hostile := lying{get: func(c cid.Cid) ([]byte, error) {
			if c == root {
				return block, nil
			}
			return store.Get(context.Background(), c)
		}}
		r, err := ipfs.Open(t.Context(), hostile, a)
		if err != nil {
			return
		}
		if n, err := io.Copy(io.Discard, r); err == nil && uint64(n) != size {
			t.Fatalf("read %d bytes, declared %d", n, size)
		}
	})
}
