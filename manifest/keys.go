package manifest

import (
	"fmt"
	"slices"

	"github.com/encrypted-compute/encrypted-compute/fhe"
)

// KeyLists returns the lists of evaluation keys of which any one serves a cut, each once: the cut's own comes first;
// the others are those of cuts that have the same parameters and hold all of its keys, and the union of the lists of all
// cuts that have the same parameters, the largest of them. Whoever has the manifest finds the same lists, so the size of a sealed set of keys
// says, before anything is read, of which list it may be.
func (m *Manifest) KeyLists(cut int) ([]*fhe.KeyList, error) {
	if cut < 0 || cut >= len(m.Cuts) {
		return nil, fmt.Errorf("key lists: cut %d of %d", cut, len(m.Cuts))
	}
	all := make([]*fhe.KeyList, 0, len(m.Cuts)+1)
	for _, i := range m.sharing(cut) {
		p, err := fhe.Plan(m.Cuts[i].Shape, m.Cuts[i].Parameters)
		if err != nil {
			return nil, fmt.Errorf("key lists: plan cut %d: %w", i, err)
		}
		all = append(all, p.KeyList())
	}
	if union, err := fhe.Union(all...); err == nil { // otherwise it is more than anybody may ask for
		all = append(all, union)
	}
	var out []*fhe.KeyList
	for _, l := range all {
		known := slices.ContainsFunc(out, func(o *fhe.KeyList) bool { return o.Digest() == l.Digest() })
		if !known && l.Covers(all[0]) {
			out = append(out, l)
		}
	}
	return out, nil
}

// SharesKeys returns the names of the cuts that one set of keys can serve together with a cut, that one's among them, in
// the manifest's order.
func (m *Manifest) SharesKeys(cut int) []string {
	var names []string
	for i := range m.Cuts {
		if slices.Contains(m.sharing(cut), i) {
			names = append(names, m.Cuts[i].Name)
		}
	}
	return names
}

// sharing lists the cuts with the parameters of a cut, that one first.
func (m *Manifest) sharing(cut int) []int {
	out := []int{cut}
	for i := range m.Cuts {
		if i != cut && m.Cuts[i].Parameters.Equal(m.Cuts[cut].Parameters) {
			out = append(out, i)
		}
	}
	return out
}
