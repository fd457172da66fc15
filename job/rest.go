package job

// ForwardRequest is the body of POST /v1/jobs/{id}/forward: the requester's signed release.
type ForwardRequest struct {
	Message    Forward `json:"message"`
	Activation Hex     `json:"activation"`
	Signature  Hex     `json:"signature"`
}

// ForwardResponse says how far the relayer has come with a forward.
type ForwardResponse struct {
	// State is "queued", "sent" or "final".
	State string `json:"state"`
	Tx    Digest `json:"tx"`
}

// GrantRequest is the body of POST /v1/jobs/{id}/grant: the creator's signed permission to evaluate.
type GrantRequest struct {
	Message   Grant `json:"message"`
	Signature Hex   `json:"signature"`
}

// GrantResponse says what became of a grant.
type GrantResponse struct {
	// State is "kept", or "unneeded" where the head is public or the job is no longer Created.
	State string `json:"state"`
}

// EnclaveView is what the relayer keeps of an enclave: its registry record, and the quote that enrolled it.
type EnclaveView struct {
	Enclave   Enclave   `json:"enclave"`
	Enrolment Enrolment `json:"enrolment"`
	Quote     Hex       `json:"quote"`
	// Collateral is what Intel said of the quote's platform when it enrolled or was renewed.
	Collateral Collateral `json:"collateral"`
	// Development is true where the quote's root is the development root.
	Development bool `json:"development"`
}

// ModelView is a model as a relayer shows it: the chain's word, and how often its answers were contested.
type ModelView struct {
	Model
	Contested uint64 `json:"contested"`
}

// Change is the data of an event "job" of GET /v1/events: what is true of a job from now on.
type Change struct {
	Job ID `json:"job"`
	// Status is None where a reorg took back the job itself.
	Status    Status  `json:"status"`
	Deadline  uint64  `json:"deadline"`
	Contested bool    `json:"contested"`
	Model     uint64  `json:"model"`
	Version   uint32  `json:"version"`
	Cut       uint8   `json:"cut"`
	Requester Address `json:"requester"`
	// Creator is the account that the job pays.
	Creator Address `json:"creator"`
	// Block, Time and Tx are those of the newest event that stands; zero where none does.
	Block uint64 `json:"block"`
	Time  uint64 `json:"time"`
	Tx    Digest `json:"tx"`
	// Reorg is set where blocks that had been delivered were taken back: what was said of the job before is void.
	Reorg bool `json:"reorg"`
}

// EnclaveChange is the data of an event "enclave": a signing key was enrolled, renewed or invalidated.
type EnclaveChange struct {
	Signer Address `json:"signer"`
	// Expiry is a chain time; 0 where the key was invalidated.
	Expiry      uint64 `json:"expiry"`
	Invalidated bool   `json:"invalidated"`
}

// ModelChange is the data of an event "model": ask for the model again.
type ModelChange struct {
	Model uint64 `json:"model"`
}

// Position is the data of the events "start" and "reset".
type Position struct {
	// Now is the newest chain time that the relayer has seen.
	Now uint64 `json:"now"`
}

// WaitsForGrant is the problem of a job whose creator's grant has not come. It is for the creator's daemon to send; a job
// without one is refunded after its evaluation window.
const WaitsForGrant = "waiting for the creator's grant"

// View is a job as a relayer shows it: the chain's word, and what the relayer is doing about it.
type View struct {
	Record Record  `json:"record"`
	Events []Event `json:"events"`
	// Work is the relayer's own state: "", "queued", "evaluating", "submitting", "done" or "failed".
	Work string `json:"work"`
	// Problem explains a failed or late piece of work; [WaitsForGrant] where the creator has not allowed it yet.
	Problem string `json:"problem,omitempty"`
	// Seconds that the enclave says it took, by step.
	Seconds map[string]float64 `json:"seconds,omitempty"`
}
