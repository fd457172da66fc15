package job

// Cursor says up to which block everything was delivered. The zero value starts at the deployment. It is JSON to keep.
type Cursor struct {
	Number uint64 `json:"number"`
	Hash   Digest `json:"hash"`
	// Marks are the last delivered blocks, oldest first, this one included: where to go back to after a reorg that was
	// deeper than the confirmations.
	Marks []Mark `json:"marks,omitempty"`
}

// Mark is a delivered block.
type Mark struct {
	Number uint64 `json:"number"`
	Hash   Digest `json:"hash"`
}

// Batch is what happened in a run of confirmed blocks; it may be empty but for the time. Store what follows from it
// together with Cursor.
type Batch struct {
	// Cursor is where to go on after this batch.
	Cursor Cursor
	// Now is the time of the newest block, confirmed or not: the protocol's clock.
	Now uint64
	// Rewound is set where a reorg deeper than the confirmations took back blocks that had been delivered: everything
	// after this block is void, and this batch goes on from there. Deliveries may repeat, so read the state anew.
	Rewound *Mark
	// Events are the escrow's, in order.
	Events []Event
	// Enclaves were enrolled or renewed (their records as enrolled), or invalidated (Signer and Invalidated alone).
	Enclaves []Enclave
	// SealedHeads were announced.
	SealedHeads []SealedHead
	// Models were registered, published or retired a version, or changed their sealing key.
	Models []uint64
	// Contests are complaints about answers. They are no events: a job's status does not change by them.
	Contests []Contest
}

// Contest says publicly that an answer is wrong. It moves no money; a job is contested at most once.
type Contest struct {
	Job   ID     `json:"job"`
	Model uint64 `json:"model"`
	// Reason is the requester's, and means what the parties agree on.
	Reason Digest `json:"reason"`
	Block  uint64 `json:"block"`
}
