package chain

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// ErrFunds says that the account cannot pay for the transaction.
var ErrFunds = errors.New("the account cannot pay for the transaction")

// Sender writes for one account. It is the only writer of its account: run one per key, in one process.
//
// Every method takes the caller's key, a string that names the deed ("deliver/0x…"). A key is sent once: the signed
// bytes are stored in the outbox before they leave, and a later call under the same key, from this process or after a
// crash, sends the same bytes and returns the same receipt, whatever its other arguments. A deed that the contract
// refuses, when simulated or when mined, is a [RevertError] and leaves its key free.
//
// A method returns when its transaction has the client's confirmations. Methods may be called from several goroutines.
type Sender struct {
	client  *Client
	outbox  Outbox
	key     *job.SigningKey
	private *ecdsa.PrivateKey
	address common.Address
	signer  types.Signer
	keys    keyed
	turn    chan struct{} // held while a nonce is taken
}

// NewSender returns a sender for the account of key.
func NewSender(client *Client, key *job.SigningKey, outbox Outbox) (*Sender, error) {
	private, err := crypto.ToECDSA(key.Bytes())
	if err != nil {
		return nil, fmt.Errorf("make sender: %w", err)
	}
	return &Sender{
		client: client, outbox: outbox, key: key, private: private, address: common.Address(key.Address()),
		signer: types.LatestSignerForChainID(new(big.Int).SetUint64(client.deployment.ChainID)),
		keys:   keyed{held: make(map[string]chan struct{})},
		turn:   make(chan struct{}, 1),
	}, nil
}

// Address returns the sender's account.
func (s *Sender) Address() job.Address { return job.Address(s.address) }

// Resume sees to every entry that a former process left pending, and returns when all are mined or ctx ends. Call it
// once at the start, beside the work: a transaction that nobody asks for any more would hold up those after it.
func (s *Sender) Resume(ctx context.Context) error {
	pending, err := s.outbox.Pending(ctx, s.Address())
	if err != nil {
		return fmt.Errorf("resume %s: %w", s.Address(), err)
	}
	for _, e := range pending {
		_, err := s.send(ctx, e.Key, call{})
		var revert *RevertError
		if err != nil && !errors.As(err, &revert) && !errors.Is(err, errForgotten) {
			return err
		}
	}
	return nil
}

// call is what a transaction does. A nil to deploys data.
type call struct {
	to    *common.Address
	value *big.Int
	data  []byte
}

// errForgotten says that a pending transaction can never be mined and its call is not known any more.
var errForgotten = errors.New("its nonce was used by another transaction")

// send brings about the call under key and returns its receipt.
func (s *Sender) send(ctx context.Context, key string, c call) (job.Receipt, error) {
	if key == "" || len(key) > maxKey {
		return job.Receipt{}, fmt.Errorf("idempotency key of %d bytes, want 1 to %d", len(key), maxKey)
	}
	release, err := s.keys.hold(ctx, key)
	if err != nil {
		return job.Receipt{}, err
	}
	defer release()
	receipt, err := s.sendHeld(ctx, key, c)
	if err != nil {
		return receipt, fmt.Errorf("send %s from %s: %w", key, s.Address(), err)
	}
	return receipt, nil
}

const maxKey = 256

func (s *Sender) sendHeld(ctx context.Context, key string, c call) (job.Receipt, error) {
	for {
		e, found, err := s.outbox.Entry(ctx, s.Address(), key)
		if err != nil {
			return job.Receipt{}, fmt.Errorf("read outbox: %w", err)
		}
		if found && e.Done() {
			return *e.Receipt, nil
		}
		if !found || !e.Pending() {
			if c.to == nil && len(c.data) == 0 {
				return job.Receipt{}, errForgotten
			}
			if e, err = s.sign(ctx, key, c); err != nil {
				return job.Receipt{}, err
			}
		}
		receipt, err := s.await(ctx, &e)
		if !errors.Is(err, errLost) {
			return receipt, err
		}
		s.client.cfg.Logger.WarnContext(ctx, "nonce was used by another transaction", "key", key, "nonce", e.Nonce)
		e.Transactions = nil
		if err := s.outbox.Put(ctx, e); err != nil {
			return job.Receipt{}, fmt.Errorf("store in outbox: %w", err)
		}
	}
}

// sign simulates the call, takes a nonce, and stores the signed transaction.
func (s *Sender) sign(ctx context.Context, key string, c call) (Entry, error) {
	select {
	case s.turn <- struct{}{}:
		defer func() { <-s.turn }()
	case <-ctx.Done():
		return Entry{}, ctx.Err()
	}
	fee, err := s.suggest(ctx)
	if err != nil {
		return Entry{}, err
	}
	gas, err := s.simulate(ctx, c, fee)
	if err != nil {
		return Entry{}, err
	}
	nonce, err := s.nonce(ctx)
	if err != nil {
		return Entry{}, err
	}
	tx := &types.DynamicFeeTx{Nonce: nonce, To: c.to, Value: orZero(c.value), Data: c.data, Gas: gas}
	raw, err := s.signed(tx, fee)
	if err != nil {
		return Entry{}, err
	}
	e := Entry{Account: s.Address(), Key: key, Nonce: nonce, Transactions: []job.Hex{raw}}
	if err := s.outbox.Put(ctx, e); err != nil {
		return Entry{}, fmt.Errorf("store in outbox: %w", err)
	}
	return e, nil
}

// simulate runs the call on the newest state and returns how much gas to allow: a quarter more than it took.
func (s *Sender) simulate(ctx context.Context, c call, fee fee) (uint64, error) {
	gas, err := s.client.rpc.EstimateGas(ctx, ethereum.CallMsg{
		From: s.address, To: c.to, Value: c.value, Data: c.data, GasFeeCap: fee.limit, GasTipCap: fee.tip,
	})
	if err != nil {
		return 0, explainFunds(decodeRevert(err))
	}
	return min(gas+gas/4, maxGas), nil
}

// maxGas is what Osaka lets one transaction use (EIP-7825).
const maxGas = 1 << 24

func explainFunds(err error) error {
	for _, sign := range []string{"insufficient funds", "gas required exceeds allowance"} {
		if strings.Contains(err.Error(), sign) {
			return fmt.Errorf("%w: %w", ErrFunds, err)
		}
	}
	return err
}

// nonce is the lowest that neither the chain nor a pending entry uses: it also fills the gap that is left where a reorg
// took back for good what counted as mined, and before which nothing later would be mined. Hold the turn.
func (s *Sender) nonce(ctx context.Context) (uint64, error) {
	next, err := s.client.rpc.PendingNonceAt(ctx, s.address)
	if err != nil {
		return 0, fmt.Errorf("read nonce of %s: %w", s.Address(), err)
	}
	pending, err := s.outbox.Pending(ctx, s.Address())
	if err != nil {
		return 0, fmt.Errorf("read outbox: %w", err)
	}
	for _, e := range pending { // by nonce
		if e.Nonce == next {
			next++
		}
	}
	return next, nil
}

func (s *Sender) signed(tx *types.DynamicFeeTx, f fee) (job.Hex, error) {
	tx.ChainID = s.signer.ChainID()
	tx.GasTipCap, tx.GasFeeCap = f.tip, f.limit
	signed, err := types.SignNewTx(s.private, s.signer, tx)
	if err != nil {
		return nil, fmt.Errorf("sign transaction: %w", err)
	}
	return signed.MarshalBinary()
}

// keyed lets one caller at a time hold a key.
type keyed struct {
	mu   sync.Mutex
	held map[string]chan struct{}
}

// hold waits for the key and returns what lets go of it.
func (k *keyed) hold(ctx context.Context, key string) (release func(), err error) {
	for {
		k.mu.Lock()
		busy, ok := k.held[key]
		if !ok {
			done := make(chan struct{})
			k.held[key] = done
			k.mu.Unlock()
			return func() {
				k.mu.Lock()
				delete(k.held, key)
				k.mu.Unlock()
				close(done)
			}, nil
		}
		k.mu.Unlock()
		select {
		case <-busy:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
}
