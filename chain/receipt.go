package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// Receipt returns what a mined transaction cost, whoever sent it.
func (c *Client) Receipt(ctx context.Context, tx job.Digest) (job.Receipt, error) {
	r, err := c.rpc.TransactionReceipt(ctx, common.Hash(tx))
	if err != nil {
		return job.Receipt{}, fmt.Errorf("read receipt of %s: %w", tx, err)
	}
	fee := new(big.Int).Mul(r.EffectiveGasPrice, new(big.Int).SetUint64(r.GasUsed))
	return job.Receipt{Tx: tx, Block: r.BlockNumber.Uint64(), GasUsed: r.GasUsed, Fee: fee}, nil
}
