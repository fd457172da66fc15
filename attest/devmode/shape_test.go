package devmode_test

import (
	"bytes"
	"crypto/sha256"
	"crypto/x509"
	"encoding/asn1"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"testing"

	tdx "github.com/google/go-tdx-guest/testing"
	"github.com/google/go-tdx-guest/testing/testdata"

	"github.com/encrypted-compute/encrypted-compute/attest/devmode"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// skeleton lists tags, object identifiers and names of a DER structure, depth first: what a parser walks over.
func skeleton(t *testing.T, b []byte) (list []string) {
	t.Helper()
	for len(b) > 0 {
		var v asn1.RawValue
		rest, err := asn1.Unmarshal(b, &v)
		if err != nil {
			t.Fatalf("%x: %v", b, err)
		}
		entry := fmt.Sprintf("%d/%d", v.Class, v.Tag)
		if v.Class == 0 && slices.Contains([]int{asn1.TagOID, asn1.TagUTF8String, asn1.TagPrintableString}, v.Tag) {
			entry += fmt.Sprintf(" %x", v.Bytes)
		}
		list = append(list, entry)
		if v.IsCompound {
			list = append(list, skeleton(t, v.Bytes)...)
		} else if v.Class == 0 && v.Tag == asn1.TagOctetString && len(v.Bytes) > 2 && v.Bytes[0] == 0x30 {
			list = append(list, skeleton(t, v.Bytes)...)
		}
		b = rest
	}
	return list
}

// certificates are those in PEM, in DER.
func certificates(t *testing.T, b []byte) (list [][]byte) {
	t.Helper()
	for {
		block, rest := pem.Decode(b)
		if block == nil {
			return list
		}
		list, b = append(list, block.Bytes), rest
	}
}

func TestCertificatesAndListsHaveTheShapeOfIntels(t *testing.T) {
	t.Parallel()
	a := authority(t)
	p := platform(t, a, devmode.PlatformSpec{})
	const begin = "-----BEGIN"
	_, after, _ := bytes.Cut(testdata.RawQuote, []byte(begin))
	chain := certificates(t, append([]byte(begin), after...))
	signers, err := url.QueryUnescape(tdx.TcbInfoHeader["Tcb-Info-Issuer-Chain"][0])
	if err != nil {
		t.Fatal(err)
	}
	c := collateral(t, a, devmode.CollateralSpec{Revoked: []*devmode.Platform{p}})
	pairs := map[string]struct{ ours, intels []byte }{
		"PCK":                {p.Certificate(), chain[0]},
		"platform authority": {a.PlatformCA(), chain[1]},
		"root":               {a.RootCertificate(), chain[2]},
		"TCB signer":         {a.TCBSigner(), certificates(t, []byte(signers))[0]},
		"root's list":        {c.RootCRL, testdata.RootCrlBody},
		"platforms' list":    {c.PCKCRL, testdata.PckCrlBody},
	}
	for name, pair := range pairs {
		ours, intels := skeleton(t, pair.ours), skeleton(t, pair.intels)
		if name == "platforms' list" { // Intel's has many entries
			ours, intels = ours[:28], intels[:28]
		}
		if !slices.Equal(ours, intels) {
			t.Errorf("%s is\n%v\nIntel's is\n%v", name, ours, intels)
		}
	}
}

func TestPCKCertificateSaysWhichMachineItIs(t *testing.T) {
	t.Parallel()
	a := authority(t)
	one, two := platform(t, a, devmode.PlatformSpec{}), platform(t, a, devmode.PlatformSpec{Name: "second"})
	if one.PPID() == two.PPID() || bytes.Equal(one.Certificate(), two.Certificate()) {
		t.Error("two machines are one")
	}
	ppid := one.PPID()
	if !bytes.Contains(one.Certificate(), ppid[:]) {
		t.Error("certificate has no PPID")
	}
	c, err := x509.ParseCertificate(one.Certificate())
	if err != nil {
		t.Fatal(err)
	}
	if len(c.Extensions) != 6 || len(c.CRLDistributionPoints) != 1 {
		t.Errorf("%d extensions, points %v", len(c.Extensions), c.CRLDistributionPoints)
	}
}

// paths are the distinct names in a JSON document with what is above them, in the order of their first appearance.
func paths(t *testing.T, b []byte) (list []string) {
	t.Helper()
	var walk func(dec *json.Decoder, at string)
	walk = func(dec *json.Decoder, at string) {
		token, err := dec.Token()
		if err != nil {
			t.Fatal(err)
		}
		open, ok := token.(json.Delim)
		for ok && dec.More() {
			next := at
			if open == '{' {
				name, err := dec.Token()
				if err != nil {
					t.Fatal(err)
				}
				next += fmt.Sprintf("/%v", name)
				if !slices.Contains(list, next) {
					list = append(list, next)
				}
			}
			walk(dec, next)
		}
		if ok {
			if _, err := dec.Token(); err != nil {
				t.Fatal(err)
			}
		}
	}
	walk(json.NewDecoder(bytes.NewReader(b)), "")
	return list
}

func TestCollateralHasIntelsFieldsInIntelsOrder(t *testing.T) {
	t.Parallel()
	c := collateral(t, authority(t), devmode.CollateralSpec{})
	if ours, intels := paths(t, c.TCBInfo), paths(t, testdata.TcbInfoBodyV5); !slices.Equal(ours, intels) {
		t.Errorf("TCB information has\n%s\nIntel's has\n%s", strings.Join(ours, "\n"), strings.Join(intels, "\n"))
	}
	ours := slices.DeleteFunc(paths(t, c.QEIdentity), func(s string) bool { return strings.HasSuffix(s, "/advisoryIDs") })
	if intels := paths(t, testdata.QeIdentityBody); !slices.Equal(ours, intels) {
		t.Errorf("QE identity has\n%s\nIntel's has\n%s", strings.Join(ours, "\n"), strings.Join(intels, "\n"))
	}
	if bytes.ContainsAny(c.TCBInfo, " \n") && bytes.Contains(c.TCBInfo, []byte(": ")) {
		t.Error("TCB information is not compact")
	}
}

func TestEqualArgumentsGiveEqualBytes(t *testing.T) {
	t.Parallel()
	a, b := authority(t), authority(t)
	if !bytes.Equal(a.RootCertificate(), b.RootCertificate()) || a.Root() != devmode.Root() {
		t.Error("two roots")
	}
	first, err := platform(t, a, devmode.PlatformSpec{}).Quote(domain())
	if err != nil {
		t.Fatal(err)
	}
	second, err := platform(t, b, devmode.PlatformSpec{}).Quote(domain())
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(first, second) {
		t.Error("two quotes")
	}
	one, two := collateral(t, a, devmode.CollateralSpec{}), collateral(t, b, devmode.CollateralSpec{})
	if !bytes.Equal(one.TCBInfo, two.TCBInfo) || !bytes.Equal(one.PCKCRL, two.PCKCRL) {
		t.Error("two sets of collateral")
	}
}

// Vectors made from these bytes are committed elsewhere: whoever changes them makes those anew.
func TestBytesArePinned(t *testing.T) {
	t.Parallel()
	a := authority(t)
	quote, err := platform(t, a, devmode.PlatformSpec{}).Quote(domain())
	if err != nil {
		t.Fatal(err)
	}
	c := collateral(t, a, devmode.CollateralSpec{})
	all := slices.Concat(quote, c.TCBInfo, c.QEIdentity, c.TCBChain, c.RootCRL, c.PCKCRL, c.PCKCRLChain)
	const want = "6a4654dc161cc9704947c4c550e4b23332124a6b2e156aed28395472a40c0015"
	if got := fmt.Sprintf("%x", sha256.Sum256(all)); got != want {
		t.Errorf("digest of %d bytes is %s, pinned is %s", len(all), got, want)
	}
}

func TestAnotherBinaryHasAnotherMeasurement(t *testing.T) {
	t.Parallel()
	a, b := devmode.Measurement(job.Digest{1}), devmode.Measurement(job.Digest{2})
	if a == b || a != devmode.Measurement(job.Digest{1}) {
		t.Errorf("measurements %v and %v", a, b)
	}
	td := domain()
	if got := td.MRConfigID; got[0] != 1 || !bytes.Equal(got[33:], make([]byte, 15)) {
		t.Errorf("mr_config_id %x", got)
	}
	for i, r := range append([][48]byte{td.MRTD}, td.RTMR[:3]...) {
		if !bytes.HasPrefix(r[:], []byte("development ")) {
			t.Errorf("register %d does not say that it is development: %q", i, r)
		}
	}
}

func BenchmarkQuote(b *testing.B) {
	p := platform(b, authority(b), devmode.PlatformSpec{})
	for b.Loop() {
		if _, err := p.Quote(domain()); err != nil {
			b.Fatal(err)
		}
	}
}
