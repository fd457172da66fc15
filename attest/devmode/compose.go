package devmode

import (
	"crypto/sha256"
	"fmt"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// Compose returns the app-compose of a development enclave, which names sha2-256 of its binary: another binary has
// another compose hash, and so another measurement. dstack hashes these bytes as they are. It pins the key provider, as
// every enclave's must (docs/dstack.md).
func Compose(binary job.Digest) []byte {
	return fmt.Appendf(nil, `{"binary_sha256":"%x","key_provider":"local","key_provider_id":"%x","manifest_version":2,`+
		`"name":"encrypted-compute-development","no_instance_id":true,"runner":"none"}`, binary[:], KeyProvider())
}

// KeyProvider identifies what hands keys to development enclaves, where a real one has a measurement or a public key.
func KeyProvider() []byte {
	id := sha256.Sum256([]byte(phrase + "/key provider"))
	return id[:]
}

// ComposeHash is sha2-256 of an app-compose.
func ComposeHash(compose []byte) job.Digest { return sha256.Sum256(compose) }

// MRConfigID is what dstack (0.5.1 and later) has a domain measured with: 1 ‖ compose hash ‖ 15 zero bytes.
func MRConfigID(composeHash job.Digest) (id [48]byte) {
	id[0] = 1
	copy(id[1:], composeHash[:])
	return id
}

// NewTD is the domain that a development enclave of a compose hash pretends to run in. RTMR 3 is zero: the event log
// belongs to the guest agent.
func NewTD(composeHash job.Digest, reportData [64]byte) TD {
	td := TD{ReportData: reportData, MRConfigID: MRConfigID(composeHash)}
	copy(td.MRTD[:], "development MRTD, no hardware measured this")
	copy(td.RTMR[0][:], "development RTMR 0, no hardware measured this")
	copy(td.RTMR[1][:], "development RTMR 1, no hardware measured this")
	copy(td.RTMR[2][:], "development RTMR 2, no hardware measured this")
	return td
}

// Measurement is what verifiers call the domain's measurement: sha2-256(MRTD ‖ RTMR 0 ‖ RTMR 1 ‖ RTMR 2 ‖ mr_config_id).
func (td TD) Measurement() job.Digest {
	h := sha256.New()
	h.Write(td.MRTD[:])
	for _, r := range td.RTMR[:3] {
		h.Write(r[:])
	}
	h.Write(td.MRConfigID[:])
	return job.Digest(h.Sum(nil))
}

// Measurement of a development enclave of a binary with that sha2-256.
func Measurement(binary job.Digest) job.Digest {
	return NewTD(ComposeHash(Compose(binary)), [64]byte{}).Measurement()
}
