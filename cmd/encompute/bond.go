package main

import (
	"context"
	"fmt"
	"io"
	"math/big"
	"time"

	"github.com/spf13/cobra"

	"github.com/encrypted-compute/encrypted-compute/chain"
	"github.com/encrypted-compute/encrypted-compute/job"
)

func newCreatorBond(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "bond",
		Short: "What backs this creator's promise to answer: show, deposit, announce a withdrawal, withdraw",
		Long: `A cut may promise a bond: it is locked when a job is evaluated and paid to the requester if no answer comes in time.
Jobs whose cut promises more than is free wait, so keep enough free. What is announced to be withdrawn still serves jobs until
it leaves, 7 hours later at the earliest, and new requesters do not count on it.`,
	}
	cmd.AddCommand(newBondStatus(a), newBondDeposit(a), newBondAnnounce(a), newBondWithdraw(a))
	return cmd
}

// teller is an account and one currency of the escrow.
type teller struct {
	chain    *chain.Client
	wallet   *chain.Sender
	currency job.Currency
}

// bondCommand is a command about the account's bond in one currency.
func bondCommand(a *app, use, short string, args cobra.PositionalArgs,
	act func(ctx context.Context, t teller, args []string) (shown any, text string, err error),
) *cobra.Command {
	var currency string
	cmd := &cobra.Command{
		Use: use, Short: short, Args: args,
		RunE: func(cmd *cobra.Command, args []string) error {
			c, err := a.dial(cmd.Context())
			if err != nil {
				return err
			}
			defer c.Close()
			t := teller{chain: c}
			if t.wallet, err = a.wallet(c); err != nil {
				return err
			}
			if t.currency, err = findCurrency(cmd.Context(), c, currency); err != nil {
				return err
			}
			shown, text, err := act(cmd.Context(), t, args)
			if err != nil {
				return err
			}
			return a.print(shown, func(w io.Writer) { _, _ = fmt.Fprintln(w, text) })
		},
	}
	cmd.Flags().StringVar(&currency, "currency", "", currencyFlag)
	return cmd
}

// named names a transaction by what it does and the block that it was thought of at: a retry after a crash in the same
// block is the same transaction.
func (t teller) named(ctx context.Context, what string) (string, error) {
	head, err := t.chain.Head(ctx)
	return fmt.Sprintf("%s-%s-%d", what, t.currency.Address, head.Number), err
}

func newBondStatus(a *app) *cobra.Command {
	return bondCommand(a, "status", "Show the free bond and what is announced to leave", cobra.NoArgs,
		func(ctx context.Context, t teller, _ []string) (any, string, error) {
			b, err := t.chain.Bond(ctx, t.wallet.Address(), t.currency.Address)
			if err != nil {
				return nil, "", err
			}
			text := "free       " + t.currency.Amount(b.Free)
			if b.Announced.Sign() > 0 {
				text += fmt.Sprintf("\nannounced  %s, from %s on\nto promise %s", t.currency.Amount(b.Announced),
					time.Unix(int64(b.From), 0).UTC().Format(time.DateTime), t.currency.Amount(b.Promised())) //nolint:gosec // a date
			}
			return b, text, nil
		})
}

func newBondDeposit(a *app) *cobra.Command {
	return bondCommand(a, "deposit AMOUNT", "Add to the free bond", cobra.ExactArgs(1),
		func(ctx context.Context, t teller, args []string) (any, string, error) {
			amount, err := t.currency.Parse(args[0])
			if err != nil {
				return nil, "", err
			}
			key, err := t.named(ctx, "bond-deposit-"+amount.String())
			if err != nil {
				return nil, "", err
			}
			receipt, err := t.wallet.DepositBond(ctx, key, t.currency.Address, amount)
			return receipt, fmt.Sprintf("deposited %s in %s", t.currency.Amount(amount), receipt.Tx), err
		})
}

func newBondAnnounce(a *app) *cobra.Command {
	return bondCommand(a, "announce AMOUNT", "Announce that so much of the free bond will be withdrawn; 0 takes that back", cobra.ExactArgs(1),
		func(ctx context.Context, t teller, args []string) (any, string, error) {
			amount, err := t.currency.Parse(args[0])
			if err != nil {
				return nil, "", err
			}
			key, err := t.named(ctx, "bond-announce-"+amount.String())
			if err != nil {
				return nil, "", err
			}
			receipt, err := t.wallet.RequestBondWithdrawal(ctx, key, t.currency.Address, amount)
			return receipt, fmt.Sprintf("announced %s in %s", t.currency.Amount(amount), receipt.Tx), err
		})
}

func newBondWithdraw(a *app) *cobra.Command {
	return bondCommand(a, "withdraw", "Withdraw what was announced, or as much of it as is still free", cobra.NoArgs,
		func(ctx context.Context, t teller, _ []string) (any, string, error) {
			key, err := t.named(ctx, "bond-withdraw")
			if err != nil {
				return nil, "", err
			}
			before, err := t.chain.Bond(ctx, t.wallet.Address(), t.currency.Address)
			if err != nil {
				return nil, "", err
			}
			receipt, err := t.wallet.WithdrawBond(ctx, key, t.currency.Address, t.wallet.Address())
			return receipt, fmt.Sprintf("withdrew up to %s in %s", t.currency.Amount(least(before.Announced, before.Free)), receipt.Tx), err
		})
}

func least(a, b *big.Int) *big.Int {
	if a.Cmp(b) < 0 {
		return a
	}
	return b
}
