package api

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"slices"
	"strconv"
	"time"

	"github.com/gin-gonic/gin"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/relayer/state"
)

// Limits: of request bodies in bytes, of listings in entries.
const (
	maxBody  = 256 << 10
	maxBlock = ipfs.MaxBlock
	// maxEnclaves bounds a listing.
	maxEnclaves = 256
)

func (a *api) health(c *gin.Context) { c.JSON(http.StatusOK, gin.H{"status": "ok"}) }

// ready says whether the relayer follows the chain.
func (a *api) ready(c *gin.Context) {
	if !a.relayer.Following() {
		refuse(c, job.Errorf(job.KindUnavailable, "the chain is not followed yet"))
		return
	}
	c.JSON(http.StatusOK, gin.H{"status": "ready", "now": a.relayer.Now()})
}

func (a *api) deployment(c *gin.Context) { c.JSON(http.StatusOK, a.cfg.Deployment) }

func (a *api) models(c *gin.Context) {
	views, err := a.modelViews(c.Request.Context())
	respond(c, views, err)
}

// modelViews are the models of the chain and how often their answers were contested.
func (a *api) modelViews(ctx context.Context) ([]job.ModelView, error) {
	models, err := a.repository.models(ctx)
	if err != nil {
		return nil, err
	}
	contested, err := a.state.Contested(ctx)
	if err != nil {
		return nil, err
	}
	views := make([]job.ModelView, len(models))
	for i, m := range models {
		views[i] = job.ModelView{Model: m, Contested: contested[m.ID]}
	}
	return views, nil
}

func (a *api) model(c *gin.Context) {
	id, err := number(c, "id", 64)
	if err != nil {
		refuse(c, err)
		return
	}
	views, err := a.modelViews(c.Request.Context())
	if err != nil {
		refuse(c, err)
		return
	}
	for _, m := range views {
		if m.ID == id {
			c.JSON(http.StatusOK, m)
			return
		}
	}
	refuse(c, job.Errorf(job.KindNotFound, "model %d does not exist", id))
}

func (a *api) version(c *gin.Context) {
	model, err := number(c, "id", 64)
	if err != nil {
		refuse(c, err)
		return
	}
	version, err := number(c, "version", 32)
	if err != nil {
		refuse(c, err)
		return
	}
	v, err := a.repository.version(c.Request.Context(), model, uint32(version)) //nolint:gosec // parsed as 32 bits
	if job.KindOf(err) == job.KindNotFound {
		err = job.Errorf(job.KindNotFound, "model %d has no version %d", model, version)
	}
	respond(c, v, err)
}

// enclaves lists those that may be enrolled now, newest first.
func (a *api) enclaves(c *gin.Context) {
	views, err := a.state.Enclaves(c.Request.Context())
	now := a.relayer.Now()
	views = slices.DeleteFunc(views, func(v job.EnclaveView) bool {
		gone := v.Enclave.Expiry != 0 && v.Enclave.Expiry < now // 0: it is being enrolled
		return v.Enclave.Invalidated || gone
	})
	respond(c, views[:min(len(views), maxEnclaves)], err)
}

// job answers with the chain's record and what the relayer knows besides.
func (a *api) job(c *gin.Context) {
	id, err := job.ParseID(c.Param("id"))
	if err != nil {
		refuse(c, job.NewError(job.KindInvalid, err))
		return
	}
	view, err := a.state.Job(c.Request.Context(), id)
	if err != nil && !errors.Is(err, state.ErrNotFound) {
		refuse(c, err)
		return
	}
	view.Record, err = a.repository.job(c.Request.Context(), id)
	if err == nil && view.Record.Status == job.None {
		err = job.Errorf(job.KindNotFound, "job %s does not exist on this chain", id)
	}
	if view.Events == nil {
		view.Events = []job.Event{}
	}
	respond(c, view, err)
}

func (a *api) forward(c *gin.Context) {
	id, err := job.ParseID(c.Param("id"))
	if err != nil {
		refuse(c, job.NewError(job.KindInvalid, err))
		return
	}
	var f job.ForwardRequest
	if err := a.decode(c, &f); err != nil {
		refuse(c, err)
		return
	}
	response, err := a.relayer.AddForward(c.Request.Context(), id, f)
	respond(c, response, err)
}

func (a *api) grant(c *gin.Context) {
	id, err := job.ParseID(c.Param("id"))
	if err != nil {
		refuse(c, job.NewError(job.KindInvalid, err))
		return
	}
	var g job.GrantRequest
	if err := a.decode(c, &g); err != nil {
		refuse(c, err)
		return
	}
	response, err := a.relayer.AddGrant(c.Request.Context(), id, g)
	respond(c, response, err)
}

// upload leases room for artefacts. The quota is charged to the caller's address: a name would cost nothing to change.
func (a *api) upload(c *gin.Context) {
	var request ipfs.UploadRequest
	if err := a.decode(c, &request); err != nil {
		refuse(c, err)
		return
	}
	if n := len(request.Artefacts); n == 0 || n > ipfs.MaxUploadArtefacts {
		refuse(c, job.Errorf(job.KindInvalid, "%d artefacts, want 1 to %d", n, ipfs.MaxUploadArtefacts))
		return
	}
	now, err := a.clock()
	if err != nil {
		refuse(c, err)
		return
	}
	response := ipfs.UploadResponse{Lease: "address", Until: now + a.cfg.LeaseSeconds, Missing: ipfs.CIDs{}}
	for _, artefact := range request.Artefacts {
		if err := a.node.Lease(c.Request.Context(), clientOf(c), artefact, now, response.Until); err != nil {
			refuse(c, err)
			return
		}
		needed, err := a.node.Needed(c.Request.Context(), artefact)
		if err != nil {
			refuse(c, err)
			return
		}
		response.Missing = append(response.Missing, needed...)
	}
	if len(response.Missing) > ipfs.MaxCIDs {
		response.Missing = response.Missing[:ipfs.MaxCIDs]
	}
	c.JSON(http.StatusOK, response)
}

func (a *api) missing(c *gin.Context) {
	var request ipfs.MissingRequest
	if err := a.decode(c, &request); err != nil {
		refuse(c, err)
		return
	}
	missing, err := a.node.Missing(c.Request.Context(), request.CIDs)
	respond(c, ipfs.MissingResponse{Missing: append(ipfs.CIDs{}, missing...)}, err)
}

func (a *api) putBlock(c *gin.Context) {
	id, err := ipfs.ParseCID(c.Param("cid"))
	if err != nil {
		refuse(c, err)
		return
	}
	now, err := a.clock()
	if err != nil {
		refuse(c, err)
		return
	}
	r, done := a.incoming(c, maxBlock)
	block, err := io.ReadAll(r)
	if err != nil {
		refuse(c, bodyError(err, maxBlock))
		return
	}
	done()
	if err := a.node.PutBlock(c.Request.Context(), clientOf(c), id, block, now); err != nil {
		refuse(c, err)
		return
	}
	c.Status(http.StatusNoContent)
}

func respond(c *gin.Context, v any, err error) {
	if err != nil {
		refuse(c, err)
		return
	}
	c.JSON(http.StatusOK, v)
}

// clock is the chain's time, by which leases end.
func (a *api) clock() (uint64, error) {
	now := a.relayer.Now()
	if now == 0 {
		return 0, job.Errorf(job.KindUnavailable, "no block was seen yet")
	}
	return now, nil
}

func number(c *gin.Context, name string, bits int) (uint64, error) {
	v, err := strconv.ParseUint(c.Param(name), 10, bits)
	if err != nil {
		return 0, job.Errorf(job.KindInvalid, "%s %.40q is no number", name, c.Param(name))
	}
	return v, nil
}

// decode reads one bounded JSON value without unknown fields.
func (a *api) decode(c *gin.Context, v any) error {
	r, done := a.incoming(c, maxBody)
	dec := json.NewDecoder(r)
	dec.DisallowUnknownFields()
	if err := dec.Decode(v); err != nil {
		return bodyError(err, maxBody)
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return job.Errorf(job.KindInvalid, "read body: bytes after its end")
	}
	done()
	return nil
}

// incoming is a request's body, bounded in bytes and in the time that it may take to arrive. Call done when it was read
// to its end: an answer may take longer. After an error do not, since the server still waits for the rest of the body.
func (a *api) incoming(c *gin.Context, limit int64) (r io.Reader, done func()) {
	connection := http.NewResponseController(c.Writer)
	_ = connection.SetReadDeadline(time.Now().Add(a.cfg.BodyTime)) // a writer without a connection has no deadlines
	return http.MaxBytesReader(c.Writer, c.Request.Body, limit), func() { _ = connection.SetReadDeadline(time.Time{}) }
}

// bodyError says why a body could not be read.
func bodyError(err error, limit int64) error {
	if errors.As(err, new(*http.MaxBytesError)) {
		return job.Errorf(job.KindTooLarge, "body over %d bytes", limit)
	}
	return job.Errorf(job.KindInvalid, "read body: %w", err)
}
