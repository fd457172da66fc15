package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

const (
	// startTimeout is how long a party may take until it is ready.
	startTimeout = 3 * time.Minute
	// stopTimeout is how long it may take to end when asked.
	stopTimeout = 10 * time.Second
)

// process is one party's program. It ends when its standard input closes: it cannot outlive this process.
type process struct {
	name   string
	binary string
	args   []string
	// sockets are handed over as file descriptors 3 and up.
	sockets []*os.File
	// ready receives the first line on standard output, if it is wanted.
	ready any

	cmd   *exec.Cmd
	stdin io.WriteCloser
	done  chan struct{}
	err   error // of the end; read it after done
}

// launch starts the program with its log in folder data/name, and waits for its first line if that is wanted.
func (p *process) launch(ctx context.Context, data string) error {
	dir := filepath.Join(data, p.name)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	logFile, err := os.OpenFile(filepath.Join(dir, "log"), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	defer logFile.Close()                    //nolint:errcheck // the child has its own copy
	cmd := exec.Command(p.binary, p.args...) //nolint:gosec,noctx // our own binaries; they end with stdin
	cmd.Stderr, cmd.ExtraFiles = logFile, p.sockets
	cmd.Env = childEnvironment()
	if p.stdin, err = cmd.StdinPipe(); err != nil {
		return err
	}
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		return err
	}
	if err := cmd.Start(); err != nil {
		return fmt.Errorf("start %s: %w", p.name, err)
	}
	p.cmd, p.done = cmd, make(chan struct{})
	first := make(chan []byte, 1)
	go p.follow(stdout, first)
	if p.ready == nil {
		return nil
	}
	return p.await(ctx, first, logFile.Name())
}

// childEnvironment keeps this process's own settings from the parties, which get theirs as flags.
func childEnvironment() []string {
	return slices.DeleteFunc(os.Environ(), func(v string) bool { return strings.HasPrefix(v, prefix) })
}

// follow reads the program's output to its end.
func (p *process) follow(stdout io.Reader, first chan<- []byte) {
	r := bufio.NewReader(stdout)
	line, _ := r.ReadBytes('\n')
	first <- line
	_, _ = io.Copy(io.Discard, r)
	p.err = p.cmd.Wait()
	close(p.done)
}

func (p *process) await(ctx context.Context, first <-chan []byte, logName string) error {
	timer := time.NewTimer(startTimeout)
	defer timer.Stop()
	select {
	case line := <-first:
		if err := json.Unmarshal(line, p.ready); err != nil {
			return fmt.Errorf("%s did not start; see %s", p.name, logName)
		}
		return nil
	case <-timer.C:
		return fmt.Errorf("%s was not ready within %s; see %s", p.name, startTimeout, logName)
	case <-ctx.Done():
		return ctx.Err()
	}
}

// ended reports whether the program is gone.
func (p *process) ended() bool {
	select {
	case <-p.done:
		return true
	default:
		return false
	}
}

// stop asks the program to end and waits for it.
func (p *process) stop() error {
	if p.done == nil {
		return nil
	}
	_ = p.stdin.Close()
	timer := time.NewTimer(stopTimeout)
	defer timer.Stop()
	select {
	case <-p.done:
		return nil
	case <-timer.C:
		return errors.Join(fmt.Errorf("%s did not end when asked", p.name), p.kill())
	}
}

// kill ends the program at once, as a crash would.
func (p *process) kill() error {
	err := p.cmd.Process.Kill()
	<-p.done
	if errors.Is(err, os.ErrProcessDone) {
		return nil
	}
	return err
}
