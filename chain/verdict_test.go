package chain

import (
	"bytes"
	"encoding/hex"
	"encoding/pem"
	"fmt"
	"net/url"
	"testing"
	"time"

	tdxtest "github.com/google/go-tdx-guest/testing"
	"github.com/google/go-tdx-guest/testing/testdata"

	"github.com/encrypted-compute/encrypted-compute/attest"
	"github.com/encrypted-compute/encrypted-compute/attest/devmode"
	"github.com/encrypted-compute/encrypted-compute/job"
)

const (
	published = 1_800_000_000
	lifetime  = 30 * 24 * 3600
)

// intelRoot is the public key of Intel's "SGX Root CA".
const intelRoot = "0ba9c4c0c0c86193a3fe23d6b02cda10a8bbd4e88e48b4458561a36e705525f5" +
	"67918e2edc88e40d860bd0cc4ee26aacc988e505a953558c453f6b0904ae7394"

// scene is a quote with its collateral, and when it is judged.
type scene struct {
	by         string // label of another root; "": the development root
	platform   devmode.PlatformSpec
	td         func(*devmode.TD)
	collateral devmode.CollateralSpec
	revoke     bool   // the platform
	registered uint64 // when the contract saw the collateral; 0: when it judges
	now        uint64
	stranger   bool // the measurement is not on the list
}

func (s scene) authority(t testing.TB) *devmode.Authority {
	t.Helper()
	from := devmode.NewAuthority
	if s.by != "" {
		from = func() (*devmode.Authority, error) { return devmode.NewOtherAuthority(s.by) }
	}
	a, err := from()
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func (s scene) set(t testing.TB) (raw []byte, with job.Collateral) {
	t.Helper()
	a := s.authority(t)
	p, err := a.NewPlatform(s.platform)
	if err != nil {
		t.Fatal(err)
	}
	td := domain()
	if s.td != nil {
		s.td(&td)
	}
	if raw, err = p.Quote(td); err != nil {
		t.Fatal(err)
	}
	if s.collateral.Issued == 0 {
		s.collateral.Issued = published
	}
	if s.revoke {
		s.collateral.Revoked = []*devmode.Platform{p}
	}
	c, err := a.Collateral(s.collateral)
	if err != nil {
		t.Fatal(err)
	}
	return raw, c.Job()
}

func domain() devmode.TD { return devmode.NewTD(job.Digest{0xaa}, [64]byte{1, 32: 2, 63: 3}) }

func measurementOf(t testing.TB, td devmode.TD) job.Digest {
	t.Helper()
	p, err := scene{}.authority(t).NewPlatform(devmode.PlatformSpec{})
	if err != nil {
		t.Fatal(err)
	}
	raw, err := p.Quote(td)
	if err != nil {
		t.Fatal(err)
	}
	compact, err := attest.Compact(raw, attest.Known)
	if err != nil {
		t.Fatal(err)
	}
	q, err := attest.ParseCompact(compact)
	if err != nil {
		t.Fatal(err)
	}
	return q.TD.Measurement()
}

func developmentRoot() []byte {
	x, y := devmode.RootKey()
	return append(x[:], y[:]...)
}

// scenes are named by what is particular about them; want is the contract's refusal, "" where both accept.
func scenes() map[string]struct {
	scene
	want string
} {
	type row = struct {
		scene
		want string
	}
	form := func(f devmode.Form) func(*devmode.TD) { return func(td *devmode.TD) { td.Form = f } }
	fault := func(d devmode.Defects) func(*devmode.TD) { return func(td *devmode.TD) { td.Defects = d } }
	const refused, gone = "TdxQuoteVerifier_Refused", "TdxQuoteVerifier_Expired"
	return map[string]row{
		"version 4":                       {},
		"version 5":                       {scene{td: form(devmode.V5)}, ""},
		"version 5, TDX 1.5":              {scene{td: form(devmode.V5TDX15)}, ""},
		"a module of version 0":           {scene{td: func(td *devmode.TD) { td.FirstModule = true }}, ""},
		"another machine":                 {scene{platform: devmode.PlatformSpec{Name: "second"}}, ""},
		"low s":                           {scene{td: fault(devmode.Defects{Half: devmode.LowS}), collateral: devmode.CollateralSpec{Half: devmode.LowS}}, ""},
		"high s":                          {scene{td: fault(devmode.Defects{Half: devmode.HighS}), collateral: devmode.CollateralSpec{Half: devmode.HighS}}, ""},
		"at its issue":                    {scene{now: published}, ""},
		"in its last second":              {scene{now: published + lifetime}, ""},
		"registered early, judged at end": {scene{registered: published, now: published + lifetime}, ""},
		"a second late":                   {scene{registered: published, now: published + lifetime + 1}, gone},
		"a second late, registered late":  {scene{now: published + lifetime + 1}, refused},
		"a second early":                  {scene{now: published - 1}, refused},
		"debug":                           {scene{td: fault(devmode.Defects{Debug: true})}, "TdxQuoteVerifier_NotPrivate"},
		"an old module":                   {scene{td: fault(devmode.Defects{OutdatedModule: true})}, refused},
		"an old module of version 0": {scene{td: func(td *devmode.TD) {
			td.FirstModule, td.Defects.OutdatedModule = true, true
		}}, refused},
		"old microcode, module of version 0": {scene{
			platform: devmode.PlatformSpec{Outdated: true}, td: func(td *devmode.TD) { td.FirstModule = true },
		}, refused},
		"an old quoting enclave":        {scene{td: fault(devmode.Defects{OutdatedQE: true})}, refused},
		"old microcode":                 {scene{platform: devmode.PlatformSpec{Outdated: true}}, refused},
		"newer TCB information":         {scene{collateral: devmode.CollateralSpec{OutdatePlatform: true}}, refused},
		"newer module identity":         {scene{collateral: devmode.CollateralSpec{OutdateModule: true}}, refused},
		"newer QE identity":             {scene{collateral: devmode.CollateralSpec{OutdateQE: true}}, refused},
		"a revoked platform":            {scene{revoke: true}, "TdxQuoteVerifier_Revoked"},
		"a revoked authority":           {scene{collateral: devmode.CollateralSpec{RevokePlatformCA: true}}, "TdxQuoteVerifier_Revoked"},
		"a revoked signer":              {scene{collateral: devmode.CollateralSpec{RevokeTCBSigner: true}}, refused},
		"another root":                  {scene{by: "verdicts"}, "TdxQuoteVerifier_UnknownIssuer"},
		"a measurement not on the list": {scene{stranger: true}, refused},
		"another compose hash":          {scene{td: func(td *devmode.TD) { td.MRConfigID[5] ^= 1 }}, refused},
		"another kernel":                {scene{td: func(td *devmode.TD) { td.RTMR[2][0] ^= 1 }}, refused},
		"other runtime events":          {scene{td: func(td *devmode.TD) { td.RTMR[3][0] ^= 1 }}, ""},
	}
}

// One row of scenes in both forms of the compact quote: first with its certificate, then by its record.
func TestContractAndPackageAttestGiveTheSameVerdict(t *testing.T) {
	t.Parallel()
	allowed := measurementOf(t, domain())
	for name, s := range scenes() {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if s.now == 0 {
				s.now = published + 60
			}
			if s.registered == 0 {
				s.registered = s.now
			}
			list := []job.Digest{allowed}
			if s.stranger {
				list = []job.Digest{{7}}
			}
			raw, with := s.set(t)
			m := newMachine(t, developmentRoot(), list...)
			r, err := attest.Register(raw, with)
			if err != nil {
				t.Fatal(err)
			}
			_ = m.register(s.registered, r) // what is not in date is refused here, and missing below
			want, wantErr := attest.Verify(raw, with, attest.Policy{
				Roots: []job.Digest{attest.DevelopmentRoot}, Now: s.now, AllowDevelopment: true, Measurements: list,
			})
			got, err := m.verify(s.now, compact(t, raw, attest.First))
			agree(t, want, wantErr, got, err, s.want)
			if _, err := m.call(s.now, m.verifier.PackRegisterPlatform(r.Known.Issuer, r.Platform)); err == nil {
				got, err = m.verify(s.now, compact(t, raw, attest.Known))
				agree(t, want, wantErr, got, err, s.want)
			}
		})
	}
}

func compact(t testing.TB, raw []byte, form attest.Form) []byte {
	t.Helper()
	b, err := attest.Compact(raw, form)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// agree fails unless both accept with the same words or both refuse, the contract as named.
func agree(t *testing.T, want attest.Verdict, wantErr error, got attest.Verdict, err error, refusal string) {
	t.Helper()
	if (wantErr == nil) != (err == nil) || (refusal == "") != (err == nil) || (err != nil && !Reverted(err, refusal)) {
		t.Fatalf("contract: %v; package attest: %v; want refusal %q", err, wantErr, refusal)
	}
	if err != nil {
		return
	}
	same := got.ReportData == want.ReportData && got.Measurement == want.Measurement && got.Platform == want.Platform &&
		got.Evidence == want.Evidence && got.Expiry == want.Expiry
	if !same {
		t.Fatalf("contract %+v\npackage attest %+v", got, want)
	}
}

// --- quotes that Intel's hardware made ---

func realCollateral(t testing.TB, info []byte) job.Collateral {
	t.Helper()
	return job.Collateral{
		TCBInfo:    job.SignedJSON{Body: string(info), Chain: issuers(t, tdxtest.TcbInfoHeader)},
		QEIdentity: job.SignedJSON{Body: string(testdata.QeIdentityBody), Chain: issuers(t, tdxtest.QeIdentityHeader)},
		RootCRL:    testdata.RootCrlBody, PCKCRL: testdata.PckCrlBody,
	}
}

func issuers(t testing.TB, h map[string][]string) string {
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

func intelMachine(t testing.TB, measurements ...job.Digest) *machine {
	t.Helper()
	root, err := hex.DecodeString(intelRoot)
	if err != nil {
		t.Fatal(err)
	}
	return newMachine(t, root, measurements...)
}

func unix(year int, month time.Month, day int) uint64 {
	return uint64(time.Date(year, month, day, 1, 0, 0, 0, time.UTC).Unix())
}

// The machine of this quote, of version 4, has microcode that was out of date in 2023. All else is in order: with the
// level's numbers lowered nothing would be, since Intel signed them.
func TestRealQuoteOfVersion4IsRefusedForItsMicrocodeAlone(t *testing.T) {
	t.Parallel()
	raw := bytes.TrimSuffix(testdata.RawQuote, []byte("\nextra bytes(only for testing purpose)\n"))
	with, now := realCollateral(t, testdata.TcbInfoBody), unix(2023, time.July, 1)
	m := intelMachine(t, measurementIn(t, raw))
	r, err := attest.Register(raw, with)
	if err != nil {
		t.Fatal(err)
	}
	if err := m.register(now, r); err != nil {
		t.Fatal(err)
	}
	_, err = m.verify(now, compact(t, raw, attest.First))
	wantFlaw(t, err, 7)
	policy := attest.Policy{Roots: []job.Digest{attest.IntelRoot}, Now: now}
	if _, err := attest.Verify(raw, with, policy); err == nil {
		t.Fatal("package attest accepts it")
	}
}

// Every signature of this one, of version 5, holds. What Intel says of its machine, at hand, is signed with a certificate
// that had expired by then: the contract reads it and refuses it for its dates.
func TestRealQuoteOfVersion5IsGenuineAndLacksTCBInformation(t *testing.T) {
	t.Parallel()
	raw, with, now := testdata.RawQuoteV5, realCollateral(t, testdata.TcbInfoBodyV5), unix(2023, time.July, 1)
	m := intelMachine(t, measurementIn(t, raw))
	r, err := attest.Register(raw, with)
	if err != nil {
		t.Fatal(err)
	}
	if err := m.register(now, r); err == nil || err.Error() != "the contract refused: TdxQuoteVerifier_NotInDate(from=1769957366, until=1772549366)" {
		t.Fatalf("TCB information of the future: %v", err)
	}
	now = unix(2026, time.February, 3)
	for _, form := range []attest.Form{attest.First, attest.Known} {
		quote := compact(t, raw, form)
		if form == attest.Known {
			now = unix(2024, time.February, 3)
			if _, err := m.call(now, m.verifier.PackRegisterPlatform(r.Known.Issuer, r.Platform)); !Reverted(err, "TdxQuoteVerifier_NotInDate") {
				t.Fatalf("a certificate of the future: %v", err)
			}
			now = unix(2026, time.February, 3)
			if _, err := m.call(now, m.verifier.PackRegisterPlatform(r.Known.Issuer, r.Platform)); err != nil {
				t.Fatal(err)
			}
		}
		_, err = m.verify(now, quote)
		wantFlaw(t, err, 6)
		quote[60] ^= 1
		if _, err := m.verify(now, quote); !Reverted(err, "TdxQuoteVerifier_BadSignature") {
			t.Fatalf("with another body: %v", err)
		}
	}
}

func measurementIn(t testing.TB, raw []byte) job.Digest {
	t.Helper()
	q, err := attest.ParseCompact(compact(t, raw, attest.Known))
	if err != nil {
		t.Fatal(err)
	}
	return q.TD.Measurement()
}

func wantFlaw(t *testing.T, err error, flaw int) {
	t.Helper()
	if want := fmt.Sprintf("TdxQuoteVerifier_Refused(flaw=%d)", flaw); err == nil || !bytes.Contains([]byte(err.Error()), []byte(want)) {
		t.Fatalf("error %v, want %s", err, want)
	}
}

func TestNothingOfOneRootCountsUnderTheOther(t *testing.T) {
	t.Parallel()
	raw, with := scene{}.set(t)
	r, err := attest.Register(raw, with)
	if err != nil {
		t.Fatal(err)
	}
	m := intelMachine(t, measurementIn(t, raw))
	refusedAll(t, m, published+60, r)
	if _, err := m.verify(published+60, compact(t, raw, attest.First)); !Reverted(err, "TdxQuoteVerifier_UnknownIssuer") {
		t.Errorf("development quote under Intel's root: %v", err)
	}
	with = realCollateral(t, testdata.TcbInfoBodyV5)
	if r, err = attest.Register(testdata.RawQuoteV5, with); err != nil {
		t.Fatal(err)
	}
	now := unix(2024, time.February, 3)
	m = newMachine(t, developmentRoot(), measurementIn(t, testdata.RawQuoteV5))
	refusedAll(t, m, now, r)
	if _, err := m.verify(now, compact(t, testdata.RawQuoteV5, attest.First)); !Reverted(err, "TdxQuoteVerifier_UnknownIssuer") {
		t.Errorf("Intel's quote under the development root: %v", err)
	}
}

func refusedAll(t *testing.T, m *machine, now uint64, r attest.Registration) {
	t.Helper()
	for _, issuer := range r.Issuers {
		if _, err := m.call(now, m.verifier.PackRegisterIssuer(issuer.DER)); !Reverted(err, "TdxQuoteVerifier_BadSignature") {
			t.Errorf("issuer: %v", err)
		}
	}
	if err := m.register(now, r); err == nil {
		t.Error("something was registered")
	}
	if _, err := m.call(now, m.verifier.PackRegisterPlatform(r.Known.Issuer, r.Platform)); !Reverted(err, "TdxQuoteVerifier_UnknownIssuer") {
		t.Errorf("platform: %v", err)
	}
}

// --- every bit, and other lengths ---

// rawOf puts a compact quote of the form attest.First back among what was cut off: raw is the quote it was cut from.
func rawOf(t testing.TB, raw, compact []byte) []byte {
	t.Helper()
	text := bytes.Index(raw, []byte("-----BEGIN"))
	signed := len(signedPart(raw))
	out := append([]byte{}, raw[:text]...)
	copy(out, compact[1:1+signed])
	copy(out[signed+4:], compact[1+signed:1+signed+128])             // after the size: signature, key
	copy(out[signed+4+134:], compact[1+signed+128:1+signed+128+448]) // after type and size: report, signature
	auth := 1 + signed + 576
	out[signed+4+582], out[signed+4+583] = compact[auth+1], compact[auth]
	copy(out[signed+4+584:], compact[auth+2:auth+34])
	first, rest := pem.Decode(raw[text:])
	first.Bytes = compact[auth+34+32:]
	return append(append(out, pem.EncodeToMemory(first)...), rest...)
}

// signedPart is header and report of a raw quote.
func signedPart(raw []byte) []byte {
	switch {
	case raw[0] == 4:
		return raw[:48+584]
	case raw[48] == 2:
		return raw[:48+6+584]
	}
	return raw[:48+6+648]
}

// One bit of each byte, and all of them with the build tag long, in both forms of the compact quote.
func TestContractAndPackageAttestRefuseFlippedBitsAlike(t *testing.T) {
	t.Parallel()
	for name, form := range map[string]devmode.Form{"version 4": devmode.V4, "version 5, TDX 1.5": devmode.V5TDX15} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			flipBits(t, form)
		})
	}
}

func flipBits(t *testing.T, form devmode.Form) {
	t.Helper()
	raw, with := scene{td: func(td *devmode.TD) { td.Form = form }}.set(t)
	r, err := attest.Register(raw, with)
	if err != nil {
		t.Fatal(err)
	}
	const now = published + 60
	list := []job.Digest{measurementIn(t, raw)}
	policy := attest.Policy{Roots: []job.Digest{attest.DevelopmentRoot}, Now: now, AllowDevelopment: true, Measurements: list}
	m := newMachine(t, developmentRoot(), list...)
	if err := m.register(now, r); err != nil {
		t.Fatal(err)
	}
	first := compact(t, raw, attest.First)
	if got := rawOf(t, raw, first); !bytes.Equal(got, raw) {
		t.Fatal("a compact quote does not lead back to its raw one")
	}
	for i := range first {
		for _, bit := range bitsOf(i) {
			first[i] ^= 1 << bit
			_, contract := m.verify(now, first)
			_, pure := attest.Verify(rawOf(t, raw, first), with, policy)
			// The form and the issuer's id are the contract's alone.
			issuer := len(first) - len(r.Platform) - 32
			if contract == nil || (pure == nil && i != 0 && (i < issuer || i >= issuer+32)) {
				t.Errorf("bit %d of byte %d: contract %v, package attest %v", bit, i, contract, pure)
			}
			first[i] ^= 1 << bit
		}
	}
	if _, err := m.call(now, m.verifier.PackRegisterPlatform(r.Known.Issuer, r.Platform)); err != nil {
		t.Fatal(err)
	}
	known := compact(t, raw, attest.Known)
	for i := range known {
		for _, bit := range bitsOf(i) {
			known[i] ^= 1 << bit
			if _, err := m.verify(now, known); err == nil {
				t.Errorf("bit %d of byte %d: the contract accepts it by its record", bit, i)
			}
			known[i] ^= 1 << bit
		}
	}
	for _, n := range []int{0, 1, 48, 681, len(known) - 192, len(known) - 1} {
		if _, err := m.verify(now, known[:n]); err == nil {
			t.Errorf("the contract accepts the first %d bytes", n)
		}
	}
	for _, quote := range [][]byte{append(known, 0), append(first, 0)} {
		if _, err := m.verify(now, quote); err == nil {
			t.Error("the contract accepts a byte more")
		}
	}
}
