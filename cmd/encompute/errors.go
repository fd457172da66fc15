package main

import (
	"errors"
	"net"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// passing reports whether waiting can mend an error: the other side is away or busy.
func passing(err error) bool {
	var network net.Error
	if errors.As(err, &network) {
		return true
	}
	switch job.KindOf(err) {
	case job.KindUnavailable, job.KindBusy, job.KindNotFound:
		return true
	default:
		return false
	}
}
