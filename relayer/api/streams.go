package api

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"
)

// streams counts the streams of events under way, by client address and in all.
type streams struct {
	perClient, limit int

	mu      sync.Mutex
	clients map[string]int
	open    int
	events  uint64
	ended   map[string]uint64
}

// Why streams ended, as metrics say it.
const (
	endGone     = "gone"
	endSlow     = "slow"
	endShutdown = "shutdown"
	endError    = "error"
)

func newStreams(cfg Config) *streams {
	return &streams{
		perClient: cfg.StreamsPerClient, limit: cfg.Streams, clients: map[string]int{},
		ended: map[string]uint64{endGone: 0, endSlow: 0, endShutdown: 0, endError: 0},
	}
}

// enter returns what ends the stream, or nil if there are too many.
func (s *streams) enter(client string) (leave func(why error)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.open >= s.limit || s.clients[client] >= s.perClient {
		return nil
	}
	s.open++
	s.clients[client]++
	return func(why error) {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.open--
		if s.clients[client]--; s.clients[client] == 0 {
			delete(s.clients, client)
		}
		s.ended[endOf(why)]++
	}
}

func endOf(why error) string {
	switch {
	case errors.Is(why, errGone):
		return endGone
	case errors.Is(why, errEnds):
		return endShutdown
	case errors.Is(why, os.ErrDeadlineExceeded):
		return endSlow
	}
	return endError
}

func (s *streams) told(n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.events += uint64(n) //nolint:gosec // a page's size
}

// metrics adds the counts in the Prometheus text format.
func (s *streams) metrics(b *strings.Builder) {
	s.mu.Lock()
	defer s.mu.Unlock()
	b.WriteString("# HELP relayer_streams Streams of events under way.\n# TYPE relayer_streams gauge\n")
	fmt.Fprintf(b, "relayer_streams %d\n", s.open)
	b.WriteString("# HELP relayer_stream_events_total Events sent to all streams.\n# TYPE relayer_stream_events_total counter\n")
	fmt.Fprintf(b, "relayer_stream_events_total %d\n", s.events)
	b.WriteString("# HELP relayer_streams_ended_total Streams that ended, by reason.\n# TYPE relayer_streams_ended_total counter\n")
	for _, why := range []string{endError, endGone, endShutdown, endSlow} {
		fmt.Fprintf(b, "relayer_streams_ended_total{reason=%q} %d\n", why, s.ended[why])
	}
}
