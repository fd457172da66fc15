package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// errLost says that no transaction of an entry can be mined any more: their nonce went to another.
var errLost = errors.New("nonce is used up")

// lostAfter is how many looks in a row must find an entry lost before it is signed anew: an endpoint made of several
// machines may show a nonce before the receipt.
const lostAfter = 3

// vigil is the watch over one entry until it is confirmed.
type vigil struct {
	s     *Sender
	entry *Entry
	// txs are the entry's transactions, decoded.
	txs   []*types.Transaction
	since uint64 // block at which the newest transaction was sent
	sent  uint64 // newest block at which all was sent again
	lost  int
	stuck bool // the highest fee is reached and was logged
}

// await sends the entry's transactions, again and at higher fees, until one is confirmed.
func (s *Sender) await(ctx context.Context, e *Entry) (job.Receipt, error) {
	v := &vigil{s: s, entry: e}
	if err := v.decode(); err != nil {
		return job.Receipt{}, err
	}
	failures := 0
	for {
		receipt, err := v.look(ctx)
		switch {
		case receipt != nil:
			return v.finish(ctx, receipt)
		case ctx.Err() != nil:
			return job.Receipt{}, ctx.Err()
		case errors.Is(err, errLost) || errors.Is(err, errRefused):
			return job.Receipt{}, err
		case err != nil:
			failures++
			s.client.cfg.Logger.WarnContext(ctx, "send transaction", "key", e.Key, "nonce", e.Nonce, "err", err)
		default:
			failures = 0
		}
		if err := sleep(ctx, pause(s.client.cfg.Poll, failures)); err != nil {
			return job.Receipt{}, err
		}
	}
}

func (v *vigil) decode() error {
	for _, raw := range v.entry.Transactions {
		tx := new(types.Transaction)
		if err := tx.UnmarshalBinary(raw); err != nil {
			return fmt.Errorf("read stored transaction of nonce %d: %w", v.entry.Nonce, err)
		}
		v.txs = append(v.txs, tx)
	}
	return nil
}

func (v *vigil) newest() *types.Transaction { return v.txs[len(v.txs)-1] }

// look takes one step: it returns the receipt once it is confirmed, and otherwise does what may bring it about.
func (v *vigil) look(ctx context.Context) (*types.Receipt, error) {
	head, err := v.s.client.rpc.newest(ctx)
	if err != nil {
		return nil, err
	}
	number := uint64(head.Number)
	spent, err := v.spent(ctx, number)
	if err != nil {
		return nil, err
	}
	receipt, err := v.receipt(ctx)
	if err != nil {
		return nil, err
	}
	if receipt != nil {
		v.lost = 0
		return v.confirmed(ctx, receipt, number)
	}
	if spent {
		if v.lost++; v.lost >= lostAfter {
			return nil, errLost
		}
		return nil, nil
	}
	v.lost = 0
	return nil, v.push(ctx, number)
}

// spent reports whether the nonce is used as of a block that is deep enough. Ask before looking for the receipt.
func (v *vigil) spent(ctx context.Context, head uint64) (bool, error) {
	confirmations := v.s.client.cfg.Confirmations
	if head < confirmations {
		return false, nil
	}
	next, err := v.s.client.rpc.NonceAt(ctx, v.s.address, new(big.Int).SetUint64(head-confirmations))
	if err != nil {
		return false, fmt.Errorf("read nonce: %w", err)
	}
	return next > v.entry.Nonce, nil
}

// receipt finds whichever of the transactions was mined.
func (v *vigil) receipt(ctx context.Context) (*types.Receipt, error) {
	for i := len(v.txs) - 1; i >= 0; i-- {
		r, err := v.s.client.rpc.TransactionReceipt(ctx, v.txs[i].Hash())
		if errors.Is(err, ethereum.NotFound) {
			continue
		}
		if err != nil {
			return nil, fmt.Errorf("read receipt of %s: %w", v.txs[i].Hash(), err)
		}
		return r, nil
	}
	return nil, nil
}

// confirmed returns the receipt if its block is in the chain and deep enough.
func (v *vigil) confirmed(ctx context.Context, r *types.Receipt, head uint64) (*types.Receipt, error) {
	at := r.BlockNumber.Uint64()
	if head < at || head-at < v.s.client.cfg.Confirmations {
		return nil, nil
	}
	h, err := v.s.client.rpc.header(ctx, at)
	if err != nil {
		return nil, err
	}
	if *h.Hash != r.BlockHash {
		return nil, nil
	}
	return r, nil
}

// push sends what is pending with each new block, and raises the fee when too many have passed.
func (v *vigil) push(ctx context.Context, head uint64) error {
	if v.since == 0 {
		v.since = max(head, 1)
	}
	underpriced := false
	if v.sent == 0 || head > v.sent {
		err := v.broadcast(ctx)
		underpriced = errors.Is(err, errUnderpriced)
		if err != nil && !underpriced {
			return err
		}
		v.sent = max(head, 1)
	}
	if underpriced || head >= v.since+v.s.client.cfg.BumpAfter {
		return v.raise(ctx, head)
	}
	return nil
}

// broadcast sends the entry, after those of the account that come before it: a pool that lost one of them would keep
// this one waiting.
func (v *vigil) broadcast(ctx context.Context) error {
	pending, err := v.s.outbox.Pending(ctx, v.s.Address())
	if err != nil {
		return fmt.Errorf("read outbox: %w", err)
	}
	for _, e := range pending {
		if e.Nonce >= v.entry.Nonce {
			break
		}
		tx := new(types.Transaction)
		if err := tx.UnmarshalBinary(e.Transactions[len(e.Transactions)-1]); err == nil {
			// Whoever waits for that entry hears of a refusal.
			_ = v.s.client.rpc.SendTransaction(ctx, tx)
		}
	}
	return sendError(v.s.client.rpc.SendTransaction(ctx, v.newest()))
}

var (
	errRefused     = errors.New("the endpoint refused the transaction")
	errUnderpriced = errors.New("the offered fee is too low")
)

// sendError tells what the answer to a sent transaction means. Knowing it already, or its nonce being used, is no error:
// the receipt tells.
func sendError(err error) error {
	if err == nil {
		return nil
	}
	text := err.Error()
	for _, sign := range []string{"already known", "known transaction", "nonce too low"} {
		if strings.Contains(text, sign) {
			return nil
		}
	}
	for _, sign := range []string{"underpriced", "max fee per gas less than block base fee"} {
		if strings.Contains(text, sign) {
			return fmt.Errorf("%w: %w", errUnderpriced, err)
		}
	}
	var answer rpc.Error
	if errors.As(err, &answer) && !strings.Contains(text, "txpool is full") {
		return fmt.Errorf("%w: %w", errRefused, explainFunds(err))
	}
	return err
}

// raise replaces the transaction with one that offers more.
func (v *vigil) raise(ctx context.Context, head uint64) error {
	suggested, err := v.s.suggest(ctx)
	if err != nil {
		return err
	}
	old := v.newest()
	up, ok := fee{old.GasTipCap(), old.GasFeeCap()}.raised(suggested, v.s.client.cfg.MaxFee)
	log := v.s.client.cfg.Logger.With("key", v.entry.Key, "nonce", v.entry.Nonce, "tx", old.Hash().Hex())
	if !ok {
		if !v.stuck {
			log.WarnContext(ctx, "transaction waits at the highest fee allowed", "highest", v.s.client.cfg.MaxFee)
		}
		v.stuck = true
		return nil
	}
	raw, err := v.s.signed(&types.DynamicFeeTx{
		Nonce: old.Nonce(), To: old.To(), Value: old.Value(), Data: old.Data(), Gas: old.Gas(),
	}, up)
	if err != nil {
		return err
	}
	v.entry.Transactions = append(v.entry.Transactions, raw)
	if err := v.s.outbox.Put(ctx, *v.entry); err != nil {
		return fmt.Errorf("store in outbox: %w", err)
	}
	log.InfoContext(ctx, "raise fee", "tip", up.tip, "limit", up.limit)
	v.txs, v.since, v.sent = nil, max(head, 1), 0
	return v.decode()
}

// finish stores the receipt and explains a failure.
func (v *vigil) finish(ctx context.Context, r *types.Receipt) (job.Receipt, error) {
	receipt := job.Receipt{
		Tx: job.Digest(r.TxHash), Block: r.BlockNumber.Uint64(), GasUsed: r.GasUsed,
		Fee: new(big.Int).Mul(orZero(r.EffectiveGasPrice), new(big.Int).SetUint64(r.GasUsed)),
	}
	v.entry.Receipt, v.entry.Reverted = &receipt, r.Status != types.ReceiptStatusSuccessful
	if err := v.s.outbox.Put(ctx, *v.entry); err != nil {
		return receipt, fmt.Errorf("store in outbox: %w", err)
	}
	if v.entry.Reverted {
		return receipt, v.reason(ctx, r)
	}
	return receipt, nil
}

// reason runs a failed transaction again as a call: on the state after its block, where whatever came before it in the
// block has happened, and then on the state before.
func (v *vigil) reason(ctx context.Context, r *types.Receipt) error {
	tx := v.newest()
	msg := ethereum.CallMsg{From: v.s.address, To: tx.To(), Gas: tx.Gas(), Value: tx.Value(), Data: tx.Data()}
	before := new(big.Int).Sub(r.BlockNumber, big.NewInt(1))
	for _, at := range []*big.Int{r.BlockNumber, before} {
		_, err := v.s.client.rpc.CallContract(ctx, msg, at)
		var revert *RevertError
		if err != nil && errors.As(decodeRevert(err), &revert) {
			revert.Tx = job.Digest(r.TxHash)
			return revert
		}
	}
	return &RevertError{Tx: job.Digest(r.TxHash)}
}
