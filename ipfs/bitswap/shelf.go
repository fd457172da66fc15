package bitswap

import (
	"container/list"
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/ipfs/boxo/blockstore"
	blocks "github.com/ipfs/go-block-format"
	"github.com/ipfs/go-cid"
	ipld "github.com/ipfs/go-ipld-format"
	"golang.org/x/time/rate"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
)

// shelf is the blockstore that boxo's server reads from: the source, asked so often a second and no more, with the last
// blocks at hand, since the server asks for a block's size before it asks for the block. It keeps nothing that comes in:
// whoever asked for a block gets it, and it is theirs.
type shelf struct {
	source  Source
	lookups *rate.Limiter
	bytes   *rate.Limiter

	mu     sync.Mutex
	recent list.List // of blocks.Block, the latest in front
}

var _ blockstore.Blockstore = (*shelf)(nil)

// atHand is how many blocks are kept in memory: at most as many MiB.
const atHand = 16

func newShelf(cfg Config) *shelf {
	return &shelf{
		source:  cfg.Source,
		lookups: rate.NewLimiter(rate.Limit(cfg.Lookups), cfg.Lookups),
		bytes:   rate.NewLimiter(rate.Limit(cfg.Bandwidth), cfg.Bandwidth),
	}
}

// Get returns a block to be sent, once its bytes are due.
func (s *shelf) Get(ctx context.Context, c cid.Cid) (blocks.Block, error) {
	block, err := s.find(ctx, c)
	if err != nil {
		return nil, err
	}
	return block, s.bytes.WaitN(ctx, len(block.RawData()))
}

// GetSize is the length of a block in bytes.
func (s *shelf) GetSize(ctx context.Context, c cid.Cid) (int, error) {
	block, err := s.find(ctx, c)
	if err != nil {
		return 0, err
	}
	return len(block.RawData()), nil
}

// Has reports whether the source has the block.
func (s *shelf) Has(ctx context.Context, c cid.Cid) (bool, error) {
	_, err := s.find(ctx, c)
	if ipld.IsNotFound(err) {
		return false, nil
	}
	return err == nil, err
}

// find returns a checked block. What is not in the form of the profile is not there.
func (s *shelf) find(ctx context.Context, c cid.Cid) (blocks.Block, error) {
	if _, err := ipfs.Digest(c); err != nil || s.source == nil {
		return nil, ipld.ErrNotFound{Cid: c}
	}
	if block := s.take(c); block != nil {
		return block, nil
	}
	if err := s.lookups.Wait(ctx); err != nil {
		return nil, err
	}
	data, err := s.source.Get(ctx, c)
	if errors.Is(err, ipfs.ErrNotFound) {
		return nil, ipld.ErrNotFound{Cid: c}
	}
	if err == nil {
		err = ipfs.Verify(c, data)
	}
	if err != nil {
		return nil, fmt.Errorf("block to serve: %w", err)
	}
	block, err := blocks.NewBlockWithCid(data, c)
	if err != nil {
		return nil, err
	}
	s.keep(block)
	return block, nil
}

func (s *shelf) take(c cid.Cid) blocks.Block {
	s.mu.Lock()
	defer s.mu.Unlock()
	for e := s.recent.Front(); e != nil; e = e.Next() {
		if block := e.Value.(blocks.Block); block.Cid() == c {
			s.recent.MoveToFront(e)
			return block
		}
	}
	return nil
}

func (s *shelf) keep(block blocks.Block) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.recent.PushFront(block)
	if s.recent.Len() > atHand {
		s.recent.Remove(s.recent.Back())
	}
}

// Put keeps nothing.
func (*shelf) Put(context.Context, blocks.Block) error { return nil }

// PutMany keeps nothing.
func (*shelf) PutMany(context.Context, []blocks.Block) error { return nil }

// DeleteBlock is never asked for.
func (*shelf) DeleteBlock(_ context.Context, c cid.Cid) error {
	return fmt.Errorf("delete %s: %w", c, errors.ErrUnsupported)
}

// AllKeysChan lists nothing: nobody needs to know all that there is.
func (*shelf) AllKeysChan(context.Context) (<-chan cid.Cid, error) {
	return nil, fmt.Errorf("list blocks: %w", errors.ErrUnsupported)
}
