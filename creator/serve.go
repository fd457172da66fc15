package creator

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

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
	// Answer is sealed once for an activation and sent again as often as needed.
	Answer job.Hex `json:"answer,omitempty"`
	Reject uint8   `json:"reject,omitempty"`
	// Sent is the block in which the answer or rejection was mined; 0 is not yet. A watcher that has passed it without
	// seeing the event says that a reorg took it back.
	Sent uint64 `json:"sent,omitempty"`
	// Rewinds counts reorgs that took back what had been confirmed: transactions from before may be void.
	Rewinds int `json:"rewinds,omitempty"`
	// Requester and Price are the event's; Bond is what the job locks once it is evaluated, in its Currency.
	Requester job.Address `json:"requester"`
	Price     *big.Int    `json:"price"`
	Bond      *big.Int    `json:"bond,omitempty"`
	Currency  job.Address `json:"currency"`
	// Grant is the signature that lets an enclave evaluate; it is stored before it is sent. Withheld says why there is
	// none yet.
	Grant    job.Hex `json:"grant,omitempty"`
	Withheld string  `json:"withheld,omitempty"`
}

func liveName(id job.ID) string { return "jobs/" + id.String() + ".json" }

// Serve follows the chain from where the last run stopped, until ctx ends: it grants created jobs, answers forwarded
// ones, settles delivered ones whose review has passed, seals heads to newly enrolled enclaves, and withdraws what it
// earned.
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
	if b.Rewound != nil {
		if err := c.refresh(ctx); err != nil {
			return fmt.Errorf("look at live jobs again after a reorg: %w", err)
		}
	}
	for _, e := range b.Events {
		if err := c.note(ctx, e); err != nil {
			return fmt.Errorf("note %s of job %s: %w", e.Kind, e.Job, err)
		}
	}
	if err := c.writeJSON(ctx, cursorName, b.Cursor); err != nil {
		return err
	}
	if err := c.lookForEnclaves(ctx, b); err != nil {
		return err
	}
	if c.unsealed {
		err := c.sealMissing(ctx)
		c.unsealed = err != nil
		if err != nil && ctx.Err() == nil {
			c.log.WarnContext(ctx, "heads not sealed; trying again", "err", err)
		}
	}
	return c.act(ctx, b.Now, b.Cursor.Number)
}

// lookForEnclaves notes that heads may have to be sealed: to enclaves that enrolled, or whose code was pinned.
func (c *Creator) lookForEnclaves(ctx context.Context, b job.Batch) error {
	pinned, err := Pinned(ctx, c.store)
	if err != nil {
		return err
	}
	c.unsealed = c.unsealed || len(b.Enclaves) > 0 || !slices.Equal(pinned, c.pinned)
	c.pinned = pinned
	return nil
}

// refresh brings the live jobs to what the chain says now; the events that a reorg put in other blocks come again.
func (c *Creator) refresh(ctx context.Context) error {
	all, err := c.liveJobs(ctx)
	if err != nil {
		return err
	}
	clear(c.postings)
	for _, live := range all {
		record, err := c.chain.Job(ctx, live.ID)
		if err != nil {
			return err
		}
		live.Status, live.Deadline, live.Sent = record.Status, record.Deadline, 0
		live.Rewinds++
		if !live.agrees(record) && live.Status != job.None && !live.Status.Ended() {
			live.Status = job.Created // another evaluation: its events are on their way
			live.evaluated(job.Digest{})
		}
		if live.Status == job.None || live.Status.Ended() {
			err = c.store.Remove(ctx, liveName(live.ID))
		} else {
			err = c.saveLive(ctx, live)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// agrees reports whether the chain's job was evaluated with the output that this daemon heard of.
func (l *liveJob) agrees(record job.Record) bool {
	if record.Status == job.Created {
		return l.Output.IsZero()
	}
	return record.Digest == job.Result(l.Output, l.Request.CreatorKey)
}

func (c *Creator) liveJobs(ctx context.Context) ([]*liveJob, error) {
	names, err := c.store.List(ctx, "jobs/")
	if err != nil {
		return nil, fmt.Errorf("list live jobs: %w", err)
	}
	all := make([]*liveJob, len(names))
	for i, name := range names {
		all[i] = new(liveJob)
		if err := c.readJSON(ctx, name, all[i]); err != nil {
			return nil, err
		}
	}
	return all, nil
}

// sealMissing seals heads to enclaves that enrolled since the last batch.
func (c *Creator) sealMissing(ctx context.Context) error {
	pubs, err := c.Publications(ctx)
	if err != nil {
		return err
	}
	return c.sealHeads(ctx, slices.DeleteFunc(pubs, func(p *Publication) bool { return p.Version == 0 })...)
}

// note keeps what an event says about a job of this creator. An event may come again.
func (c *Creator) note(ctx context.Context, e job.Event) error {
	var live liveJob
	err := c.readJSON(ctx, liveName(e.Job), &live)
	known := err == nil
	if err != nil && !errors.Is(err, ErrNotFound) {
		return err
	}
	switch {
	case e.Kind == job.Created && e.Created.Payee != c.wallet.Address(), e.Kind != job.Created && !known:
		return nil
	case e.Kind == job.Created:
		live.created(e)
	case e.Kind.Ended():
		c.log.InfoContext(ctx, "job ended", "job", e.Job, "status", e.Kind)
		return c.store.Remove(ctx, liveName(e.Job))
	case e.Evaluated != nil:
		live.evaluated(e.Evaluated.Output.Digest)
	case e.Forwarded != nil && !bytes.Equal(live.Activation, e.Forwarded.Activation):
		live.Activation = e.Forwarded.Activation
		live.Answer, live.Reject, live.Sent = nil, 0, 0
	}
	live.Status, live.Deadline = e.Kind, e.Deadline
	return c.saveLive(ctx, &live)
}

// created notes what was asked for. A reorg can put another request under the same id: what was granted is void then.
func (l *liveJob) created(e job.Event) {
	if l.Request != e.Created.Request {
		l.Grant = nil
	}
	l.ID, l.Request, l.Requester, l.Price = e.Job, e.Created.Request, e.Created.Requester, e.Created.Price
}

// evaluated notes the output; what was forwarded and answered for another one is void.
func (l *liveJob) evaluated(output job.Digest) {
	if l.Output != output {
		l.Output, l.Activation, l.Answer, l.Reject = output, nil, nil, 0
	}
}

func (c *Creator) saveLive(ctx context.Context, l *liveJob) error {
	return c.writeJSON(ctx, liveName(l.ID), l)
}

// act does what is due at chain time now, when everything up to a block has been seen.
func (c *Creator) act(ctx context.Context, now, seen uint64) error {
	all, err := c.liveJobs(ctx)
	if err != nil {
		return err
	}
	var due []job.ID
	for _, live := range all {
		if live.Status != job.Created {
			delete(c.postings, live.ID)
		}
		switch {
		case live.Status == job.Created && now <= live.Deadline:
			if err := c.grant(ctx, live, now); err != nil && ctx.Err() == nil {
				c.log.WarnContext(ctx, "grant not sent; trying again", "job", live.ID, "err", err)
			}
		case live.Status == job.Forwarded && now <= live.Deadline && (live.Sent == 0 || live.Sent <= seen):
			if err := c.answer(ctx, live); err != nil && ctx.Err() == nil {
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
	receipt, err := c.wallet.Settle(ctx, "settle-"+digestOf(due).String(), due)
	if err != nil {
		return err
	}
	c.log.InfoContext(ctx, "settled", "jobs", len(due), "tx", receipt.Tx)
	return nil
}

// digestOf names a list of jobs: another list is another transaction.
func digestOf(ids []job.ID) job.Digest {
	var all []byte
	for _, id := range ids {
		all = append(all, id[:]...)
	}
	return job.Keccak(all)
}

// withdraw pulls what the escrow owes, once it is worth a transaction.
func (c *Creator) withdraw(ctx context.Context, now uint64) error {
	if c.cfg.WithdrawAbove == nil || c.cfg.WithdrawAbove.Sign() == 0 {
		return nil
	}
	credit, err := c.chain.Credit(ctx, c.wallet.Address(), job.Address{})
	if err != nil || credit.Cmp(c.cfg.WithdrawAbove) < 0 {
		return err
	}
	receipt, err := c.wallet.Withdraw(ctx, fmt.Sprintf("withdraw-%d", now), job.Address{}, c.wallet.Address())
	if err != nil {
		return err
	}
	c.log.InfoContext(ctx, "withdrew", "wei", credit, "tx", receipt.Tx)
	return nil
}
