package attest

import (
	"crypto/sha256"
	"crypto/x509"
	"errors"
	"fmt"
	"slices"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// What can be wrong with a quote or its collateral.
var (
	// ErrFormat: bytes that are not of the form that Intel gives them.
	ErrFormat = errors.New("malformed")
	// ErrRoot: the root that signed is not trusted here.
	ErrRoot = errors.New("attestation root is not trusted")
	// ErrSignature: a signature in the chain from the root to the quote does not verify.
	ErrSignature = errors.New("signature does not verify")
	// ErrDate: a certificate or collateral does not hold at the policy's time.
	ErrDate = errors.New("out of date")
	// ErrPlatform: genuine hardware, but debuggable, not up to date or revoked.
	ErrPlatform = errors.New("platform is not acceptable")
	// ErrMismatch: genuine, but other code or other report data than what was asked for.
	ErrMismatch = errors.New("quote vouches for something else")
)

// Policy is what a verifier trusts. The zero Policy trusts nothing.
type Policy struct {
	// Roots are the digests of trusted root keys: IntelRoot, DevelopmentRoot.
	Roots []job.Digest
	// Now is the time of the newest block seen, in Unix seconds.
	Now uint64
	// AllowDevelopment must be set, besides naming DevelopmentRoot among Roots, for a development quote to pass.
	AllowDevelopment bool
	// Measurements that may run; empty: any.
	Measurements []job.Digest
}

// Verdict is what a genuine quote says.
type Verdict struct {
	// ReportData are the 64 bytes that the enclave chose.
	ReportData [64]byte
	// Measurement is the digest of the code that runs.
	Measurement job.Digest
	// Platform names the machine: keccak256 of its PPID.
	Platform job.Digest
	// Evidence is the digest of Record, which names what may go bad later.
	Evidence job.Digest
	// Expiry is the last Unix second at which the verdict holds: the first end of a certificate or of collateral.
	Expiry uint64
	// Root is the digest of the root key that signed.
	Root job.Digest
	// Development says that anybody could have made the quote.
	Development bool
	// Record is the preimage of Evidence.
	Record Record
	// Version is the quote's, 4 or 5; TD what it says of the domain; Certificate what the chain says of the platform.
	Version     int
	TD          TD
	Certificate Platform
}

// Verify returns what a raw TDX quote of version 4 or 5 says if, at the policy's time, every signature from a trusted
// root down to it holds, nothing on the way is revoked, and the first level that the platform, its TDX module and its
// quoting enclave reach is up to date.
func Verify(raw []byte, c Collateral, p Policy) (Verdict, error) {
	v, periods, err := verify(raw, c, p)
	if err != nil {
		return Verdict{}, fmt.Errorf("verify quote: %w", err)
	}
	for _, held := range periods {
		if p.Now < held.from || p.Now > held.to {
			return Verdict{}, fmt.Errorf("verify quote: %w: %s holds from %d to %d, now is %d",
				ErrDate, held.what, held.from, held.to, p.Now)
		}
		v.Expiry = min(v.Expiry, held.to)
	}
	if len(p.Measurements) > 0 && !slices.Contains(p.Measurements, v.Measurement) {
		return Verdict{}, fmt.Errorf("verify quote: %w: measurement %v is not allowed", ErrMismatch, v.Measurement)
	}
	return v, nil
}

// verify checks everything but dates and measurement, and returns the periods that the verdict rests on.
func verify(raw []byte, c Collateral, p Policy) (Verdict, []period, error) {
	q, chain, err := open(raw)
	if err != nil {
		return Verdict{}, nil, err
	}
	root, err := p.trust(chain.root)
	if err != nil {
		return Verdict{}, nil, err
	}
	td, err := parseTD(q.body)
	if err != nil {
		return Verdict{}, nil, err
	}
	platform, err := platformOf(chain.platform, chain.authority)
	if err != nil {
		return Verdict{}, nil, err
	}
	periods, err := checkCollateral(c, chain, platform, td, report(q.report))
	if err != nil {
		return Verdict{}, nil, err
	}
	record := newRecord(td, report(q.report), platform)
	return Verdict{
		ReportData: td.ReportData, Measurement: td.Measurement(), Platform: platform.ID(), Evidence: record.Digest(),
		Expiry: ^uint64(0), Root: root, Development: root == rootDigest(developmentKey), Record: record,
		Version: int(q.version), TD: td, Certificate: platform,
	}, periods, nil
}

// open splits a quote and checks the signatures within it, down from whatever root it brings.
func open(raw []byte) (quote, chain, error) {
	q, err := parseQuote(raw)
	if err != nil {
		return quote{}, chain{}, err
	}
	if err := checkSignature("signature of the quote", q.key, q.signature, q.signed); err != nil {
		return quote{}, chain{}, err
	}
	bound := sha256.Sum256(slices.Concat(q.key, q.auth))
	if data := report(q.report).data(); [32]byte(data[:32]) != bound || !isZero(data[32:]) {
		return quote{}, chain{}, fmt.Errorf("%w: quoting enclave vouches for another key: %x, want %x", ErrSignature, data, bound)
	}
	c, err := parseChain(q.chain)
	if err != nil {
		return quote{}, chain{}, err
	}
	return q, c, checkSignature("report of the quoting enclave", keyOf(c.platform), q.reportSig, q.report)
}

func (p Policy) trust(c *x509.Certificate) (job.Digest, error) {
	root := keyDigest(c)
	if root == rootDigest(developmentKey) && !p.AllowDevelopment {
		return root, fmt.Errorf("%w: a development quote, which anybody can make", ErrRoot)
	}
	if !slices.Contains(p.Roots, root) {
		return root, fmt.Errorf("%w: %v", ErrRoot, root)
	}
	return root, nil
}

// checkCollateral judges a platform by what Intel signed about it.
func checkCollateral(c Collateral, by chain, p Platform, td TD, r report) ([]period, error) {
	info, err := parseAnswer("tcbInfo", c.TCBInfo, MaxTCBInfoSize, by.root)
	if err != nil {
		return nil, err
	}
	identity, err := parseAnswer("enclaveIdentity", c.QEIdentity, MaxQEIdentitySize, by.root)
	if err != nil {
		return nil, err
	}
	periods, err := judge(info.value, identity.value, p, td, r)
	if err != nil {
		return nil, err
	}
	rootList, err := checkRevocations("the root's CRL", c.RootCRL, by.root, by.authority, info.signer, identity.signer)
	if err != nil {
		return nil, err
	}
	list, err := checkRevocations("the platform authority's CRL", c.PCKCRL, by.authority, by.platform)
	if err != nil {
		return nil, err
	}
	periods = append(periods, rootList, list)
	for _, used := range []*x509.Certificate{by.platform, by.authority, info.signer, identity.signer} {
		held, err := newPeriod(fmt.Sprintf("certificate of %q", used.Subject.CommonName), used.NotBefore, used.NotAfter)
		if err != nil {
			return nil, err
		}
		periods = append(periods, held)
	}
	return periods, nil
}

func judge(info, identity []byte, p Platform, td TD, r report) ([]period, error) {
	t, infoHolds, err := parseTCBInfo(info)
	if err != nil {
		return nil, err
	}
	q, identityHolds, err := parseQEIdentity(identity)
	if err != nil {
		return nil, err
	}
	if err := t.judge(p, td.TCBSVN); err != nil {
		return nil, err
	}
	return []period{infoHolds, identityHolds}, q.judge(r)
}

// Vouches says whether the verdict's report data enrols e with registry on a chain.
func (v Verdict) Vouches(e job.Enrolment, chainID uint64, registry job.Address) error {
	if want := ReportData(e, chainID, registry); v.ReportData != want {
		return fmt.Errorf("enrolment of %v by operator %v: %w: quote has %x, enrolment needs %x",
			e.Signer, e.Operator, ErrMismatch, v.ReportData, want)
	}
	return nil
}

// ReportData returns the 64 bytes that a quote must carry to enrol e with registry on a chain.
func ReportData(e job.Enrolment, chainID uint64, registry job.Address) [64]byte {
	return e.ReportData(chainID, registry)
}
