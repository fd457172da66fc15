package attest

import (
	"crypto/sha256"
	"fmt"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// TD is what a quote says of the trust domain (Intel TDX DCAP Quoting Library API, "TD Quote Body").
type TD struct {
	// TCBSVN are the versions of the TDX components when the domain was made.
	TCBSVN [16]byte
	// Module is the measurement of the TDX module.
	Module [48]byte
	// Attributes: the low byte would allow debugging, bit 29 moving to another machine. Extended names CPU features.
	Attributes, Extended [8]byte
	// MRTD measures the firmware; RTMR what it started: hardware, kernel, command line and disk, applications.
	MRTD [48]byte
	RTMR [4][48]byte
	// ConfigID is chosen by whoever starts the domain; dstack puts the compose hash there.
	ConfigID [48]byte
	// ReportData are the 64 bytes that the code in the domain chose.
	ReportData [64]byte
}

// Measurement names the code: sha2-256(MRTD ‖ RTMR0 ‖ RTMR1 ‖ RTMR2 ‖ ConfigID).
func (t TD) Measurement() job.Digest {
	h := sha256.New()
	for _, part := range [][48]byte{t.MRTD, t.RTMR[0], t.RTMR[1], t.RTMR[2], t.ConfigID} {
		h.Write(part[:])
	}
	return job.Digest(h.Sum(nil))
}

// ComposeHash returns the sha2-256 of the app-compose file that dstack (from 0.5.1) put into ConfigID:
// 1 ‖ digest (32) ‖ zero (15).
func (t TD) ComposeHash() (job.Digest, bool) {
	return job.Digest(t.ConfigID[1:33]), t.ConfigID[0] == 1 && isZero(t.ConfigID[33:])
}

// newTD reads a body of either size.
func newTD(body []byte) (t TD) {
	copy(t.TCBSVN[:], body)
	copy(t.Module[:], body[16:])
	copy(t.Attributes[:], body[120:])
	copy(t.Extended[:], body[128:])
	copy(t.MRTD[:], body[136:])
	copy(t.ConfigID[:], body[184:])
	for i := range t.RTMR {
		copy(t.RTMR[i][:], body[328+48*i:])
	}
	copy(t.ReportData[:], body[520:])
	return t
}

// parseTD reads a body and refuses what no domain of ours may be.
func parseTD(body []byte) (t TD, err error) {
	t = newTD(body)
	switch {
	case !isZero(body[64:112]) || !isZero(body[112:120]):
		err = fmt.Errorf("%w: TDX module is signed by %x with attributes %x, want zeros", ErrPlatform, body[64:112], body[112:120])
	case t.Attributes[0] != 0:
		err = fmt.Errorf("%w: domain runs under debug: attributes %x", ErrPlatform, t.Attributes)
	case t.Attributes[3]&0x20 != 0:
		err = fmt.Errorf("%w: domain may be moved to another machine: attributes %x", ErrPlatform, t.Attributes)
	case len(body) == bodySize15 && !isZero(body[bodySize+16:]):
		err = fmt.Errorf("%w: domain is served by another one: %x", ErrPlatform, body[bodySize+16:])
	}
	return t, err
}
