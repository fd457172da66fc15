package ipfs

import (
	"bytes"
	"context"
	"fmt"
	"sync"

	"github.com/ipfs/go-cid"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// Store keeps blocks by CID. Get returns an error that wraps [ErrNotFound] for a block that it does not have; what Get
// returns must not be changed. Put must not keep the slice. A Store is safe for concurrent use.
type Store interface {
	Get(ctx context.Context, c cid.Cid) ([]byte, error)
	Put(ctx context.Context, c cid.Cid, block []byte) error
}

// Memory is a [Store] that keeps what it is given, checked, until it is dropped.
type Memory struct {
	mu     sync.RWMutex
	blocks map[job.Digest][]byte
}

// NewMemory returns an empty store.
func NewMemory() *Memory { return &Memory{blocks: make(map[job.Digest][]byte)} }

// Get returns the block.
func (m *Memory) Get(_ context.Context, c cid.Cid) ([]byte, error) {
	digest, err := Digest(c)
	if err != nil {
		return nil, err
	}
	m.mu.RLock()
	defer m.mu.RUnlock()
	block, ok := m.blocks[digest]
	if !ok {
		return nil, fmt.Errorf("get %s: %w", c, ErrNotFound)
	}
	return block, nil
}

// Put checks and keeps a copy of the block.
func (m *Memory) Put(_ context.Context, c cid.Cid, block []byte) error {
	if err := Verify(c, block); err != nil {
		return err
	}
	digest, err := Digest(c)
	if err != nil {
		return err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if _, ok := m.blocks[digest]; !ok {
		m.blocks[digest] = bytes.Clone(block)
	}
	return nil
}

// Len is the number of blocks kept.
func (m *Memory) Len() int {
	m.mu.RLock()
	defer m.mu.RUnlock()
	return len(m.blocks)
}
