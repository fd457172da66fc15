package arch

import (
	"archive/tar"
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestEnclaveBuildsToTheSameBytesInAnyFolder: what is measured is the digest of the enclave's image, which holds the
// binary alone, so that whoever builds the same commit can recompute both.
func TestEnclaveBuildsToTheSameBytesInAnyFolder(t *testing.T) {
	t.Parallel()
	elsewhere := t.TempDir()
	for _, name := range tracked(t) {
		if !strings.HasSuffix(name, ".go") && name != "go.mod" && name != "go.sum" && name != buildEnclave {
			continue
		}
		path := filepath.Join(elsewhere, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, read(t, name), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	here, hereImage := builtEnclave(t, root())
	there, thereImage := builtEnclave(t, elsewhere)
	if !bytes.Equal(here, there) {
		t.Error("two folders gave two binaries")
	}
	if hereImage != thereImage || !strings.HasPrefix(hereImage, "sha256:") {
		t.Errorf("two folders gave images %s and %s", hereImage, thereImage)
	}
	if bytes.Contains(here, []byte(root())) {
		t.Error("the binary names the folder that it was built in")
	}
}

const buildEnclave = "scripts/build-enclave.sh"

// builtEnclave returns the binary that the script builds in a folder, and the digest of the image that it writes.
func builtEnclave(t *testing.T, dir string) (binary []byte, image string) {
	t.Helper()
	out := t.TempDir()
	cmd := exec.Command("bash", filepath.Join(dir, buildEnclave), "--image", filepath.Join(out, "image"), filepath.Join(out, "enclave"))
	text, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("build in %s: %v\n%s", dir, err, text)
	}
	binary, err = os.ReadFile(filepath.Join(out, "enclave"))
	if err != nil {
		t.Fatal(err)
	}
	checkImage(t, filepath.Join(out, "image"), binary)
	lines := strings.Split(strings.TrimSpace(string(text)), "\n")
	image, _, _ = strings.Cut(lines[len(lines)-1], " ")
	return binary, image
}

// checkImage follows an OCI image from its index to its one layer, checks each digest, and finds the binary in it.
func checkImage(t *testing.T, dir string, binary []byte) {
	t.Helper()
	type reference struct {
		Digest string `json:"digest"`
		Size   int    `json:"size"`
	}
	blob := func(r reference) []byte {
		name := strings.TrimPrefix(r.Digest, "sha256:")
		b, err := os.ReadFile(filepath.Join(dir, "blobs", "sha256", name))
		if err != nil {
			t.Fatal(err)
		}
		if got := fmt.Sprintf("%x", sha256.Sum256(b)); got != name || len(b) != r.Size {
			t.Errorf("blob %s has digest %s and %d bytes, want %d", name, got, len(b), r.Size)
		}
		return b
	}
	decode := func(b []byte, into any) {
		if err := json.Unmarshal(b, into); err != nil {
			t.Fatalf("%s: %v", b, err)
		}
	}
	var index struct{ Manifests []reference }
	b, err := os.ReadFile(filepath.Join(dir, "index.json"))
	if err != nil {
		t.Fatal(err)
	}
	decode(b, &index)
	var manifest struct {
		Config reference
		Layers []reference
	}
	decode(blob(index.Manifests[0]), &manifest)
	var config struct {
		RootFS struct {
			IDs []string `json:"diff_ids"`
		} `json:"rootfs"`
	}
	decode(blob(manifest.Config), &config)
	if len(manifest.Layers) != 1 || len(config.RootFS.IDs) != 1 || config.RootFS.IDs[0] != manifest.Layers[0].Digest {
		t.Errorf("manifest %+v, configuration %+v", manifest, config)
	}
	layer := tar.NewReader(bytes.NewReader(blob(manifest.Layers[0])))
	header, err := layer.Next()
	if err != nil {
		t.Fatal(err)
	}
	contents, err := io.ReadAll(layer)
	if err != nil {
		t.Fatal(err)
	}
	if header.Name != "enclave" || header.Mode&0o777 != 0o555 || !bytes.Equal(contents, binary) {
		t.Errorf("layer holds %s of mode %o with %d bytes", header.Name, header.Mode, len(contents))
	}
	if _, err := layer.Next(); !errors.Is(err, io.EOF) {
		t.Errorf("layer holds more than the binary: %v", err)
	}
}

// TestEnclaveIsBuiltByOneGo: another Go would give another measurement.
func TestEnclaveIsBuiltByOneGo(t *testing.T) {
	t.Parallel()
	version := regexp.MustCompile(`(?m)^export GOTOOLCHAIN=go(\S+)$`).FindSubmatch(read(t, buildEnclave))
	if version == nil {
		t.Fatal("the build script names no Go")
	}
	if docker := read(t, "enclave/Dockerfile"); !bytes.Contains(docker, append([]byte("golang:"), version[1]...)) {
		t.Errorf("the Dockerfile names another Go than %s", version[1])
	}
}
