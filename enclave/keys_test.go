package enclave_test

import (
	"bytes"
	"crypto/rand"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/fhe"
	"github.com/encrypted-compute/encrypted-compute/internal/seal"
	"github.com/encrypted-compute/encrypted-compute/manifest"
)

// addCut adds a cut with the same parameters and other keys. It has no head: only its keys matter here.
func (m *material) addCut(name string, change func([]fhe.Key) []fhe.Key) {
	m.t.Helper()
	c := m.manifest.Cuts[0]
	c.Name, c.Shape.Keys = name, change(slices.Clone(c.Shape.Keys))
	p, err := fhe.Plan(c.Shape, c.Parameters)
	if err != nil {
		m.t.Fatal(err)
	}
	c.Predicted = manifest.Predict(p)
	m.manifest.Cuts = append(m.manifest.Cuts, c)
}

func (m *material) lists() []*fhe.KeyList {
	m.t.Helper()
	lists, err := m.manifest.KeyLists(0)
	if err != nil {
		m.t.Fatal(err)
	}
	return lists
}

// makeKeys has the material hold keys of a list, sealed as that.
func (m *material) makeKeys(l *fhe.KeyList) {
	m.t.Helper()
	var b bytes.Buffer
	if err := l.WriteKeys(m.t.Context(), &b, m.ciphers.secret, rand.Reader, nil); err != nil {
		m.t.Fatal(err)
	}
	m.keys, m.list = b.Bytes(), l
}

func more(rotations ...int) func([]fhe.Key) []fhe.Key {
	return func(keys []fhe.Key) []fhe.Key {
		for _, r := range rotations {
			keys = append(keys, fhe.Key{Rotation: r, Level: 1})
		}
		return keys
	}
}

// TestEvaluateTakesKeysOfEveryListThatServes: the cut's own, another cut's that holds them all, two of one size, and the
// union of all.
func TestEvaluateTakesKeysOfEveryListThatServes(t *testing.T) {
	t.Parallel()
	m := newMaterial(t)
	m.addCut("longer", more(101))
	m.addCut("as-long", more(103))
	m.addCut("disjoint", func([]fhe.Key) []fhe.Key { return more(105)(nil) })
	lists := m.lists()
	if len(lists) != 4 || lists[1].Size() != lists[2].Size() {
		t.Fatalf("%d lists serve the cut, of which two should have one size", len(lists))
	}
	want := m.clear.Clear(m.ciphers.x)
	for i, l := range lists {
		m.makeKeys(l)
		store, r := m.stage()
		result, err := m.start(store).Evaluate(t.Context(), r)
		if err != nil {
			t.Errorf("list %d: %v", i, err)
			continue
		}
		_, y := m.decrypt(r, result)
		for j := range want {
			if math.Abs(y[j]-want[j]) > 1e-6 {
				t.Errorf("list %d: number %d is %g, want %g", i, j, y[j], want[j])
			}
		}
	}
}

func TestEvaluateRefusesKeysOfOtherLists(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		change func(m *material)
		say    string
	}{
		"of a cut that has not all keys": {func(m *material) {
			m.addCut("disjoint", func([]fhe.Key) []fhe.Key { return more(105, 107, 109)(nil) })
			p, err := fhe.Plan(m.manifest.Cuts[1].Shape, m.manifest.Cuts[1].Parameters)
			if err != nil {
				m.t.Fatal(err)
			}
			m.makeKeys(p.KeyList())
		}, "takes exactly"},
		"of a list that the manifest does not have": {func(m *material) {
			m.addCut("longer", more(101))
			m.makeKeys(m.lists()[1])
			m.manifest.Cuts = m.manifest.Cuts[:1]
		}, "takes exactly"},
		"sealed as another list of the same size": {func(m *material) {
			m.addCut("longer", more(101))
			m.addCut("as-long", more(103))
			m.makeKeys(m.lists()[1])
			m.list = m.lists()[2]
		}, "malformed"},
		"sealed as a list that nobody has": {func(m *material) {
			m.addCut("longer", more(101))
			m.makeKeys(m.lists()[1])
			m.addCut("as-long", more(103))
			m.list = m.lists()[2]
			m.manifest.Cuts = m.manifest.Cuts[:2]
		}, seal.ErrOpen.Error()},
		"shorter than their list": {func(m *material) {
			m.addCut("longer", more(101))
			m.makeKeys(m.lists()[1])
			m.keys = m.keys[:len(m.keys)-1]
		}, "takes exactly"},
		"longer than their list": {func(m *material) {
			m.addCut("longer", more(101))
			m.makeKeys(m.lists()[1])
			m.keys = append(m.keys, 0)
		}, "takes exactly"},
		"malformed where the cut does not look": {func(m *material) {
			m.addCut("longer", more(101))
			m.makeKeys(m.lists()[1])
			copy(m.keys[len(m.keys)-64:], bytes.Repeat([]byte{0xff}, 64))
		}, "malformed"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			m := newMaterial(t)
			test.change(m)
			store, r := m.stage()
			result, err := m.start(store).Evaluate(t.Context(), r)
			if err != nil || result.Unfit == nil || !strings.Contains(result.Problem, test.say) {
				t.Errorf("%+v, %v, want a refusal about %q", result, err, test.say)
			}
		})
	}
}
