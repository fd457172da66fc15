package devmode_test

import (
	"crypto/x509"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/google/go-tdx-guest/verify"

	"github.com/encrypted-compute/encrypted-compute/attest/devmode"
	"github.com/encrypted-compute/encrypted-compute/job"
)

const issued = 1_790_000_000

// service answers as Intel's certification service does. It is how Google's verifier asks for collateral.
type service struct{ collateral devmode.Collateral }

func (s service) Get(address string) (map[string][]string, []byte, error) {
	u, err := url.Parse(address)
	if err != nil {
		return nil, nil, err
	}
	c, header := s.collateral, http.Header{}
	with := func(name string, chain []byte) http.Header {
		header.Set(name, url.QueryEscape(string(chain)))
		return header
	}
	switch {
	case strings.HasSuffix(u.Path, "/tdx/certification/v4/tcb") && u.Query().Get("fmspc") == "de7e10900000":
		return with("TCB-Info-Issuer-Chain", c.TCBChain), c.TCBInfo, nil
	case strings.HasSuffix(u.Path, "/tdx/certification/v4/qe/identity"):
		return with("SGX-Enclave-Identity-Issuer-Chain", c.TCBChain), c.QEIdentity, nil
	case strings.HasSuffix(u.Path, "/sgx/certification/v4/pckcrl") && u.Query().Get("ca") == "platform":
		return with("SGX-PCK-CRL-Issuer-Chain", c.PCKCRLChain), c.PCKCRL, nil
	case strings.HasSuffix(u.Path, "/IntelSGXRootCA.der"):
		return header, c.RootCRL, nil
	}
	return nil, nil, fmt.Errorf("nothing at %s", address)
}

// google is the verdict of Google's verifier at a time.
func google(t *testing.T, quote []byte, c devmode.Collateral, root []byte, at int64) error {
	t.Helper()
	certificate, err := x509.ParseCertificate(root)
	if err != nil {
		t.Fatal(err)
	}
	roots := x509.NewCertPool()
	roots.AddCert(certificate)
	now := time.Unix(at, 0)
	return verify.RawTdxQuote(quote, &verify.Options{
		CheckRevocations: true, GetCollateral: true, Getter: service{c}, TrustedRoots: roots,
		Now: &verify.TimeSet{PckCertChain: now, TcbInfo: now, QeIdentity: now, PckCrl: now, RootCaCrl: now},
	})
}

func authority(t testing.TB) *devmode.Authority {
	t.Helper()
	a, err := devmode.NewAuthority()
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func platform(t testing.TB, a *devmode.Authority, spec devmode.PlatformSpec) *devmode.Platform {
	t.Helper()
	p, err := a.NewPlatform(spec)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func collateral(t testing.TB, a *devmode.Authority, spec devmode.CollateralSpec) devmode.Collateral {
	t.Helper()
	if spec.Issued == 0 {
		spec.Issued = issued
	}
	c, err := a.Collateral(spec)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func domain() devmode.TD {
	return devmode.NewTD(devmode.ComposeHash(devmode.Compose(job.Digest{1, 2, 3})), [64]byte{4, 5, 63: 6})
}

func TestGooglesVerifierAgrees(t *testing.T) {
	t.Parallel()
	a := authority(t)
	other, err := devmode.NewOtherAuthority("test")
	if err != nil {
		t.Fatal(err)
	}
	first := []*devmode.Platform{platform(t, a, devmode.PlatformSpec{})}
	firstModule := func(td *devmode.TD) { td.FirstModule = true }
	half := func(h devmode.Half) func(*devmode.TD) { return func(td *devmode.TD) { td.Defects.Half = h } }
	cases := map[string]struct {
		platform   devmode.PlatformSpec
		td         func(*devmode.TD)
		collateral devmode.CollateralSpec
		by         *devmode.Authority
		at         int64
		refused    string // part of the reason; empty: accepted
	}{
		"quote v4":            {},
		"quote v5":            {td: func(td *devmode.TD) { td.Form = devmode.V5 }},
		"quote v5 of TDX 1.5": {td: func(td *devmode.TD) { td.Form = devmode.V5TDX15 }},
		"first TDX module":    {td: func(td *devmode.TD) { td.FirstModule = true }},
		"another machine":     {platform: devmode.PlatformSpec{Name: "second"}},
		"low s":               {td: half(devmode.LowS), collateral: devmode.CollateralSpec{Half: devmode.LowS}},
		"high s":              {td: half(devmode.HighS), collateral: devmode.CollateralSpec{Half: devmode.HighS}},
		"another machine is revoked": {
			platform: devmode.PlatformSpec{Name: "second"}, collateral: devmode.CollateralSpec{Revoked: first},
		},
		"last second":              {at: issued + 30*24*3600},
		"collateral past its date": {at: issued + 30*24*3600 + 1, refused: "expired"},
		"another root":             {by: other, refused: "unknown authority"},
		"machine revoked": {
			collateral: devmode.CollateralSpec{Revoked: first}, refused: "PCK Leaf certificate in PCK certificate chain was revoked",
		},
		"platform authority revoked": {
			collateral: devmode.CollateralSpec{RevokePlatformCA: true},
			refused:    "intermediate certificate in PCK certificate chain was revoked",
		},
		"TCB signer revoked": {
			collateral: devmode.CollateralSpec{RevokeTCBSigner: true}, refused: "signing certificate was revoked",
		},
		"machine out of date": {
			platform: devmode.PlatformSpec{Outdated: true}, td: firstModule, refused: "TDX TCB, it is now OutOfDate",
		},
		"first module out of date": {
			td:      func(td *devmode.TD) { td.FirstModule, td.Defects.OutdatedModule = true, true },
			refused: "TDX TCB, it is now OutOfDate",
		},
		"module out of date": {
			td: func(td *devmode.TD) { td.Defects.OutdatedModule = true }, refused: "TDX TCB, it is now OutOfDate",
		},
		"quoting enclave out of date": {
			td: func(td *devmode.TD) { td.Defects.OutdatedQE = true }, refused: "Enclave TCB, it is now OutOfDate",
		},
		"new levels for machines": {
			collateral: devmode.CollateralSpec{EvaluationNumber: 21, OutdatePlatform: true}, td: firstModule,
			refused: "TDX TCB, it is now OutOfDate",
		},
		"new levels for modules": {
			collateral: devmode.CollateralSpec{EvaluationNumber: 21, OutdateModule: true}, refused: "TDX TCB, it is now OutOfDate",
		},
		"new levels for quoting enclaves": {
			collateral: devmode.CollateralSpec{EvaluationNumber: 21, OutdateQE: true}, refused: "Enclave TCB, it is now OutOfDate",
		},
		// What Google's verifier lets pass, and ours must not.
		"debug":                              {td: func(td *devmode.TD) { td.Defects.Debug = true }},
		"bytes after the quote":              {td: func(td *devmode.TD) { td.Defects.Trailing = []byte("more") }},
		"machine out of date, module is not": {platform: devmode.PlatformSpec{Outdated: true}},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			by, td := a, domain()
			if c.by != nil {
				by = c.by
			}
			if c.td != nil {
				c.td(&td)
			}
			quote, err := platform(t, by, c.platform).Quote(td)
			if err != nil {
				t.Fatal(err)
			}
			at := c.at
			if at == 0 {
				at = issued + 60
			}
			err = google(t, quote, collateral(t, by, c.collateral), a.RootCertificate(), at)
			if (err == nil) != (c.refused == "") || (err != nil && !strings.Contains(err.Error(), c.refused)) {
				t.Fatalf("error %v, want one about %q", err, c.refused)
			}
		})
	}
}
