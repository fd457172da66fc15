package attest_test

import (
	"crypto/x509"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-tdx-guest/abi"
	pb "github.com/google/go-tdx-guest/proto/tdx"
	"github.com/google/go-tdx-guest/validate"
	"github.com/google/go-tdx-guest/verify"

	"github.com/encrypted-compute/encrypted-compute/attest"
)

// service answers Google's verifier, which knows Intel's addresses alone, with given collateral.
type service struct {
	with attest.Collateral
	// authority signs the second list of revocations: the chain that its header carries.
	authority string
}

func (s service) Get(address string) (map[string][]string, []byte, error) {
	u, err := url.Parse(address)
	if err != nil {
		return nil, nil, err
	}
	answer := func(header, chain string, body []byte) (map[string][]string, []byte, error) {
		h := http.Header{}
		h.Set(header, url.QueryEscape(chain))
		return h, body, nil
	}
	switch {
	case strings.HasSuffix(u.Path, "/tcb"):
		return answer("TCB-Info-Issuer-Chain", s.with.TCBInfo.Chain, []byte(s.with.TCBInfo.Body))
	case strings.HasSuffix(u.Path, "/qe/identity"):
		return answer("SGX-Enclave-Identity-Issuer-Chain", s.with.QEIdentity.Chain, []byte(s.with.QEIdentity.Body))
	case strings.HasSuffix(u.Path, "/pckcrl"):
		return answer("SGX-PCK-CRL-Issuer-Chain", s.authority, s.with.PCKCRL)
	case strings.HasSuffix(u.Path, ".der"):
		return nil, s.with.RootCRL, nil
	}
	return nil, nil, fmt.Errorf("nothing at %s", address)
}

// google is the opinion of another verifier, under the development root: signatures and levels, then policy.
func google(t testing.TB, e evidence, at uint64) error {
	t.Helper()
	root, err := x509.ParseCertificate(authority(t).RootCertificate())
	if err != nil {
		t.Fatal(err)
	}
	roots := x509.NewCertPool()
	roots.AddCert(root)
	clock := time.Unix(int64(at), 0)
	chain := string(chainOf(e.raw))
	err = verify.RawTdxQuote(e.raw, &verify.Options{
		CheckRevocations: true, GetCollateral: true, TrustedRoots: roots,
		Getter: service{e.with, strings.TrimSuffix(chain[strings.Index(chain, "-----END CERTIFICATE-----\n")+26:], "\x00")},
		Now: &verify.TimeSet{
			PckCertChain: clock, TcbInfo: clock, QeIdentity: clock, PckCrl: clock, RootCaCrl: clock,
		},
	})
	if err != nil {
		return err
	}
	quote, err := abi.QuoteToProto(e.raw)
	if _, ok := quote.(*pb.QuoteV4); err != nil || !ok {
		return err // package validate knows version 4 alone
	}
	return validate.TdxQuote(quote, &validate.Options{
		TdQuoteBodyOptions: validate.TdQuoteBodyOptions{EnableTdDebugCheck: true},
	})
}

// Where the two differ, ours is the stricter, and this list says in what.
func TestGooglesVerifierAgrees(t *testing.T) {
	t.Parallel()
	stricter := []string{
		"a byte after the end", "machine out of date", "new levels for machines", "before collateral's date",
	}
	for name, c := range meetings(t) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			e, at := c.evidence(t), c.now
			if at == 0 {
				at = now
			}
			err := google(t, e, at)
			if slices.Contains(stricter, name) {
				if err != nil {
					t.Fatalf("Google's verifier now refuses it too: %v", err)
				}
				return
			}
			if (err == nil) != (c.want == nil) {
				t.Fatalf("Google's verifier: %v, ours: %v", err, c.want)
			}
		})
	}
}

// Whatever ours accepts among changed quotes, Google's does.
func TestNothingPassesThatGooglesVerifierRefuses(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(1, 2))
	for name, form := range forms() {
		e := withForm(form).evidence(t)
		for range 200 {
			changed := evidence{slices.Clone(e.raw), e.with}
			changed.raw[random.IntN(len(e.raw))] ^= 1 << random.IntN(8)
			if random.IntN(2) == 0 {
				changed.raw = e.raw
			}
			_, ours := attest.Verify(changed.raw, changed.with, development())
			if theirs := google(t, changed, now); ours == nil && theirs != nil {
				t.Errorf("%s: accepted, Google's verifier says %v", name, theirs)
			}
		}
	}
}
