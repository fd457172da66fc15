package main

import (
	"context"
	"sync"
	"time"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// journal notes when each event of a job reached this process.
type journal struct {
	mu sync.Mutex
	at map[job.Status]time.Time
}

// follow starts a journal of one job; stop ends it.
func (s *session) follow(ctx context.Context, id job.ID) (j *journal, stop func()) {
	j = &journal{at: map[job.Status]time.Time{}}
	ctx, cancel := context.WithCancel(ctx)
	done := make(chan struct{})
	go func() {
		defer close(done)
		_ = s.chain.Watch(ctx, job.Cursor{}, func(_ context.Context, b job.Batch) error {
			j.note(id, b.Events)
			return nil
		})
	}()
	return j, func() { cancel(); <-done }
}

func (j *journal) note(id job.ID, events []job.Event) {
	j.mu.Lock()
	defer j.mu.Unlock()
	for _, e := range events {
		if _, seen := j.at[e.Kind]; e.Job == id && !seen {
			j.at[e.Kind] = time.Now()
		}
	}
}

// after is how long after a moment a status was reached; 0 if it was not.
func (j *journal) after(from time.Time, kind job.Status) time.Duration {
	j.mu.Lock()
	defer j.mu.Unlock()
	at, ok := j.at[kind]
	if !ok || at.Before(from) {
		return 0
	}
	return at.Sub(from)
}
