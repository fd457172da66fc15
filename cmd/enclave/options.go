package main

import (
	"cmp"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"strings"
	"time"

	"github.com/joho/godotenv"

	"github.com/encrypted-compute/encrypted-compute/attest/dstack"
	"github.com/encrypted-compute/encrypted-compute/job"
)

const (
	envPrefix = "ENCLAVE_"
	dotenv    = ".env"
	// unboundKeys is a flag of the command line alone: that is measured, the environment is not.
	unboundKeys = "allow-unbound-keys"
)

// options is what flags and environment say.
type options struct {
	listen        string
	agent         string
	gateway       string
	operator      job.Address
	unboundKeys   bool
	budget        time.Duration
	memory        int64
	exitWithStdin bool
	level         slog.Level
}

// parseOptions reads flags; what is not given there comes from the environment, then from .env.
func parseOptions(args []string, stderr io.Writer) (options, error) {
	var o options
	set := flag.NewFlagSet("enclave", flag.ContinueOnError)
	set.SetOutput(io.Discard) // main says what is wrong
	set.StringVar(&o.listen, "listen", "127.0.0.1:0", "`address` to serve HTTP on; port 0 takes a free one")
	set.StringVar(&o.agent, "agent", dstack.Socket, "`path` of the guest agent's socket, which gives quotes and keys")
	set.StringVar(&o.gateway, "gateway", "", "`URL` of the gateway that artefacts are fetched from")
	set.TextVar(&o.operator, "operator", job.Address{}, "`account` that is paid for evaluations, 0x and 40 digits")
	set.BoolVar(&o.unboundKeys, unboundKeys, false,
		"start where whoever runs the machine could learn the sealing key; put it into the measured command, so that others see it")
	set.DurationVar(&o.budget, "budget", time.Minute, "time for one evaluation")
	set.Int64Var(&o.memory, "memory", 4<<30, "`bytes` of memory that one job may take")
	set.BoolVar(&o.exitWithStdin, "exit-with-stdin", false, "end when standard input closes")
	set.TextVar(&o.level, "log", slog.LevelInfo, "`level` of logging: debug, info, warn or error")
	if err := set.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			set.SetOutput(stderr)
			set.PrintDefaults()
		}
		return options{}, err
	}
	if set.NArg() > 0 {
		return options{}, fmt.Errorf("unexpected argument %q", set.Arg(0))
	}
	if err := fromEnvironment(set); err != nil {
		return options{}, err
	}
	return o, o.check()
}

// fromEnvironment sets the flags that the command line left out.
func fromEnvironment(set *flag.FlagSet) error {
	file, err := godotenv.Read(dotenv)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("read %s: %w", dotenv, err)
	}
	given := make(map[string]bool)
	set.Visit(func(f *flag.Flag) { given[f.Name] = true })
	var failed error
	set.VisitAll(func(f *flag.Flag) {
		name := envName(f.Name)
		value := cmp.Or(os.Getenv(name), file[name])
		if value == "" || given[f.Name] || f.Name == unboundKeys {
			return
		}
		if err := set.Set(f.Name, value); err != nil {
			failed = errors.Join(failed, fmt.Errorf("environment variable %s: %w", name, err))
		}
	})
	return failed
}

func envName(name string) string {
	return envPrefix + strings.ToUpper(strings.ReplaceAll(name, "-", "_"))
}

func (o options) check() error {
	for name, missing := range map[string]bool{
		"agent": o.agent == "", "gateway": o.gateway == "", "operator": o.operator.IsZero(),
	} {
		if missing {
			return fmt.Errorf("--%s (or %s) is not set", name, envName(name))
		}
	}
	if o.budget <= 0 || o.memory <= 0 {
		return fmt.Errorf("--budget %v and --memory %d must be above zero", o.budget, o.memory)
	}
	return nil
}
