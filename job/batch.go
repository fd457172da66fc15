package job

// Cursor is how far a watcher has read: a confirmed block. The zero Cursor is the deployment's first block.
type Cursor struct {
	Block uint64 `json:"block"`
	Hash  Digest `json:"hash"`
}

// Batch is what happened in a run of confirmed blocks, in order.
type Batch struct {
	// Cursor is where to go on once the batch has been dealt with.
	Cursor Cursor `json:"cursor"`
	// Now is the timestamp of the newest block seen, confirmed or not: the protocol's clock.
	Now      uint64       `json:"now"`
	Events   []Event      `json:"events"`
	Versions []Version    `json:"versions"`
	Heads    []SealedHead `json:"heads"`
	Enclaves []Enclave    `json:"enclaves"`
}
