package chain

import (
	"context"
	"fmt"
	"math/big"
)

// fee is what a transaction offers for a unit of gas, in wei (EIP-1559).
type fee struct{ tip, limit *big.Int }

// suggest offers the endpoint's tip, and twice the newest base fee above it.
func (s *Sender) suggest(ctx context.Context) (fee, error) {
	tip, err := s.client.rpc.SuggestGasTipCap(ctx)
	if err != nil {
		return fee{}, fmt.Errorf("ask for the tip: %w", err)
	}
	head, err := s.client.rpc.newest(ctx)
	if err != nil {
		return fee{}, fmt.Errorf("read base fee: %w", err)
	}
	base := new(big.Int)
	if head.BaseFee != nil {
		base = head.BaseFee.ToInt()
	}
	limit := new(big.Int).Add(tip, new(big.Int).Lsh(base, 1))
	return fee{tip, limit}.atMost(s.client.cfg.MaxFee), nil
}

func (f fee) atMost(highest *big.Int) fee {
	return fee{lesser(f.tip, highest), lesser(f.limit, highest)}
}

// raised returns an offer that replaces f in every pool: both numbers an eighth higher (pools ask for a tenth), or the
// present suggestion where that is more. It reports false where highest does not allow that.
func (f fee) raised(suggested fee, highest *big.Int) (fee, bool) {
	up := fee{greater(eighthMore(f.tip), suggested.tip), greater(eighthMore(f.limit), suggested.limit)}
	up.tip = lesser(up.tip, up.limit)
	return up, up.limit.Cmp(highest) <= 0
}

// eighthMore rounds up, so that even one wei grows.
func eighthMore(v *big.Int) *big.Int {
	more := new(big.Int).Add(v, big.NewInt(7))
	return more.Add(v, more.Rsh(more, 3))
}

func lesser(a, b *big.Int) *big.Int {
	if a.Cmp(b) <= 0 {
		return a
	}
	return b
}

func greater(a, b *big.Int) *big.Int {
	if a.Cmp(b) >= 0 {
		return a
	}
	return b
}
