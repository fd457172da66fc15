package attest

import (
	"bytes"
	"errors"
	"net/url"
	"testing"
	"time"

	tdxtest "github.com/google/go-tdx-guest/testing"
	"github.com/google/go-tdx-guest/testing/testdata"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// realQuote is a quote that Intel's hardware made, and what Intel said of its platform at one time or another.
type realQuote struct {
	raw  []byte
	with Collateral
}

// sapphire is of version 4; the file adds 39 bytes "only for testing purpose".
func sapphire(t testing.TB) realQuote {
	t.Helper()
	raw := bytes.TrimSuffix(testdata.RawQuote, []byte("\nextra bytes(only for testing purpose)\n"))
	return realQuote{raw, realCollateral(t, testdata.TcbInfoBody)}
}

// granite is of version 5, TDX 1.5.
func granite(t testing.TB) realQuote {
	t.Helper()
	return realQuote{testdata.RawQuoteV5, realCollateral(t, testdata.TcbInfoBodyV5)}
}

func realCollateral(t testing.TB, info []byte) Collateral {
	t.Helper()
	return Collateral{
		TCBInfo:    job.SignedJSON{Body: string(info), Chain: header(t, tdxtest.TcbInfoHeader)},
		QEIdentity: job.SignedJSON{Body: string(testdata.QeIdentityBody), Chain: header(t, tdxtest.QeIdentityHeader)},
		RootCRL:    testdata.RootCrlBody, PCKCRL: testdata.PckCrlBody,
	}
}

func header(t testing.TB, h map[string][]string) string {
	t.Helper()
	for _, v := range h {
		text, err := url.QueryUnescape(v[0])
		if err != nil {
			t.Fatal(err)
		}
		return text
	}
	t.Fatal("no header")
	return ""
}

func intel(now time.Time) Policy {
	return Policy{Roots: []job.Digest{IntelRoot}, Now: uint64(now.Unix())}
}

func july2023() time.Time { return time.Date(2023, time.July, 1, 1, 0, 0, 0, time.UTC) }
func february2026() time.Time {
	return time.Date(2026, time.February, 3, 1, 0, 0, 0, time.UTC)
}

func TestRealQuoteOfVersion5IsGenuineAndUpToDate(t *testing.T) {
	t.Parallel()
	q := granite(t)
	v, periods, err := verify(q.raw, q.with, intel(february2026()))
	if err != nil {
		t.Fatal(err)
	}
	if v.Version != 5 || v.Root != IntelRoot || v.Development || len(periods) != 8 {
		t.Errorf("verdict %+v over %d periods", v, len(periods))
	}
	if _, err := Verify(q.raw, q.with, intel(february2026())); !errors.Is(err, ErrDate) {
		t.Errorf("with collateral of 2023: %v, want %v", err, ErrDate)
	}
}

func TestRealQuoteOfVersion4(t *testing.T) {
	t.Parallel()
	q := sapphire(t)
	_, err := Verify(q.raw, q.with, intel(july2023()))
	if !errors.Is(err, ErrPlatform) {
		t.Errorf("error %v, want %v", err, ErrPlatform)
	}
	t.Log(err)
}
