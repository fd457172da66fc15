package attest

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"fmt"
)

// Sizes in bytes of the parts of a TDX quote (Intel TDX DCAP Quoting Library API, "Quote Format").
const (
	// MaxQuoteSize bounds a quote, in bytes.
	MaxQuoteSize = 16 << 10
	// maxAuthSize bounds the quoting enclave's own data in a quote; it really has 32 bytes.
	maxAuthSize = 1024

	headerSize     = 48
	descriptorSize = 6
	bodySize       = 584
	bodySize15     = 648
	signatureSize  = 64
	keySize        = 64
	reportSize     = 384
)

const (
	keyP256        = 2    // header: ECDSA-256-with-P-256
	teeTDX         = 0x81 // header
	body10, body15 = 2, 3 // descriptor of version 5: TDX 1.0, TDX 1.5
	certifiedByQE  = 6    // certification data: report of the quoting enclave
	certifiedByPEM = 5    // certification data: chain of the platform's certificate
)

// quoteVendor names Intel's quoting enclave in a header.
const quoteVendor = "939a7233f79c4ca9940a0db3957f0607"

// quote holds the parts of a raw quote; slices point into it.
type quote struct {
	version   uint32
	signed    []byte // header and body: what the attestation key signed
	body      []byte // 584 or 648 bytes
	signature []byte // by key, over signed
	key       []byte // attestation key, x ‖ y
	report    []byte // of the quoting enclave
	reportSig []byte // by the platform's key, over report
	auth      []byte // the quoting enclave's own data
	chain     []byte // PEM: platform's certificate, its authority, the root
}

// parseQuote splits a raw quote of version 4 or 5. Every length must fit exactly; nothing may follow.
func parseQuote(raw []byte) (quote, error) {
	if len(raw) > MaxQuoteSize {
		return quote{}, fmt.Errorf("%w: quote of %d bytes, limit %d", ErrFormat, len(raw), MaxQuoteSize)
	}
	q, rest, err := parseSigned(raw)
	if err != nil {
		return quote{}, err
	}
	r := reader{b: rest}
	r.fills("signature data")
	q.signature, q.key = r.take("signature", signatureSize), r.take("attestation key", keySize)
	r.is("type of certification data", r.short("type of certification data"), certifiedByQE)
	r.fills("certification data")
	q.report, q.reportSig = r.take("report of the quoting enclave", reportSize), r.take("its signature", signatureSize)
	auth := int(r.short("size of authentication data"))
	if auth > maxAuthSize {
		r.fail("authentication data of %d bytes, limit %d", auth, maxAuthSize)
	}
	q.auth = r.take("authentication data", auth)
	r.is("type of inner certification data", r.short("type of inner certification data"), certifiedByPEM)
	r.fills("certificate chain")
	q.chain = r.take("certificate chain", len(r.b))
	return q, r.err
}

// parseSigned reads what the attestation key signs, from the start of a raw or compact quote.
func parseSigned(b []byte) (q quote, rest []byte, err error) {
	r := reader{b: b}
	q.version = r.short("version")
	r.is("type of attestation key", r.short("type of attestation key"), keyP256)
	r.is("kind of enclave", r.long("kind of enclave"), teeTDX)
	r.take("minimum versions", 4)
	if vendor := r.take("vendor", 16); r.err == nil && hex.EncodeToString(vendor) != quoteVendor {
		r.fail("quoting enclave's vendor is %x, want %s", vendor, quoteVendor)
	}
	r.take("user data", headerSize-28)
	size := bodySize
	switch {
	case r.err != nil:
	case q.version == 5:
		size = r.descriptor()
	case q.version != 4:
		r.fail("quote of version %d, want 4 or 5", q.version)
	}
	q.body = r.take("body", size)
	q.signed = b[:len(b)-len(r.b)]
	return q, r.b, r.err
}

// reader takes little-endian fields off the front; after its first error it returns zeros.
type reader struct {
	b   []byte
	err error
}

func (r *reader) fail(format string, args ...any) {
	if r.err == nil {
		r.err = fmt.Errorf("%w: "+format, append([]any{ErrFormat}, args...)...)
	}
	r.b = nil
}

func (r *reader) take(what string, n int) []byte {
	if r.err == nil && len(r.b) < n {
		r.fail("quote ends within its %s: %d bytes of %d", what, len(r.b), n)
	}
	if r.err != nil {
		return nil
	}
	field := r.b[:n:n]
	r.b = r.b[n:]
	return field
}

func (r *reader) short(what string) uint32 {
	if b := r.take(what, 2); b != nil {
		return uint32(binary.LittleEndian.Uint16(b))
	}
	return 0
}

func (r *reader) long(what string) uint32 {
	if b := r.take(what, 4); b != nil {
		return binary.LittleEndian.Uint32(b)
	}
	return 0
}

// fills reads a length field that must say exactly what is left.
func (r *reader) fills(what string) {
	if n := r.long("size of " + what); r.err == nil && int64(n) != int64(len(r.b)) {
		r.fail("%s of %d bytes, and %d are left", what, n, len(r.b))
	}
}

func (r *reader) is(what string, have, want uint32) {
	if r.err == nil && have != want {
		r.fail("%s is %#x, want %#x", what, have, want)
	}
}

// descriptor reads what version 5 says about the body that follows, and returns its size.
func (r *reader) descriptor() int {
	kind, size := r.short("type of body"), r.long("size of body")
	switch {
	case kind == body10 && size == bodySize, kind == body15 && size == bodySize15:
		return int(size)
	}
	r.fail("body of type %d and %d bytes", kind, size)
	return 0
}

func isZero(b []byte) bool { return len(bytes.Trim(b, "\x00")) == 0 }
