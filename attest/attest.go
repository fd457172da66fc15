package attest

import (
	"errors"
	"fmt"
	"slices"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// What can be wrong with a quote.
var (
	// ErrFormat: no form of quote that this package knows.
	ErrFormat = errors.New("unknown form of quote")
	// ErrRoot: the root that signed is not trusted here.
	ErrRoot = errors.New("attestation root is not trusted")
	// ErrSignature: the signature does not verify.
	ErrSignature = errors.New("quote is not signed by its root")
	// ErrDate: the quote no longer holds, or never did.
	ErrDate = errors.New("quote is out of date")
	// ErrMeasurement: the code is not on the policy's list.
	ErrMeasurement = errors.New("measurement is not allowed")
	// ErrReportData: the quote vouches for something else.
	ErrReportData = errors.New("report data does not match")
)

// MaxQuoteSize bounds a quote of any form, in bytes.
const MaxQuoteSize = 16 << 10

// Policy is what a verifier trusts. The zero Policy trusts nothing.
type Policy struct {
	// Roots are the digests of trusted root keys.
	Roots []job.Digest
	// Now is the time of the newest block seen, in Unix seconds.
	Now uint64
	// AllowDevelopment must be set, besides naming DevelopmentRoot among Roots, for a development quote to pass.
	AllowDevelopment bool
	// Measurements that may run; empty: any.
	Measurements []job.Digest
}

func (p Policy) trusts(root job.Digest) bool { return slices.Contains(p.Roots, root) }

// Verdict is what a genuine quote says.
type Verdict struct {
	// ReportData are the 64 bytes that the enclave chose.
	ReportData [64]byte
	// Measurement is the digest of the code that runs.
	Measurement job.Digest
	// Evidence names what may go bad later.
	Evidence job.Digest
	// Expiry is the last Unix second at which the verdict holds.
	Expiry uint64
	// Root is the digest of the root key that signed.
	Root job.Digest
	// Development says that anybody could have made the quote.
	Development bool
}

// Verify returns what the quote says if the policy trusts its root, the signatures hold and it is in date.
func Verify(quote []byte, p Policy) (Verdict, error) {
	if len(quote) > MaxQuoteSize {
		return Verdict{}, fmt.Errorf("verify quote: %w: %d bytes, limit %d", ErrFormat, len(quote), MaxQuoteSize)
	}
	if !isDevelopment(quote) {
		return Verdict{}, fmt.Errorf("verify quote: %w: %s (%d bytes)", ErrFormat, describe(quote), len(quote))
	}
	v, err := verifyDevelopment(quote, p)
	if err != nil {
		return Verdict{}, fmt.Errorf("verify quote: %w", err)
	}
	if len(p.Measurements) > 0 && !slices.Contains(p.Measurements, v.Measurement) {
		return Verdict{}, fmt.Errorf("verify quote: %w: %v", ErrMeasurement, v.Measurement)
	}
	return v, nil
}

// Vouches says whether the verdict's report data enrols e with registry on a chain.
func (v Verdict) Vouches(e job.Enrolment, chainID uint64, registry job.Address) error {
	if want := ReportData(e, chainID, registry); v.ReportData != want {
		return fmt.Errorf("enrolment of %v by operator %v: %w: quote has %x, enrolment needs %x",
			e.Signer, e.Operator, ErrReportData, v.ReportData, want)
	}
	return nil
}

// ReportData returns the 64 bytes that a quote must carry to enrol e with registry on a chain.
func ReportData(e job.Enrolment, chainID uint64, registry job.Address) [64]byte {
	return e.ReportData(chainID, registry)
}

func isDevelopment(quote []byte) bool {
	return len(quote) >= len(DevelopmentMagic) && string(quote[:len(DevelopmentMagic)]) == DevelopmentMagic
}

// describe names forms of quote that are met in practice but not verified yet.
func describe(quote []byte) string {
	const tdx, sgx = 0x81, 0x00
	if len(quote) < 48 || quote[1] != 0 || (quote[0] != 4 && quote[0] != 5) {
		return "neither a development nor a TDX quote"
	}
	switch quote[4] {
	case tdx:
		return fmt.Sprintf("Intel TDX quotes (this one of version %d) are not verified yet", quote[0])
	case sgx:
		return "an Intel SGX quote"
	}
	return "neither a development nor a TDX quote"
}
