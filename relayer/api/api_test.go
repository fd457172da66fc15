package api_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/ipfs/gateway"
	"github.com/encrypted-compute/encrypted-compute/ipfs/node"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/relayer/api"
	"github.com/encrypted-compute/encrypted-compute/relayer/state"
)

const now = 1_800_000_000 // chain time

// world is the interface over a real store and a real IPFS node, and a fake chain and relayer.
type world struct {
	t       *testing.T
	handler http.Handler
	server  *httptest.Server
	chain   *chain
	relayer *service
	state   *state.Store
	node    *node.Node
	log     *bytes.Buffer
}

func newWorld(t *testing.T, change func(*api.Config, *node.Config)) *world {
	t.Helper()
	cfg, storage := api.Config{Deployment: job.Deployment{ChainID: 1337, Escrow: job.Address{3}}}, node.Config{}
	if change != nil {
		change(&cfg, &storage)
	}
	n, err := node.Open(t.TempDir(), storage)
	if err != nil {
		t.Fatal(err)
	}
	st, err := state.Open(t.Context(), t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	w := &world{t: t, chain: &chain{}, relayer: &service{now: now}, state: st, node: n, log: new(bytes.Buffer)}
	log := slog.New(slog.NewTextHandler(&guarded{w: w.log}, &slog.HandlerOptions{Level: slog.LevelDebug}))
	w.handler = api.New(cfg, w.chain, w.relayer, st, n, log)
	w.server = httptest.NewServer(w.handler)
	t.Cleanup(func() {
		w.server.Close()
		if err := errors.Join(st.Close(), n.Close()); err != nil {
			t.Error(err)
		}
	})
	return w
}

type guarded struct {
	mu sync.Mutex
	w  io.Writer
}

func (g *guarded) Write(p []byte) (int, error) { g.mu.Lock(); defer g.mu.Unlock(); return g.w.Write(p) }

// ask sends a request and returns status and body.
func (w *world) ask(method, path, body string) (int, string) {
	w.t.Helper()
	req, err := http.NewRequestWithContext(w.t.Context(), method, w.server.URL+path, strings.NewReader(body))
	if err != nil {
		w.t.Fatal(err)
	}
	resp, err := w.server.Client().Do(req)
	if err != nil {
		w.t.Fatal(err)
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	if err != nil {
		w.t.Fatal(err)
	}
	return resp.StatusCode, string(b)
}

// want checks a status and, for a refusal, its kind.
func (w *world) want(method, path, body string, status int, kind job.Kind) string {
	w.t.Helper()
	got, text := w.ask(method, path, body)
	if got != status {
		w.t.Errorf("%s %s: status %d (%s), want %d", method, path, got, text, status)
	}
	if kind != "" {
		var e job.Error
		if err := json.Unmarshal([]byte(text), &e); err != nil || e.Kind != kind || e.Text == "" {
			w.t.Errorf("%s %s: body %s, want kind %s", method, path, text, kind)
		}
	}
	return text
}

func decode[T any](t *testing.T, text string) (v T) {
	t.Helper()
	if err := json.Unmarshal([]byte(text), &v); err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	return v
}

// chain holds model 7 with version 1 and job 1.
type chain struct {
	mu    sync.Mutex
	err   error
	asked int
}

func (c *chain) trouble() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.asked++
	return c.err
}

func (c *chain) set(err error) { c.mu.Lock(); defer c.mu.Unlock(); c.err = err }

func (c *chain) calls() int { c.mu.Lock(); defer c.mu.Unlock(); return c.asked }

func (c *chain) Models(context.Context) ([]job.Model, error) {
	return []job.Model{{ID: 7, Name: "pneumonia", Versions: 1}}, c.trouble()
}

func (c *chain) Version(_ context.Context, model uint64, number uint32) (job.Version, error) {
	if err := c.trouble(); err != nil {
		return job.Version{}, err
	}
	if model != 7 || number > 1 {
		return job.Version{}, job.Errorf(job.KindNotFound, "the contract refused")
	}
	prices := job.Prices{EvaluationFee: big.NewInt(1)}
	return job.Version{Model: 7, Number: 1, Manifest: job.Artefact{Size: 9}, Cuts: []job.Cut{{Prices: prices}}}, nil
}

func (c *chain) Job(_ context.Context, id job.ID) (job.Record, error) {
	record := job.Record{ID: id}
	if id == (job.ID{1}) {
		record.Status = job.Evaluated
	}
	return record, c.trouble()
}

// service is the relayer behind the interface.
type service struct {
	mu     sync.Mutex
	now    uint64
	idle   bool
	err    error
	kept   []job.ForwardRequest
	grants []job.GrantRequest
	before func()
	done   chan struct{}
}

func (s *service) Now() uint64           { s.mu.Lock(); defer s.mu.Unlock(); return s.now }
func (s *service) Done() <-chan struct{} { return s.done }

func (s *service) Following() bool { s.mu.Lock(); defer s.mu.Unlock(); return !s.idle }

func (s *service) AddForward(_ context.Context, _ job.ID, f job.ForwardRequest) (job.ForwardResponse, error) {
	if s.before != nil {
		s.before()
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.err != nil {
		return job.ForwardResponse{}, s.err
	}
	s.kept = append(s.kept, f)
	return job.ForwardResponse{State: state.Queued}, nil
}

func (s *service) AddGrant(_ context.Context, _ job.ID, g job.GrantRequest) (job.GrantResponse, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.err != nil {
		return job.GrantResponse{}, s.err
	}
	s.grants = append(s.grants, g)
	return job.GrantResponse{State: "kept"}, nil
}

func jobPath(id job.ID) string { return "/v1/jobs/" + id.String() }

func TestReadsAnswer(t *testing.T) {
	t.Parallel()
	w := newWorld(t, nil)
	event := job.Event{Kind: job.Created, Job: job.ID{1}, Block: 5, Deadline: now + 9, Created: &job.CreatedEvent{}}
	batch := job.Batch{Cursor: job.Cursor{Number: 5}, Now: now, Events: []job.Event{event}}
	if err := w.state.Apply(t.Context(), batch); err != nil {
		t.Fatal(err)
	}
	w.want("GET", "/v1/health", "", 200, "")
	if got := decode[map[string]any](t, w.want("GET", "/v1/ready", "", 200, "")); got["now"] != float64(now) {
		t.Errorf("ready %v", got)
	}
	if d := decode[job.Deployment](t, w.want("GET", "/v1/deployment", "", 200, "")); d.ChainID != 1337 || d.Escrow != (job.Address{3}) {
		t.Errorf("deployment %+v", d)
	}
	if m := decode[[]job.Model](t, w.want("GET", "/v1/models", "", 200, "")); len(m) != 1 || m[0].Name != "pneumonia" {
		t.Errorf("models %+v", m)
	}
	if m := decode[job.Model](t, w.want("GET", "/v1/models/7", "", 200, "")); m.ID != 7 {
		t.Errorf("model %+v", m)
	}
	if v := decode[job.Version](t, w.want("GET", "/v1/models/7/versions/1", "", 200, "")); v.Number != 1 || len(v.Cuts) != 1 {
		t.Errorf("version %+v", v)
	}
	view := decode[job.View](t, w.want("GET", jobPath(job.ID{1}), "", 200, ""))
	if view.Record.Status != job.Evaluated || len(view.Events) != 1 || view.Work != state.Queued {
		t.Errorf("job %+v", view)
	}
	metrics := w.want("GET", "/metrics", "", 200, "")
	for _, line := range []string{
		fmt.Sprintf("relayer_chain_time_seconds %d\n", now), `relayer_jobs{work="queued"} 1`,
		`relayer_requests_total{method="GET",route="/v1/models/:id",status="200"} 1`,
	} {
		if !strings.Contains(metrics, line) {
			t.Errorf("metrics lack %q:\n%s", line, metrics)
		}
	}
}

func TestEnclavesThatAreGoneAreNotListed(t *testing.T) {
	t.Parallel()
	w := newWorld(t, nil)
	if text := w.want("GET", "/v1/enclaves", "", 200, ""); text != "[]" {
		t.Errorf("nobody: %s", text)
	}
	for n, e := range []job.Enclave{{Expiry: now - 1}, {Expiry: now, Invalidated: true}, {Expiry: now}, {}} {
		e.Signer = job.Address{byte(n)}
		view := job.EnclaveView{Enclave: e, Enrolment: job.Enrolment{Signer: e.Signer}, Quote: job.Hex{1}}
		if err := w.state.SaveEnclave(t.Context(), view); err != nil {
			t.Fatal(err)
		}
	}
	views := decode[[]job.EnclaveView](t, w.want("GET", "/v1/enclaves", "", 200, ""))
	if len(views) != 2 || views[0].Enrolment.Signer != (job.Address{3}) || views[1].Enrolment.Signer != (job.Address{2}) {
		t.Errorf("enclaves %+v", views)
	}
}

func TestRefusalsHaveTheStatusOfTheirKind(t *testing.T) {
	t.Parallel()
	w := newWorld(t, nil)
	for path, want := range map[string]struct {
		status int
		kind   job.Kind
	}{
		"/":                                    {404, job.KindNotFound},
		"/v1/nothing":                          {404, job.KindNotFound},
		"/v1/models/":                          {404, job.KindNotFound},
		"/v1/models/8":                         {404, job.KindNotFound},
		"/v1/models/x":                         {422, job.KindInvalid},
		"/v1/models/-1":                        {422, job.KindInvalid},
		"/v1/models/99999999999999999999999":   {422, job.KindInvalid},
		"/v1/models/7/versions/2":              {404, job.KindNotFound},
		"/v1/models/7/versions/4294967296":     {422, job.KindInvalid},
		"/v1/models/7/versions/1x":             {422, job.KindInvalid},
		"/v1/jobs/" + (job.ID{2}).String():     {404, job.KindNotFound},
		"/v1/jobs/0x12":                        {422, job.KindInvalid},
		"/v1/jobs/" + strings.Repeat("z", 500): {422, job.KindInvalid},
		"/v1/uploads":                          {405, job.KindInvalid},
	} {
		w.want("GET", path, "", want.status, want.kind)
	}
	w.want("DELETE", "/v1/blocks/x", "", 405, job.KindInvalid)
	w.want("PUT", "/v1/blocks/QmdfTbBqBPQ7VNxZEYEj14VmRuZBkqFbiwReogJgS1zR1n", "x", 422, job.KindInvalid)
}

func TestErrorsOfForwardsAndGrantsHaveTheStatusOfTheirKind(t *testing.T) {
	t.Parallel()
	for name, body := range map[string]any{
		"forward": job.ForwardRequest{Activation: job.Hex{1}, Signature: job.Hex{2}},
		"grant":   job.GrantRequest{Signature: job.Hex{2}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			text, err := json.Marshal(body)
			if err != nil {
				t.Fatal(err)
			}
			errorsOf(t, jobPath(job.ID{1})+"/"+name, string(text))
		})
	}
}

// errorsOf posts a body to a relayer that refuses it for every reason, and then takes it.
func errorsOf(t *testing.T, path, body string) {
	w := newWorld(t, nil)
	for kind, status := range map[job.Kind]int{
		job.KindInvalid: 422, job.KindUnfit: 422, job.KindTooSlow: 422, job.KindNotFound: 404, job.KindTooLarge: 413,
		job.KindBusy: 429, job.KindUnavailable: 503, job.KindForbidden: 403, job.KindInternal: 500, "unheard of": 500,
	} {
		w.relayer.err = job.Errorf(kind, "secret reason")
		want := kind
		if kind == "unheard of" {
			want = job.KindInternal
		}
		text := w.want("POST", path, body, status, want)
		inside := status >= 500
		if strings.Contains(text, "secret reason") == inside {
			t.Errorf("%s tells %s", kind, text)
		}
	}
	w.relayer.err = nil
	r := decode[struct{ State string }](t, w.want("POST", path, body, 200, ""))
	if forwards, grants := len(w.relayer.kept), len(w.relayer.grants); r.State == "" || forwards+grants != 1 {
		t.Errorf("response %+v, kept %d forwards and %d grants", r, forwards, grants)
	}
}

func TestBodiesAreBoundedAndStrict(t *testing.T) {
	t.Parallel()
	w := newWorld(t, nil)
	forward := jobPath(job.ID{1}) + "/forward"
	good := `{"message":{"job":"` + (job.ID{1}).String() + `"},"activation":"0x01","signature":"0x02"}`
	w.want("POST", forward, good, 200, "")
	huge := strings.Repeat(" ", 256<<10)
	cids := `{"cids":[` + strings.Repeat(`"x",`, 2048) + `"x"]}`
	for _, c := range []struct {
		method, path, body string
		status             int
		kind               job.Kind
	}{
		{"POST", forward, "", 422, job.KindInvalid},
		{"POST", forward, good[:len(good)-1], 422, job.KindInvalid},
		{"POST", forward, good + good, 422, job.KindInvalid},
		{"POST", forward, `{"url":"http://evil",` + good[1:], 422, job.KindInvalid},
		{"POST", forward, strings.Replace(good, "0x01", "0x0", 1), 422, job.KindInvalid},
		{"POST", forward, strings.Replace(good, `"0x01"`, "17", 1), 422, job.KindInvalid},
		{"POST", forward, huge + good, 413, job.KindTooLarge},
		{"POST", forward, good + huge + " ", 422, job.KindInvalid},
		{"POST", jobPath(job.ID{1}) + "/grant", `{"message":{"account":"0x00"},"signature":"0x02"}`, 422, job.KindInvalid},
		{"POST", jobPath(job.ID{1}) + "/grant", `{"signature":"` + huge, 413, job.KindTooLarge},
		{"POST", "/v1/jobs/17/grant", `{}`, 422, job.KindInvalid},
		{"POST", "/v1/uploads", `{"artefacts":[]}`, 422, job.KindInvalid},
		{"POST", "/v1/uploads", `{"artefacts":null,"lease":1}`, 422, job.KindInvalid},
		{"POST", "/v1/uploads", `{"artefacts":[` + strings.Repeat(`{"size":1},`, 16) + `{"size":1}]}`, 422, job.KindInvalid},
		{"POST", "/v1/uploads", `{"artefacts":[{"digest":"` + (job.ID{1}).String() + `","size":18446744073709551615}]}`, 413, job.KindTooLarge},
		{"POST", "/v1/uploads", `{"artefacts":[{"digest":"` + (job.ID{1}).String() + `","size":18446744073709551616}]}`, 422, job.KindInvalid},
		{"POST", "/v1/blocks/missing", `{"cids":["nonsense"]}`, 422, job.KindInvalid},
		{"POST", "/v1/blocks/missing", cids, 413, job.KindTooLarge},
		{"POST", "/v1/blocks/missing", `{"cids":[` + huge, 413, job.KindTooLarge},
	} {
		w.want(c.method, c.path, c.body, c.status, c.kind)
	}
	if len(w.relayer.kept) != 1 {
		t.Errorf("%d forwards were kept", len(w.relayer.kept))
	}
}

func TestASlowBodyIsCutOff(t *testing.T) {
	t.Parallel()
	w := newWorld(t, func(c *api.Config, _ *node.Config) { c.BodyTime = 50 * time.Millisecond })
	conn, err := net.Dial("tcp", w.server.Listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	if _, err := fmt.Fprintf(conn, "POST /v1/uploads HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{"); err != nil {
		t.Fatal(err)
	}
	answer, err := io.ReadAll(conn) // until the server closes
	if err != nil || !bytes.HasPrefix(answer, []byte("HTTP/1.1 422")) {
		t.Errorf("answer %q, %v", answer, err)
	}
}

func TestWhatTheChainIsAskedIsAskedOncePerBlock(t *testing.T) {
	t.Parallel()
	w := newWorld(t, nil)
	for range 5 {
		w.want("GET", "/v1/models", "", 200, "")
		w.want("GET", "/v1/models/7", "", 200, "")
		w.want("GET", "/v1/models/7/versions/1", "", 200, "")
		w.want("GET", jobPath(job.ID{1}), "", 200, "")
	}
	if n := w.chain.calls(); n != 3 {
		t.Errorf("%d calls", n)
	}
	w.relayer.mu.Lock()
	w.relayer.now++
	w.relayer.mu.Unlock()
	w.chain.set(job.Errorf(job.KindUnavailable, "dial tcp 10.0.0.7:8545: connection refused"))
	for _, path := range []string{"/v1/models", "/v1/models/7", "/v1/models/7/versions/1", jobPath(job.ID{1})} {
		if text := w.want("GET", path, "", 503, job.KindUnavailable); strings.Contains(text, "10.0.0.7") {
			t.Errorf("%s tells where the chain is: %s", path, text)
		}
	}
	w.chain.set(nil)
	w.want("GET", "/v1/models", "", 200, "") // errors are not remembered
	if !strings.Contains(w.log.String(), "10.0.0.7") {
		t.Error("the reason is not in the log")
	}
}

func TestNothingWorksBeforeTheFirstBlockThatNeedsTheTime(t *testing.T) {
	t.Parallel()
	w := newWorld(t, nil)
	w.relayer.now, w.relayer.idle = 0, true
	w.want("GET", "/v1/health", "", 200, "")
	w.want("GET", "/v1/ready", "", 503, job.KindUnavailable)
	w.want("POST", "/v1/uploads", `{"artefacts":[{"digest":"`+(job.ID{1}).String()+`","size":5}]}`, 503, job.KindUnavailable)
	_, a := artefact(t, 5)
	root, err := ipfs.Root(a)
	if err != nil {
		t.Fatal(err)
	}
	w.want("PUT", "/v1/blocks/"+root.String(), "x", 503, job.KindUnavailable)
}

func TestAFloodIsRefusedByAddress(t *testing.T) {
	t.Parallel()
	w := newWorld(t, func(c *api.Config, _ *node.Config) { c.Rate, c.Burst = 0.001, 3 })
	statuses := map[int]int{}
	for range 6 {
		status, _ := w.ask("GET", "/v1/health", "")
		statuses[status]++
	}
	if statuses[200] != 3 || statuses[429] != 3 {
		t.Errorf("statuses %v", statuses)
	}
	from := func(address string) int {
		r := httptest.NewRequest("GET", "/v1/health", nil)
		r.RemoteAddr = address
		r.Header.Set("X-Forwarded-For", "203.0.113.9")
		rec := httptest.NewRecorder()
		w.handler.ServeHTTP(rec, r)
		return rec.Code
	}
	for range 3 {
		if got := from("[2001:db8:1:2::5]:1000"); got != 200 {
			t.Errorf("another client: status %d", got)
		}
	}
	if got := from("[2001:db8:1:2:ffff::6]:1000"); got != 429 {
		t.Errorf("another address of the same network: status %d", got)
	}
	if got := from("[2001:db8:1:3::5]:1000"); got != 200 {
		t.Errorf("another network: status %d", got)
	}
}

func TestRequestsUnderWayAreLimitedByAddress(t *testing.T) {
	t.Parallel()
	w := newWorld(t, func(c *api.Config, _ *node.Config) { c.Parallel = 1 })
	entered, leave := make(chan struct{}), make(chan struct{})
	w.relayer.before = func() { close(entered); <-leave }
	ended := make(chan int, 1)
	path := jobPath(job.ID{1}) + "/forward"
	go func() {
		status, _ := w.ask("POST", path, `{}`)
		ended <- status
	}()
	<-entered
	w.want("POST", path, `{}`, 429, job.KindBusy)
	w.want("GET", "/v1/health", "", 200, "") // reads are counted apart
	close(leave)
	if got := <-ended; got != 200 {
		t.Errorf("the first ended with %d", got)
	}
	w.relayer.before = nil
	w.want("POST", path, `{}`, 200, "")
}

func TestAPanicIsAnInternalErrorWithoutItsText(t *testing.T) {
	t.Parallel()
	w := newWorld(t, nil)
	w.relayer.before = func() { panic("the secret") }
	if text := w.want("POST", jobPath(job.ID{1})+"/forward", `{}`, 500, job.KindInternal); strings.Contains(text, "secret") {
		t.Errorf("body %s", text)
	}
	w.relayer.before = nil
	w.want("POST", jobPath(job.ID{1})+"/forward", `{}`, 200, "")
}

// artefact makes a file of n bytes.
func artefact(t *testing.T, n int) (*ipfs.Memory, job.Artefact) {
	t.Helper()
	file := make([]byte, n)
	for i := range file {
		file[i] = byte(uint64(i+n) * 0x9E3779B97F4A7C15 >> 56)
	}
	store := ipfs.NewMemory()
	a, err := ipfs.Add(t.Context(), store, bytes.NewReader(file))
	if err != nil {
		t.Fatal(err)
	}
	return store, a
}

func TestAnUploadIsLeasedResumedPinnedAndReadBack(t *testing.T) {
	t.Parallel()
	w := newWorld(t, nil)
	source, a := artefact(t, 3<<20+5)
	client := gateway.New(w.server.URL, w.server.Client())
	root, err := ipfs.Root(a)
	if err != nil {
		t.Fatal(err)
	}
	block, err := source.Get(t.Context(), root)
	if err != nil {
		t.Fatal(err)
	}
	path := "/v1/blocks/" + root.String()
	w.want("PUT", path, string(block), 409, job.KindForbidden) // no lease
	lease := decode[ipfs.UploadResponse](t, w.want("POST", "/v1/uploads",
		fmt.Sprintf(`{"client":"me","artefacts":[{"digest":%q,"size":%d}]}`, a.Digest, a.Size), 200, ""))
	if lease.Until != now+3600 || len(lease.Missing) != 1 || lease.Missing[0] != root {
		t.Errorf("lease %+v", lease)
	}
	w.want("PUT", path, string(block[1:]), 422, job.KindInvalid)
	w.want("PUT", path, strings.Repeat("x", 1<<20+1), 413, job.KindTooLarge)
	w.want("PUT", path, string(block), 204, "") // the upload breaks off here and resumes
	var sent []int64
	if _, err := client.Upload(t.Context(), "me", source, []job.Artefact{a}, func(done, _ int64) { sent = append(sent, done) }); err != nil {
		t.Fatal(err)
	}
	if sent[0] == 0 {
		t.Error("the root was sent again")
	}
	if err := w.node.Pin(t.Context(), a, "job 1", now+7200); err != nil {
		t.Fatal(err)
	}
	want, err := ipfs.ReadAll(t.Context(), source, a, a.Size)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := ipfs.ReadAll(t.Context(), client, a, a.Size); err != nil || !bytes.Equal(got, want) {
		t.Errorf("read back %d bytes, %v", len(got), err)
	}
	if status, got := w.ask("GET", "/ipfs/"+root.String()+"?format=raw", ""); status != 200 || got != string(block) {
		t.Errorf("gateway: status %d, %d bytes", status, len(got))
	}
	if status, _ := w.ask("HEAD", "/ipfs/"+root.String()+"?format=raw", ""); status != 200 {
		t.Errorf("gateway: HEAD has status %d", status)
	}
}

func TestQuotasGoByAddressNotByName(t *testing.T) {
	t.Parallel()
	w := newWorld(t, func(_ *api.Config, s *node.Config) { s.MaxArtefact, s.Quota, s.Capacity = 1<<20, 2<<20, 8<<20 })
	lease := func(n int, size int) (int, string) {
		_, a := artefact(t, n)
		return w.ask("POST", "/v1/uploads", fmt.Sprintf(`{"client":"name %d","artefacts":[{"digest":%q,"size":%d}]}`, n, a.Digest, size))
	}
	for n := 1; n <= 2; n++ {
		if status, text := lease(n, 1<<20); status != 200 {
			t.Errorf("lease %d: status %d %s", n, status, text)
		}
	}
	if status, text := lease(3, 1<<20); status != 507 {
		t.Errorf("over the quota under a third name: status %d %s", status, text)
	}
	if status, text := lease(4, 1<<20+1); status != 413 {
		t.Errorf("too large an artefact: status %d %s", status, text)
	}
}
