package attest_test

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/sha256"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"slices"
	"testing"

	"github.com/encrypted-compute/encrypted-compute/attest"
	"github.com/encrypted-compute/encrypted-compute/job"
)

func TestCompactKeepsWhatTheVerdictSays(t *testing.T) {
	t.Parallel()
	signed := map[string]int{"v4": 632, "v5": 638, "v5, TDX 1.5": 702}
	for name, form := range forms() {
		e := withForm(form).evidence(t)
		v, err := attest.Verify(e.raw, e.with, development())
		if err != nil {
			t.Fatal(err)
		}
		known, first := compact(t, e, attest.Known), compact(t, e, attest.First)
		if want := 1 + signed[name] + 64 + 64 + 384 + 64 + 2 + 32 + attest.PlatformSize; len(known) != want {
			t.Errorf("%s: %d bytes, want %d", name, len(known), want)
		}
		k, err := attest.ParseCompact(known)
		if err != nil || k.TD != v.TD || k.Platform != v.Certificate || k.Version != v.Version || k.Certificate != nil {
			t.Errorf("%s: %v, %+v", name, err, k)
		}
		f, err := attest.ParseCompact(first)
		if err != nil || f.TD != v.TD || f.Form != attest.First {
			t.Errorf("%s: %v, %+v", name, err, f)
		}
		if r := register(t, e); !bytes.Equal(f.Certificate, r.Platform) || f.Issuer != r.Known.Issuer || r.Known != v.Certificate {
			t.Errorf("%s: compact quote has another certificate than registration", name)
		}
		if !bytes.Equal(known[1:1+signed[name]], e.raw[:signed[name]]) {
			t.Errorf("%s: what is signed does not stand where it should", name)
		}
	}
}

func compact(t *testing.T, e evidence, form attest.Form) []byte {
	t.Helper()
	b, err := attest.Compact(e.raw, form)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func register(t *testing.T, e evidence) attest.Registration {
	t.Helper()
	r, err := attest.Register(e.raw, e.with)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// What is cut away must have been in order, or a contract would accept what Verify refuses.
func TestCompactRefusesEveryChangeOfWhatItCutsAway(t *testing.T) {
	t.Parallel()
	e := world{}.evidence(t)
	for i := range e.raw {
		e.raw[i] ^= 1
		if b, err := attest.Compact(e.raw, attest.Known); err == nil {
			t.Errorf("byte %d may be flipped: %x", i, b)
		}
		e.raw[i] ^= 1
	}
	if _, err := attest.Compact(append(e.raw, 0), attest.Known); !errors.Is(err, attest.ErrFormat) {
		t.Errorf("a byte more: %v", err)
	}
	if _, err := attest.Compact(e.raw, 3); err == nil {
		t.Error("form 3 exists")
	}
}

func TestParseCompactRefusesOtherLengths(t *testing.T) {
	t.Parallel()
	e := world{}.evidence(t)
	known := compact(t, e, attest.Known)
	for n := range len(known) {
		if _, err := attest.ParseCompact(known[:n]); !errors.Is(err, attest.ErrFormat) {
			t.Fatalf("%d bytes of %d: %v", n, len(known), err)
		}
	}
	for name, b := range map[string][]byte{
		"a byte more": append(slices.Clone(known), 0), "another form": append([]byte{3}, known[1:]...), "nothing": nil,
		"too large": make([]byte, attest.MaxQuoteSize+1),
	} {
		if _, err := attest.ParseCompact(b); !errors.Is(err, attest.ErrFormat) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestRegistrationHoldsWhatIntelSigned(t *testing.T) {
	t.Parallel()
	e := world{}.evidence(t)
	r := register(t, e)
	if len(r.Issuers) != 2 || r.Issuers[0].ID != r.Known.Issuer || r.TCBInfo.Issuer != r.Issuers[1].ID ||
		r.QEIdentity.Issuer != r.Issuers[1].ID {
		t.Errorf("issuers %v, platform's %v, TCB information's %v", r.Issuers, r.Known.Issuer, r.TCBInfo.Issuer)
	}
	if !bytes.HasPrefix(r.TCBInfo.JSON, []byte(`{"id":"TDX",`)) || !bytes.HasPrefix(r.QEIdentity.JSON, []byte(`{"id":"TD_QE",`)) {
		t.Errorf("values %.40s and %.40s", r.TCBInfo.JSON, r.QEIdentity.JSON)
	}
	if r.TCBInfo.FMSPC != r.Known.FMSPC || r.TCBInfo.Issued != published || r.TCBInfo.NextUpdate != published+lifetime ||
		r.TCBInfo.Evaluation != 20 {
		t.Errorf("TCB information for %x, %d to %d, number %d", r.TCBInfo.FMSPC, r.TCBInfo.Issued, r.TCBInfo.NextUpdate, r.TCBInfo.Evaluation)
	}
	if !bytes.Equal(r.PCKCRL, e.with.PCKCRL) || !bytes.Equal(r.RootCRL, e.with.RootCRL) {
		t.Error("lists of revocations differ")
	}
	other := world{by: otherAuthority(t)}.evidence(t)
	if _, err := attest.Register(e.raw, other.with); err == nil {
		t.Error("collateral of another root was prepared")
	}
}

func TestPlatformRecordIsReadBack(t *testing.T) {
	t.Parallel()
	want := register(t, world{}.evidence(t)).Known
	record := want.Record()
	if got, err := attest.ParsePlatform(record); err != nil || got != want {
		t.Fatalf("%v, %+v, want %+v", err, got, want)
	}
	record[110] = 1
	for _, b := range [][]byte{record, record[:191], nil, append(record, 0)} {
		if _, err := attest.ParsePlatform(b); !errors.Is(err, attest.ErrFormat) {
			t.Errorf("%d bytes: %v", len(b), err)
		}
	}
}

// Quotes of one machine name one platform and, while nothing changes, one record of evidence.
func TestEvidenceIsTheSameForEveryQuoteOfADomain(t *testing.T) {
	t.Parallel()
	var seen []job.Digest
	for _, w := range []world{withForm(0), withForm(1), withForm(2), {platform: secondMachine()}} {
		e := w.evidence(t)
		v, err := attest.Verify(e.raw, e.with, development())
		if err != nil {
			t.Fatal(err)
		}
		if v.Evidence != v.Record.Digest() {
			t.Errorf("evidence %v of record %v", v.Evidence, v.Record)
		}
		if record, err := attest.RecordOf(e.raw); err != nil || record != v.Record {
			t.Errorf("record %v without collateral, %v; want %v", record, err, v.Record)
		}
		seen = append(seen, v.Evidence)
	}
	if seen[0] != seen[1] || seen[1] != seen[2] || seen[2] == seen[3] {
		t.Errorf("evidence %v", seen)
	}
}

// The parts are for other tools; this is what docs/attestation.md does with them.
func TestSplitPartsVerifyByThemselves(t *testing.T) {
	t.Parallel()
	e := world{}.evidence(t)
	parts, err := attest.Split(e.raw)
	if err != nil {
		t.Fatal(err)
	}
	block, _ := pem.Decode(parts["attestation-key.pem"])
	key, err := x509.ParsePKIXPublicKey(block.Bytes)
	if err != nil {
		t.Fatal(err)
	}
	if digest := sha256.Sum256(parts["signed.bin"]); !ecdsa.VerifyASN1(key.(*ecdsa.PublicKey), digest[:], parts["signature.der"]) {
		t.Error("the quote's signature does not verify")
	}
	block, _ = pem.Decode(parts["pck-certificates.pem"])
	platform, err := x509.ParseCertificate(block.Bytes)
	if err != nil {
		t.Fatal(err)
	}
	if err := platform.CheckSignature(x509.ECDSAWithSHA256, parts["qe-report.bin"], parts["qe-signature.der"]); err != nil {
		t.Error(err)
	}
	bound := sha256.Sum256(slices.Concat(parts["attestation-key.bin"], parts["qe-authentication"]))
	if !bytes.Equal(parts["qe-report.bin"][320:352], bound[:]) {
		t.Error("the report binds another key")
	}
	collateral, err := attest.SplitCollateral(e.with)
	if err != nil {
		t.Fatal(err)
	}
	block, _ = pem.Decode(collateral["tcb-info-certificates.pem"])
	signer, err := x509.ParseCertificate(block.Bytes)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"tcb-info", "qe-identity"} {
		if err := signer.CheckSignature(x509.ECDSAWithSHA256, collateral[name+".json"], collateral[name+"-signature.der"]); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := attest.Split(e.raw[:100]); !errors.Is(err, attest.ErrFormat) {
		t.Errorf("half a quote: %v", err)
	}
}

func BenchmarkVerify(b *testing.B) {
	e := world{}.evidence(b)
	for b.Loop() {
		if _, err := attest.Verify(e.raw, e.with, development()); err != nil {
			b.Fatal(err)
		}
	}
}
