package rest_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/internal/rest"
	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/ipfs/node"
	"github.com/encrypted-compute/encrypted-compute/job"
)

func serve(t *testing.T, h http.HandlerFunc) string {
	t.Helper()
	s := httptest.NewServer(h)
	t.Cleanup(s.Close)
	return s.URL
}

// sent is a request as a server saw it.
type sent struct{ method, path, body string }

// echo answers every request with a JSON text and remembers the last one.
func echo(t *testing.T, answer string) (base string, last func() sent) {
	t.Helper()
	var seen atomic.Pointer[sent]
	base = serve(t, func(w http.ResponseWriter, r *http.Request) {
		b, _ := io.ReadAll(r.Body)
		seen.Store(&sent{r.Method, r.URL.Path, string(b)})
		_, _ = io.WriteString(w, answer)
	})
	return base, func() sent { return *seen.Load() }
}

func TestCallsAskForWhatTheySay(t *testing.T) {
	t.Parallel()
	id := job.ID{1}
	ctx := t.Context()
	for name, c := range map[string]struct {
		answer string
		call   func(base string) (any, error)
		want   any
		sent   sent
	}{
		"identity": {`{"signer":"0x0100000000000000000000000000000000000000"}`, func(b string) (any, error) {
			return rest.NewEnclave(b).Identity(ctx)
		}, job.EnclaveIdentity{Signer: job.Address{1}}, sent{"GET", "/v1/identity", ""}},
		"enrolment": {`{"quote":"0x01"}`, func(b string) (any, error) {
			return rest.NewEnclave(b).Enrol(ctx, job.EnrolmentRequest{ChainID: 5})
		}, job.EnrolmentQuote{Quote: job.Hex{1}}, sent{"POST", "/v1/enrolment", toJSON(t, job.EnrolmentRequest{ChainID: 5})}},
		"evaluate": {`{"output":"AQI=","signature":"0x03"}`, func(b string) (any, error) {
			return rest.NewEnclave(b).Evaluate(ctx, job.EvaluateRequest{Cut: 2})
		}, job.EvaluateResult{Output: []byte{1, 2}, Signature: job.Hex{3}}, sent{"POST", "/v1/evaluate", toJSON(t, job.EvaluateRequest{Cut: 2})}},
		"enclaves": {
			`[{"quote":"0x01"}]`, func(b string) (any, error) { return rest.NewRelayer(b, "me").Enclaves(ctx) },
			[]job.EnclaveView{{Quote: job.Hex{1}}},
			sent{"GET", "/v1/enclaves", ""},
		},
		"forward": {`{"state":"queued"}`, func(b string) (any, error) {
			return rest.NewRelayer(b, "me").Forward(ctx, id, job.ForwardRequest{Signature: job.Hex{9}})
		}, job.ForwardResponse{State: "queued"}, sent{"POST", "/v1/jobs/" + id.String() + "/forward", toJSON(t, job.ForwardRequest{Signature: job.Hex{9}})}},
		"grant": {`{"state":"kept"}`, func(b string) (any, error) {
			return rest.NewRelayer(b, "me").Grant(ctx, id, job.GrantRequest{Signature: job.Hex{9}})
		}, job.GrantResponse{State: "kept"}, sent{"POST", "/v1/jobs/" + id.String() + "/grant", toJSON(t, job.GrantRequest{Signature: job.Hex{9}})}},
		"job": {
			`{"work":"done"}`, func(b string) (any, error) { return rest.NewRelayer(b, "me").Job(ctx, id) },
			job.View{Work: "done"},
			sent{"GET", "/v1/jobs/" + id.String(), ""},
		},
		"models": {
			`[{"id":7}]`, func(b string) (any, error) { return rest.NewRelayer(b, "me").Models(ctx) },
			[]job.Model{{ID: 7}},
			sent{"GET", "/v1/models", ""},
		},
		"version": {
			`{"number":2}`, func(b string) (any, error) { return rest.NewRelayer(b+"/", "me").Version(ctx, 7, 2) },
			job.Version{Number: 2},
			sent{"GET", "/v1/models/7/versions/2", ""},
		},
		"ready": {
			`{"status":"ready"}`, func(b string) (any, error) { return nil, rest.NewRelayer(b, "me").Ready(ctx) },
			nil,
			sent{"GET", "/v1/ready", ""},
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			base, last := echo(t, c.answer)
			got, err := c.call(base)
			if err != nil || !reflect.DeepEqual(got, c.want) {
				t.Errorf("got %+v, %v, want %+v", got, err, c.want)
			}
			if last() != c.sent {
				t.Errorf("sent %+v, want %+v", last(), c.sent)
			}
		})
	}
}

func toJSON(t *testing.T, v any) string {
	t.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestRefusalsKeepTheirKind(t *testing.T) {
	t.Parallel()
	for _, kind := range []job.Kind{
		job.KindInvalid, job.KindUnfit, job.KindNotFound, job.KindTooLarge, job.KindTooSlow, job.KindBusy,
		job.KindUnavailable, job.KindForbidden, job.KindInternal,
	} {
		base := serve(t, func(w http.ResponseWriter, _ *http.Request) {
			w.WriteHeader(http.StatusTeapot)
			_, _ = fmt.Fprintf(w, `{"error":"the reason","kind":%q}`, kind)
		})
		_, err := rest.NewEnclave(base).Identity(t.Context())
		if job.KindOf(err) != kind || !strings.Contains(err.Error(), "the reason") {
			t.Errorf("kind %s became %s: %v", kind, job.KindOf(err), err)
		}
	}
}

// TestAHostileServerIsUnavailable: whatever cannot be meant is worth another try, and nothing more.
func TestAHostileServerIsUnavailable(t *testing.T) {
	t.Parallel()
	endless := func(w http.ResponseWriter, begin string) {
		_, _ = io.WriteString(w, begin)
		for chunk := bytes.Repeat([]byte(" "), 64<<10); ; {
			if _, err := w.Write(chunk); err != nil {
				return
			}
		}
	}
	var followed atomic.Bool
	elsewhere := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		followed.Store(true)
		_, _ = io.WriteString(w, "{}")
	})
	for name, h := range map[string]http.HandlerFunc{
		"endless answer": func(w http.ResponseWriter, _ *http.Request) { endless(w, "{") },
		"endless refusal": func(w http.ResponseWriter, _ *http.Request) {
			w.WriteHeader(500)
			endless(w, `{"kind":"invalid","error":"`)
		},
		"no JSON":    func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "<html>") },
		"other JSON": func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, `[1,2]`) },
		"cut off": func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Length", "100")
			_, _ = io.WriteString(w, "{")
		},
		"nothing":         func(http.ResponseWriter, *http.Request) {},
		"page of a proxy": func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(404); _, _ = io.WriteString(w, "<html>") },
		"kind of its own": func(w http.ResponseWriter, _ *http.Request) {
			w.WriteHeader(400)
			_, _ = io.WriteString(w, `{"kind":"fatal","error":"x"}`)
		},
		"success elsewhere": func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(201); _, _ = io.WriteString(w, "{}") },
		"redirect": func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, elsewhere+"/v1/identity", http.StatusTemporaryRedirect)
		},
		"hang up": func(w http.ResponseWriter, _ *http.Request) { panic(http.ErrAbortHandler) },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, err := rest.NewEnclave(serve(t, h)).Identity(t.Context())
			if err == nil || job.KindOf(err) != job.KindUnavailable {
				t.Errorf("error %v of kind %s", err, job.KindOf(err))
			}
			if followed.Load() {
				t.Error("a redirect was followed")
			}
		})
	}
	for name, base := range map[string]string{"nobody there": "http://127.0.0.1:1", "no address": "", "no scheme": "localhost:1"} {
		if _, err := rest.NewEnclave(base).Identity(t.Context()); err == nil || job.KindOf(err) == job.KindInternal {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestAStrangersTextIsCutAndCannotSteerATerminal(t *testing.T) {
	t.Parallel()
	base := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(http.StatusBadRequest)
		e := map[string]string{"kind": "invalid", "error": "\x1b[31mred\x9b\nline\xff" + strings.Repeat("ü", 10_000)}
		_ = json.NewEncoder(w).Encode(e)
	})
	_, err := rest.NewRelayer(base, "me").Models(t.Context())
	if err == nil || len(err.Error()) > 500 || strings.ContainsAny(err.Error(), "\x1b\n") || strings.ContainsRune(err.Error(), 0x9b) {
		t.Errorf("error %q", err)
	}
}

func TestACallEndsWithItsContext(t *testing.T) {
	t.Parallel()
	arrived := make(chan struct{})
	base := serve(t, func(_ http.ResponseWriter, r *http.Request) {
		_, _ = io.Copy(io.Discard, r.Body)
		close(arrived)
		<-r.Context().Done()
	})
	ctx, cancel := context.WithCancel(t.Context())
	go func() { <-arrived; cancel() }()
	_, err := rest.NewEnclave(base).Evaluate(ctx, job.EvaluateRequest{})
	if !errors.Is(err, context.Canceled) || job.KindOf(err) != job.KindUnavailable {
		t.Errorf("error %v", err)
	}
}

// uploads serves the upload protocol over a real node.
func uploads(t *testing.T) (base string, n *node.Node) {
	t.Helper()
	const now = 1_800_000_000
	n, err := node.Open(t.TempDir(), node.Config{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = n.Close() })
	mux := http.NewServeMux()
	reply := func(w http.ResponseWriter, v any, err error) {
		if err != nil {
			http.Error(w, err.Error(), http.StatusConflict)
			return
		}
		_ = json.NewEncoder(w).Encode(v)
	}
	mux.HandleFunc("POST /v1/uploads", func(w http.ResponseWriter, r *http.Request) {
		var q ipfs.UploadRequest
		err := json.NewDecoder(r.Body).Decode(&q)
		for _, a := range q.Artefacts {
			err = errors.Join(err, n.Lease(r.Context(), q.Client, a, now, now+9))
		}
		reply(w, ipfs.UploadResponse{Lease: q.Client, Until: now + 9}, err)
	})
	mux.HandleFunc("POST /v1/blocks/missing", func(w http.ResponseWriter, r *http.Request) {
		var q ipfs.MissingRequest
		err := json.NewDecoder(r.Body).Decode(&q)
		missing, other := n.Missing(r.Context(), q.CIDs)
		reply(w, ipfs.MissingResponse{Missing: missing}, errors.Join(err, other))
	})
	mux.HandleFunc("PUT /v1/blocks/{cid}", func(w http.ResponseWriter, r *http.Request) {
		c, err := ipfs.ParseCID(r.PathValue("cid"))
		b, other := io.ReadAll(r.Body)
		if err := errors.Join(err, other); err != nil {
			reply(w, nil, err)
			return
		}
		reply(w, struct{}{}, n.PutBlock(r.Context(), r.Header.Get(ipfs.LeaseHeader), c, b, now))
	})
	mux.Handle("/ipfs/", n.Handler())
	return serve(t, mux.ServeHTTP), n
}

type memory struct{ *bytes.Reader }

// Close hides ReadAt's owner: only Reader and Closer are to be seen.
func (memory) Close() error { return nil }

func TestUploadsComeFromFilesAndStreams(t *testing.T) {
	t.Parallel()
	for _, size := range []int{1, 1 << 20, 1<<20 + 1, 3<<20 + 17} {
		contents := make([]byte, size)
		for i := range contents {
			contents[i] = byte(uint64(i) * 0x9E3779B97F4A7C15 >> 56)
		}
		a, err := ipfs.Describe(bytes.NewReader(contents))
		if err != nil {
			t.Fatal(err)
		}
		path := filepath.Join(t.TempDir(), "file")
		if err := os.WriteFile(path, contents, 0o600); err != nil {
			t.Fatal(err)
		}
		for name, open := range map[string]func() (io.ReadCloser, error){
			"file":   func() (io.ReadCloser, error) { return os.Open(path) },
			"stream": func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewBuffer(contents)), nil },
			"memory": func() (io.ReadCloser, error) { return memory{bytes.NewReader(contents)}, nil },
		} {
			t.Run(fmt.Sprintf("%s of %d bytes", name, size), func(t *testing.T) {
				t.Parallel()
				base, n := uploads(t)
				r := rest.NewRelayer(base, "me")
				var done, total int64
				if err := r.Upload(t.Context(), a, open, func(d, of int64) { done, total = d, of }); err != nil {
					t.Fatal(err)
				}
				if err := n.Complete(t.Context(), a); err != nil || done != total || total < int64(size) {
					t.Errorf("%d of %d bytes, %v", done, total, err)
				}
				if got, err := ipfs.ReadAll(t.Context(), r.Blocks(), a, a.Size); err != nil || !bytes.Equal(got, contents) {
					t.Errorf("read back %d bytes, %v", len(got), err)
				}
			})
		}
	}
}

func TestOtherBytesAreNotUploaded(t *testing.T) {
	t.Parallel()
	a, err := ipfs.Describe(strings.NewReader("these"))
	if err != nil {
		t.Fatal(err)
	}
	r := rest.NewRelayer(serve(t, func(http.ResponseWriter, *http.Request) { t.Error("something was sent") }), "me")
	other := func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader("those")), nil }
	if err := r.Upload(t.Context(), a, other, nil); err == nil {
		t.Error("other bytes were uploaded")
	}
	gone := errors.New("gone")
	if err := r.Upload(t.Context(), a, func() (io.ReadCloser, error) { return nil, gone }, nil); !errors.Is(err, gone) {
		t.Errorf("error %v", err)
	}
}

// TestAFileThatChangesWhileItIsSentIsNoticed: blocks are read twice, and checked the second time.
func TestAFileThatChangesWhileItIsSentIsNoticed(t *testing.T) {
	t.Parallel()
	base, n := uploads(t)
	a, err := ipfs.Describe(strings.NewReader("these"))
	if err != nil {
		t.Fatal(err)
	}
	for name, second := range map[string]string{"other bytes": "those", "fewer bytes": "th"} {
		fickle := func() (io.ReadCloser, error) {
			return &changing{Reader: strings.NewReader("these"), second: second}, nil
		}
		if err := rest.NewRelayer(base, "me").Upload(t.Context(), a, fickle, nil); err == nil {
			t.Errorf("%s: not noticed", name)
		}
		if err := n.Complete(t.Context(), a); err == nil {
			t.Errorf("%s: stored", name)
		}
	}
}

type changing struct {
	io.Reader
	second string
}

func (c *changing) ReadAt(p []byte, off int64) (int, error) {
	return strings.NewReader(c.second).ReadAt(p, off)
}
func (*changing) Close() error { return nil }
