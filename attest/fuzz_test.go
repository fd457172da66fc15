package attest

import (
	"bytes"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// Whoever changes a quote without Intel's keys can change s and the zero byte after the certificates, nothing that is said.
func FuzzVerify(f *testing.F) {
	for _, q := range []realQuote{granite(f), sapphire(f)} {
		f.Add(q.raw)
		f.Add(append(bytes.Clone(q.raw), 0))
		f.Add(q.raw[:600])
	}
	good := granite(f)
	p := intel(february2026())
	want, _, err := verify(good.raw, good.with, p)
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		if got, _, err := verify(b, good.with, p); err == nil && got != want {
			t.Fatalf("verified %x", b)
		}
		_, _ = Compact(b, Known)
	})
}

func FuzzParseCompact(f *testing.F) {
	for _, form := range []Form{Known, First} {
		b, err := Compact(granite(f).raw, form)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		c, err := ParseCompact(b)
		if err != nil {
			return
		}
		if record := c.Platform.Record(); c.Form == Known && !bytes.HasSuffix(b, record) {
			t.Fatalf("record %x of %x", record, b)
		}
		if !bytes.HasSuffix(b, c.Certificate) {
			t.Fatalf("certificate %x of %x", c.Certificate, b)
		}
	})
}

func FuzzCollateral(f *testing.F) {
	for _, q := range []realQuote{granite(f), sapphire(f)} {
		f.Add(q.with.TCBInfo.Body, q.with.TCBInfo.Chain, []byte(q.with.RootCRL))
		f.Add(q.with.QEIdentity.Body, q.with.QEIdentity.Chain, []byte(q.with.PCKCRL))
	}
	_, chain, err := open(granite(f).raw)
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, body, signers string, list []byte) {
		for _, name := range []string{"tcbInfo", "enclaveIdentity"} {
			a, err := parseAnswer(name, job.SignedJSON{Body: body, Chain: signers}, MaxTCBInfoSize, chain.root)
			if err == nil && checkSignature(name, keyOf(a.signer), a.signature, a.value) != nil {
				t.Fatalf("%s: %q is not signed", name, a.value)
			}
		}
		_, _ = checkRevocations("list", list, chain.root, chain.authority)
	})
}

// The values that follow are read after their signatures were checked; a hostile root must not stop a verifier either.
func FuzzTCBInfo(f *testing.F) {
	for _, q := range []realQuote{granite(f), sapphire(f)} {
		a, err := cutAnswer("tcbInfo", q.with.TCBInfo.Body, MaxTCBInfoSize)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(a.value)
	}
	f.Fuzz(func(t *testing.T, value []byte) {
		info, _, err := parseTCBInfo(value)
		if err != nil {
			return
		}
		if len(info.Levels) > maxLevels {
			t.Fatalf("%d levels", len(info.Levels))
		}
		p := Platform{FMSPC: [6]byte(info.FMSPC), PCEID: [2]byte(info.PCEID)}
		_ = info.judge(p, [16]byte{1, 1})
	})
}

func FuzzQEIdentity(f *testing.F) {
	a, err := cutAnswer("enclaveIdentity", granite(f).with.QEIdentity.Body, MaxQEIdentitySize)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(a.value)
	f.Fuzz(func(_ *testing.T, value []byte) {
		if q, _, err := parseQEIdentity(value); err == nil {
			_ = q.judge(make(report, reportSize))
		}
	})
}

func FuzzPlatformExtension(f *testing.F) {
	for _, q := range []realQuote{granite(f), sapphire(f)} {
		_, chain, err := open(q.raw)
		if err != nil {
			f.Fatal(err)
		}
		for _, e := range chain.platform.Extensions {
			if e.Id.String() == oidSGX {
				f.Add(e.Value)
			}
		}
	}
	f.Fuzz(func(t *testing.T, der []byte) {
		var p Platform
		if err := p.readExtension(der); err == nil && !bytes.Contains(der, p.PPID[:]) {
			t.Fatalf("platform %+v of %x", p, der)
		}
	})
}

func FuzzCertificates(f *testing.F) {
	f.Add([]byte(granite(f).with.TCBInfo.Chain), 2)
	_, chain, err := open(granite(f).raw)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(chain.root.Raw, 3)
	f.Fuzz(func(t *testing.T, text []byte, n int) {
		certificates, err := parsePEM(text, n&3)
		if err == nil && len(certificates) != n&3 {
			t.Fatalf("%d certificates, want %d", len(certificates), n&3)
		}
		_, _ = parseChain(text)
	})
}
