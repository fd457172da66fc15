package api

import (
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"strconv"

	"github.com/gin-gonic/gin"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/relayer/state"
)

// Limits of request bodies, in bytes.
const (
	maxBody  = 256 << 10
	maxBlock = 2 << 20
)

func (a *API) health(c *gin.Context) { c.JSON(http.StatusOK, gin.H{"status": "ok"}) }

// ready says whether the watcher has seen a block.
func (a *API) ready(c *gin.Context) {
	if a.relayer.Now() == 0 {
		refuse(c, job.Errorf(job.KindUnavailable, "no block was seen yet"))
		return
	}
	c.JSON(http.StatusOK, gin.H{"status": "ready", "now": a.relayer.Now()})
}

func (a *API) deployment(c *gin.Context) { c.JSON(http.StatusOK, a.cfg.Deployment) }

func (a *API) models(c *gin.Context) {
	models, err := a.repository.Models(c.Request.Context())
	respond(c, models, unavailable(err))
}

func (a *API) model(c *gin.Context) {
	id, err := number(c, "id", 64)
	if err != nil {
		refuse(c, err)
		return
	}
	models, err := a.repository.Models(c.Request.Context())
	if err != nil {
		refuse(c, unavailable(err))
		return
	}
	for _, m := range models {
		if m.ID == id {
			c.JSON(http.StatusOK, m)
			return
		}
	}
	refuse(c, job.Errorf(job.KindNotFound, "model %d does not exist", id))
}

func (a *API) version(c *gin.Context) {
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
	v, err := a.repository.Version(c.Request.Context(), model, uint32(version)) //nolint:gosec // parsed as 32 bits
	if err != nil {
		err = job.Errorf(job.KindNotFound, "model %d version %d: %w", model, version, err)
	}
	respond(c, v, err)
}

func (a *API) enclaves(c *gin.Context) {
	views, err := a.state.Enclaves(c.Request.Context())
	respond(c, views, err)
}

// job answers with the chain's record and what the relayer knows besides.
func (a *API) job(c *gin.Context) {
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
	view.Record, err = a.repository.Job(c.Request.Context(), id)
	if err == nil && view.Record.Status == job.None {
		err = job.Errorf(job.KindNotFound, "job %s does not exist on this chain", id)
	} else {
		err = unavailable(err)
	}
	respond(c, view, err)
}

func (a *API) forward(c *gin.Context) {
	id, err := job.ParseID(c.Param("id"))
	if err != nil {
		refuse(c, job.NewError(job.KindInvalid, err))
		return
	}
	var f job.ForwardRequest
	if err := decode(c, &f); err != nil {
		refuse(c, err)
		return
	}
	response, err := a.relayer.AddForward(c.Request.Context(), id, f)
	respond(c, response, err)
}

// upload leases room for artefacts. The quota is charged to the caller's address: a name would cost nothing to change.
func (a *API) upload(c *gin.Context) {
	var request ipfs.UploadRequest
	if err := decode(c, &request); err != nil {
		refuse(c, err)
		return
	}
	if n := len(request.Artefacts); n == 0 || n > ipfs.MaxUploadArtefacts {
		refuse(c, job.Errorf(job.KindInvalid, "%d artefacts, want 1 to %d", n, ipfs.MaxUploadArtefacts))
		return
	}
	now := a.relayer.Now()
	response := ipfs.UploadResponse{Lease: "address", Until: now + a.cfg.LeaseSeconds, Missing: ipfs.CIDs{}}
	for _, artefact := range request.Artefacts {
		if err := a.node.Lease(c.Request.Context(), c.ClientIP(), artefact, now, response.Until); err != nil {
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

func (a *API) missing(c *gin.Context) {
	var request ipfs.MissingRequest
	if err := decode(c, &request); err != nil {
		refuse(c, err)
		return
	}
	missing, err := a.node.Missing(c.Request.Context(), request.CIDs)
	respond(c, ipfs.MissingResponse{Missing: append(ipfs.CIDs{}, missing...)}, err)
}

func (a *API) putBlock(c *gin.Context) {
	id, err := ipfs.ParseCID(c.Param("cid"))
	if err != nil {
		refuse(c, err)
		return
	}
	block, err := io.ReadAll(http.MaxBytesReader(c.Writer, c.Request.Body, maxBlock))
	if err != nil {
		refuse(c, job.Errorf(job.KindTooLarge, "read block: %w", err))
		return
	}
	if err := a.node.PutBlock(c.Request.Context(), c.ClientIP(), id, block, a.relayer.Now()); err != nil {
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

func unavailable(err error) error {
	if err == nil {
		return nil
	}
	return job.NewError(job.KindUnavailable, err)
}

func number(c *gin.Context, name string, bits int) (uint64, error) {
	v, err := strconv.ParseUint(c.Param(name), 10, bits)
	if err != nil {
		return 0, job.Errorf(job.KindInvalid, "%s %.40q is no number", name, c.Param(name))
	}
	return v, nil
}

// decode reads one bounded JSON value without unknown fields.
func decode(c *gin.Context, v any) error {
	dec := json.NewDecoder(http.MaxBytesReader(c.Writer, c.Request.Body, maxBody))
	dec.DisallowUnknownFields()
	if err := dec.Decode(v); err != nil {
		var tooLarge *http.MaxBytesError
		if errors.As(err, &tooLarge) {
			return job.Errorf(job.KindTooLarge, "body over %d bytes", maxBody)
		}
		return job.Errorf(job.KindInvalid, "read body: %w", err)
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return job.Errorf(job.KindInvalid, "read body: bytes after its end")
	}
	return nil
}
