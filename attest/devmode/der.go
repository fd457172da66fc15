package devmode

import (
	"crypto/ecdsa"
	"encoding/asn1"
	"fmt"
	"math/big"
	"time"
)

// The DER structures of RFC 5280 that a hardware root's certificates and revocation lists are made of, in the order and
// with the string types that Intel uses, so that whoever reads the real ones reads these.
type (
	certificate struct {
		TBS       asn1.RawValue
		Algorithm algorithm
		Signature asn1.BitString
	}
	certificateBody struct {
		Version    int `asn1:"explicit,tag:0"`
		Serial     *big.Int
		Algorithm  algorithm
		Issuer     name
		Validity   validity
		Subject    name
		PublicKey  publicKey
		Extensions []extension `asn1:"explicit,tag:3"`
	}
	revocationList struct {
		Version    int
		Algorithm  algorithm
		Issuer     name
		ThisUpdate time.Time
		NextUpdate time.Time
		Revoked    []revoked   `asn1:"optional,omitempty"`
		Extensions []extension `asn1:"explicit,tag:0"`
	}
	revoked struct {
		Serial     *big.Int
		When       time.Time
		Extensions []extension
	}
	algorithm struct{ ID asn1.ObjectIdentifier }
	validity  struct{ NotBefore, NotAfter time.Time }
	publicKey struct {
		Algorithm struct{ ID, Curve asn1.ObjectIdentifier }
		Point     asn1.BitString
	}
	extension struct {
		ID       asn1.ObjectIdentifier
		Critical bool `asn1:"optional"`
		Value    []byte
	}
	// name is a sequence of sets of one attribute each.
	name      []attributesSET
	attribute struct {
		Type  asn1.ObjectIdentifier
		Value asn1.RawValue
	}
	attributesSET []attribute // package asn1 encodes a type whose name ends in SET as a set
)

// oid returns an object identifier; a function, because package variables could be changed.
func oid(arcs ...int) asn1.ObjectIdentifier { return arcs }

func ecdsaWithSHA256() algorithm { return algorithm{oid(1, 2, 840, 10045, 4, 3, 2)} }

// subject is the name that Intel gives a certificate with that common name.
func subject(common string) name {
	text := func(kind int, tag int, value string) attributesSET {
		return attributesSET{{oid(2, 5, 4, kind), asn1.RawValue{Tag: tag, Bytes: []byte(value)}}}
	}
	return name{
		text(3, asn1.TagUTF8String, common), text(10, asn1.TagUTF8String, "Intel Corporation"),
		text(7, asn1.TagUTF8String, "Santa Clara"), text(8, asn1.TagUTF8String, "CA"),
		text(6, asn1.TagPrintableString, "US"),
	}
}

func subjectKey(key *ecdsa.PublicKey) (publicKey, error) {
	point, err := key.Bytes()
	if err != nil {
		return publicKey{}, err
	}
	p := publicKey{Point: asn1.BitString{Bytes: point, BitLength: 8 * len(point)}}
	p.Algorithm.ID, p.Algorithm.Curve = oid(1, 2, 840, 10045, 2, 1), oid(1, 2, 840, 10045, 3, 1, 7)
	return p, nil
}

// seal signs a body and returns the whole structure: body, algorithm, signature.
func seal(body any, key *ecdsa.PrivateKey, half Half) ([]byte, error) {
	tbs, err := asn1.Marshal(body)
	if err != nil {
		return nil, fmt.Errorf("encode what is signed: %w", err)
	}
	r, s, err := sign(key, tbs, half)
	if err != nil {
		return nil, err
	}
	signature, err := asn1.Marshal(struct{ R, S *big.Int }{r, s})
	if err != nil {
		return nil, err
	}
	return asn1.Marshal(certificate{
		TBS: asn1.RawValue{FullBytes: tbs}, Algorithm: ecdsaWithSHA256(),
		Signature: asn1.BitString{Bytes: signature, BitLength: 8 * len(signature)},
	})
}

// encoded is the DER form of an extension's value. What is encoded here are constants and byte strings, which cannot fail.
func encoded(value any) []byte {
	b, _ := asn1.Marshal(value)
	return b
}

func authorityKeyID(id [20]byte) extension {
	type keyID struct {
		ID []byte `asn1:"tag:0"`
	}
	return extension{ID: oid(2, 5, 29, 35), Value: encoded(keyID{id[:]})}
}

func subjectKeyID(id [20]byte) extension {
	return extension{ID: oid(2, 5, 29, 14), Value: encoded(id[:])}
}

func revocationPoint(url string) extension {
	type fullName struct {
		URL asn1.RawValue
	}
	type distribution struct {
		Name fullName `asn1:"tag:0"`
	}
	type point struct {
		Distribution distribution `asn1:"tag:0"`
	}
	uri := asn1.RawValue{Class: asn1.ClassContextSpecific, Tag: 6, Bytes: []byte(url)}
	return extension{ID: oid(2, 5, 29, 31), Value: encoded([]point{{distribution{fullName{uri}}}})}
}

// keyUsage takes the first bits of RFC 5280's list, most significant first.
func keyUsage(bits byte, length int) extension {
	return extension{ID: oid(2, 5, 29, 15), Critical: true, Value: encoded(asn1.BitString{Bytes: []byte{bits}, BitLength: length})}
}

// constraints of a certificate: an authority with so many authorities below it, or (below = notAuthority) none.
func constraints(below int) extension {
	e := extension{ID: oid(2, 5, 29, 19), Critical: true, Value: encoded(struct{}{})}
	if below != notAuthority {
		e.Value = encoded(struct {
			Authority bool
			Below     int
		}{true, below})
	}
	return e
}

const notAuthority = -1

func revocationNumber(n int64) extension {
	return extension{ID: oid(2, 5, 29, 20), Value: encoded(n)}
}
