package devnet_test

import (
	"math/big"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/internal/devnet"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// purse is what the parties to a job had before it.
type purse struct {
	m                                   *market
	requester, payee, operator, relayer devnet.Money
	escrow                              *big.Int
	requesterAccount                    job.Address
}

func (m *market) purse(t *testing.T, requester job.Address) purse {
	t.Helper()
	return purse{
		m: m, requesterAccount: requester, requester: m.money(t, requester), payee: m.money(t, m.payee),
		operator: m.money(t, m.Operator()), relayer: m.money(t, m.Relayer.Account()), escrow: m.escrowed(t),
	}
}

func (m *market) money(t *testing.T, account job.Address) devnet.Money {
	t.Helper()
	v, err := m.Money(within(t), account)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func (m *market) escrowed(t *testing.T) *big.Int {
	t.Helper()
	v, err := m.Escrowed(within(t))
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func sum(amounts ...*big.Int) *big.Int {
	total := new(big.Int)
	for _, v := range amounts {
		total.Add(total, v)
	}
	return total
}

// split says which part of the price of one job went where. Who is not named got nothing.
type split struct{ requester, payee, operator, relayer *big.Int }

func or0(v *big.Int) *big.Int {
	if v == nil {
		return new(big.Int)
	}
	return v
}

// spent compares everybody's money with the table of the escrow: jobs jobs were paid for, of which split came out.
// What did not come out is still in the escrow.
func (p purse) spent(t *testing.T, jobs int64, s split) {
	t.Helper()
	price := new(big.Int).Mul(prices().Total(), big.NewInt(jobs))
	check := func(who string, before, after devnet.Money, credit, paid *big.Int) {
		t.Helper()
		if got := new(big.Int).Sub(after.Credit, before.Credit); got.Cmp(credit) != 0 {
			t.Errorf("the escrow credits the %s with %s wei, want %s", who, got, credit)
		}
		want := new(big.Int).Sub(credit, paid)
		if got := new(big.Int).Sub(after.Worth, before.Worth); got.Cmp(want) != 0 {
			t.Errorf("the %s is worth %s wei more (gas apart), want %s", who, got, want)
		}
	}
	none := new(big.Int)
	check("requester", p.requester, p.m.money(t, p.requesterAccount), or0(s.requester), price)
	check("payee", p.payee, p.m.money(t, p.m.payee), or0(s.payee), none)
	check("operator", p.operator, p.m.money(t, p.m.Operator()), or0(s.operator), none)
	check("relayer", p.relayer, p.m.money(t, p.m.Relayer.Account()), or0(s.relayer), none)
	if got, want := new(big.Int).Sub(p.m.escrowed(t), p.escrow), price; got.Cmp(want) != 0 {
		t.Errorf("the escrow holds %s wei more, want the whole price %s: nobody has withdrawn", got, want)
	}
	if out := sum(or0(s.requester), or0(s.payee), or0(s.operator), or0(s.relayer)); out.Cmp(price) > 0 {
		t.Errorf("%s wei came out of a price of %s", out, price)
	}
}
