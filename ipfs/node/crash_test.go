package node_test

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/ipfs/node"
)

// TestMain lets the test binary be the process that is killed: "node.test crash DIR".
func TestMain(m *testing.M) {
	if len(os.Args) == 3 && os.Args[1] == "crash" {
		if err := uploadAndReport(os.Args[2]); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		_, _ = io.Copy(io.Discard, os.Stdin) // until it is killed, or its parent is gone
	}
	os.Exit(m.Run())
}

const crashSize = 3<<20 + 5

// uploadAndReport prints a line after every call that returned.
func uploadAndReport(dir string) error {
	ctx, store := context.Background(), ipfs.NewMemory()
	a, err := ipfs.Add(ctx, store, pattern(crashSize))
	if err != nil {
		return err
	}
	cids, err := ipfs.Blocks(ctx, store, a)
	if err != nil {
		return err
	}
	n, err := node.Open(dir, node.Config{})
	if err != nil {
		return err
	}
	fmt.Println("opened")
	if err := n.Lease(ctx, "requester", a, now, now+hour); err != nil {
		return err
	}
	fmt.Println("leased")
	for _, c := range cids {
		block, err := store.Get(ctx, c)
		if err != nil {
			return err
		}
		if err := n.PutBlock(ctx, "requester", c, block, now); err != nil {
			return err
		}
		fmt.Println("put", c)
	}
	if err := n.Pin(ctx, a, "job 1", now+2*hour); err != nil {
		return err
	}
	fmt.Println("pinned")
	return nil
}

// killAfter runs the process until it has reported that many lines, kills it and returns them.
func killAfter(t *testing.T, dir string, lines int) []string {
	t.Helper()
	binary, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	child := exec.CommandContext(t.Context(), binary, "crash", dir)
	child.Stderr = os.Stderr
	if _, err := child.StdinPipe(); err != nil {
		t.Fatal(err)
	}
	stdout, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	var reported []string
	for scanner := bufio.NewScanner(stdout); len(reported) < lines && scanner.Scan(); {
		reported = append(reported, scanner.Text())
	}
	if lines == 2 {
		if second, err := node.Open(dir, node.Config{}); err == nil {
			t.Error("a second process opened the folder")
			_ = second.Close()
		}
	}
	if err := child.Process.Kill(); err != nil { // SIGKILL
		t.Fatal(err)
	}
	_ = child.Wait() // it was killed
	if len(reported) != lines {
		t.Fatalf("the process ended after %q", reported)
	}
	return reported
}

func TestKilledAtAnyMomentTheNodeOpensAndTheUploadResumes(t *testing.T) {
	t.Parallel()
	u := fromReader(t, pattern(crashSize))
	for lines := 1; lines <= len(u.cids)+3; lines++ {
		t.Run(fmt.Sprintf("after %d reports", lines), func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			reported := killAfter(t, dir, lines)
			n := open(t, dir, node.Config{})
			gc(t, n, now) // takes nothing that a live lease or pin holds
			checkReported(t, n, reported)
			send(t, n, "requester", u)
			if err := n.Pin(t.Context(), u.Artefact, "job 1", now+2*hour); err != nil {
				t.Fatal(err)
			}
			mustRead(t, n, u)
			if swept := gc(t, n, now+2*hour+1); swept.Blocks != len(u.cids) {
				t.Errorf("GC deleted %d blocks in the end, want %d", swept.Blocks, len(u.cids))
			}
		})
	}
}

// checkReported checks that every block which the killed process reported as stored is there.
func checkReported(t *testing.T, n *node.Node, reported []string) {
	t.Helper()
	for _, line := range reported {
		text, ok := strings.CutPrefix(line, "put ")
		if !ok {
			continue
		}
		c, err := ipfs.ParseCID(text)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := n.Get(t.Context(), c); err != nil {
			t.Errorf("block that was stored before the kill: %v", err)
		}
	}
}

func TestOneOwnerAtATimeAndNothingLostBetween(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	u := describe(t, 1, 2<<20)
	n, err := node.Open(dir, node.Config{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := node.Open(dir, node.Config{}); err == nil {
		t.Fatal("opened twice")
	}
	send(t, n, "requester", u)
	if err := n.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := n.GC(t.Context(), now); err == nil {
		t.Error("GC of a closed node succeeds")
	}
	again := open(t, dir, node.Config{})
	gc(t, again, now+hour)
	mustRead(t, again, u)
}
