package enclave

import (
	"context"
	"fmt"
	"runtime"
	"time"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// call is one evaluation that some callers wait for. Its fields but done are guarded by Service.mu until done is closed.
type call struct {
	request job.EvaluateRequest
	digest  job.Digest
	waiting int
	done    chan struct{}
	result  job.EvaluateResult
	err     error
}

// Evaluate returns the signed result of the request. It waits until the evaluation ends or ctx does; an evaluation that
// has begun goes on without its caller, for the one who asks again. Errors carry a job.Kind.
func (s *Service) Evaluate(ctx context.Context, r job.EvaluateRequest) (job.EvaluateResult, error) {
	if err := s.checkRequest(r); err != nil {
		return job.EvaluateResult{}, fmt.Errorf("evaluate job %v: %w", r.Job, err)
	}
	c, err := s.join(r)
	if err != nil {
		return job.EvaluateResult{}, fmt.Errorf("evaluate job %v: %w", r.Job, err)
	}
	defer s.leave(c)
	select {
	case <-c.done:
		return c.result, c.err
	case <-ctx.Done():
		return job.EvaluateResult{}, job.Errorf(job.KindUnavailable, "evaluate job %v: caller left: %w", r.Job, ctx.Err())
	}
}

// checkRequest refuses what can be refused without fetching anything.
func (s *Service) checkRequest(r job.EvaluateRequest) error {
	if r.EnclaveKey != s.self {
		return job.Errorf(job.KindInvalid, "sealed to key %v, this enclave has %v", r.EnclaveKey, s.self)
	}
	if r.ChainID == 0 || r.Registry.IsZero() || r.Escrow.IsZero() {
		return job.Errorf(job.KindInvalid, "chain %d, registry %v, escrow %v: a field is missing", r.ChainID, r.Registry, r.Escrow)
	}
	return nil
}

// join finds the result or the call of an equal request, or queues a new one.
func (s *Service) join(r job.EvaluateRequest) (*call, error) {
	digest := r.Digest()
	s.mu.Lock()
	defer s.mu.Unlock()
	if result, ok := s.results.get(digest); ok {
		c := &call{digest: digest, done: make(chan struct{}), result: result}
		close(c.done)
		return c, nil
	}
	if c, ok := s.calls[digest]; ok {
		c.waiting++
		return c, nil
	}
	if s.stopped {
		return nil, job.Errorf(job.KindUnavailable, "enclave is stopping")
	}
	c := &call{request: r, digest: digest, waiting: 1, done: make(chan struct{})}
	select {
	case s.queue <- c:
		s.calls[digest] = c
		return c, nil
	default:
		return nil, job.Errorf(job.KindBusy, "%d evaluations are waiting already", cap(s.queue))
	}
}

func (s *Service) leave(c *call) {
	s.mu.Lock()
	defer s.mu.Unlock()
	c.waiting--
}

// Run evaluates what is queued until ctx ends, then fails what still waits and wipes the opened heads. It is called once.
func (s *Service) Run(ctx context.Context) error {
	defer s.heads.wipe()
	for {
		select {
		case <-ctx.Done():
			s.stop()
			return nil
		case c := <-s.queue:
			s.serve(ctx, c)
		}
	}
}

func (s *Service) stop() {
	s.mu.Lock()
	s.stopped = true
	s.mu.Unlock()
	for {
		select {
		case c := <-s.queue:
			s.finish(c, job.EvaluateResult{}, job.Errorf(job.KindUnavailable, "evaluate job %v: enclave is stopping", c.request.Job))
		default:
			return
		}
	}
}

func (s *Service) serve(ctx context.Context, c *call) {
	if s.abandoned(c) {
		return
	}
	started := time.Now()
	result, err := s.evaluateSafely(ctx, c.request)
	log := s.cfg.Logger.With("job", c.request.Job, "cut", c.request.Cut, "enclave", s.signer.Address(), "dur", time.Since(started))
	switch {
	case err != nil:
		log.Warn("evaluation failed", "kind", job.KindOf(err), "error", err)
		err = fmt.Errorf("evaluate job %v: %w", c.request.Job, err)
	case result.Unfit != nil:
		log.Warn("artefacts refused", "reason", result.Unfit.Reason, "problem", result.Problem)
	default:
		log.Info("evaluated", "output", result.Evaluation.Output.Digest, "bytes", result.Evaluation.Output.Size)
	}
	s.finish(c, result, err)
}

// abandoned drops a call that nobody waits for any more, before it costs anything.
func (s *Service) abandoned(c *call) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if c.waiting > 0 {
		return false
	}
	delete(s.calls, c.digest)
	c.err = job.Errorf(job.KindUnavailable, "evaluate job %v: nobody waits for it", c.request.Job)
	close(c.done)
	return true
}

func (s *Service) finish(c *call, result job.EvaluateResult, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.calls, c.digest)
	if err == nil {
		s.results.put(c.digest, result)
	}
	c.result, c.err = result, err
	close(c.done)
}

// evaluateSafely turns a panic into an error, so that one job cannot end the enclave. The stack goes to the log, the
// value does not: it could hold what was opened.
func (s *Service) evaluateSafely(ctx context.Context, r job.EvaluateRequest) (result job.EvaluateResult, err error) {
	defer func() {
		if v := recover(); v != nil {
			s.cfg.Logger.Error("evaluation panicked", "job", r.Job, "cut", r.Cut, "type", fmt.Sprintf("%T", v), "stack", functions())
			result, err = job.EvaluateResult{}, job.Errorf(job.KindInternal, "evaluation panicked (%T)", v)
		}
	}()
	return s.evaluate(ctx, r)
}

// functions names the callers, without the words of their arguments: those could hold weights.
func functions() []string {
	counters := make([]uintptr, 32)
	frames := runtime.CallersFrames(counters[:runtime.Callers(3, counters)])
	var names []string
	for {
		frame, more := frames.Next()
		names = append(names, fmt.Sprintf("%s:%d", frame.Function, frame.Line))
		if !more {
			return names
		}
	}
}
