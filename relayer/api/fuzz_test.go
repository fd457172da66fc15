package api_test

import (
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/ipfs/node"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/relayer/api"
	"github.com/encrypted-compute/encrypted-compute/relayer/state"
)

// quiet is a handler without a server.
func quiet(tb testing.TB) http.Handler {
	tb.Helper()
	n, err := node.Open(tb.TempDir(), node.Config{})
	if err != nil {
		tb.Fatal(err)
	}
	st, err := state.Open(tb.Context(), tb.TempDir())
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { _ = st.Close(); _ = n.Close() })
	event := job.Event{Kind: job.Created, Job: job.ID{1}, Deadline: now + 9, Created: &job.CreatedEvent{}}
	if err := st.Apply(tb.Context(), job.Batch{Now: now, Events: []job.Event{event}}); err != nil {
		tb.Fatal(err)
	}
	log := slog.New(slog.DiscardHandler)
	ended := make(chan struct{}) // so that streams end at once
	close(ended)
	return api.New(api.Config{Rate: 1e9, Parallel: 1e6}, &chain{}, &service{now: now, done: ended}, st, n, log)
}

// FuzzRequests: whatever is asked, the answer is the table's and never a defect.
func FuzzRequests(f *testing.F) {
	digest := (job.ID{1}).String()
	for _, seed := range []struct{ method, path, body string }{
		{"GET", "v1/models/7/versions/1", ""},
		{"GET", "v1/jobs/" + digest, ""},
		{"POST", "v1/jobs/" + digest + "/forward", `{"message":{"job":"` + digest + `","deadline":1},"activation":"0x01","signature":"0x02"}`},
		{"POST", "v1/jobs/" + digest + "/grant", `{"message":{"job":"` + digest + `","cut":1},"signature":"0x02"}`},
		{"POST", "v1/uploads", `{"client":"x","artefacts":[{"digest":"` + digest + `","size":5}]}`},
		{"POST", "v1/blocks/missing", `{"cids":["bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku"]}`},
		{"GET", "v1/events?after=5&job=" + digest, ""},
		{"OPTIONS", "v1/uploads", ""},
		{"PUT", "v1/blocks/bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku", "block"},
		{"GET", "ipfs/bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku", "format=raw"},
		{"HEAD", "ipfs/%2e%2e/x", ""},
	} {
		f.Add(seed.method, seed.path, seed.body)
	}
	handler := quiet(f)
	f.Fuzz(func(t *testing.T, method, path, body string) {
		r, err := http.NewRequestWithContext(t.Context(), method, "http://relayer/"+path, strings.NewReader(body))
		if err != nil {
			return // no request can look like this
		}
		r.RemoteAddr = "192.0.2.1:1"
		rec := httptest.NewRecorder()
		handler.ServeHTTP(rec, r)
		if rec.Code >= 500 && rec.Code != http.StatusInsufficientStorage {
			t.Errorf("%s %q: status %d, %s", method, path, rec.Code, rec.Body)
		}
	})
}

func BenchmarkJobIsRead(b *testing.B) {
	handler := quiet(b)
	for b.Loop() {
		r := httptest.NewRequest(http.MethodGet, jobPath(job.ID{1}), nil)
		rec := httptest.NewRecorder()
		handler.ServeHTTP(rec, r)
		if rec.Code != http.StatusOK {
			b.Fatal(rec.Code)
		}
		_, _ = io.Copy(io.Discard, rec.Body)
	}
}
