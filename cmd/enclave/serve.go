package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/encrypted-compute/encrypted-compute/attest/dstack"
	"github.com/encrypted-compute/encrypted-compute/enclave"
	"github.com/encrypted-compute/encrypted-compute/ipfs/gateway"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// shutdownTime is how long calls that are under way may still take.
const shutdownTime = 5 * time.Second

// ready is the line on standard output.
type ready struct {
	Listen string      `json:"listen"`
	Signer job.Address `json:"signer"`
}

// serve runs the enclave until ctx ends.
func serve(ctx context.Context, o options, logger *slog.Logger, stdout, stderr io.Writer) error {
	service, err := newService(ctx, o, logger, stderr)
	if err != nil {
		return err
	}
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", o.listen)
	if err != nil {
		return fmt.Errorf("listen on %s: %w", o.listen, err)
	}
	server := &http.Server{Handler: service.Handler(), ReadHeaderTimeout: 10 * time.Second}
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return service.Run(ctx) })
	group.Go(func() error {
		if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
			return fmt.Errorf("serve HTTP: %w", err)
		}
		return nil
	})
	group.Go(func() error {
		<-ctx.Done()
		return shutDown(server)
	})
	identity := service.Identity()
	logger.Info("enclave is ready", "enclave", identity.Signer, "operator", identity.Operator, "measurement", identity.Measurement,
		"root", identity.Root)
	if err := json.NewEncoder(stdout).Encode(ready{"http://" + listener.Addr().String(), identity.Signer}); err != nil {
		return errors.Join(fmt.Errorf("say that the enclave is ready: %w", err), server.Close())
	}
	return group.Wait()
}

func shutDown(server *http.Server) error {
	ctx, cancel := context.WithTimeout(context.Background(), shutdownTime)
	defer cancel()
	if err := server.Shutdown(ctx); err != nil {
		return errors.Join(fmt.Errorf("shut down: %w", err), server.Close())
	}
	return nil
}

func newService(ctx context.Context, o options, logger *slog.Logger, stderr io.Writer) (*enclave.Service, error) {
	m, err := openMachine(ctx, dstack.New(o.agent), o.unboundKeys, logger)
	if err != nil {
		return nil, err
	}
	if err := m.warn(stderr); err != nil {
		return nil, err
	}
	return enclave.New(gateway.New(o.gateway, nil), m.quoter, m.sealing, enclave.Config{
		Operator: o.operator, Measurement: m.measurement, Root: m.root, Budget: o.budget, Memory: o.memory, Logger: logger,
	})
}
