package gateway

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ipfs/go-cid"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/job"
)

const mib = 1 << 20

// connect returns a store for a server that ends with the test; it does not wait between attempts.
func connect(t testing.TB, handler http.Handler) *Store {
	t.Helper()
	server := httptest.NewServer(handler)
	t.Cleanup(server.Close)
	s := New(server.URL, server.Client())
	s.backoff = 0
	return s
}

func file(n int) []byte {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(uint64(i) * 0x9E3779B97F4A7C15 >> 56)
	}
	return b
}

func add(t testing.TB, data []byte) (*ipfs.Memory, job.Artefact) {
	t.Helper()
	store := ipfs.NewMemory()
	a, err := ipfs.Add(t.Context(), store, bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	return store, a
}

func rootOf(t testing.TB, a job.Artefact) cid.Cid {
	t.Helper()
	c, err := ipfs.Root(a)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestAHostileGatewayGetsNothingThrough(t *testing.T) {
	t.Parallel()
	block := file(1000)
	_, a := add(t, block)
	endless := func(w http.ResponseWriter, _ *http.Request) {
		for chunk := make([]byte, 64<<10); ; {
			if _, err := w.Write(chunk); err != nil {
				return
			}
		}
	}
	for name, c := range map[string]struct {
		handler http.HandlerFunc
		want    error
	}{
		"wrong bytes": {func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write(file(999)) }, ipfs.ErrCorrupt},
		"no bytes":    {func(http.ResponseWriter, *http.Request) {}, ipfs.ErrCorrupt},
		"partial": {func(w http.ResponseWriter, _ *http.Request) {
			w.WriteHeader(http.StatusPartialContent)
			_, _ = w.Write(block[:500])
		}, ipfs.ErrCorrupt},
		"endless body": {endless, ipfs.ErrTooLarge},
		"declared length": {func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Length", fmt.Sprint(1<<40))
			_, _ = w.Write(make([]byte, mib+1))
		}, ipfs.ErrTooLarge},
		"cut off": {func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Length", "1000")
			_, _ = w.Write(block[:500])
		}, io.ErrUnexpectedEOF},
		"not there":       {http.NotFound, ipfs.ErrNotFound},
		"endless refusal": {func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(404); endless(w, r) }, ipfs.ErrNotFound},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := connect(t, c.handler)
			if _, err := s.Get(t.Context(), rootOf(t, a)); !errors.Is(err, c.want) {
				t.Errorf("error %v, want %v", err, c.want)
			}
			if _, err := ipfs.Open(t.Context(), s, a); err == nil {
				t.Error("opened")
			}
		})
	}
}

func TestRedirectsAreRefused(t *testing.T) {
	t.Parallel()
	block := file(10)
	_, a := add(t, block)
	var followed atomic.Bool
	elsewhere := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		followed.Store(true)
		_, _ = w.Write(block)
	}))
	defer elsewhere.Close()
	for _, status := range []int{301, 302, 303, 307, 308} {
		s := connect(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, elsewhere.URL, status)
		}))
		if _, err := s.Get(t.Context(), rootOf(t, a)); err == nil || !strings.Contains(err.Error(), "redirects are not followed") {
			t.Errorf("status %d: error %v", status, err)
		}
	}
	if followed.Load() {
		t.Error("a redirect was followed")
	}
}

func TestPassingFailuresAreTriedAgain(t *testing.T) {
	t.Parallel()
	block := file(10)
	_, a := add(t, block)
	for _, c := range []struct{ status, failures, requests int }{
		{503, 1, 2}, {500, 2, 3}, {502, 3, 3}, {429, 2, 3}, {404, 1, 1}, {400, 1, 1}, {507, 1, 1},
	} {
		var requests atomic.Int64
		s := connect(t, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			if requests.Add(1) <= int64(c.failures) {
				http.Error(w, "not now", c.status)
				return
			}
			_, _ = w.Write(block)
		}))
		_, err := s.Get(t.Context(), rootOf(t, a))
		if want := c.failures < c.requests; (err == nil) != want || requests.Load() != int64(c.requests) {
			t.Errorf("%d failures with %d: error %v after %d requests, want %d", c.failures, c.status, err, requests.Load(), c.requests)
		}
	}
}

func TestASilentGatewayIsGivenUp(t *testing.T) {
	t.Parallel()
	_, a := add(t, file(10))
	ended := make(chan struct{})
	s := connect(t, http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		select {
		case <-r.Context().Done():
		case <-ended:
		}
	}))
	t.Cleanup(func() { close(ended) }) // before the server closes
	s.limit = 20 * time.Millisecond
	if _, err := s.Get(t.Context(), rootOf(t, a)); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("error %v, want %v", err, context.DeadlineExceeded)
	}
	s.limit = time.Hour
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	if _, err := s.Get(ctx, rootOf(t, a)); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("caller's limit: error %v, want %v", err, context.DeadlineExceeded)
	}
}

func TestAddressesThatAreNoGatewaysAreRefusedAtOnce(t *testing.T) {
	t.Parallel()
	_, a := add(t, file(10))
	for _, base := range []string{"", "localhost:80", "file:///etc", "ftp://host", "http://", "http://a b"} {
		s := New(base, nil)
		s.backoff = time.Hour // would hang if it tried again
		if _, err := s.Get(t.Context(), rootOf(t, a)); err == nil || !strings.Contains(err.Error(), "gateway address") {
			t.Errorf("%q: error %v", base, err)
		}
	}
}

func TestTheGivenClientIsNotChanged(t *testing.T) {
	t.Parallel()
	client := &http.Client{}
	New("http://127.0.0.1", client)
	if client.CheckRedirect != nil {
		t.Error("New set the redirect policy of the caller's client")
	}
}

func TestAGatewayIsReadOnly(t *testing.T) {
	t.Parallel()
	_, a := add(t, file(10))
	if err := New("http://127.0.0.1", nil).Put(t.Context(), rootOf(t, a), file(10)); !errors.Is(err, errors.ErrUnsupported) {
		t.Errorf("error %v, want %v", err, errors.ErrUnsupported)
	}
	if _, err := New("http://127.0.0.1", nil).Get(t.Context(), cid.NewCidV0(rootOf(t, a).Hash())); !errors.Is(err, ipfs.ErrProfile) {
		t.Errorf("CIDv0: error %v, want ErrProfile", err)
	}
}

// refusing is a transport that refuses with a status and Retry-After, and counts.
type refusing struct {
	after string
	asked int
}

func (r *refusing) RoundTrip(req *http.Request) (*http.Response, error) {
	r.asked++
	return &http.Response{
		StatusCode: http.StatusTooManyRequests, Header: http.Header{"Retry-After": {r.after}},
		Body: io.NopCloser(strings.NewReader("slow down")), Request: req,
	}, nil
}

func TestABusyGatewayIsLeftAloneForAsLongAsItSays(t *testing.T) {
	t.Parallel()
	_, a := add(t, file(10))
	for after, want := range map[string]time.Duration{
		"7": 14 * time.Second, "600": 2 * maxPause, "0": 600 * time.Millisecond, "soon": 600 * time.Millisecond, "": 600 * time.Millisecond,
	} {
		t.Run(after, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				transport := &refusing{after: after}
				s := New("http://gateway", &http.Client{Transport: transport})
				begin := time.Now()
				if _, err := s.Get(t.Context(), rootOf(t, a)); err == nil || transport.asked != attempts || time.Since(begin) != want {
					t.Errorf("asked %d times in %v, want %v: %v", transport.asked, time.Since(begin), want, err)
				}
			})
		})
	}
}
