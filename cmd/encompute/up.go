package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"
)

func newUp(a *app) *cobra.Command {
	var bin, models, chainAddress, relayerAddress string
	cmd := &cobra.Command{
		Use:   "up",
		Short: "Run chain, relayer, enclave and creator on this machine until interrupted",
		Long: `Starts a development chain, a relayer with its IPFS node, a development enclave and a creator that publishes and serves
the shipped models; prints the addresses, and a .env for this command's other uses. Nothing of the chain survives the end.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) (err error) {
			ctx := cmd.Context()
			w := &world{bin: bin, data: a.flags.data, log: a.stderr}
			defer func() { err = errors.Join(err, w.stop()) }()
			if err := emptyWorld(w.data); err != nil {
				return err
			}
			_, _ = fmt.Fprintln(a.stderr, "starting chain, enclave and relayer ...")
			if err := w.up(ctx, chainAddress, relayerAddress); err != nil {
				return err
			}
			if err := publishAll(ctx, w, models, func(name string) { _, _ = fmt.Fprintln(a.stderr, "publishing", name) }); err != nil {
				return err
			}
			if err := w.serveCreator(ctx); err != nil {
				return err
			}
			_ = w.role("requester")
			_, _ = fmt.Fprintf(a.stdout, `# A DEVELOPMENT world: public keys, a forgeable enclave, a chain in memory. Interrupt to end it.
ENCOMPUTE_RPC=%s
ENCOMPUTE_DEPLOYMENT=%s
ENCOMPUTE_RELAYER=%s
ENCOMPUTE_KEY=%s
ENCOMPUTE_DATA=%s
ENCOMPUTE_CONFIRMATIONS=1
ENCOMPUTE_DEVELOPMENT=true
`, w.rpc, w.deploymentFile, w.relayer, w.keyOf("requester"), filepath.Join(w.data, "requester"))
			return w.wait(ctx)
		},
	}
	cmd.Flags().StringVar(&bin, "bin", "bin", "`folder` of the built programs")
	cmd.Flags().StringVar(&models, "models", "models", "`folder` of the models to publish")
	cmd.Flags().StringVar(&chainAddress, "chain-address", "127.0.0.1:8545", "where the chain listens")
	cmd.Flags().StringVar(&relayerAddress, "relayer-address", "127.0.0.1:8480", "where the relayer listens")
	return withStdin(a, cmd)
}

// wait blocks until the user interrupts or a party ends by itself.
func (w *world) wait(ctx context.Context) error {
	gone := make(chan struct{}, len(w.processes))
	for _, p := range w.processes {
		go func() { <-p.done; gone <- struct{}{} }()
	}
	select {
	case <-ctx.Done():
		return nil
	case <-gone:
		return w.alive()
	}
}

// publishAll publishes every model of a folder that has a model.json.
func publishAll(ctx context.Context, w *world, models string, tell func(string)) error {
	folders, err := filepath.Glob(filepath.Join(models, "*", "model.json"))
	if err != nil {
		return err
	}
	if len(folders) == 0 {
		return fmt.Errorf("no models in %s", models)
	}
	for _, f := range folders {
		tell(filepath.Base(filepath.Dir(f)))
		if err := w.publish(ctx, filepath.Dir(f)); err != nil {
			return err
		}
	}
	return nil
}

// emptyWorld removes what an earlier development world left: its chain is gone, so its state means nothing. A folder
// that holds anything else is refused.
func emptyWorld(data string) error {
	entries, err := os.ReadDir(data)
	if errors.Is(err, os.ErrNotExist) {
		return os.MkdirAll(data, 0o700)
	}
	if err != nil {
		return err
	}
	parties := map[string]bool{"chain": true, "relayer": true, "enclave": true, "creator": true, "requester": true}
	for _, e := range entries {
		if !parties[e.Name()] {
			return fmt.Errorf("folder %s holds %q, which no development world made; name an empty folder with --data", data, e.Name())
		}
	}
	for name := range parties {
		if err := os.RemoveAll(filepath.Join(data, name)); err != nil {
			return err
		}
	}
	return nil
}
