package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/sync/errgroup"

	"github.com/encrypted-compute/encrypted-compute/attest/pcs"
	"github.com/encrypted-compute/encrypted-compute/chain"
	"github.com/encrypted-compute/encrypted-compute/internal/disk"
	"github.com/encrypted-compute/encrypted-compute/internal/rest"
	"github.com/encrypted-compute/encrypted-compute/internal/wire"
	"github.com/encrypted-compute/encrypted-compute/ipfs/node"
	"github.com/encrypted-compute/encrypted-compute/relayer"
	"github.com/encrypted-compute/encrypted-compute/relayer/api"
	"github.com/encrypted-compute/encrypted-compute/relayer/state"
)

// collectEvery is the pause between two garbage collections of the IPFS node.
const collectEvery = 10 * time.Minute

func newRelayer(a *app) *cobra.Command {
	var listen string
	var fleet fleet
	var origins []string
	var store storage
	cmd := &cobra.Command{
		Use:   "relayer",
		Short: "Watch jobs, have enclaves evaluate them, pay the gas; serves the REST interface and an IPFS gateway",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.runRelayer(cmd.Context(), listen, fleet, origins, store)
		},
	}
	cmd.Flags().StringVar(&listen, "listen", "127.0.0.1:8480", "`address` of the REST interface; fd:N takes an open socket")
	cmd.Flags().StringSliceVar(&fleet.enclaves, "enclave", nil, "`address` of an enclave; repeatable, or several with commas between")
	cmd.Flags().StringVar(&fleet.service, "pcs", pcs.Intel, "`address` of the service that has collateral to the enclaves' quotes")
	cmd.Flags().StringSliceVar(&origins, "origin", nil,
		"web `origin` whose pages may use the interface, as https://app.example, or *; repeatable (default: pages served from loopback)")
	fromEnvironment(cmd.Flags(), "listen", "enclave", "pcs", "origin")
	store.register(cmd.Flags())
	return withStdin(a, cmd)
}

// withStdin adds --exit-with-stdin to a long-running command, so that it never outlives its parent.
func withStdin(a *app, cmd *cobra.Command) *cobra.Command {
	var exit bool
	cmd.Flags().BoolVar(&exit, "exit-with-stdin", false, "end when standard input closes")
	inner := cmd.RunE
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		if exit {
			ctx, cancel := context.WithCancel(cmd.Context())
			defer cancel()
			go func() {
				defer cancel()
				_, _ = io.Copy(io.Discard, a.stdin)
			}()
			cmd.SetContext(ctx)
		}
		return inner(cmd, args)
	}
	return cmd
}

// listenOn opens an address, or takes over a socket that the parent opened.
func listenOn(ctx context.Context, address string) (net.Listener, error) {
	number, inherited := strings.CutPrefix(address, "fd:")
	if !inherited {
		var lc net.ListenConfig
		return lc.Listen(ctx, "tcp", address)
	}
	fd, err := strconv.ParseUint(number, 10, 16)
	if err != nil {
		return nil, fmt.Errorf("listen on %q: %w", address, err)
	}
	f := os.NewFile(uintptr(fd), "listener")
	defer f.Close() //nolint:errcheck // net.FileListener keeps a copy
	return net.FileListener(f)
}

func (a *app) runRelayer(ctx context.Context, listen string, f fleet, origins []string, store storage) (err error) {
	if err := a.flags.need("rpc", "deployment", "key"); err != nil {
		return err
	}
	log, err := a.logger()
	if err != nil {
		return err
	}
	c, err := a.dial(ctx)
	if err != nil {
		return err
	}
	defer c.Close()
	if err := os.MkdirAll(a.flags.data, 0o700); err != nil {
		return err
	}
	st, err := state.Open(ctx, a.flags.data)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, st.Close()) }()
	blocks, err := store.open(ctx, a.flags, log)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, blocks.Close()) }()
	listener, err := listenOn(ctx, listen)
	if err != nil {
		return err
	}
	return a.relay(ctx, office{c, st, blocks, listener, log, origins}, f)
}

// fleet are the addresses of enclaves, and of the service that has collateral to their quotes.
type fleet struct {
	enclaves []string
	service  string
}

func (f fleet) open() (opened relayer.Fleet, err error) {
	for _, address := range f.enclaves {
		opened.Enclaves = append(opened.Enclaves, rest.NewEnclave(address))
	}
	opened.Collateral, err = pcs.New(f.service, nil)
	return opened, err
}

// office is what a relayer works with.
type office struct {
	chain    *chain.Client
	state    *state.Store
	blocks   *node.Node
	listener net.Listener
	log      *slog.Logger
	origins  []string // of pages that may use the interface; none are those on loopback
}

// allowed is nil where no origin is named, also by an empty environment variable.
func (o office) allowed() []string {
	var named []string
	for _, origin := range o.origins {
		if origin = strings.TrimSpace(origin); origin != "" {
			named = append(named, origin)
		}
	}
	return named
}

// relay runs the relayer, its REST interface and what goes with them until ctx ends.
func (a *app) relay(ctx context.Context, o office, f fleet) error {
	key, err := readKey(a.flags.key)
	if err != nil {
		return err
	}
	release, err := disk.Hold(a.flags.key) // two senders of one account would take each other's nonces
	if err != nil {
		return fmt.Errorf("account key %s: %w", a.flags.key, err)
	}
	defer release()
	w, err := chain.NewSender(o.chain, key, wire.Outbox{Store: o.state})
	if err != nil {
		return err
	}
	fleet, err := f.open()
	if err != nil {
		return err
	}
	d, reader := o.chain.Deployment(), wire.Reader{Client: o.chain}
	r, err := relayer.New(relayer.Config{Deployment: d}, reader, w, fleet, o.blocks, o.state, o.log)
	if err != nil {
		return err
	}
	handler := api.New(api.Config{Deployment: d, Origins: o.allowed()}, reader, r, o.state, o.blocks, o.log)
	o.log.InfoContext(ctx, "relayer listens", "address", "http://"+o.listener.Addr().String(), "account", w.Address(), "enclaves", len(fleet.Enclaves))
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error { return r.Run(ctx) })
	g.Go(func() error { return resume(ctx, w) })
	g.Go(func() error { return serveHTTP(ctx, o.listener, handler) })
	g.Go(func() error { return collect(ctx, o.blocks, r, o.log) })
	return g.Wait()
}

// resume sees to what a former process sent and did not see mined.
func resume(ctx context.Context, w *chain.Sender) error {
	if err := w.Resume(ctx); err != nil && ctx.Err() == nil {
		return fmt.Errorf("transactions of an earlier run: %w", err)
	}
	return nil
}

// serveHTTP serves until the context ends, then lets requests under way finish for a moment.
func serveHTTP(ctx context.Context, l net.Listener, h http.Handler) error {
	server := &http.Server{Handler: h, ReadHeaderTimeout: 10 * time.Second, IdleTimeout: time.Minute}
	done := make(chan error, 1)
	go func() { done <- server.Serve(l) }()
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
		stop, cancel := context.WithTimeout(context.WithoutCancel(ctx), 3*time.Second)
		defer cancel()
		return server.Shutdown(stop)
	}
}

// collect deletes from time to time what neither lease nor pin holds.
func collect(ctx context.Context, n *node.Node, r *relayer.Relayer, log *slog.Logger) error {
	ticker := time.NewTicker(collectEvery)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-ticker.C:
			swept, err := n.GC(ctx, r.Now())
			if err != nil && ctx.Err() == nil {
				log.WarnContext(ctx, "garbage collection failed; trying again later", "err", err)
				continue
			}
			log.InfoContext(ctx, "garbage collected", "blocks", swept.Blocks, "bytes", swept.Bytes)
		}
	}
}
