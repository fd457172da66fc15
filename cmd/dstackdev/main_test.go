package main

import (
	"bufio"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/attest/devmode"
	"github.com/encrypted-compute/encrypted-compute/attest/dstack"
)

// locked is a buffer that two goroutines may use.
type locked struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *locked) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *locked) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

// start runs the program over a folder until stop.
func start(t *testing.T, data string) (line ready, stderr *locked, stop func()) {
	t.Helper()
	binary := filepath.Join(data, "enclave")
	if err := os.WriteFile(binary, []byte("an enclave"), 0o600); err != nil {
		t.Fatal(err)
	}
	stdin, stdinWriter := io.Pipe()
	stdout, stdoutWriter := io.Pipe()
	stderr = new(locked)
	ended := make(chan error, 1)
	go func() {
		err := run(context.WithoutCancel(t.Context()), []string{"--data", data, "--binary", binary, "--exit-with-stdin"}, stdin, stdoutWriter, stderr)
		_ = stdoutWriter.CloseWithError(err)
		ended <- err
	}()
	text, err := bufio.NewReader(stdout).ReadBytes('\n')
	if err != nil {
		t.Fatalf("no line on standard output: %v\n%s", err, stderr)
	}
	if err := json.Unmarshal(text, &line); err != nil {
		t.Fatalf("%q: %v", text, err)
	}
	return line, stderr, func() {
		_ = stdinWriter.Close()
		if err := <-ended; err != nil {
			t.Error(err)
		}
	}
}

func folder(t *testing.T) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "dev") // names of sockets are short
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	return dir
}

func TestProgramStandsInForTheGuestAgent(t *testing.T) {
	t.Parallel()
	dir := folder(t)
	line, stderr, stop := start(t, dir)
	boot, err := dstack.New(line.Socket).Boot(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if want := devmode.Measurement(sha256.Sum256([]byte("an enclave"))); boot.Measurement != want || line.Measurement != want {
		t.Errorf("measurement %v, printed %v, want %v", boot.Measurement, line.Measurement, want)
	}
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, line.Collateral+"/tdx/certification/v4/qe/identity", nil)
	if err != nil {
		t.Fatal(err)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	_ = response.Body.Close()
	if response.StatusCode != http.StatusOK {
		t.Errorf("collateral: %s", response.Status)
	}
	if !strings.Contains(stderr.String(), devmode.Warning) {
		t.Errorf("no warning in %q", stderr)
	}
	first, err := dstack.New(line.Socket).SealingSeed(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	stop()
	line, _, stop = start(t, dir)
	defer stop()
	second, err := dstack.New(line.Socket).SealingSeed(t.Context())
	if err != nil || first != second {
		t.Errorf("a restart changed the sealing seed (%v)", err)
	}
	info, err := os.Stat(filepath.Join(dir, seedFile))
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("secret has mode %v (%v)", info.Mode(), err)
	}
}

func TestSocketOfAnEarlierProcessIsReplacedAndNothingElse(t *testing.T) {
	t.Parallel()
	dir := folder(t)
	path := filepath.Join(dir, "dstack.sock")
	if err := os.WriteFile(path, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	err := run(t.Context(), []string{"--data", dir, "--binary", path}, nil, io.Discard, io.Discard)
	if err == nil || !strings.Contains(err.Error(), "listen on") {
		t.Errorf("error %v", err)
	}
	if _, err := os.Stat(path); err != nil {
		t.Errorf("the file is gone: %v", err)
	}
}

func TestOptionsAreRefused(t *testing.T) {
	t.Parallel()
	for say, args := range map[string][]string{
		"--data and --binary":  {"--data", "x"},
		"unexpected argument":  {"--data", "x", "--binary", "y", "z"},
		"hint: name a shorter": {"--data", strings.Repeat("x", 100), "--binary", "y"},
		"not defined":          {"--quote"},
	} {
		if _, err := parse(args, io.Discard); err == nil || !strings.Contains(err.Error(), say) {
			t.Errorf("%v: error %v, want one about %q", args, err, say)
		}
	}
	dir := folder(t)
	if err := os.WriteFile(filepath.Join(dir, seedFile), []byte("short"), 0o600); err != nil {
		t.Fatal(err)
	}
	err := run(t.Context(), []string{"--data", dir, "--binary", filepath.Join(dir, seedFile)}, nil, io.Discard, io.Discard)
	if err == nil || !strings.Contains(err.Error(), "seed of 5 bytes") {
		t.Errorf("error %v", err)
	}
}
