package gateway

import (
	"bytes"
	"errors"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
)

// kubo answers as the gateway of Kubo 0.43 with Gateway.NoFetch does, headers and redirects included; scripts/kubo-check.sh
// compares with the real one.
type kubo struct{ store *ipfs.Memory }

func (k kubo) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	text := strings.TrimPrefix(r.URL.Path, "/ipfs/")
	host, port, _ := net.SplitHostPort(r.Host)
	if host == "localhost" {
		http.Redirect(w, r, "http://"+text+".ipfs.localhost:"+port+"/?"+r.URL.RawQuery, http.StatusMovedPermanently)
		return
	}
	for _, name := range []string{"Content-Type", "Range", "User-Agent", "X-Requested-With"} {
		w.Header().Add("Access-Control-Allow-Headers", name)
	}
	c, err := ipfs.ParseCID(text)
	if err != nil {
		http.Error(w, "invalid path", http.StatusBadRequest)
		return
	}
	if r.Header.Get("Accept") != "application/vnd.ipld.raw" || r.URL.Query().Get("format") != "raw" {
		http.Redirect(w, r, r.URL.Path+"/", http.StatusFound) // towards the deserialised file
		return
	}
	block, err := k.store.Get(r.Context(), c)
	if err != nil {
		http.Error(w, "ipld: could not find "+text, http.StatusNotFound)
		return
	}
	h := w.Header()
	h.Set("Accept-Ranges", "bytes")
	h.Set("Cache-Control", "public, max-age=29030400, immutable")
	h.Set("Content-Disposition", `attachment; filename="`+text+`.bin"; filename*=UTF-8''`+text+`.bin`)
	h.Set("Content-Type", "application/vnd.ipld.raw")
	h.Set("Etag", `"`+text+`.raw"`)
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("X-Ipfs-Path", "/ipfs/"+text)
	h.Set("X-Ipfs-Roots", text)
	_, _ = w.Write(block)
}

func TestKubosGatewayIsRead(t *testing.T) {
	t.Parallel()
	data := file(2*mib + 3)
	store, a := add(t, data)
	_, absent := add(t, file(11))
	server := httptest.NewServer(kubo{store})
	t.Cleanup(server.Close)
	s := New(server.URL, nil)
	if got, err := ipfs.ReadAll(t.Context(), s, a, a.Size); err != nil || !bytes.Equal(got, data) {
		t.Errorf("read %d bytes, error %v", len(got), err)
	}
	if _, err := s.Get(t.Context(), rootOf(t, absent)); !errors.Is(err, ipfs.ErrNotFound) {
		t.Errorf("absent: error %v, want ErrNotFound", err)
	}
	named := New(strings.Replace(server.URL, "127.0.0.1", "localhost", 1), nil)
	if _, err := named.Get(t.Context(), rootOf(t, a)); err == nil || !strings.Contains(err.Error(), "IP address") {
		t.Errorf("by name: error %v, want one that says to use the IP address", err)
	}
}
