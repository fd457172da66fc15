package client

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// Stage is how far this client has brought a job; the chain's status says how far everybody has.
type Stage string

// The stages, each stored before the next begins.
const (
	Encrypted Stage = "encrypted" // keys and input are in the store, the job id is known
	Uploaded  Stage = "uploaded"  // the relayer holds every block
	Created   Stage = "created"   // paid
	Released  Stage = "released"  // decrypted, obfuscated, sealed, signed: stored, and sent again as often as needed
	Forwarded Stage = "forwarded"
	Answered  Stage = "answered" // the answer is open
	Ended     Stage = "ended"    // settled or refunded
)

// State is one job as this device keeps it.
type State struct {
	ID        job.ID      `json:"id"`
	Stage     Stage       `json:"stage"`
	Requester job.Address `json:"requester"`
	Request   job.Request `json:"request"`
	Price     *big.Int    `json:"price"`
	// Currency of the price: an ERC-20, or the zero address for the chain's native coin.
	Currency job.Address  `json:"currency"`
	Manifest job.Artefact `json:"manifest"`
	// Head and Parameters are the digests that an evaluation must name.
	Head       job.Digest `json:"head"`
	Parameters job.Digest `json:"parameters"`
	Sigma      float64    `json:"sigma"`
	// InputID is a keyed hash of the prepared input: the ledger's name for it, meaningless elsewhere.
	InputID job.Digest  `json:"input_id"`
	Payee   job.Address `json:"payee"`
	// Enclave is the one whose quote was verified: for the terms, then of the evaluation. Nobody else need keep it.
	Enclave job.EnclaveView `json:"enclave"`

	// KeysReused says that the evaluation keys were made for an earlier job.
	KeysReused bool `json:"keys_reused,omitempty"`

	Output  job.Artefact        `json:"output"`
	Forward *job.ForwardRequest `json:"forward,omitempty"`
	// LeakBits of this release; ForgedBits if the enclave had answered with another input of the same key set.
	LeakBits     float64     `json:"leak_bits,omitempty"`
	ForgedBits   float64     `json:"forged_bits,omitempty"`
	FloodingBits float64     `json:"flooding_bits,omitempty"`
	Answer       *job.Answer `json:"answer,omitempty"`
	// Problem says why a delivered answer is of no use.
	Problem string `json:"problem,omitempty"`
	// Refund says why the job was refunded, and with what: late, rejected by the creator, or unfit by the enclave's word.
	Refund *job.RefundedEvent `json:"refund,omitempty"`
	Status job.Status         `json:"status"`
	// Rewinds counts reorgs that took back what had been confirmed: transactions from before may be void.
	Rewinds int `json:"rewinds,omitempty"`
	// Receipts by step: create, forward, accept, refund; those that this account paid for.
	Receipts map[string]job.Receipt `json:"receipts,omitempty"`
	// AnswerKey opens the answer; wrapped under the device's key.
	AnswerKey []byte `json:"answer_key,omitempty"`
}

// Ended reports whether nothing is left to do.
func (s *State) Ended() bool { return s.Stage == Ended }

func stateName(id job.ID) string { return "jobs/" + id.String() + ".json" }
func inputBlob(id job.ID) string { return inputPrefix + id.String() }

const inputPrefix = "blobs/input-"

func (c *Client) save(ctx context.Context, s *State) error {
	if err := writeJSON(ctx, c.store, stateName(s.ID), s); err != nil {
		return fmt.Errorf("store job %s: %w", s.ID, err)
	}
	return nil
}

// Load returns one stored job.
func (c *Client) Load(ctx context.Context, id job.ID) (*State, error) {
	var s State
	if err := readJSON(ctx, c.store, stateName(id), &s); err != nil {
		if errors.Is(err, ErrNotFound) {
			return nil, fmt.Errorf("job %s is not on this device: %w", id, err)
		}
		return nil, err
	}
	return &s, nil
}

// Jobs returns every stored job.
func (c *Client) Jobs(ctx context.Context) ([]*State, error) {
	names, err := c.store.List(ctx, "jobs/")
	if err != nil {
		return nil, fmt.Errorf("list jobs: %w", err)
	}
	states := make([]*State, 0, len(names))
	for _, name := range names {
		var s State
		if err := readJSON(ctx, c.store, name, &s); err != nil {
			return nil, err
		}
		states = append(states, &s)
	}
	return states, nil
}

// key names a transaction of this job for the wallet. One that a deep reorg took back is sent under another name.
func (s *State) key(step string) string {
	if s.Rewinds == 0 {
		return step + "-" + s.ID.String()
	}
	return fmt.Sprintf("%s-%s-%d", step, s.ID, s.Rewinds)
}

// note keeps a receipt; there is none where somebody else's transaction served the purpose.
func (s *State) note(step string, r job.Receipt) {
	if r.Tx.IsZero() {
		return
	}
	if s.Receipts == nil {
		s.Receipts = map[string]job.Receipt{}
	}
	s.Receipts[step] = r
}
