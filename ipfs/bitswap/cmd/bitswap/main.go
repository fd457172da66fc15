// Command bitswap hands a relayer's pinned blocks to other IPFS nodes by bitswap, or gets an artefact from them.
//
//	bitswap serve --relayer http://127.0.0.1:8480 --listen /ip4/0.0.0.0/tcp/4001 --peer /ip4/…/tcp/4001/p2p/12D3…
//	bitswap get --peer /ip4/…/tcp/4001/p2p/12D3… --size BYTES CID > FILE
//
// serve prints one line of JSON on standard output when it is ready, {"addresses":["/ip4/…/p2p/12D3…"]}, logs to standard
// error, and ends on SIGTERM or SIGINT. It holds no key but the identity in --data, and reads the relayer's gateway as
// anybody could.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"

	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/multiformats/go-multiaddr"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/ipfs/bitswap"
	"github.com/encrypted-compute/encrypted-compute/ipfs/gateway"
	"github.com/encrypted-compute/encrypted-compute/job"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, syscall.SIGINT)
	defer stop()
	switch err := run(ctx, os.Args[1:], os.Stdout, os.Stderr); {
	case errors.Is(err, flag.ErrHelp):
		os.Exit(2) //nolint:gocritic // nothing is left to stop
	case err != nil:
		fmt.Fprintln(os.Stderr, "error:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string, stdout, stderr io.Writer) error {
	commands := map[string]func(context.Context, []string, io.Writer, io.Writer) error{"serve": serve, "get": get}
	if len(args) > 0 {
		if command, ok := commands[args[0]]; ok {
			return command(ctx, args[1:], stdout, stderr)
		}
	}
	return errors.New("want serve or get; --help after either lists its flags")
}

// addresses collects multiaddresses from repeated flags.
type addresses []multiaddr.Multiaddr

// String implements flag.Value.
func (a *addresses) String() string { return fmt.Sprint(*a) }

// Set implements flag.Value.
func (a *addresses) Set(text string) error {
	m, err := multiaddr.NewMultiaddr(text)
	if err == nil {
		*a = append(*a, m)
	}
	return err
}

// shared are the flags of both commands.
type shared struct {
	flags *flag.FlagSet
	peers addresses
	data  string
}

func newShared(name string, stderr io.Writer) *shared {
	s := &shared{flags: flag.NewFlagSet(name, flag.ContinueOnError)}
	s.flags.SetOutput(stderr)
	s.flags.Var(&s.peers, "peer", "`address` of a peer that ends in /p2p/ and its id; repeatable")
	s.flags.StringVar(&s.data, "data", "data/bitswap", "`folder` that keeps the identity")
	return s
}

// config reads the identity and the peers.
func (s *shared) config(stderr io.Writer) (cfg bitswap.Config, err error) {
	if cfg.Peers, err = peer.AddrInfosFromP2pAddrs(s.peers...); err != nil {
		return cfg, fmt.Errorf("--peer: %w", err)
	}
	if cfg.Key, err = bitswap.Identity(filepath.Join(s.data, "identity.key")); err != nil {
		return cfg, err
	}
	cfg.Log = slog.New(slog.NewTextHandler(stderr, nil))
	return cfg, nil
}

func serve(ctx context.Context, args []string, stdout, stderr io.Writer) (err error) {
	s := newShared("serve", stderr)
	var listen addresses
	s.flags.Var(&listen, "listen", "TCP multi`address` to listen on, such as /ip4/0.0.0.0/tcp/4001; repeatable")
	relayer := s.flags.String("relayer", "http://127.0.0.1:8480", "`address` of the relayer whose pinned blocks are served")
	public := s.flags.Bool("public", false, "let strangers connect, not only the named peers")
	bandwidth := s.flags.Int("bandwidth", 0, "`bytes` of blocks a second to serve (default 16 MiB)")
	if err := s.flags.Parse(args); err != nil {
		return err
	}
	cfg, err := s.config(stderr)
	if err != nil {
		return err
	}
	cfg.Listen, cfg.Public, cfg.Bandwidth, cfg.Source = listen, *public, *bandwidth, gateway.New(*relayer, nil).Pinned()
	e, err := bitswap.New(cfg)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, e.Close()) }()
	if err := json.NewEncoder(stdout).Encode(map[string]any{"addresses": e.Addresses()}); err != nil {
		return err
	}
	<-ctx.Done()
	return nil
}

func get(ctx context.Context, args []string, stdout, stderr io.Writer) (err error) {
	s := newShared("get", stderr)
	size := s.flags.Uint64("size", 0, "length of the artefact in `bytes`")
	limit := s.flags.Duration("timeout", 0, "`time` after which to give up (default never)")
	if err := s.flags.Parse(args); err != nil {
		return err
	}
	if s.flags.NArg() != 1 || len(s.peers) == 0 {
		return errors.New("want one CID, --size and at least one --peer")
	}
	c, err := ipfs.ParseCID(s.flags.Arg(0))
	if err != nil {
		return err
	}
	digest, err := ipfs.Digest(c)
	if err != nil {
		return err
	}
	cfg, err := s.config(stderr)
	if err != nil {
		return err
	}
	if *limit > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, *limit)
		defer cancel()
	}
	return fetch(ctx, cfg, job.Artefact{Digest: digest, Size: *size}, stdout)
}

func fetch(ctx context.Context, cfg bitswap.Config, a job.Artefact, out io.Writer) (err error) {
	e, err := bitswap.New(cfg)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, e.Close()) }()
	r, err := ipfs.Open(ctx, e, a)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, r)
	return err
}
