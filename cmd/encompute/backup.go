package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"github.com/encrypted-compute/encrypted-compute/client"
	"github.com/encrypted-compute/encrypted-compute/internal/disk"
)

// maxPassphrase bounds a passphrase, in bytes.
const maxPassphrase = 1024

var errPassphrase = errors.New("no terminal to ask for a passphrase")

func newKeysBackup(a *app) *cobra.Command {
	var file string
	cmd := &cobra.Command{
		Use:   "backup FILE",
		Short: "Write keys, jobs, stored releases and the ledger to a file, under a passphrase",
		Long: `Writes an age file (age-encryption.org/v1) of mode 0600 that opens under a passphrase of at least 12 characters, and reads
it back before it says done. It holds what this device must not lose: the key sets' secrets, jobs in progress, stored
releases and the ledger; neither account keys nor pictures. Make a new one after each job: what was told after a backup is
not in it.`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error { return a.backup(cmd.Context(), args[0], file) },
	}
	registerPassphrase(cmd, &file)
	return cmd
}

func registerPassphrase(cmd *cobra.Command, file *string) {
	cmd.Flags().StringVar(file, "passphrase-file", "", "`file` of mode 0600 whose first line is the passphrase, instead of asking")
}

func (a *app) backup(ctx context.Context, path, passphraseFile string) error {
	if _, err := os.Lstat(path); !errors.Is(err, fs.ErrNotExist) {
		return errors.Join(err, fmt.Errorf("%s exists already; a backup is never overwritten", path))
	}
	d, err := a.device()
	if err != nil {
		return err
	}
	passphrase, err := a.passphrase(ctx, passphraseFile, true)
	if err != nil {
		return err
	}
	var written client.Summary
	if err := disk.WriteNew(path, func(w io.Writer) (err error) {
		written, err = d.Backup(ctx, w, passphrase)
		return err
	}); err != nil {
		return fmt.Errorf("back up to %s: %w", path, err)
	}
	read, err := readBackup(path, passphrase)
	if err == nil && read != written {
		err = errors.New("it holds something else than was written")
	}
	if err != nil {
		return errors.Join(fmt.Errorf("read %s back: %w", path, err), os.Remove(path))
	}
	return a.print(written, func(w io.Writer) {
		_, _ = fmt.Fprintf(w, "%s holds %d key sets, %d jobs and %d releases; it was read back\n", path, written.KeySets, written.Jobs, written.Releases)
	})
}

func readBackup(path, passphrase string) (client.Summary, error) {
	f, err := os.Open(path)
	if err != nil {
		return client.Summary{}, err
	}
	defer f.Close() //nolint:errcheck // read only
	return client.ReadBackup(f, passphrase)
}

func newKeysRestore(a *app) *cobra.Command {
	var file string
	cmd := &cobra.Command{
		Use:   "restore FILE",
		Short: "Merge a backup into this device's folder",
		Long: `Merges a backup into --data. Nothing that is there is lost, whichever is the older: no count in the ledger falls, no erased
key comes back, no stored release is replaced. A restored key set finishes jobs that are under way (it opens answers and
sends stored releases again), but takes no new input and makes no new release, because nobody knows what was told under it
after the backup was made.`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error { return a.restore(cmd.Context(), args[0], file) },
	}
	registerPassphrase(cmd, &file)
	return cmd
}

func (a *app) restore(ctx context.Context, path, passphraseFile string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close() //nolint:errcheck // read only
	passphrase, err := a.passphrase(ctx, passphraseFile, false)
	if err != nil {
		return err
	}
	d, err := a.device()
	if err != nil {
		return err
	}
	report, err := d.Restore(ctx, f, passphrase)
	if err != nil {
		return err
	}
	return a.print(report, func(w io.Writer) {
		_, _ = fmt.Fprintf(w, "merged %d key sets, %d jobs and %d releases; new here: %d key sets, %d jobs\n",
			report.KeySets, report.Jobs, report.Releases, report.NewKeySets, report.NewJobs)
		for _, id := range report.Ended {
			_, _ = fmt.Fprintf(w, "key set %s only finishes its jobs from now on\n", id)
		}
	})
}

// passphrase reads one from a file, or asks on the terminal without echo: twice for one that is new.
func (a *app) passphrase(ctx context.Context, file string, fresh bool) (string, error) {
	if file != "" {
		return passphraseFrom(file)
	}
	terminal, ok := a.stdin.(*os.File)
	if !ok || !term.IsTerminal(int(terminal.Fd())) {
		return "", errPassphrase
	}
	first, err := a.ask(ctx, terminal, "Passphrase: ")
	if err != nil || !fresh {
		return first, err
	}
	again, err := a.ask(ctx, terminal, "Again: ")
	if err == nil && again != first {
		err = errors.New("the two passphrases differ")
	}
	return first, err
}

func (a *app) ask(ctx context.Context, terminal *os.File, prompt string) (string, error) {
	_, _ = fmt.Fprint(a.stderr, prompt)
	b, err := term.ReadPassword(int(terminal.Fd()))
	_, _ = fmt.Fprintln(a.stderr)
	if err := errors.Join(err, ctx.Err()); err != nil {
		return "", fmt.Errorf("read passphrase: %w", err)
	}
	if len(b) > maxPassphrase {
		return "", fmt.Errorf("a passphrase of %d bytes, at most %d", len(b), maxPassphrase)
	}
	return string(b), nil
}

func passphraseFrom(path string) (string, error) {
	info, err := os.Stat(path)
	if err != nil {
		return "", fmt.Errorf("passphrase file: %w", err)
	}
	if info.Mode().Perm()&0o077 != 0 {
		return "", fmt.Errorf("passphrase file %s is readable by others (mode %o): %w", path, info.Mode().Perm(), errMode)
	}
	b, err := readBounded(path, maxPassphrase)
	if err != nil {
		return "", fmt.Errorf("passphrase file: %w", err)
	}
	line, _, _ := bytes.Cut(b, []byte("\n"))
	line = bytes.TrimSuffix(line, []byte("\r"))
	if len(line) == 0 {
		return "", fmt.Errorf("passphrase file %s: its first line is empty", path)
	}
	return string(line), nil
}
