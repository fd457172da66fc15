package kubo_test

import (
	"bytes"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ipfs/go-cid"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/ipfs/kubo"
	"github.com/encrypted-compute/encrypted-compute/ipfs/node"
	"github.com/encrypted-compute/encrypted-compute/job"
)

const (
	mib  = 1 << 20
	now  = 1_800_000_000 // chain time
	hour = 3600
)

var _ node.Blocks = (*kubo.Store)(nil)

// store returns a store under a name that nobody else has, and the address of its daemon.
func store(t testing.TB) (*kubo.Store, string) {
	t.Helper()
	address, credential := daemon(t)
	return open(t, address, credential, "test "+rand.Text()), address
}

func open(t testing.TB, address string, credential kubo.Credential, name string) *kubo.Store {
	t.Helper()
	s, err := kubo.New(kubo.Config{Address: address, Name: name, Credential: credential})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func random(t testing.TB, n int) []byte {
	t.Helper()
	b := make([]byte, n)
	if _, err := io.ReadFull(rand.Reader, b); err != nil {
		t.Fatal(err)
	}
	return b
}

// add cuts a random file into blocks.
func add(t testing.TB, n int) (job.Artefact, *ipfs.Memory, []cid.Cid) {
	t.Helper()
	memory := ipfs.NewMemory()
	a, err := ipfs.Add(t.Context(), memory, bytes.NewReader(random(t, n)))
	if err != nil {
		t.Fatal(err)
	}
	cids, err := ipfs.Blocks(t.Context(), memory, a)
	if err != nil {
		t.Fatal(err)
	}
	return a, memory, cids
}

func block(t testing.TB, from ipfs.Store, c cid.Cid) []byte {
	t.Helper()
	b, err := from.Get(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func listed(t testing.TB, s *kubo.Store) []string {
	t.Helper()
	all := []string{}
	err := s.Each(t.Context(), func(c cid.Cid) error {
		all = append(all, c.String())
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(all)
	return all
}

// rpc sends one command as the daemon's owner would.
func rpc(t testing.TB, address string, credential string, command string, args url.Values) {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, address+"/api/v0/"+command+"?"+args.Encode(), nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Authorization", "Bearer "+strings.TrimPrefix(credential, "bearer:"))
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	if body, err := io.ReadAll(resp.Body); err != nil || resp.StatusCode != http.StatusOK {
		t.Fatalf("%s: %s %s (%v)", command, resp.Status, body, err)
	}
}

func TestBlocksAreKeptUnderTheNameUntilTheyAreDeleted(t *testing.T) {
	t.Parallel()
	s, _ := store(t)
	if version, err := s.Check(t.Context()); err != nil || version == "" {
		t.Fatalf("version %q, error %v", version, err)
	}
	a, memory, cids := add(t, 2*mib+5)
	for _, c := range cids {
		if _, err := s.Get(t.Context(), c); !errors.Is(err, ipfs.ErrNotFound) {
			t.Fatalf("before it is put: error %v, want ErrNotFound", err)
		}
		if _, err := s.Size(t.Context(), c); !errors.Is(err, ipfs.ErrNotFound) {
			t.Fatalf("size before it is put: error %v, want ErrNotFound", err)
		}
		for range 2 { // putting again is no error
			if err := s.Put(t.Context(), c, block(t, memory, c)); err != nil {
				t.Fatal(err)
			}
		}
		if size, err := s.Size(t.Context(), c); err != nil || size != int64(len(block(t, memory, c))) {
			t.Fatalf("size %d, error %v", size, err)
		}
	}
	got, err := ipfs.ReadAll(t.Context(), s, a, a.Size)
	if want, _ := ipfs.ReadAll(t.Context(), memory, a, a.Size); err != nil || !bytes.Equal(got, want) {
		t.Fatalf("read %d bytes, error %v", len(got), err)
	}
	if all := listed(t, s); len(all) != len(cids) {
		t.Fatalf("%d blocks listed, want %d", len(all), len(cids))
	}
	for _, c := range cids {
		for range 2 { // deleting again does nothing
			if err := s.Delete(t.Context(), cid.NewCidV1(cid.Raw, c.Hash())); err != nil { // under any codec
				t.Fatal(err)
			}
		}
		if _, err := s.Get(t.Context(), c); !errors.Is(err, ipfs.ErrNotFound) {
			t.Fatalf("after it was deleted: error %v, want ErrNotFound", err)
		}
	}
	if all := listed(t, s); len(all) != 0 {
		t.Errorf("%v are still listed", all)
	}
}

func TestTheEmptyBlockIsABlock(t *testing.T) {
	t.Parallel()
	s, _ := store(t)
	a, _, cids := add(t, 0)
	if err := s.Put(t.Context(), cids[0], nil); err != nil {
		t.Fatal(err)
	}
	if b, err := ipfs.ReadAll(t.Context(), s, a, 0); err != nil || len(b) != 0 {
		t.Errorf("%d bytes, error %v", len(b), err)
	}
}

func TestWhatOthersPinnedIsTheirs(t *testing.T) {
	t.Parallel()
	address, credential := daemon(t)
	name := "test " + rand.Text()
	mine, longer := open(t, address, credential, name), open(t, address, credential, name+" 2")
	_, memory, cids := add(t, 100)
	c := cids[0]
	if err := longer.Put(t.Context(), c, block(t, memory, c)); err != nil {
		t.Fatal(err)
	}
	if err := mine.Put(t.Context(), c, block(t, memory, c)); err != nil {
		t.Fatal(err)
	}
	if size, err := mine.Size(t.Context(), c); err != nil || size != 100 {
		t.Errorf("size %d, error %v: it is held, if not by us", size, err)
	}
	if all := listed(t, mine); len(all) != 0 {
		t.Errorf("listed %v, which is another's", all)
	}
	if err := mine.Delete(t.Context(), c); err != nil {
		t.Fatal(err)
	}
	if all := listed(t, longer); !slices.Equal(all, []string{c.String()}) {
		t.Errorf("the other has %v left, want %s", all, c)
	}
	block(t, longer, c)
}

func TestARecursivePinOfTheOwnerOutlivesOurs(t *testing.T) {
	t.Parallel()
	s, address := store(t)
	_, memory, cids := add(t, 100)
	c := cids[0]
	if err := s.Put(t.Context(), c, block(t, memory, c)); err != nil {
		t.Fatal(err)
	}
	if err := s.Delete(t.Context(), c); err != nil {
		t.Fatal(err)
	}
	if err := s.Put(t.Context(), c, block(t, memory, c)); err != nil {
		t.Fatal(err)
	}
	rpc(t, address, secret, "pin/rm", url.Values{"arg": {c.String()}, "recursive": {"false"}})
	if _, err := s.Size(t.Context(), c); !errors.Is(err, ipfs.ErrNotFound) {
		t.Errorf("without a pin: error %v, want ErrNotFound, so that it is put again", err)
	}
	rpc(t, address, secret, "pin/add", url.Values{"arg": {c.String()}})
	if err := s.Put(t.Context(), c, block(t, memory, c)); err != nil {
		t.Errorf("put what is pinned recursively: %v", err)
	}
	if size, err := s.Size(t.Context(), c); err != nil || size != 100 {
		t.Errorf("size %d, error %v", size, err)
	}
	if err := s.Delete(t.Context(), c); err != nil {
		t.Errorf("delete what is pinned recursively: %v", err)
	}
	block(t, s, c)
}

func TestANodeKeepsItsLeasesHereAndItsBlocksInKubo(t *testing.T) {
	t.Parallel()
	s, _ := store(t)
	dir := t.TempDir()
	n, err := node.Open(dir, node.Config{Blocks: s, Quota: 4 * mib, MaxArtefact: 4 * mib})
	if err != nil {
		t.Fatal(err)
	}
	a, memory, cids := add(t, 2*mib+7)
	if err := n.PutBlock(t.Context(), "requester", cids[0], block(t, memory, cids[0]), now); !errors.Is(err, ipfs.ErrUnwanted) {
		t.Fatalf("without a lease: error %v, want ErrUnwanted", err)
	}
	if err := n.Lease(t.Context(), "requester", a, now, now+hour); err != nil {
		t.Fatal(err)
	}
	for _, c := range cids {
		if err := n.PutBlock(t.Context(), "requester", c, block(t, memory, c), now); err != nil {
			t.Fatal(err)
		}
	}
	if err := n.Pin(t.Context(), a, "job 1", now+2*hour); err != nil {
		t.Fatal(err)
	}
	output, err := n.Keep(t.Context(), bytes.NewReader(random(t, 1000)), "output of job 1", now+hour)
	if err != nil {
		t.Fatal(err)
	}
	if err := n.Close(); err != nil {
		t.Fatal(err)
	}
	again, err := node.Open(dir, node.Config{Blocks: s})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = again.Close() })
	if err := errors.Join(again.Complete(t.Context(), a), again.Complete(t.Context(), output)); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		at   uint64
		left int
	}{{now, len(cids) + 1}, {now + hour + 1, len(cids)}, {now + 2*hour + 1, 0}} {
		if _, err := again.GC(t.Context(), c.at); err != nil {
			t.Fatal(err)
		}
		if all := listed(t, s); len(all) != c.left {
			t.Errorf("at %d: %d blocks are left, want %d", c.at, len(all), c.left)
		}
	}
}

func TestAFolderStaysWithTheBlocksThatItBeganWith(t *testing.T) {
	t.Parallel()
	s, _ := store(t)
	for name, c := range map[string]struct{ first, second node.Config }{
		"from files to Kubo": {node.Config{}, node.Config{Blocks: s}},
		"from Kubo to files": {node.Config{Blocks: s}, node.Config{}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			n, err := node.Open(dir, c.first)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := n.Keep(t.Context(), strings.NewReader(name), "job 1", now); err != nil {
				t.Fatal(err)
			}
			if err := n.Close(); err != nil {
				t.Fatal(err)
			}
			if _, err := node.Open(dir, c.second); err == nil || !strings.Contains(err.Error(), "to begin anew") {
				t.Errorf("error %v", err)
			}
			n, err = node.Open(dir, c.first)
			if err != nil {
				t.Fatal(err)
			}
			_ = n.Close()
		})
	}
}

func TestWrongBlocksAreNotSent(t *testing.T) {
	t.Parallel()
	server := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { t.Error("something was sent") }))
	t.Cleanup(server.Close)
	s := open(t, server.URL, kubo.Credential{}, "x")
	_, _, cids := add(t, 10)
	if err := s.Put(t.Context(), cids[0], []byte("other")); !errors.Is(err, ipfs.ErrCorrupt) {
		t.Errorf("error %v, want ErrCorrupt", err)
	}
	v0 := cid.NewCidV0(cids[0].Hash())
	_, getErr := s.Get(t.Context(), v0)
	_, sizeErr := s.Size(t.Context(), v0)
	for _, err := range []error{getErr, sizeErr, s.Put(t.Context(), v0, nil), s.Delete(t.Context(), v0)} {
		if !errors.Is(err, ipfs.ErrProfile) {
			t.Errorf("CIDv0: error %v, want ErrProfile", err)
		}
	}
}

func TestAHostileDaemonGetsNothingThrough(t *testing.T) {
	t.Parallel()
	_, memory, cids := add(t, 1000)
	right := block(t, memory, cids[0])
	endless := func(w http.ResponseWriter, _ *http.Request) {
		for chunk := make([]byte, 64<<10); ; {
			if _, err := w.Write(chunk); err != nil {
				return
			}
		}
	}
	for name, c := range map[string]struct {
		answer http.HandlerFunc
		want   error  // of Get
		says   string // and what it says
	}{
		"other bytes": {func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write(right[1:]) }, ipfs.ErrCorrupt, "other bytes"},
		"endless":     {endless, ipfs.ErrTooLarge, "over 1048576 bytes"},
		"cut off": {func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Length", "1000")
			_, _ = w.Write(right[:10])
		}, io.ErrUnexpectedEOF, "block/get"},
		"late error": {func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Trailer", "X-Stream-Error")
			_, _ = w.Write(right[:10])
			w.Header().Set("X-Stream-Error", "disk on fire")
		}, nil, "disk on fire"},
		"endless refusal": {func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(500); endless(w, r) }, nil, "500"},
		"redirect": {func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "http://127.0.0.1:1/", http.StatusTemporaryRedirect)
		}, nil, "307"},
		"a gateway": {http.NotFound, nil, "port 5001"},
		"forbidden": {func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(403) }, nil, "API.Authorizations"},
		"went bad there": {func(w http.ResponseWriter, _ *http.Request) {
			w.WriteHeader(500)
			_, _ = io.WriteString(w, `{"Message":"block in storage has different hash than requested","Code":0,"Type":"error"}`)
		}, ipfs.ErrCorrupt, "block/get"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			server := httptest.NewServer(c.answer)
			t.Cleanup(server.Close)
			s := open(t, server.URL, kubo.Credential{}, "x")
			_, err := s.Get(t.Context(), cids[0])
			if err == nil || c.want != nil && !errors.Is(err, c.want) || !strings.Contains(err.Error(), c.says) {
				t.Errorf("error %v, want %v that says %q", err, c.want, c.says)
			}
			if _, err := s.Check(t.Context()); err == nil {
				t.Error("it passes for Kubo")
			}
			if err := s.Put(t.Context(), cids[0], right); err == nil {
				t.Error("put succeeds")
			}
			if _, err := s.Size(t.Context(), cids[0]); err == nil {
				t.Error("it has a size")
			}
		})
	}
}

func TestADaemonThatIsNotThereOrSilentIsGivenUp(t *testing.T) {
	t.Parallel()
	_, _, cids := add(t, 10)
	gone := httptest.NewServer(http.NotFoundHandler())
	gone.Close()
	if _, err := open(t, gone.URL, kubo.Credential{}, "x").Get(t.Context(), cids[0]); err == nil || !strings.Contains(err.Error(), "ipfs daemon") {
		t.Errorf("error %v, want one that says how to start it", err)
	}
	ended := make(chan struct{})
	silent := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		select {
		case <-r.Context().Done():
		case <-ended:
		}
	}))
	t.Cleanup(silent.Close)
	t.Cleanup(func() { close(ended) })
	s, err := kubo.New(kubo.Config{Address: silent.URL, Name: "x", Limit: 20 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Get(t.Context(), cids[0]); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("error %v, want %v", err, context.DeadlineExceeded)
	}
}

func TestConfigIsChecked(t *testing.T) {
	t.Parallel()
	for _, cfg := range []kubo.Config{
		{},
		{Address: "127.0.0.1:5001", Name: "x"},
		{Address: "/ip4/127.0.0.1/tcp/5001", Name: "x"},
		{Address: "http://", Name: "x"},
		{Address: "http://user:secret@127.0.0.1", Name: "x"},
		{Address: "http://127.0.0.1"},
		{Address: "http://127.0.0.1", Name: strings.Repeat("x", 256)},
	} {
		if _, err := kubo.New(cfg); err == nil || strings.Contains(err.Error(), "secret") {
			t.Errorf("%+v: error %v", cfg, err)
		}
	}
}

func TestCredentialsAreSentAndNeverShown(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"":                     "",
		"bearer:abc:d\n":       "Bearer abc:d",
		"basic:alice:p:w":      "Basic YWxpY2U6cDp3",
		"basic:alice":          "error",
		"bearer:":              "error",
		"bearer:a\r\nHost: x":  "error",
		"token":                "error",
		"digest:alice:secrets": "error",
	} {
		credential, err := kubo.ParseCredential(text)
		if (err != nil) != (want == "error") {
			t.Errorf("%q: error %v", text, err)
		}
		if err != nil {
			continue
		}
		if shown := fmt.Sprintf("%v %+v %#v %s", credential, kubo.Config{Credential: credential}, credential, credential); want != "" &&
			(strings.Contains(shown, "abc") || strings.Contains(shown, "YWx")) {
			t.Errorf("%q is shown: %s", text, shown)
		}
		got := make(chan string, 1)
		server := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { got <- r.Header.Get("Authorization") }))
		_, _ = open(t, server.URL, credential, "x").Check(t.Context())
		server.Close()
		if sent := <-got; sent != want {
			t.Errorf("%q: sent %q, want %q", text, sent, want)
		}
	}
}

func BenchmarkPut(b *testing.B) {
	s, _ := store(b)
	_, memory, cids := add(b, 8*mib)
	b.SetBytes(8 * mib)
	for b.Loop() {
		for _, c := range cids {
			if err := s.Put(b.Context(), c, block(b, memory, c)); err != nil {
				b.Fatal(err)
			}
		}
	}
}
