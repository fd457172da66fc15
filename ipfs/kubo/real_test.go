//go:build kubo

// These tests, and all others of the package, run against a real Kubo daemon: scripts/kubo-check.sh starts one.

package kubo_test

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"errors"
	"io"
	"mime/multipart"
	"net/http"
	"net/url"
	"os"
	"strings"
	"testing"

	"github.com/ipfs/go-cid"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/ipfs/gateway"
	"github.com/encrypted-compute/encrypted-compute/ipfs/kubo"
)

var secret = os.Getenv("KUBO_CREDENTIAL")

func daemon(t testing.TB) (string, kubo.Credential) {
	t.Helper()
	credential, err := kubo.ParseCredential(secret)
	if err != nil {
		t.Fatal(err)
	}
	return variable(t, "KUBO_RPC"), credential
}

func variable(t testing.TB, name string) string {
	t.Helper()
	value := os.Getenv(name)
	if value == "" {
		t.Fatalf("%s is not set: scripts/kubo-check.sh does", name)
	}
	return value
}

// send posts a file as Kubo's own command line does and decodes the last line of the answer.
func send(t testing.TB, command string, args url.Values, file []byte, answer any) {
	t.Helper()
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	part, err := form.CreateFormFile("file", "file")
	if err == nil {
		_, err = part.Write(file)
	}
	if err = errors.Join(err, form.Close()); err != nil {
		t.Fatal(err)
	}
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, variable(t, "KUBO_RPC")+"/api/v0/"+command+"?"+args.Encode(), &body)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", form.FormDataContentType())
	r.Header.Set("Authorization", "Bearer "+strings.TrimPrefix(secret, "bearer:"))
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	said, err := io.ReadAll(resp.Body)
	if err != nil || resp.StatusCode != http.StatusOK {
		t.Fatalf("%s: %s %s (%v)", command, resp.Status, said, err)
	}
	lines := bytes.Split(bytes.TrimSpace(said), []byte("\n"))
	if err := json.Unmarshal(lines[len(lines)-1], answer); err != nil {
		t.Fatalf("%s: %s: %v", command, said, err)
	}
}

func TestKubosOwnAddGivesOurCIDAndItsGatewayIsRead(t *testing.T) {
	s, _ := store(t)
	fromGateway := gateway.New(variable(t, "KUBO_GATEWAY"), nil)
	profile := url.Values{
		"cid-version": {"1"}, "raw-leaves": {"true"}, "chunker": {"size-1048576"}, "max-file-links": {"1024"}, "quiet": {"true"},
	}
	for _, size := range []int{0, 1, mib, mib + 1, 5*mib + 17} {
		file := random(t, size)
		var added struct{ Hash string }
		send(t, "add", profile, file, &added)
		a, err := ipfs.Describe(bytes.NewReader(file))
		if err != nil {
			t.Fatal(err)
		}
		if root, err := ipfs.Root(a); err != nil || root.String() != added.Hash {
			t.Errorf("%d bytes: Kubo says %s, we say %s (%v)", size, added.Hash, root, err)
		}
		for name, from := range map[string]ipfs.Store{"RPC": s, "gateway": fromGateway} {
			if got, err := ipfs.ReadAll(t.Context(), from, a, a.Size); err != nil || !bytes.Equal(got, file) {
				t.Errorf("%d bytes by %s: read %d, error %v", size, name, len(got), err)
			}
		}
	}
}

func TestAnImportedDAGIsRead(t *testing.T) {
	s, _ := store(t)
	a, memory, cids := add(t, 3*mib+1)
	var stats struct {
		Root struct {
			Cid         map[string]string
			PinErrorMsg string
		}
	}
	send(t, "dag/import", url.Values{"pin-roots": {"true"}}, car(t, memory, cids), &stats)
	if got := stats.Root.Cid["/"]; got != cids[0].String() || stats.Root.PinErrorMsg != "" {
		t.Fatalf("imported %q (%s), want %s", got, stats.Root.PinErrorMsg, cids[0])
	}
	if _, err := ipfs.ReadAll(t.Context(), s, a, a.Size); err != nil {
		t.Error(err)
	}
	if _, err := ipfs.ReadAll(t.Context(), gateway.New(variable(t, "KUBO_GATEWAY"), nil), a, a.Size); err != nil {
		t.Error(err)
	}
}

// car writes a CAR, version 1, with one root: the first block.
func car(t testing.TB, from ipfs.Store, cids []cid.Cid) []byte {
	t.Helper()
	section := func(out []byte, parts ...[]byte) []byte {
		joined := bytes.Join(parts, nil)
		return append(binary.AppendUvarint(out, uint64(len(joined))), joined...)
	}
	link := append([]byte{0}, cids[0].Bytes()...)
	// In dag-cbor: {"roots": [link], "version": 1}.
	header := append([]byte("\xa2\x65roots\x81\xd8\x2a\x58"), byte(len(link)))
	header = append(append(header, link...), "\x67version\x01"...)
	out := section(nil, header)
	for _, c := range cids {
		out = section(out, c.Bytes(), block(t, from, c))
	}
	return out
}

func TestKubosGarbageCollectionLeavesOurBlocksAndTakesTheRest(t *testing.T) {
	s, address := store(t)
	_, memory, cids := add(t, mib+1)
	for _, c := range cids {
		if err := s.Put(t.Context(), c, block(t, memory, c)); err != nil {
			t.Fatal(err)
		}
	}
	_, loose, stray := add(t, 100)
	var put struct{ Key string }
	send(t, "block/put", url.Values{"cid-codec": {"raw"}}, block(t, loose, stray[0]), &put)
	rpc(t, address, secret, "repo/gc", nil)
	for _, c := range cids {
		if _, err := s.Get(t.Context(), c); err != nil {
			t.Error(err)
		}
	}
	if _, err := s.Get(t.Context(), stray[0]); !errors.Is(err, ipfs.ErrNotFound) {
		t.Errorf("a block without a pin: error %v, want ErrNotFound", err)
	}
}

func TestAGatewayByNameRedirectsAndWeSayWhatToDo(t *testing.T) {
	s, _ := store(t)
	_, memory, cids := add(t, 100)
	if err := s.Put(t.Context(), cids[0], block(t, memory, cids[0])); err != nil {
		t.Fatal(err)
	}
	named := strings.Replace(variable(t, "KUBO_GATEWAY"), "127.0.0.1", "localhost", 1)
	if _, err := gateway.New(named, nil).Get(t.Context(), cids[0]); err == nil || !strings.Contains(err.Error(), "IP address") {
		t.Errorf("error %v, want a hint", err)
	}
}

func TestAGatewayThatDoesNotFetchSaysAtOnceWhatItLacks(t *testing.T) {
	_, _, cids := add(t, 100)
	if _, err := gateway.New(variable(t, "KUBO_GATEWAY"), nil).Get(t.Context(), cids[0]); !errors.Is(err, ipfs.ErrNotFound) {
		t.Errorf("error %v, want ErrNotFound", err)
	}
}

func TestAWrongCredentialIsRefused(t *testing.T) {
	s := open(t, variable(t, "KUBO_RPC"), kubo.Credential{}, "x")
	if _, err := s.Check(t.Context()); err == nil || !strings.Contains(err.Error(), "API.Authorizations") {
		t.Errorf("error %v", err)
	}
}

// BenchmarkImport is what BenchmarkPut does, by dag/import and one pin/add with many arguments.
func BenchmarkImport(b *testing.B) {
	_, address := store(b)
	_, memory, cids := add(b, 8*mib)
	b.SetBytes(8 * mib)
	for b.Loop() {
		var stats any
		send(b, "dag/import", url.Values{"pin-roots": {"false"}, "stats": {"true"}}, car(b, memory, cids), &stats)
		args := url.Values{"recursive": {"false"}, "name": {"test import"}, "offline": {"true"}}
		for _, c := range cids {
			args.Add("arg", c.String())
		}
		rpc(b, address, secret, "pin/add", args)
	}
}
