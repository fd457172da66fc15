package devmode

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/sha256"
	"encoding/asn1"
	"encoding/pem"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// The names that verifiers compare are Intel's: nothing but the root's key tells these certificates from real ones.
const (
	rootName       = "Intel SGX Root CA"
	platformCAName = "Intel SGX PCK Platform CA"
	tcbSignerName  = "Intel SGX TCB Signing"
	pckName        = "Intel SGX PCK Certificate"
)

// Where the certificates say that revocation lists are. The names resolve nowhere (RFC 6761) and are as long as Intel's.
const (
	rootRevocationURL = "https://certificates.development-roots.invalid/IntelSGXRootCA.der"
	pckRevocationURL  = "https://api.development-roots.invalid/sgx/certification/v4/pckcrl?ca=platform&encoding=der"
)

// Bits of a key usage extension and how many of them count.
const (
	usageAuthority, usageAuthorityBits = 0x06, 7 // certificate sign, CRL sign
	usageSigner, usageSignerBits       = 0xc0, 2 // digital signature, non-repudiation
)

// Authority is one development hierarchy: a root, the authority that certifies platforms, and the signer of TCB
// information. Its keys come from a phrase that anybody can read; equal phrases give equal bytes. It never changes, so
// any number of goroutines may use it.
type Authority struct {
	phrase                      string
	root, platformCA, tcbSigner party
}

// party is a key with its certificate.
type party struct {
	key         *ecdsa.PrivateKey
	subject     name
	id          [20]byte // subject key identifier
	serial      *big.Int
	certificate []byte // DER
}

// NewAuthority returns the development authority, whose root key's digest is attest.DevelopmentRoot.
func NewAuthority() (*Authority, error) { return newAuthority(phrase) }

// NewOtherAuthority returns an authority with another root key, which nobody trusts: for tests. Each label gives another.
func NewOtherAuthority(label string) (*Authority, error) {
	return newAuthority("encrypted compute untrusted root: " + label)
}

func newAuthority(phrase string) (*Authority, error) {
	a := &Authority{phrase: phrase}
	var err error
	if a.root, err = newParty(phrase, rootName); err != nil {
		return nil, err
	}
	if a.platformCA, err = newParty(phrase+"/platform CA", platformCAName); err != nil {
		return nil, err
	}
	if a.tcbSigner, err = newParty(phrase+"/TCB signing", tcbSignerName); err != nil {
		return nil, err
	}
	if err := a.root.certify(&a.root, rootRevocationURL, keyUsage(usageAuthority, usageAuthorityBits), constraints(1)); err != nil {
		return nil, err
	}
	if err := a.root.certify(&a.platformCA, rootRevocationURL, keyUsage(usageAuthority, usageAuthorityBits), constraints(0)); err != nil {
		return nil, err
	}
	return a, a.root.certify(&a.tcbSigner, rootRevocationURL, keyUsage(usageSigner, usageSignerBits), constraints(notAuthority))
}

// newParty derives a key from a phrase. As with Intel's authorities, the serial number is the key's identifier.
func newParty(phrase, common string) (party, error) {
	p := party{subject: subject(common)}
	scalar := sha256.Sum256([]byte(phrase))
	var err error
	if p.key, err = ecdsa.ParseRawPrivateKey(elliptic.P256(), scalar[:]); err != nil {
		return party{}, fmt.Errorf("make development key of %s: %w", common, err)
	}
	point, err := p.key.PublicKey.Bytes()
	if err != nil {
		return party{}, fmt.Errorf("make development key of %s: %w", common, err)
	}
	digest := sha256.Sum256(point)
	copy(p.id[:], digest[:])
	p.serial = new(big.Int).SetBytes(p.id[:])
	return p, nil
}

// certify makes the certificate of another party, or of itself.
func (p *party) certify(to *party, revocation string, more ...extension) error {
	key, err := subjectKey(&to.key.PublicKey)
	if err != nil {
		return err
	}
	from, until := certificateDates()
	to.certificate, err = seal(certificateBody{
		Version: 2, Serial: to.serial, Algorithm: ecdsaWithSHA256(), Issuer: p.subject,
		Validity: validity{from, until}, Subject: to.subject, PublicKey: key,
		Extensions: slices.Concat([]extension{authorityKeyID(p.id), revocationPoint(revocation), subjectKeyID(to.id)}, more),
	}, p.key, AsSigned)
	if err != nil {
		return fmt.Errorf("make development certificate: %w", err)
	}
	return nil
}

// certificateDates are those of every certificate. They end where Intel's root ends: dates of 2050 and later have
// another encoding, which no real certificate uses.
func certificateDates() (from, until time.Time) {
	return time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC), time.Date(2049, 12, 31, 23, 59, 59, 0, time.UTC)
}

// RootCertificate returns the root's certificate in DER.
func (a *Authority) RootCertificate() []byte { return slices.Clone(a.root.certificate) }

// PlatformCA returns the certificate, in DER, of the authority that certifies platforms.
func (a *Authority) PlatformCA() []byte { return slices.Clone(a.platformCA.certificate) }

// TCBSigner returns the certificate, in DER, of the signer of TCB information and QE identity.
func (a *Authority) TCBSigner() []byte { return slices.Clone(a.tcbSigner.certificate) }

// RootKey returns the public point of the root.
func (a *Authority) RootKey() (x, y [32]byte) {
	point, _ := a.root.key.PublicKey.Bytes() // newParty encoded it before
	copy(x[:], point[1:33])
	copy(y[:], point[33:])
	return x, y
}

// Root returns sha2-256 of the root's public point x ‖ y: what policies and verifier contracts are given.
func (a *Authority) Root() job.Digest {
	x, y := a.RootKey()
	return sha256.Sum256(append(x[:], y[:]...))
}

// chain is certificates in PEM, one after the other, as quotes and HTTP headers carry them.
func chain(certificates ...[]byte) []byte {
	var b []byte
	for _, c := range certificates {
		b = append(b, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: c})...)
	}
	return b
}

// Half says which of the two values of s a signature has; both verify.
type Half int

const (
	// AsSigned keeps the value that signing gave, as Intel does.
	AsSigned Half = iota
	// LowS takes the one at most half the group's order.
	LowS
	// HighS takes the other one.
	HighS
)

// sign signs sha2-256 of the message, deterministically (RFC 6979).
func sign(key *ecdsa.PrivateKey, message []byte, half Half) (r, s *big.Int, err error) {
	digest := sha256.Sum256(message)
	der, err := key.Sign(nil, digest[:], crypto.SHA256)
	if err != nil {
		return nil, nil, fmt.Errorf("sign: %w", err)
	}
	var signature struct{ R, S *big.Int }
	if _, err := asn1.Unmarshal(der, &signature); err != nil {
		return nil, nil, fmt.Errorf("sign: %w", err)
	}
	order := elliptic.P256().Params().N
	other := new(big.Int).Sub(order, signature.S)
	if low := signature.S.Cmp(other) < 0; (half == LowS && !low) || (half == HighS && low) {
		signature.S = other
	}
	return signature.R, signature.S, nil
}

// signRaw returns r ‖ s, 32 bytes each, big-endian: the form inside quotes and JSON.
func signRaw(key *ecdsa.PrivateKey, message []byte, half Half) ([]byte, error) {
	r, s, err := sign(key, message, half)
	if err != nil {
		return nil, err
	}
	b := make([]byte, 64)
	r.FillBytes(b[:32])
	s.FillBytes(b[32:])
	return b, nil
}
