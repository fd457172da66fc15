package chain_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"
)

// proxy stands between a client and the chain and may answer in its place.
type proxy struct {
	server *httptest.Server
	target string

	mu     sync.Mutex
	answer func(method string, params json.RawMessage) *answer
}

// answer is what the proxy says instead of the chain. The zero value closes the connection.
type answer struct {
	result string // JSON
	status int
	after  func() // forward first, then do this and close the connection
}

func newProxy(t *testing.T, target string) *proxy {
	t.Helper()
	p := &proxy{target: target}
	p.server = httptest.NewServer(p)
	t.Cleanup(p.server.Close)
	return p
}

func (p *proxy) intercept(f func(method string, params json.RawMessage) *answer) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.answer = f
}

func (p *proxy) decide(body []byte) (json.RawMessage, *answer) {
	var req struct {
		ID     json.RawMessage `json:"id"`
		Method string          `json:"method"`
		Params json.RawMessage `json:"params"`
	}
	if json.Unmarshal(body, &req) != nil {
		return nil, nil // a batch
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.answer == nil {
		return req.ID, nil
	}
	return req.ID, p.answer(req.Method, req.Params)
}

func (p *proxy) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return
	}
	id, a := p.decide(body)
	switch {
	case a == nil:
		p.forward(w, r, body)
	case a.after != nil:
		p.forward(httptest.NewRecorder(), r, body)
		a.after()
		panic(http.ErrAbortHandler)
	case a.status != 0:
		http.Error(w, "out of order", a.status)
	case a.result != "":
		w.Header().Set("Content-Type", "application/json")
		fmt.Fprintf(w, `{"jsonrpc":"2.0","id":%s,"result":%s}`, id, a.result)
	default:
		panic(http.ErrAbortHandler)
	}
}

func (p *proxy) forward(w http.ResponseWriter, r *http.Request, body []byte) {
	req, err := http.NewRequestWithContext(r.Context(), http.MethodPost, p.target, bytes.NewReader(body))
	if err != nil {
		return
	}
	req.Header.Set("Content-Type", "application/json")
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	defer func() { _ = res.Body.Close() }()
	w.Header().Set("Content-Type", "application/json")
	_, _ = io.Copy(w, res.Body)
}
