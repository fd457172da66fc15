// Package rest speaks over HTTP with a relayer and with an enclave, in the words of package job.
//
// Call [NewRelayer] or [NewEnclave]. What always holds: answers are bounded before they are read, redirects are
// refused, and an error body becomes a job.Error of its kind. What comes back is believed by nobody: callers check it.
package rest

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// endpoint is one HTTP service.
type endpoint struct {
	base   string
	client *http.Client
}

func newEndpoint(base string, client *http.Client) endpoint {
	own := *client
	own.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return endpoint{base: strings.TrimSuffix(base, "/"), client: &own}
}

// call sends a JSON body (none if request is nil) and reads a JSON answer of at most limit bytes.
func (e endpoint) call(ctx context.Context, method, path string, request, response any, limit int64) error {
	body := io.Reader(http.NoBody)
	if request != nil {
		b, err := json.Marshal(request)
		if err != nil {
			return fmt.Errorf("encode %s: %w", path, err)
		}
		body = bytes.NewReader(b)
	}
	r, err := http.NewRequestWithContext(ctx, method, e.base+path, body)
	if err != nil {
		return err
	}
	r.Header.Set("Content-Type", "application/json")
	answer, err := e.client.Do(r)
	if err != nil {
		return job.Errorf(job.KindUnavailable, "%s %s: %w", method, path, err)
	}
	defer answer.Body.Close() //nolint:errcheck // read only
	b, err := io.ReadAll(io.LimitReader(answer.Body, limit+1))
	if err != nil {
		return job.Errorf(job.KindUnavailable, "%s %s: %w", method, path, err)
	}
	if int64(len(b)) > limit {
		return job.Errorf(job.KindInvalid, "%s %s: answer over %d bytes", method, path, limit)
	}
	if answer.StatusCode != http.StatusOK {
		return failure(method, path, answer.StatusCode, b)
	}
	if err := json.Unmarshal(b, response); err != nil {
		return job.Errorf(job.KindInvalid, "%s %s: %w", method, path, err)
	}
	return nil
}

// failure turns an error body into an error of its kind.
func failure(method, path string, status int, b []byte) error {
	var e job.Error
	if err := json.Unmarshal(b, &e); err != nil || e.Kind == "" {
		return job.Errorf(job.KindUnavailable, "%s %s: status %d", method, path, status)
	}
	return job.Errorf(e.Kind, "%s %s: %w", method, path, errors.New(e.Text))
}
