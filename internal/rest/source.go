package rest

import (
	"context"
	"fmt"
	"io"

	"github.com/ipfs/go-cid"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
)

// fileSource is the store of one artefact whose bytes stay in a file: it remembers where each leaf begins, and holds
// only what is above the leaves. Fill it by [ipfs.Add], which puts the leaves in the file's order.
type fileSource struct {
	file   io.ReaderAt
	leaves map[cid.Cid]span
	end    int64
	inner  *ipfs.Memory
}

type span struct {
	from int64
	size int
}

func newFileSource(file io.ReaderAt) *fileSource {
	return &fileSource{file: file, leaves: make(map[cid.Cid]span), inner: ipfs.NewMemory()}
}

// Put implements ipfs.Store.
func (s *fileSource) Put(ctx context.Context, c cid.Cid, block []byte) error {
	if c.Type() != cid.Raw {
		return s.inner.Put(ctx, c, block)
	}
	s.leaves[c] = span{s.end, len(block)}
	s.end += int64(len(block))
	return nil
}

// Get implements ipfs.Store. A file that changed in the meantime fails here.
func (s *fileSource) Get(ctx context.Context, c cid.Cid) ([]byte, error) {
	leaf, ok := s.leaves[c]
	if !ok {
		return s.inner.Get(ctx, c)
	}
	block := make([]byte, leaf.size)
	if n, err := s.file.ReadAt(block, leaf.from); n < len(block) {
		return nil, fmt.Errorf("read block %s at byte %d: %w", c, leaf.from, err)
	}
	return block, ipfs.Verify(c, block)
}
