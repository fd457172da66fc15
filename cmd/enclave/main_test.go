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
	"strings"
	"sync"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/attest/dstack"
	"github.com/encrypted-compute/encrypted-compute/job"
)

const operator = "0x00000000000000000000000000000000000000aa"

func withAgent(socket string, more ...string) []string {
	return append([]string{"--agent", socket, "--gateway", "http://127.0.0.1:9", "--operator", operator, "--exit-with-stdin"}, more...)
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

func TestOptionsAreRefused(t *testing.T) {
	t.Parallel()
	with := func(more ...string) []string { return withAgent("socket", more...) }
	for say, args := range map[string][]string{
		"--agent":             with("--agent", ""),
		"--gateway":           {"--operator", operator},
		"--operator":          {"--gateway", "http://x"},
		"invalid value":       with("--operator", "0x12"),
		"unexpected argument": with("more"),
		"above zero":          with("--budget", "-1s"),
		"not defined":         with("--development"),
	} {
		if _, err := parseOptions(args, io.Discard); err == nil || !strings.Contains(err.Error(), say) {
			t.Errorf("%v: error %v, want one about %q", args, err, say)
		}
	}
	if _, err := parseOptions([]string{"--help"}, io.Discard); !errors.Is(err, flag.ErrHelp) {
		t.Errorf("help: %v", err)
	}
	o, err := parseOptions([]string{"--gateway", "http://x", "--operator", operator}, io.Discard)
	if err != nil || o.agent != dstack.Socket {
		t.Errorf("agent %q, want dstack's own socket (%v)", o.agent, err)
	}
}

func TestOptionsComeFromFlagsThenEnvironmentThenFile(t *testing.T) {
	folder := t.TempDir()
	t.Chdir(folder)
	file := "ENCLAVE_AGENT=from-file\nENCLAVE_GATEWAY=http://file\nENCLAVE_BUDGET=3s\nENCLAVE_ALLOW_UNBOUND_KEYS=true\nENCLAVE_OPERATOR=" + operator
	if err := os.WriteFile(dotenv, []byte(file), 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv("ENCLAVE_GATEWAY", "http://environment")
	t.Setenv("ENCLAVE_BUDGET", "2s")
	o, err := parseOptions([]string{"--budget", "1s"}, io.Discard)
	if err != nil {
		t.Fatal(err)
	}
	if o.agent != "from-file" || o.gateway != "http://environment" || o.budget.Seconds() != 1 || o.unboundKeys {
		t.Errorf("options %+v", o)
	}
	t.Setenv("ENCLAVE_MEMORY", "lots")
	if _, err := parseOptions(nil, io.Discard); err == nil || !strings.Contains(err.Error(), "ENCLAVE_MEMORY") {
		t.Errorf("error %v, want one that names the variable", err)
	}
}
