package api

import (
	"net/netip"
	"sync"

	"github.com/gin-gonic/gin"
	"golang.org/x/time/rate"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// maxClients bounds the limiter's memory; past it, those who have no request under way start afresh.
const maxClients = 10_000

// limiter holds a token bucket per client, and how many of its requests are under way.
type limiter struct {
	rate     rate.Limit
	burst    int
	parallel int

	mu      sync.Mutex
	clients map[string]*visitor
}

type visitor struct {
	bucket  *rate.Limiter
	present int
}

func newLimiter(cfg Config) *limiter {
	return &limiter{rate: rate.Limit(cfg.Rate), burst: cfg.Burst, parallel: cfg.Parallel, clients: map[string]*visitor{}}
}

func (l *limiter) limit(c *gin.Context) {
	leave, ok := l.enter(clientOf(c))
	if !ok {
		c.Header("Retry-After", "1")
		refuse(c, job.Errorf(job.KindBusy, "too many requests; slow down"))
		return
	}
	defer leave()
	c.Next()
}

func (l *limiter) enter(client string) (leave func(), ok bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	v := l.clients[client]
	if v == nil {
		l.makeRoom()
		v = &visitor{bucket: rate.NewLimiter(l.rate, l.burst)}
		l.clients[client] = v
	}
	if v.present >= l.parallel || !v.bucket.Allow() {
		return nil, false
	}
	v.present++
	return func() {
		l.mu.Lock()
		defer l.mu.Unlock()
		v.present--
	}, true
}

func (l *limiter) makeRoom() {
	if len(l.clients) < maxClients {
		return
	}
	for name, v := range l.clients {
		if v.present == 0 {
			delete(l.clients, name)
		}
	}
}

// clientOf names the caller for limits and quotas: the address of its socket, for IPv6 the network of a subscriber.
func clientOf(c *gin.Context) string {
	address, err := netip.ParseAddr(c.ClientIP())
	if err != nil {
		return "unknown"
	}
	if address = address.Unmap().WithZone(""); address.Is4() {
		return address.String()
	}
	return netip.PrefixFrom(address, 64).Masked().String()
}
