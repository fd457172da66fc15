package rest

import (
	"context"
	"io"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// answers is a transport that gives one answer after the other, the last one again and again.
type answers struct {
	list  []string // values of Retry-After; "ok" is an answer
	asked int
}

func (a *answers) RoundTrip(r *http.Request) (*http.Response, error) {
	said := a.list[min(a.asked, len(a.list)-1)]
	a.asked++
	if said == "ok" {
		return respond(r, http.StatusOK, "", `{"status":"ready"}`), nil
	}
	return respond(r, http.StatusTooManyRequests, said, `{"kind":"busy","error":"slow down"}`), nil
}

func respond(r *http.Request, status int, after, body string) *http.Response {
	header := http.Header{}
	if after != "" {
		header.Set("Retry-After", after)
	}
	return &http.Response{StatusCode: status, Header: header, Body: io.NopCloser(strings.NewReader(body)), Request: r}
}

func TestABusyServiceIsAskedAgainWhenItSays(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		answers []string
		asked   int
		took    time.Duration
		busy    bool
	}{
		"at once":           {[]string{"ok"}, 1, 0, false},
		"after its pauses":  {[]string{"3", "1", "ok"}, 3, 4 * time.Second, false},
		"for ever":          {[]string{"2"}, attempts, 6 * time.Second, true},
		"too long":          {[]string{"16", "ok"}, 1, 0, true},
		"without a pause":   {[]string{"", "ok"}, 1, 0, true},
		"a date":            {[]string{"Wed, 21 Oct 2026 07:28:00 GMT", "ok"}, 1, 0, true},
		"a negative number": {[]string{"-1", "ok"}, 1, 0, true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				r, a := NewRelayer("http://relayer", "me"), &answers{list: c.answers}
				r.client.Transport = a
				begin := time.Now()
				err := r.Ready(t.Context())
				if took := time.Since(begin); a.asked != c.asked || took != c.took || (job.KindOf(err) == job.KindBusy) != c.busy || (err != nil) != c.busy {
					t.Errorf("asked %d times in %v: %v", a.asked, took, err)
				}
			})
		})
	}
}

func TestNobodyWaitsForABusyServiceLongerThanTheirContext(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		r := NewRelayer("http://relayer", "me")
		r.client.Transport = &answers{list: []string{"10"}}
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		begin := time.Now()
		if err := r.Ready(ctx); job.KindOf(err) != job.KindBusy || time.Since(begin) != time.Second {
			t.Errorf("after %v: %v", time.Since(begin), err)
		}
	})
}

func TestAnEvaluationIsNotAskedForTwice(t *testing.T) {
	t.Parallel()
	e, a := NewEnclave("http://enclave"), &answers{list: []string{"0"}}
	e.client.Transport = a
	if _, err := e.Evaluate(t.Context(), job.EvaluateRequest{}); job.KindOf(err) != job.KindBusy || a.asked != 1 {
		t.Errorf("asked %d times: %v", a.asked, err)
	}
}
