package api

import (
	"errors"
	"net/http"
	"strings"

	"github.com/gin-gonic/gin"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/relayer/state"
)

// statuses is the one table from error kinds to HTTP.
var statuses = map[job.Kind]int{
	job.KindInvalid:     http.StatusUnprocessableEntity,
	job.KindUnfit:       http.StatusUnprocessableEntity,
	job.KindNotFound:    http.StatusNotFound,
	job.KindTooLarge:    http.StatusRequestEntityTooLarge,
	job.KindTooSlow:     http.StatusUnprocessableEntity,
	job.KindBusy:        http.StatusTooManyRequests,
	job.KindUnavailable: http.StatusServiceUnavailable,
	job.KindForbidden:   http.StatusForbidden,
	job.KindInternal:    http.StatusInternalServerError,
}

// storage maps what the node says; see package ipfs for the protocol's statuses.
var storage = []struct {
	err    error
	kind   job.Kind
	status int
}{
	{ipfs.ErrNotFound, job.KindNotFound, http.StatusNotFound},
	{ipfs.ErrUnwanted, job.KindForbidden, http.StatusConflict},
	{ipfs.ErrTooLarge, job.KindTooLarge, http.StatusRequestEntityTooLarge},
	{ipfs.ErrCorrupt, job.KindInvalid, http.StatusUnprocessableEntity},
	{ipfs.ErrProfile, job.KindInvalid, http.StatusUnprocessableEntity},
	{ipfs.ErrQuota, job.KindTooLarge, http.StatusInsufficientStorage},
	{state.ErrNotFound, job.KindNotFound, http.StatusNotFound},
}

type errorBody struct {
	Error string   `json:"error"`
	Kind  job.Kind `json:"kind"`
}

func body(kind job.Kind, text string) errorBody {
	return errorBody{Error: strings.ToValidUTF8(text[:min(len(text), maxText)], ""), Kind: kind}
}

// maxText bounds the text of an error that a client is told, in bytes.
const maxText = 1000

// refuse answers with an error. What an internal one says, and how the relayer reaches others, stays inside.
func refuse(c *gin.Context, err error) {
	_ = c.Error(err)
	for _, row := range storage {
		if errors.Is(err, row.err) {
			c.AbortWithStatusJSON(row.status, body(row.kind, err.Error()))
			return
		}
	}
	kind := job.KindOf(err)
	text := err.Error()
	switch kind {
	case job.KindInternal:
		text = "internal error"
	case job.KindUnavailable:
		text = "the chain does not answer, or is not followed yet; try again"
	}
	status, known := statuses[kind]
	if !known {
		kind, text, status = job.KindInternal, "internal error", http.StatusInternalServerError
	}
	if status == http.StatusTooManyRequests && c.Writer.Header().Get("Retry-After") == "" {
		c.Header("Retry-After", "1")
	}
	c.AbortWithStatusJSON(status, body(kind, text))
}
