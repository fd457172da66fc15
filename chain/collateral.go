package chain

import (
	"context"
	"crypto/x509"
	"fmt"
	"math/big"

	"github.com/encrypted-compute/encrypted-compute/attest"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// Role is what an issuer directly under the root may sign.
type Role uint8

const (
	// NoRole is that of what is not registered, and of the root itself.
	NoRole Role = iota
	// PCKAuthority certifies platforms.
	PCKAuthority
	// TCBSigner signs TCB information and QE identity.
	TCBSigner
)

// IssuerState is what the verifier knows of a certificate under the root. Times are Unix seconds; the last three are those
// of the newest revocation list, 0 before there is one.
type IssuerState struct {
	Role                              Role
	Revoked                           bool
	NotAfter                          uint64
	CRLNumber, ThisUpdate, NextUpdate uint64
}

// CollateralState says which issue of a statement the verifier knows; Expiry 0: none.
type CollateralState struct{ Evaluation, Issued, Expiry uint64 }

// Issuer returns what the verifier knows of an issuer by the digest of what the root signed; the zero digest is the root,
// of which only the revocation list counts.
func (c *Client) Issuer(ctx context.Context, id job.Digest) (IssuerState, error) {
	o, err := read(ctx, c.rpc, c.verifier, c.deployment.Verifier, nil, c.verifier.PackIssuerOf(id), c.verifier.UnpackIssuerOf)
	if err != nil {
		return IssuerState{}, fmt.Errorf("read issuer %s: %w", id, err)
	}
	return IssuerState{Role(o.Role), o.Revoked, o.NotAfter, o.CrlNumber, o.ThisUpdate, o.NextUpdate}, nil
}

// TCBInfo returns which TCB information the verifier knows for a family of platforms and a certification enclave.
func (c *Client) TCBInfo(ctx context.Context, fmspc [6]byte, pceID [2]byte) (CollateralState, error) {
	var kind [32]byte
	copy(kind[:], fmspc[:])
	copy(kind[6:], pceID[:])
	o, err := read(ctx, c.rpc, c.verifier, c.deployment.Verifier, nil, c.verifier.PackTcbInfoOf(kind), c.verifier.UnpackTcbInfoOf)
	if err != nil {
		return CollateralState{}, fmt.Errorf("read TCB information of %x: %w", fmspc, err)
	}
	return CollateralState(o), nil
}

// QEIdentity returns which identity of the quoting enclave the verifier knows.
func (c *Client) QEIdentity(ctx context.Context) (CollateralState, error) {
	o, err := read(ctx, c.rpc, c.verifier, c.deployment.Verifier, nil, c.verifier.PackQeIdentity(), c.verifier.UnpackQeIdentity)
	if err != nil {
		return CollateralState{}, fmt.Errorf("read QE identity: %w", err)
	}
	return CollateralState(o), nil
}

// PlatformKnown says whether quotes may name a platform by its record.
func (c *Client) PlatformKnown(ctx context.Context, p attest.Platform) (bool, error) {
	o, err := read(ctx, c.rpc, c.verifier, c.deployment.Verifier, nil,
		c.verifier.PackCertificateOf(p.Issuer, new(big.Int).SetBytes(p.Serial[:])), c.verifier.UnpackCertificateOf)
	if err != nil {
		return false, fmt.Errorf("read platform %s: %w", p.ID(), err)
	}
	return job.Digest(o.Certificate) == job.Keccak(p.Record()), nil
}

// MeasurementAllowed says whether enclaves with this measurement may enrol now.
func (c *Client) MeasurementAllowed(ctx context.Context, measurement job.Digest) (bool, error) {
	const kind = 0
	o, err := read(ctx, c.rpc, c.verifier, c.deployment.Verifier, nil, c.verifier.PackListed(kind, measurement), c.verifier.UnpackListed)
	if err != nil {
		return false, fmt.Errorf("read measurement %s: %w", measurement, err)
	}
	return o.Allowed, nil
}

// Judge returns what is wrong with a verdict's record now, in the verifier's words ("" is nothing), and when it expires
// at the latest.
func (c *Client) Judge(ctx context.Context, record attest.Record) (flaw string, expiry uint64, err error) {
	o, err := read(ctx, c.rpc, c.verifier, c.deployment.Verifier, nil, c.verifier.PackJudge(record[:]), c.verifier.UnpackJudge)
	if err != nil {
		return "", 0, fmt.Errorf("judge evidence %s: %w", record.Digest(), err)
	}
	return flawName(o.Flaw), o.Expiry, nil
}

// flawName is the verifier's word for a flaw, in the order of its enumeration.
func flawName(flaw uint8) string {
	names := []string{
		"", "measurement not allowed", "platform not allowed", "platform revoked", "issuer revoked", "no revocation list",
		"no TCB information", "TCB not up to date", "TDX module not up to date", "no QE identity",
		"quoting enclave differs from its identity", "quoting enclave not up to date",
	}
	if int(flaw) >= len(names) {
		return fmt.Sprintf("flaw %d", flaw)
	}
	return names[flaw]
}

// RegisterIssuer registers a certificate (DER) that the root signed.
func (s *Sender) RegisterIssuer(ctx context.Context, key string, der []byte) (job.Receipt, error) {
	data, err := s.client.verifier.TryPackRegisterIssuer(der)
	return s.to(ctx, key, s.client.deployment.Verifier, nil, data, err)
}

// RegisterCRL registers a newer revocation list (DER) of an issuer; the zero digest is the root.
func (s *Sender) RegisterCRL(ctx context.Context, key string, issuer job.Digest, der []byte) (job.Receipt, error) {
	data, err := s.client.verifier.TryPackRegisterCrl(issuer, der)
	return s.to(ctx, key, s.client.deployment.Verifier, nil, data, err)
}

// RegisterTCBInfo registers newer TCB information.
func (s *Sender) RegisterTCBInfo(ctx context.Context, key string, v attest.SignedValue) (job.Receipt, error) {
	data, err := s.client.verifier.TryPackRegisterTcbInfo(v.Issuer, v.JSON, [32]byte(v.Signature[:32]), [32]byte(v.Signature[32:]))
	return s.to(ctx, key, s.client.deployment.Verifier, nil, data, err)
}

// RegisterQEIdentity registers a newer identity of the quoting enclave.
func (s *Sender) RegisterQEIdentity(ctx context.Context, key string, v attest.SignedValue) (job.Receipt, error) {
	data, err := s.client.verifier.TryPackRegisterQeIdentity(v.Issuer, v.JSON, [32]byte(v.Signature[:32]), [32]byte(v.Signature[32:]))
	return s.to(ctx, key, s.client.deployment.Verifier, nil, data, err)
}

// RegisterPlatform registers a platform's certificate (DER) by one of the authorities. A compact quote of the form
// attest.First does the same on the way.
func (s *Sender) RegisterPlatform(ctx context.Context, key string, issuer job.Digest, der []byte) (job.Receipt, error) {
	data, err := s.client.verifier.TryPackRegisterPlatform(issuer, der)
	return s.to(ctx, key, s.client.deployment.Verifier, nil, data, err)
}

// RegisterCollateral registers what of r the verifier does not know yet, or knows in an older issue, in the order in
// which it must see them; the platform is left to the quote that names it. What somebody else registers meanwhile is no
// error. Each transaction's idempotency key is key with the digest of what it carries.
func (s *Sender) RegisterCollateral(ctx context.Context, key string, r attest.Registration) error {
	for _, issuer := range r.Issuers {
		state, err := s.client.Issuer(ctx, issuer.ID)
		if err != nil {
			return err
		}
		if state.Role != NoRole {
			continue
		}
		_, err = s.RegisterIssuer(ctx, contentKey(key, issuer.DER), issuer.DER)
		if err := unlessKnown(err); err != nil {
			return err
		}
	}
	if err := s.registerLists(ctx, key, r); err != nil {
		return err
	}
	return s.registerStatements(ctx, key, r)
}

// registerLists sends a revocation list unless the very same one is the newest known: a simulation refuses older ones
// for nothing.
func (s *Sender) registerLists(ctx context.Context, key string, r attest.Registration) error {
	lists := []struct {
		issuer job.Digest
		der    []byte
	}{{job.Digest{}, r.RootCRL}, {r.Known.Issuer, r.PCKCRL}}
	for _, list := range lists {
		if err := s.revokeParts(ctx, key, list.issuer, list.der); err != nil {
			return err
		}
		_, err := s.RegisterCRL(ctx, contentKey(key, list.der), list.issuer, list.der)
		if err := unlessKnown(err); err != nil {
			return err
		}
	}
	return nil
}

// crlPart is how many revoked certificates one transaction brings: about 8 million gas, half of what it may cost.
const crlPart = 300

// revokeParts brings all but the last entries of a list that is too long for one transaction.
func (s *Sender) revokeParts(ctx context.Context, key string, issuer job.Digest, der []byte) error {
	list, err := x509.ParseRevocationList(der)
	if err != nil {
		return fmt.Errorf("read revocation list of %s: %w", issuer, err)
	}
	for from := int64(0); from+crlPart < int64(len(list.RevokedCertificateEntries)); from += crlPart {
		data, err := s.client.verifier.TryPackRevoke(issuer, der, big.NewInt(from), big.NewInt(from+crlPart))
		_, err = s.to(ctx, fmt.Sprintf("%s/%d", contentKey(key, der), from), s.client.deployment.Verifier, nil, data, err)
		if Reverted(err, "TdxQuoteVerifier_NotNewer") {
			return nil
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (s *Sender) registerStatements(ctx context.Context, key string, r attest.Registration) error {
	known, err := s.client.TCBInfo(ctx, r.TCBInfo.FMSPC, r.Known.PCEID)
	if err != nil {
		return err
	}
	if known.olderThan(r.TCBInfo) {
		_, err := s.RegisterTCBInfo(ctx, contentKey(key, r.TCBInfo.JSON), r.TCBInfo)
		if err := unlessKnown(err); err != nil {
			return err
		}
	}
	if known, err = s.client.QEIdentity(ctx); err != nil {
		return err
	}
	if !known.olderThan(r.QEIdentity) {
		return nil
	}
	_, err = s.RegisterQEIdentity(ctx, contentKey(key, r.QEIdentity.JSON), r.QEIdentity)
	return unlessKnown(err)
}

func (c CollateralState) olderThan(v attest.SignedValue) bool {
	evaluation := uint64(v.Evaluation)
	return evaluation > c.Evaluation || (evaluation == c.Evaluation && v.Issued > c.Issued)
}

func contentKey(key string, content []byte) string {
	return fmt.Sprintf("%s/%x", key, job.Keccak(content))
}

// unlessKnown forgives a refusal of what is registered already.
func unlessKnown(err error) error {
	if Reverted(err, "TdxQuoteVerifier_NotNewer") {
		return nil
	}
	return err
}
