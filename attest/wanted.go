package attest

import (
	"encoding/hex"
	"fmt"
	"strings"
)

// Wanted names the collateral that a quote has to be verified with.
type Wanted struct {
	// FMSPC is the platform's family, Authority who certified the platform: "platform" or "processor".
	FMSPC     [6]byte
	Authority string
}

// Family is FMSPC in the digits that Intel's service is asked with.
func (w Wanted) Family() string { return hex.EncodeToString(w.FMSPC[:]) }

// WantedBy reads from a raw quote which collateral to fetch for it. It trusts no root; Verify does the judging.
func WantedBy(raw []byte) (Wanted, error) {
	_, chain, err := open(raw)
	if err != nil {
		return Wanted{}, fmt.Errorf("read what collateral a quote wants: %w", err)
	}
	p, err := platformOf(chain.platform, chain.authority)
	if err != nil {
		return Wanted{}, fmt.Errorf("read what collateral a quote wants: %w", err)
	}
	w := Wanted{FMSPC: p.FMSPC, Authority: "platform"}
	if strings.Contains(chain.authority.Subject.CommonName, "Processor") {
		w.Authority = "processor"
	}
	return w, nil
}
