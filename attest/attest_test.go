package attest_test

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"slices"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/attest"
	"github.com/encrypted-compute/encrypted-compute/attest/devmode"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// published is when the test's collateral was issued; now is a little later.
const (
	published = 1_790_000_000
	now       = published + 60
	lifetime  = 30 * 24 * 3600
)

// evidence is a raw quote with its collateral, made by the development authority.
type evidence struct {
	raw  []byte
	with attest.Collateral
}

// world says what is unusual about a piece of evidence; the zero value makes a good one.
type world struct {
	by         *devmode.Authority
	platform   devmode.PlatformSpec
	td         func(*devmode.TD)
	collateral devmode.CollateralSpec
}

func authority(t testing.TB) *devmode.Authority {
	t.Helper()
	a, err := devmode.NewAuthority()
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func otherAuthority(t testing.TB) *devmode.Authority {
	t.Helper()
	a, err := devmode.NewOtherAuthority("attest")
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func secondMachine() devmode.PlatformSpec { return devmode.PlatformSpec{Name: "second"} }

func domain() devmode.TD { return devmode.NewTD(job.Digest{1, 2, 3}, [64]byte{4, 5, 63: 6}) }

func (w world) evidence(t testing.TB) evidence {
	t.Helper()
	if w.by == nil {
		w.by = authority(t)
	}
	if w.collateral.Issued == 0 {
		w.collateral.Issued = published
	}
	platform, err := w.by.NewPlatform(w.platform)
	if err != nil {
		t.Fatal(err)
	}
	td := domain()
	if w.td != nil {
		w.td(&td)
	}
	raw, err := platform.Quote(td)
	if err != nil {
		t.Fatal(err)
	}
	c, err := w.by.Collateral(w.collateral)
	if err != nil {
		t.Fatal(err)
	}
	return evidence{raw, c.Job()}
}

func development() attest.Policy {
	return attest.Policy{Roots: []job.Digest{attest.DevelopmentRoot}, Now: now, AllowDevelopment: true}
}

func TestVerdictSaysWhatTheQuoteSays(t *testing.T) {
	t.Parallel()
	e := world{}.evidence(t)
	v, err := attest.Verify(e.raw, e.with, development())
	if err != nil {
		t.Fatal(err)
	}
	td := domain()
	platform, err := authority(t).NewPlatform(devmode.PlatformSpec{})
	if err != nil {
		t.Fatal(err)
	}
	ppid := platform.PPID()
	want := attest.Verdict{
		ReportData: td.ReportData, Measurement: td.Measurement(), Platform: job.Keccak(ppid[:]),
		Evidence: job.Keccak(v.Record[:]), Expiry: published + lifetime, Root: attest.DevelopmentRoot, Development: true,
		Record: v.Record, Version: 4, TD: v.TD, Certificate: v.Certificate,
	}
	if v != want {
		t.Fatalf("verdict %+v, want %+v", v, want)
	}
	if v.TD.MRTD != td.MRTD || v.TD.RTMR != td.RTMR || v.TD.ConfigID != td.MRConfigID || v.Certificate.FMSPC != platform.FMSPC() {
		t.Errorf("domain %+v of family %x, want %+v", v.TD, v.Certificate.FMSPC, td)
	}
	if compose, ok := v.TD.ComposeHash(); !ok || compose != (job.Digest{1, 2, 3}) {
		t.Errorf("compose hash %v, %t", compose, ok)
	}
	if !bytes.Equal(v.Record[1:33], v.Measurement[:]) || !bytes.Equal(v.Record[105:], v.Certificate.Record()) {
		t.Errorf("record %v does not hold measurement and platform", v.Record)
	}
}

// meeting is evidence met at a time (0: now), and the error that Verify must give.
type meeting struct {
	world
	now  uint64
	want error
}

// meetings are what anybody may meet; oracle_test.go asks another verifier about the same.
func meetings(t testing.TB) map[string]meeting {
	t.Helper()
	a := authority(t)
	first, err := a.NewPlatform(devmode.PlatformSpec{})
	if err != nil {
		t.Fatal(err)
	}
	second := secondMachine()
	form := func(f devmode.Form) func(*devmode.TD) { return func(td *devmode.TD) { td.Form = f } }
	defect := func(d devmode.Defects) func(*devmode.TD) { return func(td *devmode.TD) { td.Defects = d } }
	firstModule := func(td *devmode.TD) { td.FirstModule = true }
	revoked := devmode.CollateralSpec{Revoked: []*devmode.Platform{first}}
	newer := func(c devmode.CollateralSpec) devmode.CollateralSpec { c.EvaluationNumber = 21; return c }
	return map[string]meeting{
		"version 4":                  {},
		"version 5, TDX 1.0":         {world: world{td: form(devmode.V5)}},
		"version 5, TDX 1.5":         {world: world{td: form(devmode.V5TDX15)}},
		"module of version 0":        {world: world{td: firstModule}},
		"second machine":             {world: world{platform: second}},
		"low s":                      {world: world{td: defect(devmode.Defects{Half: devmode.LowS}), collateral: devmode.CollateralSpec{Half: devmode.LowS}}},
		"high s":                     {world: world{td: defect(devmode.Defects{Half: devmode.HighS}), collateral: devmode.CollateralSpec{Half: devmode.HighS}}},
		"another machine is revoked": {world: world{platform: second, collateral: revoked}},
		"first second":               {now: published},
		"last second":                {now: published + lifetime},
		"before collateral's date":   {now: published - 1, want: attest.ErrDate},
		"after collateral's date":    {now: published + lifetime + 1, want: attest.ErrDate},
		"another root":               {world: world{by: otherAuthority(t)}, want: attest.ErrRoot},
		"machine revoked":            {world: world{collateral: revoked}, want: attest.ErrPlatform},
		"authority revoked":          {world: world{collateral: devmode.CollateralSpec{RevokePlatformCA: true}}, want: attest.ErrPlatform},
		"TCB signer revoked":         {world: world{collateral: devmode.CollateralSpec{RevokeTCBSigner: true}}, want: attest.ErrPlatform},
		"machine out of date":        {world: world{platform: devmode.PlatformSpec{Outdated: true}}, want: attest.ErrPlatform},
		"machine out of date, module of version 0": {
			world: world{platform: devmode.PlatformSpec{Outdated: true}, td: firstModule}, want: attest.ErrPlatform,
		},
		"module out of date":          {world: world{td: defect(devmode.Defects{OutdatedModule: true})}, want: attest.ErrPlatform},
		"quoting enclave out of date": {world: world{td: defect(devmode.Defects{OutdatedQE: true})}, want: attest.ErrPlatform},
		"new levels for machines": {
			world: world{collateral: newer(devmode.CollateralSpec{OutdatePlatform: true})}, want: attest.ErrPlatform,
		},
		"new levels for modules": {
			world: world{collateral: newer(devmode.CollateralSpec{OutdateModule: true})}, want: attest.ErrPlatform,
		},
		"new levels for quoting enclaves": {
			world: world{collateral: newer(devmode.CollateralSpec{OutdateQE: true})}, want: attest.ErrPlatform,
		},
		"debug":                {world: world{td: defect(devmode.Defects{Debug: true})}, want: attest.ErrPlatform},
		"a byte after the end": {world: world{td: defect(devmode.Defects{Trailing: []byte{0}})}, want: attest.ErrFormat},
	}
}

func TestVerifyAcceptsAndRefuses(t *testing.T) {
	t.Parallel()
	for name, c := range meetings(t) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			e, p := c.evidence(t), development()
			if c.now != 0 {
				p.Now = c.now
			}
			v, err := attest.Verify(e.raw, e.with, p)
			if !errors.Is(err, c.want) {
				t.Fatalf("error %v, want %v", err, c.want)
			}
			if err != nil && v != (attest.Verdict{}) {
				t.Errorf("refused, with verdict %+v", v)
			}
			if err == nil && (v.Expiry != published+lifetime || v.Measurement != domain().Measurement()) {
				t.Errorf("verdict %+v", v)
			}
		})
	}
}

func TestVerifyFollowsItsPolicy(t *testing.T) {
	t.Parallel()
	e := world{}.evidence(t)
	for name, c := range map[string]struct {
		change func(*attest.Policy)
		want   error
	}{
		"as it is":                   {func(*attest.Policy) {}, nil},
		"development not allowed":    {func(p *attest.Policy) { p.AllowDevelopment = false }, attest.ErrRoot},
		"Intel's root alone":         {func(p *attest.Policy) { p.Roots = []job.Digest{attest.IntelRoot} }, attest.ErrRoot},
		"no root":                    {func(p *attest.Policy) { p.Roots = nil }, attest.ErrRoot},
		"both roots":                 {func(p *attest.Policy) { p.Roots = append(p.Roots, attest.IntelRoot) }, nil},
		"its measurement":            {func(p *attest.Policy) { p.Measurements = []job.Digest{{1}, domain().Measurement()} }, nil},
		"other measurements":         {func(p *attest.Policy) { p.Measurements = []job.Digest{{1}} }, attest.ErrMismatch},
		"a time before certificates": {func(p *attest.Policy) { p.Now = 0 }, attest.ErrDate},
		"the end of time":            {func(p *attest.Policy) { p.Now = ^uint64(0) }, attest.ErrDate},
	} {
		p := development()
		c.change(&p)
		if _, err := attest.Verify(e.raw, e.with, p); !errors.Is(err, c.want) {
			t.Errorf("%s: error %v, want %v", name, err, c.want)
		}
	}
}

func TestVerifyRefusesCollateralOfOthers(t *testing.T) {
	t.Parallel()
	e := world{}.evidence(t)
	other := world{by: otherAuthority(t)}.evidence(t).with
	for name, c := range map[string]struct {
		change func(*attest.Collateral)
		want   error
	}{
		"none at all":                        {func(c *attest.Collateral) { *c = attest.Collateral{} }, attest.ErrFormat},
		"TCB information under another root": {func(c *attest.Collateral) { c.TCBInfo = other.TCBInfo }, attest.ErrRoot},
		"identity under another root":        {func(c *attest.Collateral) { c.QEIdentity = other.QEIdentity }, attest.ErrRoot},
		"TCB information by another signer":  {func(c *attest.Collateral) { c.TCBInfo.Body = other.TCBInfo.Body }, attest.ErrSignature},
		"identity in place of TCB information": {
			func(c *attest.Collateral) { c.TCBInfo = c.QEIdentity }, attest.ErrFormat,
		},
		"the root's list of another root":     {func(c *attest.Collateral) { c.RootCRL = other.RootCRL }, attest.ErrSignature},
		"the authority's list of another":     {func(c *attest.Collateral) { c.PCKCRL = other.PCKCRL }, attest.ErrSignature},
		"the root's list in both places":      {func(c *attest.Collateral) { c.PCKCRL = c.RootCRL }, attest.ErrSignature},
		"the authority's list in both places": {func(c *attest.Collateral) { c.RootCRL = c.PCKCRL }, attest.ErrSignature},
		"a huge answer": {
			func(c *attest.Collateral) { c.TCBInfo.Body += string(make([]byte, attest.MaxTCBInfoSize)) }, attest.ErrFormat,
		},
		"a huge list":        {func(c *attest.Collateral) { c.PCKCRL = make([]byte, attest.MaxCRLSize+1) }, attest.ErrFormat},
		"white space around": {func(c *attest.Collateral) { c.TCBInfo.Body = "\n" + c.TCBInfo.Body + "\r\n" }, nil},
	} {
		changed := e.with
		c.change(&changed)
		if _, err := attest.Verify(e.raw, changed, development()); !errors.Is(err, c.want) {
			t.Errorf("%s: error %v, want %v", name, err, c.want)
		}
	}
}

func TestVerifyRefusesOtherBytes(t *testing.T) {
	t.Parallel()
	e := world{}.evidence(t)
	for name, raw := range map[string][]byte{
		"nothing":       nil,
		"cut short":     e.raw[:len(e.raw)-1],
		"header alone":  e.raw[:48],
		"too large":     append(slices.Clone(e.raw), make([]byte, attest.MaxQuoteSize)...),
		"an SGX quote":  append([]byte{3, 0, 2, 0}, e.raw[4:]...),
		"another key":   append([]byte{4, 0, 3, 0}, e.raw[4:]...),
		"not TDX":       append([]byte{4, 0, 2, 0, 0}, e.raw[5:]...),
		"TDX, v5 shape": append([]byte{5}, e.raw[1:]...),
	} {
		if _, err := attest.Verify(raw, e.with, development()); !errors.Is(err, attest.ErrFormat) {
			t.Errorf("%s: error %v, want %v", name, err, attest.ErrFormat)
		}
	}
}

func enrolment() job.Enrolment {
	return job.Enrolment{
		Signer: job.Address{1}, Operator: job.Address{2}, BlockNumber: 3, BlockHash: job.Digest{4},
		SealingKey: make(job.Hex, 1216),
	}
}

func TestVouchesForOneEnrolmentAlone(t *testing.T) {
	t.Parallel()
	td := func(td *devmode.TD) { td.ReportData = attest.ReportData(enrolment(), 1337, job.Address{9}) }
	e := world{td: td}.evidence(t)
	v, err := attest.Verify(e.raw, e.with, development())
	if err != nil {
		t.Fatal(err)
	}
	if err := v.Vouches(enrolment(), 1337, job.Address{9}); err != nil {
		t.Fatal(err)
	}
	changes := map[string]func(*job.Enrolment){
		"signer":      func(e *job.Enrolment) { e.Signer[19]++ },
		"operator":    func(e *job.Enrolment) { e.Operator[0]++ },
		"block":       func(e *job.Enrolment) { e.BlockNumber++ },
		"block hash":  func(e *job.Enrolment) { e.BlockHash[5]++ },
		"sealing key": func(e *job.Enrolment) { e.SealingKey[1215]++ },
	}
	for name, change := range changes {
		e := enrolment()
		change(&e)
		if err := v.Vouches(e, 1337, job.Address{9}); !errors.Is(err, attest.ErrMismatch) {
			t.Errorf("other %s: error %v", name, err)
		}
	}
	if v.Vouches(enrolment(), 1338, job.Address{9}) == nil || v.Vouches(enrolment(), 1337, job.Address{8}) == nil {
		t.Error("vouches on another chain or registry")
	}
}

func TestRootsAreTheKeysOfTheirCertificates(t *testing.T) {
	t.Parallel()
	x, y := authority(t).RootKey()
	if got := sha256.Sum256(append(x[:], y[:]...)); got != attest.DevelopmentRoot {
		t.Errorf("development root %x, attest has %v", got, attest.DevelopmentRoot)
	}
	if want := "0x08cb5397a6281bbacc9c4232859b840f56868ed592d68c6eae4ce22ce23ea341"; attest.IntelRoot.String() != want {
		t.Errorf("Intel's root %v, want %s", attest.IntelRoot, want)
	}
}
