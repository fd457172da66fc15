package attest

import (
	"crypto/x509"
	"encoding/asn1"
	"encoding/binary"
	"fmt"

	"github.com/encrypted-compute/encrypted-compute/job"
	"golang.org/x/crypto/cryptobyte"
	cryptobyte_asn1 "golang.org/x/crypto/cryptobyte/asn1"
)

// PlatformSize is the length of a platform record in bytes.
const PlatformSize = 6 * 32

// Platform is what a verifier needs of a platform's certificate (Intel's "PCK certificate").
type Platform struct {
	// Key is the public key x ‖ y.
	Key [64]byte
	// CPUSVN are the versions of the sixteen SGX components, PCESVN that of the certification enclave PCEID.
	CPUSVN [16]byte
	PCESVN uint16
	PCEID  [2]byte
	// PPID names the machine, FMSPC its family.
	PPID  [16]byte
	FMSPC [6]byte
	// NotAfter is the certificate's last Unix second, Serial its number, Issuer sha2-256 of the to-be-signed part of the
	// authority's certificate.
	NotAfter uint64
	Serial   [32]byte
	Issuer   job.Digest
}

// ID names the machine: keccak256 of its PPID.
func (p Platform) ID() job.Digest { return job.Keccak(p.PPID[:]) }

// Record returns the form in which the contract keeps the hash of a platform, 192 bytes, integers big-endian:
//
//	key x ‖ y (64) ‖ CPUSVN (16) ‖ PPID (16) ‖ FMSPC (6) ‖ PCEID (2) ‖ PCESVN (2) ‖ zero (14) ‖ not after (8) ‖
//	serial number (32) ‖ issuer (32)
func (p Platform) Record() []byte {
	b := make([]byte, 0, PlatformSize)
	b = append(b, p.Key[:]...)
	b = append(b, p.CPUSVN[:]...)
	b = append(b, p.PPID[:]...)
	b = append(b, p.FMSPC[:]...)
	b = append(b, p.PCEID[:]...)
	b = binary.BigEndian.AppendUint16(b, p.PCESVN)
	b = append(b, make([]byte, 14)...)
	b = binary.BigEndian.AppendUint64(b, p.NotAfter)
	b = append(b, p.Serial[:]...)
	return append(b, p.Issuer[:]...)
}

// ParsePlatform reads a platform record.
func ParsePlatform(b []byte) (p Platform, err error) {
	if len(b) != PlatformSize || !isZero(b[106:120]) {
		return p, fmt.Errorf("%w: platform record of %d bytes, want %d with 14 zero bytes", ErrFormat, len(b), PlatformSize)
	}
	copy(p.Key[:], b)
	copy(p.CPUSVN[:], b[64:])
	copy(p.PPID[:], b[80:])
	copy(p.FMSPC[:], b[96:])
	copy(p.PCEID[:], b[102:])
	p.PCESVN, p.NotAfter = binary.BigEndian.Uint16(b[104:]), binary.BigEndian.Uint64(b[120:])
	copy(p.Serial[:], b[128:])
	copy(p.Issuer[:], b[160:])
	return p, nil
}

// platformOf reads a platform's certificate; issuer is the certificate of its authority.
func platformOf(c, issuer *x509.Certificate) (Platform, error) {
	held, err := newPeriod("platform's certificate", c.NotBefore, c.NotAfter)
	if err != nil {
		return Platform{}, err
	}
	p := Platform{NotAfter: held.to, Issuer: certificateID(issuer)}
	copy(p.Key[:], keyOf(c))
	c.SerialNumber.FillBytes(p.Serial[:])
	for _, e := range c.Extensions {
		if e.Id.String() == oidSGX {
			return p, p.readExtension(e.Value)
		}
	}
	return Platform{}, fmt.Errorf("%w: platform's certificate does not describe the platform", ErrFormat)
}

// readExtension reads Intel's extension (Intel SGX PCK Certificate Specification, section 1.3.5): a sequence of pairs
// of identifier …1.13.1.n and value, n rising from 1. A processor's certificate ends after n = 5.
func (p *Platform) readExtension(der []byte) error {
	s := cryptobyte.String(der)
	var all, tcb cryptobyte.String
	ok := s.ReadASN1(&all, cryptobyte_asn1.SEQUENCE) && s.Empty()
	ok = ok && octets(pair(&all, oidSGX, 1), p.PPID[:])
	ok = ok && element(pair(&all, oidSGX, 2), &tcb, cryptobyte_asn1.SEQUENCE)
	ok = ok && octets(pair(&all, oidSGX, 3), p.PCEID[:])
	ok = ok && octets(pair(&all, oidSGX, 4), p.FMSPC[:])
	if !ok || !p.readTCB(tcb) {
		return fmt.Errorf("%w: platform's certificate describes the platform in another form (%d bytes)", ErrFormat, len(der))
	}
	var kind cryptobyte.String
	if !element(pair(&all, oidSGX, 5), &kind, cryptobyte_asn1.ENUM) {
		return fmt.Errorf("%w: platform's certificate has no SGX type", ErrFormat)
	}
	for n := 6; n <= 7 && !all.Empty(); n++ {
		if pair(&all, oidSGX, n) == nil {
			break
		}
	}
	if !all.Empty() {
		return fmt.Errorf("%w: platform's certificate says more of the platform than is known", ErrFormat)
	}
	return nil
}

// readTCB reads …1.13.1.2.n: sixteen component versions, the version of the certification enclave, and the components
// again as one string.
func (p *Platform) readTCB(tcb cryptobyte.String) bool {
	const prefix = oidSGX + ".2"
	for i := range p.CPUSVN {
		if !number(pair(&tcb, prefix, i+1), &p.CPUSVN[i]) {
			return false
		}
	}
	var all [16]byte
	return number(pair(&tcb, prefix, 17), &p.PCESVN) && octets(pair(&tcb, prefix, 18), all[:]) &&
		all == p.CPUSVN && tcb.Empty()
}

// pair takes the next pair of identifier prefix.n and value off a sequence and returns the value, nil if there is none.
func pair(s *cryptobyte.String, prefix string, n int) *cryptobyte.String {
	var both cryptobyte.String
	var id asn1.ObjectIdentifier
	if !s.ReadASN1(&both, cryptobyte_asn1.SEQUENCE) || !both.ReadASN1ObjectIdentifier(&id) ||
		id.String() != fmt.Sprintf("%s.%d", prefix, n) {
		return nil
	}
	return &both
}

// element reads the one element that s holds.
func element(s, into *cryptobyte.String, tag cryptobyte_asn1.Tag) bool {
	return s != nil && s.ReadASN1(into, tag) && s.Empty()
}

func octets(s *cryptobyte.String, into []byte) bool {
	var value cryptobyte.String
	return element(s, &value, cryptobyte_asn1.OCTET_STRING) && len(value) == len(into) && copy(into, value) == len(into)
}

func number[T uint8 | uint16](s *cryptobyte.String, into *T) bool {
	var value uint64
	if s == nil || !s.ReadASN1Integer(&value) || !s.Empty() {
		return false
	}
	*into = T(value)
	return uint64(*into) == value
}
