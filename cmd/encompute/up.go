package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"
)

// upData is the folder of the parties' folders; ENCOMPUTE_DATA names a role's own folder and does not count here.
const upData = "data"

func newUp(a *app) *cobra.Command {
	var bin, models, chainAddress, relayerAddress string
	cmd := &cobra.Command{
		Use:   "up",
		Short: "Run chain, relayer, enclave and creator on this machine until interrupted",
		Long: `Starts a development chain, a relayer with its IPFS node, a development enclave and a creator that publishes and serves
the shipped models; prints the addresses, and a .env for this command's other uses. Nothing of the chain survives the end.
--data names the folder that holds the parties' folders ("data" if not given).`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) (err error) {
			if err := checkPrograms(bin); err != nil {
				return err
			}
			if _, err := shippedModels(models); err != nil {
				return err
			}
			data := upData
			if cmd.Flags().Changed("data") {
				data = a.flags.data
			}
			if data, err = filepath.Abs(data); err != nil {
				return err
			}
			if err := emptyWorld(data); err != nil {
				return err
			}
			w := &world{bin: bin, data: data, log: a.stderr, confirmations: localConfirmations(a, cmd)}
			defer func() { err = errors.Join(err, w.stop()) }()
			if err := w.market(cmd.Context(), models, chainAddress, relayerAddress); err != nil {
				return err
			}
			w.settings(a.stdout)
			return w.wait(cmd.Context())
		},
	}
	cmd.Flags().StringVar(&bin, "bin", "bin", "`folder` of the built programs")
	cmd.Flags().StringVar(&models, "models", "models", "`folder` of the models to publish")
	cmd.Flags().StringVar(&chainAddress, "chain-address", "127.0.0.1:8545", "where the chain listens")
	cmd.Flags().StringVar(&relayerAddress, "relayer-address", "127.0.0.1:8480", "where the relayer listens")
	return withStdin(a, cmd)
}

// market starts every party and publishes every model.
func (w *world) market(ctx context.Context, models, chainAddress, relayerAddress string) error {
	say := func(format string, args ...any) { _, _ = fmt.Fprintf(w.log, format+"\n", args...) }
	m := newMeter(w.log)
	say("starting chain, enclave and relayer ...")
	stop := m.during("starting")
	err := w.up(ctx, chainAddress, relayerAddress)
	stop()
	if err != nil {
		return err
	}
	defer m.during("publishing")()
	if err := publishAll(ctx, w, models, func(name string) { say("publishing %s ...", name) }); err != nil {
		return err
	}
	if err := w.serveCreator(ctx); err != nil {
		return err
	}
	_, err = w.role(ctx, "requester")
	return err
}

// settings prints a .env by which this command's other uses are the requester in this world.
func (w *world) settings(out io.Writer) {
	_, _ = fmt.Fprintf(out, `# A DEVELOPMENT world: public keys, a forgeable enclave, a chain in memory. Interrupt to end it.
ENCOMPUTE_RPC=%s
ENCOMPUTE_DEPLOYMENT=%s
ENCOMPUTE_RELAYER=%s
ENCOMPUTE_KEY=%s
ENCOMPUTE_DATA=%s
ENCOMPUTE_CONFIRMATIONS=%d
ENCOMPUTE_DEVELOPMENT=true
`, w.chain.RPC, w.deploymentFile, w.relayer, w.keyOf("requester"), filepath.Join(w.data, "requester"), w.confirmations)
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

// publishAll publishes every shipped model, for the world's own enclave.
func publishAll(ctx context.Context, w *world, models string, tell func(string)) error {
	names, err := shippedModels(models)
	if err != nil {
		return err
	}
	if err := w.pin(ctx); err != nil {
		return err
	}
	for _, name := range names {
		tell(name)
		if err := w.publish(ctx, filepath.Join(models, name)); err != nil {
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
