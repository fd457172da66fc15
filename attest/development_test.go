package attest_test

import (
	"crypto/elliptic"
	"encoding/hex"
	"errors"
	"math/big"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/attest"
	"github.com/encrypted-compute/encrypted-compute/attest/devmode"
	"github.com/encrypted-compute/encrypted-compute/job"
)

var measurement = job.Digest{0xaa, 31: 0xbb}

const issued, expiry = 1_700_000_000, 1_700_086_400

func policy() attest.Policy {
	return attest.Policy{Roots: []job.Digest{attest.DevelopmentRoot}, Now: issued + 10, AllowDevelopment: true}
}

func enrolment() job.Enrolment {
	return job.Enrolment{
		Signer: job.Address{1}, Operator: job.Address{2}, BlockNumber: 3, BlockHash: job.Digest{4},
		SealingKey: make(job.Hex, 1216),
	}
}

func quote(t testing.TB) []byte {
	t.Helper()
	b, err := devmode.NewQuoter(measurement).Quote(attest.ReportData(enrolment(), 1337, job.Address{9}), issued, expiry)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestVerifyReturnsWhatTheQuoteSays(t *testing.T) {
	t.Parallel()
	v, err := attest.Verify(quote(t), attest.Collateral{}, policy())
	if err != nil {
		t.Fatal(err)
	}
	want := attest.Verdict{
		ReportData: enrolment().ReportData(1337, job.Address{9}), Measurement: measurement, Evidence: measurement,
		Expiry: expiry, Root: devmode.Root(), Development: true,
	}
	if v != want {
		t.Fatalf("verdict %+v, want %+v", v, want)
	}
}

func TestVerifyRefuses(t *testing.T) {
	t.Parallel()
	cases := map[string]struct {
		quote  func([]byte) []byte
		policy func(*attest.Policy)
		want   error
	}{
		"development root where development is not allowed": {
			policy: func(p *attest.Policy) { p.AllowDevelopment = false }, want: attest.ErrRoot,
		},
		"development root that is not among the roots": {
			policy: func(p *attest.Policy) { p.Roots = []job.Digest{{7}} }, want: attest.ErrRoot,
		},
		"no roots":         {policy: func(p *attest.Policy) { p.Roots = nil }, want: attest.ErrRoot},
		"after its expiry": {policy: func(p *attest.Policy) { p.Now = expiry + 1 }, want: attest.ErrDate},
		"measurement not on the list": {
			policy: func(p *attest.Policy) { p.Measurements = []job.Digest{{1}} }, want: attest.ErrMismatch,
		},
		"nothing":     {quote: func([]byte) []byte { return nil }, want: attest.ErrFormat},
		"cut short":   {quote: func(b []byte) []byte { return b[:len(b)-1] }, want: attest.ErrFormat},
		"a byte more": {quote: func(b []byte) []byte { return append(b, 0) }, want: attest.ErrFormat},
		"huge": {
			quote: func(b []byte) []byte { return append(b, make([]byte, attest.MaxQuoteSize)...) }, want: attest.ErrFormat,
		},
		"other version": {quote: func(b []byte) []byte { b[7] = '2'; return b }, want: attest.ErrFormat},
		"reserved byte": {quote: func(b []byte) []byte { b[151] = 1; return b }, want: attest.ErrFormat},
		"zero signature": {
			quote: func(b []byte) []byte { clear(b[152:]); return b }, want: attest.ErrSignature,
		},
		"a TDX quote": {quote: func([]byte) []byte { return tdx() }, want: attest.ErrFormat},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			q, p := quote(t), policy()
			if c.quote != nil {
				q = c.quote(q)
			}
			if c.policy != nil {
				c.policy(&p)
			}
			if _, err := attest.Verify(q, attest.Collateral{}, p); !errors.Is(err, c.want) {
				t.Fatalf("error %v, want %v", err, c.want)
			}
		})
	}
}

// tdx is the start of a version 4 TDX quote and some bytes.
func tdx() []byte { return append([]byte{4, 0, 2, 0, 0x81, 0, 0, 0}, make([]byte, 5000)...) }

func TestVerifyRefusesEveryFlippedByte(t *testing.T) {
	t.Parallel()
	good, p := quote(t), policy()
	for i := range good {
		bad := slices.Clone(good)
		bad[i] ^= 1
		if _, err := attest.Verify(bad, attest.Collateral{}, p); err == nil {
			t.Fatalf("byte %d may be flipped", i)
		}
	}
}

func TestVerifyAcceptsBothValuesOfSAsTheContractDoes(t *testing.T) {
	t.Parallel()
	q := quote(t)
	s := new(big.Int).SetBytes(q[184:])
	s.Sub(elliptic.P256().Params().N, s).FillBytes(q[184:])
	if _, err := attest.Verify(q, attest.Collateral{}, policy()); err != nil {
		t.Fatal(err)
	}
}

func TestVerifyHoldsUntilItsLastSecond(t *testing.T) {
	t.Parallel()
	for now, want := range map[uint64]error{issued: nil, expiry: nil, expiry + 1: attest.ErrDate} {
		p := policy()
		p.Now = now
		if _, err := attest.Verify(quote(t), attest.Collateral{}, p); !errors.Is(err, want) {
			t.Errorf("at %d: %v, want %v", now, err, want)
		}
	}
}

// The vector is shared with the contract's tests: measurement aa…bb, the enrolment above on chain 1337.
func TestQuoteEqualsTheGoldenVector(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile("testdata/development-quote.hex")
	if err != nil {
		t.Fatal(err)
	}
	want, err := hex.DecodeString(strings.TrimSpace(string(text)))
	if err != nil {
		t.Fatal(err)
	}
	if got := quote(t); !slices.Equal(got, want) {
		t.Fatalf("quote is\n%x\nvector is\n%x", got, want)
	}
}

func FuzzVerifyOldForm(f *testing.F) {
	f.Add(quote(f))
	f.Add([]byte(attest.DevelopmentMagic))
	f.Add(tdx())
	good := quote(f)
	p := policy()
	f.Fuzz(func(t *testing.T, b []byte) {
		v, err := attest.Verify(b, attest.Collateral{}, p)
		if err != nil {
			return
		}
		// Nobody without the key in package devmode can make another; s may still be either of two values.
		if !v.Development || !slices.Equal(b[:184], good[:184]) {
			t.Fatalf("verified %x", b)
		}
	})
}
