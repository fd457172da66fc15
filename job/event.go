package job

import "math/big"

// Event is one log of the escrow about one job. Kind says which fields are filled.
type Event struct {
	Kind Status `json:"kind"`
	Job  ID     `json:"job"`

	Block     uint64 `json:"block"`
	BlockHash Digest `json:"block_hash"`
	Time      uint64 `json:"time"`
	Tx        Digest `json:"tx"`
	Index     uint   `json:"index"`

	// Deadline of the stage that began (Created, Evaluated, Forwarded, Delivered).
	Deadline uint64 `json:"deadline,omitempty"`

	Created   *CreatedEvent   `json:"created,omitempty"`
	Evaluated *EvaluatedEvent `json:"evaluated,omitempty"`
	// Forwarded carries the sealed activation; Delivered the sealed answer.
	Forwarded *ForwardedEvent `json:"forwarded,omitempty"`
	Delivered *DeliveredEvent `json:"delivered,omitempty"`
	Refunded  *RefundedEvent  `json:"refunded,omitempty"`
	// Paid is what Settled moved to the creator, in wei.
	Paid *big.Int `json:"paid,omitempty"`
}

// CreatedEvent is the job as it was asked for.
type CreatedEvent struct {
	Requester Address  `json:"requester"`
	Payee     Address  `json:"payee"`
	Price     *big.Int `json:"price"`
	Request   Request  `json:"request"`
}

// EvaluatedEvent is an enclave's accepted result.
type EvaluatedEvent struct {
	Signer    Address  `json:"signer"`
	Operator  Address  `json:"operator"`
	Output    Artefact `json:"output"`
	Signature Hex      `json:"signature"`
}

// ForwardedEvent is the requester's release.
type ForwardedEvent struct {
	Submitter  Address `json:"submitter"`
	Activation Hex     `json:"activation"`
}

// DeliveredEvent is the creator's sealed answer.
type DeliveredEvent struct {
	Answer Hex `json:"answer"`
}

// RefundedEvent says whose deadline passed. Rejected is set where the creator rejected.
type RefundedEvent struct {
	Late     Status   `json:"late"`
	Amount   *big.Int `json:"amount"`
	Rejected bool     `json:"rejected"`
	Reason   uint8    `json:"reason,omitempty"`
}
