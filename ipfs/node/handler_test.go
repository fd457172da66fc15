package node_test

import (
	"bytes"
	"io"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/ipfs/node"
)

// ask sends one request with an Accept header, if it is not empty.
func ask(t *testing.T, server *httptest.Server, method, path, accept string) (*http.Response, []byte) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), method, server.URL+path, nil)
	if err != nil {
		t.Fatal(err)
	}
	if accept != "" {
		req.Header.Set("Accept", accept)
	}
	resp, err := server.Client().Do(req)
	if err != nil {
		t.Fatal(err)
	}
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	if err := resp.Body.Close(); err != nil {
		t.Fatal(err)
	}
	return resp, body
}

func TestGatewayServesBlocksAndNothingElse(t *testing.T) {
	t.Parallel()
	n := open(t, t.TempDir(), node.Config{})
	u, absent := describe(t, 1, 2*mib), describe(t, 2, 10)
	send(t, n, "requester", u)
	server := httptest.NewServer(n.Handler())
	defer server.Close()
	const raw = "application/vnd.ipld.raw"
	root := "/ipfs/" + u.cids[0].String()
	for name, c := range map[string]struct {
		method, path, accept string
		status               int
	}{
		"by query":         {"GET", root + "?format=raw", "", 200},
		"by header":        {"GET", root, "text/html, " + raw + ";q=0.9", 200},
		"head":             {"HEAD", root + "?format=raw", "", 200},
		"other base":       {"GET", "/ipfs/f" + hexCID(u) + "?format=raw", "", 200},
		"deserialised":     {"GET", root, "", 406},
		"CAR by query":     {"GET", root + "?format=car", raw, 406},
		"CAR by header":    {"GET", root, "application/vnd.ipld.car", 406},
		"absent":           {"GET", "/ipfs/" + absent.cids[0].String() + "?format=raw", "", 404},
		"absent head":      {"HEAD", "/ipfs/" + absent.cids[0].String() + "?format=raw", "", 404},
		"not a CID":        {"GET", "/ipfs/robots.txt?format=raw", "", 400},
		"version 0":        {"GET", "/ipfs/QmdfTbBqBPQ7VNxZEYEj14VmRuZBkqFbiwReogJgS1zR1n?format=raw", "", 400},
		"path below":       {"GET", root + "/index.html?format=raw", "", 404},
		"other name space": {"GET", "/ipns/" + u.cids[0].String() + "?format=raw", "", 404},
		"post":             {"POST", root + "?format=raw", "", 405},
		"delete":           {"DELETE", root, "", 405},
	} {
		resp, body := ask(t, server, c.method, c.path, c.accept) //nolint:bodyclose // ask closes it
		if resp.StatusCode != c.status {
			t.Errorf("%s: status %d, want %d", name, resp.StatusCode, c.status)
		}
		if c.status != 200 {
			if bytes.Contains(body, u.block(t, 0)) {
				t.Errorf("%s: refused with the block", name)
			}
			continue
		}
		if want := u.block(t, 0); c.method == "GET" && !bytes.Equal(body, want) || resp.ContentLength != int64(len(want)) {
			t.Errorf("%s: %d bytes, length %d, want %d", name, len(body), resp.ContentLength, len(want))
		}
		if got := resp.Header.Get("Content-Type"); got != raw {
			t.Errorf("%s: type %q, want %q", name, got, raw)
		}
	}
}

// hexCID is the root's CID in base 16 without its prefix.
func hexCID(u upload) string {
	const digits = "0123456789abcdef"
	var text []byte
	for _, b := range u.cids[0].Bytes() {
		text = append(text, digits[b>>4], digits[b&15])
	}
	return string(text)
}

func TestGatewayLetsCachesKeepABlockForEver(t *testing.T) {
	t.Parallel()
	n := open(t, t.TempDir(), node.Config{})
	u := describe(t, 1, 10)
	send(t, n, "requester", u)
	path := "/ipfs/" + u.cids[0].String() + "?format=raw"
	first := httptest.NewRecorder()
	n.Handler().ServeHTTP(first, httptest.NewRequest(http.MethodGet, path, nil))
	again := httptest.NewRequest(http.MethodGet, path, nil)
	again.Header.Set("If-None-Match", first.Header().Get("Etag"))
	second := httptest.NewRecorder()
	n.Handler().ServeHTTP(second, again)
	if second.Code != http.StatusNotModified || second.Body.Len() != 0 {
		t.Errorf("with the Etag %q: status %d and %d bytes", first.Header().Get("Etag"), second.Code, second.Body.Len())
	}
}

func TestGatewayHandsOnOnlyPinnedBlocksWhereAskedTo(t *testing.T) {
	t.Parallel()
	n := open(t, t.TempDir(), node.Config{})
	u := describe(t, 1, 2*mib)
	send(t, n, "requester", u)
	server := httptest.NewServer(n.Handler())
	defer server.Close()
	check := func(when string, plain, pinned int) {
		t.Helper()
		for _, c := range u.cids {
			for query, want := range map[string]int{"?format=raw": plain, "?format=raw&pinned=true": pinned} {
				resp, body := ask(t, server, "GET", "/ipfs/"+c.String()+query, "") //nolint:bodyclose // ask closes it
				if resp.StatusCode != want || want == 404 && len(body) > 300 {
					t.Errorf("%s%s: status %d, want %d", when, query, resp.StatusCode, want)
				}
			}
		}
	}
	check("under a lease", 200, 404)
	if err := n.Pin(t.Context(), u.Artefact, "job 1", now+hour); err != nil {
		t.Fatal(err)
	}
	check("pinned", 200, 200)
	gc(t, n, now+hour+1)
	check("after the pin", 404, 404)
}
