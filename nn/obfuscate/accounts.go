package obfuscate

import "fmt"

// KeySetAccount is what the ledger holds about a key set. Bits are sums over all releases under it.
type KeySetAccount struct {
	ID       ID      `json:"id"`
	Told     float64 `json:"told_bits"`
	Budget   float64 `json:"budget_bits"`
	Releases int     `json:"releases"`
	Ended    bool    `json:"ended"`
	// Inputs are those that were encrypted under it, in ascending order.
	Inputs []ID `json:"inputs"`
}

// InputAccount is what the ledger holds about an input.
type InputAccount struct {
	ID ID `json:"id"`
	// Spent is the sum of bits over all releases that can have been about it or one that shares its budget.
	Spent  float64 `json:"spent_bits"`
	Budget float64 `json:"budget_bits"`
	// Shares are the inputs of the same subject, itself among them, in ascending order.
	Shares []ID `json:"shares"`
}

// BudgetError says which account a release would overdraw. errors.Is finds [ErrBudget] in it.
type BudgetError struct {
	// KeySet tells whether the account is a key set's or an input's.
	KeySet  bool
	Account ID
	// Bits is what the account would have told, and Budget what it may.
	Bits, Budget float64
}

// Error implements error.
func (e *BudgetError) Error() string {
	if e.KeySet {
		return fmt.Sprintf("%v: key set %s would have told %.1f of %.1f bits", ErrBudget, e.Account, e.Bits, e.Budget)
	}
	return fmt.Sprintf("%v: %.1f of %.1f bits about input %s", ErrBudget, e.Bits, e.Budget, e.Account)
}

// Unwrap returns ErrBudget.
func (e *BudgetError) Unwrap() error { return ErrBudget }

// KeySet returns the account of a key set, and false if there is none.
func (l Ledger) KeySet(id ID) (KeySetAccount, bool) {
	k, known := l.keySets[id]
	if !known {
		return KeySetAccount{}, false
	}
	return KeySetAccount{
		ID: id, Told: l.Told(id), Budget: k.budget, Releases: l.Releases(id), Ended: k.ended, Inputs: list(k.inputs),
	}, true
}

// KeySets returns the accounts of all key sets, by id.
func (l Ledger) KeySets() []KeySetAccount {
	accounts := make([]KeySetAccount, 0, len(l.keySets))
	for _, id := range sorted(l.keySets) {
		k, _ := l.KeySet(id)
		accounts = append(accounts, k)
	}
	return accounts
}

// Input returns the account of an input, and false if there is none.
func (l Ledger) Input(id ID) (InputAccount, bool) {
	in, known := l.inputs[id]
	if !known {
		return InputAccount{}, false
	}
	shares := set{}
	for other, o := range l.inputs {
		if o.subject == in.subject {
			shares[other] = struct{}{}
		}
	}
	return InputAccount{ID: id, Spent: l.Spent(id), Budget: l.InputBudget(id), Shares: list(shares)}, true
}

// Inputs returns the accounts of all inputs, by id.
func (l Ledger) Inputs() []InputAccount {
	accounts := make([]InputAccount, 0, len(l.inputs))
	for _, id := range sorted(l.inputs) {
		in, _ := l.Input(id)
		accounts = append(accounts, in)
	}
	return accounts
}

// Charges returns all releases, ordered by key set and input.
func (l Ledger) Charges() []Charge { return l.ordered() }

// Charged reports whether this very release is accounted for: to make it again tells nothing new.
func (l Ledger) Charged(c Charge) bool {
	_, charged := l.charges[c]
	return charged
}
