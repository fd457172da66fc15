package devnet

import (
	"context"
	"net"
	"net/http"
	"sync/atomic"
	"time"
)

// gate is a loopback address that outlives whoever serves there. While nobody does, connections break off.
type gate struct {
	server  *http.Server
	address string
	handler atomic.Pointer[http.Handler]
	between atomic.Pointer[Middle]
}

// Middle is what somebody between two parties does with their HTTP requests: pass them on to honest, or not.
type Middle func(w http.ResponseWriter, r *http.Request, honest http.Handler)

func openGate(ctx context.Context) (*gate, error) {
	var lc net.ListenConfig
	l, err := lc.Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	g := &gate{address: "http://" + l.Addr().String()}
	g.server = &http.Server{Handler: g, ReadHeaderTimeout: 10 * time.Second}
	go func() { _ = g.server.Serve(l) }()
	return g, nil
}

// ServeHTTP implements http.Handler.
func (g *gate) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h := g.handler.Load()
	if h == nil {
		panic(http.ErrAbortHandler) // breaks the connection off without a word
	}
	if middle := g.between.Load(); middle != nil {
		(*middle)(w, r, *h)
		return
	}
	(*h).ServeHTTP(w, r)
}

// interpose puts f before whoever serves until the returned function is called.
func (g *gate) interpose(f Middle) (restore func()) {
	g.between.Store(&f)
	return func() { g.between.Store(nil) }
}

func (g *gate) open(h http.Handler) { g.handler.Store(&h) }
func (g *gate) shut()               { g.handler.Store(nil) }

func (g *gate) close() error { return g.server.Close() }
