package main

import (
	"bufio"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"image/png"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/encrypted-compute/encrypted-compute/attest/devmode"
)

// TestStories runs what needs no world, or starts its own.
func TestStories(t *testing.T) {
	t.Parallel()
	testscript.Run(t, testscript.Params{Dir: filepath.Join("testdata", "script"), Setup: programsAndModels(t), Cmds: vocabulary()})
}

// TestStoriesInAWorld runs against `encompute up`, by the .env that it prints.
func TestStoriesInAWorld(t *testing.T) {
	t.Parallel()
	world := filepath.Join(t.TempDir(), "world")
	dotenv := runUp(t, world)
	binary, err := os.ReadFile(filepath.Join(built(t), "enclave"))
	if err != nil {
		t.Fatal(err)
	}
	measurement := devmode.Measurement(sha256.Sum256(binary))
	setup := programsAndModels(t)
	// Testscript's own tests are parallel; the world outlives them because t.Run waits for those below it.
	t.Run("stories", func(t *testing.T) { //nolint:paralleltest // see above
		testscript.Run(t, testscript.Params{
			Dir: filepath.Join("testdata", "script", "world"), Cmds: vocabulary(),
			Setup: func(env *testscript.Env) error {
				env.Setenv("MEASUREMENT", measurement.String())
				env.Setenv("ACCOUNTS", filepath.Join(world, "chain", "accounts"))
				if err := os.WriteFile(filepath.Join(env.WorkDir, ".env"), dotenv, 0o600); err != nil {
					return err
				}
				return setup(env)
			},
		})
	})
}

// programsAndModels tells a story where they are, and gives it a folder for temporary files.
func programsAndModels(t *testing.T) func(*testscript.Env) error {
	t.Helper()
	bin := built(t)
	models, err := filepath.Abs(filepath.Join(repository, "models"))
	if err != nil {
		t.Fatal(err)
	}
	return func(env *testscript.Env) error {
		env.Setenv("BIN", bin)
		env.Setenv("MODELS", models)
		env.Setenv("TMPDIR", filepath.Join(env.WorkDir, "tmp"))
		return os.MkdirAll(filepath.Join(env.WorkDir, "tmp"), 0o700)
	}
}

// runUp starts `encompute up` until the test ends and returns the .env that it prints.
func runUp(t *testing.T, data string) []byte {
	t.Helper()
	cmd := exec.CommandContext(context.WithoutCancel(t.Context()), filepath.Join(built(t), "encompute"), "up",
		"--bin", built(t), "--models", filepath.Join(repository, "models"), "--data", data,
		"--chain-address", "127.0.0.1:0", "--relayer-address", "127.0.0.1:0", "--exit-with-stdin")
	cmd.Env = childEnvironment()
	cmd.Stderr = t.Output()
	stdin, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = stdin.Close()
		if err := cmd.Wait(); err != nil {
			t.Errorf("up: %v", err)
		}
	})
	var dotenv bytes.Buffer
	lines := bufio.NewScanner(stdout)
	for lines.Scan() {
		fmt.Fprintln(&dotenv, lines.Text())
		if strings.HasPrefix(lines.Text(), "ENCOMPUTE_DEVELOPMENT") {
			return dotenv.Bytes()
		}
	}
	t.Fatalf("up ended after %q (%v)", dotenv.String(), lines.Err())
	return nil
}

// vocabulary holds the stories' own commands.
func vocabulary() map[string]func(ts *testscript.TestScript, neg bool, args []string) {
	return map[string]func(ts *testscript.TestScript, neg bool, args []string){
		"json": wordJSON, "mode": wordMode, "picture": wordPicture, "capture": wordCapture, "same": wordSame,
		"otherthan": wordOtherThan, "preview": wordPreview,
		"files": wordFiles, "empty": wordEmpty, "await": wordAwait, "gone": wordGone,
	}
}

// wordJSON: standard output is one JSON value, and each argument names something in it: a.b.0.c.
func wordJSON(ts *testscript.TestScript, _ bool, args []string) {
	dec := json.NewDecoder(strings.NewReader(ts.ReadFile("stdout")))
	var v any
	ts.Check(dec.Decode(&v))
	if _, err := dec.Token(); err != io.EOF {
		ts.Fatalf("more than one JSON value (%v)", err)
	}
	for _, path := range args {
		at := v
		for step := range strings.SplitSeq(path, ".") {
			if at = child(at, step); at == nil {
				ts.Fatalf("nothing at %s", path)
			}
		}
	}
}

func child(v any, step string) any {
	switch v := v.(type) {
	case map[string]any:
		return v[step]
	case []any:
		if i, err := strconv.Atoi(step); err == nil && i < len(v) {
			return v[i]
		}
	}
	return nil
}

// wordMode FILE OCTAL: the file's permissions.
func wordMode(ts *testscript.TestScript, _ bool, args []string) {
	info, err := os.Stat(ts.MkAbs(args[0]))
	ts.Check(err)
	if have := strconv.FormatUint(uint64(info.Mode().Perm()), 8); have != args[1] {
		ts.Fatalf("mode of %s is %s, want %s", args[0], have, args[1])
	}
}

// wordPicture [--radius N] FILE: writes the test picture.
func wordPicture(ts *testscript.TestScript, _ bool, args []string) {
	radius := patternRadius
	if args[0] == "--radius" {
		var err error
		radius, err = strconv.Atoi(args[1])
		ts.Check(err)
		args = args[2:]
	}
	path := ts.MkAbs(args[0])
	pattern, err := writePattern(filepath.Dir(path), radius)
	ts.Check(err)
	ts.Check(os.Rename(pattern, path))
}

// wordCapture FILE NAME: keeps the first word of the file as a variable.
func wordCapture(ts *testscript.TestScript, _ bool, args []string) {
	first, _, _ := strings.Cut(strings.TrimSpace(ts.ReadFile(args[0])), "  ")
	ts.Setenv(args[1], first)
}

// wordOtherThan ID NAME: keeps the one id at the beginning of a line of standard output that is another.
func wordOtherThan(ts *testscript.TestScript, _ bool, args []string) {
	for line := range strings.Lines(ts.ReadFile("stdout")) {
		if first, _, _ := strings.Cut(line, " "); strings.HasPrefix(first, "0x") && first != args[0] {
			ts.Setenv(args[1], first)
			return
		}
	}
	ts.Fatalf("no other than %s", args[0])
}

// wordPreview JOB: the job's preview is a picture of two.
func wordPreview(ts *testscript.TestScript, _ bool, args []string) {
	ts.Check(ts.Exec("encompute", "job", "preview", "--json", "--out", "preview.png", args[0]))
	shown, err := png.DecodeConfig(strings.NewReader(ts.ReadFile("preview.png")))
	ts.Check(err)
	if shown.Height != 280 || shown.Width != 2*280+previewGap {
		ts.Fatalf("a picture of %d×%d", shown.Width, shown.Height)
	}
	var v previewView
	ts.Check(json.Unmarshal([]byte(ts.ReadFile("stdout")), &v))
	if len(v.Released) == 0 || v.LeakBits == 0 || v.Stage != "created" {
		ts.Fatalf("preview %+v", v)
	}
}

// wordSame FILE NAME: the file begins as when it was captured.
func wordSame(ts *testscript.TestScript, _ bool, args []string) {
	first, _, _ := strings.Cut(strings.TrimSpace(ts.ReadFile(args[0])), "  ")
	if want := ts.Getenv(args[1]); first != want || want == "" {
		ts.Fatalf("%q, want %q", first, want)
	}
}

// wordFiles FOLDER: prints the names in it.
func wordFiles(ts *testscript.TestScript, _ bool, args []string) {
	entries, err := os.ReadDir(ts.MkAbs(args[0]))
	ts.Check(err)
	_, err = fmt.Fprintln(ts.Stdout(), len(entries), entries)
	ts.Check(err)
}

// wordEmpty FOLDER: there is nothing in it.
func wordEmpty(ts *testscript.TestScript, _ bool, args []string) {
	entries, err := os.ReadDir(ts.MkAbs(args[0]))
	ts.Check(err)
	if len(entries) > 0 {
		ts.Fatalf("%s holds %v", args[0], entries)
	}
}

// wordAwait PATTERN: waits until a file of that name is there.
func wordAwait(ts *testscript.TestScript, _ bool, args []string) {
	ticker := time.NewTicker(10 * time.Millisecond)
	defer ticker.Stop()
	for end := time.Now().Add(startTimeout); time.Now().Before(end); <-ticker.C {
		if found, err := filepath.Glob(ts.MkAbs(args[0])); err != nil || len(found) > 0 {
			ts.Check(err)
			return
		}
	}
	ts.Fatalf("no %s appeared", args[0])
}

// wordGone TEXT: no process has it on its command line.
func wordGone(ts *testscript.TestScript, _ bool, args []string) {
	lines, err := filepath.Glob("/proc/[0-9]*/cmdline")
	ts.Check(err)
	for _, name := range lines {
		b, err := os.ReadFile(name)
		if err == nil && slices.ContainsFunc(strings.Split(string(b), "\x00"), func(arg string) bool { return strings.Contains(arg, args[0]) }) {
			ts.Fatalf("still there: %q", b)
		}
	}
}
