package api

import (
	"cmp"
	"math"
	"net/http"
	"net/netip"
	"strconv"
	"sync"
	"time"

	"github.com/gin-gonic/gin"
	"golang.org/x/time/rate"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// maxClients bounds the limiter's memory; past it, those who have no request under way start afresh.
const maxClients = 10_000

// Limit of the requests of one client address. Zero fields take a default.
type Limit struct {
	// Rate is in requests per second; Burst [twice the rate] may come at once.
	Rate  float64
	Burst int
	// Parallel is how many may be under way.
	Parallel int
}

// or fills what is zero from another limit. A burst belongs to its rate.
func (l Limit) or(d Limit) Limit {
	if l.Rate != 0 && l.Burst == 0 {
		d.Burst = max(1, int(2*l.Rate))
	}
	return Limit{cmp.Or(l.Rate, d.Rate), cmp.Or(l.Burst, d.Burst), cmp.Or(l.Parallel, d.Parallel)}
}

// class is a kind of request that has its own limits: an enclave that fetches blocks takes nothing from the clients of
// the same host.
type class int

const (
	reads class = iota
	blocks
	writes
	classes
)

func classOf(c *gin.Context) class {
	switch {
	case c.FullPath() == blockRoute:
		return blocks
	case c.Request.Method == http.MethodPost || c.Request.Method == http.MethodPut:
		return writes
	}
	return reads
}

// limits are those of the configuration. A block is at most 1 MiB: 200 a second are more than most links carry.
func (c Config) limits() [classes]Limit {
	all := Limit{c.Rate, c.Burst, c.Parallel}
	return [classes]Limit{
		reads:  all.or(Limit{200, 400, 64}),
		blocks: c.Blocks.or(all).or(Limit{200, 1000, 32}),
		writes: c.Writes.or(all).or(Limit{100, 400, 32}),
	}
}

// limiter holds for each client a token bucket per class, and how many of its requests are under way.
type limiter struct {
	limits [classes]Limit

	mu      sync.Mutex
	clients map[string]*visitor
}

type visitor struct {
	buckets [classes]*rate.Limiter
	present [classes]int
}

func newLimiter(cfg Config) *limiter {
	return &limiter{limits: cfg.limits(), clients: map[string]*visitor{}}
}

func (l *limiter) limit(c *gin.Context) {
	leave, wait := l.enter(clientOf(c), classOf(c))
	if leave == nil {
		c.Header("Retry-After", strconv.Itoa(int(math.Ceil(wait.Seconds()))))
		refuse(c, job.Errorf(job.KindBusy, "too many requests; slow down"))
		return
	}
	if c.FullPath() == eventsRoute { // streams are counted by themselves
		leave()
		c.Next()
		return
	}
	defer leave()
	c.Next()
}

// maxWait bounds what Retry-After says.
const maxWait = time.Hour

// enter returns what ends the request, or nil and after what time to try again.
func (l *limiter) enter(client string, of class) (leave func(), wait time.Duration) {
	l.mu.Lock()
	defer l.mu.Unlock()
	v := l.clients[client]
	if v == nil {
		l.makeRoom()
		v = l.newVisitor()
		l.clients[client] = v
	}
	if v.present[of] >= l.limits[of].Parallel {
		return nil, time.Second
	}
	token := v.buckets[of].Reserve()
	if wait := token.Delay(); wait > 0 {
		token.Cancel()
		return nil, min(wait, maxWait)
	}
	v.present[of]++
	return func() {
		l.mu.Lock()
		defer l.mu.Unlock()
		v.present[of]--
	}, 0
}

func (l *limiter) newVisitor() *visitor {
	v := new(visitor)
	for of, limit := range l.limits {
		v.buckets[of] = rate.NewLimiter(rate.Limit(limit.Rate), limit.Burst)
	}
	return v
}

func (l *limiter) makeRoom() {
	if len(l.clients) < maxClients {
		return
	}
	for name, v := range l.clients {
		if v.present == [classes]int{} {
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
