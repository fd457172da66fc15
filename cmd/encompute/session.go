package main

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/encrypted-compute/encrypted-compute/attest"
	"github.com/encrypted-compute/encrypted-compute/chain"
	"github.com/encrypted-compute/encrypted-compute/chain/outboxfile"
	"github.com/encrypted-compute/encrypted-compute/client"
	"github.com/encrypted-compute/encrypted-compute/internal/disk"
	"github.com/encrypted-compute/encrypted-compute/internal/rest"
	"github.com/encrypted-compute/encrypted-compute/internal/wire"
	"github.com/encrypted-compute/encrypted-compute/job"
)

var (
	errUntrusted   = errors.New("this deployment was not confirmed")
	errDevelopment = errors.New("the deployment trusts the development root: anybody can forge its enclaves")
)

// trusted is the file of confirmed deployments, by digest.
type trusted struct {
	Deployments []job.Digest `json:"deployments"`
}

func trustedPath(data string) string { return filepath.Join(data, "trusted.json") }

// deploymentDigest covers chain id, addresses, runtime code hashes and root key.
func deploymentDigest(d job.Deployment) job.Digest {
	d.Block = 0
	b, err := json.Marshal(d)
	if err != nil {
		panic(err) // a struct of strings and numbers
	}
	return sha256.Sum256(b)
}

func readTrusted(data string) (t trusted, err error) {
	b, err := os.ReadFile(trustedPath(data))
	if errors.Is(err, os.ErrNotExist) {
		return t, nil
	}
	if err != nil {
		return t, err
	}
	return t, json.Unmarshal(b, &t)
}

// trust confirms a deployment for the roles that keep their state in a folder.
func trust(data string, d job.Deployment) error {
	t, err := readTrusted(data)
	if err != nil {
		return err
	}
	if digest := deploymentDigest(d); !slices.Contains(t.Deployments, digest) {
		t.Deployments = append(t.Deployments, digest)
	}
	b, err := json.MarshalIndent(t, "", "  ")
	if err != nil {
		return err
	}
	if err := os.MkdirAll(data, 0o700); err != nil {
		return err
	}
	return disk.WriteFile(trustedPath(data), func(w io.Writer) error { _, err := w.Write(b); return err })
}

// dial connects to the configured chain, after checking that the user trusts the deployment.
func (a *app) dial(ctx context.Context) (*chain.Client, error) {
	if err := a.flags.need("rpc", "deployment"); err != nil {
		return nil, err
	}
	d, err := readDeployment(a.flags.deployment)
	if err != nil {
		return nil, err
	}
	t, err := readTrusted(a.flags.data)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", trustedPath(a.flags.data), err)
	}
	if !slices.Contains(t.Deployments, deploymentDigest(d)) {
		return nil, fmt.Errorf("chain %d, escrow %s: %w", d.ChainID, d.Escrow, errUntrusted)
	}
	if d.RootKey == attest.DevelopmentRoot && !a.flags.development {
		return nil, errDevelopment
	}
	log, err := a.logger()
	if err != nil {
		return nil, err
	}
	return chain.Dial(ctx, chain.Config{
		RPC: a.flags.rpc, Deployment: d, Confirmations: a.flags.confirmations, Poll: pollOf(d), Logger: log,
	})
}

// pollOf is the pause between looks at a chain. A local one seals at once, and asking it costs nobody anything.
func pollOf(d job.Deployment) time.Duration {
	if d.ChainID == 1337 || d.ChainID == 31337 {
		return 50 * time.Millisecond
	}
	return 250 * time.Millisecond
}

// wallet opens the configured account, with its outbox in the data folder.
func (a *app) wallet(c *chain.Client) (*chain.Sender, error) {
	if err := a.flags.need("key"); err != nil {
		return nil, err
	}
	key, err := readKey(a.flags.key)
	if err != nil {
		return nil, err
	}
	outbox, err := outboxfile.Open(filepath.Join(a.flags.data, "outbox"))
	if err != nil {
		return nil, err
	}
	return chain.NewSender(c, key, outbox)
}

// account is a key at work on a chain, with a folder of its own.
type account struct {
	chain  *chain.Client
	wallet *chain.Sender
	store  *disk.Store
}

// account opens what requesters and creators have in common. notFound is what the store says of a file that is not there.
func (a *app) account(ctx context.Context, notFound error) (*account, error) {
	if err := a.flags.need("rpc", "deployment", "relayer", "key"); err != nil {
		return nil, err
	}
	c, err := a.dial(ctx)
	if err != nil {
		return nil, err
	}
	w, err := a.wallet(c)
	if err != nil {
		c.Close()
		return nil, err
	}
	store, err := disk.Open(a.flags.data, notFound)
	if err != nil {
		c.Close()
		return nil, err
	}
	return &account{chain: c, wallet: w, store: store}, nil
}

// session is a requester at work.
type session struct {
	*account
	client *client.Client
	// poll is the pause between looks at the chain.
	poll time.Duration
}

func (a *app) requester(ctx context.Context) (*session, error) {
	at, err := a.account(ctx, client.ErrNotFound)
	if err != nil {
		return nil, err
	}
	d := at.chain.Deployment()
	cl, err := client.New(client.Config{
		Deployment: d, Confirmed: true, AllowDevelopment: a.flags.development, Confirmations: a.flags.confirmations,
	}, wire.Reader{Client: at.chain}, at.wallet, rest.NewRelayer(a.flags.relayer, at.wallet.Address().String()), at.store)
	if err != nil {
		at.chain.Close()
		return nil, err
	}
	return &session{account: at, client: cl, poll: pollOf(d)}, nil
}
