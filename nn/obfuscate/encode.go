package obfuscate

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
)

const (
	// MaxLedgerSize bounds an encoded ledger, in bytes.
	MaxLedgerSize = 64 << 20

	ledgerVersion = 1
)

// The canonical form of a ledger: JSON without white space, lists in ascending order, every field present.
type ledgerJSON struct {
	Version int          `json:"version"`
	KeySets []keySetJSON `json:"key_sets"`
	Inputs  []inputJSON  `json:"inputs"`
	Charges []chargeJSON `json:"charges"`
}

type keySetJSON struct {
	ID     ID      `json:"id"`
	Budget float64 `json:"budget"`
	Ended  bool    `json:"ended"`
	Inputs []ID    `json:"inputs"`
}

type inputJSON struct {
	ID      ID      `json:"id"`
	Budget  float64 `json:"budget"`
	Subject ID      `json:"subject"`
}

type chargeJSON struct {
	KeySet     ID      `json:"key_set"`
	Input      ID      `json:"input"`
	Version    ID      `json:"version"`
	Cut        uint8   `json:"cut"`
	Release    Release `json:"release"`
	ErrorBound float64 `json:"error_bound"`
	Parameters ID      `json:"parameters"`
	Output     ID      `json:"output"`
	Slots      int     `json:"slots"`
	Inputs     []ID    `json:"inputs"`
}

// MarshalJSON returns the canonical form: equal ledgers have equal bytes.
func (l Ledger) MarshalJSON() ([]byte, error) {
	out := ledgerJSON{Version: ledgerVersion, KeySets: []keySetJSON{}, Inputs: []inputJSON{}, Charges: []chargeJSON{}}
	for _, id := range sorted(l.keySets) {
		k := l.keySets[id]
		out.KeySets = append(out.KeySets, keySetJSON{ID: id, Budget: k.budget, Ended: k.ended, Inputs: list(k.inputs)})
	}
	for _, id := range sorted(l.inputs) {
		in := l.inputs[id]
		out.Inputs = append(out.Inputs, inputJSON{ID: id, Budget: in.budget, Subject: in.subject})
	}
	for _, c := range l.ordered() {
		out.Charges = append(out.Charges, chargeJSON{
			KeySet: c.KeySet, Input: c.Input, Version: c.Version, Cut: c.Cut, Release: c.Release,
			ErrorBound: c.ErrorBound, Parameters: c.Binding.Parameters, Output: c.Binding.Output,
			Slots: c.Binding.Slots, Inputs: list(l.charges[c]),
		})
	}
	return json.Marshal(out)
}

// list is never nil, so that an empty one is [] and not null.
func list(s set) []ID { return append([]ID{}, sorted(s)...) }

// UnmarshalJSON reads the canonical form, white space aside.
func (l *Ledger) UnmarshalJSON(b []byte) error {
	var compact bytes.Buffer
	if err := json.Compact(&compact, b); err != nil {
		return fmt.Errorf("decode ledger: %w", err)
	}
	decoded, err := DecodeLedger(compact.Bytes())
	if err == nil {
		*l = decoded
	}
	return err
}

// DecodeLedger reads exactly the bytes that MarshalJSON writes: unknown, missing, doubled or disordered entries,
// accounts that contradict each other and trailing bytes are errors.
func DecodeLedger(b []byte) (Ledger, error) {
	if len(b) > MaxLedgerSize {
		return Ledger{}, fmt.Errorf("decode ledger: %d bytes, at most %d allowed", len(b), MaxLedgerSize)
	}
	var in ledgerJSON
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	if err := d.Decode(&in); err != nil {
		return Ledger{}, fmt.Errorf("decode ledger: %w", err)
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return Ledger{}, errors.New("decode ledger: bytes after the end")
	}
	l, err := in.ledger()
	if err != nil {
		return Ledger{}, fmt.Errorf("decode ledger: %w", err)
	}
	if again, err := l.MarshalJSON(); err != nil || !bytes.Equal(again, b) {
		return Ledger{}, errors.New("decode ledger: not in canonical form")
	}
	return l, nil
}

func (in ledgerJSON) ledger() (Ledger, error) {
	if in.Version != ledgerVersion {
		return Ledger{}, fmt.Errorf("version %d, want %d", in.Version, ledgerVersion)
	}
	l := Ledger{}.clone()
	for _, e := range in.Inputs {
		l.inputs[e.ID] = input{budget: e.Budget, subject: e.Subject}
	}
	for _, e := range in.KeySets {
		l.keySets[e.ID] = keySet{budget: e.Budget, ended: e.Ended, inputs: setOf(e.Inputs)}
	}
	for _, e := range in.Charges {
		l.charges[Charge{
			KeySet: e.KeySet, Input: e.Input, Version: e.Version, Cut: e.Cut, Release: e.Release, ErrorBound: e.ErrorBound,
			Binding: Binding{Parameters: e.Parameters, Output: e.Output, Slots: e.Slots},
		}] = setOf(e.Inputs)
	}
	return l, l.check()
}

func setOf(ids []ID) set {
	s := make(set, len(ids))
	for _, id := range ids {
		s[id] = struct{}{}
	}
	return s
}

// check makes sure that the accounts are those that the methods of Ledger could have made.
func (l Ledger) check() error {
	for id, k := range l.keySets {
		if !validBudget(k.budget) || !l.holds(k.inputs) {
			return fmt.Errorf("key set %s: invalid account", id)
		}
	}
	for id, in := range l.inputs {
		root, known := l.inputs[in.subject]
		if !validBudget(in.budget) || !known || root.subject != in.subject || compareIDs(in.subject, id) > 0 {
			return fmt.Errorf("input %s: invalid account", id)
		}
	}
	for c, affected := range l.charges {
		if err := c.Check(); err != nil {
			return err
		}
		k, known := l.keySets[c.KeySet]
		if _, named := affected[c.Input]; !known || !named || !within(affected, k.inputs) {
			return fmt.Errorf("charge of input %s to key set %s: invalid account", c.Input, c.KeySet)
		}
	}
	return nil
}

func validBudget(bits float64) bool { return !math.IsNaN(bits) && bits >= Budget && bits <= MaxBudget }

func (l Ledger) holds(ids set) bool {
	for id := range ids {
		if _, ok := l.inputs[id]; !ok {
			return false
		}
	}
	return true
}

func within(a, b set) bool {
	for id := range a {
		if _, ok := b[id]; !ok {
			return false
		}
	}
	return true
}
