package gateway

import (
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/ipfs/go-cid"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/ipfs/node"
	"github.com/encrypted-compute/encrypted-compute/job"
)

const now = 1_800_000_000 // chain time

// relayer serves the upload protocol over a real node. The lease is the client's name.
type relayer struct {
	node *node.Node
	mux  *http.ServeMux

	mu     sync.Mutex
	puts   int
	refuse int // the put with this number, counted from 1, and all later ones fail; 0: none
	lose   bool
}

func newRelayer(t *testing.T, cfg node.Config) *relayer {
	t.Helper()
	n, err := node.Open(t.TempDir(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := n.Close(); err != nil {
			t.Error(err)
		}
	})
	r := &relayer{node: n, mux: http.NewServeMux()}
	r.mux.Handle("/ipfs/", n.Handler())
	r.mux.HandleFunc("POST /v1/uploads", r.uploads)
	r.mux.HandleFunc("POST /v1/blocks/missing", r.missing)
	r.mux.HandleFunc("PUT /v1/blocks/{cid}", r.put)
	return r
}

func (r *relayer) ServeHTTP(w http.ResponseWriter, req *http.Request) { r.mux.ServeHTTP(w, req) }

func (r *relayer) resume() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.refuse = 0
}

// puts counts the blocks that a client sends.
type puts struct {
	inner http.RoundTripper
	n     atomic.Int64
}

func (p *puts) RoundTrip(r *http.Request) (*http.Response, error) {
	if r.Method == http.MethodPut {
		p.n.Add(1)
	}
	return p.inner.RoundTrip(r)
}

func (r *relayer) uploads(w http.ResponseWriter, req *http.Request) {
	var body ipfs.UploadRequest
	if err := json.NewDecoder(req.Body).Decode(&body); err != nil {
		fail(w, err)
		return
	}
	resp := ipfs.UploadResponse{Lease: body.Client, Until: now + 3600}
	for _, a := range body.Artefacts {
		if err := r.node.Lease(req.Context(), body.Client, a, now, resp.Until); err != nil {
			fail(w, err)
			return
		}
		needed, err := r.node.Needed(req.Context(), a)
		if err != nil {
			fail(w, err)
			return
		}
		resp.Missing = append(resp.Missing, needed...)
	}
	_ = json.NewEncoder(w).Encode(resp)
}

func (r *relayer) missing(w http.ResponseWriter, req *http.Request) {
	var body ipfs.MissingRequest
	err := json.NewDecoder(req.Body).Decode(&body)
	var missing []cid.Cid
	if err == nil {
		missing, err = r.node.Missing(req.Context(), body.CIDs)
	}
	if err != nil {
		fail(w, err)
		return
	}
	_ = json.NewEncoder(w).Encode(ipfs.MissingResponse{Missing: missing})
}

func (r *relayer) put(w http.ResponseWriter, req *http.Request) {
	r.mu.Lock()
	r.puts++
	stop, lose := r.refuse > 0 && r.puts >= r.refuse, r.lose
	r.mu.Unlock()
	if stop {
		http.Error(w, `{"error":"broken off"}`, http.StatusBadRequest)
		return
	}
	if lose {
		return // says 200 and stores nothing
	}
	c, err := ipfs.ParseCID(req.PathValue("cid"))
	if err != nil {
		fail(w, err)
		return
	}
	block, err := io.ReadAll(io.LimitReader(req.Body, ipfs.MaxBlock+1))
	if err == nil {
		err = r.node.PutBlock(req.Context(), req.Header.Get(ipfs.LeaseHeader), c, block, now)
	}
	if err != nil {
		fail(w, err)
	}
}

func fail(w http.ResponseWriter, err error) {
	status := http.StatusInternalServerError
	for target, code := range map[error]int{
		ipfs.ErrNotFound: 404, ipfs.ErrUnwanted: 409, ipfs.ErrTooLarge: 413, ipfs.ErrProfile: 422, ipfs.ErrQuota: 507,
	} {
		if errors.Is(err, target) {
			status = code
		}
	}
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(map[string]string{"error": err.Error()})
}

// recorder is a Progress that checks its promises.
func recorder(t *testing.T, last *int64) Progress {
	return func(done, total int64) {
		if done < *last || done > total {
			t.Errorf("progress went from %d to %d of %d", *last, done, total)
		}
		*last = done
	}
}

func TestUploadedArtefactsAreReadBackThroughTheGateway(t *testing.T) {
	t.Parallel()
	relayer := newRelayer(t, node.Config{})
	s := connect(t, relayer)
	small, large := file(100), file(3*mib+9)
	store, a := add(t, large)
	b, err := ipfs.Add(t.Context(), store, strings.NewReader(string(small)))
	if err != nil {
		t.Fatal(err)
	}
	var done int64
	resp, err := s.Upload(t.Context(), "requester", store, []job.Artefact{a, b}, recorder(t, &done))
	if err != nil || resp.Until != now+3600 || len(resp.Missing) != 2 {
		t.Fatalf("response %+v, error %v", resp, err)
	}
	if done < int64(len(large)+len(small)) {
		t.Errorf("progress ended at %d of at least %d bytes", done, len(large)+len(small))
	}
	for _, want := range []struct {
		job.Artefact
		data []byte
	}{{a, large}, {b, small}} {
		got, err := ipfs.ReadAll(t.Context(), s, want.Artefact, want.Size)
		if err != nil || string(got) != string(want.data) {
			t.Errorf("read %d bytes and error %v, want %d", len(got), err, want.Size)
		}
	}
}

func TestPinnedBlocksAreReadOnceTheyArePinned(t *testing.T) {
	t.Parallel()
	relayer := newRelayer(t, node.Config{})
	s := connect(t, relayer)
	store, a := add(t, file(2*mib))
	if _, err := s.Upload(t.Context(), "requester", store, []job.Artefact{a}, nil); err != nil {
		t.Fatal(err)
	}
	if _, err := ipfs.ReadAll(t.Context(), s.Pinned(), a, a.Size); !errors.Is(err, ipfs.ErrNotFound) {
		t.Errorf("under a lease: error %v, want ErrNotFound", err)
	}
	if err := relayer.node.Pin(t.Context(), a, "job 1", now+3600); err != nil {
		t.Fatal(err)
	}
	if _, err := ipfs.ReadAll(t.Context(), s.Pinned(), a, a.Size); err != nil {
		t.Error(err)
	}
	if _, err := ipfs.ReadAll(t.Context(), s, a, a.Size); err != nil {
		t.Errorf("the store itself: %v", err)
	}
}

func TestABrokenUploadResumesWhereItWas(t *testing.T) {
	t.Parallel()
	relayer := newRelayer(t, node.Config{})
	s := connect(t, relayer)
	store, a := add(t, file(5*mib))
	relayer.refuse = 4 // the root passes, and a leaf or two
	if _, err := s.Upload(t.Context(), "requester", store, []job.Artefact{a}, nil); err == nil || !strings.Contains(err.Error(), "broken off") {
		t.Fatalf("error %v, want that of the refused block", err)
	}
	cids, err := ipfs.Blocks(t.Context(), store, a)
	if err != nil {
		t.Fatal(err)
	}
	missing, err := relayer.node.Missing(t.Context(), cids)
	if err != nil || len(missing) == 0 || len(missing) >= len(cids) {
		t.Fatalf("%d of %d blocks are missing, error %v: want some", len(missing), len(cids), err)
	}
	relayer.resume()
	counted := &puts{inner: s.client.Transport}
	s.client.Transport = counted
	var done int64
	if _, err := s.Upload(t.Context(), "requester", store, []job.Artefact{a}, recorder(t, &done)); err != nil {
		t.Fatal(err)
	}
	if n := int(counted.n.Load()); n == 0 || n > len(missing) || done < 5*mib {
		t.Errorf("the second upload sent %d blocks and ended at %d bytes, want at most %d blocks", n, done, len(missing))
	}
	if err := relayer.node.Complete(t.Context(), a); err != nil {
		t.Error(err)
	}
}

func TestUploadSaysWhyItWasRefused(t *testing.T) {
	t.Parallel()
	s := connect(t, newRelayer(t, node.Config{MaxArtefact: 2 * mib, Quota: 3 * mib, Capacity: 3 * mib}))
	for _, c := range []struct {
		size int
		want error
	}{{2*mib + 1, ipfs.ErrTooLarge}, {2 * mib, nil}, {mib + 1, ipfs.ErrQuota}} {
		store, a := add(t, file(c.size))
		_, err := s.Upload(t.Context(), "requester", store, []job.Artefact{a}, nil)
		if !errors.Is(err, c.want) || (err == nil) != (c.want == nil) {
			t.Errorf("%d bytes: error %v, want %v", c.size, err, c.want)
		}
	}
}

func TestUploadNeedsEveryBlockAtTheSource(t *testing.T) {
	t.Parallel()
	relayer := newRelayer(t, node.Config{})
	_, a := add(t, file(2*mib))
	if _, err := connect(t, relayer).Upload(t.Context(), "requester", ipfs.NewMemory(), []job.Artefact{a}, nil); !errors.Is(err, ipfs.ErrNotFound) {
		t.Errorf("error %v, want ErrNotFound", err)
	}
	if relayer.puts != 0 {
		t.Errorf("%d blocks were sent", relayer.puts)
	}
}

func TestUploadNoticesBlocksThatAreLost(t *testing.T) {
	t.Parallel()
	relayer := newRelayer(t, node.Config{})
	relayer.lose = true
	store, a := add(t, file(2*mib))
	if _, err := connect(t, relayer).Upload(t.Context(), "requester", store, []job.Artefact{a}, nil); !errors.Is(err, ipfs.ErrNotFound) {
		t.Errorf("error %v, want ErrNotFound", err)
	}
}

func TestHostileAnswersToAnUploadAreRefused(t *testing.T) {
	t.Parallel()
	store, a := add(t, file(2*mib))
	_, other := add(t, file(7))
	stranger := `{"missing":["` + rootOf(t, other).String() + `"]}`
	root := `"` + rootOf(t, a).String() + `"`
	for name, missing := range map[string]string{
		"not JSON":                     "<html>",
		"a block that nobody asked of": stranger,
		"a block twice":                `{"missing":[` + root + `,` + root + `]}`,
		"not a CID":                    `{"missing":["../../etc/passwd"]}`,
		"endless":                      `{"missing":["` + strings.Repeat("a", maxAnswer),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			mux := http.NewServeMux()
			mux.HandleFunc("POST /v1/uploads", func(w http.ResponseWriter, _ *http.Request) {
				_, _ = io.WriteString(w, `{"lease":"x","until":1,"missing":[]}`)
			})
			mux.HandleFunc("POST /v1/blocks/missing", func(w http.ResponseWriter, _ *http.Request) {
				_, _ = io.WriteString(w, missing)
			})
			mux.HandleFunc("PUT /v1/blocks/{cid}", func(http.ResponseWriter, *http.Request) { t.Error("a block was sent") })
			if _, err := connect(t, mux).Upload(t.Context(), "requester", store, []job.Artefact{a}, nil); err == nil {
				t.Error("no error")
			}
		})
	}
}
