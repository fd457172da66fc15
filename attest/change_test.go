package attest_test

import (
	"bytes"
	"crypto/elliptic"
	"encoding/binary"
	"encoding/hex"
	"encoding/pem"
	"math/big"
	"slices"
	"strings"
	"testing"

	"golang.org/x/crypto/cryptobyte"
	cryptobyte_asn1 "golang.org/x/crypto/cryptobyte/asn1"

	"github.com/encrypted-compute/encrypted-compute/attest"
	"github.com/encrypted-compute/encrypted-compute/attest/devmode"
)

func forms() map[string]devmode.Form {
	return map[string]devmode.Form{"v4": devmode.V4, "v5": devmode.V5, "v5, TDX 1.5": devmode.V5TDX15}
}

func withForm(f devmode.Form) world { return world{td: func(td *devmode.TD) { td.Form = f }} }

// Everything before the certificates is tried bit by bit; each byte of the certificates, which are the same in every
// form, in one bit and one form.
func TestVerifyRefusesEveryFlippedBitOfAQuote(t *testing.T) {
	t.Parallel()
	for name, form := range forms() {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			e, p := withForm(form).evidence(t), development()
			text := bytes.Index(e.raw, []byte("-----BEGIN"))
			for i := range e.raw {
				for bit := range 8 {
					if i >= text && (bit != i%8 || form != devmode.V4) {
						continue
					}
					e.raw[i] ^= 1 << bit
					if _, err := attest.Verify(e.raw, e.with, p); err == nil {
						t.Errorf("bit %d of byte %d may be flipped", bit, i)
					}
					e.raw[i] ^= 1 << bit
				}
			}
		})
	}
}

// Every third byte: each costs a dozen signatures.
func TestVerifyRefusesFlippedBytesOfCollateral(t *testing.T) {
	t.Parallel()
	e := world{}.evidence(t)
	texts := map[string]func(*attest.Collateral) *string{
		"TCB information":  func(c *attest.Collateral) *string { return &c.TCBInfo.Body },
		"its signers":      func(c *attest.Collateral) *string { return &c.TCBInfo.Chain },
		"identity":         func(c *attest.Collateral) *string { return &c.QEIdentity.Body },
		"identity signers": func(c *attest.Collateral) *string { return &c.QEIdentity.Chain },
	}
	for name, of := range texts {
		for i := 0; i < len(*of(&e.with)); i += 3 {
			changed := e.with
			b := []byte(*of(&changed))
			b[i] ^= 1
			*of(&changed) = string(b)
			if _, err := attest.Verify(e.raw, changed, development()); err == nil {
				t.Errorf("%s: byte %d may be flipped", name, i)
			}
		}
	}
	for name, list := range map[string][]byte{"root's list": e.with.RootCRL, "authority's list": e.with.PCKCRL} {
		for i := 0; i < len(list); i += 3 {
			list[i] ^= 1
			if _, err := attest.Verify(e.raw, e.with, development()); err == nil {
				t.Errorf("%s: byte %d may be flipped", name, i)
			}
			list[i] ^= 1
		}
	}
}

// These are all the changes that leave a quote good. None changes what the verdict says, evidence included.
func TestVerdictIsTheSameUnderEveryMalleableChange(t *testing.T) {
	t.Parallel()
	e := world{}.evidence(t)
	want, err := attest.Verify(e.raw, e.with, development())
	if err != nil {
		t.Fatal(err)
	}
	const signature = 48 + 584 + 4
	reportSignature := signature + 64 + 64 + 6 + 384
	changes := map[string]func(*evidence){
		"s of the quote":                       func(e *evidence) { negate(e.raw[signature+32 : signature+64]) },
		"s of the report":                      func(e *evidence) { negate(e.raw[reportSignature+32 : reportSignature+64]) },
		"s of the platform's certificate":      func(e *evidence) { e.raw = rechain(t, e.raw, 0) },
		"s of the authority's certificate":     func(e *evidence) { e.raw = rechain(t, e.raw, 1) },
		"s of the root's certificate":          func(e *evidence) { e.raw = rechain(t, e.raw, 2) },
		"a zero byte after the certificates":   func(e *evidence) { e.raw = resize(e.raw, append(slices.Clone(chainOf(e.raw)), 0)) },
		"s of TCB information":                 func(e *evidence) { e.with.TCBInfo.Body = negateHex(t, e.with.TCBInfo.Body) },
		"s of the identity":                    func(e *evidence) { e.with.QEIdentity.Body = negateHex(t, e.with.QEIdentity.Body) },
		"s of the signer's certificate":        func(e *evidence) { e.with.TCBInfo.Chain = string(reseal(t, []byte(e.with.TCBInfo.Chain), 0)) },
		"s of the root's list":                 func(e *evidence) { e.with.RootCRL = negateDER(t, e.with.RootCRL) },
		"s of the authority's list":            func(e *evidence) { e.with.PCKCRL = negateDER(t, e.with.PCKCRL) },
		"signature's digits in the other case": func(e *evidence) { e.with.TCBInfo.Body = upper(e.with.TCBInfo.Body) },
		"white space around an answer":         func(e *evidence) { e.with.TCBInfo.Body += "\n" },
	}
	for name, change := range changes {
		changed := evidence{slices.Clone(e.raw), e.with}
		change(&changed)
		if bytes.Equal(changed.raw, e.raw) && changed.with.TCBInfo == e.with.TCBInfo &&
			changed.with.QEIdentity == e.with.QEIdentity && bytes.Equal(changed.with.RootCRL, e.with.RootCRL) &&
			bytes.Equal(changed.with.PCKCRL, e.with.PCKCRL) {
			t.Errorf("%s: nothing was changed", name)
		}
		if got, err := attest.Verify(changed.raw, changed.with, development()); err != nil || got != want {
			t.Errorf("%s: %v, verdict %+v", name, err, got)
		}
	}
}

func TestCertificatesMustStandInCanonicalPEM(t *testing.T) {
	t.Parallel()
	e := world{}.evidence(t)
	text := string(chainOf(e.raw))
	for name, changed := range map[string]string{
		"carriage returns":        strings.ReplaceAll(text, "\n", "\r\n"),
		"an empty line":           strings.Replace(text, "-----END CERTIFICATE-----\n", "-----END CERTIFICATE-----\n\n", 1),
		"a line after them":       text + "\n",
		"a line before them":      "\n" + text,
		"two zero bytes":          text + "\x00\x00",
		"no last line feed":       strings.TrimSuffix(text, "\n"),
		"a header":                strings.Replace(text, "CERTIFICATE-----\n", "CERTIFICATE-----\nA: b\n\n", 1),
		"a fourth certificate":    text + text[strings.LastIndex(text, "-----BEGIN"):],
		"two certificates":        text[:strings.LastIndex(text, "-----BEGIN")],
		"another order":           text[strings.LastIndex(text, "-----BEGIN"):] + text[:strings.LastIndex(text, "-----BEGIN")],
		"longer lines":            strings.Replace(text, "\n", "", 2),
		"another type":            strings.ReplaceAll(text, "CERTIFICATE", "CERTIFICATION"),
		"the platform's replaced": strings.Repeat(text[strings.LastIndex(text, "-----BEGIN"):], 3),
	} {
		if _, err := attest.Verify(resize(e.raw, []byte(changed)), e.with, development()); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
	if _, err := attest.Verify(resize(e.raw, []byte(text)), e.with, development()); err != nil {
		t.Errorf("unchanged: %v", err)
	}
}

func negate(s []byte) {
	n := new(big.Int).SetBytes(s)
	n.Sub(elliptic.P256().Params().N, n).FillBytes(s)
}

func negateHex(t *testing.T, body string) string {
	t.Helper()
	body = strings.TrimSpace(body)
	at := len(body) - 2 - 64
	s, err := hex.DecodeString(body[at : at+64])
	if err != nil {
		t.Fatal(err)
	}
	negate(s)
	return body[:at] + hex.EncodeToString(s) + body[at+64:]
}

func upper(body string) string {
	body = strings.TrimSpace(body)
	at := len(body) - 2 - 128
	return body[:at] + strings.ToUpper(body[at:at+128]) + body[at+128:]
}

// negateDER changes s in SEQUENCE{signed, algorithm, BIT STRING{SEQUENCE{r, s}}}.
func negateDER(t *testing.T, der []byte) []byte {
	t.Helper()
	var whole, signed, algorithm, value, pair cryptobyte.String
	var bits []byte
	r, s := new(big.Int), new(big.Int)
	in := cryptobyte.String(der)
	ok := in.ReadASN1(&whole, cryptobyte_asn1.SEQUENCE) && whole.ReadASN1Element(&signed, cryptobyte_asn1.SEQUENCE) &&
		whole.ReadASN1Element(&algorithm, cryptobyte_asn1.SEQUENCE) && whole.ReadASN1BitStringAsBytes(&bits)
	value = bits
	ok = ok && value.ReadASN1(&pair, cryptobyte_asn1.SEQUENCE) && pair.ReadASN1Integer(r) && pair.ReadASN1Integer(s)
	if !ok {
		t.Fatal("not a signed structure")
	}
	s.Sub(elliptic.P256().Params().N, s)
	var inner, outer cryptobyte.Builder
	inner.AddASN1(cryptobyte_asn1.SEQUENCE, func(b *cryptobyte.Builder) { b.AddASN1BigInt(r); b.AddASN1BigInt(s) })
	outer.AddASN1(cryptobyte_asn1.SEQUENCE, func(b *cryptobyte.Builder) {
		b.AddBytes(signed)
		b.AddBytes(algorithm)
		b.AddASN1BitString(inner.BytesOrPanic())
	})
	return outer.BytesOrPanic()
}

// reseal changes s of certificate n in a PEM text.
func reseal(t *testing.T, text []byte, n int) (out []byte) {
	t.Helper()
	for i := 0; ; i++ {
		block, rest := pem.Decode(text)
		if block == nil {
			return out
		}
		if i == n {
			block.Bytes = negateDER(t, block.Bytes)
		}
		out, text = append(out, pem.EncodeToMemory(block)...), rest
	}
}

func rechain(t *testing.T, raw []byte, n int) []byte {
	t.Helper()
	return resize(raw, reseal(t, chainOf(raw), n))
}

func chainOf(raw []byte) []byte { return raw[max(0, bytes.Index(raw, []byte("-----BEGIN"))):] }

// resize puts another chain into a quote of version 4 and corrects the three lengths around it.
func resize(raw, chain []byte) []byte {
	at := bytes.Index(raw, []byte("-----BEGIN"))
	out := append(slices.Clone(raw[:at]), chain...)
	const data = 48 + 584
	for _, field := range []int{data, data + 4 + 128 + 2, at - 4} {
		binary.LittleEndian.PutUint32(out[field:], uint32(len(out)-field-4))
	}
	return out
}
