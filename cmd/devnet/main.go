// Command devnet runs a development chain with the contracts deployed on it, and tells where on one line of JSON.
//
// It is the only binary with an Ethereum node in it. The chain lives in memory: when the process ends it is gone, and
// the next start deploys everything anew.
package main

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"

	"github.com/encrypted-compute/encrypted-compute/attest/devmode"
	"github.com/encrypted-compute/encrypted-compute/chain"
	"github.com/encrypted-compute/encrypted-compute/chain/devchain"
	"github.com/encrypted-compute/encrypted-compute/job"
)

const usage = `Usage: devnet --data DIR --measurement DIGEST[=SOURCE] [--http 127.0.0.1:8545] [--exit-with-stdin]

Runs a development chain (chain id 1337) on a loopback address, HTTP and WebSocket on one port, with the contracts
deployed. Writes DIR/deployment.json and DIR/accounts/{deployer,relayer,creator,requester}.key, prints
{"rpc", "ws", "deployment"} on one line when ready, and runs until it is interrupted.

Nothing of the chain is kept on disk: when the process ends, every job and every balance is gone.
The accounts' keys are public (the mnemonic "test test test test test test test test test test test junk"), and the
enclaves' root key is a development key: anybody can spend the coins and sign for an enclave.

`

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
	data          string
	http          string
	measurements  []chain.Measurement
	exitWithStdin bool
}

func parse(args []string, stderr io.Writer) (options, error) {
	var o options
	flags := flag.NewFlagSet("devnet", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		_, _ = fmt.Fprint(stderr, usage)
		flags.PrintDefaults()
	}
	flags.StringVar(&o.data, "data", "", "`folder` for the deployment and the account keys")
	flags.StringVar(&o.http, "http", "127.0.0.1:8545", "loopback `address` to listen on; port 0 picks a free one")
	flags.Func("measurement", "`digest` of enclaves that may enrol, and after = where to find their source; repeatable", func(text string) error {
		digest, source, _ := strings.Cut(text, "=")
		m := chain.Measurement{Source: source}
		o.measurements = append(o.measurements, m)
		return o.measurements[len(o.measurements)-1].Digest.UnmarshalText([]byte(digest))
	})
	flags.BoolVar(&o.exitWithStdin, "exit-with-stdin", false, "end when standard input is closed, so as not to outlive the parent")
	if err := flags.Parse(args); err != nil {
		return o, err
	}
	if flags.NArg() > 0 {
		return o, fmt.Errorf("unexpected argument %q", flags.Arg(0))
	}
	if o.data == "" {
		return o, errors.New("--data is missing: name a folder for the deployment and the account keys")
	}
	return o, nil
}

// run returns nil after an orderly end.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) (err error) {
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
	c, err := devchain.Start(ctx, devchain.Config{HTTPAddr: o.http})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, c.Close()) }()
	d, err := deploy(ctx, c, o.measurements)
	if err != nil {
		if ctx.Err() != nil {
			return nil
		}
		return err
	}
	if err := write(o.data, c, d); err != nil {
		return err
	}
	if err := json.NewEncoder(stdout).Encode(ready{c.URL(), c.WebSocket(), d}); err != nil {
		return fmt.Errorf("say that the chain is ready: %w", err)
	}
	_, _ = fmt.Fprintln(stderr, "development chain at", c.URL(), "(keys and attestation root are public; nothing is kept on disk)")
	<-ctx.Done()
	return nil
}

// ready is what is printed when the chain can be used.
type ready struct {
	RPC        string         `json:"rpc"`
	WS         string         `json:"ws"`
	Deployment job.Deployment `json:"deployment"`
}

// deployment is deployment.json: job.Deployment's fields, and where the chain is.
type deployment struct {
	job.Deployment
	RPC string `json:"rpc"`
	WS  string `json:"ws"`
}

// roles are the accounts that get a key file, in the order of the chain's funded accounts.
func roles() []string { return []string{"deployer", "relayer", "creator", "requester"} }

func deploy(ctx context.Context, c *devchain.Chain, measurements []chain.Measurement) (job.Deployment, error) {
	deployer := devchain.Accounts()[0]
	x, y := devmode.RootKey()
	root := chain.DevelopmentRoot{X: x, Y: y, Owner: deployer.Address, Measurements: measurements}
	d, err := chain.DeployDevelopment(ctx, c.URL(), deployer.Key, root)
	if err != nil {
		return d, err
	}
	if d.RootKey != devmode.Root() {
		return d, fmt.Errorf("the verifier's root key is %s, want the development root %s", d.RootKey, devmode.Root())
	}
	return d, nil
}

func write(dir string, c *devchain.Chain, d job.Deployment) error {
	accounts := filepath.Join(dir, "accounts")
	if err := os.MkdirAll(accounts, 0o700); err != nil {
		return fmt.Errorf("write account keys: %w", err)
	}
	for i, role := range roles() {
		key := hex.EncodeToString(devchain.Accounts()[i].Key.Bytes()) + "\n"
		if err := writeFile(filepath.Join(accounts, role+".key"), []byte(key)); err != nil {
			return fmt.Errorf("write key of the %s: %w", role, err)
		}
	}
	data, err := json.MarshalIndent(deployment{d, c.URL(), c.WebSocket()}, "", "  ")
	if err != nil {
		return fmt.Errorf("write deployment: %w", err)
	}
	if err := writeFile(filepath.Join(dir, "deployment.json"), append(data, '\n')); err != nil {
		return fmt.Errorf("write deployment: %w", err)
	}
	return nil
}

// writeFile puts a file of mode 0600 in place in one step.
func writeFile(path string, data []byte) error {
	f, err := os.CreateTemp(filepath.Dir(path), ".tmp-*")
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if err = errors.Join(err, f.Close()); err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		return errors.Join(err, os.Remove(f.Name()))
	}
	return nil
}
