package fhe

import (
	"bytes"
	"encoding/hex"
	"errors"
	"io"
	"path/filepath"
	"slices"
	"testing"
)

func keyListOf(t testing.TB, params Parameters, keys ...Key) *KeyList {
	t.Helper()
	l, err := newKeyList(params, keys)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func quickParameters(t testing.TB, change func(*Literal)) Parameters {
	t.Helper()
	l := quickLiteral(3)
	change(&l)
	params, err := NewParameters(l)
	if err != nil {
		t.Fatal(err)
	}
	return params
}

// TestOneKeySetServesProgramsOfSeveralDepths makes keys once, for a deep head and a shallow one that uses the lower
// levels of the same parameters, and evaluates both.
func TestOneKeySetServesProgramsOfSeveralDepths(t *testing.T) {
	t.Parallel()
	deepHead, shallowHead := compiled(t, squareHead(1, 12, 12, 4, 3, 2, 1, 8)), compiled(t, affineHead(1, 12, 12, 8))
	deep := programOf(t, deepHead, quickLiteral(3), Balanced)
	shallow := programOf(t, shallowHead, quickLiteral(3), Balanced)
	union, err := Union(deep.KeyList(), shallow.KeyList())
	if err != nil {
		t.Fatal(err)
	}
	if shallow.Depth() == deep.Depth() || len(shallow.keys.keys) == 0 || union.Digest() == shallow.keys.Digest() {
		t.Fatalf("depths %d and %d, keys %v of %v: nothing is shared", deep.Depth(), shallow.Depth(), shallow.keys.Keys(), union.Keys())
	}
	random := deterministic(3)
	sk := NewSecretKey(deep.Parameters(), [32]byte{9})
	var message bytes.Buffer
	if err := union.WriteKeys(t.Context(), &message, sk, random, nil); err != nil {
		t.Fatal(err)
	}
	if int64(message.Len()) != union.Size() {
		t.Errorf("%d bytes, announced %d", message.Len(), union.Size())
	}
	for name, w := range map[string]*world{
		"deep": {program: deep, head: deepHead, sk: sk}, "shallow": {program: shallow, head: shallowHead, sk: sk},
	} {
		if w.keys, err = w.program.ReadKeysOf(t.Context(), union, bytes.NewReader(message.Bytes())); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if w.evaluator, err = w.program.Load(t.Context(), w.head); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		x := randomInput(144, 5)
		if bits := precision(w.infer(t, x, 6), w.head.Clear(x)); bits < 10 {
			t.Errorf("%s: %.1f bits", name, bits)
		}
		for _, k := range w.program.keys.keys {
			if have := gadgetOf(t, w.keys, k).LevelQ(); have != k.level {
				t.Errorf("%s: key %d is held at level %d, used at %d", name, k.rotation, have, k.level)
			}
		}
		if have := len(w.keys.set.GetGaloisKeysList()); have != len(w.program.GaloisElements()) {
			t.Errorf("%s: %d Galois keys are held, %d are used", name, have, len(w.program.GaloisElements()))
		}
	}
}

func TestKeyListsAreNamedByAllThatTheyHold(t *testing.T) {
	t.Parallel()
	params := quickParameters(t, func(*Literal) {})
	base := keyListOf(t, params, Key{0, 2}, Key{4, 1}, Key{8, 3})
	if other := keyListOf(t, params, Key{8, 3}, Key{0, 2}, Key{4, 1}); other.Digest() != base.Digest() {
		t.Error("the order in which keys are named changes the digest")
	}
	for name, l := range map[string]*KeyList{
		"other parameters":   keyListOf(t, quickParameters(t, func(l *Literal) { l.LogScale-- }), base.Keys()...),
		"another level":      keyListOf(t, params, Key{0, 2}, Key{4, 2}, Key{8, 3}),
		"another rotation":   keyListOf(t, params, Key{0, 2}, Key{5, 1}, Key{8, 3}),
		"a key less":         keyListOf(t, params, Key{0, 2}, Key{4, 1}),
		"no relinearisation": keyListOf(t, params, Key{4, 1}, Key{8, 3}),
		"levels exchanged":   keyListOf(t, params, Key{0, 2}, Key{4, 3}, Key{8, 1}),
	} {
		if l.Digest() == base.Digest() {
			t.Errorf("%s: the same digest", name)
		}
	}
}

// TestAKeyListIsPinned fails when the digest's canonical form changes: then keys that are stored serve nothing any more.
func TestAKeyListIsPinned(t *testing.T) {
	t.Parallel()
	digest := keyListOf(t, quickParameters(t, func(*Literal) {}), Key{0, 2}, Key{4, 1}, Key{8, 3}).Digest()
	const want = "2a14a75ec6ec6a1a93246bd8a538ddc94198736227aa63b2cda5e78ede6c2b1e"
	if have := hex.EncodeToString(digest[:]); have != want {
		t.Errorf("digest %s, want %s", have, want)
	}
}

func TestALongerListCoversAShorterOne(t *testing.T) {
	t.Parallel()
	params := quickParameters(t, func(*Literal) {})
	other := quickParameters(t, func(l *Literal) { l.LogScale-- })
	base := keyListOf(t, params, Key{0, 2}, Key{4, 1})
	for name, test := range map[string]struct {
		list *KeyList
		want bool
	}{
		"itself":                {base, true},
		"a key more":            {keyListOf(t, params, Key{0, 2}, Key{4, 1}, Key{8, 1}), true},
		"a higher level":        {keyListOf(t, params, Key{0, 3}, Key{4, 1}), true},
		"a lower level":         {keyListOf(t, params, Key{0, 1}, Key{4, 1}), false},
		"a key less":            {keyListOf(t, params, Key{0, 2}), false},
		"no relinearisation":    {keyListOf(t, params, Key{1, 2}, Key{4, 1}), false},
		"of other parameters":   {keyListOf(t, other, Key{0, 2}, Key{4, 1}), false},
		"nothing":               {keyListOf(t, params), false},
		"another rotation only": {keyListOf(t, params, Key{0, 2}, Key{5, 1}), false},
	} {
		if have := test.list.Covers(base); have != test.want {
			t.Errorf("%s: covers is %v, want %v", name, have, test.want)
		}
	}
}

func TestAUnionCoversItsListsAndNothingLessDoes(t *testing.T) {
	t.Parallel()
	params := quickParameters(t, func(*Literal) {})
	a, b := keyListOf(t, params, Key{0, 2}, Key{4, 1}), keyListOf(t, params, Key{0, 0}, Key{4, 3}, Key{9, 0})
	union, err := Union(a, b)
	if err != nil {
		t.Fatal(err)
	}
	if want := []Key{{0, 2}, {4, 3}, {9, 0}}; !slices.Equal(union.Keys(), want) {
		t.Errorf("union %v, want %v", union.Keys(), want)
	}
	if !union.Covers(a) || !union.Covers(b) {
		t.Error("the union does not cover its lists")
	}
	if again, err := Union(union, a); err != nil || again.Digest() != union.Digest() {
		t.Errorf("the union with a part of it is another (%v)", err)
	}
	foreign := keyListOf(t, quickParameters(t, func(l *Literal) { l.LogScale-- }), Key{4, 1})
	if _, err := Union(a, foreign); err == nil {
		t.Error("lists of different parameters have a union")
	}
	if _, err := Union(); err == nil {
		t.Error("no lists have a union")
	}
	many := func(from int) (keys []Key) {
		for r := from; r < from+maxKeys; r++ {
			keys = append(keys, Key{r, 0})
		}
		return keys
	}
	if _, err := Union(keyListOf(t, params, many(1)...), keyListOf(t, params, many(2)...)); !errors.Is(err, ErrUnsupported) {
		t.Errorf("%d keys: error %v, want ErrUnsupported", maxKeys+1, err)
	}
}

func TestKeysOfAListThatDoesNotCoverAProgramAreRefused(t *testing.T) {
	t.Parallel()
	p := small(t)
	read := &counting{r: deterministic(1)}
	for name, l := range map[string]*KeyList{
		"a key less":          keyListOf(t, p.params, Key{0, 1}, Key{4, 1}),
		"a lower level":       keyListOf(t, p.params, Key{0, 1}, Key{4, 0}, Key{16, 0}),
		"of other parameters": keyListOf(t, quickParameters(t, func(*Literal) {}), p.keys.Keys()...),
	} {
		if _, err := p.ReadKeysOf(t.Context(), l, read); err == nil || read.n > 0 {
			t.Errorf("%s: error %v after %d bytes", name, err, read.n)
		}
		if err := l.WriteKeys(t.Context(), io.Discard, NewSecretKey(p.params, [32]byte{1}), deterministic(1), nil); (err == nil) != (l.params.digest == p.params.digest) {
			t.Errorf("%s: keys are made with error %v", name, err)
		}
	}
}

// TestCutsOfAShippedModelShareKeys holds the figures of docs/performance.md: the fashion model's cuts conv, pool and
// conv2 have one literal, and the keys of conv2 serve all three; under dense's they would take a fifth longer.
func TestCutsOfAShippedModelShareKeys(t *testing.T) {
	t.Parallel()
	for model, test := range map[string]struct {
		cuts  []string
		group []int // of each cut, the one whose keys serve it
	}{
		"fashion":   {[]string{"conv", "pool", "conv2", "dense"}, []int{2, 2, 2, 3}},
		"pneumonia": {[]string{"conv", "pool"}, []int{1, 1}},
	} {
		heads := make([]*Head, len(test.cuts))
		for i, cut := range test.cuts {
			heads[i] = compileFile(t, filepath.Join("../models", model, cut+".onnx"))
		}
		programs, err := DesignAll(t.Context(), heads)
		if err != nil {
			t.Fatal(err)
		}
		for i, p := range programs {
			own := designed(t, heads[i])
			t.Logf("%s, cut %s: %+v, keys %d, input %d, %v; alone keys %d, input %d, %v", model, test.cuts[i],
				p.Parameters().Literal(), p.KeysSize(), p.InputSize(), p.Estimate(), own.KeysSize(), own.InputSize(), own.Estimate())
			for j, other := range programs {
				if have, want := other.KeyList().Covers(p.KeyList()), j == i || j == test.group[i]; have != want {
					t.Errorf("%s: keys of %s serve %s is %v, want %v", model, test.cuts[j], test.cuts[i], have, want)
				}
			}
			if p.Estimate() > own.Estimate()*105/100 {
				t.Errorf("%s, cut %s: %v, alone %v", model, test.cuts[i], p.Estimate(), own.Estimate())
			}
		}
		logUnder(t, test.cuts, heads, programs[len(programs)-1].params.literal)
	}
}

// logUnder says what all cuts cost under the parameters of the deepest.
func logUnder(t *testing.T, cuts []string, heads []*Head, deepest Literal) {
	t.Helper()
	var lists []*KeyList
	for i, h := range heads {
		p, err := h.under(t.Context(), deepest)
		if err != nil {
			t.Fatal(err)
		}
		lists = append(lists, p.KeyList())
		t.Logf("%s under the deepest cut's parameters: keys %d, input %d, %v", cuts[i], p.KeysSize(), p.InputSize(), p.Estimate())
	}
	union, err := Union(lists...)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("the union of these: keys %d", union.Size())
}
