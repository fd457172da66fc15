// Command encompute is the CLI of Encrypted Compute: the requester's jobs, the creator's models, the relayer, and the
// demo that runs all of them.
//
// Results go to standard output, everything else to standard error. Every flag that says so can also be set by an
// environment variable or a line of .env.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/signal"
	"syscall"

	"github.com/joho/godotenv"
	"github.com/spf13/cobra"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	err := run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	stop()
	if err != nil {
		explain(os.Stderr, err)
		os.Exit(1)
	}
}

// run executes one command line.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) error {
	if err := godotenv.Load(); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("read .env: %w", err)
	}
	root := newRoot(&app{stdin: stdin, stdout: stdout, stderr: stderr})
	root.SetArgs(args)
	root.SetIn(stdin)
	root.SetOut(stdout)
	root.SetErr(stderr)
	return root.ExecuteContext(ctx)
}

func newRoot(a *app) *cobra.Command {
	root := &cobra.Command{
		Use:   "encompute",
		Short: "Private inference: a stranger's model judges your picture without anybody seeing it",
		Long: `Private inference: a stranger's model judges your picture without anybody seeing it.

Start with "encompute demo", which runs a whole job on this machine. For real use, name a chain, a deployment and a
relayer once in .env (see .env.example), confirm the deployment with "encompute verify --trust", then:

  encompute model list                        what there is
  encompute job create --model 1 film.dcm     encrypt, upload, pay
  encompute job watch JOB                     wait, decrypt, obfuscate, forward, open the answer`,
		SilenceUsage:  true,
		SilenceErrors: true,
		PersistentPreRunE: func(cmd *cobra.Command, _ []string) error {
			return readEnvironment(cmd.Flags())
		},
	}
	a.flags.register(root.PersistentFlags())
	root.AddCommand(newKeys(a), newModel(a), newJob(a), newCreator(a), newRelayer(a), newVerify(a), newDemo(a), newUp(a))
	return root
}
