package api

import (
	"cmp"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"
	"sync"

	"github.com/gin-gonic/gin"
)

// counts counts requests by method, route and status. Routes are those of the router, so strangers cannot add any.
type counts struct {
	mu       sync.Mutex
	requests map[requestKind]uint64
}

type requestKind struct {
	method, route string
	status        int
}

func newCounts() *counts { return &counts{requests: make(map[requestKind]uint64)} }

func (c *counts) add(method, route string, status int) {
	if route == "" {
		method, route = "", "none"
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.requests[requestKind{method, route, status}]++
}

func (c *counts) snapshot() map[requestKind]uint64 {
	c.mu.Lock()
	defer c.mu.Unlock()
	return maps.Clone(c.requests)
}

// metrics writes the Prometheus text format, version 0.0.4.
func (a *api) metrics(c *gin.Context) {
	backlog, err := a.state.Backlog(c.Request.Context())
	if err != nil {
		refuse(c, err)
		return
	}
	var b strings.Builder
	b.WriteString("# HELP relayer_chain_time_seconds Time of the newest block seen.\n# TYPE relayer_chain_time_seconds gauge\n")
	fmt.Fprintf(&b, "relayer_chain_time_seconds %d\n", a.relayer.Now())
	b.WriteString("# HELP relayer_jobs Jobs by the relayer's stage of work.\n# TYPE relayer_jobs gauge\n")
	for _, work := range slices.Sorted(maps.Keys(backlog)) {
		fmt.Fprintf(&b, "relayer_jobs{work=%q} %d\n", work, backlog[work])
	}
	a.streams.metrics(&b)
	b.WriteString("# HELP relayer_requests_total Requests by method, route and status.\n# TYPE relayer_requests_total counter\n")
	requests := a.counts.snapshot()
	kinds := slices.SortedFunc(maps.Keys(requests), func(x, y requestKind) int {
		return cmp.Or(cmp.Compare(x.route, y.route), cmp.Compare(x.method, y.method), cmp.Compare(x.status, y.status))
	})
	for _, k := range kinds {
		fmt.Fprintf(&b, "relayer_requests_total{method=%q,route=%q,status=\"%d\"} %d\n", k.method, k.route, k.status, requests[k])
	}
	c.Data(http.StatusOK, "text/plain; version=0.0.4; charset=utf-8", []byte(b.String()))
}
