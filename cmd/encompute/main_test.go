package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// repository is the root of the module, as seen from this folder.
const repository = "../.."

func TestMain(m *testing.M) {
	testscript.Main(cleaned{m}, map[string]func(){"encompute": main})
}

// cleaned removes the built programs after the tests.
type cleaned struct{ *testing.M }

func (c cleaned) Run() int {
	code := c.M.Run()
	if dir := programs.dir; dir != "" {
		if err := os.RemoveAll(dir); err != nil {
			slog.Error("remove programs", "err", err)
		}
	}
	return code
}

// programs are the built binaries, in a folder of their own: what runs must not change under a running world.
var programs struct {
	once sync.Once
	dir  string
	err  error
}

func built(t *testing.T) string {
	t.Helper()
	programs.once.Do(func() { programs.dir, programs.err = build(context.WithoutCancel(t.Context())) })
	if programs.err != nil {
		t.Fatal(programs.err)
	}
	return programs.dir
}

func build(ctx context.Context) (string, error) {
	bin := filepath.Join(repository, "bin")
	if err := os.MkdirAll(bin, 0o755); err != nil {
		return "", err
	}
	cmd := exec.CommandContext(ctx, "bash", "scripts/build.sh")
	cmd.Dir = repository
	if out, err := cmd.CombinedOutput(); err != nil {
		return "", fmt.Errorf("build the programs: %w\n%s", err, out)
	}
	dir, err := os.MkdirTemp("", "encompute-programs-")
	if err != nil {
		return "", err
	}
	for _, name := range []string{"encompute", "enclave", "devnet", "dstackdev"} {
		err = errors.Join(err, copyProgram(filepath.Join(dir, name), filepath.Join(bin, name)))
	}
	return dir, err
}

func copyProgram(to, from string) (err error) {
	r, err := os.Open(from)
	if err != nil {
		return err
	}
	defer r.Close()
	w, err := os.OpenFile(to, os.O_CREATE|os.O_WRONLY|os.O_EXCL, 0o700)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, w.Close()) }()
	_, err = io.Copy(w, r)
	return err
}

// newWorld starts a world of processes in a folder of its own; it ends with the test.
func newWorld(t *testing.T, w *world, models ...string) *world {
	t.Helper()
	w.bin, w.data, w.log = built(t), t.TempDir(), t.Output()
	t.Cleanup(func() {
		if err := w.stop(); err != nil {
			t.Error(err)
		}
		if t.Failed() {
			w.showLogs(t)
		}
	})
	if err := w.up(t.Context(), "127.0.0.1:0", "127.0.0.1:0"); err != nil {
		t.Fatal(err)
	}
	if err := w.pin(t.Context()); err != nil {
		t.Fatal(err)
	}
	for _, model := range models {
		if err := w.publish(t.Context(), filepath.Join(repository, "models", model)); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.serveCreator(t.Context()); err != nil {
		t.Fatal(err)
	}
	return w
}

// showLogs prints the end of each party's log.
func (w *world) showLogs(t *testing.T) {
	t.Helper()
	const tail = 4 << 10
	for _, name := range others() {
		b, err := os.ReadFile(filepath.Join(w.data, name, "log"))
		if err != nil {
			t.Log(err)
			continue
		}
		t.Logf("log of %s:\n%s", name, b[max(0, len(b)-tail):])
	}
}
