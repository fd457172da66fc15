package manifest_test

import (
	"slices"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/fhe"
	"github.com/encrypted-compute/encrypted-compute/manifest"
)

// withCuts is the sample with further cuts that need other keys.
func withCuts(t *testing.T, keys ...[]fhe.Key) *manifest.Manifest {
	t.Helper()
	m := sample(t)
	for i, k := range keys {
		c := m.Cuts[0]
		c.Name, c.Shape.Keys = string(rune('a'+i)), k
		m.Cuts = append(m.Cuts, c)
	}
	return m
}

func TestKeyListsAreTheOwnThenThoseThatHoldItThenTheUnion(t *testing.T) {
	t.Parallel()
	m := withCuts(t,
		[]fhe.Key{{Rotation: 8, Level: 1}, {Rotation: 9, Level: 1}, {Rotation: 64, Level: 1}}, // holds the first cut's
		[]fhe.Key{{Rotation: 8, Level: 1}, {Rotation: 64, Level: 0}},                          // does not
		[]fhe.Key{{Rotation: 64, Level: 1}, {Rotation: 8, Level: 1}},                          // is the first cut's
		[]fhe.Key{{Rotation: 7, Level: 1}},
	)
	foreign := m.Cuts[1]
	foreign.Name, foreign.Parameters.LogQ = "foreign", []int{59, 50}
	m.Cuts = append(m.Cuts, foreign)
	lists, err := m.KeyLists(0)
	if err != nil {
		t.Fatal(err)
	}
	var have [][]fhe.Key
	for _, l := range lists {
		have = append(have, l.Keys())
	}
	want := [][]fhe.Key{
		m.Cuts[0].Shape.Keys, m.Cuts[1].Shape.Keys,
		{{Rotation: 7, Level: 1}, {Rotation: 8, Level: 1}, {Rotation: 9, Level: 1}, {Rotation: 64, Level: 1}},
	}
	if !slices.EqualFunc(have, want, slices.Equal[[]fhe.Key]) {
		t.Errorf("lists %v, want %v", have, want)
	}
	if names := m.SharesKeys(2); !slices.Equal(names, []string{"conv", "a", "b", "c", "d"}) {
		t.Errorf("cuts %v share keys", names)
	}
	if names := m.SharesKeys(5); !slices.Equal(names, []string{"foreign"}) {
		t.Errorf("cut foreign shares keys with %v", names)
	}
}

func TestAUnionThatIsTooLargeIsNoList(t *testing.T) {
	t.Parallel()
	many := func(from int) (keys []fhe.Key) {
		for i := range 300 {
			keys = append(keys, fhe.Key{Rotation: from + i})
		}
		return keys
	}
	m := withCuts(t, many(1), many(301))
	lists, err := m.KeyLists(1)
	if err != nil || len(lists) != 1 || len(lists[0].Keys()) != 300 {
		t.Errorf("%d lists, error %v, want the cut's own alone", len(lists), err)
	}
}

func TestACutAloneHasItsOwnList(t *testing.T) {
	t.Parallel()
	m := sample(t)
	lists, err := m.KeyLists(0)
	if err != nil || len(lists) != 1 || lists[0].Size() != m.Cuts[0].Predicted.KeysBytes {
		t.Errorf("lists %v, error %v", lists, err)
	}
	for _, cut := range []int{-1, 1} {
		if _, err := m.KeyLists(cut); err == nil {
			t.Errorf("cut %d has key lists", cut)
		}
	}
	m.Cuts[0].Parameters.LogScale = 10
	if _, err := m.KeyLists(0); err == nil {
		t.Error("parameters that are refused have key lists")
	}
}
