package attest

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/sha256"
	"crypto/x509"
	"encoding/pem"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// maxChainSize bounds a chain of certificates, PEM, in bytes; Intel's have about 4 kB.
const maxChainSize = 12 << 10

// role is what a certificate may do, told by its common name. Intel writes every other attribute of the subject alike.
type role struct {
	names      []string
	authority  bool
	usage      x509.KeyUsage
	extensions []string // all that may stand in it
}

// standard are the extensions of every one of Intel's certificates: authority key, CRL distribution, subject key, key
// usage, basic constraints.
func standard() []string {
	return []string{"2.5.29.35", "2.5.29.31", "2.5.29.14", "2.5.29.15", "2.5.29.19"}
}

// oidSGX is the extension in which a platform's certificate describes the platform.
const oidSGX = "1.2.840.113741.1.13.1"

func rootRole() role {
	return role{[]string{"Intel SGX Root CA"}, true, x509.KeyUsageCertSign, standard()}
}

func authorityRole() role {
	names := []string{"Intel SGX PCK Platform CA", "Intel SGX PCK Processor CA"}
	return role{names, true, x509.KeyUsageCertSign, standard()}
}

func platformRole() role {
	names := []string{"Intel SGX PCK Certificate"}
	return role{names, false, x509.KeyUsageDigitalSignature, append(standard(), oidSGX)}
}

func signerRole() role {
	return role{[]string{"Intel SGX TCB Signing"}, false, x509.KeyUsageDigitalSignature, standard()}
}

// check says whether a certificate is what the role asks for; it does not look at its signature or its dates.
func (r role) check(c *x509.Certificate) error {
	key, ok := c.PublicKey.(*ecdsa.PublicKey)
	switch {
	case !slices.Contains(r.names, c.Subject.CommonName):
		return fmt.Errorf("%w: certificate of %q, want %q", ErrFormat, c.Subject.CommonName, r.names)
	case c.Version != 3 || c.SignatureAlgorithm != x509.ECDSAWithSHA256 || !ok || key.Curve != elliptic.P256():
		return fmt.Errorf("%w: certificate of %q is not X.509 version 3 with ECDSA P-256", ErrFormat, c.Subject.CommonName)
	case !c.BasicConstraintsValid || c.IsCA != r.authority || c.KeyUsage&r.usage == 0:
		return fmt.Errorf("%w: certificate of %q: authority %v, key usage %#x", ErrFormat, c.Subject.CommonName, c.IsCA, c.KeyUsage)
	}
	if c.SerialNumber.Sign() <= 0 || c.SerialNumber.BitLen() > 160 {
		return fmt.Errorf("%w: certificate of %q has serial number %v", ErrFormat, c.Subject.CommonName, c.SerialNumber)
	}
	return r.checkExtensions(c)
}

func (r role) checkExtensions(c *x509.Certificate) error {
	seen := make([]string, 0, len(r.extensions))
	for _, e := range c.Extensions {
		id := e.Id.String()
		if !slices.Contains(r.extensions, id) || slices.Contains(seen, id) || e.Critical && !mayBeCritical(id) {
			return fmt.Errorf("%w: certificate of %q has extension %s (critical: %t)",
				ErrFormat, c.Subject.CommonName, id, e.Critical)
		}
		seen = append(seen, id)
	}
	if !r.authority && len(r.extensions) > len(standard()) && len(seen) != len(r.extensions) {
		return fmt.Errorf("%w: certificate of %q has %d extensions, want %d",
			ErrFormat, c.Subject.CommonName, len(seen), len(r.extensions))
	}
	return nil
}

// mayBeCritical: key usage and basic constraints.
func mayBeCritical(id string) bool { return id == "2.5.29.15" || id == "2.5.29.19" }

// issued says whether parent signed child. Either value of s will do.
func issued(parent, child *x509.Certificate) error {
	if !bytes.Equal(child.RawIssuer, parent.RawSubject) {
		return fmt.Errorf("%w: certificate of %q names issuer %q, want %q",
			ErrSignature, child.Subject.CommonName, child.Issuer, parent.Subject)
	}
	if err := child.CheckSignatureFrom(parent); err != nil {
		return fmt.Errorf("%w: certificate of %q: %w", ErrSignature, child.Subject.CommonName, err)
	}
	return nil
}

// parsePEM reads exactly n certificates. They must stand as Intel writes them: 64 columns, line feeds, nothing around
// them; one zero byte may end the text.
func parsePEM(text []byte, n int) ([]*x509.Certificate, error) {
	if len(text) > maxChainSize {
		return nil, fmt.Errorf("%w: certificates of %d bytes, limit %d", ErrFormat, len(text), maxChainSize)
	}
	text = bytes.TrimSuffix(text, []byte{0})
	certificates := make([]*x509.Certificate, 0, n)
	var again []byte
	for rest := text; len(certificates) < n; {
		block, after := pem.Decode(rest)
		if block == nil || block.Type != "CERTIFICATE" || len(block.Headers) > 0 {
			return nil, fmt.Errorf("%w: %d certificates, want %d", ErrFormat, len(certificates), n)
		}
		c, err := x509.ParseCertificate(block.Bytes)
		if err != nil {
			return nil, fmt.Errorf("%w: certificate %d: %w", ErrFormat, len(certificates), err)
		}
		certificates, again, rest = append(certificates, c), append(again, pem.EncodeToMemory(block)...), after
	}
	if !bytes.Equal(text, again) {
		return nil, fmt.Errorf("%w: certificates are not in canonical PEM", ErrFormat)
	}
	return certificates, nil
}

// chain is what a quote carries to prove the platform's key.
type chain struct{ platform, authority, root *x509.Certificate }

// parseChain reads the three certificates and checks that each signed the next; who the root is, it does not ask.
func parseChain(text []byte) (chain, error) {
	certificates, err := parsePEM(text, 3)
	if err != nil {
		return chain{}, fmt.Errorf("read chain of platform's certificate: %w", err)
	}
	c := chain{certificates[0], certificates[1], certificates[2]}
	for i, r := range []role{platformRole(), authorityRole(), rootRole()} {
		if err := r.check(certificates[i]); err != nil {
			return chain{}, err
		}
		if err := issued(certificates[min(i+1, 2)], certificates[i]); err != nil {
			return chain{}, err
		}
	}
	return c, nil
}

// keyOf returns a certificate's public key as x ‖ y.
func keyOf(c *x509.Certificate) []byte {
	key, ok := c.PublicKey.(*ecdsa.PublicKey)
	if !ok {
		return nil // unreachable after role.check
	}
	point, err := key.Bytes()
	if err != nil {
		return nil
	}
	return point[1:]
}

func keyDigest(c *x509.Certificate) job.Digest { return sha256.Sum256(keyOf(c)) }

// certificateID names a certificate by what its issuer signed, so that both values of s give one name.
func certificateID(c *x509.Certificate) job.Digest { return sha256.Sum256(c.RawTBSCertificate) }

// checkSignature checks r ‖ s (64 bytes) by the key x ‖ y over sha2-256 of message. Either value of s will do.
func checkSignature(what string, key, signature, message []byte) error {
	public, err := ecdsa.ParseUncompressedPublicKey(elliptic.P256(), append([]byte{4}, key...))
	if err != nil {
		return fmt.Errorf("%w: key of %s: %w", ErrSignature, what, err)
	}
	digest := sha256.Sum256(message)
	r, s := new(big.Int).SetBytes(signature[:32]), new(big.Int).SetBytes(signature[32:])
	if len(signature) != signatureSize || !ecdsa.Verify(public, digest[:], r, s) {
		return fmt.Errorf("%w: %s", ErrSignature, what)
	}
	return nil
}

// period is how long something that a verdict rests on holds; both ends belong to it.
type period struct {
	what     string
	from, to uint64 // Unix seconds
}

func newPeriod(what string, from, to time.Time) (period, error) {
	start, end := from.Unix(), to.Unix()
	if start < 0 || end < 0 || end < start {
		return period{}, fmt.Errorf("%w: %s holds from %v to %v", ErrFormat, what, from, to)
	}
	return period{what, uint64(start), uint64(end)}, nil
}
