package obfuscate

import (
	"bytes"
	"cmp"
	"encoding/hex"
	"fmt"
	"math"
	"strings"
)

// ID names a key set or an input in a ledger. The client chooses it; for an input it must be the same whenever the same
// clear input is used again, and it never leaves the client.
type ID [32]byte

// String returns 0x and 64 hexadecimal digits.
func (id ID) String() string { return "0x" + hex.EncodeToString(id[:]) }

// MarshalText implements encoding.TextMarshaler.
func (id ID) MarshalText() ([]byte, error) { return []byte(id.String()), nil }

// UnmarshalText accepts 0x and 64 hexadecimal digits.
func (id *ID) UnmarshalText(b []byte) error {
	digits, ok := strings.CutPrefix(string(b), "0x")
	if !ok || len(digits) != 2*len(id) {
		return fmt.Errorf("parse id %.80q: want 0x and %d hexadecimal digits", b, 2*len(id))
	}
	v, err := hex.DecodeString(digits)
	if err != nil {
		return fmt.Errorf("parse id %.80q: %w", b, err)
	}
	*id = ID(v)
	return nil
}

// Charge is one release as the ledger accounts for it. Two charges are the same only if every field is the same; then
// the release's bytes are the same too, and tell nothing new.
type Charge struct {
	KeySet ID
	// Input is the one that the job is about. Others that are encrypted under the key set are charged as well.
	Input ID
	// Version is the model version's digest.
	Version [32]byte
	Cut     uint8
	Release Release
	// ErrorBound is the static worst-case ℓ2 bound on the error of the K slots.
	ErrorBound float64
	Binding    Binding
}

// Check refuses a charge that cannot be accounted for. It sees public data only.
func (c Charge) Check() error {
	if err := c.Release.Check(); err != nil {
		return err
	}
	if !(c.ErrorBound > 0 && c.ErrorBound <= math.MaxFloat64) {
		return fmt.Errorf("charge: error bound %g, want a positive number", c.ErrorBound)
	}
	if c.Binding.Slots < 1 || c.Binding.Slots > 1<<30 {
		return fmt.Errorf("charge: %d slots, want 1 to 2^30", c.Binding.Slots)
	}
	return nil
}

// Bits is the guarantee of this release alone.
func (c Charge) Bits() float64 { return Bits(c.Release.K, c.Release.Sigma) }

// Term is the charge's part in the flooding strength of its key set.
func (c Charge) Term() Term {
	return Term{K: c.Release.K, Radius: c.Release.Radius, Sigma: c.Release.Sigma, ErrorBound: c.ErrorBound}
}

// compare orders charges for the canonical form and for sums that do not depend on the order of a map.
func (c Charge) compare(o Charge) int {
	return cmp.Or(
		bytes.Compare(c.KeySet[:], o.KeySet[:]),
		bytes.Compare(c.Input[:], o.Input[:]),
		bytes.Compare(c.Version[:], o.Version[:]),
		cmp.Compare(c.Cut, o.Cut),
		bytes.Compare(c.Binding.Output[:], o.Binding.Output[:]),
		bytes.Compare(c.Binding.Parameters[:], o.Binding.Parameters[:]),
		cmp.Compare(c.Binding.Slots, o.Binding.Slots),
		cmp.Compare(c.Release.K, o.Release.K),
		cmp.Compare(c.Release.Radius, o.Release.Radius),
		cmp.Compare(c.Release.Sigma, o.Release.Sigma),
		cmp.Compare(c.ErrorBound, o.ErrorBound),
	)
}
