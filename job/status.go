package job

import (
	"fmt"
	"strings"
)

// Status is a stage in the life of a job; the numbers are those of the Solidity enum.
type Status uint8

// The stages of a job. Expiry is computed from the deadline, never stored.
const (
	None Status = iota
	Created
	Evaluated
	Forwarded
	Delivered
	Settled
	Refunded
)

var statusNames = [...]string{"None", "Created", "Evaluated", "Forwarded", "Delivered", "Settled", "Refunded"}

// String returns the status word.
func (s Status) String() string {
	if int(s) < len(statusNames) {
		return statusNames[s]
	}
	return fmt.Sprintf("Status(%d)", uint8(s))
}

// MarshalText implements encoding.TextMarshaler.
func (s Status) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText accepts a status word in any case.
func (s *Status) UnmarshalText(b []byte) error {
	for i, name := range statusNames {
		if strings.EqualFold(name, string(b)) {
			*s = Status(i)
			return nil
		}
	}
	return fmt.Errorf("parse status %.20q: want one of %v", b, statusNames)
}

// Ended reports whether nothing can happen to the job any more.
func (s Status) Ended() bool { return s == Settled || s == Refunded }
