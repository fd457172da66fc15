package enclave

import "github.com/encrypted-compute/encrypted-compute/job"

// results keeps the newest finished results by request digest; the oldest goes first.
type results struct {
	limit int
	order []job.Digest
	byKey map[job.Digest]job.EvaluateResult
}

func newResults(limit int) *results {
	return &results{limit: limit, byKey: make(map[job.Digest]job.EvaluateResult, limit)}
}

func (r *results) get(key job.Digest) (job.EvaluateResult, bool) {
	v, ok := r.byKey[key]
	return v, ok
}

func (r *results) put(key job.Digest, v job.EvaluateResult) {
	if _, ok := r.byKey[key]; ok {
		r.byKey[key] = v
		return
	}
	if len(r.order) == r.limit {
		delete(r.byKey, r.order[0])
		r.order = r.order[1:]
	}
	r.order = append(r.order, key)
	r.byKey[key] = v
}
