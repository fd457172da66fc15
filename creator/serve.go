package creator

import (
	"context"
	"errors"
	"fmt"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// Watcher delivers confirmed batches in order and again from the cursor after a restart.
type Watcher interface {
	Watch(ctx context.Context, from job.Cursor, sink func(context.Context, job.Batch) error) error
}

const cursorName = "cursor.json"

// liveJob is a job that this account is to serve.
type liveJob struct {
	ID      job.ID      `json:"id"`
	Status  job.Status  `json:"status"`
	Request job.Request `json:"request"`
	// Deadline of the current stage.
	Deadline   uint64     `json:"deadline"`
	Output     job.Digest `json:"output"`
	Activation job.Hex    `json:"activation,omitempty"`
	// Answer is sealed once and sent again as often as needed.
	Answer job.Hex `json:"answer,omitempty"`
	Reject uint8   `json:"reject,omitempty"`
}

func liveName(id job.ID) string { return "jobs/" + id.String() + ".json" }

// Serve follows the chain from where the last run stopped, until ctx ends: it answers forwarded jobs, settles delivered
// ones whose review has passed, seals heads to newly enrolled enclaves, and withdraws what it earned.
func (c *Creator) Serve(ctx context.Context, w Watcher) error {
	var cursor job.Cursor
	if err := c.readJSON(ctx, cursorName, &cursor); err != nil && !errors.Is(err, ErrNotFound) {
		return err
	}
	err := w.Watch(ctx, cursor, c.apply)
	if ctx.Err() != nil {
		return nil //nolint:nilerr // asked to stop
	}
	return err
}

// apply stores what a batch says, then acts on all that is due. What cannot be done now is tried again with the next
// batch; the cursor moves because everything that is still to do is in the store.
func (c *Creator) apply(ctx context.Context, b job.Batch) error {
	unlock, err := c.store.Lock(ctx)
	if err != nil {
		return err
	}
	defer unlock()
	for _, e := range b.Events {
		if err := c.note(ctx, e); err != nil {
			return fmt.Errorf("note %s of job %s: %w", e.Kind, e.Job, err)
		}
	}
	if err := c.writeJSON(ctx, cursorName, b.Cursor); err != nil {
		return err
	}
	if err := c.sealMissing(ctx); err != nil && ctx.Err() == nil {
		c.log.WarnContext(ctx, "heads not sealed; trying again", "err", err)
	}
	return c.act(ctx, b.Now)
}

// sealMissing seals heads to enclaves that enrolled since the last batch.
func (c *Creator) sealMissing(ctx context.Context) error {
	pubs, err := c.Publications(ctx)
	if err != nil {
		return err
	}
	for _, pub := range pubs {
		if pub.Version == 0 {
			continue
		}
		if err := c.sealHeads(ctx, pub); err != nil {
			return err
		}
	}
	return nil
}

func (c *Creator) note(ctx context.Context, e job.Event) error {
	if e.Kind == job.Created {
		if e.Created.Payee != c.wallet.Address() {
			return nil
		}
		return c.saveLive(ctx, &liveJob{ID: e.Job, Status: job.Created, Request: e.Created.Request, Deadline: e.Deadline})
	}
	var live liveJob
	err := c.readJSON(ctx, liveName(e.Job), &live)
	if errors.Is(err, ErrNotFound) {
		return nil
	}
	if err != nil {
		return err
	}
	if e.Kind.Ended() {
		c.log.InfoContext(ctx, "job ended", "job", e.Job, "status", e.Kind)
		return c.store.Remove(ctx, liveName(e.Job))
	}
	live.Status, live.Deadline = e.Kind, e.Deadline
	switch {
	case e.Evaluated != nil:
		live.Output = e.Evaluated.Output.Digest
	case e.Forwarded != nil:
		live.Activation = e.Forwarded.Activation
	}
	return c.saveLive(ctx, &live)
}

func (c *Creator) saveLive(ctx context.Context, l *liveJob) error {
	return c.writeJSON(ctx, liveName(l.ID), l)
}

// act does what is due at chain time now.
func (c *Creator) act(ctx context.Context, now uint64) error {
	names, err := c.store.List(ctx, "jobs/")
	if err != nil {
		return err
	}
	var due []job.ID
	for _, name := range names {
		var live liveJob
		if err := c.readJSON(ctx, name, &live); err != nil {
			return err
		}
		switch {
		case live.Status == job.Forwarded && now <= live.Deadline:
			if err := c.answer(ctx, &live); err != nil && ctx.Err() == nil {
				c.log.ErrorContext(ctx, "job not answered; trying again", "job", live.ID, "err", err)
			}
		case live.Status == job.Delivered && now > live.Deadline:
			due = append(due, live.ID)
		}
	}
	if len(due) > 0 {
		if err := c.settle(ctx, due); err != nil && ctx.Err() == nil {
			c.log.ErrorContext(ctx, "jobs not settled; trying again", "jobs", len(due), "err", err)
		}
	}
	if err := c.withdraw(ctx, now); err != nil && ctx.Err() == nil {
		c.log.WarnContext(ctx, "nothing withdrawn; trying again", "err", err)
	}
	return nil
}

// maxSettle bounds one transaction's gas.
const maxSettle = 50

func (c *Creator) settle(ctx context.Context, due []job.ID) error {
	due = due[:min(len(due), maxSettle)]
	receipt, err := c.wallet.Settle(ctx, "settle-"+due[0].String(), due)
	if err != nil {
		return err
	}
	c.log.InfoContext(ctx, "settled", "jobs", len(due), "tx", receipt.Tx)
	return nil
}

// withdraw pulls what the escrow owes, once it is worth a transaction.
func (c *Creator) withdraw(ctx context.Context, now uint64) error {
	if c.cfg.WithdrawAbove == nil || c.cfg.WithdrawAbove.Sign() == 0 {
		return nil
	}
	credit, err := c.chain.Credit(ctx, c.wallet.Address())
	if err != nil || credit.Cmp(c.cfg.WithdrawAbove) < 0 {
		return err
	}
	receipt, err := c.wallet.Withdraw(ctx, fmt.Sprintf("withdraw-%d", now), c.wallet.Address())
	if err != nil {
		return err
	}
	c.log.InfoContext(ctx, "withdrew", "wei", credit, "tx", receipt.Tx)
	return nil
}
