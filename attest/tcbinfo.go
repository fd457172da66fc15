package attest

import (
	"bytes"
	"fmt"
	"strings"
)

// tcbInfo lists the patch levels of a family of platforms, best first (Intel PCS API version 4, "TCB Info V3", for TDX).
type tcbInfo struct {
	dated
	FMSPC   hexBytes         `json:"fmspc"`
	PCEID   hexBytes         `json:"pceId"`
	Type    int              `json:"tcbType"`
	Module  moduleIdentity   `json:"tdxModule"`
	Modules []moduleIdentity `json:"tdxModuleIdentities"`
	Levels  []level          `json:"tcbLevels"`
}

// moduleIdentity says who signs a TDX module, and how good its versions are.
type moduleIdentity struct {
	ID         string   `json:"id"`
	Signer     hexBytes `json:"mrsigner"`
	Attributes hexBytes `json:"attributes"`
	Levels     []level  `json:"tcbLevels"`
}

func parseTCBInfo(value []byte) (tcbInfo, period, error) {
	const what = "TCB information"
	t, err := decodeValue[tcbInfo](what, value)
	if err != nil {
		return tcbInfo{}, period{}, err
	}
	if len(t.FMSPC) != 6 || len(t.PCEID) != 2 || t.Type != 0 || len(t.Levels) > maxLevels || len(t.Modules) > maxLevels {
		return tcbInfo{}, period{}, fmt.Errorf("%w: %s: family %x, enclave %x, type %d, %d levels",
			ErrFormat, what, t.FMSPC, t.PCEID, t.Type, len(t.Levels))
	}
	for i, l := range t.Levels {
		if len(l.TCB.SGX) != 16 || len(l.TCB.TDX) != 16 {
			return tcbInfo{}, period{}, fmt.Errorf("%w: %s: level %d has %d and %d components, want 16",
				ErrFormat, what, i, len(l.TCB.SGX), len(l.TCB.TDX))
		}
	}
	for _, m := range append([]moduleIdentity{t.Module}, t.Modules...) {
		if len(m.Signer) != 48 || !isZero(m.Signer) || len(m.Attributes) != 8 || !isZero(m.Attributes) {
			return tcbInfo{}, period{}, fmt.Errorf("%w: %s: TDX module %q is signed by %x with attributes %x, want zeros",
				ErrPlatform, what, m.ID, []byte(m.Signer), []byte(m.Attributes))
		}
	}
	p, err := t.check(what, "TDX", 3)
	return t, p, err
}

// judge refuses a platform and TDX versions unless the levels that Intel would pick are up to date.
func (t tcbInfo) judge(p Platform, svn [16]byte) error {
	if !bytes.Equal(t.FMSPC, p.FMSPC[:]) || !bytes.Equal(t.PCEID, p.PCEID[:]) {
		return fmt.Errorf("%w: TCB information is for family %x and enclave %x, platform is %x and %x",
			ErrPlatform, []byte(t.FMSPC), []byte(t.PCEID), p.FMSPC, p.PCEID)
	}
	for i, l := range t.Levels {
		if !l.reached(p, svn) {
			continue
		}
		if l.Status != upToDate {
			return fmt.Errorf("%w: platform %v is at level %d of %d, which is %q", ErrPlatform, p.ID(), i, len(t.Levels), l.Status)
		}
		return t.judgeModule(svn)
	}
	return fmt.Errorf("%w: platform %v reaches none of %d levels", ErrPlatform, p.ID(), len(t.Levels))
}

// reached compares every version. Where the module has a number of its own (svn[1] > 0), its identity decides about the
// first two TDX components instead.
func (l level) reached(p Platform, svn [16]byte) bool {
	for i, have := range p.CPUSVN {
		if have < l.TCB.SGX[i].SVN {
			return false
		}
	}
	first := 0
	if svn[1] > 0 {
		first = 2
	}
	for i := first; i < len(svn); i++ {
		if svn[i] < l.TCB.TDX[i].SVN {
			return false
		}
	}
	return p.PCESVN >= l.TCB.PCESVN
}

func (t tcbInfo) judgeModule(svn [16]byte) error {
	if svn[1] == 0 {
		return nil
	}
	id := fmt.Sprintf("TDX_%02x", svn[1])
	for _, m := range t.Modules {
		if strings.EqualFold(m.ID, id) {
			return judgeLevels("TDX module "+id, m.Levels, uint16(svn[0]))
		}
	}
	return fmt.Errorf("%w: TDX module %s is unknown to the TCB information", ErrPlatform, id)
}

// judgeLevels refuses a version unless the first level that it reaches is up to date.
func judgeLevels(what string, levels []level, svn uint16) error {
	for _, l := range levels {
		if svn < l.TCB.ISVSVN {
			continue
		}
		if l.Status != upToDate {
			return fmt.Errorf("%w: %s of version %d is %q", ErrPlatform, what, svn, l.Status)
		}
		return nil
	}
	return fmt.Errorf("%w: %s of version %d reaches none of %d levels", ErrPlatform, what, svn, len(levels))
}
