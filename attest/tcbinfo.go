package attest

import (
	"bytes"
	"fmt"
	"slices"
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
	Mask       hexBytes `json:"attributesMask"`
	Levels     []level  `json:"tcbLevels"`
}

func parseTCBInfo(value []byte) (tcbInfo, period, error) {
	const what = "TCB information"
	t, err := decodeValue[tcbInfo](what, value)
	if err != nil {
		return tcbInfo{}, period{}, err
	}
	if len(t.FMSPC) != 6 || len(t.PCEID) != 2 || t.Type != 0 || len(t.Modules) > maxModules {
		return tcbInfo{}, period{}, fmt.Errorf("%w: %s: family %x, enclave %x, type %d, %d TDX modules",
			ErrFormat, what, []byte(t.FMSPC), []byte(t.PCEID), t.Type, len(t.Modules))
	}
	t.Levels = leading(t.Levels, maxLevels)
	for i, l := range t.Levels {
		if len(l.TCB.SGX) != 16 || len(l.TCB.TDX) != 16 {
			return tcbInfo{}, period{}, fmt.Errorf("%w: %s: level %d has %d and %d components, want 16",
				ErrFormat, what, i, len(l.TCB.SGX), len(l.TCB.TDX))
		}
	}
	if err := t.checkModules(); err != nil {
		return tcbInfo{}, period{}, fmt.Errorf("%s: %w", what, err)
	}
	p, err := t.check(what, "TDX", 3)
	return t, p, err
}

// checkModules refuses modules that Intel did not sign, or whose attributes are not all zero, and ids given twice.
func (t tcbInfo) checkModules() error {
	for i, m := range append([]moduleIdentity{t.Module}, t.Modules...) {
		if len(m.Signer) != 48 || !isZero(m.Signer) || len(m.Attributes) != 8 || !isZero(m.Attributes) ||
			!bytes.Equal(m.Mask, bytes.Repeat([]byte{0xff}, 8)) {
			return fmt.Errorf("%w: TDX module %q is signed by %x with attributes %x under mask %x, want zeros under ones",
				ErrPlatform, m.ID, []byte(m.Signer), []byte(m.Attributes), []byte(m.Mask))
		}
		same := func(other moduleIdentity) bool { return strings.EqualFold(m.ID, other.ID) }
		if i > 0 && slices.ContainsFunc(t.Modules[:i-1], same) {
			return fmt.Errorf("%w: TDX module %q stands there twice", ErrFormat, m.ID)
		}
	}
	return nil
}

// judge refuses a platform and TDX versions unless the levels that Intel would pick are up to date.
func (t tcbInfo) judge(p Platform, svn [16]byte) error {
	if !bytes.Equal(t.FMSPC, p.FMSPC[:]) || !bytes.Equal(t.PCEID, p.PCEID[:]) {
		return fmt.Errorf("%w: TCB information is for family %x and enclave %x, platform is %x and %x",
			ErrPlatform, []byte(t.FMSPC), []byte(t.PCEID), p.FMSPC, p.PCEID)
	}
	for _, l := range t.Levels {
		if l.reached(p, svn) {
			return t.judgeModule(svn)
		}
	}
	return fmt.Errorf("%w: platform %v with components %v, PCESVN %d and TDX %v reaches none of %d levels that are up to date",
		ErrPlatform, p.ID(), p.CPUSVN, p.PCESVN, svn, len(t.Levels))
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

// judgeLevels refuses a version that reaches no level that is up to date.
func judgeLevels(what string, levels []level, svn uint16) error {
	good := leading(levels, len(levels))
	for _, l := range good {
		if svn >= l.TCB.ISVSVN {
			return nil
		}
	}
	return fmt.Errorf("%w: %s of version %d reaches none of %d levels that are up to date", ErrPlatform, what, svn, len(good))
}
