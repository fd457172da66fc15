package chain

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// Block names a block.
type Block struct {
	Number uint64     `json:"number"`
	Hash   job.Digest `json:"hash"`
	// Time is the block's Unix time.
	Time uint64 `json:"time"`
}

// header is what the endpoint says about a block. The hash is the endpoint's: chains whose headers have other fields
// than Ethereum's hash them in their own way.
type header struct {
	Number     hexutil.Uint64 `json:"number"`
	Hash       *common.Hash   `json:"hash"`
	ParentHash common.Hash    `json:"parentHash"`
	Time       hexutil.Uint64 `json:"timestamp"`
	BaseFee    *hexutil.Big   `json:"baseFeePerGas"`
	Bloom      *types.Bloom   `json:"logsBloom"`
}

func (h *header) block() Block {
	return Block{Number: uint64(h.Number), Hash: job.Digest(*h.Hash), Time: uint64(h.Time)}
}

// mayHold reports whether the block may have logs of one of the addresses.
func (h *header) mayHold(addresses []common.Address) bool {
	if h.Bloom == nil {
		return false
	}
	for _, a := range addresses {
		if types.BloomLookup(*h.Bloom, a) {
			return true
		}
	}
	return false
}

var errNoBlock = errors.New("the endpoint does not have the block")

func (h *header) check(number uint64) error {
	if h == nil || h.Hash == nil {
		return fmt.Errorf("block %d: %w", number, errNoBlock)
	}
	if uint64(h.Number) != number {
		return fmt.Errorf("block %d: the endpoint answered with block %d", number, uint64(h.Number))
	}
	return nil
}

func (c *connection) newest(ctx context.Context) (*header, error) {
	var h *header
	if err := c.Client.Client().CallContext(ctx, &h, "eth_getBlockByNumber", "latest", false); err != nil {
		return nil, err
	}
	if h == nil || h.Hash == nil {
		return nil, fmt.Errorf("newest block: %w", errNoBlock)
	}
	return h, nil
}

func (c *connection) header(ctx context.Context, number uint64) (*header, error) {
	hs, err := c.headers(ctx, number, number)
	if err != nil {
		return nil, err
	}
	return hs[0], nil
}

// headers returns the blocks first to last in one request.
func (c *connection) headers(ctx context.Context, first, last uint64) ([]*header, error) {
	answers := make([]*header, last-first+1)
	batch := make([]rpc.BatchElem, len(answers))
	for i := range batch {
		batch[i] = rpc.BatchElem{
			Method: "eth_getBlockByNumber", Args: []any{hexutil.Uint64(first + uint64(i)), false}, Result: &answers[i],
		}
	}
	if err := c.Client.Client().BatchCallContext(ctx, batch); err != nil {
		return nil, fmt.Errorf("read blocks %d to %d: %w", first, last, err)
	}
	for i, h := range answers {
		if err := batch[i].Error; err != nil {
			return nil, fmt.Errorf("read block %d: %w", first+uint64(i), err)
		}
		if err := h.check(first + uint64(i)); err != nil {
			return nil, err
		}
	}
	return answers, nil
}

// Head returns the newest block.
func (c *Client) Head(ctx context.Context) (Block, error) {
	h, err := c.rpc.newest(ctx)
	if err != nil {
		return Block{}, fmt.Errorf("read newest block: %w", err)
	}
	return h.block(), nil
}

// Newest is [Client.Head] in three values.
func (c *Client) Newest(ctx context.Context) (number uint64, hash job.Digest, now uint64, err error) {
	b, err := c.Head(ctx)
	return b.Number, b.Hash, b.Time, err
}

// Now returns the time of the newest block: what every deadline is compared with.
func (c *Client) Now(ctx context.Context) (uint64, error) {
	b, err := c.Head(ctx)
	return b.Time, err
}

// EnrolmentBlock returns the block that a new enrolment should name: confirmed, and never the newest one, whose hash
// contracts can look up only in the block after it.
func (c *Client) EnrolmentBlock(ctx context.Context) (Block, error) {
	head, err := c.Head(ctx)
	if err != nil {
		return Block{}, err
	}
	back := max(1, c.cfg.Confirmations)
	if head.Number < back {
		return Block{}, fmt.Errorf("block %d for an enrolment: the chain has only %d blocks", back, head.Number)
	}
	h, err := c.rpc.header(ctx, head.Number-back)
	if err != nil {
		return Block{}, fmt.Errorf("read block for an enrolment: %w", err)
	}
	return h.block(), nil
}

// waitBeyond returns at once unless the block is the newest; then it returns when there is a newer one.
func (c *Client) waitBeyond(ctx context.Context, number uint64) error {
	for failures := 0; ; {
		h, err := c.rpc.newest(ctx)
		if err == nil && uint64(h.Number) != number {
			return nil
		}
		if err != nil {
			failures++
			c.cfg.Logger.WarnContext(ctx, "wait for a block", "after", number, "err", err)
		}
		if err := sleep(ctx, pause(c.cfg.Poll, failures)); err != nil {
			return fmt.Errorf("wait for a block after %d: %w", number, err)
		}
	}
}
