// Package gateway gets blocks from a trustless IPFS gateway over HTTP and uploads artefacts to a relayer.
//
// Start with [New]; the result is an [ipfs.Store] for reading, and [Store.Upload] sends. Neither trusts the other side:
// a block is checked against its CID before it is returned, no answer is read further than it may be long, redirects
// are refused, and every request has a time limit. Requests that fail for a passing reason are tried again a few times.
package gateway

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/ipfs/go-cid"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
)

const (
	rawType = "application/vnd.ipld.raw"
	// maxAnswer bounds a JSON answer: MaxCIDs of 64 bytes and what goes round them; maxRefusal the body of an error.
	maxAnswer  = 256 << 10
	maxRefusal = 4 << 10
	// attempts is how often a request is sent before its error is final.
	attempts = 3
)

// Store reads from one gateway and uploads to the relayer behind the same address. It is safe for concurrent use.
type Store struct {
	base    string
	query   string // of every request for a block
	client  *http.Client
	limit   time.Duration // of one request
	backoff time.Duration // before the second attempt; doubled for each further one
}

var _ ipfs.Store = (*Store)(nil)

// New returns the store at a base address such as "http://127.0.0.1:8080"; blocks are below its /ipfs/, uploads below
// its /v1/. A nil client means one of its own; the given one is not changed, but its redirect policy is not used.
func New(base string, client *http.Client) *Store {
	own := http.Client{}
	if client != nil {
		own = *client
	}
	own.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return &Store{
		base: strings.TrimRight(base, "/"), query: "?format=raw", client: &own, limit: 2 * time.Minute, backoff: 200 * time.Millisecond,
	}
}

// Pinned returns a store of those blocks alone that the relayer holds by a pin, and not under a lease only. To a gateway
// that is no relayer's it makes no difference.
func (s *Store) Pinned() *Store {
	pinned := *s
	pinned.query += "&pinned=true"
	return &pinned
}

// Get fetches one block and checks it. Errors wrap [ipfs.ErrNotFound], [ipfs.ErrCorrupt] or [ipfs.ErrTooLarge] where
// that is what happened.
func (s *Store) Get(ctx context.Context, c cid.Cid) ([]byte, error) {
	if _, err := ipfs.Digest(c); err != nil {
		return nil, err
	}
	block, err := s.do(ctx, request{
		method: http.MethodGet,
		path:   "/ipfs/" + c.String() + s.query,
		header: http.Header{"Accept": {rawType}},
		limit:  ipfs.MaxBlock,
	})
	if err != nil {
		return nil, fmt.Errorf("get %s: %w", c, err)
	}
	return block, ipfs.Verify(c, block)
}

// Put fails: a gateway is read-only, and blocks go up under a lease by [Store.Upload].
func (s *Store) Put(_ context.Context, c cid.Cid, _ []byte) error {
	return fmt.Errorf("put %s: a gateway is read-only: %w", c, errors.ErrUnsupported)
}

// request is one HTTP exchange that may be repeated.
type request struct {
	method, path string
	header       http.Header
	body         []byte
	limit        int64 // bytes of the answer
}

// passing marks an error after which the same request may succeed, once the other side had the pause that it asks for.
type passing struct {
	error
	pause time.Duration
}

func (p passing) Unwrap() error { return p.error }

// do sends the request until it succeeds, fails for good or runs out of attempts, and returns the answer's body.
func (s *Store) do(ctx context.Context, req request) ([]byte, error) {
	if err := checkBase(s.base); err != nil {
		return nil, err
	}
	wait := s.backoff
	for n := 1; ; n++ {
		body, err := s.once(ctx, req)
		var p passing
		if err == nil || n == attempts || !errors.As(err, &p) {
			return body, err
		}
		select {
		case <-ctx.Done():
			return nil, fmt.Errorf("%w, after %w", ctx.Err(), err)
		case <-time.After(max(wait, p.pause)):
			wait *= 2
		}
	}
}

func (s *Store) once(ctx context.Context, req request) (body []byte, err error) {
	limited, cancel := context.WithTimeout(ctx, s.limit)
	defer cancel()
	r, err := http.NewRequestWithContext(limited, req.method, s.base+req.path, newBody(req.body))
	if err != nil {
		return nil, err
	}
	for key, values := range req.header {
		r.Header[key] = values
	}
	resp, err := s.client.Do(r)
	if err != nil {
		return nil, sift(ctx, err)
	}
	defer func() { err = errors.Join(err, resp.Body.Close()) }()
	if resp.StatusCode < 200 || resp.StatusCode > 299 {
		return nil, refusal(resp)
	}
	if body, err = readBounded(resp.Body, req.limit); err != nil {
		if !errors.Is(err, ipfs.ErrTooLarge) {
			err = sift(ctx, err)
		}
		return nil, err
	}
	return body, nil
}

// sift keeps the caller's own cancellation final; any other failure of the connection may pass.
func sift(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return err
	}
	return passing{error: err}
}

func readBounded(r io.Reader, limit int64) ([]byte, error) {
	body, err := io.ReadAll(io.LimitReader(r, limit+1))
	if err != nil {
		return nil, fmt.Errorf("read answer: %w", err)
	}
	if int64(len(body)) > limit {
		return nil, fmt.Errorf("answer: %w: over %d bytes", ipfs.ErrTooLarge, limit)
	}
	return body, nil
}

// refusal turns an answer that is not 2xx into an error.
func refusal(resp *http.Response) error {
	err := error(refused{resp.StatusCode, reason(resp)})
	switch resp.StatusCode {
	case http.StatusTooManyRequests, http.StatusInternalServerError, http.StatusBadGateway,
		http.StatusServiceUnavailable, http.StatusGatewayTimeout:
		return passing{err, pauseOf(resp)}
	}
	return err
}

// maxPause bounds how long Retry-After is believed.
const maxPause = 15 * time.Second

// pauseOf reads Retry-After in seconds; its other form, a date, is that of a clock that nobody here trusts.
func pauseOf(resp *http.Response) time.Duration {
	seconds, err := strconv.ParseUint(resp.Header.Get("Retry-After"), 10, 16)
	if err != nil {
		return 0
	}
	return min(time.Duration(seconds)*time.Second, maxPause)
}

// refused is what the other side said, with its status.
type refused struct {
	status int
	reason string
}

func (r refused) Error() string {
	return fmt.Sprintf("refused with %d %s: %s", r.status, http.StatusText(r.status), r.reason)
}

// Is lets the statuses of the upload protocol match the sentinels of package ipfs.
func (r refused) Is(target error) bool {
	switch r.status {
	case http.StatusNotFound:
		return target == ipfs.ErrNotFound
	case http.StatusConflict:
		return target == ipfs.ErrUnwanted
	case http.StatusRequestEntityTooLarge:
		return target == ipfs.ErrTooLarge
	case http.StatusUnprocessableEntity:
		return target == ipfs.ErrProfile
	case http.StatusInsufficientStorage:
		return target == ipfs.ErrQuota
	}
	return false
}

// reason is the start of an error's body, quoted since a stranger wrote it, or where a redirect wanted to go.
func reason(resp *http.Response) string {
	if resp.StatusCode/100 == 3 {
		// Kubo, asked by the name localhost, sends everyone to a subdomain for each CID.
		return fmt.Sprintf("redirects are not followed: %.200q (a gateway that redirects to subdomains does not when asked by IP address, "+
			"such as http://127.0.0.1:8080)", resp.Header.Get("Location"))
	}
	body, err := io.ReadAll(io.LimitReader(resp.Body, maxRefusal))
	if err != nil {
		return "no reason could be read: " + err.Error()
	}
	var said struct {
		Error string `json:"error"`
	}
	if json.Unmarshal(body, &said) == nil && said.Error != "" {
		return fmt.Sprintf("%.300q", said.Error)
	}
	return fmt.Sprintf("%.300q", body)
}

// checkBase reports an address that cannot be a gateway's before anything is sent to it.
func checkBase(base string) error {
	u, err := url.Parse(base)
	if err != nil {
		return fmt.Errorf("gateway address: %w", err)
	}
	if u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return fmt.Errorf("gateway address %q: want http://host or https://host", base)
	}
	return nil
}
