package api_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/ipfs/node"
	"github.com/encrypted-compute/encrypted-compute/relayer/api"
)

// page asks as a browser does for a page of an origin.
func (w *world) page(origin, method, path, body string, header http.Header) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, "http://relayer.example:8480"+path, strings.NewReader(body))
	for name, values := range header {
		r.Header[name] = values
	}
	if origin != "" {
		r.Header.Set("Origin", origin)
	}
	rec := httptest.NewRecorder()
	w.handler.ServeHTTP(rec, r)
	return rec
}

func preflight(method string) http.Header {
	return http.Header{
		"Access-Control-Request-Method": {method}, "Access-Control-Request-Headers": {"content-type"},
		"Access-Control-Request-Private-Network": {"true"},
	}
}

func TestOnlyPagesOfListedOriginsAreLetIn(t *testing.T) {
	t.Parallel()
	const app = "https://app.example"
	listed := []string{"https://APP.example/", "http://[2001:db8::1]:5173"}
	for name, c := range map[string]struct {
		list   []string
		origin string
		allow  string
	}{
		"listed":                      {listed, app, app},
		"listed, an address":          {listed, "http://[2001:db8::1]:5173", "http://[2001:db8::1]:5173"},
		"another scheme":              {listed, "http://app.example", ""},
		"another port":                {listed, "https://app.example:444", ""},
		"longer":                      {listed, "https://app.example.evil", ""},
		"below":                       {listed, "https://evil.app.example", ""},
		"null":                        {listed, "null", ""},
		"loopback, where others are":  {listed, "http://localhost:5173", ""},
		"loopback by default":         {nil, "http://localhost:5173", "http://localhost:5173"},
		"loopback's address":          {nil, "http://127.0.0.1", "http://127.0.0.1"},
		"loopback's other address":    {nil, "https://[::1]:1", "https://[::1]:1"},
		"loopback's subdomain":        {nil, "http://app.localhost:3000", "http://app.localhost:3000"},
		"not loopback, by default":    {nil, app, ""},
		"loopback's name in a domain": {nil, "http://localhost.evil", ""},
		"loopback's scheme":           {nil, "file://localhost", ""},
		"null by default":             {nil, "null", ""},
		"nobody":                      {[]string{}, "http://localhost:5173", ""},
		"everybody":                   {[]string{"*"}, app, "*"},
		"garbage":                     {nil, "http://%zz", ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, func(cfg *api.Config, _ *node.Config) { cfg.Origins = c.list })
			read := w.page(c.origin, "GET", "/v1/health", "", nil)
			if got := read.Header().Get("Access-Control-Allow-Origin"); got != c.allow || read.Code != 200 {
				t.Errorf("a read: status %d, allowed %q, want %q", read.Code, got, c.allow)
			}
			asked := w.page(c.origin, "OPTIONS", "/v1/uploads", "", preflight("POST"))
			write := w.page(c.origin, "POST", "/v1/blocks/missing", `{"cids":[]}`, nil)
			wantAsked, wantWrite := 403, 403
			if c.allow != "" {
				wantAsked, wantWrite = 204, 200
			}
			if asked.Code != wantAsked || write.Code != wantWrite {
				t.Errorf("preflight %d, write %d, want %d and %d", asked.Code, write.Code, wantAsked, wantWrite)
			}
			if got := asked.Header().Get("Access-Control-Allow-Origin"); got != c.allow {
				t.Errorf("preflight: allowed %q, want %q", got, c.allow)
			}
			for _, rec := range []*httptest.ResponseRecorder{read, asked, write} {
				if got := rec.Header().Get("Access-Control-Allow-Credentials"); got != "" {
					t.Errorf("credentials are allowed: %s", got)
				}
				if !strings.Contains(strings.Join(rec.Header().Values("Vary"), ","), "Origin") {
					t.Errorf("a cache may give it to another origin: Vary %v", rec.Header().Values("Vary"))
				}
			}
		})
	}
}

func TestAPreflightNamesWhatThePageNeeds(t *testing.T) {
	t.Parallel()
	w := newWorld(t, nil)
	const origin = "http://localhost:5173"
	for _, path := range []string{"/v1/uploads", "/v1/events", "/v1/blocks/x", "/ipfs/x"} {
		h := w.page(origin, "OPTIONS", path, "", preflight("PUT")).Header()
		for name, parts := range map[string][]string{
			"Access-Control-Allow-Methods":         {"GET", "HEAD", "POST", "PUT"},
			"Access-Control-Allow-Headers":         {"Content-Type", "Last-Event-ID", ipfs.LeaseHeader},
			"Access-Control-Expose-Headers":        {"Retry-After", "Content-Length"},
			"Access-Control-Allow-Private-Network": {"true"},
			"Access-Control-Max-Age":               {"600"},
		} {
			for _, part := range parts {
				if !strings.Contains(h.Get(name), part) {
					t.Errorf("%s: %s is %q, want %s in it", path, name, h.Get(name), part)
				}
			}
		}
	}
	if got := w.page(origin, "OPTIONS", "/v1/health", "", nil).Code; got != 405 {
		t.Errorf("OPTIONS that is no preflight: status %d", got)
	}
	if got := w.page(origin, "GET", "/v1/nothing", "", nil); got.Code != 404 || got.Header().Get("Access-Control-Allow-Origin") != origin {
		t.Errorf("a page cannot read the refusal: %d %v", got.Code, got.Header())
	}
	if got := w.page(origin, "GET", "/ipfs/x?format=raw", "", nil).Header(); !strings.Contains(strings.Join(got.Values("Vary"), ","), "Origin") {
		t.Errorf("a block's Vary is %v", got.Values("Vary"))
	}
}

func TestTheInterfacesOwnPagesMayWrite(t *testing.T) {
	t.Parallel()
	w := newWorld(t, func(cfg *api.Config, _ *node.Config) { cfg.Origins = []string{} })
	for origin, want := range map[string]int{"http://relayer.example:8480": 200, "http://relayer.example": 403, "": 200} {
		if got := w.page(origin, "POST", "/v1/blocks/missing", `{"cids":[]}`, nil).Code; got != want {
			t.Errorf("%q: status %d, want %d", origin, got, want)
		}
	}
}

func TestReadsBlocksAndWritesAreLimitedApart(t *testing.T) {
	t.Parallel()
	w := newWorld(t, func(cfg *api.Config, _ *node.Config) {
		cfg.Rate, cfg.Burst = 0.1, 2
		cfg.Blocks, cfg.Writes = api.Limit{Burst: 3}, api.Limit{Rate: 0.5, Burst: 1}
	})
	for _, c := range []struct {
		method, path, body string
		passes             int
		after              string
	}{
		{"GET", "/v1/health", "", 2, "10"},
		{"GET", "/ipfs/x?format=raw", "", 3, "10"},
		{"POST", "/v1/blocks/missing", `{"cids":[]}`, 1, "2"},
	} {
		for range c.passes {
			if rec := w.page("", c.method, c.path, c.body, nil); rec.Code == 429 {
				t.Errorf("%s was refused too early", c.path)
			}
		}
		rec := w.page("http://localhost", c.method, c.path, c.body, nil)
		if got := rec.Header().Get("Retry-After"); rec.Code != 429 || got != c.after {
			t.Errorf("%s: status %d, Retry-After %q, want %s", c.path, rec.Code, got, c.after)
		}
		if rec.Header().Get("Access-Control-Allow-Origin") == "" {
			t.Errorf("%s: a page cannot read when to come back", c.path)
		}
	}
}
