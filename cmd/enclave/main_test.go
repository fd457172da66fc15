package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/attest/devmode"
	"github.com/encrypted-compute/encrypted-compute/internal/seal"
	"github.com/encrypted-compute/encrypted-compute/job"
)

const operator = "0x00000000000000000000000000000000000000aa"

func arguments(data string, more ...string) []string {
	return append([]string{"--data", data, "--gateway", "http://127.0.0.1:9", "--operator", operator, "--exit-with-stdin"}, more...)
}

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

// process is one enclave inside the test, with its standard streams.
type process struct {
	ready  ready
	stdin  io.Closer
	stderr *locked
	ended  chan error
}

func start(t *testing.T, args []string) *process {
	t.Helper()
	stdin, stdinWriter := io.Pipe()
	stdout, stdoutWriter := io.Pipe()
	p := &process{stdin: stdinWriter, stderr: new(locked), ended: make(chan error, 1)}
	go func() {
		err := run(context.WithoutCancel(t.Context()), args, stdin, stdoutWriter, p.stderr)
		_ = stdoutWriter.CloseWithError(err)
		p.ended <- err
	}()
	line, err := bufio.NewReader(stdout).ReadBytes('\n')
	if err != nil {
		t.Fatalf("no line on standard output: %v\n%s", err, p.stderr)
	}
	if err := json.Unmarshal(line, &p.ready); err != nil {
		t.Fatalf("%q: %v", line, err)
	}
	return p
}

func (p *process) identity(t *testing.T) (identity job.EnclaveIdentity) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, p.ready.Listen+"/v1/identity", nil)
	if err != nil {
		t.Fatal(err)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	if err := json.NewDecoder(response.Body).Decode(&identity); err != nil {
		t.Fatal(err)
	}
	return identity
}

func (p *process) end(t *testing.T) {
	t.Helper()
	if err := p.stdin.Close(); err != nil {
		t.Fatal(err)
	}
	if err := <-p.ended; err != nil {
		t.Fatal(err)
	}
}

func TestEnclaveSaysWhereItListensAndEndsWithItsStandardInput(t *testing.T) {
	t.Parallel()
	data := filepath.Join(t.TempDir(), "enclave")
	first := start(t, arguments(data, "--development"))
	before := first.identity(t)
	first.end(t)
	if before.Signer != first.ready.Signer || before.Operator.String() != operator || before.Root != devmode.Label {
		t.Errorf("identity %+v, ready %+v", before, first.ready)
	}
	if measured, err := measure(); err != nil || measured != before.Measurement || measured.IsZero() {
		t.Errorf("measurement %v, want %v (%v)", before.Measurement, measured, err)
	}
	if !strings.Contains(first.stderr.String(), devmode.Warning) {
		t.Errorf("no warning in %q", first.stderr)
	}
	second := start(t, arguments(data, "--development"))
	after := second.identity(t)
	second.end(t)
	if !bytes.Equal(before.SealingKey, after.SealingKey) || before.Signer == after.Signer {
		t.Error("a restart must keep the sealing key and change the signing key")
	}
}

func TestSeedIsPrivateAndNeverReplaced(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	made, err := sealingKey(folder)
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(folder, seedFile)
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	if info.Mode().Perm() != 0o600 || info.Size() != seal.SeedSize {
		t.Errorf("mode %v, %d bytes", info.Mode(), info.Size())
	}
	read, err := sealingKey(folder)
	if err != nil || read.Public().Digest() != made.Public().Digest() {
		t.Errorf("read another key (%v)", err)
	}
	if _, err := newSealingKey(folder, path); !errors.Is(err, os.ErrExist) {
		t.Errorf("replaced a seed: %v", err)
	}
	if entries, err := os.ReadDir(folder); err != nil || len(entries) != 1 {
		t.Errorf("left %v behind (%v)", entries, err)
	}
	if err := os.WriteFile(path, make([]byte, seal.SeedSize-1), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := sealingKey(folder); err == nil {
		t.Error("read a seed of 31 bytes")
	}
}

func TestOptionsAreRefused(t *testing.T) {
	t.Parallel()
	with := func(more ...string) []string { return arguments("folder", append(more, "--development")...) }
	for say, args := range map[string][]string{
		"--agent":             append(arguments("folder"), "--agent", ""),
		"--data":              {"--development", "--gateway", "http://x", "--operator", operator},
		"--gateway":           {"--development", "--data", "x", "--operator", operator},
		"--operator":          {"--development", "--data", "x", "--gateway", "http://x"},
		"invalid value":       with("--operator", "0x12"),
		"unexpected argument": arguments("folder", "more"),
		"above zero":          with("--budget", "-1s"),
		"not defined":         with("--signing-key", "x"),
	} {
		if _, err := parseOptions(args, io.Discard); err == nil || !strings.Contains(err.Error(), say) {
			t.Errorf("%v: error %v, want one about %q", args, err, say)
		}
	}
	if _, err := parseOptions([]string{"--help"}, io.Discard); !errors.Is(err, flag.ErrHelp) {
		t.Errorf("help: %v", err)
	}
}

func TestOptionsComeFromFlagsThenEnvironmentThenFile(t *testing.T) {
	folder := t.TempDir()
	t.Chdir(folder)
	file := "ENCLAVE_DATA=from-file\nENCLAVE_GATEWAY=http://file\nENCLAVE_BUDGET=3s\nENCLAVE_DEVELOPMENT=true\nENCLAVE_OPERATOR=" + operator
	if err := os.WriteFile(dotenv, []byte(file), 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv("ENCLAVE_GATEWAY", "http://environment")
	t.Setenv("ENCLAVE_BUDGET", "2s")
	o, err := parseOptions([]string{"--budget", "1s"}, io.Discard)
	if err != nil {
		t.Fatal(err)
	}
	if o.data != "from-file" || o.gateway != "http://environment" || o.budget.Seconds() != 1 || !o.development {
		t.Errorf("options %+v", o)
	}
	t.Setenv("ENCLAVE_MEMORY", "lots")
	if _, err := parseOptions(nil, io.Discard); err == nil || !strings.Contains(err.Error(), "ENCLAVE_MEMORY") {
		t.Errorf("error %v, want one that names the variable", err)
	}
}
