package chain

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// Deploy deploys bytecode without arguments.
func (s *Sender) Deploy(ctx context.Context, name, bytecode string) (job.Address, error) {
	return s.deploy(ctx, name, bytecode, nil)
}

// Call sends call data to any contract.
func (s *Sender) Call(ctx context.Context, key string, to job.Address, data []byte) (job.Receipt, error) {
	return s.to(ctx, key, to, nil, data, nil)
}

// BalanceOf reads an account's balance of a token.
func (c *Client) BalanceOf(ctx context.Context, at, account job.Address) (string, error) {
	v, err := token[*big.Int](ctx, c, at, "balanceOf", common.Address(account))
	if err != nil {
		return "", err
	}
	return v.String(), nil
}
