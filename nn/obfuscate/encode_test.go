package obfuscate

import (
	"bytes"
	"encoding/json"
	"math/rand/v2"
	"strings"
	"testing"
)

func encode(t testing.TB, l Ledger) string {
	t.Helper()
	b, err := json.Marshal(l)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// randomLedger takes random steps; those that are refused change nothing.
func randomLedger(seed uint64) Ledger {
	r := rand.New(rand.NewPCG(seed, 1))
	pick := func(n int) byte { return byte(r.IntN(n)) }
	var l Ledger
	for range 60 {
		k, in := id(0xa0+pick(3)), id(1+pick(5))
		next := l
		switch pick(8) {
		case 0:
			next, _ = l.AddKeySet(k)
		case 1, 2:
			next, _ = l.AddInput(k, in)
		case 3, 4, 5:
			c := charge(k, in, pick(6))
			c.Release.Sigma = 1 + float64(pick(3))
			next, _, _ = l.Charge(c)
		case 6:
			next, _ = l.RaiseInput(in, 64+float64(pick(9)))
		case 7:
			if pick(4) == 0 {
				next = l.Share(in, id(1+pick(5)))
			} else if pick(6) == 0 {
				next = l.EndKeySet(k)
			}
		}
		l = next
	}
	return l
}

func TestLedgerComesBackFromItsJSON(t *testing.T) {
	t.Parallel()
	for seed := range uint64(30) {
		l := randomLedger(seed)
		text := encode(t, l)
		back, err := DecodeLedger([]byte(text))
		if err != nil {
			t.Fatalf("%v in %s", err, text)
		}
		if encode(t, back) != text {
			t.Errorf("came back as %s, was %s", encode(t, back), text)
		}
		var spaced bytes.Buffer
		if err := json.Indent(&spaced, []byte(text), "", "  "); err != nil {
			t.Fatal(err)
		}
		var again Ledger
		if err := json.Unmarshal(spaced.Bytes(), &again); err != nil || encode(t, again) != text {
			t.Errorf("from indented JSON: %v", err)
		}
	}
}

func TestLedgerGoldenForm(t *testing.T) {
	t.Parallel()
	l := book(t, map[ID][]ID{keysA: {film1}})
	l, _ = charged(t, l, charge(keysA, film1, 1))
	hex := func(id ID) string { return `"` + id.String() + `"` }
	want := `{"version":1,"key_sets":[{"id":` + hex(keysA) + `,"budget":64,"ended":false,"inputs":[` + hex(film1) + `]}],` +
		`"inputs":[{"id":` + hex(film1) + `,"budget":64,"subject":` + hex(film1) + `}],` +
		`"charges":[{"key_set":` + hex(keysA) + `,"input":` + hex(film1) + `,"version":` + hex(ID{0x77}) + `,"cut":1,` +
		`"release":{"k":32,"radius":1,"sigma":1},"error_bound":3.725290298461914e-9,` +
		`"parameters":` + hex(ID{0x88}) + `,"output":` + hex(ID{1}) + `,"slots":8192,"inputs":[` + hex(film1) + `]}]}`
	if got := encode(t, l); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if got := encode(t, Ledger{}); got != `{"version":1,"key_sets":[],"inputs":[],"charges":[]}` {
		t.Errorf("empty ledger: %s", got)
	}
}

func TestDecodeLedgerRefusesAnyOtherForm(t *testing.T) {
	t.Parallel()
	l := book(t, map[ID][]ID{keysA: {film1, film2}})
	l, _ = charged(t, l, charge(keysA, film1, 1))
	l = l.Share(film1, film2)
	good := encode(t, l)
	swap := func(old, replacement string) string {
		if !strings.Contains(good, old) {
			t.Fatalf("no %s in %s", old, good)
		}
		return strings.Replace(good, old, replacement, 1)
	}
	one, two := `"`+film1.String()+`"`, `"`+film2.String()+`"`
	for name, text := range map[string]string{
		"empty":                 "",
		"null":                  "null",
		"list":                  "[]",
		"no fields":             "{}",
		"null lists":            `{"version":1,"key_sets":null,"inputs":null,"charges":null}`,
		"another version":       swap(`"version":1`, `"version":2`),
		"unknown field":         swap(`"version":1`, `"version":1,"extra":0`),
		"missing field":         swap(`"ended":false,`, ``),
		"doubled field":         swap(`"version":1`, `"version":1,"version":1`),
		"other case":            swap(`"ended"`, `"Ended"`),
		"white space":           swap(`,"inputs"`, `, "inputs"`),
		"trailing bytes":        good + "{}",
		"trailing space":        good + "\n",
		"truncated":             good[:len(good)-1],
		"upper-case digits":     swap(keysA.String(), "0xA0"+keysA.String()[4:]),
		"short id":              swap(film1.String(), film1.String()[:65]),
		"budget below default":  swap(`"budget":64`, `"budget":63`),
		"budget above maximum":  swap(`"budget":64`, `"budget":1e99`),
		"another float form":    swap(`"budget":64`, `"budget":64.0`),
		"invalid release":       swap(`"sigma":1`, `"sigma":0`),
		"no error bound":        swap(`"error_bound":3.725290298461914e-9`, `"error_bound":0`),
		"huge slots":            swap(`"slots":8192`, `"slots":8192000000`),
		"doubled id":            swap(`"inputs":[`+one, `"inputs":[`+one+`,`+one),
		"disordered ids":        swap(`"inputs":[`+one+`,`+two, `"inputs":[`+two+`,`+one),
		"unknown input":         swap(`"inputs":[`+one+`,`+two, `"inputs":[`+one+`,`+two+`,"`+film3.String()+`"`),
		"doubled input":         swap(`"inputs":[{`, `"inputs":[`+entryOf(good, `"inputs":[{`)+`,{`),
		"unknown subject":       swap(`"subject":"`+film1.String(), `"subject":"`+film3.String()),
		"charge without inputs": swap(`"slots":8192,"inputs":["`+film1.String()+`","`+film2.String()+`"]`, `"slots":8192,"inputs":[]`),
		"charge to a stranger":  swap(`"charges":[{"key_set":"`+keysA.String(), `"charges":[{"key_set":"`+keysB.String()),
	} {
		if _, err := DecodeLedger([]byte(text)); err == nil {
			t.Errorf("%s: no error for %s", name, text)
		}
	}
	if _, err := DecodeLedger([]byte(good)); err != nil {
		t.Errorf("the good form: %v", err)
	}
	if _, err := DecodeLedger(make([]byte, MaxLedgerSize+1)); err == nil {
		t.Error("oversized: no error")
	}
}

// entryOf returns the JSON object that follows after opening.
func entryOf(text, opening string) string {
	_, rest, _ := strings.Cut(text, opening)
	return "{" + rest[:strings.Index(rest, "}")+1]
}

func TestMergeIsAJoinThatLowersNothing(t *testing.T) {
	t.Parallel()
	for seed := range uint64(30) {
		a, b, c := randomLedger(seed), randomLedger(seed+100), randomLedger(seed+200)
		ab := a.Merge(b)
		for name, pair := range map[string][2]Ledger{
			"idempotent":  {a.Merge(a), a},
			"commutative": {ab, b.Merge(a)},
			"associative": {ab.Merge(c), a.Merge(b.Merge(c))},
			"absorbing":   {ab.Merge(a), ab},
			"neutral":     {a.Merge(Ledger{}), a},
		} {
			if x, y := encode(t, pair[0]), encode(t, pair[1]); x != y {
				t.Fatalf("not %s: %s and %s", name, x, y)
			}
		}
		for i := range byte(8) {
			in, k := id(1+i), id(0xa0+i)
			for _, l := range []Ledger{a, b} {
				if ab.Spent(in) < l.Spent(in) || ab.Told(k) < l.Told(k) || ab.Releases(k) < l.Releases(k) || ab.Flooding(k) > l.Flooding(k) {
					t.Fatalf("merging lowered a count of input or key set %d", i)
				}
			}
		}
		if _, err := DecodeLedger([]byte(encode(t, ab))); err != nil {
			t.Fatalf("merged ledger is not valid: %v", err)
		}
	}
}

func TestMergedChargesCountOnce(t *testing.T) {
	t.Parallel()
	l := book(t, map[ID][]ID{keysA: {film1}})
	one, _ := charged(t, l, charge(keysA, film1, 1))
	two, _ := charged(t, one, charge(keysA, film1, 2))
	three, _ := charged(t, one, charge(keysA, film1, 3))
	if got := two.Merge(three).Spent(film1); !near(got, 48) {
		t.Errorf("spent %g, want 48", got)
	}
}

func FuzzDecodeLedger(f *testing.F) {
	for seed := range uint64(4) {
		f.Add([]byte(encode(f, randomLedger(seed))))
	}
	f.Add([]byte(`{"version":1,"key_sets":[],"inputs":[],"charges":[]}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		l, err := DecodeLedger(b)
		if err != nil {
			return
		}
		if encode(t, l) != string(b) {
			t.Errorf("decoded a form that is not canonical: %s", b)
		}
	})
}
