package client

import (
	"context"
	"fmt"
	"io"
	"slices"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// Advance brings a job as far as it can go without waiting, and returns its state. Call it again when a block was
// mined, after an error, or after a restart: each step is stored before the next begins and none is done twice.
func (c *Client) Advance(ctx context.Context, id job.ID, progress Progress) (*State, error) {
	unlock, err := c.store.Lock(ctx)
	if err != nil {
		return nil, err
	}
	defer unlock()
	s, err := c.Load(ctx, id)
	if err != nil {
		return nil, err
	}
	for !s.Ended() {
		before := s.Stage
		if err := c.step(ctx, s, progress); err != nil {
			return s, fmt.Errorf("job %s at stage %s: %w", s.ID, before, err)
		}
		if s.Stage == before {
			return s, nil
		}
		if err := c.save(ctx, s); err != nil {
			return s, err
		}
	}
	return s, nil
}

func (c *Client) step(ctx context.Context, s *State, progress Progress) error {
	switch s.Stage {
	case Encrypted:
		return c.upload(ctx, s, progress)
	case Uploaded:
		return c.create(ctx, s)
	default:
		return c.follow(ctx, s, progress)
	}
}

func (c *Client) upload(ctx context.Context, s *State, progress Progress) error {
	for name, a := range map[string]job.Artefact{
		keysBlob(s.Request.RequesterKey): s.Request.Keys,
		inputBlob(s.ID):                  s.Request.Input,
	} {
		open := func() (io.ReadCloser, error) { return c.store.Open(ctx, name) }
		if err := c.relayer.Upload(ctx, a, open, func(done, total int64) { progress("upload", done, total) }); err != nil {
			return fmt.Errorf("upload %d bytes: %w", a.Size, err)
		}
	}
	s.Stage = Uploaded
	return nil
}

func (c *Client) create(ctx context.Context, s *State) error {
	receipt, err := c.wallet.CreateJob(ctx, "create-"+s.ID.String(), s.Request, s.Price)
	if err != nil {
		return err
	}
	s.note("create", receipt)
	s.Stage, s.Status = Created, job.Created
	return nil
}

// follow acts on what the chain says about a paid job.
func (c *Client) follow(ctx context.Context, s *State, progress Progress) error {
	events, err := c.confirmed(ctx, s.ID)
	if err != nil {
		return fmt.Errorf("read history: %w", err)
	}
	record, err := c.chain.Job(ctx, s.ID)
	if err != nil {
		return fmt.Errorf("read record: %w", err)
	}
	last := latest(events)
	s.Status = last.Kind
	switch {
	case last.Kind == job.Refunded:
		return c.end(ctx, s)
	case last.Kind == job.Settled:
		return c.settled(ctx, s, events)
	case record.Late && record.Status == last.Kind:
		return c.late(ctx, s, record, events)
	case last.Kind == job.Evaluated && s.Stage == Created:
		return c.release(ctx, s, *last.Evaluated, progress)
	case last.Kind == job.Evaluated:
		return c.repost(ctx, s, record)
	case last.Kind == job.Forwarded && s.Stage == Released:
		s.Stage = Forwarded
	case last.Kind == job.Delivered && s.Stage != Answered:
		return c.openAnswer(ctx, s, events)
	}
	return nil
}

// confirmed returns the events of a job that are deep enough to act on.
func (c *Client) confirmed(ctx context.Context, id job.ID) ([]job.Event, error) {
	newest, _, _, err := c.chain.Newest(ctx)
	if err != nil {
		return nil, err
	}
	events, err := c.chain.History(ctx, id)
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(events, func(e job.Event) bool { return e.Block+c.cfg.Confirmations > newest }), nil
}

// latest returns the newest event; a job without one is not confirmed yet.
func latest(events []job.Event) job.Event {
	if len(events) == 0 {
		return job.Event{Kind: job.None}
	}
	return events[len(events)-1]
}

func find(events []job.Event, kind job.Status) (job.Event, bool) {
	for _, e := range events {
		if e.Kind == kind {
			return e, true
		}
	}
	return job.Event{}, false
}

// settled opens an answer that came while this device was away, then ends the job.
func (c *Client) settled(ctx context.Context, s *State, events []job.Event) error {
	if s.Stage != Answered {
		return c.openAnswer(ctx, s, events)
	}
	return c.end(ctx, s)
}

// late takes the exit that anyone may take after a deadline.
func (c *Client) late(ctx context.Context, s *State, record job.Record, events []job.Event) error {
	if record.Status == job.Delivered {
		if s.Stage != Answered {
			return c.openAnswer(ctx, s, events)
		}
		receipt, err := c.wallet.Settle(ctx, "settle-"+s.ID.String(), []job.ID{s.ID})
		return c.noteExit(s, "settle", receipt, err)
	}
	receipt, err := c.wallet.Refund(ctx, "refund-"+s.ID.String(), []job.ID{s.ID})
	return c.noteExit(s, "refund", receipt, err)
}

// noteExit leaves the stage as it is: the confirmed event ends the job.
func (c *Client) noteExit(s *State, step string, receipt job.Receipt, err error) error {
	if err != nil {
		return fmt.Errorf("%s: %w", step, err)
	}
	s.note(step, receipt)
	return nil
}

// repost sends the stored release to the relayer again; in the last quarter of the window the client pays the gas
// itself rather than lose the job.
func (c *Client) repost(ctx context.Context, s *State, record job.Record) error {
	if s.Forward == nil || record.Status != job.Evaluated {
		return nil // forwarded already, only not deep enough yet
	}
	_, err := c.relayer.Forward(ctx, s.ID, *s.Forward)
	now, timeErr := c.chain.Now(ctx)
	if timeErr != nil {
		return fmt.Errorf("read chain time: %w", timeErr)
	}
	if now+uint64(record.Windows.Forwarding)/4 < record.Deadline {
		return err
	}
	receipt, err := c.wallet.Forward(ctx, "forward-"+s.ID.String(), *s.Forward)
	if err != nil {
		return fmt.Errorf("forward near the deadline: %w", err)
	}
	s.note("forward", receipt)
	return nil
}

// Accept ends the review early and pays the creator.
func (c *Client) Accept(ctx context.Context, id job.ID) (*State, error) {
	unlock, err := c.store.Lock(ctx)
	if err != nil {
		return nil, err
	}
	defer unlock()
	s, err := c.Load(ctx, id)
	if err != nil {
		return nil, err
	}
	if s.Stage != Answered {
		return nil, fmt.Errorf("accept job %s: it is %s, not %s", id, s.Stage, Answered)
	}
	receipt, err := c.wallet.Accept(ctx, "accept-"+id.String(), id)
	if err != nil {
		return nil, fmt.Errorf("accept job %s: %w", id, err)
	}
	s.note("accept", receipt)
	return s, c.save(ctx, s)
}

// end drops what nobody needs any more: the encrypted input, and the secret of a retired key set.
func (c *Client) end(ctx context.Context, s *State) error {
	if err := c.store.Remove(ctx, inputBlob(s.ID)); err != nil {
		return fmt.Errorf("remove input: %w", err)
	}
	s.Stage = Ended
	return c.eraseRetired(ctx, s)
}
