package attest

import (
	"fmt"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// RecordSize is the length of a record of evidence in bytes.
const RecordSize = 1 + 32 + 16 + 56 + PlatformSize

// Record is what must be known to ask later whether a verdict still stands. Its keccak256 is the verdict's evidence,
// and the contract logs it:
//
//	1 ‖ measurement (32) ‖ versions of the TDX components (16) ‖ quoting enclave: MISCSELECT (4), attributes (16),
//	signer (32), product (2), version (2), as in its report ‖ platform record (192)
type Record [RecordSize]byte

func newRecord(t TD, r report, p Platform) (record Record) {
	measurement := t.Measurement()
	b := append([]byte{1}, measurement[:]...)
	b = append(b, t.TCBSVN[:]...)
	b = append(b, r.miscSelect()...)
	b = append(b, r.attributes()...)
	b = append(b, r.signer()...)
	b = append(b, r[256:260]...)
	copy(record[:], append(b, p.Record()...))
	return record
}

// RecordOf returns the record of a raw quote without collateral: what whoever doubts an enclave brings to the registry.
// It checks the signatures within the quote and trusts no root.
func RecordOf(raw []byte) (Record, error) {
	q, chain, err := open(raw)
	if err != nil {
		return Record{}, fmt.Errorf("make record of evidence: %w", err)
	}
	p, err := platformOf(chain.platform, chain.authority)
	if err != nil {
		return Record{}, fmt.Errorf("make record of evidence: %w", err)
	}
	return newRecord(newTD(q.body), q.report, p), nil
}

// Digest is the evidence that a verdict and the registry name.
func (r Record) Digest() job.Digest { return job.Keccak(r[:]) }

// String shows the record in hexadecimal.
func (r Record) String() string { return fmt.Sprintf("0x%x", r[:]) }
