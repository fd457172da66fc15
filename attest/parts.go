package attest

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/x509"
	"encoding/pem"
	"fmt"
	"math/big"

	"golang.org/x/crypto/cryptobyte"
	cryptobyte_asn1 "golang.org/x/crypto/cryptobyte/asn1"
)

// Split cuts a raw quote into files that other tools read, by name, so that its signatures can be checked by hand:
// docs/attestation.md says how. It checks nothing but lengths.
func Split(raw []byte) (map[string][]byte, error) {
	q, err := parseQuote(raw)
	if err != nil {
		return nil, fmt.Errorf("split quote: %w", err)
	}
	public, err := ecdsa.ParseUncompressedPublicKey(elliptic.P256(), append([]byte{4}, q.key...))
	if err != nil {
		return nil, fmt.Errorf("split quote: %w: attestation key: %w", ErrFormat, err)
	}
	key, err := x509.MarshalPKIXPublicKey(public)
	if err != nil {
		return nil, fmt.Errorf("split quote: %w", err)
	}
	return map[string][]byte{
		"signed.bin":           q.signed,
		"signature.der":        derSignature(q.signature),
		"attestation-key.pem":  pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: key}),
		"attestation-key.bin":  q.key,
		"qe-report.bin":        q.report,
		"qe-signature.der":     derSignature(q.reportSig),
		"qe-authentication":    q.auth,
		"pck-certificates.pem": bytes.TrimSuffix(q.chain, []byte{0}),
	}, nil
}

// SplitCollateral cuts collateral likewise.
func SplitCollateral(c Collateral) (map[string][]byte, error) {
	info, err := cutAnswer("tcbInfo", c.TCBInfo.Body, MaxTCBInfoSize)
	if err != nil {
		return nil, fmt.Errorf("split TCB information: %w", err)
	}
	identity, err := cutAnswer("enclaveIdentity", c.QEIdentity.Body, MaxQEIdentitySize)
	if err != nil {
		return nil, fmt.Errorf("split identity of the quoting enclave: %w", err)
	}
	return map[string][]byte{
		"tcb-info.json":                info.value,
		"tcb-info-signature.der":       derSignature(info.signature),
		"tcb-info-certificates.pem":    []byte(c.TCBInfo.Chain),
		"qe-identity.json":             identity.value,
		"qe-identity-signature.der":    derSignature(identity.signature),
		"qe-identity-certificates.pem": []byte(c.QEIdentity.Chain),
		"root-crl.der":                 c.RootCRL,
		"pck-crl.der":                  c.PCKCRL,
	}, nil
}

// derSignature writes r ‖ s as X.509 does.
func derSignature(rs []byte) []byte {
	var b cryptobyte.Builder
	b.AddASN1(cryptobyte_asn1.SEQUENCE, func(b *cryptobyte.Builder) {
		b.AddASN1BigInt(new(big.Int).SetBytes(rs[:len(rs)/2]))
		b.AddASN1BigInt(new(big.Int).SetBytes(rs[len(rs)/2:]))
	})
	return b.BytesOrPanic()
}
