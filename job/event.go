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
	Currency  Address  `json:"currency"`
	Price     *big.Int `json:"price"`
	Request   Request  `json:"request"`
}

// EvaluatedEvent is an enclave's accepted result.
type EvaluatedEvent struct {
	Signer   Address  `json:"signer"`
	Operator Address  `json:"operator"`
	Output   Artefact `json:"output"`
	// Bond is the part of the creator's bond that serves the job from here on.
	Bond      *big.Int `json:"bond"`
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

// RefundedEvent says whose deadline passed. Rejected is set where the creator rejected, Unfit where an enclave refused
// the requester's artefacts; neither is late.
type RefundedEvent struct {
	// Late is the status that the job had.
	Late Status `json:"late"`
	// Amount went to the requester, the bond of a creator who did not answer included.
	Amount   *big.Int `json:"amount"`
	Rejected bool     `json:"rejected"`
	// Reason is the creator's, where Rejected.
	Reason uint8       `json:"reason,omitempty"`
	Unfit  *UnfitEvent `json:"unfit,omitempty"`
}

// UnfitEvent is an enclave's accepted word that the requester's artefacts cannot be used.
type UnfitEvent struct {
	Signer    Address `json:"signer"`
	Operator  Address `json:"operator"`
	Reason    Reason  `json:"reason"`
	Signature Hex     `json:"signature"`
}
