package enclave

import (
	"fmt"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// permit refuses to evaluate a head that is not public without the grant of its creator for exactly this request. The
// account comes from the opened package, whose digest the request names and the grant binds: a host can neither change
// it nor leave it out.
func permit(r job.EvaluateRequest, account job.Address) error {
	if account.IsZero() {
		return nil // a public head
	}
	by, err := r.GrantedBy()
	if err != nil {
		return job.NewError(job.KindForbidden, fmt.Errorf("the head of cut %d needs its creator's grant for this job: %w", r.Cut, err))
	}
	if by != account {
		return job.Errorf(job.KindForbidden, "the grant for this job, input, keys and enclave is not by the account that the head names")
	}
	return nil
}
