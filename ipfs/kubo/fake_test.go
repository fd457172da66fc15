//go:build !kubo

package kubo_test

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	"github.com/ipfs/go-cid"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/ipfs/kubo"
)

const secret = "bearer:fake"

// daemon starts what the tests run against: here a server that answers as Kubo 0.43 does, word for word. With build tag
// kubo it is the real one.
func daemon(t testing.TB) (address string, credential kubo.Credential) {
	t.Helper()
	server := httptest.NewServer(&fake{blocks: map[string][]byte{}, direct: map[string]string{}, recursive: map[string]bool{}})
	t.Cleanup(server.Close)
	credential, err := kubo.ParseCredential(secret)
	if err != nil {
		t.Fatal(err)
	}
	return server.URL, credential
}

// fake is as much of Kubo's RPC interface as the store uses. Blocks are kept by digest, pins by CID.
type fake struct {
	mu        sync.Mutex
	blocks    map[string][]byte
	direct    map[string]string // CID to name
	recursive map[string]bool
}

func (f *fake) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if r.Method != http.MethodPost {
		http.Error(w, "405 - Method Not Allowed", http.StatusMethodNotAllowed)
		return
	}
	if r.Header.Get("Authorization") != "Bearer fake" {
		http.Error(w, "Kubo RPC Access Denied: Please provide a valid authorization token as defined in the API.Authorizations configuration.", http.StatusForbidden)
		return
	}
	commands := map[string]func(*http.Request) (any, error){
		"version":   func(*http.Request) (any, error) { return map[string]string{"Version": "0.43.0"}, nil },
		"block/put": f.blockPut, "block/get": f.blockGet, "block/stat": f.blockStat, "block/rm": f.blockRm,
		"pin/add": f.pinAdd, "pin/ls": f.pinLs, "pin/rm": f.pinRm,
	}
	command, ok := commands[strings.TrimPrefix(r.URL.Path, "/api/v0/")]
	if !ok {
		http.NotFound(w, r)
		return
	}
	answer, err := command(r)
	switch answer := answer.(type) {
	case []byte:
		_, _ = w.Write(answer)
		return
	case string:
		_, _ = io.WriteString(w, answer)
		return
	}
	if err != nil {
		w.WriteHeader(http.StatusInternalServerError)
		answer = map[string]any{"Message": err.Error(), "Code": 0, "Type": "error"}
	}
	_ = json.NewEncoder(w).Encode(answer)
}

func (f *fake) named(r *http.Request) (cid.Cid, []byte, error) {
	c, err := cid.Decode(r.FormValue("arg"))
	if err != nil {
		return c, nil, err
	}
	if block, ok := f.blocks[string(c.Hash())]; ok {
		return c, block, nil
	}
	if r.FormValue("offline") != "true" {
		return c, nil, fmt.Errorf("the real one would look for %s for ever", c)
	}
	return c, nil, fmt.Errorf("block was not found locally (offline): ipld: could not find %s", c)
}

func (f *fake) blockPut(r *http.Request) (any, error) {
	file, _, err := r.FormFile("file")
	if err != nil {
		return nil, err
	}
	block, err := io.ReadAll(file)
	if err != nil {
		return nil, err
	}
	codec := map[string]uint64{"raw": cid.Raw, "dag-pb": cid.DagProtobuf}[r.FormValue("cid-codec")]
	c, err := cid.V1Builder{Codec: codec, MhType: 0x12}.Sum(block)
	f.blocks[string(c.Hash())] = block
	return map[string]any{"Key": c.String(), "Size": len(block)}, err
}

func (f *fake) blockGet(r *http.Request) (any, error) {
	_, block, err := f.named(r)
	if err != nil {
		return nil, err
	}
	return block, nil
}

func (f *fake) blockStat(r *http.Request) (any, error) {
	c, block, err := f.named(r)
	return map[string]any{"Key": c.String(), "Size": len(block)}, err
}

func (f *fake) blockRm(r *http.Request) (any, error) {
	text := r.FormValue("arg")
	c, err := cid.Decode(text)
	if err != nil {
		return nil, err
	}
	if _, ok := f.direct[text]; ok {
		return map[string]string{"Hash": text, "Error": "pinned: direct"}, nil
	}
	if f.recursive[text] {
		return map[string]string{"Hash": text, "Error": "pinned: recursive"}, nil
	}
	delete(f.blocks, string(c.Hash()))
	return map[string]string{"Hash": text}, nil
}

func (f *fake) pinAdd(r *http.Request) (any, error) {
	c, _, err := f.named(r)
	if err != nil {
		return nil, fmt.Errorf("pin: %w", err)
	}
	switch {
	case r.FormValue("recursive") != "false":
		f.recursive[c.String()] = true
	case f.recursive[c.String()]:
		return nil, fmt.Errorf("pin: %s already pinned recursively", c)
	default:
		f.direct[c.String()] = r.FormValue("name")
	}
	return map[string]any{"Pins": []string{c.String()}}, nil
}

func (f *fake) pinLs(r *http.Request) (any, error) {
	text, kind := r.FormValue("arg"), r.FormValue("type")
	if text == "" {
		return f.list(r.FormValue("name")), nil
	}
	name, ok := f.direct[text]
	if kind == "recursive" {
		name, ok = "", f.recursive[text]
	}
	if !ok {
		return nil, fmt.Errorf("path '%s' is not pinned", text)
	}
	return map[string]any{"Keys": map[string]any{text: map[string]string{"Type": kind, "Name": name}}}, nil
}

// list streams the direct pins whose names contain name.
func (f *fake) list(name string) string {
	var lines strings.Builder
	for c, its := range f.direct {
		if strings.Contains(its, name) {
			fmt.Fprintf(&lines, "{\"Cid\":%q,\"Name\":%q,\"Type\":\"direct\"}\n", c, its)
		}
	}
	return lines.String()
}

func (f *fake) pinRm(r *http.Request) (any, error) {
	text := r.FormValue("arg")
	if _, ok := f.direct[text]; !ok {
		return nil, fmt.Errorf("not pinned or pinned indirectly")
	}
	delete(f.direct, text)
	return map[string]any{"Pins": []string{text}}, nil
}

var _ ipfs.Store = (*kubo.Store)(nil)
