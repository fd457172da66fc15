package obfuscate

import "maps"

// Merge returns the least ledger that is above both: every charge, input, shared budget and end of either. No count is
// lower than in l or o, and Merge is commutative, associative and idempotent. Two budgets for one account give the
// higher, since it was raised on purpose.
func (l Ledger) Merge(o Ledger) Ledger {
	next := l.clone()
	for id, k := range o.keySets {
		if known, ok := next.keySets[id]; ok {
			k.budget = max(k.budget, known.budget)
			k.ended = k.ended || known.ended
			k.inputs = union(k.inputs, known.inputs)
		}
		next.keySets[id] = k
	}
	for id, in := range o.inputs {
		next.addInput(id)
		known := next.inputs[id]
		known.budget = max(known.budget, in.budget)
		next.inputs[id] = known
	}
	for id, in := range o.inputs {
		next.join(id, in.subject)
	}
	for c, affected := range o.charges {
		next.charges[c] = union(affected, next.charges[c])
	}
	return next
}

// Covers reports whether l knows all that o knows about a key set: each release and the inputs that it was charged to,
// each input under it, its budget and its end. Where it does not, o is of a later or of another history.
func (l Ledger) Covers(o Ledger, id ID) bool {
	theirs, known := o.keySets[id]
	if !known {
		return true
	}
	mine, known := l.keySets[id]
	if !known || mine.budget < theirs.budget || theirs.ended && !mine.ended || !within(theirs.inputs, mine.inputs) {
		return false
	}
	for c, affected := range o.charges {
		if c.KeySet == id && (!l.Charged(c) || !within(affected, l.charges[c])) {
			return false
		}
	}
	return true
}

func union(a, b set) set {
	out := maps.Clone(a)
	maps.Copy(out, b)
	return out
}
