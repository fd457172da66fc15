package enclave

import (
	"errors"
	"fmt"

	"github.com/encrypted-compute/encrypted-compute/internal/seal"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// unfit is an error that the requester's artefacts are to blame for, and nobody else's: the manifest was read under its
// digest, and the bytes are what the job names. The escrow refunds such a job less the evaluation's fee.
type unfit struct {
	terms  terms
	reason job.Reason
	cause  error
}

func (u *unfit) Error() string { return u.cause.Error() }

func (u *unfit) Unwrap() error { return u.cause }

// errOtherKey says that an input carries another requester's key than the job names.
var errOtherKey = errors.New("another requester's key")

// blame makes an error of reading the requester's artefact an unfit one, for the reason that it shows: closed where the
// seal did not open, malformed else. What the store did, and what may pass, is nobody's blame.
func blame(t terms, err error, closed, malformed job.Reason) error {
	if job.KindOf(err) != job.KindUnfit {
		return err
	}
	reason := malformed
	switch {
	case errors.Is(err, errOtherKey):
		reason = job.OtherRequesterKey
	case errors.Is(err, seal.ErrOpen):
		reason = closed
	}
	return &unfit{t, reason, err}
}

// refuse signs that the request's artefacts cannot be used. Everything that decides about that is in the message or in
// its domain, so that no request but the job's own brings it about: the escrow compares it with what was paid for.
func (s *Service) refuse(r job.EvaluateRequest, u *unfit) job.EvaluateResult {
	message := job.Evaluation{
		Job: r.Job, Version: r.VersionDigest, Manifest: u.terms.manifest, Head: r.Head, Cut: r.Cut,
		Parameters: u.terms.parameters, RequesterKey: r.RequesterKey, Input: r.Input, Keys: r.Keys, Operator: s.cfg.Operator,
	}.Unfit(u.reason)
	return job.EvaluateResult{
		Unfit: &message, Problem: fmt.Sprintf("%s: %v", u.reason, u.cause),
		Signature: s.signer.Sign(message.SigningHash(job.Domain{ChainID: r.ChainID, Escrow: r.Escrow})),
	}
}
