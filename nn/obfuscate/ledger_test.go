package obfuscate

import (
	"errors"
	"math"
	"testing"
)

func id(b byte) ID { return ID{b, 31: b} }

var (
	keysA, keysB        = id(0xa0), id(0xb0)
	film1, film2, film3 = id(1), id(2), id(3)
)

// charge is a release of 16 bits and a comfortable flooding strength; output makes it a different one.
func charge(keySet, input ID, output byte) Charge {
	return Charge{
		KeySet: keySet, Input: input, Version: [32]byte{0x77}, Cut: 1,
		Release: Release{K: 32, Radius: 1, Sigma: 1}, ErrorBound: math.Ldexp(1, -28),
		Binding: Binding{Parameters: [32]byte{0x88}, Output: [32]byte{output}, Slots: 8192},
	}
}

// must unwraps a step that is expected to succeed.
func must(t testing.TB) func(Ledger, error) Ledger {
	return func(l Ledger, err error) Ledger {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return l
	}
}

// book returns a ledger in which each key set encrypts its inputs.
func book(t testing.TB, keySets map[ID][]ID) Ledger {
	t.Helper()
	var l Ledger
	for k, inputs := range keySets {
		l = must(t)(l.AddKeySet(k))
		for _, in := range inputs {
			l = must(t)(l.AddInput(k, in))
		}
	}
	return l
}

func charged(t testing.TB, l Ledger, c Charge) (Ledger, Report) {
	t.Helper()
	next, report, err := l.Charge(c)
	if err != nil {
		t.Fatal(err)
	}
	return next, report
}

func near(a, b float64) bool { return a == b || math.Abs(a-b) < 1e-9 }

func TestFourReleasesExhaustABudgetOfSixtyFour(t *testing.T) {
	t.Parallel()
	l := book(t, map[ID][]ID{keysA: {film1}})
	for i := range byte(4) {
		var report Report
		l, report = charged(t, l, charge(keysA, film1, i))
		sum := 16 * float64(i+1)
		if !report.New || !near(report.Bits, 16) || !near(report.KeySet, sum) || !near(report.Forged, sum) {
			t.Errorf("release %d: %+v", i, report)
		}
	}
	after, report, err := l.Charge(charge(keysA, film1, 4))
	if !errors.Is(err, ErrBudget) || errors.Is(err, ErrFlooding) {
		t.Errorf("fifth release: %v", err)
	}
	if !near(report.KeySet, 80) || after.Releases(keysA) != 4 || l.Releases(keysA) != 4 {
		t.Errorf("fifth release: reported %+v, %d releases charged", report, after.Releases(keysA))
	}
}

func TestChargeDoesNotChangeTheLedgerItIsCalledOn(t *testing.T) {
	t.Parallel()
	l := book(t, map[ID][]ID{keysA: {film1}})
	before := encode(t, l)
	next, _ := charged(t, l, charge(keysA, film1, 1))
	must(t)(l.AddInput(keysA, film2))
	must(t)(l.RaiseKeySet(keysA, 100))
	must(t)(l.RaiseInput(film1, 100))
	l.Share(film1, film3)
	l.EndKeySet(keysA)
	l.Merge(next)
	if encode(t, l) != before {
		t.Errorf("ledger changed from %s to %s", before, encode(t, l))
	}
}

func TestTheVerySameReleaseIsFree(t *testing.T) {
	t.Parallel()
	l := book(t, map[ID][]ID{keysA: {film1}})
	l, _ = charged(t, l, charge(keysA, film1, 1))
	again, report := charged(t, l, charge(keysA, film1, 1))
	if report.New || !near(report.KeySet, 16) || again.Releases(keysA) != 1 {
		t.Errorf("repeated: %+v, %d releases", report, again.Releases(keysA))
	}
}

func TestAnyDifferenceIsANewCharge(t *testing.T) {
	t.Parallel()
	l := book(t, map[ID][]ID{keysA: {film1, film2}})
	l, _ = charged(t, l, charge(keysA, film1, 1))
	for name, change := range map[string]func(*Charge){
		"output":      func(c *Charge) { c.Binding.Output[31]++ },
		"parameters":  func(c *Charge) { c.Binding.Parameters[31]++ },
		"slots":       func(c *Charge) { c.Binding.Slots *= 2 },
		"input":       func(c *Charge) { c.Input = film2 },
		"version":     func(c *Charge) { c.Version[31]++ },
		"cut":         func(c *Charge) { c.Cut++ },
		"k":           func(c *Charge) { c.Release.K-- },
		"radius":      func(c *Charge) { c.Release.Radius *= 2 },
		"sigma":       func(c *Charge) { c.Release.Sigma += SigmaUnit },
		"error bound": func(c *Charge) { c.ErrorBound *= 2 },
	} {
		c := charge(keysA, film1, 1)
		change(&c)
		if next, report := charged(t, l, c); !report.New || next.Releases(keysA) != 2 {
			t.Errorf("other %s: %+v", name, report)
		}
	}
}

func TestAReleaseIsChargedToEveryInputUnderItsKeySet(t *testing.T) {
	t.Parallel()
	l := book(t, map[ID][]ID{keysA: {film1, film2}, keysB: {film2}})
	l, _ = charged(t, l, charge(keysA, film1, 1))
	l, report := charged(t, l, charge(keysB, film2, 2))
	if !near(l.Spent(film1), 16) || !near(l.Spent(film2), 32) || !near(report.Forged, 32) {
		t.Errorf("spent %g on the first and %g on the second, report %+v", l.Spent(film1), l.Spent(film2), report)
	}
	if !near(l.Told(keysA), 16) || !near(l.Told(keysB), 16) {
		t.Errorf("told %g and %g by key set", l.Told(keysA), l.Told(keysB))
	}
}

func TestAnInputEncryptedLaterIsNotChargedForWhatWasToldBefore(t *testing.T) {
	t.Parallel()
	l := book(t, map[ID][]ID{keysA: {film1}})
	l, _ = charged(t, l, charge(keysA, film1, 1))
	l = must(t)(l.AddInput(keysA, film2))
	if l.Spent(film2) != 0 {
		t.Errorf("spent %g before the first release", l.Spent(film2))
	}
	l, report := charged(t, l, charge(keysA, film2, 2))
	if !near(report.Forged, 16) || !near(l.Spent(film1), 32) || !near(report.KeySet, 32) {
		t.Errorf("report %+v, first film %g", report, l.Spent(film1))
	}
}

func TestABystandersBudgetRefusesTheRelease(t *testing.T) {
	t.Parallel()
	l := book(t, map[ID][]ID{keysA: {film1}, keysB: {film1, film2}})
	for i := range byte(4) {
		l, _ = charged(t, l, charge(keysA, film1, i))
	}
	// The job is about film2, but a forged enclave could answer with film1, whose budget is spent.
	if _, _, err := l.Charge(charge(keysB, film2, 9)); !errors.Is(err, ErrBudget) {
		t.Errorf("release under the second key set: %v", err)
	}
}

func TestInputsOfOneSubjectShareABudget(t *testing.T) {
	t.Parallel()
	l := book(t, map[ID][]ID{keysA: {film1}, keysB: {film2}}).Share(film3, film1).Share(film2, film3)
	l, _ = charged(t, l, charge(keysA, film1, 1))
	l, report := charged(t, l, charge(keysB, film2, 2))
	if !near(report.Forged, 32) || !near(l.Spent(film1), 32) || !near(l.Spent(film3), 32) {
		t.Errorf("report %+v; spent %g and %g", report, l.Spent(film1), l.Spent(film3))
	}
	l, _ = charged(t, l, charge(keysA, film1, 3))
	l, _ = charged(t, l, charge(keysA, film1, 4))
	if _, _, err := l.Charge(charge(keysB, film2, 5)); !errors.Is(err, ErrBudget) {
		t.Errorf("fifth release about one subject: %v", err)
	}
}

func TestAReleaseAboutTwoInputsOfOneSubjectCountsOnce(t *testing.T) {
	t.Parallel()
	l := book(t, map[ID][]ID{keysA: {film1, film2}}).Share(film1, film2)
	l, _ = charged(t, l, charge(keysA, film1, 1))
	if !near(l.Spent(film1), 16) {
		t.Errorf("spent %g", l.Spent(film1))
	}
}

func TestRaisingABudgetIsExplicitAndUpwardsOnly(t *testing.T) {
	t.Parallel()
	l := book(t, map[ID][]ID{keysA: {film1}})
	for i := range byte(4) {
		l, _ = charged(t, l, charge(keysA, film1, i))
	}
	l = must(t)(l.RaiseKeySet(keysA, 100))
	if _, _, err := l.Charge(charge(keysA, film1, 5)); !errors.Is(err, ErrBudget) {
		t.Errorf("the input's budget was not asked: %v", err)
	}
	l = must(t)(l.RaiseInput(film1, 80))
	l, _ = charged(t, l, charge(keysA, film1, 5))
	if _, _, err := l.Charge(charge(keysA, film1, 6)); !errors.Is(err, ErrBudget) {
		t.Errorf("above the raised budget: %v", err)
	}
	for _, bits := range []float64{0, 64, 80, -1, math.NaN(), math.Inf(1), MaxBudget + 1} {
		if _, err := l.RaiseInput(film1, bits); err == nil {
			t.Errorf("input's budget set to %g", bits)
		}
		if _, err := l.RaiseKeySet(keysA, bits); err == nil && bits != 80 {
			t.Errorf("key set's budget set to %g", bits)
		}
	}
	if _, err := l.RaiseKeySet(keysB, 100); !errors.Is(err, ErrKeySet) {
		t.Errorf("unknown key set: %v", err)
	}
	if _, err := l.RaiseInput(film3, 100); err == nil {
		t.Error("unknown input: no error")
	}
}

func TestASharedBudgetIsTheSmallestAndIsRaisedForAll(t *testing.T) {
	t.Parallel()
	l := book(t, map[ID][]ID{keysA: {film1, film2}})
	l = must(t)(l.RaiseInput(film1, 200)).Share(film1, film2)
	if got := l.InputBudget(film1); got != Budget {
		t.Errorf("shared budget %g, want %d", got, Budget)
	}
	l = must(t)(l.RaiseInput(film2, 90))
	if a, b := l.InputBudget(film1), l.InputBudget(film2); a != 90 || b != 90 {
		t.Errorf("shared budgets %g and %g, want 90", a, b)
	}
}

func TestFloodingBelowThirtyBitsIsRefused(t *testing.T) {
	t.Parallel()
	l := book(t, map[ID][]ID{keysA: {film1}, keysB: {film1}})
	weak := func(keySet ID, output byte, exponent int) Charge {
		c := charge(keySet, film1, output)
		c.Release = Release{K: 1, Radius: 1, Sigma: 1} // half a bit, and 12·t² = 12·2^(2·exponent)
		c.ErrorBound = math.Ldexp(1, exponent)
		return c
	}
	// 12·2^-34 is 2^-30.4: enough for one release, too little for two.
	l, report := charged(t, l, weak(keysA, 1, -17))
	if want := 34 - math.Log2(12); !near(report.Flooding, want) {
		t.Errorf("strength %g, want %g", report.Flooding, want)
	}
	if _, report, err := l.Charge(weak(keysA, 2, -17)); !errors.Is(err, ErrFlooding) || !near(report.Flooding, 33-math.Log2(12)) {
		t.Errorf("second release: %+v, %v", report, err)
	}
	l, _ = charged(t, l, weak(keysA, 3, -28)) // hardly counts
	l, _ = charged(t, l, weak(keysB, 2, -17)) // another key
	if _, _, err := l.Charge(weak(keysB, 3, -16)); !errors.Is(err, ErrFlooding) {
		t.Errorf("a weak release alone: %v", err)
	}
}

func TestAKeySetThatTheLedgerDoesNotKnowReleasesNothing(t *testing.T) {
	t.Parallel()
	// What is left after a loss: an empty ledger.
	if _, _, err := (Ledger{}).Charge(charge(keysA, film1, 1)); !errors.Is(err, ErrKeySet) {
		t.Errorf("unknown key set: %v", err)
	}
	l := book(t, map[ID][]ID{keysA: {film1}})
	if _, _, err := l.Charge(charge(keysA, film2, 1)); err == nil {
		t.Error("input that was never encrypted: no error")
	}
	if _, err := l.AddKeySet(keysA); err == nil {
		t.Error("a key set was added twice")
	}
	if _, err := l.AddInput(keysB, film1); !errors.Is(err, ErrKeySet) {
		t.Errorf("input under an unknown key set: %v", err)
	}
}

func TestAnEndedKeySetReleasesNothingAndStaysCharged(t *testing.T) {
	t.Parallel()
	l := book(t, map[ID][]ID{keysA: {film1}})
	l, _ = charged(t, l, charge(keysA, film1, 1))
	l = l.EndKeySet(keysA).EndKeySet(keysB)
	for _, k := range []ID{keysA, keysB} {
		if _, _, err := l.Charge(charge(k, film1, 2)); !errors.Is(err, ErrKeySet) {
			t.Errorf("release: %v", err)
		}
		if _, err := l.AddInput(k, film2); !errors.Is(err, ErrKeySet) {
			t.Errorf("input: %v", err)
		}
		if _, err := l.AddKeySet(k); err == nil {
			t.Error("an ended key set was added again")
		}
	}
	if !near(l.Spent(film1), 16) {
		t.Errorf("spent %g, want 16", l.Spent(film1))
	}
}

func TestChargeRefusesWhatItCannotAccountFor(t *testing.T) {
	t.Parallel()
	l := book(t, map[ID][]ID{keysA: {film1}})
	for name, change := range map[string]func(*Charge){
		"no k":            func(c *Charge) { c.Release.K = 0 },
		"no sigma":        func(c *Charge) { c.Release.Sigma = 0 },
		"no radius":       func(c *Charge) { c.Release.Radius = math.NaN() },
		"no bound":        func(c *Charge) { c.ErrorBound = 0 },
		"infinite bound":  func(c *Charge) { c.ErrorBound = math.Inf(1) },
		"undefined bound": func(c *Charge) { c.ErrorBound = math.NaN() },
		"no slots":        func(c *Charge) { c.Binding.Slots = 0 },
	} {
		c := charge(keysA, film1, 1)
		change(&c)
		if next, _, err := l.Charge(c); err == nil || next.Releases(keysA) != 0 {
			t.Errorf("%s: charged, %v", name, err)
		}
	}
}

func TestEarlierFindsTheSameQuestion(t *testing.T) {
	t.Parallel()
	l := book(t, map[ID][]ID{keysA: {film1, film2}})
	first := charge(keysA, film1, 1)
	l, _ = charged(t, l, first)
	if e, ok := l.Earlier(charge(keysA, film1, 9)); !ok || e != first {
		t.Errorf("same question with another output: %+v, %t", e, ok)
	}
	for name, c := range map[string]Charge{"input": charge(keysA, film2, 1), "key set": charge(keysB, film1, 1)} {
		if _, ok := l.Earlier(c); ok {
			t.Errorf("other %s: found", name)
		}
	}
	other := first
	other.Release.Sigma = 2
	if _, ok := l.Earlier(other); ok {
		t.Error("other sigma: found")
	}
}
