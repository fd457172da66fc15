package devmode

import (
	"bytes"
	"encoding/asn1"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// CollateralLife is how long collateral holds after its issue, as Intel's does.
const CollateralLife = 30 * 24 * time.Hour

// EvaluationNumber is that of TCB information and QE identity, unless a spec says otherwise.
const EvaluationNumber = 20

// CollateralSpec says what the authority publishes. Only Issued is needed.
type CollateralSpec struct {
	// Issued is the date of issue in Unix seconds, of chain time where a contract will read it. Everything holds from
	// then for CollateralLife.
	Issued uint64
	// EvaluationNumber of TCB information and QE identity; 0: the constant of that name.
	EvaluationNumber int
	// OutdatePlatform, OutdateModule and OutdateQE demand more than any machine here has: its microcode, its TDX module,
	// its quoting enclave are OutOfDate.
	OutdatePlatform, OutdateModule, OutdateQE bool
	// Revoked machines are on the list of the platform authority.
	Revoked []*Platform
	// RevokePlatformCA and RevokeTCBSigner put those on the root's list.
	RevokePlatformCA, RevokeTCBSigner bool
	// Half of every signature.
	Half Half
}

// Collateral is what Intel's certification service (PCS v4) would answer: bodies as they are signed, and chains in PEM.
type Collateral struct {
	// TCBInfo is {"tcbInfo":…,"signature":…}, QEIdentity is {"enclaveIdentity":…,"signature":…}.
	TCBInfo, QEIdentity []byte
	// TCBChain is the issuer chain of both: TCB signer, root.
	TCBChain []byte
	// RootCRL and PCKCRL are revocation lists in DER.
	RootCRL, PCKCRL []byte
	// PCKCRLChain is the issuer chain of PCKCRL: platform authority, root.
	PCKCRLChain []byte
}

// Collateral returns what the authority publishes; equal specs give equal bytes.
func (a *Authority) Collateral(s CollateralSpec) (Collateral, error) {
	c := Collateral{
		TCBChain:    chain(a.tcbSigner.certificate, a.root.certificate),
		PCKCRLChain: chain(a.platformCA.certificate, a.root.certificate),
	}
	if s.EvaluationNumber == 0 {
		s.EvaluationNumber = EvaluationNumber
	}
	var err error
	if c.TCBInfo, err = a.signed("tcbInfo", tcbInfo(s), s.Half); err != nil {
		return Collateral{}, err
	}
	if c.QEIdentity, err = a.signed("enclaveIdentity", qeIdentity(s), s.Half); err != nil {
		return Collateral{}, err
	}
	var serials []*big.Int
	for _, p := range s.Revoked {
		serials = append(serials, p.pck.serial)
	}
	if c.PCKCRL, err = a.platformCA.revoke(s, serials); err != nil {
		return Collateral{}, err
	}
	serials = nil
	if s.RevokePlatformCA {
		serials = append(serials, a.platformCA.serial)
	}
	if s.RevokeTCBSigner {
		serials = append(serials, a.tcbSigner.serial)
	}
	c.RootCRL, err = a.root.revoke(s, serials)
	return c, err
}

// dates of issue and next update.
func (s CollateralSpec) dates() (issued, next time.Time) {
	issued = time.Unix(int64(s.Issued), 0).UTC() //nolint:gosec // a date; what does not fit fails to encode
	return issued, issued.Add(CollateralLife)
}

// signed wraps a body with the TCB signer's signature over exactly its bytes.
func (a *Authority) signed(field string, body any, half Half) ([]byte, error) {
	b, err := json.Marshal(body)
	if err != nil {
		return nil, fmt.Errorf("encode %s: %w", field, err)
	}
	signature, err := signRaw(a.tcbSigner.key, b, half)
	if err != nil {
		return nil, fmt.Errorf("sign %s: %w", field, err)
	}
	return fmt.Appendf(nil, `{"%s":%s,"signature":"%x"}`, field, b, signature), nil
}

// revoke makes a revocation list. Its number is 1 in every issue, as in Intel's lists: only dates tell them apart.
func (p *party) revoke(s CollateralSpec, serials []*big.Int) ([]byte, error) {
	const keyCompromise = 1
	issued, next := s.dates()
	list := revocationList{
		Version: 1, Algorithm: ecdsaWithSHA256(), Issuer: p.subject, ThisUpdate: issued, NextUpdate: next,
		Extensions: []extension{revocationNumber(1), authorityKeyID(p.id)},
	}
	reason := extension{ID: oid(2, 5, 29, 21), Value: encoded(asn1.Enumerated(keyCompromise))}
	for _, serial := range serials {
		list.Revoked = append(list.Revoked, revoked{serial, issued, []extension{reason}})
	}
	b, err := seal(list, p.key, s.Half)
	if err != nil {
		return nil, fmt.Errorf("make revocation list: %w", err)
	}
	return b, nil
}

// The JSON forms of TCB information v3 and QE identity v2, fields in Intel's order.
type (
	tcbInfoBody struct {
		ID               string           `json:"id"`
		Version          int              `json:"version"`
		IssueDate        string           `json:"issueDate"`
		NextUpdate       string           `json:"nextUpdate"`
		FMSPC            string           `json:"fmspc"`
		PCEID            string           `json:"pceId"`
		TCBType          int              `json:"tcbType"`
		EvaluationNumber int              `json:"tcbEvaluationDataNumber"`
		Module           tdxModule        `json:"tdxModule"`
		Modules          []moduleIdentity `json:"tdxModuleIdentities"`
		Levels           []tcbLevel       `json:"tcbLevels"`
	}
	tdxModule struct {
		Signer         string `json:"mrsigner"`
		Attributes     string `json:"attributes"`
		AttributesMask string `json:"attributesMask"`
	}
	moduleIdentity struct {
		ID string `json:"id"`
		tdxModule
		Levels []svnLevel `json:"tcbLevels"`
	}
	tcbLevel struct {
		TCB struct {
			SGX    []component `json:"sgxtcbcomponents"`
			PCESVN int         `json:"pcesvn"`
			TDX    []component `json:"tdxtcbcomponents"`
		} `json:"tcb"`
		levelStatus
	}
	component struct {
		SVN      byte   `json:"svn"`
		Category string `json:"category,omitempty"`
		Type     string `json:"type,omitempty"`
	}
	// svnLevel is a level of a TDX module or of a quoting enclave.
	svnLevel struct {
		TCB struct {
			SVN int `json:"isvsvn"`
		} `json:"tcb"`
		levelStatus
	}
	levelStatus struct {
		Date       string   `json:"tcbDate"`
		Status     string   `json:"tcbStatus"`
		Advisories []string `json:"advisoryIDs,omitempty"`
	}
	qeIdentityBody struct {
		ID               string     `json:"id"`
		Version          int        `json:"version"`
		IssueDate        string     `json:"issueDate"`
		NextUpdate       string     `json:"nextUpdate"`
		EvaluationNumber int        `json:"tcbEvaluationDataNumber"`
		MiscSelect       string     `json:"miscselect"`
		MiscSelectMask   string     `json:"miscselectMask"`
		Attributes       string     `json:"attributes"`
		AttributesMask   string     `json:"attributesMask"`
		Signer           string     `json:"mrsigner"`
		ProductID        int        `json:"isvprodid"`
		Levels           []svnLevel `json:"tcbLevels"`
	}
)

// date is the form of dates in JSON: UTC, whole seconds.
const date = "2006-01-02T15:04:05Z"

func upToDate() levelStatus { return levelStatus{Date: "2025-11-12T00:00:00Z", Status: "UpToDate"} }

func outOfDate() levelStatus {
	return levelStatus{Date: "2024-03-13T00:00:00Z", Status: "OutOfDate", Advisories: []string{"DEVELOPMENT-SA-00001"}}
}

// raised is the SVN that a level needs: one that machines have, or one more.
func raised(svn byte, raise bool) byte {
	if raise {
		return svn + 1
	}
	return svn
}

func tcbInfo(s CollateralSpec) tcbInfoBody {
	issued, next := s.dates()
	family, newest, old := fmspc(), components(false), components(true)
	newest[5] = 1 // machines have 255 there
	newest[0] = raised(newest[0], s.OutdatePlatform)
	module := tdxModule{strings.Repeat("00", 48), strings.Repeat("00", 8), strings.Repeat("FF", 8)}
	return tcbInfoBody{
		ID: "TDX", Version: 3, IssueDate: issued.Format(date), NextUpdate: next.Format(date),
		FMSPC: hexUpper(family[:]), PCEID: "0000", EvaluationNumber: s.EvaluationNumber, Module: module,
		Modules: []moduleIdentity{
			{"TDX_03", module, svnLevels(3, 2)},
			{fmt.Sprintf("TDX_%02x", moduleVersion), module, svnLevels(int(raised(moduleSVN, s.OutdateModule)), moduleSVN-2)},
		},
		Levels: []tcbLevel{level(newest, pceSVN, [3]byte{moduleSVN, 0, 3}, upToDate()), level(old, pceSVN-2, [3]byte{moduleSVN - 2, 0, 2}, outOfDate())},
	}
}

func qeIdentity(s CollateralSpec) qeIdentityBody {
	issued, next := s.dates()
	return qeIdentityBody{
		ID: "TD_QE", Version: 2, IssueDate: issued.Format(date), NextUpdate: next.Format(date),
		EvaluationNumber: s.EvaluationNumber, MiscSelect: strings.Repeat("00", 4), MiscSelectMask: strings.Repeat("FF", 4),
		Attributes: "11" + strings.Repeat("00", 15), AttributesMask: "FB" + strings.Repeat("FF", 7) + strings.Repeat("00", 8),
		Signer: hexUpper(qeSigner()), ProductID: qeProductID,
		Levels: svnLevels(int(raised(qeSVN, s.OutdateQE)), qeSVN-2),
	}
}

// svnLevels are two levels: from the first SVN on up to date, from the second on out of date.
func svnLevels(good, bad int) []svnLevel {
	levels := []svnLevel{{levelStatus: upToDate()}, {levelStatus: outOfDate()}}
	levels[0].TCB.SVN, levels[1].TCB.SVN = good, bad
	return levels
}

// level is one TCB level, its components named as Intel names them.
func level(sgx [16]byte, pce int, tdx [3]byte, status levelStatus) tcbLevel {
	l := tcbLevel{levelStatus: status}
	l.TCB.PCESVN = pce
	names := map[int]component{
		0: {0, "BIOS", "Early Microcode Update"}, 1: {0, "OS/VMM", "SGX Late Microcode Update"}, 2: {0, "OS/VMM", "TXT SINIT"},
		3: {0, "BIOS", ""}, 4: {0, "BIOS", ""}, 5: {0, "BIOS", ""}, 7: {0, "OS/VMM", "SEAMLDR ACM"},
	}
	for i, svn := range sgx {
		c := names[i]
		c.SVN = svn
		l.TCB.SGX = append(l.TCB.SGX, c)
	}
	l.TCB.TDX = make([]component, 16)
	for i, kind := range []string{"TDX Module", "TDX Module", "TDX Late Microcode Update"} {
		l.TCB.TDX[i] = component{tdx[i], "OS/VMM", kind}
	}
	return l
}

func hexUpper(b []byte) string { return string(bytes.ToUpper([]byte(hex.EncodeToString(b)))) }

// Job returns the collateral in the form in which it travels beside a quote. The issuer of PCKCRL is in the quote's own
// chain.
func (c Collateral) Job() job.Collateral {
	return job.Collateral{
		TCBInfo:    job.SignedJSON{Body: string(c.TCBInfo), Chain: string(c.TCBChain)},
		QEIdentity: job.SignedJSON{Body: string(c.QEIdentity), Chain: string(c.TCBChain)},
		RootCRL:    c.RootCRL, PCKCRL: c.PCKCRL,
	}
}
