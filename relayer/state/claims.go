package state

import (
	"sync"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// claims are the jobs that somebody in this process is working on. They are in memory only, so that a process that dies
// frees what it held; the file's lock keeps a second process from claiming besides.
type claims struct {
	mu   sync.Mutex
	held map[job.ID]bool
}

// take claims what find returns; find must not return anything of the JSON list that it is given. Calling release again
// does nothing.
func (c *claims) take(find func(held string) (job.ID, error)) (release func(), err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	ids := make([]string, 0, len(c.held))
	for id := range c.held {
		ids = append(ids, id.String())
	}
	list, err := encode(ids)
	if err != nil {
		return nil, err
	}
	id, err := find(list)
	if err != nil {
		return nil, err
	}
	if c.held == nil {
		c.held = make(map[job.ID]bool)
	}
	c.held[id] = true
	return sync.OnceFunc(func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		delete(c.held, id)
	}), nil
}

func (c *claims) holds(id job.ID) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.held[id]
}
