package arch

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
)

const module = "github.com/encrypted-compute/encrypted-compute"

// pkg is what go list says about a package of this module.
type pkg struct {
	ImportPath string
	Imports    []string
	Deps       []string
}

func (p pkg) rel() string { return strings.TrimPrefix(strings.TrimPrefix(p.ImportPath, module), "/") }

var listed = sync.OnceValues(func() ([]pkg, error) { return list("linux", "amd64", "./...") })

func list(goos, goarch string, patterns ...string) ([]pkg, error) {
	cmd := exec.Command("go", append([]string{"list", "-deps", "-json=ImportPath,Imports,Deps"}, patterns...)...)
	cmd.Dir = root()
	cmd.Env = append(os.Environ(), "GOOS="+goos, "GOARCH="+goarch, "CGO_ENABLED=0")
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, errors.New(stderr.String())
	}
	var all []pkg
	for dec := json.NewDecoder(bytes.NewReader(out)); ; {
		var p pkg
		if err := dec.Decode(&p); errors.Is(err, io.EOF) {
			return all, nil
		} else if err != nil {
			return nil, err
		}
		all = append(all, p)
	}
}

func root() string {
	dir, err := filepath.Abs(filepath.Join("..", ".."))
	if err != nil {
		panic(err) // the working folder is gone
	}
	return dir
}

// own returns the module's own packages.
func own(t *testing.T) []pkg {
	t.Helper()
	all, err := listed()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	var mine []pkg
	for _, p := range all {
		if p.ImportPath == module || strings.HasPrefix(p.ImportPath, module+"/") {
			mine = append(mine, p)
		}
	}
	if len(mine) < 10 {
		t.Fatalf("go list found %d packages of this module", len(mine))
	}
	return mine
}

// within reports whether a path is one of the folders or below one.
func within(path string, folders ...string) bool {
	return slices.ContainsFunc(folders, func(f string) bool { return path == f || strings.HasPrefix(path, f+"/") })
}

// TestOnlyOneFolderImports holds the lines "X alone imports Y".
func TestOnlyOneFolderImports(t *testing.T) {
	t.Parallel()
	rules := []struct {
		name    string
		imports string
		allowed []string
	}{
		{"only fhe imports lattigo", "github.com/tuneinsight/lattigo", []string{"fhe"}},
		{"only chain imports the bindings", module + "/bindings", []string{"chain"}},
		{"only relayer/api imports gin", "github.com/gin-gonic/gin", []string{"relayer/api"}},
		{"only ipfs/node imports boxo", "github.com/ipfs/boxo", []string{"ipfs/node"}},
		{"only cmd reads .env files", "github.com/joho/godotenv", []string{"cmd"}},
		{"only chain/devchain holds a node", "github.com/ethereum/go-ethereum/node", []string{"chain/devchain"}},
		{"only chain/devchain holds eth", "github.com/ethereum/go-ethereum/eth", []string{"chain/devchain"}},
		{
			"the development chain is for cmd/devnet, internal/devnet and tests", module + "/chain/devchain",
			[]string{"cmd/devnet", "internal/devnet"},
		},
		{"go-ethereum stays in chain and the bindings", "github.com/ethereum/go-ethereum", []string{"chain", "bindings"}},
	}
	for _, rule := range rules {
		t.Run(rule.name, func(t *testing.T) {
			t.Parallel()
			seen := 0
			for _, p := range own(t) {
				for _, imported := range p.Imports {
					if !within(imported, rule.imports) {
						continue
					}
					seen++
					if !within(p.rel(), rule.allowed...) {
						t.Errorf("%s imports %s", p.rel(), imported)
					}
				}
			}
			if seen == 0 {
				t.Errorf("nothing imports %s: the rule is stale", rule.imports)
			}
		})
	}
}

// TestAnotherVerifierIsForTestsAlone: go-tdx-guest is an oracle, and its dependencies are not ours.
func TestAnotherVerifierIsForTestsAlone(t *testing.T) {
	t.Parallel()
	for _, p := range own(t) {
		for _, reached := range p.Deps {
			if within(reached, "github.com/google/go-tdx-guest") {
				t.Errorf("%s reaches %s", p.rel(), reached)
			}
		}
	}
}

var (
	pure     = []string{"job", "nn", "fhe", "attest", "manifest", "internal/seal"}
	roles    = []string{"client", "creator", "relayer", "enclave"}
	adapters = []string{"chain", "ipfs/node", "ipfs/gateway", "ipfs/kubo", "attest/devmode", "attest/dstack", "attest/pcs", "internal/disk", "internal/rest"}
)

func isAdapter(path string) bool { return within(path, adapters...) }
func isPure(path string) bool {
	return path == "ipfs" || (within(path, pure...) && !isAdapter(path))
}

// TestLayers: binaries → roles → pure core; adapters are wired in only by cmd and internal/devnet.
func TestLayers(t *testing.T) {
	t.Parallel()
	for _, p := range own(t) {
		for _, imported := range p.Imports {
			to, mine := strings.CutPrefix(imported, module+"/")
			if !mine {
				continue
			}
			if problem := forbidden(p.rel(), to); problem != "" {
				t.Errorf("%s imports %s: %s", p.rel(), to, problem)
			}
		}
	}
}

func forbidden(from, to string) string {
	switch {
	case within(to, "cmd"):
		return "nothing imports a binary"
	case within(from, "cmd", "internal/devnet", "internal/wire"):
		return ""
	case isPure(from) && !isPure(to):
		return "the core is pure"
	case isAdapter(from) && within(to, roles...):
		return "adapters know no role"
	case within(from, roles...) && isAdapter(to):
		return "roles take interfaces; cmd wires adapters in"
	case within(from, roles...) && within(to, roles...) && role(from) != role(to):
		return "roles do not import each other"
	}
	return ""
}

func role(path string) string { first, _, _ := strings.Cut(path, "/"); return first }

// TestCoreBuildsForTheBrowser lists the client and all below it for js/wasm and looks at what it drags in.
func TestCoreBuildsForTheBrowser(t *testing.T) {
	t.Parallel()
	all, err := list("js", "wasm", "./client")
	if err != nil {
		t.Fatalf("client does not resolve for js/wasm: %v", err)
	}
	// lattigo v5 imports a test library outside its tests, which drags net/http in; the browser build replaces it.
	for _, p := range all {
		if within(p.ImportPath, "github.com/ethereum/go-ethereum", "github.com/gin-gonic/gin", "github.com/ipfs/boxo", "modernc.org/sqlite") {
			t.Errorf("client reaches %s", p.ImportPath)
		}
		rel := p.rel()
		if p.ImportPath != module && !within(p.ImportPath, module) {
			continue
		}
		for _, imported := range p.Imports {
			if imported == "net/http" || imported == "os" || imported == "os/exec" {
				t.Errorf("%s imports %s", rel, imported)
			}
		}
	}
	build := exec.Command("go", "build", "-buildvcs=false", "./client")
	build.Dir = root()
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "CGO_ENABLED=0")
	if out, err := build.CombinedOutput(); err != nil {
		t.Errorf("GOOS=js GOARCH=wasm go build ./client: %v\n%s", err, out)
	}
}

// TestClosures: what must never come near a binary.
func TestClosures(t *testing.T) {
	t.Parallel()
	rules := []struct {
		binary string
		never  []string
	}{
		{"cmd/enclave", []string{
			"github.com/gin-gonic/gin", "github.com/ipfs/boxo", "github.com/libp2p", "database/sql", "modernc.org",
			"github.com/ethereum/go-ethereum", module + "/chain", module + "/bindings", module + "/relayer",
			module + "/client", module + "/creator",
		}},
		{"cmd/encompute", []string{
			"github.com/ethereum/go-ethereum/node", "github.com/ethereum/go-ethereum/eth",
			"github.com/ethereum/go-ethereum/ethclient/simulated", module + "/chain/devchain",
		}},
	}
	for _, rule := range rules {
		t.Run(rule.binary, func(t *testing.T) {
			t.Parallel()
			all, err := list("linux", "amd64", "./"+rule.binary)
			if err != nil {
				t.Fatal(err)
			}
			for _, p := range all {
				if within(p.ImportPath, rule.never...) {
					t.Errorf("%s reaches %s", rule.binary, p.ImportPath)
				}
			}
		})
	}
}

// TestEnclaveDependencyListIsFresh keeps the trusted computing base under review.
func TestEnclaveDependencyListIsFresh(t *testing.T) {
	t.Parallel()
	cmd := exec.Command("bash", "scripts/enclave-deps.sh", "--check")
	cmd.Dir = root()
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("enclave/deps.txt is stale: run scripts/enclave-deps.sh\n%s", out)
	}
}
