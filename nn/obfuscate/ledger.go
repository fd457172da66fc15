package obfuscate

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"math"
	"slices"
)

const (
	// Budget is what a key set and an input may give away, in bits, unless it was raised.
	Budget = 64
	// MaxBudget bounds a raised budget, in bits.
	MaxBudget = 1 << 20
)

var (
	// ErrBudget says that a release would exceed the budget of its key set or of an input under it.
	ErrBudget = errors.New("privacy budget exhausted")
	// ErrFlooding says that a release would leave the key set's secret key less than MinFlooding bits of strength.
	ErrFlooding = errors.New("flooding strength too low")
	// ErrKeySet says that the ledger does not know a key set or has ended it; it can release nothing any more.
	ErrKeySet = errors.New("key set unknown or ended")
)

// Ledger is the account of all releases: an immutable value whose methods return the next one. The zero Ledger is empty.
//
// The caller stores the next ledger durably before it acts on it: after AddKeySet before the key set is used, after
// AddInput before the ciphertext leaves, after Charge before anything is decrypted. There must be one writer. A ledger
// that was lost or put back to an earlier state must not go on: end its key sets ([Ledger.Releases] lets a client notice).
//
// Its state is a join-semilattice: nothing is ever taken out, and Merge is the least ledger above two.
type Ledger struct {
	keySets map[ID]keySet
	inputs  map[ID]input
	charges map[Charge]set // with the inputs that were encrypted under the key set at the time
}

type set = map[ID]struct{}

type keySet struct {
	budget float64
	ended  bool
	inputs set
}

type input struct {
	budget  float64
	subject ID // the smallest input of the group that shares a budget
}

// Report is what a release costs, for the user to see before it is made.
type Report struct {
	// New is false where the very same release was charged before: it is free.
	New bool `json:"new"`
	// Bits is what this release can tell.
	Bits float64 `json:"bits"`
	// Forged is the most that all releases so far, this one included, can have told about the input and those that
	// share its budget, if every enclave was forged and answered with any input encrypted under its key set.
	Forged float64 `json:"forged"`
	// KeySet is the sum over all releases under the key set.
	KeySet float64 `json:"key_set"`
	// Flooding is the strength of the key set after this release.
	Flooding float64 `json:"flooding"`
}

// AddKeySet begins the account of a key set that has just been made. A known key set is an error: a key set has one life.
func (l Ledger) AddKeySet(id ID) (Ledger, error) {
	if _, known := l.keySets[id]; known {
		return l, fmt.Errorf("add key set %s: it is in the ledger", id)
	}
	next := l.clone()
	next.keySets[id] = keySet{budget: Budget, inputs: set{}}
	return next, nil
}

// AddInput records that input is about to be encrypted under a key set. It may be repeated.
func (l Ledger) AddInput(keySetID, inputID ID) (Ledger, error) {
	if k, known := l.keySets[keySetID]; !known || k.ended {
		return l, fmt.Errorf("add input %s: %w: %s", inputID, ErrKeySet, keySetID)
	}
	next := l.clone()
	k := next.keySets[keySetID]
	k.inputs = maps.Clone(k.inputs)
	k.inputs[inputID] = struct{}{}
	next.keySets[keySetID] = k
	next.addInput(inputID)
	return next, nil
}

// EndKeySet closes the account of a key set for ever: erased, or of a ledger that was lost or restored. What it has told
// stays charged.
func (l Ledger) EndKeySet(id ID) Ledger {
	next := l.clone()
	k, known := next.keySets[id]
	if !known {
		k = keySet{budget: Budget, inputs: set{}}
	}
	k.ended = true
	next.keySets[id] = k
	return next
}

// Charge accounts for one release: to its key set, and to every input that is encrypted under it so far, since a forged
// enclave could answer with any of them. The very same release again is free, even when its key set has ended: its bytes
// are the same, and tell nothing new. On ErrBudget (a [*BudgetError]) and ErrFlooding the ledger is unchanged, and the
// report says what the release would have cost.
func (l Ledger) Charge(c Charge) (Ledger, Report, error) {
	if err := c.Check(); err != nil {
		return l, Report{}, err
	}
	if l.Charged(c) {
		return l, l.report(c, false), nil
	}
	k, known := l.keySets[c.KeySet]
	if !known || k.ended {
		return l, Report{}, fmt.Errorf("charge release: %w: %s", ErrKeySet, c.KeySet)
	}
	if _, ok := k.inputs[c.Input]; !ok {
		return l, Report{}, fmt.Errorf("charge release: input %s is not encrypted under key set %s", c.Input, c.KeySet)
	}
	next := l.clone()
	next.charges[c] = k.inputs
	report := next.report(c, true)
	if err := next.refuse(c, k, report); err != nil {
		return l, report, err
	}
	return next, report, nil
}

// refuse names the first limit that the ledger is over once c is in it.
func (l Ledger) refuse(c Charge, k keySet, report Report) error {
	if report.KeySet > k.budget {
		return &BudgetError{KeySet: true, Account: c.KeySet, Bits: report.KeySet, Budget: k.budget}
	}
	for _, id := range sorted(k.inputs) {
		if spent, budget := l.Spent(id), l.InputBudget(id); spent > budget {
			return &BudgetError{Account: id, Bits: spent, Budget: budget}
		}
	}
	if !(report.Flooding >= MinFlooding) {
		return fmt.Errorf("%w: key set %s would be left with %.1f bits, want %d",
			ErrFlooding, c.KeySet, report.Flooding, MinFlooding)
	}
	return nil
}

func (l Ledger) report(c Charge, isNew bool) Report {
	return Report{
		New: isNew, Bits: c.Bits(), Forged: l.Spent(c.Input), KeySet: l.Told(c.KeySet), Flooding: l.Flooding(c.KeySet),
	}
}

// Share makes inputs of one subject (two films of one person) share one budget: what is told about one counts for all.
// It cannot be undone.
func (l Ledger) Share(ids ...ID) Ledger {
	next := l.clone()
	for _, id := range ids {
		next.addInput(id)
		next.join(ids[0], id)
	}
	return next
}

// RaiseKeySet sets a higher budget, in bits, for a key set. It is the user's explicit act, never the program's.
func (l Ledger) RaiseKeySet(id ID, bits float64) (Ledger, error) {
	k, known := l.keySets[id]
	if !known || k.ended {
		return l, fmt.Errorf("raise budget: %w: %s", ErrKeySet, id)
	}
	if !(bits > k.budget && bits <= MaxBudget) {
		return l, fmt.Errorf("raise budget of key set %s: %g bits, want more than %g, at most %d", id, bits, k.budget, MaxBudget)
	}
	next := l.clone()
	k.budget = bits
	next.keySets[id] = k
	return next, nil
}

// RaiseInput sets a higher budget, in bits, for an input and those that share its budget. It is the user's explicit act,
// never the program's.
func (l Ledger) RaiseInput(id ID, bits float64) (Ledger, error) {
	if _, known := l.inputs[id]; !known {
		return l, fmt.Errorf("raise budget: no input %s", id)
	}
	if budget := l.InputBudget(id); !(bits > budget && bits <= MaxBudget) {
		return l, fmt.Errorf("raise budget of input %s: %g bits, want more than %g, at most %d", id, bits, budget, MaxBudget)
	}
	next := l.clone()
	for member, in := range next.inputs {
		if in.subject == l.inputs[id].subject {
			in.budget = max(in.budget, bits)
			next.inputs[member] = in
		}
	}
	return next, nil
}

// Told is the sum of bits over all releases under a key set.
func (l Ledger) Told(keySetID ID) float64 {
	return l.sum(func(c Charge, _ set) bool { return c.KeySet == keySetID })
}

// Spent is the sum of bits over all releases that can have been about the input or one that shares its budget.
func (l Ledger) Spent(inputID ID) float64 {
	in, known := l.inputs[inputID]
	if !known {
		return 0
	}
	return l.sum(func(_ Charge, affected set) bool {
		for id := range affected {
			if l.inputs[id].subject == in.subject {
				return true
			}
		}
		return false
	})
}

// InputBudget is the budget of an input, in bits: the smallest of those that share it.
func (l Ledger) InputBudget(id ID) float64 {
	in, known := l.inputs[id]
	if !known {
		return Budget
	}
	budget := in.budget
	for _, other := range l.inputs {
		if other.subject == in.subject {
			budget = min(budget, other.budget)
		}
	}
	return budget
}

// Flooding is the strength left to a key set's secret key after all releases under it; +Inf before the first.
func (l Ledger) Flooding(keySetID ID) float64 {
	var terms []Term
	for _, c := range l.ordered() {
		if c.KeySet == keySetID {
			terms = append(terms, c.Term())
		}
	}
	if len(terms) == 0 {
		return math.Inf(1)
	}
	return Flooding(terms)
}

// Releases counts the releases under a key set. The count never falls; a client that keeps it beside the key set's secret
// notices a ledger that was put back.
func (l Ledger) Releases(keySetID ID) int {
	n := 0
	for c := range l.charges {
		if c.KeySet == keySetID {
			n++
		}
	}
	return n
}

// Earlier returns the charge that the same question (version, cut, input, release) made before under this key set, if
// any: its stored release is to be sent again, and nothing decrypted.
func (l Ledger) Earlier(c Charge) (Charge, bool) {
	for _, e := range l.ordered() {
		if e.KeySet == c.KeySet && e.Version == c.Version && e.Cut == c.Cut && e.Input == c.Input && e.Release == c.Release {
			return e, true
		}
	}
	return Charge{}, false
}

// sum adds the bits of the charges that count, always in the same order.
func (l Ledger) sum(counts func(Charge, set) bool) float64 {
	bits := 0.0
	for _, c := range l.ordered() {
		if counts(c, l.charges[c]) {
			bits += c.Bits()
		}
	}
	return bits
}

func (l Ledger) ordered() []Charge {
	return slices.SortedFunc(maps.Keys(l.charges), Charge.compare)
}

func sorted[V any](m map[ID]V) []ID {
	return slices.SortedFunc(maps.Keys(m), compareIDs)
}

func compareIDs(a, b ID) int { return bytes.Compare(a[:], b[:]) }

// clone copies the maps; the sets in them are shared and never written.
func (l Ledger) clone() Ledger {
	next := Ledger{keySets: maps.Clone(l.keySets), inputs: maps.Clone(l.inputs), charges: maps.Clone(l.charges)}
	if next.keySets == nil {
		next.keySets = map[ID]keySet{}
	}
	if next.inputs == nil {
		next.inputs = map[ID]input{}
	}
	if next.charges == nil {
		next.charges = map[Charge]set{}
	}
	return next
}

// addInput and join write to l, which the caller has just cloned.
func (l Ledger) addInput(id ID) {
	if _, known := l.inputs[id]; !known {
		l.inputs[id] = input{budget: Budget, subject: id}
	}
}

func (l Ledger) join(a, b ID) {
	from, to := l.inputs[a].subject, l.inputs[b].subject
	if compareIDs(from, to) < 0 {
		from, to = to, from
	}
	for id, in := range l.inputs {
		if in.subject == from {
			in.subject = to
			l.inputs[id] = in
		}
	}
}
