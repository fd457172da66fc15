package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/chain"
	"github.com/encrypted-compute/encrypted-compute/chain/devchain"
	"github.com/encrypted-compute/encrypted-compute/job"
)

func TestDevnetDeploysWritesFilesAndEndsWithStdin(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(t.TempDir(), "devnet")
	stdin, parent := io.Pipe()
	out, stdout := io.Pipe()
	ended := make(chan error, 1)
	go func() {
		args := []string{"--data", dir, "--http", "127.0.0.1:0", "--exit-with-stdin"}
		ended <- run(t.Context(), args, stdin, stdout, io.Discard)
		_ = stdout.Close()
	}()
	line, err := bufio.NewReader(out).ReadBytes('\n')
	if err != nil {
		t.Fatalf("no ready line: %v (%v)", err, <-ended)
	}
	var said ready
	if err := json.Unmarshal(line, &said); err != nil {
		t.Fatal(err)
	}
	checkFiles(t, dir, said)
	client, err := chain.Dial(t.Context(), chain.Config{RPC: said.RPC, Deployment: said.Deployment})
	if err != nil {
		t.Fatalf("what devnet prints cannot be dialled: %v", err)
	}
	client.Close()
	_ = parent.Close()
	if err := <-ended; err != nil {
		t.Errorf("end after standard input was closed: %v", err)
	}
	if _, err := chain.Dial(t.Context(), chain.Config{RPC: said.RPC, Deployment: said.Deployment}); err == nil {
		t.Error("the chain outlived its process's end")
	}
}

func checkFiles(t *testing.T, dir string, said ready) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(dir, "deployment.json"))
	if err != nil {
		t.Fatal(err)
	}
	var file deployment
	var plain job.Deployment
	if json.Unmarshal(data, &file) != nil || json.Unmarshal(data, &plain) != nil {
		t.Fatalf("deployment.json does not parse: %s", data)
	}
	if file.RPC != said.RPC || plain.Escrow != said.Deployment.Escrow || plain.Escrow.IsZero() {
		t.Errorf("deployment.json says %s, %s; the ready line %s, %s", file.RPC, plain.Escrow, said.RPC, said.Deployment.Escrow)
	}
	for i, role := range roles() {
		path := filepath.Join(dir, "accounts", role+".key")
		info, err := os.Stat(path)
		if err != nil {
			t.Fatal(err)
		}
		if info.Mode().Perm() != 0o600 {
			t.Errorf("%s has mode %v, want 0600", path, info.Mode().Perm())
		}
		text, _ := os.ReadFile(path)
		var raw job.Hex
		if err := raw.UnmarshalText([]byte("0x" + strings.TrimSpace(string(text)))); err != nil {
			t.Fatal(err)
		}
		key, err := job.ParseSigningKey(raw)
		if err != nil || key.Address() != devchain.Accounts()[i].Address {
			t.Errorf("%s is not the key of account %d: %v", path, i, err)
		}
	}
}

func TestDevnetSaysWhatIsWrongWithItsArguments(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		args []string
		want string
	}{
		"no folder":        {nil, "--data"},
		"public address":   {[]string{"--data", t.TempDir(), "--http", "0.0.0.0:0"}, "loopback"},
		"stray argument":   {[]string{"--data", t.TempDir(), "extra"}, "extra"},
		"help":             {[]string{"--help"}, "help"},
		"folder is a file": {[]string{"--data", "main.go", "--http", "127.0.0.1:0"}, "not a directory"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			err := run(t.Context(), c.args, strings.NewReader(""), io.Discard, io.Discard)
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("error %v, want one that says %q", err, c.want)
			}
		})
	}
}

func TestHelpSaysThatNothingIsKept(t *testing.T) {
	t.Parallel()
	var help bytes.Buffer
	_, _ = parse([]string{"--help"}, &help)
	if !strings.Contains(help.String(), "Nothing of the chain is kept on disk") {
		t.Errorf("help does not say so: %s", help.String())
	}
}
