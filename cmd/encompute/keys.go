package main

import (
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/encrypted-compute/encrypted-compute/client"
	"github.com/encrypted-compute/encrypted-compute/internal/disk"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/nn/obfuscate"
)

func newKeys(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "keys",
		Short: "Keys, and the ledger of what was released under them",
		Long: `Without a further word: the ledger of this device. It says how many bits each key set and each input has told at most,
out of which budget, and to whom. A release counts for its key set and for every input under it.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return a.showLedger(cmd.Context()) },
	}
	cmd.AddCommand(newKeysNew(a), newKeysList(a), newKeysForget(a), newKeysRaise(a), newKeysShare(a), newKeysBackup(a), newKeysRestore(a))
	return cmd
}

func newKeysNew(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "new FILE",
		Short: "Make an account key (mode 0600) and print its address",
		Args:  cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			if _, err := os.Stat(args[0]); err == nil {
				return fmt.Errorf("%s exists already; a key is never overwritten", args[0])
			}
			key, err := job.NewSigningKey()
			if err != nil {
				return err
			}
			if err := os.MkdirAll(filepath.Dir(args[0]), 0o700); err != nil {
				return err
			}
			if err := disk.WriteFile(args[0], func(w io.Writer) error {
				_, err := fmt.Fprintln(w, hex.EncodeToString(key.Bytes()))
				return err
			}); err != nil {
				return err
			}
			return a.print(map[string]job.Address{"address": key.Address()}, func(w io.Writer) {
				_, _ = fmt.Fprintln(w, key.Address())
			})
		},
	}
}

// keySetView is a key set with what its ledger says.
type keySetView struct {
	*client.KeySet
	ToldBits     float64  `json:"told_bits"`
	FloodingBits *float64 `json:"flooding_bits"`
}

func newKeysList(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "list",
		Short: "List the key sets on this device and what was released under them",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			s, err := a.requester(cmd.Context())
			if err != nil {
				return err
			}
			sets, err := s.client.KeySets(cmd.Context())
			if err != nil {
				return err
			}
			ledger, err := s.client.Ledger(cmd.Context())
			if err != nil {
				return err
			}
			views := make([]keySetView, 0, len(sets))
			for _, k := range sets {
				v := keySetView{KeySet: k, ToldBits: ledger.Told(obfuscate.ID(k.ID))}
				if k.Releases > 0 {
					flooding := ledger.Flooding(obfuscate.ID(k.ID))
					v.FloodingBits = &flooding
				}
				v.Wrapped = nil
				views = append(views, v)
			}
			return a.print(views, func(w io.Writer) {
				for _, v := range views {
					_, _ = fmt.Fprintf(w, "%s  made for cut %d  releases %d  told %.1f bits  keys %d bytes  retired %t\n",
						v.ID, v.Cut, v.Releases, v.ToldBits, v.Keys.Size, v.Retired)
				}
			})
		},
	}
}

func newKeysForget(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "forget KEYSET",
		Short: "Erase a key set's secret; refused while a live job needs it",
		Args:  cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			id, err := job.ParseDigest(args[0])
			if err != nil {
				return err
			}
			s, err := a.requester(cmd.Context())
			if err != nil {
				return err
			}
			if err := s.client.Forget(cmd.Context(), id); err != nil {
				return err
			}
			_, err = fmt.Fprintln(a.stderr, "forgotten")
			return err
		},
	}
}

var errNoModel = errors.New("no model of that name or number")
