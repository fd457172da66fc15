package dstack

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/sha256"
	"crypto/x509"
	"encoding/binary"
	"encoding/pem"
	"errors"
	"fmt"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// report is what a quote says of the machine (Intel TDX DCAP Quoting Library API, TD Quote Body).
type report struct {
	mrtd, configID [48]byte
	rtmr           [4][48]byte
	reportData     [64]byte
}

const (
	headerSize = 48
	reportSize = 584
	// report15Size is that of TDX 1.5, whose first part is the other report.
	report15Size = 648
	tdx          = 0x81
)

// layout says where the report of a raw quote of version 4 or 5 begins and what size it has. What is there in any case
// is the report and the size of what follows it.
func layout(raw []byte) (at, size int, err error) {
	const least = headerSize + reportSize + 4
	if len(raw) < least {
		return 0, 0, fmt.Errorf("read quote: %d bytes are too few", len(raw))
	}
	version, tee := binary.LittleEndian.Uint16(raw), binary.LittleEndian.Uint32(raw[4:])
	at, size = headerSize, reportSize
	switch {
	case tee != tdx:
		return 0, 0, fmt.Errorf("read quote: hardware of type %#x, want TDX (%#x)", tee, tdx)
	case version == 5:
		stated := binary.LittleEndian.Uint32(raw[headerSize+2:]) // after the type
		if stated != reportSize && stated != report15Size {
			return 0, 0, fmt.Errorf("read quote: report of %d bytes, want %d or %d", stated, reportSize, report15Size)
		}
		at, size = headerSize+6, int(stated)
	case version != 4:
		return 0, 0, fmt.Errorf("read quote: version %d, want 4 or 5", version)
	}
	if len(raw) < at+size+4 {
		return 0, 0, fmt.Errorf("read quote: %d bytes are too few for a report of %d", len(raw), size)
	}
	return at, size, nil
}

// parseReport finds the report in a raw quote. It checks no signature.
func parseReport(raw []byte) (r report, err error) {
	at, _, err := layout(raw)
	if err != nil {
		return r, err
	}
	body := raw[at : at+reportSize]
	copy(r.mrtd[:], body[136:])
	copy(r.configID[:], body[184:])
	for i := range r.rtmr {
		copy(r.rtmr[i][:], body[328+48*i:])
	}
	copy(r.reportData[:], body[520:])
	return r, nil
}

// trim cuts off the zeros after a quote, which machines hand out in a buffer of fixed size and verifiers refuse.
func trim(raw []byte) ([]byte, error) {
	at, size, err := layout(raw)
	if err != nil {
		return nil, err
	}
	at += size + 4
	end := uint64(at) + uint64(binary.LittleEndian.Uint32(raw[at-4:])) //nolint:gosec // a length
	if end > uint64(len(raw)) {
		return nil, fmt.Errorf("read quote: %d bytes, its own sizes say %d", len(raw), end)
	}
	if padding := raw[end:]; len(bytes.TrimLeft(padding, "\x00")) > 0 {
		return nil, fmt.Errorf("read quote: %d bytes after it are not all zero", len(padding))
	}
	return raw[:end:end], nil
}

// measurement is what verifiers compare with their lists: sha2-256(MRTD ‖ RTMR 0 ‖ RTMR 1 ‖ RTMR 2 ‖ mr_config_id).
func (r report) measurement() job.Digest {
	h := sha256.New()
	for _, part := range [][48]byte{r.mrtd, r.rtmr[0], r.rtmr[1], r.rtmr[2], r.configID} {
		h.Write(part[:])
	}
	return job.Digest(h.Sum(nil))
}

// rootOf finds the last certificate of the chain at the end of a raw quote and returns the digest of its key.
func rootOf(raw []byte) (job.Digest, error) {
	at := bytes.LastIndex(raw, []byte("-----BEGIN CERTIFICATE-----"))
	if at < 0 {
		return job.Digest{}, errors.New("read quote: it brings no certificates")
	}
	block, _ := pem.Decode(raw[at:])
	if block == nil {
		return job.Digest{}, errors.New("read quote: its last certificate is no PEM")
	}
	certificate, err := x509.ParseCertificate(block.Bytes)
	if err != nil {
		return job.Digest{}, fmt.Errorf("read quote: its last certificate: %w", err)
	}
	key, ok := certificate.PublicKey.(*ecdsa.PublicKey)
	if !ok {
		return job.Digest{}, fmt.Errorf("read quote: root has a key of type %T", certificate.PublicKey)
	}
	point, err := key.Bytes()
	if err != nil {
		return job.Digest{}, fmt.Errorf("read quote: root's key: %w", err)
	}
	return sha256.Sum256(point[1:]), nil
}
