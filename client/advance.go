package client

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"slices"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// Advance brings a job as far as it can go without waiting, and returns its state. Call it again when a block was
// mined, after an error, or after a restart: each step is stored before the next begins and none is done twice.
func (c *Client) Advance(ctx context.Context, id job.ID, progress Progress) (*State, error) {
	s, unlock, err := c.hold(ctx, id)
	if err != nil {
		return nil, err
	}
	defer unlock()
	if s.Stage == Uploaded {
		s.Stage = Encrypted // what nobody paid for is kept for an hour only: look again what is missing
	}
	for !s.Ended() {
		stage := s.Stage
		if err := c.stepAndSave(ctx, s, progress.orSilent()); err != nil {
			return s, fmt.Errorf("job %s at stage %s: %w", s.ID, stage, err)
		}
		if s.Stage == stage {
			break
		}
	}
	return s, nil
}

// hold locks the store, and loads a job that this account can bring on, until unlock is called.
func (c *Client) hold(ctx context.Context, id job.ID) (s *State, unlock func(), err error) {
	if unlock, err = c.store.Lock(ctx); err != nil {
		return nil, nil, err
	}
	if s, err = c.load(ctx, id); err != nil {
		unlock()
		return nil, nil, err
	}
	return s, unlock, nil
}

// load returns a job that this account can bring on: under any other account or escrow its id would be another.
func (c *Client) load(ctx context.Context, id job.ID) (*State, error) {
	s, err := c.Load(ctx, id)
	if err != nil {
		return nil, err
	}
	if !c.owns(s) {
		return nil, fmt.Errorf("job %s belongs to account %s, another escrow or another chain; this is account %s on chain %d",
			id, s.Requester, c.wallet.Address(), c.cfg.Deployment.ChainID)
	}
	return s, nil
}

// owns reports whether a job was made by this account for this escrow.
func (c *Client) owns(s *State) bool {
	d := c.cfg.Deployment
	return job.NewID(d.ChainID, d.Escrow, c.wallet.Address(), s.Request.Salt) == s.ID
}

// stepAndSave takes one step and stores what it changed. A step that fails has changed nothing that counts.
func (c *Client) stepAndSave(ctx context.Context, s *State, progress Progress) error {
	before, err := json.Marshal(s)
	if err != nil {
		return err
	}
	if err := c.step(ctx, s, progress); err != nil {
		return err
	}
	after, err := json.Marshal(s)
	if err != nil || bytes.Equal(before, after) {
		return err
	}
	return c.save(ctx, s)
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
	record, err := c.chain.Job(ctx, s.ID)
	if err != nil {
		return fmt.Errorf("read record: %w", err)
	}
	if record.Status != job.None {
		s.Stage = Uploaded // paid for before a crash
		return nil
	}
	if err := c.payable(ctx, s); err != nil {
		return err
	}
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
	receipt, err := c.wallet.CreateJob(ctx, s.key("create"), s.Request, s.Currency, s.Price)
	err = c.unless(ctx, s, err, func(r job.Record) bool { return r.Status != job.None })
	if err != nil {
		return c.explainRefusal(ctx, s, err)
	}
	s.note("create", receipt)
	s.Stage, s.Status = Created, job.Created
	return nil
}

// settling is how many blocks a transaction that a reorg dropped has to come back by itself.
const settling = 16

// recreate creates a job again that a reorg has taken back for good. It cannot be created, or paid for, twice: its id
// is that of its salt. A job that is only not deep enough yet is waited for.
func (c *Client) recreate(ctx context.Context, s *State, record job.Record) error {
	if record.Status != job.None || s.Rewinds == 0 {
		return nil
	}
	newest, _, _, err := c.chain.Newest(ctx)
	if err == nil && newest > s.Receipts["create"].Block+c.cfg.Confirmations+settling {
		s.Stage = Encrypted
	}
	return err
}

// unless forgives a failed attempt if the chain shows that its purpose is reached: by an earlier one whose receipt was
// lost, or by somebody else.
func (c *Client) unless(ctx context.Context, s *State, err error, reached func(job.Record) bool) error {
	if err == nil {
		return nil
	}
	if record, readErr := c.chain.Job(ctx, s.ID); readErr == nil && reached(record) {
		return nil
	}
	return err
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
	if last.Kind < s.Status {
		s.Rewinds++
	}
	s.Status = last.Kind
	switch {
	case last.Kind == job.None:
		return c.recreate(ctx, s, record)
	case s.releasedElsewhere(events):
		return c.disown(ctx, s)
	case last.Kind == job.Refunded:
		s.Refund = last.Refunded
		return c.end(ctx, s)
	case last.Kind == job.Settled:
		return c.settled(ctx, s, events)
	case record.Late && record.Status == last.Kind:
		return c.late(ctx, s, record, events)
	case last.Kind == job.Evaluated && s.Output != last.Evaluated.Output:
		return c.release(ctx, s, last, progress)
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

// late takes the exit that gives this account its money back; the confirmed event ends the job. The exit after a
// delivery pays the creator, who takes it: only the answer is still to be opened.
func (c *Client) late(ctx context.Context, s *State, record job.Record, events []job.Event) error {
	if record.Status == job.Delivered {
		if s.Stage == Answered {
			return nil
		}
		return c.openAnswer(ctx, s, events)
	}
	receipt, err := c.wallet.Refund(ctx, s.key("refund"), []job.ID{s.ID})
	err = c.unless(ctx, s, err, func(r job.Record) bool { return r.Status.Ended() })
	if err != nil {
		return fmt.Errorf("refund: %w", err)
	}
	s.note("refund", receipt)
	return nil
}

// repost sends the stored release to the relayer again; in the last quarter of the window the client pays the gas
// itself rather than lose the job.
func (c *Client) repost(ctx context.Context, s *State, record job.Record) error {
	if record.Status != job.Evaluated {
		return nil // forwarded already, only not deep enough yet
	}
	forwarded := func(r job.Record) bool { return r.Status > job.Evaluated }
	_, err := c.relayer.Forward(ctx, s.ID, *s.Forward)
	err = c.unless(ctx, s, err, forwarded)
	now, timeErr := c.chain.Now(ctx)
	if timeErr != nil {
		return fmt.Errorf("read chain time: %w", timeErr)
	}
	if now+uint64(record.Windows.Forwarding)/4 < record.Deadline {
		return err
	}
	receipt, err := c.wallet.Forward(ctx, s.key("forward"), *s.Forward)
	err = c.unless(ctx, s, err, forwarded)
	if err != nil {
		return fmt.Errorf("forward near the deadline: %w", err)
	}
	s.note("forward", receipt)
	return nil
}

// Accept ends the review early and pays the creator.
func (c *Client) Accept(ctx context.Context, id job.ID) (*State, error) {
	s, unlock, err := c.hold(ctx, id)
	if err != nil {
		return nil, err
	}
	defer unlock()
	if s.Stage != Answered {
		return nil, fmt.Errorf("accept job %s: it is %s, not %s", id, s.Stage, Answered)
	}
	receipt, err := c.wallet.Accept(ctx, s.key("accept"), id)
	err = c.unless(ctx, s, err, func(r job.Record) bool { return r.Status == job.Settled })
	if err != nil {
		return nil, fmt.Errorf("accept job %s: %w", id, err)
	}
	s.note("accept", receipt)
	return s, c.save(ctx, s)
}

// end drops what nobody needs any more: the input, encrypted and for showing, and the secret of a key set that is spent.
func (c *Client) end(ctx context.Context, s *State) error {
	for _, name := range []string{inputBlob(s.ID), pictureName(s.ID)} {
		if err := c.store.Remove(ctx, name); err != nil {
			return fmt.Errorf("remove input: %w", err)
		}
	}
	if err := c.retireSpent(ctx, s); err != nil {
		return fmt.Errorf("retire key set: %w", err)
	}
	s.Stage = Ended
	return nil
}
