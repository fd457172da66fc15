package state

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"sync"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// kept is how many changes are kept for those who come back; older ones are forgotten.
const kept = 10_000

// The kinds of a [Change].
const (
	JobChanged     = "job"
	EnclaveChanged = "enclave"
	ModelChanged   = "model"
)

// ErrGap says that changes after the asked number were forgotten, or that the number is not of this store.
var ErrGap = errors.New("the changes after this number are not kept")

// Change is one entry of the list of what changed. Numbers grow by one and are below 2^53; they outlast a restart.
type Change struct {
	Number uint64
	Kind   string
	// Job, its requester and who it pays are zero unless a job changed.
	Job                job.ID
	Requester, Creator job.Address
	// Body is the JSON of a [job.Change], [job.EnclaveChange] or [job.ModelChange].
	Body []byte
}

// bell wakes everybody who waits for the next change.
type bell struct {
	mu   sync.Mutex
	next chan struct{}
}

func (b *bell) wait() <-chan struct{} {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.next == nil {
		b.next = make(chan struct{})
	}
	return b.next
}

func (b *bell) ring() {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.next != nil {
		close(b.next)
		b.next = nil
	}
}

// Changed returns a channel that is closed when something changes from now on. Take it before you read.
func (s *Store) Changed() <-chan struct{} { return s.bell.wait() }

// LastChange returns the number of the newest change, or where the numbers begin.
func (s *Store) LastChange(ctx context.Context) (n uint64, err error) {
	err = s.db.QueryRowContext(ctx, `SELECT seq FROM sqlite_sequence WHERE name = 'changes'`).Scan(&n)
	if err != nil {
		return 0, fmt.Errorf("read changes: %w", err)
	}
	return n, nil
}

// Changes returns at most limit changes after a number, oldest first; [ErrGap] if there are some that are not kept.
func (s *Store) Changes(ctx context.Context, after uint64, limit int) ([]Change, error) {
	last, err := s.LastChange(ctx)
	if err != nil {
		return nil, err
	}
	if after > last {
		return nil, ErrGap
	}
	page, err := s.page(ctx, after, limit)
	if err != nil {
		return nil, fmt.Errorf("read changes: %w", err)
	}
	if len(page) > 0 && page[0].Number != after+1 || len(page) == 0 && after < last {
		return nil, ErrGap
	}
	return page, nil
}

func (s *Store) page(ctx context.Context, after uint64, limit int) (page []Change, err error) {
	rows, err := s.db.QueryContext(ctx, `SELECT number, kind, job, requester, creator, body FROM changes
		WHERE number > ? ORDER BY number LIMIT ?`, after, limit)
	if err != nil {
		return nil, err
	}
	defer rows.Close() //nolint:errcheck // read only
	for rows.Next() {
		var c Change
		var id, requester, creator string
		if err := rows.Scan(&c.Number, &c.Kind, &id, &requester, &creator, &c.Body); err != nil {
			return nil, err
		}
		if id != "" {
			if err := errors.Join(parse(&c.Job, id), parse(&c.Requester, requester), parse(&c.Creator, creator)); err != nil {
				return nil, err
			}
		}
		page = append(page, c)
	}
	return page, rows.Err()
}

func parse(v interface{ UnmarshalText(b []byte) error }, text string) error {
	return v.UnmarshalText([]byte(text))
}

// subject is a job of which a change is told.
type subject struct{ id, created string }

// jobChanged writes down what is now true of a job; ErrNotFound if nothing is.
func jobChanged(ctx context.Context, tx *sql.Tx, id string, reorg bool) error {
	s, status, newest := subject{id: id}, "", ""
	change := job.Change{Reorg: reorg}
	err := tx.QueryRowContext(ctx, `SELECT created, status, deadline, id IN (SELECT job FROM contests),
		(SELECT event FROM events WHERE job = jobs.id ORDER BY block DESC, log_index DESC LIMIT 1) FROM jobs WHERE id = ?`, id).
		Scan(&s.created, &status, &change.Deadline, &change.Contested, &newest)
	if errors.Is(err, sql.ErrNoRows) {
		return ErrNotFound
	}
	if err != nil {
		return err
	}
	var e job.Event
	if err := errors.Join(change.Status.UnmarshalText([]byte(status)), decode(newest, &e)); err != nil {
		return err
	}
	change.Block, change.Time, change.Tx = e.Block, e.Time, e.Tx
	return s.write(ctx, tx, change)
}

// write fills in what the job was asked to be, and adds the change.
func (s subject) write(ctx context.Context, tx *sql.Tx, c job.Change) error {
	var e job.Event
	if err := decode(s.created, &e); err != nil {
		return err
	}
	if err := c.Job.UnmarshalText([]byte(s.id)); err != nil {
		return err
	}
	r := e.Created.Request
	c.Model, c.Version, c.Cut = r.Model, r.Version, r.Cut
	c.Requester, c.Creator = e.Created.Requester, e.Created.Payee
	text, err := encode(c)
	if err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, `INSERT INTO changes (kind, job, requester, creator, body) VALUES (?, ?, ?, ?, ?)`,
		JobChanged, s.id, c.Requester.String(), c.Creator.String(), text)
	return err
}

// addChange adds a change that is about no job.
func addChange(ctx context.Context, tx *sql.Tx, kind string, v any) error {
	text, err := encode(v)
	if err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, `INSERT INTO changes (kind, body) VALUES (?, ?)`, kind, text)
	return err
}

func prune(ctx context.Context, tx *sql.Tx) error {
	_, err := tx.ExecContext(ctx, `DELETE FROM changes WHERE number <= (SELECT max(number) FROM changes) - ?`, kept)
	return err
}
