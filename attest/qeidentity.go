package attest

import (
	"bytes"
	"encoding/binary"
	"fmt"
)

// qeIdentity says which quoting enclaves are Intel's (Intel PCS API version 4, "Enclave Identity V2", for TDX).
type qeIdentity struct {
	dated
	MiscSelect     hexBytes `json:"miscselect"`
	MiscSelectMask hexBytes `json:"miscselectMask"`
	Attributes     hexBytes `json:"attributes"`
	AttributesMask hexBytes `json:"attributesMask"`
	Signer         hexBytes `json:"mrsigner"`
	Product        uint16   `json:"isvprodid"`
	Levels         []level  `json:"tcbLevels"`
}

func parseQEIdentity(value []byte) (qeIdentity, period, error) {
	const what = "identity of the quoting enclave"
	q, err := decodeValue[qeIdentity](what, value)
	if err != nil {
		return qeIdentity{}, period{}, err
	}
	if len(q.MiscSelect) != 4 || len(q.MiscSelectMask) != 4 || len(q.Attributes) != 16 || len(q.AttributesMask) != 16 ||
		len(q.Signer) != 32 {
		return qeIdentity{}, period{}, fmt.Errorf("%w: %s has fields of other lengths", ErrFormat, what)
	}
	p, err := q.check(what, "TD_QE", 2)
	return q, p, err
}

// report is the SGX report of the quoting enclave (Intel SDM volume 3D, "REPORT"), 384 bytes.
type report []byte

func (r report) miscSelect() []byte { return r[16:20] }
func (r report) attributes() []byte { return r[48:64] }
func (r report) signer() []byte     { return r[128:160] }
func (r report) product() uint16    { return binary.LittleEndian.Uint16(r[256:]) }
func (r report) version() uint16    { return binary.LittleEndian.Uint16(r[258:]) }
func (r report) data() []byte       { return r[320:384] }

// judge refuses an enclave that is not Intel's quoting enclave at a good level.
func (q qeIdentity) judge(r report) error {
	switch {
	case !masked(r.miscSelect(), q.MiscSelect, q.MiscSelectMask), !masked(r.attributes(), q.Attributes, q.AttributesMask):
		return fmt.Errorf("%w: quoting enclave has MISCSELECT %x and attributes %x, want %x and %x",
			ErrPlatform, r.miscSelect(), r.attributes(), []byte(q.MiscSelect), []byte(q.Attributes))
	case !bytes.Equal(r.signer(), q.Signer) || r.product() != q.Product:
		return fmt.Errorf("%w: quoting enclave is product %d of %x, want %d of %x",
			ErrPlatform, r.product(), r.signer(), q.Product, []byte(q.Signer))
	}
	return judgeLevels("quoting enclave", q.Levels, r.version())
}

// masked says whether have equals want where mask has ones.
func masked(have, want, mask []byte) bool {
	for i := range have {
		if have[i]&mask[i] != want[i] {
			return false
		}
	}
	return true
}
