package kubo

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
)

const (
	// maxAnswer bounds a JSON answer about one block, maxRefusal the body of an error, in bytes.
	maxAnswer  = 64 << 10
	maxRefusal = 4 << 10
	// streamError is the trailer in which Kubo tells of an error after it began to answer.
	streamError = "X-Stream-Error"
)

// call is one command of Kubo's RPC interface. Each may be sent again.
type call struct {
	command string
	args    url.Values
	block   []byte // sent as a file, unless nil
	limit   int64  // bytes of the answer; 0: maxAnswer
	time    time.Duration
}

// ask sends a call and reads its answer, one JSON object.
func (s *Store) ask(ctx context.Context, c call, answer any) error {
	body, err := s.do(ctx, c)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(body, answer); err != nil {
		return fmt.Errorf("kubo's answer to %s: %w: %.100q", c.command, err, body)
	}
	return nil
}

// do sends a call and returns the answer's body.
func (s *Store) do(ctx context.Context, c call) (body []byte, err error) {
	ctx, cancel := context.WithTimeout(ctx, max(c.time, s.limit))
	defer cancel()
	r, err := s.request(ctx, c)
	if err != nil {
		return nil, err
	}
	resp, err := s.client.Do(r)
	if err != nil {
		return nil, fmt.Errorf("call Kubo: %w (is Kubo running there? `ipfs daemon` starts it)", err)
	}
	defer func() { err = errors.Join(err, resp.Body.Close()) }()
	if resp.StatusCode != http.StatusOK {
		return nil, refusal(c.command, resp)
	}
	if c.limit == 0 {
		c.limit = maxAnswer
	}
	body, err = io.ReadAll(io.LimitReader(resp.Body, c.limit+1))
	if err != nil {
		return nil, fmt.Errorf("read Kubo's answer to %s: %w", c.command, err)
	}
	if int64(len(body)) > c.limit {
		return nil, fmt.Errorf("kubo's answer to %s: %w: over %d bytes", c.command, ipfs.ErrTooLarge, c.limit)
	}
	if late := resp.Trailer.Get(streamError); late != "" {
		return nil, said(c.command, late)
	}
	return body, nil
}

func (s *Store) request(ctx context.Context, c call) (*http.Request, error) {
	var body bytes.Buffer
	kind := ""
	if c.block != nil {
		form := multipart.NewWriter(&body)
		part, err := form.CreateFormFile("file", "block")
		if err == nil {
			_, err = part.Write(c.block)
		}
		if err = errors.Join(err, form.Close()); err != nil {
			return nil, err
		}
		kind = form.FormDataContentType()
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, s.base+c.command+"?"+c.args.Encode(), &body)
	if err != nil {
		return nil, err
	}
	if kind != "" {
		r.Header.Set("Content-Type", kind)
	}
	if s.credential.header != "" {
		r.Header.Set("Authorization", s.credential.header)
	}
	r.Header["Idempotency-Key"] = nil // lets net/http repeat it on a fresh connection; nothing is sent
	return r, nil
}

// refusal turns an answer that is not 200 into an error with the next step.
func refusal(command string, resp *http.Response) error {
	body, err := io.ReadAll(io.LimitReader(resp.Body, maxRefusal))
	if err != nil {
		return fmt.Errorf("kubo refused %s with %s, and no reason could be read: %w", command, resp.Status, err)
	}
	var failure struct{ Message string }
	if resp.StatusCode == http.StatusInternalServerError && json.Unmarshal(body, &failure) == nil && failure.Message != "" {
		return said(command, failure.Message)
	}
	hint := "is this the address of Kubo's RPC interface? Addresses.API in its configuration, usually port 5001"
	if resp.StatusCode == http.StatusForbidden || resp.StatusCode == http.StatusUnauthorized {
		hint = "see API.Authorizations in Kubo's configuration for the credential that it wants"
	}
	return fmt.Errorf("kubo refused %s with %s: %.300q (%s)", command, resp.Status, body, hint)
}

// errPinned: something else in Kubo holds the block; errFree: nothing does.
var (
	errPinned = errors.New("pinned by something else")
	errFree   = errors.New("not pinned")
)

// said sorts what Kubo said when it failed. It has no codes for this: the texts are those of Kubo 0.43.
func said(command, message string) error {
	kind := error(nil)
	for _, known := range []struct {
		text string
		err  error
	}{
		{"could not find", ipfs.ErrNotFound},
		{"different hash than requested", ipfs.ErrCorrupt},
		{"already pinned recursively", errPinned},
		{"pinned: ", errPinned},
		{"pinned via ", errPinned},
		{"not pinned", errFree},
	} {
		if strings.Contains(message, known.text) {
			kind = known.err
			break
		}
	}
	if kind == nil {
		return fmt.Errorf("kubo failed at %s: %.300q", command, message)
	}
	return fmt.Errorf("kubo failed at %s: %w: %.300q", command, kind, message)
}
