package client

import (
	"context"
	"errors"
	"fmt"

	"github.com/encrypted-compute/encrypted-compute/internal/seal"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// openAnswer opens the creator's answer with the key that only this job's activation has. An answer that does not open
// is noted, not an error: the job goes on to its end, and the user may contest it.
func (c *Client) openAnswer(ctx context.Context, s *State, events []job.Event) error {
	delivered, ok := find(events, job.Delivered)
	if !ok || s.Forward == nil {
		return errors.New("the job was delivered without a release of this device")
	}
	m, err := c.manifest(ctx, s.Manifest)
	if err != nil {
		return err
	}
	key, err := c.store.Unwrap(s.AnswerKey)
	if err != nil {
		return fmt.Errorf("unwrap answer key: %w", err)
	}
	if len(key) != answerKeySize {
		return fmt.Errorf("answer key of %d bytes, want %d", len(key), answerKeySize)
	}
	answer, err := c.readAnswer(s, [answerKeySize]byte(key), delivered.Delivered.Answer, len(m.Labels))
	if err != nil {
		s.Problem = err.Error()
	} else {
		s.Answer = &answer
	}
	s.Stage = Answered
	return nil
}

func (c *Client) readAnswer(s *State, key [answerKeySize]byte, sealed []byte, labels int) (job.Answer, error) {
	sc := c.sealing(s).Answer(s.Request.RequesterKey, s.Forward.Message.Activation)
	plain, err := seal.NewAnswerKey(key).OpenAnswer(sc, sealed)
	if err != nil {
		return job.Answer{}, fmt.Errorf("the answer does not open: %w", err)
	}
	return job.ParseAnswer(plain, labels)
}

// releasedElsewhere reports whether the chain has an activation of this job that is not the one stored here: this
// device's memory was put back to an earlier state, or is not the only one.
func (s *State) releasedElsewhere(events []job.Event) bool {
	e, ok := find(events, job.Forwarded)
	return ok && (s.Forward == nil || job.Keccak(e.Forwarded.Activation) != s.Forward.Message.Activation)
}

// disown gives up a job whose release was made elsewhere, and its key set with it: the ledger here does not know all
// that it has told.
func (c *Client) disown(ctx context.Context, s *State) error {
	k, err := c.loadKeySet(ctx, s.Request.RequesterKey)
	if err != nil {
		return err
	}
	ledger, err := c.loadLedger(ctx)
	if err != nil {
		return err
	}
	if err := c.kill(ctx, ledger, k); err != nil {
		return err
	}
	s.Problem = fmt.Sprintf("released by another copy of this device's folder: %v", ErrLedger)
	if !s.Status.Ended() {
		return nil
	}
	return c.end(ctx, s)
}
