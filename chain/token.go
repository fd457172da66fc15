package chain

import (
	"context"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/encrypted-compute/encrypted-compute/bindings"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// erc20ABI is what is asked of an ERC-20 with a permit (EIP-2612).
const erc20ABI = `[
	{"type":"function","name":"symbol","stateMutability":"view","inputs":[],"outputs":[{"type":"string"}]},
	{"type":"function","name":"decimals","stateMutability":"view","inputs":[],"outputs":[{"type":"uint8"}]},
	{"type":"function","name":"balanceOf","stateMutability":"view","inputs":[{"type":"address"}],"outputs":[{"type":"uint256"}]},
	{"type":"function","name":"allowance","stateMutability":"view","inputs":[{"type":"address"},{"type":"address"}],"outputs":[{"type":"uint256"}]},
	{"type":"function","name":"nonces","stateMutability":"view","inputs":[{"type":"address"}],"outputs":[{"type":"uint256"}]},
	{"type":"function","name":"DOMAIN_SEPARATOR","stateMutability":"view","inputs":[],"outputs":[{"type":"bytes32"}]},
	{"type":"function","name":"approve","stateMutability":"nonpayable","inputs":[{"type":"address"},{"type":"uint256"}],"outputs":[{"type":"bool"}]}]`

const (
	permitType = "Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"
	// permitSeconds is how long a signed permit is good: longer than any transaction waits.
	permitSeconds = 24 * 3600
	// maxSymbol bounds what a token may call itself, in bytes.
	maxSymbol = 12
)

// token reads one value from a token; what it does not answer in this form is an error.
func token[T any](ctx context.Context, c *Client, at job.Address, function string, args ...any) (v T, err error) {
	parsed, err := abi.JSON(strings.NewReader(erc20ABI))
	if err != nil {
		return v, fmt.Errorf("read token interface: %w", err)
	}
	data, err := parsed.Pack(function, args...)
	if err != nil {
		return v, fmt.Errorf("pack %s: %w", function, err)
	}
	to := common.Address(at)
	answer, err := c.rpc.CallContract(ctx, ethereum.CallMsg{To: &to, Data: data}, nil)
	if err != nil {
		return v, fmt.Errorf("ask token %s for its %s: %w", at, function, decodeRevert(err))
	}
	values, err := parsed.Unpack(function, answer)
	if err != nil {
		return v, fmt.Errorf("ask token %s for its %s: %w: %w", at, function, &RevertError{}, err)
	}
	v, ok := values[0].(T)
	if !ok {
		return v, fmt.Errorf("ask token %s for its %s: got a %T", at, function, values[0])
	}
	return v, nil
}

// Currency says how amounts in a currency are shown. A token's symbol is its own word: letters, digits and a few signs of
// it are kept, and one that has none is called by its address.
func (c *Client) Currency(ctx context.Context, address job.Address) (job.Currency, error) {
	if address.IsZero() {
		return job.NativeCoin(), nil
	}
	decimals, err := token[uint8](ctx, c, address, "decimals")
	if err != nil {
		return job.Currency{}, err
	}
	symbol, err := token[string](ctx, c, address, "symbol")
	if err != nil && !Reverted(err) {
		return job.Currency{}, err
	}
	if symbol = plain(symbol); symbol == "" {
		symbol = address.String()
	}
	return job.Currency{Address: address, Symbol: symbol, Decimals: decimals}, nil
}

// plain keeps what cannot deceive a reader or a terminal.
func plain(symbol string) string {
	kept := strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || strings.ContainsRune("$.-+", r) {
			return r
		}
		return -1
	}, symbol)
	return kept[:min(len(kept), maxSymbol)]
}

// Currencies lists what the escrow takes; the native coin comes first.
func (c *Client) Currencies(ctx context.Context) ([]job.Address, error) {
	list, err := read(ctx, c.rpc, c.escrow, c.deployment.Escrow, nil, c.escrow.PackCurrencies(), c.escrow.UnpackCurrencies)
	if err != nil {
		return nil, fmt.Errorf("list currencies: %w", err)
	}
	out := make([]job.Address, len(list))
	for i, v := range list {
		out[i] = job.Address(v)
	}
	return out, nil
}

// allow makes sure that the escrow may take an amount of a token from this account, by a transaction if need be.
func (s *Sender) allow(ctx context.Context, key string, currency job.Address, amount *big.Int) error {
	if currency.IsZero() {
		return nil
	}
	enough, err := s.allowed(ctx, currency, amount)
	if err != nil || enough {
		return err
	}
	parsed, err := abi.JSON(strings.NewReader(erc20ABI))
	if err != nil {
		return fmt.Errorf("read token interface: %w", err)
	}
	data, err := parsed.Pack("approve", common.Address(s.client.deployment.Escrow), amount)
	if _, err = s.to(ctx, key+"-allow", currency, nil, data, err); err != nil {
		return fmt.Errorf("allow the escrow %v of token %s: %w", amount, currency, err)
	}
	return nil
}

func (s *Sender) allowed(ctx context.Context, currency job.Address, amount *big.Int) (bool, error) {
	have, err := token[*big.Int](ctx, s.client, currency, "allowance", s.address, common.Address(s.client.deployment.Escrow))
	return err == nil && have.Cmp(amount) >= 0, err
}

// permit signs that the escrow may take an amount of a token from this account; false where the token takes no permits.
func (s *Sender) permit(ctx context.Context, currency job.Address, amount *big.Int) (p bindings.IAccountsPermit, ok bool, err error) {
	nonce, err := token[*big.Int](ctx, s.client, currency, "nonces", s.address)
	if err != nil {
		return p, false, unlessReverted(err)
	}
	separator, err := token[[32]byte](ctx, s.client, currency, "DOMAIN_SEPARATOR")
	if err != nil {
		return p, false, unlessReverted(err)
	}
	head, err := s.client.Head(ctx)
	if err != nil {
		return p, false, err
	}
	p.Deadline = new(big.Int).SetUint64(head.Time + permitSeconds)
	words := [][]byte{
		crypto.Keccak256([]byte(permitType)), common.LeftPadBytes(s.address[:], 32),
		common.LeftPadBytes(s.client.deployment.Escrow[:], 32), common.LeftPadBytes(amount.Bytes(), 32),
		common.LeftPadBytes(nonce.Bytes(), 32), common.LeftPadBytes(p.Deadline.Bytes(), 32),
	}
	signature := s.key.Sign(job.Keccak([]byte{0x19, 0x01}, separator[:], crypto.Keccak256(words...)))
	p.R, p.S, p.V = [32]byte(signature[:32]), [32]byte(signature[32:64]), signature[64]
	return p, true, nil
}

// unlessReverted forgives a contract that has no such function.
func unlessReverted(err error) error {
	if Reverted(err) {
		return nil
	}
	return err
}
