package attest

import (
	"bytes"
	"encoding/hex"
	"errors"
	"net/url"
	"os"
	"slices"
	"strings"
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
	raw := bytes.TrimSuffix(slices.Clone(testdata.RawQuote), []byte("\nextra bytes(only for testing purpose)\n"))
	return realQuote{raw, realCollateral(t, testdata.TcbInfoBody)}
}

// granite is of version 5, TDX 1.5.
func granite(t testing.TB) realQuote {
	t.Helper()
	return realQuote{slices.Clone(testdata.RawQuoteV5), realCollateral(t, testdata.TcbInfoBodyV5)}
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
}

// cloud is of version 4, from a machine of a cloud, less the zeros that it fills quotes up with (go-tdx-guest,
// testing/testdata/ccel, Apache-2.0).
func cloud(t testing.TB) []byte {
	t.Helper()
	b, err := os.ReadFile("testdata/cos-113-tdx-quote.hex")
	if err != nil {
		t.Fatal(err)
	}
	raw, err := hex.DecodeString(strings.TrimSpace(string(b)))
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

func TestRealQuotesAreGenuineDownFromIntelsRoot(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		raw       []byte
		version   uint32
		fmspc     string
		authority string
	}{
		"Sapphire Rapids":  {sapphire(t).raw, 4, "50806f000000", "platform"},
		"Granite Rapids":   {granite(t).raw, 5, "90c06f000000", "platform"},
		"a cloud's kernel": {cloud(t), 4, "00806f050000", "platform"},
	} {
		q, chain, err := open(c.raw)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if q.version != c.version || keyDigest(chain.root) != IntelRoot {
			t.Errorf("%s: version %d under root %v", name, q.version, keyDigest(chain.root))
		}
		if w, err := WantedBy(c.raw); err != nil || w.Family() != c.fmspc || w.Authority != c.authority {
			t.Errorf("%s: wants %s of %s, %v", name, w.Family(), w.Authority, err)
		}
		if _, err := parseTD(q.body); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if _, _, err := open(append(slices.Clone(c.raw), 0)); !errors.Is(err, ErrFormat) {
			t.Errorf("%s with a zero after it: %v", name, err)
		}
	}
}

// Each bit of what is signed and each byte of the certificates, of what Intel itself signed.
func TestNoBitOfARealQuoteMayFlip(t *testing.T) {
	t.Parallel()
	q := granite(t)
	p := intel(february2026())
	text := bytes.Index(q.raw, []byte("-----BEGIN"))
	for i := range q.raw {
		for bit := range 8 {
			if i >= text && bit != i%8 {
				continue
			}
			q.raw[i] ^= 1 << bit
			if _, _, err := verify(q.raw, q.with, p); err == nil {
				t.Errorf("bit %d of byte %d may be flipped", bit, i)
			}
			q.raw[i] ^= 1 << bit
		}
	}
}

func TestRealQuotesAreRefusedUnderTheDevelopmentRoot(t *testing.T) {
	t.Parallel()
	p := Policy{Roots: []job.Digest{DevelopmentRoot}, Now: uint64(february2026().Unix()), AllowDevelopment: true}
	for name, q := range map[string]realQuote{"version 4": sapphire(t), "version 5": granite(t)} {
		if _, err := Verify(q.raw, q.with, p); !errors.Is(err, ErrRoot) {
			t.Errorf("%s: error %v, want %v", name, err, ErrRoot)
		}
	}
}
