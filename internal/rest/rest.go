// Package rest speaks over HTTP with a relayer and with an enclave, in the words of package job.
//
// Call [NewRelayer] or [NewEnclave]. What always holds: answers are bounded in bytes before they are read, and in time
// but where a call may take as long as its context; redirects are refused; an error body becomes a job.Error of its
// kind, and whatever else a server may say is job.KindUnavailable: it may be another's answer next time; a service that
// is busy is left alone for as long as it asks (Retry-After) and asked again a few times. What comes back is believed by
// nobody: callers check it.
package rest

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/encrypted-compute/encrypted-compute/job"
)

const (
	// maxRefusal bounds an error's body, maxText the part of it that is told, in bytes.
	maxRefusal = 64 << 10
	maxText    = 300
	// askTime bounds calls that need no evaluation.
	askTime = time.Minute
	// attempts is how often a busy service is asked; maxPause the longest pause between two of them.
	attempts = 4
	maxPause = 15 * time.Second
)

// endpoint is one HTTP service.
type endpoint struct {
	base   string
	client *http.Client
}

func newEndpoint(base string) endpoint {
	return endpoint{base: strings.TrimRight(base, "/"), client: &http.Client{
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}}
}

// ask is call for what is answered at once, and asked again where the service says that it is busy for a moment.
func (e endpoint) ask(ctx context.Context, method, path string, request, response any) error {
	ctx, cancel := context.WithTimeout(ctx, askTime)
	defer cancel()
	for n := 1; ; n++ {
		err := e.call(ctx, method, path, request, response, maxAnswer)
		var b *busy
		if n == attempts || !errors.As(err, &b) {
			return err
		}
		select {
		case <-ctx.Done():
			return err
		case <-time.After(b.pause):
		}
	}
}

// call sends a JSON body (none if request is nil) and reads a JSON answer of at most limit bytes.
func (e endpoint) call(ctx context.Context, method, path string, request, response any, limit int64) error {
	body := io.Reader(http.NoBody)
	if request != nil {
		b, err := json.Marshal(request)
		if err != nil {
			return fmt.Errorf("%s %s: encode: %w", method, path, err)
		}
		body = bytes.NewReader(b)
	}
	r, err := http.NewRequestWithContext(ctx, method, e.base+path, body)
	if err != nil {
		return job.Errorf(job.KindInvalid, "%s %s: %w", method, path, err)
	}
	if request != nil {
		r.Header.Set("Content-Type", "application/json")
	}
	answer, err := e.client.Do(r)
	if err != nil {
		return job.Errorf(job.KindUnavailable, "%s %s: %w", method, path, err)
	}
	defer answer.Body.Close() //nolint:errcheck // read only
	if answer.StatusCode != http.StatusOK {
		return failure(method, path, answer)
	}
	return read(method, path, answer.Body, response, limit)
}

func read(method, path string, body io.Reader, response any, limit int64) error {
	b, err := io.ReadAll(io.LimitReader(body, limit+1))
	if err != nil {
		return job.Errorf(job.KindUnavailable, "%s %s: read answer: %w", method, path, err)
	}
	if int64(len(b)) > limit {
		return job.Errorf(job.KindUnavailable, "%s %s: the answer has over %d bytes", method, path, limit)
	}
	if err := json.Unmarshal(b, response); err != nil {
		return job.Errorf(job.KindUnavailable, "%s %s: the answer cannot be read: %w", method, path, err)
	}
	return nil
}

// kinds are those that a server may give its errors.
func kinds() []job.Kind {
	return []job.Kind{
		job.KindInvalid, job.KindUnfit, job.KindNotFound, job.KindTooLarge, job.KindTooSlow, job.KindBusy,
		job.KindUnavailable, job.KindForbidden, job.KindInternal,
	}
}

// busy is a refusal that says when to come back.
type busy struct {
	error
	pause time.Duration
}

func (b *busy) Unwrap() error { return b.error }

// failure turns a refusal into an error of its kind, and tells how long a busy service wants to be left alone, if that
// is worth waiting for.
func failure(method, path string, answer *http.Response) error {
	err := refusal(method, path, answer)
	seconds, bad := strconv.ParseUint(answer.Header.Get("Retry-After"), 10, 16)
	pause := time.Duration(seconds) * time.Second
	if answer.StatusCode != http.StatusTooManyRequests || bad != nil || pause > maxPause {
		return err
	}
	return &busy{err, pause}
}

// refusal reads what the service says. Its text is a stranger's: it is quoted and cut.
func refusal(method, path string, answer *http.Response) error {
	var e job.Error
	b, err := io.ReadAll(io.LimitReader(answer.Body, maxRefusal))
	if err != nil || json.Unmarshal(b, &e) != nil || !slices.Contains(kinds(), e.Kind) {
		return job.Errorf(job.KindUnavailable, "%s %s: status %d", method, path, answer.StatusCode)
	}
	return job.Errorf(e.Kind, "%s %s: %s", method, path, printable(e.Text))
}

// printable is a stranger's text on one line, without what would steer a terminal.
func printable(text string) string {
	text = strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f || r >= 0x80 && r < 0xa0 {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(text, "?"))
	if len(text) > maxText {
		text = strings.ToValidUTF8(text[:maxText], "") + " ..."
	}
	return text
}
