package api

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"strconv"
	"time"

	"github.com/gin-gonic/gin"

	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/relayer/state"
)

const (
	// pageSize is how many changes a stream holds at a time.
	pageSize = 128
	// retryMillis is after what time a browser that lost its stream comes back.
	retryMillis = 2000
)

// filter says which changes a stream tells; nil fields let all pass.
type filter struct {
	job                *job.ID
	requester, creator *job.Address
}

func (f filter) pass(c state.Change) bool {
	if f == (filter{}) {
		return true
	}
	return c.Kind == state.JobChanged && (f.job == nil || *f.job == c.Job) &&
		(f.requester == nil || *f.requester == c.Requester) && (f.creator == nil || *f.creator == c.Creator)
}

// listen is what a request for events asks for.
type listen struct {
	filter filter
	// after is the number of the newest change that was looked at; known where the reader said it.
	after uint64
	known bool
}

// parseListen reads the query and the header Last-Event-ID, which goes before the parameter after.
func parseListen(r *http.Request) (l listen, err error) {
	query, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		return l, job.Errorf(job.KindInvalid, "query: %w", err)
	}
	if last := r.Header.Get("Last-Event-ID"); last != "" {
		query["after"] = []string{last}
	}
	for name, values := range query {
		if len(values) != 1 {
			return l, job.Errorf(job.KindInvalid, "%.40q is given %d times", name, len(values))
		}
		if err := l.set(name, values[0]); err != nil {
			return l, job.Errorf(job.KindInvalid, "%.40q: %w", name, err)
		}
	}
	return l, nil
}

func (l *listen) set(name, value string) (err error) {
	switch name {
	case "job":
		l.filter.job, err = parsed(job.ParseID(value))
	case "requester":
		l.filter.requester, err = parsed(job.ParseAddress(value))
	case "creator":
		l.filter.creator, err = parsed(job.ParseAddress(value))
	case "after":
		l.known = true
		l.after, err = strconv.ParseUint(value, 10, 63)
	default:
		return errors.New("no such parameter")
	}
	return err
}

func parsed[T any](v T, err error) (*T, error) { return &v, err }

// events streams what changes, as server-sent events, until the reader leaves, is too slow, or the relayer ends.
func (a *api) events(c *gin.Context) {
	l, err := parseListen(c.Request)
	if err != nil {
		refuse(c, err)
		return
	}
	leave := a.streams.enter(clientOf(c))
	if leave == nil {
		c.Header("Retry-After", "10")
		refuse(c, job.Errorf(job.KindBusy, "too many streams"))
		return
	}
	s := &stream{api: a, listen: l}
	s.open(c)
	err = s.run(c.Request.Context())
	_ = s.connection.SetWriteDeadline(time.Now().Add(a.cfg.StreamWriteTime)) // for the end of the body
	leave(err)
	if endOf(err) == endError {
		a.log.WarnContext(c.Request.Context(), "stream of events broke off", "err", err)
	}
}

// Why a stream ends, but for slow readers and the store's errors.
var (
	errGone = errors.New("the reader left")
	errEnds = errors.New("the relayer ends")
)

// stream is one reader. It holds one page of changes at most; what is not read yet stays in the store.
type stream struct {
	listen
	api        *api
	writer     http.ResponseWriter
	connection *http.ResponseController
}

// open sends the headers. The server's time limit for writing ends here: a stream has one for each write.
func (s *stream) open(c *gin.Context) {
	header := c.Writer.Header()
	header.Set("Content-Type", "text/event-stream")
	header.Set("Cache-Control", "no-store")
	header.Set("X-Accel-Buffering", "no")
	c.Status(http.StatusOK)
	c.Writer.WriteHeaderNow()
	s.writer = c.Writer
	if w, ok := s.writer.(interface{ Unwrap() http.ResponseWriter }); ok {
		s.writer = w.Unwrap() // whose Flush reports errors
	}
	s.connection = http.NewResponseController(s.writer)
}

func (s *stream) run(ctx context.Context) error {
	if err := s.begin(ctx); err != nil {
		return err
	}
	alive := time.NewTicker(s.api.cfg.KeepAlive)
	defer alive.Stop()
	for {
		changed := s.api.state.Changed()
		more, err := s.tell(ctx)
		switch {
		case ctx.Err() != nil:
			return errGone
		case err != nil:
			return err
		case more:
			changed = nil
		}
		if err := s.wait(ctx, changed, alive.C); err != nil {
			return err
		}
	}
}

// wait returns when there is something to tell; at once where changed is nil.
func (s *stream) wait(ctx context.Context, changed <-chan struct{}, alive <-chan time.Time) error {
	if changed == nil {
		select {
		case <-s.api.relayer.Done():
			return errEnds
		default:
			return nil
		}
	}
	select {
	case <-ctx.Done():
		return errGone
	case <-s.api.relayer.Done():
		return errEnds
	case <-alive:
		return s.send(fmt.Appendf(nil, ": alive\nid: %d\n\n", s.after)) // moves the reader's Last-Event-ID on
	case <-changed:
		return nil
	}
}

// begin says where the stream starts if the reader did not.
func (s *stream) begin(ctx context.Context) error {
	hello := fmt.Appendf(nil, "retry: %d\n\n", retryMillis)
	if s.known {
		return s.send(hello)
	}
	event, err := s.here(ctx, "start")
	if err != nil {
		return err
	}
	return s.send(append(hello, event...))
}

// here moves the stream to the newest change and returns an event that says so.
func (s *stream) here(ctx context.Context, name string) ([]byte, error) {
	last, err := s.api.state.LastChange(ctx)
	if err != nil {
		return nil, err
	}
	s.after = last
	body, err := json.Marshal(job.Position{Now: s.api.relayer.Now()})
	return appendEvent(nil, last, name, body), err
}

func appendEvent(b []byte, number uint64, name string, body []byte) []byte {
	return fmt.Appendf(b, "id: %d\nevent: %s\ndata: %s\n\n", number, name, body)
}

// tell sends the next page, and reports whether there may be another one.
func (s *stream) tell(ctx context.Context) (more bool, err error) {
	page, err := s.api.state.Changes(ctx, s.after, pageSize)
	if errors.Is(err, state.ErrGap) {
		lost, err := s.here(ctx, "reset")
		if err != nil {
			return false, err
		}
		return true, s.send(lost)
	}
	if err != nil {
		return false, err
	}
	var out []byte
	told := 0
	for _, c := range page {
		if s.filter.pass(c) {
			out = appendEvent(out, c.Number, c.Kind, c.Body)
			told++
		}
		s.after = c.Number
	}
	if told > 0 {
		err = s.send(out)
		s.api.streams.told(told)
	}
	return len(page) == pageSize, err
}

// send writes and flushes within the time that a reader has.
func (s *stream) send(b []byte) error {
	_ = s.connection.SetWriteDeadline(time.Now().Add(s.api.cfg.StreamWriteTime))
	if _, err := s.writer.Write(b); err != nil {
		return sendError(err)
	}
	return sendError(s.connection.Flush())
}

// sendError tells a slow reader from one that left.
func sendError(err error) error {
	if err == nil || errors.Is(err, os.ErrDeadlineExceeded) {
		return err
	}
	return fmt.Errorf("%w: %w", errGone, err)
}
