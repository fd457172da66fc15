package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/ipfs/node"
)

func TestWhatARelayerPinnedIsGotByBitswap(t *testing.T) {
	t.Parallel()
	n, err := node.Open(t.TempDir(), node.Config{})
	if err != nil {
		t.Fatal(err)
	}
	defer n.Close()
	data := bytes.Repeat([]byte("0123456789abcdef"), 1<<17) // 2 MiB
	a, err := n.Keep(t.Context(), bytes.NewReader(data), "job 1", 1_800_000_000)
	if err != nil {
		t.Fatal(err)
	}
	c, err := ipfs.Root(a)
	if err != nil {
		t.Fatal(err)
	}
	relayer := httptest.NewServer(n.Handler())
	defer relayer.Close()

	ctx, stop := context.WithCancel(t.Context())
	stdout, writer := io.Pipe()
	ended := make(chan error, 1)
	go func() {
		args := []string{"serve", "--relayer", relayer.URL, "--listen", "/ip4/127.0.0.1/tcp/0", "--public", "--data", t.TempDir()}
		err := run(ctx, args, writer, io.Discard)
		_ = writer.CloseWithError(err)
		ended <- err
	}()
	line, err := bufio.NewReader(stdout).ReadBytes('\n')
	if err != nil {
		t.Fatal(err)
	}
	var ready struct{ Addresses []string }
	if err := json.Unmarshal(line, &ready); err != nil || len(ready.Addresses) != 1 {
		t.Fatalf("%s: %v", line, err)
	}
	var got bytes.Buffer
	args := []string{"get", "--peer", ready.Addresses[0], "--size", fmt.Sprint(a.Size), "--timeout", "20s", "--data", t.TempDir(), c.String()}
	if err := run(t.Context(), args, &got, io.Discard); err != nil || !bytes.Equal(got.Bytes(), data) {
		t.Errorf("got %d bytes, error %v", got.Len(), err)
	}
	stop()
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

func TestWrongCommandLinesAreExplained(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		args []string
		says string
	}{
		{nil, "want serve or get"},
		{[]string{"relay"}, "want serve or get"},
		{[]string{"get"}, "one CID"},
		{[]string{"get", "--peer", "/ip4/127.0.0.1/tcp/1/p2p/12D3KooWMhi2S859HP6r9bxPLcU1EixPssARQUZBA7nxPkiLSqSK", "robots.txt"}, "robots.txt"},
		{[]string{"serve", "--peer", "/ip4/127.0.0.1/tcp/1"}, "--peer"},
		{[]string{"serve", "--listen", "127.0.0.1:4001"}, "listen"},
		{[]string{"serve", "--listen", "/ip4/127.0.0.1/tcp/0", "--data", t.TempDir()}, "nobody may connect"},
	} {
		if err := run(t.Context(), c.args, io.Discard, io.Discard); err == nil || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%v: error %v, want one about %q", c.args, err, c.says)
		}
	}
	if err := run(t.Context(), []string{"get", "--help"}, io.Discard, io.Discard); err == nil || errors.Is(err, io.EOF) {
		t.Errorf("--help: error %v", err)
	}
}
