package enclave

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/encrypted-compute/encrypted-compute/fhe"
	"github.com/encrypted-compute/encrypted-compute/internal/seal"
	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// evaluate does the whole of one request; Run calls it, one at a time.
func (s *Service) evaluate(ctx context.Context, r job.EvaluateRequest) (job.EvaluateResult, error) {
	steps := newSteps()
	h, in, keys, err := s.gather(ctx, r, steps)
	if u := new(unfit); errors.As(err, &u) {
		return s.refuse(r, u), nil
	}
	if err != nil {
		return job.EvaluateResult{}, err
	}
	var output []byte
	err = within(ctx, s.cfg.Budget, func(ctx context.Context) (err error) {
		output, _, err = h.evaluator.Evaluate(ctx, keys, in.input)
		return err
	})
	if err != nil {
		return job.EvaluateResult{}, budgetError("evaluate", err)
	}
	steps.end("evaluate")
	sealed, err := s.sealOutput(r, in.requester, output)
	if err != nil {
		return job.EvaluateResult{}, job.NewError(job.KindInternal, err)
	}
	steps.end("seal")
	result, err := s.sign(r, h, in.requester.Digest(), sealed)
	result.Seconds = steps.seconds
	return result, err
}

// gather fetches, opens and checks everything that the request names, small things first.
func (s *Service) gather(ctx context.Context, r job.EvaluateRequest, steps *steps) (*head, opened, *fhe.Keys, error) {
	ctx, cancel := context.WithTimeout(ctx, s.cfg.Fetch)
	defer cancel()
	h, err := s.head(ctx, r, steps)
	if err != nil {
		return nil, opened{}, nil, err
	}
	in, err := s.openInput(ctx, r, h.program)
	if err != nil {
		return nil, opened{}, nil, blame(h.terms, err, job.InputDoesNotOpen, job.InputMalformed)
	}
	keys, err := s.openKeys(ctx, r, h.terms)
	if err != nil {
		return nil, opened{}, nil, blame(h.terms, err, job.KeysDoNotOpen, job.KeysMalformed)
	}
	steps.end("open")
	return h, in, keys, nil
}

// head returns the opened head of the request, from memory where it was opened before, after checking that this
// request fits what the head's program takes and that the head's creator granted it.
func (s *Service) head(ctx context.Context, r job.EvaluateRequest, steps *steps) (*head, error) {
	if h := s.heads.get(headKeyOf(r)); h != nil {
		if err := s.checkFit(r, h.terms); err != nil {
			return nil, err
		}
		return h, permit(r, h.grant)
	}
	t, err := s.fetchTerms(ctx, r)
	if err != nil {
		return nil, err
	}
	if err := s.checkFit(r, t); err != nil {
		return nil, err
	}
	steps.end("fetch")
	h, err := s.loadHead(ctx, r, t)
	if err != nil {
		return nil, err
	}
	steps.end("load")
	s.heads.put(headKeyOf(r), h)
	return h, nil
}

func (s *Service) loadHead(ctx context.Context, r job.EvaluateRequest, t terms) (h *head, err error) {
	err = within(ctx, s.cfg.Budget, func(ctx context.Context) (err error) {
		h, err = s.openHead(ctx, r, t)
		return err
	})
	if err != nil {
		return nil, budgetError("load head", err)
	}
	return h, nil
}

// checkFit refuses sizes that are not the program's, and programs over the time or memory of one job.
func (s *Service) checkFit(r job.EvaluateRequest, t terms) error {
	if err := checkSizes(r, t); err != nil {
		return &unfit{t, job.WrongSize, err}
	}
	p := t.program
	if estimate := p.Estimate(); estimate > s.cfg.Budget {
		return job.Errorf(job.KindTooSlow, "cut %d would take %v, the budget is %v", r.Cut, estimate, s.cfg.Budget)
	}
	if bound := p.MemoryBound(); bound > s.cfg.Memory {
		return job.Errorf(job.KindTooLarge, "cut %d would take %d bytes of memory, the limit is %d", r.Cut, bound, s.cfg.Memory)
	}
	return nil
}

// errBudget is the cause of a context that the time budget ended.
var errBudget = errors.New("time budget is used up")

// within runs f under a context that ends when budget is used up, and says so if that is why f failed.
func within(ctx context.Context, budget time.Duration, f func(context.Context) error) error {
	limited, cancel := context.WithTimeoutCause(ctx, budget, errBudget)
	defer cancel()
	err := f(limited)
	if err != nil && errors.Is(context.Cause(limited), errBudget) {
		return job.NewError(job.KindTooSlow, fmt.Errorf("cut off after %v: %w: %w", budget, errBudget, err))
	}
	return err
}

// budgetError gives an error of the evaluation its kind: what was read fits the program, so what fails then, other
// than by a context, is a defect.
func budgetError(what string, err error) error {
	if e := new(job.Error); errors.As(err, &e) {
		return job.NewError(e.Kind, fmt.Errorf("%s: %w", what, err))
	}
	if isContext(err) {
		return job.NewError(job.KindUnavailable, fmt.Errorf("%s: %w", what, err))
	}
	return job.NewError(job.KindInternal, fmt.Errorf("%s: %w", what, err))
}

func (s *Service) sealOutput(r job.EvaluateRequest, requester *seal.PublicKey, output []byte) ([]byte, error) {
	sealed, err := seal.Seal(requester, contexts(r).Output(requester.Digest(), r.Input.Digest), output)
	if err != nil {
		return nil, fmt.Errorf("seal output: %w", err)
	}
	return sealed, nil
}

// sign says what was used: digests of the opened manifest, head and key, and of artefacts that were checked block by
// block while they were read.
func (s *Service) sign(r job.EvaluateRequest, h *head, requester job.Digest, sealed []byte) (job.EvaluateResult, error) {
	output, err := ipfs.Describe(bytes.NewReader(sealed))
	if err != nil {
		return job.EvaluateResult{}, job.NewError(job.KindInternal, fmt.Errorf("describe output: %w", err))
	}
	e := job.Evaluation{
		Job: r.Job, Version: r.VersionDigest, Manifest: h.manifest, Head: h.digest, Cut: r.Cut, Parameters: h.parameters, RequesterKey: requester,
		Input: r.Input, Keys: r.Keys, Output: output, Operator: s.cfg.Operator,
	}
	signature := s.signer.Sign(e.SigningHash(job.Domain{ChainID: r.ChainID, Escrow: r.Escrow}))
	return job.EvaluateResult{Evaluation: e, Signature: signature, Output: sealed}, nil
}

// steps measures how long each part of a request took.
type steps struct {
	seconds map[string]float64
	last    time.Time
}

func newSteps() *steps { return &steps{make(map[string]float64), time.Now()} }

func (s *steps) end(name string) {
	now := time.Now()
	s.seconds[name] += now.Sub(s.last).Seconds()
	s.last = now
}
