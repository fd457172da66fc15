package api

import (
	"sync"

	"github.com/gin-gonic/gin"
	"golang.org/x/time/rate"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// maxClients bounds the limiter's memory; past it, everybody starts afresh.
const maxClients = 10_000

// limiter holds a token bucket per client address.
type limiter struct {
	rate  rate.Limit
	burst int

	mu      sync.Mutex
	clients map[string]*rate.Limiter
}

func newLimiter(perSecond float64, burst int) *limiter {
	if perSecond == 0 {
		perSecond, burst = 200, 400
	}
	return &limiter{rate: rate.Limit(perSecond), burst: burst, clients: map[string]*rate.Limiter{}}
}

func (l *limiter) limit(c *gin.Context) {
	if !l.of(c.ClientIP()).Allow() {
		refuse(c, job.Errorf(job.KindBusy, "too many requests; slow down"))
	}
}

func (l *limiter) of(client string) *rate.Limiter {
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(l.clients) >= maxClients {
		clear(l.clients)
	}
	bucket, ok := l.clients[client]
	if !ok {
		bucket = rate.NewLimiter(l.rate, l.burst)
		l.clients[client] = bucket
	}
	return bucket
}
