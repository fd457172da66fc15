// Command dstackdev is a DEVELOPMENT guest agent: it stands in for dstack's where there is no TDX.
//
// It serves one enclave on a Unix socket as dstack's agent does, and whoever verifies its quotes over HTTP as Intel's
// certification service does. It prints one line of JSON when it is ready, {"socket", "collateral", "measurement"}.
package main

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"net"
	"net/http"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/encrypted-compute/encrypted-compute/attest/devmode"
	"github.com/encrypted-compute/encrypted-compute/attest/devmode/guest"
	"github.com/encrypted-compute/encrypted-compute/internal/disk"
	"github.com/encrypted-compute/encrypted-compute/job"
)

const usage = `Usage: dstackdev --data DIR --binary FILE [--socket PATH] [--collateral 127.0.0.1:0] [--exit-with-stdin]

Answers as dstack's guest agent on a Unix socket, for the enclave whose binary is FILE, and as Intel's certification
service on a loopback address. The machine's secret is in DIR/machine.seed: another one has other sealing keys.

Its quotes prove nothing: they are signed by a key that everybody has.

`

const (
	seedFile = "machine.seed"
	// socketLimit is what Linux takes for the name of a Unix socket, less the zero at its end.
	socketLimit = 107
	// shutdownTime is how long calls that are under way may still take.
	shutdownTime = 5 * time.Second
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	err := run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	stop()
	switch {
	case errors.Is(err, flag.ErrHelp):
	case err != nil:
		fmt.Fprintln(os.Stderr, "error:", err)
		os.Exit(1)
	}
}

type options struct {
	data, binary, socket, collateral string
	exitWithStdin                    bool
}

func parse(args []string, stderr io.Writer) (options, error) {
	var o options
	flags := flag.NewFlagSet("dstackdev", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		_, _ = fmt.Fprint(stderr, usage)
		flags.PrintDefaults()
	}
	flags.StringVar(&o.data, "data", "", "`folder` that keeps the machine's secret")
	flags.StringVar(&o.binary, "binary", "", "`file` of the enclave that is measured")
	flags.StringVar(&o.socket, "socket", "", "`path` of the socket; empty: dstack.sock in the data folder")
	flags.StringVar(&o.collateral, "collateral", "127.0.0.1:0", "loopback `address` that serves collateral; port 0 picks a free one")
	flags.BoolVar(&o.exitWithStdin, "exit-with-stdin", false, "end when standard input is closed, so as not to outlive the parent")
	if err := flags.Parse(args); err != nil {
		return o, err
	}
	if o.socket == "" {
		o.socket = filepath.Join(o.data, "dstack.sock")
	}
	switch {
	case flags.NArg() > 0:
		return o, fmt.Errorf("unexpected argument %q", flags.Arg(0))
	case o.data == "" || o.binary == "":
		return o, errors.New("--data and --binary must be set: the machine's folder and the enclave's binary")
	case len(o.socket) > socketLimit:
		return o, fmt.Errorf("name of the socket has %d bytes, limit %d: %s\nhint: name a shorter one with --socket", len(o.socket), socketLimit, o.socket)
	}
	return o, nil
}

// ready is the line on standard output.
type ready struct {
	Socket      string     `json:"socket"`
	Collateral  string     `json:"collateral"`
	Measurement job.Digest `json:"measurement"`
}

// run returns nil after an orderly end.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) error {
	o, err := parse(args, stderr)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	if o.exitWithStdin {
		go func() {
			defer cancel()
			_, _ = io.Copy(io.Discard, stdin)
		}()
	}
	agent, err := newAgent(o)
	if err != nil {
		return err
	}
	if _, err := fmt.Fprintf(stderr, "\n*** %s ***\n\n", devmode.Warning); err != nil {
		return fmt.Errorf("print warning: %w", err)
	}
	return serve(ctx, o, agent, stdout)
}

// newAgent measures the binary and reads the machine's secret.
func newAgent(o options) (*guest.Agent, error) {
	file, err := os.Open(o.binary)
	if err != nil {
		return nil, fmt.Errorf("measure the enclave's binary: %w", err)
	}
	defer file.Close() //nolint:errcheck // read only
	h := sha256.New()
	if _, err := io.Copy(h, file); err != nil {
		return nil, fmt.Errorf("measure the enclave's binary: %w", err)
	}
	seed, err := machineSeed(o.data)
	if err != nil {
		return nil, err
	}
	return guest.New(guest.Config{Binary: job.Digest(h.Sum(nil)), Seed: seed})
}

// machineSeed reads the secret in the folder, or makes one at the first start.
func machineSeed(folder string) ([]byte, error) {
	path := filepath.Join(folder, seedFile)
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return nil, fmt.Errorf("make data folder: %w", err)
	}
	seed := make([]byte, guest.SeedSize)
	_, _ = rand.Read(seed) // never fails
	err := disk.WriteNew(path, func(w io.Writer) error { _, err := w.Write(seed); return err })
	if errors.Is(err, fs.ErrExist) {
		seed, err = os.ReadFile(path)
	}
	if err != nil {
		return nil, fmt.Errorf("machine's secret: %w", err)
	}
	return seed, nil
}

// serve listens until ctx ends.
func serve(ctx context.Context, o options, agent *guest.Agent, stdout io.Writer) error {
	if err := removeStale(o.socket); err != nil {
		return err
	}
	var lc net.ListenConfig
	socket, err := lc.Listen(ctx, "unix", o.socket)
	if err != nil {
		return fmt.Errorf("listen on %s: %w", o.socket, err)
	}
	collateral, err := lc.Listen(ctx, "tcp", o.collateral)
	if err != nil {
		return errors.Join(fmt.Errorf("listen on %s: %w", o.collateral, err), socket.Close())
	}
	group, ctx := errgroup.WithContext(ctx)
	serveOn(ctx, group, socket, agent.Guest())
	serveOn(ctx, group, collateral, agent.Collateral())
	group.Go(func() error {
		return json.NewEncoder(stdout).Encode(ready{o.socket, "http://" + collateral.Addr().String(), agent.Measurement()})
	})
	return group.Wait()
}

// removeStale removes a socket that an earlier process left behind; anything else of that name stays.
func removeStale(path string) error {
	info, err := os.Lstat(path)
	if err == nil && info.Mode().Type() == fs.ModeSocket {
		err = os.Remove(path)
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("remove socket of an earlier process: %w", err)
	}
	return nil
}

// serveOn serves on a listener until ctx ends.
func serveOn(ctx context.Context, group *errgroup.Group, listener net.Listener, handler http.Handler) {
	server := &http.Server{Handler: handler, ReadHeaderTimeout: 10 * time.Second}
	group.Go(func() error {
		if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
			return fmt.Errorf("serve on %s: %w", listener.Addr(), err)
		}
		return nil
	})
	group.Go(func() error {
		<-ctx.Done()
		ending, cancel := context.WithTimeout(context.WithoutCancel(ctx), shutdownTime)
		defer cancel()
		return server.Shutdown(ending)
	})
}
