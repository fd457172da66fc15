package api

import (
	"context"
	"io"
	"log/slog"
	"net/http"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/ipfs/go-cid"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// Repository reads the chain. Its errors carry a job.Kind.
type Repository interface {
	Models(ctx context.Context) ([]job.Model, error)
	Version(ctx context.Context, model uint64, version uint32) (job.Version, error)
	Job(ctx context.Context, id job.ID) (job.Record, error)
}

// Relayer is the service behind the interface.
type Relayer interface {
	// Now is the newest chain time; Following reports whether the chain is watched.
	Now() uint64
	Following() bool
	AddForward(ctx context.Context, id job.ID, f job.ForwardRequest) (job.ForwardResponse, error)
}

// State is the relayer's memory.
type State interface {
	Job(ctx context.Context, id job.ID) (job.View, error)
	Enclaves(ctx context.Context) ([]job.EnclaveView, error)
	Backlog(ctx context.Context) (map[string]int, error)
}

// Node is the relayer's IPFS node. Its errors wrap those of package ipfs.
type Node interface {
	Lease(ctx context.Context, client string, a job.Artefact, now, until uint64) error
	Needed(ctx context.Context, a job.Artefact) ([]cid.Cid, error)
	Missing(ctx context.Context, cids []cid.Cid) ([]cid.Cid, error)
	PutBlock(ctx context.Context, client string, c cid.Cid, block []byte, now uint64) error
	Handler() http.Handler
}

// Config of the interface. Zero fields take the values in brackets.
type Config struct {
	Deployment job.Deployment
	// LeaseSeconds is how long uploads are kept before they are paid for [an hour].
	LeaseSeconds uint64
	// Rate and Burst limit requests per second and client address [200, and twice the rate].
	Rate  float64
	Burst int
	// Parallel is how many requests of one client address may be under way [64].
	Parallel int
	// BodyTime is how long a request's body may take to arrive [30 s].
	BodyTime time.Duration
}

func (c Config) withDefaults() Config {
	if c.LeaseSeconds == 0 {
		c.LeaseSeconds = 3600
	}
	if c.Rate == 0 {
		c.Rate = 200
	}
	if c.Burst == 0 {
		c.Burst = max(1, int(2*c.Rate))
	}
	if c.Parallel == 0 {
		c.Parallel = 64
	}
	if c.BodyTime == 0 {
		c.BodyTime = 30 * time.Second
	}
	return c
}

// api holds the handlers.
type api struct {
	cfg        Config
	repository *remembered
	relayer    Relayer
	state      State
	node       Node
	counts     *counts
	log        *slog.Logger
}

// New returns the handler of the whole interface.
func New(cfg Config, repository Repository, relayer Relayer, state State, node Node, log *slog.Logger) http.Handler {
	a := &api{
		cfg: cfg.withDefaults(), relayer: relayer, state: state, node: node, log: log, counts: newCounts(),
		repository: newRemembered(repository, relayer.Now),
	}
	return a.engine()
}

func (a *api) engine() *gin.Engine {
	gin.SetMode(gin.ReleaseMode)
	engine := gin.New()
	_ = engine.SetTrustedProxies(nil) // client addresses are the sockets' own
	engine.HandleMethodNotAllowed, engine.RedirectTrailingSlash = true, false
	engine.Use(a.counted, gin.CustomRecoveryWithWriter(io.Discard, a.recovered), newLimiter(a.cfg).limit)
	engine.NoRoute(func(c *gin.Context) { refuse(c, job.Errorf(job.KindNotFound, "no such resource")) })
	engine.NoMethod(func(c *gin.Context) {
		c.AbortWithStatusJSON(http.StatusMethodNotAllowed, body(job.KindInvalid, "method not allowed"))
	})
	a.routes(engine)
	return engine
}

// routes is described by docs/api/openapi.json; a test compares the two.
func (a *api) routes(engine *gin.Engine) {
	gateway := gin.WrapH(a.node.Handler())
	engine.GET("/ipfs/:cid", gateway)
	engine.HEAD("/ipfs/:cid", gateway)
	engine.GET("/metrics", a.metrics)
	v1 := engine.Group("/v1")
	v1.GET("/health", a.health)
	v1.GET("/ready", a.ready)
	v1.GET("/deployment", a.deployment)
	v1.GET("/models", a.models)
	v1.GET("/models/:id", a.model)
	v1.GET("/models/:id/versions/:version", a.version)
	v1.GET("/enclaves", a.enclaves)
	v1.GET("/jobs/:id", a.job)
	v1.POST("/jobs/:id/forward", a.forward)
	v1.POST("/uploads", a.upload)
	v1.POST("/blocks/missing", a.missing)
	v1.PUT("/blocks/:cid", a.putBlock)
}

// counted counts every request and writes a line about it: never a query, a body or a header.
func (a *api) counted(c *gin.Context) {
	start := time.Now()
	c.Next()
	a.counts.add(c.Request.Method, c.FullPath(), c.Writer.Status())
	log := a.log.With("method", c.Request.Method, "route", c.FullPath(), "status", c.Writer.Status(), "dur", time.Since(start))
	if c.Writer.Status() >= http.StatusInternalServerError && len(c.Errors) > 0 {
		log.WarnContext(c.Request.Context(), "request failed", "err", c.Errors.Last().Err)
		return
	}
	log.DebugContext(c.Request.Context(), "request")
}

func (a *api) recovered(c *gin.Context, cause any) {
	a.log.ErrorContext(c.Request.Context(), "panic in a handler", "route", c.FullPath(), "err", cause)
	c.AbortWithStatusJSON(http.StatusInternalServerError, body(job.KindInternal, "internal error"))
}
