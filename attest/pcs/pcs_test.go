package pcs_test

import (
	"context"
	"encoding/hex"
	"errors"
	"net/http"
	"net/http/httptest"
	"net/url"
	"reflect"
	"strings"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/attest"
	"github.com/encrypted-compute/encrypted-compute/attest/devmode"
	"github.com/encrypted-compute/encrypted-compute/attest/pcs"
	"github.com/encrypted-compute/encrypted-compute/job"
)

const issued = 1_790_000_000

// intel answers as Intel's service and its neighbour do, whatever address they are asked at, and counts.
type intel struct {
	devmode.Collateral
	asked []string
	// change falsifies an answer.
	change func(path string, h http.Header, body []byte) []byte
}

func (s *intel) RoundTrip(r *http.Request) (*http.Response, error) {
	s.asked = append(s.asked, r.URL.String())
	w := httptest.NewRecorder()
	answer := func(header string, chain, body []byte) {
		w.Header().Set(header, strings.ReplaceAll(url.QueryEscape(string(chain)), "+", "%20"))
		if s.change != nil {
			body = s.change(r.URL.Path, w.Header(), body)
		}
		_, _ = w.Write(body)
	}
	switch r.URL.Path {
	case "/tdx/certification/v4/tcb":
		answer("TCB-Info-Issuer-Chain", s.TCBChain, s.TCBInfo)
	case "/tdx/certification/v4/qe/identity":
		answer("SGX-Enclave-Identity-Issuer-Chain", s.TCBChain, s.QEIdentity)
	case "/sgx/certification/v4/pckcrl":
		answer("SGX-PCK-CRL-Issuer-Chain", s.PCKCRLChain, s.PCKCRL)
	case "/sgx/certification/v4/rootcacrl":
		answer("X", nil, []byte(hex.EncodeToString(s.RootCRL)+"\n"))
	case "/IntelSGXRootCA.der":
		answer("X", nil, s.RootCRL)
	default:
		w.WriteHeader(http.StatusNotFound)
	}
	return w.Result(), nil
}

// world returns a service, a quote of a platform that it knows, and the collateral that belongs to it.
func world(t *testing.T) (*intel, []byte, job.Collateral) {
	t.Helper()
	a, err := devmode.NewAuthority()
	if err != nil {
		t.Fatal(err)
	}
	p, err := a.NewPlatform(devmode.PlatformSpec{})
	if err != nil {
		t.Fatal(err)
	}
	quote, err := p.Quote(devmode.NewTD(job.Digest{1}, [64]byte{2}))
	if err != nil {
		t.Fatal(err)
	}
	c, err := a.Collateral(devmode.CollateralSpec{Issued: issued})
	if err != nil {
		t.Fatal(err)
	}
	return &intel{Collateral: c}, quote, c.Job()
}

func client(t *testing.T, base string, s *intel) *pcs.Client {
	t.Helper()
	c, err := pcs.New(base, s)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestCollateralIsWhatTheServiceHasAndVerifies(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		base string
		want []string
	}{
		"Intel's": {"", []string{
			"https://api.trustedservices.intel.com/tdx/certification/v4/tcb?fmspc=de7e10900000",
			"https://api.trustedservices.intel.com/tdx/certification/v4/qe/identity",
			"https://api.trustedservices.intel.com/sgx/certification/v4/pckcrl?ca=platform&encoding=der",
			"https://certificates.trustedservices.intel.com/IntelSGXRootCA.der",
		}},
		"a cache": {"http://cache.example:8081/", []string{
			"http://cache.example:8081/tdx/certification/v4/tcb?fmspc=de7e10900000",
			"http://cache.example:8081/tdx/certification/v4/qe/identity",
			"http://cache.example:8081/sgx/certification/v4/pckcrl?ca=platform&encoding=der",
			"http://cache.example:8081/sgx/certification/v4/rootcacrl",
		}},
	} {
		s, quote, want := world(t)
		got, err := client(t, c.base, s).Collateral(t.Context(), quote)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%s: collateral %+v, want %+v", name, got, want)
		}
		if !reflect.DeepEqual(s.asked, c.want) {
			t.Errorf("%s: asked %q, want %q", name, s.asked, c.want)
		}
		policy := attest.Policy{Roots: []job.Digest{attest.DevelopmentRoot}, Now: issued + 1, AllowDevelopment: true}
		if _, err := attest.Verify(quote, got, policy); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestCollateralRefusesAnswersOutOfForm(t *testing.T) {
	t.Parallel()
	only := func(suffix string, change func(http.Header, []byte) []byte) func(string, http.Header, []byte) []byte {
		return func(path string, h http.Header, body []byte) []byte {
			if !strings.HasSuffix(path, suffix) {
				return body
			}
			return change(h, body)
		}
	}
	for name, change := range map[string]func(string, http.Header, []byte) []byte{
		"TCB information too large": only("/tcb", func(http.Header, []byte) []byte { return make([]byte, attest.MaxTCBInfoSize+1) }),
		"identity too large":        only("/identity", func(http.Header, []byte) []byte { return make([]byte, attest.MaxQEIdentitySize+1) }),
		"list too large":            only("/pckcrl", func(http.Header, []byte) []byte { return make([]byte, attest.MaxCRLSize+1) }),
		"no issuers":                only("/tcb", func(h http.Header, b []byte) []byte { h.Del("TCB-Info-Issuer-Chain"); return b }),
		"issuers out of bounds": only("/tcb", func(h http.Header, b []byte) []byte {
			h.Set("TCB-Info-Issuer-Chain", strings.Repeat("A", 20<<10))
			return b
		}),
		"issuers not escaped right":  only("/identity", func(h http.Header, b []byte) []byte { h.Set("SGX-Enclave-Identity-Issuer-Chain", "%zz"); return b }),
		"root's list in no encoding": only("/rootcacrl", func(http.Header, []byte) []byte { return []byte("no list") }),
	} {
		s, quote, _ := world(t)
		s.change = change
		if c, err := client(t, "http://cache.example", s).Collateral(t.Context(), quote); err == nil {
			t.Errorf("%s: accepted %+v", name, c)
		}
	}
}

func TestCollateralSaysWhatItAskedFor(t *testing.T) {
	t.Parallel()
	s, quote, _ := world(t)
	if _, err := client(t, "http://cache.example/other", s).Collateral(t.Context(), quote); err == nil ||
		!strings.Contains(err.Error(), "/other/tdx/certification/v4/tcb?fmspc=de7e10900000: status 404") {
		t.Errorf("error %v", err)
	}
	if _, err := client(t, "", s).Collateral(t.Context(), quote[:700]); !errors.Is(err, attest.ErrFormat) {
		t.Errorf("half a quote: %v", err)
	}
}

func TestCollateralFollowsNoRedirectAndItsContext(t *testing.T) {
	t.Parallel()
	_, quote, _ := world(t)
	server := httptest.NewServer(http.RedirectHandler("/elsewhere", http.StatusFound))
	t.Cleanup(server.Close)
	c, err := pcs.New(server.URL, nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := c.Collateral(t.Context(), quote); err == nil || !strings.Contains(err.Error(), "302") {
		t.Errorf("redirect: %v", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := c.Collateral(ctx, quote); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}

func TestNewRefusesWhatIsNoAddress(t *testing.T) {
	t.Parallel()
	for _, base := range []string{"intel.com", "ftp://intel.com", "https://", "::"} {
		if _, err := pcs.New(base, nil); err == nil {
			t.Errorf("%q is an address", base)
		}
	}
}
