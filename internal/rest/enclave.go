package rest

import (
	"context"
	"net/http"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// maxResult bounds an evaluation's answer: a sealed output in base64.
const maxResult = 64 << 20

// Enclave is a client of one enclave.
type Enclave struct{ endpoint }

// NewEnclave returns a client of the enclave at a base address.
func NewEnclave(base string) *Enclave { return &Enclave{newEndpoint(base)} }

// Identity asks who the enclave says it is.
func (e *Enclave) Identity(ctx context.Context) (id job.EnclaveIdentity, err error) {
	return id, e.ask(ctx, http.MethodGet, "/v1/identity", nil, &id)
}

// Enrol asks for a quote that enrols the enclave.
func (e *Enclave) Enrol(ctx context.Context, r job.EnrolmentRequest) (q job.EnrolmentQuote, err error) {
	return q, e.ask(ctx, http.MethodPost, "/v1/enrolment", r, &q)
}

// Evaluate is one blocking call; it takes as long as the enclave's time budget and ctx let it.
func (e *Enclave) Evaluate(ctx context.Context, r job.EvaluateRequest) (result job.EvaluateResult, err error) {
	return result, e.call(ctx, http.MethodPost, "/v1/evaluate", r, &result, maxResult)
}
