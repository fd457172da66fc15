package job

import "fmt"

// Reason says why an enclave refused a requester's artefacts as unfit. Its numbers are signed and stay on the chain; a
// new reason takes a new number. Only what the requester made is ever unfit: a manifest or a head that does not fit is
// the creator's fault, and its job waits for the refund.
type Reason uint8

// The reasons.
const (
	// InputDoesNotOpen: the sealed input does not open under the enclave's key for this job.
	InputDoesNotOpen Reason = 1
	// InputMalformed: what was sealed as input is not the requester's key and the ciphertexts that the cut takes.
	InputMalformed Reason = 2
	// KeysDoNotOpen: the sealed evaluation keys do not open for this version and requester.
	KeysDoNotOpen Reason = 3
	// KeysMalformed: what was sealed as keys is not the evaluation keys that the cut takes.
	KeysMalformed Reason = 4
	// OtherRequesterKey: the key in front of the input is not the one that the job names.
	OtherRequesterKey Reason = 5
	// WrongSize: input or keys have another size than the cut's.
	WrongSize Reason = 6
)

// String says the reason in words.
func (r Reason) String() string {
	switch r {
	case InputDoesNotOpen:
		return "the sealed input does not open"
	case InputMalformed:
		return "the input is not what the cut takes"
	case KeysDoNotOpen:
		return "the sealed evaluation keys do not open"
	case KeysMalformed:
		return "the evaluation keys are not what the cut takes"
	case OtherRequesterKey:
		return "the input carries another requester's key"
	case WrongSize:
		return "input or keys have a size that the cut does not take"
	}
	return fmt.Sprintf("reason %d", uint8(r))
}
