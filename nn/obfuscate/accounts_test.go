package obfuscate

import (
	"errors"
	"slices"
	"testing"
)

func TestAccountsSayWhatWasTold(t *testing.T) {
	t.Parallel()
	l := book(t, map[ID][]ID{keysA: {film1, film2}, keysB: {film3}}).Share(film1, film3)
	l, _ = charged(t, l, charge(keysA, film1, 1))
	l = must(t)(l.RaiseInput(film1, 100)).EndKeySet(keysB)

	sets := l.KeySets()
	if len(sets) != 2 || sets[0].ID != keysA || !near(sets[0].Told, 16) || sets[0].Budget != Budget || sets[0].Releases != 1 ||
		sets[0].Ended || !slices.Equal(sets[0].Inputs, []ID{film1, film2}) {
		t.Errorf("first key set: %+v", sets)
	}
	if !sets[1].Ended || sets[1].Told != 0 {
		t.Errorf("second key set: %+v", sets[1])
	}
	inputs := l.Inputs()
	if len(inputs) != 3 || !near(inputs[0].Spent, 16) || inputs[0].Budget != 100 || !slices.Equal(inputs[0].Shares, []ID{film1, film3}) {
		t.Errorf("first input: %+v", inputs)
	}
	if !slices.Equal(inputs[1].Shares, []ID{film2}) || !near(inputs[2].Spent, 16) {
		t.Errorf("others: %+v", inputs[1:])
	}
	if c := l.Charges(); len(c) != 1 || c[0] != charge(keysA, film1, 1) {
		t.Errorf("charges: %+v", c)
	}
	if _, ok := l.KeySet(film1); ok {
		t.Error("an input is no key set")
	}
	if _, ok := l.Input(keysA); ok {
		t.Error("a key set is no input")
	}
}

func TestARefusalNamesTheAccountThatIsShort(t *testing.T) {
	t.Parallel()
	l := book(t, map[ID][]ID{keysA: {film1}})
	for i := range byte(4) {
		l, _ = charged(t, l, charge(keysA, film1, i))
	}
	for _, want := range []BudgetError{
		{KeySet: true, Account: keysA, Bits: 80, Budget: Budget},
		{Account: film1, Bits: 80, Budget: Budget},
	} {
		_, _, err := l.Charge(charge(keysA, film1, 9))
		var short *BudgetError
		if !errors.As(err, &short) || !errors.Is(err, ErrBudget) || *short != want {
			t.Errorf("refused with %v, want %v", err, &want)
		}
		if short.KeySet {
			l = must(t)(l.RaiseKeySet(keysA, 80))
		}
	}
}

func TestTheVerySameReleaseIsFreeAfterItsKeySetEnded(t *testing.T) {
	t.Parallel()
	l := book(t, map[ID][]ID{keysA: {film1}})
	l, _ = charged(t, l, charge(keysA, film1, 1))
	l = l.EndKeySet(keysA)
	if again, report := charged(t, l, charge(keysA, film1, 1)); report.New || again.Releases(keysA) != 1 {
		t.Errorf("repeated: %+v", report)
	}
	if _, _, err := l.Charge(charge(keysA, film1, 2)); !errors.Is(err, ErrKeySet) {
		t.Errorf("another release: %v", err)
	}
	if _, err := l.RaiseKeySet(keysA, 100); !errors.Is(err, ErrKeySet) {
		t.Errorf("raised: %v", err)
	}
}

func TestALedgerCoversItsPastAndNothingElse(t *testing.T) {
	t.Parallel()
	past := book(t, map[ID][]ID{keysA: {film1}})
	past, _ = charged(t, past, charge(keysA, film1, 1))
	for name, next := range map[string]Ledger{
		"itself":     past,
		"a release":  first(charged(t, past, charge(keysA, film1, 2))),
		"an input":   must(t)(past.AddInput(keysA, film2)),
		"a budget":   must(t)(past.RaiseKeySet(keysA, 100)),
		"its end":    past.EndKeySet(keysA),
		"other keys": must(t)(past.AddKeySet(keysB)),
	} {
		if !next.Covers(past, keysA) {
			t.Errorf("what came after by %s does not cover it", name)
		}
		if name != "itself" && name != "other keys" && past.Covers(next, keysA) {
			t.Errorf("%s is not missed", name)
		}
	}
	if !past.Covers(Ledger{}, keysA) || (Ledger{}).Covers(past, keysA) {
		t.Error("nothing covers something")
	}
	// The same release, charged to fewer inputs, is of another history.
	other := book(t, map[ID][]ID{keysA: {film1, film2}})
	more, _ := charged(t, other, charge(keysA, film1, 1))
	if must(t)(past.AddInput(keysA, film2)).Covers(more, keysA) {
		t.Error("an input that a release was charged to is not missed")
	}
}

func first(l Ledger, _ Report) Ledger { return l }
