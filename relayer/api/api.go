package api

import (
	"context"
	"log/slog"
	"net/http"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/ipfs/go-cid"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// Repository reads the models.
type Repository interface {
	Models(ctx context.Context) ([]job.Model, error)
	Version(ctx context.Context, model uint64, version uint32) (job.Version, error)
	Job(ctx context.Context, id job.ID) (job.Record, error)
}

// Relayer is the service behind the interface.
type Relayer interface {
	Now() uint64
	AddForward(ctx context.Context, id job.ID, f job.ForwardRequest) (job.ForwardResponse, error)
}

// State is the relayer's memory.
type State interface {
	Job(ctx context.Context, id job.ID) (job.View, error)
	Enclaves(ctx context.Context) ([]job.EnclaveView, error)
}

// Node is the relayer's IPFS node.
type Node interface {
	Lease(ctx context.Context, client string, a job.Artefact, now, until uint64) error
	Needed(ctx context.Context, a job.Artefact) ([]cid.Cid, error)
	Missing(ctx context.Context, cids []cid.Cid) ([]cid.Cid, error)
	PutBlock(ctx context.Context, client string, c cid.Cid, block []byte, now uint64) error
	Handler() http.Handler
}

// Config of the interface.
type Config struct {
	Deployment job.Deployment
	// LeaseSeconds is how long uploads are kept before they are paid for; 0 is an hour.
	LeaseSeconds uint64
	// Rate and Burst limit requests per second and client address; 0 is 200 and 400.
	Rate  float64
	Burst int
}

// API holds the handlers.
type API struct {
	cfg        Config
	repository Repository
	relayer    Relayer
	state      State
	node       Node
	log        *slog.Logger
}

// New returns the handler of the whole interface.
func New(cfg Config, repository Repository, relayer Relayer, state State, node Node, log *slog.Logger) http.Handler {
	if cfg.LeaseSeconds == 0 {
		cfg.LeaseSeconds = 3600
	}
	a := &API{cfg: cfg, repository: repository, relayer: relayer, state: state, node: node, log: log}
	gin.SetMode(gin.ReleaseMode)
	engine := gin.New()
	_ = engine.SetTrustedProxies(nil) // client addresses are the sockets' own
	engine.HandleMethodNotAllowed = true
	engine.Use(a.logged, gin.CustomRecovery(a.recovered), newLimiter(cfg.Rate, cfg.Burst).limit)
	engine.NoRoute(func(c *gin.Context) {
		refuse(c, job.Errorf(job.KindNotFound, "no such resource: %s", c.Request.URL.Path))
	})
	engine.NoMethod(func(c *gin.Context) { c.JSON(http.StatusMethodNotAllowed, body(job.KindInvalid, "method not allowed")) })
	a.routes(engine)
	return engine
}

func (a *API) routes(engine *gin.Engine) {
	gateway := gin.WrapH(a.node.Handler())
	engine.GET("/ipfs/:cid", gateway)
	engine.HEAD("/ipfs/:cid", gateway)
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

// logged writes one line per request: never a query, a body or a header.
func (a *API) logged(c *gin.Context) {
	start := time.Now()
	c.Next()
	a.log.DebugContext(c.Request.Context(), "request", "method", c.Request.Method, "route", c.FullPath(),
		"status", c.Writer.Status(), "dur", time.Since(start))
}

func (a *API) recovered(c *gin.Context, cause any) {
	a.log.ErrorContext(c.Request.Context(), "panic in a handler", "route", c.FullPath(), "err", cause)
	c.AbortWithStatusJSON(http.StatusInternalServerError, body(job.KindInternal, "internal error"))
}
