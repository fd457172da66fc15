package attest

import (
	"encoding/binary"
	"fmt"
	"slices"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// Form says how a compact quote names its platform.
type Form uint8

const (
	// Known names it by its record, whose hash the contract has kept since it saw the certificate.
	Known Form = 1
	// First brings its certificate, which the contract then keeps.
	First Form = 2
)

// CompactQuote is what the contract reads of a quote: what is signed and the signatures, without the chain.
//
//	form (1) ‖ header and body (632, 638 or 702) ‖ signature (64) ‖ attestation key (64) ‖ report of the quoting
//	enclave (384) ‖ its signature (64) ‖ size of authentication data (2, big-endian) ‖ authentication data ‖ platform
//
// The platform is its record (192 bytes), or the id of its issuer (32) and its certificate (DER).
type CompactQuote struct {
	Form Form
	// Version is the quote's, 4 or 5.
	Version int
	// TD is what the quote says of the domain.
	TD TD
	// Platform is set in the form Known; Issuer and Certificate (DER) in the form First.
	Platform    Platform
	Issuer      job.Digest
	Certificate []byte
}

// Compact cuts a raw quote to what the contract reads. It checks every signature within the quote, so that what is cut
// away was in order, but trusts no root: see Verify.
func Compact(raw []byte, form Form) ([]byte, error) {
	q, chain, err := open(raw)
	if err != nil {
		return nil, fmt.Errorf("compact quote: %w", err)
	}
	var platform []byte
	switch form {
	case First:
		issuer := certificateID(chain.authority)
		platform = slices.Concat(issuer[:], chain.platform.Raw)
	case Known:
		p, err := platformOf(chain.platform, chain.authority)
		if err != nil {
			return nil, fmt.Errorf("compact quote: %w", err)
		}
		platform = p.Record()
	default:
		return nil, fmt.Errorf("compact quote: no form %d", form)
	}
	head := slices.Concat([]byte{byte(form)}, q.signed, q.signature, q.key, q.report, q.reportSig)
	return slices.Concat(binary.BigEndian.AppendUint16(head, uint16(len(q.auth)&0xffff)), q.auth, platform), nil
}

// ParseCompact reads a compact quote, to show it; it checks no signature.
func ParseCompact(b []byte) (CompactQuote, error) {
	if len(b) == 0 || len(b) > MaxQuoteSize {
		return CompactQuote{}, fmt.Errorf("read compact quote: %w: %d bytes, limit %d", ErrFormat, len(b), MaxQuoteSize)
	}
	q, rest, err := parseSigned(b[1:])
	if err != nil {
		return CompactQuote{}, fmt.Errorf("read compact quote: %w", err)
	}
	r := reader{b: rest}
	r.take("signatures and report", signatureSize+keySize+reportSize+signatureSize)
	if size := r.take("size of authentication data", 2); size != nil {
		r.take("authentication data", int(binary.BigEndian.Uint16(size)))
	}
	var issuer []byte
	if Form(b[0]) == First {
		issuer = r.take("issuer", 32)
	}
	if r.err != nil {
		return CompactQuote{}, fmt.Errorf("read compact quote: %w", r.err)
	}
	c := CompactQuote{Form: Form(b[0]), Version: int(q.version), TD: newTD(q.body)}
	switch c.Form {
	case First:
		c.Issuer, c.Certificate = job.Digest(issuer), r.b
	case Known:
		if c.Platform, err = ParsePlatform(r.b); err != nil {
			return CompactQuote{}, fmt.Errorf("read compact quote: %w", err)
		}
	default:
		return CompactQuote{}, fmt.Errorf("read compact quote: %w: form %d", ErrFormat, c.Form)
	}
	return c, nil
}
