package api

import (
	"net/http"
	"net/netip"
	"net/url"
	"slices"
	"strings"

	"github.com/gin-gonic/gin"

	"github.com/encrypted-compute/encrypted-compute/ipfs"
	"github.com/encrypted-compute/encrypted-compute/job"
)

// What pages of other origins may do, in the words of the Fetch standard. Credentials are never allowed: there are none.
const (
	allowedMethods = "GET, HEAD, POST, PUT"
	allowedHeaders = "Content-Type, Last-Event-ID, Range, " + ipfs.LeaseHeader
	exposedHeaders = "Content-Length, Content-Range, Etag, Retry-After, X-Ipfs-Path"
	// preflightAge is how long a browser may remember the answer, in seconds.
	preflightAge = "600"
)

// origins are the web origins whose pages may use the interface.
//
// Nothing here needs a credential, so what the list guards is the visitor's place in the network: a relayer on their
// loopback or behind their firewall, and the quotas of their address. A page that was served from their own loopback has
// that place already, so such pages are let in where nothing is configured; all others are named by the operator.
type origins struct {
	any, loopback bool
	named         []string
}

func newOrigins(list []string) origins {
	if list == nil {
		return origins{loopback: true}
	}
	o := origins{any: slices.Contains(list, "*")}
	for _, name := range list {
		o.named = append(o.named, strings.ToLower(strings.TrimSuffix(name, "/")))
	}
	return o
}

func (o origins) allow(origin string) bool {
	return o.any || slices.Contains(o.named, strings.ToLower(origin)) || o.loopback && isLoopback(origin)
}

func isLoopback(origin string) bool {
	u, err := url.Parse(origin)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" {
		return false
	}
	host := strings.ToLower(u.Hostname())
	address, err := netip.ParseAddr(host)
	return host == "localhost" || strings.HasSuffix(host, ".localhost") || err == nil && address.Unmap().IsLoopback()
}

// sameOrigin reports whether a page comes from this very interface. Its scheme is not known behind a proxy.
func sameOrigin(origin string, r *http.Request) bool {
	u, err := url.Parse(origin)
	return err == nil && u.Host != "" && strings.EqualFold(u.Host, r.Host)
}

// cors tells a browser what pages may read, and refuses what strangers' pages would write: a browser sends a simple
// POST without asking first.
func (o origins) cors(c *gin.Context) {
	header, origin := c.Writer.Header(), c.GetHeader("Origin")
	header.Add("Vary", "Origin")
	if origin == "" || sameOrigin(origin, c.Request) {
		return
	}
	preflight := c.Request.Method == http.MethodOptions && c.GetHeader("Access-Control-Request-Method") != ""
	if !o.allow(origin) {
		if preflight || c.Request.Method == http.MethodPost || c.Request.Method == http.MethodPut {
			refuse(c, job.Errorf(job.KindForbidden, "pages of this origin may not use this relayer"))
		}
		return
	}
	if o.any {
		origin = "*"
	}
	header.Set("Access-Control-Allow-Origin", origin)
	header.Set("Access-Control-Expose-Headers", exposedHeaders)
	if !preflight {
		return
	}
	header.Set("Access-Control-Allow-Methods", allowedMethods)
	header.Set("Access-Control-Allow-Headers", allowedHeaders)
	header.Set("Access-Control-Max-Age", preflightAge)
	if c.GetHeader("Access-Control-Request-Private-Network") == "true" {
		header.Set("Access-Control-Allow-Private-Network", "true")
	}
	c.AbortWithStatus(http.StatusNoContent)
}
