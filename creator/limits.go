package creator

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/encrypted-compute/encrypted-compute/job"
)

// Limits say how many jobs of one head are granted within a window. A requester learns what the head makes of each
// input, exactly, and so can solve for a linear head of n inputs after about n+1 jobs (785 for a picture of 28×28), one
// account as well as many together. The limits decide how long that takes, the fees what it costs; neither prevents it.
// A head that is not linear needs more. Zero fields take the values in brackets; NoLimit is none.
type Limits struct {
	// PerRequester and PerHead jobs [48, 480] are granted in Window seconds of chain time [a day].
	PerRequester, PerHead int
	Window                uint64
}

// NoLimit is a limit that is never reached.
const NoLimit = int(^uint(0) >> 1)

func (l Limits) withDefaults() Limits {
	l.PerRequester = cmp.Or(l.PerRequester, 48)
	l.PerHead = cmp.Or(l.PerHead, 480)
	l.Window = cmp.Or(l.Window, 24*3600)
	return l
}

func (l Limits) check() error {
	if l.PerRequester < 0 || l.PerHead < 0 {
		return fmt.Errorf("creator: a limit is negative (%d per requester, %d per head)", l.PerRequester, l.PerHead)
	}
	return nil
}

const countedFolder = "granted/"

// counted is a grant that counts against the limits. Its file's name is all of it.
type counted struct {
	head      job.Digest
	requester job.Address
	at        uint64 // chain time
	job       job.ID
}

func (g counted) name() string {
	return fmt.Sprintf("%s%s-%s-%d-%s", countedFolder, g.head, g.requester, g.at, g.job)
}

func parseCounted(name string) (g counted, err error) {
	parts := strings.Split(strings.TrimPrefix(name, countedFolder), "-")
	if len(parts) != 4 {
		return g, fmt.Errorf("file %q is no grant", name)
	}
	at, timeErr := strconv.ParseUint(parts[2], 10, 64)
	g.at = at
	return g, errors.Join(g.head.UnmarshalText([]byte(parts[0])), g.requester.UnmarshalText([]byte(parts[1])), timeErr,
		g.job.UnmarshalText([]byte(parts[3])))
}

// countedSince returns the grants of the window that ends now, and forgets older ones. They are read from the store
// once; after that Serve's goroutine alone changes them.
func (c *Creator) countedSince(ctx context.Context, now uint64) ([]counted, error) {
	if c.counted == nil {
		names, err := c.store.List(ctx, countedFolder)
		if err != nil {
			return nil, fmt.Errorf("list grants: %w", err)
		}
		c.counted = make([]counted, 0, len(names))
		for _, name := range names {
			g, err := parseCounted(name)
			if err != nil {
				return nil, err
			}
			c.counted = append(c.counted, g)
		}
	}
	kept := make([]counted, 0, len(c.counted))
	for _, g := range c.counted {
		if g.at+c.cfg.Limits.Window > now {
			kept = append(kept, g)
			continue
		}
		if err := c.store.Remove(ctx, g.name()); err != nil {
			return nil, fmt.Errorf("forget grant: %w", err)
		}
	}
	c.counted = kept
	return kept, nil
}

// count adds a grant to the limits, durably; a reason if it would be one too many. A job counts once.
func (c *Creator) count(ctx context.Context, g counted) (reason string, err error) {
	all, err := c.countedSince(ctx, g.at)
	if err != nil {
		return "", err
	}
	if slices.ContainsFunc(all, func(o counted) bool { return o.job == g.job }) {
		return "", nil
	}
	ofHead, ofRequester := 0, 0
	for _, o := range all {
		if o.head != g.head {
			continue
		}
		ofHead++
		if o.requester == g.requester {
			ofRequester++
		}
	}
	l := c.cfg.Limits
	if ofRequester >= l.PerRequester {
		return fmt.Sprintf("requester %s had %d jobs of this head granted in %d seconds, the limit is %d",
			g.requester, ofRequester, l.Window, l.PerRequester), nil
	}
	if ofHead >= l.PerHead {
		return fmt.Sprintf("%d jobs of this head were granted in %d seconds, the limit is %d", ofHead, l.Window, l.PerHead), nil
	}
	if err := c.writeFile(ctx, g.name(), nil); err != nil {
		return "", fmt.Errorf("count grant: %w", err)
	}
	c.counted = append(c.counted, g)
	return "", nil
}
