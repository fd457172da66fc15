package api_test

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ipfs/go-cid"

	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/relayer/api"
	"github.com/encrypted-compute/encrypted-compute/relayer/state"
)

// broadcast is the interface served over pipes in a bubble of fake time: what nobody reads blocks at once.
type broadcast struct {
	t       *testing.T
	dir     string
	cfg     api.Config
	relayer *service
	state   *state.Store
	pipes   *pipes
	server  *http.Server
	block   uint64
}

// listening gives f a broadcast in a bubble.
func listening(t *testing.T, cfg api.Config, f func(b *broadcast)) {
	t.Parallel()
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		b := &broadcast{t: t, dir: dir, cfg: cfg, block: 5}
		b.start()
		defer func() { b.stop() }()
		f(b)
	})
}

func (b *broadcast) start() {
	b.t.Helper()
	st, err := state.Open(context.Background(), b.dir)
	if err != nil {
		b.t.Fatal(err)
	}
	b.state, b.relayer = st, &service{now: now, done: make(chan struct{})}
	b.pipes = &pipes{waiting: make(chan net.Conn), closed: make(chan struct{})}
	handler := api.New(b.cfg, &chain{}, b.relayer, st, nowhere{}, slog.New(slog.DiscardHandler))
	// Time limits that a stream outlasts.
	b.server = &http.Server{Handler: handler, ReadTimeout: 20 * time.Second, WriteTimeout: 20 * time.Second}
	go func() { _ = b.server.Serve(b.pipes) }()
}

// stop ends the service as the relayer's binary does: the loop ends, and the server lets requests finish.
func (b *broadcast) stop() {
	b.t.Helper()
	close(b.relayer.done)
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	if err := errors.Join(b.server.Shutdown(ctx), b.state.Close()); err != nil {
		b.t.Error(err)
	}
}

func (b *broadcast) apply(batch job.Batch) { b.t.Helper(); b.store(batch); synctest.Wait() }

// store is apply for a reader who reads meanwhile.
func (b *broadcast) store(batch job.Batch) {
	b.t.Helper()
	b.block++
	batch.Now, batch.Cursor = now, job.Cursor{Number: b.block, Hash: job.Digest{byte(b.block)}}
	if err := b.state.Apply(b.t.Context(), batch); err != nil {
		b.t.Error(err)
	}
}

func (b *broadcast) create(n, requester, creator byte) {
	b.t.Helper()
	b.apply(job.Batch{Events: []job.Event{{
		Kind: job.Created, Job: job.ID{n}, Block: b.block + 1, Deadline: now + 9,
		Created: &job.CreatedEvent{Requester: job.Address{requester}, Payee: job.Address{creator}, Request: job.Request{Model: 7}},
	}}})
}

func (b *broadcast) step(n byte, kind job.Status) {
	b.t.Helper()
	b.apply(job.Batch{Events: []job.Event{{Kind: kind, Job: job.ID{n}, Block: b.block + 1}}})
}

// reader is somebody who listens.
type reader struct {
	t    *testing.T
	conn net.Conn
	in   *bufio.Reader
	last string
}

// dial sends a request for events and does not read the answer.
func (b *broadcast) dial(query, last string) net.Conn {
	b.t.Helper()
	mine, theirs := net.Pipe()
	b.pipes.waiting <- theirs
	header := ""
	if last != "" {
		header = "Last-Event-ID: " + last + "\r\n"
	}
	if _, err := fmt.Fprintf(mine, "GET /v1/events%s HTTP/1.1\r\nHost: relayer\r\n%s\r\n", query, header); err != nil {
		b.t.Fatal(err)
	}
	return mine
}

// listen returns somebody who hears everything after last, or from now on.
func (b *broadcast) listen(query, last string) *reader {
	b.t.Helper()
	conn := b.dial(query, last)
	in := bufio.NewReader(conn)
	resp, err := http.ReadResponse(in, nil) //nolint:bodyclose // whoever listens closes the connection
	if err != nil {
		b.t.Fatal(err)
	}
	if resp.StatusCode != 200 || resp.Header.Get("Content-Type") != "text/event-stream" || resp.Header.Get("Cache-Control") != "no-store" {
		b.t.Fatalf("%s %v", resp.Status, resp.Header)
	}
	r := &reader{t: b.t, conn: conn, in: bufio.NewReader(resp.Body), last: last}
	if block := r.block(); block != "retry: 2000\n" {
		b.t.Errorf("a stream begins with %q", block)
	}
	return r
}

// block reads up to an empty line.
func (r *reader) block() (text string) {
	r.t.Helper()
	for {
		line, err := r.in.ReadString('\n')
		if err != nil {
			return "end: " + err.Error()
		}
		if line == "\n" {
			return text
		}
		text += line
	}
}

// next reads an event as a browser does.
func (r *reader) next() (name, data string) {
	r.t.Helper()
	for {
		block := r.block()
		for line := range strings.Lines(block) {
			field, value, _ := strings.Cut(strings.TrimSuffix(line, "\n"), ": ")
			switch field {
			case "id":
				r.last = value
			case "event":
				name = value
			case "data":
				data = value
			case "end":
				return "end", value
			}
		}
		if data != "" {
			return name, data
		}
	}
}

func (r *reader) want(name, part string) {
	r.t.Helper()
	if got, data := r.next(); got != name || !strings.Contains(data, part) {
		r.t.Errorf("heard %q %s, want %q with %s", got, data, name, part)
	}
}

func (r *reader) wantJob(n byte, status job.Status) {
	r.t.Helper()
	name, data := r.next()
	var c job.Change
	if err := json.Unmarshal([]byte(data), &c); err != nil || name != "job" || c.Job != (job.ID{n}) || c.Status != status {
		r.t.Errorf("heard %q %s, want job %d %s", name, data, n, status)
	}
}

// nowhere is an IPFS node that has nothing.
type nowhere struct{}

func (nowhere) Lease(context.Context, string, job.Artefact, uint64, uint64) error { return nil }

func (nowhere) Needed(context.Context, job.Artefact) ([]cid.Cid, error)         { return nil, nil }
func (nowhere) Missing(context.Context, []cid.Cid) ([]cid.Cid, error)           { return nil, nil }
func (nowhere) PutBlock(context.Context, string, cid.Cid, []byte, uint64) error { return nil }
func (nowhere) Handler() http.Handler                                           { return http.NotFoundHandler() }

// pipes is a listener in memory.
type pipes struct {
	waiting chan net.Conn
	closed  chan struct{}
}

type loopback struct{}

func (loopback) Network() string { return "pipe" }
func (loopback) String() string  { return "127.0.0.1:1" }

// local gives a pipe an address that limits understand.
type local struct{ net.Conn }

func (local) RemoteAddr() net.Addr { return loopback{} }

func (p *pipes) Accept() (net.Conn, error) {
	select {
	case c := <-p.waiting:
		return local{c}, nil
	case <-p.closed:
		return nil, net.ErrClosed
	}
}
func (p *pipes) Close() error   { close(p.closed); return nil }
func (p *pipes) Addr() net.Addr { return loopback{} }

func TestEventsTellWhatIsTrueFromNowOn(t *testing.T) {
	listening(t, api.Config{}, func(b *broadcast) {
		b.create(1, 1, 2) // before anybody listens
		r := b.listen("", "")
		defer r.conn.Close()
		r.want("start", strconv.Itoa(now))
		b.step(1, job.Evaluated)
		r.wantJob(1, job.Evaluated)
		go b.store(job.Batch{Models: []uint64{7}, Enclaves: []job.Enclave{{Signer: job.Address{3}, Expiry: 8}}})
		r.want("model", `{"model":7}`)
		r.want("enclave", `"expiry":8`)
		synctest.Wait()
		go b.store(job.Batch{Rewound: &job.Mark{Number: 6}})
		r.want("job", `"status":"Created"`)
		synctest.Wait()
	})
}

func TestAFilterLetsOnlyItsJobsPass(t *testing.T) {
	for name, c := range map[string]struct {
		query string
		want  []byte
	}{
		"job":              {"?job=" + (job.ID{2}).String(), []byte{2}},
		"requester":        {"?requester=" + (job.Address{1}).String(), []byte{1, 2}},
		"creator":          {"?creator=" + (job.Address{5}).String(), []byte{2, 3}},
		"both":             {"?creator=" + (job.Address{5}).String() + "&requester=" + (job.Address{1}).String(), []byte{2}},
		"job of another":   {"?job=" + (job.ID{1}).String() + "&creator=" + (job.Address{5}).String(), nil},
		"everything there": {"", []byte{1, 2, 3}},
	} {
		t.Run(name, func(t *testing.T) {
			listening(t, api.Config{}, func(b *broadcast) {
				begin, err := b.state.LastChange(b.t.Context())
				if err != nil {
					t.Fatal(err)
				}
				if c.query != "" {
					b.apply(job.Batch{Models: []uint64{7}, Enclaves: []job.Enclave{{Signer: job.Address{3}}}})
				}
				b.create(1, 1, 4)
				b.create(2, 1, 5)
				b.create(3, 2, 5)
				r := b.listen(c.query, strconv.FormatUint(begin, 10))
				defer r.conn.Close()
				for _, n := range c.want {
					r.wantJob(n, job.Created)
				}
				// What did not pass moves the number on too, at the next sign of life.
				for newest := begin + 3 + uint64(min(len(c.query), 1))*2; r.last != strconv.FormatUint(newest, 10); {
					if block := r.block(); strings.HasPrefix(block, ": alive\nid: ") {
						r.last = strings.TrimSuffix(strings.TrimPrefix(block, ": alive\nid: "), "\n")
					} else {
						t.Fatalf("heard %q besides", block)
					}
				}
			})
		})
	}
}

func TestWhoComesBackMissesNothingNotEvenOverARestart(t *testing.T) {
	listening(t, api.Config{}, func(b *broadcast) {
		r := b.listen("", "")
		r.want("start", "")
		b.create(1, 1, 2)
		r.wantJob(1, job.Created)
		_ = r.conn.Close()
		synctest.Wait()
		b.step(1, job.Evaluated)
		b.stop()
		b.start()
		b.step(1, job.Forwarded)
		r = b.listen("", r.last)
		r.wantJob(1, job.Evaluated)
		r.wantJob(1, job.Forwarded)
		last := r.last
		_ = r.conn.Close()
		r = b.listen("?after="+last, "")
		defer r.conn.Close()
		b.step(1, job.Delivered)
		r.wantJob(1, job.Delivered)
	})
}

func TestMoreThanAPageIsToldInOrder(t *testing.T) {
	listening(t, api.Config{}, func(b *broadcast) {
		r := b.listen("", "")
		defer r.conn.Close()
		r.want("start", "")
		begin, _ := strconv.Atoi(r.last)
		models := make([]uint64, 1000)
		for i := range models {
			models[i] = uint64(i)
		}
		go b.store(job.Batch{Models: models})
		for i := range models {
			r.want("model", fmt.Sprintf(`{"model":%d}`, i))
			if r.last != strconv.Itoa(begin+i+1) {
				t.Fatalf("change %d has number %s", i, r.last)
			}
		}
		synctest.Wait()
	})
}

func TestANumberThatIsNotKeptIsReset(t *testing.T) {
	for name, last := range map[string]string{"of the past": "1", "of the future": strconv.Itoa(1<<53 - 1)} {
		t.Run(name, func(t *testing.T) {
			listening(t, api.Config{}, func(b *broadcast) {
				b.create(1, 1, 2)
				r := b.listen("", last)
				defer r.conn.Close()
				r.want("reset", strconv.Itoa(now))
				b.step(1, job.Evaluated)
				r.wantJob(1, job.Evaluated)
			})
		})
	}
}

// TestASilentStreamOutlastsTheServersLimits: those of the server are 20 s.
func TestASilentStreamOutlastsTheServersLimits(t *testing.T) {
	listening(t, api.Config{}, func(b *broadcast) {
		r := b.listen("", "")
		defer r.conn.Close()
		r.want("start", "")
		begin := time.Now()
		for range 8 {
			if got := r.block(); got != ": alive\nid: "+r.last+"\n" {
				t.Errorf("heard %q", got)
			}
		}
		if d := time.Since(begin); d != 2*time.Minute {
			t.Errorf("eight signs of life came in %v", d)
		}
		b.create(1, 1, 2)
		r.wantJob(1, job.Created)
	})
}

func TestASlowReaderIsDroppedAndTheOthersAreNot(t *testing.T) {
	listening(t, api.Config{}, func(b *broadcast) {
		slow := b.dial("", "")
		defer slow.Close()
		r := b.listen("", "")
		defer r.conn.Close()
		r.want("start", "")
		b.create(1, 1, 2)
		r.wantJob(1, job.Created)
		time.Sleep(11 * time.Second) // of the bubble's time
		synctest.Wait()
		if got := b.metric(`relayer_streams_ended_total{reason="slow"}`); got != "1" {
			t.Errorf("%s streams were dropped", got)
		}
		if got := b.metric("relayer_streams"); got != "1" {
			t.Errorf("%s streams are left", got)
		}
		b.step(1, job.Evaluated)
		r.wantJob(1, job.Evaluated)
	})
}

// metric reads one value of /metrics.
func (b *broadcast) metric(name string) string {
	b.t.Helper()
	mine, theirs := net.Pipe()
	defer mine.Close()
	b.pipes.waiting <- theirs
	if _, err := io.WriteString(mine, "GET /metrics HTTP/1.0\r\n\r\n"); err != nil {
		b.t.Fatal(err)
	}
	resp, err := http.ReadResponse(bufio.NewReader(mine), nil)
	if err != nil {
		b.t.Fatal(err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		b.t.Fatal(err)
	}
	for line := range strings.Lines(string(body)) {
		if value, ok := strings.CutPrefix(line, name+" "); ok {
			return strings.TrimSuffix(value, "\n")
		}
	}
	return "no " + name
}

func TestStreamsAreLimitedAndFreedAgain(t *testing.T) {
	listening(t, api.Config{StreamsPerClient: 2, Parallel: 1}, func(b *broadcast) {
		first, second := b.listen("", ""), b.listen("", "")
		defer second.conn.Close()
		third := b.dial("", "")
		resp, err := http.ReadResponse(bufio.NewReader(third), nil) //nolint:bodyclose // the connection is closed
		if err != nil || resp.StatusCode != http.StatusTooManyRequests || resp.Header.Get("Retry-After") == "" {
			t.Fatalf("a third stream: %+v, %v", resp, err)
		}
		_ = third.Close()
		_ = first.conn.Close()
		synctest.Wait()
		if got := b.metric(`relayer_streams_ended_total{reason="gone"}`); got != "1" {
			t.Errorf("%s readers left", got)
		}
		again := b.listen("", "")
		defer again.conn.Close()
		again.want("start", "")
	})
	t.Run("in all", func(t *testing.T) {
		listening(t, api.Config{Streams: 1}, func(b *broadcast) {
			defer b.listen("", "").conn.Close()
			conn := b.dial("", "")
			defer conn.Close()
			resp, err := http.ReadResponse(bufio.NewReader(conn), nil) //nolint:bodyclose // the connection is closed
			if err != nil || resp.StatusCode != http.StatusTooManyRequests {
				t.Fatalf("a second stream: %+v, %v", resp, err)
			}
		})
	})
}

func TestStreamsEndCleanlyWithTheRelayer(t *testing.T) {
	listening(t, api.Config{}, func(b *broadcast) {
		r := b.listen("", "")
		r.want("start", "")
		begin := time.Now()
		time.Sleep(11 * time.Second) // the last write's time limit is over
		stopped := make(chan struct{})
		go func() { b.stop(); close(stopped) }() // fails if a stream is left
		if name, why := r.next(); name != "end" || why != io.EOF.Error() {
			t.Errorf("the stream ended with %q %s, want its proper end", name, why)
		}
		<-stopped
		if d := time.Since(begin); d > 12*time.Second {
			t.Errorf("the end took %v", d)
		}
		b.start()
	})
}

func TestWhatCannotBeListenedToIsRefused(t *testing.T) {
	t.Parallel()
	w := newWorld(t, nil)
	for _, query := range []string{
		"job=0x12", "job=", "requester=me", "creator=" + (job.ID{1}).String(), "after=-1", "after=x", "after=9223372036854775808",
		"model=7", "job=" + (job.ID{1}).String() + "&job=" + (job.ID{1}).String(), "%zz", "after=1;after=2",
	} {
		w.want("GET", "/v1/events?"+query, "", 422, job.KindInvalid)
	}
}

// FuzzListen: whatever is asked for, the answer is a refusal or a stream that ends with its reader.
func FuzzListen(f *testing.F) {
	id, address := (job.ID{1}).String(), (job.Address{1}).String()
	for _, seed := range []struct{ query, last string }{
		{"", ""},
		{"job=" + id, "17"},
		{"requester=" + address + "&creator=" + address, ""},
		{"after=9007199254740991", ""},
		{"after=1&after=2", "x"},
		{"job=%00", "-1"},
	} {
		f.Add(seed.query, seed.last)
	}
	handler := quiet(f)
	f.Fuzz(func(t *testing.T, query, last string) {
		ctx, cancel := context.WithCancel(t.Context())
		cancel() // the reader has left already
		r, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://relayer/v1/events", http.NoBody)
		if err != nil {
			t.Fatal(err)
		}
		r.URL.RawQuery, r.RemoteAddr = query, "192.0.2.1:1"
		r.Header.Set("Last-Event-ID", last)
		rec := httptest.NewRecorder()
		handler.ServeHTTP(rec, r)
		if stream := rec.Header().Get("Content-Type") == "text/event-stream"; rec.Code != 422 && (rec.Code != 200 || !stream) {
			t.Errorf("%q, %q: status %d, %s", query, last, rec.Code, rec.Body)
		}
	})
}
