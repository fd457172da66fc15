package chain

import (
	"context"
	"math/rand/v2"
	"time"
)

const longestPause = 30 * time.Second

// pause is how long to wait after a number of failures in a row: the poll interval, doubled with each failure, and up
// to a quarter more so that parties do not return together.
func pause(poll time.Duration, failures int) time.Duration {
	d := poll
	for range min(failures, 20) {
		d = min(2*d, longestPause)
	}
	if failures > 0 {
		d += rand.N(d/4 + 1) //nolint:gosec // spreads retries; protects nothing
	}
	return d
}

// sleep waits, unless ctx ends first.
func sleep(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
		return nil
	}
}
