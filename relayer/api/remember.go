package api

import (
	"context"
	"fmt"
	"sync"

	"golang.org/x/sync/singleflight"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// maxRemembered bounds the answers that are kept; past it, all are asked for anew.
const maxRemembered = 4096

// remembered asks the chain for each thing once a block: what clients poll for cannot change more often, and a flood of
// requests must not become a flood of calls to the chain's endpoint.
type remembered struct {
	repository Repository
	now        func() uint64
	flight     singleflight.Group

	mu      sync.Mutex
	at      uint64
	answers map[string]any
}

func newRemembered(r Repository, now func() uint64) *remembered {
	return &remembered{repository: r, now: now, answers: make(map[string]any)}
}

func (r *remembered) models(ctx context.Context) ([]job.Model, error) {
	return recall(ctx, r, "models", r.repository.Models)
}

func (r *remembered) version(ctx context.Context, model uint64, number uint32) (job.Version, error) {
	return recall(ctx, r, fmt.Sprintf("version %d/%d", model, number), func(ctx context.Context) (job.Version, error) {
		return r.repository.Version(ctx, model, number)
	})
}

func (r *remembered) job(ctx context.Context, id job.ID) (job.Record, error) {
	return recall(ctx, r, "job "+id.String(), func(ctx context.Context) (job.Record, error) {
		return r.repository.Job(ctx, id)
	})
}

// recall returns what was answered at this block, or asks. Errors are not kept. Whoever asks at the same time shares
// the call, which therefore does not end with one of them.
func recall[T any](ctx context.Context, r *remembered, key string, ask func(context.Context) (T, error)) (T, error) {
	now := r.now()
	if v, ok := r.get(now, key); ok {
		return v.(T), nil
	}
	shared := context.WithoutCancel(ctx)
	result := r.flight.DoChan(key, func() (any, error) {
		v, err := ask(shared)
		if err == nil {
			r.put(now, key, v)
		}
		return v, err
	})
	var none T
	select {
	case <-ctx.Done():
		return none, ctx.Err()
	case got := <-result:
		if got.Err != nil {
			return none, got.Err
		}
		return got.Val.(T), nil
	}
}

func (r *remembered) get(now uint64, key string) (any, bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.at != now {
		return nil, false
	}
	v, ok := r.answers[key]
	return v, ok
}

func (r *remembered) put(now uint64, key string, v any) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.at != now || len(r.answers) >= maxRemembered {
		if now < r.at {
			return // asked at an older block than the one that others have seen
		}
		clear(r.answers)
		r.at = now
	}
	r.answers[key] = v
}
