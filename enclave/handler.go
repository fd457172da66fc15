package enclave

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"time"

	"github.com/encrypted-compute/encrypted-compute/job"
)

const (
	// maxBody bounds every request body, in bytes: they hold digests and sizes.
	maxBody = 16 << 10
	// bodyTime is how long a body may take to arrive.
	bodyTime = 30 * time.Second
)

// Handler serves the enclave's three calls. Errors are job.Error as JSON, with the status that their kind has.
//
//	GET  /v1/identity   → job.EnclaveIdentity
//	POST /v1/enrolment  job.EnrolmentRequest → job.EnrolmentQuote
//	POST /v1/evaluate   job.EvaluateRequest  → job.EvaluateResult
func (s *Service) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /v1/identity", func(w http.ResponseWriter, _ *http.Request) {
		s.reply(w, s.Identity(), nil)
	})
	mux.HandleFunc("POST /v1/enrolment", func(w http.ResponseWriter, r *http.Request) {
		var body job.EnrolmentRequest
		if err := readBody(w, r, &body); err != nil {
			s.reply(w, nil, err)
			return
		}
		quote, err := s.Enrol(r.Context(), body)
		s.reply(w, quote, err)
	})
	mux.HandleFunc("POST /v1/evaluate", func(w http.ResponseWriter, r *http.Request) {
		var body job.EvaluateRequest
		if err := readBody(w, r, &body); err != nil {
			s.reply(w, nil, err)
			return
		}
		result, err := s.Evaluate(r.Context(), body)
		s.reply(w, result, err)
	})
	return mux
}

// readBody accepts one JSON value without unknown fields and nothing after it. The time limit is for the body alone:
// one on the whole connection would end calls that wait for an evaluation. After a refusal it stays, or the server would
// wait without limit for the rest of a slow body.
func readBody(w http.ResponseWriter, r *http.Request, into any) error {
	connection := http.NewResponseController(w)
	_ = connection.SetReadDeadline(time.Now().Add(bodyTime)) // a writer without a connection has no deadlines
	dec := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxBody))
	dec.DisallowUnknownFields()
	err := dec.Decode(into)
	if err == nil {
		if _, end := dec.Token(); !errors.Is(end, io.EOF) {
			err = errors.Join(errors.New("bytes after the JSON value"), end)
		}
	}
	if tooLarge := new(http.MaxBytesError); errors.As(err, &tooLarge) {
		return job.Errorf(job.KindTooLarge, "read body: over %d bytes", tooLarge.Limit)
	}
	if err != nil {
		return job.NewError(job.KindInvalid, fmt.Errorf("read body: %w", err))
	}
	_ = connection.SetReadDeadline(time.Time{})
	return nil
}

func (s *Service) reply(w http.ResponseWriter, value any, err error) {
	status := http.StatusOK
	if err != nil {
		kind := job.KindOf(err)
		status, value = statusOf(kind), job.NewError(kind, err)
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	if err := json.NewEncoder(w).Encode(value); err != nil {
		s.cfg.Logger.Debug("reply was not read to its end", "error", err)
	}
}
