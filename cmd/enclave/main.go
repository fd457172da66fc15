// Command enclave is the attested binary: it evaluates heads on encrypted inputs and nothing else.
//
// It prints one line of JSON on standard output when it is ready, {"listen":"http://…","signer":"0x…"}, and logs to
// standard error. It ends on SIGTERM or SIGINT, and with --exit-with-stdin when standard input closes. Each flag can
// also be set by an environment variable or a line of .env: --listen by ENCLAVE_LISTEN, and so on; only --allow-unbound-keys
// cannot.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"syscall"
)

func main() {
	err := run(context.Background(), os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	if errors.Is(err, flag.ErrHelp) {
		os.Exit(2)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "error:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) error {
	o, err := parseOptions(args, stderr)
	if err != nil {
		return err
	}
	ctx, stop := signal.NotifyContext(ctx, syscall.SIGTERM, syscall.SIGINT)
	defer stop()
	if o.exitWithStdin {
		ctx = endWith(ctx, stdin)
	}
	logger := slog.New(slog.NewTextHandler(stderr, &slog.HandlerOptions{Level: o.level}))
	return serve(ctx, o, logger, stdout, stderr)
}

// endWith returns a context that also ends when r is at its end: when the parent process is gone.
func endWith(ctx context.Context, r io.Reader) context.Context {
	ctx, cancel := context.WithCancel(ctx)
	go func() {
		defer cancel()
		_, _ = io.Copy(io.Discard, r)
	}()
	return ctx
}
