package relayer

import (
	"cmp"
	"errors"
	"time"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// Config of a relayer. Whole numbers are seconds of chain time. Zero fields but the deployment take the values in
// brackets.
type Config struct {
	Deployment job.Deployment
	// MaxAttempts is how often a job may waste an enclave's time before it is left to its refund [5].
	MaxAttempts int
	// Backoff is the pause after the first failure [1]; it doubles up to MaxBackoff [60].
	Backoff, MaxBackoff uint64
	// KeysFor is how long evaluation keys are kept after their last use [30 days].
	KeysFor uint64
	// RenewBefore is how long before its expiry an enclave is enrolled anew [one hour].
	RenewBefore uint64
	// CallTime is how long an enclave may take to answer: longer than it gives itself, or it would be cut off while it
	// still works [job.FetchTime, job.EvaluationTime, and half a minute to seal and to send].
	CallTime time.Duration
	// Senders is how many evaluations, and as many forwards, wait for their transactions at a time [4].
	Senders int
}

func (c Config) withDefaults() Config {
	c.MaxAttempts = cmp.Or(c.MaxAttempts, 5)
	c.Backoff = cmp.Or(c.Backoff, 1)
	c.MaxBackoff = cmp.Or(c.MaxBackoff, 60)
	c.KeysFor = cmp.Or(c.KeysFor, 30*24*3600)
	c.RenewBefore = cmp.Or(c.RenewBefore, 3600)
	c.CallTime = cmp.Or(c.CallTime, job.FetchTime+job.EvaluationTime+30*time.Second)
	c.Senders = cmp.Or(c.Senders, 4)
	return c
}

// Check reports what is missing.
func (c Config) Check() error {
	d := c.Deployment
	if d.ChainID == 0 || d.Escrow.IsZero() || d.Registry.IsZero() || d.Enclaves.IsZero() {
		return errors.New("relayer: the deployment names no chain or contracts")
	}
	if c.MaxAttempts < 0 || c.CallTime < 0 || c.Senders < 0 {
		return errors.New("relayer: a limit is negative")
	}
	return nil
}
