package devnet

import (
	"context"
	"fmt"
	"math/big"

	"github.com/encrypted-compute/encrypted-compute/chain"
	"github.com/encrypted-compute/encrypted-compute/chain/devchain"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// Money is what one account has, in wei.
type Money struct {
	// Credit is what the escrow owes it.
	Credit *big.Int
	// Worth is credit and coins, and what went for gas counted as still there: only the escrow's rules change it.
	Worth *big.Int
}

// Money reads an account once all that it has sent is mined.
func (w *World) Money(ctx context.Context, account job.Address) (Money, error) {
	err := w.Await(ctx, "account "+account.String()+" has sent everything", func(context.Context) (bool, error) {
		return w.gas.idle(account), nil
	})
	if err != nil {
		return Money{}, err
	}
	credit, err := w.Reader.Credit(ctx, account, job.Address{})
	if err != nil {
		return Money{}, err
	}
	balance, err := w.Reader.Balance(ctx, account)
	if err != nil {
		return Money{}, err
	}
	worth := new(big.Int).Add(credit, balance)
	return Money{Credit: credit, Worth: worth.Add(worth, w.gas.total(account))}, nil
}

// Escrowed is what the escrow contract holds, in wei.
func (w *World) Escrowed(ctx context.Context) (*big.Int, error) {
	return w.Reader.Balance(ctx, w.Deployment.Escrow)
}

// Mined counts the transactions of an account that took effect and whose idempotency key begins with prefix.
func (w *World) Mined(account job.Address, prefix string) int { return w.gas.count(account, prefix) }

// AwaitSigned waits until an account has stored a signed transaction whose idempotency key begins with prefix, mined or
// not. It wakes without a block.
func (w *World) AwaitSigned(ctx context.Context, account job.Address, prefix string) error {
	for {
		known, noted := w.gas.known(account, prefix)
		if known {
			return nil
		}
		select {
		case <-noted:
		case <-ctx.Done():
			return fmt.Errorf("await a transaction %q of %s: %w", prefix, account, ctx.Err())
		}
	}
}

// Operator is the account that the enclave's fees go to.
func (w *World) Operator() job.Address { return devchain.Accounts()[operatorAccount].Address }

// OperatorWallet is the account of whoever runs the enclave.
func (w *World) OperatorWallet() (*chain.Sender, error) {
	return chain.NewSender(w.Reader.Client, devchain.Accounts()[operatorAccount].Key, metered{chain.NewMemory(), w.gas})
}
