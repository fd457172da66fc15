package devnet

import (
	"context"
	"errors"
	"io"
	"sync"
)

// ErrCrash is what a Mortal store fails with.
var ErrCrash = errors.New("crashed")

// store is what client and creator keep their state in.
type store interface {
	Open(ctx context.Context, name string) (io.ReadCloser, error)
	Write(ctx context.Context, name string, fill func(io.Writer) error) error
	List(ctx context.Context, prefix string) ([]string, error)
	Remove(ctx context.Context, name string) error
	Lock(ctx context.Context) (func(), error)
	Wrap(secret []byte) ([]byte, error)
	Unwrap(wrapped []byte) ([]byte, error)
}

// Mortal is a store that lives for so many durable changes: as if the process had been killed after the last of them,
// every further call fails. A negative number lives for ever and only counts.
type Mortal struct {
	store
	mu    sync.Mutex
	lives int
	names []string
	dead  chan struct{}
}

// NewMortal wraps a store.
func NewMortal(s store, lives int) *Mortal {
	return &Mortal{store: s, lives: lives, dead: make(chan struct{})}
}

// Names of what was changed so far, in order.
func (m *Mortal) Names() []string {
	m.mu.Lock()
	defer m.mu.Unlock()
	return append([]string(nil), m.names...)
}

// Dead is closed once the store has failed.
func (m *Mortal) Dead() <-chan struct{} { return m.dead }

// spend uses up one life.
func (m *Mortal) spend(name string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.lives == 0 {
		select {
		case <-m.dead:
		default:
			close(m.dead)
		}
		return ErrCrash
	}
	m.lives--
	m.names = append(m.names, name)
	return nil
}

func (m *Mortal) alive() error {
	select {
	case <-m.dead:
		return ErrCrash
	default:
		return nil
	}
}

// Open reads a file.
func (m *Mortal) Open(ctx context.Context, name string) (io.ReadCloser, error) {
	if err := m.alive(); err != nil {
		return nil, err
	}
	return m.store.Open(ctx, name)
}

// Write costs a life.
func (m *Mortal) Write(ctx context.Context, name string, fill func(io.Writer) error) error {
	if err := m.spend("write " + name); err != nil {
		return err
	}
	return m.store.Write(ctx, name, fill)
}

// Remove costs a life.
func (m *Mortal) Remove(ctx context.Context, name string) error {
	if err := m.spend("remove " + name); err != nil {
		return err
	}
	return m.store.Remove(ctx, name)
}

// Lock takes the store's lock.
func (m *Mortal) Lock(ctx context.Context) (func(), error) {
	if err := m.alive(); err != nil {
		return nil, err
	}
	return m.store.Lock(ctx)
}
