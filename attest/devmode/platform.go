package devmode

import (
	"bytes"
	"crypto/sha256"
	"encoding/asn1"
	"fmt"
	"math/big"
	"slices"
)

// PlatformSpec describes a pretended machine. The zero value is the development machine.
type PlatformSpec struct {
	// Name tells machines apart: another name has another PPID, key and certificate.
	Name string
	// Outdated gives it microcode for which TCB information says OutOfDate.
	Outdated bool
}

// Platform is a pretended machine with its PCK certificate.
type Platform struct {
	authority *Authority
	spec      PlatformSpec
	pck       party
	ppid      [16]byte
	// attestation signs quotes; the PCK key vouches for it through the quoting enclave's report.
	attestation party
}

// What the machine's PCK certificate says. pceSVN and components meet the newest level of TCB information.
const pceSVN = 13

func fmspc() [6]byte { return [6]byte{0xde, 0x7e, 0x10, 0x90, 0, 0} }

func components(outdated bool) [16]byte {
	if outdated {
		return [16]byte{2, 2, 2, 2, 3, 1, 0, 5}
	}
	return [16]byte{3, 3, 2, 2, 4, 0xff, 0, 5}
}

// NewPlatform makes a machine; equal specs give equal bytes.
func (a *Authority) NewPlatform(spec PlatformSpec) (*Platform, error) {
	p := &Platform{authority: a, spec: spec}
	seed := fmt.Sprintf("%s/platform %q outdated %t", a.phrase, spec.Name, spec.Outdated)
	var err error
	if p.pck, err = newParty(seed+"/PCK", pckName); err != nil {
		return nil, err
	}
	if p.attestation, err = newParty(seed+"/attestation key", ""); err != nil {
		return nil, err
	}
	digest := sha256.Sum256([]byte(seed + "/PPID"))
	copy(p.ppid[:], digest[:])
	p.pck.serial = new(big.Int).SetBytes(digest[12:])
	return p, a.platformCA.certify(&p.pck, pckRevocationURL, keyUsage(usageSigner, usageSignerBits), constraints(notAuthority), p.sgx())
}

// PPID is the machine's identifier, 16 bytes of its certificate.
func (p *Platform) PPID() [16]byte { return p.ppid }

// FMSPC names the machine's family; TCB information is asked for by it.
func (p *Platform) FMSPC() [6]byte { return fmspc() }

// Certificate returns the machine's PCK certificate in DER.
func (p *Platform) Certificate() []byte { return slices.Clone(p.pck.certificate) }

// Chain returns PCK certificate, platform authority and root in PEM: what a quote carries.
func (p *Platform) Chain() []byte {
	return chain(p.pck.certificate, p.authority.platformCA.certificate, p.authority.root.certificate)
}

// sgx is the extension that says which machine it is and how new its microcode (Intel, SGX PCK certificate profile 1.5).
func (p *Platform) sgx() extension {
	type item struct {
		ID    asn1.ObjectIdentifier
		Value any
	}
	base := []int{1, 2, 840, 113741, 1, 13, 1}
	id := func(arcs ...int) asn1.ObjectIdentifier { return slices.Concat(base, arcs) }
	svns := components(p.spec.Outdated)
	var tcb []item
	for i, svn := range svns {
		tcb = append(tcb, item{id(2, i+1), int(svn)})
	}
	tcb = append(tcb, item{id(2, 17), pceSVN}, item{id(2, 18), svns[:]})
	family := fmspc()
	instance := sha256.Sum256(slices.Concat([]byte("platform instance "), p.ppid[:]))
	return extension{ID: id(), Value: encoded([]item{
		{id(1), p.ppid[:]},
		{id(2), tcb},
		{id(3), []byte{0, 0}},
		{id(4), family[:]},
		{id(5), asn1.Enumerated(1)},
		{id(6), instance[:16]},
		{id(7), []item{{id(7, 1), true}, {id(7, 2), false}, {id(7, 3), true}}},
	})}
}

// padded returns text with zeros after it, to n bytes.
func padded(text string, n int) []byte {
	return append([]byte(text), bytes.Repeat([]byte{0}, n-len(text))...)
}
