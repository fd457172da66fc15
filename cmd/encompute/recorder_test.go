package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httputil"
	"net/url"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"
)

// recorder stands between two parties each and keeps every request and every response, bodies and all, in files.
type recorder struct {
	dir string

	mu      sync.Mutex
	links   map[string]string // by "from-to": the address at which from finds to
	count   int
	carried map[string]int64 // bytes of bodies, by link
	failure error
}

func newRecorder(t *testing.T) *recorder {
	t.Helper()
	return &recorder{dir: t.TempDir(), links: map[string]string{}, carried: map[string]int64{}}
}

// between is a world's hook of that name.
func (r *recorder) between(t *testing.T) func(ctx context.Context, from, to, address string) (string, error) {
	return func(ctx context.Context, from, to, address string) (string, error) {
		r.mu.Lock()
		defer r.mu.Unlock()
		link := from + "-" + to
		if own := r.links[link]; own != "" {
			return own, nil
		}
		target, err := url.Parse(address)
		if err != nil {
			return "", err
		}
		var lc net.ListenConfig
		l, err := lc.Listen(ctx, "tcp", "127.0.0.1:0")
		if err != nil {
			return "", err
		}
		server := &http.Server{Handler: r.proxy(link, target), ReadHeaderTimeout: time.Minute}
		go func() { _ = server.Serve(l) }()
		t.Cleanup(func() { _ = server.Close() })
		r.links[link] = "http://" + l.Addr().String()
		return r.links[link], nil
	}
}

// proxy passes everything on uncompressed, so that what is recorded is what is said.
func (r *recorder) proxy(link string, target *url.URL) http.Handler {
	return &httputil.ReverseProxy{
		Transport: &http.Transport{DisableCompression: true},
		ErrorLog:  log.New(io.Discard, "", 0), // a caller that hangs up is no failure; ErrorHandler hears of the rest
		Rewrite: func(p *httputil.ProxyRequest) {
			p.SetURL(target)
			p.Out.Header.Del("Accept-Encoding")
			p.Out.Body = r.whole(link, p.In)
		},
		ModifyResponse: func(response *http.Response) error {
			if encoding := response.Header.Get("Content-Encoding"); encoding != "" {
				return fmt.Errorf("the body is hidden by %s", encoding)
			}
			response.Body = r.record(link, "response", response.Body, fmt.Sprintln(response.Status, response.Header))
			return nil
		},
		ErrorHandler: func(w http.ResponseWriter, request *http.Request, err error) {
			if request.Context().Err() == nil {
				r.fail(fmt.Errorf("%s: %w", link, err))
			}
			w.WriteHeader(http.StatusBadGateway)
		},
	}
}

func (r *recorder) fail(err error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.failure = errors.Join(r.failure, err)
}

// whole reads a request to its end before it is passed on: the server takes the body away once an answer begins, which
// may be before the transport has seen the end.
func (r *recorder) whole(link string, request *http.Request) io.ReadCloser {
	tape := r.record(link, "request", request.Body, fmt.Sprintln(request.Method, request.URL, request.Header))
	b, err := io.ReadAll(tape)
	if err = errors.Join(err, tape.Close()); err != nil && request.Context().Err() == nil {
		r.fail(err)
	}
	return io.NopCloser(bytes.NewReader(b))
}

// record copies a body into a file of its own, behind the head.
func (r *recorder) record(link, kind string, body io.ReadCloser, head string) io.ReadCloser {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.count++
	f, err := os.Create(filepath.Join(r.dir, fmt.Sprintf("%s-%06d-%s", link, r.count, kind)))
	if err == nil {
		_, err = f.WriteString(head)
	}
	if err != nil {
		r.failure = errors.Join(r.failure, err)
		return body
	}
	if body == nil {
		body = http.NoBody
	}
	return &tape{r: r, link: link, file: f, body: body}
}

// tape is a body that is kept as it is read.
type tape struct {
	r    *recorder
	link string
	file *os.File
	body io.ReadCloser
}

func (t *tape) Read(b []byte) (int, error) {
	n, err := t.body.Read(b)
	if _, writeErr := t.file.Write(b[:n]); writeErr != nil {
		t.r.fail(writeErr)
	}
	t.r.mu.Lock()
	defer t.r.mu.Unlock()
	t.r.carried[t.link] += int64(n)
	return n, err
}

func (t *tape) Close() error {
	err := t.file.Close()
	if errors.Is(err, os.ErrClosed) {
		err = nil
	}
	return errors.Join(err, t.body.Close())
}

// check requires that each link carried at least so many bytes.
func (r *recorder) check(t *testing.T, least map[string]int64) {
	t.Helper()
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.failure != nil {
		t.Error(r.failure)
	}
	for link, want := range least {
		if have := r.carried[link]; have < want {
			t.Errorf("%s carried %d bytes, want at least %d: it was not recorded", link, have, want)
		}
	}
	t.Logf("recorded %d requests and responses: %v", r.count, r.carried)
}
