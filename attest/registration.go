package attest

import (
	"crypto/x509"
	"fmt"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// Registration holds a platform's certificates and collateral cut into the byte strings that the contract registers,
// in the order in which it must see them. What it knows already need not be sent again.
type Registration struct {
	// Issuers are the certificates directly under the root (DER): the platform's authority, then whoever signed TCB
	// information and identity.
	Issuers []Issuer
	// RootCRL and PCKCRL (DER) as Intel signed them.
	RootCRL, PCKCRL []byte
	// TCBInfo and QEIdentity are the signed values.
	TCBInfo, QEIdentity SignedValue
	// Platform is the platform's certificate (DER), Known its record.
	Platform []byte
	Known    Platform
}

// Issuer is a certificate that the root signed.
type Issuer struct {
	// ID is sha2-256 of what the root signed (the TBSCertificate).
	ID  job.Digest
	DER []byte
}

// SignedValue is a JSON value with its signature r ‖ s over exactly these bytes, by Issuer's key.
type SignedValue struct {
	Issuer    job.Digest
	JSON      []byte
	Signature [64]byte
	// Evaluation rises with every new assessment by Intel; Issued and NextUpdate are Unix seconds.
	Evaluation         uint32
	Issued, NextUpdate uint64
	// FMSPC names the family that TCB information is about.
	FMSPC [6]byte
}

// Register cuts a quote's chain and its collateral for the contract. It checks all signatures; dates, levels and the
// root are for the contract to judge.
func Register(raw []byte, c Collateral) (Registration, error) {
	r, err := register(raw, c)
	if err != nil {
		return Registration{}, fmt.Errorf("prepare registration: %w", err)
	}
	return r, nil
}

func register(raw []byte, c Collateral) (r Registration, err error) {
	_, chain, err := open(raw)
	if err != nil {
		return r, err
	}
	if r.Known, err = platformOf(chain.platform, chain.authority); err != nil {
		return r, err
	}
	info, err := parseAnswer("tcbInfo", c.TCBInfo, MaxTCBInfoSize, chain.root)
	if err != nil {
		return r, err
	}
	identity, err := parseAnswer("enclaveIdentity", c.QEIdentity, MaxQEIdentitySize, chain.root)
	if err != nil {
		return r, err
	}
	if err := r.setValues(info, identity); err != nil {
		return r, err
	}
	if _, err := checkRevocations("the root's CRL", c.RootCRL, chain.root); err != nil {
		return r, err
	}
	if _, err := checkRevocations("the platform authority's CRL", c.PCKCRL, chain.authority); err != nil {
		return r, err
	}
	r.RootCRL, r.PCKCRL, r.Platform = c.RootCRL, c.PCKCRL, chain.platform.Raw
	for _, issuer := range []*x509.Certificate{chain.authority, info.signer, identity.signer} {
		r.add(issuer)
	}
	return r, nil
}

func (r *Registration) setValues(info, identity answer) error {
	t, infoHolds, err := parseTCBInfo(info.value)
	if err != nil {
		return err
	}
	q, identityHolds, err := parseQEIdentity(identity.value)
	if err != nil {
		return err
	}
	r.TCBInfo = signedValue(info, t.Evaluation, infoHolds)
	r.QEIdentity = signedValue(identity, q.Evaluation, identityHolds)
	copy(r.TCBInfo.FMSPC[:], t.FMSPC)
	return nil
}

func signedValue(a answer, evaluation uint32, held period) SignedValue {
	return SignedValue{
		Issuer: certificateID(a.signer), JSON: a.value, Signature: [64]byte(a.signature), Evaluation: evaluation,
		Issued: held.from, NextUpdate: held.to,
	}
}

func (r *Registration) add(c *x509.Certificate) {
	id := certificateID(c)
	for _, have := range r.Issuers {
		if have.ID == id {
			return
		}
	}
	r.Issuers = append(r.Issuers, Issuer{id, c.Raw})
}
