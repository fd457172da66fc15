package devmode

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"slices"
)

// Form is the layout of a quote.
type Form int

const (
	// V4 is version 4: header, TD report of 584 bytes, signature.
	V4 Form = iota
	// V5 is version 5 with the same report.
	V5
	// V5TDX15 is version 5 with TDX 1.5's report of 648 bytes.
	V5TDX15
)

// Defects are deliberate faults of a quote. The zero value is a quote without any.
type Defects struct {
	// Debug sets the attribute that lets the host read the memory.
	Debug bool
	// OutdatedModule and OutdatedQE lower the SVN of the TDX module or the quoting enclave to a level that is OutOfDate.
	OutdatedModule, OutdatedQE bool
	// Half of the two signatures inside the quote.
	Half Half
	// Trailing bytes follow the quote.
	Trailing []byte
}

// TD is what a quote says about a pretended trust domain.
type TD struct {
	// ReportData is what the domain chose.
	ReportData [64]byte
	// MRTD, RTMR and MRConfigID are its measurements.
	MRTD       [48]byte
	RTMR       [4][48]byte
	MRConfigID [48]byte
	// Form of the quote.
	Form Form
	// FirstModule has the domain run on a TDX module of version 0, for which TCB information has no identity: its SVN is
	// compared with the level's own components.
	FirstModule bool
	// Defects of the quote.
	Defects Defects
}

// What every pretended machine runs: a TDX module of version 1 and a quoting enclave, both up to date.
const (
	moduleVersion = 1
	moduleSVN     = 6
	qeSVN         = 6
	qeProductID   = 2
)

// qeSigner is the key that signed Intel's TDX quoting enclave, as verifiers expect it.
func qeSigner() []byte {
	b, _ := hex.DecodeString("dc9e2a7c6f948f17474e34a7fc43ed030f7c1563f1babddf6340c82e0e54a8c5") // a constant
	return b
}

// Offsets and sizes of Intel's structures, in bytes.
const (
	headerSize   = 48
	reportSize   = 584
	report15Size = 648
	qeReportSize = 384
)

// Quote returns a quote by the machine. Equal arguments give equal bytes.
func (p *Platform) Quote(td TD) ([]byte, error) {
	b := slices.Concat(td.header(), td.body())
	signature, err := signRaw(p.attestation.key, b, td.Defects.Half)
	if err != nil {
		return nil, fmt.Errorf("sign quote: %w", err)
	}
	certification, err := p.certification(td)
	if err != nil {
		return nil, err
	}
	data := slices.Concat(signature, p.attestationKey(), certification)
	b = binary.LittleEndian.AppendUint32(b, uint32(len(data))) //nolint:gosec // about 4 kB
	return slices.Concat(b, data, td.Defects.Trailing), nil
}

func (td TD) header() []byte {
	version := uint16(4)
	if td.Form != V4 {
		version = 5
	}
	vendor, _ := hex.DecodeString("939a7233f79c4ca9940a0db3957f0607") // Intel; a constant
	b := binary.LittleEndian.AppendUint16(nil, version)
	b = binary.LittleEndian.AppendUint16(b, 2)    // ECDSA-256 with P-256
	b = binary.LittleEndian.AppendUint32(b, 0x81) // TDX
	b = append(b, 0, 0, 0, 0)
	b = append(b, vendor...)
	return append(b, padded("development", headerSize-len(b))...)
}

// body is the TD report, in version 5 after its type and size.
func (td TD) body() []byte {
	b := slices.Concat(td.svns(), padded("development TDX module", 48), make([]byte, 48+8), td.attributes())
	b = slices.Concat(b, td.MRTD[:], td.MRConfigID[:], make([]byte, 48+48))
	for _, r := range td.RTMR {
		b = append(b, r[:]...)
	}
	b = append(b, td.ReportData[:]...)
	switch td.Form {
	case V5:
		return append([]byte{2, 0, reportSize & 0xff, reportSize >> 8, 0, 0}, b...)
	case V5TDX15:
		b = slices.Concat(b, td.svns(), make([]byte, 48))
		return append([]byte{3, 0, report15Size & 0xff, report15Size >> 8, 0, 0}, b...)
	}
	return b
}

func (td TD) svns() []byte {
	b := make([]byte, 16)
	copy(b, []byte{moduleSVN, moduleVersion, 3})
	if td.FirstModule {
		b[1] = 0
	}
	if td.Defects.OutdatedModule {
		b[0] = moduleSVN - 2
	}
	return b
}

// attributes and extended features, as dstack sets them: SEPT_VE_DISABLE; AVX-512 and AMX.
func (td TD) attributes() []byte {
	b := []byte{0, 0, 0, 0x10, 0, 0, 0, 0, 0xe7, 0x02, 0x06, 0, 0, 0, 0, 0}
	if td.Defects.Debug {
		b[0] = 1
	}
	return b
}

func (p *Platform) attestationKey() []byte {
	point, _ := p.attestation.key.PublicKey.Bytes() // newParty encoded it before
	return point[1:]
}

// certification is the quoting enclave's report over the attestation key, its signature by the PCK key, and the chain.
func (p *Platform) certification(td TD) ([]byte, error) {
	authentication := make([]byte, 32)
	for i := range authentication {
		authentication[i] = byte(i)
	}
	report := p.qeReport(td, authentication)
	signature, err := signRaw(p.pck.key, report, td.Defects.Half)
	if err != nil {
		return nil, fmt.Errorf("sign report of the quoting enclave: %w", err)
	}
	return typed(6, slices.Concat(report, signature, []byte{32, 0}, authentication, typed(5, p.Chain()))), nil
}

func (p *Platform) qeReport(td TD, authentication []byte) []byte {
	svns := components(p.spec.Outdated)
	svn := uint16(qeSVN)
	if td.Defects.OutdatedQE {
		svn -= 2
	}
	b := slices.Concat(svns[:], make([]byte, 4+28), []byte{0x15, 0, 0, 0, 0, 0, 0, 0, 0xe7, 0, 0, 0, 0, 0, 0, 0})
	b = slices.Concat(b, padded("development quoting enclave", 32), make([]byte, 32), qeSigner(), make([]byte, 96))
	b = binary.LittleEndian.AppendUint16(b, qeProductID)
	b = binary.LittleEndian.AppendUint16(b, svn)
	b = append(b, make([]byte, 60)...)
	vouched := sha256.Sum256(slices.Concat(p.attestationKey(), authentication))
	b = append(b, vouched[:]...)
	return append(b, bytes.Repeat([]byte{0}, qeReportSize-len(b))...)
}

// typed is a block of certification data: type, size, bytes.
func typed(kind uint16, data []byte) []byte {
	b := binary.LittleEndian.AppendUint16(nil, kind)
	b = binary.LittleEndian.AppendUint32(b, uint32(len(data))) //nolint:gosec // about 4 kB
	return append(b, data...)
}
