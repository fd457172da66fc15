package main

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"strings"

	"github.com/spf13/pflag"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// app is what every command shares.
type app struct {
	stdin  io.Reader
	stdout io.Writer
	stderr io.Writer
	flags  settings
}

// settings are the flags that most commands need. Each falls back to an environment variable.
type settings struct {
	rpc           string
	deployment    string
	relayer       string
	key           string
	data          string
	confirmations uint64
	development   bool
	json          bool
	logLevel      string
}

// prefix of the environment variables that flags fall back to.
const prefix = "ENCOMPUTE_"

// variable is the annotation of a flag that an environment variable can set.
const variable = "variable"

// fromEnvironment lets the environment (or a line of .env) set the named flags where the command line does not.
func fromEnvironment(f *pflag.FlagSet, names ...string) {
	for _, name := range names {
		v := prefix + strings.ToUpper(strings.ReplaceAll(name, "-", "_"))
		flag := f.Lookup(name)
		flag.Usage += " (" + v + ")"
		flag.Annotations = map[string][]string{variable: {v}}
	}
}

// readEnvironment sets what the command line left out. A flag set so does not count as changed.
func readEnvironment(f *pflag.FlagSet) (err error) {
	f.VisitAll(func(flag *pflag.Flag) {
		names := flag.Annotations[variable]
		if len(names) == 0 || flag.Changed {
			return
		}
		if v := os.Getenv(names[0]); v != "" {
			if problem := flag.Value.Set(v); problem != nil {
				err = errors.Join(err, fmt.Errorf("environment variable %s: %w", names[0], problem))
			}
		}
	})
	return err
}

func (s *settings) register(f *pflag.FlagSet) {
	f.StringVar(&s.rpc, "rpc", "", "JSON-RPC `address` of the chain")
	f.StringVar(&s.deployment, "deployment", "", "`file` that names the contracts")
	f.StringVar(&s.relayer, "relayer", "", "`address` of a relayer")
	f.StringVar(&s.key, "key", "", "`file` with this account's private key, 64 hexadecimal digits")
	f.StringVar(&s.data, "data", "data", "`folder` of this role's private state")
	f.Uint64Var(&s.confirmations, "confirmations", 2, "blocks that must follow an event before it counts")
	f.BoolVar(&s.development, "development", false, "accept enclaves under the development root: anybody can forge them")
	f.StringVar(&s.logLevel, "log-level", "info", "debug, info, warn or error")
	fromEnvironment(f, "rpc", "deployment", "relayer", "key", "data", "confirmations", "development", "log-level")
	f.BoolVar(&s.json, "json", false, "print the result as JSON")
}

// need names the settings that a command cannot do without.
func (s *settings) need(names ...string) error {
	values := map[string]string{"rpc": s.rpc, "deployment": s.deployment, "relayer": s.relayer, "key": s.key, "data": s.data}
	for _, name := range names {
		if values[name] == "" {
			return missingError{name}
		}
	}
	return nil
}

// missingError names a setting that was not given.
type missingError struct{ name string }

func (e missingError) Error() string {
	return fmt.Sprintf("--%s is missing (or ENCOMPUTE_%s in the environment or .env)", e.name, strings.ToUpper(e.name))
}

func (a *app) logger() (*slog.Logger, error) {
	var level slog.Level
	if err := level.UnmarshalText([]byte(a.flags.logLevel)); err != nil {
		return nil, fmt.Errorf("--log-level: %w", err)
	}
	return slog.New(slog.NewTextHandler(a.stderr, &slog.HandlerOptions{Level: level})), nil
}

// readDeployment reads a deployment file; fields besides job.Deployment's (such as rpc) are ignored.
func readDeployment(path string) (job.Deployment, error) {
	var d job.Deployment
	b, err := os.ReadFile(path)
	if err != nil {
		return d, fmt.Errorf("read deployment: %w", err)
	}
	if err := json.Unmarshal(b, &d); err != nil {
		return d, fmt.Errorf("read deployment %s: %w", path, err)
	}
	if d.ChainID == 0 || d.Escrow.IsZero() {
		return d, fmt.Errorf("read deployment %s: no chain id or escrow in it", path)
	}
	return d, nil
}

// readKey reads an account's key. A file that others can read is refused.
func readKey(path string) (*job.SigningKey, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, fmt.Errorf("read account key: %w", err)
	}
	if info.Mode().Perm()&0o077 != 0 {
		return nil, fmt.Errorf("account key %s is readable by others (mode %o): %w", path, info.Mode().Perm(), errMode)
	}
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read account key: %w", err)
	}
	scalar, err := hex.DecodeString(strings.TrimPrefix(strings.TrimSpace(string(b)), "0x"))
	if err != nil {
		return nil, fmt.Errorf("account key %s: not hexadecimal", path)
	}
	return job.ParseSigningKey(scalar)
}

var errMode = errors.New("keys must have mode 0600")

// print writes a result: as JSON, or as the text function says.
func (a *app) print(v any, text func(w io.Writer)) error {
	if !a.flags.json {
		text(a.stdout)
		return nil
	}
	enc := json.NewEncoder(a.stdout)
	enc.SetIndent("", "  ")
	return enc.Encode(v)
}
