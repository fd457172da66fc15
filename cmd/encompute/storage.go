package main

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"

	"github.com/spf13/pflag"

	"github.com/encrypted-compute/encrypted-compute/ipfs/kubo"
	"github.com/encrypted-compute/encrypted-compute/ipfs/node"
)

// storage says where a relayer keeps its blocks: in files of its own, or in a Kubo daemon. Leases, quotas and pins are in
// its folder either way.
type storage struct {
	kubo       string // address of the daemon's RPC interface; empty: files
	credential string // file with the credential that the daemon wants; empty: none
}

func (s *storage) register(f *pflag.FlagSet) {
	f.StringVar(&s.kubo, "ipfs", "", "`address` of the RPC interface of a Kubo daemon that keeps the blocks, such as http://127.0.0.1:5001; "+
		"without it they are files in the data folder")
	f.StringVar(&s.credential, "ipfs-credential", "", "`file` with the credential that Kubo wants: bearer:TOKEN or basic:USER:PASSWORD")
	fromEnvironment(f, "ipfs", "ipfs-credential")
}

// open opens the relayer's IPFS node in its data folder.
func (s *storage) open(ctx context.Context, flags settings, log *slog.Logger) (*node.Node, error) {
	folder := filepath.Join(flags.data, "ipfs")
	if s.kubo == "" {
		return node.Open(folder, node.Config{})
	}
	credential, err := readCredential(s.credential)
	if err != nil {
		return nil, err
	}
	key, err := readKey(flags.key)
	if err != nil {
		return nil, err
	}
	// The account is what no two relayers have in common, so their pins cannot be taken for each other's.
	blocks, err := kubo.New(kubo.Config{Address: s.kubo, Credential: credential, Name: "encompute relayer " + key.Address().String()})
	if err != nil {
		return nil, fmt.Errorf("--ipfs: %w", err)
	}
	version, err := blocks.Check(ctx)
	if err != nil {
		return nil, fmt.Errorf("--ipfs: %w", err)
	}
	log.InfoContext(ctx, "blocks are kept in Kubo", "address", s.kubo, "version", version)
	return node.Open(folder, node.Config{Blocks: blocks})
}

// readCredential reads a file that nobody else may read.
func readCredential(path string) (kubo.Credential, error) {
	if path == "" {
		return kubo.Credential{}, nil
	}
	info, err := os.Stat(path)
	if err != nil {
		return kubo.Credential{}, fmt.Errorf("read credential for Kubo: %w", err)
	}
	if info.Mode().Perm()&0o077 != 0 {
		return kubo.Credential{}, fmt.Errorf("credential %s is readable by others (mode %o): %w", path, info.Mode().Perm(), errMode)
	}
	b, err := os.ReadFile(path)
	if err != nil {
		return kubo.Credential{}, fmt.Errorf("read credential for Kubo: %w", err)
	}
	return kubo.ParseCredential(string(b))
}
