package devnet

import (
	"context"
	"errors"
)

// service is a loop that runs until it is stopped.
type service struct {
	cancel context.CancelFunc
	done   chan struct{}
	err    error
}

func run(ctx context.Context, loop func(context.Context) error) *service {
	ctx, cancel := context.WithCancel(ctx)
	s := &service{cancel: cancel, done: make(chan struct{})}
	go func() {
		defer close(s.done)
		s.err = loop(ctx)
	}()
	return s
}

// stop ends the loop and returns what it ended with, unless that is the stop itself.
func (s *service) stop() error {
	s.cancel()
	<-s.done
	if errors.Is(s.err, context.Canceled) {
		return nil
	}
	return s.err
}
