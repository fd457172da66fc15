package enclave

import (
	"cmp"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// Config says who runs the enclave and what a job may take. Zero fields take the values in brackets.
type Config struct {
	// Operator is paid for evaluations; it must be set.
	Operator job.Address
	// Measurement is the digest of the running code, for Identity.
	Measurement job.Digest
	// Root is "development", "intel" or "unknown", for Identity.
	Root string
	// Budget is the time for loading and evaluating one head [60 s]. What its estimate says will not fit is refused.
	Budget time.Duration
	// Fetch is the time for fetching and opening everything that a job names [5 min].
	Fetch time.Duration
	// Memory bounds what one job may take, and again what the kept heads take, in bytes [4 GiB].
	Memory int64
	// Queue is how many evaluations may wait for the one that runs [4].
	Queue int
	// Results is how many finished results are kept in memory [32].
	Results int
	// Heads is how many opened heads are kept in memory [4].
	Heads int
	// Logger takes attributes only [discards].
	Logger *slog.Logger
}

// Check returns an error that names the field that is missing or out of range.
func (c Config) Check() error {
	if c.Operator.IsZero() {
		return errors.New("enclave configuration: operator is not set")
	}
	for name, v := range map[string]int64{
		"budget": int64(c.Budget), "fetch": int64(c.Fetch), "memory": c.Memory, "queue": int64(c.Queue),
		"results": int64(c.Results), "heads": int64(c.Heads),
	} {
		if v < 0 {
			return fmt.Errorf("enclave configuration: %s is negative (%d)", name, v)
		}
	}
	return nil
}

func (c Config) withDefaults() Config {
	c.Budget = cmp.Or(c.Budget, job.EvaluationTime)
	c.Fetch = cmp.Or(c.Fetch, job.FetchTime)
	c.Memory = cmp.Or(c.Memory, 4<<30)
	c.Queue = cmp.Or(c.Queue, 4)
	c.Results = cmp.Or(c.Results, 32)
	c.Heads = cmp.Or(c.Heads, 4)
	c.Logger = cmp.Or(c.Logger, slog.New(slog.DiscardHandler))
	return c
}
