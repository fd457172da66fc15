package api

import (
	"cmp"
	"context"
	"io"
	"log/slog"
	"net/http"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/ipfs/go-cid"

	"github.com/encrypted-compute/encrypted-compute/job"
	"github.com/encrypted-compute/encrypted-compute/relayer/state"
)

// Repository reads the chain. Its errors carry a job.Kind.
type Repository interface {
	Models(ctx context.Context) ([]job.Model, error)
	Version(ctx context.Context, model uint64, version uint32) (job.Version, error)
	Job(ctx context.Context, id job.ID) (job.Record, error)
}

// Relayer is the service behind the interface.
type Relayer interface {
	Pulse
	AddForward(ctx context.Context, id job.ID, f job.ForwardRequest) (job.ForwardResponse, error)
	AddGrant(ctx context.Context, id job.ID, g job.GrantRequest) (job.GrantResponse, error)
}

// Pulse says how the service is.
type Pulse interface {
	// Now is the newest chain time; Following reports whether the chain is watched.
	Now() uint64
	Following() bool
	// Done is closed when the service has ended: streams of events end with it.
	Done() <-chan struct{}
}

// State is the relayer's memory.
type State interface {
	Counts
	Feed
	Job(ctx context.Context, id job.ID) (job.View, error)
	Enclaves(ctx context.Context) ([]job.EnclaveView, error)
}

// Counts sums the memory up.
type Counts interface {
	Backlog(ctx context.Context) (map[string]int, error)
	// Contested counts the contested answers by model.
	Contested(ctx context.Context) (map[uint64]uint64, error)
}

// Feed is the list of what changed; [state.ErrGap] where it does not reach back.
type Feed interface {
	LastChange(ctx context.Context) (uint64, error)
	Changes(ctx context.Context, after uint64, limit int) ([]state.Change, error)
	Changed() <-chan struct{}
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
	// Rate, Burst and Parallel limit the requests of one client address, in each class apart [200 a second, 400, 64].
	// They are those of Blocks and Writes too, where these say nothing.
	Rate     float64
	Burst    int
	Parallel int
	// Blocks limits what is fetched from the gateway [200 a second, 1000, 32]; Writes what is sent [100, 400, 32].
	Blocks, Writes Limit
	// BodyTime is how long a request's body may take to arrive [30 s].
	BodyTime time.Duration
	// Origins are the web origins whose pages may use the interface, as "https://app.example"; "*" is all of them.
	// Nil lets in pages that were served from loopback, an empty list none but the interface's own.
	Origins []string
	// Streams is how many streams of events may be open [512], StreamsPerClient how many of one address [16].
	Streams, StreamsPerClient int
	// KeepAlive is how often a silent stream says that it is there [15 s].
	KeepAlive time.Duration
	// StreamWriteTime is how long a reader may take for what a stream sends at a time [10 s]. Who is slower is dropped.
	StreamWriteTime time.Duration
}

func (c Config) withDefaults() Config {
	c.LeaseSeconds = cmp.Or(c.LeaseSeconds, 3600)
	c.BodyTime = cmp.Or(c.BodyTime, 30*time.Second)
	c.Streams = cmp.Or(c.Streams, 512)
	c.StreamsPerClient = cmp.Or(c.StreamsPerClient, 16)
	c.KeepAlive = cmp.Or(c.KeepAlive, 15*time.Second)
	c.StreamWriteTime = cmp.Or(c.StreamWriteTime, 10*time.Second)
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
	streams    *streams
	log        *slog.Logger
}

// New returns the handler of the whole interface.
func New(cfg Config, repository Repository, relayer Relayer, memory State, node Node, log *slog.Logger) http.Handler {
	cfg = cfg.withDefaults()
	a := &api{
		cfg: cfg, relayer: relayer, state: memory, node: node, log: log, counts: newCounts(), streams: newStreams(cfg),
		repository: newRemembered(repository, relayer.Now),
	}
	return a.engine()
}

func (a *api) engine() *gin.Engine {
	gin.SetMode(gin.ReleaseMode)
	engine := gin.New()
	_ = engine.SetTrustedProxies(nil) // client addresses are the sockets' own
	engine.HandleMethodNotAllowed, engine.RedirectTrailingSlash = true, false
	engine.Use(a.counted, gin.CustomRecoveryWithWriter(io.Discard, a.recovered),
		newOrigins(a.cfg.Origins).cors, newLimiter(a.cfg).limit)
	engine.NoRoute(func(c *gin.Context) { refuse(c, job.Errorf(job.KindNotFound, "no such resource")) })
	engine.NoMethod(func(c *gin.Context) {
		c.AbortWithStatusJSON(http.StatusMethodNotAllowed, body(job.KindInvalid, "method not allowed"))
	})
	a.routes(engine)
	return engine
}

// The routes that limits look at.
const (
	blockRoute  = "/ipfs/:cid"
	eventsRoute = "/v1/events"
)

// routes is described by docs/api/openapi.json; a test compares the two.
func (a *api) routes(engine *gin.Engine) {
	gateway := gin.WrapH(a.node.Handler())
	engine.GET(blockRoute, gateway)
	engine.HEAD(blockRoute, gateway)
	engine.GET("/metrics", a.metrics)
	engine.GET(eventsRoute, a.events)
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
	v1.POST("/jobs/:id/grant", a.grant)
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
