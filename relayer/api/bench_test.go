package api_test

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/ipfs/node"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/relayer/api"
	"github.com/encrypted-compute/encrypted-compute/relayer/state"
)

const (
	// benchRate is how many requests a second arrive, whether or not the ones before are answered.
	benchRate = 500
	benchJobs = 1000
)

// BenchmarkReadsAt500PerSecond sends reads over loopback at a fixed rate, and reports how long they took from the moment
// at which they were due: an answer that comes late makes those after it late too. Meanwhile a block with ten events
// comes every second, and ten streams of events are open. Run it with -benchtime 5000x: ten seconds.
func BenchmarkReadsAt500PerSecond(b *testing.B) {
	base, st, paths := busyRelayer(b)
	transport := &http.Transport{MaxIdleConnsPerHost: 256}
	defer transport.CloseIdleConnections()
	client := &http.Client{Transport: transport}
	for range 10 {
		resp, err := client.Get(base + "/v1/events") //nolint:bodyclose // when the benchmark ends
		if err != nil || resp.StatusCode != http.StatusOK {
			b.Fatal(resp, err)
		}
		defer resp.Body.Close()
		go func() { _, _ = io.Copy(io.Discard, resp.Body) }()
	}
	done := make(chan struct{})
	defer close(done)
	go newBlocks(b, st, done)
	var mu sync.Mutex
	var took []time.Duration
	var failed atomic.Int64
	var group sync.WaitGroup
	ticker := time.NewTicker(time.Second / benchRate)
	defer ticker.Stop()
	begin, sent := time.Now(), 0
	for ; b.Loop(); sent++ {
		due, url := begin.Add(time.Duration(sent)*time.Second/benchRate), base+paths[sent%len(paths)]
		for time.Now().Before(due) {
			<-ticker.C
		}
		group.Go(func() {
			if !read(client, url) {
				failed.Add(1)
			}
			mu.Lock()
			defer mu.Unlock()
			took = append(took, time.Since(due))
		})
	}
	rate := float64(sent) / time.Since(begin).Seconds()
	group.Wait()
	slices.Sort(took)
	for name, part := range map[string]float64{"p50": 0.5, "p99": 0.99, "p99.9": 0.999, "max": 1} {
		at := took[min(len(took)-1, int(part*float64(len(took))))]
		b.ReportMetric(float64(at.Microseconds())/1000, name+"-ms")
	}
	b.ReportMetric(rate, "req/s")
	if n := failed.Load(); n > 0 {
		b.Errorf("%d requests failed", n)
	}
}

func read(client *http.Client, url string) bool {
	resp, err := client.Get(url)
	if err != nil {
		return false
	}
	defer resp.Body.Close()
	_, err = io.Copy(io.Discard, resp.Body)
	return err == nil && resp.StatusCode == http.StatusOK
}

// busyRelayer serves a thousand jobs and a block of 64 KiB, and returns what is read: of eight requests, four are for a
// job, three for what the repository holds, one for a small block.
func busyRelayer(b *testing.B) (base string, st *state.Store, paths []string) {
	b.Helper()
	n, err := node.Open(b.TempDir(), node.Config{})
	if err != nil {
		b.Fatal(err)
	}
	if st, err = state.Open(b.Context(), b.TempDir()); err != nil {
		b.Fatal(err)
	}
	block := benchBlock(b, n)
	if err := st.Apply(b.Context(), job.Batch{Now: now, Cursor: job.Cursor{Number: 1}, Events: benchEvents(0, benchJobs, 1)}); err != nil {
		b.Fatal(err)
	}
	log := slog.New(slog.DiscardHandler)
	cfg := api.Config{Rate: 1e6, Parallel: 1e6, Streams: 64, StreamsPerClient: 64}
	server := httptest.NewServer(api.New(cfg, allJobs{&chain{}}, &service{now: now, done: make(chan struct{})}, st, n, log))
	b.Cleanup(func() { server.CloseClientConnections(); server.Close(); _ = st.Close(); _ = n.Close() })
	for i := range benchJobs {
		paths = append(paths,
			jobPath(benchJob(4*i)), jobPath(benchJob(4*i+1)), jobPath(benchJob(4*i+2)), jobPath(benchJob(4*i+3)),
			"/v1/models", "/v1/models/7/versions/1", "/v1/enclaves", block)
	}
	return server.URL, st, paths
}

// allJobs knows every job.
type allJobs struct{ *chain }

func (allJobs) Job(_ context.Context, id job.ID) (job.Record, error) {
	return job.Record{ID: id, Status: job.Created}, nil
}

func benchJob(i int) job.ID { return job.ID(job.Keccak([]byte(fmt.Sprint(i % benchJobs)))) }

func benchEvents(from, n int, block uint64) (events []job.Event) {
	for i := range n {
		events = append(events, job.Event{
			Kind: job.Created, Job: benchJob(from + i), Block: block, Index: uint(i), Deadline: now + 3600,
			Created: &job.CreatedEvent{Requester: job.Address{1}, Payee: job.Address{2}},
		})
	}
	return events
}

// newBlocks applies a batch of ten events a second.
func newBlocks(b *testing.B, st *state.Store, done chan struct{}) {
	ticker := time.NewTicker(time.Second)
	defer ticker.Stop()
	for block := uint64(2); ; block++ {
		select {
		case <-done:
			return
		case <-ticker.C:
			batch := job.Batch{Now: now, Cursor: job.Cursor{Number: block}, Events: benchEvents(int(block)*10, 10, block)}
			if err := st.Apply(b.Context(), batch); err != nil {
				b.Error(err)
			}
		}
	}
}

// benchBlock keeps a file of 64 KiB and returns where it is read.
func benchBlock(b *testing.B, n *node.Node) string {
	b.Helper()
	a, err := n.Keep(b.Context(), bytes.NewReader(make([]byte, 64<<10)), "benchmark", now+3600)
	if err != nil {
		b.Fatal(err)
	}
	root, err := ipfs.Root(a)
	if err != nil {
		b.Fatal(err)
	}
	return "/ipfs/" + root.String() + "?format=raw"
}
