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

// EnclaveView is what the relayer keeps of an enclave: its registry record, and the quote that enrolled it.
type EnclaveView struct {
	Enclave   Enclave   `json:"enclave"`
	Enrolment Enrolment `json:"enrolment"`
	Quote     Hex       `json:"quote"`
	// Development is true where the quote's root is the development root.
	Development bool `json:"development"`
}

// View is a job as a relayer shows it: the chain's word, and what the relayer is doing about it.
type View struct {
	Record Record  `json:"record"`
	Events []Event `json:"events"`
	// Work is the relayer's own state: "", "queued", "evaluating", "submitting", "done" or "failed".
	Work string `json:"work"`
	// Problem explains a failed or late piece of work.
	Problem string `json:"problem,omitempty"`
	// Seconds that the enclave says it took, by step.
	Seconds map[string]float64 `json:"seconds,omitempty"`
}
