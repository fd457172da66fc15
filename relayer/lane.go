package relayer

import (
	"context"
	"sync"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// lane does one piece of work after the other, and sleeps when there is none.
type lane struct {
	bell chan struct{}
	// next does one piece and reports whether there was one. Its error ends the relayer; whatever can pass is put off
	// in the state instead.
	next func(ctx context.Context) (bool, error)
}

func (r *Relayer) addLane(next func(context.Context) (bool, error)) {
	r.lanes = append(r.lanes, lane{make(chan struct{}, 1), next})
}

func (l lane) run(ctx context.Context) error {
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-l.bell:
		}
		for worked := true; worked; {
			var err error
			if worked, err = l.next(ctx); ctx.Err() != nil {
				return ctx.Err()
			} else if err != nil {
				return err
			}
		}
	}
}

// wake rings every lane's bell.
func (r *Relayer) wake() {
	for _, l := range r.lanes {
		select {
		case l.bell <- struct{}{}:
		default:
		}
	}
}

// flights are the calls to enclaves that are under way.
type flights struct {
	mu   sync.Mutex
	byID map[job.ID]flight
}

type flight struct {
	deadline uint64
	cancel   context.CancelFunc
}

// start returns a context for the evaluation of a job that ends early when nobody needs it any more, and what ends it.
func (f *flights) start(ctx context.Context, id job.ID, deadline uint64) (context.Context, func()) {
	ctx, cancel := context.WithCancel(ctx)
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.byID == nil {
		f.byID = make(map[job.ID]flight)
	}
	f.byID[id] = flight{deadline, cancel}
	return ctx, func() {
		cancel()
		f.mu.Lock()
		defer f.mu.Unlock()
		delete(f.byID, id)
	}
}

// land ends the calls for jobs that went on without us or whose deadline has passed.
func (f *flights) land(b job.Batch) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, e := range b.Events {
		if flight, ok := f.byID[e.Job]; ok && e.Kind != job.Created {
			flight.cancel()
		}
	}
	for _, flight := range f.byID {
		if flight.deadline < b.Now {
			flight.cancel()
		}
	}
}
