package attest

import (
	"bytes"
	"crypto/x509"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// Collateral is what Intel says about a platform apart from its quote.
type Collateral = job.Collateral

// Bounds on the parts of collateral, in bytes. Intel's have about 10 kB, 1 kB and 3 kB.
const (
	MaxTCBInfoSize    = 256 << 10
	MaxQEIdentitySize = 64 << 10
	MaxCRLSize        = 256 << 10
)

// Bounds on what is read of TCB information: levels that are up to date, and identities of TDX modules. Intel publishes
// one and two.
const (
	maxLevels  = 3
	maxModules = 8
)

// answer is a JSON value that Intel signed, and by whom.
type answer struct {
	value     []byte // exactly the bytes that were signed
	signature []byte // 64
	signer    *x509.Certificate
}

// parseAnswer cuts {"name":VALUE,"signature":"HEX"} apart and checks that the root's signer signed VALUE. White space
// around the whole does not count; within it nothing may differ from how Intel writes it.
func parseAnswer(name string, s job.SignedJSON, limit int, root *x509.Certificate) (answer, error) {
	a, err := cutAnswer(name, s.Body, limit)
	if err != nil {
		return answer{}, fmt.Errorf("read %s: %w", name, err)
	}
	certificates, err := parsePEM([]byte(s.Chain), 2)
	if err != nil {
		return answer{}, fmt.Errorf("read signer of %s: %w", name, err)
	}
	a.signer = certificates[0]
	if err := rootRole().check(certificates[1]); err != nil {
		return answer{}, fmt.Errorf("read root of %s: %w", name, err)
	}
	if !bytes.Equal(keyOf(certificates[1]), keyOf(root)) {
		return answer{}, fmt.Errorf("%w: %s is signed under another root than the quote", ErrRoot, name)
	}
	if err := issued(certificates[1], certificates[1]); err != nil {
		return answer{}, err
	}
	if err := signerRole().check(a.signer); err != nil {
		return answer{}, fmt.Errorf("read signer of %s: %w", name, err)
	}
	if err := issued(root, a.signer); err != nil {
		return answer{}, err
	}
	return a, checkSignature(name, keyOf(a.signer), a.signature, a.value)
}

func cutAnswer(name, body string, limit int) (answer, error) {
	const middle, end = `,"signature":"`, `"}`
	if len(body) > limit {
		return answer{}, fmt.Errorf("%w: %d bytes, limit %d", ErrFormat, len(body), limit)
	}
	rest, ok := strings.CutPrefix(strings.TrimSpace(body), `{"`+name+`":`)
	rest, ok2 := strings.CutSuffix(rest, end)
	at := len(rest) - 2*signatureSize - len(middle)
	if !ok || !ok2 || at < 0 || rest[at:at+len(middle)] != middle {
		return answer{}, fmt.Errorf("%w: not of the form {%q:…%s…%s", ErrFormat, name, middle, end)
	}
	signature, err := hex.DecodeString(rest[at+len(middle):])
	if err != nil {
		return answer{}, fmt.Errorf("%w: signature: %w", ErrFormat, err)
	}
	return answer{value: []byte(rest[:at]), signature: signature}, nil
}

// dated holds the fields that both answers have.
type dated struct {
	ID         string `json:"id"`
	Version    int    `json:"version"`
	IssueDate  date   `json:"issueDate"`
	NextUpdate date   `json:"nextUpdate"`
	Evaluation uint32 `json:"tcbEvaluationDataNumber"`
}

func (d dated) check(what, id string, version int) (period, error) {
	if d.ID != id || d.Version != version {
		return period{}, fmt.Errorf("%w: %s is of kind %q, version %d; want %q, %d", ErrFormat, what, d.ID, d.Version, id, version)
	}
	return newPeriod(what, d.IssueDate.at, d.NextUpdate.at)
}

// hexBytes is a field of fixed length, hexadecimal of either case.
type hexBytes []byte

// UnmarshalText reads hexadecimal digits.
func (h *hexBytes) UnmarshalText(text []byte) (err error) {
	*h, err = hex.AppendDecode(nil, text)
	return err
}

// date is a time in UTC to the second.
type date struct{ at time.Time }

// UnmarshalText reads the form 2026-02-01T14:49:26Z and no other.
func (d *date) UnmarshalText(text []byte) (err error) {
	const form = "2006-01-02T15:04:05Z"
	d.at, err = time.Parse(form, string(text))
	if err == nil && d.at.Format(form) != string(text) {
		return fmt.Errorf("date %q is not of the form %s", text, form)
	}
	return err
}

const upToDate = "UpToDate"

// level is one patch level; which of its fields count depends on the list that it stands in.
type level struct {
	TCB struct {
		SGX    []component `json:"sgxtcbcomponents"`
		PCESVN uint16      `json:"pcesvn"`
		TDX    []component `json:"tdxtcbcomponents"`
		ISVSVN uint16      `json:"isvsvn"`
	} `json:"tcb"`
	Status string `json:"tcbStatus"`
}

type component struct {
	SVN uint8 `json:"svn"`
}

// leading returns the first levels, up to limit, as far as they are up to date. Levels stand best first, so one that
// is up to date behind one that is not would make no sense, and is not read.
func leading(levels []level, limit int) []level {
	for i, l := range levels {
		if i == limit || l.Status != upToDate {
			return levels[:i]
		}
	}
	return levels
}

// checkRevocations reads a CRL, checks that issuer signed it, and refuses certificates that it lists.
func checkRevocations(what string, der []byte, issuer *x509.Certificate, of ...*x509.Certificate) (period, error) {
	if len(der) > MaxCRLSize {
		return period{}, fmt.Errorf("%w: %s of %d bytes, limit %d", ErrFormat, what, len(der), MaxCRLSize)
	}
	list, err := x509.ParseRevocationList(der)
	if err != nil {
		return period{}, fmt.Errorf("%w: read %s: %w", ErrFormat, what, err)
	}
	if !bytes.Equal(list.RawIssuer, issuer.RawSubject) || list.SignatureAlgorithm != x509.ECDSAWithSHA256 {
		return period{}, fmt.Errorf("%w: %s is %q's, want %q's", ErrSignature, what, list.Issuer, issuer.Subject)
	}
	if err := list.CheckSignatureFrom(issuer); err != nil {
		return period{}, fmt.Errorf("%w: %s: %w", ErrSignature, what, err)
	}
	if list.Number == nil {
		return period{}, fmt.Errorf("%w: %s has no number", ErrFormat, what)
	}
	for _, e := range list.Extensions {
		if e.Critical {
			return period{}, fmt.Errorf("%w: %s has critical extension %v", ErrFormat, what, e.Id)
		}
	}
	return revoked(what, list, of)
}

func revoked(what string, list *x509.RevocationList, of []*x509.Certificate) (period, error) {
	for _, entry := range list.RevokedCertificateEntries {
		for _, c := range of {
			if entry.SerialNumber.Cmp(c.SerialNumber) == 0 {
				return period{}, fmt.Errorf("%w: certificate %x of %q is revoked by %s",
					ErrPlatform, c.SerialNumber, c.Subject.CommonName, what)
			}
		}
	}
	return newPeriod(what, list.ThisUpdate, list.NextUpdate)
}

func decodeValue[T any](what string, value []byte) (v T, err error) {
	if err := json.Unmarshal(value, &v); err != nil {
		return v, fmt.Errorf("%w: read %s: %w", ErrFormat, what, err)
	}
	return v, nil
}
