package enclave

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// statusOf is the one place that says which HTTP status a kind of error has.
func statusOf(k job.Kind) int {
	switch k {
	case job.KindInvalid:
		return http.StatusBadRequest
	case job.KindForbidden:
		return http.StatusForbidden
	case job.KindNotFound:
		return http.StatusNotFound
	case job.KindTooLarge:
		return http.StatusRequestEntityTooLarge
	case job.KindUnfit, job.KindTooSlow:
		return http.StatusUnprocessableEntity
	case job.KindBusy:
		return http.StatusTooManyRequests
	case job.KindUnavailable:
		return http.StatusServiceUnavailable
	case job.KindInternal:
		return http.StatusInternalServerError
	}
	return http.StatusInternalServerError
}

// fetchError gives an error from reading an artefact its kind: bytes that cannot have been the artefact are the
// store's fault and may be better next time; bytes that are the artefact and do not open or decode stay unfit.
func fetchError(what string, err error) error {
	if e := new(job.Error); errors.As(err, &e) {
		return job.NewError(e.Kind, fmt.Errorf("%s: %w", what, err))
	}
	kind := job.KindUnfit
	switch {
	case errors.Is(err, ipfs.ErrTooLarge):
		kind = job.KindTooLarge
	case errors.Is(err, ipfs.ErrProfile):
	case errors.Is(err, ipfs.ErrNotFound), errors.Is(err, ipfs.ErrCorrupt), isContext(err):
		kind = job.KindUnavailable
	}
	return job.NewError(kind, fmt.Errorf("%s: %w", what, err))
}

func isContext(err error) bool {
	return errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded)
}

// fetched remembers how reading from the store failed, whatever the decoders above make of it.
type fetched struct {
	r   io.Reader
	err error
}

// Read implements io.Reader.
func (f *fetched) Read(p []byte) (int, error) {
	n, err := f.r.Read(p)
	if err != nil && !errors.Is(err, io.EOF) {
		f.err = err
	}
	return n, err
}

// explain prefers the store's failure over what a decoder said because of it.
func (f *fetched) explain(what string, err error) error {
	if f.err != nil {
		return storeError(what, f.err)
	}
	return fetchError(what, err)
}

// storeError is fetchError for errors that certainly came from the store: without a reason they are unavailability.
func storeError(what string, err error) error {
	if errors.Is(err, ipfs.ErrProfile) || errors.Is(err, ipfs.ErrTooLarge) {
		return fetchError(what, err)
	}
	return job.NewError(job.KindUnavailable, fmt.Errorf("%s: %w", what, err))
}
