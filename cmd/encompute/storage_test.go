package main

import (
	"errors"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestStorageSaysAtTheStartWhatIsWrongWithIt(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	write := func(name, text string, mode os.FileMode) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), mode); err != nil {
			t.Fatal(err)
		}
		return path
	}
	key := write("account.key", strings.Repeat("11", 32), 0o600)
	secret, shown := write("secret", "bearer:abc\n", 0o600), write("shown", "bearer:abc\n", 0o644)
	kubo := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") != "Bearer abc" {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		_, _ = w.Write([]byte(`{"Version":"0.43.0"}`))
	}))
	defer kubo.Close()
	gone := httptest.NewServer(http.NotFoundHandler())
	gone.Close()
	for name, c := range map[string]struct {
		storage
		says string // empty: it opens
	}{
		"files":               {storage{}, ""},
		"Kubo":                {storage{kubo.URL, secret}, ""},
		"no credential":       {storage{kubo.URL, ""}, "API.Authorizations"},
		"readable credential": {storage{kubo.URL, shown}, "readable by others"},
		"no such credential":  {storage{kubo.URL, filepath.Join(dir, "nowhere")}, "nowhere"},
		"nothing listens":     {storage{gone.URL, ""}, "ipfs daemon"},
		"no address":          {storage{"127.0.0.1:5001", ""}, "http://host:port"},
	} {
		n, err := c.open(t.Context(), settings{data: t.TempDir(), key: key}, slog.New(slog.DiscardHandler))
		if err == nil {
			err = errors.Join(err, n.Close())
		}
		if c.says == "" && err != nil || c.says != "" && (err == nil || !strings.Contains(err.Error(), c.says)) {
			t.Errorf("%s: error %v, want one about %q", name, err, c.says)
		}
	}
}
